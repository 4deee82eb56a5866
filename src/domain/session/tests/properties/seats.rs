//! What is asked for at the seats: the floor, separate meetings, what people do in private.

use proptest::prelude::*;

use super::{some_seat, span};
use crate::domain::caucus::CaucusCommand;
use crate::domain::floor::{FloorCommand, SpeechKind};
use crate::domain::ids::{CaucusId, ParticipantId, SeatId, TableNo};
use crate::domain::seat::{SeatCommand, code, return_code};
use crate::domain::session::Command;

/// Commands about the floor of a table.
pub(super) fn floor() -> impl Strategy<Value = Command> {
    let kind = proptest::sample::select(vec![
        SpeechKind::Statement,
        SpeechKind::Reply,
        SpeechKind::PointOfOrder,
    ]);
    let person = (1..14_u32).prop_map(ParticipantId);
    let command = prop_oneof![
        3 => (some_seat(), kind).prop_map(|(seat, kind)| FloorCommand::Ask(seat, kind)),
        1 => some_seat().prop_map(FloorCommand::Withdraw),
        2 => some_seat().prop_map(FloorCommand::Give),
        3 => Just(FloorCommand::Next),
        1 => Just(FloorCommand::Stop),
        1 => span().prop_map(FloorCommand::SetLimit),
        1 => (person, any::<bool>()).prop_map(|(who, on)| FloorCommand::Interpret(who, on)),
    ];
    (1..4_u8, command).prop_map(|(table, command)| Command::Floor(TableNo(table), command))
}

/// What people do at a seat in private, with codes that fit now and then.
pub(super) fn private() -> impl Strategy<Value = Command> {
    let first = |seat: &SeatId, person| code(7, seat, ParticipantId(person), 0);
    let opened = (some_seat(), 1..14_u32).prop_map(move |(seat, person)| {
        let code = first(&seat, person);
        (seat, SeatCommand::Open(code))
    });
    let own = prop_oneof![
        3 => Just(SeatCommand::HandOver),
        2 => Just(SeatCommand::TakeBack(return_code(7))),
        1 => Just(SeatCommand::TakeBack("1".to_owned())),
        2 => Just(SeatCommand::Open("1".to_owned())),
        2 => Just(SeatCommand::Note("Mine.".to_owned())),
        1 => Just(SeatCommand::Keep(None)),
    ];
    prop_oneof![opened, (some_seat(), own)].prop_map(|(seat, command)| Command::Seat(seat, command))
}

/// Commands about separate meetings.
pub(super) fn caucus() -> impl Strategy<Value = Command> {
    let seats = || proptest::collection::btree_set(some_seat(), 0..3);
    let id = || (1..4_u32).prop_map(CaucusId);
    let command = prop_oneof![
        3 => (seats(), span()).prop_map(|(seats, length)| CaucusCommand::Call {
            seats,
            place: "Room 2".to_owned(),
            length,
        }),
        2 => (id(), seats()).prop_map(|(id, seats)| CaucusCommand::Send(id, seats)),
        1 => (id(), span()).prop_map(|(id, by)| CaucusCommand::Extend(id, by)),
        1 => id().prop_map(CaucusCommand::CallBack),
        1 => some_seat().prop_map(CaucusCommand::CallBackSeat),
        1 => Just(CaucusCommand::CallAllBack),
    ];
    (1..4_u8, command).prop_map(|(table, command)| Command::Caucus(TableNo(table), command))
}
