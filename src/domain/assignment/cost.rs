//! What a seating costs: nothing where everything is as even and as wished as it can be.

use std::collections::BTreeMap;

use crate::domain::ids::{SeatId, TableNo};
use crate::domain::roster::{Experience, Participant};

use super::Seating;
use super::plan::table_no;
use super::room::{Placed, Room};

/// What one fault costs. The steps between them decide what gives way to what: a pin never, an
/// essential role hardly ever, then refusals and people to be kept apart, then a language that
/// nobody speaks, then colleagues at one table, then evenness, then wishes.
pub(super) mod weight {
    pub const PIN: i64 = 1_000_000_000;
    pub const ESSENTIAL: i64 = 1_000_000;
    pub const REFUSED: i64 = 100_000;
    pub const KEEP_APART: i64 = 100_000;
    pub const NO_SPEAKER: i64 = 5_000;
    /// For each pair, so that three of a country at one table cost three times as much as two.
    pub const COLLEAGUES: i64 = 1_000;
    /// Evenness is paid by the square of the distance from the even share.
    pub const GENDER: i64 = 100;
    pub const STATUS: i64 = 60;
    pub const EXPERIENCE: i64 = 60;
    pub const LANGUAGE: i64 = 40;
    /// A role that asks for experience and gets a first-timer.
    pub const FIRST_TIME: i64 = 120;
    pub const UNKNOWN_EXPERIENCE: i64 = 60;
    pub const SOME_EXPERIENCE: i64 = 30;
    pub const NOT_PREFERRED: i64 = 50;
    /// Moving somebody who has a seat, when the seating is to stay close to the current one.
    pub const OTHER_CHAIR: i64 = 10;
    pub const OTHER_ROLE: i64 = 60;
    pub const OTHER_TABLE: i64 = 120;
    pub const NO_SEAT: i64 = 200;
}

/// What a seating is judged by, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Criterion {
    /// A pinned person sits elsewhere.
    Pins,
    /// An essential role is empty.
    EssentialRoles,
    /// A person has a role that must not be given to them.
    Refusals,
    /// Two people who should be kept apart sit at one table.
    KeptApart,
    /// Speakers of a language are missing at a table, or not spread.
    Languages,
    /// Two people of one country sit at one table.
    Countries,
    /// Women and men are not spread.
    Gender,
    /// Diplomats and students are not spread.
    Status,
    /// Seniors and first-timers are not spread.
    Experience,
    /// A role that asks for experience has somebody with less.
    RoleExperience,
    /// A person does not have a role they asked for.
    Preferences,
    /// Somebody has to change seats.
    Moves,
}

/// What a seating costs, in total and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    parts: BTreeMap<(Criterion, TableNo), u64>,
    unseated: BTreeMap<Criterion, u64>,
}

impl Cost {
    /// Everything together; 0 when nothing could be better.
    pub fn total(&self) -> u64 {
        self.parts.values().chain(self.unseated.values()).sum()
    }

    /// The part of one criterion, over all tables and people without a seat.
    pub fn of(&self, criterion: Criterion) -> u64 {
        let at_tables = self.parts.iter().filter(|((it, _), _)| *it == criterion);
        let unseated = self.unseated.get(&criterion);
        at_tables.map(|(_, cost)| cost).chain(unseated).sum()
    }

    /// The part of one table.
    pub fn at(&self, table: TableNo) -> u64 {
        let here = self.parts.iter().filter(|((_, it), _)| *it == table);
        here.map(|(_, cost)| cost).sum()
    }

    /// Every part that is not 0, by criterion and table.
    pub fn parts(&self) -> impl Iterator<Item = (Criterion, TableNo, u64)> {
        self.parts
            .iter()
            .map(|((criterion, table), cost)| (*criterion, *table, *cost))
    }

    fn add(&mut self, criterion: Criterion, table: usize, cost: i64) {
        let cost = cost.unsigned_abs();
        if cost > 0 {
            *self.parts.entry((criterion, table_no(table))).or_default() += cost;
        }
    }

    fn add_unseated(&mut self, criterion: Criterion, cost: i64) {
        let cost = cost.unsigned_abs();
        if cost > 0 {
            *self.unseated.entry(criterion).or_default() += cost;
        }
    }
}

