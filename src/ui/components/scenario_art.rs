//! Line drawings on scenario cards: flat, from the tokens, without emblems.

use crate::ui::theme::{RADIUS_CARD, Tokens, tokens};
use egui::epaint::CubicBezierShape;
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, vec2,
};

/// Which drawing a scenario has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum ScenarioArt {
    /// Streams narrowing through a gate.
    Waters,
    /// A quay, boxes and a boat.
    Port,
    /// Two buildings that overlap.
    Ministries,
    /// A road over the hills.
    Road,
    /// Two rails tied together: for scenarios without a drawing of their own.
    #[default]
    Neutral,
}

/// Size that the drawings are made for.
const FRAME: (f32, f32) = (440.0, 156.0);

impl ScenarioArt {
    /// The drawing a scenario asks for by name.
    pub fn named(name: &str) -> Self {
        match name {
            "waters" => Self::Waters,
            "port" => Self::Port,
            "ministries" => Self::Ministries,
            "road" => Self::Road,
            _ => Self::Neutral,
        }
    }

    /// Shows the drawing over the available width, as the head of a card.
    pub fn show(self, ui: &mut Ui, height: f32) {
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let t = tokens(ui.ctx());
        let top = CornerRadius {
            sw: 0,
            se: 0,
            ..RADIUS_CARD
        };
        let inside = rect.shrink2(vec2(1.0, 0.0));
        ui.painter().rect_filled(inside, top, t.inset);
        self.paint(ui.painter(), inside, t);
        super::paint::hairline(ui.painter(), rect, rect.bottom() - 1.0, t.line);
    }

    /// Paints the drawing so that it fills `rect`.
    pub fn paint(self, painter: &Painter, rect: Rect, t: &Tokens) {
        let clip = painter.clip_rect().intersect(rect);
        let scale = (rect.width() / FRAME.0).max(rect.height() / FRAME.1);
        let pen = Pen {
            painter: painter.with_clip_rect(clip),
            origin: rect.center() - scale * vec2(FRAME.0, FRAME.1) / 2.0,
            scale,
            faint: Stroke::new(1.3, t.line_strong),
            strong: Stroke::new(1.6, t.accent),
            ink: Stroke::new(2.6, t.text),
        };
        match self {
            Self::Waters => waters(&pen, t),
            Self::Port => port(&pen, t),
            Self::Ministries => ministries(&pen, t),
            Self::Road => road(&pen, t),
            Self::Neutral => neutral(&pen, t),
        }
    }
}

struct Pen {
    painter: Painter,
    origin: Pos2,
    scale: f32,
    faint: Stroke,
    strong: Stroke,
    ink: Stroke,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.origin + self.scale * vec2(x, y)
    }

    fn rect(&self, x: f32, y: f32, w: f32, h: f32) -> Rect {
        Rect::from_min_size(self.at(x, y), self.scale * vec2(w, h))
    }

    fn line(&self, points: &[(f32, f32)], stroke: Stroke) {
        let points = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.painter.add(Shape::line(points, stroke));
    }

    fn curve(&self, points: [(f32, f32); 4], stroke: Stroke) {
        let points = points.map(|(x, y)| self.at(x, y));
        let curve =
            CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke);
        self.painter.add(curve);
    }

    fn frame(&self, rect: Rect, fill: Color32, stroke: Stroke) {
        self.painter
            .rect(rect, 0.0, fill, stroke, StrokeKind::Middle);
    }
}

fn waters(pen: &Pen, t: &Tokens) {
    for index in 0..9_u8 {
        let step = f32::from(index);
        let far = 12.0 + step * 17.0;
        let near = 78.0 + (step - 4.0) * 3.2;
        let stroke = if index == 4 {
            Stroke::new(2.6, t.accent)
        } else {
            pen.faint
        };
        pen.curve(
            [(-10.0, far), (90.0, far), (120.0, near), (200.0, near)],
            stroke,
        );
        pen.line(&[(200.0, near), (250.0, near)], stroke);
        let out = far * 0.86 + 10.0;
        pen.curve(
            [
                (250.0, near),
                (300.0, near),
                (350.0, far * 0.8 + 16.0),
                (450.0, out),
            ],
            stroke,
        );
    }
    for x in [209.0, 223.0] {
        pen.painter
            .rect_filled(pen.rect(x, 54.0, 6.0, 48.0), 1.0, t.text);
    }
}

