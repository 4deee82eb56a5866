//! The words of rosters in four languages, from `assets/roster/words.csv`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::domain::roster::{Experience, Gender, LanguageCode, Status};

use super::fold::{fold, fold_without_article};
use super::understood::Field;

/// What a word of a roster means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The heading of a column.
    Heading(Field),
    /// A value of the status column.
    Status(Status),
    /// A value of the gender column.
    Gender(Gender),
    /// A value of the experience column.
    Experience(Experience),
    /// "Not stated", in any column.
    Blank,
    /// The unit of "3 years".
    Year,
    /// Joins the members of a list.
    And,
}

/// A word, and the language it belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) meaning: Meaning,
    pub(super) language: LanguageCode,
}

static WORDS: LazyLock<BTreeMap<String, Vec<Entry>>> = LazyLock::new(load);

const TABLE: &str = include_str!("../../../assets/roster/words.csv");

fn load() -> BTreeMap<String, Vec<Entry>> {
    let mut words: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for record in records(TABLE) {
        let Some((key, entry)) = entry(&record) else {
            continue;
        };
        words.entry(key).or_default().push(entry);
    }
    words
}

/// The rows of one of the tables built into the program, without comments and the header.
pub(super) fn records(table: &'static str) -> impl Iterator<Item = csv::StringRecord> {
    let reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(table.as_bytes());
    reader.into_records().filter_map(Result::ok)
}

fn entry(record: &csv::StringRecord) -> Option<(String, Entry)> {
    let meaning = meaning_named(record.get(0)?)?;
    let language = LanguageCode::new(record.get(1)?).ok()?;
    Some((
        fold_without_article(record.get(2)?),
        Entry { meaning, language },
    ))
}

fn meaning_named(name: &str) -> Option<Meaning> {
    Some(match name {
        "is-diplomat" => Meaning::Status(Status::Diplomat),
        "is-student" => Meaning::Status(Status::Student),
        "is-woman" => Meaning::Gender(Gender::Woman),
        "is-man" => Meaning::Gender(Gender::Man),
        "is-first" => Meaning::Experience(Experience::First),
        "is-some" => Meaning::Experience(Experience::Some),
        "is-senior" => Meaning::Experience(Experience::Senior),
        "is-blank" => Meaning::Blank,
        "is-year" => Meaning::Year,
        "is-and" => Meaning::And,
        heading => Meaning::Heading(Field::named(heading)?),
    })
}

fn find<T>(key: &str, pick: impl Fn(&Entry) -> Option<T>) -> Option<T> {
    WORDS.get(key)?.iter().find_map(pick)
}

/// The field a heading announces, and the language of the heading.
///
/// Headings in two languages ("Name / الاسم") and with a remark ("Country (passport)") are read
/// part by part when the whole is not known. "Language 2" is a language as well.
pub(super) fn heading(text: &str) -> Option<(Field, LanguageCode)> {
    let numbered = text.trim_end_matches(|c: char| c.is_numeric() || c.is_whitespace());
    let whole = heading_of_key(&fold_without_article(numbered));
    whole.or_else(|| parts(text).find_map(|part| heading_of_key(&fold_without_article(part))))
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(['/', '|', '(', ')', '\n', ':', '–', '—', '*', '-', '،', ','])
}

fn heading_of_key(key: &str) -> Option<(Field, LanguageCode)> {
    find(key, |entry| match entry.meaning {
        Meaning::Heading(field) => Some((field, entry.language)),
        _ => None,
    })
}

/// The status a cell states.
pub(super) fn status(text: &str) -> Option<Status> {
    let pick = |entry: &Entry| match entry.meaning {
        Meaning::Status(status) => Some(status),
        _ => None,
    };
    whole_or_part(text, pick)
}

/// The gender a cell states.
pub(super) fn gender(text: &str) -> Option<Gender> {
    let pick = |entry: &Entry| match entry.meaning {
        Meaning::Gender(gender) => Some(gender),
        _ => None,
    };
    whole_or_part(text, pick)
}

/// The experience a cell states in words.
pub(super) fn experience(text: &str) -> Option<Experience> {
    let pick = |entry: &Entry| match entry.meaning {
        Meaning::Experience(experience) => Some(experience),
        _ => None,
    };
    whole_or_part(text, pick)
}

/// "Étudiante (Université de Galatasaray)" is a student: the part before a remark decides.
fn whole_or_part<T>(text: &str, pick: impl Fn(&Entry) -> Option<T>) -> Option<T> {
    let before_remark = text.split(['(', ',', ';', '،']).next().unwrap_or_default();
    find(&fold_without_article(text), &pick)
        .or_else(|| find(&fold_without_article(before_remark), &pick))
}

/// Whether a cell says that it says nothing: blank, a dash, "n/a", "not stated".
pub(super) fn is_blank(text: &str) -> bool {
    let key = fold_without_article(text);
    key.is_empty() || find(&key, |e| (e.meaning == Meaning::Blank).then_some(())).is_some()
}

/// Whether a word is "years".
pub(super) fn is_year(word: &str) -> bool {
    find(&fold(word), |e| (e.meaning == Meaning::Year).then_some(())).is_some()
}

/// Whether a word joins the members of a list.
pub(super) fn is_and(word: &str) -> bool {
    find(&fold(word), |e| (e.meaning == Meaning::And).then_some(())).is_some()
}

/// Whether a word is in the table at all; evidence for the encoding of a file.
pub(super) fn is_known(text: &str) -> bool {
    WORDS.contains_key(&fold_without_article(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_understood() {
        for record in records(TABLE) {
            assert!(entry(&record).is_some(), "{record:?}");
        }
        assert!(records(TABLE).count() > 400);
    }

    #[test]
    fn no_word_means_two_things_of_one_kind() {
        for (key, entries) in WORDS.iter() {
            for a in entries {
                for b in entries {
                    let kinds =
                        std::mem::discriminant(&a.meaning) == std::mem::discriminant(&b.meaning);
                    assert!(!kinds || a.meaning == b.meaning, "{key}: {a:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn headings_are_known_in_four_languages_and_two_at_once() {
        for (text, field) in [
            ("NAME", Field::Name),
            ("Ad Soyad", Field::Name),
            ("Adı-Soyadı", Field::Name),
            ("Nom et prénom", Field::Name),
            ("الإسم الكامل", Field::Name),
            ("Ülke / Country", Field::Country),
            ("الدوله", Field::Country),
            ("Country (passport)", Field::Country),
            ("M/F", Field::Gender),
            ("Deneyim (yıl)", Field::Years),
        ] {
            assert_eq!(heading(text).map(|(field, _)| field), Some(field), "{text}");
        }
        assert!(heading("Leila Benkirane").is_none());
        assert!(heading("Telephone").is_none());
    }

    #[test]
    fn values_are_known_in_four_languages_and_every_form() {
        for text in [
            "Student",
            "ÖĞRENCİ",
            "Étudiante",
            "طالبة",
            "Étudiante (Galatasaray)",
        ] {
            assert_eq!(status(text), Some(Status::Student), "{text}");
        }
        for text in ["W", "K", "f", "Mme", "أنثى", "انثي"] {
            assert_eq!(gender(text), Some(Gender::Woman), "{text}");
        }
        for text in ["M", "E", "H", "Bay", "ذكر"] {
            assert_eq!(gender(text), Some(Gender::Man), "{text}");
        }
        for text in ["", "-", "—", "N/A", "غير محدد"] {
            assert!(is_blank(text), "{text}");
        }
    }
}
