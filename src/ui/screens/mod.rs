//! The screens: each draws what it is given and returns what is asked for.

pub mod briefs;
pub mod console;
pub mod cover;
pub mod debrief;
mod drafts;
pub mod home;
pub mod issues;
mod language;
pub mod observers;
pub mod palette;
pub mod projector;
pub mod questions;
pub mod seat;
pub mod settings;
pub mod setup;
pub mod where_to;

/// What the screens remember between two frames: only what is on the screen, never the session.
#[derive(Default)]
pub struct Screens {
    /// Home.
    pub home: home::HomeState,
    /// Setup.
    pub setup: setup::SetupState,
    /// Console.
    pub console: console::ConsoleState,
    /// Issues.
    pub issues: issues::IssuesState,
    /// Briefs.
    pub briefs: briefs::BriefsState,
    /// Observers.
    pub observers: observers::ObserversState,
    /// Debrief.
    pub debrief: debrief::DebriefState,
    /// Projector control.
    pub projector: projector::ProjectorState,
    /// Settings.
    pub settings: settings::SettingsState,
    /// Command palette.
    pub palette: palette::PaletteState,
}

impl Screens {
    /// Whether a dialog of a screen is open, so that letters are not taken for keys.
    pub fn has_dialog(&self) -> bool {
        self.home.has_dialog()
            || self.setup.has_dialog()
            || self.console.has_dialog()
            || self.issues.has_dialog()
            || self.briefs.has_dialog()
            || self.debrief.has_dialog()
            || self.settings.has_dialog()
    }
}
