//! How close to the best possible the search comes, on rosters made by chance.

use super::fixture::{Chance, chance_people, qarar, request};
use crate::domain::assignment::{Criterion, assign};

/// Of `rosters` rooms: how many are proven best, and the gap of the others over all.
fn proven(people: u32, tables: u8, how: Chance, rosters: u64) -> (u64, u64) {
    let scenario = qarar();
    let (mut proven, mut gap) = (0, 0);
    for seed in 0..rosters {
        let people = chance_people(&scenario, people, seed, how);
        let found = assign(&request(&scenario, &people, tables)).unwrap();
        assert!(found.cost.total() >= found.lower_bound);
        assert_eq!(found.cost.of(Criterion::KeptApart), 0);
        proven += u64::from(found.is_proven_best());
        gap += found.cost.total() - found.lower_bound;
    }
    println!("{people} people, {tables} tables: {proven} of {rosters} proven best, gap {gap}");
    (proven, gap)
}

#[test]
fn given_rosters_made_by_chance_when_assigned_then_many_are_proven_best_and_none_is_far() {
    let how = Chance {
        wishes: 3,
        countries: 12,
    };
    let rooms = [(16, 2), (24, 3), (40, 5), (64, 8)];
    for (people, tables) in rooms {
        let (proven, gap) = proven(people, tables, how, 5);
        // Less than one woman too many at one table of one room.
        assert!(gap <= 5 * 100, "{gap} over 5 rooms of {people} people");
        assert!(proven >= 2, "{proven} of 5 for {people} people");
    }
}
