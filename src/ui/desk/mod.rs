//! The desk: everything the window holds between two frames, and the one place where what the
//! screens asked for is carried out.
//!
//! A frame: results of background work come in, the session ticks, the screens draw and leave
//! [`Action`]s, the actions are applied. Nothing in a frame waits for disk or network.

mod apply;
mod frame;
mod jobs;
mod keys;
mod library;
mod projecting;
mod rehearsing;
mod results;
mod room;
mod sitting;
mod where_to;
mod window;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::action::{Action, Question, SetupStep, Told};
use super::components::{Toast, ToastId, Toasts};
use super::cx::{Library, Projecting};
use super::place::Place;
use super::screens::Screens;
use super::text::Direction;
use super::theme::{self, Theme, Tone};
use super::wall::Voices;
use crate::domain::ids::TableNo;
use crate::domain::session::Session;
use crate::domain::view::WallPage;
use crate::localisation::{Localiser, Message, Prose, msg};
use crate::session_runner::{Clock, SessionRunner};
use crate::storage::roster::RosterReading;
use crate::storage::settings::{Folders, Settings};
use crate::storage::writer::Waker;
use jobs::Jobs;
use rehearsing::Player;

/// What the desk needs from outside.
pub struct Surroundings {
    /// Asks the time.
    pub clock: Arc<dyn Clock>,
    /// Where files live.
    pub folders: Folders,
    /// As they were saved, or the defaults.
    pub settings: Settings,
    /// Where times are told.
    pub zone: TimeZone,
    /// Asks for another frame from a background thread.
    pub waker: Waker,
    /// A session file to open at the start.
    pub open: Option<PathBuf>,
}

/// Everything the window holds.
pub struct Desk {
    clock: Arc<dyn Clock>,
    folders: Folders,
    settings: Settings,
    zone: TimeZone,
    waker: Waker,
    words: Localiser,
    voices: Voices,
    place: Place,
    step: SetupStep,
    focus: Option<TableNo>,
    open: Option<OpenSession>,
    library: Library,
    roster: Option<RosterReading>,
    jobs: Jobs,
    screens: Screens,
    toasts: Toasts,
    undo_toast: Option<ToastId>,
    question: Option<Question>,
    where_to: Option<where_to::WhereTo>,
    typed: String,
    palette: bool,
    keys: bool,
    covered: bool,
    projecting: Projecting,
    player: Option<Player>,
    sitting: Option<sitting::Sitting>,
    told_problem: Option<String>,
    named: String,
    actions: Vec<Action>,
}

/// The session that is open.
struct OpenSession {
    runner: SessionRunner,
    prose: Prose,
    path: Option<PathBuf>,
}

impl Desk {
    /// The desk as it is at the start of the program.
    pub fn new(with: Surroundings) -> Self {
        let words = Localiser::new(
            with.settings.language,
            with.settings.figures,
            with.zone.clone(),
        );
        let voices = Voices::of(&with.settings, &words, None);
        let mut desk = Self {
            jobs: Jobs::new(Arc::clone(&with.waker)),
            clock: with.clock,
            folders: with.folders,
            settings: with.settings,
            zone: with.zone,
            waker: with.waker,
            words,
            voices,
            place: Place::Home,
            step: SetupStep::default(),
            focus: None,
            open: None,
            library: Library::default(),
            roster: None,
            screens: Screens::default(),
            toasts: Toasts::new(),
            undo_toast: None,
            question: None,
            where_to: None,
            typed: String::new(),
            palette: false,
            keys: false,
            covered: false,
            projecting: Projecting::default(),
            player: None,
            sitting: None,
            told_problem: None,
            named: String::new(),
            actions: Vec::new(),
        };
        desk.jobs.read_words();
        desk.jobs.look_around(&desk.folders);
        if let Some(path) = with.open {
            desk.actions.push(Action::OpenSession(Some(path)));
        }
        desk
    }

