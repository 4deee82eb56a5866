//! The tables of a session file. This is format version 1; it can be read by every later release.

use rusqlite::Connection;

/// `SULH` in ASCII, where SQLite keeps the name of the program that owns a file.
pub(super) const APPLICATION_ID: u32 = 0x5355_4c48;

/// The version that this release reads and writes.
pub const FORMAT: u32 = 1;

/// `crc` is the CRC-32 of the row, begun with that of the row before: a flipped bit, a changed row
/// and a lost row are found, and everything before is known to be as it was written.
const TABLES: &str = "
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pack (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    steady INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    by TEXT NOT NULL,
    why TEXT,
    kind TEXT NOT NULL,
    json TEXT NOT NULL,
    crc INTEGER NOT NULL
) STRICT;
CREATE TABLE alive (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    session_ms INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL
) STRICT;
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER events_follow_each_other BEFORE INSERT ON events
    WHEN new.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM events)
    BEGIN SELECT raise(ABORT, 'append only'); END;
";

/// Lays the tables into an empty file; the caller commits.
pub(super) fn lay(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", FORMAT)?;
    connection.execute_batch(TABLES)?;
    let version = env!("CARGO_PKG_VERSION");
    connection.execute(
        "INSERT INTO meta (key, value) VALUES ('program', 'Sulh ' || ?1)",
        [version],
    )?;
    Ok(())
}
