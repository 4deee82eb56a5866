//! What happens besides the talks: somebody wants to stop, a party walks out and comes back, and in
//! the end everyone steps out of role.

use crate::domain::ids::{PartyId, SeatId, TableNo};
use crate::domain::safety::SafetyCommand;
use crate::domain::scenario::PhaseKind;
use crate::domain::session::{Command, Request, TableState};
use crate::domain::time::Span;

use super::scene::{Now, Scene, ask};
use super::seats;

pub(super) fn look(scene: &Scene, requests: &mut Vec<Request>) {
    // Whoever is just leaving or taking a seat gives no sign.
    if !requests.is_empty() {
        return;
    }
    let Some(now) = scene.phase() else { return };
    for (table, state) in &scene.session.tables {
        stop_signal(scene, &now, *table, state, requests);
        walk_out(scene, &now, *table, state, requests);
        step_out(scene, &now, *table, state, requests);
    }
}

/// At one table in three, somebody gives the stop signal once; the facilitator goes there.
fn stop_signal(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    let mut dice = scene.dice("stop signal", &[&table]);
    for signal in &state.safety.signals {
        if scene.at >= signal.since + Span::seconds(dice.between(20, 60)) {
            let answer = SafetyCommand::Answer(signal.seat.clone());
            ask(requests, Command::Safety(table, answer));
        }
    }
    if now.phase.kind != PhaseKind::Joint || !dice.percent(33) {
        return;
    }
    if !scene.strikes(now.part(dice.between(30, 60))) {
        return;
    }
    let seats: Vec<SeatId> = scene.session.seated(table).into_keys().collect();
    if let Some(seat) = dice.pick(&seats) {
        let signal = Command::Safety(table, SafetyCommand::Signal(seat.clone()));
        requests.push(seats::from(seat, signal));
    }
}

/// At one table in four, a party walks out of the joint negotiation for some minutes.
fn walk_out(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    let is_joint = now.phase.kind == PhaseKind::Joint;
    if let Some(party) = state.walked_out.first() {
        let back = now.part(scene.dice("comes back", &[&table]).between(60, 80));
        if !is_joint || scene.at >= back {
            ask(requests, Command::WalkOut(table, party.clone(), false));
        }
        return;
    }
    let mut dice = scene.dice("walks out", &[&table]);
    if !is_joint || !dice.percent(25) || !scene.strikes(now.part(dice.between(20, 50))) {
        return;
    }
    let parties = scene.session.scenario.parties.iter();
    let others: Vec<PartyId> = parties
        .filter(|party| !party.mediates)
        .map(|party| party.id.clone())
        .collect();
    if let Some(party) = dice.pick(&others) {
        ask(requests, Command::WalkOut(table, party.clone(), true));
    }
}

fn step_out(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    let is_time = matches!(now.phase.kind, PhaseKind::YearAfter | PhaseKind::Debrief);
    if is_time && state.safety.out_of_role.is_none() {
        let after = scene.dice("steps out", &[&table]).seconds(30, 90);
        if scene.at >= now.begun + after {
            ask(requests, Command::Safety(table, SafetyCommand::StepOut));
        }
    }
}
