//! Names of the texts of a scenario, typed by who may read them.
//!
//! A text for everyone and a text for one role are different types, so a screen that is only
//! handed [`PublicText`] cannot show a brief.

use crate::domain::ids::{
    CompetencyId, InjectId, IssueId, OptionId, PartyId, PhaseId, QuestionId, RoleId, StoryId,
    SupportId,
};

use super::{BriefPart, Inject, Phase, Scenario};

macro_rules! text_key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            fn of(parts: &[&str]) -> Self {
                Self(parts.join("-"))
            }

            /// The message id in the Fluent files of the pack.
            pub fn key(&self) -> &str {
                &self.0
            }
        }
    };
}

text_key!(
    /// A text that everyone may read, also on the wall.
    PublicText
);
text_key!(
    /// A text for all who play for one party.
    PartyText
);
text_key!(
    /// A text for the one who plays a role.
    RoleText
);
text_key!(
    /// A text for the mediators of one table.
    MediatorText
);
text_key!(
    /// A text for the facilitator alone.
    FacilitatorText
);
text_key!(
    /// The words of an inject: public or not as its audience says, see [`super::Audience`].
    InjectText
);

/// Parts of the teaching note, in the order of the page.
pub const TEACHING_PARTS: [&str; 8] = [
    "aims",
    "usual",
    "watch",
    "numbers",
    "shorten",
    "culture",
    "safety",
    "questions",
];

/// Title of the scenario.
pub fn title() -> PublicText {
    PublicText::of(&["title"])
}

/// One sentence that says what it is about.
pub fn tagline() -> PublicText {
    PublicText::of(&["tagline"])
}

/// One page of public background; paragraphs are separated by a blank line.
pub fn background() -> PublicText {
    PublicText::of(&["background"])
}

/// What may touch people, said before the roles are given out.
pub fn safety_note() -> PublicText {
    PublicText::of(&["safety-note"])
}

/// Line `n` (from 1) of the timeline.
pub fn timeline(n: u8) -> PublicText {
    PublicText::of(&["timeline", &n.to_string()])
}

/// Line `n` (from 1) of the sketch map in words.
pub fn map(n: u8) -> PublicText {
    PublicText::of(&["map", &n.to_string()])
}

/// Entry `n` (from 1) of the glossary of names.
pub fn glossary(n: u8) -> PublicText {
    PublicText::of(&["glossary", &n.to_string()])
}

/// Question `n` (from 1) of the conflict-analysis sheet.
pub fn analysis(n: u8) -> PublicText {
    PublicText::of(&["analysis", &n.to_string()])
}

/// Name of a party.
pub fn party(id: &PartyId) -> PublicText {
    PublicText::of(&["party", id.as_str()])
}

/// Short name of a party for tight places.
pub fn party_short(id: &PartyId) -> PublicText {
    PublicText::of(&["party", id.as_str(), "short"])
}

/// Two-letter code of a party.
pub fn party_code(id: &PartyId) -> PublicText {
    PublicText::of(&["party", id.as_str(), "code"])
}

/// What everyone knows of a party, two or three sentences.
pub fn party_public(id: &PartyId) -> PublicText {
    PublicText::of(&["party", id.as_str(), "public"])
}

/// What only the members of a party know together.
pub fn party_brief(id: &PartyId) -> PartyText {
    PartyText::of(&["party", id.as_str(), "brief"])
}

/// Name of a role.
pub fn role(id: &RoleId) -> PublicText {
    PublicText::of(&["role", id.as_str()])
}

/// What everyone knows of a role.
pub fn role_public(id: &RoleId) -> PublicText {
    PublicText::of(&["role", id.as_str(), "public"])
}

/// A part of a role's confidential brief.
pub fn brief(id: &RoleId, part: BriefPart) -> RoleText {
    RoleText::of(&["role", id.as_str(), "brief", part.key()])
}

/// Title of an issue.
pub fn issue(id: &IssueId) -> PublicText {
    PublicText::of(&["issue", id.as_str()])
}

/// What is at stake in an issue, for everyone.
pub fn issue_public(id: &IssueId) -> PublicText {
    PublicText::of(&["issue", id.as_str(), "public"])
}

