//! The phase bar made small for Home's recovery card, and large for the projector.

use super::paint::{At, dashed_border, framed, line, width};
use super::phase_data::{PhaseSegment, PhaseState};
use crate::ui::icons::Icon;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, RADIUS_BAR, Tokens, count, tokens};
use egui::{
    CornerRadius, Painter, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// One rail of blocks, 10 high, with a row of marks below it at `saved` minutes; the last of them is
/// dark and carries `last` (a time).
pub fn phase_strip(
    ui: &mut Ui,
    segments: &[PhaseSegment<'_>],
    saved: &[f32],
    caption: &str,
    last: &str,
    name: &str,
) -> Response {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let size = vec2(ui.available_width(), 38.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter();
    let bar = Rect::from_x_y_ranges(rect.x_range(), rect.top()..=rect.top() + 10.0);
    let blocks = Blocks::of(segments, dir, bar, 2.0, 6.0);
    for (segment, place) in segments.iter().zip(&blocks.places) {
        strip_block(painter, *place, segment, dir, t);
    }
    // The caption stands before the last time, or behind it where that comes too early.
    let mut room = 0.0..=rect.width();
    for (index, minute) in saved.iter().enumerate() {
        let is_last = index + 1 == saved.len();
        let x = blocks.x(segments, *minute);
        let color = if is_last { t.text } else { t.control };
        mark(painter, x, bar.bottom() + 4.0, color);
        if is_last {
            let half = width(ui.ctx(), last, TextStyle::CaptionBold) / 2.0;
            let x = x.clamp(rect.left() + half, rect.right() - half);
            let at = Rect::from_center_size(pos2(x, rect.bottom() - 8.0), vec2(2.0 * half, 16.0));
            line(
                painter,
                at,
                At::Center,
                last,
                TextStyle::CaptionBold,
                t.text,
            );
            let middle = (x - dir.start(rect)).abs();
            let before = 0.0..=middle - half - 8.0;
            let fits = width(ui.ctx(), caption, TextStyle::Caption) <= *before.end();
            room = if fits {
                before
            } else {
                middle + half + 8.0..=rect.width()
            };
        }
    }
    let mut words = dir.span(rect, *room.start(), *room.end());
    words.min.y = rect.bottom() - 16.0;
    line(
        painter,
        words,
        At::Start,
        caption,
        TextStyle::Caption,
        t.muted,
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, text::accessible(name)));
    response
}

/// A small triangle pointing up at the bar.
fn mark(painter: &Painter, x: f32, y: f32, color: egui::Color32) {
    let points = vec![pos2(x, y), pos2(x + 4.0, y + 5.0), pos2(x - 4.0, y + 5.0)];
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}

fn strip_block(painter: &Painter, place: Rect, segment: &PhaseSegment<'_>, dir: Dir, t: &Tokens) {
    match segment.state {
        PhaseState::Done { .. } => {
            painter.rect_filled(place, RADIUS_BAR, t.done);
        }
        PhaseState::Current { elapsed, left, .. } => {
            let stroke = Stroke::new(1.5, t.accent);
            framed(painter, place, RADIUS_BAR, t.accent_tint, stroke);
            let gone = dir.fraction(place, 0.0, elapsed / (elapsed + left).max(f32::EPSILON));
            painter.rect_filled(gone, dir.start_corners(2), t.accent);
        }
        PhaseState::Coming { .. } => {
            framed(
                painter,
                place,
                RADIUS_BAR,
                t.inset,
                Stroke::new(1.0, t.line_strong),
            );
        }
    }
}

/// The phases on the wall: blocks with checks and minutes and, if `done` says what is over, the names
/// that matter below them. The words of phases to come should be bare figures here ("20"): what does
/// not fit is left out.
pub fn phase_projector(
    ui: &mut Ui,
    segments: &[PhaseSegment<'_>],
    done: Option<&str>,
    name: &str,
) -> Response {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let label_height = super::paint::line_height(ui.ctx(), TextStyle::ProjectorLeast);
    let labels = done.map_or(0.0, |_| 8.0 + label_height);
    let size = vec2(ui.available_width(), 64.0 + labels);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let bar = Rect::from_x_y_ranges(rect.x_range(), rect.top()..=rect.top() + 64.0);
    let blocks = Blocks::of(segments, dir, bar, 6.0, 84.0);
    for (segment, place) in segments.iter().zip(&blocks.places) {
        wall_block(ui.painter(), *place, segment, dir, t);
    }
    if let Some(done) = done {
        let mut row = rect;
        row.min.y = bar.bottom() + 8.0;
        wall_labels(ui.painter(), row, segments, &blocks, done, t);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, text::accessible(name)));
    response
}

fn wall_block(painter: &Painter, place: Rect, segment: &PhaseSegment<'_>, dir: Dir, t: &Tokens) {
    let radius = CornerRadius::same(5);
    match segment.state {
        PhaseState::Done { .. } => {
            painter.rect_filled(place, radius, t.done);
            Icon::Check.paint(painter, place.center(), 34, t.on_dark);
        }
        PhaseState::Current { elapsed, left, .. } => {
            framed(
                painter,
                place,
                radius,
                t.accent_tint,
                Stroke::new(3.0, t.accent),
            );
            let gone = dir.fraction(place, 0.0, elapsed / (elapsed + left).max(f32::EPSILON));
            let corners = if left > 0.0 {
                dir.start_corners(5)
            } else {
                radius
            };
            painter.rect_filled(gone, corners, t.accent);
        }
        PhaseState::Coming { words, .. } => {
            dashed_border(painter, place, 5.0, Stroke::new(2.0, t.control));
            let style = TextStyle::ProjectorLeast;
            // Half a number on the wall is worse than none.
            if width(painter.ctx(), words, style) <= place.width() - 8.0 {
                line(painter, place, At::Center, words, style, t.text_2);
            }
        }
    }
}

/// Below the blocks: what is done, the current phase, the next and the last, as far as they fit.
fn wall_labels(
    painter: &Painter,
    row: Rect,
    segments: &[PhaseSegment<'_>],
    blocks: &Blocks,
    done: &str,
    t: &Tokens,
) {
    let ctx = painter.ctx();
    let dir = Dir::of_ctx(ctx);
    let mut free = 0.0;
    let mut put = |from: f32, words: &str, style: TextStyle, color| {
        let wide = width(ctx, words, style);
        let from = from.min(row.width() - wide);
        if from + 0.5 < free {
            return;
        }
        let place = dir.span(row, from, from + wide + 1.0);
        line(painter, place, At::Start, words, style, color);
        free = from + wide + 24.0;
    };
    let offset = |index: usize| {
        let place = blocks.places.get(index).copied().unwrap_or(row);
        (dir.start(place) - dir.start(row)).abs()
    };
    let current = segments
        .iter()
        .position(|segment| matches!(segment.state, PhaseState::Current { .. }));
    if current.is_none_or(|index| index > 0) && !done.is_empty() {
        put(0.0, done, TextStyle::ProjectorLeast, t.text_2);
    }
    for (index, segment) in segments.iter().enumerate() {
        let words = format!("{} {}", segment.number, segment.label);
        let at = offset(index);
        match segment.state {
            PhaseState::Done { .. } => {}
            PhaseState::Current { .. } => put(at, &words, TextStyle::ProjectorStrong, t.accent),
            PhaseState::Coming { .. } => {
                let last = index + 1 == segments.len();
                if last || current.is_some_and(|current| index == current + 1) {
                    let at = if last { row.width() } else { at };
                    put(at, &words, TextStyle::ProjectorLeast, t.text_2);
                }
            }
        }
    }
}

/// Blocks on one rail by their real length, none narrower than `least`.
struct Blocks {
    places: Vec<Rect>,
}

impl Blocks {
    fn of(segments: &[PhaseSegment<'_>], dir: Dir, bar: Rect, gap: f32, least: f32) -> Self {
        let gaps = gap * count(segments.len().saturating_sub(1));
        let room = (bar.width() - gaps).max(0.0);
        let all: f32 = segments.iter().map(|segment| segment.state.minutes()).sum();
        let share =
            |segment: &PhaseSegment<'_>| room * segment.state.minutes() / all.max(f32::EPSILON);
        // What would be too narrow to see gets its least; the others share what that leaves.
        let (small, large): (Vec<_>, Vec<_>) =
            segments.iter().map(share).partition(|width| *width < least);
        let shared: f32 = large.iter().sum();
        let left = (room - least * count(small.len())).max(0.0);
        let factor = left / shared.max(f32::EPSILON);
        let mut at = 0.0;
        let places = segments
            .iter()
            .map(|segment| {
                let wanted = share(segment);
                let width = if wanted < least {
                    least
                } else {
                    wanted * factor
                };
                let place = dir.span(bar, at, at + width);
                at += width + gap;
                place
            })
            .collect();
        Self { places }
    }

    /// x of a moment, minutes from the start.
    fn x(&self, segments: &[PhaseSegment<'_>], minute: f32) -> f32 {
        let mut before = 0.0;
        let mut x = 0.0;
        for (segment, place) in segments.iter().zip(&self.places) {
            let length = segment.state.minutes();
            let dir = if self.is_mirrored() { -1.0 } else { 1.0 };
            let start = if self.is_mirrored() {
                place.right()
            } else {
                place.left()
            };
            let part = ((minute - before) / length.max(f32::EPSILON)).clamp(0.0, 1.0);
            x = start + dir * part * place.width();
            if minute <= before + length {
                break;
            }
            before += length;
        }
        x
    }

    fn is_mirrored(&self) -> bool {
        match self.places.as_slice() {
            [first, .., last] => first.left() > last.left(),
            _ => false,
        }
    }
}
