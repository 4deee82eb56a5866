//! The only file that asks the system what the time is.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::domain::time::{Now, Span, SteadyTime, WallTime};

/// Tells what the machine's clocks read.
pub trait Clock: Send + Sync {
    /// Both clocks at this moment.
    fn now(&self) -> Now;
}

/// While the machine is awake the clock is read at least this often, by a thread of its own: the
/// window does not read it while a dialog of the system is open.
const WATCH: Duration = Duration::from_secs(5);

/// Two readings further apart than this have a sleep between them.
const ASLEEP: Span = Span::seconds(30);

/// How far the two clocks may differ over a sleep and still tell the same story.
const AGREES: Span = Span::seconds(10);

/// The clocks of the machine.
///
/// `Instant` stands still while a laptop sleeps on Linux and macOS and runs on on Windows. The
/// steady clock of the domain must stand still everywhere, so that a sleep shows as a gap between
/// the clocks and the facilitator is asked about it. Since somebody reads at least every five
/// seconds, a jump of more than thirty seconds that the wall confirms is a sleep, and is left out.
pub struct SystemClock {
    begun: Instant,
    readings: Arc<Mutex<Readings>>,
    /// Ends the watching thread when it is dropped.
    _watch: Sender<()>,
}

impl SystemClock {
    /// Starts at zero on the steady clock.
    pub fn new() -> Self {
        let (watch, ended) = mpsc::channel();
        let readings = Arc::new(Mutex::new(Readings::default()));
        let watched = Arc::clone(&readings);
        let begun = system_instant();
        let watching = thread::Builder::new()
            .name("clock-watch".to_owned())
            .spawn(move || {
                while ended.recv_timeout(WATCH) == Err(RecvTimeoutError::Timeout) {
                    read(begun, &watched);
                }
            });
        if let Err(error) = watching {
            // Then only the window reads the clock, once a second.
            tracing::warn!(%error, "nobody watches the clock");
        }
        Self {
            begun,
            readings,
            _watch: watch,
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Now {
        read(self.begun, &self.readings)
    }
}

fn read(begun: Instant, readings: &Mutex<Readings>) -> Now {
    // Under the lock, so that two threads cannot hand in their readings in the wrong order.
    let mut readings = readings.lock().unwrap_or_else(PoisonError::into_inner);
    let wall = match system_time().duration_since(UNIX_EPOCH) {
        Ok(since) => millis(since),
        Err(before) => Span::ZERO - millis(before.duration()),
    };
    readings.take(millis(begun.elapsed()), WallTime(wall.0))
}

#[expect(clippy::disallowed_methods, reason = "this is the one place")]
fn system_instant() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "this is the one place")]
fn system_time() -> SystemTime {
    SystemTime::now()
}

fn millis(length: Duration) -> Span {
    Span(i64::try_from(length.as_millis()).unwrap_or(i64::MAX))
}

/// The last reading, and how much of the run was sleep.
#[derive(Default)]
struct Readings {
    last: Option<(Span, WallTime)>,
    slept: Span,
}

impl Readings {
    fn take(&mut self, run: Span, wall: WallTime) -> Now {
        if let Some((last_run, last_wall)) = self.last {
            let passed = run - last_run;
            let on_wall = wall.since(last_wall);
            if passed > ASLEEP && (on_wall - passed).abs() <= AGREES {
                self.slept = self.slept + passed;
            }
        }
        self.last = Some((run, wall));
        Now {
            wall,
            steady: SteadyTime((run - self.slept).0),
        }
    }
}

/// A clock that a test or a rehearsal moves.
#[derive(Debug, Default)]
pub struct ManualClock {
    now: Mutex<Now>,
}

impl ManualClock {
    /// Stands at `start` until it is moved.
    pub fn new(start: Now) -> Self {
        Self {
            now: Mutex::new(start),
        }
    }

    /// Undisturbed time passes.
    pub fn advance(&self, by: Span) {
        self.change(|now| *now = now.after(by));
    }

    /// The machine sleeps, or its clock is set: only the wall moves.
    pub fn sleep(&self, by: Span) {
        self.change(|now| now.wall = now.wall + by);
    }

    /// Sets both clocks.
    pub fn set(&self, to: Now) {
        self.change(|now| *now = to);
    }

    fn change(&self, change: impl FnOnce(&mut Now)) {
        change(&mut self.now.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Now {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A clock that runs faster than another one, for a rehearsal that people watch.
pub struct FastClock {
    real: Arc<dyn Clock>,
    began: Now,
    start: Now,
    factor: u32,
}

impl FastClock {
    /// Reads `start` now and runs `factor` times as fast as `real`.
    pub fn new(real: Arc<dyn Clock>, start: Now, factor: u32) -> Self {
        Self {
            began: real.now(),
            real,
            start,
            factor,
        }
    }
}

impl Clock for FastClock {
    fn now(&self) -> Now {
        let real = self.real.now();
        let times = |span: Span| Span(span.0.saturating_mul(i64::from(self.factor)));
        Now {
            wall: self.start.wall + times(real.wall.since(self.began.wall)),
            steady: self.start.steady + times(real.steady.since(self.began.steady)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the steady clock says after readings at these seconds of run and wall.
    fn steady(readings: &[(i64, i64)]) -> i64 {
        let mut clock = Readings::default();
        let mut now = Now::default();
        for (run, wall) in readings {
            now = clock.take(Span::seconds(*run), WallTime(wall * 1_000));
        }
        now.steady.0 / 1_000
    }

    #[test]
    fn a_sleep_that_both_clocks_saw_is_left_out() {
        assert_eq!(steady(&[(0, 100), (5, 105), (605, 705), (606, 706)]), 6);
    }

    #[test]
    fn a_short_stall_counts() {
        assert_eq!(steady(&[(0, 100), (25, 125)]), 25);
    }

    #[test]
    fn a_clock_that_was_set_changes_nothing() {
        assert_eq!(steady(&[(0, 100), (5, 9_000), (10, 9_005)]), 10);
        assert_eq!(steady(&[(0, 100), (40, 9_000)]), 40);
    }

    #[test]
    fn a_sleep_that_the_system_leaves_out_needs_no_help() {
        assert_eq!(steady(&[(0, 100), (5, 705), (6, 706)]), 6);
    }

    #[test]
    fn the_system_clock_runs_forward() {
        let clock = SystemClock::new();
        let first = clock.now();
        let second = clock.now();
        assert!(second.steady >= first.steady && second.wall.0 > 1_600_000_000_000);
    }

    #[test]
    fn a_fast_clock_multiplies() {
        let real = Arc::new(ManualClock::default());
        let start = Now::default().after(Span::minutes(1));
        let fast = FastClock::new(Arc::<ManualClock>::clone(&real), start, 60);
        real.advance(Span::seconds(2));
        assert_eq!(fast.now(), start.after(Span::minutes(2)));
    }
}
