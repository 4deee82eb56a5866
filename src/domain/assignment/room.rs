//! The request in numbers: people and groups by index, as the search needs them.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::{ParticipantId, RoleId, SeatId};
use crate::domain::roster::Participant;
use crate::domain::scenario::{Priority, Role, Scenario};

use super::balance::Measure;
use super::cost::weight;
use super::plan::{Plan, seats_in_order, table_index};
use super::{Request, Seating};

/// A group and what each possible number of its members at one table costs.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub kind: Measure,
    /// How many of the people belong to it.
    pub total: usize,
    /// The even share of a table, rounded down.
    pub low: usize,
    /// The even share of a table, rounded up.
    pub high: usize,
    /// Whether there is one for every table.
    pub enough_for_all: bool,
    by_count: Vec<i64>,
}

impl Group {
    fn new(kind: Measure, total: usize, seated: usize, people: usize, tables: usize) -> Self {
        let (share, whole) = (total * seated, (people * tables).max(1));
        let mut group = Self {
            kind,
            total,
            low: share / whole,
            high: share.div_ceil(whole),
            enough_for_all: total >= tables,
            by_count: Vec::new(),
        };
        group.by_count = (0..=total).map(|count| group.price(count)).collect();
        group
    }

    /// Convex in the count, which the lower bound relies on.
    fn price(&self, count: usize) -> i64 {
        let off = self.low.saturating_sub(count) + count.saturating_sub(self.high);
        let (pairs, square) = (count * count.saturating_sub(1) / 2, off * off);
        let (times, each) = match self.kind {
            Measure::Country(_) => (pairs, weight::COLLEAGUES),
            Measure::Gender(_) => (square, weight::GENDER),
            Measure::Status(_) => (square, weight::STATUS),
            Measure::Experience(_) => (square, weight::EXPERIENCE),
            Measure::Language(_) => (square, weight::LANGUAGE),
        };
        let missing = if self.lacks_speaker(count) {
            weight::NO_SPEAKER
        } else {
            0
        };
        i64::try_from(times).unwrap_or(i64::MAX / weight::COLLEAGUES) * each + missing
    }

    /// Whether a language is spoken by nobody at a table though every table could have somebody.
    pub fn lacks_speaker(&self, count: usize) -> bool {
        matches!(self.kind, Measure::Language(_)) && count == 0 && self.enough_for_all
    }

    /// What so many members at one table cost.
    pub fn cost(&self, count: usize) -> i64 {
        self.by_count.get(count).copied().unwrap_or(0)
    }

    /// Whether a table has fewer or more than its even share.
    pub fn is_uneven(&self, count: usize) -> bool {
        count < self.low || count > self.high
    }
}

/// A person in a seat that exists.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'a> {
    pub person: usize,
    pub table: usize,
    pub seat: &'a SeatId,
}

/// The request in numbers.
pub(super) struct Room<'a> {
    /// Everyone who can sit, by id.
    pub people: Vec<&'a Participant>,
    ids: Vec<ParticipantId>,
    roles: BTreeMap<&'a RoleId, &'a Role>,
    /// How many tables.
    pub tables: usize,
    /// How many seats one table can have.
    pub seats_per_table: usize,
    /// Which seats are used.
    pub plan: Plan,
    /// What should be spread.
    pub groups: Vec<Group>,
    /// The groups of each person.
    pub member_of: Vec<Vec<usize>>,
    /// Pairs who should not meet, each once, the lower index first.
    pub apart: BTreeSet<(usize, usize)>,
    /// Where people sit now, if the seating is to stay close to it.
    pub current: BTreeMap<ParticipantId, &'a SeatId>,
    scenario: &'a Scenario,
}

impl<'a> Room<'a> {
    pub fn new(request: &Request<'a>) -> Self {
        let mut people: Vec<&Participant> = request
            .people
            .iter()
            .filter(|person| person.attendance.can_sit())
            .collect();
        people.sort_by_key(|person| person.id);
        people.dedup_by_key(|person| person.id);
        let ids: Vec<ParticipantId> = people.iter().map(|person| person.id).collect();
        let current = request.current.into_iter().flat_map(|it| &it.seats);
        let mut room = Self {
            roles: request
                .scenario
                .roles
                .iter()
                .map(|it| (&it.id, it))
                .collect(),
            tables: usize::from(request.tables),
            seats_per_table: seats_in_order(request.scenario).len(),
            plan: Plan::new(request, &ids),
            groups: Vec::new(),
            member_of: Vec::new(),
            apart: BTreeSet::new(),
            current: current.map(|(seat, person)| (*person, seat)).collect(),
            scenario: request.scenario,
            people,
            ids,
        };
        room.find_groups();
        room.apart = room.pairs(request.keep_apart);
        room
    }

