//! The phase bar: the plan above, what became of it below, tied by slanted lines.

use super::paint::{At, dashed_border, framed, line, vertical_hairline, width};
use super::phase_data::{PhaseSegment, PhaseState, Scale};
use super::tooltip::explain_with;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CELL, STROKE_SELECTED, Tokens, tokens};
use egui::{
    Color32, Painter, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

const HEIGHT: f32 = 106.0;
const START: f32 = 70.0;
const END: f32 = 94.0;
const PLAN: (f32, f32) = (12.0, 38.0);
const ACTUAL: (f32, f32) = (56.0, 78.0);

/// The two-rail phase bar over the available width, 106 high. Minutes count from the planned start
/// of the session, on the wall clock; all texts come from the caller.
#[must_use = "call show(ui)"]
pub struct PhaseBar<'a> {
    /// Label of the upper rail.
    pub plan: &'a str,
    /// Label of the lower rail.
    pub actual: &'a str,
    /// The phases in order.
    pub segments: &'a [PhaseSegment<'a>],
    /// Where the session is, with the time written on the flag.
    pub now: Option<(f32, &'a str)>,
    /// Times written below the rails.
    pub ticks: &'a [(f32, String)],
    /// Planned end, as a time.
    pub planned_end: &'a str,
    /// Projected end, as a time; empty while there is nothing to project.
    pub projected_end: &'a str,
    /// How far the projected end is from the planned one ("+6 min"); empty if it is not.
    pub drift: &'a str,
    /// The same on the overrun block ("+6").
    pub overrun: &'a str,
    /// What the bar is called, for assistive technology.
    pub name: &'a str,
}

