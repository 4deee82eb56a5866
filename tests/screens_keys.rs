//! One list of actions: the keyboard, the palette and the sheet of keys cannot disagree. And what
//! guards the screen: the questions and the cover.
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

use std::collections::{BTreeMap, BTreeSet};

use desk::Window;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::tz::TimeZone;
use story::Telling;
use sulh::domain::ids::TableNo;
use sulh::domain::session::ClockState;
use sulh::domain::time::Span;
use sulh::localisation::{Figures, Language, Localiser};
use sulh::ui::key_names;
use sulh::ui::place::Place;
use sulh::ui::screens::palette::name_of;
use sulh::ui::user_action::{ActionGroup, UserAction};

fn english() -> Localiser {
    Localiser::new(Language::En, Figures::Western, TimeZone::UTC)
}

/// A window on the session of half past three, whose clock runs.
fn running() -> Window {
    let mut window = Window::opening(|folders| {
        let path = folders.sessions.join("half-past-three.sulh");
        let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a new file");
        story::half_past_three(&mut telling).expect("the story");
        assert!(telling.runner.finish().is_ok());
        Some(path)
    });
    assert_eq!(window.harness.state().place(), Place::Console);
    window.keys(Modifiers::ALT, Key::Num1);
    window.key(Key::Space);
    if !is_running(&window) {
        find(&mut window, "pause or resume");
        window.key(Key::Enter);
    }
    assert!(
        is_running(&window),
        "{:?}",
        window.session().map(|it| it.clock.state)
    );
    window
}

fn is_running(window: &Window) -> bool {
    window
        .session()
        .is_some_and(|session| matches!(session.clock.state, ClockState::Running { .. }))
}

fn find(window: &mut Window, words: &str) {
    window.keys(Modifiers::COMMAND, Key::K);
    window.write(words);
}

/// The chosen line of the palette.
fn chosen(window: &Window) -> Option<String> {
    window
        .harness
        .query_all_by_label_contains("")
        // Other things can be chosen too, such as the place in the rail; none is as wide as a line.
        .map(|node| node.accesskit_node())
        .filter(|node| {
            let bounds = node.raw_bounds();
            bounds.is_some_and(|bounds| bounds.width() > 500.0)
        })
        .find(|node| node.toggled() == Some(Toggled::True) && node.role() == Role::Button)
        .and_then(|node| node.label())
}

#[test]
fn every_action_has_a_name_of_its_own() {
    let words = english();
    let mut names = BTreeSet::new();
    for action in UserAction::all() {
        let name = name_of(&words, action);
        assert!(
            !name.is_empty() && !name.starts_with("action-"),
            "{action:?}: {name}"
        );
        assert!(names.insert(name.clone()), "two actions are called {name}");
    }
}

#[test]
fn no_two_actions_share_a_key() {
    let words = english();
    let mut taken = BTreeMap::new();
    for action in UserAction::all() {
        if let Some(caps) = key_names::of(&words, action)
            && let Some(other) = taken.insert(caps.clone(), action)
        {
            panic!("{caps} is for {other:?} and for {action:?}");
        }
    }
}

#[test]
fn the_plus_key_adds_a_minute_and_with_shift_five() {
    let mut window = running();
    let planned = |window: &Window| {
        let schedule = &window.session().expect("open").schedule;
        schedule.current_phase().expect("running").allotted
    };
    let before = planned(&window);
    window.key(Key::Equals);
    assert_eq!(planned(&window) - before, Span::minutes(1));
    window.keys(Modifiers::SHIFT, Key::Plus);
    assert_eq!(planned(&window) - before, Span::minutes(6));
}

#[test]
fn every_action_stands_in_a_group_of_the_sheet() {
    for action in UserAction::all() {
        assert!(ActionGroup::ALL.contains(&action.group()), "{action:?}");
    }
}

/// As a screen reader hears it: what only orders the letters is not said.
fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_sheet_lists_every_action_with_its_key() {
    let words = english();
    let mut window = Window::on(|_| ());
    window.key(Key::Questionmark);
    for action in UserAction::all() {
        let name = name_of(&words, action);
        let line = match key_names::of(&words, action) {
            Some(key) => format!("{name}, key {key}"),
            None => format!("{name}, no key"),
        };
        let line = without_isolates(&line);
        assert!(window.shows(&line), "the sheet has no line: {line}");
    }
    window.key(Key::Escape);
    assert!(!window.shows("Show all keys, key ?"));
}

#[test]
fn the_palette_lists_every_action_that_is_possible() {
    let words = english();
    let mut window = running();
    find(&mut window, "");
    for action in UserAction::all() {
        let name = name_of(&words, action);
        let line = match key_names::of(&words, action) {
            Some(key) => format!("{name}, {key}"),
            None => name,
        };
        let line = without_isolates(&line);
        let wanted = action.is_possible(window.session()) && action != UserAction::Palette;
        assert_eq!(window.shows(&line), wanted, "{line}");
    }
}

