//! Cards: the surface everything of a screen stands on.

use super::layout::row;
use super::paint::{dashed_border, framed, hairline, hatch};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{
    CARD_PADDING, CONFIDENTIAL_EDGE, Dir, RADIUS_CARD, STROKE_ALARM, STROKE_HAIRLINE,
    STROKE_SELECTED, Tokens, Tone, tokens,
};
use egui::{
    Color32, CornerRadius, Frame, InnerResponse, Margin, Painter, Rect, Shape, Stroke, StrokeKind,
    Ui,
};
use std::borrow::Cow;

/// The border of a card.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum CardEdge {
    /// Hairline.
    #[default]
    Plain,
    /// 1.5 in the colour of a state: selected, due, released.
    Tone(Tone),
    /// 2 in the danger colour.
    Alarm,
    /// Dashed: an offer, an empty place.
    Dashed(Tone),
    /// None.
    None,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Content,
    Width,
    WidthAndHeight,
}

/// A card. Fills the width; its head has a title at the start and controls at the end.
#[must_use = "call show(ui, ..)"]
pub struct Card<'a> {
    title: Option<Cow<'a, str>>,
    title_style: TextStyle,
    icon: Option<(Icon, bool, Color32)>,
    min_height: f32,
    head_tone: Option<Tone>,
    head_line: bool,
    edge: CardEdge,
    fill: Option<Color32>,
    padding: f32,
    extent: Extent,
    confidential: bool,
}