/// What a seating costs.
pub(super) fn cost(room: &Room, seating: &Seating) -> Cost {
    let placed = room.placed(seating);
    let mut cost = Cost::default();
    for seat in room.essential_empty(seating) {
        let table = room.table_of(&seat).unwrap_or_default();
        cost.add(Criterion::EssentialRoles, table, weight::ESSENTIAL);
    }
    for it in &placed {
        for (criterion, part) in seat_parts(room, it.person, Some(it.seat)) {
            cost.add(criterion, it.table, part);
        }
    }
    let seated: Vec<usize> = placed.iter().map(|it| it.person).collect();
    for person in (0..room.people.len()).filter(|person| !seated.contains(person)) {
        for (criterion, part) in seat_parts(room, person, None) {
            cost.add_unseated(criterion, part);
        }
    }
    for (table, counts) in room.counts(&placed).iter().enumerate() {
        for (group, count) in room.groups.iter().zip(counts) {
            cost.add(group.kind.criterion(), table, group.cost(*count));
        }
    }
    for (_, _, table) in together(room, &placed) {
        cost.add(Criterion::KeptApart, table, weight::KEEP_APART);
    }
    cost
}

/// Pairs who should not meet and do, with their table.
pub(super) fn together(room: &Room, placed: &[Placed]) -> Vec<(usize, usize, usize)> {
    let table_of: BTreeMap<usize, usize> = placed.iter().map(|it| (it.person, it.table)).collect();
    let met = |(a, b): &(usize, usize)| {
        let (at, other) = (table_of.get(a)?, table_of.get(b)?);
        (at == other).then_some((*a, *b, *at))
    };
    room.apart.iter().filter_map(met).collect()
}

/// What it costs to give this person this seat, or none, whoever sits elsewhere.
pub(super) fn seat_cost(room: &Room, person: usize, seat: Option<&SeatId>) -> i64 {
    let parts = seat_parts(room, person, seat);
    parts.iter().map(|(_, part)| part).sum()
}

fn seat_parts(room: &Room, person: usize, seat: Option<&SeatId>) -> Vec<(Criterion, i64)> {
    let Some(participant) = room.people.get(person) else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    let mut add = |criterion, cost| {
        if cost > 0 {
            parts.push((criterion, cost));
        }
    };
    add(Criterion::Pins, pin(room, participant, seat));
    add(Criterion::Moves, moved(room, participant, seat));
    add(Criterion::Preferences, not_preferred(participant, seat));
    if let Some(seat) = seat {
        add(Criterion::Refusals, refused(participant, seat));
        let experience = role_experience(room, participant, seat);
        add(Criterion::RoleExperience, experience);
    }
    parts
}

fn pin(room: &Room, person: &Participant, seat: Option<&SeatId>) -> i64 {
    let pin = room.plan.pinned.get(&person.id);
    if pin.is_some() && pin != seat {
        weight::PIN
    } else {
        0
    }
}

fn moved(room: &Room, person: &Participant, seat: Option<&SeatId>) -> i64 {
    let Some(from) = room.current.get(&person.id).copied() else {
        return 0;
    };
    match seat {
        None => weight::NO_SEAT,
        Some(to) if to == from => 0,
        Some(to) if to.table != from.table => weight::OTHER_TABLE,
        Some(to) if to.role != from.role => weight::OTHER_ROLE,
        Some(_) => weight::OTHER_CHAIR,
    }
}

/// Without a seat a wish is not met either; else people with wishes would be left out first.
fn not_preferred(person: &Participant, seat: Option<&SeatId>) -> i64 {
    let wishes = &person.profile.prefers;
    let met = wishes.is_empty() || seat.is_some_and(|seat| wishes.contains(&seat.role));
    if met { 0 } else { weight::NOT_PREFERRED }
}

fn refused(person: &Participant, seat: &SeatId) -> i64 {
    if person.profile.refuses.contains(&seat.role) {
        weight::REFUSED
    } else {
        0
    }
}

/// Whoever shares a role can lean on the first one, who is asked to have the experience.
fn role_experience(room: &Room, person: &Participant, seat: &SeatId) -> i64 {
    let wanted = room.role(&seat.role).is_some_and(|it| it.wants_experience);
    if !wanted || seat.chair > 0 {
        return 0;
    }
    match person.profile.experience {
        Some(Experience::Senior) => 0,
        Some(Experience::Some) => weight::SOME_EXPERIENCE,
        None => weight::UNKNOWN_EXPERIENCE,
        Some(Experience::First) => weight::FIRST_TIME,
    }
}
