//! Settings: language, look, folders.

use egui::Ui;

use crate::ui::cx::Cx;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct SettingsState {}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut SettingsState) {
    let _ = (ui, cx, state);
}
