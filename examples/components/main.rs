//! The component sheet: every component in its states.
//!
//! `cargo run --example components -- [sheet|console|more|wall] [dark] [rtl]`

#![allow(
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::too_many_lines,
    reason = "a sheet to look at, with its samples in arrays"
)]

mod console;
mod more;
mod sheet;
mod wall;

use eframe::egui;
use sulh::ui::text::{self, Direction};
use sulh::ui::theme::{self, Theme};

struct Gallery {
    page: String,
    direction: Direction,
    sheet: sheet::State,
    more: more::State,
}

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        text::set_direction(ui.ctx(), self.direction);
        match self.page.as_str() {
            "console" => console::show(ui),
            "more" => more::show(ui, &mut self.more),
            "wall" => wall::show(ui),
            _ => sheet::show(ui, &mut self.sheet),
        }
    }
}

fn main() -> eframe::Result {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| given.iter().any(|arg| arg == word);
    let theme = if has("dark") {
        Theme::Dark
    } else {
        Theme::Light
    };
    let direction = if has("rtl") {
        Direction::Rtl
    } else {
        Direction::Ltr
    };
    let page = given.first().cloned().unwrap_or_default();
    let size = if page == "wall" {
        [1920.0, 1080.0]
    } else {
        [1440.0, 980.0]
    };
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_inner_size(size)
            .with_decorations(false)
            .with_position([0.0, 0.0]),
        ..Default::default()
    };
    eframe::run_native(
        "sulh components",
        options,
        Box::new(move |cc| {
            text::install(&cc.egui_ctx);
            theme::apply(&cc.egui_ctx, theme);
            Ok(Box::new(Gallery {
                page,
                direction,
                sheet: sheet::State::default(),
                more: more::State::default(),
            }))
        }),
    )
}
