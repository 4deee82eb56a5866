//! What went wrong, in words: window and command line say the same.
//!
//! A `match` without a wildcard each: a new kind of problem does not compile until somebody has
//! said what it means, what is safe and what to do next.
#![cfg_attr(not(feature = "gui"), allow(dead_code, unused_imports))]

mod file_error;
mod pack;
mod plan;
mod refusal;
mod roster;
mod settings;
mod system;
mod unmet;

use super::Message;

/// A failure in three sentences.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Explained {
    /// What happened.
    pub(crate) what: Message,
    /// What is safe nevertheless.
    pub(crate) safe: Message,
    /// What to do next.
    pub(crate) hint: Message,
}

pub(crate) use file_error::{file_error, save_error};
pub(crate) use pack::{no_such_pack, pack_problem};
pub(crate) use plan::{cannot_assign, cannot_fit};
pub(crate) use refusal::refusal;
pub(crate) use roster::{cannot_read_roster, roster_effect, roster_place, roster_problem};
pub(crate) use settings::settings_problem;
pub(crate) use system::{system_error, system_reason};
pub(crate) use unmet::{Naming, RosterNames, unmet};

#[cfg(test)]
mod tests;
