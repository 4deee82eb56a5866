//! What is to be played: structure only. Every word of a scenario lives in its Fluent files,
//! under keys that [`text`] builds from the ids here.

mod brief;
pub mod check;
mod inject;
mod phase;
mod rule;
mod support;
pub mod text;

pub use brief::BriefPart;
pub use inject::{Audience, Condition, Inject, InjectKind, Timing};
pub use phase::{Phase, PhaseKind};
pub use rule::{Rule, Trigger};
pub use support::{SupportCard, SupportKind};

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::ids::{
    CompetencyId, InjectId, IssueId, OptionId, PartyId, PhaseId, QuestionId, RoleId, ScenarioId,
    StoryId, SupportId,
};
use super::time::Span;

/// The version of the structure that this release reads and writes.
pub const FORMAT: u32 = 1;

/// A fictional conflict to be played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Structure version, see [`FORMAT`].
    pub format: u32,
    /// Also the name of the pack's folder.
    pub id: ScenarioId,
    /// The author's own version, such as "1.2".
    pub version: String,
    /// For whom it was written.
    pub level: Level,
    /// In the order in which they are shown; the mediation team first.
    pub parties: Vec<Party>,
    /// In the order of the role board.
    pub roles: Vec<Role>,
    /// In the order of the agenda; A, B, C on the screen.
    pub issues: Vec<Issue>,
    /// Private values, one entry for each party that negotiates.
    pub values: Vec<PartyValues>,
    /// Who must agree for the agreement to stand.
    pub consent: ConsentRule,
    /// Where the indicators of every table start.
    pub indicators: BTreeMap<Indicator, u8>,
    /// What moves the indicators of a table besides injects.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Moments of the story, in order; the first is where it begins.
    pub story: Vec<StoryId>,
    /// The default schedule.
    pub phases: Vec<Phase>,
    /// Scripted events.
    pub injects: Vec<Inject>,
    /// Whom the mediators can call.
    #[serde(default)]
    pub support: Vec<SupportCard>,
    /// What observers look for.
    pub competencies: Vec<CompetencyId>,
    /// The guided questions, in order.
    pub debrief: Vec<Question>,
    /// The ideas of the reports that this scenario teaches.
    pub sources: Vec<Source>,
    /// How many lines each list of the prose has.
    pub lists: Lists,
}

/// Seniority for which a scenario was written (C2, second session).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// First years of service, students.
    Junior,
    /// Desk officers and first secretaries.
    MidLevel,
    /// Ambassadors, directors, envoys.
    Senior,
}

/// An actor with interests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Unique within the scenario.
    pub id: PartyId,
    /// Colour and shape, 1 to 8; 1 is kept for the mediation team.
    pub slot: u8,
    /// The mediation team has no stance, no score and no vote.
    #[serde(default)]
    pub mediates: bool,
}

/// What one person plays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Unique within the scenario.
    pub id: RoleId,
    /// For whom the role speaks.
    pub party: PartyId,
    /// How much the exercise needs it.
    pub priority: Priority,
    /// How many people may share it when there are more people than roles.
    #[serde(default = "one")]
    pub shared_by: u8,
    /// Asks for someone who has negotiated before.
    #[serde(default)]
    pub wants_experience: bool,
}

const fn one() -> u8 {
    1
}

/// How much the exercise needs a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Priority {
    /// Without it the scenario does not work; filled first at every table.
    Essential,
    /// Makes it better; filled next.
    Wanted,
    /// For larger rooms.
    Optional,
}

/// A matter that is negotiated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// Unique within the scenario.
    pub id: IssueId,
    /// Three to five possible outcomes; unique within the issue.
    pub options: Vec<OptionId>,
}

/// One option of one issue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Choice {
    /// The matter.
    pub issue: IssueId,
    /// Its outcome.
    pub option: OptionId,
}

/// What a party keeps to itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyValues {
    /// Whose values these are.
    pub party: PartyId,
    /// The value of having no agreement, on the scale of a whole package (0 to 100).
    pub no_deal: i32,
    /// What the party hopes to reach, on the same scale.
    pub aim: i32,
    /// The value of each option; the best of each issue sum up to 100.
    pub scores: IndexMap<IssueId, IndexMap<OptionId, i32>>,
    /// Options this party can never sign.
    #[serde(default)]
    pub red_lines: BTreeSet<Choice>,
}

