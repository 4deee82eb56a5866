//! What can be wrong with a scenario, as data; the words are in the localisation.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{
    CompetencyId, InjectId, IssueId, OptionId, PartyId, PhaseId, QuestionId, RoleId, StoryId,
    SupportId,
};
use crate::domain::scenario::{DebriefStep, Indicator};

/// One problem and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which part of the structure.
    pub at: Place,
    /// What is wrong there.
    pub kind: FindingKind,
}

/// Where in the structure a problem is; whoever has the file finds the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The head of the scenario, or the scenario as a whole.
    Scenario,
    /// A part as a whole.
    Part(Part),
    /// A party.
    Party(PartyId),
    /// A role.
    Role(RoleId),
    /// An issue.
    Issue(IssueId),
    /// An option of an issue.
    Option(IssueId, OptionId),
    /// The private values of a party.
    Values(PartyId),
    /// The private value that a party gives to an option.
    Score(PartyId, IssueId, OptionId),
    /// Where an indicator starts.
    Indicator(Indicator),
    /// A moment of the story.
    Story(StoryId),
    /// A phase.
    Phase(PhaseId),
    /// An inject.
    Inject(InjectId),
    /// A support card.
    Support(SupportId),
    /// A competency.
    Competency(CompetencyId),
    /// A question of the debrief.
    Question(QuestionId),
    /// An idea of the reports.
    Source(String),
}

/// A part of the structure, named after its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The parties.
    Parties,
    /// The roles.
    Roles,
    /// The issues.
    Issues,
    /// Who must agree.
    Consent,
    /// What moves the indicators.
    Rules,
    /// The moments of the story.
    Story,
    /// The default schedule.
    Phases,
    /// Whom the mediators can call.
    Support,
    /// What observers look for.
    Competencies,
    /// The guided questions.
    Debrief,
    /// The ideas of the reports.
    Sources,
    /// The lengths of the lists of the prose.
    Lists,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// The structure is of a version that this release does not read.
    WrongFormat {
        /// What the scenario says.
        found: u32,
        /// What this release reads.
        known: u32,
    },
    /// An id has other than lower-case letters a to z, digits and hyphens between them.
    BadId {
        /// The id as written.
        id: String,
    },
    /// An id is given twice.
    DuplicateId {
        /// Which one.
        id: String,
    },
    /// An id is mentioned that the scenario does not have.
    UnknownReference {
        /// What it should be the id of.
        to: Thing,
        /// As written.
        id: String,
        /// The closest id that there is.
        did_you_mean: Option<String>,
    },
    /// A text that is part of the structure is blank.
    Blank {
        /// Which text.
        what: Written,
    },
    /// A figure or a number of things is outside of its limits.
    OutOfRange {
        /// Which figure.
        what: Figure,
        /// What it is.
        found: i64,
        /// The least it can be.
        least: i64,
        /// The most it can be.
        most: i64,
    },
    /// A scenario has exactly one mediation team.
    MediationTeams {
        /// How many it has.
        found: usize,
    },
    /// The first slot belongs to the mediation team, and the mediation team to the first slot.
    WrongSlot {
        /// The slot as written.
        slot: u8,
    },
    /// Two parties have the same colour and shape.
    SlotTaken {
        /// The slot as written.
        slot: u8,
        /// The party that has it already.
        by: PartyId,
    },
    /// No role of the party is essential, so nobody might speak for it.
    NoEssentialRole,
    /// The mediation team has no private values.
    MediatorHasValues,
    /// The party negotiates and has no private values.
    NoValues,
    /// The party gives no value to an option.
    NotScored,
    /// The best options of all issues must be worth 100 together.
    BestsDoNotSumUp {
        /// What they are worth.
        sum: i64,
    },
    /// Having no agreement must be worth less than what the party hopes to reach.
    NoDealNotBelowAim {
        /// The value of having no agreement.
        no_deal: i32,
        /// What the party hopes to reach.
        aim: i32,
    },
    /// The red lines of the party forbid every option of an issue, so that it can never sign.
    BlockedAltogether {
        /// Which issue.
        issue: IssueId,
    },
    /// Each option of an issue is a red line of somebody whose consent is required.
    NoOptionLeft {
        /// Which issue.
        issue: IssueId,
    },
    /// Nobody needs to agree for the agreement to stand.
    NobodyMustAgree,
    /// The mediation team has no vote.
    MediatorMustAgree {
        /// The mediation team.
        party: PartyId,
    },
    /// The agreement needs more other parties than there are.
    TooManyOthers {
        /// How many it needs.
        needed: u8,
        /// How many there are.
        there_are: usize,
    },
    /// An indicator has no start.
    IndicatorMissing {
        /// Which one.
        indicator: Indicator,
    },
    /// The phase cannot do its work in its planned time.
    LeastAboveMinutes {
        /// The planned minutes.
        minutes: u16,
        /// The minutes it needs at least.
        least: u16,
    },
    /// A scenario has exactly one debrief.
    Debriefs {
        /// How many it has.
        found: usize,
    },
    /// The debrief is the last phase.
    DebriefNotLast,
    /// The inject falls due when its phase is over.
    InjectAfterPhase {
        /// When it falls due, in minutes of its phase.
        minute: u16,
        /// How long the phase is.
        minutes: u16,
    },
    /// A tension inside a party is for one role, whenever the facilitator wants it.
    TensionNotForOneRole,
    /// The condition of the inject holds before anything has happened.
    TrueFromTheStart,
    /// A step of the debrief has no question.
    StepWithoutQuestion {
        /// Which step.
        step: DebriefStep,
    },
}

/// What an id is the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// A party.
    Party,
    /// A role.
    Role,
    /// An issue.
    Issue,
    /// An option of the issue.
    Option,
    /// A moment of the story.
    Story,
    /// A phase.
    Phase,
}

/// A text that is part of the structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Written {
    /// The author's own version.
    Version,
    /// Where an idea of the reports stands.
    Cite,
}

/// A figure that has limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// Number of parties.
    Parties,
    /// Colour and shape of a party.
    Slot,
    /// Number of roles.
    Roles,
    /// Number of essential roles.
    EssentialRoles,
    /// How many people share a role.
    SharedBy,
    /// Number of issues.
    Issues,
    /// Number of options of an issue.
    Options,
    /// Value of an option.
    Score,
    /// Value of having no agreement.
    NoDeal,
    /// What a party hopes to reach.
    Aim,
    /// Where an indicator starts.
    IndicatorStart,
    /// Number of moments of the story.
    Story,
    /// Number of phases.
    Phases,
    /// Minutes of all phases together.
    TotalMinutes,
    /// Minutes that a phase needs at least.
    LeastMinutes,
    /// Number of facilitator steps of a phase.
    Steps,
    /// Number of guidance lines of a phase.
    Guidance,
    /// What an inject does to an indicator.
    Effect,
    /// The figure at which the condition of an inject holds.
    ConditionFigure,
    /// Minutes of silence after which the condition of an inject holds.
    SilentMinutes,
    /// Number of support cards.
    Support,
    /// Minutes until those who are called are there.
    SupportMinutes,
    /// Number of competencies.
    Competencies,
    /// Number of ideas of the reports.
    Sources,
    /// Number of lines of the timeline.
    Timeline,
    /// Number of names in the glossary.
    Glossary,
    /// Number of questions of the analysis sheet.
    Analysis,
    /// Number of lines on what can go wrong.
    Pitfalls,
    /// Number of lines of the sketch map.
    Map,
}
