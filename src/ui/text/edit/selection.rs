//! What is selected: between two places, letter by letter or in whole words and paragraphs.

use super::caret::{Place, Sheet, Side};
use egui::Pos2;
use std::ops::Range;

/// In what steps the mouse selects.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
enum Grain {
    #[default]
    Letter,
    /// From the word on which the button was pressed twice.
    Word(Range<usize>),
    /// From the paragraph on which it was pressed three times.
    Paragraph(Range<usize>),
}

/// Two places, the second of which is the caret.
#[derive(Clone, PartialEq, Default, Debug)]
pub(super) struct Selection {
    pub(super) anchor: Place,
    pub(super) focus: Place,
    grain: Grain,
    /// Where the caret wants to be across rows of different length.
    pub(super) column: Option<f32>,
}

impl Selection {
    pub(super) fn new(anchor: Place, focus: Place) -> Self {
        Self {
            anchor,
            focus,
            ..Self::default()
        }
    }

    /// A caret.
    pub(super) fn at(place: Place) -> Self {
        Self::new(place, place)
    }

    /// A part of the text, with the caret at its end.
    pub(super) fn of(part: &Range<usize>) -> Self {
        let end = if part.is_empty() {
            Place::before(part.end)
        } else {
            Place::after(part.end)
        };
        Self::new(Place::before(part.start), end)
    }

    /// The caret goes to `focus`, and takes the selection along or leaves it.
    pub(super) fn moved(&self, focus: Place, extends: bool) -> Self {
        let anchor = if extends { self.anchor } else { focus };
        Self::new(anchor, focus)
    }

    /// The selected bytes.
    pub(super) fn bytes(&self) -> Range<usize> {
        let (from, to) = (self.anchor.index, self.focus.index);
        from.min(to)..from.max(to)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.anchor.index == self.focus.index
    }

    /// Its end on a side of the screen.
    pub(super) fn edge(&self, sheet: Sheet<'_>, side: Side) -> Place {
        let seen = |place: Place| {
            let caret = sheet.caret(place);
            (caret.top(), caret.left())
        };
        let is_first = seen(self.anchor) < seen(self.focus);
        if is_first == (side == Side::Left) {
            self.anchor
        } else {
            self.focus
        }
    }

    pub(super) fn word(sheet: Sheet<'_>, at: Pos2) -> Self {
        let word = sheet.word_at(at);
        Self {
            grain: Grain::Word(word.clone()),
            ..Self::of(&word)
        }
    }

    pub(super) fn paragraph(sheet: Sheet<'_>, at: Pos2) -> Self {
        let paragraph = sheet.paragraph_at(at);
        Self {
            grain: Grain::Paragraph(paragraph.clone()),
            ..Self::of(&paragraph)
        }
    }

    /// Dragged to a point: whole words or paragraphs where it began with one.
    pub(super) fn dragged(&self, sheet: Sheet<'_>, at: Pos2) -> Self {
        let (base, reached) = match &self.grain {
            Grain::Letter => return Self::new(self.anchor, sheet.hit(at)),
            Grain::Word(base) => (base, sheet.word_at(at)),
            Grain::Paragraph(base) => (base, sheet.paragraph_at(at)),
        };
        let (anchor, focus) = if reached.start < base.start {
            (Place::after(base.end), Place::before(reached.start))
        } else {
            let end = reached.end.max(base.end);
            (Place::before(base.start), Place::after(end))
        };
        Self {
            grain: self.grain.clone(),
            ..Self::new(anchor, focus)
        }
    }
}
