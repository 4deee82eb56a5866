//! The plan of phases and what became of it, on the session clock.
//!
//! Everything here is arithmetic on a state and a reading of the clock; nothing runs by itself.

mod fit;
mod recovery;

pub use fit::{CannotFit, fit};
pub use recovery::{Cut, Recovery, RecoveryPlan, recoveries};

use serde::{Deserialize, Serialize};

use super::ids::PhaseId;
use super::scenario::{PhaseKind, Scenario};
use super::time::{SessionTime, Span, WallTime};

#[cfg(test)]
mod tests;

/// One phase: what was planned, what it may take now, what it took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseRun {
    /// Which phase of the scenario.
    pub id: PhaseId,
    /// What kind of step it is.
    pub kind: PhaseKind,
    /// As agreed before the start.
    pub planned: Span,
    /// As it stands after minutes were added or taken.
    pub allotted: Span,
    /// The shortest it can be and still do its work.
    pub least: Span,
    /// Time used in visits that are over.
    pub spent: Span,
    /// When it began for the first time.
    pub first_entered: Option<SessionTime>,
    /// When the visit that is still going on began.
    pub entered: Option<SessionTime>,
}

impl PhaseRun {
    /// Time used so far at `at`.
    pub fn elapsed(&self, at: SessionTime) -> Span {
        let running = self.entered.map_or(Span::ZERO, |entered| at.since(entered));
        self.spent + running.at_least_zero()
    }

    /// Time left at `at`; negative in overtime.
    pub fn remaining(&self, at: SessionTime) -> Span {
        self.allotted - self.elapsed(at)
    }

    /// Whether it has begun at all.
    pub fn was_visited(&self) -> bool {
        self.first_entered.is_some()
    }
}

/// The phases in order, and where the session stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// In the order of the plan.
    pub phases: Vec<PhaseRun>,
    /// Which one is going on; none before the start and after the end.
    pub current: Option<usize>,
    /// What the clock on the wall read at the start.
    pub started: Option<WallTime>,
}

impl Schedule {
    /// The default schedule of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let phases = scenario
            .phases
            .iter()
            .map(|phase| PhaseRun {
                id: phase.id.clone(),
                kind: phase.kind,
                planned: Span::minutes(phase.minutes.into()),
                allotted: Span::minutes(phase.minutes.into()),
                least: Span::minutes(phase.min_minutes.into()),
                spent: Span::ZERO,
                first_entered: None,
                entered: None,
            })
            .collect();
        Self {
            phases,
            current: None,
            started: None,
        }
    }

    /// The phase that is going on.
    pub fn current_phase(&self) -> Option<&PhaseRun> {
        self.phases.get(self.current?)
    }

    /// The whole plan as agreed before the start.
    pub fn planned_total(&self) -> Span {
        self.phases.iter().map(|phase| phase.planned).sum()
    }

    /// What the phases after the current one still need.
    pub fn still_to_come(&self) -> Span {
        let first = self.current.map_or(0, |current| current + 1);
        self.phases
            .iter()
            .skip(first)
            .map(|phase| (phase.allotted - phase.spent).at_least_zero())
            .sum()
    }

    /// Session time at which the session ends if everything from now on keeps its time.
    pub fn projected_end(&self, at: SessionTime) -> SessionTime {
        let left = self
            .current_phase()
            .map_or(Span::ZERO, |phase| phase.remaining(at));
        at + left.at_least_zero() + self.still_to_come()
    }

    /// Session time at which the phase at `index` ends if everything keeps its time.
    pub fn projected_phase_end(&self, index: usize, at: SessionTime) -> SessionTime {
        let current = self.current.unwrap_or(0);
        let left = self
            .current_phase()
            .map_or(Span::ZERO, |phase| phase.remaining(at));
        let between: Span = self
            .phases
            .iter()
            .take(index + 1)
            .skip(if self.current.is_some() {
                current + 1
            } else {
                0
            })
            .map(|phase| (phase.allotted - phase.spent).at_least_zero())
            .sum();
        at + left.at_least_zero() + between
    }

    /// Where the phase at `index` begins on the plan as agreed before the start.
    pub fn planned_start(&self, index: usize) -> SessionTime {
        SessionTime::START
            + self
                .phases
                .iter()
                .take(index)
                .map(|phase| phase.planned)
                .sum()
    }

    /// The planned end on the wall, once the session has started.
    pub fn planned_wall_end(&self) -> Option<WallTime> {
        Some(self.started? + self.planned_total())
    }

    /// How far the session is behind its plan on the clock on the wall, pauses included;
    /// negative when it is ahead. `at` and `wall` are readings of the same moment.
    pub fn drift(&self, at: SessionTime, wall: WallTime) -> Option<Span> {
        let projected = wall + self.projected_end(at).since(at);
        Some(projected.since(self.planned_wall_end()?))
    }

    pub(crate) fn leave(&mut self, at: SessionTime) {
        let Some(phase) = self.current.and_then(|index| self.phases.get_mut(index)) else {
            return;
        };
        phase.spent = phase.elapsed(at);
        phase.entered = None;
        self.current = None;
    }

    pub(crate) fn enter(&mut self, index: usize, at: SessionTime) {
        self.leave(at);
        if let Some(phase) = self.phases.get_mut(index) {
            phase.first_entered.get_or_insert(at);
            phase.entered = Some(at);
            self.current = Some(index);
        }
    }
}
