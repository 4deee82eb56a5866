//! Words that are being written: kept while they are, and handed on for the record a moment later.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::hash::Hash;
use std::time::Duration;

use egui::{Context, Ui};

use crate::domain::time::{Now, Span};
use crate::ui::components::editor;

/// How long after the last key what was written goes into the record.
const SETTLED: Span = Span::seconds(2);

/// Texts that are being written, each under what it is about.
pub(super) struct Drafts<K>(BTreeMap<K, Draft>);

impl<K> Default for Drafts<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

struct Draft {
    text: String,
    kept: String,
    changed: Option<Now>,
    is_left: bool,
    /// The pass in which it was last on the screen.
    seen: u64,
}

/// An editor for a draft: its accessible name, what stands in it while it is empty, its height.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a> {
    pub(super) name: &'a str,
    pub(super) hint: &'a str,
    pub(super) rows: usize,
    /// What is read but not changed any more.
    pub(super) is_sealed: bool,
}

impl<K: Clone + Ord + Hash + Debug> Drafts<K> {
    /// Shows an editor for one text; what stands in the record, `kept`, comes first.
    pub(super) fn edit(&mut self, ui: &mut Ui, now: Now, on: &K, kept: &str, sheet: Sheet<'_>) {
        let draft = self.0.entry(on.clone()).or_insert_with(|| Draft {
            text: kept.to_owned(),
            kept: String::new(),
            changed: None,
            is_left: false,
            seen: 0,
        });
        if draft.changed.is_none() && draft.text != kept {
            kept.clone_into(&mut draft.text);
        }
        kept.clone_into(&mut draft.kept);
        draft.seen = ui.ctx().cumulative_pass_nr();
        let shown = editor(ui, &mut draft.text, ("draft", on), sheet.name)
            .rows(sheet.rows)
            .hint(sheet.hint)
            .read_only(sheet.is_sealed)
            .show(ui);
        if shown.changed {
            draft.changed = Some(now);
        }
        draft.is_left = shown.response.lost_focus();
    }

    /// Takes what has settled, was left, or is not on the screen any more. Asked in every frame,
    /// whatever the window shows, so that nothing waits behind another place.
    pub(super) fn settled(&mut self, ctx: &Context, now: Now) -> Vec<(K, String)> {
        let pass = ctx.cumulative_pass_nr();
        let mut settled = Vec::new();
        for (on, draft) in &mut self.0 {
            let Some(changed) = draft.changed else {
                continue;
            };
            let rested = now.steady.since(changed.steady);
            if draft.is_left || draft.seen != pass || rested >= SETTLED {
                draft.changed = None;
                if draft.text.trim() != draft.kept {
                    settled.push((on.clone(), draft.text.clone()));
                }
            } else {
                let wait = u64::try_from((SETTLED - rested).0.max(1)).unwrap_or(1);
                ctx.request_repaint_after(Duration::from_millis(wait));
            }
        }
        settled
    }
}