    /// Prepares the look of a context: fonts, colours, direction, zoom.
    pub fn dress(&self, ctx: &egui::Context) {
        theme::apply(
            ctx,
            Theme::chosen(self.settings.dark, self.settings.contrast),
        );
        super::text::set_direction(ctx, Direction::of(self.words.language()));
        super::text::set_pause(ctx, &self.words.say(&msg::spoken_separator()));
        let fade = if self.settings.fades { 0.12 } else { 0.0 };
        ctx.all_styles_mut(|style| style.animation_time = fade);
        ctx.set_zoom_factor(f32::from(self.settings.zoom_percent) / 100.0);
    }

    /// Speaks in these words until another language is chosen: one that is none, for tests.
    #[doc(hidden)]
    pub fn speak(&mut self, words: Localiser) {
        self.voices.first.words = words.clone();
        self.words = words;
    }

    /// The open session.
    pub fn session(&self) -> Option<&Session> {
        self.open.as_ref().map(|open| open.runner.session())
    }

    /// Asks for something as a screen would; it is carried out with the next frame.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Where the desk is.
    pub fn place(&self) -> Place {
        self.place
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "every caller has just made it: msg::x() reads better without &"
    )]
    fn say(&self, message: Message) -> String {
        self.words.say(&message)
    }

    fn tell(&mut self, message: Message) {
        let words = self.say(message);
        self.toasts.push(Toast::new(Tone::Ok, words));
    }

    fn warn(&mut self, words: String) {
        self.toasts.push(Toast::new(Tone::Danger, words));
    }

    fn told(&mut self, told: Told) {
        let tone = if told.is_bad { Tone::Danger } else { Tone::Ok };
        self.toasts.push(Toast::new(tone, told.words));
    }

    /// Takes a session that was opened or made, and puts it on the desk.
    fn take(&mut self, runner: SessionRunner, path: Option<PathBuf>, place: Place) {
        let texts = &runner.pack().ftl;
        let prose = self.words.prose(texts);
        self.voices = Voices::of(&self.settings, &self.words, Some((&prose, texts)));
        if let Some(before) = self.open.take() {
            self.jobs.finish(before.runner);
        }
        self.focus = None;
        // What was shown is not there any more.
        self.projecting.page = WallPage::Clock;
        self.roster = None;
        self.player = None;
        self.sitting = None;
        self.screens = Screens::default();
        self.step = SetupStep::default();
        self.place = place;
        self.open = Some(OpenSession {
            runner,
            prose,
            path,
        });
    }

    /// Closes the session; what is not on the disk yet is finished in the background.
    fn let_go(&mut self) {
        self.player = None;
        if let Some(open) = self.open.take() {
            self.jobs.finish(open.runner);
        }
        self.place = Place::Home;
        self.jobs.look_around(&self.folders);
    }

    /// Takes over new settings: words, look and, in the background, the file.
    fn set(&mut self, settings: Settings, ctx: &egui::Context) {
        if settings == self.settings {
            return;
        }
        let spoken = |settings: &Settings| {
            let wall = settings.projector_language();
            let beside = settings.second_projector_language();
            (settings.language, settings.figures, wall, beside)
        };
        let says_the_same = spoken(&settings) == spoken(&self.settings);
        self.settings = settings;
        if !says_the_same {
            self.find_words();
        }
        self.dress(ctx);
        self.jobs
            .save_settings(self.settings.clone(), &self.folders);
    }

    /// Finds the words for the languages of the settings.
    fn find_words(&mut self) {
        let Settings {
            language, figures, ..
        } = self.settings;
        self.words = Localiser::new(language, figures, self.zone.clone());
        if let Some(open) = &mut self.open {
            open.prose = self.words.prose(&open.runner.pack().ftl);
        }
        let open = self.open.as_ref();
        let texts = open.map(|open| (&open.prose, &open.runner.pack().ftl));
        self.voices = Voices::of(&self.settings, &self.words, texts);
    }

    /// Closes everything at the end of the program and waits for the disk.
    pub fn close(&mut self) {
        if let Some(open) = self.open.take()
            && let Err(unsaved) = open.runner.finish()
        {
            tracing::error!(problem = ?unsaved.1, "the record could not be saved");
        }
        self.jobs.wait();
    }
}

/// The title that a new session gets until the facilitator gives it another.
fn first_title(words: &Localiser, now: crate::domain::time::Now) -> String {
    words.say(&msg::session_first_title(words.date(now.wall)))
}
