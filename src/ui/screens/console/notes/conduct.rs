//! The code of conduct beside the observations: one click opens it, one notes a point.

use egui::{Response, Ui};

use super::Notes;
use crate::localisation::msg;
use crate::ui::components::button::ButtonKind;
use crate::ui::components::{Button, panel_under, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::observers::{About, points, waiting};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// Width of the panel.
const PANEL: f32 = 440.0;
/// As much of it as the smallest window shows.
const HEIGHT: f32 = 372.0;

/// What the button says.
pub(super) fn words(cx: &Cx<'_>) -> String {
    cx.say(msg::console_conduct())
}

/// The button at the head of the card.
pub(super) fn button(ui: &mut Ui, words: String) -> Response {
    Button::icon_only(Icon::ShieldCheck, words.clone())
        .kind(ButtonKind::Quiet)
        .small()
        .tooltip(words)
        .show(ui)
}

/// The panel under it. What was typed, and whom it is about, goes with the note.
pub(super) fn panel(
    ui: &Ui,
    button: &Response,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    notes: &mut Notes,
) {
    let done = panel_under(button, PANEL, |ui| {
        ui.set_max_height(HEIGHT);
        scroll(ui, "console-conduct", |ui| {
            let t = tokens(ui.ctx());
            ui.spacing_mut().item_spacing.y = 0.0;
            Label::new(cx.say(msg::conduct_title()), TextStyle::Strong)
                .color(t.text)
                .show(ui);
            ui.add_space(8.0);
            let mended = waiting(ui, cx, open, &mut notes.text);
            let mut about = About {
                person: notes.person,
                words: &mut notes.text,
                explains: false,
            };
            points(ui, cx, open, &mut about) || mended
        })
    });
    if done == Some(true) {
        *notes = Notes::default();
        egui::Popup::close_all(ui.ctx());
    }
}
