//! Pictures of the screens on a clock that stands still, drawn without a window and compared with
//! those in `tests/snapshots`. After a change that was meant: `UPDATE_SNAPSHOTS=1 cargo test --test
//! pictures`, look at what changed, and make the files small with `optipng`.
//!
//! Where a folder stands on the screen, in the room check and the settings, no picture is like another.
#![cfg(feature = "gui")]
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why and stops; it waits for background work"
)]

#[path = "common/opened.rs"]
mod opened;
#[path = "common/story.rs"]
mod story;
#[path = "common/window.rs"]
#[expect(dead_code, reason = "a picture needs no hand and no time")]
mod window;

use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, SnapshotOptions};
use jiff::tz::TimeZone;
use opened::{go_on, told};
use story::{Failure, Telling};
use sulh::domain::ids::TableNo;
use sulh::domain::roster::{LanguageCode, Profile};
use sulh::domain::seat::SeatCommand;
use sulh::domain::session::Command;
use sulh::domain::view::{PublicPage, PublicView, WallPage};
use sulh::localisation::Language::{self, Ar, En, Fr, Tr};
use sulh::localisation::{Figures, Localiser, Prose};
use sulh::storage::settings::Settings;
use sulh::ui::action::{Action, SetupStep};
use sulh::ui::place::Place;
use sulh::ui::screens::projector;
use sulh::ui::text;
use sulh::ui::theme::{self, Theme};
use sulh::ui::user_action::UserAction;
use sulh::ui::wall::{Voice, Voices, Wall};
use window::Walk;

const USUAL: [f32; 2] = [1440.0, 900.0];
const SMALLEST: [f32; 2] = [1180.0, 720.0];
/// What letters of 150% leave of the smallest window.
const LARGEST_LETTERS: [f32; 2] = [787.0, 480.0];

/// A few pixels at the edge of a letter may differ from driver to driver, a letter may not.
fn options() -> SnapshotOptions {
    SnapshotOptions::new()
        .threshold(1.2)
        .max_failed_pixels(60)
        .output_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots"))
}

fn settings(language: Language, dark: bool) -> Settings {
    Settings {
        language,
        dark,
        fades: false,
        ..Settings::default()
    }
}

