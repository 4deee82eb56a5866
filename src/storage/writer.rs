//! Saves in the background: nobody waits for the disk, and nothing is called saved before it is.
//!
//! The writer keeps the whole record in memory. When the file cannot be written it says so and
//! stops trying: a person decides between trying again and another place, and until then nothing
//! is lost, because everything is still here.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use crate::domain::session::Event;
use crate::domain::time::WallTime;
use crate::storage::packs::PackTexts;
use crate::storage::session_file::{Alive, FileError, FileErrorKind, SessionFile, write_new};

/// Called when the state of saving has changed, from another thread: asks the window for a frame.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

/// A waker for those who do not need to be woken.
pub fn no_waker() -> Waker {
    Arc::new(|| {})
}

/// How saving stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaveState {
    /// Where the file lies; none for a session that is kept in memory only.
    pub path: Option<PathBuf>,
    /// The last event that is on the disk.
    pub acknowledged_seq: Option<u64>,
    /// When that event happened.
    pub saved_wall: Option<WallTime>,
    /// How many events are not on the disk yet.
    pub pending: usize,
    /// Why nothing is being saved; nothing is tried again until somebody asks for it.
    pub problem: Option<SaveProblem>,
    /// Why the last attempt to save elsewhere failed; where there is no `problem`, saving to `path`
    /// goes on as before.
    pub elsewhere: Option<FileError>,
}

/// Why saving has stopped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub struct SaveProblem {
    /// What went wrong.
    pub error: FileError,
    /// The first event that is in memory only; none where all events are on the disk.
    pub first_unsaved: Option<u64>,
}

enum Order {
    Append(Vec<Event>),
    Heartbeat(Alive),
    Retry,
    SaveElsewhere(PathBuf),
}

/// The sender's end: hands over and asks, and never waits for the disk.
pub struct Writer {
    // None only while the writer is being dropped: that ends the thread.
    orders: Option<Sender<Order>>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    board: Mutex<Board>,
    changed: Condvar,
    waker: Waker,
}

/// What both ends write on.
#[derive(Default)]
struct Board {
    state: SaveState,
    /// How many orders were given.
    ordered: usize,
    /// How many of them were carried out, or could not be.
    done: usize,
}

impl Shared {
    fn board(&self) -> MutexGuard<'_, Board> {
        // Plain values: whoever held them cannot have left them half written.
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut SaveState)) {
        change(&mut self.board().state);
        (self.waker)();
    }

    fn finish(&self, orders: usize) {
        self.board().done += orders;
        self.changed.notify_all();
    }
}

impl Writer {
    /// Starts to save into an open file. `record` is everything that the file holds already.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(
        file: SessionFile,
        pack: PackTexts,
        record: Vec<Event>,
        waker: Waker,
    ) -> Result<Self, FileError> {
        let path = file.path().to_owned();
        let state = SaveState {
            path: Some(path.clone()),
            acknowledged_seq: record.last().map(|last| last.seq),
            saved_wall: record.last().map(|last| last.wall),
            ..SaveState::default()
        };
        let shared = Arc::new(Shared {
            board: Mutex::new(Board {
                state,
                ..Board::default()
            }),
            changed: Condvar::new(),
            waker,
        });
        let keeper = Keeper {
            saved: record.len(),
            file: Some(file),
            path: path.clone(),
            pack,
            record,
            alive: None,
            is_stopped: false,
            shared: Arc::clone(&shared),
        };
        let (orders, inbox) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("session-writer".to_owned())
            .spawn(move || keeper.run(&inbox))
            .map_err(|error| stopped(&path, &error.to_string()))?;
        Ok(Self {
            orders: Some(orders),
            shared,
            thread: Some(thread),
        })
    }

    /// Hands over events that have happened.
    pub fn append(&self, events: Vec<Event>) {
        if !events.is_empty() {
            self.shared.board().state.pending += events.len();
            self.order(Order::Append(events));
        }
    }

    /// Notes a sign of life.
    pub fn heartbeat(&self, alive: Alive) {
        self.order(Order::Heartbeat(alive));
    }

    /// Tries the same file again: the disk has room now, the stick is back.
    pub fn retry(&self) {
        self.order(Order::Retry);
    }

    /// Writes the whole record into a new file and goes on there.
    pub fn save_elsewhere(&self, path: PathBuf) {
        self.order(Order::SaveElsewhere(path));
    }

    /// How saving stands now.
    pub fn state(&self) -> SaveState {
        self.shared.board().state.clone()
    }

    /// Waits until every order so far is carried out, or a problem stands in the way.
    pub fn wait(&self) -> SaveState {
        let busy = |board: &mut Board| board.done < board.ordered;
        let changed = &self.shared.changed;
        changed
            .wait_while(self.shared.board(), busy)
            .unwrap_or_else(PoisonError::into_inner)
            .state
            .clone()
    }

    /// Finishes what was handed over and closes the file.
    ///
    /// # Errors
    /// When events remain in memory only. They are lost with the writer, so ask [`Self::wait`]
    /// first and offer [`Self::save_elsewhere`].
    pub fn finish(mut self) -> Result<(), SaveProblem> {
        self.end();
        let state = self.state();
        state.problem.map_or(Ok(()), Err)
    }

    fn order(&self, order: Order) {
        self.shared.board().ordered += 1;
        let sent = self.orders.as_ref().map(|orders| orders.send(order));
        if !matches!(sent, Some(Ok(()))) {
            self.shared.finish(1);
            let state = &mut self.shared.board().state;
            let path = state.path.clone().unwrap_or_default();
            let first_unsaved = Some(state.acknowledged_seq.map_or(0, |seq| seq + 1));
            state.problem.get_or_insert_with(|| SaveProblem {
                error: stopped(&path, "the writer has ended"),
                first_unsaved,
            });
        }
    }

    fn end(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the writer of the session file panicked");
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.end();
    }
}

