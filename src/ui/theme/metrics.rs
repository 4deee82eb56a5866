//! Space, radius and stroke tokens, in logical pixels.

use egui::CornerRadius;

/// Padding inside a card.
pub const CARD_PADDING: f32 = 14.0;
/// Gap between cards.
pub const CARD_GAP: f32 = 12.0;
/// Margin of a page.
pub const PAGE_MARGIN: f32 = 16.0;
/// Gap between neighbours in a row.
pub const GAP: f32 = 8.0;
/// Gap between an icon and its word.
pub const ICON_GAP: f32 = 7.0;

/// Height of a matrix row.
pub const ROW_MATRIX: f32 = 29.0;
/// Height of a control and of a table row.
pub const ROW_CONTROL: f32 = 34.0;
/// Height of a list row.
pub const ROW_LIST: f32 = 40.0;
/// Height of a small control: the least that may be hit.
pub const ROW_SMALL: f32 = 32.0;

/// Width of the navigation rail.
pub const RAIL_WIDTH: f32 = 76.0;
/// Height of the top bar.
pub const TOP_BAR_HEIGHT: f32 = 52.0;
/// Widths of the outer columns of the console.
pub const COLUMN_START: f32 = 300.0;
/// Width of the column at the end side, and of the drawer that replaces it.
pub const COLUMN_END: f32 = 316.0;
/// Below this window width the end column becomes a drawer.
pub const DRAWER_BELOW: f32 = 1240.0;
/// Width of the hatched edge of confidential content.
pub const CONFIDENTIAL_EDGE: f32 = 12.0;

/// Corners of bars.
pub const RADIUS_BAR: CornerRadius = CornerRadius::same(2);
/// Corners of cells.
pub const RADIUS_CELL: CornerRadius = CornerRadius::same(3);
/// Corners of chips.
pub const RADIUS_CHIP: CornerRadius = CornerRadius::same(4);
/// Corners of controls.
pub const RADIUS_CONTROL: CornerRadius = CornerRadius::same(6);
/// Corners of cards.
pub const RADIUS_CARD: CornerRadius = CornerRadius::same(8);
/// Corners of dialogs.
pub const RADIUS_MODAL: CornerRadius = CornerRadius::same(10);

/// Hairline.
pub const STROKE_HAIRLINE: f32 = 1.0;
/// Selected or due.
pub const STROKE_SELECTED: f32 = 1.5;
/// Alarm.
pub const STROKE_ALARM: f32 = 2.0;
/// Focus ring, and the gap between it and what it rings.
pub const STROKE_FOCUS: f32 = 2.0;

/// A count as a length factor. Counts on a screen stay far below the limit of exactness.
#[expect(clippy::cast_precision_loss)]
pub fn count(n: usize) -> f32 {
    n as f32
}
