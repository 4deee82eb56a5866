//! Commands about what is said, put and signed at a table.

use super::Decision;
use super::notes::laid;
use crate::domain::agreement::{self, AgreementCommand, AgreementEvent};
use crate::domain::board::{self, BoardCommand, BoardEvent, Proposal};
use crate::domain::caucus::CaucusCommand;
use crate::domain::entry::EntryCommand;
use crate::domain::floor::FloorCommand;
use crate::domain::ids::{PartyId, SeatId, TableNo};
use crate::domain::safety::SafetyCommand;
use crate::domain::session::command::Refusal;
use crate::domain::session::event::EventKind;
use crate::domain::session::{Session, TableState};
use crate::domain::single_text::{self, TextCommand};
use crate::domain::time::SessionTime;

/// The table, once the session has begun.
fn talking(session: &Session, table: TableNo) -> Result<&TableState, Refusal> {
    if !session.has_started() {
        return Err(Refusal::NotStarted);
    }
    laid(session, table)
}

pub(super) fn board(
    session: &Session,
    table: TableNo,
    command: &BoardCommand,
    at: SessionTime,
) -> Decision {
    let state = talking(session, table)?;
    let mut board =
        board::decide(&state.board, &session.scenario, command, at).map_err(Refusal::Board)?;
    if let BoardEvent::ProposalPut { author, seat, .. } = &mut board {
        *seat = voice(session, table, author, seat.take())?;
    }
    let adopted = match &board {
        BoardEvent::ProposalAdopted { number } => state.board.proposal(*number),
        _ => None,
    };
    let follows = adopted.map(|put| adoption(state, table, put)).transpose()?;
    let first = EventKind::Board { table, board };
    Ok(std::iter::once(first)
        .chain(follows.into_iter().flatten())
        .collect())
}

/// An adopted proposal settles its issues and flows into the single text.
fn adoption(state: &TableState, table: TableNo, put: &Proposal) -> Result<Vec<EventKind>, Refusal> {
    let news = put.package.0.iter();
    let news = news.filter(|(issue, option)| state.settled.get(*issue) != Some(*option));
    let settled = news.map(|(issue, option)| EventKind::IssueSettled {
        table,
        issue: issue.clone(),
        option: Some(option.clone()),
    });
    let mut kinds: Vec<EventKind> = settled.collect();
    let text = state.text.with(&put.package, &put.wording, put.number);
    kinds.push(EventKind::Text {
        table,
        text: text.map_err(Refusal::Text)?,
    });
    Ok(kinds)
}

pub(super) fn agreement(session: &Session, table: TableNo, command: &AgreementCommand) -> Decision {
    let state = talking(session, table)?;
    let mut agreement = agreement::decide(&state.agreement, &session.scenario, command)
        .map_err(Refusal::Agreement)?;
    if let AgreementEvent::Signed { party, seat, .. } = &mut agreement {
        *seat = voice(session, table, party, seat.take())?;
    }
    Ok(vec![EventKind::Agreement { table, agreement }])
}

pub(super) fn text(session: &Session, table: TableNo, command: &TextCommand) -> Decision {
    let state = talking(session, table)?;
    let text = single_text::decide(&state.text, &session.scenario, command);
    Ok(vec![EventKind::Text {
        table,
        text: text.map_err(Refusal::Text)?,
    }])
}

/// Who speaks for a party: the seat that was named, or the only one that is taken.
fn voice(
    session: &Session,
    table: TableNo,
    party: &PartyId,
    named: Option<SeatId>,
) -> Result<Option<SeatId>, Refusal> {
    let speaks = |seat: &SeatId| {
        let of = session.scenario.party_of(&seat.role);
        seat.table == table && of.is_some_and(|of| of.id == *party)
    };
    match named {
        Some(seat) if speaks(&seat) => Ok(Some(seat)),
        Some(seat) => Err(Refusal::NoSuchSeat(seat)),
        None => {
            let mut taken = session.seats.keys().filter(|seat| speaks(seat));
            let first = taken.next().cloned();
            Ok(first.filter(|_| taken.next().is_none()))
        }
    }
}

pub(super) fn floor(session: &Session, table: TableNo, command: &FloorCommand) -> Decision {
    let state = talking(session, table)?;
    let event = state.floor.decide(command, &session.present(table));
    event
        .map(|floor| vec![EventKind::Floor { table, floor }])
        .map_err(Refusal::Floor)
}

pub(super) fn caucus(
    session: &Session,
    table: TableNo,
    command: &CaucusCommand,
    at: SessionTime,
) -> Decision {
    let state = talking(session, table)?;
    let events = state
        .caucuses
        .decide(command, &session.seated(table), at)
        .map_err(Refusal::Caucus)?;
    Ok(events
        .into_iter()
        .map(|caucus| EventKind::Caucus { table, caucus })
        .collect())
}

pub(super) fn safety(session: &Session, table: TableNo, command: &SafetyCommand) -> Decision {
    let state = talking(session, table)?;
    let event = state.safety.decide(command, &session.seated(table));
    event
        .map(|safety| vec![EventKind::Safety { table, safety }])
        .map_err(Refusal::Safety)
}

pub(super) fn entry(
    session: &Session,
    table: TableNo,
    command: &EntryCommand,
    at: SessionTime,
) -> Decision {
    let state = talking(session, table)?;
    let event = state.entry.decide(command, &session.scenario, at);
    event
        .map(|entry| vec![EventKind::Entry { table, entry }])
        .map_err(Refusal::Entry)
}

pub(super) fn walk_out(session: &Session, table: TableNo, party: &PartyId, out: bool) -> Decision {
    let state = talking(session, table)?;
    let known = session.scenario.party(party);
    let known = known.ok_or_else(|| Refusal::NotInScenario(party.to_string()))?;
    if state.walked_out.contains(&known.id) == out {
        return Err(Refusal::SameAsBefore);
    }
    Ok(vec![EventKind::WalkedOut {
        table,
        party: known.id.clone(),
        out,
    }])
}
