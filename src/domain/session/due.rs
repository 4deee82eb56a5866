//! What falls due by itself, each with the moment at which it was due.

use super::event::{EventKind, Tables};
use super::{ClockState, GAP_TOLERANCE, Session};
use crate::domain::ids::{InjectId, TableNo};
use crate::domain::scenario::Timing;
use crate::domain::time::{Now, SessionTime, Span};

/// Something that fell due, and when.
pub(super) struct Due {
    pub(super) at: SessionTime,
    pub(super) kind: EventKind,
}

impl Session {
    /// Everything that has fallen due by `now` and is not in the record yet, in order.
    pub(super) fn fallen_due(&self, now: Now) -> Vec<Due> {
        if !self.is_running() {
            return Vec::new();
        }
        let at = self.session_time(now);
        let mut due: Vec<Due> = self
            .injects
            .iter()
            .flat_map(|inject| self.inject_due(&inject.id, at))
            .collect();
        // Stable: what falls due at one moment keeps the order of the scenario.
        due.sort_by_key(|each| each.at);
        due
    }

    fn inject_due(&self, id: &InjectId, at: SessionTime) -> Vec<Due> {
        let Some(run) = self.inject(id).filter(|run| !run.skipped) else {
            return Vec::new();
        };
        let offer = |moment, tables| Due {
            at: moment,
            kind: EventKind::InjectDue {
                inject: id.clone(),
                tables,
            },
        };
        let is_open =
            |table: &TableNo| !run.offered.contains_key(table) && !run.released.contains_key(table);
        let is_anywhere_open = run.offered.is_empty() && run.released.len() < self.tables.len();
        let mut due: Vec<Due> = match (run.due, &run.delayed) {
            (Some(moment), _) if moment > at || !is_anywhere_open => Vec::new(),
            (Some(moment), Some(tables)) if !tables.is_empty() => tables
                .iter()
                .copied()
                .filter(is_open)
                .map(|table| offer(moment, Tables::Only(table)))
                .collect(),
            (Some(moment), _) => vec![offer(moment, Tables::All)],
            (None, _) => Vec::new(),
        };
        let Some(Timing::When { from, condition }) =
            self.scenario.inject(id).map(|inject| &inject.when)
        else {
            return due;
        };
        let begun = self
            .scenario
            .phase_index(from)
            .and_then(|index| self.schedule.phases.get(index)?.first_entered);
        let Some(begun) = begun else { return due };
        let waits = |table: &TableNo| {
            run.delayed
                .as_ref()
                .is_some_and(|tables| tables.contains(table))
        };
        due.extend(
            self.table_numbers()
                .filter(|table| is_open(table) && !waits(table))
                .filter_map(|table| {
                    Some(offer(
                        self.came_true(table, begun, condition, at)?,
                        Tables::Only(table),
                    ))
                }),
        );
        due
    }

    /// How far the clocks have come apart since this was last looked at, if that is worth telling.
    pub(super) fn new_gap(&self, now: Now) -> Option<Span> {
        let ClockState::Running { since, .. } = self.clock.state else {
            return None;
        };
        let offset = now.wall.since(since.wall) - now.steady.since(since.steady);
        let news = offset - self.clock.known_offset;
        (news.abs() >= GAP_TOLERANCE).then_some(news)
    }
}
