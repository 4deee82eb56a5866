//! Check boxes, radio buttons and switches.

use super::paint::{focus_ring, framed};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Laid, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CHIP, Tokens, tokens};
use egui::{
    Color32, CornerRadius, CursorIcon, Painter, Rect, Response, Role, Sense, Stroke, Ui,
    WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Check,
    Radio,
    Switch,
}

impl Kind {
    const fn role(self) -> Role {
        match self {
            Self::Check => Role::CheckBox,
            Self::Radio => Role::RadioButton,
            Self::Switch => Role::Switch,
        }
    }

    const fn width(self) -> f32 {
        match self {
            Self::Check | Self::Radio => 18.0,
            Self::Switch => 34.0,
        }
    }
}

/// A check box with its words; the whole line can be clicked.
pub fn checkbox(ui: &mut Ui, on: &mut bool, words: &str) -> Response {
    toggle(ui, Kind::Check, on, words)
}

/// A switch with its words: a setting that takes effect at once.
pub fn switch(ui: &mut Ui, on: &mut bool, words: &str) -> Response {
    toggle(ui, Kind::Switch, on, words)
}

/// Width of a switch with its words on one line.
pub fn switch_width(ui: &Ui, words: &str) -> f32 {
    let words = text::layout(ui.ctx(), words, TextStyle::Body, None);
    Kind::Switch.width() + 8.0 + words.size().x
}

/// A radio button with its words; `clicked()` means it was chosen.
pub fn radio(ui: &mut Ui, on: bool, words: &str) -> Response {
    show(ui, Kind::Radio, on, words, TextStyle::Body)
}

/// A radio button that sets `value` to `mine`.
pub fn radio_value<T: PartialEq>(ui: &mut Ui, value: &mut T, mine: T, words: &str) -> Response {
    let mut response = radio(ui, *value == mine, words);
    if response.clicked() && *value != mine {
        *value = mine;
        response.mark_changed();
    }
    response
}

fn toggle(ui: &mut Ui, kind: Kind, on: &mut bool, words: &str) -> Response {
    let mut response = show(ui, kind, *on, words, TextStyle::Body);
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    response
}

fn show(ui: &mut Ui, kind: Kind, on: bool, words: &str, style: TextStyle) -> Response {
    let t = tokens(ui.ctx());
    let wrap = (ui.available_width() - kind.width() - 8.0).max(40.0);
    let laid = (!words.is_empty()).then(|| text::layout(ui.ctx(), words, style, Some(wrap)));
    let text_size = laid.as_ref().map(|laid| laid.size()).unwrap_or_default();
    let gap = if laid.is_some() { 8.0 } else { 0.0 };
    let size = vec2(
        kind.width() + gap + text_size.x,
        (text_size.y + 8.0).max(32.0),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    paint(ui, rect, kind, on, laid.as_ref(), &response, t);
    let enabled = ui.is_enabled();
    // A click is reported before the caller flips the value, so say what it will be.
    let said = if response.clicked() && kind != Kind::Radio {
        !on
    } else {
        on
    };
    response
        .widget_info(|| WidgetInfo::selected(kind.role(), enabled, said, text::accessible(words)));
    response
}

fn paint(
    ui: &Ui,
    rect: Rect,
    kind: Kind,
    on: bool,
    laid: Option<&Arc<Laid>>,
    response: &Response,
    t: &Tokens,
) {
    let dir = Dir::of(ui);
    let painter = ui.painter();
    let first_line = laid.map_or(18.0, |laid| laid.first_baseline() + 5.0);
    let middle = if laid.is_some_and(|laid| laid.line_count() > 1) {
        rect.top() + 4.0 + first_line / 2.0
    } else {
        rect.center().y
    };
    let mark = Rect::from_center_size(
        pos2(dir.x(rect, kind.width() / 2.0), middle),
        vec2(kind.width(), 18.0),
    );
    let colors = Colors::of(ui.is_enabled(), on, response.hovered(), t);
    match kind {
        Kind::Check => check(painter, mark, on, &colors),
        Kind::Radio => dot(painter, mark, on, &colors),
        Kind::Switch => knob(painter, dir, mark, on, &colors),
    }
    if let Some(laid) = laid {
        let place = dir.span(rect, kind.width() + 8.0, rect.width());
        let x = if dir.is_rtl() {
            place.right() - laid.size().x
        } else {
            place.left()
        };
        laid.paint(painter, pos2(x, middle - laid.cap_center()), colors.words);
    }
    if response.has_focus() {
        let radius = match kind {
            Kind::Check => RADIUS_CHIP,
            Kind::Radio | Kind::Switch => CornerRadius::same(9),
        };
        focus_ring(painter, mark, radius, t);
    }
}

struct Colors {
    fill: Color32,
    line: Color32,
    mark: Color32,
    words: Color32,
}

impl Colors {
    fn of(enabled: bool, on: bool, hovered: bool, t: &Tokens) -> Self {
        if !enabled {
            return Self {
                fill: if on { t.line_strong } else { t.inset },
                line: t.line_strong,
                mark: if on { t.text_2 } else { t.line_strong },
                words: t.muted,
            };
        }
        let (fill, line) = match (on, hovered) {
            (true, false) => (t.accent, t.accent),
            (true, true) => (t.accent_hover, t.accent_hover),
            (false, false) => (t.surface, t.control),
            (false, true) => (t.inset, t.text_2),
        };
        Self {
            fill,
            line,
            mark: if on { t.accent_on } else { t.control },
            words: t.text,
        }
    }
}

fn check(painter: &Painter, mark: Rect, on: bool, colors: &Colors) {
    framed(
        painter,
        mark,
        RADIUS_CHIP,
        colors.fill,
        Stroke::new(1.5, colors.line),
    );
    if on {
        Icon::Check.paint(painter, mark.center(), 13, colors.mark);
    }
}

fn dot(painter: &Painter, mark: Rect, on: bool, colors: &Colors) {
    painter.circle_filled(mark.center(), 9.0, colors.line);
    painter.circle_filled(mark.center(), 7.5, colors.fill);
    if on {
        painter.circle_filled(mark.center(), 3.5, colors.mark);
    }
}

fn knob(painter: &Painter, dir: Dir, mark: Rect, on: bool, colors: &Colors) {
    let radius = CornerRadius::same(9);
    framed(
        painter,
        mark,
        radius,
        colors.fill,
        Stroke::new(1.5, colors.line),
    );
    let at = if on { mark.width() - 9.0 } else { 9.0 };
    let center = pos2(dir.x(mark, at), mark.center().y);
    painter.circle_filled(center, 5.5, colors.mark);
}
