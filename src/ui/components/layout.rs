//! Columns and rows that mirror: places for cards, cut from the available space.

use super::paint::{At, line, line_height, width};
use super::tooltip::explain_with;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, count};
use egui::{Color32, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

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
        Sense::hover(),
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
/// first). What stands at the end gets its room first; the start truncates in what is left.
pub fn row(ui: &mut Ui, height: f32, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let mut rect = ui.available_rect_before_wrap();
    rect.max.y = rect.min.y + height;
    let all = row_in(ui, rect, start, end);
    ui.allocate_space(vec2(rect.width(), all.bottom() - rect.top()));
}

/// Like [`row`], in a given rectangle. Gives the rectangle that is really used, which is larger if
/// something in it is higher.
pub fn row_in(
    ui: &mut Ui,
    rect: Rect,
    start: impl FnOnce(&mut Ui),
    end: impl FnOnce(&mut Ui),
) -> Rect {
    let dir = Dir::of(ui);
    let salt = ui.next_auto_id();
    let mut far = ui.new_child(
        UiBuilder::new()
            .max_rect(rect)
            .layout(dir.row_from_end())
            .id_salt((salt, "end")),
    );
    end(&mut far);
    let taken = far.min_rect();
    let used = if taken.width() > 0.5 {
        taken.width() + ui.spacing().item_spacing.x
    } else {
        0.0
    };
    let left = dir.span(rect, 0.0, (rect.width() - used).max(0.0));
    let mut near = ui.new_child(
        UiBuilder::new()
            .max_rect(left)
            .layout(dir.row())
            .id_salt((salt, "start")),
    );
    start(&mut near);
    ui.skip_ahead_auto_ids(1);
    let all = rect.union(taken).union(near.min_rect());
    ui.expand_to_include_rect(Rect::from_x_y_ranges(rect.x_range(), all.y_range()));
    all
}

/// Things of known widths, one after the other, on as many lines as they need. (egui's own wrapping
/// breaks lines wrongly from right to left.)
pub fn wrapped(
    ui: &mut Ui,
    widths: &[f32],
    height: f32,
    gap: f32,
    mut item: impl FnMut(&mut Ui, usize),
) {
    let dir = Dir::of(ui);
    let area = ui.available_rect_before_wrap();
    let (mut x, mut y) = (0.0, 0.0);
    for (index, &width) in widths.iter().enumerate() {
        if x > 0.0 && x + width > area.width() + 0.5 {
            (x, y) = (0.0, y + height + gap);
        }
        let line = Rect::from_x_y_ranges(area.x_range(), area.top() + y..=area.top() + y + height);
        let place = dir.span(line, x, x + width);
        let mut child = ui.new_child(
            UiBuilder::new()
                .max_rect(place)
                .layout(dir.row())
                .id_salt(("wrapped", index)),
        );
        item(&mut child, index);
        x += width + gap;
    }
    ui.allocate_space(vec2(area.width(), y + height));
}

/// A line of text with its style and colour.
pub type Line<'a> = (&'a str, TextStyle, Color32);

/// Two lines of text, one below the other, as one thing that a row can centre. Cut to the available
/// width; told to assistive technology as two labels in one.
pub fn two_lines(ui: &mut Ui, upper: Line<'_>, lower: Line<'_>) -> Response {
    let ctx = ui.ctx().clone();
    let heights = [upper, lower].map(|(_, style, _)| line_height(&ctx, style));
    let [first, second] = heights;
    let wide = width(&ctx, upper.0, upper.1).max(width(&ctx, lower.0, lower.1));
    let size = vec2(wide.min(ui.available_width()), first + second);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let cut = rect.top() + first;
    let above = Rect::from_x_y_ranges(rect.x_range(), rect.top()..=cut);
    let below = Rect::from_x_y_ranges(rect.x_range(), cut..=rect.bottom());
    line(ui.painter(), above, At::Start, upper.0, upper.1, upper.2);
    line(ui.painter(), below, At::Start, lower.0, lower.1, lower.2);
    let words = text::accessible(&text::told_together(&ctx, &[upper.0, lower.0]));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    if wide > size.x + 0.5 {
        explain_with(response, upper.0, lower.0)
    } else {
        response
    }
}

/// A column in the direction of the screen (`ui.vertical` always starts at the left).
pub fn stack<R>(ui: &mut Ui, body: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Dir::of(ui).column(), body).inner
}