/// Title of an option.
pub fn option(issue: &IssueId, option: &OptionId) -> PublicText {
    PublicText::of(&["issue", issue.as_str(), "option", option.as_str()])
}

/// What an option means in practice, one sentence.
pub fn option_public(issue: &IssueId, option: &OptionId) -> PublicText {
    PublicText::of(&["issue", issue.as_str(), "option", option.as_str(), "public"])
}

/// A moment of the story.
pub fn story(id: &StoryId) -> PublicText {
    PublicText::of(&["story", id.as_str()])
}

/// Name of a phase.
pub fn phase(id: &PhaseId) -> PublicText {
    PublicText::of(&["phase", id.as_str()])
}

/// Short name of a phase for the phase bar.
pub fn phase_short(id: &PhaseId) -> PublicText {
    PublicText::of(&["phase", id.as_str(), "short"])
}

/// Guidance line `n` (from 1) on the wall.
pub fn guidance(id: &PhaseId, n: u8) -> PublicText {
    PublicText::of(&["phase", id.as_str(), "guidance", &n.to_string()])
}

/// What a phase is for, told to the facilitator.
pub fn purpose(id: &PhaseId) -> FacilitatorText {
    FacilitatorText::of(&["phase", id.as_str(), "purpose"])
}

/// Facilitator step `n` (from 1), one thing to do.
pub fn step(id: &PhaseId, n: u8) -> FacilitatorText {
    FacilitatorText::of(&["phase", id.as_str(), "step", &n.to_string()])
}

/// What the facilitator can say to the room at the beginning of a phase.
pub fn script(id: &PhaseId) -> FacilitatorText {
    FacilitatorText::of(&["phase", id.as_str(), "script"])
}

/// Title of an inject, as the facilitator sees it.
pub fn inject_title(id: &InjectId) -> FacilitatorText {
    FacilitatorText::of(&["inject", id.as_str()])
}

/// The words that the audience reads.
pub fn inject_body(id: &InjectId) -> InjectText {
    InjectText::of(&["inject", id.as_str(), "body"])
}

/// One line for the foot of the projector.
pub fn inject_headline(id: &InjectId) -> InjectText {
    InjectText::of(&["inject", id.as_str(), "headline"])
}

/// The headline as a text for everyone; none unless the inject goes to everyone.
pub fn public_headline(inject: &Inject) -> Option<PublicText> {
    inject
        .audience
        .is_public()
        .then(|| PublicText(inject_headline(&inject.id).0))
}

/// Why an inject exists and what to listen for afterwards.
pub fn inject_purpose(id: &InjectId) -> FacilitatorText {
    FacilitatorText::of(&["inject", id.as_str(), "purpose"])
}

/// Name of somebody whom the mediators can call.
pub fn support(id: &SupportId) -> PublicText {
    PublicText::of(&["support", id.as_str()])
}

/// What they can do, one or two sentences.
pub fn support_public(id: &SupportId) -> PublicText {
    PublicText::of(&["support", id.as_str(), "public"])
}

/// What they tell the mediators who called them, once they are there.
pub fn support_advice(id: &SupportId) -> MediatorText {
    MediatorText::of(&["support", id.as_str(), "advice"])
}

/// Name of a competency.
pub fn competency(id: &CompetencyId) -> PublicText {
    PublicText::of(&["competency", id.as_str()])
}

/// What it looks like when it is done well.
pub fn competency_anchor(id: &CompetencyId) -> PublicText {
    PublicText::of(&["competency", id.as_str(), "anchor"])
}

/// What level `n` (from 1 to 5) of a competency looks like: one sentence on what can be seen.
pub fn competency_level(id: &CompetencyId, n: u8) -> PublicText {
    PublicText::of(&["competency", id.as_str(), "level", &n.to_string()])
}

/// A guided question.
pub fn question(id: &QuestionId) -> PublicText {
    PublicText::of(&["question", id.as_str()])
}

/// Where in the record its answer can be found, told to the facilitator.
pub fn question_hint(id: &QuestionId) -> FacilitatorText {
    FacilitatorText::of(&["question", id.as_str(), "hint"])
}

