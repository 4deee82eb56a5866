//! An editor whose paragraphs read from different sides.

use super::super::{Direction, Editor, set_direction};
use super::fields::{leak, preedit};
use super::harness;
use egui::accesskit::Role;
use egui::accesskit::TextDirection::{LeftToRight, RightToLeft};
use egui::{Event, ImeEvent, Key, Modifiers, PointerButton, Pos2, Rect, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::cell::RefCell;

/// An editor on its own, focused, with the caret at the beginning.
struct Bench {
    harness: Harness<'static>,
    text: &'static RefCell<String>,
}

fn bench_of(start: &str, width: f32, direction: Direction) -> Bench {
    let text = leak(start.to_owned());
    let mut harness = harness(move |ui| {
        set_direction(ui.ctx(), direction);
        let _ = Editor::new(&mut text.borrow_mut(), "clause", "Clause")
            .width(width)
            .rows(8)
            .show(ui);
    });
    harness
        .get_by_role_and_label(Role::MultilineTextInput, "Clause")
        .focus();
    harness.run();
    let mut bench = Bench { harness, text };
    bench.press(Modifiers::CTRL, Key::Home);
    bench
}

fn bench(start: &str) -> Bench {
    bench_of(start, 300.0, Direction::Ltr)
}

impl Bench {
    fn press(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
        self
    }

    fn keys(&mut self, keys: &[Key]) -> &mut Self {
        for key in keys {
            self.press(Modifiers::NONE, *key);
        }
        self
    }

    fn event(&mut self, event: Event) -> &mut Self {
        self.harness.event(event);
        self.harness.run();
        self
    }

    fn type_text(&mut self, text: &str) -> &mut Self {
        self.event(Event::Text(text.into()))
    }

    fn text(&self) -> String {
        self.text.borrow().clone()
    }

    fn place(&self) -> Rect {
        self.harness.get_by_label("Clause").rect()
    }

    /// Where the caret is seen: an input method is told.
    fn caret(&self) -> Pos2 {
        let told = self.harness.output().platform_output.ime;
        told.expect("the editor has the keyboard").cursor_rect.min
    }

    fn copied(&mut self) -> Option<String> {
        self.harness.event(Event::Copy);
        self.harness.step();
        let commands = &self.harness.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    }

    fn pointer(&mut self, pos: Pos2, pressed: Option<bool>) {
        self.harness.event(Event::PointerMoved(pos));
        if let Some(pressed) = pressed {
            self.harness.event(Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
        self.harness.run();
    }
}

const BOTH: [Direction; 2] = [Direction::Ltr, Direction::Rtl];

#[test]
fn each_paragraph_starts_from_the_side_of_its_first_letter() {
    for screen in BOTH {
        let mut bench = bench_of("one\nاثنان Mira\n12 three", 300.0, screen);
        let middle = bench.place().center().x;
        let starts = |bench: &mut Bench| {
            bench.press(Modifiers::CTRL, Key::Home);
            let mut starts = vec![bench.caret().x > middle];
            for _ in 0..2 {
                bench.keys(&[Key::ArrowDown, Key::Home]);
                starts.push(bench.caret().x > middle);
            }
            starts
        };
        assert_eq!(starts(&mut bench), [false, true, false], "{screen:?}");
    }
}

#[test]
fn a_paragraph_without_letters_goes_on_as_the_one_before() {
    let mut bench = bench("سلام");
    let middle = bench.place().center().x;
    bench.keys(&[Key::End, Key::Enter]);
    assert!(bench.caret().x > middle, "nothing is typed yet");
    bench.type_text("- ");
    assert!(bench.caret().x > middle, "a dash is no letter");
    bench.type_text("Mira");
    assert!(bench.caret().x < middle);
    assert_eq!(bench.text(), "سلام\n- Mira");
}

#[test]
fn up_and_down_keep_the_column_across_directions() {
    let text = "a first line of some length\nسطر ثان له بعض الطول\nthe last line";
    let mut bench = bench(text);
    for _ in 0..12 {
        bench.press(Modifiers::NONE, Key::ArrowRight);
    }
    let start = bench.caret();
    let second = bench.press(Modifiers::NONE, Key::ArrowDown).caret();
    let third = bench.press(Modifiers::NONE, Key::ArrowDown).caret();
    assert!(start.y < second.y && second.y < third.y);
    // The Arabic line begins far at the right: its last letter is the nearest.
    assert!(second.x > start.x);
    assert!((third.x - start.x).abs() < 6.0, "{start:?} {third:?}");
    bench.keys(&[Key::ArrowUp, Key::ArrowUp]);
    assert_eq!(bench.caret(), start);
    assert_eq!(
        bench
            .press(Modifiers::NONE, Key::ArrowUp)
            .type_text("^")
            .text(),
        format!("^{text}")
    );
}

#[test]
fn home_and_end_are_those_of_the_line() {
    let mut bench = bench("one\nاثنان\nthree");
    bench.keys(&[Key::ArrowDown, Key::End]).type_text("!");
    bench.press(Modifiers::NONE, Key::Home).type_text("«");
    assert_eq!(bench.text(), "one\n«اثنان!\nthree");
    bench.press(Modifiers::CTRL, Key::End).type_text("?");
    assert_eq!(bench.text(), "one\n«اثنان!\nthree?");
}

#[test]
fn what_is_selected_over_paragraphs_is_copied_as_it_reads() {
    let mut bench = bench("one\nاثنان Mira\nthree");
    bench.keys(&[Key::ArrowRight]);
    bench.press(Modifiers::SHIFT | Modifiers::CTRL, Key::End);
    assert_eq!(bench.copied().as_deref(), Some("ne\nاثنان Mira\nthree"));
    bench.type_text("x");
    assert_eq!(bench.text(), "ox");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "one\nاثنان Mira\nthree");
    bench.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(bench.text(), "ox");
}

#[test]
fn the_mouse_selects_from_one_direction_into_the_other() {
    let mut bench = bench("one two\nاثنان ثلاثة\nthree");
    let first = bench.caret();
    let second = bench.keys(&[Key::ArrowDown, Key::Home]).caret();
    // From behind the second letter to the beginning of the Arabic line.
    bench.pointer(first + egui::vec2(14.0, 8.0), Some(true));
    bench.pointer(second + egui::vec2(-1.0, 8.0), None);
    let copied = bench.copied().expect("something is selected");
    assert!(
        "one two\n".ends_with(&copied) && copied.ends_with('\n'),
        "{copied:?}"
    );
    // And on to its end, at the left.
    bench.pointer(pos2(bench.place().left() + 12.0, second.y + 8.0), None);
    bench.pointer(
        pos2(bench.place().left() + 12.0, second.y + 8.0),
        Some(false),
    );
    let copied = bench.copied().expect("something is selected");
    assert!(copied.ends_with("\nاثنان ثلاثة"), "{copied:?}");
}

#[test]
fn a_triple_click_takes_one_paragraph() {
    let mut bench = bench("one\nاثنان Mira\nthree");
    let at = bench.keys(&[Key::ArrowDown, Key::Home]).caret() + egui::vec2(-4.0, 8.0);
    for pressed in [true, false, true, false, true, false] {
        bench.harness.event(Event::PointerMoved(at));
        bench.harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        bench.harness.step();
    }
    assert_eq!(bench.copied().as_deref(), Some("اثنان Mira"));
}

#[test]
fn words_go_from_the_paragraph_that_they_are_in() {
    let mut bench = bench("one two\nاثنان ثلاثة");
    bench
        .press(Modifiers::CTRL, Key::End)
        .press(Modifiers::CTRL, Key::Backspace);
    assert_eq!(bench.text(), "one two\nاثنان ");
    bench
        .press(Modifiers::CTRL, Key::Home)
        .press(Modifiers::CTRL, Key::Delete);
    assert_eq!(bench.text(), "two\nاثنان ");
    bench
        .press(Modifiers::NONE, Key::End)
        .press(Modifiers::NONE, Key::Delete);
    assert_eq!(bench.text(), "twoاثنان ", "the paragraphs are one");
}

#[test]
fn an_input_method_composes_in_its_own_paragraph() {
    let mut bench = bench("one\n\nthree");
    let middle = bench.place().center().x;
    bench.keys(&[Key::ArrowDown]);
    assert!(bench.caret().x < middle);
    bench.event(preedit("سل"));
    assert!(bench.caret().x > middle, "the paragraph is Arabic already");
    assert_eq!(bench.text(), "one\n\nthree");
    bench.event(Event::Ime(ImeEvent::Commit("سلام".into())));
    assert_eq!(bench.text(), "one\nسلام\nthree");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "one\n\nthree");
}

#[test]
fn surrounding_text_is_deleted_around_the_caret() {
    let mut bench = bench("ab\nابت");
    bench.keys(&[Key::ArrowDown, Key::Home, Key::ArrowLeft]);
    bench.event(Event::Ime(ImeEvent::DeleteSurrounding {
        before_chars: 2,
        after_chars: 1,
    }));
    assert_eq!(bench.text(), "abت");
    assert_eq!(bench.type_text("|").text(), "ab|ت");
}

#[test]
fn a_screen_reader_is_told_the_direction_of_each_line() {
    let bench = bench("one\nاثنان");
    let node = bench.harness.get_by_label("Clause");
    let runs: Vec<_> = node
        .accesskit_node()
        .children()
        .map(|run| {
            (
                run.data().value().map(str::to_owned),
                run.data().text_direction(),
            )
        })
        .collect();
    assert_eq!(
        runs,
        [
            (Some("one\n".to_owned()), Some(LeftToRight)),
            (Some("اثنان".to_owned()), Some(RightToLeft)),
        ]
    );
}

/// From the beginning of the text to its end by sight: every letter is passed once, and the way back is
/// the same.
#[test]
fn arrows_pass_every_letter_of_wrapped_lines_once() {
    let text = "the mediator spoke of سلام دائم لجميع الأطراف before noon and Mira (12) agreed";
    let mut bench = bench_of(text, 160.0, Direction::Ltr);
    let mut there = vec![bench.caret()];
    loop {
        let at = bench.press(Modifiers::NONE, Key::ArrowRight).caret();
        if there.last() == Some(&at) {
            break;
        }
        there.push(at);
        assert!(there.len() < 200, "the caret goes round");
    }
    // Where a line is broken among letters of the other direction, its end and the beginning of the
    // next are two stops.
    let letters = text.chars().count();
    assert!(
        (letters + 1..letters + 4).contains(&there.len()),
        "{there:?}"
    );
    let mut back = vec![bench.caret()];
    loop {
        let at = bench.press(Modifiers::NONE, Key::ArrowLeft).caret();
        if back.last() == Some(&at) {
            break;
        }
        back.push(at);
        assert!(back.len() < 200, "the caret goes round");
    }
    back.reverse();
    assert_eq!(there, back);
}
