//! What holds for every room, whatever the mix.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::fixture::{Chance, chance_people, id, qarar, request, sizes};
use crate::domain::assignment::{Request, assign, evaluate, refit};
use crate::domain::ids::{ParticipantId, SeatId, TableNo};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::scenario::{Priority, Scenario};

/// A room made by chance.
#[derive(Clone, Debug)]
struct Mix {
    people: u32,
    tables: u8,
    seed: u64,
    pins: Vec<(u32, u8, usize)>,
    pairs: Vec<(u32, u32)>,
}

fn mixes() -> impl Strategy<Value = Mix> {
    let pins = prop::collection::vec((1u32..30, 1u8..6, 0usize..9), 0..4);
    let pairs = prop::collection::vec((1u32..30, 1u32..30), 0..5);
    (1u32..26, 1u8..5, any::<u64>(), pins, pairs).prop_map(|(people, tables, seed, pins, pairs)| {
        Mix {
            people,
            tables,
            seed,
            pins,
            pairs,
        }
    })
}

impl Mix {
    fn people(&self, scenario: &Scenario) -> Vec<Participant> {
        let how = Chance {
            wishes: 3,
            countries: 6,
        };
        chance_people(scenario, self.people, self.seed, how)
    }

    fn pins(&self, scenario: &Scenario) -> Vec<(ParticipantId, SeatId)> {
        let seat = |table, role: usize| SeatId {
            table: TableNo(table),
            role: scenario
                .roles
                .get(role)
                .map_or("nobody".into(), |it| it.id.clone()),
            chair: 0,
        };
        let pins = self.pins.iter();
        pins.map(|(person, table, role)| (id(*person), seat(*table, *role)))
            .collect()
    }

    fn pairs(&self) -> Vec<(ParticipantId, ParticipantId)> {
        self.pairs.iter().map(|(a, b)| (id(*a), id(*b))).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn given_any_mix_when_assigned_then_the_promises_hold(mix in mixes()) {
        let scenario = qarar();
        let (people, pins, pairs) = (mix.people(&scenario), mix.pins(&scenario), mix.pairs());
        let room = Request {
            seed: mix.seed,
            pins: &pins,
            keep_apart: &pairs,
            ..request(&scenario, &people, mix.tables)
        };
        let found = assign(&room).unwrap();
        let seated: BTreeSet<_> = found.seating.seats.values().collect();
        prop_assert_eq!(seated.len(), found.seating.seats.len(), "one seat for each person");
        prop_assert_eq!(seated.len() + found.left_over.len(), people.len());
        prop_assert!(found.cost.total() >= found.lower_bound);
        let (cost, unmet) = evaluate(&room, &found.seating);
        prop_assert_eq!((&cost, &unmet), (&found.cost, &found.unmet));

        let mut reversed = people.clone();
        reversed.reverse();
        let mut pins_reversed = pins.clone();
        pins_reversed.reverse();
        let again = assign(&Request { people: &reversed, pins: &pins_reversed, ..room }).unwrap();
        prop_assert_eq!(again, found, "the order of the lists changes nothing");
    }

    #[test]
    fn given_any_pins_when_assigned_then_those_that_can_be_kept_are(mix in mixes()) {
        let scenario = qarar();
        let (people, pins) = (mix.people(&scenario), mix.pins(&scenario));
        let room = Request { pins: &pins, ..request(&scenario, &people, mix.tables) };
        let found = assign(&room).unwrap();
        let broken = |it: &&crate::domain::assignment::Unmet| {
            matches!(it, crate::domain::assignment::Unmet::PinNotKept { .. })
        };
        prop_assert_eq!(found.unmet.iter().filter(broken).count(), 0);
    }

    #[test]
    fn given_any_people_without_pins_when_assigned_then_tables_are_even_and_needed_roles_first(
        mix in mixes()
    ) {
        let scenario = qarar();
        let people = mix.people(&scenario);
        let found = assign(&request(&scenario, &people, mix.tables)).unwrap();
        let sizes = sizes(&found.seating, mix.tables);
        let (least, most) = (sizes.iter().min().unwrap(), sizes.iter().max().unwrap());
        prop_assert!(most - least <= 1);
        for table in (1..=mix.tables).map(TableNo) {
            let taken = |role: &crate::domain::scenario::Role| {
                found.seating.at_table(table).any(|(seat, _)| seat.role == role.id)
            };
            let last = scenario.roles.iter().filter(|it| taken(it)).map(|it| it.priority).max();
            let needed = scenario.roles.iter().filter(|it| Some(it.priority) < last);
            prop_assert!(needed.clone().all(taken) || last == Some(Priority::Essential));
        }
    }

    #[test]
    fn given_any_absences_when_refitted_then_only_the_moves_changed_anything(
        mix in mixes(), gone in prop::collection::btree_set(0usize..25, 0..6)
    ) {
        let scenario = qarar();
        let mut people = mix.people(&scenario);
        let before = assign(&request(&scenario, &people, mix.tables)).unwrap().seating;
        for person in gone {
            if let Some(person) = people.get_mut(person) {
                person.attendance = Attendance::Left;
            }
        }
        let mended = refit(&request(&scenario, &people, mix.tables), &before);
        let mut expected = before.clone();
        for (person, _) in &mended.vacated {
            expected.remove(*person);
        }
        for step in &mended.moves {
            prop_assert_eq!(expected.seat_of(step.person), step.from.as_ref());
            prop_assert!(expected.person_at(&step.to).is_none(), "nobody is pushed out");
            expected.put(step.person, step.to.clone());
        }
        prop_assert_eq!(expected, mended.assignment.seating);
    }
}
