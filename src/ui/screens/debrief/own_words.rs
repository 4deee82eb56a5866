//! The facilitator's own words: kept while they are written, and in the record a moment later.

use std::collections::BTreeMap;
use std::time::Duration;

use egui::{Context, Ui};

use super::written;
use crate::domain::session::{Command, Outcome, WordsOn};
use crate::domain::time::{Now, Span};
use crate::localisation::{msg, names};
use crate::ui::components::{Card, editor, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// How long after the last key what was written goes into the record.
const SETTLED: Span = Span::seconds(2);

/// Texts that are being written.
#[derive(Default)]
pub(super) struct Drafts(BTreeMap<WordsOn, Draft>);

struct Draft {
    text: String,
    changed: Option<Now>,
    is_left: bool,
}

impl Drafts {
    /// An editor for one part; what stands in the record comes first.
    pub(super) fn edit(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        open: &Open<'_>,
        on: &WordsOn,
        name: &str,
        rows: usize,
    ) {
        let kept = written(open, on);
        let draft = self.0.entry(on.clone()).or_insert_with(|| Draft {
            text: kept.to_owned(),
            changed: None,
            is_left: false,
        });
        if draft.changed.is_none() && draft.text != kept {
            kept.clone_into(&mut draft.text);
        }
        let hint = cx.say(msg::debrief_words_hint());
        let shown = editor(ui, &mut draft.text, ("own-words", on), name)
            .rows(rows)
            .hint(&hint)
            .show(ui);
        if shown.changed {
            draft.changed = Some(cx.now);
        }
        draft.is_left = shown.response.lost_focus();
    }

    /// Puts into the record what has settled.
    pub(super) fn keep(&mut self, ctx: &Context, cx: &mut Cx<'_>) {
        let now = cx.now;
        for (on, draft) in &mut self.0 {
            let Some(changed) = draft.changed else {
                continue;
            };
            let rested = now.steady.since(changed.steady);
            if draft.is_left || rested >= SETTLED {
                draft.changed = None;
                cx.send(Command::WriteWords(on.clone(), draft.text.clone()));
            } else {
                let wait = u64::try_from((SETTLED - rested).0.max(1)).unwrap_or(1);
                ctx.request_repaint_after(Duration::from_millis(wait));
            }
        }
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
        drafts.edit(ui, cx, open, on, title, 3);
    });
}
