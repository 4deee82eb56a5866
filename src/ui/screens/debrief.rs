//! Debrief: guided questions, the record, own words, exports.

use egui::Ui;

use crate::ui::cx::Cx;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct DebriefState {}

impl DebriefState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        false
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut DebriefState) {
    let _ = (ui, cx, state);
}
