//! Parties: code tags and marks. A party is a code, a shape and a colour, never colour alone.

use super::paint::framed;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{PartyShape, PartySlot, RADIUS_CHIP, Tokens, tokens};
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind,
    Ui, Vec2, Widget, WidgetInfo, pos2, vec2,
};
use std::borrow::Cow;

/// How large a party tag is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum TagSize {
    /// 28 × 20.
    #[default]
    Normal,
    /// 40 × 28: the head of a brief.
    Large,
    /// 72 × 50: the projector.
    Projector,
}

impl TagSize {
    const fn box_size(self) -> Vec2 {
        match self {
            Self::Normal => vec2(28.0, 20.0),
            Self::Large => vec2(40.0, 28.0),
            Self::Projector => vec2(72.0, 50.0),
        }
    }

    const fn text(self) -> TextStyle {
        match self {
            Self::Normal => TextStyle::CaptionBold,
            Self::Large => TextStyle::Section,
            Self::Projector => TextStyle::ProjectorStrong,
        }
    }

    const fn radius(self) -> CornerRadius {
        match self {
            Self::Normal => RADIUS_CHIP,
            Self::Large => CornerRadius::same(5),
            Self::Projector => CornerRadius::same(8),
        }
    }
}

/// The code of a party on its colour.
#[must_use = "call show(ui) or ui.add(tag)"]
pub struct PartyTag<'a> {
    slot: PartySlot,
    code: Cow<'a, str>,
    name: Option<Cow<'a, str>>,
    size: TagSize,
    tokens: Option<&'static Tokens>,
}

impl<'a> PartyTag<'a> {
    /// A tag with the two letters of the party in the language of the screen.
    pub fn new(slot: PartySlot, code: impl Into<Cow<'a, str>>) -> Self {
        Self {
            slot,
            code: code.into(),
            name: None,
            size: TagSize::Normal,
            tokens: None,
        }
    }

    /// Name of the party: spoken, and shown when the pointer rests on the code.
    pub fn name(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Another size.
    pub fn size(mut self, size: TagSize) -> Self {
        self.size = size;
        self
    }

    /// Colours of another theme (the component sheet shows both).
    pub fn tokens(mut self, tokens: &'static Tokens) -> Self {
        self.tokens = Some(tokens);
        self
    }

    /// Paints the tag centred at a point, for charts and rows painted by hand.
    pub fn paint(&self, painter: &Painter, center: Pos2) -> Rect {
        let t = self.tokens.unwrap_or_else(|| tokens(painter.ctx()));
        let laid = text::layout(painter.ctx(), &self.code, self.size.text(), None);
        let rect = Rect::from_center_size(center, self.measure_laid(laid.size().x));
        let (fill, line, ink) = if self.slot.is_repeated() {
            (t.surface, self.slot.color(t), t.text)
        } else {
            let color = self.slot.color(t);
            (color, color, self.slot.on_color(t))
        };
        framed(
            painter,
            rect,
            self.size.radius(),
            fill,
            Stroke::new(1.5, line),
        );
        laid.paint_centered(painter, rect.center(), ink);
        rect
    }

    fn measure_laid(&self, text_width: f32) -> Vec2 {
        let least = self.size.box_size();
        vec2(least.x.max(text_width + 8.0), least.y)
    }

    /// Shows the tag.
    pub fn show(self, ui: &mut Ui) -> Response {
        let laid = text::layout(ui.ctx(), &self.code, self.size.text(), None);
        let size = self.measure_laid(laid.size().x);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        self.paint(ui.painter(), rect.center());
        response.widget_info(|| {
            let name = self.name.as_ref().unwrap_or(&self.code);
            WidgetInfo::labeled(Role::Label, true, text::accessible(name))
        });
        match &self.name {
            Some(name) => super::tooltip::explain(response, name),
            None => response,
        }
    }
}

impl Widget for PartyTag<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// How a mark is drawn: what a party says of an option.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Mark {
    /// Supports.
    #[default]
    Solid,
    /// Can accept.
    Outline,
    /// Opposes.
    Slash,
    /// Silent.
    Dot,
}

/// The shape of a party.
#[must_use = "call show(ui) or ui.add(mark)"]
pub struct PartyMark<'a> {
    slot: Option<PartySlot>,
    mark: Mark,
    size: f32,
    name: Option<Cow<'a, str>>,
    tokens: Option<&'static Tokens>,
}

impl<'a> PartyMark<'a> {
    /// The solid shape of a party, 16 wide.
    pub fn new(slot: PartySlot) -> Self {
        Self {
            slot: Some(slot),
            mark: Mark::Solid,
            size: 16.0,
            name: None,
            tokens: None,
        }
    }

