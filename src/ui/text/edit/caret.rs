//! Where the caret can stand in a text, and where it goes: by sight within a line, from paragraph to
//! paragraph as one reads.

use super::super::rows::{Cell, Row};
use egui::{Pos2, Rect, pos2, vec2};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// A place between two letters. Where the direction changes, and where a line goes on in the next,
/// one place in the text is two on the screen: it belongs to one of its neighbours.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Place {
    /// The byte before which it is.
    pub(super) index: usize,
    /// It stands at the letter before it, not at the one after it.
    pub(super) is_after: bool,
}

impl Place {
    pub(super) const fn before(index: usize) -> Self {
        Self {
            index,
            is_after: false,
        }
    }

    pub(super) const fn after(index: usize) -> Self {
        Self {
            index,
            is_after: true,
        }
    }
}

/// A side of the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Left,
    Right,
}

/// A text as it stands on the screen, in points from its top left.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a> {
    pub(super) text: &'a str,
    pub(super) rows: &'a [Row],
}

impl<'a> Sheet<'a> {
    /// The caret: a rectangle without width.
    pub(super) fn caret(&self, place: Place) -> Rect {
        let Some(row) = self.rows.get(self.row_of(place)) else {
            return Rect::ZERO;
        };
        let stop = stop(row, place);
        let x = match (row.cells.get(stop), row.cells.last()) {
            (Some(cell), _) => cell.left,
            (None, Some(last)) => last.right,
            (None, None) => row.left,
        };
        Rect::from_min_max(pos2(x, row.top), pos2(x, row.bottom))
    }

    /// The place one letter further on this side.
    pub(super) fn step(&self, place: Place, side: Side) -> Place {
        self.step_over(place, side).0
    }

    /// The place at the far edge of the next word on this side.
    pub(super) fn step_word(&self, place: Place, side: Side) -> Place {
        let words: Vec<Range<usize>> = words(self.text).collect();
        let word = |cell: Option<&Cell>| {
            let at = cell?.bytes.start;
            words.iter().position(|word| word.contains(&at))
        };
        let mut place = place;
        loop {
            let (next, passed) = self.step_over(place, side);
            if next == place {
                return place;
            }
            place = next;
            let passed = word(passed);
            if passed.is_some() && passed != word(self.ahead(place, side)) {
                return place;
            }
        }
    }

    /// The place in the row above or below that is nearest to `x`; beyond the first and the last row
    /// the end of the text.
    pub(super) fn step_row(&self, place: Place, is_down: bool, x: f32) -> Place {
        let row = self.row_of(place);
        let next = if is_down {
            row.checked_add(1)
        } else {
            row.checked_sub(1)
        };
        match next.and_then(|next| self.rows.get(next)) {
            Some(row) => nearest(row, x),
            None if is_down => Place::after(self.text.len()),
            None => Place::default(),
        }
    }

    /// Where the line of a place begins to be read.
    pub(super) fn line_start(&self, place: Place) -> Place {
        let row = self.rows.get(self.row_of(place));
        row.map_or(place, |row| Place::before(row.bytes.start))
    }

    /// Where the line of a place has been read.
    pub(super) fn line_end(&self, place: Place) -> Place {
        let row = self.rows.get(self.row_of(place));
        row.map_or(place, |row| Place::after(row.bytes.end))
    }

    /// The place nearest to a point.
    pub(super) fn hit(&self, at: Pos2) -> Place {
        let row = self.row_at(at);
        row.map_or_else(Place::default, |row| nearest(row, at.x))
    }

    /// The word, or what stands between two words, under a point.
    pub(super) fn word_at(&self, at: Pos2) -> Range<usize> {
        let cell = self.row_at(at).and_then(|row| cell_at(row, at.x));
        let Some(byte) = cell.map(|cell| cell.bytes.start) else {
            let index = self.hit(at).index;
            return index..index;
        };
        let pieces = self.text.split_word_bound_indices();
        let mut pieces = pieces.map(|(start, piece)| start..start + piece.len());
        let found = pieces.find(|piece| piece.contains(&byte));
        found.unwrap_or(byte..byte)
    }

