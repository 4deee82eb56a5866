//! Menus: dropdowns, menu buttons and context menus.

use super::button::Button;
use super::paint::{At, focus_ring, focus_ring_inside, framed, line};
use super::strip::Strip;
use crate::ui::icons::Icon;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CHIP, RADIUS_CONTROL, ROW_CONTROL, Tone, tokens};
use egui::{
    Color32, CursorIcon, Popup, PopupCloseBehavior, Response, Role, Sense, Stroke, Ui, WidgetInfo,
    vec2,
};

/// One line of a menu.
#[must_use = "call show(ui)"]
pub struct MenuItem<'a> {
    words: &'a str,
    icon: Option<Icon>,
    key: Option<&'a str>,
    checked: Option<bool>,
    danger: bool,
    enabled: bool,
}

impl<'a> MenuItem<'a> {
    /// A line with words.
    pub fn new(words: &'a str) -> Self {
        Self {
            words,
            icon: None,
            key: None,
            checked: None,
            danger: false,
            enabled: true,
        }
    }

    /// Icon at the start.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Key that does the same.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// A check at the start if on; room for it if not.
    pub fn checked(mut self, on: bool) -> Self {
        self.checked = Some(on);
        self
    }

    /// Cannot be undone.
    pub fn danger(mut self) -> Self {
        self.danger = true;
        self
    }

    /// Off if false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Shows the line; `clicked()` closes the menu by itself.
    pub fn show(self, ui: &mut Ui) -> Response {
        ui.add_enabled_ui(self.enabled, |ui| self.show_in(ui)).inner
    }

    fn show_in(&self, ui: &mut Ui) -> Response {
        let t = tokens(ui.ctx());
        let ink = match (self.enabled, self.danger) {
            (false, _) => t.muted,
            (true, true) => t.danger,
            (true, false) => t.text,
        };
        let strip = self.strip(ui, ink);
        let cap = self
            .key
            .map(|key| Strip::new(ui.ctx(), 0.0).key_plain(key, t));
        let cap_width = cap.as_ref().map_or(0.0, |cap| cap.width() + 24.0);
        let width = (strip.width() + cap_width + 20.0).max(room(ui));
        let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), Sense::click());
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let painter = ui.painter();
        if self.enabled && (response.hovered() || response.has_focus()) {
            painter.rect_filled(rect, RADIUS_CHIP, t.inset);
        }
        let inner = rect.shrink2(vec2(10.0, 0.0));
        strip.paint_start(painter, inner);
        if let Some(cap) = cap {
            cap.paint_end(painter, inner);
        }
        if response.has_focus() {
            focus_ring_inside(painter, rect, RADIUS_CHIP, t);
        }
        let words = text::accessible(self.words);
        response.widget_info(|| match self.checked {
            Some(on) => WidgetInfo::selected(Role::MenuItemCheckBox, self.enabled, on, &words),
            None => WidgetInfo::labeled(Role::MenuItem, self.enabled, &words),
        });
        if response.clicked() {
            ui.close();
        }
        response
    }

    fn strip(&self, ui: &Ui, ink: Color32) -> Strip {
        let mut strip = Strip::new(ui.ctx(), 8.0);
        match self.checked {
            Some(true) => strip = strip.icon(Icon::Check, 16, false, ink),
            Some(false) => strip = strip.space(16.0),
            None => {}
        }
        if let Some(icon) = self.icon {
            strip = strip.icon(icon, 16, false, ink);
        }
        strip.text(self.words, TextStyle::Body, ink)
    }
}

/// Width for a line of a menu. While the menu is measured every line asks for what it needs, so
/// that the widest decides; then all are as wide as the menu.
fn room(ui: &Ui) -> f32 {
    if ui.is_sizing_pass() {
        ui.min_size().x
    } else {
        ui.available_width()
    }
}

/// A line between groups of a menu.
pub fn menu_line(ui: &mut Ui) {
    let t = tokens(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(room(ui), 9.0), Sense::hover());
    super::paint::hairline(ui.painter(), rect, rect.center().y, t.line);
}

