//! What can be said of the seating as it is: figures of each table, faults, and who could fill a gap.
//!
//! Worked out once for each state of the session, since it takes longer than a frame may.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::assignment::{
    self, Assignment, Balance, Request, Seating, TableAdvice, suggestions_for_open_seat,
};
use crate::domain::ids::{ParticipantId, SeatId, TableNo};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::session::Session;

/// Everything the assignment needs, copied out of the session.
pub(super) struct Room {
    people: Vec<Participant>,
    pins: Vec<(ParticipantId, SeatId)>,
    keep_apart: Vec<(ParticipantId, ParticipantId)>,
    /// Who sits where.
    pub seating: Seating,
}

impl Room {
    /// The room as it is.
    pub fn of(session: &Session) -> Self {
        Self {
            people: session.people.values().cloned().collect(),
            pins: session
                .pinned
                .iter()
                .filter_map(|seat| Some((*session.seats.get(seat)?, seat.clone())))
                .collect(),
            keep_apart: session.kept_apart.iter().copied().collect(),
            seating: Seating {
                seats: session.seats.clone(),
            },
        }
    }

    /// The room as a request.
    pub fn request<'a>(&'a self, session: &'a Session) -> Request<'a> {
        Request {
            scenario: &session.scenario,
            people: &self.people,
            tables: session.setup.tables,
            seed: session.assigned.map_or(session.setup.seed, |it| it.seed),
            pins: &self.pins,
            keep_apart: &self.keep_apart,
            current: None,
        }
    }
}

/// What can be said of the seating.
pub(super) struct Advice {
    /// The state of the session it belongs to.
    pub seq: u64,
    /// How many tables suit the people.
    pub tables: TableAdvice,
    /// The figures of each table.
    pub balances: BTreeMap<TableNo, Balance>,
    /// What the seating costs and what it could not meet; none before the first seats.
    pub assessed: Option<Assignment>,
    /// Who would best take an open seat.
    pub offers: BTreeMap<SeatId, ParticipantId>,
    /// Whether somebody waits for a seat that a mended seating may have.
    pub can_mend: bool,
}

impl Advice {
    /// Everything about the session as it is now.
    pub fn of(session: &Session) -> Self {
        let room = Room::of(session);
        let can_sit = room.people.iter().filter(|it| it.attendance.can_sit());
        let people = can_sit.count();
        let request = room.request(session);
        let is_seated = !session.seats.is_empty() && people > 0;
        let assessed = is_seated.then(|| assignment::assess(&request, &room.seating));
        let offers = assessed
            .as_ref()
            .map(|assessed| offers(&request, &room.seating, assessed))
            .unwrap_or_default();
        let waits = session
            .unseated()
            .any(|person| person.attendance == Attendance::Late);
        let has_gap = assessed
            .as_ref()
            .is_some_and(|it| it.open_seats.iter().any(|seat| is_needed(session, seat)));
        Self {
            seq: session.next_seq(),
            tables: assignment::table_advice(&session.scenario, people),
            balances: session
                .table_numbers()
                .map(|table| {
                    let balance = assignment::balance(&room.people, &room.seating, table);
                    (table, balance)
                })
                .collect(),
            can_mend: is_seated && (waits || has_gap || !offers.is_empty()),
            assessed,
            offers,
        }
    }

    /// Open seats of a table that the exercise needs.
    pub fn needed_at(&self, session: &Session, table: TableNo) -> usize {
        self.assessed.as_ref().map_or(0, |assessed| {
            let open = assessed.open_seats.iter();
            open.filter(|seat| seat.table == table)
                .filter(|seat| is_needed(session, seat) || self.offers.contains_key(*seat))
                .count()
        })
    }
}

/// Whether the exercise cannot do without the role.
pub(super) fn is_needed(session: &Session, seat: &SeatId) -> bool {
    use crate::domain::scenario::Priority;
    session
        .scenario
        .role(&seat.role)
        .is_some_and(|role| role.priority == Priority::Essential)
}

/// A different person for each open seat, the most needed seat first.
fn offers(
    request: &Request<'_>,
    seating: &Seating,
    assessed: &Assignment,
) -> BTreeMap<SeatId, ParticipantId> {
    let mut free: BTreeSet<ParticipantId> = assessed.left_over.iter().copied().collect();
    let mut offers = BTreeMap::new();
    for seat in &assessed.open_seats {
        if free.is_empty() {
            break;
        }
        let best = suggestions_for_open_seat(request, seating, seat)
            .into_iter()
            .find(|it| !it.refuses && free.contains(&it.person));
        if let Some(best) = best {
            free.remove(&best.person);
            offers.insert(seat.clone(), best.person);
        }
    }
    offers
}
