//! Who could take an empty seat.

use crate::domain::ids::{ParticipantId, SeatId};

use super::cost::cost;
use super::room::Room;
use super::{Request, Seating};

/// A person without a seat who could take one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Who.
    pub person: ParticipantId,
    /// What the seating would cost then.
    pub cost: u64,
    /// Whether the person asked for the role.
    pub asked_for: bool,
    /// Whether the role must not be given to the person; such people come last.
    pub refuses: bool,
}

/// Everyone without a seat, ranked for this one: the best first.
pub fn suggestions_for_open_seat(
    request: &Request,
    seating: &Seating,
    seat: &SeatId,
) -> Vec<Suggestion> {
    let room = Room::new(request);
    ranked(&room, seating, seat, &room.left_over(seating))
}

/// The candidates, ranked for this seat.
pub(super) fn ranked(
    room: &Room,
    seating: &Seating,
    seat: &SeatId,
    candidates: &[ParticipantId],
) -> Vec<Suggestion> {
    let mut suggestions: Vec<Suggestion> = candidates
        .iter()
        .filter_map(|person| suggestion(room, seating, seat, *person))
        .collect();
    suggestions.sort_by_key(|it| (it.refuses, it.cost, it.person));
    suggestions
}

fn suggestion(
    room: &Room,
    seating: &Seating,
    seat: &SeatId,
    person: ParticipantId,
) -> Option<Suggestion> {
    let profile = &room.people.get(room.index_of(person)?)?.profile;
    let mut after = seating.clone();
    after.put(person, seat.clone());
    Some(Suggestion {
        person,
        cost: cost(room, &after).total(),
        asked_for: profile.prefers.contains(&seat.role),
        refuses: profile.refuses.contains(&seat.role),
    })
}
