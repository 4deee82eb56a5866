//! The mediators' mandate and terms of reference, point by point (C1-EN, second session).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{EntryEvent, EntryRefusal};
use crate::domain::time::SessionTime;

/// A point of the mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// Who gave it.
    Giver,
    /// What it covers, and what it does not.
    Scope,
    /// Until when it holds.
    Until,
    /// To whom the mediators report.
    Reports,
    /// What stays confidential.
    Confidential,
    /// How it ends.
    Ending,
}

impl Point {
    /// All points, in the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Giver,
        Self::Scope,
        Self::Until,
        Self::Reports,
        Self::Confidential,
        Self::Ending,
    ];
}

/// A point that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The words of the table.
    pub text: String,
    /// When they were last changed.
    pub at: SessionTime,
    /// Whether the parties agreed to these words.
    pub agreed: bool,
}

/// The mandate of one table, so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mandate(BTreeMap<Point, Term>);

impl Mandate {
    /// What is written of a point.
    pub fn term(&self, point: Point) -> Option<&Term> {
        self.0.get(&point)
    }

    /// How many points are written.
    pub fn written(&self) -> usize {
        self.0.len()
    }

    /// How many points the parties agreed to.
    pub fn agreed(&self) -> usize {
        self.0.values().filter(|term| term.agreed).count()
    }

    pub(super) fn write(&self, point: Point, text: &str) -> Result<EntryEvent, EntryRefusal> {
        let text = text.trim();
        if text == self.term(point).map_or("", |term| &term.text) {
            return Err(EntryRefusal::SameAsBefore);
        }
        let text = text.to_owned();
        Ok(EntryEvent::MandateWritten { point, text })
    }

    pub(super) fn agree(&self, point: Point, agreed: bool) -> Result<EntryEvent, EntryRefusal> {
        let term = self.term(point).ok_or(EntryRefusal::WordsNeeded)?;
        if term.agreed == agreed {
            return Err(EntryRefusal::SameAsBefore);
        }
        Ok(EntryEvent::MandateAgreed { point, agreed })
    }

    /// Other words have been agreed to by nobody yet.
    pub(super) fn put(&mut self, point: Point, text: &str, at: SessionTime) {
        if text.is_empty() {
            self.0.remove(&point);
            return;
        }
        let term = Term {
            text: text.to_owned(),
            at,
            agreed: false,
        };
        self.0.insert(point, term);
    }

    pub(super) fn mark(&mut self, point: Point, agreed: bool) {
        if let Some(term) = self.0.get_mut(&point) {
            term.agreed = agreed;
        }
    }
}