impl PhaseBar<'_> {
    /// Shows the bar; gives the phase that was clicked.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let t = tokens(ui.ctx());
        let dir = Dir::of(ui);
        let size = vec2(ui.available_width(), HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let painter = ui.painter().clone();
        painter.rect_filled(rect, 0.0, t.surface);
        super::paint::hairline(&painter, rect, rect.bottom() - 1.0, t.line);
        let track = dir.span(rect, self.start(ui), rect.width() - END);
        let scale = Scale::of(self.segments, dir, track);
        self.labels(&painter, rect, dir, t);
        self.ties(&painter, rect, &scale, t);
        let clicked = self.rails(ui, rect, &scale, t);
        self.overrun(&painter, rect, &scale, t);
        self.times(&painter, rect, &scale, t);
        response
            .widget_info(|| WidgetInfo::labeled(Role::Group, true, text::accessible(self.name)));
        clicked
    }

    /// Where the rails begin: behind the longer of their names.
    fn start(&self, ui: &Ui) -> f32 {
        let name = |words| width(ui.ctx(), words, TextStyle::Caption).ceil();
        START.max(20.0 + name(self.plan).max(name(self.actual)) + 6.0)
    }

    fn labels(&self, painter: &Painter, rect: Rect, dir: Dir, t: &Tokens) {
        let rails = [(self.plan, PLAN), (self.actual, ACTUAL)];
        for (words, (top, bottom)) in rails {
            let place = dir.span(band(rect, top, bottom), 20.0, rect.width());
            line(
                painter,
                place,
                At::Start,
                words,
                TextStyle::Caption,
                t.muted,
            );
        }
        let planned = dir.span(
            band(rect, PLAN.0, PLAN.1),
            rect.width() - 100.0,
            rect.width() - 20.0,
        );
        line(
            painter,
            planned,
            At::End,
            self.planned_end,
            TextStyle::Caption,
            t.muted,
        );
        let end = band(rect, ACTUAL.0, ACTUAL.1);
        let end = dir.span(end, rect.width() - 100.0, rect.width() - 20.0);
        let late = if self.overrun.is_empty() {
            t.text_2
        } else {
            t.warn
        };
        let drift = width(painter.ctx(), self.drift, TextStyle::CaptionBold);
        let mut room = end;
        let at = dir.cut_end(&mut room, drift);
        line(
            painter,
            at,
            At::End,
            self.drift,
            TextStyle::CaptionBold,
            late,
        );
        dir.cut_end(&mut room, if drift > 0.0 { 5.0 } else { 0.0 });
        line(
            painter,
            room,
            At::End,
            self.projected_end,
            TextStyle::CaptionBold,
            late,
        );
    }

    /// Lines from the planned to the real end of each phase.
    fn ties(&self, painter: &Painter, rect: Rect, scale: &Scale, t: &Tokens) {
        let (from, to) = (rect.top() + PLAN.1 + 1.0, rect.top() + ACTUAL.0 - 1.0);
        for (segment, (plan, actual)) in self.segments.iter().zip(Scale::ends(self.segments)) {
            let ends = [pos2(scale.x(plan), from), pos2(scale.x(actual), to)];
            if matches!(segment.state, PhaseState::Done { .. }) {
                painter.line_segment(ends, Stroke::new(1.0, t.control));
            } else {
                let stroke = Stroke::new(1.0, t.line_strong);
                painter.extend(Shape::dashed_line(&ends, stroke, 3.0, 3.0));
            }
        }
    }

    fn rails(&self, ui: &Ui, rect: Rect, scale: &Scale, t: &Tokens) -> Option<usize> {
        let (mut plan, mut actual) = (0.0, 0.0);
        let mut clicked = None;
        for (index, segment) in self.segments.iter().enumerate() {
            let upper = scale.block(band(rect, PLAN.0, PLAN.1), plan, plan + segment.planned);
            let length = segment.state.minutes();
            let lower = scale.block(band(rect, ACTUAL.0, ACTUAL.1), actual, actual + length);
            paint_plan(ui.painter(), upper, segment, t);
            paint_actual(ui.painter(), lower, segment, t);
            if hover(ui, (upper, lower), index, segment) {
                clicked = Some(index);
            }
            plan += segment.planned;
            actual += length;
        }
        clicked
    }

    /// The last minutes, past the planned end, in amber.
    fn overrun(&self, painter: &Painter, rect: Rect, scale: &Scale, t: &Tokens) {
        if scale.actual <= scale.planned || self.overrun.is_empty() {
            return;
        }
        let place = scale.block(band(rect, ACTUAL.0, ACTUAL.1), scale.planned, scale.actual);
        painter.rect_filled(place, RADIUS_CELL, t.warn_fill);
        let words = width(painter.ctx(), self.overrun, TextStyle::CaptionBold);
        if words + 2.0 <= place.width() {
            line(
                painter,
                place,
                At::Center,
                self.overrun,
                TextStyle::CaptionBold,
                t.ink,
            );
        }
    }

    fn times(&self, painter: &Painter, rect: Rect, scale: &Scale, t: &Tokens) {
        let row = band(rect, 80.0, 98.0);
        let flag = self.now.map(|(minute, words)| {
            let half = width(painter.ctx(), words, TextStyle::CaptionBold) / 2.0 + 6.0;
            (scale.x(minute), half, words)
        });
        for (minute, words) in self.ticks {
            let x = scale.x(*minute);
            let half = width(painter.ctx(), words, TextStyle::Caption) / 2.0;
            let hidden = flag.is_some_and(|(at, reach, _)| (x - at).abs() < half + reach + 4.0);
            if !hidden {
                let place = Rect::from_center_size(pos2(x, row.center().y), vec2(2.0 * half, 16.0));
                line(
                    painter,
                    place,
                    At::Center,
                    words,
                    TextStyle::Caption,
                    t.muted,
                );
            }
        }
        if let Some((x, half, words)) = flag {
            let stem =
                Rect::from_x_y_ranges(x - 1.0..=x + 1.0, rect.top() + 6.0..=rect.bottom() - 8.0);
            painter.rect_filled(stem, 0.0, t.text);
            let place =
                Rect::from_center_size(pos2(x, rect.bottom() - 15.0), vec2(2.0 * half, 18.0));
            painter.rect_filled(place, RADIUS_CELL, t.text);
            line(
                painter,
                place,
                At::Center,
                words,
                TextStyle::CaptionBold,
                t.surface,
            );
        }
    }
}

