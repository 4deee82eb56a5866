//! Scripted events: what they pretend to be, who gets them, and when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Indicator;
use crate::domain::ids::{InjectId, PartyId, PhaseId, RoleId, StoryId};

/// A scripted event released to an audience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    /// Unique within the scenario.
    pub id: InjectId,
    /// What it pretends to be.
    pub kind: InjectKind,
    /// Who gets it.
    pub audience: Audience,
    /// When it is offered to the facilitator.
    pub when: Timing,
    /// Whether every run should have it.
    #[serde(default)]
    pub core: bool,
    /// What it does to the tables it reaches.
    #[serde(default)]
    pub effects: BTreeMap<Indicator, i8>,
    /// Where the story stands after it; unchanged where absent.
    #[serde(default)]
    pub story: Option<StoryId>,
}

/// What an inject pretends to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum InjectKind {
    /// Media, sober or shrill.
    News,
    /// A message from a capital or a leadership.
    Message,
    /// A report of an early-warning unit.
    FieldReport,
    /// An act of someone who gains from failure.
    Spoiler,
    /// A gesture of goodwill.
    Gesture,
    /// An offer of money with conditions.
    Donor,
    /// An invitation from another mediator.
    RivalMediator,
    /// A deadline that moves.
    Deadline,
    /// Something in which one role differs from its own party; for that role alone, on demand.
    Tension,
}

/// Who gets an inject, as the scenario says it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Audience {
    /// Everybody in the room; the only one that may reach the projector.
    Everyone,
    /// One party at every table that it is released to.
    Party(PartyId),
    /// One role at every table that it is released to.
    Role(RoleId),
}

impl Audience {
    /// Whether it may be shown to the whole room.
    pub fn is_public(&self) -> bool {
        matches!(self, Self::Everyone)
    }
}

/// When an inject is offered to the facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Timing {
    /// So many minutes of session clock after a phase begins. When the phase is shortened the
    /// offset shrinks with it; when the phase is left or jumped over first, it falls due then.
    InPhase {
        /// The phase it belongs to.
        phase: PhaseId,
        /// Minutes after its beginning, on the plan as written.
        minute: u16,
    },
    /// Whenever the facilitator wants it.
    OnDemand,
    /// At each table where the condition comes true, from the given phase on.
    When {
        /// Not before this phase has begun.
        from: PhaseId,
        /// What must be true at a table.
        condition: Condition,
    },
}

/// What must be true at a table for an inject to be offered there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// An indicator has sunk to this figure or below.
    AtMost(Indicator, u8),
    /// An indicator has risen to this figure or above.
    AtLeast(Indicator, u8),
    /// Nothing was settled or decided at the table for so many minutes of session clock.
    SilentFor(u16),
}
