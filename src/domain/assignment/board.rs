//! A seating on the seats of the plan, with the price of exchanging two people kept at hand.

use std::collections::BTreeMap;

use pathfinding::kuhn_munkres::kuhn_munkres_min;
use pathfinding::matrix::Matrix;

use crate::domain::ids::RoleId;

use super::Seating;
use super::cost::{seat_cost, weight};
use super::room::Room;

/// What the search needs to know, by index. There are as many slots as people: the seats of the
/// plan, and beyond them places on the bench for those who are left over.
pub(super) struct Slots<'r> {
    pub room: &'r Room<'r>,
    /// What it costs to give a person (row) a slot (column), whoever sits elsewhere.
    pub linear: Matrix<i64>,
    /// The table of each slot; the bench is the table after the last.
    pub table_of: Vec<usize>,
    /// The slots of each table, the bench last.
    pub at_table: Vec<Vec<usize>>,
    /// Slots whose person may change.
    pub movable: Vec<usize>,
    /// For each slot, the movable slots of the same role and chair at all tables.
    pub same_role: Vec<Vec<usize>>,
    foes: Vec<Vec<usize>>,
}

impl<'r> Slots<'r> {
    pub fn new(room: &'r Room<'r>) -> Self {
        let (people, seats) = (room.people.len(), &room.plan.slots);
        let table_of: Vec<usize> = (0..people)
            .map(|slot| seats.get(slot).map_or(room.tables, |it| it.table))
            .collect();
        let mut at_table: Vec<Vec<usize>> = vec![Vec::new(); room.tables + 1];
        for (slot, table) in table_of.iter().enumerate() {
            if let Some(slots) = at_table.get_mut(*table) {
                slots.push(slot);
            }
        }
        let pinned: Vec<_> = room.plan.pinned.values().collect();
        let is_pinned = |slot: &usize| {
            seats
                .get(*slot)
                .is_some_and(|it| pinned.contains(&&it.seat))
        };
        let movable: Vec<usize> = (0..people).filter(|slot| !is_pinned(slot)).collect();
        Self {
            linear: Matrix::from_fn(people, people, |(person, slot)| {
                seat_cost(room, person, seats.get(slot).map(|it| &it.seat))
            }),
            same_role: same_role(room, &movable),
            foes: foes(room),
            room,
            table_of,
            at_table,
            movable,
        }
    }

    pub fn linear(&self, person: usize, slot: usize) -> i64 {
        self.linear.get((person, slot)).copied().unwrap_or(0)
    }

    /// Whether the person in this slot may change.
    pub fn is_movable(&self, slot: usize) -> bool {
        self.movable.binary_search(&slot).is_ok()
    }

    /// The cheapest way to give these slots to these people: the cost, and for each person the
    /// slot. There are as many of the one as of the other.
    pub fn match_people(&self, people: &[usize], slots: &[usize]) -> (i64, Vec<usize>) {
        if people.is_empty() || people.len() != slots.len() {
            return (0, slots.to_vec());
        }
        let at = |list: &[usize], index: usize| list.get(index).copied().unwrap_or_default();
        let costs = Matrix::from_fn(people.len(), slots.len(), |(row, column)| {
            self.linear(at(people, row), at(slots, column))
        });
        let (cost, columns) = kuhn_munkres_min(&costs);
        let chosen = columns.iter().map(|column| at(slots, *column)).collect();
        (cost, chosen)
    }
}

fn same_role(room: &Room, movable: &[usize]) -> Vec<Vec<usize>> {
    let name = |slot: usize| {
        let seat = room.plan.slots.get(slot).map(|it| &it.seat);
        seat.map(|seat| (&seat.role, seat.chair))
    };
    let mut groups: BTreeMap<Option<(&RoleId, u8)>, Vec<usize>> = BTreeMap::new();
    for slot in movable {
        groups.entry(name(*slot)).or_default().push(*slot);
    }
    (0..room.people.len())
        .map(|slot| groups.get(&name(slot)).cloned().unwrap_or_default())
        .collect()
}

fn foes(room: &Room) -> Vec<Vec<usize>> {
    let mut foes: Vec<Vec<usize>> = vec![Vec::new(); room.people.len()];
    for (a, b) in &room.apart {
        for (one, other) in [(*a, *b), (*b, *a)] {
            if let Some(list) = foes.get_mut(one) {
                list.push(other);
            }
        }
    }
    foes
}

