//! A tour of every screen: places, pages, dialogs, menus and what lies over the window.

use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use sulh::domain::ids::TableNo;
use sulh::domain::roster::LanguageCode;
use sulh::domain::seat::{SeatCommand, return_code};
use sulh::domain::session::{Command, Request};
use sulh::domain::time::WallTime;
use sulh::storage::settings::Settings;
use sulh::ui::action::{Action, Question, SetupStep};
use sulh::ui::place::Place;
use sulh::ui::user_action::UserAction;

use super::opened::{go_on, told};
use super::story::{self, Failure, Telling};
use super::window::{Disguise, Walk};

/// How the screens are looked at.
#[derive(Clone)]
pub struct Eyes {
    /// Size of the window in points of the system.
    pub size: [f32; 2],
    pub settings: Settings,
    pub disguise: Option<Disguise>,
}

/// Goes everywhere; `see` is told where it is.
pub fn everywhere(eyes: &Eyes, mut see: impl FnMut(&str, &mut Walk)) {
    home(eyes, &mut see);
    setup(eyes, &mut see);
    console(eyes, &mut see);
    board_forms(eyes, &mut see);
    seat(eyes, &mut see);
    debrief(eyes, &mut see);
}

impl Eyes {
    fn sit_down(&self, home: &Path, start: WallTime, open: Option<&Path>) -> Walk {
        let settings = self.settings.clone();
        Walk::disguised(home, self.size, start, settings, open, self.disguise)
    }

    fn open(&self, home: &Path, tell: fn(&mut Telling<'_>) -> Result<(), Failure>) -> Walk {
        let (path, left) = told(home, "story", tell);
        let mut walk = self.sit_down(home, left, Some(&path));
        go_on(&mut walk);
        walk
    }
}

fn ask(walk: &mut Walk, action: Action) {
    walk.harness.state_mut().ask(action);
    walk.settle();
}

/// Opens something, looks at it, and closes it with Esc.
fn peek(walk: &mut Walk, see: &mut impl FnMut(&str, &mut Walk), name: &str, action: Action) {
    ask(walk, action);
    see(name, walk);
    walk.key(egui::Key::Escape);
}

/// The same for what a button opens.
fn peek_behind(walk: &mut Walk, see: &mut impl FnMut(&str, &mut Walk), message: &str) {
    walk.press_message(message);
    see(message, walk);
    walk.key(egui::Key::Escape);
}

fn home(eyes: &Eyes, see: &mut impl FnMut(&str, &mut Walk)) {
    let home = tempfile::tempdir().expect("a folder");
    told(home.path(), "over", story::over);
    told(home.path(), "seated", story::seated);
    let (_, left) = told(home.path(), "half-past-three", story::half_past_three);
    let mut walk = eyes.sit_down(home.path(), left, None);
    walk.until("the scenario", |walk| walk.says("EN FR TR AR"));
    walk.settle();
    see("home", &mut walk);
    peek_behind(&mut walk, see, "home-earlier");
    peek_behind(&mut walk, see, "home-write-own");
    for (name, action) in [
        ("palette", UserAction::Palette),
        ("keys", UserAction::Keys),
        ("open a file", UserAction::OpenFile),
    ] {
        peek(&mut walk, see, name, Action::Do(action));
    }
    for place in [Place::Settings, Place::Projector] {
        ask(&mut walk, Action::Go(place));
        see(&format!("{place:?}"), &mut walk);
    }
}

fn setup(eyes: &Eyes, see: &mut impl FnMut(&str, &mut Walk)) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = eyes.open(home.path(), story::seated);
    ask(&mut walk, Action::Go(Place::Setup));
    for step in SetupStep::ALL {
        ask(&mut walk, Action::GoToStep(step));
        see(&format!("setup, {step:?}"), &mut walk);
    }
    ask(&mut walk, Action::GoToStep(SetupStep::Scenario));
    for page in [
        "setup-page-cast",
        "setup-page-issues",
        "setup-page-teaching",
        "setup-page-sources",
    ] {
        // A place of the rail has the name of one of the pages.
        let name = walk.english.say(page);
        walk.harness.get_by_role_and_label(Role::Tab, &name).click();
        walk.settle();
        see(page, &mut walk);
    }
    ask(&mut walk, Action::GoToStep(SetupStep::People));
    peek_behind(&mut walk, see, "setup-person-add");
    let pasted = "Name;Country;Languages\nNaledi Moyo;Botswana;English\n;;\nمريم;Atlantis;العربية";
    ask(&mut walk, Action::ReadPasted(pasted.to_owned()));
    walk.until("the preview", |walk| {
        walk.has(&walk.english.say("setup-preview-drop"))
    });
    see("setup, preview of a roster", &mut walk);
    ask(&mut walk, Action::DropRoster);
    ask(&mut walk, Action::Go(Place::Console));
    see("console before the start", &mut walk);
    ask(&mut walk, Action::Go(Place::Observers));
    see("observers, nobody", &mut walk);
}

