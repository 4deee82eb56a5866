//! Start and end instead of left and right: one helper for every layout and painter.

use crate::ui::text::{self, Direction};
use egui::{Align, Align2, Context, CornerRadius, Layout, Margin, Pos2, Rect, RectAlign, Ui, pos2};

/// Maps the words "start" and "end" to sides of the screen. Get it with [`Dir::of`] or
/// [`Dir::of_ctx`]; never write left or right in a view.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Dir {
    rtl: bool,
}

impl Dir {
    /// The direction of the viewport this ui is in.
    pub fn of(ui: &Ui) -> Self {
        Self::of_ctx(ui.ctx())
    }

    /// The direction of the current viewport.
    pub fn of_ctx(ctx: &Context) -> Self {
        Self::from(text::direction(ctx))
    }

    /// Whether start is the right side.
    pub const fn is_rtl(self) -> bool {
        self.rtl
    }

    /// +1 where x grows from start to end, -1 where it falls.
    pub const fn sign(self) -> f32 {
        if self.rtl { -1.0 } else { 1.0 }
    }

    // Points and rectangles.

    /// x of the point `distance` after the start side of `rect`.
    pub fn x(self, rect: Rect, distance: f32) -> f32 {
        if self.rtl {
            rect.right() - distance
        } else {
            rect.left() + distance
        }
    }

    /// x of the start side.
    pub fn start(self, rect: Rect) -> f32 {
        self.x(rect, 0.0)
    }

    /// x of the end side.
    pub fn end(self, rect: Rect) -> f32 {
        self.x(rect, rect.width())
    }

    /// Point `distance` after the start side of `rect` at height `y`.
    pub fn pos(self, rect: Rect, distance: f32, y: f32) -> Pos2 {
        pos2(self.x(rect, distance), y)
    }

    /// Part of `rect` from `from` to `to`, both measured from the start side.
    pub fn span(self, rect: Rect, from: f32, to: f32) -> Rect {
        let (a, b) = (self.x(rect, from), self.x(rect, to));
        Rect::from_x_y_ranges(a.min(b)..=a.max(b), rect.y_range())
    }

    /// Part of `rect` between two fractions (0 to 1) of its width, from the start side.
    pub fn fraction(self, rect: Rect, from: f32, to: f32) -> Rect {
        self.span(rect, from * rect.width(), to * rect.width())
    }

    /// Takes `width` off the start side of `rect`.
    pub fn cut_start(self, rect: &mut Rect, width: f32) -> Rect {
        let width = width.min(rect.width()).max(0.0);
        let cut = self.span(*rect, 0.0, width);
        *rect = self.span(*rect, width, rect.width());
        cut
    }

    /// Takes `width` off the end side of `rect`.
    pub fn cut_end(self, rect: &mut Rect, width: f32) -> Rect {
        let width = width.min(rect.width()).max(0.0);
        let left = rect.width() - width;
        let cut = self.span(*rect, left, rect.width());
        *rect = self.span(*rect, 0.0, left);
        cut
    }

    /// A rectangle given for left to right inside `frame`, mirrored if need be.
    pub fn mirror(self, rect: Rect, frame: Rect) -> Rect {
        if !self.rtl {
            return rect;
        }
        let axis = frame.left() + frame.right();
        Rect::from_x_y_ranges(axis - rect.right()..=axis - rect.left(), rect.y_range())
    }

    /// A point given for left to right inside `frame`, mirrored if need be.
    pub fn mirror_pos(self, pos: Pos2, frame: Rect) -> Pos2 {
        if self.rtl {
            pos2(frame.left() + frame.right() - pos.x, pos.y)
        } else {
            pos
        }
    }

    // Corners and margins.

    /// Corners given as for left to right.
    pub const fn corners(self, radius: CornerRadius) -> CornerRadius {
        if self.rtl {
            CornerRadius {
                nw: radius.ne,
                ne: radius.nw,
                sw: radius.se,
                se: radius.sw,
            }
        } else {
            radius
        }
    }

    /// Rounded at the start side only.
    pub const fn start_corners(self, radius: u8) -> CornerRadius {
        self.corners(CornerRadius {
            nw: radius,
            ne: 0,
            sw: radius,
            se: 0,
        })
    }

