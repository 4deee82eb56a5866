//! New files: the first of a session, one from an earlier point, one with what a damaged file still
//! holds. The file that they are taken from is never written to.

use std::fs::{self, OpenOptions};
use std::path::Path;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::rows::{self, Prefix, WriteFault};
use super::{Alive, FileError, Identity, SafePart, SessionFile};
use super::{FileErrorKind as Kind, connect, connect_with, make_durable, safe_part, schema};
use super::{read_alive, read_pack, write_alive, write_error, write_pack};
use crate::domain::session::{Event, EventKind};
use crate::storage::packs::PackTexts;

/// Makes a new file with a whole record and leaves it open. A file that is there is never replaced.
///
/// # Errors
/// When it cannot be made; then nothing is left behind.
pub fn write_new(
    path: &Path,
    pack: &PackTexts,
    events: &[Event],
    alive: Option<Alive>,
) -> Result<SessionFile, FileError> {
    // Taking the name first decides between two windows, and between a new and an old file.
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(|error| FileError::of_io(path, &error))?;
    let made = fill(path, pack, events, alive);
    made.map_err(|fault| {
        if let Err(error) = fs::remove_file(path) {
            tracing::warn!(%error, "a session file that could not be made stays behind");
        }
        write_error(path, fault)
    })
}

fn fill(
    path: &Path,
    pack: &PackTexts,
    events: &[Event],
    alive: Option<Alive>,
) -> Result<SessionFile, WriteFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = connect_with(path, flags)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    make_durable(&connection)?;
    let crc = lay_record(&mut connection, pack, events, alive)?;
    Ok(SessionFile {
        path: path.to_owned(),
        connection,
        identity: Identity::of(path),
        next_seq: events.last().map_or(0, |last| last.seq + 1),
        crc,
    })
}

fn lay_record(
    connection: &mut Connection,
    pack: &PackTexts,
    events: &[Event],
    alive: Option<Alive>,
) -> Result<u32, WriteFault> {
    // One transaction, which takes the lock too: a file is there with its beginning, or it is empty.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    schema::lay(&transaction)?;
    write_pack(&transaction, pack)?;
    let crc = rows::write(&transaction, events, 0)?;
    if let Some(alive) = alive {
        write_alive(&transaction, alive)?;
    }
    transaction.commit()?;
    Ok(crc)
}

/// Writes everything up to and including event `seq` into a new file. The original stays as it is.
///
/// # Errors
/// When the original does not reach that far or the new file cannot be made.
pub fn copy_until(path: &Path, seq: u64, new_path: &Path) -> Result<SafePart, FileError> {
    let (prefix, pack, _) = read_what_is_there(path)?;
    let count = usize::try_from(seq).map_or(usize::MAX, |seq| seq.saturating_add(1));
    let Some(events) = prefix.events.get(..count) else {
        let first_lost = Some(prefix.events.len() as u64);
        let safe = safe_part(&prefix.events);
        return Err(FileError::new(path, Kind::Damaged { first_lost, safe }));
    };
    keep(path, new_path, &pack, events, None)
}

/// Writes what a damaged file still holds into a new file. The damaged one stays as it is.
///
/// # Errors
/// When nothing can be read or the new file cannot be made.
pub fn salvage(path: &Path, new_path: &Path) -> Result<SafePart, FileError> {
    let (prefix, pack, alive) = read_what_is_there(path)?;
    // A sign of life is later than the last event; of a record that was cut it says nothing.
    let alive = alive.filter(|_| prefix.stop.is_none());
    keep(path, new_path, &pack, &prefix.events, alive)
}

fn keep(
    path: &Path,
    new_path: &Path,
    pack: &PackTexts,
    events: &[Event],
    alive: Option<Alive>,
) -> Result<SafePart, FileError> {
    let (first_lost, safe) = (Some(0), None);
    let nothing = || FileError::new(path, Kind::Damaged { first_lost, safe });
    let kept = safe_part(events).ok_or_else(nothing)?;
    write_new(new_path, pack, events, alive)?.close()?;
    Ok(kept)
}

fn read_what_is_there(path: &Path) -> Result<(Prefix, PackTexts, Option<Alive>), FileError> {
    let connection = connect(path)?;
    // Reading one row first tells a locked file from a damaged one.
    super::check_owner(path, &connection)?;
    let prefix = rows::read(&connection);
    let pack = match read_pack(&connection) {
        Ok(pack) if !pack.ron.is_empty() => pack,
        _ => pack_from(&prefix.events),
    };
    let alive = read_alive(&connection).unwrap_or_default();
    Ok((prefix, pack, alive))
}

/// The first event has the structure too, so that a session can go on without its prose.
fn pack_from(events: &[Event]) -> PackTexts {
    let ron = match events.first().map(|first| &first.kind) {
        Some(EventKind::Created { scenario, .. }) => ron::to_string(scenario).unwrap_or_default(),
        _ => String::new(),
    };
    PackTexts {
        ron,
        ..PackTexts::default()
    }
}
