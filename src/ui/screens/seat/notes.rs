//! Private notes: an editor over the page. What is written is kept whenever the writing pauses.

use egui::Context;

use super::{SeatAsk, SeatCx, SeatState};
use crate::domain::seat::LONGEST_NOTE;
use crate::domain::time::{Span, SteadyTime};
use crate::localisation::msg;
use crate::ui::components::{Button, Dialog, dialog_actions, editor};
use crate::ui::screens::console::forms::focus_first;
use crate::ui::text::{Editor, Label, TextStyle};
use crate::ui::theme::tokens;

/// Notes are kept when nothing was written for so long.
const PAUSE: Span = Span::seconds(2);

/// The notes as they stand on the screen.
#[derive(Debug, Default)]
pub(super) struct Notes {
    written: String,
    kept: String,
    is_open: bool,
    changed: Option<SteadyTime>,
}

impl Notes {
    pub(super) fn of(kept: &str) -> Self {
        Self {
            written: kept.to_owned(),
            kept: kept.to_owned(),
            is_open: false,
            changed: None,
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    pub(super) fn open(&mut self) {
        self.is_open = true;
    }

    /// Closes the editor; gives what was not kept yet.
    pub(super) fn close(&mut self) -> Option<String> {
        self.is_open = false;
        self.take_unkept()
    }

    fn take_unkept(&mut self) -> Option<String> {
        self.changed = None;
        if self.written == self.kept {
            return None;
        }
        self.kept.clone_from(&self.written);
        Some(self.written.clone())
    }
}

pub(super) fn dialog(ctx: &Context, cx: &mut SeatCx<'_>, state: &mut SeatState) {
    let notes = &mut state.notes;
    if !notes.is_open {
        return;
    }
    let title = cx.say(msg::seat_notes());
    // Another person's editor at this laptop is another editor: what was undone there stays there.
    let salt = ("seat-notes", &cx.door.seat, &cx.door.person.name);
    let mut is_done = false;
    let shown = Dialog::new("seat-notes", &title)
        .width(640.0)
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            Label::new(cx.say(msg::seat_notes_why()), TextStyle::Dense)
                .color(t.text_2)
                .wrap()
                .show(ui);
            focus_first(ui, Editor::id(ui, salt));
            let out = editor(ui, &mut notes.written, salt, &title)
                .style(TextStyle::DocumentLarge)
                .char_limit(LONGEST_NOTE)
                .rows(12)
                .show(ui);
            if out.changed {
                notes.changed = Some(cx.now.steady);
            }
            dialog_actions(ui, |ui| {
                let done = Button::primary(cx.say(msg::seat_notes_done()));
                is_done = done.show(ui).clicked();
            });
        });
    let has_paused = notes
        .changed
        .is_some_and(|changed| cx.now.steady.since(changed) >= PAUSE);
    let unkept = if is_done || shown.closed {
        notes.close()
    } else if has_paused {
        notes.take_unkept()
    } else {
        None
    };
    if let Some(unkept) = unkept {
        cx.ask(SeatAsk::Note(unkept));
    }
}