    /// A circle in the secondary text colour, for legends.
    pub fn neutral(mark: Mark) -> Self {
        Self {
            slot: None,
            ..Self::new(PartySlot::MEDIATION).mark(mark)
        }
    }

    /// Solid, outline, slashed or a dot.
    pub fn mark(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }

    /// Another size, 14 to 18.
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// What it says, for assistive technology ("Talawi, opposes"). Without a name it is silent.
    pub fn name(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Colours of another theme.
    pub fn tokens(mut self, tokens: &'static Tokens) -> Self {
        self.tokens = Some(tokens);
        self
    }

    /// Paints the mark centred at a point.
    pub fn paint(&self, painter: &Painter, center: Pos2) {
        let t = self.tokens.unwrap_or_else(|| tokens(painter.ctx()));
        let (shape, color) = match self.slot {
            Some(slot) => (slot.shape(), slot.color(t)),
            None => (PartyShape::Circle, t.text_2),
        };
        let stroke = Stroke::new(1.6 * (self.size / 16.0).max(1.0), color);
        let radius = self.size * 0.38;
        match self.mark {
            Mark::Dot => {
                painter.circle_filled(center, 1.8, t.control);
            }
            Mark::Solid => {
                painter.add(solid(shape, center, radius, color));
            }
            Mark::Outline => {
                painter.add(outline(shape, center, radius, stroke));
            }
            Mark::Slash => {
                painter.add(outline(shape, center, radius, stroke));
                slash(painter, center, self.size, t.danger);
            }
        }
    }

    /// Shows the mark.
    pub fn show(self, ui: &mut Ui) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(self.size), Sense::hover());
        self.paint(ui.painter(), rect.center());
        if let Some(name) = &self.name {
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text::accessible(name)));
            return super::tooltip::explain(response, name);
        }
        response
    }
}

impl Widget for PartyMark<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// The stroke through an opposing mark rises to the right on every screen, like a prohibition sign.
fn slash(painter: &Painter, center: Pos2, size: f32, color: Color32) {
    let reach = size * 0.375;
    let ends = [center + vec2(-reach, reach), center + vec2(reach, -reach)];
    painter.line_segment(ends, Stroke::new(1.8 * (size / 16.0).max(1.0), color));
}

fn solid(shape: PartyShape, center: Pos2, r: f32, color: Color32) -> Shape {
    match shape {
        PartyShape::Circle => Shape::circle_filled(center, r * 0.92, color),
        PartyShape::Pill => Shape::rect_filled(pill(center, r), r * 0.58, color),
        other => Shape::convex_polygon(points(other, center, r), color, Stroke::NONE),
    }
}

fn outline(shape: PartyShape, center: Pos2, r: f32, stroke: Stroke) -> Shape {
    match shape {
        PartyShape::Circle => Shape::circle_stroke(center, r * 0.92, stroke),
        PartyShape::Pill => {
            Shape::rect_stroke(pill(center, r), r * 0.58, stroke, StrokeKind::Middle)
        }
        other => Shape::closed_line(points(other, center, r), stroke),
    }
}

fn pill(center: Pos2, r: f32) -> Rect {
    Rect::from_center_size(center, vec2(2.3 * r, 1.16 * r))
}

fn points(shape: PartyShape, center: Pos2, r: f32) -> Vec<Pos2> {
    let units: &[(f32, f32)] = match shape {
        PartyShape::TriangleUp => &[(0.0, -1.05), (1.05, 0.85), (-1.05, 0.85)],
        PartyShape::Square => &[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)],
        PartyShape::Diamond => &[(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)],
        PartyShape::Hexagon => &[
            (-0.55, -0.95),
            (0.55, -0.95),
            (1.1, 0.0),
            (0.55, 0.95),
            (-0.55, 0.95),
            (-1.1, 0.0),
        ],
        PartyShape::TriangleDown => &[(0.0, 1.05), (1.05, -0.85), (-1.05, -0.85)],
        PartyShape::HalfDisc => return half_disc(center, r),
        PartyShape::Circle | PartyShape::Pill => &[],
    };
    units
        .iter()
        .map(|&(x, y)| pos2(center.x + x * r, center.y + y * r))
        .collect()
}

fn half_disc(center: Pos2, r: f32) -> Vec<Pos2> {
    let base = pos2(center.x, center.y + 0.55 * r);
    (0..=16_u8)
        .map(|step| {
            let angle = std::f32::consts::PI * (1.0 + f32::from(step) / 16.0);
            base + r * Vec2::angled(angle)
        })
        .collect()
}
