//! What saving and opening cost.
//!
//! `cargo bench --no-default-features --bench session_file`
//!
//! The bare commits are SQLite with one table and the same text, in three ways of keeping a journal:
//! what Sulh adds, and what a copy that is always whole costs.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on says why and stops"
)]

use std::hint::black_box;
use std::path::Path;

use criterion::Criterion;
use rusqlite::Connection;
use sulh::domain::session::{Actor, Event, EventKind, Session, Setup};
use sulh::domain::time::{Now, SessionTime, SteadyTime, WallTime};
use sulh::storage::packs::{Origin, Pack, load};
use sulh::storage::session_file::{Alive, SessionFile, peek, write_new};

const MANY: u64 = 100_000;

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    let folder = tempfile::tempdir().unwrap();
    let pack = load(&Origin::BuiltIn("waters-of-qarar".to_owned())).unwrap();
    for (journal, synchronous) in [("TRUNCATE", "EXTRA"), ("DELETE", "EXTRA"), ("WAL", "FULL")] {
        bare_commit(&mut criterion, folder.path(), journal, synchronous);
    }
    commit(&mut criterion, folder.path(), &pack);
    replay(&mut criterion, folder.path(), &pack);
    criterion.final_summary();
}

fn bare_commit(criterion: &mut Criterion, folder: &Path, journal: &str, synchronous: &str) {
    let connection = Connection::open(folder.join(format!("{journal}.db"))).unwrap();
    for (name, value) in [
        ("locking_mode", "EXCLUSIVE"),
        ("journal_mode", journal),
        ("synchronous", synchronous),
    ] {
        connection.pragma_update(None, name, value).unwrap();
    }
    connection
        .execute_batch("CREATE TABLE bare (seq INTEGER PRIMARY KEY, json TEXT)")
        .unwrap();
    let json = serde_json::to_string(&decision(1)).unwrap();
    criterion.bench_function(&format!("bare commit, {journal} {synchronous}"), |b| {
        b.iter(|| {
            connection
                .execute("INSERT INTO bare (json) VALUES (?1)", [&json])
                .unwrap()
        });
    });
}

fn commit(criterion: &mut Criterion, folder: &Path, pack: &Pack) {
    let path = folder.join("commit.sulh");
    let mut file = SessionFile::create(&path, &pack.texts, &first(pack)).unwrap();
    criterion.bench_function("commit of one event", |b| {
        b.iter(|| file.append(&[decision(file.next_seq())]).unwrap());
    });
    // A row that is written as it was is not written at all, so each beat has to differ.
    let mut beats = 0;
    criterion.bench_function("heartbeat", |b| {
        b.iter(|| {
            beats += 1;
            let at = SessionTime(beats);
            let wall = WallTime(beats);
            file.heartbeat(Alive { at, wall }).unwrap();
        });
    });
}

fn replay(criterion: &mut Criterion, folder: &Path, pack: &Pack) {
    let path = folder.join("long.sulh");
    let mut events = vec![first(pack)];
    events.extend((1..MANY).map(decision));
    write_new(&path, &pack.texts, &events, None)
        .unwrap()
        .close()
        .unwrap();
    let mut group = criterion.benchmark_group("100,000 events");
    group.sample_size(10);
    group.bench_function("replay", |b| {
        b.iter(|| SessionFile::read(black_box(&path)).unwrap());
    });
    group.bench_function("open", |b| {
        b.iter(|| SessionFile::open(black_box(&path)).unwrap());
    });
    group.bench_function("peek", |b| b.iter(|| peek(black_box(&path)).unwrap()));
    group.finish();
}

fn first(pack: &Pack) -> Event {
    let setup = Setup {
        title: "Spring cohort".to_owned(),
        seed: 7,
        tables: 3,
    };
    Session::create(setup, pack.scenario.clone(), Now::default())
}

fn decision(seq: u64) -> Event {
    Event {
        seq,
        batch: seq,
        at: SessionTime(seq.cast_signed()),
        wall: WallTime(1_800_000_000_000 + seq.cast_signed()),
        steady: SteadyTime(seq.cast_signed()),
        by: Actor::Facilitator,
        why: None,
        kind: EventKind::DecisionNoted {
            table: None,
            text: format!("The parties agree to meet again, number {seq}."),
        },
    }
}
