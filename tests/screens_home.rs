//! Home and Settings as the facilitator meets them, by mouse and by keyboard.
#![cfg(feature = "gui")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "common/desk.rs"]
mod desk;
#[path = "common/story.rs"]
#[allow(
    dead_code,
    reason = "the story has more moments than these tests look at"
)]
mod story;

use std::fs;
use std::path::Path;

use desk::Window;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use story::{Failure, Telling};
use sulh::localisation::Language;
use sulh::storage::packs::{self, Origin};
use sulh::storage::session_file;
use sulh::storage::settings::{Folders, Settings};
use sulh::ui::place::Place;

fn tell(folders: &Folders, name: &str, until: fn(&mut Telling<'_>) -> Result<(), Failure>) {
    let path = folders.sessions.join(name).with_extension("sulh");
    let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a new file");
    until(&mut telling).expect("the story");
    assert!(telling.runner.finish().is_ok(), "saved");
}

fn stopped(folders: &Folders) {
    tell(folders, "stopped", story::half_past_three);
}

/// Session files; an open one has companions beside it.
fn files(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|ending| ending == session_file::ENDING)
        })
        .count()
}

/// A copy of the built-in scenario with a field that nobody knows.
fn broken(folders: &Folders) {
    let origin = Origin::BuiltIn("waters-of-qarar".to_owned());
    let mut texts = packs::load(&origin).expect("whole").texts;
    texts.ron = texts.ron.replacen("version:", "versoin:", 1);
    packs::write_copy(&texts, &folders.scenarios.join("my-waters")).expect("written");
}

#[test]
fn an_empty_home_leads_to_the_scenarios() {
    let mut window = Window::on(|_| ());
    assert!(window.shows("No sessions yet"));
    assert!(!window.shows("This session stopped without closing"));
    window.press_part("The Waters of Qarar");
    window.until(|window| window.session().is_some());
    assert_eq!(window.harness.state().place(), Place::Setup);
    assert_eq!(files(&window.folders.sessions), 1);
}

#[test]
fn the_key_for_a_new_session_and_enter_set_one_up() {
    let mut window = Window::on(|_| ());
    window.keys(Modifiers::ALT, Key::Num6);
    window.keys(Modifiers::COMMAND, Key::N);
    assert_eq!(window.harness.state().place(), Place::Home);
    window.key(Key::Enter);
    window.until(|window| window.session().is_some());
}

#[test]
fn a_stopped_session_is_resumed_with_enter() {
    let mut window = Window::on(stopped);
    assert!(window.shows("This session stopped without closing"));
    assert!(window.shows("Nothing was lost"));
    assert!(
        window.shows_part("24 people, 3 tables, phase 7 of 11"),
        "{:?}",
        window.words()
    );
    window.key(Key::Enter);
    window.until(|window| window.session().is_some());
    assert_eq!(window.harness.state().place(), Place::Console);
}

#[test]
fn an_earlier_point_opens_as_a_new_file() {
    let mut window = Window::on(stopped);
    window.press("Choose an earlier point");
    window.until(|window| window.shows("Go on from an earlier point"));
    assert!(
        window.shows_part("Joint negotiation began"),
        "{:?}",
        window.words()
    );
    let whole = session_file::peek(&window.folders.sessions.join("stopped.sulh")).expect("whole");
    for _ in 0..3 {
        window.key(Key::ArrowDown);
    }
    window.key(Key::Enter);
    window.until(|window| window.session().is_some());
    let session = window.session().expect("open");
    assert!(u64::try_from(session.history.len()).expect("few") < whole.last_seq);
    assert_eq!(files(&window.folders.sessions), 2);
}

#[test]
fn a_stopped_session_can_be_closed_and_its_record_kept() {
    let mut window = Window::on(stopped);
    window.press("Close and keep the record");
    assert!(window.shows("Close this session?"));
    window.key(Key::Escape);
    assert!(
        window.shows("This session stopped without closing"),
        "Esc changes nothing"
    );
    window.press("Close and keep the record");
    let act = window
        .harness
        .query_all_by_role_and_label(Role::Button, "Close and keep the record")
        .last()
        .expect("in the question");
    act.click();
    window.until(|window| !window.shows("This session stopped without closing"));
    let kept = session_file::peek(&window.folders.sessions.join("stopped.sulh")).expect("whole");
    assert!(kept.ended.is_some());
    assert_eq!(kept.participants, 24);
}

#[test]
fn past_sessions_say_how_they_ended_and_open_with_a_click() {
    let mut window = Window::on(|folders| {
        tell(folders, "over", story::over);
        tell(folders, "seated", story::seated);
    });
    assert!(window.shows_part("Being set up"));
    window.press_part("tables signed");
    window.until(|window| window.session().is_some());
    assert_eq!(window.harness.state().place(), Place::Debrief);
    window.keys(Modifiers::ALT, Key::Num1);
    assert!(window.shows_part("Spring cohort, group B is open"));
    window.press("Go to the session");
    assert_eq!(window.harness.state().place(), Place::Debrief);
}