/// Opens a session and goes on with it, so that the clock runs.
fn at(
    home: &Path,
    size: [f32; 2],
    settings: Settings,
    tell: fn(&mut Telling<'_>) -> Result<(), Failure>,
) -> Walk {
    let (path, left) = told(home, "story", tell);
    let mut walk = Walk::begin(home, size, left, settings, Some(&path));
    go_on(&mut walk);
    walk
}

/// Compares when nothing moves any more.
fn compare(walk: &mut Walk, name: &str) {
    // What the background still does shows on the screen: saving, looking for files.
    for _ in 0..40 {
        walk.harness.step();
        std::thread::sleep(std::time::Duration::from_millis(8));
    }
    walk.harness.snapshot_options(name, &options());
}

/// Home with a session to resume, one that is ready and one that is over.
fn home_in(language: Language, size: [f32; 2], name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    told(home.path(), "over", story::over);
    told(home.path(), "seated", story::seated);
    let (_, left) = told(home.path(), "half-past-three", story::half_past_three);
    let settings = settings(language, false);
    let mut walk = Walk::begin(home.path(), size, left, settings, None);
    walk.until("the scenario", |walk| walk.says("EN FR TR AR"));
    compare(&mut walk, name);
}

fn setup_in(language: Language, size: [f32; 2], step: SetupStep, name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = at(home.path(), size, settings(language, false), story::seated);
    walk.harness.state_mut().ask(Action::Go(Place::Setup));
    walk.harness.state_mut().ask(Action::GoToStep(step));
    compare(&mut walk, name);
}

fn console_in(settings: Settings, size: [f32; 2], name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = at(home.path(), size, settings, story::half_past_three);
    walk.harness.state_mut().ask(Action::Go(Place::Console));
    compare(&mut walk, name);
}

/// A page of the issues of table 2.
fn issues_in(settings: Settings, size: [f32; 2], page: UserAction, name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = at(home.path(), size, settings, story::half_past_three);
    walk.harness
        .state_mut()
        .ask(Action::Focus(Some(TableNo(2))));
    walk.harness.state_mut().ask(Action::Do(page));
    compare(&mut walk, name);
}

/// What lies over the console: the palette, the keys, the cover.
fn over_console(language: Language, what: UserAction, name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let settings = settings(language, false);
    let mut walk = at(home.path(), SMALLEST, settings, story::half_past_three);
    walk.harness.state_mut().ask(Action::Go(Place::Console));
    walk.settle();
    walk.harness.state_mut().ask(Action::Do(what));
    compare(&mut walk, name);
}

fn projector_control_in(language: Language, name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let settings = settings(language, false);
    let mut walk = at(home.path(), SMALLEST, settings, story::half_past_three);
    walk.harness.state_mut().ask(Action::Go(Place::Projector));
    compare(&mut walk, name);
}

/// The upper cards of the settings, as they are with the largest letters in the smallest window: no
/// folder stands there.
fn settings_in(language: Language, name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let settings = settings(language, false);
    let mut walk = Walk::begin(
        home.path(),
        LARGEST_LETTERS,
        story::HALF_PAST_ONE,
        settings,
        None,
    );
    walk.harness.state_mut().ask(Action::Go(Place::Settings));
    compare(&mut walk, name);
}

fn debrief_in(language: Language, size: [f32; 2], name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = at(home.path(), size, settings(language, false), story::over);
    walk.harness.state_mut().ask(Action::Go(Place::Debrief));
    compare(&mut walk, name);
}

/// The seat of the head of the union at some table, read in this language.
fn seat_in(language: Language, size: [f32; 2], name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = at(
        home.path(),
        size,
        settings(language, false),
        story::half_past_three,
    );
    walk.harness.step();
    let session = walk.session();
    let role = |seat: &&sulh::domain::ids::SeatId| seat.role.as_str() == "union-head";
    let seat = session.seats.keys().find(role).expect("a seat").clone();
    let person = session.seats[&seat];
    let profile = Profile {
        languages: vec![LanguageCode::new(language.code()).expect("a code")],
        ..session.people[&person].profile.clone()
    };
    let code = session.desk(&seat).expect("somebody").code();
    for command in [
        Command::ChangePerson(person, profile),
        Command::Seat(seat, SeatCommand::HandOver),
    ] {
        let send = Action::Send(sulh::domain::session::Request::facilitator(command));
        walk.harness.state_mut().ask(send);
    }
    walk.settle();
    walk.harness.event(egui::Event::Text(code));
    walk.key(egui::Key::Enter);
    compare(&mut walk, name);
}

fn briefs_in(language: Language, size: [f32; 2], name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let settings = settings(language, false);
    let mut walk = at(home.path(), size, settings, story::half_past_three);
    walk.harness.state_mut().ask(Action::Go(Place::Briefs));
    compare(&mut walk, name);
}

/// The sheet of the first observer.
fn observers_in(language: Language, size: [f32; 2], name: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let settings = settings(language, false);
    let mut walk = at(home.path(), size, settings, story::half_past_three);
    walk.harness.state_mut().ask(Action::Go(Place::Observers));
    walk.settle();
    let tabs = walk.harness.get_all_by_role(Role::Tab);
    tabs.into_iter()
        .nth(1)
        .expect("the sheets")
        .click_accesskit();
    compare(&mut walk, name);
}

/// One test for each picture, so that all that changed are told.
macro_rules! pictures {
    ($($name:ident => $look:expr;)*) => {$(
        #[test]
        fn $name() {
            $look;
        }
    )*};
}

pictures! {
    home => home_in(En, USUAL, "home");
    home_in_arabic => home_in(Ar, SMALLEST, "home-ar");
    home_in_french => home_in(Fr, SMALLEST, "home-fr");
    home_in_turkish => home_in(Tr, SMALLEST, "home-tr");
    scenario => setup_in(En, SMALLEST, SetupStep::Scenario, "setup-scenario");
    scenario_in_arabic => setup_in(Ar, SMALLEST, SetupStep::Scenario, "setup-scenario-ar");
    people => setup_in(En, SMALLEST, SetupStep::People, "setup-people");
    people_in_arabic => setup_in(Ar, SMALLEST, SetupStep::People, "setup-people-ar");
    roles => setup_in(En, USUAL, SetupStep::Roles, "setup-roles");
    roles_in_arabic => setup_in(Ar, SMALLEST, SetupStep::Roles, "setup-roles-ar");
    timing => setup_in(En, SMALLEST, SetupStep::Timing, "setup-timing");
    timing_in_arabic => setup_in(Ar, SMALLEST, SetupStep::Timing, "setup-timing-ar");
    console => console_in(settings(En, false), USUAL, "console");
    console_in_the_smallest_window => console_in(settings(En, false), SMALLEST, "console-small");
    console_in_the_dark => console_in(settings(En, true), SMALLEST, "console-small-dark");
    console_in_arabic => console_in(settings(Ar, false), USUAL, "console-ar");
    console_in_french => console_in(settings(Fr, false), SMALLEST, "console-fr");
    console_in_turkish => console_in(settings(Tr, false), SMALLEST, "console-tr");
    analysis => issues_in(settings(En, false), USUAL, UserAction::Analysis, "issues-analysis");
    analysis_in_arabic => issues_in(settings(Ar, true), SMALLEST, UserAction::Analysis, "issues-analysis-ar");
    entry => issues_in(settings(En, false), USUAL, UserAction::Entry, "issues-entry");
    board_of_the_issues => issues_in(settings(En, false), USUAL, UserAction::Go(Place::Issues), "issues");
    board_of_the_issues_in_arabic => issues_in(settings(Ar, false), SMALLEST, UserAction::Go(Place::Issues), "issues-ar");
    entry_in_arabic => issues_in(settings(Ar, false), SMALLEST, UserAction::Entry, "issues-entry-ar");
    console_with_the_largest_letters => console_in(settings(En, false), LARGEST_LETTERS, "console-large");
    palette => over_console(En, UserAction::Palette, "palette");
    palette_in_arabic => over_console(Ar, UserAction::Palette, "palette-ar");
    keys => over_console(En, UserAction::Keys, "keys");
    keys_in_arabic => over_console(Ar, UserAction::Keys, "keys-ar");
    cover => over_console(En, UserAction::Cover, "cover");
    cover_in_arabic => over_console(Ar, UserAction::Cover, "cover-ar");
    projector_control => projector_control_in(En, "projector-control");
    projector_control_in_arabic => projector_control_in(Ar, "projector-control-ar");
    settings_page => settings_in(En, "settings");
    settings_page_in_arabic => settings_in(Ar, "settings-ar");
    debrief => debrief_in(En, USUAL, "debrief");
    debrief_in_arabic => debrief_in(Ar, SMALLEST, "debrief-ar");
    briefs => briefs_in(En, USUAL, "briefs");
    briefs_in_arabic => briefs_in(Ar, SMALLEST, "briefs-ar");
    seat => seat_in(En, USUAL, "seat");
    seat_in_arabic => seat_in(Ar, SMALLEST, "seat-ar");
    observers => observers_in(En, USUAL, "observers");
    observers_in_arabic => observers_in(Ar, SMALLEST, "observers-ar");
    wall_with_the_board => page_in((En, None), WallPage::Board(TableNo(2)), 1.0, "wall-board");
    wall_with_the_text => page_in(
        (En, None),
        WallPage::Text { table: TableNo(2), changes: true },
        1.0,
        "wall-text"
    );
    wall_with_the_text_in_two => page_in(
        (Ar, Some(Fr)),
        WallPage::Text { table: TableNo(1), changes: false },
        1.15,
        "wall-text-two"
    );
    wall_with_a_proposal => page_in((Ar, None), WallPage::Proposal(TableNo(2)), 1.0, "wall-proposal-ar");
    wall_with_a_poll => page_in((Tr, Some(En)), WallPage::Poll(TableNo(2)), 1.0, "wall-poll-two");
    wall => wall_in((En, None), 1.0, "projector");
    wall_in_arabic => wall_in((Ar, None), 1.0, "projector-ar");
    wall_in_two_languages => wall_in((Ar, Some(Fr)), 1.0, "projector-two");
    wall_in_two_languages_in_a_small_room => wall_in((En, Some(Ar)), 1.3, "projector-two-small");
}

/// The wall half way through the story, in one language or two, for a room of this size.
fn wall_in(languages: (Language, Option<Language>), room: f32, name: &str) {
    page_in(languages, WallPage::Clock, room, name);
}

fn page_in(languages: (Language, Option<Language>), page: WallPage, room: f32, name: &str) {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("the story");
    let now = telling.runner.now();
    let voice = |language| Voice {
        words: Localiser::new(language, Figures::Western, TimeZone::UTC),
        prose: Some(Prose::new(&telling.runner.pack().ftl, language, Figures::Western).public()),
    };
    let wall = Wall {
        view: Some(PublicView::of(telling.runner.session(), now)),
        page: PublicPage::of(telling.runner.session(), page, now),
        sheet: 0,
        now: now.wall,
        voices: Voices {
            first: voice(languages.0),
            second: languages.1.map(voice),
        },
        is_blank: false,
        is_testing: false,
        theme: Theme::Light,
        room,
    };
    let mut harness = Harness::builder()
        .with_size([1280.0, 720.0])
        .with_context_setup(|ctx| {
            text::install(ctx);
            theme::apply(ctx, Theme::Light);
        })
        .build_ui(move |ui| {
            window::whole_window(ui, |ui| {
                theme::as_projector(ui, wall.theme, |ui| projector::draw(ui, &wall));
            });
        });
    harness.run_steps(4);
    harness.snapshot_options(name, &options());
}
