//! Tests of the gateway: what is seen, what is told, what is typed.

mod fields;
mod labels;
mod mixed;
pub(super) mod order;
mod pango;
mod paragraphs;

use egui_kittest::Harness;

/// A harness with the program's fonts.
pub(super) fn harness<'a>(app: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    Harness::builder()
        .with_size([480.0, 320.0])
        .with_step_dt(1.0 / 60.0)
        .with_context_setup(super::install)
        .build_ui(app)
}
