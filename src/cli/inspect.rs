//! `sulh inspect`: what a session file holds.

mod floor;

use std::path::Path;

use serde::Serialize;

use super::Front;
use super::args::Output;
use super::failure::{Exit, Failure};
use crate::domain::debrief::Debrief;
use crate::domain::scenario::{Audience, text};
use crate::domain::session::Session;
use crate::domain::time::{Now, SessionTime};
use crate::localisation::{Prose, msg};
use crate::storage::session_file::{FORMAT, SessionFile};

#[derive(Serialize)]
struct Report {
    format_version: u32,
    title: String,
    scenario: String,
    seed: u64,
    tables: u8,
    participants: usize,
    seated: usize,
    started: bool,
    closed: bool,
    session_secs: i64,
    paused_secs: i64,
    phases: Vec<Phase>,
    events: usize,
    undone: usize,
    injects: Vec<Inject>,
    observations: usize,
    decisions: usize,
    outcomes: Vec<Outcome>,
    floor: Vec<floor::Floor>,
    caucuses: Vec<floor::Caucus>,
}

#[derive(Serialize)]
struct Phase {
    id: String,
    planned_secs: i64,
    actual_secs: i64,
}

#[derive(Serialize)]
struct Inject {
    id: String,
    due_secs: Option<i64>,
    released_secs: Option<i64>,
    audience: Audience,
    released_tables: Vec<u8>,
    skipped: bool,
}

#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "what scripts read")]
struct Outcome {
    table: u8,
    settled: usize,
    issues: usize,
    outcome: Option<crate::domain::session::Outcome>,
}

pub(super) fn run(front: &mut Front<'_, '_>, path: &Path, output: Output) -> Result<Exit, Failure> {
    let record = SessionFile::read(path).map_err(|error| Failure::file(&error))?;
    let report = report(&record.session, last_now(&record.session));
    if output.json {
        front.json(&report)?;
    } else {
        let prose = front.words.prose(&record.pack.ftl);
        tell(front, &report, &prose);
    }
    Ok(Exit::Done)
}

/// A file is looked at as it was when something last happened in it.
pub(super) fn last_now(session: &Session) -> Now {
    session
        .history
        .last()
        .map_or(Now::default(), crate::domain::session::Event::now)
}

fn report(session: &Session, now: Now) -> Report {
    let facts = Debrief::of(session, now);
    let secs = |at: SessionTime| at.0.div_euclid(1_000);
    Report {
        format_version: FORMAT,
        title: session.setup.title.clone(),
        scenario: session.scenario.id.to_string(),
        seed: session.setup.seed,
        tables: session.setup.tables,
        participants: session.people.len(),
        seated: session.seats.len(),
        started: session.has_started(),
        closed: session.ended.is_some(),
        session_secs: secs(facts.session_time),
        paused_secs: facts.paused.whole_seconds(),
        phases: facts
            .phases
            .iter()
            .map(|phase| Phase {
                id: phase.id.to_string(),
                planned_secs: phase.planned.whole_seconds(),
                actual_secs: phase.actual.whole_seconds(),
            })
            .collect(),
        events: session.history.len(),
        undone: session.undone.len(),
        injects: session
            .injects
            .iter()
            .map(|run| Inject {
                id: run.id.to_string(),
                due_secs: run.offered.values().min().copied().or(run.due).map(secs),
                released_secs: run.first_release().map(secs),
                audience: run.audience.clone(),
                released_tables: run.released.keys().map(|table| table.0).collect(),
                skipped: run.skipped,
            })
            .collect(),
        observations: session.observations.len(),
        decisions: session.decisions.len(),
        outcomes: session
            .tables
            .iter()
            .map(|(table, state)| Outcome {
                table: table.0,
                settled: state.settled.len(),
                issues: session.scenario.issues.len(),
                outcome: state.outcome.as_ref().map(|(outcome, _)| *outcome),
            })
            .collect(),
        floor: floor::floors(session, facts.session_time),
        caucuses: floor::caucuses(session),
    }
}

fn tell(front: &mut Front<'_, '_>, report: &Report, prose: &Prose) {
    let scenario = prose.say(&text::title());
    let head = front.say(msg::cli_inspect_head(
        report.title.as_str(),
        scenario,
        report.participants,
        report.tables,
    ));
    front.line(head);
    let state = match (report.started, report.closed) {
        (_, true) => msg::cli_inspect_closed(report.session_secs / 60, report.paused_secs / 60),
        (true, false) => {
            msg::cli_inspect_running(report.session_secs / 60, report.paused_secs / 60)
        }
        (false, false) => msg::cli_inspect_ready(),
    };
    let state = front.say(state);
    front.line(state);
    for phase in &report.phases {
        let name = prose.say(&text::phase(&phase.id.as_str().into()));
        let line = front.say(msg::cli_inspect_phase(
            name,
            phase.planned_secs / 60,
            phase.actual_secs / 60,
        ));
        front.line(line);
    }
    let released = report
        .injects
        .iter()
        .filter(|inject| inject.released_secs.is_some())
        .count();
    let sum = front.say(msg::cli_inspect_sum(
        report.events,
        released,
        report.observations,
    ));
    front.line(sum);
}
