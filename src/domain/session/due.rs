//! What falls due by itself, each with the moment at which it was due.

use super::event::{Event, EventKind};
use super::parts::Tables;
use super::{ClockState, GAP_TOLERANCE, InjectRun, Session};
use crate::domain::ids::{PhaseId, TableNo};
use crate::domain::scenario::Timing;
use crate::domain::time::{Now, SessionTime, Span};

/// Something that fell due, and when.
pub(super) struct Due {
    pub(super) at: SessionTime,
    pub(super) kind: EventKind,
}

impl Due {
    fn offer(run: &InjectRun, at: SessionTime, tables: Tables) -> Self {
        let inject = run.id.clone();
        let kind = EventKind::InjectDue { inject, tables };
        Self { at, kind }
    }
}

impl Session {
    /// Everything that has fallen due by `at` and is not in the record yet, in order. Also while
    /// the clock stands: a gap that counts moves it all the same.
    pub(super) fn fallen_due(&self, at: SessionTime) -> Vec<Due> {
        if !self.has_started() || self.ended.is_some() {
            return Vec::new();
        }
        let mut due: Vec<Due> = self
            .injects
            .iter()
            .filter(|run| !run.skipped)
            .flat_map(|run| {
                self.scheduled_due(run, at)
                    .into_iter()
                    .chain(self.watched_due(run, at))
            })
            .chain(self.votes_over(at))
            .chain(self.meetings_over(at))
            .chain(self.support_arrived(at))
            .chain(self.silences(at).map(|(at, kind)| Due { at, kind }))
            .collect();
        // Stable: what falls due at one moment keeps the order of the scenario.
        due.sort_by_key(|each| each.at);
        due
    }

    /// More than can fall due at one look: one inject at each table, one vote of each proposal, one
    /// countdown of each separate meeting, one arrival at each table, and silences again and again.
    pub(super) fn dues_at_most(&self, at: SessionTime) -> usize {
        let own = self
            .tables
            .values()
            .map(|table| table.board.proposals.len() + table.caucuses.all.len() + 1);
        self.injects.len() * self.tables.len() + own.sum::<usize>() + self.silences_at_most(at)
    }

    fn meetings_over(&self, at: SessionTime) -> impl Iterator<Item = Due> {
        self.tables.iter().filter_map(move |(table, state)| {
            let (at, caucus) = state.caucuses.fallen_due(at)?;
            let table = *table;
            let kind = EventKind::Caucus { table, caucus };
            Some(Due { at, kind })
        })
    }

    fn support_arrived(&self, at: SessionTime) -> impl Iterator<Item = Due> {
        self.tables.iter().filter_map(move |(table, state)| {
            let (at, entry) = state.entry.fallen_due(at)?;
            let table = *table;
            let kind = EventKind::Entry { table, entry };
            Some(Due { at, kind })
        })
    }

    fn votes_over(&self, at: SessionTime) -> impl Iterator<Item = Due> {
        self.tables.iter().flat_map(move |(table, state)| {
            state.board.votes_over(at).map(|(at, board)| Due {
                at,
                kind: EventKind::Board {
                    table: *table,
                    board,
                },
            })
        })
    }

    fn scheduled_due(&self, run: &InjectRun, at: SessionTime) -> Vec<Due> {
        let Some(moment) = self.scheduled_moment(run).filter(|moment| *moment <= at) else {
            return Vec::new();
        };
        match &run.delayed {
            Some(tables) if !tables.is_empty() => tables
                .iter()
                .filter(|table| run.is_open(**table))
                .map(|table| Due::offer(run, moment, Tables::Only(*table)))
                .collect(),
            _ if run.offered.is_empty() && run.released.len() < self.tables.len() => {
                vec![Due::offer(run, moment, Tables::All)]
            }
            _ => Vec::new(),
        }
    }

    /// The moment that was set, or, where the phase of an inject was jumped over while it was left
    /// out, any moment that is over.
    fn scheduled_moment(&self, run: &InjectRun) -> Option<SessionTime> {
        let was_jumped_over = || match &self.scenario.inject(&run.id)?.when {
            Timing::InPhase { phase, .. } => {
                let index = self.scenario.phase_index(phase)?;
                (Some(index) < self.schedule.current).then_some(SessionTime::START)
            }
            _ => None,
        };
        run.due.or_else(was_jumped_over)
    }

    fn watched_due(&self, run: &InjectRun, at: SessionTime) -> Vec<Due> {
        let scripted = self.scenario.inject(&run.id).map(|inject| &inject.when);
        let Some(Timing::When { from, condition }) = scripted else {
            return Vec::new();
        };
        let Some(begun) = self.begun(from) else {
            return Vec::new();
        };
        let waits = |table: &TableNo| {
            run.delayed
                .as_ref()
                .is_some_and(|tables| tables.contains(table))
        };
        self.table_numbers()
            .filter(|table| run.is_open(*table) && !waits(table))
            .filter_map(|table| {
                let moment = self.came_true(table, begun, condition, at)?;
                Some(Due::offer(run, moment, Tables::Only(table)))
            })
            .collect()
    }

    /// When the session first reached this phase or one after it, which may have been by a jump.
    fn begun(&self, phase: &PhaseId) -> Option<SessionTime> {
        let index = self.scenario.phase_index(phase)?;
        let from_there = self.schedule.phases.iter().skip(index);
        from_there.filter_map(|phase| phase.first_entered).min()
    }

    /// What the machine's clocks read when the session clock read `at`, by what is known of them:
    /// so it does not matter when the question is asked.
    pub(super) fn clocks_at(&self, at: SessionTime) -> Now {
        let last = self.history.last().map(Event::now).unwrap_or_default();
        match self.clock.state {
            ClockState::Running { base, since } => {
                let reading = since.after(at.since(base));
                Now {
                    wall: reading.wall + self.clock.known_offset,
                    steady: reading.steady.max(last.steady),
                }
            }
            _ => last,
        }
    }

    /// What the session clock read when the program stopped. The steady clock of the run before
    /// says nothing in this one, so only the record and the last sign of life are asked.
    pub(super) fn reopened_at(&self, seen: SessionTime, now: Now) -> SessionTime {
        match (self.clock.state, self.last_moment()) {
            (ClockState::Running { .. }, Some((last, _, _))) => last.max(seen),
            _ => self.session_time(now),
        }
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
