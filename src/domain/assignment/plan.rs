//! Which seats are used, before anybody is chosen for them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::{ParticipantId, RoleId, SeatId, TableNo};
use crate::domain::scenario::{Priority, Role, Scenario};

use super::Request;
use super::findings::PinProblem;

/// A seat that is used.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    /// Its name.
    pub seat: SeatId,
    /// Its table, counted from 0.
    pub table: usize,
}

/// The seats that are used: as many as people can be seated, tables as even as the pins allow.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// Seats in use at each table.
    pub sizes: Vec<usize>,
    /// All of them, table by table, the most needed first.
    pub slots: Vec<Slot>,
    /// Pins that can be honoured.
    pub pinned: BTreeMap<ParticipantId, SeatId>,
    /// Pins that cannot, and why.
    pub refused: Vec<(ParticipantId, SeatId, PinProblem)>,
}

impl Plan {
    /// Plans for these people, who are sorted and can all sit.
    pub fn new(request: &Request, people: &[ParticipantId]) -> Self {
        let order = seats_in_order(request.scenario);
        let mut plan = Self {
            sizes: Vec::new(),
            slots: Vec::new(),
            pinned: BTreeMap::new(),
            refused: Vec::new(),
        };
        plan.sort_pins(request, people, &order);
        plan.sizes = plan.even_sizes(request, people.len(), &order);
        plan.slots = plan.chosen_slots(&order);
        plan
    }

    fn sort_pins(&mut self, request: &Request, people: &[ParticipantId], order: &[Place]) {
        let mut pins = request.pins.to_vec();
        // In the order of the seats, so that the order in which pins were set changes nothing.
        pins.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        pins.dedup();
        let mut taken = BTreeSet::new();
        for (person, seat) in pins {
            let problem = if people.binary_search(&person).is_err() {
                Some(PinProblem::NotHere)
            } else if !exists(&seat, request.tables, order) {
                Some(PinProblem::NoSuchSeat)
            } else if self.pinned.contains_key(&person) {
                Some(PinProblem::PinnedTwice)
            } else if taken.contains(&seat) {
                Some(PinProblem::SeatTaken)
            } else {
                None
            };
            if let Some(problem) = problem {
                self.refused.push((person, seat, problem));
            } else {
                taken.insert(seat.clone());
                self.pinned.insert(person, seat);
            }
        }
    }

    /// Seats are added one by one at the smallest table. Among equals, the table where pins on
    /// less needed roles would otherwise push out an essential one comes first.
    fn even_sizes(&self, request: &Request, people: usize, order: &[Place]) -> Vec<usize> {
        let tables = usize::from(request.tables);
        let mut sizes: Vec<usize> = (0..tables).map(|table| self.pins_at(table)).collect();
        let needed: Vec<usize> = (0..tables)
            .map(|table| self.needed_at(table, order))
            .collect();
        let seated = people.min(tables * order.len());
        for _ in sizes.iter().sum::<usize>()..seated {
            let smallest = sizes
                .iter_mut()
                .zip(&needed)
                .filter(|(size, _)| **size < order.len())
                .min_by_key(|(size, needed)| (**size, Reverse(**needed)));
            if let Some((size, _)) = smallest {
                *size += 1;
            }
        }
        sizes
    }

    fn pins_at(&self, table: usize) -> usize {
        self.pinned
            .values()
            .filter(|seat| table_index(seat) == Some(table))
            .count()
    }

    /// Seats without which an essential role stays empty or a pin is broken.
    fn needed_at(&self, table: usize, order: &[Place]) -> usize {
        order
            .iter()
            .filter(|place| {
                let seat = place.at(table);
                place.priority == Priority::Essential && place.chair == 0
                    || self.pinned.values().any(|pin| *pin == seat)
            })
            .count()
    }

    fn chosen_slots(&self, order: &[Place]) -> Vec<Slot> {
        let mut slots = Vec::new();
        for (table, size) in self.sizes.iter().enumerate() {
            let mut free = size.saturating_sub(self.pins_at(table));
            for place in order {
                let seat = place.at(table);
                let is_pinned = self.pinned.values().any(|pin| *pin == seat);
                if is_pinned || free > 0 {
                    free -= usize::from(!is_pinned);
                    slots.push(Slot { seat, table });
                }
            }
        }
        slots
    }
}

/// A seat at any table.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// What is played there.
    pub role: RoleId,
    /// 0 for the first person in the role.
    pub chair: u8,
    /// How much the exercise needs the role.
    pub priority: Priority,
}

impl Place {
    /// The seat at this table, counted from 0.
    pub fn at(&self, table: usize) -> SeatId {
        SeatId {
            table: table_no(table),
            role: self.role.clone(),
            chair: self.chair,
        }
    }
}

/// The seats of one table in the order in which they are filled: essential, wanted, optional
/// roles, each in the order of the role board, and only then second people in shared roles.
pub(super) fn seats_in_order(scenario: &Scenario) -> Vec<Place> {
    let mut seen = BTreeSet::new();
    let roles: Vec<&Role> = scenario
        .roles
        .iter()
        .filter(|role| seen.insert(&role.id))
        .collect();
    let mut places: Vec<Place> = roles
        .iter()
        .flat_map(|role| {
            (0..role.shared_by.max(1)).map(|chair| Place {
                role: role.id.clone(),
                chair,
                priority: role.priority,
            })
        })
        .collect();
    // A stable sort keeps the order of the role board.
    places.sort_by_key(|place| (place.chair, place.priority));
    places
}

fn exists(seat: &SeatId, tables: u8, order: &[Place]) -> bool {
    (1..=tables).contains(&seat.table.0)
        && order
            .iter()
            .any(|place| place.role == seat.role && place.chair == seat.chair)
}

/// Tables are counted from 1 on the screen and from 0 in vectors.
pub(super) fn table_index(seat: &SeatId) -> Option<usize> {
    usize::from(seat.table.0).checked_sub(1)
}

/// The reverse of [`table_index`].
pub(super) fn table_no(index: usize) -> TableNo {
    TableNo(u8::try_from(index + 1).unwrap_or(u8::MAX))
}
