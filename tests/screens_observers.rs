//! The observers' page, used by role and name as a screen reader does, and by keys alone.
#![cfg(feature = "gui")]
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on says why and stops; it waits for background work"
)]

#[path = "common/story.rs"]
#[allow(dead_code, reason = "observers look at the middle of the story")]
mod story;
#[path = "common/window.rs"]
#[expect(dead_code, reason = "no time passes here")]
mod window;

use egui::Key;
use sulh::domain::ids::ObservationId;
use sulh::domain::observing::conduct::episodes;
use sulh::domain::observing::ratings::Rating;
use sulh::domain::observing::{ObserverView, Point};
use sulh::domain::session::{Actor, Command, Request, Session};
use sulh::storage::settings::Settings;
use sulh::ui::action::Action;
use sulh::ui::place::Place;
use sulh::ui::user_action::UserAction;
use tempfile::TempDir;

use story::{Failure, Telling};
use window::Walk;

const LAST: &str = "Claire Fontaine";

struct Room {
    walk: Walk,
    _home: TempDir,
}

impl Room {
    fn after(tell: fn(&mut Telling<'_>) -> Result<(), Failure>) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("story.sulh");
        let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a session");
        tell(&mut telling).expect("the story");
        let left = telling.runner.now().wall;
        assert!(telling.runner.finish().is_ok(), "saved");
        let settings = Settings {
            fades: false,
            ..Settings::default()
        };
        let mut walk = Walk::begin(home.path(), [1440.0, 900.0], left, settings, Some(&path));
        walk.until("the session", |walk| {
            walk.harness.state().session().is_some()
        });
        let mut room = Self { walk, _home: home };
        let session = room.session();
        if session.has_started() && session.ended.is_none() && !session.is_running() {
            room.asks(Action::Send(Request::facilitator(Command::Resume)));
        }
        room.asks(Action::Go(Place::Observers));
        room
    }

    fn session(&self) -> &Session {
        self.walk.session()
    }

    fn asks(&mut self, action: Action) {
        self.walk.harness.state_mut().ask(action);
        self.walk.settle();
    }

    fn opens_sheet(&mut self, name: &str) {
        let open = self.walk.english.with("observers-open", &[("name", name)]);
        self.walk.press(&open);
    }

    /// The rows of a sheet.
    fn ratings(&self, observer: &str) -> Vec<[Option<Rating>; 2]> {
        let view = ObserverView::of(self.session(), observer).expect("a sheet");
        view.people.iter().map(|person| person.ratings).collect()
    }
}

#[test]
fn somebody_becomes_an_observer_and_looks_where_nobody_looks() {
    let mut room = Room::after(story::seated);
    let name = room.walk.english.say("observers-add-name");
    room.walk.write(&name, "Guest of honour");
    room.walk.press_message("observers-add");
    room.walk.write(&name, "Second guest");
    room.walk.key(Key::Enter);
    let watches = &room.session().observing.watches;
    assert_eq!(watches.len(), 2);
    assert_ne!(watches[0].tables, watches[1].tables);
    assert_ne!(watches[0].competencies, watches[1].competencies);
    room.walk.press_message("observers-spread");
    let seed = room.session().observing.seed;
    room.walk.press_message("observers-spread");
    assert_ne!(room.session().observing.seed, seed, "each press draws anew");
    let remove = [("name", "Second guest")];
    let remove = room.walk.english.with("observers-remove", &remove);
    room.walk.press(&remove);
    assert_eq!(room.session().observing.watches.len(), 1);
    room.walk.press_message("action-undo");
    assert_eq!(room.session().observing.watches.len(), 2);
}

#[test]
fn choosing_the_other_competency_changes_the_two() {
    let mut room = Room::after(story::half_past_three);
    let before = room
        .session()
        .observing
        .watch(LAST)
        .expect("she observes")
        .competencies
        .clone();
    let name = room
        .walk
        .english
        .with("observers-first-of", &[("name", LAST)]);
    room.walk.press(&name);
    room.walk.press("Drafting");
    let after = &room
        .session()
        .observing
        .watch(LAST)
        .expect("still")
        .competencies;
    assert_eq!([&before[0], &before[1]], [&after[1], &after[0]]);
}

#[test]
fn digits_rate_and_arrows_move_without_changing_the_table() {
    let mut room = Room::after(story::half_past_three);
    room.asks(Action::Focus(None));
    room.opens_sheet(LAST);
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowDown] {
        room.walk.key(key);
    }
    room.walk.key(Key::Num4);
    room.walk.key(Key::ArrowRight);
    room.walk.key(Key::Num0);
    let rows = room.ratings(LAST);
    assert_eq!(rows[3], [Some(Rating::Level(4)), Some(Rating::NotSeen)]);
    let count = room.session().observations.len();
    room.walk.key(Key::Num0);
    assert_eq!(room.session().observations.len(), count, "not said twice");
    room.walk.press_message("action-undo");
    assert_eq!(room.ratings(LAST)[3], [Some(Rating::Level(4)), None]);
}

