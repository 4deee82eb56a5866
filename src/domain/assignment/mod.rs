//! Who plays what: people to tables and roles, fairly, and the same on every machine.
//!
//! An assignment is judged by a [`Cost`] with one part for each [`Criterion`]: colleagues kept
//! apart, women, status, experience and languages spread over the tables, roles people asked for.
//! [`assign`] looks for the cheapest one and says how cheap one could possibly be
//! ([`Assignment::lower_bound`]); where both are equal it is proven that none is better.
//!
//! How it is found: [`room`] turns the request into numbers, [`plan`] chooses which seats are
//! used, an optimal matching (Hungarian method) gives out the roles, [`search`] evens out the
//! tables by exchanges, and matching and exchange alternate until neither helps. [`bound`] proves.
//!
//! The facilitator has the last word: [`assess`] judges any seating, [`preview_swap`] shows what
//! a swap would do, and [`refit`] mends a seating with few moves when people come late or leave.

mod advice;
mod balance;
mod board;
mod bound;
mod cost;
mod findings;
mod plan;
mod preview;
mod refit;
mod room;
mod search;
mod seating;
mod suggest;
#[cfg(test)]
mod tests;

use super::ids::{ParticipantId, SeatId};
use super::roster::Participant;
use super::scenario::Scenario;

pub use advice::{MAX_TABLES, TableAdvice, recommended_tables, table_advice};
pub use balance::{Balance, Measure, balance};
pub use cost::{Cost, Criterion};
pub use findings::{PinProblem, TableCounts, Unmet};
pub use preview::{Change, Effect, SwapPreview, TableChange, preview, preview_swap};
pub use refit::{Move, MoveReason, Refit, refit};
pub use seating::Seating;
pub use suggest::{Suggestion, suggestions_for_open_seat};

use board::Slots;
use room::Room;

/// What an assignment is made from.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Whose roles are given out.
    pub scenario: &'a Scenario,
    /// The roster; only people who can sit get a seat.
    pub people: &'a [Participant],
    /// How many tables play in parallel, 1 to [`MAX_TABLES`].
    pub tables: u8,
    /// Another seed finds another, equally good, assignment.
    pub seed: u64,
    /// Seats the facilitator fixed; they are kept whatever they cost.
    pub pins: &'a [(ParticipantId, SeatId)],
    /// People who should not be at one table.
    pub keep_apart: &'a [(ParticipantId, ParticipantId)],
    /// Where people sit now; moving them then has a price, so that few are moved.
    pub current: Option<&'a Seating>,
}

/// A seating and everything that can be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Who sits where.
    pub seating: Seating,
    /// Seats of roles that should be played and have nobody, the most needed first.
    pub open_seats: Vec<SeatId>,
    /// People who could sit and have no seat; they observe.
    pub left_over: Vec<ParticipantId>,
    /// What is not ideal, in numbers.
    pub cost: Cost,
    /// No seating of these people on the seats of the plan can cost less.
    pub lower_bound: u64,
    /// What is not ideal, one by one, the gravest first.
    pub unmet: Vec<Unmet>,
}

impl Assignment {
    /// Whether it is proven that no other assignment is better.
    pub fn is_proven_best(&self) -> bool {
        self.cost.total() <= self.lower_bound
    }
}

/// Why there can be no assignment at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum CannotAssign {
    /// The number of tables is not between 1 and [`MAX_TABLES`].
    TableCount {
        /// What was asked for.
        tables: u8,
    },
    /// Nobody on the roster can sit.
    Nobody,
    /// The scenario has no roles.
    NoRoles,
    /// Two people of the roster have one id.
    ListedTwice(ParticipantId),
}

/// Finds the best assignment it can, the same one for the same request on every machine.
///
/// # Errors
/// When there is nobody to seat, nothing to play, or no sensible number of tables.
pub fn assign(request: &Request) -> Result<Assignment, CannotAssign> {
    check(request)?;
    let room = Room::new(request);
    let slots = Slots::new(&room);
    let bound = bound::lower_bound(&slots);
    let seating = search::best_seating(&slots, request.seed, bound);
    Ok(assessed(&room, seating, bound))
}

/// Judges a seating that was made or changed by hand.
pub fn assess(request: &Request, seating: &Seating) -> Assignment {
    let room = Room::new(request);
    let bound = bound::lower_bound(&Slots::new(&room));
    assessed(&room, seating.clone(), bound)
}

/// What a seating costs and what is not ideal about it; [`assess`] says more and takes longer.
pub fn evaluate(request: &Request, seating: &Seating) -> (Cost, Vec<Unmet>) {
    let room = Room::new(request);
    (cost::cost(&room, seating), findings::unmet(&room, seating))
}

fn assessed(room: &Room, seating: Seating, lower_bound: u64) -> Assignment {
    Assignment {
        open_seats: room.open_seats(&seating),
        left_over: room.left_over(&seating),
        cost: cost::cost(room, &seating),
        lower_bound,
        unmet: findings::unmet(room, &seating),
        seating,
    }
}

fn check(request: &Request) -> Result<(), CannotAssign> {
    if !(1..=MAX_TABLES).contains(&request.tables) {
        return Err(CannotAssign::TableCount {
            tables: request.tables,
        });
    }
    if request.scenario.roles.is_empty() {
        return Err(CannotAssign::NoRoles);
    }
    let mut ids: Vec<ParticipantId> = request.people.iter().map(|person| person.id).collect();
    ids.sort_unstable();
    if let Some(twice) = ids.windows(2).find_map(|pair| match pair {
        [a, b] if a == b => Some(*a),
        _ => None,
    }) {
        return Err(CannotAssign::ListedTwice(twice));
    }
    if !request.people.iter().any(|it| it.attendance.can_sit()) {
        return Err(CannotAssign::Nobody);
    }
    Ok(())
}
