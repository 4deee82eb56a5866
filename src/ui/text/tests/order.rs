//! The order on screen against the Unicode bidirectional algorithm.

use super::super::direction::paragraph_is_rtl;
use super::super::gateway;
use super::super::layout::{ArrangedLine, arranged};
use super::super::look::{Look, Source};
use super::super::{Direction, TextStyle, accessible};
use super::harness;
use proptest::prelude::*;
use unicode_bidi::{BidiInfo, Level};

/// The texts of the table, with what is invisible in it put in.
pub(super) fn awkward() -> Vec<String> {
    let lines = include_str!("../../../../tests/data/awkward.txt").lines();
    lines
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(unescaped)
        .collect()
}

fn unescaped(line: &str) -> String {
    let mut pieces = line.split("\\u{");
    let mut text = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let (code, rest) = piece.split_once('}').unwrap();
        text.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        text.push_str(rest);
    }
    text
}

/// A paragraph laid out in the body style.
pub(super) fn arrange(
    ctx: &egui::Context,
    text: &str,
    base: Direction,
    width: Option<f32>,
) -> Vec<ArrangedLine> {
    let mut frame = gateway::frame(ctx);
    frame.base = Some(base);
    frame.wrap = width.map(f32::to_bits);
    let looks = vec![(0..text.len(), Look::plain(TextStyle::Body))];
    let source = Source::new(text, looks, &frame);
    let shared = gateway::shared(ctx);
    arranged(&mut shared.lock().engine, &source, &frame, base.is_rtl())
}

#[test]
fn the_order_on_screen_is_that_of_the_unicode_algorithm() {
    let mut harness = harness(|ui| {
        for text in awkward() {
            for base in [Direction::Ltr, Direction::Rtl] {
                let (seen, expected) = orders(ui.ctx(), &text, base);
                assert_eq!(seen, expected, "{text:?} on {base:?}");
            }
        }
    });
    harness.run();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_mix_is_in_the_order_of_the_unicode_algorithm(texts in prop::collection::vec(mix(), 24)) {
        let mut failed = None;
        let mut harness = harness(|ui| {
            for text in &texts {
                for base in [Direction::Ltr, Direction::Rtl] {
                    let (seen, expected) = orders(ui.ctx(), text, base);
                    if seen != expected {
                        failed = Some(format!("{text:?} on {base:?}: {seen:?}, not {expected:?}"));
                    }
                }
            }
        });
        harness.run();
        drop(harness);
        prop_assert_eq!(failed, None);
    }

    #[test]
    fn a_paragraph_starts_from_the_side_of_its_first_letter(text in mix()) {
        let expected = match unicode_bidi::get_base_direction(text.as_str()) {
            unicode_bidi::Direction::Rtl => true,
            unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed => false,
        };
        prop_assert_eq!(paragraph_is_rtl(&text, Direction::Ltr), expected, "{:?}", text);
    }
}

/// Words, names, figures, signs, brackets and isolates in any order; isolates may be left open.
pub(in super::super) fn mix() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec!["سلام", "أحمد", "لا", "و", "بِحُ", "Mira", "ş", "a", "İ"]),
        3 => prop::sample::select(vec!["1", "12", "٤٠", "3.5", "15:28"]),
        4 => prop::sample::select(vec![" ", " ", "-", "+", "%", "٪", "/", ":", ".", "،", "$", "#", "\u{2212}"]),
        2 => prop::sample::select(vec!["(", ")", "[", "]", "«", "»", "“", "”"]),
        2 => prop::sample::select(vec!["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{2069}"]),
        1 => prop::sample::select(vec!["\u{200E}", "\u{200F}", "\u{61C}"]),
    ];
    prop::collection::vec(piece, 1..14).prop_map(|pieces| pieces.concat())
}

/// First bytes of the visible clusters from left to right: as laid out, and by `unicode-bidi`. Spaces
/// at the end of the line are nowhere to be seen: rule L1 moves them, and parley does not inside an
/// isolate that is left open.
fn orders(ctx: &egui::Context, text: &str, base: Direction) -> (Vec<usize>, Vec<usize>) {
    let end =
        text.trim_end_matches(|c: char| c.is_whitespace() || accessible(&c.to_string()).is_empty());
    let seen: Vec<usize> = arrange(ctx, text, base, None)
        .iter()
        .flat_map(|line| &line.letters)
        .map(|(bytes, _)| bytes.start)
        .filter(|byte| *byte < end.len())
        .filter(|byte| !accessible(&text[*byte..][..first(text, *byte)]).is_empty())
        .collect();
    let expected = reference(text, base);
    let expected = expected.into_iter().filter(|byte| seen.contains(byte));
    let expected = expected.collect();
    (seen, expected)
}

fn first(text: &str, byte: usize) -> usize {
    text[byte..].chars().next().map_or(0, char::len_utf8)
}

/// Bytes of the characters from left to right according to `unicode-bidi`.
pub(in super::super) fn reference(text: &str, base: Direction) -> Vec<usize> {
    let level = if base.is_rtl() {
        Level::rtl()
    } else {
        Level::ltr()
    };
    let info = BidiInfo::new(text, Some(level));
    let paragraph = &info.paragraphs[0];
    let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
    let mut order = Vec::new();
    for run in runs {
        let rtl = levels[run.start].is_rtl();
        let mut bytes: Vec<usize> = text[run.clone()]
            .char_indices()
            .map(|(at, _)| run.start + at)
            .collect();
        if rtl {
            bytes.reverse();
        }
        order.extend(bytes);
    }
    order
}
