//! The second screen: its window has its own life, and is handed public knowledge only.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use egui::{Context, ViewportBuilder, ViewportCommand, ViewportId};
use jiff::tz::TimeZone;

use crate::domain::scenario::text::PublicText;
use crate::domain::view::{HeadlineWords, PublicView};
use crate::localisation::{Language, Localiser, Message, PublicProse};
use crate::storage::settings::Settings;
use crate::ui::action::ProjectorOrder;
use crate::ui::screens::projector;
use crate::ui::text::Direction;
use crate::ui::theme::{self, Theme};

/// What the projector does.
#[expect(
    clippy::struct_excessive_bools,
    reason = "five switches that are set one by one"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Projecting {
    /// Its window is open.
    pub is_open: bool,
    /// It keeps what it shows.
    pub is_frozen: bool,
    /// It shows nothing.
    pub is_blank: bool,
    /// It fills its screen.
    pub is_full_screen: bool,
    /// It shows the test picture.
    pub is_testing: bool,
    shown: Shared,
}

/// What the wall shows; the only thing that crosses over to the projector window.
#[derive(Clone, Debug)]
pub struct Wall {
    /// What the room may know.
    pub view: Option<PublicView>,
    /// What the clock on the wall reads.
    pub now: crate::domain::time::WallTime,
    /// Its languages.
    pub voices: Voices,
    /// Nothing is shown.
    pub is_blank: bool,
    /// The test picture is shown.
    pub is_testing: bool,
    /// Light for a lit room, or dark.
    pub theme: Theme,
    /// Size of the room: 1.0, 1.15 or 1.3.
    pub room: f32,
}

/// The languages of the wall: one, or two side by side.
#[derive(Clone, Debug)]
pub struct Voices {
    /// The one that the wall starts from.
    pub first: Voice,
    /// The one beside it.
    pub second: Option<Voice>,
}

/// What the wall can say in one language.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The words of the program.
    pub words: Localiser,
    /// The public words of the scenario, once there is one.
    pub prose: Option<PublicProse>,
}

impl Voices {
    /// The languages that the settings ask for, with the words of a scenario.
    pub(super) fn of(
        settings: &Settings,
        zone: &TimeZone,
        texts: Option<&BTreeMap<String, String>>,
    ) -> Self {
        let voice = |language: Language| {
            let words = Localiser::new(language, settings.figures, zone.clone());
            let prose = texts.map(|texts| words.prose(texts).public());
            Voice { words, prose }
        };
        Self {
            first: voice(settings.projector_language()),
            second: settings.second_projector_language().map(voice),
        }
    }
}

impl Voice {
    /// A text of the program.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "every caller has just made it: msg::x() reads better without &"
    )]
    pub fn say(&self, message: Message) -> String {
        self.words.say(&message)
    }

    /// A text of the scenario.
    pub fn tell(&self, text: &PublicText) -> String {
        let prose = self.prose.as_ref();
        prose.map_or_else(String::new, |prose| prose.say(text))
    }

    /// The words of a public inject.
    pub fn headline(&self, words: &HeadlineWords) -> String {
        let prose = self.prose.as_ref();
        prose.map_or_else(String::new, |prose| prose.headline(words))
    }

    /// The side that it starts from.
    pub fn direction(&self) -> Direction {
        Direction::of(self.words.language())
    }
}

#[derive(Clone, Debug, Default)]
struct Shared(Arc<Mutex<Option<Wall>>>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Shared {}

/// Name of the projector's window within the program.
pub fn viewport() -> ViewportId {
    ViewportId::from_hash_of("sulh-projector")
}

impl Projecting {
    pub(super) fn obey(&mut self, order: ProjectorOrder, ctx: &Context) {
        match order {
            ProjectorOrder::Open => self.is_open = true,
            ProjectorOrder::Close => {
                *self = Self {
                    shown: self.shown.clone(),
                    ..Self::default()
                }
            }
            ProjectorOrder::Freeze(on) => self.is_frozen = on,
            ProjectorOrder::Blank(on) => self.is_blank = on,
            ProjectorOrder::Test(on) => {
                self.is_open |= on;
                self.is_testing = on;
            }
            ProjectorOrder::FullScreen(on) => {
                self.is_full_screen = on;
                ctx.send_viewport_cmd_to(viewport(), ViewportCommand::Fullscreen(on));
            }
        }
    }

    /// What stands on the wall now, which is older than the truth while it is frozen.
    pub fn on_the_wall(&self) -> Option<Wall> {
        self.shown.0.lock().ok().and_then(|shown| shown.clone())
    }

    /// Hands over what the wall may show, and keeps the window open.
    pub(super) fn show(&mut self, ctx: &Context, title: &str, wall: Wall) {
        self.hand_over(wall);
        if !self.is_open {
            return;
        }
        let builder = ViewportBuilder::default()
            .with_title(title)
            .with_inner_size([1280.0, 720.0])
            .with_fullscreen(self.is_full_screen);
        let shown = self.shown.clone();
        ctx.show_viewport_deferred(viewport(), builder, move |ui, _class| {
            let wall = shown.0.lock().ok().and_then(|shown| shown.clone());
            if let Some(wall) = wall {
                theme::enter_projector(ui, wall.theme);
                projector::draw(ui, &wall);
            }
        });
        ctx.request_repaint_of(viewport());
        let closed = ctx.input(|input| {
            input
                .raw
                .viewports
                .get(&viewport())
                .is_some_and(egui::ViewportInfo::close_requested)
        });
        if closed {
            self.is_open = false;
        }
    }

    fn hand_over(&mut self, wall: Wall) {
        let Ok(mut shown) = self.shown.0.lock() else {
            return;
        };
        match shown.as_mut().filter(|_| self.is_frozen) {
            // Frozen: the picture stays, but it can still be covered and tested.
            Some(kept) => {
                kept.is_blank = wall.is_blank;
                kept.is_testing = wall.is_testing;
            }
            None => *shown = Some(wall),
        }
    }
}
