//! Scenarios that can be played and sessions that were.

use std::path::PathBuf;

use crate::domain::session::EventKind;
use crate::domain::time::{SessionTime, WallTime};
use crate::storage::packs::{Pack, PackProblems};
use crate::storage::session_file::{FileError, Record, SessionSummary};

/// Scenarios and sessions, as they were when last looked for.
#[derive(Debug, Default)]
pub struct Library {
    /// Scenarios that can be played.
    pub packs: Vec<Pack>,
    /// Scenarios that cannot, with what is wrong.
    pub broken: Vec<PackProblems>,
    /// Sessions, the latest first.
    pub sessions: Vec<SessionEntry>,
    /// The latest session that stopped without closing.
    pub stopped: Option<Stopped>,
    /// Whether it was looked for at all.
    pub is_complete: bool,
}

/// A session file.
#[derive(Debug)]
pub struct SessionEntry {
    /// Where it is.
    pub path: PathBuf,
    /// What it says of itself, or why it cannot be read.
    pub summary: Result<SessionSummary, FileError>,
}

/// A session that stopped without closing, read whole: where it stood, and whether all is there.
#[derive(Debug)]
pub struct Stopped {
    /// Where it is.
    pub path: PathBuf,
    /// What the file says of itself.
    pub summary: SessionSummary,
    /// What it holds, or why it cannot be read whole.
    pub record: Result<Record, FileError>,
}

/// A moment to which a session can go back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierPoint {
    /// The last event to keep.
    pub seq: u64,
    /// When, on the session clock.
    pub at: SessionTime,
    /// When, on the wall.
    pub wall: WallTime,
    /// What happened then.
    pub what: EventKind,
}

impl Library {
    /// The latest session that stopped without closing.
    pub fn unfinished(&self) -> Option<(&SessionEntry, &SessionSummary)> {
        self.sessions
            .iter()
            .filter_map(|entry| Some((entry, entry.summary.as_ref().ok()?)))
            .find(|(_, summary)| summary.started.is_some() && summary.ended.is_none())
    }
}
