//! Editing a text of both scripts: what the caret, the selection and an input method do at the
//! places where the direction changes.

use super::fields::{Bench, bench, bench_in, preedit};
use crate::ui::text::Direction;
use egui::{Event, ImeEvent, Key, Modifiers, PointerButton};

/// Latin in Arabic, Arabic in Latin, numbers in both, and brackets at the border.
const TEXTS: [&str; 5] = [
    "مع Mira اليوم",
    "from سلام to peace",
    "الطاولة 12 أولا",
    "Table الأولى (12)",
    "ابت abc",
];
const BOTH: [Direction; 2] = [Direction::Ltr, Direction::Rtl];

/// Where the caret is seen from one end of the line to the other, with this key.
fn stops(bench: &mut Bench<'_>, modifiers: Modifiers, key: Key) -> Vec<f32> {
    let mut stops = vec![bench.caret()];
    loop {
        let at = bench.press(modifiers, key).caret();
        if stops.last() == Some(&at) {
            return stops;
        }
        stops.push(at);
        assert!(stops.len() < 60, "the caret goes round: {stops:?}");
    }
}

#[test]
fn arrows_go_through_both_scripts_without_turning() {
    for direction in BOTH {
        for text in TEXTS {
            let mut bench = bench_in(text, direction);
            stops(&mut bench, Modifiers::NONE, Key::ArrowRight);
            let left = stops(&mut bench, Modifiers::NONE, Key::ArrowLeft);
            assert!(left.is_sorted_by(|a, b| a > b), "{text}: {left:?}");
            assert_eq!(left.len(), text.chars().count() + 1, "{text}: {left:?}");
            let right = stops(&mut bench, Modifiers::NONE, Key::ArrowRight);
            let back: Vec<f32> = right.into_iter().rev().collect();
            assert_eq!(left, back, "{text}: there and back");
        }
    }
}

#[test]
fn control_arrows_go_by_words_without_turning() {
    for direction in BOTH {
        for text in TEXTS {
            let words = text.split_whitespace().count();
            let mut bench = bench_in(text, direction);
            stops(&mut bench, Modifiers::NONE, Key::ArrowRight);
            let left = stops(&mut bench, Modifiers::CTRL, Key::ArrowLeft);
            assert!(left.is_sorted_by(|a, b| a > b), "{text}: {left:?}");
            let right = stops(&mut bench, Modifiers::CTRL, Key::ArrowRight);
            assert!(right.is_sorted_by(|a, b| a < b), "{text}: {right:?}");
            // Brackets at the edge of the line are one stop more.
            let most = words + 1 + usize::from(text.ends_with(')'));
            for stops in [left, right] {
                let range = words + 1..=most;
                assert!(range.contains(&stops.len()), "{text}: {stops:?}");
            }
        }
    }
}

#[test]
fn home_and_end_are_where_reading_begins_and_ends() {
    for (text, begins_right) in [("مع Mira", true), ("from سلام", false)] {
        let mut bench = bench(text);
        let start = bench.press(Modifiers::NONE, Key::Home).caret();
        let end = bench.press(Modifiers::NONE, Key::End).caret();
        assert_eq!(start > end, begins_right, "{text}: {start} to {end}");
        bench.type_text("!");
        bench.press(Modifiers::NONE, Key::Home).type_text("1");
        assert_eq!(bench.text(), format!("1{text}!"));
    }
}

#[test]
fn what_is_selected_across_the_border_is_copied_as_it_reads() {
    let mut bench = bench("لقاء Mira 15:30 غدا");
    bench.press(Modifiers::SHIFT, Key::Home);
    let whole = bench.copied(Event::Copy);
    assert_eq!(whole.as_deref(), Some("لقاء Mira 15:30 غدا"));
    // From the right edge of an Arabic line, three letters and a space to the left.
    bench.press(Modifiers::NONE, Key::Home);
    for _ in 0..5 {
        bench.press(Modifiers::SHIFT, Key::ArrowLeft);
    }
    assert_eq!(bench.copied(Event::Copy).as_deref(), Some("لقاء "));
}

#[test]
fn a_double_click_takes_the_word_under_it() {
    let text = "سلام Mira غدا";
    let mut bench = bench_in(text, Direction::Rtl);
    let row = bench.place().center().y;
    let right = bench.press(Modifiers::NONE, Key::Home).caret();
    let left = bench.press(Modifiers::NONE, Key::End).caret();
    for (x, word) in [
        (right - 8.0, "سلام"),
        (f32::midpoint(left, right), "Mira"),
        (left + 8.0, "غدا"),
    ] {
        let pos = egui::pos2(x, row);
        bench.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false, true, false] {
            bench.harness.event(Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            bench.harness.step();
        }
        assert_eq!(bench.copied(Event::Copy).as_deref(), Some(word));
        // The next click is no third one.
        for _ in 0..60 {
            bench.harness.step();
        }
    }
}

#[test]
fn a_paste_at_the_border_is_undone_and_done_again() {
    let mut bench = bench("مع Mira");
    bench.press(Modifiers::NONE, Key::Home);
    bench.event(Event::Paste("Ayşe و".into()));
    assert_eq!(bench.text(), "Ayşe ومع Mira");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "مع Mira");
    bench.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(bench.text(), "Ayşe ومع Mira");
}

#[test]
fn a_composition_in_arabic_is_one_step() {
    let mut bench = bench("Mira ");
    let before = bench.caret();
    bench.event(preedit("سل")).event(preedit("سلا"));
    assert_eq!(bench.text(), "Mira ");
    // The next Arabic letter will stand at the left of those that are there.
    assert!((bench.caret() - before).abs() < 1.0, "{before}");
    bench.event(Event::Ime(ImeEvent::Commit("سلام".into())));
    assert_eq!(bench.text(), "Mira سلام");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "Mira ");
    bench.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(bench.text(), "Mira سلام");
}

#[test]
fn a_composition_given_up_leaves_no_step() {
    let mut bench = bench("");
    bench.type_text("واحد");
    bench.event(preedit("اث")).event(preedit(""));
    assert_eq!(bench.text(), "واحد");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "");
}

#[test]
fn a_composition_over_a_selection_gives_it_back() {
    let mut bench = bench("مع Mira");
    bench.press(Modifiers::COMMAND, Key::A);
    bench.event(preedit("س"));
    bench.event(Event::Ime(ImeEvent::Commit("سلام".into())));
    assert_eq!(bench.text(), "سلام");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "مع Mira");
}

#[test]
fn an_undo_in_the_middle_of_a_composition_ends_it() {
    let mut bench = bench("");
    bench.type_text("واحد");
    bench.event(preedit("اثنان"));
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.text(), "");
    bench.type_text("ثلاثة");
    assert_eq!(bench.text(), "ثلاثة");
}
