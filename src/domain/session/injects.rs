//! What becomes of an inject during a session.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::Tables;
use super::{Event, EventKind, Session, WrittenInject};
use crate::domain::ids::{InjectId, PhaseId, SeatId, TableNo};
use crate::domain::scenario::{Audience, Condition, Inject, Timing};
use crate::domain::time::{SessionTime, Span, WallTime};

/// An inject in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InjectRun {
    /// Of the scenario, or given to what was written on the spot.
    pub id: InjectId,
    /// Who gets it.
    pub audience: Audience,
    /// The words, where it was written on the spot; otherwise the pack has them.
    pub written: Option<WrittenInject>,
    /// When it will be or was due, once that is known.
    pub due: Option<SessionTime>,
    /// Tables at which it is offered to the facilitator, with the moment it fell due.
    pub offered: BTreeMap<TableNo, SessionTime>,
    /// Put off by the facilitator, for these tables: it keeps its moment when its phase is left early.
    pub delayed: Option<BTreeSet<TableNo>>,
    /// Held back until the facilitator decides.
    pub held: bool,
    /// Left out.
    pub skipped: bool,
    /// Tables that have it, with the moment of its release.
    pub released: BTreeMap<TableNo, SessionTime>,
    /// Seats whose delivery was ticked off.
    pub read_by: BTreeSet<SeatId>,
}

/// What an inject waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InjectState {
    /// It falls due at this moment, if the phases before it keep their time.
    Scheduled(SessionTime),
    /// It waits for a condition at a table.
    Watching,
    /// The facilitator may release it at any time.
    Ready,
    /// It is offered to the facilitator since this moment.
    Due(SessionTime),
    /// Held back by the facilitator.
    Held,
    /// Left out.
    Skipped,
    /// All tables have it since this moment.
    Released(SessionTime),
}

impl InjectRun {
    pub(super) fn scripted(inject: &Inject) -> Self {
        Self::waiting(inject.id.clone(), inject.audience.clone(), None)
    }

    pub(super) fn written(inject: WrittenInject) -> Self {
        Self::waiting(inject.id.clone(), inject.audience.clone(), Some(inject))
    }

    fn waiting(id: InjectId, audience: Audience, written: Option<WrittenInject>) -> Self {
        Self {
            id,
            audience,
            written,
            due: None,
            offered: BTreeMap::new(),
            delayed: None,
            held: false,
            skipped: false,
            released: BTreeMap::new(),
            read_by: BTreeSet::new(),
        }
    }

    /// When it first reached a table.
    pub fn first_release(&self) -> Option<SessionTime> {
        self.released.values().min().copied()
    }

    /// When it last reached a table.
    pub fn last_release(&self) -> Option<SessionTime> {
        self.released.values().max().copied()
    }

    /// Whether a table has neither the offer nor the inject itself.
    pub(super) fn is_open(&self, table: TableNo) -> bool {
        !self.offered.contains_key(&table) && !self.released.contains_key(&table)
    }

    /// Puts it off: for the tables that wait now, and for those it was put off for before.
    pub(super) fn delay(&mut self, until: SessionTime) {
        let mut meant: BTreeSet<TableNo> = self.delayed.take().unwrap_or_default();
        meant.retain(|table| self.is_open(*table));
        meant.extend(self.waiting_tables());
        self.delayed = Some(meant);
        self.due = Some(until);
        self.held = false;
        self.offered.clear();
    }

    /// Tables at which it is offered and that do not have it yet.
    pub fn waiting_tables(&self) -> impl Iterator<Item = TableNo> + '_ {
        self.offered
            .keys()
            .copied()
            .filter(|table| !self.released.contains_key(table))
    }
}

impl Session {
    /// What an inject waits for at `at`.
    pub fn inject_state(&self, inject: &InjectRun, at: SessionTime) -> InjectState {
        if inject.released.len() == self.tables.len() {
            return InjectState::Released(inject.last_release().unwrap_or(at));
        }
        if inject.skipped {
            return InjectState::Skipped;
        }
        if inject.held {
            return InjectState::Held;
        }
        let offered = inject
            .waiting_tables()
            .filter_map(|table| inject.offered.get(&table))
            .min();
        if let Some(since) = offered {
            return InjectState::Due(*since);
        }
        if let Some(due) = inject.due.filter(|_| inject.offered.is_empty()) {
            return InjectState::Scheduled(due);
        }
        match self
            .scenario
            .inject(&inject.id)
            .map(|scripted| &scripted.when)
        {
            Some(Timing::InPhase { phase, minute }) if inject.offered.is_empty() => {
                InjectState::Scheduled(self.projected_due(phase, *minute, at))
            }
            Some(Timing::When { .. }) => InjectState::Watching,
            _ => InjectState::Ready,
        }
    }

