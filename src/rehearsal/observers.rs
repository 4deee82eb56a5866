//! What the observers see of people: one or two notes a minute while seats negotiate.

use crate::domain::ids::{CompetencyId, ParticipantId, TableNo};
use crate::domain::scenario::PhaseKind;
use crate::domain::session::{Actor, Command, Request};
use crate::domain::time::SessionTime;
use crate::localisation::msg;

use super::phrases;
use super::scene::Scene;

pub(super) fn look(scene: &Scene, requests: &mut Vec<Request>) {
    if !scene.kind().is_some_and(PhaseKind::negotiates) {
        return;
    }
    let minute = scene.at.0 / 60_000;
    let count = scene.dice("notes", &[&minute]).between(1, 2);
    for number in 0..count {
        let mut dice = scene.dice("note moment", &[&minute, &number]);
        // Never in the first seconds: the minute must have begun at the point before.
        let moment = SessionTime(minute * 60_000) + dice.seconds(6, 59);
        if scene.strikes(moment) {
            requests.extend(note(scene, minute, number));
        }
    }
}

fn note(scene: &Scene, minute: i64, number: i64) -> Option<Request> {
    let mut dice = scene.dice("note", &[&minute, &number]);
    let tables = scene.tables();
    let turn = usize::try_from(minute * 2 + number).ok()?;
    let place = turn % tables.len().max(1);
    let table = *tables.get(place)?;
    let command = if dice.percent(6) {
        Command::Observe {
            participant: None,
            table: Some(table),
            competency: None,
            level: None,
            text: scene.say(&phrases::table_note(&mut dice)),
        }
    } else {
        about_somebody(scene, table, place)?
    };
    Some(Request {
        command,
        by: Actor::Observer(observer(scene, place)),
        why: None,
    })
}

fn about_somebody(scene: &Scene, table: TableNo, place: usize) -> Option<Command> {
    let mut dice = scene.dice("note on", &[&table, &scene.at.0]);
    let person = somebody(scene, table)?;
    let (kind, competency) = competency(scene, place)?;
    // Some people are good at some things, and nobody is equally good every time.
    let usual = scene.dice("usual", &[&person.0, &competency]).between(2, 4);
    let level = (usual + dice.between(-1, 1)).clamp(1, 5);
    let is_seen = !dice.percent(8);
    let text = if is_seen {
        phrases::note(kind, level, &mut dice)
    } else {
        phrases::not_seen(&mut dice)
    };
    Some(Command::Observe {
        participant: Some(person),
        table: Some(table),
        competency: Some(competency),
        level: u8::try_from(level).ok().filter(|_| is_seen),
        text: scene.say(&text),
    })
}

/// Somebody at the table, the mediation team more often than others.
fn somebody(scene: &Scene, table: TableNo) -> Option<ParticipantId> {
    let mut dice = scene.dice("watched", &[&table, &scene.at.0]);
    let mediates = |role| {
        let party = scene.session.scenario.party_of(role);
        party.is_some_and(|party| party.mediates)
    };
    let seats = scene.session.seats.iter();
    let (leading, others): (Vec<_>, Vec<_>) = seats
        .filter(|(seat, _)| seat.table == table)
        .partition(|(seat, _)| mediates(&seat.role));
    let first = if dice.percent(40) { &leading } else { &others };
    let found = dice.pick(first).or(leading.first()).or(others.first())?;
    Some(*found.1)
}

/// Two competencies for each observer, others after the break: people agree on what they rate only
/// if it is little. The first part of the answer chooses the words.
fn competency(scene: &Scene, place: usize) -> Option<(i64, CompetencyId)> {
    let all = &scene.session.scenario.competencies;
    let half = scene.session.schedule.current? * 2 / scene.session.schedule.phases.len().max(1);
    let tables = scene.session.tables.len();
    let second = usize::from(
        scene
            .dice("which of two", &[&place, &scene.at.0])
            .percent(50),
    );
    let index = (2 * (place + half * tables) + second) % all.len().max(1);
    let competency = all.get(index)?;
    Some((phrases::kind_of(competency), competency.clone()))
}

/// Whoever has no seat observes; otherwise somebody who is not on the roster.
fn observer(scene: &Scene, place: usize) -> String {
    let mut free = scene.session.unseated();
    free.nth(place).map_or_else(
        || scene.say(&msg::rehearsal_observer(place + 1)),
        |person| person.profile.name.clone(),
    )
}
