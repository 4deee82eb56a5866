//! Names of things: small types, so that a party cannot be passed where a role is meant.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the id as written in a scenario pack; `scenario::check` says whether it is well formed.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
    };
}

slug!(
    /// A scenario pack, also the name of its folder.
    ScenarioId
);
slug!(
    /// An actor with interests.
    PartyId
);
slug!(
    /// What one person plays.
    RoleId
);
slug!(
    /// A matter that is negotiated.
    IssueId
);
slug!(
    /// Somebody whom the mediators can call to help.
    SupportId
);
slug!(
    /// A possible outcome of one issue.
    OptionId
);
slug!(
    /// A timed step of the schedule.
    PhaseId
);
slug!(
    /// A scripted event, or one written on the spot.
    InjectId
);
slug!(
    /// What observers look for, such as active listening.
    CompetencyId
);
slug!(
    /// A moment of the story, such as "Day 3".
    StoryId
);
slug!(
    /// A guided question of the debrief.
    QuestionId
);

/// A person on the roster; unique within a session and never given out twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParticipantId(pub u32);

/// A table, counted from 1 as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TableNo(pub u8);

impl fmt::Display for TableNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A role at one table. Two people can share a role where the scenario allows it, so a seat
/// has a `chair` number: 0 for the first, 1 for the one who doubles it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SeatId {
    /// Which table.
    pub table: TableNo,
    /// Which role is played there.
    pub role: RoleId,
    /// 0 for the first person in this role, 1 and above for those who share it.
    pub chair: u8,
}

/// A separate meeting; unique at its table and never given out twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaucusId(pub u32);

/// A note of an observer; unique within a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ObservationId(pub u32);
