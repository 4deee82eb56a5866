//! Roster and seats.

use super::*;
use crate::domain::roster::Attendance;

fn named(name: &str) -> Profile {
    Profile {
        name: name.to_owned(),
        ..Profile::default()
    }
}

fn moves(moves: &[(SeatId, Option<u32>)]) -> Command {
    Command::MoveSeats {
        moves: moves
            .iter()
            .map(|(seat, person)| SeatMove {
                seat: seat.clone(),
                person: person.map(ParticipantId),
            })
            .collect(),
        hand_over: None,
    }
}

fn mark(person: u32, attendance: Attendance) -> Command {
    Command::MarkAttendance(ParticipantId(person), attendance)
}

fn sits(room: &Room, table: u8, role: &str) -> Option<u32> {
    Some(room.session.seats.get(&seat(table, role))?.0)
}

#[test]
fn everybody_has_a_name_and_there_are_at_most_64() {
    let many = vec![named("X"); 57];
    Room::with(8)
        .refuses(Command::AddPeople(vec![named(" ")]), Refusal::BlankName)
        .refuses(Command::AddPeople(many), Refusal::TooManyPeople(65))
        .refuses(
            Command::ChangePerson(ParticipantId(1), named("")),
            Refusal::BlankName,
        )
        .refuses(
            Command::ChangePerson(ParticipantId(99), named("X")),
            Refusal::NoSuchPerson(ParticipantId(99)),
        )
        .does(Command::ChangePerson(ParticipantId(1), named("Leyla")))
        .refuses(Command::Rename("  ".to_owned()), Refusal::BlankName);
}

#[test]
fn two_people_change_places_in_one_move() {
    let room = Room::with(8);
    let (elder, mayor) = (sits(&room, 1, "elder"), sits(&room, 1, "mayor"));
    let room = room.does(moves(&[
        (seat(1, "elder"), mayor),
        (seat(1, "mayor"), elder),
    ]));
    assert_eq!(sits(&room, 1, "elder"), mayor);
    assert_eq!(sits(&room, 1, "mayor"), elder);
    assert_eq!(room.session.seats.len(), 8);
}

#[test]
fn a_person_who_moves_leaves_the_old_seat() {
    let room = Room::with(8);
    let elder = sits(&room, 1, "elder");
    let room = room.does(moves(&[(seat(1, "skipper"), elder)]));
    assert_eq!(sits(&room, 1, "elder"), None);
    assert_eq!(sits(&room, 1, "skipper"), elder);
}

#[test]
fn seats_are_given_only_to_people_who_are_here_and_only_where_they_exist() {
    let no_seat = |table, role: &str| Refusal::NoSuchSeat(seat(table, role));
    let here = |id| Some(id);
    Room::with(8)
        .refuses(moves(&[(seat(2, "elder"), here(1))]), no_seat(2, "elder"))
        .refuses(moves(&[(seat(1, "king"), here(1))]), no_seat(1, "king"))
        .refuses(
            moves(&[(seat(1, "elder"), here(1)), (seat(1, "elder"), here(2))]),
            no_seat(1, "elder"),
        )
        .refuses(
            moves(&[(seat(1, "elder"), here(1)), (seat(1, "mayor"), here(1))]),
            Refusal::SeatedTwice(ParticipantId(1)),
        )
        .refuses(
            moves(&[(seat(1, "elder"), here(77))]),
            Refusal::NoSuchPerson(ParticipantId(77)),
        )
        .does(mark(1, Attendance::NoShow))
        .refuses(
            moves(&[(seat(1, "elder"), here(1))]),
            Refusal::PersonAbsent(ParticipantId(1)),
        );
}

#[test]
fn whoever_leaves_frees_the_seat_and_undo_gives_it_back() {
    for attendance in [Attendance::Left, Attendance::NoShow] {
        let room = Room::with(8).started();
        let envoy = sits(&room, 1, "envoy").expect("seated");
        let room = room.does(mark(envoy, attendance));
        assert_eq!(sits(&room, 1, "envoy"), None);
        assert_eq!(room.session.unseated().count(), 0);
        let room = room.does(Command::Undo);
        assert_eq!(sits(&room, 1, "envoy"), Some(envoy));
    }
    let room = Room::with(8).started();
    let envoy = sits(&room, 1, "envoy").expect("seated");
    let room = room.does(mark(envoy, Attendance::Late));
    assert_eq!(sits(&room, 1, "envoy"), Some(envoy), "late is here");
}

#[test]
fn whoever_comes_after_the_start_is_late_and_unseated() {
    let room = Room::with(8)
        .started()
        .does(Command::AddPeople(vec![named("Omar")]));
    let late: Vec<Attendance> = room
        .session
        .unseated()
        .map(|person| person.attendance)
        .collect();
    assert_eq!(late, [Attendance::Late]);
}

#[test]
fn the_roster_is_cut_only_before_the_start() {
    let remove = Command::RemovePerson(ParticipantId(1));
    let apart = Command::KeepApart(ParticipantId(2), ParticipantId(1), true);
    let room = Room::with(8)
        .refuses(
            Command::KeepApart(ParticipantId(1), ParticipantId(1), true),
            Refusal::SeatedTwice(ParticipantId(1)),
        )
        .does(apart);
    assert_eq!(
        room.session.kept_apart.first(),
        Some(&(ParticipantId(1), ParticipantId(2)))
    );
    let room = room.does(remove.clone());
    assert!(room.session.kept_apart.is_empty());
    assert_eq!(room.session.seats.len(), 7);
    room.does(Command::Undo)
        .started()
        .refuses(remove, Refusal::AlreadyStarted);
}

#[test]
fn fewer_tables_free_the_seats_of_those_that_go() {
    let room = Room::with(24)
        .refuses(Command::SetTables(0), Refusal::TablesOutOfRange(0))
        .refuses(Command::SetTables(9), Refusal::TablesOutOfRange(9))
        .does(Command::SetTables(2));
    assert_eq!(room.session.seats.len(), 16);
    assert_eq!(room.session.tables.len(), 2);
    room.started()
        .refuses(Command::SetTables(3), Refusal::AlreadyStarted);
}

#[test]
fn a_new_assignment_frees_every_seat_that_it_does_not_name() {
    let pin = |role: &str| Command::PinSeat(seat(1, role), true);
    let room = Room::with(7)
        .refuses(
            Command::PinSeat(seat(1, "trader"), true),
            Refusal::NoSuchSeat(seat(1, "trader")),
        )
        .does(pin("elder"))
        .does(pin("mayor"))
        .does(Command::AssignSeats {
            seats: vec![SeatMove {
                seat: seat(1, "elder"),
                person: Some(ParticipantId(4)),
            }],
            seed: 1,
            cost: 2,
            lower_bound: 2,
        });
    assert_eq!(room.session.seats.len(), 1);
    assert_eq!(room.session.pinned.len(), 1, "a free seat is not pinned");
    assert_eq!(room.session.assigned.map(|assigned| assigned.cost), Some(2));
    assert_eq!(
        room.session.seat_of(ParticipantId(4)),
        Some(&seat(1, "elder"))
    );
}
