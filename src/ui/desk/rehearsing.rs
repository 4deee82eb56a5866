//! Plays the day by itself in the window, so that a facilitator can preview it.

use std::sync::Arc;

use crate::domain::time::Span;
use crate::localisation::Localiser;
use crate::rehearsal::Cast;
use crate::session_runner::{Clock, FastClock, SessionRunner};
use crate::ui::cx::Rehearsing;

/// Simulated people at the desk.
pub(super) struct Player {
    cast: Cast,
    factor: u32,
}

impl Player {
    /// People for a session that lives on a fast clock.
    pub(super) fn new(runner: &SessionRunner, words: &Localiser, factor: u32) -> Self {
        Self {
            cast: Cast::new(runner.session(), words),
            factor,
        }
    }

    /// The clock they live on.
    pub(super) fn clock(real: &Arc<dyn Clock>, factor: u32) -> Arc<dyn Clock> {
        Arc::new(FastClock::new(Arc::clone(real), real.now(), factor))
    }

    pub(super) fn state(&self) -> Rehearsing {
        Rehearsing {
            factor: self.factor,
        }
    }

    /// Lets them do what they want to do by now; `false` when the day is over.
    pub(super) fn play(&mut self, runner: &mut SessionRunner) -> bool {
        let now = runner.now();
        for request in self.cast.moves(runner.session(), now) {
            // People try what is not possible any more; they are refused as in the room.
            let _ = runner.send(&request);
        }
        runner.session().ended.is_none()
    }

    /// How soon they may want to do something.
    pub(super) fn next_look(&self) -> Span {
        Span(1_000 / i64::from(self.factor.clamp(1, 40)))
    }
}
