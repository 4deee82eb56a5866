//! Tooltips, through the text gateway.

use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, tokens};
use egui::{Response, Ui};

/// Explains a control when the pointer rests on it, also when it is off.
pub fn explain(response: Response, words: &str) -> Response {
    response
        .on_hover_ui(|ui| body(ui, words))
        .on_disabled_hover_ui(|ui| body(ui, words))
}

/// A tooltip with a strong first line and a body, also for a control that is off.
pub fn explain_with(response: Response, title: &str, words: &str) -> Response {
    response
        .on_hover_ui(|ui| titled(ui, title, words))
        .on_disabled_hover_ui(|ui| titled(ui, title, words))
}

fn titled(ui: &mut Ui, title: &str, words: &str) {
    let t = tokens(ui.ctx());
    ui.set_max_width(ui.spacing().tooltip_width);
    ui.with_layout(Dir::of(ui).column(), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        Label::new(title, TextStyle::DenseStrong)
            .color(t.text)
            .show(ui);
        Label::new(words, TextStyle::Dense).color(t.text_2).show(ui);
    });
}

fn body(ui: &mut Ui, words: &str) {
    ui.set_max_width(ui.spacing().tooltip_width);
    let color = tokens(ui.ctx()).text;
    Label::new(words, TextStyle::Dense)
        .color(color)
        .no_access()
        .show(ui);
}
