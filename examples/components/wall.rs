//! The projector's phase blocks.

use super::console::segments;
use eframe::egui::{CentralPanel, Frame, Margin, Ui};
use sulh::ui::components::{PartyTag, TagSize, phase_projector};
use sulh::ui::text::{Label, TextStyle};
use sulh::ui::theme::{PROJECTOR, PartySlot, Theme, as_projector};

pub fn show(ui: &mut Ui) {
    as_projector(ui, Theme::Light, wall);
}

fn wall(ui: &mut Ui) {
    CentralPanel::default()
        .frame(
            Frame::new()
                .fill(PROJECTOR.canvas)
                .inner_margin(Margin::same(72)),
        )
        .show(ui, |ui| {
            Label::new("12:40", TextStyle::ClockXl(344))
                .color(PROJECTOR.text)
                .show(ui);
            phase_projector(ui, &segments(), Some("1 to 4 done"), "Phases");
            PartyTag::new(PartySlot(3), "GO")
                .size(TagSize::Projector)
                .show(ui);
        });
}
