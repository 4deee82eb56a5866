//! People who come late, do not come or leave.

use super::fixture::{anybody, id, qarar, request, scenario, seat, seating};
use crate::domain::assignment::{MoveReason, Refit, Request, Seating, assign, refit};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::scenario::Scenario;

/// The moves as `person: from -> to, why`.
fn moves(refit: &Refit) -> Vec<(u32, Option<String>, String, MoveReason)> {
    let name = |it: &crate::domain::ids::SeatId| format!("{} {} {}", it.table, it.role, it.chair);
    let told = refit.moves.iter().map(|it| {
        let from = it.from.as_ref().map(name);
        (it.person.0, from, name(&it.to), it.reason)
    });
    told.collect()
}

fn roles() -> Scenario {
    scenario(&[
        "envoy essential 2",
        "elders essential 1",
        "wells wanted 1",
        "youth optional 1",
    ])
}

fn without(count: u32, gone: &[usize]) -> Vec<Participant> {
    let mut people = anybody(count);
    for person in gone {
        people[person - 1].attendance = Attendance::Left;
    }
    people
}

fn full_table() -> Seating {
    seating(&[
        ("1 envoy", 1),
        ("1 elders", 2),
        ("1 wells", 3),
        ("1 youth", 4),
    ])
}

#[test]
fn given_nobody_left_when_refitted_then_nobody_moves() {
    let (scenario, people) = (qarar(), anybody(24));
    let room = request(&scenario, &people, 3);
    let seats = assign(&room).unwrap().seating;
    let mended = refit(&room, &seats);
    assert_eq!((mended.moves.len(), mended.vacated.len()), (0, 0));
    assert_eq!(mended.assignment.seating, seats);
}

#[test]
fn given_someone_who_shares_the_role_when_the_first_leaves_then_they_take_over() {
    let (scenario, people) = (roles(), without(5, &[1]));
    let mut seats = full_table();
    seats.put(id(5), seat("1 envoy 1"));
    let mended = refit(&request(&scenario, &people, 1), &seats);
    let (from, to) = (Some("1 envoy 1".into()), "1 envoy 0".into());
    let expected = (5, from, to, MoveReason::TakesOverSharedRole);
    assert_eq!(moves(&mended), [expected]);
    assert_eq!(mended.vacated, [(id(1), seat("1 envoy"))]);
}

#[test]
fn given_someone_without_a_seat_when_an_essential_role_is_empty_then_nobody_else_moves() {
    let (scenario, people) = (roles(), without(5, &[2]));
    let mended = refit(&request(&scenario, &people, 1), &full_table());
    let expected = (5, None, "1 elders 0".into(), MoveReason::FillsEssentialRole);
    assert_eq!(moves(&mended), [expected]);
}

#[test]
fn given_nobody_free_when_an_essential_role_is_empty_then_the_optional_role_gives_way() {
    let (scenario, people) = (roles(), without(4, &[2]));
    let mended = refit(&request(&scenario, &people, 1), &full_table());
    let (from, to) = (Some("1 youth 0".into()), "1 elders 0".into());
    let expected = (4, from, to, MoveReason::LeavesOptionalRole);
    assert_eq!(moves(&mended), [expected]);
}

#[test]
fn given_a_pinned_and_a_refusing_donor_when_an_essential_role_is_empty_then_it_stays_open() {
    let (scenario, mut people) = (roles(), without(4, &[2]));
    people[2].profile.refuses.insert("elders".into());
    let pins = [(id(4), seat("1 youth"))];
    let room = Request {
        pins: &pins,
        ..request(&scenario, &people, 1)
    };
    let mended = refit(&room, &full_table());
    assert_eq!(moves(&mended), []);
    assert_eq!(mended.assignment.open_seats, [seat("1 elders")]);
}

#[test]
fn given_an_optional_role_is_empty_when_nobody_is_free_then_nobody_moves() {
    let (scenario, people) = (roles(), without(4, &[4]));
    let mended = refit(&request(&scenario, &people, 1), &full_table());
    assert_eq!(moves(&mended), []);
}

#[test]
fn given_no_spare_role_at_the_table_when_an_essential_one_is_empty_then_another_table_helps() {
    let (scenario, people) = (roles(), without(6, &[2]));
    let seats = seating(&[
        ("1 envoy", 1),
        ("1 elders", 2),
        ("2 envoy", 3),
        ("2 elders", 4),
        ("2 wells", 5),
        ("2 youth", 6),
    ]);
    let mended = refit(&request(&scenario, &people, 2), &seats);
    let (from, to) = (Some("2 youth 0".into()), "1 elders 0".into());
    let expected = (6, from, to, MoveReason::LeavesOptionalRole);
    assert_eq!(moves(&mended), [expected]);
}

#[test]
fn given_latecomers_when_refitted_then_open_roles_first_then_shared_ones_then_they_observe() {
    let (scenario, mut people) = (roles(), without(7, &[3]));
    for person in [5, 6, 7] {
        people[person - 1].attendance = Attendance::Late;
    }
    let mended = refit(&request(&scenario, &people, 1), &full_table());
    assert_eq!(
        moves(&mended),
        [
            (5, None, "1 wells 0".into(), MoveReason::FillsOpenRole),
            (6, None, "1 envoy 1".into(), MoveReason::CameLate),
        ]
    );
    assert_eq!(mended.assignment.left_over, [id(7)]);
}

#[test]
fn given_a_latecomer_and_two_tables_when_refitted_then_the_smaller_table_gets_them() {
    let (scenario, mut people) = (roles(), anybody(8));
    people[7].attendance = Attendance::Late;
    let seats = seating(&[
        ("1 envoy", 1),
        ("1 elders", 2),
        ("1 wells", 3),
        ("1 envoy 1", 4),
        ("2 envoy", 5),
        ("2 elders", 6),
        ("2 wells", 7),
    ]);
    let mended = refit(&request(&scenario, &people, 2), &seats);
    let expected = (8, None, "2 youth 0".into(), MoveReason::CameLate);
    assert_eq!(moves(&mended), [expected]);
}
