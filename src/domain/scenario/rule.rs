//! What moves the indicators of a table by itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Indicator;

/// What something that happens at a table does to its indicators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What happens.
    pub when: Trigger,
    /// By how much each indicator moves, -100 to 100.
    pub effects: BTreeMap<Indicator, i8>,
}

/// What can happen at a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Trigger {
    /// While people negotiate, nothing was put, settled or decided for so many minutes of session
    /// clock; again after as many more.
    SilentFor(u16),
    /// A party walked out.
    WalkOut,
    /// A party that had walked out came back.
    Return,
    /// An issue was settled.
    Settled,
    /// A settled issue was opened again.
    Reopened,
    /// A party withdrew its consent to the mediation.
    ConsentWithdrawn,
    /// A party that had withdrawn its consent gave it again.
    ConsentRestored,
    /// A party went to another mediator.
    WentElsewhere,
    /// A party came back from another mediator.
    CameBack,
    /// The mediators agreed with the other mediator on who does what.
    LabourDivided,
}
