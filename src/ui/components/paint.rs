//! Strokes, rings and hatching shared by the components.

use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, STROKE_FOCUS, Tokens};
use egui::{
    Align, Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2,
};

/// Ring around what has the keyboard: 2 wide with a gap of 2.
pub fn focus_ring(painter: &Painter, rect: Rect, radius: CornerRadius, tokens: &Tokens) {
    let ring = rect.expand(STROKE_FOCUS);
    let stroke = Stroke::new(ring_width(tokens), tokens.accent);
    painter.rect_stroke(ring, grown(radius, 2), stroke, StrokeKind::Outside);
}

fn ring_width(tokens: &Tokens) -> f32 {
    if tokens.contrast {
        1.5 * STROKE_FOCUS
    } else {
        STROKE_FOCUS
    }
}

/// Ring inside a thing whose surroundings are clipped (rows, cells).
pub fn focus_ring_inside(painter: &Painter, rect: Rect, radius: CornerRadius, tokens: &Tokens) {
    let stroke = Stroke::new(ring_width(tokens), tokens.accent);
    painter.rect_stroke(rect.shrink(1.0), radius, stroke, StrokeKind::Inside);
}

/// A box: fill and a border painted inside.
pub fn framed(painter: &Painter, rect: Rect, radius: CornerRadius, fill: Color32, stroke: Stroke) {
    painter.rect(rect, radius, fill, stroke, StrokeKind::Inside);
}

/// Corners made larger, for a ring around them.
pub fn grown(radius: CornerRadius, by: u8) -> CornerRadius {
    CornerRadius {
        nw: radius.nw.saturating_add(by),
        ne: radius.ne.saturating_add(by),
        sw: radius.sw.saturating_add(by),
        se: radius.se.saturating_add(by),
    }
}

/// A horizontal hairline.
pub fn hairline(painter: &Painter, rect: Rect, y: f32, color: Color32) {
    let line = Rect::from_x_y_ranges(rect.x_range(), y..=y + 1.0);
    painter.rect_filled(line, 0.0, color);
}

/// A vertical hairline.
pub fn vertical_hairline(painter: &Painter, rect: Rect, x: f32, color: Color32) {
    let line = Rect::from_x_y_ranges(x..=x + 1.0, rect.y_range());
    painter.rect_filled(line, 0.0, color);
}

/// The outline of a rounded rectangle as points, for dashes.
pub fn outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -90.0_f32),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 90.0),
        (inner.left_top(), 180.0),
    ];
    let mut points = Vec::with_capacity(21);
    for (center, from) in corners {
        for step in [0.0, 0.25, 0.5, 0.75, 1.0] {
            let angle = (from + 90.0 * step).to_radians();
            points.push(center + radius * Vec2::angled(angle));
        }
    }
    if let Some(&first) = points.first() {
        points.push(first);
    }
    points
}

/// A dashed rounded border, painted inside.
pub fn dashed_border(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke) {
    let inside = rect.shrink(stroke.width / 2.0);
    painter.extend(Shape::dashed_line(
        &outline(inside, radius),
        stroke,
        4.0,
        3.0,
    ));
}

/// Where a text stands in a rectangle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// At the start side.
    Start,
    /// In the middle.
    Center,
    /// At the end side.
    End,
}

/// One line of text in `rect`, cut with an ellipsis if it must be, its capitals centred in height.
/// Returns the width that it takes.
pub fn line(
    painter: &Painter,
    rect: Rect,
    at: At,
    words: &str,
    style: TextStyle,
    color: Color32,
) -> f32 {
    let ctx = painter.ctx();
    let laid = text::layout_truncated(ctx, words, style, rect.width() + 0.5);
    let width = laid.size().x;
    let dir = Dir::of_ctx(ctx);
    let spare = rect.width() - width;
    let x = match at {
        At::Center => rect.left() + spare / 2.0,
        At::Start => dir.span(rect, 0.0, width).left(),
        At::End => dir.span(rect, spare, rect.width()).left(),
    };
    laid.paint(painter, pos2(x, rect.center().y - laid.cap_center()), color);
    width
}

/// Width of one line of text.
pub fn width(ctx: &egui::Context, words: &str, style: TextStyle) -> f32 {
    text::layout(ctx, words, style, None).size().x
}

/// Height of one line in a style on this screen.
pub fn line_height(ctx: &egui::Context, style: TextStyle) -> f32 {
    style.spec().line_height(Dir::of_ctx(ctx).is_rtl())
}

/// Fill and diagonal lines that mean "private". The rounded border is painted last by the caller's
/// stroke, since clip rectangles are square.
pub fn hatch(painter: &Painter, rect: Rect, radius: CornerRadius, tokens: &Tokens, border: bool) {
    painter.rect_filled(rect, radius, tokens.conf_tint);
    let inset = if radius == CornerRadius::ZERO {
        0.0
    } else {
        2.0
    };
    let clip = painter.with_clip_rect(painter.clip_rect().intersect(rect.shrink(inset)));
    clip.extend(hatch_lines(rect, Stroke::new(1.0, tokens.conf_line)));
    if border {
        let stroke = Stroke::new(1.0, tokens.conf_line);
        painter.rect_stroke(rect, radius, stroke, StrokeKind::Inside);
    }
}

/// Lines of the hatch: they fall from the right to the left whatever the direction of the screen.
fn hatch_lines(rect: Rect, stroke: Stroke) -> Vec<Shape> {
    // Pitch is measured across the lines, so along the edge it is longer by the root of two.
    let step = 8.0 * std::f32::consts::SQRT_2;
    let mut lines = Vec::new();
    let mut x = rect.left();
    let height = rect.height();
    while x < rect.right() + height {
        lines.push(Shape::line_segment(
            [pos2(x, rect.top()), pos2(x - height, rect.bottom())],
            stroke,
        ));
        x += step;
    }
    lines
}

/// A box of `size` within `rect`, at the start, middle or end, centred in height.
pub fn place(dir: Dir, rect: Rect, size: Vec2, at: At) -> Rect {
    let spare = rect.width() - size.x;
    let from = match at {
        At::Start => 0.0,
        At::Center => spare / 2.0,
        At::End => spare,
    };
    let column = dir.span(rect, from, from + size.x);
    Rect::from_center_size(column.center(), vec2(size.x, size.y))
}

/// The egui alignment of a place.
pub fn align(dir: Dir, at: At) -> Align {
    match at {
        At::Start => dir.align_start(),
        At::Center => Align::Center,
        At::End => dir.align_end(),
    }
}
