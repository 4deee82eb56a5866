//! The projector: its control in the console, and the wall itself.

use egui::Ui;

use crate::ui::cx::Cx;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct ProjectorState {}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut ProjectorState) {
    let _ = (ui, cx, state);
}

/// Draws the wall: only what is public.
pub fn draw(ui: &mut Ui, wall: &crate::ui::desk::Wall) {
    let _ = (ui, wall);
}
