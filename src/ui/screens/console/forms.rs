//! What all forms over the window have in common.

use egui::{Context, Ui};

use crate::domain::ids::TableNo;
use crate::domain::session::{Command, Outcome};
use crate::localisation::{Localiser, Message, msg, names};
use crate::ui::components::{Button, Dialog, Labelled, dialog_actions, editor, radio_value};
use crate::ui::cx::Cx;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// What was pressed at the foot.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui::screens) enum Pressed {
    /// Nothing yet.
    Nothing,
    /// The act.
    Act,
    /// The way out.
    Cancel,
}

/// The foot of a form: the act, if it can be done by now, and the way out.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every caller has just made it: msg::x() reads better without &"
)]
pub(in crate::ui::screens) fn foot(ui: &mut Ui, cx: &Cx<'_>, act: Message, can: bool) -> Pressed {
    foot_in(ui, cx.words, &act, can)
}

/// The same in given words.
pub(in crate::ui::screens) fn foot_in(
    ui: &mut Ui,
    words: &Localiser,
    act: &Message,
    can: bool,
) -> Pressed {
    let (act, cancel) = (words.say(act), words.say(&msg::console_cancel()));
    let mut pressed = Pressed::Nothing;
    dialog_actions(ui, |ui| {
        if Button::primary(act).enabled(can).show(ui).clicked() {
            pressed = Pressed::Act;
        }
        if Button::new(cancel).show(ui).clicked() {
            pressed = Pressed::Cancel;
        }
    });
    pressed
}

/// The keyboard goes to this field when its dialog opens, and again when a click beside the dialog
/// took it away. The first pass of a dialog only measures and takes no focus, so it is asked for
/// until it is had.
pub(in crate::ui::screens) fn focus_first(ui: &Ui, id: egui::Id) {
    let key = id.with("console-first");
    let now = ui.ctx().cumulative_pass_nr();
    let has = ui.memory(|memory| memory.has_focus(id));
    let nobody_has = ui.memory(|memory| memory.focused().is_none());
    let asks = ui.data_mut(|data| {
        let (last, had) = data.get_temp::<(u64, bool)>(key).unwrap_or_default();
        let is_opening = last == 0 || last + 1 < now;
        let had = has || (had && !is_opening);
        data.insert_temp(key, (now, had));
        !had || nobody_has
    });
    if asks {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.ctx().request_repaint();
    }
}

/// What a table reached; true when the form is done.
pub(in crate::ui::screens) fn outcome_form(
    ctx: &Context,
    cx: &mut Cx<'_>,
    table: TableNo,
    outcome: &mut Option<Outcome>,
    note: &mut String,
) -> bool {
    let title = cx.say(msg::console_outcome_title(table));
    let label = cx.say(msg::console_outcome_note());
    let mut pressed = Pressed::Nothing;
    let shown = Dialog::new("console-outcome", &title)
        .width(500.0)
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            for each in [Outcome::Agreement, Outcome::Partial, Outcome::Impasse] {
                let words = cx.say(names::outcome(each));
                radio_value(ui, outcome, Some(each), &words);
            }
            Label::new(cx.say(msg::console_outcome_words()), TextStyle::Dense)
                .color(t.text_2)
                .show(ui);
            let _ = Labelled::new(&label).show(ui, |ui| {
                editor(ui, note, "console-outcome-note", &label)
                    .rows(3)
                    .show(ui)
            });
            pressed = foot(ui, cx, msg::console_outcome_record(), outcome.is_some());
        });
    if pressed == Pressed::Act
        && let Some(outcome) = *outcome
    {
        cx.send(Command::RecordOutcome(table, outcome, note.clone()));
    }
    pressed != Pressed::Nothing || shown.closed
}
