//! Ticking off who has read an inject.

use std::collections::BTreeSet;

use egui::Context;

use super::{Dialog, Next};
use crate::domain::ids::{InjectId, SeatId};
use crate::domain::session::{Command, InjectRun, Tables};
use crate::localisation::msg;
use crate::ui::components::{Button, Dialog as Window, checkbox, dialog_actions, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::console::words;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// The list scrolls beyond this height.
const MOST: f32 = 380.0;

pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, id: InjectId) -> Next {
    let Some(run) = open.session.inject(&id) else {
        return Next::Close;
    };
    let title = words::inject_title(open, run);
    let seats = reached(open, run);
    let mut read = run.read_by.clone();
    let mut done = false;
    let shown = Window::new("console-readers", &title)
        .width(520.0)
        .close_outside()
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            let words = cx.say(msg::console_readers_intro(run.read_by.len(), seats.len()));
            Label::new(words, TextStyle::Body).color(t.text_2).show(ui);
            #[expect(clippy::cast_precision_loss, reason = "at most 64 seats")]
            let height = (seats.len() as f32 * 34.0).min(MOST);
            ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
                ui.set_height(height);
                scroll(ui, "console-readers", |ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    for seat in &seats {
                        let mut has_read = read.contains(seat);
                        let name = seat_words(cx, open, seat);
                        if checkbox(ui, &mut has_read, &name).changed() {
                            if has_read {
                                read.insert(seat.clone());
                            } else {
                                read.remove(seat);
                            }
                        }
                    }
                });
            });
            dialog_actions(ui, |ui| {
                if Button::primary(cx.say(msg::console_done()))
                    .show(ui)
                    .clicked()
                {
                    done = true;
                }
                let all = Button::new(cx.say(msg::console_readers_all()));
                if all.enabled(read.len() < seats.len()).show(ui).clicked() {
                    read.clone_from(&seats);
                }
            });
        });
    if read != run.read_by {
        cx.send(Command::MarkRead(id.clone(), read));
    }
    if done || shown.closed {
        Next::Close
    } else {
        Next::Stay(Dialog::Readers(id))
    }
}

/// Seats that got it.
fn reached(open: Open<'_>, run: &InjectRun) -> BTreeSet<SeatId> {
    open.session
        .recipients(run, Tables::All)
        .into_iter()
        .filter(|seat| run.released.contains_key(&seat.table))
        .collect()
}

fn seat_words(cx: &Cx<'_>, open: Open<'_>, seat: &SeatId) -> String {
    let person = open
        .session
        .seats
        .get(seat)
        .map(|person| words::person(open, *person))
        .unwrap_or_default();
    let role = words::role(open, &seat.role);
    if open.session.tables.len() < 2 {
        cx.say(msg::console_reader(person, role))
    } else {
        cx.say(msg::console_reader_table(person, role, seat.table))
    }
}