#[test]
fn a_session_that_runs_is_closed_on_purpose_before_another_opens() {
    let mut window = Window::on(stopped);
    window.key(Key::Enter);
    window.until(|window| window.session().is_some());
    window.keys(Modifiers::COMMAND, Key::K);
    window.write("resume");
    window.key(Key::Enter);
    window.keys(Modifiers::ALT, Key::Num1);
    window.press_part("The Waters of Qarar. ");
    assert!(window.shows("Close this session?"), "{:?}", window.words());
    window.press("Keep it open");
    assert!(window.session().is_some());
    window.press_part("The Waters of Qarar. ");
    window.key(Key::Enter);
    window.until(|window| window.session().is_none());
    window.until(|window| window.shows("This session stopped without closing"));
}

#[test]
fn a_file_is_opened_by_its_path() {
    let mut window = Window::on(stopped);
    let path = window.folders.sessions.join("stopped.sulh");
    window.keys(Modifiers::COMMAND, Key::O);
    assert!(window.shows("Open a session"));
    window.write(&format!("\"{}\"", path.display()));
    window.key(Key::Enter);
    window.until(|window| window.session().is_some());
}

#[test]
fn what_cannot_be_opened_explains_itself() {
    let mut window = Window::on(|folders| {
        fs::write(folders.sessions.join("letter.sulh"), "dear colleague").expect("written");
    });
    window.press("letter.sulh, Cannot be read");
    assert!(window.shows("This file needs attention"));
    assert!(window.shows_part("This is not a Sulh session"));
    assert!(window.shows("Nothing was changed."));
    window.key(Key::Escape);
    assert!(!window.shows("This file needs attention"));
    window.keys(Modifiers::COMMAND, Key::O);
    window.write("/nowhere/at-all.sulh");
    window.press("Open");
    window.until(|window| window.shows("This file needs attention"));
}

#[test]
fn what_is_whole_of_a_torn_file_can_be_saved() {
    let mut window = Window::on(|folders| {
        stopped(folders);
        let path = folders.sessions.join("stopped.sulh");
        let mut bytes = fs::read(&path).expect("the file");
        let middle = bytes.len() / 2;
        for byte in bytes.iter_mut().skip(middle).take(6_000) {
            *byte ^= 0x5a;
        }
        fs::write(&path, bytes).expect("torn");
    });
    // Where the tear goes through decides what the file can still say of itself.
    if window.shows_part("Cannot be read") {
        window.press_part("Cannot be read");
        assert!(window.shows("This file needs attention"));
        return;
    }
    assert!(!window.shows("Nothing was lost"), "{:?}", window.words());
    assert!(window.shows("This session stopped, and a part of its file is damaged"));
    window.press("Save what can be read");
    window.until(|window| window.session().is_some());
    assert_eq!(files(&window.folders.sessions), 2, "the torn file is kept");
}

#[test]
fn a_broken_scenario_shows_all_problems_with_their_lines() {
    let mut window = Window::on(broken);
    window.press_part("Show the problems of");
    assert!(window.shows("Problems of my-waters"));
    assert!(
        window.shows_part("scenario.ron, line"),
        "{:?}",
        window.words()
    );
    assert!(window.shows_part("Did you mean “version”?"));
    window.key(Key::Escape);
    assert!(!window.shows("Problems of my-waters"));
}

#[test]
fn a_copy_of_a_scenario_appears_beside_the_others() {
    let mut window = Window::on(|_| ());
    window.press("Write your own");
    assert!(window.shows("Write your own scenario"));
    window.press("Copy and show the folder");
    let copy = window.folders.scenarios.join("waters-of-qarar");
    window.until(|_| copy.join("scenario.ron").is_file());
    window.until(|window| window.shows("2 ready to run"));
}

#[test]
fn search_folds_and_finds_nothing_kindly() {
    let mut window = Window::on(|_| ());
    let field = window.harness.get_by_label("Find a scenario");
    field.focus();
    window.steps();
    window.write("QÂRAR");
    assert!(window.shows_part("The Waters of Qarar. "));
    window.write(" moon");
    assert!(window.shows("No scenario has this word"));
    window.press("Show all");
    assert!(window.shows_part("The Waters of Qarar. "));
}

#[test]
fn settings_hold_at_once_and_are_saved() {
    let mut window = Window::on(|_| ());
    window.keys(Modifiers::ALT, Key::Num9);
    window
        .harness
        .get_by_role_and_label(Role::Tab, "Dark")
        .click();
    window.steps();
    window
        .harness
        .get_by_role_and_label(Role::Tab, "Largest")
        .click();
    window.steps();
    window.until(|window| {
        let (saved, _) = Settings::load(&window.folders, Language::En);
        saved.dark && saved.room_percent == 130
    });
    assert!(
        !window.shows("Figures in Arabic"),
        "only where Arabic is shown"
    );
}

#[test]
fn the_licences_of_the_fonts_can_be_read() {
    let mut window = Window::on(|_| ());
    window.keys(Modifiers::ALT, Key::Num9);
    window.press("Read the licence of IBM Plex Serif");
    assert!(window.shows_part("SIL OPEN FONT LICENSE"));
    window.key(Key::Escape);
    assert!(!window.shows_part("SIL OPEN FONT LICENSE"));
}
