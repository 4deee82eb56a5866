//! A scenario as small as one can be, for tests of what carries it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::packs::PackTexts;
use crate::domain::scenario::Scenario;
use crate::domain::scenario::text::required_keys;

/// The structure.
pub(crate) const RON: &str = r#"(
    format: 1,
    id: "well",
    version: "1.0",
    level: Junior,
    parties: [(id: "mediation", slot: 1, mediates: true), (id: "hill", slot: 2), (id: "shore", slot: 3)],
    roles: [
        (id: "mediator", party: "mediation", priority: Essential),
        (id: "elder", party: "hill", priority: Essential),
        (id: "fisher", party: "shore", priority: Essential),
    ],
    issues: [(id: "water", options: ["share", "turns", "toll"])],
    values: [
        (party: "hill", no_deal: 30, aim: 60, scores: {"water": {"share": 100, "turns": 60, "toll": 0}}),
        (party: "shore", no_deal: 30, aim: 60, scores: {"water": {"share": 40, "turns": 100, "toll": 10}}),
    ],
    consent: (required: ["hill", "shore"], and_others: 0),
    indicators: {Trust: 40, Violence: 46, AidAccess: 48, Interference: 44},
    story: ["day-1", "day-2"],
    phases: [
        (id: "welcome", kind: Welcome, minutes: 10, min_minutes: 5, steps: 1, guidance: 1),
        (id: "joint", kind: Joint, minutes: 20, min_minutes: 10, story: Some("day-2"), steps: 1, guidance: 1),
        (id: "debrief", kind: Debrief, minutes: 15, min_minutes: 15, steps: 1, guidance: 1),
    ],
    injects: [
        (id: "rain", kind: News, audience: Everyone, when: InPhase(phase: "joint", minute: 5), core: true, effects: {Trust: 5}),
        (id: "offer", kind: Donor, audience: Party("hill"), when: OnDemand),
        (id: "silence", kind: Message, audience: Role("mediator"), when: When(from: "joint", condition: SilentFor(10))),
    ],
    competencies: ["listening"],
    debrief: [(id: "turn", step: TurningPoints)],
    sources: [(id: "dignity", cite: "C1, first session")],
    lists: (timeline: 2, glossary: 1, analysis: 1, pitfalls: 1, map: 1),
)"#;

/// The structure, read.
pub(crate) fn scenario() -> Scenario {
    ron::from_str(RON).unwrap()
}

/// Prose in one language: every message says its own name.
pub(crate) fn ftl() -> String {
    let mut ftl = String::new();
    for key in required_keys(&scenario()) {
        writeln!(ftl, "{key} = The {key}").unwrap();
    }
    ftl
}

/// The whole pack.
pub(crate) fn texts() -> PackTexts {
    PackTexts {
        ron: RON.to_owned(),
        ftl: BTreeMap::from([("en".to_owned(), ftl())]),
    }
}
