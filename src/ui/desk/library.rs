//! Scenarios that can be played and sessions that were.

use std::path::{Path, PathBuf};

use crate::domain::session::EventKind;
use crate::domain::time::{SessionTime, WallTime};
use crate::storage::packs::{self, Pack, PackProblems};
use crate::storage::session_file::{self, FileError, Record, SessionFile, SessionSummary};
use crate::storage::settings::Folders;

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

/// Looks for everything; in the background.
pub(super) fn look_around(folders: &Folders) -> Library {
    let mut library = Library {
        is_complete: true,
        ..Library::default()
    };
    for origin in packs::available(Some(&folders.scenarios)) {
        match packs::load(&origin) {
            Ok(pack) => library.packs.push(pack),
            Err(problems) => library.broken.push(*problems),
        }
    }
    library.sessions = sessions(&folders.sessions);
    library.stopped = library.unfinished().map(|(entry, summary)| Stopped {
        path: entry.path.clone(),
        summary: summary.clone(),
        record: SessionFile::read(&entry.path),
    });
    library
}

fn sessions(folder: &Path) -> Vec<SessionEntry> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<SessionEntry> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|ending| ending == session_file::ENDING)
        })
        .map(|path| SessionEntry {
            summary: session_file::peek(&path),
            path,
        })
        .collect();
    let moment =
        |entry: &SessionEntry| entry.summary.as_ref().ok().map(|summary| summary.last_wall);
    found.sort_by(|a, b| moment(b).cmp(&moment(a)).then_with(|| a.path.cmp(&b.path)));
    found
}

/// Moments worth going back to: phases, releases and the last event.
pub(super) fn earlier_points(path: &Path) -> Result<Vec<EarlierPoint>, FileError> {
    let record = SessionFile::read(path)?;
    let history = &record.session.history;
    let last = history.last().map(|event| event.seq);
    let is_point = |kind: &EventKind| {
        matches!(
            kind,
            EventKind::Started | EventKind::PhaseEntered { .. } | EventKind::InjectReleased { .. }
        )
    };
    Ok(history
        .iter()
        .filter(|event| is_point(&event.kind) || Some(event.seq) == last)
        .map(|event| EarlierPoint {
            seq: event.seq,
            at: event.at,
            wall: event.wall,
            what: event.kind.clone(),
        })
        .rev()
        .collect())
}
