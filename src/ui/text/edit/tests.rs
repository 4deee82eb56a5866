//! Where letters, caret, pointer and selection are, against the Unicode bidirectional algorithm.

use super::super::layout::lay_out_rows;
use super::super::look::{Look, Source};
use super::super::rows::Row;
use super::super::tests::harness;
use super::super::tests::order::{mix, reference};
use super::super::{Direction, TextStyle, gateway, set_direction};
use super::caret::{Place, Sheet, Side};
use super::clean::clean;
use super::state::Rules;
use egui::pos2;
use proptest::prelude::*;

/// The rows of a text in an editor of this width.
fn rows(text: &str, width: f32, screen: Direction) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut harness = harness(|ui| {
        set_direction(ui.ctx(), screen);
        let frame = gateway::editing_frame(ui.ctx(), Some(width));
        let looks = vec![(0..text.len(), Look::plain(TextStyle::Body))];
        let shared = gateway::shared(ui.ctx());
        let engine = &mut shared.lock().engine;
        rows = lay_out_rows(engine, &Source::new(text, looks, &frame), &frame).1;
    });
    harness.run();
    drop(harness);
    rows
}

const ENDING_AGAINST: [(&str, bool); 2] = [
    (
        "the mediator spoke of سلام دائم لجميع الأطراف before noon",
        false,
    ),
    ("تكلم الوسيط عن lasting peace for everyone قبل الظهر", true),
];

