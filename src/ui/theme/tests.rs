//! Every pair of text and ground that a component paints is legible.

use super::{DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, PROJECTOR, PartySlot, Tokens, Tone};
use egui::Color32;

fn channel(value: u8) -> f64 {
    let c = f64::from(value) / 255.0;
    if c <= 0.040_45 {
        c / 12.92
    } else {
        ((c + 0.055) / 1.055).powf(2.4)
    }
}

fn luminance(color: Color32) -> f64 {
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

const TONES: [Tone; 8] = [
    Tone::Neutral,
    Tone::Ok,
    Tone::Paused,
    Tone::Warn,
    Tone::Danger,
    Tone::Info,
    Tone::Accent,
    Tone::Confidential,
];

fn text_pairs(t: &Tokens) -> Vec<(String, Color32, Color32)> {
    let grounds = [
        ("surface", t.surface),
        ("canvas", t.canvas),
        ("inset", t.inset),
    ];
    let inks = [
        ("text", t.text),
        ("text_2", t.text_2),
        ("muted", t.muted),
        ("accent", t.accent),
    ];
    let mut pairs = Vec::new();
    for (ground, under) in grounds {
        for (ink, over) in inks {
            pairs.push((format!("{ink} on {ground}"), over, under));
        }
    }
    for tone in TONES {
        pairs.push((format!("{tone:?} on its tint"), tone.text(t), tone.tint(t)));
        pairs.push((format!("{tone:?} on surface"), tone.text(t), t.surface));
        pairs.push((format!("text on {tone:?} tint"), t.text, tone.tint(t)));
        pairs.push((format!("text_2 on {tone:?} tint"), t.text_2, tone.tint(t)));
    }
    for fill in [t.accent, t.accent_hover, t.accent_press] {
        pairs.push(("on accent".to_owned(), t.accent_on, fill));
    }
    for fill in [t.danger, t.danger_hover, t.danger_press] {
        pairs.push(("on danger".to_owned(), t.danger_on, fill));
    }
    for fill in [t.warn_fill, t.warn_hover, t.warn_press] {
        pairs.push(("ink on amber".to_owned(), t.ink, fill));
    }
    pairs.push(("text on pressed".to_owned(), t.text, t.pressed));
    pairs.push(("surface on text (time flag)".to_owned(), t.surface, t.text));
    pairs.push(("white on done".to_owned(), t.on_dark, t.done));
    pairs.push(("drift on done".to_owned(), t.done_delta, t.done));
    pairs.push(("rail text".to_owned(), t.rail_text, t.rail));
    pairs.push(("rail label".to_owned(), t.rail_label, t.rail));
    pairs.push(("current place".to_owned(), t.on_dark, t.rail_on));
    for slot in 0..8 {
        let slot = PartySlot(slot);
        pairs.push((format!("{slot:?} code"), slot.on_color(t), slot.color(t)));
    }
    pairs
}

#[test]
fn all_text_is_legible() {
    for (name, tokens, least) in [
        ("light", &LIGHT, 4.5),
        ("dark", &DARK, 4.5),
        ("projector", &PROJECTOR, 4.5),
        ("light, high contrast", &LIGHT_CONTRAST, 7.0),
        ("dark, high contrast", &DARK_CONTRAST, 7.0),
    ] {
        for (pair, over, under) in text_pairs(tokens) {
            let ratio = contrast(over, under);
            assert!(ratio >= least, "{name}: {pair} is {ratio:.2}");
        }
    }
}

#[test]
fn what_must_be_found_is_visible() {
    for tokens in [&LIGHT_CONTRAST, &DARK_CONTRAST] {
        for ground in [tokens.surface, tokens.canvas, tokens.inset] {
            for line in [tokens.line, tokens.line_strong, tokens.control] {
                assert!(contrast(line, ground) >= 3.0, "borders are seen");
            }
            assert!(contrast(tokens.accent, ground) >= 7.0, "so is the focus");
        }
    }
    for tokens in [&LIGHT, &DARK, &PROJECTOR, &LIGHT_CONTRAST, &DARK_CONTRAST] {
        for ground in [tokens.surface, tokens.canvas] {
            assert!(contrast(tokens.control, ground) >= 3.0);
            for slot in 0..8 {
                assert!(
                    contrast(PartySlot(slot).color(tokens), ground) >= 3.0,
                    "{slot}"
                );
            }
        }
    }
}

#[test]
fn parties_repeat_the_palette_without_the_mediators_slate() {
    assert_eq!(PartySlot(8).color(&LIGHT), PartySlot(1).color(&LIGHT));
    assert!(PartySlot(8).is_repeated());
    assert!(!PartySlot(7).is_repeated());
}

#[test]
fn the_first_slot_of_a_scenario_is_the_mediation_team() {
    assert_eq!(PartySlot::counted(1), PartySlot::MEDIATION);
    assert_eq!(PartySlot::counted(2), PartySlot(1));
}
