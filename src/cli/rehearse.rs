//! `sulh rehearse`: a whole session played by simulated people, with everything that it leaves.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use serde::Serialize;

use super::args::{Output, Rehearsed, Speed};
use super::failure::{Exit, Failure};
use super::{Front, export, inspect, roster, shown};
use crate::domain::assignment;
use crate::domain::debrief::Debrief;
use crate::domain::roster::Profile;
use crate::domain::session::{Outcome, Session, Setup};
use crate::domain::time::{Span, WallTime};
use crate::export::{Format, briefs, debrief};
use crate::localisation::RecordWords;
use crate::localisation::{Edition, Editions, Prose, explain, msg};
use crate::rehearsal::{CannotRehearse, GRID, Plan, Rehearsal};
use crate::storage::packs::Pack;
use crate::storage::session_file::{ENDING, FileError, FileErrorKind, write_new};

#[derive(Serialize)]
struct Report {
    scenario: String,
    seed: u64,
    tables: u8,
    participants: usize,
    session_secs: i64,
    paused_secs: i64,
    events: usize,
    injects_released: usize,
    observations: usize,
    outcomes: Vec<TableOutcome>,
    files: Vec<String>,
}

#[derive(Serialize)]
struct TableOutcome {
    table: u8,
    outcome: Option<Outcome>,
    settled: usize,
}

pub(super) fn run(
    front: &mut Front<'_, '_>,
    scenario: &str,
    asked: &Rehearsed,
    output: Output,
) -> Result<Exit, Failure> {
    let pack = front.pack(scenario)?;
    let people = roster::read(&asked.seats.roster)?.people;
    let session_path = asked.out.join("session").with_extension(ENDING);
    make_room(&asked.out, &session_path)?;
    let people = people.into_iter().map(|row| row.profile).collect();
    let mut rehearsal = prepare(front, &pack, people, asked)?;
    let prose = front.prose(&pack);
    play(front, &mut rehearsal, &prose, asked.speed, output);
    let session = rehearsal.session();
    let mut files = vec![session_path.clone()];
    write_session(&session_path, &pack, session)?;
    files.extend(write_documents(front, session, &pack, &asked.out)?);
    if output.json {
        let report = report(session, &files);
        front.json(&report)?;
    } else {
        for file in &files {
            let line = front.say(msg::cli_written(shown(file)));
            front.line(line);
        }
    }
    Ok(Exit::Done)
}

/// Before three hours are played, it must be sure that they can be kept.
fn make_room(folder: &Path, session: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error))?;
    if session.exists() {
        let error = FileError {
            path: session.to_owned(),
            kind: FileErrorKind::AlreadyThere,
        };
        return Err(unwritten(&error));
    }
    Ok(())
}

fn unwritten(error: &FileError) -> Failure {
    Failure::explained(Exit::CannotWrite, explain::file_error(error))
}

fn prepare(
    front: &Front<'_, '_>,
    pack: &Pack,
    people: Vec<Profile>,
    asked: &Rehearsed,
) -> Result<Rehearsal, Failure> {
    let seed = asked.seats.seed;
    let recommended = || assignment::recommended_tables(&pack.scenario, people.len());
    let tables = asked.seats.tables.unwrap_or_else(recommended);
    if !(1..=assignment::MAX_TABLES).contains(&tables) {
        let cannot = assignment::CannotAssign::TableCount { tables };
        return Err(cannot_do(explain::cannot_assign(&cannot)));
    }
    if people.is_empty() {
        let cannot = assignment::CannotAssign::Nobody;
        return Err(cannot_do(explain::cannot_assign(&cannot)));
    }
    let plan = Plan {
        setup: Setup {
            title: front.say(msg::rehearsal_title(seed.to_string())),
            seed,
            tables,
        },
        people,
        slot: asked.minutes.map(|minutes| Span::minutes(minutes.into())),
        start: WallTime(asked.start.as_millisecond()),
    };
    Rehearsal::new(plan, pack, front.words).map_err(|cannot| {
        cannot_do(match cannot {
            CannotRehearse::Refused(refusal) => explain::refusal(&refusal),
            CannotRehearse::Fit(reason) => explain::cannot_fit(reason),
        })
    })
}

