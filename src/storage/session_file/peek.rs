//! What the home screen tells of a file, without replaying it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use rusqlite::Connection;

use super::{FileError, FileErrorKind, check_owner, connect, read_alive, read_pack};
use crate::domain::ids::{ScenarioId, TableNo};
use crate::domain::scenario::text;
use crate::domain::session::{EventKind, Outcome};
use crate::domain::time::{SessionTime, WallTime};
use crate::storage::packs::PackTexts;

/// What a file holds, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionSummary {
    /// As the facilitator calls it.
    pub title: String,
    /// Which scenario is played.
    pub scenario: ScenarioId,
    /// The title of the scenario by language.
    pub scenario_titles: BTreeMap<String, String>,
    /// Number of tables.
    pub tables: u8,
    /// People on the roster.
    pub participants: usize,
    /// When it was made.
    pub created: WallTime,
    /// When its clock started.
    pub started: Option<WallTime>,
    /// When its record was sealed.
    pub ended: Option<WallTime>,
    /// What the tables reached, as far as it is recorded.
    pub outcomes: BTreeMap<TableNo, Outcome>,
    /// When something last happened, or the program last gave a sign of life.
    pub last_wall: WallTime,
    /// What the session clock read then.
    pub last_at: SessionTime,
    /// The last event.
    pub last_seq: u64,
    /// How many events of each kind there are.
    pub kinds: BTreeMap<String, u64>,
    /// The release that made the file.
    pub program: String,
}

/// Reads a summary.
///
/// # Errors
/// When the file is no session file, is open elsewhere, or cannot be read.
pub fn peek(path: &Path) -> Result<SessionSummary, FileError> {
    let connection = connect(path)?;
    check_owner(path, &connection)?;
    let error = |error| FileError::of_sqlite(path, &error);
    let facts = facts(&connection).map_err(error)?;
    let nothing = FileErrorKind::Damaged {
        first_lost: Some(0),
        safe: None,
    };
    let mut summary = summarise(facts).ok_or_else(|| FileError::new(path, nothing))?;
    let pack = read_pack(&connection).unwrap_or_default();
    summary.scenario_titles = titles(&pack);
    summary.kinds = counts(&connection).map_err(error)?;
    let (seq, wall, at) = last(&connection).map_err(error)?;
    let alive = read_alive(&connection).map_err(error)?.unwrap_or_default();
    summary.last_seq = seq;
    summary.last_wall = wall.max(alive.wall);
    summary.last_at = at.max(alive.at);
    summary.program = program(&connection).unwrap_or_default();
    Ok(summary)
}

/// An event that the summary looks at.
struct Fact {
    seq: u64,
    wall: WallTime,
    kind: EventKind,
}

/// The few kinds of events that the summary looks at; a session has hundreds of the others.
fn facts(connection: &Connection) -> rusqlite::Result<Vec<Fact>> {
    let mut select = connection.prepare(
        "SELECT seq, wall, json FROM events WHERE kind IN ('created', 'renamed', 'tables_set',
         'people_added', 'person_removed', 'started', 'ended', 'outcome_recorded', 'undone',
         'redone') ORDER BY seq",
    )?;
    let rows = select.query_map([], |row| {
        Ok((
            row.get::<_, i64>(0)?.cast_unsigned(),
            WallTime(row.get(1)?),
            row.get::<_, String>(2)?,
        ))
    })?;
    let mut facts = Vec::new();
    for row in rows {
        let (seq, wall, json) = row?;
        // A row that this release does not understand is told about when the file is opened.
        if let Ok(kind) = serde_json::from_str(&json) {
            facts.push(Fact { seq, wall, kind });
        }
    }
    Ok(facts)
}

fn undone(facts: &[Fact]) -> BTreeSet<u64> {
    let mut undone = BTreeSet::new();
    for fact in facts {
        match &fact.kind {
            EventKind::Undone { events } => undone.extend(events),
            EventKind::Redone { events } => undone.retain(|seq| !events.contains(seq)),
            _ => {}
        }
    }
    undone
}

fn summarise(facts: Vec<Fact>) -> Option<SessionSummary> {
    let undone = undone(&facts);
    let mut summary = None;
    for fact in facts {
        if undone.contains(&fact.seq) {
            continue;
        }
        match (fact.kind, &mut summary) {
            (EventKind::Created { setup, scenario }, none) => {
                *none = Some(SessionSummary {
                    title: setup.title,
                    scenario: scenario.id,
                    scenario_titles: BTreeMap::new(),
                    tables: setup.tables,
                    participants: 0,
                    created: fact.wall,
                    started: None,
                    ended: None,
                    outcomes: BTreeMap::new(),
                    last_wall: fact.wall,
                    last_at: SessionTime::START,
                    last_seq: 0,
                    kinds: BTreeMap::new(),
                    program: String::new(),
                });
            }
            (EventKind::Renamed { title }, Some(summary)) => summary.title = title,
            (EventKind::TablesSet { tables }, Some(summary)) => summary.tables = tables,
            (EventKind::PeopleAdded { people }, Some(summary)) => {
                summary.participants += people.len();
            }
            (EventKind::PersonRemoved { .. }, Some(summary)) => {
                summary.participants = summary.participants.saturating_sub(1);
            }
            (EventKind::Started, Some(summary)) => summary.started = Some(fact.wall),
            (EventKind::Ended, Some(summary)) => summary.ended = Some(fact.wall),
            (EventKind::OutcomeRecorded { table, outcome, .. }, Some(summary)) => {
                summary.outcomes.insert(table, outcome);
            }
            _ => {}
        }
    }
    summary
}

fn counts(connection: &Connection) -> rusqlite::Result<BTreeMap<String, u64>> {
    let mut select = connection.prepare("SELECT kind, count(*) FROM events GROUP BY kind")?;
    select
        .query_map([], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?.cast_unsigned()))
        })?
        .collect()
}

fn last(connection: &Connection) -> rusqlite::Result<(u64, WallTime, SessionTime)> {
    connection.query_row(
        "SELECT seq, wall, at FROM events ORDER BY seq DESC LIMIT 1",
        [],
        |row| {
            let seq = row.get::<_, i64>(0)?.cast_unsigned();
            Ok((seq, WallTime(row.get(1)?), SessionTime(row.get(2)?)))
        },
    )
}

fn program(connection: &Connection) -> rusqlite::Result<String> {
    let query = "SELECT value FROM meta WHERE key = 'program'";
    connection.query_row(query, [], |row| row.get(0))
}

fn titles(pack: &PackTexts) -> BTreeMap<String, String> {
    let title = |ftl: &str| title(ftl);
    pack.ftl
        .iter()
        .filter_map(|(language, ftl)| Some((language.clone(), title(ftl)?)))
        .collect()
}

fn title(ftl: &str) -> Option<String> {
    let resource = fluent_syntax::parser::parse_runtime(ftl).unwrap_or_else(|(read, _)| read);
    resource.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == text::title().key() => {
            message.value.map(|pattern| plain(&pattern))
        }
        _ => None,
    })
}

fn plain(pattern: &Pattern<&str>) -> String {
    let words = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => "",
    });
    words.collect()
}
