//! Issues, private values, consent and indicators.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{Figure, FindingKind, Part, Place, Report, Thing};
use crate::domain::ids::{OptionId, PartyId};
use crate::domain::scenario::{Choice, Indicator, Issue, PartyValues, Scenario, Trigger};

pub(super) fn issues(scenario: &Scenario, report: &mut Report) {
    let issues = &scenario.issues;
    report.count(
        Place::Part(Part::Issues),
        Figure::Issues,
        issues.len(),
        3..=8,
    );
    report.ids(issues.iter().map(|issue| &issue.id), |id| {
        Place::Issue(id.clone())
    });
    for issue in issues {
        let at = Place::Issue(issue.id.clone());
        report.count(at, Figure::Options, issue.options.len(), 3..=5);
        report.ids(&issue.options, |id| {
            Place::Option(issue.id.clone(), id.clone())
        });
    }
}

pub(super) fn values(scenario: &Scenario, report: &mut Report) {
    let mut seen: BTreeSet<&PartyId> = BTreeSet::new();
    for values in &scenario.values {
        let at = Place::Values(values.party.clone());
        let known = scenario.parties.iter().map(|party| &party.id);
        report.refers(&at, Thing::Party, &values.party, known);
        if !seen.insert(&values.party) {
            let id = values.party.to_string();
            report.add(at, FindingKind::DuplicateId { id });
        } else if is_mediation(scenario, &values.party) {
            report.add(at, FindingKind::MediatorHasValues);
        } else {
            totals(values, report);
            scores(scenario, values, report);
            red_lines(scenario, values, report);
        }
    }
    for party in scenario.parties.iter().filter(|party| !party.mediates) {
        if !seen.contains(&party.id) {
            report.add(Place::Party(party.id.clone()), FindingKind::NoValues);
        }
    }
}

fn is_mediation(scenario: &Scenario, party: &PartyId) -> bool {
    scenario.party(party).is_some_and(|party| party.mediates)
}

fn totals(values: &PartyValues, report: &mut Report) {
    let at = Place::Values(values.party.clone());
    let PartyValues { no_deal, aim, .. } = *values;
    report.range(at.clone(), Figure::NoDeal, no_deal.into(), 0..=100);
    report.range(at.clone(), Figure::Aim, aim.into(), 0..=100);
    if no_deal >= aim {
        report.add(at.clone(), FindingKind::NoDealNotBelowAim { no_deal, aim });
    }
    let best = |options: &IndexMap<OptionId, i32>| options.values().max().copied().unwrap_or(0);
    let sum: i64 = values
        .scores
        .values()
        .map(|options| i64::from(best(options)))
        .sum();
    if sum != 100 {
        report.add(at, FindingKind::BestsDoNotSumUp { sum });
    }
}

fn scores(scenario: &Scenario, values: &PartyValues, report: &mut Report) {
    let at = Place::Values(values.party.clone());
    for (id, options) in &values.scores {
        let known = scenario.issues.iter().map(|issue| &issue.id);
        if !report.refers(&at, Thing::Issue, id, known) {
            continue;
        }
        let known = scenario.issue(id).map(|issue| &issue.options);
        for (option, score) in options {
            let here = Place::Score(values.party.clone(), id.clone(), option.clone());
            report.refers(&here, Thing::Option, option, known.into_iter().flatten());
            report.range(here, Figure::Score, (*score).into(), 0..=100);
        }
    }
    for issue in &scenario.issues {
        let scored = values.scores.get(&issue.id);
        for option in &issue.options {
            if scored.is_none_or(|scored| !scored.contains_key(option)) {
                let here = Place::Score(values.party.clone(), issue.id.clone(), option.clone());
                report.add(here, FindingKind::NotScored);
            }
        }
    }
}