fn stopped(path: &Path, said: &str) -> FileError {
    FileError {
        path: path.to_owned(),
        kind: FileErrorKind::Other {
            code: 0,
            said: said.to_owned(),
        },
    }
}

/// The thread's end.
struct Keeper {
    file: Option<SessionFile>,
    path: PathBuf,
    pack: PackTexts,
    record: Vec<Event>,
    /// How many events of the record are on the disk.
    saved: usize,
    alive: Option<Alive>,
    is_stopped: bool,
    shared: Arc<Shared>,
}

impl Keeper {
    fn run(mut self, inbox: &Receiver<Order>) {
        while let Ok(first) = inbox.recv() {
            // Whatever has come in meanwhile goes into the same transaction.
            let mut next = Some(first);
            let mut taken = 0;
            while let Some(order) = next {
                self.take(order);
                taken += 1;
                next = inbox.try_recv().ok();
            }
            self.save();
            self.shared.finish(taken);
        }
        self.close();
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Append(events) => self.record.extend(events),
            Order::Heartbeat(alive) => self.beat(alive),
            Order::Retry => self.retry(),
            Order::SaveElsewhere(path) => self.move_to(path),
        }
    }

    fn save(&mut self) {
        let unsaved = self.record.get(self.saved..).unwrap_or_default();
        if self.is_stopped || unsaved.is_empty() {
            return;
        }
        let result = match &mut self.file {
            Some(file) => file.append(unsaved),
            None => Err(stopped(&self.path, "the file is closed")),
        };
        match result {
            Ok(()) => self.saved = self.record.len(),
            Err(error) => return self.stop(error),
        }
        self.tell();
    }

    fn tell(&self) {
        let last = self.saved.checked_sub(1).and_then(|at| self.record.get(at));
        let saved = self.saved as u64;
        self.shared.change(|state| {
            let before = state.acknowledged_seq.map_or(0, |seq| seq + 1);
            let news = usize::try_from(saved.saturating_sub(before)).unwrap_or(usize::MAX);
            state.path = Some(self.path.clone());
            state.pending = state.pending.saturating_sub(news);
            state.acknowledged_seq = last.map(|last| last.seq);
            state.saved_wall = last.map(|last| last.wall);
            state.problem = None;
            state.elsewhere = None;
        });
    }

    fn stop(&mut self, error: FileError) {
        tracing::error!(%error, "the session is not being saved");
        self.is_stopped = true;
        let first_unsaved = self.record.get(self.saved).map(|event| event.seq);
        let problem = SaveProblem {
            error,
            first_unsaved,
        };
        self.shared.change(|state| state.problem = Some(problem));
    }

    fn beat(&mut self, alive: Alive) {
        self.alive = Some(alive);
        if self.is_stopped {
            return;
        }
        if let Some(Err(error)) = self.file.as_mut().map(|file| file.heartbeat(alive)) {
            self.stop(error);
        }
    }

    /// Opens the file anew, since what was wrong may have been the handle, and goes on where it ends.
    fn retry(&mut self) {
        if !self.is_stopped {
            return;
        }
        self.file = None;
        match self.reopen() {
            Ok((file, saved)) => {
                self.file = Some(file);
                self.saved = saved;
                self.is_stopped = false;
                self.tell();
            }
            Err(error) => self.stop(error),
        }
    }

    fn reopen(&self) -> Result<(SessionFile, usize), FileError> {
        let (file, found) = SessionFile::open(&self.path)?;
        let history = found.session.history;
        if self.record.starts_with(&history) {
            Ok((file, history.len()))
        } else {
            // Somebody put another session there; writing into it would spoil both.
            let kind = FileErrorKind::AlreadyThere;
            let path = self.path.clone();
            Err(FileError { path, kind })
        }
    }

    fn move_to(&mut self, path: PathBuf) {
        match write_new(&path, &self.pack, &self.record, self.alive) {
            Ok(file) => {
                self.close();
                self.file = Some(file);
                self.path = path;
                self.saved = self.record.len();
                self.is_stopped = false;
                self.tell();
            }
            Err(error) => {
                tracing::error!(%error, "the session could not be saved elsewhere");
                self.shared.change(|state| state.elsewhere = Some(error));
            }
        }
    }

    fn close(&mut self) {
        let closed = self.file.take().map(SessionFile::close);
        if let Some(Err(error)) = closed {
            tracing::warn!(%error, "the session file was not closed cleanly");
        }
    }
}

#[cfg(test)]
mod tests;
