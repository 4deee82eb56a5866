//! The multi-line editor.

use super::super::direction;
use super::super::layout;
use super::super::style::TextStyle;
use super::access::{Description, describe};
use super::field::edit;
use super::state::{Rules, Setup, State, load};
use super::{FieldColors, FieldResponse, MenuLabels, keys, menu, paint};
use crate::ui::scroll::scrolled;
use egui::{
    AsIdSalt, Id, IdSalt, Pos2, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2,
};

const PADDING: f32 = 10.0;
/// Characters where nothing else is said: a book pasted by mistake must not stop the window.
const LONGEST: usize = 50_000;

/// Several lines of text to edit, wrapped at the width and scrolled in a box of a given number of
/// rows. Ctrl+Enter submits, Tab moves the focus.
#[must_use = "call show(ui)"]
pub struct Editor<'a> {
    text: &'a mut String,
    salt: IdSalt,
    name: &'a str,
    hint: &'a str,
    style: TextStyle,
    width: Option<f32>,
    rows: usize,
    error: bool,
    frame: bool,
    char_limit: usize,
    read_only: bool,
    colors: Option<FieldColors>,
    menu: Option<MenuLabels<'a>>,
}

impl<'a> Editor<'a> {
    /// An editor of `text`; `accessible_name` says what it is for.
    pub fn new(text: &'a mut String, id_salt: impl AsIdSalt, accessible_name: &'a str) -> Self {
        Self {
            text,
            salt: IdSalt::new(id_salt),
            name: accessible_name,
            hint: "",
            style: TextStyle::Body,
            width: None,
            rows: 4,
            error: false,
            frame: true,
            char_limit: LONGEST,
            read_only: false,
            colors: None,
            menu: None,
        }
    }

    /// Shown while the editor is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Text style; [`TextStyle::Body`] if not set.
    pub fn style(mut self, style: TextStyle) -> Self {
        self.style = style;
        self
    }

    /// Width; the available width if not set.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Height of the box in lines; more text scrolls.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Marks the text as not acceptable.
    pub fn error(mut self, error: bool) -> Self {
        self.error = error;
        self
    }

    /// Whether to paint ground and border (the default); the focus ring is always painted.
    pub fn frame(mut self, frame: bool) -> Self {
        self.frame = frame;
        self
    }

    /// At most this many characters.
    pub fn char_limit(mut self, limit: usize) -> Self {
        self.char_limit = limit;
        self
    }

    /// Text that can be selected and copied but not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Colours; those of egui's visuals if not set.
    pub fn colors(mut self, colors: FieldColors) -> Self {
        self.colors = Some(colors);
        self
    }

    /// A context menu with these words; none if not set.
    pub fn menu(mut self, labels: MenuLabels<'a>) -> Self {
        self.menu = Some(labels);
        self
    }

    /// The id the editor has in `ui`, to give it the focus.
    pub fn id(ui: &Ui, id_salt: impl AsIdSalt) -> Id {
        ui.make_persistent_id(IdSalt::new(id_salt))
    }

    /// Shows the editor.
    #[expect(clippy::cast_precision_loss, reason = "a number of rows is small")]
    pub fn show(self, ui: &mut Ui) -> FieldResponse {
        let id = ui.make_persistent_id(self.salt);
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let rtl = direction::direction(ui.ctx()).is_rtl();
        let line = self.style.spec().line_height(rtl);
        let height = line * self.rows as f32 + 2.0 * PADDING;
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let mut colors = self
            .colors
            .unwrap_or_else(|| FieldColors::from_visuals(ui.visuals()));
        let focused = ui.memory(|memory| memory.has_focus(id));
        if !self.frame {
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
        state.follow(ui.ctx(), self.text, self.setup(ui, width));
        let (_, _, text_height) = state.extent();
        let size = vec2(width, (text_height + 8.0).max(view.height()));
        let (_, rect) = ui.allocate_space(size);
        let sense = if ui.is_enabled() {
            Sense::click_and_drag()
        } else {
            Sense::hover()
        };
        let mut response = ui.interact(rect, id, sense);
        response.flags -= egui::response::Flags::FAKE_PRIMARY_CLICKED;
        let rules = self.rules();
        let scale = state.scale();
        let origin = paint::snapped(pos2(rect.left(), rect.top() + 4.0), scale);
        let before = std::mem::take(self.text);
        let caret_before = state.caret();
        let done = edit(ui, &response, state, rules, |_, _| origin);
        *self.text = state.text();
        let changed = before != *self.text;
        if changed {
            response.mark_changed();
        }
        self.paint(ui, rect, origin, state, &response, colors);
        let caret = state.caret();
        if response.has_focus()
            && caret != caret_before
            && let Some(caret) = caret
        {
            ui.scroll_to_rect(caret.translate(origin.to_vec2()).expand(4.0), None);
        }
        if let Some(labels) = self.menu {
            menu::show(&response, state, rules, labels);
        }
        self.tell(ui, &response, state, &before);
        finish(response, changed, done)
    }

    fn tell(&self, ui: &mut Ui, response: &Response, state: &State, before: &str) {
        let about = Description {
            name: self.name,
            hint: self.hint,
            before,
            multiline: true,
            read_only: self.read_only,
        };
        describe(ui, response, state, &about);
    }

    fn rules(&self) -> Rules {
        Rules {
            multiline: true,
            char_limit: self.char_limit,
            read_only: self.read_only,
        }
    }

    fn setup(&self, ui: &Ui, width: f32) -> Setup {
        Setup {
            style: self.style,
            screen: direction::direction(ui.ctx()),
            scale: ui.ctx().pixels_per_point(),
            wrap: Some(width),
        }
    }

    fn paint(
        &self,
        ui: &Ui,
        rect: Rect,
        origin: Pos2,
        state: &mut State,
        response: &Response,
        colors: &FieldColors,
    ) {
        let painter = ui
            .painter()
            .with_clip_rect(ui.clip_rect().expand2(vec2(2.0, 0.0)));
        if state.editor.raw_text().is_empty() && !self.hint.is_empty() {
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

fn finish(response: Response, changed: bool, done: keys::Done) -> FieldResponse {
    FieldResponse {
        response,
        changed,
        submitted: done.submitted,
        cancelled: done.cancelled,
    }
}
