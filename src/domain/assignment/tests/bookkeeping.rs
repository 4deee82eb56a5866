//! The running figures of the search against figures counted anew.

use rand_chacha::ChaCha12Rng;
use rand_core::{Rng, SeedableRng};

use super::fixture::{Chance, anybody, chance_people, id, qarar, request, seat};
use crate::domain::assignment::board::{Board, Slots};
use crate::domain::assignment::bound::unavoidable;
use crate::domain::assignment::cost::cost;
use crate::domain::assignment::room::Room;
use crate::domain::assignment::{Request, assign};

#[test]
fn given_hundreds_of_exchanges_when_counted_anew_then_the_running_cost_was_right() {
    let scenario = qarar();
    let how = Chance {
        wishes: 2,
        countries: 4,
    };
    // 23 people for 20 seats, so that the bench takes part.
    let people = chance_people(&scenario, 23, 3, how);
    let pairs: Vec<_> = (1..23).map(|it| (id(it), id(it % 7 + 1))).collect();
    let pins = [(id(2), seat("1 youth"))];
    let current = assign(&request(&scenario, &anybody(20), 2))
        .unwrap()
        .seating;
    let room = Room::new(&Request {
        keep_apart: &pairs,
        pins: &pins,
        current: Some(&current),
        ..request(&scenario, &people, 2)
    });
    let slots = Slots::new(&room);
    let mut board = Board::new(&slots, (0..23).collect());
    let mut rng = ChaCha12Rng::seed_from_u64(8);
    for _ in 0..300 {
        let [a, b] = [0; 2].map(|_| rng.next_u32() as usize % 23);
        board.swap(a, b, board.swap_delta(a, b));
        let counted = i64::try_from(cost(&room, &board.seating()).total()).unwrap();
        assert_eq!(board.cost() + unavoidable(&room), counted);
    }
    for table in 0..=2 {
        let before = board.cost();
        board.match_table(table);
        let counted = i64::try_from(cost(&room, &board.seating()).total()).unwrap();
        assert_eq!(board.cost() + unavoidable(&room), counted);
        assert!(board.cost() <= before);
    }
}
