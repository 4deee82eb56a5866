//! Labels, the layout cache, truncation, missing glyphs.

use super::super::{
    Direction, Label, Laid, Rich, TextStyle, gateway, layout, layout_truncated, set_direction,
};
use super::harness;
use egui::Color32;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use std::sync::Arc;

const MIXED: &str = "الطاولة 12 مع \u{2068}Mira\u{2069} (40%)";

/// Runs a closure with a context in the middle of a pass.
fn with_ctx<R>(check: impl FnOnce(&egui::Context) -> R) -> R {
    let mut check = Some(check);
    let mut result = None;
    let mut harness = harness(|ui| {
        if let Some(check) = check.take() {
            result = Some(check(ui.ctx()));
        }
    });
    harness.run();
    drop(harness);
    result.unwrap()
}

#[test]
fn a_label_is_found_by_its_logical_text() {
    let harness = harness(|ui| {
        Label::new(MIXED, TextStyle::Body).show(ui);
        Label::new("Open", TextStyle::Body)
            .accessible_name("Opens the table")
            .show(ui);
        Label::new("\u{e058}", TextStyle::Icon(18)).show(ui);
    });
    harness.get_by_label("الطاولة 12 مع Mira (40%)");
    let _ = harness.get_by_role_and_label(Role::Label, "Opens the table");
    assert_eq!(
        harness.get_all_by_role(Role::Label).count(),
        2,
        "an icon has no name of its own"
    );
}

#[test]
fn a_rich_paragraph_is_one_label() {
    let harness = harness(|ui| {
        Rich::new()
            .span("ends ", TextStyle::Body, Color32::BLACK)
            .span("15:41", TextStyle::Strong, Color32::RED)
            .underlined()
            .show(ui);
    });
    harness.get_by_label("ends 15:41");
}

#[test]
fn a_cut_label_ends_in_an_ellipsis_and_keeps_its_name() {
    let text = "A label much too long for the little place it is given";
    let harness = harness(|ui| {
        ui.set_max_width(120.0);
        let response = Label::new(text, TextStyle::Body).truncate().show(ui);
        assert!(response.rect.width() <= 120.0);
    });
    harness.get_by_label(text);
}

#[test]
fn the_ellipsis_stands_at_the_end_of_the_reading_direction() {
    let (latin, arabic) = with_ctx(|ctx| {
        let long = "عنوان طويل جدا لا يجد مكانا كافيا في هذا العمود";
        let latin = layout_truncated(
            ctx,
            "A title much too long for its column",
            TextStyle::Body,
            90.0,
        );
        let arabic = layout_truncated(ctx, long, TextStyle::Body, 90.0);
        (latin, arabic)
    });
    assert!(latin.is_truncated() && arabic.is_truncated());
    assert!(latin.size().x <= 90.5 && arabic.size().x <= 90.5);
    assert_eq!(latin.line_count(), 1);
    // The ellipsis is the only glyph of Plex Sans in the Arabic text besides spaces: the leftmost.
    let leftmost = arabic
        .glyphs()
        .iter()
        .min_by(|a, b| a.at.x.total_cmp(&b.at.x))
        .unwrap();
    let rightmost = latin
        .glyphs()
        .iter()
        .max_by(|a, b| a.at.x.total_cmp(&b.at.x))
        .unwrap();
    assert_eq!(
        leftmost.id, rightmost.id,
        "both end in the same ellipsis glyph"
    );
}

#[test]
fn max_lines_cuts_the_last_line() {
    let laid = with_ctx(|ctx| {
        let mut frame = gateway::frame(ctx);
        frame.wrap = Some(100.0_f32.to_bits());
        frame.max_lines = Some(2);
        let look = super::super::look::Look::plain(TextStyle::Body);
        let text = "The parties recognise that the lake is shared and that the talks go on";
        gateway::lay(ctx, std::iter::once((text, look)), frame)
    });
    assert!(laid.is_truncated());
    assert_eq!(laid.line_count(), 2);
}

#[test]
fn a_cached_layout_is_the_same_one() {
    with_ctx(|ctx| {
        let first = layout(ctx, MIXED, TextStyle::Body, Some(200.0));
        let again = layout(ctx, MIXED, TextStyle::Body, Some(200.0));
        assert!(Arc::ptr_eq(&first, &again));
        let other = layout(ctx, MIXED, TextStyle::Caption, Some(200.0));
        assert!(!Arc::ptr_eq(&first, &other));
        assert_eq!(gateway::shared(ctx).lock().cached(), 2);
    });
}

#[test]
fn a_text_at_its_own_width_does_not_wrap() {
    with_ctx(|ctx| {
        for text in ["Overtime by 6 minutes", MIXED, "Öğüt, « bilan »"] {
            let free = layout(ctx, text, TextStyle::Body, None);
            let tight = layout(ctx, text, TextStyle::Body, Some(free.size().x));
            assert_eq!(tight.line_count(), 1, "{text}");
        }
    });
}

