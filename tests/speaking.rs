//! The language of the screen: switched in the middle of anything, nothing half done is lost; and
//! the digits that the setting asks for stand everywhere.
#![cfg(feature = "gui")]
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed; background work takes real time"
)]

#[path = "common/story.rs"]
mod story;
#[path = "common/window.rs"]
#[allow(dead_code, reason = "these tests do not let time pass")]
mod window;

use std::collections::BTreeSet;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use story::{Failure, Telling};
use sulh::domain::time::WallTime;
use sulh::export::Format;
use sulh::localisation::{Figures, Language};
use sulh::storage::settings::Settings;
use sulh::ui::action::{Action, ExportOrder, ExportWhat, Question, SetupStep};
use sulh::ui::place::Place;
use sulh::ui::text::{self, Direction};
use sulh::ui::user_action::UserAction;
use window::Walk;

/// Half of a thought, in two directions.
const HALF: &str = "Naledi, ثم";

type Story = fn(&mut Telling<'_>) -> Result<(), Failure>;

/// Sits down before a session that was left at this moment of the story.
fn at(home: &Path, settings: Settings, tell: Story) -> Walk {
    let folder = home.join("sessions");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("story.sulh");
    let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a session");
    tell(&mut telling).expect("the story");
    let left = telling.runner.now().wall;
    assert!(telling.runner.finish().is_ok(), "saved");
    let mut walk = begin(home, left, settings, Some(&path));
    walk.until("the session", |walk| {
        walk.harness.state().session().is_some()
    });
    walk
}

fn begin(home: &Path, now: WallTime, mut settings: Settings, open: Option<&Path>) -> Walk {
    settings.fades = false;
    Walk::begin(home, [1440.0, 900.0], now, settings, open)
}

fn ask(walk: &mut Walk, action: Action) {
    walk.harness.state_mut().ask(action);
    walk.settle();
}

fn act(walk: &mut Walk, action: UserAction) {
    ask(walk, Action::Do(action));
}

/// What is open over the screen.
fn dialogs(walk: &Walk) -> usize {
    let nodes = walk.harness.root().children_recursive();
    nodes
        .filter(|node| {
            let role = node.accesskit_node().role();
            matches!(role, Role::Dialog | Role::AlertDialog)
        })
        .count()
}

/// What stands in the field that has the keyboard.
fn written(walk: &Walk) -> Option<String> {
    let mut nodes = walk.harness.root().children_recursive();
    nodes
        .find(|node| node.accesskit_node().is_focused())
        .and_then(|node| node.accesskit_node().value())
}

fn write_on(walk: &mut Walk, words: &str) {
    walk.harness.event(egui::Event::Text(words.to_owned()));
    walk.settle();
}

/// Writes half a thought where the keyboard is, goes through all languages, and writes on.
fn in_the_middle(walk: &mut Walk, is_dialog: bool) {
    let before = written(walk).unwrap_or_default();
    write_on(walk, HALF);
    let half = format!("{before}{HALF}");
    assert_eq!(written(walk).as_deref(), Some(half.as_str()));
    assert_eq!(dialogs(walk) > 0, is_dialog, "{}", walk.seen());
    through_all_languages(walk, |walk| {
        assert_eq!(written(walk).as_deref(), Some(half.as_str()));
    });
    write_on(walk, "!");
    assert_eq!(written(walk), Some(format!("{half}!")));
}

/// Speaks every language, the first again at the end; what is open stays open.
fn through_all_languages(walk: &mut Walk, mut look: impl FnMut(&Walk)) {
    let open = dialogs(walk);
    let english = walk.seen();
    for language in [Language::Ar, Language::Fr, Language::Tr] {
        act(walk, UserAction::Speak(language));
        assert_eq!(
            text::direction(&walk.harness.ctx),
            Direction::of(language),
            "{language:?}"
        );
        assert_ne!(walk.seen(), english, "{language:?}");
        assert_eq!(dialogs(walk), open, "{language:?}: {}", walk.seen());
        look(walk);
    }
    act(walk, UserAction::Speak(Language::En));
    look(walk);
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn on_home_a_search_and_an_open_dialog_stay() {
    let home = home();
    let mut walk = begin(home.path(), story::HALF_PAST_ONE, Settings::default(), None);
    walk.until("the scenario", |walk| walk.says("The Waters of Qarar."));
    walk.press_message("home-find");
    in_the_middle(&mut walk, false);
    act(&mut walk, UserAction::OpenFile);
    in_the_middle(&mut walk, true);
}

#[test]
fn in_setup_a_half_written_person_stays() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::seated);
    ask(&mut walk, Action::Go(Place::Setup));
    ask(&mut walk, Action::GoToStep(SetupStep::People));
    walk.press_message("setup-person-add");
    in_the_middle(&mut walk, true);
}

