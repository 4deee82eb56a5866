//! What the mediation team has in place of a calculator: the process, and a package without values.

use egui::Ui;

use super::calculator::{groups, propose};
use super::{SeatCx, SeatState};
use crate::domain::view::SeatView;
use crate::localisation::msg;
use crate::ui::components::{Card, scroll};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, tokens};

pub(super) fn show(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    scroll(ui, "seat-process", |ui| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        process(ui, cx, view);
        told(ui, cx, view);
        package(ui, cx, view, state);
    });
}

fn process(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView) {
    let t = tokens(ui.ctx());
    let floor = match &view.floor.speaking {
        Some(name) => msg::seat_process_floor(name.as_str()),
        None => msg::seat_process_floor_free(),
    };
    let agreed = view.agenda.iter().filter(|item| item.settled.is_some());
    let lines = [
        cx.say(floor),
        cx.say(msg::seat_process_waiting(view.floor.waiting)),
        cx.say(msg::seat_process_agenda(agreed.count(), view.agenda.len())),
    ];
    Card::titled(cx.say(msg::seat_process_title()))
        .icon(Icon::Gauge, t.text_2)
        .show(ui, |ui| {
            if let Some(phase) = &cx.door.phase {
                Label::new(cx.prose.say(&phase.name), TextStyle::Section)
                    .color(t.text)
                    .wrap()
                    .show(ui);
                for line in &phase.guidance {
                    Label::new(cx.prose.say(line), TextStyle::Body)
                        .color(t.text_2)
                        .wrap()
                        .show(ui);
                }
            }
            for line in lines {
                Label::new(line, TextStyle::BodyMedium)
                    .color(t.text)
                    .wrap()
                    .show(ui);
            }
        });
}

/// What those told whom the team had called.
fn told(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView) {
    let t = tokens(ui.ctx());
    for told in &view.told {
        Card::titled(cx.prose.say(told.who()))
            .icon(Icon::Users, t.text_2)
            .confidential()
            .show(ui, |ui| {
                Label::new(cx.prose.told(told), TextStyle::DocumentLarge)
                    .color(t.text)
                    .wrap()
                    .show(ui);
            });
    }
}

fn package(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    Card::titled(cx.say(msg::seat_process_package()))
        .flush()
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            groups(ui, cx, view, None, &mut state.package);
            egui::Frame::new()
                .inner_margin(egui::Margin::same(14))
                .show(ui, |ui| propose(ui, cx, view, state));
        });
}
