//! What a package is worth to a party, who can sign it, and what could be agreed at all.
//!
//! Everything is exact integers: scores are plain points, and a rounding error would make a point of
//! the frontier that is none.

mod space;

#[cfg(test)]
mod tests;

pub use space::{Deal, Landscape, Space};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::{IssueId, OptionId, PartyId};
use super::scenario::{Choice, PartyValues, Scenario};

/// One option for some or all issues.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Package(pub BTreeMap<IssueId, OptionId>);

impl Package {
    /// Whether it says something on every issue of the agenda.
    pub fn is_whole(&self, scenario: &Scenario) -> bool {
        scenario
            .issues
            .iter()
            .all(|issue| self.0.contains_key(&issue.id))
    }

    /// Its choices, in the order of the ids.
    pub fn choices(&self) -> impl Iterator<Item = Choice> + '_ {
        self.0.iter().map(|(issue, option)| Choice {
            issue: issue.clone(),
            option: option.clone(),
        })
    }

    /// On how many issues two packages say different things; what only one of them says counts.
    pub fn distance(&self, other: &Self) -> usize {
        let issues: std::collections::BTreeSet<&IssueId> =
            self.0.keys().chain(other.0.keys()).collect();
        issues
            .into_iter()
            .filter(|issue| self.0.get(*issue) != other.0.get(*issue))
            .count()
    }
}

impl FromIterator<(IssueId, OptionId)> for Package {
    fn from_iter<I: IntoIterator<Item = (IssueId, OptionId)>>(choices: I) -> Self {
        Self(choices.into_iter().collect())
    }
}

/// Points of a package for a party. An issue that is left open brings none.
pub fn worth(values: &PartyValues, package: &Package) -> i32 {
    package
        .0
        .iter()
        .filter_map(|(issue, option)| values.scores.get(issue)?.get(option))
        .sum()
}

/// The choices of a package that a party can never sign.
pub fn crossed<'a>(
    values: &'a PartyValues,
    package: &'a Package,
) -> impl Iterator<Item = Choice> + 'a {
    package
        .choices()
        .filter(|choice| values.red_lines.contains(choice))
}

/// Whether a party is at least as well off as without an agreement, and crosses no red line.
pub fn is_acceptable(values: &PartyValues, package: &Package) -> bool {
    worth(values, package) >= values.no_deal && crossed(values, package).next().is_none()
}

/// Who is crossed by a package, and where: for the facilitator alone.
pub fn crossings(scenario: &Scenario, package: &Package) -> Vec<(PartyId, Choice)> {
    let by_party = scenario
        .values
        .iter()
        .flat_map(|values| crossed(values, package).map(|choice| (values.party.clone(), choice)));
    by_party.collect()
}

/// How many consents the rule of the scenario still lacks when those consent of whom `signs` is true.
pub fn missing(scenario: &Scenario, signs: impl Fn(&PartyId) -> bool) -> usize {
    let rule = &scenario.consent;
    let required = rule.required.iter().filter(|party| !signs(party)).count();
    let others = scenario
        .negotiating()
        .filter(|party| !rule.required.contains(party) && signs(party))
        .count();
    required + usize::from(rule.and_others).saturating_sub(others)
}

/// Whether an agreement stands that is signed by those of whom `signs` is true.
pub fn stands(scenario: &Scenario, signs: impl Fn(&PartyId) -> bool) -> bool {
    missing(scenario, signs) == 0
}

/// Whether the consent rule is met when every party signs exactly what it can accept.
pub fn is_agreeable(scenario: &Scenario, package: &Package) -> bool {
    stands(scenario, |party| {
        scenario
            .values_of(party)
            .is_some_and(|values| is_acceptable(values, package))
    })
}

/// The obvious split: on each issue the option with which nobody loses much, that is, whose greatest
/// loss of a party against its own best is least. Ties go to the least loss of all together, then to
/// the order of the options.
pub fn middle(scenario: &Scenario) -> Package {
    let losses = |issue: &IssueId, option: &OptionId| -> Vec<i32> {
        scenario
            .values
            .iter()
            .filter_map(|values| {
                let scores = values.scores.get(issue)?;
                Some(scores.values().max()? - scores.get(option)?)
            })
            .collect()
    };
    scenario
        .issues
        .iter()
        .filter_map(|issue| {
            let option = issue.options.iter().min_by_key(|option| {
                let losses = losses(&issue.id, option);
                (losses.iter().max().copied(), losses.iter().sum::<i32>())
            })?;
            Some((issue.id.clone(), option.clone()))
        })
        .collect()
}
