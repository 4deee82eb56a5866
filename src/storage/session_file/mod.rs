//! The session file (`*.sulh`): one SQLite database that people can copy.
//!
//! **Why a rollback journal and not a write-ahead log.** People copy the file to a memory stick,
//! also while a session is open, also after a laptop died. With a rollback journal everything that
//! was committed is in the one file at all times; with a log the last minutes would be in a second
//! file that nobody copies. The price is one more flush for each commit, paid on the writer's
//! thread: some 13 ms instead of 4 ms on a busy machine (`benches/session_file.rs`).
//!
//! **Why `TRUNCATE` and `EXTRA`.** A commit is durable once the journal is truncated and flushed,
//! so power can fail at any moment; there is no unlinking in a folder that would have to be flushed
//! as well. `EXTRA` costs nothing more here and keeps the promise if the mode is ever changed.
//!
//! **Locking.** SQLite's exclusive lock is a lock of the operating system on the file itself: it
//! ends with the process, however that ends, so no stale lock file can remain. On Unix such a lock
//! is lost when *any* handle of this process on the file is closed, so nothing in Sulh opens a
//! session file except through this module.

mod copies;
mod error;
mod peek;
mod rows;
mod schema;
#[cfg(test)]
mod tests;

pub use copies::{copy_until, salvage, write_new};
pub use error::{FileError, FileErrorKind, SafePart};
pub use peek::{SessionSummary, peek};
pub use schema::FORMAT;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::domain::session::{Event, Session};
use crate::domain::time::{SessionTime, WallTime};
use crate::storage::packs::{PackTexts, STRUCTURE};

use error::FileErrorKind as Kind;
use rows::{Stop, WriteFault};

/// How a session file is called.
pub const ENDING: &str = "sulh";

/// The last sign of life of a session that was open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Alive {
    /// What the session clock read.
    pub at: SessionTime,
    /// What the clock on the wall read.
    pub wall: WallTime,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The session, replayed.
    pub session: Session,
    /// The scenario pack as it was copied in.
    pub pack: PackTexts,
    /// The last sign of life, later than the last event where the clock ran on.
    pub alive: Option<Alive>,
}

/// A file that is open for this process alone.
#[derive(Debug)]
pub struct SessionFile {
    path: PathBuf,
    connection: Connection,
    identity: Option<Identity>,
    next_seq: u64,
    crc: u32,
}

impl SessionFile {
    /// Makes a new file with the first event of a session. A file that is there is never replaced.
    ///
    /// # Errors
    /// When it cannot be made; then nothing is left behind.
    pub fn create(path: &Path, pack: &PackTexts, first: &Event) -> Result<Self, FileError> {
        copies::write_new(path, pack, std::slice::from_ref(first), None)
    }

    /// Opens a file to go on with it.
    ///
    /// # Errors
    /// When it cannot be read to the end or cannot be written; the file is as it was.
    pub fn open(path: &Path) -> Result<(Self, Record), FileError> {
        let connection = connect(path)?;
        // Before the lock: taking it would write a first page into a file that has none.
        check_owner(path, &connection)?;
        hold(&connection).map_err(|error| FileError::of_sqlite(path, &error))?;
        let (record, crc) = read_record(path, &connection)?;
        check_whole(path, &connection, &record.session)?;
        let file = Self {
            path: path.to_owned(),
            connection,
            identity: Identity::of(path),
            next_seq: record.session.next_seq(),
            crc,
        };
        Ok((file, record))
    }

    /// Reads a file without the right to write it, as for an export.
    ///
    /// # Errors
    /// When it cannot be read to the end, or another window writes it.
    pub fn read(path: &Path) -> Result<Record, FileError> {
        let connection = connect(path)?;
        read_record(path, &connection).map(|(record, _)| record)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The number that the next event has to have.
    pub fn next_seq(&self) -> u64 {
        self.next_seq
    }

    /// Writes events in one transaction. When this returns without an error, they are on the disk.
    ///
    /// # Errors
    /// When they cannot be written; then none of them is.
    pub fn append(&mut self, events: &[Event]) -> Result<(), FileError> {
        let Some(last) = events.last() else {
            return Ok(());
        };
        self.check_order(events)?;
        self.check_place()?;
        self.crc = self
            .insert(events)
            .map_err(|fault| write_error(&self.path, fault))?;
        self.next_seq = last.seq + 1;
        Ok(())
    }

    fn insert(&mut self, events: &[Event]) -> Result<u32, WriteFault> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let crc = rows::write(&transaction, events, self.crc)?;
        transaction.commit()?;
        Ok(crc)
    }

