//! Setup: scenario, people, roles, timing, room check.

use egui::Ui;

use crate::ui::cx::Cx;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct SetupState {}

impl SetupState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        false
    }

    /// Offers the moves that mend the seating.
    pub fn offer_refit(&mut self, refit: crate::domain::assignment::Refit) {
        let _ = refit;
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut SetupState) {
    let _ = (ui, cx, state);
}
