//! The single-line field.

use super::super::direction;
use super::super::style::TextStyle;
use super::super::{layout, layout_truncated};
use super::access::{Description, describe};
use super::state::{Rules, Setup, State, load};
use super::{FieldColors, FieldResponse, MenuLabels, keys, menu, paint, pointer};
use egui::{AsIdSalt, Id, IdSalt, Pos2, Rect, Response, Sense, Ui, pos2, vec2};

/// Height of a control.
const HEIGHT: f32 = 34.0;
/// Characters where nothing else is said: a book pasted by mistake must not stop the window.
const LONGEST: usize = 4_000;
/// Space between border and text.
const PADDING: f32 = 10.0;

/// A single line of text to edit.
///
/// ```text
/// let out = Field::new(&mut name, "table-name", &t("table-name")).hint(&t("table-name-hint")).show(ui);
/// if out.submitted { … }
/// ```
#[must_use = "call show(ui)"]
pub struct Field<'a> {
    text: &'a mut String,
    salt: IdSalt,
    name: &'a str,
    hint: &'a str,
    style: TextStyle,
    width: Option<f32>,
    height: f32,
    icon: Option<&'a str>,
    error: bool,
    char_limit: usize,
    read_only: bool,
    colors: Option<FieldColors>,
    menu: Option<MenuLabels<'a>>,
}

impl<'a> Field<'a> {
    /// A field editing `text`; `accessible_name` says what it is for (a hint is not a name).
    pub fn new(text: &'a mut String, id_salt: impl AsIdSalt, accessible_name: &'a str) -> Self {
        Self {
            text,
            salt: IdSalt::new(id_salt),
            name: accessible_name,
            hint: "",
            style: TextStyle::Body,
            width: None,
            height: HEIGHT,
            icon: None,
            error: false,
            char_limit: LONGEST,
            read_only: false,
            colors: None,
            menu: None,
        }
    }

    /// Shown while the field is empty.
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

    /// Height; 34 if not set.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// An icon at the start side.
    pub fn icon_start(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Marks the text as not acceptable.
    pub fn error(mut self, error: bool) -> Self {
        self.error = error;
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

    /// The id the field has in `ui`, to give it the focus.
    pub fn id(ui: &Ui, id_salt: impl AsIdSalt) -> Id {
        ui.make_persistent_id(IdSalt::new(id_salt))
    }

    /// Shows the field.
    pub fn show(self, ui: &mut Ui) -> FieldResponse {
        let id = ui.make_persistent_id(self.salt);
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let (_, rect) = ui.allocate_space(vec2(width, self.height));
        let sense = if ui.is_enabled() {
            Sense::click_and_drag()
        } else {
            Sense::hover()
        };
        let mut response = ui.interact(rect, id, sense);
        // Space is a character here, not a click.
        response.flags -= egui::response::Flags::FAKE_PRIMARY_CLICKED;
        let kept = load(ui.ctx(), id);
        let state = &mut *kept.lock();
        state.follow(ui.ctx(), self.text, self.setup(ui));
        let inner = self.inner(ui, rect);
        let rules = self.rules();
        let before = std::mem::take(self.text);
        let done = edit(ui, &response, state, rules, |state, focused| {
            place(ui, state, inner, focused)
        });
        *self.text = state.text();
        let changed = before != *self.text;
        if changed {
            response.mark_changed();
        }
        self.paint(ui, rect, inner, state, &response);
        if let Some(labels) = self.menu {
            menu::show(&response, state, rules, labels);
        }
        let about = Description {
            name: self.name,
            hint: self.hint,
            before: &before,
            multiline: false,
            read_only: self.read_only,
        };
        describe(ui, &response, state, &about);
        FieldResponse {
            response,
            changed,
            submitted: done.submitted,
            cancelled: done.cancelled,
        }
    }

    fn rules(&self) -> Rules {
        Rules {
            multiline: false,
            char_limit: self.char_limit,
            read_only: self.read_only,
        }
    }

    fn setup(&self, ui: &Ui) -> Setup {
        Setup {
            style: self.style,
            screen: direction::direction(ui.ctx()),
            scale: ui.ctx().pixels_per_point(),
            wrap: None,
        }
    }

    /// Where the text goes: inside the padding and beside the icon.
    fn inner(&self, ui: &Ui, rect: Rect) -> Rect {
        let mut inner = rect.shrink2(vec2(PADDING, 2.0));
        if self.icon.is_some() {
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
        let colors = self
            .colors
            .unwrap_or_else(|| FieldColors::from_visuals(ui.visuals()));
        let focused = response.has_focus();
        paint::frame(ui, rect, &colors, focused, self.error);
        let screen_rtl = direction::direction(ui.ctx()).is_rtl();
        if let Some(icon) = self.icon {
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
        if state.editor.raw_text().is_empty() && !self.hint.is_empty() {
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
        let origin = place(ui, state, inner, focused);
        let active = focused || response.context_menu_opened();
        paint::body(ui, &painter, state, origin, &colors, active);
        if focused && !self.read_only {
            paint::input_method(ui, state, inner, origin);
        }
    }
}

/// Follows focus, keyboard and pointer. `origin` finds the top left of the text.
pub(super) fn edit(
    ui: &Ui,
    response: &Response,
    state: &mut State,
    rules: Rules,
    mut origin: impl FnMut(&mut State, bool) -> Pos2,
) -> keys::Done {
    let ctx = ui.ctx();
    keys::set_value(ui, response.id, state, rules);
    let mut done = keys::Done::default();
    let focused = response.has_focus() && ui.is_enabled();
    if focused {
        if !state.visited {
            state.visited = true;
            state.drive(ctx, |driver| driver.move_to_text_end());
        }
        done = keys::handle(ui, response.id, state, rules);
    } else {
        state.stop_composing(ctx);
    }
    state.refresh(ctx);
    if ui.is_enabled() {
        let origin = origin(state, focused);
        pointer::handle(ui, response, state, rules, origin);
        state.refresh(ctx);
    }
    done
}

/// Top left of the text of a single line: centred on the letters, scrolled so that the caret shows.
fn place(ui: &Ui, state: &mut State, inner: Rect, focused: bool) -> Pos2 {
    let (low, high, _) = state.extent();
    let screen_rtl = direction::direction(ui.ctx()).is_rtl();
    let spare = inner.width() - (high - low);
    let x = if spare >= 0.0 {
        state.scroll = 0.0;
        inner.left() - low + if screen_rtl { spare } else { 0.0 }
    } else {
        if focused {
            let caret = state.caret().unwrap_or(Rect::ZERO);
            let (left, right) = (caret.left() - low, caret.right() - low);
            state.scroll = state.scroll.min(left).max(right - inner.width());
        } else {
            state.scroll = if state.is_rtl() { -spare } else { 0.0 };
        }
        state.scroll = state.scroll.clamp(0.0, 1.0 - spare);
        inner.left() - low - state.scroll
    };
    paint::snapped(
        pos2(x, inner.center().y + state.baseline_shift()),
        state.scale(),
    )
}
