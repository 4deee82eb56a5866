//! What is being done beside the window.

use std::collections::BTreeMap;

/// Kinds of background work, so that a screen can say what is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JobKind {
    /// Looking for scenarios and sessions.
    Library,
    /// Opening or making a session.
    Session,
    /// Reading a roster.
    Roster,
    /// Giving out seats.
    Seats,
    /// Writing documents.
    Export,
    /// A system dialog is open.
    Dialog,
    /// Saving settings, closing a file.
    Housekeeping,
}

/// What is being done in the background.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Busy(BTreeMap<JobKind, usize>);

impl Busy {
    /// Whether work of this kind is going on.
    pub fn with(&self, kind: JobKind) -> bool {
        self.0.get(&kind).is_some_and(|count| *count > 0)
    }

    pub(in crate::ui) fn begin(&mut self, kind: JobKind) {
        *self.0.entry(kind).or_default() += 1;
    }

    pub(in crate::ui) fn end(&mut self, kind: JobKind) {
        if let Some(count) = self.0.get_mut(&kind) {
            *count = count.saturating_sub(1);
        }
    }
}
