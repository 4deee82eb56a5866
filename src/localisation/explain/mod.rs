//! What went wrong, in words: window and command line say the same.
//!
//! A `match` without a wildcard each: a new kind of problem does not compile until somebody has
//! said what it means, what is safe and what to do next.
#![cfg_attr(not(feature = "gui"), allow(dead_code, unused_imports))]

mod plan;
mod refusal;
mod unmet;

pub(crate) use plan::{cannot_assign, cannot_fit};
pub(crate) use refusal::refusal;
pub(crate) use unmet::{Naming, RosterNames, unmet};

#[cfg(test)]
mod tests;
