//! One event of each kind that happens on the floor of a table and in its separate meetings.

use std::collections::BTreeSet;

use sulh::domain::caucus::CaucusEvent;
use sulh::domain::floor::{FloorEvent, SpeechKind};
use sulh::domain::ids::{CaucusId, ParticipantId, TableNo};
use sulh::domain::session::EventKind;
use sulh::domain::time::{SessionTime, Span};

use super::seat;

pub fn kinds() -> impl Iterator<Item = EventKind> {
    let table = TableNo(3);
    let floor = floor_events().map(|floor| EventKind::Floor { table, floor });
    let caucus = caucus_events().map(|caucus| EventKind::Caucus { table, caucus });
    floor.into_iter().chain(caucus)
}

fn floor_events() -> [FloorEvent; 6] {
    let person = ParticipantId(1);
    [
        FloorEvent::Asked {
            seat: seat(),
            kind: SpeechKind::Reply,
        },
        FloorEvent::Withdrew { seat: seat() },
        FloorEvent::Taken {
            seat: seat(),
            person,
            kind: SpeechKind::PointOfOrder,
            limit: Span::minutes(3),
            resumed: true,
        },
        FloorEvent::Freed,
        FloorEvent::LimitSet {
            limit: Span::minutes(2),
        },
        FloorEvent::Interpreted { person, on: true },
    ]
}

fn caucus_events() -> [CaucusEvent; 6] {
    let caucus = CaucusId(2);
    let seats = BTreeSet::from([seat()]);
    [
        CaucusEvent::Called {
            caucus,
            seats: seats.clone(),
            place: "Salle 2".to_owned(),
            length: Span::minutes(8),
        },
        CaucusEvent::Joined { caucus, seats },
        CaucusEvent::Returned { seat: seat() },
        CaucusEvent::Extended {
            caucus,
            due: SessionTime(99_000),
        },
        CaucusEvent::TimeUp { caucus },
        CaucusEvent::Ended { caucus },
    ]
}
