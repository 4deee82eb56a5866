//! The spaces at which a line was broken.

use parley::Line;

/// Where the spaces at the end of a line stand in the middle of what is seen of it.
///
/// Rule L1 of the Unicode bidirectional algorithm moves them to the end of the line, where they hang
/// unseen. parley leaves them beside their neighbours: in a line that ends against the direction of
/// its paragraph they show as a hole, and count as a part of its width.
pub(super) struct Hole {
    from: f32,
    to: f32,
}

impl Hole {
    /// The hole in a line of `paragraph`, in pixels from the left edge of its first cluster.
    pub(super) fn of(line: &Line<'_, u16>, paragraph: &str, rtl: bool) -> Option<Self> {
        let bytes = line.text_range();
        let text = paragraph.get(bytes.clone())?;
        let end = bytes.start + text.trim_end_matches([' ', '\t']).len();
        if end == bytes.end {
            return None;
        }
        let (mut x, mut from, mut to) = (0.0, f32::INFINITY, 0.0_f32);
        for run in line.runs() {
            for cluster in run.visual_clusters() {
                if cluster.text_range().start >= end {
                    from = from.min(x);
                    to = to.max(x + cluster.advance());
                }
                x += cluster.advance();
            }
        }
        let is_inside = if rtl { from > 0.0 } else { to < x };
        (from < to && is_inside).then_some(Self { from, to })
    }

    /// How much of the line it takes.
    pub(super) fn width(&self) -> f32 {
        self.to - self.from
    }

    /// Where something at `x` stands once the hole is closed.
    pub(super) fn closed(&self, x: f32) -> f32 {
        if x >= self.to { x - self.width() } else { x }
    }
}
