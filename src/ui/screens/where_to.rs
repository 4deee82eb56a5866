//! Asks for a path where the system has no dialog of its own for that.

use std::path::PathBuf;

use egui::{Context, Key};

use crate::localisation::msg;
use crate::ui::components::{Button, Dialog, Labelled, dialog_actions, field};
use crate::ui::cx::Cx;
use crate::ui::key_names;
use crate::ui::screens::home::dialogs::path_of;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// What came of the question.
pub enum Answer {
    /// This path.
    Path(PathBuf),
    /// Nothing is to be done.
    Left,
}

/// Draws the question; the answer once it is given.
pub fn show(ctx: &Context, cx: &Cx<'_>, title: &str, written: &mut String) -> Option<Answer> {
    let name = cx.say(msg::where_path());
    let mut answer = None;
    let shown = Dialog::new("where-to", title).width(560.0).show(ctx, |ui| {
        let lead = Label::new(cx.say(msg::where_lead()), TextStyle::Body);
        lead.color(tokens(ui.ctx()).text_2).show(ui);
        let out =
            Labelled::new(&name).show(ui, |ui| field(ui, written, "where-to-path", &name).show(ui));
        if ui.memory(|memory| memory.focused().is_none()) {
            out.response.request_focus();
        }
        dialog_actions(ui, |ui| {
            let path = path_of(written);
            let act = Button::primary(cx.say(msg::where_act()))
                .key(key_names::one(cx.words, Key::Enter))
                .enabled(path.is_some());
            if act.show(ui).clicked() || out.submitted {
                answer = path.map(Answer::Path);
            }
            let escape = key_names::one(cx.words, Key::Escape);
            let leave = Button::new(cx.say(msg::home_cancel())).key(escape);
            if leave.show(ui).clicked() {
                answer = Some(Answer::Left);
            }
        });
    });
    answer.or(shown.closed.then_some(Answer::Left))
}
