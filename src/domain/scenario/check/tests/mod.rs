//! Each kind of problem provoked once, in a scenario that is otherwise sound.

mod cases;

use std::collections::BTreeSet;

use super::*;
use crate::domain::fixture::scenario;
use cases::{Break, CASES};

/// Names of all variants, and the name of one: a new variant does not compile until it is listed,
/// and then fails the test until it has a case.
macro_rules! names_of {
    ($type:ident: $($variant:ident),+ $(,)?) => {{
        fn name(of: &$type) -> &'static str {
            match of { $($type::$variant { .. } => stringify!($variant)),+ }
        }
        let all: BTreeSet<&'static str> = [$(stringify!($variant)),+].into();
        (name, all)
    }};
}

fn findings_after(change: Break) -> Vec<Finding> {
    let mut broken = scenario();
    change(&mut broken);
    check(&broken)
}

fn written(finding: &Finding) -> String {
    format!("{:?} {:?}", finding.at, finding.kind)
}

#[test]
fn a_sound_scenario_has_no_findings() {
    assert_eq!(check(&scenario()), []);
}

#[test]
fn each_problem_is_found_where_it_is() {
    for (change, expected) in CASES {
        let found: Vec<String> = findings_after(*change).iter().map(written).collect();
        assert!(
            found.iter().any(|finding| finding == expected),
            "expected {expected}, found {found:#?}"
        );
    }
}

#[test]
fn every_kind_of_finding_has_a_case() {
    let (name, all) = names_of!(FindingKind:
        WrongFormat, BadId, DuplicateId, UnknownReference, Blank, OutOfRange, MediationTeams,
        WrongSlot, SlotTaken, NoEssentialRole, MediatorHasValues, NoValues, NotScored,
        BestsDoNotSumUp, NoDealNotBelowAim, BlockedAltogether, NoOptionLeft, NobodyMustAgree,
        MediatorMustAgree, TooManyOthers, IndicatorMissing, LeastAboveMinutes, Debriefs,
        DebriefNotLast, InjectAfterPhase, TensionNotForOneRole, TrueFromTheStart, StepWithoutQuestion,
    );
    let provoked = CASES
        .iter()
        .flat_map(|(change, _)| findings_after(*change))
        .map(|finding| name(&finding.kind))
        .collect();
    assert_eq!(all, provoked);
}

#[test]
fn every_figure_has_a_case() {
    let (name, all) = names_of!(Figure:
        Parties, Slot, Roles, EssentialRoles, SharedBy, Issues, Options, Score, NoDeal, Aim,
        IndicatorStart, Story, Phases, TotalMinutes, LeastMinutes, Steps, Guidance, Effect,
        ConditionFigure, SilentMinutes, Support, SupportMinutes, Competencies, Sources, Timeline, Glossary, Analysis,
        Pitfalls, Map,
    );
    let provoked = CASES
        .iter()
        .flat_map(|(change, _)| findings_after(*change))
        .filter_map(|finding| match finding.kind {
            FindingKind::OutOfRange { what, .. } => Some(name(&what)),
            _ => None,
        })
        .collect();
    assert_eq!(all, provoked);
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_the_structure() {
    let found = findings_after(|s| {
        s.lists.map = 0;
        s.roles[2].party = "hil".into();
        s.phases[0].guidance = 4;
    });
    let places: Vec<Place> = found.into_iter().map(|finding| finding.at).collect();
    assert_eq!(
        places,
        [
            Place::Party("hill".into()),
            Place::Role("elder".into()),
            Place::Phase("welcome".into()),
            Place::Part(Part::Lists),
        ]
    );
}

#[test]
fn a_name_is_suggested_only_when_it_is_close() {
    let names = ["talawi", "marsani", "wells"].map(str::to_owned);
    assert_eq!(closest("talavi", &names).as_deref(), Some("talawi"));
    assert_eq!(closest("well", &names).as_deref(), Some("wells"));
    assert_eq!(closest("government", &names), None);
}
