//! Countries by any of their names, and their names in the languages of the program.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::domain::roster::{CountryCode, LanguageCode};

use super::fold::{fold_without_article, is_direction_mark};
use super::similar::closest;
use super::words::records;

/// A country or territory of ISO 3166.
#[derive(Clone, Debug)]
pub struct Country {
    /// Its two letters.
    pub code: CountryCode,
    alpha3: String,
    /// In the order of [`LANGUAGES`].
    names: [String; 4],
}

/// Languages the table has names in.
const LANGUAGES: [&str; 4] = ["en", "fr", "tr", "ar"];

const TABLE: &str = include_str!("../../../assets/roster/countries.csv");
const VARIANTS: &str = include_str!("../../../assets/roster/country-variants.csv");

static COUNTRIES: LazyLock<BTreeMap<CountryCode, Country>> = LazyLock::new(|| {
    records(TABLE)
        .filter_map(|r| country(&r))
        .map(|c| (c.code, c))
        .collect()
});

static KEYS: LazyLock<BTreeMap<String, CountryCode>> = LazyLock::new(load_keys);

fn country(record: &csv::StringRecord) -> Option<Country> {
    let name = |column: usize| {
        record
            .get(column)
            .filter(|n| !n.is_empty())
            .map(str::to_owned)
    };
    Some(Country {
        code: CountryCode::new(record.get(0)?).ok()?,
        alpha3: record.get(1)?.to_owned(),
        names: [name(2)?, name(3)?, name(4)?, name(5)?],
    })
}

fn load_keys() -> BTreeMap<String, CountryCode> {
    let mut keys = BTreeMap::new();
    // Codes come last, so that no name is read as a code.
    for (text, code) in variants().chain(names()).chain(codes()) {
        keys.entry(key(&text)).or_insert(code);
    }
    keys.remove("");
    keys
}

fn variants() -> impl Iterator<Item = (String, CountryCode)> {
    records(VARIANTS)
        .filter_map(|r| Some((r.get(1)?.to_owned(), CountryCode::new(r.get(0)?).ok()?)))
}

fn names() -> impl Iterator<Item = (String, CountryCode)> {
    COUNTRIES
        .values()
        .flat_map(|c| c.names.iter().map(|name| (name.clone(), c.code)))
}

fn codes() -> impl Iterator<Item = (String, CountryCode)> {
    let pair = |c: &Country| {
        [
            (c.code.as_str().to_owned(), c.code),
            (c.alpha3.clone(), c.code),
        ]
    };
    COUNTRIES.values().flat_map(pair)
}

/// English writes "The Gambia" and French "la Gambie" in one list and without it in the next.
fn key(text: &str) -> String {
    let folded = fold_without_article(text);
    let bare = ["the ", "la ", "le ", "les ", "l "]
        .iter()
        .find_map(|article| folded.strip_prefix(article));
    bare.map(str::to_owned).unwrap_or(folded)
}

/// The country a text names: in English, French, Turkish or Arabic, or by its ISO code.
///
/// Flags typed as emoji are codes as well.
pub fn find(text: &str) -> Option<CountryCode> {
    let by_name = KEYS.get(&key(text)).copied();
    by_name
        .or_else(|| find_before_remark(text))
        .or_else(|| flag(text))
}

/// "Türkiye (Ankara)" is Türkiye.
fn find_before_remark(text: &str) -> Option<CountryCode> {
    let (before, _) = text.split_once('(')?;
    KEYS.get(&key(before)).copied()
}

fn flag(text: &str) -> Option<CountryCode> {
    let letter = |c: char| {
        let place = u32::from(c)
            .checked_sub(0x1F1E6)
            .filter(|place| *place < 26)?;
        char::from_u32(u32::from('A') + place)
    };
    let code: Option<String> = text
        .trim()
        .chars()
        .filter(|c| !is_direction_mark(*c))
        .map(letter)
        .collect();
    CountryCode::new(&code?)
        .ok()
        .filter(|code| COUNTRIES.contains_key(code))
}

/// The country whose name is most like a text that names none.
pub fn similar(text: &str) -> Option<CountryCode> {
    closest(
        &key(text),
        KEYS.iter().map(|(key, code)| (key.as_str(), *code)),
    )
}

