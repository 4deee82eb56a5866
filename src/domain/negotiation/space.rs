//! All whole packages of a scenario.
//!
//! A plain scan, like the wheels of an odometer: a scenario has at most eight issues of five options,
//! fewer than 400,000 packages, and mostly a few thousand. Cleverer ways exist and are not needed.

use std::collections::BTreeMap;

use super::{Package, middle, stands, worth};
use crate::domain::ids::{OptionId, PartyId};
use crate::domain::scenario::{Choice, Issue, PartyValues, Scenario};

/// Every whole package, with what it is worth to whom.
pub struct Space<'a> {
    scenario: &'a Scenario,
    wheels: Vec<Vec<Cell<'a>>>,
}

/// One option of one issue, with one entry for each party that has values.
struct Cell<'a> {
    option: &'a OptionId,
    worth: Vec<i32>,
    forbidden: Vec<bool>,
}

/// A whole package as the scan meets it. Entries of parties are in the order of
/// [`Scenario::values`], those of issues in the order of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deal {
    /// Which option of each issue, counted from 0.
    pub options: Vec<usize>,
    /// What it is worth to each party.
    pub worth: Vec<i32>,
    /// Whether each party can accept it.
    pub accepted: Vec<bool>,
}

/// What could be agreed in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landscape {
    /// Number of whole packages.
    pub packages: usize,
    /// How many of them every party can accept.
    pub acceptable_to_all: usize,
    /// How many of them meet the consent rule.
    pub acceptable_by_rule: usize,
    /// How many of those cannot be exchanged for another that somebody likes better and nobody less.
    pub efficient: usize,
    /// The fairest of those that every party can accept: the greatest product of what each gains
    /// against having no agreement. The first in the order of the scan where several are equal.
    pub nash: Option<Package>,
    /// The most that each party gets out of a package that meets the consent rule.
    pub best: BTreeMap<PartyId, i32>,
    /// The least that each party is left with by a package that meets the consent rule.
    pub worst: BTreeMap<PartyId, i32>,
    /// The obvious split, see [`middle`].
    pub middle: Package,
    /// What the obvious split is worth to each party.
    pub middle_worth: BTreeMap<PartyId, i32>,
    /// Whether the obvious split meets the consent rule.
    pub middle_by_rule: bool,
}

impl Deal {
    /// Whether every party can accept it.
    pub fn suits_all(&self) -> bool {
        self.accepted.iter().all(|accepts| *accepts)
    }

    /// At least as good for every party, and better for one.
    fn beats(&self, other: &Self) -> bool {
        self.worth != other.worth && self.worth.iter().zip(&other.worth).all(|(a, b)| a >= b)
    }
}

