//! Home: resume, scenarios, past sessions.

mod card;
pub(super) mod dialogs;
mod earlier;
mod header;
mod own;
mod past;
mod problems;
mod record;
mod recovery;
mod scenarios;
mod shelf;

use std::path::{Path, PathBuf};

use egui::{CentralPanel, Frame, Ui};

use crate::domain::session::ClockState;
use crate::localisation::{explain, msg};
use crate::storage::packs::Origin;
use crate::storage::session_file::{ENDING, FileError};
use crate::ui::action::{Action, Question, Told};
use crate::ui::components::{Size, at_least, flowing, page_columns, scroll};
use crate::ui::cx::{Cx, EarlierPoint};
use crate::ui::place::Place;
use crate::ui::theme::{Dir, tokens};

use dialogs::HomeDialog;
use shelf::Shelf;

/// In a page smaller than this all of it scrolls, and the past sessions stand below the scenarios.
const NARROW: f32 = 860.0;
const LOW: f32 = 440.0;
/// Where there is less height for scenarios and sessions, they scroll together.
const LEAST: f32 = 260.0;
/// Width of the column with the past sessions, where there is room.
const PAST_WIDTH: f32 = 428.0;
const COLUMN_GAP: f32 = 18.0;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct HomeState {
    query: String,
    dialog: Option<HomeDialog>,
    /// The next frame leads the keyboard to the scenarios.
    leads: bool,
    /// The recovery card has had the keyboard once.
    has_offered: bool,
    shelf: Shelf,
}

impl HomeState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        self.dialog.is_some()
    }

    /// Leads the eye and the keyboard to the scenarios.
    pub fn choose_scenario(&mut self) {
        self.query.clear();
        self.leads = true;
    }

    /// Asks for the path of a session file.
    pub fn ask_for_file(&mut self) {
        self.dialog = Some(HomeDialog::OpenFile(String::new()));
    }

    /// Offers earlier points of a session to go back to.
    pub fn offer_earlier(&mut self, path: PathBuf, points: Vec<EarlierPoint>) {
        self.dialog = Some(HomeDialog::Earlier(earlier::Earlier::new(path, points)));
    }

    /// Shows what is wrong with a scenario.
    pub fn show_problems(&mut self, origin: Origin) {
        self.dialog = Some(HomeDialog::Problems(origin));
    }

    /// Explains why a file cannot be opened, and offers what is whole of it.
    pub fn explain_file(&mut self, error: FileError) {
        self.dialog = Some(HomeDialog::Trouble(error));
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    state.shelf.follow(cx.library, cx.words);
    let t = tokens(ui.ctx());
    let frame = Frame::new()
        .fill(t.canvas)
        .inner_margin(egui::Margin::symmetric(28, 20));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.with_layout(Dir::of(ui).column(), |ui| {
            ui.spacing_mut().item_spacing.y = COLUMN_GAP;
            header::show(ui, cx, state);
            let room = ui.available_size();
            if room.x >= NARROW && room.y >= LOW {
                recovery::show(ui, cx, state);
                return at_least(ui, "home", LEAST, |ui| body(ui, cx, state));
            }
            scroll(ui, "home", |ui| {
                flowing(ui, true, |ui| {
                    ui.spacing_mut().item_spacing.y = COLUMN_GAP;
                    recovery::show(ui, cx, state);
                    body(ui, cx, state);
                });
            });
        });
    });
    dialogs::show(ui.ctx(), cx, state);
    dropped(ui.ctx(), cx);
}

fn body(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    let past = PAST_WIDTH.min(ui.available_width() * 0.36);
    let sizes = [Size::Flex(1.0), Size::Fixed(past)];
    page_columns(
        ui,
        "home-columns",
        NARROW,
        &sizes,
        COLUMN_GAP,
        |ui, index| {
            ui.spacing_mut().item_spacing.y = 12.0;
            if index == 0 {
                scenarios::show(ui, cx, state);
            } else {
                past::show(ui, cx, state);
            }
        },
    );
}

/// Takes in what was dropped on the window.
fn dropped(ctx: &egui::Context, cx: &mut Cx<'_>) {
    let (hovers, dropped) = ctx.input(|input| {
        let paths: Vec<PathBuf> = input
            .raw
            .dropped_files
            .iter()
            .map(|file| file.path().to_owned())
            .collect();
        (!input.raw.hovered_files.is_empty(), paths)
    });
    if hovers {
        header::drop_hint(ctx, cx);
    }
    if let Some(path) = dropped.into_iter().next() {
        open_any(cx, path);
    }
}

/// Opens what a path seems to be: a session file, or the folder of a scenario.
fn open_any(cx: &mut Cx<'_>, path: PathBuf) {
    let ending = path.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    match ending.as_deref().and_then(std::ffi::OsStr::to_str) {
        Some(ENDING) => open(cx, &path),
        None => go_on_with(cx, Action::OpenScenarioFolder(Some(path))),
        Some("ron") => {
            let folder = path.parent().map(Path::to_path_buf);
            go_on_with(cx, Action::OpenScenarioFolder(folder));
        }
        Some(_) => {
            let words = cx.say(msg::home_not_sulh());
            cx.ask(Action::Tell(Told {
                words,
                is_bad: true,
            }));
        }
    }
}

/// Whether this is the session on the desk.
fn is_open(cx: &Cx<'_>, path: &Path) -> bool {
    cx.open.is_some_and(|open| open.path == Some(path))
}

/// Opens a session file, or goes back to it if it is open already.
fn open(cx: &mut Cx<'_>, path: &Path) {
    if is_open(cx, path) {
        go_back(cx);
    } else {
        go_on_with(cx, Action::OpenSession(Some(path.to_owned())));
    }
}

/// Goes to the place where the open session stands.
fn go_back(cx: &mut Cx<'_>) {
    let Some(open) = cx.open else { return };
    let place = match open.session.clock.state {
        ClockState::Ready => Place::Setup,
        ClockState::Running { .. } | ClockState::Paused { .. } => Place::Console,
        ClockState::Ended { .. } => Place::Debrief,
    };
    cx.ask(Action::Go(place));
}

/// Does what puts another session on the desk; one that goes on is closed on purpose first.
fn go_on_with(cx: &mut Cx<'_>, action: Action) {
    let goes_on = cx.open.is_some_and(|open| open.session.is_running());
    if goes_on {
        cx.ask(Action::Ask(Question::CloseSession));
    } else {
        cx.ask(action);
    }
}

/// What went wrong with a file, in three sentences.
fn explained(cx: &Cx<'_>, error: &FileError) -> [String; 3] {
    let explained = explain::file_error(error);
    [explained.what, explained.safe, explained.hint].map(|message| cx.say(message))
}