/// Who must agree for the agreement to stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRule {
    /// None of these may be missing.
    pub required: Vec<PartyId>,
    /// How many of the other parties must join.
    pub and_others: u8,
}

/// A state of a table, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Indicator {
    /// Trust between the parties; higher is better.
    Trust,
    /// Violence in the field; lower is better.
    Violence,
    /// Access of aid to people; higher is better.
    AidAccess,
    /// Interference from outside; lower is better.
    Interference,
}

impl Indicator {
    /// All four, in the order of the table card.
    pub const ALL: [Self; 4] = [
        Self::Trust,
        Self::Violence,
        Self::AidAccess,
        Self::Interference,
    ];

    /// Whether a higher figure is good news.
    pub fn higher_is_better(self) -> bool {
        matches!(self, Self::Trust | Self::AidAccess)
    }
}

/// A guided question of the debrief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Unique within the scenario.
    pub id: QuestionId,
    /// Where in the debrief it belongs.
    pub step: DebriefStep,
}

/// The order of the debrief (DESIGN.md, the 180 minutes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DebriefStep {
    /// What happened, in order.
    Facts,
    /// When did it turn.
    TurningPoints,
    /// How the mediation was led.
    Process,
    /// What was agreed.
    Substance,
    /// Who was heard.
    Inclusion,
    /// What would last.
    Durability,
    /// What people take home.
    Transfer,
}

impl DebriefStep {
    /// All steps in order.
    pub const ALL: [Self; 7] = [
        Self::Facts,
        Self::TurningPoints,
        Self::Process,
        Self::Substance,
        Self::Inclusion,
        Self::Durability,
        Self::Transfer,
    ];
}

/// An idea of the reports that the scenario teaches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Name of the idea, the last part of its text key.
    pub id: String,
    /// Short name of the report and its part, where the structure gives it for all languages, as
    /// in the packs of the first release; the words of each language have it otherwise.
    #[serde(default)]
    pub cite: Option<String>,
}

/// How many lines each list of the prose has, so that a missing line is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lists {
    /// Lines of the public timeline, at most ten.
    pub timeline: u8,
    /// Names in the glossary of the fiction.
    pub glossary: u8,
    /// Questions of the conflict-analysis sheet.
    pub analysis: u8,
    /// Lines of the teaching note on what can go wrong.
    pub pitfalls: u8,
    /// Lines of the sketch map in words.
    pub map: u8,
}

impl Scenario {
    /// Minutes of the whole default schedule.
    pub fn minutes(&self) -> u32 {
        self.phases
            .iter()
            .map(|phase| u32::from(phase.minutes))
            .sum()
    }

    /// The whole default schedule as a span.
    pub fn length(&self) -> Span {
        Span::minutes(i64::from(self.minutes()))
    }

    /// The party with this id.
    pub fn party(&self, id: &PartyId) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == *id)
    }

    /// The parties that negotiate: all but the mediation team, in order.
    pub fn negotiating(&self) -> impl Iterator<Item = &PartyId> {
        let parties = self.parties.iter().filter(|party| !party.mediates);
        parties.map(|party| &party.id)
    }

    /// The role with this id.
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// The party for which a role speaks.
    pub fn party_of(&self, role: &RoleId) -> Option<&Party> {
        self.party(&self.role(role)?.party)
    }

    /// The issue with this id.
    pub fn issue(&self, id: &IssueId) -> Option<&Issue> {
        self.issues.iter().find(|issue| issue.id == *id)
    }

    /// The inject with this id.
    pub fn inject(&self, id: &InjectId) -> Option<&Inject> {
        self.injects.iter().find(|inject| inject.id == *id)
    }

    /// The support card with this id.
    pub fn support(&self, id: &SupportId) -> Option<&SupportCard> {
        self.support.iter().find(|card| card.id == *id)
    }

    /// Where a phase stands in the schedule, counted from 0.
    pub fn phase_index(&self, id: &PhaseId) -> Option<usize> {
        self.phases.iter().position(|phase| phase.id == *id)
    }

    /// The private values of a party; the mediation team has none.
    pub fn values_of(&self, party: &PartyId) -> Option<&PartyValues> {
        self.values.iter().find(|values| values.party == *party)
    }

    /// Most people a table can seat, shared roles included.
    pub fn seats_per_table(&self) -> usize {
        self.roles
            .iter()
            .map(|role| usize::from(role.shared_by))
            .sum()
    }
}