/// A caption over a group of a menu.
pub fn menu_caption(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    let width = super::paint::width(ui.ctx(), words, TextStyle::CaptionStrong) + 20.0;
    let size = vec2(width.max(room(ui)), 24.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let inner = rect.shrink2(vec2(10.0, 0.0));
    line(
        ui.painter(),
        inner,
        At::Start,
        words,
        TextStyle::CaptionStrong,
        t.muted,
    );
}

/// Opens a menu below a button (or anything that was clicked), at its start side.
pub fn menu_under<R>(response: &Response, body: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let dir = Dir::of_ctx(&response.ctx);
    let popup = Popup::menu(response).align(dir.below());
    show_popup(popup, response.rect.width().max(180.0), body)
}

/// Opens a menu below a button, at its end side (for buttons at the end of a row).
pub fn menu_under_end<R>(response: &Response, body: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let dir = Dir::of_ctx(&response.ctx);
    let popup = Popup::menu(response).align(dir.below_end());
    show_popup(popup, 180.0, body)
}

/// Opens a menu where the secondary button was pressed.
pub fn context_menu<R>(response: &Response, body: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    show_popup(Popup::context_menu(response), 180.0, body)
}

/// Opens a panel of controls below a button; it stays until a click beside it.
pub fn panel_under<R>(
    response: &Response,
    width: f32,
    body: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let dir = Dir::of_ctx(&response.ctx);
    let popup = Popup::from_toggle_button_response(response)
        .align(dir.below_end())
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    show_popup(popup, width, body)
}

fn show_popup<R>(popup: Popup<'_>, width: f32, body: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let dir = Dir::of_ctx(popup.ctx());
    let shown = popup.gap(4.0).layout(dir.column_justified()).show(|ui| {
        ui.set_min_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        body(ui)
    });
    shown.map(|shown| shown.inner)
}

/// A button with a caret that opens a menu.
pub fn menu_button<R>(
    ui: &mut Ui,
    button: Button<'_>,
    body: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let response = button.icon_end(Icon::CaretDown).show(ui);
    menu_under(&response, body)
}

/// A dropdown: shows the chosen one of some, opens to choose another.
#[must_use = "call show(ui, &mut chosen)"]
pub struct Dropdown<'a> {
    name: &'a str,
    options: &'a [&'a str],
    width: Option<f32>,
    tone: Option<Tone>,
}

impl<'a> Dropdown<'a> {
    /// A dropdown called `name` (spoken) with these options.
    pub fn new(name: &'a str, options: &'a [&'a str]) -> Self {
        Self {
            name,
            options,
            width: None,
            tone: None,
        }
    }

    /// Width; the available width if not set.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Border of a state (a choice that cannot stay).
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = Some(tone);
        self
    }

    /// Shows the dropdown; the response is `changed()` when another option was chosen.
    pub fn show(self, ui: &mut Ui, chosen: &mut usize) -> Response {
        let t = tokens(ui.ctx());
        let dir = Dir::of(ui);
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let (rect, response) = ui.allocate_exact_size(vec2(width, ROW_CONTROL), Sense::click());
        let mut response = response.on_hover_cursor(CursorIcon::PointingHand);
        let words = self.options.get(*chosen).copied().unwrap_or_default();
        let enabled = ui.is_enabled();
        let (fill, ink) = match (enabled, response.hovered()) {
            (false, _) => (t.inset, t.muted),
            (true, true) => (t.inset, t.text),
            (true, false) => (t.surface, t.text),
        };
        let edge = self.tone.map_or(t.control, |tone| tone.text(t));
        framed(
            ui.painter(),
            rect,
            RADIUS_CONTROL,
            fill,
            Stroke::new(1.0, edge),
        );
        let mut inner = rect.shrink2(vec2(10.0, 0.0));
        let caret = dir.cut_end(&mut inner, 14.0);
        Icon::CaretDown.paint(ui.painter(), caret.center(), 13, t.text_2);
        dir.cut_end(&mut inner, 6.0);
        line(ui.painter(), inner, At::Start, words, TextStyle::Body, ink);
        if response.has_focus() {
            focus_ring(ui.painter(), rect, RADIUS_CONTROL, t);
        }
        response.widget_info(|| WidgetInfo {
            current_text_value: Some(text::accessible(words)),
            ..WidgetInfo::labeled(Role::ComboBox, enabled, text::accessible(self.name))
        });
        let picked = menu_under(&response, |ui| {
            let mut picked = None;
            for (index, option) in self.options.iter().enumerate() {
                if MenuItem::new(option)
                    .checked(index == *chosen)
                    .show(ui)
                    .clicked()
                {
                    picked = Some(index);
                }
            }
            picked
        });
        if let Some(index) = picked.flatten()
            && index != *chosen
        {
            *chosen = index;
            response.mark_changed();
        }
        response
    }
}
