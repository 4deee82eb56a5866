//! A laid-out text, ready to paint any number of times.

use super::atlas::{self, Atlas, Placed};
use egui::epaint::Mesh;
use egui::mutex::Mutex;
use egui::{Color32, Context, Painter, Pos2, Rect, Shape, Vec2, pos2, vec2};
use parley::FontData;
use std::sync::Arc;

/// A glyph in physical pixels from the top left of the text's box.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    pub(super) font: u16,
    pub(super) id: u32,
    pub(super) size: f32,
    pub(super) at: Pos2,
    pub(super) ink: u16,
}

/// An underline or a strike-through.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stroke {
    pub(super) rect: Rect,
    pub(super) ink: u16,
    pub(super) color: Color32,
}

/// A tinted ground behind a stretch of text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wash {
    pub(super) rect: Rect,
    pub(super) color: Color32,
}

pub(super) struct Parts {
    pub(super) size: Vec2,
    pub(super) first_baseline: f32,
    pub(super) cap_center: f32,
    pub(super) lines: Vec<(f32, f32)>,
    pub(super) rtl: bool,
    pub(super) truncated: bool,
    pub(super) scale: f32,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) strokes: Vec<Stroke>,
    pub(super) washes: Vec<Wash>,
    pub(super) fonts: Vec<FontData>,
    pub(super) inks: Vec<Option<Color32>>,
}

/// What a mesh was made for: origin in whole pixels, colour, texture generation.
type Made = ([i32; 2], Color32, u64);

/// A laid-out text: sizes in egui points, glyphs ready for the texture.
///
/// Made by [`layout`](super::layout) and [`layout_truncated`](super::layout_truncated); shared and
/// cached, so keep it only for the current frame.
pub struct Laid {
    parts: Parts,
    /// The last mesh: a label that keeps its place and colour is painted without work.
    made: Mutex<Option<(Made, Arc<Mesh>)>>,
}

impl Laid {
    pub(super) fn new(parts: Parts) -> Self {
        Self {
            parts,
            made: Mutex::new(None),
        }
    }

    /// Width and height of the box, in points.
    pub fn size(&self) -> Vec2 {
        self.parts.size
    }

    /// Distance from the top of the box to the baseline of the first line.
    pub fn first_baseline(&self) -> f32 {
        self.parts.first_baseline
    }

    /// Distance from the top of the box to the optical middle of the first line (half the height of
    /// capitals, or of Arabic letters). Chips and buttons put this on their centre.
    pub fn cap_center(&self) -> f32 {
        self.parts.cap_center
    }

    /// Number of lines.
    pub fn line_count(&self) -> usize {
        self.parts.lines.len()
    }

    /// Top and width of each line, from the top of the box.
    pub fn lines(&self) -> &[(f32, f32)] {
        &self.parts.lines
    }

    /// Whether the first paragraph reads right to left.
    pub fn is_rtl(&self) -> bool {
        self.parts.rtl
    }

    /// Whether the text was cut and ends in an ellipsis.
    pub fn is_truncated(&self) -> bool {
        self.parts.truncated
    }

    #[cfg(test)]
    pub(super) fn glyphs(&self) -> &[Glyph] {
        &self.parts.glyphs
    }

    /// Paints with the top left of the box at `pos`.
    pub fn paint(&self, painter: &Painter, pos: Pos2, color: Color32) {
        let rect = Rect::from_min_size(pos, self.parts.size).expand(self.parts.size.y.min(64.0));
        if !painter.is_visible() || !painter.clip_rect().intersects(rect) {
            return;
        }
        let origin = self.snap(pos);
        self.paint_washes(painter, origin);
        if let Some(mesh) = self.mesh(painter.ctx(), origin, color) {
            painter.add(Shape::mesh(mesh));
        }
    }

    /// Paints so that the optical middle of the first line is at `center` and the text is centred
    /// on it sideways.
    pub fn paint_centered(&self, painter: &Painter, center: Pos2, color: Color32) {
        let pos = center - vec2(self.parts.size.x / 2.0, self.parts.cap_center);
        self.paint(painter, pos, color);
    }

    /// Like [`paint`](Self::paint), mirrored sideways within its box: icons that point along the
    /// line turn with the screen, and the icon font has only one of each.
    pub fn paint_mirrored(&self, painter: &Painter, pos: Pos2, color: Color32) {
        let rect = Rect::from_min_size(pos, self.parts.size);
        if !painter.is_visible() || !painter.clip_rect().intersects(rect) {
            return;
        }
        let origin = self.snap(pos);
        if let Some(mesh) = self.mesh(painter.ctx(), origin, color) {
            let mut mesh = (*mesh).clone();
            let axis = rect.left() + rect.right();
            for vertex in &mut mesh.vertices {
                vertex.pos.x = axis - vertex.pos.x;
            }
            painter.add(Shape::mesh(mesh));
        }
    }

