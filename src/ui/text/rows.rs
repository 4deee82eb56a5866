//! Where the letters of a line stand, once its last spaces hang at its end.
//!
//! Rule L1 of the Unicode bidirectional algorithm moves the spaces at the end of a line to its end
//! side, where they hang unseen. parley leaves them beside their neighbours: in a line that ends
//! against the direction of its paragraph they show as a hole, and count as a part of its width. What
//! is painted, where the caret stands and what a click hits all come from here.

use parley::Line;
use std::ops::Range;
use unicode_bidi::{BidiClass, bidi_class};

/// The smallest part of a text that has a place of its own: a letter with its marks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    pub(super) bytes: Range<usize>,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) rtl: bool,
    /// Deleted as a whole, like an emoji.
    pub(super) is_whole: bool,
}

/// A line of a text that is edited, with its cells from left to right.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its part of the text, without the newline that may follow.
    pub(super) bytes: Range<usize>,
    pub(super) cells: Vec<Cell>,
    /// The direction of its paragraph.
    pub(super) rtl: bool,
    /// Its paragraph goes on in the next row.
    pub(super) is_wrapped: bool,
    /// Where the caret stands while there are no cells.
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl Row {
    /// Moves it sideways.
    pub(super) fn shift(&mut self, by: f32) {
        self.left += by;
        for cell in &mut self.cells {
            cell.left += by;
            cell.right += by;
        }
    }

    /// From physical pixels to points.
    pub(super) fn in_points(mut self, scale: f32) -> Self {
        let edges = self.cells.iter_mut();
        let edges = edges.flat_map(|cell| [&mut cell.left, &mut cell.right]);
        let own = [&mut self.left, &mut self.top, &mut self.bottom];
        for edge in edges.chain(own) {
            *edge /= scale;
        }
        self
    }

    /// The left and right edge of everything in it.
    pub(super) fn edges(&self) -> (f32, f32) {
        match (self.cells.first(), self.cells.last()) {
            (Some(first), Some(last)) => (first.left, last.right),
            _ => (self.left, self.left),
        }
    }
}

/// The spaces at the end of a line that stand in the middle of what is seen of it.
#[derive(Default)]
pub(super) struct Holes(Vec<(f32, f32)>);

impl Holes {
    /// The holes in a line of `paragraph`, in pixels from the left edge of its first cluster.
    pub(super) fn of(line: &Line<'_, u16>, paragraph: &str, rtl: bool) -> Self {
        let end = seen_end(line, paragraph);
        if end == line.text_range().end {
            return Self::default();
        }
        let (mut x, mut holes) = (0.0, Vec::new());
        let (mut first, mut last) = (f32::INFINITY, 0.0);
        for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
            let next = x + cluster.advance();
            if cluster.text_range().start >= end {
                holes.push((x, next));
            } else {
                first = x.min(first);
                last = next;
            }
            x = next;
        }
        // What is at the end side already hangs there.
        holes.retain(|hole| if rtl { hole.0 >= first } else { hole.1 <= last });
        Self(holes)
    }

    /// How much of the line they take.
    pub(super) fn width(&self) -> f32 {
        self.0.iter().map(|hole| hole.1 - hole.0).sum()
    }

    /// Where something at `x` stands once the holes are closed.
    pub(super) fn closed(&self, x: f32) -> f32 {
        let before = self.0.iter().filter(|hole| hole.1 <= x + 0.01);
        x - before.map(|hole| hole.1 - hole.0).sum::<f32>()
    }
}

/// The cells of a line of the paragraph that begins at byte `start`; `width` is that of the line as it
/// is aligned, so the cells stand where its glyphs are painted.
pub(super) fn cells(
    line: &Line<'_, u16>,
    paragraph: &str,
    start: usize,
    rtl: bool,
    width: f32,
) -> Vec<Cell> {
    let end = start + seen_end(line, paragraph);
    let (mut cells, mut hanging) = (Vec::new(), Vec::new());
    let mut seen = 0.0;
    for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
        let bytes = cluster.text_range();
        let mut cell = Cell {
            bytes: start + bytes.start..start + bytes.end,
            left: seen,
            right: seen + cluster.advance(),
            rtl: cluster.is_rtl(),
            is_whole: cluster.is_emoji(),
        };
        if cell.bytes.start >= end {
            cell.rtl = rtl;
            hanging.push(cell);
        } else {
            seen = cell.right;
            cells.push(cell);
        }
    }
    hanging.sort_by_key(|cell| cell.bytes.start);
    if rtl {
        // Spaces that still count are a part of the width, at its left.
        let from = width - seen;
        for cell in &mut cells {
            cell.left += from;
            cell.right += from;
        }
        hang(&mut hanging, from, -1.0);
        hanging.reverse();
        hanging.append(&mut cells);
        return hanging;
    }
    hang(&mut hanging, seen, 1.0);
    cells.append(&mut hanging);
    cells
}

/// Puts cells one after the other, from `x` on to the right or to the left.
fn hang(cells: &mut [Cell], mut x: f32, way: f32) {
    for cell in cells {
        let next = x + way * (cell.right - cell.left);
        (cell.left, cell.right) = (x.min(next), x.max(next));
        x = next;
    }
}

/// The byte of a paragraph at which what is seen of a line ends.
fn seen_end(line: &Line<'_, u16>, paragraph: &str) -> usize {
    let bytes = line.text_range();
    let text = paragraph.get(bytes.clone()).unwrap_or_default();
    bytes.start + text.trim_end_matches(hangs).len()
}

/// Whether rule L1 moves a character at the end of a line to its end side.
fn hangs(c: char) -> bool {
    matches!(
        bidi_class(c),
        BidiClass::WS
            | BidiClass::S
            | BidiClass::FSI
            | BidiClass::LRI
            | BidiClass::RLI
            | BidiClass::PDI
    )
}