#[test]
fn the_space_at_which_a_mixed_line_is_broken_hangs_at_its_end() {
    let mut against = 0;
    for (text, rtl) in ENDING_AGAINST {
        for width in [70_u8, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180] {
            let rows = rows(text, f32::from(width), Direction::Ltr);
            let broken = rows
                .iter()
                .filter(|row| row.is_wrapped && text[row.bytes.clone()].ends_with(' '));
            for row in broken {
                let (last, cells) = if rtl {
                    (row.cells.first(), row.cells.get(1))
                } else {
                    (row.cells.last(), row.cells.iter().rev().nth(1))
                };
                let last = last.expect("a line that goes on is not empty");
                assert_eq!(&text[last.bytes.clone()], " ", "{row:?}");
                assert_eq!(last.rtl, rtl);
                against += usize::from(cells.is_some_and(|cell| cell.rtl != rtl));
                let is_whole = |pair: &[super::super::rows::Cell]| {
                    pair.windows(2)
                        .all(|pair| (pair[0].right - pair[1].left).abs() < 0.1)
                };
                assert!(is_whole(&row.cells), "{row:?}");
            }
        }
    }
    assert!(
        against > 5,
        "lines that end against their direction: {against}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Paragraph by paragraph, each with the direction that its first letter gives it.
    #[test]
    fn letters_stand_in_the_order_of_the_unicode_algorithm(
        texts in prop::collection::vec(prop::collection::vec(mix(), 1..4), 16)
    ) {
        for paragraphs in texts {
            let text = paragraphs.join("\n");
            for row in rows(&text, 10_000.0, Direction::Ltr) {
                let line = &text[row.bytes.clone()];
                match unicode_bidi::get_base_direction(line) {
                    unicode_bidi::Direction::Rtl => prop_assert!(row.rtl, "{:?}", line),
                    unicode_bidi::Direction::Ltr => prop_assert!(!row.rtl, "{:?}", line),
                    unicode_bidi::Direction::Mixed => {}
                }
                let base = if row.rtl { Direction::Rtl } else { Direction::Ltr };
                let seen: Vec<usize> = row.cells.iter()
                    .filter(|cell| cell.right > cell.left)
                    .map(|cell| cell.bytes.start - row.bytes.start)
                    .collect();
                let expected = reference(line, base).into_iter();
                let expected: Vec<usize> = expected.filter(|byte| seen.contains(byte)).collect();
                prop_assert_eq!(&seen, &expected, "{:?}", line);
            }
        }
    }

    /// What the pointer hits is where the caret then stands; the way to the left is the way back; and
    /// what is selected is what is covered.
    #[test]
    fn caret_pointer_and_selection_agree(words in prop::collection::vec(mix(), 1..10)) {
        let text = words.join(" ");
        let rows = rows(&text, 120.0, Direction::Rtl);
        let sheet = Sheet { text: &text, rows: &rows };
        for row in &rows {
            let middle = f32::midpoint(row.top, row.bottom);
            for cell in row.cells.iter().filter(|cell| cell.right - cell.left > 0.5) {
                for (x, edge) in [(cell.left + 0.1, cell.left), (cell.right - 0.1, cell.right)] {
                    let place = sheet.hit(pos2(x, middle));
                    let caret = sheet.caret(place);
                    prop_assert!((caret.left() - edge).abs() < 0.01, "{:?} at {}", cell, x);
                    prop_assert!((caret.top() - row.top).abs() < 0.01);
                }
                let covered: f32 = sheet.boxes(&cell.bytes).iter().map(|area| area.width()).sum();
                prop_assert!((covered - (cell.right - cell.left)).abs() < 0.01);
                let inside = sheet.step(sheet.hit(pos2(cell.left + 0.1, middle)), Side::Right);
                let across = sheet.caret(inside);
                let is_on = (across.left() - cell.right).abs() < 0.01 || across.top() > row.top;
                prop_assert!(is_on, "{:?} to {:?}", cell, across);
            }
        }
        let all: f32 = rows.iter().map(|row| row.edges().1 - row.edges().0).sum();
        let covered: f32 = sheet.boxes(&(0..text.len())).iter().map(|area| area.width()).sum();
        prop_assert!((all - covered).abs() < 0.5, "{} of {}", covered, all);
    }

    /// The caret never goes round for ever, and ends at the last place on that side.
    #[test]
    fn the_caret_comes_to_an_end_on_both_sides(words in prop::collection::vec(mix(), 1..10)) {
        let text = words.join(" ");
        let rows = rows(&text, 120.0, Direction::Ltr);
        let sheet = Sheet { text: &text, rows: &rows };
        for side in [Side::Left, Side::Right] {
            let mut place = Place::default();
            let most = text.len() + 2 * rows.len() + 2;
            let steps = (0..=most).take_while(|_| {
                let next = sheet.step(place, side);
                let moves = next != place;
                place = next;
                moves
            });
            prop_assert!(steps.count() <= most, "{:?} turns {:?} for ever", text, side);
        }
    }
}

const MANY: Rules = Rules {
    multiline: true,
    char_limit: usize::MAX,
    read_only: false,
};
const ONE: Rules = Rules {
    multiline: false,
    ..MANY
};

#[test]
fn what_is_pasted_is_cleaned() {
    for (pasted, kept) in [
        (
            "one\r\ntwo\rthree\u{2028}four\u{85}five",
            "one\ntwo\nthree\nfour\nfive",
        ),
        ("a\u{0}b\u{7}c\u{1B}[31md\u{7F}e\u{9F}f", "abc[31mdef"),
        ("col\tumn", "col\tumn"),
        ("user\u{202E}txt.exe\u{202C}", "usertxt.exe"),
        ("\u{2067}مع\u{2069} \u{2068}Mira\u{2069}", "مع Mira"),
        ("\u{FEFF}text\u{FFFC}", "text"),
        (
            "A\u{200E}\u{200F}\u{61C}\u{200D}\u{200C}",
            "A\u{200E}\u{200F}\u{61C}\u{200D}\u{200C}",
        ),
    ] {
        assert_eq!(clean(pasted, MANY), kept, "{pasted:?}");
        assert_eq!(
            clean(pasted, ONE),
            kept.replace(['\n', '\t'], " "),
            "{pasted:?}"
        );
    }
}
