//! A window on a home folder of its own, driven by mouse and keyboard on a clock that stands.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::tz::TimeZone;
use sulh::domain::session::Session;
use sulh::domain::time::{Now, Span, SteadyTime, WallTime};
use sulh::session_runner::ManualClock;
use sulh::storage::settings::{Folders, Settings};
use sulh::ui::desk::{Desk, Surroundings};
use sulh::ui::text;

/// 21 November 2026, 18:00 in UTC: after everything that the story tells.
const EVENING: WallTime = WallTime(1_795_284_000_000);

/// The window, and where its files lie.
pub struct Window {
    pub harness: Harness<'static, Desk>,
    pub folders: Folders,
    pub clock: Arc<ManualClock>,
    woken: Receiver<()>,
    _home: tempfile::TempDir,
}

impl Window {
    /// Opens the window on a home that `fill` has put files into.
    pub fn on(fill: impl FnOnce(&Folders)) -> Self {
        Self::opening(|folders| {
            fill(folders);
            None
        })
    }

    /// Opens the window as a double click on a file does.
    pub fn opening(fill: impl FnOnce(&Folders) -> Option<PathBuf>) -> Self {
        Self::opening_at(EVENING, |folders, _| fill(folders))
    }

    /// As [`Window::opening`], at another time of the day.
    pub fn opening_at(
        wall: WallTime,
        fill: impl FnOnce(&Folders, &Arc<ManualClock>) -> Option<PathBuf>,
    ) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let folders = Folders::portable(home.path());
        folders.make().expect("folders");
        let clock = Arc::new(ManualClock::new(Now {
            wall,
            steady: SteadyTime(0),
        }));
        let open = fill(&folders, &clock);
        let (sender, woken) = channel();
        let sender = Mutex::new(sender);
        let is_opening = open.is_some();
        let desk = Desk::new(Surroundings {
            clock: clock.clone(),
            folders: folders.clone(),
            settings: Settings::default(),
            zone: TimeZone::UTC,
            waker: Arc::new(move || {
                let _ = sender.lock().map(|sender| sender.send(()));
            }),
            open,
        });
        let harness = Harness::builder()
            .with_size([1440.0, 900.0])
            .with_context_setup(text::install)
            .build_ui_state(|ui, desk: &mut Desk| desk.frame(ui), desk);
        let mut window = Self {
            harness,
            folders,
            clock,
            woken,
            _home: home,
        };
        let ctx = window.harness.ctx.clone();
        window.harness.state().dress(&ctx);
        if is_opening {
            window.until(|window| window.session().is_some());
        } else {
            window.until(|window| !window.shows("Looking for scenarios and sessions…"));
        }
        window
    }

    pub fn session(&self) -> Option<&Session> {
        self.harness.state().session()
    }

    pub fn steps(&mut self) {
        self.harness.run_steps(4);
    }

    /// Frames until something has come back from the background.
    #[track_caller]
    pub fn until(&mut self, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..200 {
            self.steps();
            if is_so(self) {
                return;
            }
            let _ = self.woken.recv_timeout(Duration::from_millis(100));
        }
        panic!("it never came; on the screen: {:#?}", self.words());
    }

    /// Whether something of exactly this name is on the screen.
    pub fn shows(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).next().is_some()
    }

    /// Whether something whose name has this in it is on the screen.
    pub fn shows_part(&self, part: &str) -> bool {
        self.harness
            .query_all_by_label_contains(part)
            .next()
            .is_some()
    }

    /// The names of everything on the screen.
    pub fn words(&self) -> Vec<String> {
        self.harness
            .query_all_by_label_contains("")
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    #[track_caller]
    pub fn press(&mut self, name: &str) {
        self.choose(Role::Button, name);
    }

    #[track_caller]
    pub fn choose(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).click();
        self.steps();
    }

    /// Lets time pass.
    pub fn wait(&mut self, span: Span) {
        self.clock.advance(span);
        self.steps();
    }

    /// Presses the first button whose name has this in it.
    #[track_caller]
    pub fn press_part(&mut self, part: &str) {
        let found = self
            .harness
            .query_all_by_label_contains(part)
            .find(|node| node.accesskit_node().role() == Role::Button);
        found.expect("such a button").click();
        self.steps();
    }

    pub fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    pub fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.steps();
    }

    pub fn write(&mut self, words: &str) {
        self.harness.event(egui::Event::Text(words.to_owned()));
        self.steps();
    }
}