fn cannot_do(what: crate::localisation::Message) -> Failure {
    Failure::new(Exit::CannotDo, what)
}

/// Plays to the end and prints the timeline as it comes about.
fn play(
    front: &mut Front<'_, '_>,
    rehearsal: &mut Rehearsal,
    prose: &Prose,
    speed: Speed,
    output: Output,
) {
    let wait = match speed {
        Speed::Max => None,
        Speed::Times(factor) => u64::try_from(GRID.0)
            .ok()
            .map(|grid| Duration::from_millis(grid / u64::from(factor))),
    };
    // Nobody ever sends: waiting for it is a sleep that clippy's reasons allow.
    let (_keep, never) = mpsc::channel::<()>();
    let mut told = 0;
    while !rehearsal.is_over() {
        let happened = rehearsal.step();
        let Some(wait) = wait else { continue };
        if !happened.is_empty() && !output.json {
            told = tell(front, rehearsal.session(), prose, told);
        }
        let _ = never.recv_timeout(wait);
    }
    if !output.json {
        tell(front, rehearsal.session(), prose, told);
    }
}

/// Prints the turning points from the given one on; the answer is how many there are now.
fn tell(front: &mut Front<'_, '_>, session: &Session, prose: &Prose, told: usize) -> usize {
    let record = RecordWords {
        session,
        words: front.words,
        prose,
        nameless: None,
    };
    let facts = Debrief::of(session, inspect::last_now(session));
    let lines = facts.turns.iter().skip(told).map(|turn| {
        let clock = front.words.elapsed(Span(turn.at.0));
        let place = turn
            .table
            .map_or_else(msg::debrief_room, msg::debrief_table);
        let words = front.say(msg::cli_turn(place, record.turn(turn)));
        format!("{clock:>8}  {words}")
    });
    for line in lines.collect::<Vec<_>>() {
        front.line(line);
    }
    facts.turns.len()
}

fn write_session(path: &Path, pack: &Pack, session: &Session) -> Result<(), Failure> {
    // All at once, so that the same session makes the same bytes.
    write_new(path, &pack.texts, &session.history, None)
        .and_then(crate::storage::session_file::SessionFile::close)
        .map_err(|error| unwritten(&error))
}

fn write_documents(
    front: &Front<'_, '_>,
    session: &Session,
    pack: &Pack,
    folder: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    let editions = Editions::new(front.words, &pack.texts.ftl);
    let Edition { words, prose } = editions.main();
    let now = inspect::last_now(session);
    let options = debrief::Options {
        names: true,
        women: true,
    };
    let debrief = debrief::compose(session, now, words, prose, options);
    let briefs = briefs::compose(session, &editions);
    Ok(vec![
        export::write(folder, "debrief", &debrief, Format::Md)?,
        export::write(folder, "debrief", &debrief, Format::Html)?,
        export::write(folder, "briefs", &briefs, Format::Html)?,
    ])
}

fn report(session: &Session, files: &[PathBuf]) -> Report {
    let facts = Debrief::of(session, inspect::last_now(session));
    let injects = session.injects.iter();
    Report {
        scenario: session.scenario.id.to_string(),
        seed: session.setup.seed,
        tables: session.setup.tables,
        participants: session.people.len(),
        session_secs: facts.session_time.0.div_euclid(1_000),
        paused_secs: facts.paused.whole_seconds(),
        events: session.history.len(),
        injects_released: injects.filter(|run| !run.released.is_empty()).count(),
        observations: facts.notes(),
        outcomes: session
            .tables
            .iter()
            .map(|(table, state)| TableOutcome {
                table: table.0,
                outcome: state.outcome.as_ref().map(|(outcome, _)| *outcome),
                settled: state.settled.len(),
            })
            .collect(),
        files: files.iter().map(|file| shown(file)).collect(),
    }
}
