//! What the people see at one point of the grid.

use std::fmt::Display;

use crate::domain::ids::TableNo;
use crate::domain::scenario::{Phase, PhaseKind};
use crate::domain::schedule::PhaseRun;
use crate::domain::session::{Command, Request, Session};
use crate::domain::time::{SessionTime, Span, SteadyTime, WallTime};
use crate::localisation::Localiser;
use crate::localisation::msg::Message;

use crate::domain::dice::{Chance, Dice};

/// What the people see at one point of the grid.
pub(super) struct Scene<'a> {
    pub(super) session: &'a Session,
    pub(super) words: &'a Localiser,
    pub(super) chance: Chance,
    /// The session clock.
    pub(super) at: SessionTime,
    /// The session clock at the point before.
    pub(super) before: SessionTime,
    pub(super) steady: SteadyTime,
    pub(super) wall: WallTime,
}

/// The phase that is going on.
pub(super) struct Now<'a> {
    pub(super) index: usize,
    pub(super) phase: &'a Phase,
    pub(super) run: &'a PhaseRun,
    pub(super) begun: SessionTime,
}

impl Scene<'_> {
    pub(super) fn dice(&self, decision: &str, about: &[&dyn Display]) -> Dice {
        self.chance.dice(decision, about)
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// The phase that is going on.
    pub(super) fn phase(&self) -> Option<Now<'_>> {
        let index = self.session.schedule.current?;
        let run = self.session.schedule.phases.get(index)?;
        Some(Now {
            index,
            phase: self.session.scenario.phases.get(index)?,
            run,
            begun: run.first_entered?,
        })
    }

    pub(super) fn kind(&self) -> Option<PhaseKind> {
        self.session.phase_kind()
    }

    /// Whether a moment has come since the point before.
    pub(super) fn strikes(&self, moment: SessionTime) -> bool {
        self.before < moment && moment <= self.at
    }

    /// All tables in order.
    pub(super) fn tables(&self) -> Vec<TableNo> {
        self.session.table_numbers().collect()
    }
}

impl Now<'_> {
    /// The moment at which this part of the phase, in hundredths, is over.
    pub(super) fn part(&self, hundredths: i64) -> SessionTime {
        self.begun + Span(self.run.allotted.0 * hundredths / 100)
    }

    /// How much of the phase is over, in hundredths; more than 100 in overtime.
    pub(super) fn over(&self, at: SessionTime) -> i64 {
        self.run.elapsed(at).0 * 100 / self.run.allotted.0.max(1)
    }
}

/// A command of the facilitator.
pub(super) fn ask(requests: &mut Vec<Request>, command: Command) {
    requests.push(Request::facilitator(command));
}
