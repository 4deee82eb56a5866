//! On what ground the mediators stand at each table: consent, mandate, support, another mediator,
//! and the analysis sheet.

use serde::Serialize;

use crate::domain::entry::{Labour, Point, Standing};
use crate::domain::session::{Actor, TableState};
use crate::domain::time::SessionTime;

/// What a party said of the mediation at one moment.
#[derive(Serialize)]
pub(super) struct Consent {
    table: u8,
    party: String,
    secs: i64,
    standing: Standing,
}

/// A point of a mandate.
#[derive(Serialize)]
pub(super) struct Mandate {
    table: u8,
    point: Point,
    text: String,
    agreed: bool,
}

/// Somebody whom the mediators called.
#[derive(Serialize)]
pub(super) struct Support {
    table: u8,
    #[serde(rename = "support")]
    card: String,
    called_secs: i64,
    due_secs: i64,
    arrived_secs: Option<i64>,
}

/// Another mediator at a table.
#[derive(Serialize)]
pub(super) struct SecondMediator {
    table: u8,
    name: String,
    offered_secs: i64,
    visits: Vec<Visit>,
    labour: Option<Labour>,
}

#[derive(Serialize)]
struct Visit {
    party: String,
    from_secs: i64,
    to_secs: Option<i64>,
}

/// An answer of an analysis sheet.
#[derive(Serialize)]
pub(super) struct Analysis {
    table: u8,
    question: u8,
    text: String,
    secs: i64,
    by: Actor,
}

fn secs(at: SessionTime) -> i64 {
    at.0.div_euclid(1_000)
}

pub(super) fn consents(table: u8, state: &TableState) -> Vec<Consent> {
    let said = state.entry.consents.all();
    said.map(|(party, said)| Consent {
        table,
        party: party.to_string(),
        secs: secs(said.at),
        standing: said.standing.clone(),
    })
    .collect()
}

pub(super) fn mandates(table: u8, state: &TableState) -> Vec<Mandate> {
    let written = Point::ALL.into_iter().filter_map(|point| {
        let term = state.entry.mandate.term(point)?;
        Some(Mandate {
            table,
            point,
            text: term.text.clone(),
            agreed: term.agreed,
        })
    });
    written.collect()
}

pub(super) fn support(table: u8, state: &TableState) -> Vec<Support> {
    let calls = state.entry.support.calls().iter();
    calls
        .map(|call| Support {
            table,
            card: call.support.to_string(),
            called_secs: secs(call.called),
            due_secs: secs(call.due),
            arrived_secs: call.arrived.map(secs),
        })
        .collect()
}

pub(super) fn second_mediators(table: u8, state: &TableState) -> Vec<SecondMediator> {
    let second = state.entry.second.iter();
    second
        .map(|second| SecondMediator {
            table,
            name: second.name.clone(),
            offered_secs: secs(second.offered),
            visits: second
                .visits
                .iter()
                .map(|visit| Visit {
                    party: visit.party.to_string(),
                    from_secs: secs(visit.from),
                    to_secs: visit.to.map(secs),
                })
                .collect(),
            labour: second.labour.as_ref().map(|(labour, _)| labour.clone()),
        })
        .collect()
}

pub(super) fn analyses(table: u8, state: &TableState) -> Vec<Analysis> {
    let answers = state.entry.analysis.answers();
    answers
        .map(|(question, answer)| Analysis {
            table,
            question,
            text: answer.text.clone(),
            secs: secs(answer.at),
            by: answer.by.clone(),
        })
        .collect()
}
