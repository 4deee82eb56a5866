//! The cover: the whole window hatched, with the clock and the way back.

use egui::Ui;

use crate::domain::scenario::text;
use crate::domain::session::ClockState;
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Button, clock, veil};
use crate::ui::cx::{Cx, Open};
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;
use crate::ui::user_action::UserAction;

/// Draws the cover.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let key = key_names::of(cx.words, UserAction::Cover).unwrap_or_default();
    let is_running = cx.open.is_some_and(|open| open.session.is_running());
    let how = if is_running {
        msg::cover_how(key.as_str())
    } else {
        msg::cover_how_still(key.as_str())
    };
    let (title, how) = (cx.say(msg::cover_title()), cx.say(how));
    let back = cx.say(msg::cover_return());
    let returned = veil(ui.ctx(), &title, &how, |ui| {
        if let Some(open) = cx.open {
            time(ui, cx, &open);
        }
        ui.add_space(8.0);
        Button::new(back.as_str())
            .key(key.as_str())
            .show(ui)
            .clicked()
    });
    if returned {
        cx.ask(Action::Do(UserAction::Cover));
    }
}

/// Phase and clock; both stand on the wall too, so they give nothing away.
fn time(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>) {
    let t = tokens(ui.ctx());
    let Some(phase) = open.session.schedule.current_phase() else {
        return;
    };
    let name = open.prose.say(&text::phase(&phase.id));
    let state = match open.session.clock.state {
        ClockState::Paused { .. } => clock::ClockState::Paused,
        _ if phase.remaining(open.at).0 < 0 => clock::ClockState::Overtime,
        _ => clock::ClockState::Running,
    };
    let left = cx.words.clock(phase.remaining(open.at));
    ui.add_space(4.0);
    Label::new(name, TextStyle::BodyMedium)
        .color(t.text)
        .align(egui::Align::Center)
        .show(ui);
    let meaning = cx.say(msg::cover_clock());
    clock::digits(ui, &left, TextStyle::ClockM, state.digits(t), &meaning);
}