    /// Notes a sign of life. It is no event: reopening uses it to know how far the clock had run.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn heartbeat(&mut self, alive: Alive) -> Result<(), FileError> {
        self.check_place()?;
        write_alive(&self.connection, alive)
            .map_err(|error| FileError::of_sqlite(&self.path, &error))
    }

    /// Closes the file: from here on it is one file again.
    ///
    /// # Errors
    /// When SQLite cannot finish; everything acknowledged before is on the disk nevertheless.
    pub fn close(self) -> Result<(), FileError> {
        let Self {
            path, connection, ..
        } = self;
        tidy(&connection);
        connection
            .close()
            .map_err(|(_, error)| FileError::of_sqlite(&path, &error))
    }

    fn check_order(&self, events: &[Event]) -> Result<(), FileError> {
        let mut numbered = (self.next_seq..).zip(events);
        match numbered.find(|(expected, event)| event.seq != *expected) {
            Some((expected, _)) => Err(FileError::new(&self.path, Kind::OutOfOrder { expected })),
            None => Ok(()),
        }
    }

    /// A deleted or replaced file can still be written through an open handle, into nowhere.
    fn check_place(&self) -> Result<(), FileError> {
        if Identity::of(&self.path) == self.identity {
            Ok(())
        } else {
            Err(FileError::new(&self.path, Kind::Missing))
        }
    }
}

/// Which file lies at a path, so that one put in its place is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    #[cfg(unix)]
    device: u64,
    #[cfg(unix)]
    inode: u64,
}

impl Identity {
    #[cfg(unix)]
    fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let found = fs::metadata(path).ok()?;
        Some(Self {
            device: found.dev(),
            inode: found.ino(),
        })
    }

    /// Windows does not let anybody remove or replace an open file, so being there is enough.
    #[cfg(not(unix))]
    fn of(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().map(|_| Self {})
    }
}