/// Who is in which slot, what it costs, and what an exchange would change.
#[derive(Clone)]
pub(super) struct Board<'s> {
    slots: &'s Slots<'s>,
    person_in: Vec<usize>,
    table_of_person: Vec<usize>,
    /// Each group at each table, table by table, the bench last.
    shares: Vec<Share>,
    cost: i64,
}

/// A group with more or fewer members at a table than its even share.
#[derive(Clone, Copy, Debug)]
pub(super) struct Uneven {
    pub table: usize,
    pub group: usize,
    pub too_many: bool,
}

/// A group at a table: how many members, and what one more or one less would change.
#[derive(Clone, Copy, Default)]
struct Share {
    count: usize,
    one_more: i64,
    one_less: i64,
}

impl<'s> Board<'s> {
    /// Seats person by person in the slots given.
    pub fn new(slots: &'s Slots<'s>, person_in: Vec<usize>) -> Self {
        let mut board = Self {
            slots,
            table_of_person: vec![0; person_in.len()],
            shares: vec![Share::default(); slots.room.groups.len() * (slots.room.tables + 1)],
            person_in,
            cost: 0,
        };
        for table in 0..slots.room.tables {
            for group in 0..slots.room.groups.len() {
                board.count_group(group, table, 0);
            }
        }
        for (slot, person) in board.person_in.clone().into_iter().enumerate() {
            let table = board.table(slot);
            board.count(person, table, 1);
            set(&mut board.table_of_person, person, table);
        }
        board.cost = board.whole_cost();
        board
    }

    pub fn cost(&self) -> i64 {
        self.cost
    }

    pub fn person(&self, slot: usize) -> usize {
        self.person_in.get(slot).copied().unwrap_or_default()
    }

    pub fn table(&self, slot: usize) -> usize {
        get(&self.slots.table_of, slot)
    }

    /// The people at a table, in the order of its slots.
    pub fn people_at(&self, table: usize) -> Vec<usize> {
        let slots = self.slots.at_table.get(table).into_iter().flatten();
        slots.map(|slot| self.person(*slot)).collect()
    }

    /// What the roles of a table cost as they are given out.
    pub fn role_cost(&self, table: usize) -> i64 {
        let slots = self.slots.at_table.get(table).into_iter().flatten();
        slots
            .map(|slot| self.slots.linear(self.person(*slot), *slot))
            .sum()
    }

    /// What changes when the people in two slots change places.
    pub fn swap_delta(&self, a: usize, b: usize) -> i64 {
        let (p, q) = (self.person(a), self.person(b));
        let linear = |person, slot| self.slots.linear(person, slot);
        linear(p, b) + linear(q, a) - linear(p, a) - linear(q, b) + self.table_delta(a, b)
    }

    /// The part of [`Board::swap_delta`] that comes from who sits with whom.
    pub fn table_delta(&self, a: usize, b: usize) -> i64 {
        let (from, to) = (self.table(a), self.table(b));
        if from == to {
            return 0;
        }
        let (p, q) = (self.person(a), self.person(b));
        let (of_p, of_q) = (self.groups(p), self.groups(q));
        let leaving = of_p.iter().filter(|group| !of_q.contains(group));
        let coming = of_q.iter().filter(|group| !of_p.contains(group));
        leaving
            .map(|it| self.shift_delta(*it, from, to))
            .sum::<i64>()
            + coming
                .map(|it| self.shift_delta(*it, to, from))
                .sum::<i64>()
            + self.foes_delta(p, q, from, to)
            + self.foes_delta(q, p, to, from)
    }

    pub fn swap(&mut self, a: usize, b: usize, delta: i64) {
        let (p, q) = (self.person(a), self.person(b));
        let (from, to) = (self.table(a), self.table(b));
        set(&mut self.person_in, a, q);
        set(&mut self.person_in, b, p);
        if from != to {
            self.count(p, from, -1);
            self.count(p, to, 1);
            self.count(q, to, -1);
            self.count(q, from, 1);
            set(&mut self.table_of_person, p, to);
            set(&mut self.table_of_person, q, from);
        }
        self.cost += delta;
    }

