use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::domain::session::{Actor, EventKind, Setup};
use crate::domain::time::{Now, SteadyTime};
use crate::storage::test_pack;

/// A folder that is gone after the test.
struct World {
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A closed file with the creation and `count` decisions.
    fn file_with(&self, count: u64) -> PathBuf {
        let path = self.path("session.sulh");
        let mut file = SessionFile::create(&path, &test_pack::texts(), &first()).unwrap();
        let events: Vec<Event> = (1..=count).map(decision).collect();
        file.append(&events).unwrap();
        file.close().unwrap();
        path
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

fn first() -> Event {
    let setup = Setup {
        title: "Spring cohort".to_owned(),
        seed: u64::MAX,
        tables: 2,
    };
    let now = Now {
        wall: WallTime(1_800_000_000_000),
        steady: SteadyTime(5),
    };
    Session::create(setup, crate::domain::fixture::scenario(), now)
}

fn decision(seq: u64) -> Event {
    let text = format!("قرار {seq} \"quoted\"\n");
    event(seq, EventKind::DecisionNoted { table: None, text })
}

fn event(seq: u64, kind: EventKind) -> Event {
    let at = i64::try_from(seq).unwrap() * 1_000;
    Event {
        seq,
        batch: seq,
        at: SessionTime(at),
        wall: WallTime(1_800_000_000_000 + at),
        steady: SteadyTime(5 + at),
        by: Actor::Observer("Lina".to_owned()),
        why: seq.is_multiple_of(2).then(|| "asked".to_owned()),
        kind,
    }
}

fn kind<T: std::fmt::Debug>(result: Result<T, FileError>) -> FileErrorKind {
    result.unwrap_err().kind
}

#[test]
fn what_was_written_is_read() {
    let world = World::new();
    let path = world.path("session.sulh");
    let mut file = SessionFile::create(&path, &test_pack::texts(), &first()).unwrap();
    file.append(&[decision(1), decision(2)]).unwrap();
    let alive = Alive {
        at: SessionTime(9),
        wall: WallTime(10),
    };
    file.heartbeat(alive).unwrap();
    file.append(&[decision(3)]).unwrap();
    file.close().unwrap();
    let record = SessionFile::read(&path).unwrap();
    let expected = [first(), decision(1), decision(2), decision(3)];
    assert_eq!(record.session.history, expected);
    assert_eq!(record.pack, test_pack::texts());
    assert_eq!(record.alive, Some(alive));
    let (mut again, same) = SessionFile::open(&path).unwrap();
    assert_eq!(same, record);
    again.append(&[decision(4)]).unwrap();
}

#[test]
fn a_closed_session_is_one_file() {
    let world = World::new();
    let path = world.file_with(3);
    let (mut file, _) = SessionFile::open(&path).unwrap();
    file.append(&[decision(4)]).unwrap();
    file.close().unwrap();
    assert_eq!(world.names(), ["session.sulh"]);
}

#[test]
fn a_copy_made_while_the_session_is_open_has_everything() {
    let world = World::new();
    let path = world.path("session.sulh");
    let mut file = SessionFile::create(&path, &test_pack::texts(), &first()).unwrap();
    file.append(&[decision(1)]).unwrap();
    // Another process, as a file manager is one: in this one the copy would end the lock.
    let copy = world.path("copy.sulh");
    let status = std::process::Command::new("cp")
        .args([&path, &copy])
        .status();
    assert!(status.unwrap().success());
    assert_eq!(SessionFile::read(&copy).unwrap().session.next_seq(), 2);
}

#[test]
fn the_second_window_is_told() {
    let world = World::new();
    let path = world.file_with(1);
    let held = SessionFile::open(&path).unwrap();
    assert_eq!(kind(SessionFile::open(&path)), FileErrorKind::LockedByOther);
    assert_eq!(kind(peek(&path)), FileErrorKind::LockedByOther);
    drop(held);
    assert!(SessionFile::open(&path).is_ok());
}

#[test]
fn a_file_that_is_there_is_never_replaced() {
    let world = World::new();
    let path = world.file_with(1);
    let again = SessionFile::create(&path, &test_pack::texts(), &first());
    assert_eq!(kind(again), FileErrorKind::AlreadyThere);
    assert_eq!(SessionFile::read(&path).unwrap().session.next_seq(), 2);
}

#[test]
fn places_that_cannot_hold_a_file_are_named() {
    let world = World::new();
    let path = world.file_with(1);
    let create = |path: PathBuf| kind(SessionFile::create(&path, &test_pack::texts(), &first()));
    let beyond = world.path("nowhere").join("a.sulh");
    assert_eq!(create(beyond), FileErrorKind::FolderMissing);
    // A path below a file can be written by nobody, not even by root.
    assert_eq!(create(path.join("a.sulh")), FileErrorKind::FolderMissing);
    assert_eq!(
        kind(SessionFile::open(&world.path("a"))),
        FileErrorKind::Missing
    );
    assert_eq!(
        kind(SessionFile::open(world.folder.path())),
        FileErrorKind::NotASulhFile
    );
}

#[test]
fn other_files_are_no_session() {
    let world = World::new();
    let text = world.path("text.sulh");
    fs::write(&text, "a shopping list ".repeat(100)).unwrap();
    assert_eq!(kind(SessionFile::open(&text)), FileErrorKind::NotASulhFile);
    let other = world.path("other.sulh");
    let database = Connection::open(&other).unwrap();
    database
        .execute_batch("CREATE TABLE events (seq INTEGER)")
        .unwrap();
    drop(database);
    assert_eq!(kind(SessionFile::open(&other)), FileErrorKind::NotASulhFile);
    let empty = world.path("empty.sulh");
    fs::write(&empty, "").unwrap();
    let (first_lost, safe) = (Some(0), None);
    assert_eq!(
        kind(SessionFile::open(&empty)),
        FileErrorKind::Damaged { first_lost, safe }
    );
}

#[test]
fn a_newer_file_is_called_newer_and_left_alone() {
    let world = World::new();
    let path = world.file_with(1);
    let database = Connection::open(&path).unwrap();
    database.pragma_update(None, "user_version", 2).unwrap();
    drop(database);
    let newer = FileErrorKind::NewerFormat { found: 2, known: 1 };
    assert_eq!(kind(SessionFile::open(&path)), newer);
    assert_eq!(kind(peek(&path)), newer);
}

#[test]
fn an_event_of_the_future_is_named() {
    let world = World::new();
    let path = world.file_with(1);
    let database = Connection::open(&path).unwrap();
    let json = r#"{"event":"danced"}"#;
    let copy = format!(
        "INSERT INTO events SELECT 2, 0, 0, 0, 2, by, why, 'danced', '{json}', 0 FROM events WHERE seq = 1"
    );
    database.execute_batch(&copy).unwrap();
    drop(database);
    // A wrong checksum is damage, whatever the event says.
    assert!(matches!(
        kind(SessionFile::open(&path)),
        FileErrorKind::Damaged {
            first_lost: Some(2),
            ..
        }
    ));
}

#[test]
fn a_full_disk_is_told_and_harms_nothing() {
    let world = World::new();
    let path = world.file_with(1);
    let (mut file, _) = SessionFile::open(&path).unwrap();
    let pages: i64 = file
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    file.connection
        .pragma_update(None, "max_page_count", pages)
        .unwrap();
    let batch: Vec<Event> = (2..2_000).map(decision).collect();
    assert_eq!(kind(file.append(&batch)), FileErrorKind::DiskFull);
    // Room again: the same batch fits, as if nothing had been.
    file.connection
        .pragma_update(None, "max_page_count", 1_000_000)
        .unwrap();
    file.append(&batch).unwrap();
    file.close().unwrap();
    assert_eq!(
        SessionFile::open(&path).unwrap().1.session.next_seq(),
        2_000
    );
}

#[test]
fn a_removed_or_replaced_file_is_noticed() {
    let world = World::new();
    let path = world.file_with(1);
    let (mut file, _) = SessionFile::open(&path).unwrap();
    fs::remove_file(&path).unwrap();
    assert_eq!(kind(file.append(&[decision(2)])), FileErrorKind::Missing);
    fs::write(&path, "other").unwrap();
    assert_eq!(
        kind(file.heartbeat(Alive::default())),
        FileErrorKind::Missing
    );
}

#[test]
fn events_are_neither_changed_nor_removed_nor_left_out() {
    let world = World::new();
    let path = world.file_with(2);
    let (mut file, _) = SessionFile::open(&path).unwrap();
    for forbidden in [
        "UPDATE events SET json = '' WHERE seq = 1",
        "DELETE FROM events WHERE seq = 2",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 1",
    ] {
        assert!(
            file.connection.execute_batch(forbidden).is_err(),
            "{forbidden}"
        );
    }
    let out_of_order = kind(file.append(&[decision(4)]));
    assert_eq!(out_of_order, FileErrorKind::OutOfOrder { expected: 3 });
}

#[test]
fn an_earlier_point_is_a_new_file() {
    let world = World::new();
    let path = world.file_with(9);
    let before = fs::read(&path).unwrap();
    let earlier = world.path("earlier.sulh");
    let kept = copy_until(&path, 4, &earlier).unwrap();
    assert_eq!(kept.last_seq, 4);
    let (mut file, record) = SessionFile::open(&earlier).unwrap();
    assert_eq!(record.session.next_seq(), 5);
    assert_eq!(record.pack, test_pack::texts());
    file.append(&[decision(5)]).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
    let beyond = copy_until(&path, 10, &world.path("beyond.sulh"));
    assert!(matches!(
        kind(beyond),
        FileErrorKind::Damaged {
            first_lost: Some(10),
            ..
        }
    ));
    assert_eq!(
        kind(copy_until(&path, 4, &earlier)),
        FileErrorKind::AlreadyThere
    );
}

#[test]
fn a_peek_tells_what_home_shows() {
    let world = World::new();
    let path = world.path("session.sulh");
    let mut file = SessionFile::create(&path, &test_pack::texts(), &first()).unwrap();
    let renamed = |title: &str| EventKind::Renamed {
        title: title.to_owned(),
    };
    file.append(&[event(1, renamed("Group A")), event(2, renamed("Group B"))])
        .unwrap();
    let events = [2].into();
    file.append(&[
        event(3, EventKind::Undone { events }),
        event(4, EventKind::Started),
    ])
    .unwrap();
    file.close().unwrap();
    let summary = peek(&path).unwrap();
    assert_eq!(summary.title, "Group A");
    assert_eq!(summary.scenario.as_str(), "three-valleys");
    assert_eq!(summary.scenario_titles["en"], "The title");
    assert_eq!((summary.tables, summary.last_seq), (2, 4));
    assert_eq!(summary.started, Some(event(4, EventKind::Started).wall));
    assert_eq!(summary.ended, None);
    assert_eq!(summary.kinds["renamed"], 2);
    assert!(summary.program.starts_with("Sulh "));
}

#[test]
fn a_hundred_thousand_events_are_read_back() {
    let world = World::new();
    let path = world.file_with(100_000);
    let history = SessionFile::read(&path).unwrap().session.history;
    assert_eq!(history.len(), 100_001);
    assert_eq!(history.last(), Some(&decision(100_000)));
}

#[test]
fn a_file_killed_while_it_was_made_is_empty_and_not_strange() {
    let world = World::new();
    let path = world.path("session.sulh");
    // What is there before the one transaction that fills the file.
    fs::write(&path, "").unwrap();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    let connection = connect_with(&path, flags).unwrap();
    make_durable(&connection).unwrap();
    drop(connection);
    assert_eq!(fs::metadata(&path).unwrap().len(), 0);
    assert!(matches!(
        kind(peek(&path)),
        FileErrorKind::Damaged { safe: None, .. }
    ));
}

/// Opening a harmed file gives the whole record or an error; what is called safe can be salvaged
/// and is as it was written.
fn check_harmed(bytes: &[u8], whole: &[Event]) {
    let world = World::new();
    let path = world.path("harmed.sulh");
    fs::write(&path, bytes).unwrap();
    let _ = peek(&path);
    match SessionFile::open(&path) {
        Ok((_, record)) => assert_eq!(record.session.history, whole),
        Err(error) => {
            let FileErrorKind::Damaged {
                safe: Some(safe), ..
            } = error.kind
            else {
                return;
            };
            let salvaged = world.path("salvaged.sulh");
            assert_eq!(salvage(&path, &salvaged), Ok(safe));
            let (_, record) = SessionFile::open(&salvaged).unwrap();
            let count = usize::try_from(safe.last_seq).unwrap() + 1;
            assert_eq!(record.session.history, whole[..count]);
        }
    }
}

/// Made once: every case of a property harms a copy of it.
fn a_whole_file() -> (Vec<u8>, Vec<Event>) {
    static WHOLE: OnceLock<(Vec<u8>, Vec<Event>)> = OnceLock::new();
    let make = || {
        let world = World::new();
        let path = world.file_with(300);
        let history = SessionFile::read(&path).unwrap().session.history;
        (fs::read(path).unwrap(), history)
    };
    WHOLE.get_or_init(make).clone()
}

#[test]
fn a_file_cut_short_keeps_its_beginning() {
    let (bytes, whole) = a_whole_file();
    let world = World::new();
    let path = world.path("cut.sulh");
    fs::write(&path, &bytes[..bytes.len() * 3 / 4]).unwrap();
    let FileErrorKind::Damaged {
        safe: Some(safe), ..
    } = kind(SessionFile::open(&path))
    else {
        panic!("a file without its last quarter has a safe part");
    };
    assert!(safe.last_seq > 50, "{safe:?}");
    check_harmed(&bytes[..bytes.len() * 3 / 4], &whole);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_file_cut_anywhere_opens_to_a_beginning(at in 0.0..1.0_f64) {
        let (bytes, whole) = a_whole_file();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a small file")]
        let cut = (at * bytes.len() as f64) as usize;
        check_harmed(&bytes[..cut], &whole);
    }

    #[test]
    fn flipped_bytes_are_noticed(places in prop::collection::vec((any::<prop::sample::Index>(), 1..=255_u8), 1..5)) {
        let (mut bytes, whole) = a_whole_file();
        for (place, flip) in places {
            let at = place.index(bytes.len());
            bytes[at] ^= flip;
        }
        check_harmed(&bytes, &whole);
    }
}
