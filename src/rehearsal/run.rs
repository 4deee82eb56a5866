//! A rehearsal without a window: the same runner, on a clock that only the rehearsal moves.

use std::ops::Range;
use std::sync::Arc;

use crate::domain::roster::Profile;
use crate::domain::schedule::{CannotFit, fit};
use crate::domain::session::{Command, Refusal, Session, Setup};
use crate::domain::time::{Now, Span, SteadyTime, WallTime};
use crate::localisation::Localiser;
use crate::session_runner::{ManualClock, SessionRunner};
use crate::storage::packs::Pack;
use crate::storage::writer::no_waker;

use super::{Cast, GRID};

/// No exercise lasts longer; a plan that would is stopped there.
const LONGEST: Span = Span::minutes(24 * 60);

/// What a rehearsal is made from.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Title, seed and tables.
    pub setup: Setup,
    /// The roster.
    pub people: Vec<Profile>,
    /// The slot; the scenario's own plan where absent.
    pub slot: Option<Span>,
    /// What the clock on the wall reads when it begins.
    pub start: WallTime,
}

/// Why there is no rehearsal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum CannotRehearse {
    /// The roster or the plan was refused.
    Refused(Refusal),
    /// The slot is too short.
    Fit(CannotFit),
}

impl From<Refusal> for CannotRehearse {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// A session that plays itself.
pub struct Rehearsal {
    runner: SessionRunner,
    clock: Arc<ManualClock>,
    cast: Cast,
    length: Span,
    refused: Vec<(Command, Refusal)>,
}

impl Rehearsal {
    /// Everyone is expected; nothing has begun.
    ///
    /// # Errors
    /// When the roster or the slot does not fit the exercise.
    pub fn new(plan: Plan, pack: &Pack, words: &Localiser) -> Result<Self, CannotRehearse> {
        let clock = Arc::new(ManualClock::new(Now {
            wall: plan.start,
            steady: SteadyTime::default(),
        }));
        let shared: Arc<ManualClock> = Arc::clone(&clock);
        let mut runner = SessionRunner::in_memory(plan.setup, pack, shared, no_waker());
        runner.command(Command::AddPeople(plan.people))?;
        if let Some(slot) = plan.slot {
            let planned = fit(&runner.session().schedule, slot).map_err(CannotRehearse::Fit)?;
            runner.command(Command::SetPlan(planned))?;
        }
        let cast = Cast::new(runner.session(), words);
        Ok(Self {
            runner,
            clock,
            cast,
            length: Span::ZERO,
            refused: Vec::new(),
        })
    }

    /// What is known.
    pub fn session(&self) -> &Session {
        self.runner.session()
    }

    /// The session and its clock, for documents.
    pub fn runner(&self) -> &SessionRunner {
        &self.runner
    }

    /// What people tried in vain; a mistake of the rehearsal.
    pub fn refused(&self) -> &[(Command, Refusal)] {
        &self.refused
    }

    /// Whether the day is over.
    pub fn is_over(&self) -> bool {
        self.session().ended.is_some() || self.length >= LONGEST
    }

    /// Lets people do what they want to do now, then five seconds pass. The answer is the numbers
    /// of what happened.
    pub fn step(&mut self) -> Range<u64> {
        let first = self.session().next_seq();
        self.runner.tick();
        for request in self.cast.moves(self.runner.session(), self.runner.now()) {
            if let Err(refusal) = self.runner.send(&request) {
                self.refused.push((request.command, refusal));
            }
        }
        self.clock.advance(GRID);
        self.length = self.length + GRID;
        first..self.session().next_seq()
    }

    /// Plays the day to its end.
    pub fn play(&mut self) {
        while !self.is_over() {
            self.step();
        }
    }
}
