//! What the step says while nobody is on the roster.

use egui::Ui;

use crate::localisation::msg;
use crate::ui::action::{Action, SetupStep};
use crate::ui::components::{Button, Card, empty_state};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;

/// Leads to the people.
pub(super) fn nobody(ui: &mut Ui, cx: &mut Cx<'_>) {
    let height = ui.available_height();
    Card::new().show(ui, |ui| {
        ui.set_min_height(height - 30.0);
        let (title, body) = (
            cx.say(msg::setup_people_none()),
            cx.say(msg::setup_roles_need_people()),
        );
        empty_state(ui, &title, &body, |ui| {
            let go = Button::new(cx.say(msg::setup_go_to_people())).icon(Icon::Users);
            if go.show(ui).clicked() {
                cx.ask(Action::GoToStep(SetupStep::People));
            }
        });
    });
}