impl<'a> Space<'a> {
    /// The packages of a scenario.
    pub fn of(scenario: &'a Scenario) -> Self {
        let wheel = |issue: &'a Issue| {
            let cell = |option| Cell::of(&scenario.values, issue, option);
            issue.options.iter().map(cell).collect()
        };
        Self {
            scenario,
            wheels: scenario.issues.iter().map(wheel).collect(),
        }
    }

    /// Number of whole packages.
    pub fn len(&self) -> usize {
        self.wheels.iter().map(Vec::len).product()
    }

    /// Whether there is none, since an issue has no option.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every whole package once; the last issue of the agenda turns fastest.
    pub fn deals(&self) -> impl Iterator<Item = Deal> + '_ {
        (0..self.len()).map(|number| self.deal(self.options(number)))
    }

    /// The package with these options, by their place in each issue.
    pub fn deal(&self, options: Vec<usize>) -> Deal {
        let values = &self.scenario.values;
        let mut worth = vec![0; values.len()];
        let mut accepted = vec![true; values.len()];
        let cells = self.wheels.iter().zip(&options);
        for cell in cells.filter_map(|(wheel, option)| wheel.get(*option)) {
            for (sum, points) in worth.iter_mut().zip(&cell.worth) {
                *sum += points;
            }
            for (accepts, forbidden) in accepted.iter_mut().zip(&cell.forbidden) {
                *accepts &= !forbidden;
            }
        }
        for ((accepts, worth), values) in accepted.iter_mut().zip(&worth).zip(values) {
            *accepts &= *worth >= values.no_deal;
        }
        Deal {
            options,
            worth,
            accepted,
        }
    }

    /// A deal in words of ids.
    pub fn package(&self, deal: &Deal) -> Package {
        let wheels = self.scenario.issues.iter().zip(&self.wheels);
        wheels
            .zip(&deal.options)
            .filter_map(|((issue, wheel), option)| {
                Some((issue.id.clone(), wheel.get(*option)?.option.clone()))
            })
            .collect()
    }

    /// Whether a deal meets the consent rule when every party signs what it can accept.
    pub fn is_agreeable(&self, deal: &Deal) -> bool {
        let signs = |party: &PartyId| {
            let mut parties = self.scenario.values.iter().zip(&deal.accepted);
            parties.any(|(values, accepts)| *accepts && values.party == *party)
        };
        stands(self.scenario, signs)
    }

    /// What could be agreed.
    pub fn landscape(&self) -> Landscape {
        let agreeable: Vec<Deal> = self
            .deals()
            .filter(|deal| self.is_agreeable(deal))
            .collect();
        let beaten = |deal: &Deal| agreeable.iter().any(|other| other.beats(deal));
        let middle = middle(self.scenario);
        Landscape {
            packages: self.len(),
            acceptable_to_all: self.deals().filter(Deal::suits_all).count(),
            acceptable_by_rule: agreeable.len(),
            efficient: agreeable.iter().filter(|deal| !beaten(deal)).count(),
            nash: self.nash(),
            best: self.per_party(|place| agreeable.iter().filter_map(|deal| deal.of(place)).max()),
            worst: self.per_party(|place| agreeable.iter().filter_map(|deal| deal.of(place)).min()),
            middle_worth: self
                .per_party(|place| Some(worth(self.scenario.values.get(place)?, &middle))),
            middle_by_rule: super::is_agreeable(self.scenario, &middle),
            middle,
        }
    }

    fn nash(&self) -> Option<Package> {
        let gains = |deal: &Deal| -> u128 {
            let gain = |(worth, values): (&i32, &PartyValues)| {
                u128::try_from(worth - values.no_deal).unwrap_or(0)
            };
            // Eight parties with gains of at most 100 each stay far below the limit.
            deal.worth
                .iter()
                .zip(&self.scenario.values)
                .map(gain)
                .product()
        };
        // `max_by_key` keeps the last of equals; the first is easier to explain.
        let best = self.deals().filter(Deal::suits_all).reduce(|best, deal| {
            if gains(&deal) > gains(&best) {
                deal
            } else {
                best
            }
        })?;
        Some(self.package(&best))
    }

    fn per_party(&self, figure: impl Fn(usize) -> Option<i32>) -> BTreeMap<PartyId, i32> {
        self.scenario
            .values
            .iter()
            .enumerate()
            .filter_map(|(place, values)| Some((values.party.clone(), figure(place)?)))
            .collect()
    }

    /// The odometer: place of each wheel for the package with this number.
    fn options(&self, number: usize) -> Vec<usize> {
        let mut rest = number;
        let mut options: Vec<usize> = self
            .wheels
            .iter()
            .rev()
            .map(|wheel| {
                let place = rest % wheel.len();
                rest /= wheel.len();
                place
            })
            .collect();
        options.reverse();
        options
    }
}

impl Deal {
    fn of(&self, party: usize) -> Option<i32> {
        self.worth.get(party).copied()
    }
}

impl<'a> Cell<'a> {
    fn of(parties: &[PartyValues], issue: &Issue, option: &'a OptionId) -> Self {
        let choice = Choice {
            issue: issue.id.clone(),
            option: option.clone(),
        };
        let worth = |values: &PartyValues| {
            let scored = values.scores.get(&issue.id);
            scored
                .and_then(|scored| scored.get(option))
                .copied()
                .unwrap_or(0)
        };
        Self {
            option,
            worth: parties.iter().map(worth).collect(),
            forbidden: parties
                .iter()
                .map(|values| values.red_lines.contains(&choice))
                .collect(),
        }
    }
}