fn connect(path: &Path) -> Result<Connection, FileError> {
    let found = fs::metadata(path).map_err(|error| FileError::of_io(path, &error))?;
    if !found.is_file() {
        return Err(FileError::new(path, Kind::NotASulhFile));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    connect_with(path, flags).map_err(|error| FileError::of_sqlite(path, &error))
}

fn connect_with(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    // Waiting for another window would only delay the answer that it is open there.
    connection.busy_timeout(std::time::Duration::ZERO)?;
    // A file that was cut short is refused by SQLite as a whole, unless this is set: then what is
    // there can be read event by event.
    connection.pragma_update(None, "writable_schema", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    Ok(connection)
}

/// Takes the exclusive lock and keeps it until the connection ends.
fn hold(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
    make_durable(connection)
}

fn make_durable(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "journal_mode", "TRUNCATE")?;
    connection.pragma_update(None, "synchronous", "EXTRA")
}

/// Lets go of the lock and removes the journal, also one that a killed program left behind. Failing
/// does no harm: a journal that stays is empty.
fn tidy(connection: &Connection) {
    if let Err(error) = let_go(connection) {
        tracing::warn!(%error, "the journal stays beside the session file");
    }
}

fn let_go(connection: &Connection) -> rusqlite::Result<()> {
    // SQLite removes the journal only outside of the exclusive mode, and leaves that mode only with
    // the next look into the file.
    connection.pragma_update(None, "locking_mode", "NORMAL")?;
    connection.query_row("SELECT count(*) FROM meta", [], |_| Ok(()))?;
    connection.pragma_update(None, "journal_mode", "DELETE")
}

fn read_record(path: &Path, connection: &Connection) -> Result<(Record, u32), FileError> {
    check_owner(path, connection)?;
    let prefix = rows::read(connection);
    let safe = safe_part(&prefix.events);
    match prefix.stop {
        Some(Stop::NotUnderstood(event)) => {
            let seq = prefix.events.len() as u64;
            let kind = Kind::NotUnderstood { seq, event, safe };
            return Err(FileError::new(path, kind));
        }
        Some(Stop::Damaged) => return Err(damaged(path, Some(prefix.events.len() as u64), safe)),
        None => {}
    }
    let session = Session::replay(prefix.events)
        .map_err(|broken| damaged(path, Some(first_lost(broken)), safe))?;
    let pack = read_pack(connection).map_err(|_| damaged(path, None, safe))?;
    let alive = read_alive(connection).unwrap_or_default();
    let record = Record {
        session,
        pack,
        alive,
    };
    Ok((record, prefix.crc))
}

/// Every event can be whole while other pages of the file are not; writing there would do more harm.
fn check_whole(path: &Path, connection: &Connection, session: &Session) -> Result<(), FileError> {
    let verdict = connection.pragma_query_value(None, "quick_check", |row| row.get::<_, String>(0));
    match verdict.as_deref() {
        Ok("ok") => Ok(()),
        _ => Err(damaged(path, None, safe_part(&session.history))),
    }
}

fn first_lost(broken: crate::domain::session::BrokenRecord) -> u64 {
    use crate::domain::session::BrokenRecord;
    match broken {
        BrokenRecord::Empty | BrokenRecord::NoBeginning => 0,
        BrokenRecord::Missing { expected } => expected,
    }
}

fn damaged(path: &Path, first_lost: Option<u64>, safe: Option<SafePart>) -> FileError {
    FileError::new(path, Kind::Damaged { first_lost, safe })
}

fn safe_part(events: &[Event]) -> Option<SafePart> {
    events.last().map(|last| SafePart {
        last_seq: last.seq,
        at: last.at,
        wall: last.wall,
    })
}

/// Whether this is a session file, and one that this release can read.
fn check_owner(path: &Path, connection: &Connection) -> Result<(), FileError> {
    let number = |name: &str| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .map_err(|error| FileError::of_sqlite(path, &error))
    };
    if number("application_id")? != i64::from(schema::APPLICATION_ID) {
        // Nothing at all is what remains when power fails while a file is being made.
        let is_empty = fs::metadata(path).is_ok_and(|found| found.len() == 0);
        return Err(if is_empty {
            damaged(path, Some(0), None)
        } else {
            FileError::new(path, Kind::NotASulhFile)
        });
    }
    let found = u32::try_from(number("user_version")?).unwrap_or(u32::MAX);
    if found > FORMAT {
        let known = FORMAT;
        return Err(FileError::new(path, Kind::NewerFormat { found, known }));
    }
    Ok(())
}

fn read_pack(connection: &Connection) -> rusqlite::Result<PackTexts> {
    let mut select = connection.prepare("SELECT name, text FROM pack ORDER BY name")?;
    let files: BTreeMap<String, String> = select
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut texts = PackTexts::default();
    for (name, text) in files {
        if name == STRUCTURE {
            texts.ron = text;
        } else if let Some(language) = name.strip_suffix(".ftl") {
            texts.ftl.insert(language.to_owned(), text);
        }
    }
    Ok(texts)
}

fn write_pack(connection: &Connection, pack: &PackTexts) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO pack (name, text) VALUES (?1, ?2)")?;
    insert.execute([STRUCTURE, &pack.ron])?;
    for (language, text) in &pack.ftl {
        insert.execute([&format!("{language}.ftl"), text])?;
    }
    Ok(())
}

fn read_alive(connection: &Connection) -> rusqlite::Result<Option<Alive>> {
    let mut select = connection.prepare("SELECT session_ms, wall_ms FROM alive")?;
    let mut rows = select.query([])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    Ok(Some(Alive {
        at: SessionTime(row.get(0)?),
        wall: WallTime(row.get(1)?),
    }))
}

fn write_alive(connection: &Connection, alive: Alive) -> rusqlite::Result<()> {
    let mut update = connection.prepare_cached(
        "INSERT INTO alive (one, session_ms, wall_ms) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET session_ms = ?1, wall_ms = ?2",
    )?;
    update.execute([alive.at.0, alive.wall.0])?;
    Ok(())
}

fn write_error(path: &Path, fault: WriteFault) -> FileError {
    match fault {
        WriteFault::Sqlite(error) => FileError::of_sqlite(path, &error),
        WriteFault::Json(error) => {
            let said = error.to_string();
            FileError::new(path, Kind::Other { code: 0, said })
        }
    }
}
