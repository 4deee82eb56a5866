//! Rooms as they occur, and what must come out.

use super::fixture::{anybody, id, person, qarar, request, scenario, seat, sizes, small};
use crate::domain::assignment::{
    CannotAssign, Criterion, PinProblem, Request, Unmet, assign, recommended_tables, table_advice,
};
use crate::domain::ids::TableNo;
use crate::domain::roster::{Attendance, Participant};

fn people(lines: &[&str]) -> Vec<Participant> {
    lines.iter().map(|line| person(line)).collect()
}

#[test]
fn given_two_of_each_country_when_assigned_then_no_colleagues_share_a_table() {
    let scenario = small();
    let people = people(&["1 TR", "2 TR", "3 SN", "4 SN", "5 MA", "6 MA"]);
    let found = assign(&request(&scenario, &people, 2)).unwrap();
    assert_eq!(found.cost.of(Criterion::Countries), 0);
    assert!(found.is_proven_best());
}

#[test]
fn given_three_of_one_country_at_two_tables_when_assigned_then_the_meeting_is_unavoidable() {
    let scenario = small();
    let people = people(&["1 TR", "2 TR", "3 TR", "4 SN", "5 MA", "6 ID"]);
    let found = assign(&request(&scenario, &people, 2)).unwrap();
    let colleagues = found.unmet.iter().filter_map(|it| match it {
        Unmet::SameCountryTogether {
            people, avoidable, ..
        } => Some((people.len(), *avoidable)),
        _ => None,
    });
    assert_eq!(colleagues.collect::<Vec<_>>(), [(2, false)]);
    assert!(found.is_proven_best());
}

#[test]
fn given_more_people_than_essential_roles_when_assigned_then_wanted_come_next_and_sharing_last() {
    let scenario = scenario(&[
        "youth optional 1",
        "envoy essential 2",
        "wells wanted 1",
        "elders essential 1",
    ]);
    let taken = |count: u32| {
        let people = anybody(count);
        let found = assign(&request(&scenario, &people, 1)).unwrap();
        let seats = found.seating.seats.keys();
        let mut names: Vec<String> = seats
            .map(|it| format!("{} {}", it.role, it.chair))
            .collect();
        names.sort();
        (names.join(", "), found.left_over.len())
    };
    assert_eq!(taken(2), ("elders 0, envoy 0".into(), 0));
    assert_eq!(taken(3), ("elders 0, envoy 0, wells 0".into(), 0));
    assert_eq!(taken(4), ("elders 0, envoy 0, wells 0, youth 0".into(), 0));
    let full = "elders 0, envoy 0, envoy 1, wells 0, youth 0";
    assert_eq!(taken(5), (full.into(), 0));
    assert_eq!(taken(7), (full.into(), 2));
}

#[test]
fn given_23_people_at_three_tables_when_assigned_then_sizes_differ_by_one() {
    let scenario = qarar();
    let people = anybody(23);
    let found = assign(&request(&scenario, &people, 3)).unwrap();
    assert_eq!(sizes(&found.seating, 3), [8, 8, 7]);
    assert_eq!(found.open_seats, [seat("3 velmara")]);
}

#[test]
fn given_too_few_people_when_assigned_then_tables_are_even_and_empty_roles_are_named() {
    let scenario = small();
    let people = anybody(5);
    let found = assign(&request(&scenario, &people, 2)).unwrap();
    assert_eq!(sizes(&found.seating, 2), [3, 2]);
    assert_eq!(found.open_seats, [seat("2 farmers")]);
    let (seat, people, needed, tables) = (seat("2 farmers"), 5, 6, 2);
    assert_eq!(
        found.unmet,
        [
            Unmet::TooFewPeople {
                people,
                needed,
                tables
            },
            Unmet::EssentialSeatEmpty { seat }
        ]
    );
}

#[test]
fn given_seniors_and_first_timers_when_assigned_then_seniors_lead_at_every_table() {
    let scenario = small();
    let people = people(&[
        "1 - - - 1",
        "2 - - - 1",
        "3 - - - 3",
        "4 - - - 2",
        "5 - - - 2",
        "6 - - - 3",
    ]);
    let found = assign(&request(&scenario, &people, 2)).unwrap();
    let mut leads = [seat("1 envoy"), seat("2 envoy")].map(|it| found.seating.person_at(&it));
    leads.sort();
    assert_eq!(leads, [Some(id(3)), Some(id(6))]);
    assert_eq!(found.cost.total(), 0);
}

#[test]
fn given_wishes_and_refusals_that_fit_when_assigned_then_all_are_met() {
    let scenario = small();
    let mut people = anybody(6);
    for (person, wish) in [(0, "envoy"), (1, "envoy"), (2, "elders"), (3, "farmers")] {
        people[person].profile.prefers.insert(wish.into());
    }
    people[4].profile.refuses.insert("elders".into());
    let found = assign(&request(&scenario, &people, 2)).unwrap();
    assert_eq!(found.cost.of(Criterion::Preferences), 0);
    assert_eq!(found.cost.of(Criterion::Refusals), 0);
}

#[test]
fn given_everyone_refuses_a_role_when_assigned_then_it_is_filled_and_said() {
    let scenario = small();
    let mut people = anybody(3);
    for person in &mut people {
        person.profile.refuses.insert("envoy".into());
    }
    let found = assign(&request(&scenario, &people, 1)).unwrap();
    assert!(found.open_seats.is_empty());
    let refused = |it: &&Unmet| matches!(it, Unmet::RefusedRole { .. });
    assert_eq!(found.unmet.iter().filter(refused).count(), 1);
}

