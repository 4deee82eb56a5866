//! Problems of a scenario, all of them at once, so that an author mends them in one go.
//!
//! Only structure is looked at here. Whether the prose is there is a matter of whoever reads the files.

mod cast;
mod course;
mod finding;
mod numbers;

#[cfg(test)]
mod tests;

pub use finding::{Figure, Finding, FindingKind, Part, Place, Thing, Written};

use std::collections::BTreeSet;
use std::fmt::Display;
use std::ops::RangeInclusive;

use super::{FORMAT, Scenario};

/// Every problem of a scenario, in the order of its structure; empty when it can be played.
pub fn check(scenario: &Scenario) -> Vec<Finding> {
    let mut report = Report::default();
    head(scenario, &mut report);
    cast::parties(scenario, &mut report);
    cast::roles(scenario, &mut report);
    numbers::issues(scenario, &mut report);
    numbers::values(scenario, &mut report);
    numbers::consent(scenario, &mut report);
    numbers::indicators(scenario, &mut report);
    numbers::rules(scenario, &mut report);
    course::story(scenario, &mut report);
    course::phases(scenario, &mut report);
    course::injects(scenario, &mut report);
    course::support(scenario, &mut report);
    course::competencies(scenario, &mut report);
    course::debrief(scenario, &mut report);
    course::sources(scenario, &mut report);
    course::lists(scenario, &mut report);
    report.findings
}

fn head(scenario: &Scenario, report: &mut Report) {
    if scenario.format != FORMAT {
        let kind = FindingKind::WrongFormat {
            found: scenario.format,
            known: FORMAT,
        };
        report.add(Place::Scenario, kind);
    }
    report.slug(&Place::Scenario, scenario.id.as_str());
    if scenario.version.trim().is_empty() {
        let what = Written::Version;
        report.add(Place::Scenario, FindingKind::Blank { what });
    }
}

/// Collects findings in the order in which they are made.
#[derive(Default)]
struct Report {
    findings: Vec<Finding>,
}

impl Report {
    fn add(&mut self, at: Place, kind: FindingKind) {
        self.findings.push(Finding { at, kind });
    }

    fn range(&mut self, at: Place, what: Figure, found: i64, range: RangeInclusive<i64>) {
        if !range.contains(&found) {
            let (least, most) = range.into_inner();
            let kind = FindingKind::OutOfRange {
                what,
                found,
                least,
                most,
            };
            self.add(at, kind);
        }
    }

    fn count(&mut self, at: Place, what: Figure, found: usize, range: RangeInclusive<i64>) {
        self.range(at, what, i64::try_from(found).unwrap_or(i64::MAX), range);
    }

    /// Ids become keys of texts and names of files, so they keep to the letters that both allow.
    fn slug(&mut self, at: &Place, id: &str) {
        let is_edge_clear = |edge: Option<char>| edge.is_some_and(|letter| letter != '-');
        let is_plain =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        let is_good = is_edge_clear(id.chars().next())
            && is_edge_clear(id.chars().next_back())
            && id.chars().all(is_plain);
        if !is_good {
            self.add(at.clone(), FindingKind::BadId { id: id.to_owned() });
        }
    }

    /// Each id well formed and given once.
    fn ids<'a, T: Display + Ord + 'a>(
        &mut self,
        ids: impl IntoIterator<Item = &'a T>,
        place: impl Fn(&T) -> Place,
    ) {
        let mut seen = BTreeSet::new();
        for id in ids {
            let written = id.to_string();
            self.slug(&place(id), &written);
            if !seen.insert(id) {
                self.add(place(id), FindingKind::DuplicateId { id: written });
            }
        }
    }

    /// Whether `id` is one of the known ones; if not, that is a finding with the closest of them.
    fn refers<'a, T: Display + PartialEq + 'a>(
        &mut self,
        at: &Place,
        to: Thing,
        id: &T,
        known: impl IntoIterator<Item = &'a T>,
    ) -> bool {
        let mut names = Vec::new();
        for each in known {
            if each == id {
                return true;
            }
            names.push(each.to_string());
        }
        let id = id.to_string();
        let kind = FindingKind::UnknownReference {
            to,
            did_you_mean: closest(&id, &names),
            id,
        };
        self.add(at.clone(), kind);
        false
    }
}

/// The known name that was probably meant: a third of its letters may be wrong, but at least two.
fn closest(id: &str, names: &[String]) -> Option<String> {
    names
        .iter()
        .map(|name| (strsim::damerau_levenshtein(id, name), name))
        .filter(|(distance, name)| *distance <= (name.chars().count() / 3).max(2))
        .min()
        .map(|(_, name)| name.clone())
}