    /// The paragraph under a point.
    pub(super) fn paragraph_at(&self, at: Pos2) -> Range<usize> {
        let index = self.hit(at).index;
        let before = self.text.get(..index).unwrap_or_default();
        let after = self.text.get(index..).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        start..index + after.find('\n').unwrap_or(after.len())
    }

    /// Rectangles over a part of the text.
    pub(super) fn boxes(&self, part: &Range<usize>) -> Vec<Rect> {
        let mut boxes: Vec<Rect> = Vec::new();
        let reached = self
            .rows
            .iter()
            .filter(|row| row.bytes.start < part.end && part.start <= row.bytes.end);
        for row in reached {
            let height = vec2(0.0, row.bottom - row.top);
            let first = boxes.len();
            let mut stretch = |left: f32, right: f32| match boxes.get_mut(first..) {
                Some([.., last]) if (last.right() - left).abs() < 0.01 => last.max.x = right,
                _ => {
                    let size = height + vec2(right - left, 0.0);
                    boxes.push(Rect::from_min_size(pos2(left, row.top), size));
                }
            };
            // A newline has no cell; that it is selected shows at the end of its line.
            let has_newline = !row.is_wrapped && part.end > row.bytes.end;
            let newline = if has_newline { height.y / 4.0 } else { 0.0 };
            let (left, right) = row.edges();
            if has_newline && row.rtl {
                stretch(left - newline, left);
            }
            for cell in row
                .cells
                .iter()
                .filter(|cell| part.contains(&cell.bytes.start))
            {
                stretch(cell.left, cell.right);
            }
            if has_newline && !row.rtl {
                stretch(right, right + newline);
            }
        }
        boxes
    }

    /// The beginning of the word before a byte.
    pub(super) fn word_before(&self, index: usize) -> usize {
        let starts = solid_pieces(self.text).map(|piece| piece.start);
        starts
            .take_while(|start| *start < index)
            .last()
            .unwrap_or(0)
    }

    /// The beginning of the word after a byte.
    pub(super) fn word_after(&self, index: usize) -> usize {
        let mut starts = solid_pieces(self.text).map(|piece| piece.start);
        starts
            .find(|start| *start > index)
            .unwrap_or(self.text.len())
    }

    /// Where the letter before a byte begins: an emoji goes as a whole, a letter after its marks.
    pub(super) fn letter_before(&self, index: usize) -> usize {
        let row = self.rows.get(self.row_of(Place::after(index)));
        let mut cells = row.iter().flat_map(|row| &row.cells);
        if let Some(whole) = cells.find(|cell| cell.bytes.end == index && cell.is_whole) {
            return whole.bytes.start;
        }
        let before = self.text.get(..index).unwrap_or_default();
        before.char_indices().next_back().map_or(0, |(at, _)| at)
    }

    /// Where the letter after a byte ends, with its marks.
    pub(super) fn letter_after(&self, index: usize) -> usize {
        let after = self.text.get(index..).unwrap_or_default();
        index + after.graphemes(true).next().map_or(0, str::len)
    }

    /// The place one letter further, and the letter that was passed unless the row was changed.
    fn step_over(&self, place: Place, side: Side) -> (Place, Option<&'a Cell>) {
        let at = self.row_of(place);
        let Some(row) = self.rows.get(at) else {
            return (place, None);
        };
        if let Some(cell) = beside(row, stop(row, place), side) {
            return (self.settled(at, edge(cell, side)), Some(cell));
        }
        // Out of the row: on to the next where the line ends on this side, else back.
        let goes_on = row.rtl == (side == Side::Left);
        let other = if goes_on {
            at.checked_add(1)
        } else {
            at.checked_sub(1)
        };
        let Some(row) = other.and_then(|other| self.rows.get(other)) else {
            return (place, None);
        };
        let there = if goes_on { first(row) } else { last(row) };
        if there.index != place.index {
            return (there, None);
        }
        // The end of one row and the beginning of the next are one place in the text.
        match beside(row, stop(row, there), side) {
            Some(cell) => (edge(cell, side), Some(cell)),
            None => (there, None),
        }
    }

