//! Glyph images in one egui texture, rasterised on demand.

use super::kept::kept;
use egui::mutex::Mutex;
use egui::{
    Color32, ColorImage, Context, Id, Pos2, Rect, TextureHandle, TextureOptions, Vec2, pos2, vec2,
};
use indexmap::IndexMap;
use parley::FontData;
use std::sync::Arc;

use swash::scale::{Render, ScaleContext, Source};
use swash::zeno::{Format, Vector};

/// Glyphs of at least this many physical pixels are placed on whole pixels: at that size a quarter
/// pixel is invisible, and four copies of every clock digit would fill the texture.
const WHOLE_PIXEL_SIZE: f32 = 48.0;
/// Side of the first texture; it doubles until [`MAX_SIDE`] or the driver's limit.
const FIRST_SIDE: usize = 1024;
const MAX_SIDE: usize = 4096;

/// What makes two glyph images different.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct GlyphKey {
    font: u64,
    glyph: u32,
    size: u32,
    bins: [u8; 2],
    light: bool,
}

/// Where a glyph stands: the whole pixel of its origin and the quarter-pixel remainder.
pub(super) struct Placed {
    pub(super) key: GlyphKey,
    pub(super) origin: Pos2,
}

impl Placed {
    /// Snaps a glyph origin (in physical pixels) to a quarter pixel.
    pub(super) fn new(font: u64, glyph: u32, size: f32, at: Pos2, light: bool) -> Self {
        let steps = if size >= WHOLE_PIXEL_SIZE { 1.0 } else { 4.0 };
        let (x, bin_x) = snap(at.x, steps);
        let (y, bin_y) = snap(at.y, steps);
        Self {
            key: GlyphKey {
                font,
                glyph,
                size: size.to_bits(),
                bins: [bin_x, bin_y],
                light,
            },
            origin: pos2(x, y),
        }
    }
}

/// Splits a coordinate into a whole pixel and a number of quarter pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn snap(value: f32, steps: f32) -> (f32, u8) {
    let snapped = (value * steps).round() / steps;
    let whole = snapped.floor();
    (whole, ((snapped - whole) * 4.0).round() as u8)
}

/// A glyph's image: place relative to the origin and size, both in physical pixels.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub(super) offset: Vec2,
    pub(super) size: Vec2,
    pub(super) uv: Rect,
}

/// The texture and what lies in it.
pub(super) struct Atlas {
    texture: Option<TextureHandle>,
    side: usize,
    /// Counts fresh starts; meshes made for an older texture are remade.
    pub(super) generation: u64,
    slots: IndexMap<GlyphKey, Option<Slot>>,
    cursor: [usize; 2],
    shelf: usize,
    scaler: ScaleContext,
}

/// The texture of a context, made on first use.
pub(super) fn shared(ctx: &Context) -> Arc<Mutex<Atlas>> {
    kept(ctx, Id::unique("sulh-text-atlas"))
}

impl Default for Atlas {
    fn default() -> Self {
        Self {
            texture: None,
            side: FIRST_SIDE,
            generation: 0,
            slots: IndexMap::new(),
            cursor: [0, 0],
            shelf: 0,
            scaler: ScaleContext::with_max_entries(16),
        }
    }
}

impl Atlas {
    /// The texture meshes refer to, made on first use.
    pub(super) fn texture(&mut self, ctx: &Context) -> egui::TextureId {
        if let Some(texture) = &self.texture {
            return texture.id();
        }
        let mut image = ColorImage::filled([self.side, self.side], Color32::TRANSPARENT);
        // A white corner gives underlines and highlights a pixel to sample, so that a text stays
        // one mesh with one texture.
        for y in 0..4 {
            for x in 0..4 {
                if let Some(pixel) = image.pixels.get_mut(y * self.side + x) {
                    *pixel = Color32::WHITE;
                }
            }
        }
        self.cursor = [6, 0];
        self.shelf = 6;
        let texture = ctx.load_texture("sulh-text", image, TextureOptions::LINEAR);
        let id = texture.id();
        self.texture = Some(texture);
        id
    }

