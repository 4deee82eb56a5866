//! What is copied out of a session, to be worked on beside it.

use crate::domain::assignment;
use crate::domain::ids::ParticipantId;
use crate::domain::roster::Participant;
use crate::domain::session::{Command, SeatMove, Session};

/// What the assignment needs, copied out of the session so that it can be computed beside it.
pub(super) struct Room {
    scenario: crate::domain::scenario::Scenario,
    people: Vec<Participant>,
    tables: u8,
    pub(super) seed: u64,
    pins: Vec<(ParticipantId, crate::domain::ids::SeatId)>,
    keep_apart: Vec<(ParticipantId, ParticipantId)>,
    pub(super) seating: assignment::Seating,
}

impl Room {
    pub(super) fn of(session: &Session) -> Self {
        Self {
            scenario: session.scenario.clone(),
            people: session.people.values().cloned().collect(),
            tables: session.setup.tables,
            seed: session
                .assigned
                .map_or(session.setup.seed, |record| record.seed),
            pins: session
                .pinned
                .iter()
                .filter_map(|seat| Some((*session.seats.get(seat)?, seat.clone())))
                .collect(),
            keep_apart: session.kept_apart.iter().copied().collect(),
            seating: assignment::Seating {
                seats: session.seats.clone(),
            },
        }
    }

    pub(super) fn request(&self, seed: u64) -> assignment::Request<'_> {
        assignment::Request {
            scenario: &self.scenario,
            people: &self.people,
            tables: self.tables,
            seed,
            pins: &self.pins,
            keep_apart: &self.keep_apart,
            current: None,
        }
    }
}

/// Commands that set a fresh session up as this one is.
pub(super) fn as_set_up(session: &Session) -> Vec<Command> {
    let profiles = session
        .people
        .values()
        .map(|person| person.profile.clone())
        .collect();
    // The copy counts its people from 1 again, in the same order.
    let fresh: std::collections::BTreeMap<ParticipantId, ParticipantId> = session
        .people
        .keys()
        .zip(1..)
        .map(|(old, new)| (*old, ParticipantId(new)))
        .collect();
    let seats = session
        .seats
        .iter()
        .map(|(seat, person)| SeatMove {
            seat: seat.clone(),
            person: fresh.get(person).copied(),
        })
        .collect();
    let planned = session
        .schedule
        .phases
        .iter()
        .map(|phase| phase.planned)
        .collect();
    vec![
        Command::AddPeople(profiles),
        Command::SetPlan(planned),
        Command::MoveSeats {
            moves: seats,
            hand_over: None,
        },
    ]
}
