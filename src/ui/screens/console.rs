//! Console: where the facilitator runs the session.

use egui::Ui;

use crate::ui::cx::Cx;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct ConsoleState {}

impl ConsoleState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        false
    }

    /// Opens the proposals for getting time back.
    pub fn recover_time(&mut self) {}

    /// Puts the focus into the field for observations.
    pub fn write_observation(&mut self) {}

    /// Shows the injects.
    pub fn show_injects(&mut self) {}

    /// Opens the form for an inject written on the spot.
    pub fn write_inject(&mut self) {}
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut ConsoleState) {
    let _ = (ui, cx, state);
}

/// How many injects wait for the facilitator.
pub fn injects_waiting(open: &crate::ui::cx::Open<'_>) -> usize {
    use crate::domain::session::InjectState;
    let waits = |run: &&crate::domain::session::InjectRun| {
        matches!(open.session.inject_state(run, open.at), InjectState::Due(_))
    };
    open.session.injects.iter().filter(waits).count()
}
