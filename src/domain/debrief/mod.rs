//! What is left of a session when it is over: the facts of the record, in the order in which a
//! debrief asks for them. Facts only; words are put to them by the exports and the screen.

mod facts;
mod observed;
mod turns;
mod women;

pub use facts::{Debrief, InjectReview, IssueReview, PersonReview, PhaseReview, TableReview};
pub use observed::Observed;
pub use turns::{ConsentTurn, Turn, TurnKind};
pub use women::{Inclusion, Part, Women};

#[cfg(test)]
mod tests;
