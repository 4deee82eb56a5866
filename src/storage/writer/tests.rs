use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;

use super::*;
use crate::domain::session::{Actor, EventKind, Session, Setup};
use crate::domain::time::{Now, SessionTime, SteadyTime};
use crate::storage::test_pack;

struct World {
    folder: TempDir,
    woken: Arc<AtomicUsize>,
}

impl World {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            woken: Arc::default(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn writer(&self) -> Writer {
        let path = self.path("session.sulh");
        let file = SessionFile::create(&path, &test_pack::texts(), &first()).unwrap();
        let woken = Arc::clone(&self.woken);
        let waker: Waker = Arc::new(move || {
            woken.fetch_add(1, Ordering::SeqCst);
        });
        Writer::start(file, test_pack::texts(), vec![first()], waker).unwrap()
    }
}

fn first() -> Event {
    let setup = Setup {
        title: "Spring cohort".to_owned(),
        seed: 7,
        tables: 1,
    };
    Session::create(setup, crate::domain::fixture::scenario(), Now::default())
}

fn decisions(seqs: std::ops::Range<u64>) -> Vec<Event> {
    let decision = |seq| Event {
        seq,
        batch: seq,
        at: SessionTime(0),
        wall: WallTime(seq.cast_signed()),
        steady: SteadyTime(0),
        by: Actor::Facilitator,
        why: None,
        kind: EventKind::DecisionNoted {
            table: None,
            text: "x".to_owned(),
        },
    };
    seqs.map(decision).collect()
}

fn count(path: &Path) -> u64 {
    SessionFile::read(path).unwrap().session.next_seq()
}

#[test]
fn what_is_acknowledged_is_in_the_file() {
    let world = World::new();
    let writer = world.writer();
    assert_eq!(writer.state().acknowledged_seq, Some(0));
    for seq in 1..20 {
        writer.append(decisions(seq..seq + 1));
    }
    let state = writer.wait();
    assert_eq!((state.acknowledged_seq, state.pending), (Some(19), 0));
    assert_eq!(state.saved_wall, Some(WallTime(19)));
    assert!(world.woken.load(Ordering::SeqCst) > 0);
    writer.finish().unwrap();
    assert_eq!(count(&world.path("session.sulh")), 20);
}

#[test]
fn finishing_saves_what_is_pending() {
    let world = World::new();
    let writer = world.writer();
    writer.append(decisions(1..500));
    writer.finish().unwrap();
    assert_eq!(count(&world.path("session.sulh")), 500);
}

#[test]
fn a_lost_file_is_told_and_everything_can_be_saved_elsewhere() {
    let world = World::new();
    let writer = world.writer();
    writer.append(decisions(1..3));
    writer.wait();
    fs::remove_file(world.path("session.sulh")).unwrap();
    writer.append(decisions(3..5));
    let state = writer.wait();
    let problem = state.problem.unwrap();
    assert_eq!(problem.error.kind, FileErrorKind::Missing);
    assert_eq!((problem.first_unsaved, state.pending), (Some(3), 2));
    writer.append(decisions(5..6));
    assert_eq!(writer.state().pending, 3);

    writer.save_elsewhere(world.path("other.sulh"));
    let state = writer.wait();
    assert_eq!((state.acknowledged_seq, state.pending), (Some(5), 0));
    assert_eq!(state.path, Some(world.path("other.sulh")));
    writer.append(decisions(6..7));
    writer.finish().unwrap();
    assert_eq!(count(&world.path("other.sulh")), 7);
}

#[test]
fn nothing_is_tried_again_until_somebody_asks() {
    let world = World::new();
    let writer = world.writer();
    let (path, aside) = (world.path("session.sulh"), world.path("aside.sulh"));
    fs::rename(&path, &aside).unwrap();
    writer.append(decisions(1..2));
    assert!(writer.wait().problem.is_some());
    fs::rename(&aside, &path).unwrap();
    writer.append(decisions(2..3));
    writer.heartbeat(Alive::default());
    assert_eq!(writer.wait().acknowledged_seq, Some(0));

    writer.retry();
    let state = writer.wait();
    assert_eq!(state.problem, None);
    writer.finish().unwrap();
    assert_eq!(count(&path), 3);
}

#[test]
fn another_session_in_the_same_place_is_not_written_into() {
    let world = World::new();
    let writer = world.writer();
    let path = world.path("session.sulh");
    fs::remove_file(&path).unwrap();
    writer.append(decisions(1..2));
    assert!(writer.wait().problem.is_some());
    let mut stranger = first();
    stranger.wall = WallTime(99);
    SessionFile::create(&path, &test_pack::texts(), &stranger).unwrap();
    writer.retry();
    let problem = writer.wait().problem.unwrap();
    assert_eq!(problem.error.kind, FileErrorKind::AlreadyThere);
    assert!(writer.finish().is_err());
    assert_eq!(count(&path), 1);
}

#[test]
fn a_bad_other_place_leaves_the_first_one_working() {
    let world = World::new();
    let writer = world.writer();
    writer.save_elsewhere(world.path("nowhere").join("a.sulh"));
    let state = writer.wait();
    assert!(state.elsewhere.is_some());
    assert_eq!(state.problem, None);
    writer.append(decisions(1..2));
    assert_eq!(writer.wait().acknowledged_seq, Some(1));
}

#[test]
fn a_file_that_is_gone_is_noticed_by_the_next_sign_of_life() {
    let world = World::new();
    let writer = world.writer();
    fs::remove_file(world.path("session.sulh")).unwrap();
    writer.heartbeat(Alive::default());
    let state = writer.wait();
    assert_eq!(state.problem.unwrap().first_unsaved, None);
}