#[test]
fn on_the_console_a_half_written_note_and_inject_stay() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::half_past_three);
    act(&mut walk, UserAction::Observe);
    in_the_middle(&mut walk, false);
    act(&mut walk, UserAction::WriteInject);
    in_the_middle(&mut walk, true);
}

#[test]
fn a_question_keeps_what_was_typed() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::half_past_three);
    ask(&mut walk, Action::Ask(Question::EndSession));
    in_the_middle(&mut walk, true);
}

#[test]
fn in_the_debrief_half_written_words_stay() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::over);
    ask(&mut walk, Action::Go(Place::Debrief));
    walk.press_message("debrief-tab-words");
    walk.harness.key_press(egui::Key::Tab);
    walk.settle();
    let editor = walk
        .harness
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().role() == Role::MultilineTextInput)
        .expect("an editor");
    editor.focus();
    walk.settle();
    in_the_middle(&mut walk, false);
}

#[test]
fn the_palette_keeps_its_search() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::half_past_three);
    act(&mut walk, UserAction::Palette);
    in_the_middle(&mut walk, true);
}

#[test]
fn the_sheet_of_keys_and_an_open_licence_stay() {
    let home = home();
    let mut walk = begin(home.path(), story::HALF_PAST_ONE, Settings::default(), None);
    act(&mut walk, UserAction::Keys);
    assert_eq!(dialogs(&walk), 1);
    through_all_languages(&mut walk, |_| ());
    walk.key(egui::Key::Escape);
    ask(&mut walk, Action::Go(Place::Settings));
    walk.press_where("a licence", |name| name.contains("IBM Plex Serif"));
    assert_eq!(dialogs(&walk), 1);
    through_all_languages(&mut walk, |walk| {
        assert!(walk.says("SIL OPEN FONT LICENSE"));
    });
}

#[test]
fn the_palette_finds_every_language_by_its_own_name() {
    let home = home();
    let mut walk = begin(home.path(), story::HALF_PAST_ONE, Settings::default(), None);
    act(&mut walk, UserAction::Palette);
    write_on(&mut walk, "türkçe");
    walk.key(egui::Key::Enter);
    assert!(walk.says("Ayarlar"), "{}", walk.seen());
    act(&mut walk, UserAction::Palette);
    write_on(&mut walk, "العربية");
    walk.key(egui::Key::Enter);
    assert_eq!(text::direction(&walk.harness.ctx), Direction::Rtl);
}

#[test]
fn the_button_of_the_console_switches_the_language() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::half_past_three);
    ask(&mut walk, Action::Go(Place::Console));
    let name = walk.english.with("action-language", &[("name", "English")]);
    walk.press(&name);
    walk.press("Français");
    let session = walk.harness.state().session().is_some();
    assert!(
        session && walk.says("Négociation conjointe"),
        "{}",
        walk.seen()
    );
}

#[test]
fn the_debrief_is_written_in_every_language_that_was_chosen() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::over);
    let out = home.path().join("out");
    std::fs::create_dir(&out).expect("a folder");
    let order = ExportOrder {
        what: ExportWhat::Debrief,
        formats: vec![Format::Html],
        languages: Language::ALL.to_vec(),
        names: true,
        women: true,
        folder: Some(out.clone()),
    };
    ask(&mut walk, Action::Export(order));
    let pages = || -> Vec<String> {
        let entries = std::fs::read_dir(&out).expect("the folder");
        entries
            .map(|entry| std::fs::read_to_string(entry.expect("a file").path()))
            .map(|text| text.expect("a page"))
            .collect()
    };
    walk.until("four pages", |_| {
        pages()
            .iter()
            .filter(|page| page.contains("</html>"))
            .count()
            == 4
    });
    for language in Language::ALL {
        let mark = format!("lang=\"{}\"", language.code());
        let is_whole = |page: &String| page.contains(&format!("<html {mark}"));
        assert!(pages().iter().any(is_whole), "{language:?}");
    }
}

