//! What single cells say.

use crate::domain::roster::Experience;

use super::fold::fold;
use super::words;

/// How the figures of a column of experience count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figures {
    /// 0 and 1 first time, 2 some, 3 senior, as the dots of the role board.
    Steps,
    /// Up to 1 first time, 2 to 5 some, 6 and more senior.
    Years,
}

/// Whether the figures of a column are steps or years: any figure over 3 can only be years.
pub(super) fn figures<'a>(mut cells: impl Iterator<Item = &'a str>) -> Figures {
    let is_years = cells.any(|cell| figure(cell).is_some_and(|(number, _)| number > 3));
    if is_years {
        Figures::Years
    } else {
        Figures::Steps
    }
}

/// Experience in words, dots, steps or years.
pub(super) fn experience(cell: &str, figures: Figures) -> Option<Experience> {
    words::experience(cell)
        .or_else(|| dots(cell))
        .or_else(|| in_figures(cell, figures))
}

/// ●●○ and ★★.
fn dots(cell: &str) -> Option<Experience> {
    let is_empty_dot = |c: char| matches!(c, '○' | '☆' | '◦');
    let is_dot = |c: char| matches!(c, '●' | '•' | '★' | '*');
    if !cell
        .chars()
        .all(|c| is_dot(c) || is_empty_dot(c) || c.is_whitespace())
    {
        return None;
    }
    step(u32::try_from(cell.chars().filter(|&c| is_dot(c)).count()).ok()?)
}

fn in_figures(cell: &str, figures: Figures) -> Option<Experience> {
    let (number, has_unit) = figure(cell)?;
    if has_unit || figures == Figures::Years {
        Some(years(number))
    } else {
        step(number)
    }
}

fn step(number: u32) -> Option<Experience> {
    match number {
        0 | 1 => Some(Experience::First),
        2 => Some(Experience::Some),
        3 => Some(Experience::Senior),
        _ => None,
    }
}

fn years(number: u32) -> Experience {
    match number {
        0 | 1 => Experience::First,
        2..=5 => Experience::Some,
        _ => Experience::Senior,
    }
}

/// The figure a cell begins with, and whether "years" follows. Of a range the lower end counts,
/// of a fraction the whole years.
fn figure(cell: &str) -> Option<(u32, bool)> {
    // A point would be dropped with the other signs, and 2.5 read as 25.
    let key = fold(&cell.replace('.', " "));
    let letters = key.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let digits: String = key.chars().take_while(char::is_ascii_digit).collect();
    // Dates and telephone numbers are no years.
    let number = digits.parse().ok().filter(|number| *number <= 60)?;
    let has_unit = words::is_year(letters.split(' ').next().unwrap_or_default());
    (letters.is_empty() || has_unit).then_some((number, has_unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_steps_until_one_is_too_large() {
        assert_eq!(figures(["0", "3", "2"].into_iter()), Figures::Steps);
        assert_eq!(figures(["0", "3", "7"].into_iter()), Figures::Years);
    }

    #[test]
    fn experience_is_read_in_words_dots_steps_and_years() {
        use Experience::{First, Senior, Some as A};
        use Figures::{Steps, Years};
        for (cell, figures, expected) in [
            ("first", Steps, Some(First)),
            ("Première fois", Steps, Some(First)),
            ("Kıdemli", Steps, Some(Senior)),
            ("متوسطة", Steps, Some(A)),
            ("●●○", Steps, Some(A)),
            ("•••", Steps, Some(Senior)),
            ("2", Steps, Some(A)),
            ("2", Years, Some(A)),
            ("1", Years, Some(First)),
            ("6", Years, Some(Senior)),
            ("٧ سنوات", Steps, Some(Senior)),
            ("3 ans", Steps, Some(A)),
            ("2.5", Years, Some(A)),
            ("5+", Years, Some(A)),
            ("2-5 years", Steps, Some(A)),
            ("2026-05-02", Years, None),
            ("a lot", Steps, None),
        ] {
            assert_eq!(experience(cell, figures), expected, "{cell}");
        }
    }
}
