//! What a change of seats would do, before it is done.

use crate::domain::ids::{ParticipantId, TableNo};

use super::balance::{Balance, Measure, balance};
use super::cost::{Cost, cost};
use super::findings::{Unmet, unmet};
use super::plan::table_no;
use super::room::Room;
use super::{Request, Seating};

/// What a change of seats would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwapPreview {
    /// Every figure of the role board that changes, table by table for each measure.
    pub changes: Vec<Change>,
    /// The whole figures of the tables where something changes.
    pub tables: Vec<TableChange>,
    /// What the seating costs now.
    pub cost_before: Cost,
    /// What it would cost.
    pub cost_after: Cost,
    /// What would no longer be wrong.
    pub solved: Vec<Unmet>,
    /// What would go wrong instead.
    pub raised: Vec<Unmet>,
}

/// One figure that changes at one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is counted.
    pub measure: Measure,
    /// Where.
    pub table: TableNo,
    /// How many now.
    pub before: usize,
    /// How many then.
    pub after: usize,
    /// Whether that is more even.
    pub effect: Effect,
}

/// Whether a change is for the good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Closer to the even share.
    Better,
    /// As good as before.
    Same,
    /// Farther from it.
    Worse,
}

/// The figures of one table, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableChange {
    /// Which.
    pub table: TableNo,
    /// Now.
    pub before: Balance,
    /// Then.
    pub after: Balance,
}

/// What it would do if two people changed places. One of them may have no seat.
pub fn preview_swap(
    request: &Request,
    seating: &Seating,
    a: ParticipantId,
    b: ParticipantId,
) -> SwapPreview {
    let mut after = seating.clone();
    after.swap(a, b);
    preview(request, seating, &after)
}

/// What it would do to go from one seating to another.
pub fn preview(request: &Request, before: &Seating, after: &Seating) -> SwapPreview {
    let room = Room::new(request);
    let (unmet_before, unmet_after) = (unmet(&room, before), unmet(&room, after));
    SwapPreview {
        changes: changes(&room, before, after),
        tables: table_changes(request, before, after),
        cost_before: cost(&room, before),
        cost_after: cost(&room, after),
        solved: without(&unmet_before, &unmet_after),
        raised: without(&unmet_after, &unmet_before),
    }
}

fn without(list: &[Unmet], other: &[Unmet]) -> Vec<Unmet> {
    let rest = list.iter().filter(|it| !other.contains(it));
    rest.cloned().collect()
}

fn table_changes(request: &Request, before: &Seating, after: &Seating) -> Vec<TableChange> {
    (1..=request.tables)
        .map(TableNo)
        .map(|table| TableChange {
            table,
            before: balance(request.people, before, table),
            after: balance(request.people, after, table),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

fn changes(room: &Room, before: &Seating, after: &Seating) -> Vec<Change> {
    let before = room.counts(&room.placed(before));
    let after = room.counts(&room.placed(after));
    let count = |counts: &[Vec<usize>], table: usize, group: usize| {
        let row = counts.get(table);
        row.and_then(|row| row.get(group)).copied().unwrap_or(0)
    };
    let mut changes = Vec::new();
    for (index, group) in room.groups.iter().enumerate() {
        for table in 0..room.tables {
            let (was, is) = (count(&before, table, index), count(&after, table, index));
            // A country matters only where it is doubled.
            let alone = matches!(group.kind, Measure::Country(_)) && was.max(is) < 2;
            if was != is && !alone {
                changes.push(Change {
                    measure: group.kind,
                    table: table_no(table),
                    before: was,
                    after: is,
                    effect: effect(group.cost(was), group.cost(is)),
                });
            }
        }
    }
    changes
}

fn effect(before: i64, after: i64) -> Effect {
    match after.cmp(&before) {
        std::cmp::Ordering::Less => Effect::Better,
        std::cmp::Ordering::Equal => Effect::Same,
        std::cmp::Ordering::Greater => Effect::Worse,
    }
}
