//! What events and commands are made of.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{
    CompetencyId, InjectId, ObservationId, ParticipantId, QuestionId, SeatId, TableNo,
};
use crate::domain::observing::{Conduct, Moment};
use crate::domain::roster::Profile;
use crate::domain::scenario::{Audience, Trigger};

/// Who sent a command.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The person who runs the exercise.
    Facilitator,
    /// The program itself, when something falls due.
    Program,
    /// Whoever plays this seat.
    Seat(SeatId),
    /// An observer, by name.
    Observer(String),
}

/// Some or all tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tables {
    /// Every table.
    All,
    /// One of them.
    Only(TableNo),
}

impl Tables {
    /// Whether `table` is meant.
    pub fn includes(self, table: TableNo) -> bool {
        match self {
            Self::All => true,
            Self::Only(only) => only == table,
        }
    }
}

/// Why an indicator moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The facilitator set it.
    ByHand,
    /// A released inject.
    Inject(InjectId),
    /// A rule of the scenario: what happened.
    Rule(Trigger),
}

/// What a table reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything on the agenda, with the consent that the scenario asks for.
    Agreement,
    /// A part of the agenda; the rest is left open by agreement.
    Partial,
    /// No agreement, recorded with equal dignity.
    Impasse,
}

/// A part of the debrief in which the facilitator writes own words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordsOn {
    /// The opening paragraph.
    Summary,
    /// What was said to a guided question.
    Question(QuestionId),
    /// One table.
    Table(TableNo),
    /// What people take home.
    Closing,
}

/// A note of an observer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// Unique within the session.
    pub id: ObservationId,
    /// About whom; none where the note is on a table or on the room.
    pub participant: Option<ParticipantId>,
    /// Where.
    pub table: Option<TableNo>,
    /// In which light.
    pub competency: Option<CompetencyId>,
    /// 1 to 5, or none where nothing was rated.
    pub level: Option<u8>,
    /// What was seen or heard; blank only where a rating or the code says it all.
    pub text: String,
    /// It was looked for and there was no occasion to see it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_seen: bool,
    /// When it was seen, where it was written down later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Moment>,
    /// What it says of the code of conduct.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conduct: Option<Conduct>,
}

impl Observation {
    /// Whether there is something to read in it; a bare rating is counted instead.
    pub fn has_words(&self) -> bool {
        !self.text.is_empty() || self.conduct.is_some()
    }
}

/// An inject that the facilitator wrote during the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenInject {
    /// Unique within the session, never the id of a scripted one.
    pub id: InjectId,
    /// As the facilitator sees it.
    pub title: String,
    /// What the audience reads.
    pub body: String,
    /// Who gets it.
    pub audience: Audience,
}

/// A person who comes onto the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// The id that the person keeps.
    pub id: ParticipantId,
    /// The entry.
    pub profile: Profile,
}

/// A change of seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatMove {
    /// Which seat.
    pub seat: SeatId,
    /// Who sits there from now on; nobody where absent.
    pub person: Option<ParticipantId>,
}

/// What is fixed when a session is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// As the facilitator calls it, such as "Spring cohort, group B".
    pub title: String,
    /// Start of every random draw.
    pub seed: u64,
    /// Number of tables, 1 to 8.
    pub tables: u8,
}
