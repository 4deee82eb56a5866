//! A session whose program stopped while its clock was running.

use super::SessionRunner;
use crate::domain::session::Command;
use crate::domain::time::Span;
use crate::storage::session_file::Alive;

impl SessionRunner {
    /// Stops the session clock at the last sign of life. How long the program was away on the wall
    /// becomes a gap, which the facilitator counts or not. A clock that stood is left alone.
    pub(super) fn stand_still(&mut self, alive: Option<Alive>) {
        if !self.session.is_running() {
            return;
        }
        let Some(seen) = self.last_seen(alive) else {
            return;
        };
        let now = self.now();
        // A wall clock that was set back meanwhile says nothing of how long the program was away.
        let away = now.wall.since(seen.wall).max(Span::ZERO);
        let seen = seen.at;
        self.program(Command::Reopen { seen, away }, now);
    }

    /// The later of the last event and the last heartbeat.
    fn last_seen(&self, alive: Option<Alive>) -> Option<Alive> {
        let (at, wall, _) = self.session.last_moment()?;
        let last = Alive { at, wall };
        Some(alive.filter(|alive| alive.at > at).unwrap_or(last))
    }
}
