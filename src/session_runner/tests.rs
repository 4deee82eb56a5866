use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::domain::ids::TableNo;
use crate::domain::roster::Profile;
use crate::domain::session::{ClockState, EventKind, SeatMove};
use crate::domain::time::WallTime;
use crate::storage::session_file::FileErrorKind;
use crate::storage::test_pack;
use crate::storage::writer::no_waker;

/// A laptop with a folder, and a clock that the test moves.
struct World {
    folder: TempDir,
    clock: Arc<ManualClock>,
}

impl World {
    fn new() -> Self {
        let wall = WallTime(1_800_000_000_000);
        let steady = SteadyTime(77_000);
        Self {
            folder: tempfile::tempdir().unwrap(),
            clock: Arc::new(ManualClock::new(Now { wall, steady })),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn clock(&self) -> Arc<dyn Clock> {
        Arc::<ManualClock>::clone(&self.clock)
    }

    /// A session in a file, with its clock running.
    fn running(&self) -> SessionRunner {
        let path = self.path("session.sulh");
        let pack = test_pack::pack();
        let mut runner =
            SessionRunner::create(&path, setup(), &pack, self.clock(), no_waker()).unwrap();
        start(&mut runner);
        runner
    }

    fn reopened(&self) -> SessionRunner {
        let path = self.path("session.sulh");
        SessionRunner::open_existing(&path, self.clock(), no_waker()).unwrap()
    }

    /// The program dies; the laptop is started again later, with a steady clock of its own.
    fn away(&self, length: Span) {
        let wall = self.clock.now().wall + length;
        let steady = SteadyTime(500_000_000);
        self.clock.set(Now { wall, steady });
    }

    fn step(&self, runner: &mut SessionRunner, seconds: i64) {
        for _ in 0..seconds {
            self.clock.advance(Span::seconds(1));
            runner.tick();
        }
    }
}

fn setup() -> Setup {
    Setup {
        title: "Spring cohort".to_owned(),
        seed: 7,
        tables: 1,
    }
}

fn start(runner: &mut SessionRunner) {
    let names = ["Lina", "Omar", "Ayşe", "Moussa", "Nadia", "Tarek"];
    let people = names.map(|name| Profile {
        name: name.to_owned(),
        ..Profile::default()
    });
    runner.command(Command::AddPeople(people.to_vec())).unwrap();
    let seat = crate::domain::ids::SeatId {
        table: TableNo(1),
        role: runner.session().scenario.roles[0].id.clone(),
        chair: 0,
    };
    let person = runner.session().people.keys().next().copied();
    let moves = vec![SeatMove { seat, person }];
    let hand_over = None;
    runner
        .command(Command::MoveSeats { moves, hand_over })
        .unwrap();
    runner.command(Command::Start).unwrap();
}

fn note(runner: &mut SessionRunner, text: &str) -> u64 {
    let command = Command::NoteDecision(None, text.to_owned());
    runner.command(command).unwrap().start
}

#[test]
fn what_happened_is_in_the_file() {
    let world = World::new();
    let mut runner = world.running();
    note(&mut runner, "shared");
    let history = runner.session().history.clone();
    let state = runner.wait_until_saved();
    assert_eq!(state.acknowledged_seq, history.last().map(|last| last.seq));
    runner.finish().map_err(|lost| lost.1).unwrap();
    let record = SessionFile::read(&world.path("session.sulh")).unwrap();
    assert_eq!(record.session.history, history);
}

#[test]
fn a_refusal_changes_nothing() {
    let world = World::new();
    let pack = test_pack::pack();
    let mut runner = SessionRunner::in_memory(setup(), &pack, world.clock(), no_waker());
    assert_eq!(runner.command(Command::Start), Err(Refusal::NobodySeated));
    assert_eq!(runner.session().next_seq(), 1);
    assert_eq!(runner.save_state().path, None);
}

#[test]
fn a_session_in_memory_can_get_a_file() {
    let world = World::new();
    let pack = test_pack::pack();
    let mut runner = SessionRunner::in_memory(setup(), &pack, world.clock(), no_waker());
    start(&mut runner);
    let history = runner.session().history.clone();
    let path = world.path("late.sulh");
    runner.save_elsewhere(path.clone()).unwrap();
    runner.finish().map_err(|lost| lost.1).unwrap();
    assert_eq!(SessionFile::read(&path).unwrap().session.history, history);
}

#[test]
fn after_a_crash_the_clock_stands_where_it_was_last_seen() {
    let world = World::new();
    let mut runner = world.running();
    world.step(&mut runner, 100);
    runner.wait_until_saved();
    drop(runner);
    world.away(Span::minutes(3));

    let mut runner = world.reopened();
    // The last sign of life is at most five seconds old.
    let at = runner.session_time();
    let session = runner.session();
    assert!((95_000..=100_000).contains(&at.0), "{at:?}");
    assert!(matches!(session.clock.state, ClockState::Paused { .. }));
    let last = &session.history[session.history.len() - 1];
    let EventKind::Reopened { away } = last.kind else {
        panic!("{last:?}");
    };
    let since_seen = Span::minutes(3) + Span(100_000 - at.0);
    assert_eq!(away, since_seen);
    assert_eq!(last.by, Actor::Program);

    // Counted, the time away belongs to the session; then it goes on from there.
    runner.command(Command::SettleGap { count: true }).unwrap();
    runner.command(Command::Resume).unwrap();
    world.step(&mut runner, 10);
    assert_eq!(runner.session_time(), at + since_seen + Span::seconds(10));
}

#[test]
fn what_fell_due_before_the_crash_keeps_its_moment() {
    let world = World::new();
    let mut steady = world.running();
    let to = steady.session().scenario.phases.len() - 2;
    steady.command(Command::Jump(to)).unwrap();
    world.step(&mut steady, 6);
    let due = |runner: &SessionRunner| -> Vec<SessionTime> {
        let is_due = |event: &&crate::domain::session::Event| {
            matches!(event.kind, EventKind::InjectDue { .. })
        };
        let history = runner.session().history.iter();
        history.filter(is_due).map(|event| event.at).collect()
    };
    let expected = due(&steady);
    steady.wait_until_saved();
    drop(steady);
    world.away(Span::minutes(60));
    let reopened = world.reopened();
    assert_eq!(
        due(&reopened),
        expected,
        "an hour away offers nothing by itself"
    );
}

#[test]
fn a_session_that_stood_is_opened_without_an_event() {
    let world = World::new();
    let mut runner = world.running();
    runner.command(Command::Pause).unwrap();
    let history = runner.session().history.clone();
    runner.finish().map_err(|lost| lost.1).unwrap();
    world.away(Span::minutes(60));
    assert_eq!(world.reopened().session().history, history);
}

#[test]
fn the_second_window_is_told() {
    let world = World::new();
    let _first = world.running();
    let path = world.path("session.sulh");
    let second = SessionRunner::open_existing(&path, world.clock(), no_waker());
    let kind = second.err().map(|error| error.kind);
    assert_eq!(kind, Some(FileErrorKind::LockedByOther));
}

#[test]
fn an_earlier_point_goes_on_in_a_file_of_its_own() {
    let world = World::new();
    let mut runner = world.running();
    let kept = note(&mut runner, "kept");
    note(&mut runner, "left behind");
    let before = runner.session().history.clone();
    let earlier = world.path("earlier.sulh");
    runner.resume_at_earlier(kept, &earlier).unwrap();
    let decisions = &runner.session().decisions;
    assert_eq!(decisions.len(), 1);
    assert!(!runner.session().is_running());
    note(&mut runner, "another way");
    let after = runner.session().history.clone();
    runner.finish().map_err(|lost| lost.1).unwrap();
    assert_eq!(SessionFile::read(&earlier).unwrap().session.history, after);
    let first = SessionFile::read(&world.path("session.sulh")).unwrap();
    assert_eq!(first.session.history, before);
}

#[test]
fn a_lost_file_brings_the_runner_back() {
    let world = World::new();
    let mut runner = world.running();
    runner.wait_until_saved();
    fs::remove_file(world.path("session.sulh")).unwrap();
    note(&mut runner, "in memory");
    let (mut runner, problem) = *runner.finish().err().unwrap();
    assert_eq!(problem.error.kind, FileErrorKind::Missing);
    let history = runner.session().history.clone();
    let path = world.path("other.sulh");
    runner.save_elsewhere(path.clone()).unwrap();
    runner.finish().map_err(|lost| lost.1).unwrap();
    assert_eq!(SessionFile::read(&path).unwrap().session.history, history);
}

#[test]
fn nothing_unsaved_is_left_behind_for_an_earlier_point() {
    let world = World::new();
    let mut runner = world.running();
    runner.wait_until_saved();
    fs::remove_file(world.path("session.sulh")).unwrap();
    note(&mut runner, "in memory");
    let history = runner.session().history.clone();
    let refused = runner.resume_at_earlier(2, &world.path("earlier.sulh"));
    assert_eq!(refused.unwrap_err().kind, FileErrorKind::Missing);
    assert_eq!(runner.session().history, history);
    assert!(!world.path("earlier.sulh").exists());
}