fn red_lines(scenario: &Scenario, values: &PartyValues, report: &mut Report) {
    let at = Place::Values(values.party.clone());
    for Choice { issue, option } in &values.red_lines {
        let known = scenario.issues.iter().map(|issue| &issue.id);
        if report.refers(&at, Thing::Issue, issue, known) {
            let known = scenario.issue(issue).map(|issue| &issue.options);
            report.refers(&at, Thing::Option, option, known.into_iter().flatten());
        }
    }
    for issue in &scenario.issues {
        if forbid_all(issue, |choice| values.red_lines.contains(choice)) {
            let issue = issue.id.clone();
            report.add(at.clone(), FindingKind::BlockedAltogether { issue });
        }
    }
}

fn forbid_all(issue: &Issue, is_forbidden: impl Fn(&Choice) -> bool) -> bool {
    let choice = |option: &OptionId| Choice {
        issue: issue.id.clone(),
        option: option.clone(),
    };
    !issue.options.is_empty()
        && issue
            .options
            .iter()
            .all(|option| is_forbidden(&choice(option)))
}

pub(super) fn consent(scenario: &Scenario, report: &mut Report) {
    let at = Place::Part(Part::Consent);
    let rule = &scenario.consent;
    let mut required: BTreeSet<&PartyId> = BTreeSet::new();
    for party in &rule.required {
        let known = scenario.parties.iter().map(|party| &party.id);
        report.refers(&at, Thing::Party, party, known);
        if is_mediation(scenario, party) {
            let party = party.clone();
            report.add(at.clone(), FindingKind::MediatorMustAgree { party });
        }
        if !required.insert(party) {
            let id = party.to_string();
            report.add(at.clone(), FindingKind::DuplicateId { id });
        }
    }
    if required.is_empty() && rule.and_others == 0 {
        report.add(at.clone(), FindingKind::NobodyMustAgree);
    }
    let others = scenario
        .parties
        .iter()
        .filter(|party| !party.mediates && !required.contains(&party.id))
        .count();
    if usize::from(rule.and_others) > others {
        let kind = FindingKind::TooManyOthers {
            needed: rule.and_others,
            there_are: others,
        };
        report.add(at.clone(), kind);
    }
    open_to_all_required(scenario, &required, report);
}

/// Something must be left of each issue when every party whose consent is required has said what it
/// can never sign. A party that forbids a whole issue alone has a finding of its own.
fn open_to_all_required(scenario: &Scenario, required: &BTreeSet<&PartyId>, report: &mut Report) {
    let red_lines: BTreeMap<&PartyId, &BTreeSet<Choice>> = scenario
        .values
        .iter()
        .filter(|values| required.contains(&values.party))
        .map(|values| (&values.party, &values.red_lines))
        .collect();
    for issue in &scenario.issues {
        let by_one = red_lines
            .values()
            .any(|lines| forbid_all(issue, |choice| lines.contains(choice)));
        let by_all = forbid_all(issue, |choice| {
            red_lines.values().any(|lines| lines.contains(choice))
        });
        if by_all && !by_one {
            let issue = issue.id.clone();
            report.add(
                Place::Part(Part::Consent),
                FindingKind::NoOptionLeft { issue },
            );
        }
    }
}

pub(super) fn indicators(scenario: &Scenario, report: &mut Report) {
    for indicator in Indicator::ALL {
        let at = Place::Indicator(indicator);
        match scenario.indicators.get(&indicator) {
            Some(start) => report.range(at, Figure::IndicatorStart, (*start).into(), 0..=100),
            None => report.add(at, FindingKind::IndicatorMissing { indicator }),
        }
    }
}

pub(super) fn rules(scenario: &Scenario, report: &mut Report) {
    let here = || Place::Part(Part::Rules);
    for rule in &scenario.rules {
        if let Trigger::SilentFor(minutes) = rule.when {
            report.range(here(), Figure::SilentMinutes, minutes.into(), 1..=120);
        }
        for by in rule.effects.values() {
            report.range(here(), Figure::Effect, (*by).into(), -100..=100);
        }
    }
}
