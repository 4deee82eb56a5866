//! What crosses over to the projector window: public knowledge, and the languages that it is told in.

use crate::domain::scenario::text::PublicText;
use crate::domain::time::WallTime;
use crate::domain::view::{HeadlineWords, PublicPage, PublicView, Wording, WordingBody};
use crate::localisation::wording_words;
use crate::localisation::{Localiser, Message, PublicProse};

use super::text::Direction;
use super::theme::Theme;

/// What the wall shows. Nothing else crosses over to the projector window, and only keys come back.
#[derive(Clone, Debug)]
pub struct Wall {
    /// What the room may know.
    pub view: Option<PublicView>,
    /// What is shown in place of the clock, if anything.
    pub page: Option<PublicPage>,
    /// Which sheet of it, counted from 0; the last where there are not so many.
    pub sheet: usize,
    /// What the clock on the wall reads.
    pub now: WallTime,
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

    /// Words of the single text, with its brackets.
    pub(crate) fn wording(&self, wording: &Wording) -> String {
        wording_words(&self.words, wording, |text| self.tell(text))
    }

    /// Words that people wrote, or the scenario's.
    pub fn body(&self, body: &WordingBody) -> String {
        match body {
            WordingBody::Written(words) => words.clone(),
            WordingBody::Scripted(text) => self.tell(text),
        }
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
