//! Digits and numbers as each language writes them (language-style, section 2).

use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use icu_locale_core::extensions::unicode::{Value as Numbering, key};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::{Language, Localiser, Value, msg};

/// Which digits are shown.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Figures {
    /// 0 to 9, in every language.
    #[default]
    Western,
    /// ٠ to ٩, in Arabic.
    ArabicIndic,
}

type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

impl Figures {
    /// The digits of `language`: only Arabic has a choice.
    pub(super) fn of(self, language: Language) -> Self {
        match language {
            Language::Ar => self,
            Language::En | Language::Fr | Language::Tr => Self::Western,
        }
    }

    /// A finished text of `language` in these digits.
    pub(super) fn write(self, language: Language, text: String) -> String {
        match self.of(language) {
            Self::Western => text,
            Self::ArabicIndic => arabic_indic(&text),
        }
    }

    /// How a number is written inside a message.
    pub(super) fn formatter(self) -> Formatter {
        match self {
            Self::Western => |value, memoizer| number(value, memoizer, "latn"),
            Self::ArabicIndic => |value, memoizer| number(value, memoizer, "arab"),
        }
    }
}

impl Localiser {
    /// A number by itself, such as `1,250`.
    pub fn number(&self, number: impl Into<Value>) -> String {
        self.say(&msg::number(number))
    }

    /// The digits of a finished text: Western ones, or Arabic-Indic ones where the setting asks for
    /// them in Arabic. What stands in an isolate (a name, a file, a code) stays as it was written.
    pub fn digits(&self, text: &str) -> String {
        self.figures.write(self.language, text.to_owned())
    }
}

/// Arabic-Indic digits, and the signs that belong to them.
fn arabic_indic(text: &str) -> String {
    let mut isolates = 0_u32;
    let mut after_digit = false;
    let mut letters = text.chars().peekable();
    let mut written = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        match letter {
            '\u{2066}'..='\u{2068}' => isolates += 1,
            '\u{2069}' => isolates = isolates.saturating_sub(1),
            _ => {}
        }
        let in_number = after_digit && letters.peek().is_some_and(char::is_ascii_digit);
        after_digit = letter.is_ascii_digit();
        written.push(match letter {
            _ if isolates > 0 => letter,
            '0'..='9' => char::from_u32(u32::from(letter) - 0x30 + 0x660).unwrap_or(letter),
            '%' => '٪',
            ',' if in_number => '٬',
            '.' if in_number => '٫',
            other => other,
        });
    }
    written
}

/// Groups thousands and sets decimals as the language does.
struct Numbers {
    decimals: DecimalFormatter,
    direction: CharacterDirection,
}

impl Numbers {
    /// With a true minus sign, which in right-to-left text would flip to the wrong side if it were
    /// not isolated.
    fn write(&self, number: f64) -> Option<String> {
        let size: Decimal = number.abs().to_string().parse().ok()?;
        let figures = self.decimals.format(&size).to_string();
        Some(match (number < 0.0, self.direction) {
            (false, _) => figures,
            (true, CharacterDirection::RTL) => format!("\u{2066}\u{2212}{figures}\u{2069}"),
            (true, _) => format!("\u{2212}{figures}"),
        })
    }
}

impl Memoizable for Numbers {
    type Args = (&'static str,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (digits,): Self::Args) -> Result<Self, ()> {
        let direction = language.character_direction();
        let mut locale: Locale = language.to_string().parse().map_err(drop)?;
        let numbering: Numbering = digits.parse().map_err(drop)?;
        locale
            .extensions
            .unicode
            .keywords
            .set(key!("nu"), numbering);
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
            .map(|decimals| Self {
                decimals,
                direction,
            })
            .map_err(drop)
    }
}

fn number(
    value: &FluentValue<'_>,
    memoizer: &IntlLangMemoizer,
    digits: &'static str,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer
        .with_try_get::<Numbers, _, _>((digits,), |numbers| numbers.write(number.value))
        .ok()?
}
