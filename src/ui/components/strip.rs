//! A strip of icons, words and key caps on one line, measured before it is painted.

use super::key_cap;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Laid, TextStyle};
use crate::ui::theme::{Dir, Tokens};
use egui::{Color32, Context, Painter, Rect, pos2};
use std::sync::Arc;

enum Item {
    Icon(Icon, u8, bool, Color32),
    Text(Arc<Laid>, Color32),
    Key(Arc<Laid>, key_cap::Look),
    Space,
}

/// What stands in a button, a chip or a row, from start to end.
#[must_use]
pub struct Strip {
    ctx: Context,
    gap: f32,
    items: Vec<(Item, f32)>,
}

impl Strip {
    /// An empty strip with this gap between its items.
    pub fn new(ctx: &Context, gap: f32) -> Self {
        Self {
            ctx: ctx.clone(),
            gap,
            items: Vec::new(),
        }
    }

    /// Adds an icon.
    pub fn icon(mut self, icon: Icon, size: u8, filled: bool, color: Color32) -> Self {
        self.items
            .push((Item::Icon(icon, size, filled, color), f32::from(size)));
        self
    }

    /// Adds a word.
    pub fn text(mut self, words: &str, style: TextStyle, color: Color32) -> Self {
        if !words.is_empty() {
            let laid = text::layout(&self.ctx, words, style, None);
            let width = laid.size().x;
            self.items.push((Item::Text(laid, color), width));
        }
        self
    }

    /// Adds a word cut to `width` if it is longer.
    pub fn text_within(
        mut self,
        words: &str,
        style: TextStyle,
        color: Color32,
        width: f32,
    ) -> Self {
        let laid = text::layout_truncated(&self.ctx, words, style, width);
        let width = laid.size().x;
        self.items.push((Item::Text(laid, color), width));
        self
    }

    /// Adds a key cap.
    pub fn key(mut self, key: &str, look: key_cap::Look) -> Self {
        let laid = key_cap::lay(&self.ctx, key);
        let width = key_cap::size(&laid).x;
        self.items.push((Item::Key(laid, look), width));
        self
    }

    /// Adds a key cap in the usual colours.
    pub fn key_plain(self, key: &str, tokens: &Tokens) -> Self {
        self.key(key, key_cap::Look::plain(tokens))
    }

    /// Adds a space beyond the gap.
    pub fn space(mut self, width: f32) -> Self {
        self.items.push((Item::Space, width));
        self
    }

    /// Width of all items and the gaps between them.
    pub fn width(&self) -> f32 {
        let gaps = self.items.len().saturating_sub(1);
        let items: f32 = self.items.iter().map(|(_, width)| width).sum();
        items + self.gap * crate::ui::theme::count(gaps)
    }

    /// Paints from the start side of `rect`, centred in height.
    pub fn paint_start(&self, painter: &Painter, rect: Rect) {
        self.paint(painter, rect, 0.0);
    }

    /// Paints in the middle of `rect`.
    pub fn paint_center(&self, painter: &Painter, rect: Rect) {
        self.paint(painter, rect, (rect.width() - self.width()) / 2.0);
    }

    /// Paints at the end side of `rect`.
    pub fn paint_end(&self, painter: &Painter, rect: Rect) {
        self.paint(painter, rect, rect.width() - self.width());
    }

    fn paint(&self, painter: &Painter, rect: Rect, mut at: f32) {
        let dir = Dir::of_ctx(&self.ctx);
        for (item, width) in &self.items {
            let place = dir.span(rect, at, at + width);
            paint_item(painter, item, place);
            at += width + self.gap;
        }
    }
}

fn paint_item(painter: &Painter, item: &Item, place: Rect) {
    let middle = place.center();
    match item {
        Item::Icon(icon, size, filled, color) => {
            icon.paint_style(painter, middle, *size, *color, *filled);
        }
        Item::Text(laid, color) => {
            let pos = pos2(place.left(), middle.y - laid.cap_center());
            laid.paint(painter, pos, *color);
        }
        Item::Key(laid, look) => key_cap::paint(painter, middle, laid, *look),
        Item::Space => {}
    }
}
