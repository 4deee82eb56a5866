//! The whole window without a display: a desk on a clock that the test moves, found its way about
//! by role and name, as a screen reader does. Names come from the English Fluent files, so that a
//! better word breaks no test.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;
use egui_kittest::{Harness, Node};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::tz::TimeZone;
use sulh::domain::session::Session;
use sulh::domain::time::{Now, Span, SteadyTime, WallTime};
use sulh::localisation::{Language, Localiser};
use sulh::session_runner::ManualClock;
use sulh::storage::settings::{Folders, Settings};
use sulh::storage::writer::no_waker;
use sulh::ui::desk::{Desk, Surroundings};
use sulh::ui::text;

/// Longer than any background work takes, also on a machine with much else to do.
const PATIENCE: Duration = Duration::from_mins(1);

/// A language whose direction is taken, and what becomes of the letters of English.
pub type Disguise = (Language, fn(&str) -> Cow<'_, str>);

/// The program's English words.
pub struct English(FluentBundle<FluentResource>);

impl English {
    /// Reads all files of a language.
    pub fn new(language: Language, letters: Option<fn(&str) -> Cow<'_, str>>) -> Self {
        let code = language.code();
        let mut bundle = FluentBundle::new(vec![code.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        bundle.set_transform(letters);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(code);
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
            .expect("the words")
            .map(|entry| entry.expect("a file").path())
            .collect();
        files.sort();
        for file in files {
            let text = std::fs::read_to_string(file).expect("a text");
            let resource = FluentResource::try_new(text).expect("Fluent");
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments; figures are written as figures.
    pub fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let message = self
            .0
            .get_message(id)
            .unwrap_or_else(|| panic!("no message {id}"));
        let mut all = FluentArgs::new();
        for (name, value) in arguments {
            all.set(*name, FluentValue::try_number(value));
        }
        let pattern = message.value().expect("a value");
        let mut problems = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&all), &mut problems);
        assert!(problems.is_empty(), "{id}: {problems:?}");
        text.into_owned()
    }
}

/// The window without the margin that the harness draws around everything.
pub fn whole_window(ui: &mut egui::Ui, draw: impl FnOnce(&mut egui::Ui)) {
    let rect = ui.ctx().content_rect();
    let mut whole = ui.new_child(egui::UiBuilder::new().max_rect(rect));
    whole.set_clip_rect(rect);
    draw(&mut whole);
}

fn is_dialog(role: Role) -> bool {
    matches!(role, Role::Dialog | Role::AlertDialog)
}

/// A desk that is walked about.
pub struct Walk {
    /// The harness around the desk.
    pub harness: Harness<'static, Desk>,
    /// The program's words.
    pub english: English,
    /// Where the files are.
    pub folders: Folders,
    clock: Arc<ManualClock>,
}

impl Walk {
    /// Sits down at a desk in a window of this size, on a clock that stands at `start`.
    pub fn begin(
        home: &Path,
        size: [f32; 2],
        start: WallTime,
        settings: Settings,
        open: Option<&Path>,
    ) -> Self {
        Self::disguised(home, size, start, settings, open, None)
    }

    /// The same, in words that are English in other letters.
    pub fn disguised(
        home: &Path,
        size: [f32; 2],
        start: WallTime,
        settings: Settings,
        open: Option<&Path>,
        disguise: Option<Disguise>,
    ) -> Self {
        let folders = Folders::portable(home);
        folders.make().expect("a folder that can be written");
        let clock = Arc::new(ManualClock::new(Now {
            wall: start,
            steady: SteadyTime(0),
        }));
        let letters = disguise.map(|(_, letters)| letters);
        let words = English::new(letters.map_or(settings.language, |_| Language::En), letters);
        let mut desk = Desk::new(Surroundings {
            clock: clock.clone(),
            folders: folders.clone(),
            settings,
            zone: TimeZone::UTC,
            waker: no_waker(),
            open: open.map(Path::to_owned),
        });
        if let Some((like, letters)) = disguise {
            desk.speak(Localiser::disguised(like, TimeZone::UTC, letters));
        }
        let harness = Harness::builder()
            .with_size(size)
            .with_context_setup(text::install)
            .build_ui_state(
                |ui, desk: &mut Desk| {
                    // What the operating system's window does before its first frame.
                    let id = egui::Id::unique("dressed");
                    if ui.ctx().data(|data| data.get_temp::<()>(id)).is_none() {
                        ui.ctx().data_mut(|data| data.insert_temp(id, ()));
                        desk.dress(ui.ctx());
                    }
                    whole_window(ui, |ui| desk.frame(ui));
                },
                desk,
            );
        Self {
            harness,
            english: words,
            folders,
            clock,
        }
    }

    /// The open session.
    pub fn session(&self) -> &Session {
        self.harness.state().session().expect("a session is open")
    }

    /// Draws frames until something holds; background work goes on in between.
    pub fn until(&mut self, what: &str, mut holds: impl FnMut(&Self) -> bool) {
        let begun = Instant::now();
        loop {
            self.harness.step();
            if holds(self) {
                return;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "waited in vain for: {what}\non the screen:\n{}",
                self.seen()
            );
            std::thread::sleep(Duration::from_millis(4));
        }
    }

    /// Draws a few frames, so that what was asked for is on the screen.
    pub fn settle(&mut self) {
        for _ in 0..6 {
            self.harness.step();
        }
    }

    /// Lets time pass in steps of two minutes.
    pub fn wait(&mut self, span: Span) {
        let mut left = span;
        while left > Span::ZERO {
            let step = left.min(Span::minutes(2));
            self.clock.advance(step);
            self.harness.step();
            left = left - step;
        }
    }

    fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.harness.root().children_recursive()
    }

    /// Everything that can be operated or edited, and everything that is said.
    pub fn seen(&self) -> String {
        let lines = self.nodes().filter_map(|node| {
            let node = node.accesskit_node();
            let name = node.label().or_else(|| node.value())?;
            let off = if node.is_disabled() { " (off)" } else { "" };
            Some(format!("{:?}{off}: {name}\n", node.role()))
        });
        lines.collect()
    }

    /// The control whose name fits; where there are two, the one of the dialog on top.
    fn control(&self, fits: impl Fn(&str) -> bool) -> Option<Node<'_>> {
        let fitting = self.nodes().filter(|node| {
            let node = node.accesskit_node();
            !matches!(
                node.role(),
                Role::Label | Role::TextRun | Role::GenericContainer
            ) && !node.is_disabled()
                && node.label().is_some_and(|name| fits(&name))
        });
        let fitting: Vec<Node<'_>> = fitting.collect();
        let in_dialog = |node: &&Node<'_>| {
            std::iter::successors(node.parent(), NodeT::parent)
                .any(|above| is_dialog(above.accesskit_node().role()))
        };
        let above = fitting.iter().find(in_dialog);
        above.or(fitting.first()).copied()
    }

    /// Whether a control of this name is there and can be used.
    pub fn has(&self, name: &str) -> bool {
        self.control(|label| label == name).is_some()
    }

    /// Whether this stands on the screen, as a name or as a text.
    pub fn says(&self, words: &str) -> bool {
        self.nodes().any(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value()]
                .into_iter()
                .flatten()
                .any(|text| text.contains(words))
        })
    }

    /// Clicks on the first control whose name begins so, as soon as it is there.
    pub fn press_where(&mut self, what: &str, fits: impl Fn(&str) -> bool) {
        self.until(what, |walk| walk.control(&fits).is_some());
        let screen = self.harness.ctx.content_rect();
        let node = self.control(&fits).expect("it was there");
        if !screen.contains(node.rect().center()) {
            node.scroll_to_me();
        }
        self.settle();
        self.control(&fits).expect("it is still there").click();
        self.settle();
    }

    /// Clicks on a control by its name.
    pub fn press(&mut self, name: &str) {
        self.press_where(name, |label| label == name);
    }

    /// Clicks on a control by the id of its message.
    pub fn press_message(&mut self, id: &str) {
        let name = self.english.say(id);
        self.press(&name);
    }

    /// Writes into a field by its name.
    pub fn write(&mut self, field: &str, words: &str) {
        self.press(field);
        let node = self.control(|label| label == field).expect("the field");
        assert!(node.is_focused(), "{field} has the keyboard");
        node.type_text(words);
        self.settle();
    }

    /// Presses a key.
    pub fn key(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.settle();
    }
}
