//! What is written down about a table: a figure, a decision, an outcome; and a note corrected.

use egui::{Context, Ui};

use super::{Dialog, Next, Pressed, focus_first, foot};
use crate::domain::ids::{ObservationId, TableNo};
use crate::domain::scenario::Indicator;
use crate::domain::session::{Command, Outcome};
use crate::localisation::{Message, msg, names};
use crate::ui::components::{Button, Dialog as Window, Labelled, NumberStepper, editor};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::console::forms::outcome_form;
use crate::ui::screens::console::indicator as kit;
use crate::ui::text::{Editor, Label, TextStyle};
use crate::ui::theme::tokens;

pub(super) fn indicator(
    ctx: &Context,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    table: TableNo,
    indicator: Indicator,
    mut value: i64,
) -> Next {
    let reading = open
        .session
        .tables
        .get(&table)
        .and_then(|state| state.indicators.get(&indicator));
    let Some(reading) = reading else {
        return Next::Close;
    };
    let name = cx.say(names::indicator(indicator));
    let title = cx.say(msg::console_indicator_title(&name, table));
    let why = kit::reason(cx, open, reading);
    let mut pressed = Pressed::Nothing;
    let shown = Window::new("console-indicator", &title)
        .width(380.0)
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            Label::new(&why, TextStyle::Dense).color(t.text_2).show(ui);
            steps(ui, cx, &name, &mut value);
            let can = value != i64::from(reading.value);
            pressed = foot(ui, cx, msg::console_indicator_set(), can);
        });
    if pressed == Pressed::Act
        && let Ok(value) = u8::try_from(value)
    {
        cx.send(Command::SetIndicator(table, indicator, value));
    }
    if pressed != Pressed::Nothing || shown.closed {
        return Next::Close;
    }
    Next::Stay(Dialog::Indicator {
        table,
        indicator,
        value,
    })
}

/// Five and ten at once, and one by one.
fn steps(ui: &mut Ui, cx: &Cx<'_>, name: &str, value: &mut i64) {
    ui.horizontal(|ui| {
        for by in [-10, -5] {
            step(ui, cx, name, by, value);
        }
        let shown = cx.words.number(*value);
        let (less, more) = (cx.say(msg::console_less()), cx.say(msg::console_more()));
        NumberStepper::new(name, 0..=100, &shown, &less, &more).show(ui, value);
        for by in [5, 10] {
            step(ui, cx, name, by, value);
        }
    });
}

fn step(ui: &mut Ui, cx: &Cx<'_>, name: &str, by: i64, value: &mut i64) {
    let words = cx
        .words
        .signed_minutes(crate::domain::time::Span::minutes(by));
    let spoken = cx.say(msg::console_indicator_by(name, &words));
    let button = Button::new(words).tight().accessible_name(spoken);
    if button.show(ui).clicked() {
        *value = (*value + by).clamp(0, 100);
    }
}

/// A form of one text.
struct Words<'a> {
    id: &'static str,
    title: String,
    label: String,
    act: Message,
    text: &'a mut String,
}

impl Words<'_> {
    fn show(self, ctx: &Context, cx: &Cx<'_>) -> Pressed {
        let mut pressed = Pressed::Nothing;
        let shown = Window::new(self.id, &self.title)
            .width(500.0)
            .show(ctx, |ui| {
                let out = Labelled::new(&self.label).show(ui, |ui| {
                    focus_first(ui, Editor::id(ui, self.id));
                    editor(ui, self.text, self.id, &self.label).rows(3).show(ui)
                });
                let can = !self.text.trim().is_empty();
                pressed = foot(ui, cx, self.act, can);
                if out.submitted && can {
                    pressed = Pressed::Act;
                }
            });
        if shown.closed {
            Pressed::Cancel
        } else {
            pressed
        }
    }
}

pub(super) fn decision(
    ctx: &Context,
    cx: &mut Cx<'_>,
    table: Option<TableNo>,
    mut text: String,
) -> Next {
    let title = match table {
        Some(table) => msg::console_decision_table(table),
        None => msg::console_decision_room(),
    };
    let form = Words {
        id: "console-decision",
        title: cx.say(title),
        label: cx.say(msg::console_decision_label()),
        act: msg::console_note_it(),
        text: &mut text,
    };
    match form.show(ctx, cx) {
        Pressed::Nothing => Next::Stay(Dialog::Decision { table, text }),
        Pressed::Act => {
            cx.send(Command::NoteDecision(table, text));
            Next::Close
        }
        Pressed::Cancel => Next::Close,
    }
}

pub(super) fn note(ctx: &Context, cx: &mut Cx<'_>, id: ObservationId, mut text: String) -> Next {
    let form = Words {
        id: "console-note-change",
        title: cx.say(msg::console_note_change()),
        label: cx.say(msg::console_note()),
        act: msg::console_note_save(),
        text: &mut text,
    };
    match form.show(ctx, cx) {
        Pressed::Nothing => Next::Stay(Dialog::Note { id, text }),
        Pressed::Act => {
            cx.send(Command::ChangeObservation(id, text));
            Next::Close
        }
        Pressed::Cancel => Next::Close,
    }
}

pub(super) fn outcome(
    ctx: &Context,
    cx: &mut Cx<'_>,
    table: TableNo,
    mut outcome: Option<Outcome>,
    mut note: String,
) -> Next {
    if outcome_form(ctx, cx, table, &mut outcome, &mut note) {
        return Next::Close;
    }
    Next::Stay(Dialog::Outcome {
        table,
        outcome,
        note,
    })
}