#[test]
fn the_languages_of_the_debrief_are_chosen_from_a_menu() {
    let home = home();
    let mut walk = at(home.path(), Settings::default(), story::over);
    ask(&mut walk, Action::Go(Place::Debrief));
    let name = |walk: &Walk, list: &str| {
        walk.english
            .with("debrief-languages", &[("languages", list)])
    };
    let one = name(&walk, "English");
    walk.press(&one);
    walk.press("Français");
    let two = name(&walk, "English and Français");
    walk.press(&two);
    walk.press("English");
    let other = name(&walk, "Français");
    assert!(walk.has(&other), "{}", walk.seen());
}

/// A Western digit that stands in a text outside isolates: names, paths and keys stay as they are.
fn western_digit(text: &str) -> bool {
    let mut isolates = 0_u32;
    text.chars().any(|letter| {
        match letter {
            '\u{2066}'..='\u{2068}' => isolates += 1,
            '\u{2069}' => isolates = isolates.saturating_sub(1),
            _ => {}
        }
        isolates == 0 && letter.is_ascii_digit()
    })
}

#[test]
fn the_debrief_on_paper_has_arabic_indic_digits() {
    let home = home();
    let settings = Settings {
        figures: Figures::ArabicIndic,
        ..Settings::default()
    };
    let mut walk = at(home.path(), settings, story::over);
    let out = home.path().join("out");
    std::fs::create_dir(&out).expect("a folder");
    let order = ExportOrder {
        what: ExportWhat::Debrief,
        formats: vec![Format::Md],
        languages: vec![Language::Ar],
        names: true,
        women: true,
        folder: Some(out.clone()),
    };
    ask(&mut walk, Action::Export(order));
    let page = || -> Option<String> {
        let mut entries = std::fs::read_dir(&out).expect("the folder");
        let path = entries.next()?.expect("a file").path();
        std::fs::read_to_string(path).ok()
    };
    walk.until("a page", |_| {
        page().is_some_and(|text| text.ends_with('\n'))
    });
    let page = page().expect("it was there");
    // The number of a line in a list is a sign of Markdown.
    let words = |line: &'_ str| match line.split_once(". ") {
        Some((number, rest)) if number.parse::<u8>().is_ok() => rest.to_owned(),
        _ => line.to_owned(),
    };
    let western: Vec<String> = page
        .lines()
        .map(words)
        .filter(|line| western_digit(line))
        .collect();
    assert_eq!(western, [""; 0]);
    assert!(page.contains("١٥:"), "times of the afternoon");
}

/// Whether a text of a screen has a Western digit that should be another.
fn is_western(text: &str) -> bool {
    // What is on a key of the keyboard is on it in every language.
    let is_key = text.chars().count() == 1 || text.starts_with(['F', 'A', 'C']);
    let is_path = Path::new(text).is_absolute();
    western_digit(text) && !is_key && !is_path
}

#[test]
fn arabic_indic_digits_stand_on_every_screen() {
    let settings = || Settings {
        language: Language::Ar,
        wall_second: Some(Language::Ar),
        figures: Figures::ArabicIndic,
        ..Settings::default()
    };
    let stories: [(Story, &[Place]); 3] = [
        (story::seated, &[Place::Home, Place::Console]),
        (
            story::half_past_three,
            &[
                Place::Console,
                Place::Projector,
                Place::Debrief,
                Place::Settings,
            ],
        ),
        (story::over, &[Place::Console, Place::Debrief, Place::Home]),
    ];
    let (mut seen, mut western_ones) = (0, BTreeSet::new());
    for (tell, places) in stories {
        let home = home();
        let mut walk = at(home.path(), settings(), tell);
        for place in places {
            ask(&mut walk, Action::Go(*place));
        }
        for step in SetupStep::ALL {
            ask(&mut walk, Action::Go(Place::Setup));
            ask(&mut walk, Action::GoToStep(step));
        }
        for action in [UserAction::Palette, UserAction::Keys, UserAction::Cover] {
            act(&mut walk, action);
            act(&mut walk, action);
        }
        let laid = text::laid_out(&walk.harness.ctx);
        let has_own = |text: &&String| text.chars().any(|letter| matches!(letter, '٠'..='٩'));
        seen += laid.iter().filter(has_own).count();
        western_ones.extend(laid.into_iter().filter(|text| is_western(text)));
    }
    assert_eq!(western_ones, BTreeSet::new());
    assert!(seen > 100, "digits were looked at: {seen}");
}
