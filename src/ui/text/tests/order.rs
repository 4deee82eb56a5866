//! The order on screen against the Unicode bidirectional algorithm.

use super::super::gateway;
use super::super::layout::{Look, Source, visual_bytes};
use super::super::{Direction, TextStyle};
use super::harness;
use std::borrow::Cow;
use unicode_bidi::{BidiInfo, Level};

const AWKWARD: [&str; 32] = [
    "plain",
    "الوسيط",
    "الطاولة 12 مع Mira (40%)",
    "Mira and أحمد, 12 seats",
    "(أحمد)",
    "[Mira] أحمد",
    "أحمد [Mira]",
    "12:30 - 15:41",
    "من 12:30 إلى 15:41",
    "التغير -6 نقاط",
    "التغير \u{2066}-6\u{2069} نقاط",
    "+6 دقائق",
    "a.b@example.org راسل",
    "راسل a.b@example.org الآن",
    "\u{2068}Mira\u{2069}: 3",
    "قال \u{2068}Mira Haddad\u{2069}: نعم!",
    "He said \u{2067}نعم، 3!\u{2069} twice",
    "«سلام» ثم \"peace\"",
    "١٢ من ٤٠٪",
    "رقم ١٢ و12",
    "A1 ب2 C3",
    "السعر 5$ أو €7",
    "1/2/2026 التاريخ",
    "التاريخ 1/2/2026",
    "بِحُسْنِ نِيَّةٍ good faith",
    "لا إله لأحد",
    "C++ و F#",
    "ه.ع. (A/B) ج",
    "one, اثنان; three؛ أربعة",
    "…أحمد",
    "%40 تم",
    "((أ) ب) (c (d))",
];

#[test]
fn the_order_on_screen_is_that_of_the_unicode_algorithm() {
    let mut harness = harness(|ui| {
        for text in AWKWARD {
            for base in [Direction::Ltr, Direction::Rtl] {
                check(ui.ctx(), text, base);
            }
        }
    });
    harness.run();
}

fn check(ctx: &egui::Context, text: &str, base: Direction) {
    let mut frame = gateway::frame(ctx);
    frame.base = Some(base);
    let source = Source {
        text: Cow::Borrowed(text),
        looks: vec![(0..text.len(), Look::plain(TextStyle::Body))],
    };
    let shared = gateway::shared(ctx);
    let seen = visual_bytes(&mut shared.lock().engine, &source, &frame, base.is_rtl());
    let expected: Vec<usize> = reference(text, base)
        .into_iter()
        .filter(|byte| seen.contains(byte))
        .collect();
    assert_eq!(seen, expected, "{text:?} on {base:?}");
}

/// Bytes of the characters from left to right according to `unicode-bidi`.
fn reference(text: &str, base: Direction) -> Vec<usize> {
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
