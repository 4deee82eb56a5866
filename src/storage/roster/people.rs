//! From rows to people.

use std::collections::BTreeMap;

use crate::domain::roster::Profile;

use super::fold::fold_without_article;
use super::grid::{Grid, Line};
use super::languages;
use super::layout::{Layout, lay_out};
use super::problem::{CannotRead, Problem, ProblemKind};
use super::understood::{Field, Source, Understood};
use super::values::{Figures, experience, figures};
use super::{RosterReading, Row, countries, words};

/// Letters of a name that are kept. Longer ones are whole paragraphs in the wrong column.
const LONGEST_NAME: usize = 120;

/// Letters of a remark that are kept.
const LONGEST_NOTE: usize = 2000;

/// Makes people of a grid.
pub(super) fn read(grid: Grid, source: Source) -> Result<RosterReading, CannotRead> {
    let mut layout = lay_out(&grid)?;
    let lines = grid.lines.get(layout.lines_above..).unwrap_or_default();
    let mut problems = grid.problems;
    problems.append(&mut layout.problems);
    problems.extend(blank_rows(&layout, lines));
    let people = Reader::new(&layout, lines).read(lines, &mut problems);
    problems.extend(duplicates(&people));
    // Those of the whole file first, then from the top of the file down.
    problems.sort_by_key(|problem| problem.row);
    let found = Understood {
        source,
        header: layout.header,
        columns: layout.uses(),
        ignored: layout.ignored(lines),
    };
    Ok(RosterReading {
        people,
        problems,
        found,
    })
}

fn blank_rows(layout: &Layout, lines: &[Line]) -> Option<Problem> {
    let Some((first, last)) = lines.first().zip(lines.last()) else {
        return Some(Problem::of_file(ProblemKind::NobodyListed));
    };
    let start = layout.header.map_or(first.row, |header| header.row + 1);
    let rows = last.row.saturating_sub(start).saturating_add(1);
    let filled = u32::try_from(lines.len()).unwrap_or(rows);
    let count = rows.saturating_sub(filled);
    (count > 0).then(|| Problem::of_file(ProblemKind::EmptyRows { count }))
}

/// Two rows with one name, each against the first.
fn duplicates(people: &[Row]) -> Vec<Problem> {
    let mut first: BTreeMap<String, &Row> = BTreeMap::new();
    let mut problems = Vec::new();
    for row in people {
        let key = fold_without_article(&row.profile.name);
        let Some(earlier) = first.get(&key) else {
            first.insert(key, row);
            continue;
        };
        let same_name = Profile {
            name: earlier.profile.name.clone(),
            ..row.profile.clone()
        };
        let kind = ProblemKind::DuplicateName {
            name: row.profile.name.clone(),
            first_row: earlier.number,
            same_details: same_name == earlier.profile,
        };
        problems.push(Problem::of_row(row.number, kind));
    }
    problems
}

struct Reader<'a> {
    layout: &'a Layout,
    figures: Figures,
}

impl<'a> Reader<'a> {
    fn new(layout: &'a Layout, lines: &[Line]) -> Self {
        let column = layout.column(Field::Experience);
        let cells = column
            .into_iter()
            .flat_map(|column| lines.iter().map(move |line| line.cell(column)));
        Self {
            layout,
            figures: figures(cells),
        }
    }

    fn read(&self, lines: &[Line], problems: &mut Vec<Problem>) -> Vec<Row> {
        let mut people = Vec::new();
        for line in lines {
            let mut row = RowReader {
                layout: self.layout,
                line,
                problems,
            };
            if let Some(profile) = row.read(self.figures) {
                people.push(Row {
                    number: line.row,
                    profile,
                });
            }
        }
        people
    }
}

/// Reads one row; what is wrong with it goes to `problems`.
struct RowReader<'a> {
    layout: &'a Layout,
    line: &'a Line,
    problems: &'a mut Vec<Problem>,
}

