//! Mends a seating when people come late, do not come or leave: as few moves as possible.
//!
//! People know their briefs by then, so nobody moves for the sake of balance. In this order:
//! whoever shares a role takes it over; essential seats are filled by people without a seat, and
//! only if there are none by people of the same table whose role is less needed, then of another
//! table; other open seats are filled by people without a seat; those who come late get what is
//! left. Nobody is moved into a role they refused: such a seat stays open for the facilitator.

use std::collections::BTreeSet;

use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::roster::Attendance;
use crate::domain::scenario::Priority;

use super::room::Room;
use super::suggest::ranked;
use super::{Assignment, Request, Seating, assess};

/// A mended seating and what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refit {
    /// Who had a seat and is not in the room any more.
    pub vacated: Vec<(ParticipantId, SeatId)>,
    /// Who moves, in the order in which it should be done.
    pub moves: Vec<Move>,
    /// The seating after the moves.
    pub assignment: Assignment,
}

/// One person takes another seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Who.
    pub person: ParticipantId,
    /// The former seat, if there was one.
    pub from: Option<SeatId>,
    /// The new seat.
    pub to: SeatId,
    /// Why.
    pub reason: MoveReason,
}

/// Why a person moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MoveReason {
    /// Shared the role already and now has it alone, or as the first.
    TakesOverSharedRole,
    /// Had no seat; an essential role was empty.
    FillsEssentialRole,
    /// Had no seat; a role was empty.
    FillsOpenRole,
    /// Came late and joins.
    CameLate,
    /// An essential role was empty; somebody else plays the former role too.
    LeavesSharedRole,
    /// An essential role was empty; the former one was optional.
    LeavesOptionalRole,
    /// An essential role was empty; the former one was only wanted.
    LeavesWantedRole,
}

/// Mends a seating after the attendance in the request has changed.
pub fn refit(request: &Request, seating: &Seating) -> Refit {
    let room = Room::new(request);
    let mut mender = Mender {
        room: &room,
        seating: seating.clone(),
        vacated: Vec::new(),
        moves: Vec::new(),
    };
    mender.vacate();
    mender.take_over_shared_roles();
    mender.fill_essential_roles();
    mender.take_over_shared_roles();
    mender.fill_open_roles();
    mender.seat_late_people();
    Refit {
        assignment: assess(request, &mender.seating),
        vacated: mender.vacated,
        moves: mender.moves,
    }
}

struct Mender<'r> {
    room: &'r Room<'r>,
    seating: Seating,
    vacated: Vec<(ParticipantId, SeatId)>,
    moves: Vec<Move>,
}

impl Mender<'_> {
    fn vacate(&mut self) {
        let placed = self.room.placed(&self.seating);
        let kept: BTreeSet<SeatId> = placed.iter().map(|it| it.seat.clone()).collect();
        let gone = self.seating.seats.iter();
        self.vacated = gone
            .filter(|(seat, _)| !kept.contains(seat))
            .map(|(seat, person)| (*person, seat.clone()))
            .collect();
        self.seating.seats.retain(|seat, _| kept.contains(seat));
    }

    fn take_over_shared_roles(&mut self) {
        for seat in self.room.all_seats() {
            let next = self.seating.seats.iter().find(|(other, person)| {
                other.table == seat.table
                    && other.role == seat.role
                    && other.chair > seat.chair
                    && !self.is_pinned(**person)
            });
            let Some(person) = next.map(|(_, person)| *person) else {
                continue;
            };
            if self.seating.person_at(&seat).is_none() {
                self.give(person, seat, MoveReason::TakesOverSharedRole);
            }
        }
    }

    fn fill_essential_roles(&mut self) {
        for seat in self.room.essential_empty(&self.seating) {
            let free = self.room.left_over(&self.seating);
            if let Some(person) = self.best_for(&seat, &free) {
                self.give(person, seat, MoveReason::FillsEssentialRole);
            } else if let Some((person, reason)) = self.donor(&seat) {
                self.give(person, seat, reason);
            }
        }
    }

    fn fill_open_roles(&mut self) {
        for seat in self.room.open_seats(&self.seating) {
            let free = self.room.left_over(&self.seating);
            if let Some(person) = self.best_for(&seat, &free) {
                self.give(person, seat, MoveReason::FillsOpenRole);
            }
        }
    }

    fn seat_late_people(&mut self) {
        for person in self.room.left_over(&self.seating) {
            let index = self.room.index_of(person);
            let participant = index.and_then(|index| self.room.people.get(index));
            if participant.is_none_or(|it| it.attendance != Attendance::Late) {
                continue;
            }
            if let Some(seat) = self.seat_for(person) {
                self.give(person, seat, MoveReason::CameLate);
            }
        }
    }

    /// The most needed empty seat; among equals the one at the smallest table, then the cheapest.
    fn seat_for(&self, person: ParticipantId) -> Option<SeatId> {
        let empty = self.room.all_seats().into_iter().filter(|seat| {
            let first = SeatId {
                chair: 0,
                ..seat.clone()
            };
            self.seating.person_at(seat).is_none()
                && (seat.chair == 0 || self.seating.person_at(&first).is_some())
        });
        let judged = empty.filter_map(|seat| {
            let suggestion = ranked(self.room, &self.seating, &seat, &[person]).pop()?;
            let priority = self.room.role(&seat.role)?.priority;
            let size = self.seating.at_table(seat.table).count();
            (!suggestion.refuses).then_some(((seat.chair, priority, size, suggestion.cost), seat))
        });
        judged.min_by(|a, b| a.0.cmp(&b.0)).map(|(_, seat)| seat)
    }

    fn best_for(&self, seat: &SeatId, candidates: &[ParticipantId]) -> Option<ParticipantId> {
        let best = ranked(self.room, &self.seating, seat, candidates);
        let best = best.first().filter(|it| !it.refuses);
        best.map(|it| it.person)
    }

    /// Somebody whose seat is less needed than an essential one: from the same table if
    /// possible, from the least needed kind of seat, and where it costs least.
    fn donor(&self, seat: &SeatId) -> Option<(ParticipantId, MoveReason)> {
        let mut kinds: Vec<(bool, u8, MoveReason, ParticipantId)> = Vec::new();
        for (from, person) in &self.seating.seats {
            if let Some((rank, reason)) = self.can_leave(from).filter(|_| !self.is_pinned(*person))
            {
                kinds.push((from.table != seat.table, rank, reason, *person));
            }
        }
        kinds.sort_unstable();
        kinds
            .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
            .find_map(|equals| {
                let people: Vec<ParticipantId> = equals.iter().map(|it| it.3).collect();
                let reason = equals.first()?.2;
                Some((self.best_for(seat, &people)?, reason))
            })
    }

    fn can_leave(&self, seat: &SeatId) -> Option<(u8, MoveReason)> {
        let priority = self.room.role(&seat.role)?.priority;
        match priority {
            _ if seat.chair > 0 => Some((0, MoveReason::LeavesSharedRole)),
            Priority::Optional => Some((1, MoveReason::LeavesOptionalRole)),
            Priority::Wanted => Some((2, MoveReason::LeavesWantedRole)),
            Priority::Essential => None,
        }
    }

    fn is_pinned(&self, person: ParticipantId) -> bool {
        self.room.plan.pinned.contains_key(&person)
    }

    fn give(&mut self, person: ParticipantId, to: SeatId, reason: MoveReason) {
        let from = self.seating.seat_of(person).cloned();
        self.seating.put(person, to.clone());
        self.moves.push(Move {
            person,
            from,
            to,
            reason,
        });
    }
}
