//! The context menu of a field.

use super::super::{TextStyle, layout};
use super::keys;
use super::state::{Rules, State};
use super::undo::Kind;
use egui::{Response, Role, Sense, Ui, ViewportCommand, WidgetInfo, pos2, vec2};

/// The words of the context menu, in the language of the screen.
#[derive(Clone, Copy, Debug)]
pub struct MenuLabels<'a> {
    /// "Cut".
    pub cut: &'a str,
    /// "Copy".
    pub copy: &'a str,
    /// "Paste".
    pub paste: &'a str,
    /// "Select all".
    pub select_all: &'a str,
}

/// Shows the menu if it is open and does what was chosen.
pub(super) fn show(response: &Response, state: &mut State, rules: Rules, labels: MenuLabels<'_>) {
    response.context_menu(|ui| {
        ui.set_min_width(140.0);
        let now = ui.input(|input| input.time);
        let some = !state.selection().is_empty();
        if !rules.read_only && item(ui, labels.cut, some) {
            keys::copy(ui.ctx(), state);
            state.insert(ui.ctx(), "", rules, Kind::Whole, now);
            response.request_focus();
        }
        if item(ui, labels.copy, some) {
            keys::copy(ui.ctx(), state);
            response.request_focus();
        }
        if !rules.read_only && item(ui, labels.paste, true) {
            // The text comes back as a paste event, to whoever has the focus then.
            response.request_focus();
            ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste);
        }
        if item(ui, labels.select_all, true) {
            state.select_all();
            response.request_focus();
        }
    });
}

/// One line of the menu; egui's own button would draw Arabic in the wrong order.
fn item(ui: &mut Ui, text: &str, enabled: bool) -> bool {
    ui.add_enabled_ui(enabled, |ui| {
        let laid = layout(ui.ctx(), text, TextStyle::Body, None);
        let width = ui.available_width().max(laid.size().x + 16.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, 30.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, enabled, text));
        let visuals = ui.style().interact(&response);
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 4.0, visuals.weak_bg_fill);
        }
        let rtl = super::super::direction(ui.ctx()).is_rtl();
        let x = if rtl {
            rect.right() - 8.0 - laid.size().x
        } else {
            rect.left() + 8.0
        };
        let y = rect.center().y - laid.cap_center();
        laid.paint(ui.painter(), pos2(x, y), visuals.text_color());
        if response.clicked() {
            ui.close();
        }
        response.clicked()
    })
    .inner
}
