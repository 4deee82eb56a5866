//! Rows of a list: 40 high, hover, selected, tinted.

use super::layout::row_in;
use super::paint::{focus_ring_inside, hairline};
use crate::ui::text;
use crate::ui::theme::{ROW_LIST, STROKE_SELECTED, Tone, tokens};
use egui::{
    Color32, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};
use std::borrow::Cow;

/// A row that can be clicked, over the whole width of its card.
#[must_use = "call show(ui, ..)"]
pub struct ListRow<'a> {
    name: Cow<'a, str>,
    height: f32,
    padding: f32,
    selected: bool,
    tint: Option<Tone>,
    line: bool,
    sense: Sense,
}

impl<'a> ListRow<'a> {
    /// A row called `name` (spoken; the content shows it).
    pub fn new(name: impl Into<Cow<'a, str>>) -> Self {
        Self {
            name: name.into(),
            height: ROW_LIST,
            padding: 12.0,
            selected: false,
            tint: None,
            line: true,
            sense: Sense::click(),
        }
    }

    /// Another height.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Another padding at both sides.
    pub fn padding(mut self, padding: f32) -> Self {
        self.padding = padding;
        self
    }

    /// The chosen row.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Tint of a state ("arrived", "reserve").
    pub fn tint(mut self, tone: Tone) -> Self {
        self.tint = Some(tone);
        self
    }

    /// No hairline above (the first row of a card).
    pub fn no_line(mut self) -> Self {
        self.line = false;
        self
    }

    /// Not clickable.
    pub fn passive(mut self) -> Self {
        self.sense = Sense::hover();
        self
    }

    /// Can be dragged too.
    pub fn draggable(mut self) -> Self {
        self.sense = Sense::click_and_drag();
        self
    }

    /// Shows the row: `start` from the start, `end` from the end side (outermost first).
    pub fn show(
        self,
        ui: &mut Ui,
        start: impl FnOnce(&mut Ui),
        end: impl FnOnce(&mut Ui),
    ) -> Response {
        let size = vec2(ui.available_width(), self.height);
        let (rect, response) = ui.allocate_exact_size(size, self.sense);
        let clickable = self.sense.senses_click();
        let response = if clickable {
            response.on_hover_cursor(CursorIcon::PointingHand)
        } else {
            response
        };
        self.ground(ui, rect, &response);
        self.describe(&response, ui.is_enabled());
        let inner = rect.shrink2(vec2(self.padding, 0.0));
        row_in(ui, inner, start, end);
        response
    }

    fn ground(&self, ui: &Ui, rect: Rect, response: &Response) {
        let t = tokens(ui.ctx());
        let painter = ui.painter();
        let hot = self.sense.senses_click() && response.hovered();
        let fill = match (self.selected, hot, self.tint) {
            (true, ..) => t.accent_tint,
            (false, _, Some(tone)) => tone.tint(t),
            (false, true, None) => t.inset,
            (false, false, None) => Color32::TRANSPARENT,
        };
        painter.rect_filled(rect, 0.0, fill);
        if self.line {
            hairline(painter, rect, rect.top(), t.line);
        }
        if self.selected {
            let stroke = Stroke::new(STROKE_SELECTED, t.accent);
            painter.rect_stroke(rect, 0.0, stroke, StrokeKind::Inside);
        }
        if response.has_focus() {
            focus_ring_inside(painter, rect, CornerRadius::same(2), t);
        }
    }

    fn describe(&self, response: &Response, enabled: bool) {
        let name = text::accessible(&self.name);
        response.widget_info(|| {
            if !self.sense.senses_click() {
                return WidgetInfo::labeled(Role::ListItem, enabled, &name);
            }
            if self.selected {
                return WidgetInfo::selected(Role::Button, enabled, true, &name);
            }
            WidgetInfo::labeled(Role::Button, enabled, &name)
        });
    }
}
