//! Questions before acts that cannot be undone.

use egui::Context;

use crate::ui::action::Question;
use crate::ui::cx::Cx;

/// Draws the question; the answer once it is given.
pub fn show(ctx: &Context, cx: &Cx<'_>, question: &Question, typed: &mut String) -> Option<bool> {
    let _ = (ctx, cx, question, typed);
    None
}
