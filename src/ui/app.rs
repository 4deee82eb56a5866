//! The window of the operating system around the desk.

use std::path::PathBuf;
use std::sync::Arc;

use egui::ViewportBuilder;
use jiff::tz::TimeZone;

use super::desk::{Desk, Surroundings};
use super::text;
use crate::session_runner::SystemClock;
use crate::storage::settings::{Folders, Settings};
use crate::storage::writer::Waker;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WindowError(#[from] eframe::Error);

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When the system gives no window, as where there is no display.
pub fn run(folders: Folders, settings: Settings, open: Option<PathBuf>) -> Result<(), WindowError> {
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title("Sulh")
            .with_app_id("sulh")
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size([1180.0, 720.0]),
        ..eframe::NativeOptions::default()
    };
    let start = move |creation: &eframe::CreationContext<'_>| {
        let ctx = creation.egui_ctx.clone();
        text::install(&ctx);
        let desk = Desk::new(Surroundings {
            clock: Arc::new(SystemClock::new()),
            folders,
            settings,
            zone: TimeZone::system(),
            waker: waker(&ctx),
            open,
        });
        desk.dress(&ctx);
        Ok(Box::new(Window { desk }) as Box<dyn eframe::App>)
    };
    eframe::run_native("sulh", options, Box::new(start)).map_err(WindowError)
}

/// Asks for a frame from any thread.
fn waker(ctx: &egui::Context) -> Waker {
    let ctx = ctx.clone();
    Arc::new(move || ctx.request_repaint())
}

struct Window {
    desk: Desk,
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.desk.while_hidden(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.desk.frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.desk.close();
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
