//! The words for papers that not everyone reads in the same language.

use std::collections::BTreeMap;

use super::{Language, Localiser, Prose};
use crate::domain::roster::Profile;

/// The words of the program and of one scenario in one language.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Of the program.
    pub words: Localiser,
    /// Of the scenario.
    pub prose: Prose,
}

impl Edition {
    /// Whether it is; a scenario that lacks the language is said in another one.
    fn is_wholly_in(&self, language: Language) -> bool {
        self.words.language() == language && self.prose.language() == language
    }
}

/// One edition for each language that both the program and the scenario have.
#[derive(Clone, Debug)]
pub struct Editions {
    main: Edition,
    others: BTreeMap<Language, Edition>,
}

impl Editions {
    /// Editions of a scenario's Fluent texts by language. `words` has the language of whatever is
    /// not for one person.
    pub fn new(words: &Localiser, texts: &BTreeMap<String, String>) -> Self {
        let edition = |language| {
            let words = words.in_language(language);
            let prose = words.prose(texts);
            Edition { words, prose }
        };
        let main = words.language();
        let others = Localiser::available()
            .filter(|language| *language != main && texts.contains_key(language.code()));
        Self {
            main: edition(main),
            others: others
                .map(|language| (language, edition(language)))
                .collect(),
        }
    }

    /// For whatever is not for one person.
    pub fn main(&self) -> &Edition {
        &self.main
    }

    /// In the first of a person's languages that there is; the main one for a person who named none
    /// of them.
    pub fn for_person(&self, person: &Profile) -> &Edition {
        let has =
            |language| self.main.is_wholly_in(language) || self.others.contains_key(&language);
        let language = first_language(person, has);
        language
            .and_then(|language| self.others.get(&language))
            .unwrap_or(&self.main)
    }
}

impl Language {
    /// The language in which a person reads the texts of a scenario, where `main` is what whatever
    /// is not for one person is written in.
    pub fn of_reader(main: Self, texts: &BTreeMap<String, String>, person: &Profile) -> Self {
        let has = |language: Self| {
            Localiser::available().any(|known| known == language)
                && texts.contains_key(language.code())
        };
        first_language(person, has).unwrap_or(main)
    }
}

/// The first of a person's languages that there is.
fn first_language(person: &Profile, has: impl Fn(Language) -> bool) -> Option<Language> {
    let codes = person.languages.iter();
    codes
        .filter_map(|code| Language::from_code(code.as_str()))
        .find(|language| has(*language))
}
