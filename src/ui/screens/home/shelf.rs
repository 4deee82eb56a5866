//! The words of the library in the language of the screen, put together once and not in every frame.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::domain::scenario::{Level, text};
use crate::localisation::{Language, Localiser};
use crate::storage::packs::{Origin, Pack};
use crate::storage::roster::fold;
use crate::ui::components::ScenarioArt;
use crate::ui::cx::Library;

/// The order in which the languages of a scenario are named.
const LANGUAGES: [Language; 4] = [Language::En, Language::Fr, Language::Tr, Language::Ar];

/// What a scenario's card says.
#[derive(Clone, Debug)]
pub(super) struct ScenarioCard {
    pub(super) origin: Origin,
    pub(super) title: String,
    pub(super) tagline: String,
    pub(super) art: ScenarioArt,
    pub(super) level: Level,
    pub(super) roles: usize,
    pub(super) issues: usize,
    pub(super) minutes: u32,
    pub(super) languages: String,
    searched: String,
}

impl ScenarioCard {
    fn of(pack: &Pack, words: &Localiser) -> Self {
        let prose = words.prose(&pack.texts.ftl);
        let (title, tagline) = (prose.say(&text::title()), prose.say(&text::tagline()));
        let scenario = &pack.scenario;
        Self {
            origin: pack.origin.clone(),
            searched: fold(&format!("{title} {tagline} {}", scenario.id)),
            title,
            tagline,
            art: art(scenario.id.as_str()),
            level: scenario.level,
            roles: scenario.roles.len(),
            issues: scenario.issues.len(),
            minutes: scenario
                .phases
                .iter()
                .map(|phase| u32::from(phase.minutes))
                .sum(),
            languages: codes(&pack.languages),
        }
    }

    /// Whether the user wrote it, or changed it.
    pub(super) fn is_own(&self) -> bool {
        matches!(self.origin, Origin::Folder(_))
    }
}

/// A scenario has the drawing that a word of its id names.
fn art(id: &str) -> ScenarioArt {
    id.split('-')
        .map(ScenarioArt::named)
        .find(|art| *art != ScenarioArt::Neutral)
        .unwrap_or_default()
}

fn codes(languages: &[String]) -> String {
    let has = |language: &&Language| languages.iter().any(|code| code == language.code());
    let codes: Vec<String> = LANGUAGES
        .iter()
        .filter(has)
        .map(|language| language.code().to_ascii_uppercase())
        .collect();
    codes.join(" ")
}

/// The library in words.
#[derive(Default)]
pub(super) struct Shelf {
    made_of: u64,
    pub(super) cards: Vec<ScenarioCard>,
}

impl Shelf {
    /// Puts the words together again if the library or the words have changed.
    pub(super) fn follow(&mut self, library: &Library, words: &Localiser) {
        let made_of = fingerprint(library, words);
        if self.made_of == made_of {
            return;
        }
        *self = Self {
            made_of,
            cards: library
                .packs
                .iter()
                .map(|pack| ScenarioCard::of(pack, words))
                .collect(),
        };
    }

    /// The cards with all words of the query.
    pub(super) fn found(&self, query: &str) -> Vec<&ScenarioCard> {
        let query = fold(query);
        let has_all = |card: &&ScenarioCard| {
            let mut words = query.split(' ');
            words.all(|word| card.searched.contains(word))
        };
        self.cards.iter().filter(has_all).collect()
    }
}

fn fingerprint(library: &Library, words: &Localiser) -> u64 {
    let mut hasher = DefaultHasher::new();
    (words.language(), words.figures()).hash(&mut hasher);
    library.is_complete.hash(&mut hasher);
    for pack in &library.packs {
        pack.scenario.id.hash(&mut hasher);
        pack.origin.name().hash(&mut hasher);
        pack.texts.ron.len().hash(&mut hasher);
        pack.advice.len().hash(&mut hasher);
        for text in pack.texts.ftl.values() {
            text.len().hash(&mut hasher);
        }
    }
    // Zero is the shelf that was never filled.
    hasher.finish().max(1)
}
