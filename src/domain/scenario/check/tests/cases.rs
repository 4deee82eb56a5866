//! What was done to the fixture, and what the checker must then find.

use crate::domain::fixture::choice;
use crate::domain::ids::{IssueId, OptionId};
use crate::domain::scenario::{
    Audience, Condition, Indicator, PartyValues, PhaseKind, Priority, Scenario, Timing,
};

/// A change that makes one thing wrong.
pub(super) type Break = fn(&mut Scenario);

/// What was done to the scenario, and the problem that it must have.
pub(super) const CASES: &[(Break, &str)] = &[
    (
        |s| s.format = 7,
        "Scenario WrongFormat { found: 7, known: 1 }",
    ),
    (
        |s| s.id = "Three_Valleys".into(),
        r#"Scenario BadId { id: "Three_Valleys" }"#,
    ),
    (
        |s| s.id = "-valleys".into(),
        r#"Scenario BadId { id: "-valleys" }"#,
    ),
    (|s| s.id = "".into(), r#"Scenario BadId { id: "" }"#),
    (
        |s| s.version = " ".into(),
        "Scenario Blank { what: Version }",
    ),
    (
        |s| s.sources[0].cite = Some(" ".to_owned()),
        r#"Source("consent") Blank { what: Cite }"#,
    ),
    // Ids, one list after the other.
    (
        |s| s.parties[2].id = "hill".into(),
        r#"Party(PartyId("hill")) DuplicateId { id: "hill" }"#,
    ),
    (
        |s| s.roles[3].id = "elder".into(),
        r#"Role(RoleId("elder")) DuplicateId { id: "elder" }"#,
    ),
    (
        |s| s.issues[2].id = "road".into(),
        r#"Issue(IssueId("road")) DuplicateId { id: "road" }"#,
    ),
    (
        |s| s.issues[0].options[2] = "north".into(),
        r#"Option(IssueId("water"), OptionId("north")) DuplicateId { id: "north" }"#,
    ),
    (
        |s| s.values[2].party = "hill".into(),
        r#"Values(PartyId("hill")) DuplicateId { id: "hill" }"#,
    ),
    (
        |s| s.consent.required.push("hill".into()),
        r#"Part(Consent) DuplicateId { id: "hill" }"#,
    ),
    (
        |s| s.story[1] = "day-1".into(),
        r#"Story(StoryId("day-1")) DuplicateId { id: "day-1" }"#,
    ),
    (
        |s| s.phases[1].id = "break".into(),
        r#"Phase(PhaseId("break")) DuplicateId { id: "break" }"#,
    ),
    (
        |s| s.injects[1].id = "storm".into(),
        r#"Inject(InjectId("storm")) DuplicateId { id: "storm" }"#,
    ),
    (
        |s| s.competencies.push("listening".into()),
        r#"Competency(CompetencyId("listening")) DuplicateId { id: "listening" }"#,
    ),
    (
        |s| s.debrief[1].id = "facts".into(),
        r#"Question(QuestionId("facts")) DuplicateId { id: "facts" }"#,
    ),
    (
        |s| s.sources.push(s.sources[0].clone()),
        r#"Source("consent") DuplicateId { id: "consent" }"#,
    ),
    // References.
    (
        |s| s.roles[2].party = "hil".into(),
        r#"Role(RoleId("elder")) UnknownReference { to: Party, id: "hil", did_you_mean: Some("hill") }"#,
    ),
    (
        |s| s.values[0].party = "mountain".into(),
        r#"Values(PartyId("mountain")) UnknownReference { to: Party, id: "mountain", did_you_mean: None }"#,
    ),
    (
        |s| {
            let road = s.values[0]
                .scores
                .shift_remove(&IssueId::from("road"))
                .expect("scored");
            s.values[0].scores.insert("raod".into(), road);
        },
        r#"Values(PartyId("hill")) UnknownReference { to: Issue, id: "raod", did_you_mean: Some("road") }"#,
    ),
    (
        |s| {
            s.values[0].scores[0].insert("nroth".into(), 1);
        },
        r#"Score(PartyId("hill"), IssueId("water"), OptionId("nroth")) UnknownReference { to: Option, id: "nroth", did_you_mean: Some("north") }"#,
    ),
    (
        |s| {
            s.values[0].red_lines.insert(choice(("watre", "north")));
        },
        r#"Values(PartyId("hill")) UnknownReference { to: Issue, id: "watre", did_you_mean: Some("water") }"#,
    ),
    (
        |s| {
            s.values[0].red_lines.insert(choice(("water", "open")));
        },
        r#"Values(PartyId("hill")) UnknownReference { to: Option, id: "open", did_you_mean: None }"#,
    ),
    (
        |s| s.consent.required[1] = "valey".into(),
        r#"Part(Consent) UnknownReference { to: Party, id: "valey", did_you_mean: Some("valley") }"#,
    ),
    (
        |s| s.phases[6].story = Some("day2".into()),
        r#"Phase(PhaseId("joint")) UnknownReference { to: Story, id: "day2", did_you_mean: Some("day-2") }"#,
    ),
    (
        |s| s.injects[0].story = Some("nigth-1".into()),
        r#"Inject(InjectId("storm")) UnknownReference { to: Story, id: "nigth-1", did_you_mean: Some("night-1") }"#,
    ),
    (
        |s| s.injects[1].audience = Audience::Party("hall".into()),
        r#"Inject(InjectId("letter")) UnknownReference { to: Party, id: "hall", did_you_mean: Some("hill") }"#,
    ),
    (
        |s| s.injects[5].audience = Audience::Role("skiper".into()),
        r#"Inject(InjectId("whisper")) UnknownReference { to: Role, id: "skiper", did_you_mean: Some("skipper") }"#,
    ),
    (
        |s| {
            s.injects[0].when = Timing::InPhase {
                phase: "caucuses".into(),
                minute: 5,
            }
        },
        r#"Inject(InjectId("storm")) UnknownReference { to: Phase, id: "caucuses", did_you_mean: Some("caucus") }"#,
    ),
    (
        |s| {
            s.injects[4].when = Timing::When {
                from: "join".into(),
                condition: Condition::SilentFor(9),
            }
        },
        r#"Inject(InjectId("petition")) UnknownReference { to: Phase, id: "join", did_you_mean: Some("joint") }"#,
    ),
    // Parties and roles.
    (
        |s| s.parties.truncate(2),
        "Part(Parties) OutOfRange { what: Parties, found: 2, least: 3, most: 8 }",
    ),
    (
        |s| s.parties[0].mediates = false,
        "Part(Parties) MediationTeams { found: 0 }",
    ),
    (
        |s| s.parties[1].mediates = true,
        "Part(Parties) MediationTeams { found: 2 }",
    ),
    (
        |s| s.parties[0].slot = 5,
        r#"Party(PartyId("mediators")) WrongSlot { slot: 5 }"#,
    ),
    (
        |s| s.parties[3].slot = 2,
        r#"Party(PartyId("coast")) SlotTaken { slot: 2, by: PartyId("hill") }"#,
    ),
    (
        |s| s.parties[3].slot = 9,
        r#"Party(PartyId("coast")) OutOfRange { what: Slot, found: 9, least: 1, most: 8 }"#,
    ),
    (
        |s| s.roles[6].priority = Priority::Wanted,
        r#"Party(PartyId("coast")) NoEssentialRole"#,
    ),
    (
        |s| s.roles.truncate(5),
        "Part(Roles) OutOfRange { what: Roles, found: 5, least: 6, most: 16 }",
    ),
    (
        |s| {
            s.roles
                .iter_mut()
                .for_each(|role| role.priority = Priority::Wanted);
        },
        "Part(Roles) OutOfRange { what: EssentialRoles, found: 0, least: 3, most: 10 }",
    ),
    (
        |s| s.roles[1].shared_by = 0,
        r#"Role(RoleId("adviser")) OutOfRange { what: SharedBy, found: 0, least: 1, most: 4 }"#,
    ),
    // Issues and values.
    (
        |s| s.issues.truncate(2),
        "Part(Issues) OutOfRange { what: Issues, found: 2, least: 3, most: 8 }",
    ),
    (
        |s| s.issues[0].options.truncate(2),
        r#"Issue(IssueId("water")) OutOfRange { what: Options, found: 2, least: 3, most: 5 }"#,
    ),
    (
        |s| {
            s.values.push(PartyValues {
                party: "mediators".into(),
                ..s.values[0].clone()
            });
        },
        r#"Values(PartyId("mediators")) MediatorHasValues"#,
    ),
    (
        |s| s.values.truncate(2),
        r#"Party(PartyId("coast")) NoValues"#,
    ),
    (
        |s| {
            s.values[0].scores[0].shift_remove(&OptionId::from("south"));
        },
        r#"Score(PartyId("hill"), IssueId("water"), OptionId("south")) NotScored"#,
    ),
    (
        |s| s.values[0].scores[0][0] = 49,
        r#"Values(PartyId("hill")) BestsDoNotSumUp { sum: 99 }"#,
    ),
    (
        |s| s.values[0].scores[0][1] = -1,
        r#"Score(PartyId("hill"), IssueId("water"), OptionId("south")) OutOfRange { what: Score, found: -1, least: 0, most: 100 }"#,
    ),
    (
        |s| s.values[0].no_deal = -3,
        r#"Values(PartyId("hill")) OutOfRange { what: NoDeal, found: -3, least: 0, most: 100 }"#,
    ),
    (
        |s| s.values[0].aim = 101,
        r#"Values(PartyId("hill")) OutOfRange { what: Aim, found: 101, least: 0, most: 100 }"#,
    ),
    (
        |s| s.values[0].aim = 45,
        r#"Values(PartyId("hill")) NoDealNotBelowAim { no_deal: 45, aim: 45 }"#,
    ),
    (
        |s| {
            s.values[0]
                .red_lines
                .extend(["open", "toll", "closed"].map(|o| choice(("road", o))));
        },
        r#"Values(PartyId("hill")) BlockedAltogether { issue: IssueId("road") }"#,
    ),
    (
        |s| {
            s.values[0]
                .red_lines
                .extend(["open", "toll"].map(|o| choice(("road", o))));
            s.values[1].red_lines.insert(choice(("road", "closed")));
        },
        r#"Part(Consent) NoOptionLeft { issue: IssueId("road") }"#,
    ),
    // Consent and indicators.
    (
        |s| s.consent.required.clear(),
        "Part(Consent) NobodyMustAgree",
    ),
    (
        |s| s.consent.required.push("mediators".into()),
        r#"Part(Consent) MediatorMustAgree { party: PartyId("mediators") }"#,
    ),
    (
        |s| s.consent.and_others = 2,
        "Part(Consent) TooManyOthers { needed: 2, there_are: 1 }",
    ),
    (
        |s| {
            s.indicators.remove(&Indicator::AidAccess);
        },
        "Indicator(AidAccess) IndicatorMissing { indicator: AidAccess }",
    ),
    (
        |s| {
            s.indicators.insert(Indicator::Trust, 101);
        },
        "Indicator(Trust) OutOfRange { what: IndicatorStart, found: 101, least: 0, most: 100 }",
    ),
    // Story, phases and injects.
    (
        |s| s.story.clear(),
        "Part(Story) OutOfRange { what: Story, found: 0, least: 1, most: 20 }",
    ),
    (
        |s| {
            s.phases.drain(..10);
        },
        "Part(Phases) OutOfRange { what: Phases, found: 1, least: 2, most: 20 }",
    ),
    (
        |s| s.phases[0].minutes = 400,
        "Part(Phases) OutOfRange { what: TotalMinutes, found: 570, least: 45, most: 480 }",
    ),
    (
        |s| s.phases[0].min_minutes = 0,
        r#"Phase(PhaseId("welcome")) OutOfRange { what: LeastMinutes, found: 0, least: 1, most: 480 }"#,
    ),
    (
        |s| s.phases[0].min_minutes = 11,
        r#"Phase(PhaseId("welcome")) LeastAboveMinutes { minutes: 10, least: 11 }"#,
    ),
    (
        |s| s.phases[0].steps = 0,
        r#"Phase(PhaseId("welcome")) OutOfRange { what: Steps, found: 0, least: 1, most: 9 }"#,
    ),
    (
        |s| s.phases[0].guidance = 4,
        r#"Phase(PhaseId("welcome")) OutOfRange { what: Guidance, found: 4, least: 0, most: 3 }"#,
    ),
    (
        |s| s.phases[0].kind = PhaseKind::Debrief,
        "Part(Phases) Debriefs { found: 2 }",
    ),
    (|s| s.phases.swap(9, 10), "Part(Phases) DebriefNotLast"),
    (
        |s| {
            s.injects[0].when = Timing::InPhase {
                phase: "caucus".into(),
                minute: 25,
            }
        },
        r#"Inject(InjectId("storm")) InjectAfterPhase { minute: 25, minutes: 25 }"#,
    ),
    (
        |s| {
            s.injects[0].effects.insert(Indicator::Trust, -101);
        },
        r#"Inject(InjectId("storm")) OutOfRange { what: Effect, found: -101, least: -100, most: 100 }"#,
    ),
    (
        |s| watch(s, Condition::AtLeast(Indicator::Trust, 101)),
        r#"Inject(InjectId("gesture")) OutOfRange { what: ConditionFigure, found: 101, least: 0, most: 100 }"#,
    ),
    (
        |s| watch(s, Condition::SilentFor(0)),
        r#"Inject(InjectId("gesture")) OutOfRange { what: SilentMinutes, found: 0, least: 1, most: 120 }"#,
    ),
    (
        |s| watch(s, Condition::AtMost(Indicator::Trust, 50)),
        r#"Inject(InjectId("gesture")) TrueFromTheStart"#,
    ),
    (
        |s| watch(s, Condition::AtLeast(Indicator::Violence, 40)),
        r#"Inject(InjectId("gesture")) TrueFromTheStart"#,
    ),
    (
        |s| s.injects[5].audience = Audience::Everyone,
        r#"Inject(InjectId("whisper")) TensionNotForOneRole"#,
    ),
    // Support, debrief and lists.
    (
        |s| s.support = vec![s.support[0].clone(); 9],
        "Part(Support) OutOfRange { what: Support, found: 9, least: 0, most: 8 }",
    ),
    (
        |s| s.support[0].minutes = 31,
        r#"Support(SupportId("lawyer")) OutOfRange { what: SupportMinutes, found: 31, least: 1, most: 30 }"#,
    ),
    (
        |s| {
            s.competencies.pop();
        },
        "Part(Competencies) OutOfRange { what: Competencies, found: 1, least: 2, most: 12 }",
    ),
    (
        |s| {
            s.debrief.remove(4);
        },
        "Part(Debrief) StepWithoutQuestion { step: Inclusion }",
    ),
    (
        |s| s.sources.clear(),
        "Part(Sources) OutOfRange { what: Sources, found: 0, least: 1, most: 30 }",
    ),
    (
        |s| s.lists.timeline = 11,
        "Part(Lists) OutOfRange { what: Timeline, found: 11, least: 1, most: 10 }",
    ),
    (
        |s| s.lists.glossary = 0,
        "Part(Lists) OutOfRange { what: Glossary, found: 0, least: 1, most: 60 }",
    ),
    (
        |s| s.lists.analysis = 0,
        "Part(Lists) OutOfRange { what: Analysis, found: 0, least: 1, most: 12 }",
    ),
    (
        |s| s.lists.pitfalls = 2,
        "Part(Lists) OutOfRange { what: Pitfalls, found: 2, least: 3, most: 12 }",
    ),
    (
        |s| s.lists.map = 0,
        "Part(Lists) OutOfRange { what: Map, found: 0, least: 1, most: 12 }",
    ),
];

fn watch(scenario: &mut Scenario, condition: Condition) {
    scenario.injects[3].when = Timing::When {
        from: "caucus".into(),
        condition,
    };
}