    fn find_groups(&mut self) {
        let mut totals: BTreeMap<Measure, usize> = BTreeMap::new();
        for person in &self.people {
            for kind in Measure::all_of(&person.profile) {
                *totals.entry(kind).or_default() += 1;
            }
        }
        let (seated, people) = (self.plan.slots.len(), self.people.len());
        self.groups = totals
            .iter()
            .map(|(kind, total)| Group::new(*kind, *total, seated, people, self.tables))
            .collect();
        let index: BTreeMap<Measure, usize> = totals.keys().copied().zip(0..).collect();
        self.member_of = self
            .people
            .iter()
            .map(|person| {
                Measure::all_of(&person.profile)
                    .filter_map(|kind| index.get(&kind).copied())
                    .collect()
            })
            .collect();
    }

    fn pairs(&self, pairs: &[(ParticipantId, ParticipantId)]) -> BTreeSet<(usize, usize)> {
        pairs
            .iter()
            .filter_map(|(a, b)| Some((self.index_of(*a)?, self.index_of(*b)?)))
            .filter(|(a, b)| a != b)
            .map(|(a, b)| (a.min(b), a.max(b)))
            .collect()
    }

    /// The index of a person who can sit.
    pub fn index_of(&self, person: ParticipantId) -> Option<usize> {
        self.ids.binary_search(&person).ok()
    }

    /// The id of the person with this index.
    pub fn id_of(&self, person: usize) -> Option<ParticipantId> {
        self.ids.get(person).copied()
    }

    /// The role with this id.
    pub fn role(&self, id: &RoleId) -> Option<&'a Role> {
        self.roles.get(id).copied()
    }

    /// Everyone in a seat that exists; whatever else a seating contains counts as not there.
    pub fn placed<'s>(&self, seating: &'s Seating) -> Vec<Placed<'s>> {
        let mut seen = BTreeSet::new();
        seating
            .seats
            .iter()
            .filter_map(|(seat, person)| {
                Some(Placed {
                    person: self.index_of(*person)?,
                    table: self.table_of(seat)?,
                    seat,
                })
            })
            .filter(|placed| seen.insert(placed.person))
            .collect()
    }

    /// The index of the table of a seat whose table and role exist.
    pub fn table_of(&self, seat: &SeatId) -> Option<usize> {
        self.role(&seat.role)?;
        table_index(seat).filter(|table| *table < self.tables)
    }

    /// How many members of each group sit at each table.
    pub fn counts(&self, placed: &[Placed]) -> Vec<Vec<usize>> {
        let mut counts = vec![vec![0; self.groups.len()]; self.tables];
        for it in placed {
            let groups = self.member_of.get(it.person).into_iter().flatten();
            for group in groups {
                if let Some(count) = counts.get_mut(it.table).and_then(|row| row.get_mut(*group)) {
                    *count += 1;
                }
            }
        }
        counts
    }

    /// People who could sit and do not.
    pub fn left_over(&self, seating: &Seating) -> Vec<ParticipantId> {
        let seated: BTreeSet<usize> = self.placed(seating).iter().map(|it| it.person).collect();
        (0..self.people.len())
            .filter(|person| !seated.contains(person))
            .filter_map(|person| self.id_of(person))
            .collect()
    }

    /// Roles that should be played at a table and are not: all essential and wanted ones, and
    /// optional ones that another table plays or that are pinned. The most needed come first.
    pub fn open_seats(&self, seating: &Seating) -> Vec<SeatId> {
        let placed = self.placed(seating);
        let taken: BTreeSet<(usize, &RoleId)> =
            placed.iter().map(|it| (it.table, &it.seat.role)).collect();
        let anywhere: BTreeSet<&RoleId> = placed.iter().map(|it| &it.seat.role).collect();
        seats_in_order(self.scenario)
            .iter()
            .filter(|place| place.chair == 0)
            .flat_map(|place| (0..self.tables).map(move |table| (place, table)))
            .filter(|(place, table)| {
                !taken.contains(&(*table, &place.role))
                    && (place.priority <= Priority::Wanted || anywhere.contains(&place.role))
            })
            .map(|(place, table)| place.at(table))
            .collect()
    }

    /// Essential roles that nobody plays at a table.
    pub fn essential_empty(&self, seating: &Seating) -> Vec<SeatId> {
        let mut open = self.open_seats(seating);
        open.retain(|seat| {
            self.role(&seat.role)
                .is_some_and(|role| role.priority == Priority::Essential)
        });
        open
    }

    /// Seats of essential roles at all tables.
    pub fn essential_count(&self) -> usize {
        let essential = |role: &&&Role| role.priority == Priority::Essential;
        self.roles.values().filter(essential).count() * self.tables
    }

    /// All seats of the room, whether used or not, the most needed first at each table.
    pub fn all_seats(&self) -> Vec<SeatId> {
        seats_in_order(self.scenario)
            .iter()
            .flat_map(|place| (0..self.tables).map(|table| place.at(table)))
            .collect()
    }
}
