//! The caret from word to word.

use super::state::State;
use egui::Context;
use parley::{Cluster, PlainEditorDriver};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Moves the caret to the far edge of the next word on that side of the screen. parley's own step
/// passes over words that stand where the direction changes.
pub(super) fn travel(ctx: &Context, state: &mut State, to_left: bool, extend: bool) {
    let words: Vec<Range<usize>> = state
        .editor
        .raw_text()
        .unicode_word_indices()
        .map(|(start, word)| start..start + word.len())
        .collect();
    state.drive(ctx, |driver| {
        if !extend {
            driver.collapse_selection();
        }
        loop {
            let before = driver.editor.raw_selection().focus();
            match (to_left, extend) {
                (true, false) => driver.move_left(),
                (true, true) => driver.select_left(),
                (false, false) => driver.move_right(),
                (false, true) => driver.select_right(),
            }
            let is_stuck = driver.editor.raw_selection().focus() == before;
            if is_stuck || has_passed_word(driver, &words, to_left) {
                return;
            }
        }
    });
}

/// Whether a word lies behind the caret, and what lies before it is not of the same one.
fn has_passed_word(
    driver: &PlainEditorDriver<'_, u16>,
    words: &[Range<usize>],
    to_left: bool,
) -> bool {
    let Some(layout) = driver.editor.try_layout() else {
        return true;
    };
    let focus = driver.editor.raw_selection().focus();
    let [left, right] = focus.visual_clusters(layout);
    let (passed, ahead) = if to_left {
        (right, left)
    } else {
        (left, right)
    };
    let word = |cluster: Option<Cluster<'_, u16>>| {
        let at = cluster?.text_range().start;
        words.iter().position(|word| word.contains(&at))
    };
    let passed = word(passed);
    passed.is_some() && passed != word(ahead)
}
