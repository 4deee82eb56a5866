//! The facilitator's own words: kept while they are written, and in the record a moment later.

use egui::{Context, Ui};

use super::written;
use crate::domain::session::{Command, Outcome, WordsOn};
use crate::localisation::{msg, names};
use crate::ui::components::{Card, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::drafts::{self, Sheet};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// Texts that are being written.
pub(super) type Drafts = drafts::Drafts<WordsOn>;

/// An editor for one part.
pub(super) fn edit(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: &Open<'_>,
    drafts: &mut Drafts,
    (on, name, rows): (&WordsOn, &str, usize),
) {
    let hint = cx.say(msg::debrief_words_hint());
    let sheet = Sheet {
        name,
        hint: &hint,
        rows,
        is_sealed: false,
    };
    drafts.edit(ui, cx.now, on, written(open, on), sheet);
}

/// Puts into the record what has settled.
pub(super) fn keep(ctx: &Context, cx: &mut Cx<'_>, drafts: &mut Drafts) {
    for (on, text) in drafts.settled(ctx, cx.now) {
        cx.send(Command::WriteWords(on, text));
    }
}

/// Draws the tab with all parts that are not questions.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, drafts: &mut Drafts) {
    scroll(ui, "debrief-words", |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        part(
            ui,
            cx,
            open,
            drafts,
            &WordsOn::Summary,
            &cx.say(msg::debrief_heading_summary()),
            "",
        );
        for (table, state) in &open.session.tables {
            let title = cx.say(msg::debrief_table(*table));
            let outcome = state
                .outcome
                .as_ref()
                .map(|(outcome, note)| outcome_line(cx, *outcome, note));
            part(
                ui,
                cx,
                open,
                drafts,
                &WordsOn::Table(*table),
                &title,
                &outcome.unwrap_or_default(),
            );
        }
        part(
            ui,
            cx,
            open,
            drafts,
            &WordsOn::Closing,
            &cx.say(msg::debrief_heading_closing()),
            "",
        );
    });
}

fn outcome_line(cx: &Cx<'_>, outcome: Outcome, note: &str) -> String {
    let words = cx.say(msg::debrief_outcome_line(names::outcome(outcome)));
    format!("{words} {note}")
}

fn part(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: &Open<'_>,
    drafts: &mut Drafts,
    on: &WordsOn,
    title: &str,
    caption: &str,
) {
    let t = tokens(ui.ctx());
    Card::titled(title).show(ui, |ui| {
        if !caption.is_empty() {
            Label::new(caption, TextStyle::Document)
                .color(t.text_2)
                .wrap()
                .show(ui);
            ui.add_space(6.0);
        }
        edit(ui, cx, open, drafts, (on, title, 3));
    });
}
