//! Fields and editors: typing, deleting, selecting, undoing, assistive technology.

use super::super::{Direction, Editor, Field, set_direction};
use super::harness;
use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::cell::RefCell;

/// A field on its own, focused, and what it holds.
pub(super) struct Bench<'a> {
    pub(super) harness: Harness<'a>,
    text: &'a RefCell<String>,
    submitted: &'a RefCell<u32>,
}

pub(super) fn leak<T>(value: T) -> &'static RefCell<T> {
    Box::leak(Box::new(RefCell::new(value)))
}

pub(super) fn bench(start: &str) -> Bench<'static> {
    bench_in(start, Direction::Ltr)
}

/// The same on a screen of this direction.
pub(super) fn bench_in(start: &str, direction: Direction) -> Bench<'static> {
    let text = leak(start.to_owned());
    let submitted = leak(0);
    let mut harness = harness(move |ui| {
        set_direction(ui.ctx(), direction);
        let out = Field::new(&mut text.borrow_mut(), "name", "Name")
            .hint("Anyone")
            .show(ui);
        if out.submitted {
            *submitted.borrow_mut() += 1;
        }
    });
    harness
        .get_by_role_and_label(Role::TextInput, "Name")
        .focus();
    harness.run();
    Bench {
        harness,
        text,
        submitted,
    }
}

impl Bench<'_> {
    pub(super) fn type_text(&mut self, text: &str) -> &mut Self {
        self.harness.get_by_label("Name").type_text(text);
        self.harness.run();
        self
    }

    pub(super) fn press(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
        self
    }

    pub(super) fn event(&mut self, event: Event) -> &mut Self {
        self.harness.event(event);
        self.harness.run();
        self
    }

    pub(super) fn text(&self) -> String {
        self.text.borrow().clone()
    }

    /// Where the field is.
    pub(super) fn place(&self) -> egui::Rect {
        self.harness.get_by_label("Name").rect()
    }

    /// How far from the left the caret is seen: an input method is told.
    pub(super) fn caret(&self) -> f32 {
        let told = self.harness.output().platform_output.ime;
        told.expect("the field has the keyboard").cursor_rect.left()
    }

    /// What the last pass put on the clipboard after `event`.
    pub(super) fn copied(&mut self, event: Event) -> Option<String> {
        self.harness.event(event);
        self.harness.step();
        let commands = &self.harness.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    }
}

/// What an input method shows before it commits.
pub(super) fn preedit(text: &str) -> Event {
    Event::Ime(ImeEvent::Preedit {
        text: text.into(),
        active_range_chars: None,
    })
}

#[test]
fn typing_both_scripts_gives_the_logical_text() {
    let mut bench = bench("");
    bench.type_text("سلام ").type_text("Mira").type_text(" 12");
    assert_eq!(bench.text(), "سلام Mira 12");
    assert_eq!(
        bench.harness.get_by_label("Name").value().as_deref(),
        Some("سلام Mira 12")
    );
}

#[test]
fn a_hint_is_not_a_name() {
    let bench = bench("");
    assert!(bench.harness.query_by_label("Anyone").is_none());
}

#[test]
fn backspace_takes_one_letter_of_a_ligature_and_one_mark() {
    let mut bench = bench("سلا");
    bench.press(Modifiers::NONE, Key::Backspace);
    assert_eq!(bench.text(), "سل");
    bench.type_text("مً");
    bench.press(Modifiers::NONE, Key::Backspace);
    assert_eq!(bench.text(), "سلم");
}

#[test]
fn control_backspace_takes_a_word() {
    let mut bench = bench("الطاولة الأولى");
    bench.press(Modifiers::CTRL, Key::Backspace);
    assert_eq!(bench.text(), "الطاولة ");
}

#[test]
fn selecting_everything_copies_in_logical_order() {
    let mut bench = bench("مع Mira (40%)");
    bench.press(Modifiers::COMMAND, Key::A);
    assert_eq!(bench.copied(Event::Copy).as_deref(), Some("مع Mira (40%)"));
    assert_eq!(bench.copied(Event::Cut).as_deref(), Some("مع Mira (40%)"));
    assert_eq!(bench.text(), "");
}

#[test]
fn arrows_move_by_sight_in_both_scripts() {
    let mut latin = bench("abc");
    latin.press(Modifiers::NONE, Key::ArrowLeft).type_text("x");
    assert_eq!(latin.text(), "abxc");
    // In a right-to-left text the start is at the right: the caret at its end moves back rightwards.
    let mut arabic = bench("ابت");
    arabic
        .press(Modifiers::NONE, Key::ArrowRight)
        .type_text("ج");
    assert_eq!(arabic.text(), "ابجت");
}

#[test]
fn shift_arrows_select_and_typing_replaces() {
    let mut bench = bench("abc");
    bench
        .press(Modifiers::SHIFT, Key::ArrowLeft)
        .press(Modifiers::SHIFT, Key::ArrowLeft)
        .type_text("z");
    assert_eq!(bench.text(), "az");
    bench.press(Modifiers::SHIFT, Key::Home).type_text("q");
    assert_eq!(bench.text(), "q");
}

#[test]
fn undo_and_redo_go_by_steps() {
    let mut bench = bench("");
    bench.type_text("one ").type_text("t").type_text("wo");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "one ");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "");
    bench.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    bench.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(bench.text(), "one two");
}

#[test]
fn pasted_lines_become_spaces() {
    let mut bench = bench("");
    bench.event(Event::Paste("one\r\ntwo\nthree".into()));
    assert_eq!(bench.text(), "one two three");
}

