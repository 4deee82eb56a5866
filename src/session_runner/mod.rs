//! Runs a session: requests go in, events go into the session and onto the disk.
//!
//! ```text
//! Request ──decide──▶ events ──apply──▶ Session
//!                        └────writer───▶ file
//! ```
//! The window, the headless runner and simulated participants use the same runner. It never waits
//! for the disk: [`SessionRunner::save_state`] tells what is on it.

pub mod clock;
mod reopen;

pub use clock::{Clock, FastClock, ManualClock, SystemClock};

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::session::{Actor, Command, Refusal, Request, Session, Setup, decide};
use crate::domain::time::{Now, SessionTime, Span, SteadyTime};
use crate::storage::packs::{Pack, PackTexts};
use crate::storage::session_file::{Alive, FileError, SessionFile, write_new};
use crate::storage::writer::{SaveProblem, SaveState, Waker, Writer};

/// How often a sign of life is noted.
const HEARTBEAT: Span = Span::seconds(5);

/// A session with its clock and its file.
pub struct SessionRunner {
    session: Session,
    pack: PackTexts,
    clock: Arc<dyn Clock>,
    waker: Waker,
    writer: Option<Writer>,
    last_beat: Option<SteadyTime>,
}

impl SessionRunner {
    /// A new session that is kept in memory only, as for a rehearsal or a test.
    pub fn in_memory(setup: Setup, pack: &Pack, clock: Arc<dyn Clock>, waker: Waker) -> Self {
        Self {
            session: Session::begin(setup, pack.scenario.clone(), clock.now()),
            pack: pack.texts.clone(),
            clock,
            waker,
            writer: None,
            last_beat: None,
        }
    }

