//! What a [`Field`](super::Field) and an [`Editor`](super::Editor) have in common.

use super::super::gateway;
use super::super::style::TextStyle;
use super::access::{Description, describe};
use super::caret::Place;
use super::selection::Selection;
use super::state::{Rules, Setup, State};
use super::{FieldColors, FieldResponse, MenuLabels, keys, menu, pointer};
use egui::{AsIdSalt, Id, IdSalt, Pos2, Rect, Response, Sense, Ui};

/// Text to edit; `K` says how it is laid out and drawn.
#[must_use = "call show(ui)"]
pub struct Input<'a, K> {
    pub(super) text: &'a mut String,
    pub(super) salt: IdSalt,
    pub(super) name: &'a str,
    pub(super) hint: &'a str,
    pub(super) style: TextStyle,
    pub(super) width: Option<f32>,
    pub(super) error: bool,
    pub(super) char_limit: usize,
    pub(super) read_only: bool,
    pub(super) colors: Option<FieldColors>,
    pub(super) menu: Option<MenuLabels<'a>>,
    pub(super) kind: K,
}

impl<'a, K: Kind> Input<'a, K> {
    /// Edits `text`; `accessible_name` says what it is for (a hint is not a name).
    pub fn new(text: &'a mut String, id_salt: impl AsIdSalt, accessible_name: &'a str) -> Self {
        Self {
            text,
            salt: IdSalt::new(id_salt),
            name: accessible_name,
            hint: "",
            style: TextStyle::Body,
            width: None,
            error: false,
            char_limit: K::LONGEST,
            read_only: false,
            colors: None,
            menu: None,
            kind: K::default(),
        }
    }

    /// Shown while there is no text.
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

    /// The id it has in `ui`, to give it the focus.
    pub fn id(ui: &Ui, id_salt: impl AsIdSalt) -> Id {
        ui.make_persistent_id(IdSalt::new(id_salt))
    }

    pub(super) fn colors_in(&self, ui: &Ui) -> FieldColors {
        self.colors
            .unwrap_or_else(|| FieldColors::from_visuals(ui.visuals()))
    }

    /// How the text is laid out, wrapped at `wrap` points if given.
    pub(super) fn setup(&self, ui: &Ui, wrap: Option<f32>) -> Setup {
        Setup {
            style: self.style,
            frame: gateway::editing_frame(ui.ctx(), wrap),
        }
    }

    fn rules(&self) -> Rules {
        Rules {
            multiline: K::MULTILINE,
            char_limit: self.char_limit,
            read_only: self.read_only,
        }
    }

    /// Lets the text be edited in `rect`: keyboard, pointer, menu and assistive technology. `origin`
    /// finds the top left of the text, `draw` paints it once it is as it will be.
    pub(super) fn run(
        self,
        ui: &mut Ui,
        (id, rect): (Id, Rect),
        state: &mut State,
        origin: impl FnMut(&mut State, bool) -> Pos2,
        draw: impl FnOnce(&Self, &mut Ui, &mut State, &Response),
    ) -> FieldResponse {
        let mut response = sensed(ui, rect, id, text_sense(ui));
        let rules = self.rules();
        let before = std::mem::take(self.text);
        let caret = state.caret();
        let done = edit(ui, &response, state, rules, origin);
        *self.text = state.text();
        let changed = before != *self.text;
        if changed {
            response.mark_changed();
        }
        if caret != state.caret() {
            state.reveals = 2;
        }
        draw(&self, ui, state, &response);
        if let Some(labels) = self.menu {
            menu::show(&response, state, rules, labels);
        }
        let about = Description {
            name: self.name,
            hint: self.hint,
            before: &before,
            multiline: K::MULTILINE,
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
}

/// How a text is laid out and drawn.
pub trait Kind: Default {
    /// Whether it has lines.
    const MULTILINE: bool;
    /// Characters where nothing else is said: a book pasted by mistake must not stop the window.
    const LONGEST: usize;
}

fn text_sense(ui: &Ui) -> Sense {
    if ui.is_enabled() {
        Sense::click_and_drag()
    } else {
        Sense::hover()
    }
}

/// Space is a character here, not a click.
pub(super) fn sensed(ui: &Ui, rect: Rect, id: Id, sense: Sense) -> Response {
    let mut response = ui.interact(rect, id, sense);
    response.flags -= egui::response::Flags::FAKE_PRIMARY_CLICKED;
    response
}

/// Follows focus, keyboard and pointer. `origin` finds the top left of the text.
pub(super) fn edit(
    ui: &Ui,
    response: &Response,
    state: &mut State,
    rules: Rules,
    mut origin: impl FnMut(&mut State, bool) -> Pos2,
) -> keys::Done {
    keys::set_value(ui, response.id, state, rules);
    let mut done = keys::Done::default();
    let focused = response.has_focus() && ui.is_enabled();
    if focused {
        if !state.visited {
            state.visited = true;
            let end = state.sheet().text.len();
            state.select(Selection::at(Place::after(end)));
        }
        done = keys::handle(ui, response.id, state, rules);
    } else {
        state.stop_composing(ui.ctx());
    }
    if ui.is_enabled() {
        let origin = origin(state, focused);
        pointer::handle(ui, response, state, rules, origin);
    }
    done
}
