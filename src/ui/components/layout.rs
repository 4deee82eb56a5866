//! Columns and rows that mirror: places for cards, cut from the available space.

use crate::ui::theme::{Dir, count};
use egui::{Rect, Ui, UiBuilder, vec2};

/// Width of a column.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Size {
    /// This many points.
    Fixed(f32),
    /// A share of what is left.
    Flex(f32),
}

/// Cuts `rect` into columns from start to end with `gap` between them.
pub fn columns_of(dir: Dir, rect: Rect, sizes: &[Size], gap: f32) -> Vec<Rect> {
    let fixed: f32 = sizes.iter().map(|size| fixed(*size)).sum();
    let flex: f32 = sizes.iter().map(|size| flex(*size)).sum();
    let gaps = gap * count(sizes.len().saturating_sub(1));
    let unit = ((rect.width() - fixed - gaps) / flex.max(f32::EPSILON)).max(0.0);
    let mut at = 0.0;
    let mut places = Vec::with_capacity(sizes.len());
    for size in sizes {
        let width = match *size {
            Size::Fixed(width) => width,
            Size::Flex(share) => share * unit,
        };
        places.push(dir.span(rect, at, at + width));
        at += width + gap;
    }
    places
}

const fn fixed(size: Size) -> f32 {
    match size {
        Size::Fixed(width) => width,
        Size::Flex(_) => 0.0,
    }
}

const fn flex(size: Size) -> f32 {
    match size {
        Size::Fixed(_) => 0.0,
        Size::Flex(share) => share,
    }
}

/// Shows columns side by side, from start to end, in the available width. The closure is called with
/// the number of each column; the row is as high as its highest column.
pub fn columns(ui: &mut Ui, sizes: &[Size], gap: f32, mut body: impl FnMut(&mut Ui, usize)) {
    let dir = Dir::of(ui);
    let rect = ui.available_rect_before_wrap();
    let mut bottom = rect.top();
    for (index, place) in columns_of(dir, rect, sizes, gap).into_iter().enumerate() {
        let mut child = ui.new_child(
            UiBuilder::new()
                .max_rect(place)
                .layout(dir.column())
                .id_salt(("column", index)),
        );
        child.set_width(place.width());
        body(&mut child, index);
        bottom = bottom.max(child.min_rect().bottom());
    }
    ui.allocate_rect(
        Rect::from_x_y_ranges(rect.x_range(), rect.top()..=bottom),
        egui::Sense::hover(),
    );
}

/// Shows columns of equal width.
pub fn columns_even(ui: &mut Ui, number: usize, gap: f32, body: impl FnMut(&mut Ui, usize)) {
    columns(ui, &vec![Size::Flex(1.0); number], gap, body);
}

/// Shows content in a given rectangle, as a column.
pub fn within<R>(ui: &mut Ui, rect: Rect, body: impl FnOnce(&mut Ui) -> R) -> R {
    let dir = Dir::of(ui);
    let builder = UiBuilder::new().max_rect(rect).layout(dir.column());
    ui.scope_builder(builder, body).inner
}

/// A row of this height: `start` is laid out from the start, `end` from the end (write the outermost
/// first).
pub fn row(ui: &mut Ui, height: f32, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let dir = Dir::of(ui);
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, dir.row_from_end(), |ui| {
        ui.set_min_height(height);
        end(ui);
        ui.with_layout(dir.row(), start);
    });
}
