//! Home: resume, scenarios, past sessions.

use egui::Ui;

use crate::ui::cx::Cx;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct HomeState {}

impl HomeState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        false
    }

    /// Leads the eye to the scenarios.
    pub fn choose_scenario(&mut self) {}

    /// Asks for the path of a session file.
    pub fn ask_for_file(&mut self) {}

    /// Offers earlier points of a session to go back to.
    pub fn offer_earlier(
        &mut self,
        path: std::path::PathBuf,
        points: Vec<crate::ui::desk::EarlierPoint>,
    ) {
        let _ = (path, points);
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    let _ = (ui, cx, state);
}