fn console(eyes: &Eyes, see: &mut impl FnMut(&str, &mut Walk)) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = eyes.open(home.path(), story::half_past_three);
    ask(&mut walk, Action::Go(Place::Console));
    see("console", &mut walk);
    for message in [
        "console-note-decision",
        "console-recover",
        "console-more-clock",
    ] {
        peek_behind(&mut walk, see, message);
    }
    walk.press_message("console-page-seats");
    see("console, seats", &mut walk);
    walk.press_message("console-page-issues");
    for (name, action) in [
        ("write an inject", Action::Do(UserAction::WriteInject)),
        ("injects", Action::Do(UserAction::Injects)),
        ("end the session", Action::Ask(Question::EndSession)),
        ("next phase", Action::Ask(Question::NextPhase)),
        ("close the session", Action::Ask(Question::CloseSession)),
        ("keys in a session", Action::Do(UserAction::Keys)),
        ("palette in a session", Action::Do(UserAction::Palette)),
    ] {
        peek(&mut walk, see, name, action);
    }
    peek_behind(&mut walk, see, "console-conduct");
    observers(&mut walk, see);
    issues(&mut walk, see);
    ask(&mut walk, Action::Do(UserAction::Cover));
    see("cover", &mut walk);
    ask(&mut walk, Action::Do(UserAction::Cover));
    ask(&mut walk, Action::Go(Place::Projector));
    see("projector with a session", &mut walk);
}

/// The board with its forms. (What stands on the wall is read by tests/wall_secrets.)
fn board_forms(eyes: &Eyes, see: &mut impl FnMut(&str, &mut Walk)) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = eyes.open(home.path(), story::half_past_three);
    let table = TableNo(2);
    ask(&mut walk, Action::Focus(Some(table)));
    ask(&mut walk, Action::Go(Place::Issues));
    see("issues", &mut walk);
    for (name, action) in [
        ("record a proposal", UserAction::RecordProposal),
        ("edit the text", UserAction::EditText),
        ("take a straw poll", UserAction::TakePoll),
    ] {
        peek(&mut walk, see, name, Action::Do(action));
    }
}