#[test]
fn given_one_speaker_for_each_table_when_assigned_then_every_table_has_one() {
    let scenario = small();
    let people = people(&[
        "1 - - - - en,fr",
        "2 - - - - fr",
        "3 - - - - en",
        "4 - - - - en",
        "5 - - - - en",
        "6",
    ]);
    let found = assign(&request(&scenario, &people, 2)).unwrap();
    assert_eq!(found.cost.of(Criterion::Languages), 0);
}

#[test]
fn given_a_pair_to_keep_apart_when_there_is_one_table_then_the_meeting_is_said() {
    let scenario = small();
    let people = anybody(3);
    let pairs = [
        (id(3), id(1)),
        (id(1), id(3)),
        (id(2), id(2)),
        (id(1), id(99)),
    ];
    let found = assign(&Request {
        keep_apart: &pairs,
        ..request(&scenario, &people, 1)
    });
    let (a, b, table) = (id(1), id(3), TableNo(1));
    let found = found.unwrap();
    assert_eq!(found.unmet, [Unmet::KeepApartTogether { a, b, table }]);
    assert!(found.is_proven_best());
}

#[test]
fn given_pins_that_cannot_be_kept_when_assigned_then_each_is_said_and_the_others_hold() {
    let scenario = small();
    let mut people = anybody(6);
    people[5].attendance = Attendance::NoShow;
    let pins = [
        (id(1), seat("1 envoy")),
        (id(2), seat("1 envoy")),
        (id(1), seat("2 elders")),
        (id(6), seat("2 envoy")),
        (id(3), seat("3 envoy")),
        (id(4), seat("1 envoy 1")),
    ];
    let found = assign(&Request {
        pins: &pins,
        ..request(&scenario, &people, 2)
    });
    let found = found.unwrap();
    assert_eq!(found.seating.person_at(&seat("1 envoy")), Some(id(1)));
    let problems = found.unmet.iter().filter_map(|it| match it {
        Unmet::PinConflict {
            person, problem, ..
        } => Some((person.0, *problem)),
        _ => None,
    });
    assert_eq!(
        problems.collect::<Vec<_>>(),
        [
            (1, PinProblem::PinnedTwice),
            (2, PinProblem::SeatTaken),
            (3, PinProblem::NoSuchSeat),
            (4, PinProblem::NoSuchSeat),
            (6, PinProblem::NotHere),
        ]
    );
}

#[test]
fn given_all_pinned_to_one_table_when_assigned_then_pins_beat_even_sizes() {
    let scenario = qarar();
    let people = anybody(6);
    let pins = ["envoy", "elders", "farmers", "minister"];
    let pins: Vec<_> = (1..)
        .map(id)
        .zip(pins.map(|it| seat(&format!("2 {it}"))))
        .collect();
    let found = assign(&Request {
        pins: &pins,
        ..request(&scenario, &people, 2)
    });
    assert_eq!(sizes(&found.unwrap().seating, 2), [2, 4]);
}

#[test]
fn given_a_good_current_seating_when_assigned_again_then_nobody_moves() {
    let scenario = qarar();
    let people = anybody(24);
    let first = assign(&request(&scenario, &people, 3)).unwrap();
    let again = assign(&Request {
        seed: 99,
        current: Some(&first.seating),
        ..request(&scenario, &people, 3)
    });
    assert_eq!(again.unwrap().seating, first.seating);
}

#[test]
fn given_another_seed_when_assigned_then_people_sit_elsewhere() {
    let scenario = qarar();
    let people = anybody(24);
    let seated = |seed| {
        let room = request(&scenario, &people, 3);
        assign(&Request { seed, ..room }).unwrap().seating
    };
    assert_ne!(seated(1), seated(2));
}

#[test]
fn given_nothing_to_assign_when_asked_then_the_reason_is_given() {
    let (scenario, people) = (small(), anybody(6));
    let with = |people, tables| assign(&request(&scenario, people, tables)).unwrap_err();
    assert_eq!(with(&people, 0), CannotAssign::TableCount { tables: 0 });
    assert_eq!(with(&people, 9), CannotAssign::TableCount { tables: 9 });
    assert_eq!(with(&[], 1), CannotAssign::Nobody);
    let twice = [person("4"), person("4")];
    assert_eq!(with(&twice, 1), CannotAssign::ListedTwice(id(4)));
    let no_roles = super::fixture::scenario(&[]);
    let without = assign(&request(&no_roles, &people, 1));
    assert_eq!(without.unwrap_err(), CannotAssign::NoRoles);
}

#[test]
fn given_the_size_of_a_room_when_asked_for_tables_then_roles_and_people_fit() {
    let scenario = qarar();
    let tables = |people| recommended_tables(&scenario, people);
    let sizes = [1, 6, 8, 12, 16, 24, 25, 32, 40, 64, 90];
    assert_eq!(sizes.map(tables), [1, 1, 1, 2, 2, 3, 3, 4, 5, 8, 8]);
    let advice = table_advice(&scenario, 24);
    assert_eq!((advice.fewest, advice.recommended, advice.most), (3, 3, 6));
}