impl RowReader<'_> {
    /// The person; none when the row is left out, which a problem then says.
    fn read(&mut self, figures: Figures) -> Option<Profile> {
        self.report_broken_and_extra_cells();
        if self.repeats_header() {
            return self.leave_out(ProblemKind::RepeatedHeader);
        }
        let name = self.name();
        if name.is_empty() {
            return self.leave_out(ProblemKind::NoName);
        }
        if !name.chars().any(char::is_alphabetic) {
            return self.leave_out(ProblemKind::NameWithoutLetters { text: name });
        }
        Some(Profile {
            country: self.country(),
            status: self.status(),
            languages: self.languages(),
            gender: self.gender(),
            experience: self.experience(figures),
            note: self.note(),
            name: self.cut(name, LONGEST_NAME, self.layout.column(Field::Name)),
            ..Profile::default()
        })
    }

    fn leave_out(&mut self, kind: ProblemKind) -> Option<Profile> {
        self.problems.push(Problem::of_row(self.line.row, kind));
        None
    }

    fn report(&mut self, column: usize, kind: ProblemKind) {
        let column = Some(self.layout.named(column));
        self.problems.push(Problem {
            row: Some(self.line.row),
            column,
            kind,
        });
    }

    fn report_broken_and_extra_cells(&mut self) {
        for (column, field) in &self.layout.fields {
            let text = self.line.cell(*column).to_owned();
            if text.contains(char::REPLACEMENT_CHARACTER) {
                self.report(*column, ProblemKind::BrokenCharacters { text });
            } else if is_error(&text) {
                self.report(*column, ProblemKind::CellError { text });
            } else if text.starts_with(['=', '@']) && (field.is_name() || *field == Field::Note) {
                self.report(*column, ProblemKind::Formula { text });
            }
        }
        let beyond = self.line.cells().iter().skip(self.layout.headings.len());
        let extra: Vec<String> = beyond.filter(|cell| !cell.is_empty()).cloned().collect();
        if !extra.is_empty() {
            self.problems.push(Problem::of_row(
                self.line.row,
                ProblemKind::TooManyCells { extra },
            ));
        }
    }

    /// The same headings in all columns that are read and have something in them.
    fn repeats_header(&self) -> bool {
        let is_same = |column: usize| {
            let heading = self
                .layout
                .headings
                .get(column)
                .map(String::as_str)
                .unwrap_or_default();
            fold_without_article(heading) == fold_without_article(self.line.cell(column))
        };
        self.layout.header.is_some()
            && self
                .layout
                .fields
                .iter()
                .all(|(column, _)| is_same(*column))
    }

    fn name(&self) -> String {
        let order = [Field::Name, Field::Given, Field::Middle, Field::Family];
        let columns = order
            .into_iter()
            .flat_map(|field| self.layout.columns(field));
        let parts = columns
            .map(|column| self.line.cell(column))
            .filter(|cell| !words::is_blank(cell) && !is_error(cell));
        parts.collect::<Vec<_>>().join(" ").replace('\n', " ")
    }

    /// The column and the text of a field, unless it is blank or says so.
    fn cell(&self, field: Field) -> Option<(usize, String)> {
        let column = self.layout.column(field)?;
        let text = self.line.cell(column);
        (!words::is_blank(text) && !is_error(text)).then(|| (column, text.replace('\n', " ")))
    }

    /// Reads a field; text that cannot be read is reported and left blank.
    fn value<T>(
        &mut self,
        field: Field,
        read: impl Fn(&str) -> Option<T>,
        unknown: impl Fn(String) -> ProblemKind,
    ) -> Option<T> {
        let (column, text) = self.cell(field)?;
        let value = read(&text);
        if value.is_none() {
            self.report(column, unknown(text));
        }
        value
    }

    fn country(&mut self) -> Option<crate::domain::roster::CountryCode> {
        self.value(Field::Country, countries::find, |text| {
            ProblemKind::UnknownCountry {
                suggestion: countries::similar(&text),
                text,
            }
        })
    }

    fn status(&mut self) -> Option<crate::domain::roster::Status> {
        self.value(Field::Status, words::status, |text| {
            ProblemKind::UnknownStatus { text }
        })
    }

    fn gender(&mut self) -> Option<crate::domain::roster::Gender> {
        self.value(Field::Gender, words::gender, |text| {
            ProblemKind::UnknownGender { text }
        })
    }

    fn experience(&mut self, figures: Figures) -> Option<crate::domain::roster::Experience> {
        let unknown = |text| ProblemKind::UnknownExperience { text };
        let said = self.value(Field::Experience, |text| experience(text, figures), unknown);
        let counted = self.value(
            Field::Years,
            |text| experience(text, Figures::Years),
            unknown,
        );
        said.or(counted)
    }

    fn languages(&mut self) -> Vec<crate::domain::roster::LanguageCode> {
        let mut found = Vec::new();
        for column in self.layout.columns(Field::Languages) {
            let spoken = languages::read(self.line.cell(column));
            found.extend(
                spoken
                    .languages
                    .into_iter()
                    .filter(|language| !found.contains(language))
                    .collect::<Vec<_>>(),
            );
            for text in spoken.unknown {
                let suggestion = languages::similar(&text);
                self.report(column, ProblemKind::UnknownLanguage { text, suggestion });
            }
        }
        found
    }

    fn note(&mut self) -> String {
        let columns: Vec<usize> = self.layout.columns(Field::Note).collect();
        let cells = columns
            .iter()
            .map(|column| self.line.cell(*column))
            .filter(|cell| !cell.is_empty());
        let note = cells.collect::<Vec<_>>().join("\n");
        self.cut(note, LONGEST_NOTE, columns.first().copied())
    }

    fn cut(&mut self, text: String, limit: usize, column: Option<usize>) -> String {
        if text.chars().nth(limit).is_none() {
            return text;
        }
        let kind = ProblemKind::TooLong {
            limit: u32::try_from(limit).unwrap_or(u32::MAX),
        };
        match column {
            Some(column) => self.report(column, kind),
            None => self.problems.push(Problem::of_row(self.line.row, kind)),
        }
        text.chars().take(limit).collect()
    }
}

/// What spreadsheets show where a formula failed.
fn is_error(cell: &str) -> bool {
    matches!(
        cell,
        "#REF!" | "#N/A" | "#NAME?" | "#VALUE!" | "#DIV/0!" | "#NULL!" | "#NUM!"
    )
}
