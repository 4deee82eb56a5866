//! The mediators' draft: one text for all, clause by clause, with brackets around what is still open.
//!
//! Every change is a version of the whole text, so that two of them can be laid side by side.

mod diff;

#[cfg(test)]
mod tests;

pub use diff::{Piece, PieceKind, differences};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ids::{IssueId, OptionId, PartyId};
use super::negotiation::Package;
use super::scenario::Scenario;
use super::time::SessionTime;

/// The text of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleText {
    /// From the blank draft on; never empty.
    versions: Vec<Version>,
    blank: Version,
    locked: BTreeSet<u32>,
}

/// The text as it was from one change to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// 0 for the blank draft.
    pub number: u32,
    /// When it was made, on the session clock.
    pub at: SessionTime,
    /// The proposal that flowed in, if it was that.
    pub proposal: Option<u32>,
    /// All clauses in order.
    pub clauses: Vec<Clause>,
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Unique within the text; counted from 1, those of the agenda first.
    pub id: u32,
    /// The issue it is about; none for a clause about something else.
    pub issue: Option<IssueId>,
    /// The option that it puts into words, where one was adopted.
    pub option: Option<OptionId>,
    /// The words. Blank where nobody has written any: then the scenario's own words for the option
    /// stand, if there is one.
    pub body: String,
    /// What is not agreed yet, by who asks for it.
    pub brackets: Vec<Bracket>,
}

/// Words in square brackets: a party asks for them, others do not agree yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bracket {
    /// Who asks for them.
    pub party: PartyId,
    /// The words.
    pub text: String,
}

/// What can be asked of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextCommand {
    /// Replace the text by this one. A clause with id 0 is new.
    Revise(Vec<Clause>),
    /// Keep a clause as it is, or let it change again.
    Lock(u32, bool),
}

/// What happened to the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextEvent {
    /// There is a new version.
    Revised {
        /// All clauses in order.
        clauses: Vec<Clause>,
        /// The proposal that flowed in, if it was that.
        proposal: Option<u32>,
    },
    /// A clause is kept as it is, or not any more.
    Locked {
        /// Which clause.
        clause: u32,
        /// Whether it is kept.
        locked: bool,
    },
}

/// Why the text stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextRefusal {
    /// The scenario has no such issue, option or party.
    NotInScenario(String),
    /// There is no such clause.
    NoSuchClause(u32),
    /// A locked clause would change.
    ClauseLocked(u32),
    /// Nothing would change.
    NothingChanged,
}

impl SingleText {
    /// One blank clause for each issue of the agenda.
    pub fn blank(scenario: &Scenario) -> Self {
        let clauses = (1..).zip(&scenario.issues).map(|(id, issue)| Clause {
            id,
            issue: Some(issue.id.clone()),
            option: None,
            body: String::new(),
            brackets: Vec::new(),
        });
        Self {
            blank: Version {
                number: 0,
                at: SessionTime::START,
                proposal: None,
                clauses: clauses.collect(),
            },
            versions: Vec::new(),
            locked: BTreeSet::new(),
        }
    }

    /// The text as it is.
    pub fn current(&self) -> &Version {
        self.versions.last().unwrap_or(&self.blank)
    }

    /// The text as it was before the last change; the same where there was none.
    pub fn previous(&self) -> &Version {
        let mut versions = self.versions.iter().rev();
        versions.nth(1).unwrap_or(&self.blank)
    }

    /// A version by its number.
    pub fn version(&self, number: u32) -> Option<&Version> {
        self.all().find(|version| version.number == number)
    }

