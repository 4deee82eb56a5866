//! A key of the keyboard, as a hint.

use super::paint::framed;
use crate::ui::text::{self, Laid, TextStyle};
use crate::ui::theme::{RADIUS_CHIP, Tokens, tokens};
use egui::{
    Color32, Context, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo,
    vec2,
};
use std::sync::Arc;

/// Colours of a key cap.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Look {
    ink: Color32,
    fill: Color32,
    line: Color32,
}

impl Look {
    /// On cards, fields and outlined buttons.
    pub fn plain(tokens: &Tokens) -> Self {
        Self {
            ink: tokens.muted,
            fill: tokens.inset,
            line: tokens.line_strong,
        }
    }

    /// On a filled button, in the colour of its text.
    pub fn on_fill(ink: Color32) -> Self {
        Self {
            ink,
            fill: Color32::TRANSPARENT,
            line: ink.gamma_multiply(0.8),
        }
    }
}

pub(super) fn lay(ctx: &Context, key: &str) -> Arc<Laid> {
    text::layout(ctx, key, TextStyle::CaptionStrong, None)
}

pub(super) fn size(laid: &Laid) -> Vec2 {
    vec2((laid.size().x + 12.0).max(18.0), 18.0)
}

pub(super) fn paint(painter: &Painter, center: Pos2, laid: &Laid, look: Look) {
    let rect = Rect::from_center_size(center, size(laid));
    framed(
        painter,
        rect,
        RADIUS_CHIP,
        look.fill,
        Stroke::new(1.0, look.line),
    );
    laid.paint_centered(painter, rect.center(), look.ink);
}

/// Shows a key cap in running layout ("press P to pin").
pub fn key_cap(ui: &mut Ui, key: &str) -> Response {
    let laid = lay(ui.ctx(), key);
    let (rect, response) = ui.allocate_exact_size(size(&laid), Sense::hover());
    paint(
        ui.painter(),
        rect.center(),
        &laid,
        Look::plain(tokens(ui.ctx())),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text::accessible(key)));
    response
}
