//! Looks for scenarios that can be played and sessions that were.

use std::path::Path;

use crate::domain::session::EventKind;
use crate::storage::packs;
use crate::storage::session_file::{self, FileError, SessionFile};
use crate::storage::settings::Folders;
use crate::ui::cx::{EarlierPoint, Library, SessionEntry, Stopped};

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
