//! The words of a scenario, handed out by who may read them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Bundle, Figures, Language, format_message, format_pattern, new_bundle, parsed};
use crate::domain::ids::{CompetencyId, PartyId, RoleId};
use crate::domain::roster::Gender;
use crate::domain::scenario::text::{
    self, FacilitatorText, InjectText, MediatorText, PartyText, PublicText, RoleText,
};
use crate::domain::scenario::{BriefPart, Source};
use crate::domain::view::{HeadlineWords, ReachedText, Told};

/// All words of a scenario in one language, for the facilitator's eyes. For a screen that the room
/// sees, take [`Prose::public`].
#[derive(Clone)]
pub struct Prose {
    language: Language,
    figures: Figures,
    bundle: Arc<Bundle>,
}

impl std::fmt::Debug for Prose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prose")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Prose {
    /// The words in `wanted`, or in English, or in the first language that the pack has;
    /// [`Prose::language`] says which it became.
    pub fn new(texts: &BTreeMap<String, String>, wanted: Language, figures: Figures) -> Self {
        let has = |language: &Language| texts.contains_key(language.code());
        let language = [wanted, Language::En]
            .into_iter()
            .chain(Language::ALL)
            .find(has)
            .unwrap_or(wanted);
        let mut bundle = new_bundle(language);
        // What a translation still lacks is said in English.
        for code in [Language::En.code(), language.code()] {
            if let Some(text) = texts.get(code) {
                bundle.add_resource_overriding(parsed(text));
            }
        }
        Self {
            language,
            figures,
            bundle: Arc::new(bundle),
        }
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The part of the words that the whole room may read.
    pub fn public(&self) -> PublicProse {
        PublicProse(self.clone())
    }

    /// The part of the words that whoever plays a role may read.
    pub fn seat(&self, party: &PartyId, role: &RoleId) -> SeatProse {
        SeatProse {
            prose: self.clone(),
            party: party.clone(),
            role: role.clone(),
        }
    }

    fn get(&self, key: &str) -> String {
        format_message(&self.bundle, key, None).map_or_else(
            || key.to_owned(),
            |said| self.figures.write(self.language, said),
        )
    }

    /// A text for everyone.
    pub fn say(&self, text: &PublicText) -> String {
        self.get(text.key())
    }

    /// What each level of a competency looks like, from 1 to 5; none where the pack has only the
    /// one description of it.
    pub fn levels(&self, id: &CompetencyId) -> Option<[String; 5]> {
        let levels = [1, 2, 3, 4, 5].map(|n| text::competency_level(id, n));
        let has = |level: &PublicText| self.bundle.has_message(level.key());
        levels
            .iter()
            .all(has)
            .then(|| levels.map(|level| self.say(&level)))
    }

    /// The name of a role as it is said of a person: a translation may give a form for a woman and
    /// one for a man (`.woman` and `.man` of the message). Where the gender is not stated, or has
    /// no form of its own, the name of the function is said.
    pub fn role(&self, id: &RoleId, gender: Option<Gender>) -> String {
        let name = text::role(id);
        let form = match gender {
            Some(Gender::Woman) => "woman",
            Some(Gender::Man) => "man",
            None => return self.say(&name),
        };
        self.bundle
            .get_message(name.key())
            .and_then(|message| message.get_attribute(form))
            .map_or_else(
                || self.say(&name),
                |attribute| format_pattern(&self.bundle, attribute.value(), None),
            )
    }

    /// Where in the reports an idea of the scenario stands.
    pub fn citation(&self, source: &Source) -> String {
        let said_once = source.cite.clone();
        said_once.unwrap_or_else(|| self.say(&text::citation(&source.id)))
    }

    /// A text for the members of a party.
    pub fn for_party(&self, text: &PartyText) -> String {
        self.get(text.key())
    }

    /// A text for the one who plays a role.
    pub fn for_role(&self, text: &RoleText) -> String {
        self.get(text.key())
    }

    /// A text for the mediators of one table.
    pub fn for_mediators(&self, text: &MediatorText) -> String {
        self.get(text.key())
    }

    /// A text for the facilitator.
    pub fn for_facilitator(&self, text: &FacilitatorText) -> String {
        self.get(text.key())
    }

    /// The words of an inject, for those who get it and for the facilitator.
    pub fn inject(&self, text: &InjectText) -> String {
        self.get(text.key())
    }
}

/// The words that the whole room may read: it knows no other kind of text.
#[derive(Clone, Debug)]
pub struct PublicProse(Prose);

impl PublicProse {
    /// A text for everyone.
    pub fn say(&self, text: &PublicText) -> String {
        self.0.say(text)
    }

    /// What each level of a competency looks like; see [`Prose::levels`].
    pub fn levels(&self, id: &CompetencyId) -> Option<[String; 5]> {
        self.0.levels(id)
    }

    /// The name of a role as it is said of a person; see [`Prose::role`].
    pub fn role(&self, id: &RoleId, gender: Option<Gender>) -> String {
        self.0.role(id, gender)
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The words of a public inject.
    pub fn headline(&self, words: &HeadlineWords) -> String {
        match words {
            HeadlineWords::Scripted(text) => self.0.say(text),
            HeadlineWords::Written(text) => text.clone(),
        }
    }
}

/// The words that one seat may read: what is public, its own party's brief and its own role's. It
/// cannot be asked for those of another, since nobody says whose are meant.
#[derive(Clone, Debug)]
pub struct SeatProse {
    prose: Prose,
    party: PartyId,
    role: RoleId,
}

impl SeatProse {
    /// A text for everyone.
    pub fn say(&self, text: &PublicText) -> String {
        self.prose.say(text)
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.prose.language
    }

    /// The name of a role as it is said of a person.
    pub fn role(&self, id: &RoleId, gender: Option<Gender>) -> String {
        self.prose.role(id, gender)
    }

    /// The part of the words that the whole room may read.
    pub fn public(&self) -> PublicProse {
        self.prose.public()
    }

    /// What the members of the own party share.
    pub fn shared(&self) -> String {
        self.prose.for_party(&text::party_brief(&self.party))
    }

    /// A part of the own brief.
    pub fn brief(&self, part: BriefPart) -> String {
        self.prose.for_role(&text::brief(&self.role, part))
    }

    /// What the mediators at the seat were told.
    pub fn told(&self, told: &Told) -> String {
        self.prose.for_mediators(told.words())
    }

    /// One line of an inject that reached the seat.
    pub fn headline(&self, text: &ReachedText) -> String {
        self.prose.inject(text.headline())
    }

    /// The words of an inject that reached the seat.
    pub fn body(&self, text: &ReachedText) -> String {
        self.prose.inject(text.body())
    }
}
