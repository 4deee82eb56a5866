//! Every whole package of a scenario in a form that can be looked through many times a second.

use crate::domain::ids::{IssueId, OptionId};
use crate::domain::negotiation::Space;
use crate::domain::scenario::Scenario;
use crate::domain::session::TableState;

/// All packages, by number. Entries of parties are in the order of `Scenario::values`.
pub(super) struct Market {
    issues: usize,
    parties: usize,
    /// Option of each issue, package by package.
    options: Vec<u8>,
    /// Worth to each party, package by package; below any aspiration where a red line forbids it.
    worth: Vec<i32>,
    /// Of each party.
    pub(super) no_deal: Vec<i32>,
    /// The most that each party can get out of anything it can sign.
    pub(super) best: Vec<i32>,
    /// Whether nothing goes without this party.
    required: Vec<bool>,
    and_others: usize,
    /// Of each party: all packages, the dearest first. A party looks only as far down as it aspires.
    dearest: Vec<Vec<Deal>>,
}

/// Worth of what can never be signed.
const NEVER: i32 = i32::MIN;

/// A package, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Deal(usize);

impl Market {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let space = Space::of(scenario);
        let parties = scenario.values.len();
        let no_deal: Vec<i32> = scenario
            .values
            .iter()
            .map(|values| values.no_deal)
            .collect();
        let mut options = Vec::with_capacity(space.len() * scenario.issues.len());
        let mut worth = Vec::with_capacity(space.len() * parties);
        for deal in space.deals() {
            options.extend(deal.options.iter().map(|place| narrow(*place)));
            let values = deal.worth.iter().zip(&deal.accepted).zip(&no_deal);
            // A party that gets enough and cannot accept has a red line there.
            worth.extend(values.map(|((worth, accepts), no_deal)| {
                let is_forbidden = !accepts && worth >= no_deal;
                if is_forbidden { NEVER } else { *worth }
            }));
        }
        let dearest: Vec<Vec<Deal>> = (0..parties)
            .map(|party| dearest(party, parties, &worth))
            .collect();
        let most = |(party, deals): (usize, &Vec<Deal>)| {
            let first = deals.first()?;
            worth.get(first.0 * parties + party).copied()
        };
        let best = dearest.iter().enumerate().filter_map(most).collect();
        Self {
            issues: scenario.issues.len(),
            parties,
            best,
            dearest,
            options,
            worth,
            no_deal,
            required: scenario
                .values
                .iter()
                .map(|values| scenario.consent.required.contains(&values.party))
                .collect(),
            and_others: scenario.consent.and_others.into(),
        }
    }

    /// The most that every party could ask for beyond what it has without an agreement, and a
    /// package would still stand: how much room for agreement the author left.
    pub(super) fn room(&self) -> i32 {
        let count = self.dearest.first().map_or(0, Vec::len);
        let rooms = (0..count).map(|number| self.room_of(Deal(number)));
        rooms.max().unwrap_or(0).max(0)
    }

    /// The smallest gain among those whose consent a package needs.
    fn room_of(&self, deal: Deal) -> i32 {
        let gains = self.worths_of(deal).iter().zip(&self.no_deal);
        let gains = gains.map(|(worth, no_deal)| worth.saturating_sub(*no_deal));
        let (required, mut others): (Vec<_>, Vec<_>) = gains
            .zip(&self.required)
            .partition(|(_, required)| **required);
        others.sort_unstable_by_key(|(gain, _)| std::cmp::Reverse(*gain));
        let needed = required
            .into_iter()
            .chain(others.into_iter().take(self.and_others));
        needed.map(|(gain, _)| gain).min().unwrap_or(0)
    }

    pub(super) fn parties(&self) -> usize {
        self.parties
    }

    fn options_of(&self, deal: Deal) -> &[u8] {
        let from = deal.0 * self.issues;
        self.options
            .get(from..from + self.issues)
            .unwrap_or_default()
    }

    fn worths_of(&self, deal: Deal) -> &[i32] {
        let from = deal.0 * self.parties;
        self.worth
            .get(from..from + self.parties)
            .unwrap_or_default()
    }

    /// The option of an issue in a package, both as places in the scenario.
    pub(super) fn option(&self, deal: Deal, issue: usize) -> Option<usize> {
        self.options_of(deal)
            .get(issue)
            .map(|place| usize::from(*place))
    }

    /// Whether enough parties get what they aspire to.
    pub(super) fn stands(&self, deal: Deal, aspirations: &[i32]) -> bool {
        let mut others = 0;
        let parties = self.worths_of(deal).iter().zip(aspirations);
        for ((worth, aspires), required) in parties.zip(&self.required) {
            match (worth >= aspires, required) {
                (false, true) => return false,
                (true, false) => others += 1,
                _ => {}
            }
        }
        others >= self.and_others
    }

    /// The package that a party offers: worth what it aspires to, as near as possible to what the
    /// others offered last, best for itself among equals. Where nothing that is left is worth
    /// enough, the best that is left. `settled` has the options that stand already.
    pub(super) fn offer(
        &self,
        party: usize,
        aspiration: i32,
        standing: &Standing,
        settled: &[Option<usize>],
    ) -> Option<Deal> {
        let mut best: Option<(u32, Deal)> = None;
        for deal in self.dearest.get(party)? {
            let is_enough = *self.worths_of(*deal).get(party)? >= aspiration;
            if !is_enough && best.is_some() {
                break;
            }
            if !self.keeps(*deal, settled) {
                continue;
            }
            let nearness = standing.nearness(self.options_of(*deal));
            if best.is_none_or(|(nearest, _)| nearness > nearest) {
                best = Some((nearness, *deal));
            }
            if !is_enough {
                break;
            }
        }
        best.map(|(_, deal)| deal)
    }

    fn keeps(&self, deal: Deal, settled: &[Option<usize>]) -> bool {
        let options = self
            .options_of(deal)
            .iter()
            .map(|place| usize::from(*place));
        options
            .zip(settled)
            .all(|(option, settled)| settled.is_none_or(|settled| settled == option))
    }

    /// How often each option is in what the others offered last.
    pub(super) fn standing<'a>(&self, offers: impl Iterator<Item = &'a Deal>) -> Standing {
        let mut counts = vec![[0; MOST_OPTIONS]; self.issues];
        for offer in offers {
            for (counts, option) in counts.iter_mut().zip(self.options_of(*offer)) {
                if let Some(count) = counts.get_mut(usize::from(*option)) {
                    *count += 1;
                }
            }
        }
        Standing { counts }
    }
}