#[test]
fn a_sheet_of_paper_is_typed_in_with_digits_alone() {
    let mut room = Room::after(story::half_past_three);
    room.opens_sheet(LAST);
    room.walk.press_message("observers-paper");
    room.walk.key(Key::Escape);
    let digits = [Key::Num3, Key::Num4, Key::Num0, Key::Num1];
    let people = room.ratings(LAST).len();
    for key in digits.into_iter().cycle().take(2 * people) {
        room.walk.key(key);
    }
    let rows = room.ratings(LAST);
    assert!(rows.iter().flatten().all(Option::is_some), "{rows:?}");
    assert_eq!(rows[0], [Some(Rating::Level(3)), Some(Rating::Level(4))]);
    assert_eq!(rows[1], [Some(Rating::NotSeen), Some(Rating::Level(1))]);
    let session = room.session();
    let phase = session.schedule.current_phase().expect("a phase");
    let last = session.observations.last().expect("a rating");
    assert_eq!(Some(last.at), phase.first_entered, "seen in this phase");
    assert_eq!(last.by, Actor::Observer(LAST.to_owned()));
}

#[test]
fn a_level_is_chosen_by_its_sentence_and_a_note_is_kept() {
    let mut room = Room::after(story::half_past_three);
    room.opens_sheet(LAST);
    room.walk.key(Key::ArrowDown);
    room.walk
        .press("Turns a demand into a question on which both sides work for a while.");
    assert_eq!(room.ratings(LAST)[1][0], Some(Rating::Level(4)));
    let view = ObserverView::of(room.session(), LAST).expect("a sheet");
    let person = view.people[1].name.clone();
    let field = [("person", person.as_str())];
    let field = room.walk.english.with("observers-note-on", &field);
    room.walk.write(&field, "Asked what the gate is for.");
    room.walk.key(Key::Enter);
    let view = ObserverView::of(room.session(), LAST).expect("a sheet");
    assert_eq!(view.people[1].notes.len(), 1);
}

#[test]
fn a_point_of_the_code_is_noted_in_one_click_and_mended_in_one() {
    let mut room = Room::after(story::half_past_three);
    room.walk.press_message("observers-tab-code");
    let english = &room.walk.english;
    let point = english.say("conduct-no-favour");
    let note = english.with("conduct-note-at", &[("table", "3"), ("point", &point)]);
    let mend = english.with("conduct-mend-of", &[("point", &point)]);
    room.walk.press(&note);
    room.walk.press(&mend);
    let found = episodes(room.session());
    let last = found.last().expect("noted");
    assert_eq!(last.point, Point::NoFavour);
    assert!(last.mended.is_some());
}

#[test]
fn the_console_notes_a_point_in_two_clicks_with_what_was_typed() {
    let mut room = Room::after(story::half_past_three);
    room.asks(Action::Do(UserAction::Observe));
    let field = room.walk.english.say("console-note");
    room.walk.write(&field, "Let one side speak twice as long.");
    let point = room.walk.english.say("conduct-impartiality");
    let note = [("table", "2"), ("point", point.as_str())];
    let note = room.walk.english.with("conduct-note-at", &note);
    room.walk.press_message("console-conduct");
    room.walk.press(&note);
    let noted = &room.session().observations.last().expect("noted").what;
    assert_eq!(noted.text, "Let one side speak twice as long.");
    assert!(noted.conduct.is_some());
    assert_ne!(noted.id, ObservationId(1));
}

#[test]
fn the_content_note_is_ticked_in_the_record() {
    let mut room = Room::after(story::seated);
    room.asks(Action::Go(Place::Setup));
    room.asks(Action::GoToStep(sulh::ui::action::SetupStep::RoomCheck));
    room.walk.press_message("setup-check-content-note");
    assert!(room.session().content_note_read);
}