fn band(rect: Rect, top: f32, bottom: f32) -> Rect {
    Rect::from_x_y_ranges(rect.x_range(), rect.top() + top..=rect.top() + bottom)
}

fn paint_plan(painter: &Painter, place: Rect, segment: &PhaseSegment<'_>, t: &Tokens) {
    let current = matches!(segment.state, PhaseState::Current { .. });
    let (fill, stroke, ink, style) = if current {
        let stroke = Stroke::new(STROKE_SELECTED, t.accent);
        (t.accent_tint, stroke, t.accent, TextStyle::CaptionBold)
    } else {
        let stroke = Stroke::new(1.0, t.line_strong);
        (t.inset, stroke, t.text_2, TextStyle::Caption)
    };
    framed(painter, place, RADIUS_CELL, fill, stroke);
    let ctx = painter.ctx();
    let dir = Dir::of_ctx(ctx);
    let mut inner = place.shrink2(vec2(5.0, 0.0));
    let number = width(ctx, segment.number, style) + 5.0;
    let is_wide = place.width() >= 60.0;
    let fits = |words: &&str, beside: f32| beside + width(ctx, words, style) <= inner.width() + 2.0;
    let names = [segment.label, segment.short];
    // A whole name is worth more than the number, and the number more than half a name.
    let beside_number = names
        .into_iter()
        .find(|name| is_wide && *name != segment.number && fits(name, number));
    let alone = names.into_iter().find(|name| fits(name, 0.0));
    let cut = (is_wide && number + 40.0 <= inner.width()).then_some(segment.label);
    let with_number = beside_number.or(cut.filter(|_| alone.is_none()));
    if let Some(name) = with_number {
        let at = dir.cut_start(&mut inner, number);
        line(painter, at, At::Start, segment.number, style, ink);
        line(painter, inner, At::Start, name, style, ink);
    } else if let Some(words) = alone.or(Some(segment.number).filter(|words| fits(words, 0.0))) {
        let place = inner.expand2(vec2(1.0, 0.0));
        line(painter, place, At::Center, words, style, ink);
    }
}

fn paint_actual(painter: &Painter, place: Rect, segment: &PhaseSegment<'_>, t: &Tokens) {
    match segment.state {
        PhaseState::Done { words, drift, .. } => {
            painter.rect_filled(place, RADIUS_CELL, t.done);
            pair(painter, place, (words, t.on_dark), (drift, t.done_delta));
        }
        PhaseState::Coming { words, .. } => {
            dashed_border(painter, place, 3.0, Stroke::new(1.0, t.control));
            pair(painter, place, (words, t.text_2), ("", t.text_2));
        }
        PhaseState::Current { .. } => paint_current(painter, place, segment, t),
    }
}