/// An idea of the reports, as this scenario uses it.
pub fn source(id: &str) -> PublicText {
    PublicText::of(&["source", id])
}

/// Where that idea stands: short name of the report and its part, such as "C1, first session".
pub fn citation(id: &str) -> PublicText {
    PublicText::of(&["source", id, "cite"])
}

/// A part of the teaching note; see [`TEACHING_PARTS`].
pub fn teaching(part: &str) -> FacilitatorText {
    FacilitatorText::of(&["teaching", part])
}

/// Line `n` (from 1) on what can go wrong and what to do.
pub fn pitfall(n: u8) -> FacilitatorText {
    FacilitatorText::of(&["teaching", "pitfall", &n.to_string()])
}

/// Every message id that the Fluent files of a pack must have, in the order of the structure.
pub fn required_keys(scenario: &Scenario) -> Vec<String> {
    let mut keys = Keys::default();
    for text in [title(), tagline(), background(), safety_note()] {
        keys.public(text);
    }
    keys.numbered(scenario.lists.timeline, timeline);
    keys.numbered(scenario.lists.map, map);
    keys.numbered(scenario.lists.glossary, glossary);
    keys.numbered(scenario.lists.analysis, analysis);
    for id in scenario.parties.iter().map(|party| &party.id) {
        for text in [party(id), party_short(id), party_code(id), party_public(id)] {
            keys.public(text);
        }
        keys.0.push(party_brief(id).0);
    }
    for id in scenario.roles.iter().map(|role| &role.id) {
        keys.public(role(id));
        keys.public(role_public(id));
        keys.0
            .extend(BriefPart::ALL.iter().map(|part| brief(id, *part).0));
    }
    for each in &scenario.issues {
        keys.public(issue(&each.id));
        keys.public(issue_public(&each.id));
        for id in &each.options {
            keys.public(option(&each.id, id));
            keys.public(option_public(&each.id, id));
        }
    }
    scenario.story.iter().for_each(|id| keys.public(story(id)));
    scenario.phases.iter().for_each(|each| keys.phase(each));
    for id in scenario.injects.iter().map(|inject| &inject.id) {
        keys.0.extend([inject_title(id).0, inject_purpose(id).0]);
        keys.0.extend([inject_body(id).0, inject_headline(id).0]);
    }
    for id in scenario.support.iter().map(|card| &card.id) {
        keys.public(support(id));
        keys.public(support_public(id));
        keys.0.push(support_advice(id).0);
    }
    for id in &scenario.competencies {
        keys.public(competency(id));
        keys.public(competency_anchor(id));
    }
    for id in scenario.debrief.iter().map(|question| &question.id) {
        keys.public(question(id));
        keys.0.push(question_hint(id).0);
    }
    for each in &scenario.sources {
        keys.public(source(&each.id));
        if each.cite.is_none() {
            keys.public(citation(&each.id));
        }
    }
    keys.0
        .extend(TEACHING_PARTS.iter().map(|part| teaching(part).0));
    keys.0
        .extend((1..=scenario.lists.pitfalls).map(|n| pitfall(n).0));
    keys.0
}

/// Message ids that a pack may have and need not, in groups of which it has all or none.
pub fn optional_keys(scenario: &Scenario) -> Vec<Vec<String>> {
    let levels = |id: &CompetencyId| (1..=5).map(|n| competency_level(id, n).0).collect();
    scenario.competencies.iter().map(levels).collect()
}

#[derive(Default)]
struct Keys(Vec<String>);

impl Keys {
    fn public(&mut self, text: PublicText) {
        self.0.push(text.0);
    }

    fn numbered(&mut self, count: u8, line: fn(u8) -> PublicText) {
        self.0.extend((1..=count).map(|n| line(n).0));
    }

    fn phase(&mut self, each: &Phase) {
        let id = &each.id;
        self.public(phase(id));
        self.public(phase_short(id));
        self.0
            .extend((1..=each.guidance).map(|n| guidance(id, n).0));
        self.0.push(purpose(id).0);
        self.0.push(script(id).0);
        self.0.extend((1..=each.steps).map(|n| step(id, n).0));
    }
}
