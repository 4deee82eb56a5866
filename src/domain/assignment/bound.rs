//! How cheap a seating could possibly be.
//!
//! Two parts that cannot help each other are added up: roles, as if tables did not matter (one
//! matching over all seats), and evenness, as if every group could be spread on its own, within
//! what pins leave open. A real seating must do both at once, so it costs at least as much.

use std::collections::BTreeSet;

use crate::domain::scenario::Priority;

use super::board::Slots;
use super::cost::weight;
use super::plan::table_index;
use super::room::{Group, Room};

/// No seating on the seats of the plan costs less.
pub(super) fn lower_bound(slots: &Slots) -> u64 {
    let room = slots.room;
    let everyone: Vec<usize> = (0..room.people.len()).collect();
    let (roles, _) = slots.match_people(&everyone, &everyone);
    let fixed = fixed_tables(room);
    let groups = room.groups.iter().enumerate();
    let spread: i64 = groups
        .map(|(index, group)| least_spread(room, index, group, &fixed))
        .sum();
    let met = i64::try_from(forced_meetings(room, &fixed)).unwrap_or_default();
    let total = unavoidable(room) + roles + spread + met * weight::KEEP_APART;
    u64::try_from(total).unwrap_or_default()
}

/// What the plan itself costs: essential roles for which there are too few people.
pub(super) fn unavoidable(room: &Room) -> i64 {
    let slots = room.plan.slots.iter();
    let essential = slots.filter(|slot| {
        let role = room.role(&slot.seat.role);
        role.is_some_and(|role| role.priority == Priority::Essential)
    });
    let filled: BTreeSet<_> = essential
        .map(|slot| (slot.table, &slot.seat.role))
        .collect();
    let empty = room.essential_count().saturating_sub(filled.len());
    i64::try_from(empty).unwrap_or_default() * weight::ESSENTIAL
}

/// The table of each person for whom there is no choice.
fn fixed_tables(room: &Room) -> Vec<Option<usize>> {
    let only_table = room.tables == 1 && room.plan.slots.len() == room.people.len();
    let pinned = |id| room.plan.pinned.get(id).and_then(table_index);
    room.people
        .iter()
        .map(|person| pinned(&person.id).or(only_table.then_some(0)))
        .collect()
}

fn forced_meetings(room: &Room, fixed: &[Option<usize>]) -> usize {
    let at = |person: usize| fixed.get(person).copied().flatten();
    let together = |(a, b): &&(usize, usize)| at(*a).is_some() && at(*a) == at(*b);
    room.apart.iter().filter(together).count()
}

/// The cheapest way to spread one group. Its cost is convex at each table, so adding members one
/// by one where they cost least is optimal.
fn least_spread(room: &Room, index: usize, group: &Group, fixed: &[Option<usize>]) -> i64 {
    let mut tables = table_limits(room, index, fixed);
    let bench = room.people.len() - room.plan.slots.len();
    let mut placed: usize = tables.iter().map(|it| it.count).sum();
    while placed < group.total {
        let cheapest = tables
            .iter_mut()
            .filter(|table| table.count < table.most)
            .min_by_key(|table| group.cost(table.count + 1) - group.cost(table.count));
        let Some(table) = cheapest else { break };
        let change = group.cost(table.count + 1) - group.cost(table.count);
        // Once the others fit on the bench, only what saves something is added.
        if placed + bench >= group.total && change >= 0 {
            break;
        }
        table.count += 1;
        placed += 1;
    }
    tables.iter().map(|table| group.cost(table.count)).sum()
}

struct TableLimit {
    count: usize,
    most: usize,
}

/// How many members a table has by pins, and how many it has room for.
fn table_limits(room: &Room, group: usize, fixed: &[Option<usize>]) -> Vec<TableLimit> {
    let sizes = room.plan.sizes.iter();
    let mut tables: Vec<TableLimit> = sizes
        .map(|size| TableLimit {
            count: 0,
            most: *size,
        })
        .collect();
    for (table, groups) in fixed.iter().zip(&room.member_of) {
        let Some(limit) = table.and_then(|table| tables.get_mut(table)) else {
            continue;
        };
        if groups.contains(&group) {
            limit.count += 1;
        } else {
            limit.most = limit.most.saturating_sub(1);
        }
    }
    tables
}