/// The name of a country in a language of the program; English for any other language.
///
/// None only for a code that belongs to no country.
pub fn country_name(code: CountryCode, language: LanguageCode) -> Option<&'static str> {
    COUNTRIES.get(&code)?.name(language)
}

/// All countries, by code; for a list to choose from.
pub fn countries() -> impl Iterator<Item = &'static Country> {
    COUNTRIES.values()
}

impl Country {
    /// Its name in a language of the program; English for any other language.
    pub fn name(&self, language: LanguageCode) -> Option<&str> {
        let place = LANGUAGES
            .iter()
            .position(|l| *l == language.as_str())
            .unwrap_or_default();
        self.names.get(place).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(code: &str) -> CountryCode {
        CountryCode::new(code).expect("a code")
    }

    fn language(code: &str) -> LanguageCode {
        LanguageCode::new(code).expect("a code")
    }

    #[test]
    fn every_row_is_a_country_with_four_names() {
        let rows = records(TABLE).count();
        assert_eq!(COUNTRIES.len(), rows);
        assert!(rows >= 249, "ISO 3166 has 249, the table {rows}");
        assert!(
            COUNTRIES
                .values()
                .all(|c| c.alpha3.len() == 3 || c.code.as_str() == "XK")
        );
    }

    #[test]
    fn every_variant_leads_to_a_country_and_no_name_to_two() {
        for (text, code) in variants().chain(names()) {
            assert_eq!(find(&text), Some(code), "{text}");
            assert!(COUNTRIES.contains_key(&code), "{text}");
        }
        // "T.C." stands on every Turkish identity card; nobody has yet come from the Turks and
        // Caicos Islands.
        for (text, code) in codes().filter(|(text, _)| !text.is_empty() && text != "TC") {
            assert_eq!(find(&text), Some(code), "{text}");
        }
    }

    #[test]
    fn the_names_people_use_are_found() {
        for (text, expected) in [
            ("Turkey", "TR"),
            ("türkiye", "TR"),
            ("TÜRKİYE", "TR"),
            ("Turquie", "TR"),
            ("تركيا", "TR"),
            ("Cote d'Ivoire", "CI"),
            ("CÔTE D’IVOIRE", "CI"),
            ("Ivory Coast", "CI"),
            ("Iran (Islamic Republic of)", "IR"),
            ("Syrian Arab Republic", "SY"),
            ("سورية", "SY"),
            ("State of Palestine", "PS"),
            ("دولة فلسطين", "PS"),
            ("Bosnia & Herzegovina", "BA"),
            ("Bosna Hersek", "BA"),
            ("The Gambia", "GM"),
            ("la Gambie", "GM"),
            ("UAE", "AE"),
            ("KSA", "SA"),
            ("السعوديه", "SA"),
            ("mar", "MA"),
            ("ma", "MA"),
            ("Türkiye (Ankara)", "TR"),
            ("🇸🇳", "SN"),
        ] {
            assert_eq!(find(text), Some(code(expected)), "{text}");
        }
        assert_eq!(find("Atlantis"), None);
        assert_eq!(find(""), None);
    }

    #[test]
    fn a_slip_of_the_pen_gets_a_suggestion() {
        for (text, expected) in [
            ("Morroco", Some("MA")),
            ("Marocco", Some("MA")),
            ("Pakisatn", Some("PK")),
            ("Türkyie", Some("TR")),
            ("الاردنن", Some("JO")),
            ("Azerbadjan", Some("AZ")),
            ("Atlantis", None),
            ("xy", None),
        ] {
            assert_eq!(similar(text), expected.map(code), "{text}");
        }
    }

    #[test]
    fn screens_get_the_name_in_their_language() {
        let name = |l: &str| country_name(code("PS"), language(l));
        assert_eq!(name("en"), Some("Palestine"));
        assert_eq!(name("tr"), Some("Filistin"));
        assert_eq!(name("ar"), Some("فلسطين"));
        assert_eq!(name("de"), Some("Palestine"));
        assert_eq!(country_name(code("ZZ"), language("en")), None);
        assert_eq!(country_name(code("TR"), language("fr")), Some("Turquie"));
    }
}
