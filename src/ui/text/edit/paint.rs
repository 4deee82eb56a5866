//! How a field looks: frame, text, selection, caret, and where the input method should keep clear.

use super::FieldColors;
use super::state::State;
use egui::output::IMEOutput;
use egui::{IMEPurpose, Painter, Pos2, Rect, Stroke, StrokeKind, Ui};

/// Corner radius of a control.
const RADIUS: f32 = 6.0;

/// Paints ground, border and, with the focus, the ring.
pub(super) fn frame(ui: &Ui, rect: Rect, colors: &FieldColors, focused: bool, error: bool) {
    let painter = ui.painter();
    painter.rect_filled(rect, RADIUS, colors.fill);
    let border = if error { colors.error } else { colors.border };
    let width = if error { 1.5 } else { 1.0 };
    painter.rect_stroke(rect, RADIUS, Stroke::new(width, border), StrokeKind::Inside);
    if focused {
        let ring = Stroke::new(2.0, colors.ring);
        painter.rect_stroke(rect.expand(2.0), RADIUS + 2.0, ring, StrokeKind::Outside);
    }
}

/// The nearest whole pixel: text, selection and caret must share one origin.
pub(super) fn snapped(origin: Pos2, scale: f32) -> Pos2 {
    ((origin.to_vec2() * scale).round() / scale).to_pos2()
}

/// Paints selection, text and caret with the text's top left at `origin`.
pub(super) fn body(
    ui: &Ui,
    painter: &Painter,
    state: &State,
    origin: Pos2,
    colors: &FieldColors,
    focused: bool,
) {
    let shift = origin.to_vec2();
    text(painter, state, origin, colors, focused);
    // No blinking: a still caret lets an idle window sleep.
    if focused && ui.input(|input| input.focused) {
        painter.rect_filled(state.caret().translate(shift), 0.0, colors.text);
    }
}

/// Paints the text with its selection but no caret, for text that cannot be edited.
pub(super) fn selected_text(
    ui: &Ui,
    state: &State,
    origin: Pos2,
    colors: &FieldColors,
    focused: bool,
) {
    text(ui.painter(), state, origin, colors, focused);
}

fn text(painter: &Painter, state: &State, origin: Pos2, colors: &FieldColors, focused: bool) {
    if focused {
        for rect in state.selected_boxes() {
            let rect = rect.translate(origin.to_vec2());
            painter.rect_filled(rect, 0.0, colors.selection);
        }
    }
    if let Some(laid) = state.laid() {
        laid.paint(painter, origin, colors.text);
    }
}

/// Tells the platform where text goes in, so that it offers an input method there.
pub(super) fn input_method(ui: &Ui, state: &State, rect: Rect, origin: Pos2) {
    let to_global = ui
        .ctx()
        .layer_transform_to_global(ui.layer_id())
        .unwrap_or_default();
    let shift = origin.to_vec2();
    ui.output_mut(|output| {
        output.ime = Some(IMEOutput {
            purpose: IMEPurpose::Normal,
            rect: to_global * rect,
            cursor_rect: to_global * state.caret().translate(shift),
            should_interrupt_composition: false,
        });
    });
}
