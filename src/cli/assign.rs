//! `sulh assign`: who plays what.

use serde::Serialize;

use super::args::{Output, Seats};
use super::failure::{Exit, Failure};
use super::{Front, roster};
use crate::domain::assignment::{self, Assignment, Request, Unmet};
use crate::domain::ids::ParticipantId;
use crate::domain::roster::{Attendance, Participant};
use crate::domain::scenario::text;
use crate::localisation::explain::{self, RosterNames};
use crate::localisation::msg;

#[derive(Serialize)]
struct Report {
    scenario: String,
    seed: u64,
    tables: u8,
    cost: u64,
    lower_bound: u64,
    proven_best: bool,
    seats: Vec<Seat>,
    open_seats: Vec<Seat>,
    left_over: Vec<String>,
    not_met: Vec<NotMet>,
}

#[derive(Serialize)]
struct Seat {
    table: u8,
    role: String,
    chair: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    participant: Option<String>,
}

#[derive(Serialize)]
struct NotMet {
    message: String,
    detail: Unmet,
}

pub(super) fn run(
    front: &mut Front<'_, '_>,
    scenario: &str,
    seats: &Seats,
    output: Output,
) -> Result<Exit, Failure> {
    let pack = front.pack(scenario)?;
    let people = people(&roster::read(&seats.roster)?.people);
    let tables = seats
        .tables
        .unwrap_or_else(|| assignment::recommended_tables(&pack.scenario, people.len()));
    let request = Request {
        scenario: &pack.scenario,
        people: &people,
        tables,
        seed: seats.seed,
        pins: &[],
        keep_apart: &[],
        current: None,
    };
    let found = assignment::assign(&request)
        .map_err(|cannot| Failure::new(Exit::CannotDo, explain::cannot_assign(&cannot)))?;
    let prose = front.prose(&pack).public();
    let known = people
        .iter()
        .map(|person| (person.id, person.clone()))
        .collect();
    let names = RosterNames {
        people: &known,
        words: front.words,
        prose: &prose,
    };
    let not_met = found.unmet.iter().map(|unmet| NotMet {
        message: front.words.say(&explain::unmet(unmet, &names)),
        detail: unmet.clone(),
    });
    let report = report(&request, &found, not_met.collect());
    if output.json {
        front.json(&report)?;
    } else {
        for seat in &report.seats {
            let role = prose.say(&text::role(&seat.role.as_str().into()));
            let name = seat.participant.as_deref().unwrap_or_default();
            let line = front.say(msg::cli_seat(seat.table, role, name));
            front.line(line);
        }
        tell_rest(front, &report);
    }
    Ok(Exit::Done)
}

fn tell_rest(front: &mut Front<'_, '_>, report: &Report) {
    if !report.left_over.is_empty() {
        let line = front.say(msg::cli_left_over(front.words.list(&report.left_over)));
        front.line(line);
    }
    for unmet in &report.not_met {
        front.line(&unmet.message);
    }
    let line = front.say(msg::cli_cost(report.cost, report.lower_bound));
    front.line(line);
}

/// Everybody on the roster, as if all had come.
fn people(rows: &[crate::storage::roster::Row]) -> Vec<Participant> {
    (1..)
        .zip(rows)
        .map(|(id, row)| Participant {
            id: ParticipantId(id),
            profile: row.profile.clone(),
            attendance: Attendance::Expected,
        })
        .collect()
}

fn report(request: &Request<'_>, found: &Assignment, not_met: Vec<NotMet>) -> Report {
    let name = |id: &ParticipantId| {
        request
            .people
            .iter()
            .find(|person| person.id == *id)
            .map(|person| person.profile.name.clone())
    };
    let seat = |seat: &crate::domain::ids::SeatId, participant| Seat {
        table: seat.table.0,
        role: seat.role.to_string(),
        chair: seat.chair,
        participant,
    };
    let order = |role: &str| {
        request
            .scenario
            .roles
            .iter()
            .position(|each| each.id.as_str() == role)
    };
    let mut seats: Vec<Seat> = found
        .seating
        .seats
        .iter()
        .map(|(id, person)| seat(id, name(person)))
        .collect();
    seats.sort_by_key(|seat| (seat.table, order(&seat.role), seat.chair));
    Report {
        scenario: request.scenario.id.to_string(),
        seed: request.seed,
        tables: request.tables,
        cost: found.cost.total(),
        lower_bound: found.lower_bound,
        proven_best: found.is_proven_best(),
        seats,
        open_seats: found.open_seats.iter().map(|id| seat(id, None)).collect(),
        left_over: found.left_over.iter().filter_map(name).collect(),
        not_met,
    }
}
