//! What people do at their own seats: they open the brief while they prepare, note something for
//! themselves, and keep the package that they would like best.

use indexmap::IndexMap;

use crate::domain::ids::{IssueId, OptionId, SeatId};
use crate::domain::negotiation::Package;
use crate::domain::scenario::{Choice, PartyValues, PhaseKind};
use crate::domain::seat::{Desk, SeatCommand};
use crate::domain::session::{Actor, Command, Request};
use crate::localisation::msg;

use super::scene::{Now, Scene};

pub(super) fn look(scene: &Scene, requests: &mut Vec<Request>) {
    // Whoever is just leaving or taking a seat reads nothing.
    let moves = |request: &Request| {
        matches!(
            request.command,
            Command::MoveSeats { .. } | Command::MarkAttendance(..)
        )
    };
    if requests.iter().any(moves) {
        return;
    }
    let now = scene.phase();
    let Some(now) = now.filter(|now| now.phase.kind == PhaseKind::Preparation) else {
        return;
    };
    for seat in scene.session.seats.keys() {
        if let Some(desk) = scene.session.desk(seat) {
            prepare(scene, &now, &desk, requests);
        }
    }
}

fn prepare(scene: &Scene, now: &Now, desk: &Desk, requests: &mut Vec<Request>) {
    let seat = desk.seat;
    let mut dice = scene.dice("prepares", &[&seat.table, &seat.role, &seat.chair]);
    let opens = now.part(dice.between(5, 45));
    let writes = opens + dice.seconds(30, 120);
    let keeps = writes + dice.seconds(20, 90);
    let (has_note, has_package) = (dice.percent(60), dice.percent(50));
    let which = dice.between(1, 3);
    let mut does = |command| requests.push(from(seat, Command::Seat(seat.clone(), command)));
    if scene.strikes(opens) {
        does(SeatCommand::Open(desk.code()));
    }
    if has_note && scene.strikes(writes) {
        does(SeatCommand::Note(
            scene.say(&msg::rehearsal_own_note(which)),
        ));
    }
    let scenario = &scene.session.scenario;
    let values = scenario
        .party_of(&seat.role)
        .and_then(|party| scenario.values_of(&party.id));
    if let Some(values) = values.filter(|_| has_package && scene.strikes(keeps)) {
        does(SeatCommand::Keep(Some(dearest(values))));
    }
}

/// The option of each issue that is worth most to a party and that it can sign.
fn dearest(values: &PartyValues) -> Package {
    let of = |(issue, scores): (&IssueId, &IndexMap<OptionId, i32>)| {
        let signed = scores.iter().filter(|(option, _)| {
            let choice = Choice {
                issue: issue.clone(),
                option: (*option).clone(),
            };
            !values.red_lines.contains(&choice)
        });
        let (option, _) = signed.max_by_key(|(_, score)| **score)?;
        Some((issue.clone(), option.clone()))
    };
    values.scores.iter().filter_map(of).collect()
}

/// What is asked for from a seat.
pub(super) fn from(seat: &SeatId, command: Command) -> Request {
    Request {
        command,
        by: Actor::Seat(seat.clone()),
        why: None,
    }
}
