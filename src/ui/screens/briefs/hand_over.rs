//! The question before the laptop goes to a seat.

use egui::Context;

use super::BriefsState;
use crate::domain::seat::{SeatCommand, return_code};
use crate::domain::session::Command;
use crate::localisation::msg;
use crate::ui::components::{Dialog, Labelled};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::forms::{Pressed, foot};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, state: &mut BriefsState) {
    let Some(seat) = state.hands_to.clone() else {
        return;
    };
    let person = open.session.desk(&seat).map(|desk| desk.person);
    let Some(person) = person.and_then(|id| open.session.people.get(&id)) else {
        state.hands_to = None;
        return;
    };
    let title = cx.say(msg::seats_hand_title(person.profile.name.as_str()));
    let mut pressed = Pressed::Nothing;
    let shown = Dialog::new("hand-over", &title)
        .icon(Icon::LockKey, Tone::Confidential)
        .width(500.0)
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            Label::new(cx.say(msg::seats_hand_body()), TextStyle::Body)
                .color(t.text_2)
                .wrap()
                .show(ui);
            let label = cx.say(msg::seats_return_title());
            Labelled::new(&label).show(ui, |ui| {
                let code = return_code(open.session.setup.seed);
                Label::new(code, TextStyle::ClockM).color(t.text).show(ui);
            });
            pressed = foot(ui, cx, msg::seats_hand_act(), true);
        });
    if pressed == Pressed::Act {
        cx.send(Command::Seat(seat, SeatCommand::HandOver));
    }
    if pressed != Pressed::Nothing || shown.closed {
        state.hands_to = None;
    }
}