    /// Rounded at the end side only.
    pub const fn end_corners(self, radius: u8) -> CornerRadius {
        self.corners(CornerRadius {
            nw: 0,
            ne: radius,
            sw: 0,
            se: radius,
        })
    }

    /// A margin by start, end, top and bottom.
    pub const fn margin(self, start: i8, end: i8, top: i8, bottom: i8) -> Margin {
        let (left, right) = if self.rtl { (end, start) } else { (start, end) };
        Margin {
            left,
            right,
            top,
            bottom,
        }
    }

    // Alignment and layouts.

    /// Horizontal alignment to the start side.
    pub const fn align_start(self) -> Align {
        if self.rtl { Align::Max } else { Align::Min }
    }

    /// Horizontal alignment to the end side.
    pub const fn align_end(self) -> Align {
        if self.rtl { Align::Min } else { Align::Max }
    }

    /// Corner of an area: start or end, at a height.
    pub const fn align2(self, end: bool, vertical: Align) -> Align2 {
        let horizontal = if end {
            self.align_end()
        } else {
            self.align_start()
        };
        Align2([horizontal, vertical])
    }

    /// Below the anchor, on its start side.
    pub const fn below(self) -> RectAlign {
        if self.rtl {
            RectAlign::BOTTOM_END
        } else {
            RectAlign::BOTTOM_START
        }
    }

    /// Below the anchor, on its end side.
    pub const fn below_end(self) -> RectAlign {
        if self.rtl {
            RectAlign::BOTTOM_START
        } else {
            RectAlign::BOTTOM_END
        }
    }

    /// A row from start to end, centred in height. `ui.horizontal` inside a [`Dir::column`] does the
    /// same.
    pub fn row(self) -> Layout {
        if self.rtl {
            Layout::right_to_left(Align::Center)
        } else {
            Layout::left_to_right(Align::Center)
        }
    }

    /// A row from end to start: what belongs at the far side of a row that has begun at the start.
    pub fn row_from_end(self) -> Layout {
        if self.rtl {
            Layout::left_to_right(Align::Center)
        } else {
            Layout::right_to_left(Align::Center)
        }
    }

    /// A column whose children stand at the start side.
    pub fn column(self) -> Layout {
        Layout::top_down(self.align_start())
    }

    /// A column whose children take the whole width.
    pub fn column_justified(self) -> Layout {
        Layout::top_down_justified(self.align_start())
    }
}

impl From<Direction> for Dir {
    fn from(direction: Direction) -> Self {
        Self {
            rtl: direction.is_rtl(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::vec2;

    const LTR: Dir = Dir { rtl: false };
    const RTL: Dir = Dir { rtl: true };

    fn frame() -> Rect {
        Rect::from_min_size(pos2(10.0, 0.0), vec2(100.0, 20.0))
    }

    #[test]
    fn start_is_left_or_right() {
        assert_eq!(LTR.pos(frame(), 5.0, 1.0), pos2(15.0, 1.0));
        assert_eq!(RTL.pos(frame(), 5.0, 1.0), pos2(105.0, 1.0));
        assert_eq!(RTL.pos(frame(), 100.0, 1.0), pos2(10.0, 1.0));
    }

    #[test]
    fn cuts_come_from_the_named_side() {
        for (dir, first, rest) in [
            (LTR, 10.0..=40.0, 40.0..=110.0),
            (RTL, 80.0..=110.0, 10.0..=80.0),
        ] {
            let mut rect = frame();
            let cut = dir.cut_start(&mut rect, 30.0);
            assert_eq!(cut, Rect::from_x_y_ranges(first, 0.0..=20.0));
            assert_eq!(rect, Rect::from_x_y_ranges(rest, 0.0..=20.0));
        }
        let mut rect = frame();
        let cut = RTL.cut_end(&mut rect, 30.0);
        assert_eq!(cut, Rect::from_x_y_ranges(10.0..=40.0, 0.0..=20.0));
    }

    #[test]
    fn mirrored_twice_is_itself() {
        let rect = Rect::from_min_size(pos2(20.0, 3.0), vec2(7.0, 4.0));
        assert_eq!(RTL.mirror(RTL.mirror(rect, frame()), frame()), rect);
        assert_eq!(RTL.start_corners(4).ne, 4);
        assert_eq!(LTR.start_corners(4).nw, 4);
    }
}
