//! What a screen reader is told of the program as it is shipped, over the bus of a real desktop.
//!
//! `./test` installs what this needs and sets `SULH_NEEDS_READER` where that worked.
#![cfg(all(feature = "gui", target_os = "linux"))]
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says why and stops; it starts programs"
)]

#[path = "common/story.rs"]
#[expect(dead_code, reason = "this test needs the middle of it only")]
mod story;

use std::path::{Path, PathBuf};
use std::process::Command as Program;

use story::Telling;
use sulh::ui::place::Place;

/// Roles of what can be operated, as the bus names them.
const CONTROLS: [&str; 9] = [
    "check box",
    "combo box",
    "entry",
    "menu item",
    "page tab",
    "push button",
    "radio button",
    "spin button",
    "toggle button",
];

/// Roles and names of everything in the window.
type Tree = Vec<(String, String)>;

/// What is told as the program opens, and then at each of the first `places` of the rail; nothing where
/// there is no screen reader's bus.
fn told(home: &Path, places: usize, session: Option<&Path>) -> Option<Vec<Tree>> {
    let runtime = tempfile::tempdir().expect("a folder");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/reader.py");
    // The packages of a system are those of its own Python, which need not be the first in the path.
    for python in ["/usr/bin/python3", "python3"] {
        let output = Program::new("dbus-run-session")
            .args(["--", python])
            .arg(&script)
            .arg(env!("CARGO_BIN_EXE_sulh"))
            .arg(home)
            .arg(places.to_string())
            .args(session)
            // A bus of its own for each run: it is named after this folder.
            .env("XDG_RUNTIME_DIR", runtime.path())
            .env_remove("DISPLAY")
            .output();
        if let Ok(output) = &output
            && output.status.success()
        {
            // Whatever the bus itself says stands before it.
            let list = output.stdout.rsplit(|byte| *byte == b'\n').next();
            let trees: Vec<Tree> =
                serde_json::from_slice(list.expect("a line")).expect("a list of lists");
            assert_eq!(trees.len(), places + 1);
            return Some(trees);
        }
        eprintln!("{python}: {output:?}");
    }
    assert!(
        std::env::var_os("SULH_NEEDS_READER").is_none(),
        "the bus of screen readers is not here, and ./test should have installed it"
    );
    eprintln!("Left out: no bus of screen readers here. ./test installs it.");
    None
}

#[track_caller]
fn says(told: &[(String, String)], role: &str, name: &str) {
    let found = told
        .iter()
        .any(|(each, named)| each == role && named == name);
    assert!(found, "no {role} “{name}” among {told:#?}");
    all_named(told);
}

#[track_caller]
fn all_named(told: &[(String, String)]) {
    for (role, name) in told {
        assert!(
            !CONTROLS.contains(&role.as_str()) || !name.trim().is_empty(),
            "a {role} without a name among {told:#?}"
        );
    }
}

/// The middle of the story in a file.
fn half_past_three(home: &Path) -> PathBuf {
    let path = home.join("story.sulh");
    let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("the story");
    assert!(telling.runner.finish().is_ok(), "saved");
    path
}

#[test]
fn home_is_told_by_role_and_name() {
    let home = tempfile::tempdir().expect("a folder");
    if let Some(told) = told(home.path(), 0, None) {
        says(&told[0], "frame", "Home – Sulh");
        says(&told[0], "push button", "New session");
        says(&told[0], "entry", "Find a scenario");
        says(&told[0], "label", "Scenarios");
    }
}

#[test]
fn every_place_of_the_rail_is_told_by_role_and_name() {
    let home = tempfile::tempdir().expect("a folder");
    let session = half_past_three(home.path());
    let Some(trees) = told(home.path(), Place::ALL.len(), Some(&session)) else {
        return;
    };
    let console = &trees[0];
    says(console, "entry", "Observation");
    says(console, "push button", "Release now");
    says(console, "label", "Joint negotiation");
    let rail = console
        .iter()
        .filter(|(role, _)| role == "push button" || role == "toggle button");
    let rail: Vec<&str> = rail.map(|(_, name)| name.as_str()).collect();
    for (place, tree) in rail.iter().zip(&trees[1..]) {
        all_named(tree);
        let (_, window) = tree
            .iter()
            .find(|(role, _)| role == "frame")
            .expect("a window");
        let (named, rest) = window.split_once(" – ").expect("a place");
        // The button says more: how many injects are due.
        assert!(place.starts_with(named), "{place}: {window}");
        assert_eq!(rest, "Spring cohort, group B – Sulh");
        // The rail and something beside it.
        assert!(tree.len() > 2 * Place::ALL.len(), "{tree:#?}");
    }
}

#[test]
fn arabic_is_told_in_the_order_in_which_it_is_read() {
    let home = tempfile::tempdir().expect("a folder");
    std::fs::write(home.path().join("settings.ron"), "(language: ar)").expect("settings");
    if let Some(told) = told(home.path(), 0, None) {
        says(&told[0], "frame", "الرئيسية – صلح");
        says(&told[0], "toggle button", "الرئيسية");
        says(&told[0], "push button", "الإعداد");
    }
}