fn paint_current(painter: &Painter, place: Rect, segment: &PhaseSegment<'_>, t: &Tokens) {
    let PhaseState::Current {
        elapsed,
        left,
        overrun,
        elapsed_words,
        left_words,
    } = segment.state
    else {
        return;
    };
    let dir = Dir::of_ctx(painter.ctx());
    let all = (elapsed + left).max(f32::EPSILON);
    let border = Stroke::new(STROKE_SELECTED, t.accent);
    framed(painter, place, RADIUS_CELL, t.accent_tint, border);
    let gone = dir.fraction(place, 0.0, elapsed / all);
    let rest = dir.fraction(place, elapsed / all, 1.0);
    let past = overrun.min(elapsed) / all;
    let corners = if left > 0.0 {
        dir.start_corners(3)
    } else {
        RADIUS_CELL
    };
    painter.rect_filled(gone, corners, t.accent);
    if past > 0.0 {
        let late = dir.fraction(place, elapsed / all - past, elapsed / all);
        let corners = if left > 0.0 {
            egui::CornerRadius::ZERO
        } else {
            dir.end_corners(3)
        };
        painter.rect_filled(late, corners, t.warn_fill);
        vertical_hairline(painter, late, dir.start(late), t.surface);
        // Words stand on one ground: on time, or too late.
        let on_time = dir.fraction(place, 0.0, elapsed / all - past);
        if !single(painter, on_time, elapsed_words, t.accent_on) {
            single(painter, late, elapsed_words, t.ink);
        }
    } else {
        single(painter, gone, elapsed_words, t.accent_on);
    }
    single(
        painter,
        dir.span(rest, 2.0, rest.width()),
        left_words,
        t.accent,
    );
}

/// Words at the start of a block, if they fit; whether they do.
fn single(painter: &Painter, place: Rect, words: &str, color: Color32) -> bool {
    let inner = place.shrink2(vec2(5.0, 0.0));
    let style = TextStyle::CaptionBold;
    let fits = width(painter.ctx(), words, style) <= inner.width() + 3.0;
    if fits {
        let place = inner.expand2(vec2(2.0, 0.0));
        line(painter, place, At::Start, words, style, color);
    }
    fits
}

/// Minutes and drift; the minutes go first when there is too little room.
fn pair(painter: &Painter, place: Rect, words: (&str, Color32), drift: (&str, Color32)) {
    let ctx = painter.ctx();
    let mut inner = place.shrink2(vec2(5.0, 0.0));
    let first = width(ctx, words.0, TextStyle::Caption);
    let second = width(ctx, drift.0, TextStyle::CaptionBold);
    let gap = if drift.0.is_empty() { 0.0 } else { 5.0 };
    let room = inner.width() + 3.0;
    if first + gap + second <= room {
        let at = Dir::of_ctx(ctx).cut_start(&mut inner, first + gap);
        line(painter, at, At::Start, words.0, TextStyle::Caption, words.1);
        let rest = inner.expand2(vec2(4.0, 0.0));
        let rest = Dir::of_ctx(ctx).span(rest, 4.0, rest.width());
        line(
            painter,
            rest,
            At::Start,
            drift.0,
            TextStyle::CaptionBold,
            drift.1,
        );
    } else if !drift.0.is_empty() && second <= room {
        line(
            painter,
            inner,
            At::Center,
            drift.0,
            TextStyle::CaptionBold,
            drift.1,
        );
    }
}

/// Explains a phase when the pointer rests on either of its blocks; gives whether it was clicked.
fn hover(ui: &Ui, places: (Rect, Rect), index: usize, segment: &PhaseSegment<'_>) -> bool {
    let id = ui.scope_id().with(("phase", index));
    let upper = ui.interact(places.0, id.with("plan"), Sense::click());
    let lower = ui.interact(places.1, id.with("actual"), Sense::hover());
    upper.widget_info(|| {
        let name = text::accessible(&format!("{} {}", segment.number, segment.label));
        let current = matches!(segment.state, PhaseState::Current { .. });
        WidgetInfo {
            current_text_value: Some(text::accessible(segment.detail)),
            selected: current.then_some(true),
            ..WidgetInfo::labeled(Role::Button, true, name)
        }
    });
    focus(ui, &upper);
    let clicked = upper.clicked();
    explain_with(upper, segment.label, segment.detail);
    explain_with(lower, segment.label, segment.detail);
    clicked
}

fn focus(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let t = tokens(ui.ctx());
        let stroke = Stroke::new(2.0, t.accent);
        ui.painter()
            .rect_stroke(response.rect, RADIUS_CELL, stroke, StrokeKind::Outside);
    }
}
