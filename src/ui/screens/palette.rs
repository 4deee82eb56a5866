//! The palette (find or do anything) and the sheet of keys, both from the one list of actions.

use egui::Context;

use crate::ui::cx::Cx;

/// What the palette remembers between two frames.
#[derive(Default)]
pub struct PaletteState {}

/// Draws the palette; `false` when it is to close.
pub fn show(ctx: &Context, cx: &mut Cx<'_>, state: &mut PaletteState) -> bool {
    let _ = (ctx, cx, state);
    true
}

/// Draws the sheet of keys; `false` when it is to close.
pub fn show_keys(ctx: &Context, cx: &Cx<'_>) -> bool {
    let _ = (ctx, cx);
    true
}
