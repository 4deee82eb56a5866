//! Which column is which, by what stands in it: for lists without a header.

use super::grid::Line;
use super::understood::Field;
use super::values::{Figures, experience};
use super::{countries, languages, words};

/// The fields of all columns that can be told.
pub(super) fn columns(lines: &[Line]) -> Vec<(usize, Field)> {
    let width = lines.iter().map(Line::width).max().unwrap_or_default();
    let mut fields: Vec<(usize, Field)> = Vec::new();
    for column in 0..width {
        let is_free = |field: &Field| !fields.iter().any(|(_, taken)| taken == field);
        let cells = cells(lines, column);
        if let Some(field) = field_of(&cells).filter(is_free) {
            fields.push((column, field));
        }
    }
    let taken: Vec<usize> = fields.iter().map(|(column, _)| *column).collect();
    fields.extend(names(lines, &taken));
    fields.sort_unstable();
    fields
}

fn cells(lines: &[Line], column: usize) -> Vec<&str> {
    lines
        .iter()
        .map(|line| line.cell(column))
        .filter(|cell| !words::is_blank(cell))
        .collect()
}

/// Whether a cell is a value of a field.
type Test = fn(&str) -> bool;

/// Codes of languages and countries overlap (AR, TR); a language column has some code or list
/// that is no country, a country column the other way round.
fn field_of(cells: &[&str]) -> Option<Field> {
    let candidates: [(Field, Test); 5] = [
        (Field::Gender, |cell| words::gender(cell).is_some()),
        (Field::Status, |cell| words::status(cell).is_some()),
        (Field::Country, |cell| countries::find(cell).is_some()),
        (Field::Languages, is_languages),
        (Field::Experience, |cell| {
            experience(cell, Figures::Years).is_some()
        }),
    ];
    let shares = candidates.map(|(field, is_one)| (share(cells, is_one), field));
    // The first of equals, as they are listed.
    let best = shares.into_iter().rev().max_by_key(|(share, _)| *share);
    best.filter(|(share, _)| *share >= MOST)
        .map(|(_, field)| field)
}

/// Three cells of five, in a hundred: the others may be misspelt or blank.
const MOST: usize = 60;

fn share(cells: &[&str], is_one: impl Fn(&str) -> bool) -> usize {
    let hits = cells.iter().filter(|cell| is_one(cell)).count();
    hits.saturating_mul(100) / cells.len().max(1)
}

fn is_languages(cell: &str) -> bool {
    let spoken = languages::read(cell);
    spoken.unknown.is_empty() && !spoken.languages.is_empty()
}

/// The column of names, and a second one beside it where each has single words.
fn names(lines: &[Line], taken: &[usize]) -> Vec<(usize, Field)> {
    let Some(first) = name_column(lines, taken) else {
        return Vec::new();
    };
    let second = first + 1;
    let is_single = |column: usize| {
        let cells = cells(lines, column);
        share(&cells, |cell| {
            looks_like_a_name(cell) && !cell.contains(' ')
        }) >= 80
    };
    if !taken.contains(&second) && is_single(first) && is_single(second) {
        vec![(first, Field::Given), (second, Field::Family)]
    } else {
        vec![(first, Field::Name)]
    }
}

/// The first column that looks like names.
pub(super) fn name_column(lines: &[Line], taken: &[usize]) -> Option<usize> {
    let width = lines.iter().map(Line::width).max().unwrap_or_default();
    let is_names = |column: &usize| {
        let cells = cells(lines, *column);
        share(&cells, looks_like_a_name) >= MOST
    };
    (0..width)
        .filter(|column| !taken.contains(column))
        .find(is_names)
}

/// Two letters or more, no figures, and not a sentence.
fn looks_like_a_name(cell: &str) -> bool {
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let is_foreign = cell
        .chars()
        .any(|c| c.is_numeric() || matches!(c, '@' | '=' | '<' | '{' | '?' | '!' | '\u{FFFD}'));
    let is_sentence = cell.split_whitespace().count() > 7 || cell.ends_with(':');
    letters >= 2
        && letters * 2 > cell.chars().count()
        && !is_foreign
        && !is_sentence
        && cell.len() < 160
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_look_like_names_in_every_script() {
        for text in [
            "Leila Benkirane",
            "ليلى بنكيران",
            "Khalid Al-Harthy",
            "O’Neil",
            "Бекова Зарина",
        ] {
            assert!(looks_like_a_name(text), "{text}");
        }
        for text in [
            "",
            "12",
            "a@b.org",
            "=A1",
            "This is the list of those who will be there at ten",
        ] {
            assert!(!looks_like_a_name(text), "{text}");
        }
    }

    #[test]
    fn columns_are_told_by_what_stands_in_them() {
        assert_eq!(field_of(&["AR", "FR EN", "TR"]), Some(Field::Languages));
        assert_eq!(field_of(&["MA", "TR", "FR"]), Some(Field::Country));
        assert_eq!(field_of(&["F", "M", "-"]), Some(Field::Gender));
        assert_eq!(field_of(&["Diplomat", "öğrenci"]), Some(Field::Status));
        assert_eq!(field_of(&["Leila", "Yusuf"]), None);
    }
}
