//! A facilitator's walk through the whole window: from the scenario on Home to the documents in a
//! folder, by role and name, without a display.
#![cfg(feature = "gui")]
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why and stops; it waits for background work"
)]

#[path = "common/window.rs"]
mod window;

use std::path::Path;

use egui::Key;
use sulh::domain::session::EventKind;
use sulh::domain::time::{Span, WallTime};
use sulh::export::Format;
use sulh::localisation::Language;
use sulh::storage::settings::Settings;
use sulh::ui::action::{Action, ExportOrder, ExportWhat};
use sulh::ui::place::Place;
use window::Walk;

/// 21 November 2026, 13:30 in UTC.
const START: WallTime = WallTime(1_795_267_800_000);

fn settings() -> Settings {
    Settings {
        fades: false,
        ..Settings::default()
    }
}

fn ended(walk: &Walk) -> bool {
    walk.session().ended.is_some()
}

/// From Home to a session with people and seats.
fn set_up(walk: &mut Walk) {
    walk.press_where("the card of the scenario", |name| {
        name.starts_with("The Waters of Qarar.")
    });
    walk.until("Setup", |walk| walk.harness.state().place() == Place::Setup);
    assert_eq!(walk.session().scenario.id.as_str(), "waters-of-qarar");

    walk.press_message("setup-continue-people");
    let roster = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/roster.csv");
    let field = walk.english.say("setup-bring-path");
    walk.write(&field, &roster.to_string_lossy());
    walk.key(Key::Enter);
    let take = walk.english.with("setup-preview-take", &[("count", "24")]);
    walk.press(&take);
    walk.until("24 people", |walk| walk.session().people.len() == 24);
    walk.press_message("setup-mark-present");

    walk.press_message("setup-continue-roles");
    while walk.session().tables.len() < 3 {
        walk.press_message("setup-tables-more");
    }
    walk.press_message("setup-seats-give");
    walk.until("seats", |walk| !walk.session().seats.is_empty());
    assert_eq!(walk.session().seats.len(), 24, "everyone has a seat");

    walk.press_message("setup-continue-timing");
    walk.press_message("setup-continue-room");
}

/// Leaves the phase at the end of its time.
fn next_phase(walk: &mut Walk, minutes: i64) {
    walk.wait(Span::minutes(minutes));
    let before = walk.session().schedule.current;
    walk.press_message("action-next-phase");
    let sure = walk.english.say("question-next-act");
    if walk.session().schedule.current == before && walk.has(&sure) {
        walk.press(&sure);
    }
    walk.until("the next phase", |walk| {
        walk.session().schedule.current != before
    });
}

/// The opening phases, up to the caucus.
fn begin(walk: &mut Walk) {
    walk.press_message("setup-start");
    walk.until("the console", |walk| {
        walk.harness.state().place() == Place::Console
    });
    assert!(walk.session().is_running());
    for minutes in [10, 10, 20, 20] {
        next_phase(walk, minutes);
    }
}

/// An inject and an observation.
fn in_the_caucus(walk: &mut Walk) {
    // In the caucus the first inject falls due; everyone gets it, so the program asks once.
    walk.wait(Span::minutes(14));
    walk.press_message("console-release-now");
    walk.press_message("question-release-act");
    let released = |walk: &Walk| {
        let run = walk
            .session()
            .injects
            .iter()
            .find(|run| !run.released.is_empty());
        run.map(|run| run.released.len())
    };
    walk.until("the release", |walk| released(walk) == Some(3));

    let field = walk.english.say("console-note");
    walk.write(&field, "Asked each side what the other would say next.");
    walk.key(Key::Enter);
    walk.until("the observation", |walk| {
        walk.session().observations.len() == 1
    });
}

/// Its window opens and closes.
fn look_at_the_wall(walk: &mut Walk) {
    walk.press_message("place-projector");
    walk.press_message("projector-open");
    let close = walk.english.say("projector-close");
    let public_only = walk.english.say("projector-public-only");
    walk.until("the projector", |walk| walk.has(&close));
    assert!(walk.says(&public_only));
    walk.press(&close);
}

/// Ends the session by the word that has to be typed.
fn end(walk: &mut Walk) {
    walk.press_message("place-debrief");
    walk.press_message("action-end-session");
    let word = walk.english.say("question-end-word");
    let prompt = walk.english.with("question-end-prompt", &[("word", &word)]);
    walk.until("the question", |walk| walk.has(&prompt));
    assert!(!ended(walk));
    walk.write(&prompt, &word);
    walk.press_message("question-end-act");
    walk.until("the end", ended);
    assert_eq!(walk.harness.state().place(), Place::Debrief);
}

/// All documents in all formats.
fn export(walk: &mut Walk, out: &Path) {
    std::fs::create_dir(out).expect("a folder");
    for what in [
        ExportWhat::Debrief,
        ExportWhat::Briefs,
        ExportWhat::PublicPage,
    ] {
        // The system's own dialog for folders cannot be operated here.
        walk.harness.state_mut().ask(Action::Export(ExportOrder {
            what,
            formats: Format::ALL.to_vec(),
            languages: vec![Language::En],
            names: true,
            women: true,
            folder: Some(out.to_owned()),
        }));
    }
    let expected = 3 * Format::ALL.len();
    let files = || -> Vec<_> {
        let entries = std::fs::read_dir(out).expect("the folder");
        entries.map(|entry| entry.expect("a file").path()).collect()
    };
    walk.until("the documents", |_| {
        let done = |path: &std::path::PathBuf| path.metadata().is_ok_and(|file| file.len() > 500);
        files().len() == expected && files().iter().all(done)
    });
    let debrief = files()
        .into_iter()
        .find(|path| path.to_string_lossy().ends_with("debrief.md"))
        .expect("a debrief to edit");
    let text = std::fs::read_to_string(debrief).expect("a text");
    assert!(text.contains("Asked each side what the other would say next."));
}

#[test]
fn a_facilitator_runs_a_session_from_home_to_the_documents() {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = Walk::begin(home.path(), [1440.0, 900.0], START, settings(), None);
    set_up(&mut walk);
    begin(&mut walk);
    in_the_caucus(&mut walk);
    look_at_the_wall(&mut walk);
    end(&mut walk);
    export(&mut walk, &home.path().join("out"));

    let before = walk.session().clone();
    walk.press_message("debrief-close");
    walk.until("Home", |walk| walk.harness.state().place() == Place::Home);
    walk.harness.state_mut().close();
    let files: Vec<_> = std::fs::read_dir(&walk.folders.sessions)
        .expect("the folder of sessions")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "sulh"))
        .collect();
    assert_eq!(files.len(), 1, "one session, one file: {files:?}");

    // Whoever opens the file finds the same session.
    let mut again = Walk::begin(
        home.path(),
        [1180.0, 720.0],
        START,
        settings(),
        Some(&files[0]),
    );
    again.until("the session", |walk| {
        walk.harness.state().session().is_some()
    });
    let session = again.session();
    assert_eq!(session.history[..before.history.len()], before.history[..]);
    assert_eq!(session.observations, before.observations);
    assert_eq!(session.seats, before.seats);
    let is_release = |kind: &EventKind| matches!(kind, EventKind::InjectReleased { .. });
    assert!(session.history.iter().any(|event| is_release(&event.kind)));
}