    /// Gives out the roles of one table anew, as well as possible.
    pub fn match_table(&mut self, table: usize) {
        let Some(slots) = self.slots.at_table.get(table) else {
            return;
        };
        let people = self.people_at(table);
        let (cost, chosen) = self.slots.match_people(&people, slots);
        let gain = cost - self.role_cost(table);
        // Of two equally good ways the present one stays.
        if gain < 0 {
            for (person, slot) in people.iter().zip(chosen) {
                set(&mut self.person_in, slot, *person);
            }
            self.cost += gain;
        }
    }

    /// The seating, without the bench.
    pub fn seating(&self) -> Seating {
        let room = self.slots.room;
        let taken = room.plan.slots.iter().zip(&self.person_in);
        let seats = taken
            .filter_map(|(slot, person)| Some((slot.seat.clone(), room.id_of(*person)?)))
            .collect();
        Seating { seats }
    }

    fn groups(&self, person: usize) -> &'s [usize] {
        let groups = self.slots.room.member_of.get(person);
        groups.map(Vec::as_slice).unwrap_or_default()
    }

    /// One member of a group goes from one table to another.
    fn shift_delta(&self, group: usize, from: usize, to: usize) -> i64 {
        self.share(group, from).one_less + self.share(group, to).one_more
    }

    fn share(&self, group: usize, table: usize) -> Share {
        let index = table * self.slots.room.groups.len() + group;
        self.shares.get(index).copied().unwrap_or_default()
    }

    /// Pairs to be kept apart that meet or part when `person` changes places with `other`.
    /// People on the bench do not meet.
    fn foes_delta(&self, person: usize, other: usize, from: usize, to: usize) -> i64 {
        let bench = self.slots.room.tables;
        let meets = |table: usize, foe: usize| i64::from(table == foe && table != bench);
        let foes = self.slots.foes.get(person).into_iter().flatten();
        foes.filter(|foe| **foe != other)
            .map(|foe| get(&self.table_of_person, *foe))
            .map(|foe| meets(to, foe) - meets(from, foe))
            .map(|change| change * weight::KEEP_APART)
            .sum()
    }

    fn count(&mut self, person: usize, table: usize, change: isize) {
        for group in self.groups(person) {
            self.count_group(*group, table, change);
        }
    }

    /// Keeps the count and its prices; the bench has no prices, for nobody minds who is there.
    fn count_group(&mut self, index: usize, table: usize, change: isize) {
        let room = self.slots.room;
        let place = self.shares.get_mut(table * room.groups.len() + index);
        let (Some(share), Some(group)) = (place, room.groups.get(index)) else {
            return;
        };
        share.count = share.count.saturating_add_signed(change);
        if table < room.tables {
            let now = group.cost(share.count);
            share.one_more = group.cost(share.count + 1) - now;
            share.one_less = group.cost(share.count.saturating_sub(1)) - now;
        }
    }

    /// Groups that have more or fewer members at a table than their even share.
    pub fn uneven(&self) -> Vec<Uneven> {
        let room = self.slots.room;
        let cells = (0..room.tables)
            .flat_map(|table| room.groups.iter().enumerate().map(move |it| (table, it)));
        cells
            .map(|(table, (index, group))| (table, index, group, self.share(index, table).count))
            .filter(|(_, _, group, count)| group.is_uneven(*count))
            .map(|(table, index, group, count)| Uneven {
                table,
                group: index,
                too_many: count > group.high,
            })
            .collect()
    }

    /// Whether the person in this slot belongs to a group.
    pub fn belongs(&self, slot: usize, group: usize) -> bool {
        self.groups(self.person(slot)).contains(&group)
    }

    fn whole_cost(&self) -> i64 {
        let room = self.slots.room;
        let roles: i64 = (0..=room.tables).map(|table| self.role_cost(table)).sum();
        let tables = 0..room.tables;
        let spread: i64 = tables
            .flat_map(|table| room.groups.iter().enumerate().map(move |it| (table, it)))
            .map(|(table, (index, group))| group.cost(self.share(index, table).count))
            .sum();
        let at = |person: &usize| get(&self.table_of_person, *person);
        let together = room
            .apart
            .iter()
            .filter(|(a, b)| at(a) == at(b) && at(a) < room.tables);
        roles + spread + together.map(|_| weight::KEEP_APART).sum::<i64>()
    }
}

fn get(list: &[usize], index: usize) -> usize {
    list.get(index).copied().unwrap_or_default()
}

fn set(list: &mut [usize], index: usize, value: usize) {
    if let Some(place) = list.get_mut(index) {
        *place = value;
    }
}
