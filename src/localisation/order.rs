//! Sorting as a reader of each language expects it (language-style, section 7).

use std::cmp::Ordering;
use std::sync::Arc;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};

use super::{Language, Localiser};

/// The order of texts in one language: its alphabet, numbers inside names by their value, and in
/// Arabic without regard to the article.
#[derive(Clone)]
pub(super) struct Order {
    language: Language,
    collator: Option<Arc<CollatorBorrowed<'static>>>,
}

impl Order {
    pub(super) fn of(language: Language) -> Self {
        let locale: Locale = match language {
            Language::Ar => locale!("ar"),
            Language::En => locale!("en"),
            Language::Fr => locale!("fr"),
            Language::Tr => locale!("tr"),
        };
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self {
            language,
            // The data of all languages is compiled in, so this does not fail.
            collator: Collator::try_new(preferences, CollatorOptions::default())
                .ok()
                .map(Arc::new),
        }
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_text = a.cmp(b);
        let Some(collator) = &self.collator else {
            return by_text;
        };
        let (a, b) = (self.sorted_as(a), self.sorted_as(b));
        collator.compare(a, b).then(by_text)
    }

    fn sorted_as<'a>(&self, text: &'a str) -> &'a str {
        match self.language {
            Language::Ar => without_article(text),
            Language::En | Language::Fr | Language::Tr => text,
        }
    }
}

/// A word without ال at its head; two letters are left at least.
fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().nth(1).is_some() => rest,
        _ => word,
    }
}

impl Localiser {
    /// Which of two texts stands first in a list.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    /// Sorts things by their names.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        things.sort_by(|a, b| self.compare(name(a), name(b)));
    }
}
