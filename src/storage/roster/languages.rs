//! Languages by any of their names, and lists of them as people write them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::domain::roster::LanguageCode;

use super::fold::fold_without_article;
use super::similar::closest;
use super::words::{is_and, is_blank, records};

const TABLE: &str = include_str!("../../../assets/roster/languages.csv");
const VARIANTS: &str = include_str!("../../../assets/roster/language-variants.csv");

static KEYS: LazyLock<BTreeMap<String, LanguageCode>> = LazyLock::new(load_keys);

fn load_keys() -> BTreeMap<String, LanguageCode> {
    let mut keys = BTreeMap::new();
    for record in records(VARIANTS).chain(records(TABLE)) {
        let Some(code) = record.get(0).and_then(|c| LanguageCode::new(c).ok()) else {
            continue;
        };
        for name in record.iter().skip(1).chain([code.as_str()]) {
            keys.entry(fold_without_article(name)).or_insert(code);
        }
    }
    keys.remove("");
    keys
}

/// Names by code, in the order of [`LANGUAGES`].
static NAMES: LazyLock<BTreeMap<LanguageCode, Vec<String>>> = LazyLock::new(|| {
    let named = |record: csv::StringRecord| {
        let code = LanguageCode::new(record.get(0)?).ok()?;
        let names = record.iter().skip(1).take(LANGUAGES.len());
        Some((code, names.map(str::to_owned).collect()))
    };
    records(TABLE).filter_map(named).collect()
});

/// The columns of names in the table, after the code.
const LANGUAGES: [&str; 4] = ["en", "fr", "tr", "ar"];

/// The name of a language in a language of the program; English for any other language.
///
/// None only for a code that belongs to no language.
pub fn language_name(code: LanguageCode, language: LanguageCode) -> Option<&'static str> {
    let place = LANGUAGES.iter().position(|l| *l == language.as_str());
    let names = NAMES.get(&code)?;
    names.get(place.unwrap_or_default()).map(String::as_str)
}

/// The language a text names, in any of the languages of the program, in itself or by its code.
pub(super) fn find(text: &str) -> Option<LanguageCode> {
    KEYS.get(&fold_without_article(text)).copied()
}

/// The language whose name is most like a text that names none.
pub(super) fn similar(text: &str) -> Option<LanguageCode> {
    closest(
        &fold_without_article(text),
        KEYS.iter().map(|(key, code)| (key.as_str(), *code)),
    )
}

/// The languages of a cell, and the parts of it that name none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    pub(super) languages: Vec<LanguageCode>,
    pub(super) unknown: Vec<String>,
}

/// Reads a list of languages in any of the forms people use: "AR FR EN", "Arabic and French",
/// "arabe/français", "العربية والفرنسية", "Türkçe, İngilizce (B2)".
pub(super) fn read(cell: &str) -> Spoken {
    let mut spoken = Spoken::default();
    for part in without_remarks(cell).split(is_separator) {
        read_part(part, &mut spoken);
    }
    spoken
}

fn is_separator(letter: char) -> bool {
    matches!(
        letter,
        ',' | ';' | '/' | '،' | '؛' | '|' | '+' | '&' | '\n' | '\t' | '·' | '•'
    )
}

/// Levels in brackets and after a colon ("English: C1") are no languages.
fn without_remarks(cell: &str) -> String {
    let mut kept = String::with_capacity(cell.len());
    let mut is_remark = false;
    let mut in_brackets = false;
    for letter in cell.chars() {
        match letter {
            '(' | '[' => in_brackets = true,
            ')' | ']' => in_brackets = false,
            ':' => is_remark = true,
            _ if is_separator(letter) => is_remark = false,
            _ => {}
        }
        if !in_brackets && !is_remark && !matches!(letter, ')' | ']') {
            kept.push(letter);
        }
    }
    kept
}

fn read_part(part: &str, spoken: &mut Spoken) {
    let part = part.trim();
    if is_blank(part) {
        return;
    }
    if let Some(language) = find(part) {
        spoken.add(language);
        return;
    }
    match read_words(part) {
        Some(found) => found.into_iter().for_each(|language| spoken.add(language)),
        None => spoken.unknown.push(part.to_owned()),
    }
}

/// Words without separators: names and codes side by side, joined by "and" or not. All of them
/// have to be languages, or the part as a whole is reported.
fn read_words(part: &str) -> Option<Vec<LanguageCode>> {
    let words: Vec<&str> = part
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '.'))
        .collect();
    let mut found = Vec::new();
    let mut rest = words.as_slice();
    while let Some((first, after)) = rest.split_first() {
        if first.is_empty() || is_and(first) {
            rest = after;
            continue;
        }
        // The longest run of words that is one name: "Bahasa Indonesia" before "Bahasa".
        let (language, taken) = longest_name(rest)?;
        found.push(language);
        rest = rest.get(taken..)?;
    }
    (!found.is_empty()).then_some(found)
}

fn longest_name(words: &[&str]) -> Option<(LanguageCode, usize)> {
    let most = words.len().min(3);
    (1..=most).rev().find_map(|taken| {
        let name = words.get(..taken)?.join(" ");
        find_with_and(&name).map(|language| (language, taken))
    })
}

/// Arabic joins "and" to the word: والفرنسية.
fn find_with_and(name: &str) -> Option<LanguageCode> {
    find(name).or_else(|| find(name.strip_prefix('و')?))
}

impl Spoken {
    fn add(&mut self, language: LanguageCode) {
        if !self.languages.contains(&language) {
            self.languages.push(language);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        let spoken = read(cell);
        let codes: Vec<&str> = spoken.languages.iter().map(LanguageCode::as_str).collect();
        assert_eq!(codes.join(" "), expected, "{cell}");
        assert!(spoken.unknown.is_empty(), "{cell}: {:?}", spoken.unknown);
    }

    #[test]
    fn lists_are_read_in_the_forms_people_write_them() {
        check("AR FR EN", "ar fr en");
        check("ar, fr;en", "ar fr en");
        check("AR-FR-EN", "ar fr en");
        check("Arabic and French", "ar fr");
        check("Arabic, French and English", "ar fr en");
        check("arabe / français", "ar fr");
        check("arabe et français", "ar fr");
        check("Türkçe ve İngilizce", "tr en");
        check("TÜRKÇE, İNGİLİZCE (B2)", "tr en");
        check("العربية والفرنسية", "ar fr");
        check("العربية، الإنجليزية", "ar en");
        check("العربية و الإنجليزية والتركية", "ar en tr");
        check("English: fluent; French: basic", "en fr");
        check("Bahasa Indonesia, English", "id en");
        check("English English", "en");
        check("-", "");
        check("", "");
    }

    #[test]
    fn what_is_no_language_is_named() {
        let spoken = read("Arabic, Klingon");
        assert_eq!(spoken.languages.len(), 1);
        assert_eq!(spoken.unknown, ["Klingon"]);
        assert_eq!(
            similar("Englsh").map(|l| l.as_str().to_owned()),
            Some("en".to_owned())
        );
    }
}
