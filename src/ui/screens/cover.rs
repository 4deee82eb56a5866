//! The cover: the whole window hatched, with the clock and the way back.

use egui::Ui;

use crate::ui::cx::Cx;

/// Draws the cover.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let _ = (ui, cx);
}
