//! Directions: of the screen, and of a paragraph by its first strong character.

use crate::localisation::Language;
use egui::{Context, Id, ViewportId};
use std::sync::Arc;
use unicode_bidi::{BidiClass, bidi_class};

/// Base direction of the screen (or of a viewport): which side text starts from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Direction {
    /// Left to right: English, French, Turkish.
    #[default]
    Ltr,
    /// Right to left: Arabic.
    Rtl,
}

impl Direction {
    /// The side that a language starts from.
    pub fn of(language: Language) -> Self {
        if language.is_rtl() {
            Self::Rtl
        } else {
            Self::Ltr
        }
    }

    /// Whether this is right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Rtl)
    }
}

fn key(viewport: ViewportId) -> Id {
    Id::unique(("sulh-text-direction", viewport))
}

/// The direction of the current viewport; a viewport without one of its own follows the root.
pub fn direction(ctx: &Context) -> Direction {
    let (own, root) = (key(ctx.viewport_id()), key(ViewportId::ROOT));
    ctx.data(|data| data.get_temp(own).or_else(|| data.get_temp(root)))
        .unwrap_or_default()
}

/// Sets the direction of the current viewport (call it at the start of the viewport's pass).
pub fn set_direction(ctx: &Context, direction: Direction) {
    let id = key(ctx.viewport_id());
    ctx.data_mut(|data| data.insert_temp(id, direction));
}

/// Draws a part of a viewport from another side: what stands there is in another language.
pub fn with_direction<R>(ctx: &Context, direction: Direction, body: impl FnOnce() -> R) -> R {
    let id = key(ctx.viewport_id());
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<Direction>(id);
        data.insert_temp(id, direction);
        before
    });
    let inner = body();
    ctx.data_mut(|data| match before {
        Some(before) => {
            data.insert_temp(id, before);
        }
        None => data.remove::<Direction>(id),
    });
    inner
}

/// What stands between things that are said of one control, one after the other.
#[derive(Clone)]
struct Pause(Arc<str>);

/// Says what stands between things that are told together in the language of the screen.
pub fn set_pause(ctx: &Context, pause: &str) {
    let pause = Pause(pause.into());
    ctx.data_mut(|data| data.insert_temp(Id::unique("sulh-text-pause"), pause));
}

/// Several things said of one control, as a screen reader reads them one after the other.
pub fn told_together(ctx: &Context, parts: &[&str]) -> String {
    let pause = ctx.data(|data| data.get_temp::<Pause>(Id::unique("sulh-text-pause")));
    let pause = pause.map_or_else(|| Arc::from(" "), |pause| pause.0);
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(&pause)
}

/// Direction of a paragraph: its first strong character outside isolates. A paragraph whose only
/// letters are isolated (a lone Fluent variable) follows the screen; one without letters (a clock,
/// `+6`, `40%`) reads left to right on every screen.
pub(super) fn paragraph_is_rtl(text: &str, screen: Direction) -> bool {
    let mut depth = 0_usize;
    let mut isolated_letters = false;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => match strong(c) {
                Some(rtl) if depth == 0 => return rtl,
                Some(_) => isolated_letters = true,
                None => {}
            },
        }
    }
    isolated_letters && screen.is_rtl()
}

/// Directions of the paragraphs of a text that is edited: as above, but one with neither letters nor
/// figures yet goes on as the one before it, the first as the screen.
pub(super) fn directions(text: &str, screen: Direction) -> Vec<bool> {
    let mut rtl = screen.is_rtl();
    let paragraphs = text.split('\n').map(|paragraph| {
        let decides = |c: char| strong(c).is_some() || c.is_numeric();
        if paragraph.contains(decides) {
            rtl = paragraph_is_rtl(paragraph, screen);
        }
        rtl
    });
    paragraphs.collect()
}

/// Whether a character is strongly right to left (`true`), left to right (`false`) or neither.
fn strong(c: char) -> Option<bool> {
    match bidi_class(c) {
        BidiClass::R | BidiClass::AL => Some(true),
        BidiClass::L => Some(false),
        _ => None,
    }
}

/// Whether a character is set in the Arabic font (and size): letters, marks, digits, punctuation
/// and the joiners that shape them.
pub(super) fn is_arabic(c: char) -> bool {
    matches!(u32::from(c),
        0x0600..=0x06FF | 0x0750..=0x077F | 0x08A0..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF
            | 0x200C..=0x200D)
}

/// A text as assistive technology and tests should read it: without the invisible characters that
/// only steer the order on screen.
pub fn accessible(text: &str) -> String {
    text.chars().filter(|&c| !is_bidi_control(c)).collect()
}

/// Whether a character forces the order of those that follow it: an embedding or an override.
pub(super) fn is_forcing(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

fn is_bidi_control(c: char) -> bool {
    matches!(c,
        '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}
