//! The single-line field.

use super::super::direction;
use super::super::style::TextStyle;
use super::super::{layout, layout_truncated};
use super::input::{Input, Kind};
use super::state::{State, load};
use super::{FieldResponse, paint};
use egui::{Pos2, Rect, Response, Ui, pos2, vec2};

/// Height of a control.
const HEIGHT: f32 = 34.0;
/// Space between border and text.
const PADDING: f32 = 10.0;

/// A single line of text to edit. Enter submits.
///
/// ```text
/// let out = Field::new(&mut name, "table-name", &t("table-name")).hint(&t("table-name-hint")).show(ui);
/// if out.submitted { … }
/// ```
pub type Field<'a> = Input<'a, OneLine<'a>>;

/// How a [`Field`] is drawn.
pub struct OneLine<'a> {
    height: f32,
    icon: Option<&'a str>,
}

impl Default for OneLine<'_> {
    fn default() -> Self {
        Self {
            height: HEIGHT,
            icon: None,
        }
    }
}

impl Kind for OneLine<'_> {
    const MULTILINE: bool = false;
    const LONGEST: usize = 4_000;
}

impl<'a> Input<'a, OneLine<'a>> {
    /// Height; 34 if not set.
    pub fn height(mut self, height: f32) -> Self {
        self.kind.height = height;
        self
    }

    /// An icon at the start side.
    pub fn icon_start(mut self, icon: &'a str) -> Self {
        self.kind.icon = Some(icon);
        self
    }

    /// Shows the field.
    pub fn show(self, ui: &mut Ui) -> FieldResponse {
        let id = ui.make_persistent_id(self.salt);
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let (_, rect) = ui.allocate_space(vec2(width, self.kind.height));
        let kept = load(ui.ctx(), id);
        let state = &mut *kept.lock();
        state.follow(ui.ctx(), self.text, self.setup(ui, None));
        let inner = self.inner(ui, rect);
        let screen_rtl = direction::direction(ui.ctx()).is_rtl();
        let origin = |state: &mut State, focused| place(state, inner, screen_rtl, focused);
        self.run(
            ui,
            (id, rect),
            state,
            origin,
            |field, ui, state, response| {
                field.paint(ui, rect, inner, state, response);
            },
        )
    }

    /// Where the text goes: inside the padding and beside the icon.
    fn inner(&self, ui: &Ui, rect: Rect) -> Rect {
        let mut inner = rect.shrink2(vec2(PADDING, 2.0));
        if self.kind.icon.is_some() {
            if direction::direction(ui.ctx()).is_rtl() {
                inner.max.x -= 24.0;
            } else {
                inner.min.x += 24.0;
            }
        }
        inner
    }

    fn paint(&self, ui: &Ui, rect: Rect, inner: Rect, state: &mut State, response: &Response) {
        if !ui.is_rect_visible(rect) {
            return;
        }
        let colors = self.colors_in(ui);
        let focused = response.has_focus();
        paint::frame(ui, rect, &colors, focused, self.error);
        let screen_rtl = direction::direction(ui.ctx()).is_rtl();
        if let Some(icon) = self.kind.icon {
            let laid = layout(ui.ctx(), icon, TextStyle::Icon(18), None);
            let x = if screen_rtl {
                rect.right() - 19.0
            } else {
                rect.left() + 19.0
            };
            laid.paint_centered(ui.painter(), pos2(x, rect.center().y), colors.hint);
        }
        let painter = ui
            .painter()
            .with_clip_rect(inner.expand2(vec2(2.0, 0.0)).intersect(ui.clip_rect()));
        if state.is_empty() && !self.hint.is_empty() {
            let hint = layout_truncated(ui.ctx(), self.hint, self.style, inner.width());
            let x = if screen_rtl {
                inner.right() - hint.size().x
            } else {
                inner.left()
            };
            hint.paint(
                &painter,
                pos2(x, inner.center().y - hint.cap_center()),
                colors.hint,
            );
        }
        let origin = place(state, inner, screen_rtl, focused);
        let active = focused || response.context_menu_opened();
        paint::body(ui, &painter, state, origin, &colors, active);
        if focused && !self.read_only {
            paint::input_method(ui, state, inner, origin);
        }
    }
}

/// Top left of the text: centred on the letters, scrolled so that the caret shows.
fn place(state: &mut State, inner: Rect, screen_rtl: bool, focused: bool) -> Pos2 {
    let (low, high) = state.edges();
    let spare = inner.width() - (high - low);
    let x = if spare >= 0.0 {
        state.scroll = 0.0;
        inner.left() - low + if screen_rtl { spare } else { 0.0 }
    } else {
        if focused {
            let caret = state.caret();
            let (left, right) = (caret.left() - low, caret.right() - low);
            state.scroll = state.scroll.min(left).max(right - inner.width());
        } else {
            state.scroll = if state.is_rtl() { -spare } else { 0.0 };
        }
        state.scroll = state.scroll.clamp(0.0, 1.0 - spare);
        inner.left() - low - state.scroll
    };
    let middle = state.laid().map_or(0.0, |laid| laid.cap_center());
    paint::snapped(pos2(x, inner.center().y - middle), state.scale())
}
