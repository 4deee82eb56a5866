//! Editing text: the single-line [`Field`] and the multi-line [`Editor`].
//!
//! Both keep a parley editor per egui id; the caller's `String` remains the truth and is followed
//! whenever it changes from outside.

#![allow(
    clippy::redundant_closure_for_method_calls,
    reason = "a driver's method is not general enough in its lifetime to stand for the closure"
)]

mod access;
mod editor;
mod field;
mod keys;
mod menu;
mod paint;
mod pointer;
pub(super) mod selectable;
mod state;
mod undo;
mod words;

pub use editor::Editor;
pub use field::Field;
pub use menu::MenuLabels;

use egui::{Color32, Response, Visuals};

/// What came of showing a [`Field`] or an [`Editor`].
#[derive(Debug)]
#[must_use = "at least the response tells whether the text changed"]
pub struct FieldResponse {
    /// The widget's response; `changed()` is set when the text changed.
    pub response: Response,
    /// The user changed the text in this pass.
    pub changed: bool,
    /// Enter in a field, Ctrl+Enter in an editor.
    pub submitted: bool,
    /// Esc: the caller may put the old text back.
    pub cancelled: bool,
}

/// Colours of a field. The components layer passes design tokens; the default reads egui's visuals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FieldColors {
    /// Ground of the field.
    pub fill: Color32,
    /// Border at rest.
    pub border: Color32,
    /// Border of a field whose text is not acceptable.
    pub error: Color32,
    /// Text and caret.
    pub text: Color32,
    /// Hint and icon.
    pub hint: Color32,
    /// Ground of selected text.
    pub selection: Color32,
    /// Focus ring.
    pub ring: Color32,
}

impl FieldColors {
    /// Colours from egui's visuals.
    pub fn from_visuals(visuals: &Visuals) -> Self {
        Self {
            fill: visuals.text_edit_bg_color(),
            border: visuals.widgets.hovered.bg_stroke.color,
            error: visuals.error_fg_color,
            text: visuals.text_color(),
            hint: visuals.weak_text_color(),
            selection: visuals.selection.bg_fill,
            ring: visuals.selection.stroke.color,
        }
    }
}

impl Default for FieldColors {
    fn default() -> Self {
        Self::from_visuals(&Visuals::light())
    }
}
