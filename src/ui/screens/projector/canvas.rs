//! The canvas of the wall: 1920 points wide, scaled to its window. Everything on the wall is drawn by a
//! [`Board`], part by part, each in its own file.

use egui::emath::TSTransform;
use egui::{LayerId, Order, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::ui::text::TextStyle;
use crate::ui::theme::Tokens;
use crate::ui::wall::{Voice, Wall};

/// Width of the canvas in points where the room is large; a smaller room gets a narrower canvas,
/// so that everything on it grows.
const CANVAS: f32 = 1920.0;

/// Height of the canvas of a page that may have several sheets: how many does not depend on the window.
const PAGE: f32 = 1080.0;

/// Sizes of the room, the smallest room with the largest letters first.
pub(super) const ROOMS: [f32; 3] = [1.3, 1.15, 1.0];

/// Width of the icon before the time of day, with the space between.
pub(super) const CLOCK_ICON: f32 = 62.0;

/// What a beam may cut off at the edges.
pub(super) const SAFE: f32 = 72.0;

/// Where the middle begins, below the line at the head.
pub(super) const MIDDLE: f32 = 150.0;

/// Sizes of the clock that are tried, the largest first.
pub(super) const CLOCKS: [u16; 6] = [344, 300, 260, 220, 180, 150];

/// Width of what stands between two languages.
pub(super) const SPINE: f32 = 240.0;

/// The smallest text, from the last row.
pub(super) const LEAST: TextStyle = TextStyle::ProjectorLeast;

/// What is drawn on.
pub(super) struct Board<'a> {
    pub(super) wall: &'a Wall,
    pub(super) t: &'static Tokens,
    pub(super) canvas: Rect,
}

impl<'a> Board<'a> {
    /// A canvas of the shape of the window.
    pub(super) fn new(wall: &'a Wall, t: &'static Tokens, window: Rect, room: f32) -> Self {
        let size = window.size() * (CANVAS / room / window.width().max(1.0));
        let canvas = Rect::from_min_size(pos2(0.0, 0.0), size);
        Self { wall, t, canvas }
    }

    /// The canvas of a page: always of the same shape.
    pub(super) fn sheet(wall: &'a Wall, t: &'static Tokens) -> Self {
        let size = vec2(CANVAS, PAGE) / wall.room.max(1.0);
        let canvas = Rect::from_min_size(pos2(0.0, 0.0), size);
        Self { wall, t, canvas }
    }
}

impl Board<'_> {
    /// Shows the canvas in the window, as large as it fits.
    pub(super) fn show(&self, ui: &mut Ui, window: Rect, draw: impl FnOnce(&mut Ui)) {
        let scale =
            (window.width() / self.canvas.width()).min(window.height() / self.canvas.height());
        let spare = window.size() - self.canvas.size() * scale;
        let layer = LayerId::new(
            Order::Middle,
            egui::Id::unique(("sulh-wall", ui.ctx().viewport_id())),
        );
        let origin = window.min + vec2(spare.x / 2.0, 0.0);
        ui.ctx()
            .set_transform_layer(layer, TSTransform::new(origin.to_vec2(), scale));
        let mut paper = ui.new_child(UiBuilder::new().layer_id(layer).max_rect(self.canvas));
        paper.set_clip_rect(self.canvas);
        paper.spacing_mut().item_spacing = Vec2::ZERO;
        draw(&mut paper);
    }

    /// A part of the canvas within the safe margin.
    pub(super) fn band(&self, top: f32, height: f32) -> Rect {
        Rect::from_min_size(
            pos2(self.canvas.left() + SAFE, top),
            vec2(self.canvas.width() - 2.0 * SAFE, height),
        )
    }

    /// The language that the wall starts from.
    pub(super) fn voice(&self) -> &Voice {
        &self.wall.voices.first
    }

    /// All languages of the wall.
    pub(super) fn voices(&self) -> impl Iterator<Item = &Voice> {
        let voices = &self.wall.voices;
        std::iter::once(&voices.first).chain(&voices.second)
    }

    /// Whether two languages stand side by side.
    pub(super) fn is_in_two(&self) -> bool {
        self.wall.voices.second.is_some()
    }
}
