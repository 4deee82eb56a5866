//! Who sits where, and the few ways to change it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::ids::{ParticipantId, SeatId, TableNo};

/// Who sits where; an empty seat is absent.
///
/// Nobody has two seats as long as people are placed with [`Seating::put`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    from = "Vec<(SeatId, ParticipantId)>",
    into = "Vec<(SeatId, ParticipantId)>"
)]
pub struct Seating {
    /// Every taken seat.
    pub seats: BTreeMap<SeatId, ParticipantId>,
}

impl Seating {
    /// Who sits there.
    pub fn person_at(&self, seat: &SeatId) -> Option<ParticipantId> {
        self.seats.get(seat).copied()
    }

    /// Where a person sits.
    pub fn seat_of(&self, person: ParticipantId) -> Option<&SeatId> {
        self.seats
            .iter()
            .find_map(|(seat, sitting)| (*sitting == person).then_some(seat))
    }

    /// The taken seats of a table.
    pub fn at_table(&self, table: TableNo) -> impl Iterator<Item = (&SeatId, ParticipantId)> {
        self.seats
            .iter()
            .filter(move |(seat, _)| seat.table == table)
            .map(|(seat, person)| (seat, *person))
    }

    /// Gives the seat to the person, who leaves the former one; who sat there has none now.
    pub fn put(&mut self, person: ParticipantId, seat: SeatId) {
        self.remove(person);
        self.seats.insert(seat, person);
    }

    /// Takes the person's seat away.
    pub fn remove(&mut self, person: ParticipantId) {
        self.seats.retain(|_, sitting| *sitting != person);
    }

    /// The two change places; one of them may have no seat and then takes the other's.
    pub fn swap(&mut self, a: ParticipantId, b: ParticipantId) {
        let (seat_a, seat_b) = (self.seat_of(a).cloned(), self.seat_of(b).cloned());
        self.remove(a);
        self.remove(b);
        if let Some(seat) = seat_a {
            self.seats.insert(seat, b);
        }
        if let Some(seat) = seat_b {
            self.seats.insert(seat, a);
        }
    }
}

impl From<Vec<(SeatId, ParticipantId)>> for Seating {
    fn from(seats: Vec<(SeatId, ParticipantId)>) -> Self {
        Self {
            seats: seats.into_iter().collect(),
        }
    }
}

impl From<Seating> for Vec<(SeatId, ParticipantId)> {
    fn from(seating: Seating) -> Self {
        seating.seats.into_iter().collect()
    }
}