/// More options than any issue has.
const MOST_OPTIONS: usize = 8;

/// What is on the table: how often each option was offered.
pub(super) struct Standing {
    counts: Vec<[u32; MOST_OPTIONS]>,
}

impl Standing {
    fn nearness(&self, options: &[u8]) -> u32 {
        let count = |(counts, option): (&[u32; MOST_OPTIONS], &u8)| {
            counts.get(usize::from(*option)).copied().unwrap_or(0)
        };
        self.counts.iter().zip(options).map(count).sum()
    }

    /// The option of an issue that this many offers have in common.
    pub(super) fn shared_by(&self, issue: usize, offers: usize) -> Option<usize> {
        let counts = self.counts.get(issue)?;
        counts
            .iter()
            .position(|count| usize::try_from(*count) == Ok(offers))
    }
}

fn dearest(party: usize, parties: usize, worth: &[i32]) -> Vec<Deal> {
    let worths = worth.iter().skip(party).step_by(parties.max(1));
    let mut deals: Vec<(i32, Deal)> = worths.copied().zip((0..).map(Deal)).collect();
    // Stable: among equals the first in the order of the scenario comes first.
    deals.sort_by_key(|(worth, _)| std::cmp::Reverse(*worth));
    deals.into_iter().map(|(_, deal)| deal).collect()
}

fn narrow(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

/// What stands at a table, by places in the scenario.
pub(super) fn settled(scenario: &Scenario, table: &TableState) -> Vec<Option<usize>> {
    scenario
        .issues
        .iter()
        .map(|issue| {
            let settled = table.settled.get(&issue.id)?;
            issue.options.iter().position(|option| option == settled)
        })
        .collect()
}

/// Ids of an issue and its option, by their places.
pub(super) fn named(
    scenario: &Scenario,
    issue: usize,
    option: usize,
) -> Option<(IssueId, OptionId)> {
    let issue = scenario.issues.get(issue)?;
    Some((issue.id.clone(), issue.options.get(option)?.clone()))
}
