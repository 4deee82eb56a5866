//! Rows and cells, wherever they came from.

use unicode_normalization::UnicodeNormalization;

use super::MOST_ROWS;
use super::fold::is_direction_mark;
use super::problem::{CannotRead, Problem};

/// A table as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// Rows with something in them; the numbers show where blank ones were.
    pub(super) lines: Vec<Line>,
    /// What went wrong while the rows were taken apart.
    pub(super) problems: Vec<Problem>,
}

/// A row with something in it.
#[derive(Debug)]
pub(super) struct Line {
    /// Counts from 1, as a spreadsheet shows it.
    pub(super) row: u32,
    cells: Vec<String>,
}

impl Grid {
    /// Adds a row unless it is blank.
    pub(super) fn push(&mut self, row: u32, cells: Vec<String>) -> Result<(), CannotRead> {
        let line = Line { row, cells };
        if line.cells.iter().all(String::is_empty) {
            return Ok(());
        }
        if u32::try_from(self.lines.len()).is_ok_and(|length| length < MOST_ROWS) {
            self.lines.push(line);
            return Ok(());
        }
        Err(CannotRead::TooManyRows { limit: MOST_ROWS })
    }

    /// Takes "1." and "•" from the beginnings of the lines of a list.
    pub(super) fn strip_list_marks(&mut self) {
        for cell in self
            .lines
            .iter_mut()
            .filter_map(|line| line.cells.first_mut())
        {
            let name = without_list_mark(cell);
            if !name.is_empty() {
                *cell = name.to_owned();
            }
        }
    }

    /// Columns that have something in them somewhere, counted from the left.
    pub(super) fn width(&self) -> usize {
        self.lines.iter().map(Line::width).max().unwrap_or_default()
    }
}

fn without_list_mark(text: &str) -> &str {
    let after_number = text.trim_start_matches(char::is_numeric);
    let after_mark = after_number.strip_prefix(['.', ')', '-', '–', '•', '*', '·']);
    // "7 Mehmet" has a number and no sign; a space after either is needed.
    match after_mark.or_else(|| (after_number != text).then_some(after_number)) {
        Some(rest) if rest.starts_with(char::is_whitespace) => rest.trim_start(),
        _ => text,
    }
}

impl Line {
    /// The text of a cell; blank where the row ends before it.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells
            .get(column)
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// All cells, blank ones too.
    pub(super) fn cells(&self) -> &[String] {
        &self.cells
    }

    /// Cells with something in them.
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }

    /// Columns up to the last with something in it.
    pub(super) fn width(&self) -> usize {
        self.cells
            .iter()
            .rposition(|cell| !cell.is_empty())
            .map_or(0, |last| last + 1)
    }
}

/// A cell without what nobody sees: marks of direction, spaces at the edges, rows of spaces.
///
/// Line breaks inside are kept: headings in two languages stand on two lines.
pub(super) fn tidy(cell: &str) -> String {
    let visible: String = cell
        .nfc()
        .filter(|c| !is_direction_mark(*c) && *c != '\0')
        .collect();
    let lines = visible.split(['\n', '\r']).map(|line| {
        line.split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|w| !w.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_lose_what_nobody_sees() {
        assert_eq!(tidy("\u{200F} ليلى\u{A0} بنكيران "), "ليلى بنكيران");
        assert_eq!(tidy("Name\r\n  الاسم \n\n"), "Name\nالاسم");
        assert_eq!(tidy("e\u{301}t"), "ét");
    }

    #[test]
    fn marks_of_lists_are_taken_off() {
        for text in [
            "1. Leila",
            "12) Leila",
            "• Leila",
            "- Leila",
            "3 Leila",
            "Leila",
        ] {
            assert_eq!(without_list_mark(text), "Leila", "{text}");
        }
        assert_eq!(without_list_mark("-Leila"), "-Leila");
    }
}
