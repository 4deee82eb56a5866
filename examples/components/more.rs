//! Controls that the pictures show elsewhere.
use eframe::egui::Ui;
#[derive(Default)]
pub struct State {}
pub fn show(_ui: &mut Ui, _state: &mut State) {}
