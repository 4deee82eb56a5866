//! Commands of one seat in private, and what whoever sits there may ask for at all.

use super::Decision;
use super::people::seat_exists;
use crate::domain::board::BoardCommand;
use crate::domain::floor::FloorCommand;
use crate::domain::ids::SeatId;
use crate::domain::safety::SafetyCommand;
use crate::domain::seat::{SeatCommand, SeatRefusal};
use crate::domain::session::Session;
use crate::domain::session::command::{Command, Refusal};
use crate::domain::session::event::EventKind;
use crate::domain::session::parts::Actor;
use crate::domain::time::WallTime;

pub(super) fn seat(
    session: &Session,
    seat: &SeatId,
    command: &SeatCommand,
    now: WallTime,
) -> Decision {
    if !seat_exists(session, seat) {
        return Err(Refusal::NoSuchSeat(seat.clone()));
    }
    let desk = session.desk(seat);
    let desk = desk.ok_or(Refusal::Seat(SeatRefusal::EmptySeat))?;
    let own = desk.decide(command, now).map_err(Refusal::Seat)?;
    Ok(vec![EventKind::Seat {
        seat: seat.clone(),
        person: desk.person,
        own,
    }])
}

/// Whoever sits at a seat speaks for that seat and its party, and for nobody else.
pub(super) fn may(session: &Session, by: &Actor, command: &Command) -> Result<(), Refusal> {
    let Actor::Seat(own) = by else { return Ok(()) };
    let party = session.scenario.party_of(&own.role).map(|party| &party.id);
    let is_own = match command {
        Command::Seat(seat, command) => {
            let is_the_facilitators =
                matches!(command, SeatCommand::HandOver | SeatCommand::TakeBack(_));
            seat == own && !is_the_facilitators
        }
        Command::Board(table, command) => {
            *table == own.table
                && match command {
                    BoardCommand::Put { author, seat, .. } => {
                        Some(author) == party && seat.as_ref() == Some(own)
                    }
                    BoardCommand::Answer { party: of, .. } => Some(of) == party,
                    _ => false,
                }
        }
        Command::Floor(table, FloorCommand::Ask(seat, _) | FloorCommand::Withdraw(seat))
        | Command::Safety(table, SafetyCommand::Signal(seat)) => *table == own.table && seat == own,
        Command::Entry(table, command) => {
            let party = session.scenario.party_of(&own.role);
            *table == own.table && party.is_some_and(|party| command.is_for(party))
        }
        Command::MarkRead(_, seats) => seats.iter().all(|seat| seat == own),
        _ => false,
    };
    if is_own {
        Ok(())
    } else {
        Err(Refusal::Seat(SeatRefusal::NotThisSeat))
    }
}
