//! Events as rows of the file, and back.

use crc32fast::Hasher;
use rusqlite::{Connection, Row, params};
use serde::Deserialize;

use crate::domain::session::{Event, EventKind};
use crate::domain::time::{SessionTime, SteadyTime, WallTime};

/// An event that cannot be written as JSON, or a row that SQLite does not take.
pub(super) enum WriteFault {
    Sqlite(rusqlite::Error),
    Json(serde_json::Error),
}

impl From<rusqlite::Error> for WriteFault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<serde_json::Error> for WriteFault {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

/// Why reading stopped before the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The row cannot be read, is missing, or is not as it was written.
    Damaged,
    /// The row is as it was written, and this release does not know the event.
    NotUnderstood(String),
}

/// What was read of the events.
#[derive(Default)]
pub(super) struct Prefix {
    /// Without a hole from 0 on.
    pub(super) events: Vec<Event>,
    /// The checksum of the last of them.
    pub(super) crc: u32,
    /// Why they end before the end of the file, if they do.
    pub(super) stop: Option<Stop>,
}

/// The columns that the checksum covers.
struct Columns {
    seq: i64,
    at: i64,
    wall: i64,
    steady: i64,
    batch: i64,
    by: String,
    why: Option<String>,
    kind: String,
    json: String,
}

/// JSON begins with the tag, so this reads no more than a few bytes.
#[derive(Deserialize)]
struct Tag<'a> {
    event: &'a str,
}

impl Columns {
    fn of(event: &Event) -> Result<Self, serde_json::Error> {
        let json = serde_json::to_string(&event.kind)?;
        Ok(Self {
            seq: event.seq.cast_signed(),
            at: event.at.0,
            wall: event.wall.0,
            steady: event.steady.0,
            batch: event.batch.cast_signed(),
            by: serde_json::to_string(&event.by)?,
            why: event.why.clone(),
            kind: serde_json::from_str::<Tag<'_>>(&json)?.event.to_owned(),
            json,
        })
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<(Self, u32)> {
        let columns = Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            wall: row.get(2)?,
            steady: row.get(3)?,
            batch: row.get(4)?,
            by: row.get(5)?,
            why: row.get(6)?,
            kind: row.get(7)?,
            json: row.get(8)?,
        };
        Ok((columns, row.get(9)?))
    }

    fn crc(&self, before: u32) -> u32 {
        let mut hasher = Hasher::new();
        hasher.update(&before.to_le_bytes());
        for number in [self.seq, self.at, self.wall, self.steady, self.batch] {
            hasher.update(&number.to_le_bytes());
        }
        let why = self.why.as_deref();
        for text in [&self.by, why.unwrap_or_default(), &self.kind, &self.json] {
            // With its length, so that letters cannot wander from one column into the next.
            hasher.update(&text.len().to_le_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.update(&[u8::from(why.is_some())]);
        hasher.finalize()
    }

    fn event(self) -> Result<Event, Stop> {
        let not_understood = |_| Stop::NotUnderstood(self.kind.clone());
        Ok(Event {
            seq: self.seq.cast_unsigned(),
            batch: self.batch.cast_unsigned(),
            at: SessionTime(self.at),
            wall: WallTime(self.wall),
            steady: SteadyTime(self.steady),
            by: serde_json::from_str(&self.by).map_err(not_understood)?,
            kind: serde_json::from_str::<EventKind>(&self.json).map_err(not_understood)?,
            why: self.why,
        })
    }
}

/// Writes events; the answer is the checksum of the last.
pub(super) fn write(
    connection: &Connection,
    events: &[Event],
    crc: u32,
) -> Result<u32, WriteFault> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO events (seq, at, wall, steady, batch, by, why, kind, json, crc)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    let mut last = crc;
    for event in events {
        let row = Columns::of(event)?;
        last = row.crc(last);
        insert.execute(params![
            row.seq, row.at, row.wall, row.steady, row.batch, row.by, row.why, row.kind, row.json,
            last
        ])?;
    }
    Ok(last)
}

/// Reads events in order and stops at the first that is lost, changed or strange.
pub(super) fn read(connection: &Connection) -> Prefix {
    let mut prefix = Prefix::default();
    if let Err(stop) = read_into(connection, &mut prefix) {
        prefix.stop = Some(stop);
    }
    prefix
}

fn read_into(connection: &Connection, prefix: &mut Prefix) -> Result<(), Stop> {
    let damaged = |_: rusqlite::Error| Stop::Damaged;
    let mut select = connection
        .prepare(
            "SELECT seq, at, wall, steady, batch, by, why, kind, json, crc FROM events ORDER BY seq",
        )
        .map_err(damaged)?;
    let mut rows = select.query([]).map_err(damaged)?;
    while let Some(row) = rows.next().map_err(damaged)? {
        let (columns, written) = Columns::read(row).map_err(damaged)?;
        let expected = prefix.events.len();
        let crc = columns.crc(prefix.crc);
        if usize::try_from(columns.seq) != Ok(expected) || crc != written {
            return Err(Stop::Damaged);
        }
        prefix.events.push(columns.event()?);
        prefix.crc = crc;
    }
    Ok(())
}