#[test]
fn a_book_pasted_by_mistake_is_cut() {
    let mut bench = bench("");
    bench.event(Event::Paste("ab ".repeat(400_000)));
    assert_eq!(bench.text().chars().count(), 4_000);
}

#[test]
fn a_book_of_nonsense_is_cleaned_and_cut() {
    let mut bench = bench("");
    let nonsense = "\u{202E}\u{0}مع\u{2067}\u{FEFF} Mira\t\u{7}";
    bench.event(Event::Paste(nonsense.repeat(1_000_000 / nonsense.len())));
    let kept = bench.text();
    assert_eq!(kept.chars().count(), 4_000);
    assert!(kept.starts_with("مع Mira مع Mira "), "{}", &kept[..40]);
    bench.press(Modifiers::COMMAND, Key::Z).type_text("ok");
    assert_eq!(bench.text(), "ok");
}

#[test]
fn a_name_out_of_a_file_cannot_write_backwards() {
    let caret_at = |text: &str| {
        let mut bench = bench(text);
        bench.press(Modifiers::NONE, Key::Home);
        let start = bench.caret();
        bench.press(Modifiers::NONE, Key::End);
        (start, bench.caret())
    };
    let (start, end) = caret_at("user\u{202E}abc");
    let (plain_start, plain_end) = caret_at("userabc");
    assert_eq!((start, end), (plain_start, plain_end));
}

#[test]
fn enter_submits_and_gives_up_the_focus() {
    let mut bench = bench("x");
    bench.press(Modifiers::NONE, Key::Enter);
    assert_eq!(*bench.submitted.borrow(), 1);
    assert!(!bench.harness.get_by_label("Name").is_focused());
    assert_eq!(bench.text(), "x");
}

#[test]
fn a_text_changed_from_outside_is_followed() {
    let mut bench = bench("old");
    *bench.text.borrow_mut() = "جديد".into();
    bench.harness.run();
    assert_eq!(
        bench.harness.get_by_label("Name").value().as_deref(),
        Some("جديد")
    );
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "جديد", "nothing of the old text comes back");
}

#[test]
fn assistive_technology_sets_the_value() {
    let mut bench = bench("old");
    bench
        .harness
        .get_by_label("Name")
        .set_text_value_accesskit("قيمة new");
    bench.harness.run();
    assert_eq!(bench.text(), "قيمة new");
}

#[test]
fn an_input_method_composes_and_commits() {
    let mut bench = bench("a");
    bench.event(preedit("ni"));
    assert_eq!(
        bench.text(),
        "a",
        "what is being composed is not the text yet"
    );
    bench
        .event(preedit("nih"))
        .event(Event::Ime(ImeEvent::Commit("你".into())));
    assert_eq!(bench.text(), "a你");
    bench.event(preedit("x")).event(preedit(""));
    assert_eq!(bench.text(), "a你");
}

#[test]
fn clicks_place_the_caret_and_double_clicks_take_words() {
    let mut bench = bench("one two");
    let center = bench.harness.get_by_label("Name").rect().left_center();
    let at = center + egui::vec2(14.0, 0.0);
    for pressed in [true, false, true, false] {
        bench.harness.event(Event::PointerMoved(at));
        bench.harness.event(Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        bench.harness.step();
    }
    bench.harness.run();
    assert_eq!(bench.copied(Event::Copy).as_deref(), Some("one"));
}

#[test]
fn a_limit_counts_characters() {
    let text = leak(String::new());
    let mut harness = harness(move |ui| {
        let _ = Field::new(&mut text.borrow_mut(), "code", "Code")
            .char_limit(3)
            .show(ui);
    });
    harness.get_by_label("Code").focus();
    harness.run();
    harness.get_by_label("Code").type_text("أبتث");
    harness.run();
    assert_eq!(*text.borrow(), "أبت");
}

#[test]
fn an_editor_takes_lines_and_moves_between_them() {
    let text = leak(String::from("first"));
    let mut harness = harness(move |ui| {
        let _ = Editor::new(&mut text.borrow_mut(), "clause", "Clause")
            .rows(3)
            .show(ui);
    });
    harness
        .get_by_role_and_label(Role::MultilineTextInput, "Clause")
        .focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("Clause").type_text("second");
    harness.run();
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::End);
    harness.run();
    harness.get_by_label("Clause").type_text("!");
    harness.run();
    assert_eq!(*text.borrow(), "first!\nsecond");
}

#[test]
fn tab_moves_between_fields() {
    let texts = leak([String::new(), String::new()]);
    let mut harness = harness(move |ui| {
        let [one, two] = &mut *texts.borrow_mut();
        let _ = Field::new(one, "one", "One").show(ui);
        let _ = Field::new(two, "two", "Two").show(ui);
    });
    harness.get_by_label("One").focus();
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.get_by_label("Two").is_focused());
}

#[test]
fn a_selectable_label_is_copied_with_the_mouse() {
    let mut harness = harness(|ui| {
        crate::ui::text::Label::new("one two", crate::ui::text::TextStyle::Body)
            .selectable(true)
            .show(ui);
    });
    harness.run();
    let rect = harness.get_by_role_and_label(Role::Label, "one two").rect();
    harness.drag_at(rect.left_center() + egui::vec2(1.0, 0.0));
    harness.run();
    harness.hover_at(rect.right_center());
    harness.run();
    harness.drop_at(rect.right_center());
    harness.run();
    harness.event(Event::Copy);
    harness.step();
    let commands = &harness.output().platform_output.commands;
    let copied = commands
        .iter()
        .any(|c| matches!(c, egui::OutputCommand::CopyText(text) if text == "one two"));
    assert!(copied, "{commands:?}");
}
