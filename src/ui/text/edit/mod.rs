//! Editing text: the single-line [`Field`] and the multi-line [`Editor`].
//!
//! Both keep a text per egui id; the caller's `String` remains the truth and is followed whenever it
//! changes from outside. What is edited is laid out as labels are, paragraph by paragraph, and keeps
//! the place of each letter ([`Row`](super::rows::Row)); caret and selection move over these.

mod access;
mod caret;
mod clean;
mod editor;
mod field;
mod input;
mod keys;
mod menu;
mod paint;
mod pointer;
pub(super) mod selectable;
mod selection;
mod state;
#[cfg(test)]
mod tests;
mod undo;

pub use editor::{Editor, Lines};
pub use field::{Field, OneLine};
pub use input::{Input, Kind};
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
