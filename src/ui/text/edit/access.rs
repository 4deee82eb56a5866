//! What assistive technology is told about a field.

use super::state::State;
use egui::accesskit::{Action, Role, TextDirection, TextPosition, TextSelection};
use egui::{Id, Rect, Response, Ui, UiBuilder, Vec2, WidgetInfo};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// AccessKit keeps word starts as bytes, so a run may not hold more characters than this.
const RUN_LIMIT: usize = 250;

/// What the description of a field needs besides its state.
pub(super) struct Description<'a> {
    pub(super) name: &'a str,
    pub(super) hint: &'a str,
    pub(super) before: &'a str,
    pub(super) multiline: bool,
    pub(super) read_only: bool,
}

/// Describes the field: role, name, value, what it can do, its text and selection.
pub(super) fn describe(ui: &mut Ui, response: &Response, state: &State, about: &Description<'_>) {
    let text = state.text();
    response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(ui.is_enabled(), about.before, &text, about.hint);
        info.label = Some(super::super::accessible(about.name));
        info
    });
    let id = response.id;
    let listening = ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(if about.multiline {
            Role::MultilineTextInput
        } else {
            Role::TextInput
        });
        if about.read_only {
            node.set_read_only();
        } else {
            node.add_action(Action::SetValue);
            node.add_action(Action::ReplaceSelectedText);
        }
    });
    if listening.is_some() {
        describe_text(ui, response, state, &text);
    }
}

/// The lines of the text as children, and the selection in terms of them.
fn describe_text(ui: &mut Ui, response: &Response, state: &State, text: &str) {
    let mut runs = Vec::new();
    for (index, (range, rtl)) in run_ranges(state).into_iter().enumerate() {
        let run = text.get(range.clone()).unwrap_or_default();
        runs.push((describe_run(ui, response, index, run, rtl), range));
    }
    let selection = state.selection();
    let anchor = position(&runs, text, selection.anchor.index);
    let focus = position(&runs, text, selection.focus.index);
    if let (Some(anchor), Some(focus)) = (anchor, focus) {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_text_selection(TextSelection { anchor, focus });
        });
    }
}

/// The text in runs of one line each with its newline, cut further where a line is very long; and
/// whether each reads right to left.
fn run_ranges(state: &State) -> Vec<(Range<usize>, bool)> {
    // While an input method composes, the rows hold text that the value does not.
    if state.is_composing() {
        return Vec::new();
    }
    let sheet = state.sheet();
    let starts = sheet.rows.iter().skip(1).map(|row| row.bytes.start);
    let ends = starts.chain([sheet.text.len()]);
    let mut runs = Vec::new();
    for (row, end) in sheet.rows.iter().zip(ends) {
        let mut start = row.bytes.start;
        let line = sheet.text.get(start..end).unwrap_or_default();
        for (count, (at, _)) in line.grapheme_indices(true).enumerate() {
            if count > 0 && count.is_multiple_of(RUN_LIMIT) {
                let cut = row.bytes.start + at;
                runs.push((start..cut, row.rtl));
                start = cut;
            }
        }
        runs.push((start..end, row.rtl));
    }
    runs
}

fn position(runs: &[(Id, Range<usize>)], text: &str, byte: usize) -> Option<TextPosition> {
    let containing = runs.iter().find(|(_, run)| byte < run.end);
    let (id, run) = containing.or_else(|| runs.last())?;
    let before = text.get(run.start..byte.clamp(run.start, run.end))?;
    Some(TextPosition {
        node: id.accesskit_id(),
        character_index: before.graphemes(true).count(),
    })
}

/// One run of text. egui lets only a `Ui` name its parent in the tree, so each run is an empty one.
fn describe_run(ui: &mut Ui, field: &Response, index: usize, text: &str, rtl: bool) -> Id {
    let builder = UiBuilder::new()
        .id_salt(("text-run", field.id, index))
        .max_rect(Rect::from_min_size(field.rect.min, Vec2::ZERO))
        .accessibility_parent(field.id)
        .accessibility_role(Role::TextRun);
    let id = ui.new_child(builder).unique_id();
    let lengths: Vec<u8> = text
        .graphemes(true)
        .map(|grapheme| u8::try_from(grapheme.len()).unwrap_or(u8::MAX))
        .collect();
    let starts: Vec<u8> = text
        .unicode_word_indices()
        .map(|(at, _)| text.get(..at).unwrap_or_default().graphemes(true).count())
        .filter_map(|count| u8::try_from(count).ok())
        .collect();
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::TextRun);
        node.set_text_direction(if rtl {
            TextDirection::RightToLeft
        } else {
            TextDirection::LeftToRight
        });
        node.set_value(text);
        node.set_character_lengths(lengths);
        node.set_word_starts(starts);
    });
    id
}
