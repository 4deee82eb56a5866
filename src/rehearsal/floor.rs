//! Who speaks at the tables, and who meets apart.

use crate::domain::caucus::{CaucusCommand, Caucuses};
use crate::domain::floor::{Floor, FloorCommand, Present, SpeechKind};
use crate::domain::ids::{PartyId, SeatId, TableNo};
use crate::domain::scenario::PhaseKind;
use crate::domain::session::{Command, Request};
use crate::domain::time::Span;
use crate::localisation::msg;

use super::scene::{Scene, ask};
use super::seats;

/// Parts of the caucus phase, in hundredths, in which people are called apart.
const ROUNDS: [i64; 3] = [6, 38, 68];

pub(super) fn look(scene: &Scene, requests: &mut Vec<Request>) {
    // Whoever is just leaving or taking a seat is not called upon.
    let is_moving = |request: &Request| {
        matches!(
            request.command,
            Command::MarkAttendance(..)
                | Command::MoveSeats { .. }
                | Command::AssignSeats { .. }
                | Command::WalkOut(..)
        )
    };
    if requests.iter().any(is_moving) {
        return;
    }
    for (table, state) in &scene.session.tables {
        let before = requests.len();
        meet(scene, *table, &state.caucuses, requests);
        // Who is at the table is known again at the next look.
        if requests.len() == before {
            speak(scene, *table, &state.floor, requests);
        }
    }
}

fn speak(scene: &Scene, table: TableNo, floor: &Floor, requests: &mut Vec<Request>) {
    let present = scene.session.present(table);
    let talks = scene.kind().is_some_and(PhaseKind::negotiates);
    let goes_on = floor.interrupted.is_some() || floor.next(&present).is_some();
    let mut lead = |command| ask(requests, Command::Floor(table, command));
    if let Some(speech) = &floor.speaking {
        let about: [&dyn std::fmt::Display; 2] = [&table, &speech.since.0];
        let wanted = scene.dice("length of speech", &about).seconds(20, 140);
        let most = wanted.min(speech.limit + Span::seconds(15));
        if !talks {
            lead(FloorCommand::Stop);
        } else if speech.length(scene.at) >= most {
            lead(if goes_on {
                FloorCommand::Next
            } else {
                FloorCommand::Stop
            });
        } else {
            raise_hand(scene, table, floor, &present, requests);
        }
    } else if talks && goes_on {
        lead(FloorCommand::Next);
    } else if talks {
        raise_hand(scene, table, floor, &present, requests);
    }
}

/// Somebody wants to speak: some people more often than others.
fn raise_hand(
    scene: &Scene,
    table: TableNo,
    floor: &Floor,
    present: &Present,
    requests: &mut Vec<Request>,
) {
    let mut dice = scene.dice("raises a hand", &[&table, &scene.at.0]);
    if !dice.percent(14) {
        return;
    }
    let eager = |person: u32| scene.dice("eager", &[&person]).between(1, 4);
    let hands: Vec<&SeatId> = present
        .iter()
        .flat_map(|(seat, person)| (0..eager(person.0)).map(move |_| seat))
        .collect();
    let Some(seat) = dice.pick(&hands).copied() else {
        return;
    };
    let waits = floor.queue.iter().any(|waiting| waiting.seat == *seat);
    let speaks = floor.speaking.as_ref().is_some_and(|now| now.seat == *seat);
    if waits || speaks {
        return;
    }
    let kind = match dice.between(1, 100) {
        1..=3 if floor.speaking.is_some() => SpeechKind::PointOfOrder,
        4..=12 => SpeechKind::Reply,
        _ => SpeechKind::Statement,
    };
    let ask = Command::Floor(table, FloorCommand::Ask(seat.clone(), kind));
    requests.push(seats::from(seat, ask));
}

fn meet(scene: &Scene, table: TableNo, caucuses: &Caucuses, requests: &mut Vec<Request>) {
    let phase = scene
        .phase()
        .filter(|now| now.phase.kind == PhaseKind::Caucus);
    let Some(now) = phase else {
        if caucuses.open().next().is_some() {
            ask(requests, Command::Caucus(table, CaucusCommand::CallAllBack));
        }
        return;
    };
    for (round, part) in ROUNDS.into_iter().enumerate() {
        let mut dice = scene.dice("caucus", &[&table, &round]);
        if scene.strikes(now.part(part + dice.between(0, 8))) {
            call(scene, table, round, requests);
            return;
        }
    }
    let back = |caucus: &&crate::domain::caucus::Caucus| {
        let about: [&dyn std::fmt::Display; 2] = [&table, &caucus.id.0];
        let late = scene.dice("call back", &about).seconds(5, 80);
        caucus.is_due && scene.at >= caucus.due + late
    };
    if let Some(caucus) = caucuses.open().find(back) {
        let back = CaucusCommand::CallBack(caucus.id);
        ask(requests, Command::Caucus(table, back));
        return;
    }
    shuttle(scene, table, caucuses, requests);
}

/// The mediators see one party alone, while two others meet next door.
fn call(scene: &Scene, table: TableNo, round: usize, requests: &mut Vec<Request>) {
    let mut dice = scene.dice("who meets", &[&table]);
    let seats_of = |party: &PartyId| -> Vec<SeatId> {
        let seated = scene.session.seated(table);
        let speaks_for = |seat: &SeatId| scene.session.scenario.party_of(&seat.role);
        seated
            .into_keys()
            .filter(|seat| speaks_for(seat).is_some_and(|of| of.id == *party))
            .collect()
    };
    let parties = &scene.session.scenario.parties;
    let mediators: Vec<SeatId> = parties
        .iter()
        .filter(|party| party.mediates)
        .flat_map(|party| seats_of(&party.id))
        .collect();
    let others = parties.iter().filter(|party| !party.mediates);
    let others: Vec<Vec<SeatId>> = others
        .map(|party| seats_of(&party.id))
        .filter(|seats| !seats.is_empty())
        .collect();
    let others = dice.shuffled(others);
    let mut order = others.iter().cycle().skip(round * 3).take(others.len());
    let (Some(first), false) = (order.next(), mediators.is_empty()) else {
        return;
    };
    let seats = mediators.iter().chain(first).cloned().collect();
    let mut apart = vec![seats];
    if let (Some(second), Some(third)) = (order.next(), order.next()) {
        apart.push(second.iter().chain(third).cloned().collect());
    }
    for (room, seats) in apart.into_iter().enumerate() {
        let call = CaucusCommand::Call {
            seats,
            place: scene.say(&msg::rehearsal_room(room + 1)),
            length: Span::minutes(dice.between(4, 6)),
        };
        ask(requests, Command::Caucus(table, call));
    }
}

/// Once, the mediators go from the party they saw first to the others.
fn shuttle(scene: &Scene, table: TableNo, caucuses: &Caucuses, requests: &mut Vec<Request>) {
    let mut open = caucuses.open();
    let (Some(first), Some(second), None) = (open.next(), open.next(), open.next()) else {
        return;
    };
    let about: [&dyn std::fmt::Display; 2] = [&table, &first.id.0];
    let moment = first.since + scene.dice("shuttle", &about).seconds(120, 200);
    if !scene.strikes(moment) {
        return;
    }
    let mediates = |seat: &&SeatId| {
        let party = scene.session.scenario.party_of(&seat.role);
        party.is_some_and(|party| party.mediates)
    };
    let mediators: std::collections::BTreeSet<SeatId> =
        first.inside().filter(mediates).cloned().collect();
    if !mediators.is_empty() {
        let send = CaucusCommand::Send(second.id, mediators);
        ask(requests, Command::Caucus(table, send));
    }
}