#[test]
fn the_palette_finds_whatever_is_typed_and_does_it() {
    let mut window = running();
    find(&mut window, "SETTÎNGS");
    assert_eq!(chosen(&window).as_deref(), Some("Go to Settings, Alt 9"));
    window.key(Key::Enter);
    assert_eq!(window.harness.state().place(), Place::Settings);
    assert!(!window.shows("Find or do anything"));
}

#[test]
fn the_arrow_keys_choose_another_line() {
    let mut window = running();
    find(&mut window, "go to");
    assert_eq!(chosen(&window).as_deref(), Some("Go to Home, Alt 1"));
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    assert_eq!(chosen(&window).as_deref(), Some("Go to Setup, Alt 2"));
    window.key(Key::Enter);
    assert_eq!(window.harness.state().place(), Place::Setup);
}

#[test]
fn the_palette_finds_people_injects_and_phases() {
    let mut window = running();
    let session = window.session().expect("open");
    let person = session
        .people
        .values()
        .find(|person| session.seat_of(person.id).is_some())
        .expect("somebody sits")
        .profile
        .name
        .clone();
    find(&mut window, &person);
    let line = chosen(&window).expect("found");
    assert!(
        line.starts_with(&person) && line.contains("table"),
        "{line}"
    );
    window.key(Key::Enter);
    assert_eq!(window.harness.state().place(), Place::Console);
    find(&mut window, "rain forecast");
    assert_eq!(
        chosen(&window).as_deref(),
        Some("Late rain forecast, Inject, released")
    );
    window.key(Key::Escape);
    let before = window
        .session()
        .and_then(|session| session.schedule.current);
    find(&mut window, "phase drafting");
    window.key(Key::Enter);
    let after = window
        .session()
        .and_then(|session| session.schedule.current);
    assert_ne!(before, after, "the session went to another phase");
}

#[test]
fn escape_closes_the_palette_and_it_begins_anew() {
    let mut window = Window::on(|_| ());
    find(&mut window, "qwerty");
    assert!(window.shows("Nothing has this name"));
    window.key(Key::Escape);
    assert!(!window.shows("Nothing has this name"));
    find(&mut window, "");
    assert!(window.shows("New session, Ctrl N"));
}

#[test]
fn ending_the_session_asks_for_a_word() {
    let mut window = running();
    find(&mut window, "end the session");
    window.key(Key::Enter);
    assert!(window.shows("End the session for everyone?"));
    let act = window
        .harness
        .get_by_role_and_label(Role::Button, "End session");
    assert!(act.accesskit_node().is_disabled());
    window.key(Key::Escape);
    assert!(is_running(&window), "Esc keeps it running");
    find(&mut window, "end the session");
    window.key(Key::Enter);
    // The second half of a double click lands beside the dialog: the word is still typed into it.
    let pos = egui::pos2(300.0, 850.0);
    for pressed in [true, false] {
        window.harness.event(egui::Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.harness.run_steps(3);
    }
    window.write("End");
    window.press("End session");
    assert!(
        window
            .session()
            .is_some_and(|session| session.ended.is_some())
    );
    assert_eq!(window.harness.state().place(), Place::Debrief);
}

#[test]
fn leaving_a_phase_early_asks_and_enter_goes_on() {
    let mut window = running();
    let before = window
        .session()
        .and_then(|session| session.schedule.current);
    window.keys(Modifiers::COMMAND, Key::Enter);
    assert!(
        window.shows("Leave “Joint negotiation” now?"),
        "{:?}",
        window.words()
    );
    window.key(Key::Escape);
    let current = |window: &Window| window.session().and_then(|it| it.schedule.current);
    assert_eq!(current(&window), before);
    window.keys(Modifiers::COMMAND, Key::Enter);
    window.key(Key::Enter);
    assert_eq!(current(&window), before.map(|index| index + 1));
}

#[test]
fn the_cover_hides_everything_and_only_its_key_acts() {
    let mut window = running();
    window.key(Key::F8);
    assert!(window.shows("Screen covered"));
    assert!(!window.shows("Home") && !window.shows_part("Spring cohort"));
    window.key(Key::Space);
    window.keys(Modifiers::COMMAND, Key::K);
    assert!(is_running(&window), "keys rest behind the cover");
    assert!(!window.shows("Find or do anything"));
    window.press("Show the screen");
    assert!(!window.shows("Screen covered") && window.shows("Home"));
    window.key(Key::F8);
    window.key(Key::F8);
    assert!(window.shows("Home"));
}

#[test]
fn under_pressure_a_caucus_and_a_release_take_two_keys_each() {
    let mut window = running();
    window.key(Key::C);
    window.key(Key::Num1);
    let table = |window: &Window| window.session().expect("a session").tables[&TableNo(1)].clone();
    let away = table(&window).caucuses.away().len();
    assert_eq!(away, 2, "the mediator and one party: {:?}", window.words());
    let released = |window: &Window| {
        let session = window.session().expect("a session");
        let injects = session.injects.iter();
        injects.map(|run| run.released.len()).sum::<usize>()
    };
    let before = released(&window);
    window.key(Key::Enter);
    assert_eq!(released(&window), before, "it asks first");
    window.keys(Modifiers::COMMAND, Key::Enter);
    assert!(released(&window) > before, "{:?}", window.words());
}
