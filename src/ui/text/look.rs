//! What is to be laid out, and how: a text with its looks, and the frame that it goes into.

use super::direction::{Direction, is_forcing};
use super::style::TextStyle;
use egui::Color32;
use std::borrow::Cow;
use std::ops::Range;

/// How a stretch of text looks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Look {
    pub(super) style: TextStyle,
    /// `None` takes the colour given when painting.
    pub(super) color: Option<Color32>,
    pub(super) underline: Option<Color32>,
    pub(super) strike: Option<Color32>,
    pub(super) background: Option<Color32>,
}

impl Look {
    pub(super) const fn plain(style: TextStyle) -> Self {
        Self {
            style,
            color: None,
            underline: None,
            strike: None,
            background: None,
        }
    }
}

/// Horizontal placement of lines in their box.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Line {
    Left,
    Center,
    Right,
    /// Each paragraph from the side it starts on.
    Paragraph,
}

/// Everything a layout depends on; also the cache key, so every field must be hashable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Frame {
    /// Bits of the wrap width in points; `None` breaks only at newlines.
    pub(super) wrap: Option<u32>,
    pub(super) max_lines: Option<usize>,
    pub(super) align: Line,
    /// The box is as wide as the wrap width, not as the longest line.
    pub(super) fill: bool,
    /// Newlines become spaces.
    pub(super) one_line: bool,
    pub(super) base: Option<Direction>,
    pub(super) screen: Direction,
    pub(super) pixels_per_point: u32,
}

impl Frame {
    pub(super) fn scale(&self) -> f32 {
        f32::from_bits(self.pixels_per_point)
    }

    pub(super) fn wrap_px(&self) -> Option<f32> {
        // A hair more than asked: a text laid out again at its own measured width must not wrap.
        let scale = self.scale();
        self.wrap
            .map(|bits| (f32::from_bits(bits) * scale + 0.05).max(1.0))
    }
}

/// A text with its looks; ranges are contiguous and cover the text.
pub(super) struct Source<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) looks: Vec<(Range<usize>, Look)>,
}

impl<'a> Source<'a> {
    /// A text for a frame. Every byte of it keeps its place: a newline becomes a space where there is
    /// one line only, and what would force the order of letters becomes a sign that does nothing, so
    /// that no name out of a file can write backwards.
    pub(super) fn new(
        text: impl Into<Cow<'a, str>>,
        looks: Vec<(Range<usize>, Look)>,
        frame: &Frame,
    ) -> Self {
        let text = text.into();
        let is_break = |c| frame.one_line && matches!(c, '\n' | '\r');
        let text = if text.contains(|c| is_break(c) || is_forcing(c)) {
            let tame = |c| match c {
                _ if is_break(c) => ' ',
                _ if is_forcing(c) => '\u{2060}',
                _ => c,
            };
            Cow::Owned(text.chars().map(tame).collect())
        } else {
            text
        };
        Self { text, looks }
    }

    /// The first `end` bytes followed by an ellipsis in the last look. Isolates left open are
    /// closed first, or the ellipsis would stand inside a foreign name.
    pub(super) fn cut(&self, end: usize) -> Source<'static> {
        let head = self.text.get(..end).unwrap_or_default().trim_end();
        let mut text = head.to_owned();
        let opened = head
            .chars()
            .filter(|c| matches!(c, '\u{2066}'..='\u{2068}'))
            .count();
        let closed = head.chars().filter(|&c| c == '\u{2069}').count();
        text.extend(std::iter::repeat_n(
            '\u{2069}',
            opened.saturating_sub(closed),
        ));
        text.push('…');
        let mut looks: Vec<_> = self
            .looks
            .iter()
            .filter(|(range, _)| range.start < head.len() || range.start == 0)
            .cloned()
            .collect();
        if let Some((range, _)) = looks.last_mut() {
            range.end = text.len();
        }
        Source {
            text: Cow::Owned(text),
            looks,
        }
    }
}
