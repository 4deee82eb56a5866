//! The four languages.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language of the program.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// العربية
    Ar,
    /// English
    #[default]
    En,
    /// Français
    Fr,
    /// Türkçe
    Tr,
}

impl Language {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Ar, Self::En, Self::Fr, Self::Tr];

    /// ISO 639-1, also the name of its folder and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Tr => "tr",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// The language of a locale such as `fr-CA`, if it is one of the four.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(|letter: char| !letter.is_ascii_alphabetic());
        code.take(1).find_map(Self::from_code)
    }

    /// How the language calls itself, the same on every screen.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Tr => "Türkçe",
        }
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(self) -> bool {
        self == Self::Ar
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}