#[test]
fn a_line_that_ends_against_its_direction_has_no_hole() {
    with_ctx(|ctx| {
        let width = |text| layout(ctx, text, TextStyle::Body, None).size().x;
        let wrapped = layout(ctx, "مع Mira (40%)", TextStyle::Body, Some(60.0));
        assert_eq!(wrapped.line_count(), 2);
        let (_, first) = wrapped.lines()[0];
        assert!(
            (first - width("مع Mira")).abs() < 1.0,
            "{first}: the space hangs"
        );
        let glyphs = wrapped.glyphs().iter();
        let right = glyphs
            .filter(|glyph| glyph.at.y < 23.0)
            .map(|glyph| glyph.at.x);
        assert!(
            right.fold(0.0, f32::max) < first,
            "nothing stands beyond the line"
        );
    });
}

#[test]
fn lines_have_the_height_of_the_style_in_any_script() {
    with_ctx(|ctx| {
        let height = |text: &str| layout(ctx, text, TextStyle::Body, None).size().y;
        assert!((height("Mira") - 20.0).abs() < 0.01);
        assert!((height("Mira and أحمد") - 20.0).abs() < 0.01);
        assert!((height("أحمد و Mira") - 23.0).abs() < 0.01);
        assert!((height("12:30") - 20.0).abs() < 0.01);
    });
}

#[test]
fn a_lone_name_follows_the_screen_and_a_clock_does_not() {
    with_ctx(|ctx| {
        set_direction(ctx, Direction::Rtl);
        let rtl = |text: &str| layout(ctx, text, TextStyle::Body, None).is_rtl();
        assert!(rtl("\u{2068}Mira\u{2069} (3)"));
        assert!(!rtl("+6"));
        assert!(!rtl("12:30"));
        assert!(!rtl("Mira"));
        set_direction(ctx, Direction::Ltr);
        assert!(!layout(ctx, "\u{2068}أحمد\u{2069} (3)", TextStyle::Body, None).is_rtl());
    });
}

#[test]
fn no_character_of_the_four_alphabets_is_missing() {
    let latin = ('a'..='z').chain('A'..='Z').chain('0'..='9');
    let others = "ğĞıİşŞçÇöÖüÜâîûœŒæéèêëàùÿÀÉÈÊ«»“”‘’–—…·•%‰°€₺×−±≥≤→←№§ \u{A0}\u{202F}\u{2009}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{61C}\u{200C}\u{200D}";
    let arabic = ('\u{621}'..='\u{652}')
        .chain('\u{660}'..='\u{669}')
        .chain("،؛؟٪٫٬ٱ".chars());
    let all: Vec<char> = latin.chain(others.chars()).chain(arabic).collect();
    with_ctx(|ctx| {
        for style in [
            TextStyle::Body,
            TextStyle::Strong,
            TextStyle::BodyMedium,
            TextStyle::Document,
            TextStyle::DocumentStrong,
        ] {
            let missing: Vec<char> = all
                .iter()
                .copied()
                .filter(|&c| is_missing(&layout(ctx, &letter_with(c), style, None)))
                .collect();
            assert!(missing.is_empty(), "{style:?}: {missing:?}");
        }
    });
}

/// A mark needs a letter to sit on; anything else is looked at alone.
fn letter_with(c: char) -> String {
    if ('\u{64B}'..='\u{652}').contains(&c) {
        format!("ب{c}")
    } else {
        c.to_string()
    }
}

fn is_missing(laid: &Laid) -> bool {
    laid.glyphs().iter().any(|glyph| glyph.id == 0)
}

#[test]
fn a_full_texture_starts_afresh_and_texts_stay_whole() {
    let mut harness = harness(|ui| {
        for points in 100..=255 {
            let laid = layout(ui.ctx(), "\u{e058}\u{e0ce}", TextStyle::Icon(points), None);
            laid.paint(ui.painter(), egui::Pos2::ZERO, Color32::BLACK);
        }
    });
    harness.run();
    assert!(super::super::atlas::shared(&harness.ctx).lock().generation > 0);
}

#[test]
fn a_label_at_rest_reuses_its_mesh() {
    let mut harness = harness(|ui| {
        Label::new("at rest", TextStyle::Body).show(ui);
    });
    let meshes = |harness: &egui_kittest::Harness<'_>| -> Vec<Arc<egui::Mesh>> {
        let shapes = harness.output().shapes.iter();
        let found = shapes.filter_map(|clipped| match &clipped.shape {
            egui::Shape::Mesh(mesh) => Some(Arc::clone(mesh)),
            _ => None,
        });
        found.collect()
    };
    harness.step();
    let first = meshes(&harness);
    harness.step();
    let second = meshes(&harness);
    assert_eq!(first.len(), 1);
    assert!(Arc::ptr_eq(&first[0], &second[0]));
}

#[test]
fn the_digits_of_a_clock_keep_their_places_in_both_kinds() {
    with_ctx(|ctx| {
        let wide = |words: &str, style| layout(ctx, words, style, None).size().x;
        for (narrow, broad) in [("11:11", "40:40"), ("١١:١١", "٤٥:٤٥")] {
            for style in [
                TextStyle::ClockXl(344),
                TextStyle::ClockL,
                TextStyle::ClockM,
            ] {
                let difference = wide(narrow, style) - wide(broad, style);
                assert!(difference.abs() < 0.5, "{narrow} {style:?}");
            }
        }
        // Elsewhere the font keeps its own widths.
        assert!(wide("١١", TextStyle::Stat) + 1.0 < wide("٤٥", TextStyle::Stat));
        assert!(wide("١١:١١", TextStyle::ClockL) > 4.0 * 0.64 * 68.0);
    });
}