/// The briefs, and the laptop at the seat of somebody who reads the language of the screen.
fn seat(eyes: &Eyes, see: &mut impl FnMut(&str, &mut Walk)) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = eyes.open(home.path(), story::half_past_three);
    ask(&mut walk, Action::Go(Place::Briefs));
    see("briefs", &mut walk);
    let language = eyes
        .disguise
        .map_or(eyes.settings.language, |(language, _)| language);
    for role in ["union-head", "special-envoy"] {
        let session = walk.session();
        let found = session.seats.iter().find(|(seat, person)| {
            let languages = &session.people[person].profile.languages;
            let first = languages.first().map(LanguageCode::as_str);
            seat.role.as_str() == role && first == Some(language.code())
        });
        let Some((seat, _)) = found else { continue };
        let seat = seat.clone();
        let code = session.desk(&seat).expect("somebody").code();
        let seed = session.setup.seed;
        peek(&mut walk, see, "hand over", Action::OfferSeat(seat.clone()));
        let hand_over = Command::Seat(seat, SeatCommand::HandOver);
        ask(&mut walk, Action::Send(Request::facilitator(hand_over)));
        see("a covered seat", &mut walk);
        walk.harness.event(egui::Event::Text(code));
        walk.key(egui::Key::Enter);
        for page in 0..4 {
            let tabs: Vec<_> = walk.harness.query_all_by_role(Role::Tab).collect();
            tabs[page].click_accesskit();
            walk.settle();
            see(&format!("a seat, page {page}"), &mut walk);
        }
        walk.key(egui::Key::M);
        see("a seat, notes", &mut walk);
        walk.key(egui::Key::Escape);
        let options: Vec<_> = walk.harness.query_all_by_role(Role::RadioButton).collect();
        options[0].click_accesskit();
        walk.settle();
        walk.press_message("seat-calc-propose");
        see("a seat, a proposal", &mut walk);
        walk.key(egui::Key::Escape);
        walk.key(egui::Key::Space);
        walk.press_message("seat-back");
        see("a seat, the way back", &mut walk);
        walk.harness.event(egui::Event::Text(return_code(seed)));
        walk.key(egui::Key::Enter);
        assert_eq!(walk.session().visit, None, "the laptop is back");
    }
}

/// The pages of a table, and the forms of consent, mandate and division of work.
fn issues(walk: &mut Walk, see: &mut impl FnMut(&str, &mut Walk)) {
    ask(walk, Action::Focus(Some(TableNo(2))));
    ask(walk, Action::Do(UserAction::Analysis));
    see("issues, analysis", walk);
    ask(walk, Action::Do(UserAction::Entry));
    see("issues, consent and mandate", walk);
    for (message, is_start) in [("consent-withdrew", false), ("support-read", true)] {
        let words = walk.english.say(message);
        walk.press_where(message, |label| {
            (is_start && label.starts_with(&words)) || (!is_start && label.ends_with(&words))
        });
        see(message, walk);
        walk.key(egui::Key::Escape);
    }
    peek_behind(walk, see, "second-divide");
    for page in ["issues-page-board", "agreement-title"] {
        let name = walk.english.say(page);
        walk.harness.get_by_role_and_label(Role::Tab, &name).click();
        walk.settle();
        see(page, walk);
    }
    for (name, action) in [
        ("record a proposal", UserAction::RecordProposal),
        ("edit the single text", UserAction::EditText),
    ] {
        peek(walk, see, name, Action::Do(action));
    }
    ask(walk, Action::Focus(None));
}

fn observers(walk: &mut Walk, see: &mut impl FnMut(&str, &mut Walk)) {
    ask(walk, Action::Go(Place::Observers));
    for page in [
        "observers-tab-sheets",
        "observers-tab-code",
        "observers-tab-overview",
    ] {
        walk.press_message(page);
        see(page, walk);
    }
    walk.press_message("observers-tab-sheets");
    walk.press_message("observers-paper");
    see("observers, from paper", walk);
}

fn debrief(eyes: &Eyes, see: &mut impl FnMut(&str, &mut Walk)) {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = eyes.open(home.path(), story::over);
    ask(&mut walk, Action::Go(Place::Debrief));
    for tab in [
        "debrief-tab-discuss",
        "debrief-tab-record",
        "debrief-tab-notes",
        "debrief-tab-words",
    ] {
        // The name of a tab may end in a count.
        let name = walk.english.say(tab);
        walk.press_where(tab, |label| label.starts_with(&name));
        see(tab, &mut walk);
    }
    ask(&mut walk, Action::Go(Place::Console));
    see("console after the end", &mut walk);
}
