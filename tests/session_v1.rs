//! A file of format version 1, written once by the release that made the format, opens for ever.
//!
//! The file is in `tests/fixtures/sessions/v1.sulh` and is never written again: a release that
//! cannot read it has broken somebody's record.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says why and stops"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sulh::domain::ids::{SeatId, TableNo};
use sulh::domain::roster::{Attendance, Profile};
use sulh::domain::scenario::Indicator;
use sulh::domain::session::{Command, Outcome, Request, SeatMove, Setup, Tables, WordsOn};
use sulh::domain::time::{Now, Span, SteadyTime, WallTime};
use sulh::session_runner::{ManualClock, SessionRunner};
use sulh::storage::packs::{Origin, load};
use sulh::storage::session_file::{SessionFile, peek};
use sulh::storage::writer::no_waker;

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sessions/v1.sulh")
}

/// A copy, since opening a file to write changes it.
fn copy() -> (tempfile::TempDir, PathBuf) {
    if !fixture().exists() {
        write_it_once();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v1.sulh");
    fs::copy(fixture(), &path).unwrap();
    (folder, path)
}

#[test]
fn the_first_format_opens() {
    let (_folder, path) = copy();
    let (mut file, record) = SessionFile::open(&path).unwrap();
    let session = &record.session;
    assert_eq!(session.setup.title, "Spring cohort, group B");
    assert_eq!((session.setup.seed, session.setup.tables), (u64::MAX, 2));
    let names: Vec<&str> = session
        .people
        .values()
        .map(|person| person.profile.name.as_str())
        .collect();
    assert_eq!(names, ["لينا", "Ömer", "Aïcha", "Mary \"M\" O’Neil"]);
    assert_eq!(session.seats.len(), 2);
    assert_eq!(session.decisions.len(), 1);
    assert_eq!(session.decisions[0].what.text, "نلتقي غدًا\nDemain");
    assert_eq!(session.observations.len(), 1);
    let table = &session.tables[&TableNo(1)];
    assert_eq!(table.indicators[&Indicator::Trust].value, 61);
    assert_eq!(table.outcome.as_ref().unwrap().0, Outcome::Partial);
    assert_eq!(session.words[&WordsOn::Closing], "Merci");
    assert!(session.ended.is_some() && !session.undone.is_empty());
    assert!(record.pack.ron.contains("waters-of-qarar"));
    assert!(record.pack.ftl["en"].contains("title ="));
    assert!(record.alive.is_some());
    file.append(&[]).unwrap();
    file.close().unwrap();
}

#[test]
fn the_first_format_can_be_peeked_at() {
    let (_folder, path) = copy();
    let summary = peek(&path).unwrap();
    assert_eq!(summary.title, "Spring cohort, group B");
    assert_eq!(summary.scenario.as_str(), "waters-of-qarar");
    assert_eq!((summary.participants, summary.tables), (4, 2));
    assert!(summary.ended.is_some());
    assert_eq!(summary.scenario_titles["en"], "The Waters of Qarar");
}

/// Plays a short session with most kinds of events. Runs only where the file is missing, which is
/// never again.
fn write_it_once() {
    let wall = WallTime(1_790_000_000_000);
    let steady = SteadyTime(1_000);
    let clock = Arc::new(ManualClock::new(Now { wall, steady }));
    let pack = load(&Origin::BuiltIn("waters-of-qarar".to_owned())).unwrap();
    let setup = Setup {
        title: "Spring cohort".to_owned(),
        seed: u64::MAX,
        tables: 2,
    };
    let given = Arc::<ManualClock>::clone(&clock);
    let mut runner = SessionRunner::create(&fixture(), setup, &pack, given, no_waker()).unwrap();
    for command in script(&runner) {
        let is_skip = matches!(command, Command::SkipInject(..));
        let request = Request::facilitator(command);
        let request = if is_skip {
            request.because("no time")
        } else {
            request
        };
        runner.send(&request).unwrap();
        clock.advance(Span::seconds(70));
        runner.tick();
    }
    runner.finish().map_err(|lost| lost.1).unwrap();
}

fn script(runner: &SessionRunner) -> Vec<Command> {
    let scenario = &runner.session().scenario;
    let people = ["لينا", "Ömer", "Aïcha", "Mary \"M\" O’Neil"].map(|name| Profile {
        name: name.to_owned(),
        ..Profile::default()
    });
    let person = |number| sulh::domain::ids::ParticipantId(number);
    let seat = |role: usize| SeatId {
        table: TableNo(1),
        role: scenario.roles[role].id.clone(),
        chair: 0,
    };
    let taken = |role, number| SeatMove {
        seat: seat(role),
        person: Some(person(number)),
    };
    let mut injects = scenario.injects.iter();
    let public = injects.find(|inject| inject.audience.is_public()).unwrap();
    let skipped = injects.next().unwrap();
    let issue = &scenario.issues[0];
    vec![
        Command::AddPeople(people.to_vec()),
        Command::Rename("Spring cohort, group B".to_owned()),
        Command::Rename("A slip".to_owned()),
        Command::Undo,
        Command::KeepApart(person(1), person(2), true),
        Command::AssignSeats {
            seats: vec![taken(0, 1), taken(2, 2)],
            seed: 3,
            cost: 40,
            lower_bound: 38,
        },
        Command::PinSeat(seat(0), true),
        Command::Start,
        Command::MarkAttendance(person(4), Attendance::NoShow),
        Command::MoveSeats {
            moves: vec![taken(2, 3)],
            hand_over: Some("Ask for the map.".to_owned()),
        },
        Command::Next,
        Command::AddTime(Span::minutes(2)),
        Command::Pause,
        Command::Resume,
        Command::NoteDecision(Some(TableNo(1)), "نلتقي غدًا\nDemain".to_owned()),
        Command::SetIndicator(TableNo(1), Indicator::Trust, 61),
        Command::SettleIssue(TableNo(1), issue.id.clone(), Some(issue.options[0].clone())),
        Command::HoldInject(public.id.clone(), true),
        Command::ReleaseInject(public.id.clone(), Tables::Only(TableNo(1))),
        Command::SkipInject(skipped.id.clone(), true),
        Command::Observe {
            participant: Some(person(1)),
            table: None,
            competency: Some(scenario.competencies[0].clone()),
            level: Some(4),
            text: "Asked before answering.".to_owned(),
        },
        Command::RecordOutcome(TableNo(1), Outcome::Partial, "Water only.".to_owned()),
        Command::WriteWords(WordsOn::Closing, "Merci".to_owned()),
        Command::End,
    ]
}
