//! Looks for the cheapest seating, and stops as soon as one is proven to be best.
//!
//! A round starts with the best possible roles (matching), then exchanges people to even out the
//! tables, then polishes: roles of each table anew, and exchanges between tables judged with their
//! best roles, until nothing helps. While it evens out, a seating may be worse than the best one
//! by a slack that shrinks to nothing, which leads out of dead ends; half of the exchanges it
//! tries mend a share that is uneven. Several short rounds found more than one long round.
//! Steps are counted, never timed, so that every machine finds the same.

use rand_chacha::ChaCha12Rng;
use rand_core::SeedableRng;

use super::Seating;
use super::board::{Board, Slots, Uneven};
use super::bound::unavoidable;
use super::cost::weight;
use crate::domain::dice::{below, shuffled};

/// Rounds from different starts; most rooms are proven best before the last.
const ROUNDS: usize = 6;
/// Exchanges that are tried in one round, for each person.
const STEPS_PER_PERSON: usize = 500;
/// By how much a seating may be worse than the best one at the beginning of a round.
const SLACK: i64 = 3 * weight::GENDER;
/// After so many steps the search looks again which tables are uneven.
const LOOK_AROUND: usize = 32;
/// How often it draws before it gives up on a remedy.
const TRIES: usize = 6;

/// The cheapest seating that was found.
pub(super) fn best_seating(slots: &Slots, seed: u64, lower_bound: u64) -> Seating {
    let goal = i64::try_from(lower_bound).unwrap_or(i64::MAX) - unavoidable(slots.room);
    let mut rng = ChaCha12Rng::seed_from_u64(seed);
    let mut best: Option<Board> = None;
    for _ in 0..ROUNDS {
        let mut board = with_best_roles(slots, &mut rng);
        board = even_out(slots, board, goal, &mut rng);
        if board.cost() > goal {
            polish(slots, &mut board);
        }
        if best.as_ref().is_none_or(|best| board.cost() < best.cost()) {
            best = Some(board);
        }
        if best.as_ref().is_some_and(|best| best.cost() <= goal) {
            break;
        }
    }
    best.map(|board| board.seating()).unwrap_or_default()
}

/// Everyone in the best role, at whichever table; the seed decides between equals.
fn with_best_roles<'s>(slots: &'s Slots<'s>, rng: &mut ChaCha12Rng) -> Board<'s> {
    let people = shuffled(slots.table_of.len(), rng);
    let places = shuffled(slots.table_of.len(), rng);
    let (_, chosen) = slots.match_people(&people, &places);
    let mut person_in = vec![0; people.len()];
    for (person, slot) in people.iter().zip(chosen) {
        if let Some(place) = person_in.get_mut(slot) {
            *place = *person;
        }
    }
    Board::new(slots, person_in)
}

fn even_out<'s>(
    slots: &Slots,
    mut board: Board<'s>,
    goal: i64,
    rng: &mut ChaCha12Rng,
) -> Board<'s> {
    let mut best = board.clone();
    let mut uneven = Vec::new();
    let steps = STEPS_PER_PERSON * slots.movable.len();
    for step in 0..steps {
        if best.cost() <= goal {
            break;
        }
        if step.is_multiple_of(LOOK_AROUND) {
            uneven = board.uneven();
        }
        let Some((a, b)) = pick(slots, &board, &uneven, rng).filter(|(a, b)| a != b) else {
            continue;
        };
        let delta = board.swap_delta(a, b);
        if delta <= 0 || board.cost() + delta <= best.cost() + slack(step, steps) {
            board.swap(a, b, delta);
            if board.cost() < best.cost() {
                best.clone_from(&board);
            }
        }
    }
    best
}

fn slack(step: usize, steps: usize) -> i64 {
    let left = i64::try_from(steps - step).unwrap_or_default();
    SLACK * left / i64::try_from(steps).unwrap_or(i64::MAX)
}

