//! Every word that a person reads: of the program (`locales/`) and of the scenarios.
//!
//! Code names a message by calling its function in [`msg`], which is generated from the English
//! Fluent files; a [`Localiser`] turns it into a text of one language.

mod clauses;
mod disguise;
mod edition;
pub(crate) mod explain;
mod figures;
mod format;
mod language;
pub(crate) mod msg;
mod nameless;
pub(crate) mod names;
mod order;
mod prose;
mod record;
mod sender;

pub(crate) use clauses::clause_words;
#[cfg(feature = "gui")]
pub(crate) use clauses::{clause_body, public_clause_words, wording_words};
pub use edition::{Edition, Editions};
pub use figures::Figures;
pub use language::Language;
pub use msg::{Message, Value};
pub(crate) use nameless::Nameless;
pub use prose::{Prose, PublicProse, SeatProse};
pub(crate) use record::RecordWords;
#[cfg(feature = "gui")]
pub(crate) use sender::sender;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use jiff::tz::TimeZone;

use self::order::Order;

#[cfg(test)]
mod tests;

include!(concat!(env!("OUT_DIR"), "/resources.rs"));

/// Turns messages into texts of one language.
#[derive(Clone)]
pub struct Localiser {
    language: Language,
    figures: Figures,
    zone: TimeZone,
    bundle: Arc<Bundle>,
    order: Order,
}

impl std::fmt::Debug for Localiser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localiser")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Localiser {
    /// The words of the program in `language`, with times told in `zone`.
    pub fn new(language: Language, figures: Figures, zone: TimeZone) -> Self {
        let mut bundle = new_bundle(language);
        bundle.set_formatter(Some(figures.of(language).formatter()));
        for resource in shipped(language) {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        Self {
            language,
            figures,
            zone,
            bundle: Arc::new(bundle),
            order: Order::of(language),
        }
    }

    /// Reads the words of every language, which takes some milliseconds: where nothing waits for it, so
    /// that a frame which changes the language need not.
    pub fn prepare() {
        for language in Self::available() {
            shipped(language);
        }
    }

    /// The same figures and times in another language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        if language == self.language {
            return self.clone();
        }
        Self::new(language, self.figures, self.zone.clone())
    }

    /// Languages in which the program has its words.
    pub fn available() -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(|language| {
            RESOURCES
                .iter()
                .any(|(code, _, _)| *code == language.code())
        })
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of a scenario in the same language and digits.
    pub fn prose(&self, texts: &BTreeMap<String, String>) -> Prose {
        Prose::new(texts, self.language, self.figures)
    }

    /// Which digits it writes where the language has a choice.
    pub fn figures(&self) -> Figures {
        self.figures
    }

    /// Where times are told.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The text of a message. A message that the language lacks comes out as its id: loud, and
    /// refused by the tests.
    pub fn say(&self, message: &Message) -> String {
        let arguments: FluentArgs = message
            .arguments
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), self.fluent(value)))
            .collect();
        let said = format_message(&self.bundle, message.id, Some(&arguments))
            .unwrap_or_else(|| message.id.to_owned());
        self.figures.write(self.language, said)
    }

    fn fluent<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(isolated(self.language, text)),
            Value::Message(message) => FluentValue::from(self.say(message)),
            Value::List(items) => FluentValue::from(self.list(items)),
            Value::Case(name) => FluentValue::from(*name),
        }
    }
}

/// A bundle that isolates nothing by itself: names are isolated only where they run against the
/// direction of the sentence, so that an English text stays plain for search, tests and export.
/// Words with what is needed to fill them in.
type Bundle = FluentBundle<Arc<FluentResource>>;

/// The words of the program in a language, read when they are first asked for.
fn shipped(language: Language) -> &'static [Arc<FluentResource>] {
    type Read = OnceLock<Vec<Arc<FluentResource>>>;
    static READ: [Read; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let of_language = || {
        let code = language.code();
        let files = RESOURCES.iter().filter(|(of, _, _)| *of == code);
        files.map(|(_, _, text)| parsed(text)).collect()
    };
    let index = Language::ALL.iter().position(|each| *each == language);
    let read = index.and_then(|index| READ.get(index));
    read.map_or(&[], |read| read.get_or_init(of_language))
}

/// The tests parse every file, so the errors of a shipped one are empty; what is wrong in a scenario is
/// told where it is checked.
fn parsed(text: &str) -> Arc<FluentResource> {
    let parsed = FluentResource::try_new(text.to_owned());
    Arc::new(parsed.unwrap_or_else(|(resource, _)| resource))
}

fn new_bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    bundle.set_use_isolating(false);
    bundle
}

fn format_message(bundle: &Bundle, id: &str, arguments: Option<&FluentArgs>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    Some(format_pattern(bundle, pattern, arguments))
}

fn format_pattern(
    bundle: &Bundle,
    pattern: &Pattern<&str>,
    arguments: Option<&FluentArgs>,
) -> String {
    // What goes wrong here is a message without an argument, which build.rs does not let happen.
    let mut errors = Vec::new();
    bundle
        .format_pattern(pattern, arguments, &mut errors)
        .into_owned()
}

/// Wraps a text in first-strong isolates (U+2068, U+2069) where it could reorder its sentence. A
/// text that has isolates of its own, such as a list of names, was made for its sentence already.
fn isolated(language: Language, text: &str) -> Cow<'_, str> {
    if text.contains('\u{2069}') {
        return Cow::Borrowed(text);
    }
    let runs_against = if language.is_rtl() {
        text.chars()
            .any(|letter| !is_rtl_letter(letter) && !letter.is_whitespace())
    } else {
        text.chars().any(is_rtl_letter)
    };
    if runs_against {
        Cow::Owned(format!("\u{2068}{text}\u{2069}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Letters of the Arabic and Hebrew blocks and their presentation forms.
fn is_rtl_letter(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}