    /// Texture coordinate of a white pixel.
    #[expect(clippy::cast_precision_loss)]
    pub(super) fn white(&self) -> Pos2 {
        let at = 2.0 / self.side as f32;
        pos2(at, at)
    }

    /// The image of a glyph, rasterised if it is not there yet; `None` for blanks.
    pub(super) fn slot(&mut self, ctx: &Context, key: GlyphKey, font: &FontData) -> Option<Slot> {
        if let Some(slot) = self.slots.get(&key) {
            return *slot;
        }
        let slot = self.rasterise(ctx, key, font);
        self.slots.insert(key, slot);
        slot
    }

    fn rasterise(&mut self, ctx: &Context, key: GlyphKey, font: &FontData) -> Option<Slot> {
        let face = swash::FontRef::from_index(font.data.data(), usize::try_from(font.index).ok()?)?;
        let id = [font.data.id(), u64::from(font.index)];
        let size = f32::from_bits(key.size);
        let builder = self.scaler.builder_with_id(face, id);
        let mut scaler = builder.size(size).hint(true).build();
        let [x, y] = key.bins.map(|bin| f32::from(bin) / 4.0);
        let offset = Vector::new(x, -y);
        let image = Render::new(&[Source::Outline])
            .format(Format::Alpha)
            .offset(offset)
            .render(&mut scaler, u16::try_from(key.glyph).ok()?)?;
        let (width, height) = (
            image.placement.width as usize,
            image.placement.height as usize,
        );
        if width == 0 || height == 0 {
            return None;
        }
        let [x, y] = self.place(ctx, width, height)?;
        let pixels = image.data.iter().map(|&alpha| coverage(alpha, key.light));
        let image_out = ColorImage::new([width, height], pixels.collect());
        if let Some(texture) = &mut self.texture {
            texture.set_partial([x, y], image_out, TextureOptions::LINEAR);
        }
        Some(self.slot_at(
            [x, y],
            [width, height],
            [image.placement.left, image.placement.top],
        ))
    }

    #[expect(clippy::cast_precision_loss)]
    fn slot_at(&self, at: [usize; 2], size: [usize; 2], placement: [i32; 2]) -> Slot {
        let whole = self.side as f32;
        let min = vec2(at[0] as f32, at[1] as f32);
        let size = vec2(size[0] as f32, size[1] as f32);
        Slot {
            offset: vec2(placement[0] as f32, -placement[1] as f32),
            size,
            uv: Rect::from_min_size((min / whole).to_pos2(), size / whole),
        }
    }

    /// Finds room on the current shelf, opens a new one, or starts a larger texture.
    fn place(&mut self, ctx: &Context, width: usize, height: usize) -> Option<[usize; 2]> {
        self.texture(ctx);
        if let Some(at) = self.try_place(width, height) {
            return Some(at);
        }
        self.restart(ctx);
        self.try_place(width, height)
    }

    fn try_place(&mut self, width: usize, height: usize) -> Option<[usize; 2]> {
        if self.cursor[0] + width + 1 > self.side {
            self.cursor = [0, self.cursor[1] + self.shelf];
            self.shelf = 0;
        }
        if self.cursor[1] + height + 1 > self.side || width + 1 > self.side {
            return None;
        }
        let at = self.cursor;
        self.cursor[0] += width + 1;
        self.shelf = self.shelf.max(height + 1);
        Some(at)
    }

    /// Starts over with a texture twice the side (or the same, at the limit). The old texture lives
    /// on until the frame that still shows it has been painted: egui frees it afterwards.
    fn restart(&mut self, ctx: &Context) {
        let limit = ctx
            .input(|i| i.max_texture_side)
            .clamp(FIRST_SIDE, MAX_SIDE);
        self.side = (self.side * 2).min(limit);
        self.generation += 1;
        self.slots.clear();
        self.texture = None;
        self.texture(ctx);
    }
}

/// Coverage as premultiplied white. Light text on a dark ground looks too thin with linear
/// coverage, so it gets egui's dark-theme curve.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn coverage(alpha: u8, light: bool) -> Color32 {
    if !light {
        return Color32::from_white_alpha(alpha);
    }
    let c = f32::from(alpha) / 255.0;
    Color32::from_white_alpha(((2.0 * c - c * c) * 255.0).round() as u8)
}
