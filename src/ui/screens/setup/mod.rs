//! Setup: five steps from a scenario to a room that is ready.
//!
//! Each step is a folder or a file of its own; every step can be reached at any time, and one filled
//! button in the top bar leads on.

mod bar;
mod facts;
mod people;
mod roles;
mod room;
mod scenario;
mod timing;

use egui::{CentralPanel, Frame, Margin, Ui};

use crate::domain::assignment::Refit;
use crate::ui::action::{Action, SetupStep};
use crate::ui::cx::{Cx, Open};
use crate::ui::theme::tokens;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct SetupState {
    scenario: scenario::State,
    people: people::State,
    roles: roles::State,
    timing: timing::State,
    room: room::State,
}

impl SetupState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        self.people.is_editing()
    }

    /// Offers the moves that mend the seating.
    pub fn offer_refit(&mut self, refit: Refit) {
        self.roles.offer(refit);
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut SetupState) {
    let Some(open) = cx.open else { return };
    take_dropped_files(ui, cx);
    bar::show(ui, cx, open);
    let t = tokens(ui.ctx());
    CentralPanel::default()
        .frame(
            Frame::new()
                .fill(t.canvas)
                .inner_margin(Margin::symmetric(16, 12)),
        )
        .show(ui, |ui| step(ui, cx, open, state));
    people::edit::show(ui.ctx(), cx, open, &mut state.people);
}

fn step(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut SetupState) {
    match cx.step {
        SetupStep::Scenario => scenario::show(ui, cx, open, &mut state.scenario),
        SetupStep::People => people::show(ui, cx, open, &mut state.people),
        SetupStep::Roles => roles::show(ui, cx, open, &mut state.roles, &mut state.people),
        SetupStep::Timing => timing::show(ui, cx, open, &mut state.timing),
        SetupStep::RoomCheck => room::show(ui, cx, open, &mut state.room),
    }
}

/// A file dropped on any step is taken for a roster.
fn take_dropped_files(ui: &Ui, cx: &mut Cx<'_>) {
    let dropped = ui.input(|input| {
        let first = input.raw.dropped_files.first();
        first.map(|file| file.path().to_owned())
    });
    if let Some(path) = dropped {
        cx.ask(Action::GoToStep(SetupStep::People));
        cx.ask(Action::ReadRoster(Some(path)));
    }
}
