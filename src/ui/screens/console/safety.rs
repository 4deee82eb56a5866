//! Stop signals that wait for an answer, and the step out of the roles. For the facilitator alone.

use egui::Ui;

use super::floor::name_of;
use crate::domain::ids::TableNo;
use crate::domain::safety::SafetyCommand;
use crate::domain::scenario::PhaseKind;
use crate::domain::session::{Command, Session};
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Banner, Button};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::theme::Tone;
use crate::ui::user_action::UserAction;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    if open.session.ended.is_some() {
        return;
    }
    signals(ui, cx, open);
    out_of_role(ui, cx, open);
}

/// One banner for each stop signal: whoever gave it waits.
fn signals(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let is_running = open.session.is_running();
    for (table, state) in &open.session.tables {
        for signal in &state.safety.signals {
            let name = name_of(open, &signal.seat);
            let title = cx.say(msg::console_stop_signal(*table, name));
            let body = cx.say(msg::console_stop_signal_body());
            let (mut answered, mut pause) = (false, false);
            Banner::new(Tone::Danger, &title)
                .body(&body)
                .show(ui, |ui| {
                    let button = Button::primary(cx.say(msg::console_stop_signal_answered()));
                    answered = button.icon(Icon::Check).show(ui).clicked();
                    if is_running {
                        let button = Button::new(cx.say(msg::console_pause()));
                        pause = button.icon_fill(Icon::Pause).show(ui).clicked();
                    }
                });
            if answered {
                let answer = SafetyCommand::Answer(signal.seat.clone());
                cx.send(Command::Safety(*table, answer));
            }
            if pause {
                cx.ask(Action::Do(UserAction::PauseOrResume));
            }
        }
    }
}

/// Tables whose people are still in their roles when it is time to leave them.
fn still_in_role(session: &Session) -> Vec<TableNo> {
    let is_time = session
        .phase_kind()
        .is_some_and(|kind| matches!(kind, PhaseKind::YearAfter | PhaseKind::Debrief));
    session
        .tables
        .iter()
        .filter(|(_, state)| is_time && state.safety.out_of_role.is_none())
        .map(|(table, _)| *table)
        .collect()
}

fn out_of_role(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let tables = still_in_role(open.session);
    if tables.is_empty() {
        return;
    }
    let numbers: Vec<String> = tables.iter().map(|table| cx.words.number(*table)).collect();
    let title = cx.say(msg::console_out_of_role());
    let body = cx.say(msg::console_out_of_role_body(cx.words.list(&numbers)));
    let mut done = false;
    Banner::new(Tone::Info, &title).body(&body).show(ui, |ui| {
        let button = Button::primary(cx.say(msg::console_out_of_role_done()));
        done = button.icon(Icon::Check).show(ui).clicked();
    });
    if done {
        for table in tables {
            cx.send(Command::Safety(table, SafetyCommand::StepOut));
        }
    }
}
