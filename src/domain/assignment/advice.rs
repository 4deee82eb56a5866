//! How many tables a room should have.

use crate::domain::scenario::{Priority, Scenario};

use super::plan::seats_in_order;

/// The facilitator cannot follow more.
pub const MAX_TABLES: u8 = 8;

/// How many tables are possible and how many are best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableAdvice {
    /// With fewer, people would have no seat.
    pub fewest: u8,
    /// The best fit: everyone has a role, and few roles are empty or shared.
    pub recommended: u8,
    /// With more, essential roles would be empty.
    pub most: u8,
}

/// How many tables suit so many people best.
pub fn recommended_tables(scenario: &Scenario, people: usize) -> u8 {
    table_advice(scenario, people).recommended
}

/// How many tables are possible for so many people, and how many are best.
pub fn table_advice(scenario: &Scenario, people: usize) -> TableAdvice {
    let room = TableSize::of(scenario);
    let limit = usize::from(MAX_TABLES);
    let most = (people / room.essential.max(1)).clamp(1, limit);
    let fewest = people.div_ceil(room.seats.max(1)).clamp(1, most);
    let recommended = (fewest..=most)
        .min_by_key(|tables| (room.misfit(people, *tables), *tables))
        .unwrap_or(fewest);
    TableAdvice {
        fewest: narrow(fewest),
        recommended: narrow(recommended),
        most: narrow(most),
    }
}

fn narrow(tables: usize) -> u8 {
    u8::try_from(tables).unwrap_or(MAX_TABLES)
}

/// Seats of one table by how much they are needed.
struct TableSize {
    essential: usize,
    expected: usize,
    roles: usize,
    seats: usize,
}

impl TableSize {
    fn of(scenario: &Scenario) -> Self {
        let places = seats_in_order(scenario);
        let count = |priority: Priority| {
            places
                .iter()
                .filter(|place| place.chair == 0 && place.priority <= priority)
                .count()
        };
        Self {
            essential: count(Priority::Essential),
            expected: count(Priority::Wanted),
            roles: count(Priority::Optional),
            seats: places.len(),
        }
    }

    /// A person without a role is worst, then a wanted role without a person, then a shared
    /// role, whose second person has half the work; an empty optional role is what it is for.
    fn misfit(&self, people: usize, tables: usize) -> usize {
        let seated = people.min(tables * self.seats);
        100 * (people - seated)
            + 3 * (tables * self.expected).saturating_sub(seated)
            + 2 * seated.saturating_sub(tables * self.roles)
            + (tables * self.roles).saturating_sub(seated)
    }
}