    /// A new session in a new file, which is on the disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn create(
        path: &Path,
        setup: Setup,
        pack: &Pack,
        clock: Arc<dyn Clock>,
        waker: Waker,
    ) -> Result<Self, FileError> {
        let mut runner = Self::in_memory(setup, pack, clock, waker);
        runner.save_into(path)?;
        Ok(runner)
    }

    /// Goes on with a session. If its clock was running, it stands now, and how long the program
    /// was away waits for the facilitator's decision.
    ///
    /// # Errors
    /// When the file cannot be read whole or cannot be written.
    pub fn open_existing(
        path: &Path,
        clock: Arc<dyn Clock>,
        waker: Waker,
    ) -> Result<Self, FileError> {
        let (file, record) = SessionFile::open(path)?;
        let history = record.session.history.clone();
        let writer = Writer::start(file, record.pack.clone(), history, Arc::clone(&waker))?;
        let mut runner = Self {
            session: record.session,
            pack: record.pack,
            clock,
            waker,
            writer: Some(writer),
            last_beat: None,
        };
        runner.stand_still(record.alive);
        Ok(runner)
    }

    /// What is known.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The scenario pack as the session keeps it.
    pub fn pack(&self) -> &PackTexts {
        &self.pack
    }

    /// What the machine's clocks read.
    pub fn now(&self) -> Now {
        self.clock.now()
    }

    /// What the session clock reads.
    pub fn session_time(&self) -> SessionTime {
        self.session.session_time(self.now())
    }

    /// Carries out a request; the answer is the numbers of what happened.
    ///
    /// # Errors
    /// When the request makes no sense now; then nothing happens.
    pub fn send(&mut self, request: &Request) -> Result<Range<u64>, Refusal> {
        self.send_at(request, self.now())
    }

    /// Carries out a command of the facilitator.
    ///
    /// # Errors
    /// When it makes no sense now; then nothing happens.
    pub fn command(&mut self, command: Command) -> Result<Range<u64>, Refusal> {
        self.send(&Request::facilitator(command))
    }

    /// Lets everything happen that is due, and gives a sign of life now and then. Call it at least
    /// once a second.
    pub fn tick(&mut self) -> Range<u64> {
        let now = self.now();
        let happened = self.program(Command::Tick, now);
        self.beat(now);
        happened
    }

    /// How saving stands; never waits.
    pub fn save_state(&self) -> SaveState {
        self.writer
            .as_ref()
            .map_or_else(|| self.unsaved(), Writer::state)
    }

    /// Waits until everything is on the disk or a problem stands in the way; not for the window.
    pub fn wait_until_saved(&self) -> SaveState {
        self.writer
            .as_ref()
            .map_or_else(|| self.unsaved(), Writer::wait)
    }

    /// Tries the same file again after a problem.
    pub fn retry_saving(&self) {
        if let Some(writer) = &self.writer {
            writer.retry();
        }
    }

    /// Saves the whole record into a new file and goes on there; a session that was only in memory
    /// gets its file. How it went is in [`Self::save_state`].
    ///
    /// # Errors
    /// Only for a session without a file, when the new one cannot be made.
    pub fn save_elsewhere(&mut self, path: PathBuf) -> Result<(), FileError> {
        match &self.writer {
            Some(writer) => {
                writer.save_elsewhere(path);
                Ok(())
            }
            None => self.save_into(&path),
        }
    }

    /// Goes on from an earlier point in a new file; the file of before stays whole and is closed.
    ///
    /// # Errors
    /// When the file of before lacks events, which would be lost with it, or the new one cannot be
    /// made; then the session goes on as it was.
    pub fn resume_at_earlier(&mut self, seq: u64, new_path: &Path) -> Result<(), FileError> {
        if let Some(problem) = self.wait_until_saved().problem {
            return Err(problem.error);
        }
        let earlier = self.session.until(seq);
        let file = write_new(new_path, &self.pack, &earlier.history, None)?;
        let history = earlier.history.clone();
        let waker = Arc::clone(&self.waker);
        let writer = Writer::start(file, self.pack.clone(), history, waker)?;
        self.session = earlier;
        self.writer = Some(writer);
        self.stand_still(None);
        Ok(())
    }

    /// Puts everything on the disk and closes the file.
    ///
    /// # Errors
    /// When events remain in memory only: then the runner comes back, for another place.
    pub fn finish(mut self) -> Result<(), Box<(Self, SaveProblem)>> {
        let now = self.now();
        if let Some(writer) = &self.writer {
            writer.heartbeat(self.alive(now));
        }
        if let Some(problem) = self.wait_until_saved().problem {
            return Err(Box::new((self, problem)));
        }
        match self.writer.take().map(Writer::finish) {
            Some(Err(problem)) => Err(Box::new((self, problem))),
            _ => Ok(()),
        }
    }

    fn send_at(&mut self, request: &Request, now: Now) -> Result<Range<u64>, Refusal> {
        let events = decide(&self.session, request, now)?;
        let first = self.session.next_seq();
        for event in &events {
            self.session.apply(event.clone());
        }
        if let Some(writer) = &self.writer {
            writer.append(events);
        }
        Ok(first..self.session.next_seq())
    }

    /// A command of the program itself; being refused only means that there is nothing to do.
    fn program(&mut self, command: Command, now: Now) -> Range<u64> {
        let request = Request {
            command,
            by: Actor::Program,
            why: None,
        };
        let next = self.session.next_seq();
        self.send_at(&request, now).unwrap_or(next..next)
    }

    fn beat(&mut self, now: Now) {
        let is_due = |last: SteadyTime| now.steady.since(last).abs() >= HEARTBEAT;
        let Some(writer) = &self.writer else { return };
        if self.session.ended.is_none() && self.last_beat.is_none_or(is_due) {
            writer.heartbeat(self.alive(now));
            self.last_beat = Some(now.steady);
        }
    }

    fn alive(&self, now: Now) -> Alive {
        Alive {
            at: self.session.session_time(now),
            wall: now.wall,
        }
    }

    fn save_into(&mut self, path: &Path) -> Result<(), FileError> {
        let history = &self.session.history;
        let file = write_new(path, &self.pack, history, None)?;
        let waker = Arc::clone(&self.waker);
        let writer = Writer::start(file, self.pack.clone(), history.clone(), waker)?;
        self.writer = Some(writer);
        Ok(())
    }

    fn unsaved(&self) -> SaveState {
        SaveState {
            pending: self.session.history.len(),
            ..SaveState::default()
        }
    }
}

#[cfg(test)]
mod tests;
