//! Consent and mandate: on what ground the mediators of a table stand, and who helps them.

mod consent;
mod forms;
mod mandate;
mod second;
mod support;

use egui::Ui;

use super::{IssuesState, Shown};
use crate::domain::entry::EntryCommand;
use crate::domain::session::Command;
use crate::ui::components::{columns_even, scroll};
use crate::ui::cx::Cx;
use crate::ui::theme::CARD_GAP;
pub(super) use forms::{Form, show as show_form};

/// In a page narrower than this the columns stand below each other.
pub(super) const NARROW: f32 = 760.0;

fn send(cx: &mut Cx<'_>, shown: Shown<'_>, command: EntryCommand) {
    cx.send(Command::Entry(shown.number, command));
}

/// Two columns of two cards each; the lower ones reach down to the foot of the page.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let bottom = ui.available_rect_before_wrap().bottom();
    let top = ui.cursor().top();
    let room = bottom - top;
    let is_narrow = ui.available_width() < NARROW;
    scroll(ui, "entry", |ui| {
        let top = ui.cursor().top();
        let mut half = |ui: &mut Ui, column: usize| {
            ui.spacing_mut().item_spacing.y = CARD_GAP;
            let left = |ui: &Ui| room - (ui.cursor().top() - top);
            if column == 0 {
                consent::show(ui, cx, shown, state);
                let left = left(ui);
                second::show(ui, cx, shown, state, left);
            } else {
                mandate::show(ui, cx, shown, state);
                let left = left(ui);
                support::show(ui, cx, shown, state, left);
            }
        };
        if is_narrow {
            half(ui, 0);
            half(ui, 1);
        } else {
            columns_even(ui, 2, CARD_GAP, half);
        }
    });
}