    /// After the last space of a line that goes on, the caret stands where it goes on.
    fn settled(&self, at: usize, place: Place) -> Place {
        let (Some(row), Some(next)) = (self.rows.get(at), self.rows.get(at + 1)) else {
            return place;
        };
        let on = first(next);
        let is_end = row.is_wrapped && place == last(row);
        if is_end && on.index == place.index {
            on
        } else {
            place
        }
    }

    fn ahead(&self, place: Place, side: Side) -> Option<&'a Cell> {
        let row = self.rows.get(self.row_of(place))?;
        beside(row, stop(row, place), side)
    }

    fn row_of(&self, place: Place) -> usize {
        let holds = |row: &Row| {
            place.index < row.bytes.end
                || place.index == row.bytes.end && (!row.is_wrapped || place.is_after)
        };
        let last = self.rows.len().saturating_sub(1);
        self.rows.iter().position(holds).unwrap_or(last)
    }

    fn row_at(&self, at: Pos2) -> Option<&'a Row> {
        let row = self.rows.iter().find(|row| at.y < row.bottom);
        row.or(self.rows.last())
    }
}

/// How many cells of a row stand left of a place.
fn stop(row: &Row, place: Place) -> usize {
    let cells = || row.cells.iter().enumerate();
    let ending = cells().find(|(_, cell)| cell.bytes.end == place.index);
    let begun = cells()
        .find(|(_, cell)| cell.bytes.start == place.index || cell.bytes.contains(&place.index));
    let after = ending.map(|(at, cell)| at + usize::from(!cell.rtl));
    let before = begun.map(|(at, cell)| at + usize::from(cell.rtl));
    let found = if place.is_after {
        after.or(before)
    } else {
        before.or(after)
    };
    found.unwrap_or_default()
}

/// The cell beside a stop.
fn beside(row: &Row, stop: usize, side: Side) -> Option<&Cell> {
    match side {
        Side::Left => row.cells.get(stop.checked_sub(1)?),
        Side::Right => row.cells.get(stop),
    }
}

/// The place at an edge of a cell.
fn edge(cell: &Cell, side: Side) -> Place {
    if cell.rtl == (side == Side::Left) {
        Place::after(cell.bytes.end)
    } else {
        Place::before(cell.bytes.start)
    }
}

/// The place at the side from which a row is read.
fn first(row: &Row) -> Place {
    let cell = if row.rtl {
        row.cells.last().map(|cell| edge(cell, Side::Right))
    } else {
        row.cells.first().map(|cell| edge(cell, Side::Left))
    };
    cell.unwrap_or(Place::before(row.bytes.start))
}

/// The place at the side to which a row is read.
fn last(row: &Row) -> Place {
    let cell = if row.rtl {
        row.cells.first().map(|cell| edge(cell, Side::Left))
    } else {
        row.cells.last().map(|cell| edge(cell, Side::Right))
    };
    cell.unwrap_or(Place::before(row.bytes.start))
}

fn cell_at(row: &Row, x: f32) -> Option<&Cell> {
    let cell = row.cells.iter().find(|cell| x < cell.right);
    cell.or(row.cells.last())
}

/// The place in a row that is nearest to `x`.
fn nearest(row: &Row, x: f32) -> Place {
    let cell = cell_at(row, x);
    cell.map_or(Place::before(row.bytes.start), |cell| {
        if x <= f32::midpoint(cell.left, cell.right) {
            edge(cell, Side::Left)
        } else {
            edge(cell, Side::Right)
        }
    })
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.unicode_word_indices()
        .map(|(start, word)| start..start + word.len())
}

/// Words and signs, without the spaces between them.
fn solid_pieces(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split_word_bound_indices()
        .filter(|(_, piece)| !piece.trim().is_empty())
        .map(|(start, piece)| start..start + piece.len())
}