impl Default for Card<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Card<'a> {
    /// A plain card.
    pub fn new() -> Self {
        Self {
            title: None,
            title_style: TextStyle::Strong,
            icon: None,
            min_height: 0.0,
            head_tone: None,
            head_line: false,
            edge: CardEdge::Plain,
            fill: None,
            padding: CARD_PADDING,
            extent: Extent::Width,
            confidential: false,
        }
    }

    /// A card with a title in its head.
    pub fn titled(title: impl Into<Cow<'a, str>>) -> Self {
        let mut card = Self::new();
        card.title = Some(title.into());
        card
    }

    /// Another style for the title (`Section` for the head of a column).
    pub fn title_style(mut self, style: TextStyle) -> Self {
        self.title_style = style;
        self
    }

    /// Icon before the title.
    pub fn icon(mut self, icon: Icon, color: Color32) -> Self {
        self.icon = Some((icon, false, color));
        self
    }

    /// Filled icon before the title.
    pub fn icon_fill(mut self, icon: Icon, color: Color32) -> Self {
        self.icon = Some((icon, true, color));
        self
    }

    /// At least this high (neighbours of one height).
    pub fn min_height(mut self, height: f32) -> Self {
        self.min_height = height;
        self
    }

    /// Tints the head (due, in trouble, released).
    pub fn head_tone(mut self, tone: Tone) -> Self {
        self.head_tone = Some(tone);
        self
    }

    /// Hairline under the head, for cards of full-width rows.
    pub fn head_line(mut self) -> Self {
        self.head_line = true;
        self
    }

    /// Another border.
    pub fn edge(mut self, edge: CardEdge) -> Self {
        self.edge = edge;
        self
    }

    /// Another fill (a tint).
    pub fn fill(mut self, color: Color32) -> Self {
        self.fill = Some(color);
        self
    }

    /// Another padding of the body.
    pub fn padding(mut self, padding: f32) -> Self {
        self.padding = padding;
        self
    }

    /// No padding of the body: lists and tables reach the border.
    pub fn flush(self) -> Self {
        self.padding(0.0)
    }

    /// Reaches down to the end of the available height.
    pub fn fill_height(mut self) -> Self {
        self.extent = Extent::WidthAndHeight;
        self
    }

    /// Only as wide as its content.
    pub fn hug(mut self) -> Self {
        self.extent = Extent::Content;
        self
    }

    /// Hatched strip at the start side: private content.
    pub fn confidential(mut self) -> Self {
        self.confidential = true;
        self
    }

    /// Shows the card.
    pub fn show<R>(self, ui: &mut Ui, body: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        self.show_with(ui, |_| {}, body)
    }

    /// Shows the card with controls at the end of its head, laid out from the end.
    pub fn show_with<R>(
        self,
        ui: &mut Ui,
        head_end: impl FnOnce(&mut Ui),
        body: impl FnOnce(&mut Ui) -> R,
    ) -> InnerResponse<R> {
        let t = tokens(ui.ctx());
        let dir = Dir::of(ui);
        let under = ui.painter().add(Shape::Noop);
        let head_under = ui.painter().add(Shape::Noop);
        let height = ui.available_height();
        let strip = if self.confidential {
            CONFIDENTIAL_EDGE
        } else {
            0.0
        };
        let mut head_bottom = None;
        let shown = Frame::new()
            .inner_margin(dir.margin(whole(strip), 0, 0, 0))
            .show(ui, |ui| {
                ui.with_layout(dir.column(), |ui| {
                    if self.extent != Extent::Content {
                        ui.set_min_width(ui.available_width());
                    }
                    // In a window too low for it there is no room at all.
                    ui.set_min_height(self.min_height.max(0.0));
                    if self.extent == Extent::WidthAndHeight && height.is_finite() {
                        ui.set_min_height(height.max(0.0));
                    }
                    ui.spacing_mut().item_spacing.y = 0.0;
                    if self.title.is_some() {
                        head_bottom = Some(self.head(ui, dir, t, head_end));
                    }
                    self.body(ui, body)
                })
                .inner
            });
        let rect = shown.response.rect;
        ui.painter().set(under, self.ground(rect, t));
        if let Some(bottom) = head_bottom {
            ui.painter()
                .set(head_under, self.head_ground(rect, bottom, t));
        }
        self.border(ui.painter(), rect, dir, t);
        if self.head_line
            && let Some(bottom) = head_bottom
        {
            hairline(ui.painter(), rect, bottom - 1.0, t.line);
        }
        shown
    }

    fn body<R>(&self, ui: &mut Ui, body: impl FnOnce(&mut Ui) -> R) -> R {
        let pad = whole(self.padding);
        let top = match (self.title.is_some() && pad > 0, self.head_tone) {
            (false, _) => pad,
            // Bodies of neighbouring cards start at one height, whatever their heads.
            (true, None) => 6,
            (true, Some(_)) => 5,
        };
        let margin = Margin {
            left: pad,
            right: pad,
            top,
            bottom: pad,
        };
        Frame::new()
            .inner_margin(margin)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                if self.extent != Extent::Content {
                    ui.set_min_width(ui.available_width());
                }
                body(ui)
            })
            .inner
    }

    fn head(&self, ui: &mut Ui, dir: Dir, t: &Tokens, end: impl FnOnce(&mut Ui)) -> f32 {
        let side = whole(CARD_PADDING);
        let bare = self.head_tone.is_none() && !self.head_line;
        let (top, bottom) = if bare { (5, 0) } else { (5, 1) };
        let margin = dir.margin(side, side, top, bottom);
        let head = Frame::new().inner_margin(margin).show(ui, |ui| {
            row(ui, 32.0, |ui| self.head_words(ui, t), end);
        });
        head.response.rect.bottom()
    }

    fn head_words(&self, ui: &mut Ui, t: &Tokens) {
        let ink = match self.head_tone {
            Some(Tone::Danger | Tone::Neutral) | None => t.text,
            Some(tone) => tone.text(t),
        };
        if let Some((icon, filled, color)) = self.icon {
            icon.show_style(ui, 16, color, filled);
        }
        if let Some(title) = &self.title {
            Label::new(title.as_ref(), self.title_style)
                .color(ink)
                .truncate()
                .show(ui);
        }
    }

    fn ground(&self, rect: Rect, t: &Tokens) -> Shape {
        let fill = self.fill.unwrap_or(t.surface);
        Shape::rect_filled(rect, RADIUS_CARD, fill)
    }

    fn head_ground(&self, rect: Rect, bottom: f32, t: &Tokens) -> Shape {
        let Some(tone) = self.head_tone else {
            return Shape::Noop;
        };
        let radius = CornerRadius {
            sw: 0,
            se: 0,
            ..RADIUS_CARD
        };
        let head = Rect::from_x_y_ranges(rect.x_range(), rect.top()..=bottom);
        Shape::rect_filled(head, radius, tone.tint(t))
    }

    fn border(&self, painter: &Painter, rect: Rect, dir: Dir, t: &Tokens) {
        if self.confidential {
            let edge = dir.span(rect, 0.0, CONFIDENTIAL_EDGE);
            hatch(painter, edge, dir.start_corners(RADIUS_CARD.nw), t, false);
        }
        match self.edge {
            CardEdge::Plain => stroke(painter, rect, STROKE_HAIRLINE, t.line),
            CardEdge::Tone(tone) => stroke(painter, rect, STROKE_SELECTED, tone.text(t)),
            CardEdge::Alarm => stroke(painter, rect, STROKE_ALARM, t.danger),
            CardEdge::Dashed(tone) => {
                let line = Stroke::new(STROKE_SELECTED, tone.text(t));
                dashed_border(painter, rect, f32::from(RADIUS_CARD.nw), line);
            }
            CardEdge::None => {}
        }
    }
}

fn stroke(painter: &Painter, rect: Rect, width: f32, color: Color32) {
    painter.rect_stroke(
        rect,
        RADIUS_CARD,
        Stroke::new(width, color),
        StrokeKind::Inside,
    );
}

/// A padding as egui wants it. Tokens all fit.
#[expect(clippy::cast_possible_truncation)]
fn whole(padding: f32) -> i8 {
    padding.clamp(0.0, 100.0) as i8
}

/// A small framed box inside a card (a stat tile, a clock state, an inject).
pub fn well<R>(ui: &mut Ui, padding: Margin, body: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = tokens(ui.ctx());
    let under = ui.painter().add(Shape::Noop);
    let shown = Frame::new()
        .inner_margin(padding)
        .show(ui, |ui| ui.with_layout(Dir::of(ui).column(), body).inner);
    let rect = shown.response.rect;
    let shape = Shape::rect_filled(rect, 6.0, t.surface);
    ui.painter().set(under, shape);
    framed(
        ui.painter(),
        rect,
        CornerRadius::same(6),
        Color32::TRANSPARENT,
        Stroke::new(STROKE_HAIRLINE, t.line),
    );
    shown
}
