//! The one text gateway: every text of the program is laid out, painted and edited here.
//!
//! egui joins Arabic letters but does not order mixed text, so lines come from `parley` (shaping,
//! the bidirectional algorithm, line breaks) and glyph images from `swash`, kept in one texture.
//! Texts are given in logical order and told to assistive technology in logical order.
//!
//! - [`Label`] and [`Rich`] show text; [`layout`] gives a [`Laid`] to paint by hand.
//! - [`Field`] and [`Editor`] edit it.
//! - [`set_direction`] says which side the screen starts from, [`with_direction`] a part of it.
//!
//! When egui itself learns bidirectional text, this module is the only one to change.

mod atlas;
mod direction;
mod draft;
mod edit;
mod fonts;
mod gateway;
mod kept;
mod label;
mod laid;
mod layout;
mod look;
mod rich;
mod rows;
mod style;
#[cfg(test)]
mod tests;

pub use direction::{
    Direction, accessible, direction, set_direction, set_pause, told_together, with_direction,
};
pub use edit::{
    Editor, Field, FieldColors, FieldResponse, Input, Kind, Lines, MenuLabels, OneLine,
};
pub use label::{Label, Plain, Text};
pub use laid::Laid;
pub use rich::{Rich, Spans};
pub use style::{Face, Measure, TextSpec, TextStyle};

use egui::Context;
use look::Look;
use std::sync::Arc;

/// Prepares a context: the embedded fonts for the gateway and, for the little egui draws by itself,
/// for egui too. Call once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    gateway::shared(ctx);
}

/// Lays out a text (or takes it from the cache), wrapped at `wrap` points if given. Lines of a
/// wrapped text are aligned to the start side of the screen within the longest.
pub fn layout(ctx: &Context, text: &str, style: TextStyle, wrap: Option<f32>) -> Arc<Laid> {
    let mut frame = gateway::frame(ctx);
    frame.wrap = wrap.map(|width| width.max(1.0).to_bits());
    gateway::lay(ctx, std::iter::once((text, Look::plain(style))), frame)
}

/// Lays out a text wrapped at `width` points, each line in the middle of the longest.
pub fn layout_centered(ctx: &Context, text: &str, style: TextStyle, width: f32) -> Arc<Laid> {
    let mut frame = gateway::frame(ctx);
    frame.wrap = Some(width.max(1.0).to_bits());
    frame.align = look::Line::Center;
    gateway::lay(ctx, std::iter::once((text, Look::plain(style))), frame)
}

/// Lays out a text on one line of at most `width` points, cut with an ellipsis if need be.
pub fn layout_truncated(ctx: &Context, text: &str, style: TextStyle, width: f32) -> Arc<Laid> {
    let mut frame = gateway::frame(ctx);
    frame.wrap = Some(width.max(1.0).to_bits());
    frame.max_lines = Some(1);
    frame.one_line = true;
    gateway::lay(ctx, std::iter::once((text, Look::plain(style))), frame)
}

/// Every text that was cut with an ellipsis since this was asked last, wherever it stood: the tests
/// look here for actions, which may not be cut.
pub fn cut_short(ctx: &Context) -> Vec<String> {
    gateway::shared(ctx).lock().cut().collect()
}

/// Leaves nothing of what was laid out so far: a seat that is covered keeps no secret in the cache.
pub fn forget_laid_out(ctx: &Context) {
    gateway::shared(ctx).lock().forget();
}

/// Every text that was laid out in this context and is still in the cache, which is more than what
/// assistive technology is told: the tests look here for what must never stand on the wall.
pub fn laid_out(ctx: &Context) -> Vec<String> {
    gateway::shared(ctx).lock().texts().collect()
}
