//! Small rooms in which every seating can be tried.

use super::fixture::{Chance, anybody, chance_people, id, request, scenario, seat, small};
use crate::domain::assignment::{Assignment, Request, Seating, assign, evaluate};
use crate::domain::ids::ParticipantId;

/// The cheapest of all ways to give these seats to these people; -1 stands for no seat.
fn cheapest(request: &Request, found: &Assignment) -> u64 {
    let seats: Vec<_> = found.seating.seats.keys().cloned().collect();
    let people: Vec<ParticipantId> = request.people.iter().map(|it| it.id).collect();
    let mut best = u64::MAX;
    permute(&mut people.clone(), 0, seats.len(), &mut |order| {
        let pairs: Vec<_> = seats.iter().cloned().zip(order.iter().copied()).collect();
        let cost = evaluate(request, &Seating::from(pairs)).0.total();
        best = best.min(cost);
    });
    best
}

fn permute(
    people: &mut Vec<ParticipantId>,
    from: usize,
    seats: usize,
    visit: &mut impl FnMut(&[ParticipantId]),
) {
    if from == seats {
        visit(people);
        return;
    }
    for other in from..people.len() {
        people.swap(from, other);
        permute(people, from + 1, seats, visit);
        people.swap(from, other);
    }
}

fn check(request: &Request) {
    let found = assign(request).unwrap();
    let best = cheapest(request, &found);
    assert_eq!(found.cost.total(), best, "{:?}", found.unmet);
    assert!(found.lower_bound <= best);
}

#[test]
fn given_six_people_and_two_tables_when_every_seating_is_tried_then_none_is_cheaper() {
    let scenario = small();
    for seed in 0..12 {
        let how = Chance {
            wishes: 2,
            countries: 3,
        };
        let people = chance_people(&scenario, 6, seed, how);
        check(&request(&scenario, &people, 2));
    }
}

#[test]
fn given_seven_people_for_six_seats_when_every_choice_is_tried_then_none_is_cheaper() {
    let scenario = small();
    for seed in 20..23 {
        let how = Chance {
            wishes: 2,
            countries: 3,
        };
        let people = chance_people(&scenario, 7, seed, how);
        check(&request(&scenario, &people, 2));
    }
}

#[test]
fn given_pins_and_pairs_when_every_seating_is_tried_then_none_is_cheaper() {
    let scenario = small();
    for seed in 40..46 {
        let how = Chance {
            wishes: 2,
            countries: 2,
        };
        let people = chance_people(&scenario, 6, seed, how);
        let pins = [(id(3), seat("2 elders"))];
        let pairs = [(id(1), id(2)), (id(2), id(3)), (id(3), id(4))];
        check(&Request {
            pins: &pins,
            keep_apart: &pairs,
            seed,
            ..request(&scenario, &people, 2)
        });
    }
}

#[test]
fn given_six_people_and_three_tables_of_two_when_every_seating_is_tried_then_none_is_cheaper() {
    let scenario = scenario(&["envoy essential 1 *", "elders wanted 1"]);
    for seed in 60..66 {
        let how = Chance {
            wishes: 3,
            countries: 4,
        };
        let people = chance_people(&scenario, 6, seed, how);
        check(&request(&scenario, &people, 3));
    }
}

#[test]
fn given_a_current_seating_when_every_seating_is_tried_then_none_is_cheaper() {
    let scenario = small();
    let people = anybody(6);
    let first = assign(&request(&scenario, &people, 2)).unwrap();
    let how = Chance {
        wishes: 2,
        countries: 2,
    };
    let people = chance_people(&scenario, 6, 5, how);
    check(&Request {
        current: Some(&first.seating),
        ..request(&scenario, &people, 2)
    });
}
