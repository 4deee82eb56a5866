//! `sulh inspect`: what a session file holds.

mod entry;
mod floor;
mod observing;
mod seats;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::Front;
use super::args::Output;
use super::failure::{Exit, Failure};
use crate::domain::agreement::{Check, Criterion, Pledge, Signing};
use crate::domain::board::{self, PollOn, ProposalState, Votes};
use crate::domain::debrief::Debrief;
use crate::domain::negotiation::Package;
use crate::domain::scenario::{Audience, text};
use crate::domain::session::{Session, TableState};
use crate::domain::single_text::Clause;
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
    seats: Vec<seats::Seat>,
    started: bool,
    closed: bool,
    session_secs: i64,
    paused_secs: i64,
    phases: Vec<Phase>,
    events: usize,
    undone: usize,
    injects: Vec<Inject>,
    observations: usize,
    observing: observing::Observing,
    decisions: usize,
    outcomes: Vec<Outcome>,
    floor: Vec<floor::Floor>,
    caucuses: Vec<floor::Caucus>,
    consent: Vec<entry::Consent>,
    mandate: Vec<entry::Mandate>,
    support: Vec<entry::Support>,
    second_mediator: Vec<entry::SecondMediator>,
    analysis: Vec<entry::Analysis>,
    stances: Vec<Stance>,
    proposals: Vec<Proposal>,
    polls: Vec<Poll>,
    responses: Vec<Response>,
    text_versions: Vec<TextVersion>,
    agreements: Vec<Agreement>,
}

/// A straw poll; of a secret one the counts are all there is.
#[derive(Serialize)]
struct Poll {
    table: u8,
    secs: i64,
    on: PollOn,
    votes: Votes,
}

/// What was signed at a table; none where nobody has.
#[derive(Serialize)]
struct Agreement {
    table: u8,
    stands: bool,
    signatures: BTreeMap<String, Signing>,
    witnesses: Vec<String>,
    pledges: Vec<Pledge>,
    checks: BTreeMap<Criterion, Check>,
}

/// A version of a single text; the blank draft is none.
#[derive(Serialize)]
struct TextVersion {
    table: u8,
    number: u32,
    secs: i64,
    proposal: Option<u32>,
    clauses: Vec<Clause>,
}

/// What a party last said of an option.
#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "what scripts read")]
struct Stance {
    table: u8,
    party: String,
    issue: String,
    option: String,
    stance: board::Stance,
    secs: i64,
}

#[derive(Serialize)]
struct Proposal {
    table: u8,
    number: u32,
    author: String,
    secs: i64,
    package: Package,
    wording: String,
    state: &'static str,
}

#[derive(Serialize)]
struct Response {
    table: u8,
    proposal: u32,
    party: String,
    answer: board::Answer,
    reason: String,
    secs: i64,
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
    Report {
        format_version: FORMAT,
        title: session.setup.title.clone(),
        scenario: session.scenario.id.to_string(),
        seed: session.setup.seed,
        tables: session.setup.tables,
        participants: session.people.len(),
        seated: session.seats.len(),
        seats: seats::seats(session),
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
        observations: facts.notes(),
        observing: observing::observing(session),
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
        consent: of_tables(session, entry::consents),
        mandate: of_tables(session, entry::mandates),
        support: of_tables(session, entry::support),
        second_mediator: of_tables(session, entry::second_mediators),
        analysis: of_tables(session, entry::analyses),
        stances: of_tables(session, stances),
        proposals: of_tables(session, proposals),
        polls: of_tables(session, polls),
        responses: of_tables(session, responses),
        text_versions: of_tables(session, text_versions),
        agreements: agreements(session),
    }
}

fn secs(at: SessionTime) -> i64 {
    at.0.div_euclid(1_000)
}

/// What each table has of something, one table after the other.
fn of_tables<T>(session: &Session, part: fn(u8, &TableState) -> Vec<T>) -> Vec<T> {
    let tables = session.tables.iter();
    tables
        .flat_map(|(table, state)| part(table.0, state))
        .collect()
}

fn stances(table: u8, state: &TableState) -> Vec<Stance> {
    let last = state.board.voiced().filter_map(|(choice, party, voiced)| {
        let voiced = voiced.last()?;
        Some(Stance {
            table,
            party: party.to_string(),
            issue: choice.issue.to_string(),
            option: choice.option.to_string(),
            stance: voiced.stance,
            secs: secs(voiced.at),
        })
    });
    last.collect()
}

fn proposals(table: u8, state: &TableState) -> Vec<Proposal> {
    let proposals = state.board.proposals.iter().map(|put| Proposal {
        table,
        number: put.number,
        author: put.author.to_string(),
        secs: secs(put.at),
        package: put.package.clone(),
        wording: put.wording.clone(),
        state: match put.state {
            ProposalState::Open => "open",
            ProposalState::Voting(_) => "voting",
            ProposalState::Closed(_) => "closed",
            ProposalState::Withdrawn(_) => "withdrawn",
            ProposalState::Adopted(_) => "adopted",
        },
    });
    proposals.collect()
}

fn polls(table: u8, state: &TableState) -> Vec<Poll> {
    let polls = state.board.polls.iter().map(|poll| Poll {
        table,
        secs: secs(poll.at),
        on: poll.on.clone(),
        votes: poll.votes.clone(),
    });
    polls.collect()
}

fn agreements(session: &Session) -> Vec<Agreement> {
    let signed = session.tables.iter();
    let signed = signed.filter(|(_, state)| !state.agreement.is_blank());
    let told = signed.map(|(table, state)| {
        let agreement = &state.agreement;
        let signatures = agreement.signatures.iter();
        Agreement {
            table: table.0,
            stands: agreement.stands(&session.scenario),
            signatures: signatures
                .map(|(party, signature)| (party.to_string(), signature.signing.clone()))
                .collect(),
            witnesses: agreement.witnesses.clone(),
            pledges: agreement.pledges.clone(),
            checks: agreement.checks.clone(),
        }
    });
    told.collect()
}

fn text_versions(table: u8, state: &TableState) -> Vec<TextVersion> {
    let written = state.text.all().filter(|version| version.number > 0);
    let versions = written.map(|version| TextVersion {
        table,
        number: version.number,
        secs: secs(version.at),
        proposal: version.proposal,
        clauses: version.clauses.clone(),
    });
    versions.collect()
}

fn responses(table: u8, state: &TableState) -> Vec<Response> {
    let proposals = state.board.proposals.iter();
    let replies = proposals.flat_map(|put| {
        put.replies.iter().map(move |(party, reply)| Response {
            table,
            proposal: put.number,
            party: party.to_string(),
            answer: reply.answer,
            reason: reply.reason.clone(),
            secs: secs(reply.at),
        })
    });
    replies.collect()
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
