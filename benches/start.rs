//! From the start of the program to its first frame, beside a window of the same kind that draws
//! one label. Opens windows: run it on a desktop, or on a display of its own:
//!
//! `xvfb-run -a -s "-screen 0 1440x900x24" cargo bench --bench start`

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "what is measured is time, beside a label of egui itself; the figures are printed"
)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::ViewportBuilder;
use jiff::tz::TimeZone;
use sulh::localisation::Language;
use sulh::session_runner::SystemClock;
use sulh::storage::settings::{Folders, Settings};
use sulh::storage::writer::no_waker;
use sulh::ui::desk::{Desk, Surroundings};
use sulh::ui::text;

const TIMES: usize = 15;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.iter().any(|argument| argument == "--label") {
        return window(|_| Box::new(|ui| _ = ui.label("One label")));
    }
    if arguments.iter().any(|argument| argument == "--sulh") {
        return window(sulh);
    }
    let mut medians = Vec::new();
    for what in ["--label", "--sulh"] {
        let mut times: Vec<Duration> = (0..TIMES).map(|_| start(what)).collect();
        times.sort();
        let (least, median) = (times.first().copied(), times.get(TIMES / 2).copied());
        let median = median.unwrap_or_default();
        println!(
            "{what}: least {:?}, median {median:?}",
            least.unwrap_or_default()
        );
        medians.push(median.as_secs_f64());
    }
    if let [label, sulh] = medians.as_slice() {
        println!(
            "Sulh takes {:.2} times as long to its first frame",
            sulh / label
        );
    }
}

/// From the start of a process until it says that its first frame is on the screen.
fn start(what: &str) -> Duration {
    let begun = Instant::now();
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .arg(what)
        .stdout(Stdio::piped())
        .spawn()
        .expect("this program again");
    let mut line = String::new();
    let out = child.stdout.take().expect("it was piped");
    BufReader::new(out).read_line(&mut line).expect("a line");
    let taken = begun.elapsed();
    let ended = child.wait().expect("it ends");
    assert!(
        ended.success() && line.trim() == "shown",
        "no window: is there a display?"
    );
    taken
}

type Body = Box<dyn FnMut(&mut egui::Ui)>;

/// The window as `sulh` opens it.
fn window(body: impl FnOnce(&egui::Context) -> Body + 'static) {
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default().with_inner_size([1440.0, 900.0]),
        ..eframe::NativeOptions::default()
    };
    let make = move |creation: &eframe::CreationContext<'_>| {
        let body = body(&creation.egui_ctx);
        Ok(Box::new(Shown { body, frames: 0 }) as Box<dyn eframe::App>)
    };
    eframe::run_native("sulh-start", options, Box::new(make)).expect("a window");
}

fn sulh(ctx: &egui::Context) -> Body {
    text::install(ctx);
    let folders = Folders::portable(&std::env::temp_dir().join("sulh-start"));
    folders.make().expect("a folder");
    let (settings, _) = Settings::load(&folders, Language::En);
    let mut desk = Desk::new(Surroundings {
        clock: Arc::new(SystemClock::new()),
        folders,
        settings,
        zone: TimeZone::system(),
        waker: no_waker(),
        open: None,
    });
    desk.dress(ctx);
    Box::new(move |ui| desk.frame(ui))
}

struct Shown {
    body: Body,
    frames: u32,
}

impl eframe::App for Shown {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        (self.body)(ui);
        self.frames += 1;
        // When the second frame begins the first is on the screen.
        if self.frames == 2 {
            println!("shown");
            let _ = std::io::stdout().flush();
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
        ui.ctx().request_repaint();
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