    /// The whole pixel nearest to a position: text off the pixel grid is blurred.
    #[expect(clippy::cast_possible_truncation)]
    fn snap(&self, pos: Pos2) -> [i32; 2] {
        let at = pos.to_vec2() * self.parts.scale;
        [at.x.round() as i32, at.y.round() as i32]
    }

    #[expect(clippy::cast_precision_loss)]
    fn paint_washes(&self, painter: &Painter, origin: [i32; 2]) {
        let shift = vec2(origin[0] as f32, origin[1] as f32);
        for wash in &self.parts.washes {
            let rect = wash.rect.translate(shift) / self.parts.scale;
            painter.rect_filled(rect.expand2(vec2(2.0, 0.0)), 3.0, wash.color);
        }
    }

    fn mesh(&self, ctx: &Context, origin: [i32; 2], color: Color32) -> Option<Arc<Mesh>> {
        let shared = atlas::shared(ctx);
        let atlas = &mut *shared.lock();
        let mut made = self.made.lock();
        if let Some((key, mesh)) = &*made
            && *key == (origin, color, atlas.generation)
        {
            return Some(Arc::clone(mesh));
        }
        let mesh = Arc::new(self.build_stable(ctx, atlas, origin, color));
        if mesh.is_empty() {
            return None;
        }
        *made = Some(((origin, color, atlas.generation), Arc::clone(&mesh)));
        Some(mesh)
    }

    /// Builds the mesh, again if the texture started afresh half way through.
    fn build_stable(
        &self,
        ctx: &Context,
        atlas: &mut Atlas,
        origin: [i32; 2],
        color: Color32,
    ) -> Mesh {
        let before = atlas.generation;
        let mesh = self.build(ctx, atlas, origin, color);
        if before == atlas.generation {
            return mesh;
        }
        self.build(ctx, atlas, origin, color)
    }

    #[expect(clippy::cast_precision_loss)]
    fn build(&self, ctx: &Context, atlas: &mut Atlas, origin: [i32; 2], color: Color32) -> Mesh {
        let parts = &self.parts;
        let origin = vec2(origin[0] as f32, origin[1] as f32);
        let mut mesh = Mesh::with_texture(atlas.texture(ctx));
        mesh.reserve_vertices(parts.glyphs.len() * 4);
        mesh.reserve_triangles(parts.glyphs.len() * 2);
        for glyph in &parts.glyphs {
            let Some(font) = parts.fonts.get(usize::from(glyph.font)) else {
                continue;
            };
            let ink = self.ink(glyph.ink, color);
            let light = is_light(ink);
            let placed = Placed::new(font.data.id(), glyph.id, glyph.size, glyph.at, light);
            if let Some(slot) = atlas.slot(ctx, placed.key, font) {
                let min = placed.origin + slot.offset + origin;
                let rect = Rect::from_min_size(min, slot.size) / parts.scale;
                mesh.add_rect_with_uv(rect, slot.uv, ink);
            }
        }
        let white = Rect::from_min_size(atlas.white(), Vec2::ZERO);
        for stroke in &parts.strokes {
            let ink = if stroke.color == Color32::PLACEHOLDER {
                self.ink(stroke.ink, color)
            } else {
                stroke.color
            };
            mesh.add_rect_with_uv(snapped(stroke.rect, origin) / parts.scale, white, ink);
        }
        mesh
    }

    fn ink(&self, index: u16, color: Color32) -> Color32 {
        let own = self.parts.inks.get(usize::from(index)).copied().flatten();
        own.unwrap_or(color)
    }
}

/// A rule on whole pixels.
fn snapped(rect: Rect, origin: Vec2) -> Rect {
    let rect = rect.translate(origin);
    Rect::from_min_max(
        pos2(rect.min.x.round(), rect.min.y.round()),
        pos2(rect.max.x.round(), rect.max.y.round()),
    )
}

/// Whether text in this colour is probably on a dark ground.
fn is_light(color: Color32) -> bool {
    let [r, g, b, a] = color.to_array();
    let luma = 0.3 * f32::from(r) + 0.59 * f32::from(g) + 0.11 * f32::from(b);
    luma > 0.55 * f32::from(a.max(1))
}