    /// Every version from the blank draft on.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Version> {
        std::iter::once(&self.blank).chain(&self.versions)
    }

    /// Whether a clause is kept as it is.
    pub fn is_locked(&self, clause: u32) -> bool {
        self.locked.contains(&clause)
    }

    /// The text with a package put into its clauses: what was in brackets there is settled. The
    /// wording has one line for each issue of the package in the order of the agenda, or one for
    /// all, which goes to the first.
    ///
    /// # Errors
    /// When a clause that would change is locked.
    pub fn with(
        &self,
        package: &Package,
        wording: &str,
        proposal: u32,
    ) -> Result<TextEvent, TextRefusal> {
        let mut clauses = self.current().clauses.clone();
        let mut lines = wording.lines().filter(|line| !line.trim().is_empty());
        for clause in &mut clauses {
            let option = clause.issue.as_ref().and_then(|issue| package.0.get(issue));
            let Some(option) = option else { continue };
            if self.is_locked(clause.id) {
                return Err(TextRefusal::ClauseLocked(clause.id));
            }
            clause.option = Some(option.clone());
            let words = lines.next().unwrap_or_default().trim();
            words.clone_into(&mut clause.body);
            clause.brackets.clear();
        }
        Ok(TextEvent::Revised {
            clauses,
            proposal: Some(proposal),
        })
    }

    /// Writes what happened at `at` on the session clock.
    pub fn apply(&mut self, event: &TextEvent, at: SessionTime) {
        match event {
            TextEvent::Revised { clauses, proposal } => {
                let number = self.current().number + 1;
                self.versions.push(Version {
                    number,
                    at,
                    proposal: *proposal,
                    clauses: clauses.clone(),
                });
            }
            TextEvent::Locked { clause, locked } => {
                if *locked {
                    self.locked.insert(*clause);
                } else {
                    self.locked.remove(clause);
                }
            }
        }
    }
}

impl Version {
    /// The options that its clauses put into words.
    pub fn package(&self) -> Package {
        let clauses = self.clauses.iter();
        clauses
            .filter_map(|clause| clause.issue.clone().zip(clause.option.clone()))
            .collect()
    }

    /// A clause by its id.
    pub fn clause(&self, id: u32) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id == id)
    }
}

/// What follows for the text from a command.
///
/// # Errors
/// When the command makes no sense as things stand.
pub fn decide(
    text: &SingleText,
    scenario: &Scenario,
    command: &TextCommand,
) -> Result<TextEvent, TextRefusal> {
    match command {
        TextCommand::Lock(clause, locked) => {
            let unknown = TextRefusal::NoSuchClause(*clause);
            text.current().clause(*clause).ok_or(unknown)?;
            if text.is_locked(*clause) == *locked {
                return Err(TextRefusal::NothingChanged);
            }
            Ok(TextEvent::Locked {
                clause: *clause,
                locked: *locked,
            })
        }
        TextCommand::Revise(clauses) => revise(text, scenario, clauses),
    }
}

fn revise(
    text: &SingleText,
    scenario: &Scenario,
    clauses: &[Clause],
) -> Result<TextEvent, TextRefusal> {
    let known = text.all().flat_map(|version| &version.clauses);
    let mut last = known.map(|clause| clause.id).max().unwrap_or(0);
    let mut seen = BTreeSet::new();
    let mut revised = Vec::new();
    for clause in clauses {
        is_known(scenario, clause)?;
        let mut clause = tidied(clause);
        if clause.id == 0 {
            last += 1;
            clause.id = last;
        } else if text.current().clause(clause.id).is_none() || !seen.insert(clause.id) {
            return Err(TextRefusal::NoSuchClause(clause.id));
        }
        revised.push(clause);
    }
    let now = &text.current().clauses;
    let kept = now.iter().filter(|clause| text.is_locked(clause.id));
    if let Some(changed) = kept.into_iter().find(|clause| !revised.contains(clause)) {
        return Err(TextRefusal::ClauseLocked(changed.id));
    }
    if revised == *now {
        return Err(TextRefusal::NothingChanged);
    }
    Ok(TextEvent::Revised {
        clauses: revised,
        proposal: None,
    })
}

/// Without blank brackets and space around the words.
fn tidied(clause: &Clause) -> Clause {
    let brackets = clause.brackets.iter().filter_map(|bracket| {
        let text = bracket.text.trim();
        (!text.is_empty()).then(|| Bracket {
            party: bracket.party.clone(),
            text: text.to_owned(),
        })
    });
    Clause {
        body: clause.body.trim().to_owned(),
        brackets: brackets.collect(),
        ..clause.clone()
    }
}

fn is_known(scenario: &Scenario, clause: &Clause) -> Result<(), TextRefusal> {
    if let Some(id) = &clause.issue {
        let unknown = || TextRefusal::NotInScenario(id.to_string());
        let issue = scenario.issue(id).ok_or_else(unknown)?;
        if let Some(option) = clause.option.as_ref()
            && !issue.options.contains(option)
        {
            return Err(TextRefusal::NotInScenario(format!("{id}/{option}")));
        }
    }
    let mut parties = clause.brackets.iter().map(|bracket| &bracket.party);
    match parties.find(|party| scenario.values_of(party).is_none()) {
        Some(party) => Err(TextRefusal::NotInScenario(party.to_string())),
        None => Ok(()),
    }
}
