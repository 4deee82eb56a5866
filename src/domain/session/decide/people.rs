//! Commands about people and seats.

use std::collections::BTreeSet;

use super::Decision;
use super::timing::before_start;
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::roster::{Attendance, Profile};
use crate::domain::session::command::Refusal;
use crate::domain::session::event::EventKind;
use crate::domain::session::parts::{Newcomer, SeatMove};
use crate::domain::session::{PEOPLE, Session, TABLES};

pub(super) fn rename(title: &str) -> Decision {
    let title = title.trim();
    if title.is_empty() {
        return Err(Refusal::BlankName);
    }
    Ok(vec![EventKind::Renamed {
        title: title.to_owned(),
    }])
}

pub(super) fn set_tables(session: &Session, tables: u8) -> Decision {
    before_start(session)?;
    if !TABLES.contains(&tables) {
        return Err(Refusal::TablesOutOfRange(tables));
    }
    Ok(vec![EventKind::TablesSet { tables }])
}

pub(super) fn add(session: &Session, profiles: &[Profile]) -> Decision {
    let total = session.people.len() + profiles.len();
    if total > *PEOPLE.end() {
        return Err(Refusal::TooManyPeople(total));
    }
    if profiles
        .iter()
        .any(|profile| profile.name.trim().is_empty())
    {
        return Err(Refusal::BlankName);
    }
    let people = (session.new_participant()..)
        .zip(profiles)
        .map(|(id, profile)| Newcomer {
            id: ParticipantId(id),
            profile: profile.clone(),
        })
        .collect();
    Ok(vec![EventKind::PeopleAdded { people }])
}

fn known(session: &Session, id: ParticipantId) -> Result<(), Refusal> {
    if session.people.contains_key(&id) {
        Ok(())
    } else {
        Err(Refusal::NoSuchPerson(id))
    }
}

pub(super) fn change(session: &Session, id: ParticipantId, profile: &Profile) -> Decision {
    known(session, id)?;
    if profile.name.trim().is_empty() {
        return Err(Refusal::BlankName);
    }
    Ok(vec![EventKind::PersonChanged {
        person: id,
        profile: profile.clone(),
    }])
}

pub(super) fn remove(session: &Session, id: ParticipantId) -> Decision {
    before_start(session)?;
    known(session, id)?;
    Ok(vec![EventKind::PersonRemoved { person: id }])
}

pub(super) fn mark(session: &Session, id: ParticipantId, attendance: Attendance) -> Decision {
    known(session, id)?;
    Ok(vec![EventKind::AttendanceMarked {
        person: id,
        attendance,
    }])
}

pub(super) fn keep_apart(
    session: &Session,
    a: ParticipantId,
    b: ParticipantId,
    apart: bool,
) -> Decision {
    known(session, a)?;
    known(session, b)?;
    if a == b {
        return Err(Refusal::SeatedTwice(a));
    }
    Ok(vec![EventKind::KeptApart { a, b, apart }])
}

/// A seat exists when its table is laid and its role can be shared by that many people.
pub(super) fn seat_exists(session: &Session, seat: &SeatId) -> bool {
    let chairs = session
        .scenario
        .role(&seat.role)
        .map_or(0, |role| role.shared_by);
    session.tables.contains_key(&seat.table) && seat.chair < chairs
}

pub(super) fn check_moves(session: &Session, moves: &[SeatMove]) -> Result<(), Refusal> {
    let mut seated = BTreeSet::new();
    let mut seats = BTreeSet::new();
    for each in moves {
        if !seat_exists(session, &each.seat) || !seats.insert(&each.seat) {
            return Err(Refusal::NoSuchSeat(each.seat.clone()));
        }
        let Some(id) = each.person else { continue };
        let person = session.people.get(&id).ok_or(Refusal::NoSuchPerson(id))?;
        if !person.attendance.can_sit() {
            return Err(Refusal::PersonAbsent(id));
        }
        if !seated.insert(id) {
            return Err(Refusal::SeatedTwice(id));
        }
    }
    Ok(())
}

pub(super) fn pin(session: &Session, seat: &SeatId, pinned: bool) -> Decision {
    if !session.seats.contains_key(seat) {
        return Err(Refusal::NoSuchSeat(seat.clone()));
    }
    Ok(vec![EventKind::SeatPinned {
        seat: seat.clone(),
        pinned,
    }])
}