fn pick(
    slots: &Slots,
    board: &Board,
    uneven: &[Uneven],
    rng: &mut ChaCha12Rng,
) -> Option<(usize, usize)> {
    match below(4, rng) {
        0 => pick_any(slots, rng),
        1 => pick_same_role(slots, rng),
        _ => pick_remedy(slots, board, uneven, rng),
    }
}

/// Any two slots whose people may change places.
fn pick_any(slots: &Slots, rng: &mut ChaCha12Rng) -> Option<(usize, usize)> {
    Some((draw(&slots.movable, rng)?, draw(&slots.movable, rng)?))
}

/// Two slots of the same role: exchanging them evens out tables and leaves the roles as they are.
fn pick_same_role(slots: &Slots, rng: &mut ChaCha12Rng) -> Option<(usize, usize)> {
    let a = draw(&slots.movable, rng)?;
    Some((a, draw(slots.same_role.get(a)?, rng)?))
}

/// An exchange that makes an uneven share more even, whatever else it does.
fn pick_remedy(
    slots: &Slots,
    board: &Board,
    uneven: &[Uneven],
    rng: &mut ChaCha12Rng,
) -> Option<(usize, usize)> {
    let Uneven {
        table,
        group,
        too_many,
    } = *uneven.get(below(uneven.len(), rng))?;
    let here = slots.at_table.get(table)?;
    let leaves = (0..TRIES)
        .filter_map(|_| draw(here, rng))
        .find(|slot| board.belongs(*slot, group) == too_many && slots.is_movable(*slot))?;
    let role = slots.same_role.get(leaves)?;
    let others = if below(2, rng) == 0 {
        role
    } else {
        &slots.movable
    };
    let comes = (0..TRIES)
        .filter_map(|_| draw(others, rng))
        .find(|slot| board.belongs(*slot, group) != too_many)?;
    Some((leaves, comes))
}

/// Takes every exchange that helps, until none does.
fn polish(slots: &Slots, board: &mut Board) {
    loop {
        let before = board.cost();
        for table in 0..slots.at_table.len() {
            board.match_table(table);
        }
        for (a, b) in pairs(&slots.movable) {
            exchange_if_better(slots, board, a, b);
        }
        if board.cost() >= before {
            break;
        }
    }
}

fn exchange_if_better(slots: &Slots, board: &mut Board, a: usize, b: usize) {
    let delta = board.swap_delta(a, b);
    if delta < 0 {
        board.swap(a, b, delta);
        return;
    }
    let (from, to) = (board.table(a), board.table(b));
    let roles = board.role_cost(from) + board.role_cost(to);
    let apart = board.table_delta(a, b);
    // Better roles can gain no more than what the roles cost now.
    if from == to || apart >= roles {
        return;
    }
    let matched = matched_with(slots, board, from, a, b) + matched_with(slots, board, to, b, a);
    if apart + matched < roles {
        board.swap(a, b, delta);
        board.match_table(from);
        board.match_table(to);
    }
}

/// What the roles of a table would cost with the person of `comes` instead of that of `leaves`.
fn matched_with(slots: &Slots, board: &Board, table: usize, leaves: usize, comes: usize) -> i64 {
    let leaving = board.person(leaves);
    let people: Vec<usize> = board
        .people_at(table)
        .into_iter()
        .map(|it| {
            if it == leaving {
                board.person(comes)
            } else {
                it
            }
        })
        .collect();
    let places = slots.at_table.get(table).map(Vec::as_slice);
    slots.match_people(&people, places.unwrap_or_default()).0
}

fn pairs(list: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    let rest = |index: usize| list.iter().skip(index + 1);
    list.iter()
        .enumerate()
        .flat_map(move |(index, a)| rest(index).map(move |b| (*a, *b)))
}

fn draw(list: &[usize], rng: &mut ChaCha12Rng) -> Option<usize> {
    list.get(below(list.len(), rng)).copied()
}
