//! Looks for the cheapest seating, and stops as soon as one is proven to be best.
//!
//! A round starts with the best possible roles (matching), then exchanges people to even out the
//! tables (late acceptance: a worse seating is taken if it is no worse than what the search had
//! some steps ago, which leads out of dead ends), then polishes: roles of each table anew, and
//! exchanges between tables judged with their best roles, until nothing helps.
//! Steps are counted, never timed, so that every machine finds the same.

use rand_chacha::ChaCha12Rng;
use rand_core::{Rng, SeedableRng};

use super::Seating;
use super::board::{Board, Slots};
use super::bound::unavoidable;

/// Rounds from different starts; most rooms are proven best in the first.
const ROUNDS: usize = 4;
/// Exchanges that are tried in one round, for each person.
const STEPS_PER_PERSON: usize = 500;
/// How far back a worse seating is compared.
const MEMORY: usize = 50;

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
    let mut memory = [board.cost(); MEMORY];
    for step in 0..STEPS_PER_PERSON * slots.movable.len() {
        if best.cost() <= goal {
            break;
        }
        let Some((a, b)) = pick(slots, step, rng) else {
            continue;
        };
        let delta = board.swap_delta(a, b);
        let Some(past) = memory.get_mut(step % MEMORY) else {
            continue;
        };
        if delta <= 0 || board.cost() + delta <= *past {
            board.swap(a, b, delta);
            if board.cost() < best.cost() {
                best.clone_from(&board);
            }
        }
        *past = board.cost().min(*past);
    }
    best
}

/// Two slots whose people may change places. Every other time they have the same role at
/// different tables, which evens out tables and leaves the roles as they are.
fn pick(slots: &Slots, step: usize, rng: &mut ChaCha12Rng) -> Option<(usize, usize)> {
    let a = draw(&slots.movable, rng)?;
    let others = if step.is_multiple_of(2) {
        slots.same_role.get(a)?
    } else {
        &slots.movable
    };
    let b = draw(others, rng)?;
    (a != b).then_some((a, b))
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

fn shuffled(count: usize, rng: &mut ChaCha12Rng) -> Vec<usize> {
    let mut list: Vec<usize> = (0..count).collect();
    for end in (1..count).rev() {
        list.swap(end, below(end + 1, rng));
    }
    list
}

fn draw(list: &[usize], rng: &mut ChaCha12Rng) -> Option<usize> {
    list.get(below(list.len(), rng)).copied()
}

/// A number below the limit, from 32 drawn bits, so that it is the same for every word size.
fn below(limit: usize, rng: &mut ChaCha12Rng) -> usize {
    let limit = u64::try_from(limit).unwrap_or(u64::from(u32::MAX));
    usize::try_from((u64::from(rng.next_u32()) * limit) >> 32).unwrap_or_default()
}