fn port(pen: &Pen, t: &Tokens) {
    for y in [112.0, 124.0, 136.0, 148.0] {
        pen.line(&[(-10.0, y), (450.0, y)], pen.faint);
    }
    for (x, y, w, h) in [
        (26.0, 56.0, 62.0, 44.0),
        (88.0, 34.0, 46.0, 66.0),
        (134.0, 66.0, 74.0, 34.0),
    ] {
        pen.frame(pen.rect(x, y, w, h), t.inset, pen.strong);
    }
    for (from, to) in [
        ((26.0, 71.0), (88.0, 71.0)),
        ((26.0, 86.0), (88.0, 86.0)),
        ((88.0, 56.0), (134.0, 56.0)),
        ((88.0, 78.0), (134.0, 78.0)),
        ((158.0, 66.0), (158.0, 100.0)),
        ((183.0, 66.0), (183.0, 100.0)),
    ] {
        pen.line(&[from, to], pen.faint);
    }
    let hull = [(288.0, 92.0), (400.0, 92.0), (382.0, 112.0), (306.0, 112.0)];
    let hull = hull.iter().map(|&(x, y)| pen.at(x, y)).collect();
    pen.painter
        .add(Shape::convex_polygon(hull, t.inset, pen.strong));
    pen.line(
        &[(312.0, 92.0), (312.0, 62.0), (338.0, 62.0), (338.0, 92.0)],
        pen.strong,
    );
    pen.line(&[(338.0, 76.0), (368.0, 76.0), (368.0, 92.0)], pen.strong);
    let below = pen.rect(-10.0, 101.0, 246.0, 60.0);
    pen.painter.rect_filled(below, 0.0, t.inset);
    pen.line(&[(-10.0, 100.0), (236.0, 100.0), (236.0, 156.0)], pen.ink);
}

fn ministries(pen: &Pen, t: &Tokens) {
    pen.frame(pen.rect(92.0, 26.0, 150.0, 88.0), t.inset, pen.strong);
    pen.frame(pen.rect(198.0, 44.0, 150.0, 88.0), t.inset, pen.strong);
    for step in 0..4_u8 {
        let y = 17.0 * f32::from(step);
        pen.line(&[(108.0, 44.0 + y), (182.0, 44.0 + y)], pen.faint);
        pen.line(&[(258.0, 62.0 + y), (332.0, 62.0 + y)], pen.faint);
    }
    pen.frame(pen.rect(198.0, 44.0, 44.0, 70.0), t.accent_tint, pen.strong);
    pen.line(&[(212.0, 79.0), (228.0, 79.0)], pen.ink);
}

fn road(pen: &Pen, t: &Tokens) {
    for step in 0..4_u8 {
        let i = f32::from(step);
        pen.line(
            &[
                (-10.0, 70.0 - i * 17.0),
                (110.0, 50.0 - i * 13.0),
                (240.0, 26.0 - i * 13.0),
                (330.0, -4.0 - i * 10.0),
            ],
            pen.faint,
        );
        pen.line(
            &[
                (110.0, 166.0 + i * 4.0),
                (250.0, 128.0 + i * 13.0),
                (360.0, 104.0 + i * 14.0),
                (450.0, 96.0 + i * 16.0),
            ],
            pen.faint,
        );
    }
    let path = [
        (-10.0, 128.0),
        (66.0, 104.0),
        (132.0, 112.0),
        (214.0, 72.0),
        (292.0, 84.0),
        (372.0, 42.0),
        (450.0, 50.0),
    ];
    let path: Vec<Pos2> = path.iter().map(|&(x, y)| pen.at(x, y)).collect();
    let stroke = Stroke::new(2.2, t.text);
    pen.painter
        .extend(Shape::dashed_line(&path, stroke, 9.0, 7.0));
    for (x, y) in [(66.0, 104.0), (214.0, 72.0), (372.0, 42.0)] {
        let stop = Stroke::new(2.2, t.accent);
        pen.painter.circle(pen.at(x, y), 8.0, t.surface, stop);
    }
}

/// The two rails of the product, large.
fn neutral(pen: &Pen, t: &Tokens) {
    let plan = [60.0, 130.0, 190.0, 280.0, 350.0];
    let actual = [60.0, 142.0, 210.0, 306.0, 380.0];
    for (plan, actual) in plan.windows(2).zip(actual.windows(2)) {
        let ([from, to], [began, ended]) = (plan, actual) else {
            continue;
        };
        pen.frame(
            pen.rect(from + 2.0, 44.0, to - from - 4.0, 24.0),
            t.inset,
            pen.faint,
        );
        pen.frame(
            pen.rect(began + 2.0, 90.0, ended - began - 4.0, 24.0),
            t.accent_tint,
            pen.strong,
        );
        pen.line(&[(*to, 68.0), (*ended, 90.0)], pen.faint);
    }
    for y in [22.0, 136.0] {
        pen.line(&[(-10.0, y), (450.0, y)], pen.faint);
    }
}
