//! A session whose program stopped while its clock was running.

use super::SessionRunner;
use crate::domain::session::{ClockState, Command};
use crate::domain::time::{Now, SteadyTime};
use crate::storage::session_file::Alive;

impl SessionRunner {
    /// Stops the session clock at the last sign of life. How long the program was away on the wall
    /// becomes a gap, which the facilitator counts or not. A clock that stood is left alone.
    ///
    /// The steady clock of the run that died means nothing in this one. So the moment is told in
    /// the time of the dead run: the reading at which its session clock would have shown what was
    /// seen last. What fell due before that moment comes first, at its own time.
    pub(super) fn stand_still(&mut self, alive: Option<Alive>) {
        let ClockState::Running { base, since } = self.session.clock.state else {
            return;
        };
        let Some(seen) = self.last_seen(alive) else {
            return;
        };
        let steady: SteadyTime = since.steady + seen.at.since(base);
        let wall = seen.wall;
        self.program(Command::Tick, Now { wall, steady });
        // A clock that was set back meanwhile must not make the pause begin before it did.
        let wall = self.now().wall.max(seen.wall);
        let reopen = Command::Reopen {
            seen: seen.at,
            away: wall.since(seen.wall),
        };
        self.program(reopen, Now { wall, steady });
    }

    /// The later of the last event and the last heartbeat.
    fn last_seen(&self, alive: Option<Alive>) -> Option<Alive> {
        let (at, wall, _) = self.session.last_moment()?;
        let last = Alive { at, wall };
        Some(alive.filter(|alive| alive.at > at).unwrap_or(last))
    }
}
