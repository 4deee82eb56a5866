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

use sulh::domain::ids::TableNo;
use sulh::domain::scenario::Indicator;
use sulh::domain::session::{Outcome, WordsOn};
use sulh::storage::session_file::{SessionFile, peek};

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sessions/v1.sulh")
}

/// A copy, since opening a file to write changes it.
fn copy() -> (tempfile::TempDir, PathBuf) {
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