    /// Where an inject of a phase that has not begun will fall due if everything keeps its time.
    fn projected_due(&self, phase: &PhaseId, minute: u16, at: SessionTime) -> SessionTime {
        let index = self.scenario.phase_index(phase).unwrap_or(0);
        let start = match (index.checked_sub(1), self.schedule.current) {
            (None, _) => SessionTime::START,
            (Some(before), Some(current)) if current <= before => {
                self.schedule.projected_phase_end(before, at)
            }
            (Some(_), Some(_)) => at,
            (Some(_), None) => self.schedule.planned_start(index),
        };
        start + self.offset_in_phase(index, minute)
    }

    /// Minutes on the plan as written, shrunk or stretched with the phase.
    pub(super) fn offset_in_phase(&self, index: usize, minute: u16) -> Span {
        let written = self
            .scenario
            .phases
            .get(index)
            .map_or(Span::ZERO, |phase| Span::minutes(phase.minutes.into()));
        let allotted = self
            .schedule
            .phases
            .get(index)
            .map_or(written, |phase| phase.allotted);
        Span::minutes(minute.into()).scaled(allotted, written)
    }

    /// When the injects of the phase at `index` fall due if it begins at `at`.
    pub(super) fn moments_in_phase(
        &self,
        index: usize,
        at: SessionTime,
    ) -> BTreeMap<InjectId, SessionTime> {
        let begun = self.scenario.phases.get(index).map(|phase| &phase.id);
        let moment = |inject: &Inject| match &inject.when {
            Timing::InPhase { phase, minute } if Some(phase) == begun => {
                Some((inject.id.clone(), at + self.offset_in_phase(index, *minute)))
            }
            _ => None,
        };
        self.scenario.injects.iter().filter_map(moment).collect()
    }

    /// When the condition of an inject came true at a table, if it has by `at`.
    pub(super) fn came_true(
        &self,
        table: TableNo,
        from: SessionTime,
        condition: &Condition,
        at: SessionTime,
    ) -> Option<SessionTime> {
        let state = self.tables.get(&table)?;
        let since = match condition {
            Condition::AtMost(indicator, limit) => {
                let reading = state.indicators.get(indicator)?;
                (reading.value <= *limit).then_some(reading.changed)?
            }
            Condition::AtLeast(indicator, limit) => {
                let reading = state.indicators.get(indicator)?;
                (reading.value >= *limit).then_some(reading.changed)?
            }
            Condition::SilentFor(minutes) => {
                state.last_progress.max(from) + Span::minutes((*minutes).into())
            }
        };
        let since = since.max(from);
        (since <= at).then_some(since)
    }

    /// What the clock on the wall read at its last release; a release in a pause has a time of its own.
    pub fn released_at(&self, id: &InjectId) -> Option<WallTime> {
        let is_release = |event: &&Event| matches!(&event.kind, EventKind::InjectReleased { inject, .. } if inject == id);
        self.history
            .iter()
            .rev()
            .find(is_release)
            .map(|event| event.wall)
    }

    /// Seats that get an inject at these tables.
    pub fn recipients(&self, inject: &InjectRun, tables: Tables) -> BTreeSet<SeatId> {
        self.seats
            .keys()
            .filter(|seat| tables.includes(seat.table))
            .filter(|seat| match &inject.audience {
                Audience::Everyone => true,
                Audience::Party(party) => self
                    .scenario
                    .party_of(&seat.role)
                    .is_some_and(|of| of.id == *party),
                Audience::Role(role) => seat.role == *role,
            })
            .cloned()
            .collect()
    }

    pub(super) fn with_inject(&mut self, id: &InjectId, change: impl FnOnce(&mut InjectRun)) {
        if let Some(run) = self.injects.iter_mut().find(|run| run.id == *id) {
            change(run);
        }
    }

    fn tables_meant(&self, tables: Tables) -> Vec<TableNo> {
        self.table_numbers()
            .filter(|table| tables.includes(*table))
            .collect()
    }

    pub(super) fn offer(&mut self, id: &InjectId, tables: Tables, at: SessionTime) {
        let meant = self.tables_meant(tables);
        self.with_inject(id, |run| {
            for table in meant {
                run.offered.entry(table).or_insert(at);
            }
        });
    }

    pub(super) fn release(&mut self, id: &InjectId, tables: Tables, at: SessionTime) {
        let mut fresh = self.tables_meant(tables);
        self.with_inject(id, |run| {
            run.held = false;
            run.skipped = false;
            fresh.retain(|table| !run.released.contains_key(table));
            run.released.extend(fresh.iter().map(|table| (*table, at)));
        });
        for table in fresh {
            self.progress(Tables::Only(table), at);
        }
    }
}
