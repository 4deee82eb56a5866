//! Who spoke how long at each table, and who met apart.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::ids::SeatId;
use crate::domain::session::{Session, Tables};
use crate::domain::time::SessionTime;

/// The floor of one table.
#[derive(Serialize)]
pub(super) struct Floor {
    table: u8,
    limit_secs: i64,
    speeches: usize,
    heard_secs: i64,
    parties: BTreeMap<String, i64>,
}

/// One separate meeting.
#[derive(Serialize)]
pub(super) struct Caucus {
    table: u8,
    number: u32,
    place: String,
    since_secs: i64,
    due_secs: i64,
    ended_secs: Option<i64>,
    seats: Vec<SeatId>,
}

fn secs(at: SessionTime) -> i64 {
    at.0.div_euclid(1_000)
}

pub(super) fn floors(session: &Session, at: SessionTime) -> Vec<Floor> {
    let one = |(number, table): (
        &crate::domain::ids::TableNo,
        &crate::domain::session::TableState,
    )| {
        let tables = Tables::Only(*number);
        let parties = session.heard_by(tables, at, Session::party_of_speech);
        Floor {
            table: number.0,
            limit_secs: table.floor.limit.whole_seconds(),
            speeches: table.floor.speeches().count(),
            heard_secs: session.heard(tables, at).whole_seconds(),
            parties: parties
                .into_iter()
                .map(|(party, share)| (party.to_string(), share.time.whole_seconds()))
                .collect(),
        }
    };
    session.tables.iter().map(one).collect()
}

pub(super) fn caucuses(session: &Session) -> Vec<Caucus> {
    let tables = session.tables.iter();
    let meetings =
        tables.flat_map(|(table, state)| state.caucuses.all.iter().map(move |each| (table, each)));
    meetings
        .map(|(table, caucus)| Caucus {
            table: table.0,
            number: caucus.id.0,
            place: caucus.place.clone(),
            since_secs: secs(caucus.since),
            due_secs: secs(caucus.due),
            ended_secs: caucus.ended.map(secs),
            seats: caucus.everyone().into_iter().cloned().collect(),
        })
        .collect()
}
