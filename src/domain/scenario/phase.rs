//! The timed steps of the schedule.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{PhaseId, StoryId};

/// A timed step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Unique within the scenario.
    pub id: PhaseId,
    /// What kind of step it is.
    pub kind: PhaseKind,
    /// Planned minutes.
    pub minutes: u16,
    /// The shortest it can be and still do its work, in minutes.
    pub min_minutes: u16,
    /// Where the story stands when it begins; unchanged where absent.
    #[serde(default)]
    pub story: Option<StoryId>,
    /// Number of facilitator steps in the prose.
    pub steps: u8,
    /// Number of public guidance lines in the prose, at most three.
    pub guidance: u8,
}

/// The kinds of steps of the 180 minutes (DESIGN.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PhaseKind {
    /// Aims, role not person, stop signal, languages.
    Welcome,
    /// Map, timeline, floor rules, sealed briefs.
    Process,
    /// Preparation and conflict analysis.
    Preparation,
    /// Opening statements.
    Openings,
    /// Caucus and shuttle.
    Caucus,
    /// A pause of the room.
    Break,
    /// Joint negotiation.
    Joint,
    /// Drafting the single text.
    Drafting,
    /// Final plenary.
    Plenary,
    /// Stepping out of role and the year after.
    YearAfter,
    /// The debrief, protected when time is short.
    Debrief,
}

impl PhaseKind {
    /// Time is never taken from here to recover a delay.
    pub fn is_protected(self) -> bool {
        matches!(self, Self::Debrief)
    }

    /// Whether seats negotiate in this step.
    pub fn negotiates(self) -> bool {
        matches!(
            self,
            Self::Openings | Self::Caucus | Self::Joint | Self::Drafting | Self::Plenary
        )
    }
}
