//! The multi-line editor.

use super::super::direction;
use super::super::layout;
use super::input::{Input, Kind};
use super::state::{State, load};
use super::{FieldColors, FieldResponse, paint};
use crate::ui::scroll::scrolled;
use egui::{Id, Pos2, Rect, Response, ScrollArea, Ui, UiBuilder, pos2, vec2};

const PADDING: f32 = 10.0;

/// Several lines of text to edit, wrapped at the width and scrolled in a box of a given number of
/// rows; each paragraph reads from the side of its first letter. Ctrl+Enter submits, Tab moves the
/// focus.
pub type Editor<'a> = Input<'a, Lines>;

/// How an [`Editor`] is drawn.
pub struct Lines {
    rows: usize,
    frame: bool,
}

impl Default for Lines {
    fn default() -> Self {
        Self {
            rows: 4,
            frame: true,
        }
    }
}

impl Kind for Lines {
    const MULTILINE: bool = true;
    const LONGEST: usize = 50_000;
}

impl Input<'_, Lines> {
    /// Height of the box in lines; more text scrolls.
    pub fn rows(mut self, rows: usize) -> Self {
        self.kind.rows = rows.max(1);
        self
    }

    /// Whether to paint ground and border (the default); the focus ring is always painted.
    pub fn frame(mut self, frame: bool) -> Self {
        self.kind.frame = frame;
        self
    }

    /// Shows the editor.
    #[expect(clippy::cast_precision_loss, reason = "a number of rows is small")]
    pub fn show(self, ui: &mut Ui) -> FieldResponse {
        let id = ui.make_persistent_id(self.salt);
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let rtl = direction::direction(ui.ctx()).is_rtl();
        let line = self.style.spec().line_height(rtl);
        let height = line * self.kind.rows as f32 + 2.0 * PADDING;
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let mut colors = self.colors_in(ui);
        let focused = ui.memory(|memory| memory.has_focus(id));
        if !self.kind.frame {
            colors.fill = egui::Color32::TRANSPARENT;
            colors.border = egui::Color32::TRANSPARENT;
        }
        paint::frame(ui, rect, &colors, focused, self.error);
        let inner = rect.shrink2(vec2(PADDING, PADDING - 4.0));
        let mut child = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(("editor", id)));
        let area = ScrollArea::vertical().auto_shrink(false);
        scrolled(&mut child, ("editor-scroll", id), area, |area, ui| {
            area.show(ui, |ui| self.show_text(ui, id, inner, &colors))
        })
    }

    fn show_text(self, ui: &mut Ui, id: Id, view: Rect, colors: &FieldColors) -> FieldResponse {
        let kept = load(ui.ctx(), id);
        let state = &mut *kept.lock();
        let width = view.width();
        state.follow(ui.ctx(), self.text, self.setup(ui, Some(width)));
        let text_height = state.laid().map_or(0.0, |laid| laid.size().y);
        let size = vec2(width, (text_height + 8.0).max(view.height()));
        let (_, rect) = ui.allocate_space(size);
        let origin = paint::snapped(pos2(rect.left(), rect.top() + 4.0), state.scale());
        self.run(
            ui,
            (id, rect),
            state,
            |_, _| origin,
            |editor, ui, state, response| {
                editor.paint(ui, rect, origin, state, response, colors);
                if response.has_focus() && state.reveals > 0 {
                    state.reveals -= 1;
                    let caret = state.caret().translate(origin.to_vec2());
                    ui.scroll_to_rect(caret.expand(4.0), None);
                    ui.ctx().request_repaint();
                }
            },
        )
    }

    fn paint(
        &self,
        ui: &Ui,
        rect: Rect,
        origin: Pos2,
        state: &State,
        response: &Response,
        colors: &FieldColors,
    ) {
        let painter = ui
            .painter()
            .with_clip_rect(ui.clip_rect().expand2(vec2(2.0, 0.0)));
        if state.is_empty() && !self.hint.is_empty() {
            let hint = layout(ui.ctx(), self.hint, self.style, Some(rect.width()));
            let rtl = direction::direction(ui.ctx()).is_rtl();
            let x = if rtl {
                rect.right() - hint.size().x
            } else {
                rect.left()
            };
            hint.paint(&painter, pos2(x, origin.y), colors.hint);
        }
        let focused = response.has_focus();
        let active = focused || response.context_menu_opened();
        paint::body(ui, &painter, state, origin, colors, active);
        if focused && !self.read_only {
            paint::input_method(ui, state, rect, origin);
        }
    }
}
