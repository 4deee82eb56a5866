//! Which column is which.

use std::collections::BTreeMap;

use crate::domain::roster::LanguageCode;

use super::grid::{Grid, Line};
use super::guess;
use super::problem::{CannotRead, Problem, ProblemKind};
use super::understood::{Column, ColumnUse, Field, Header};
use super::words::heading;

/// Rows a header is looked for in; titles and logos stand above it.
const HEADER_WITHIN: usize = 30;

/// The columns of a grid.
#[derive(Debug)]
pub(super) struct Layout {
    /// The header; none when there is none.
    pub(super) header: Option<Header>,
    /// Lines of the grid above the people, the header among them.
    pub(super) lines_above: usize,
    /// Columns from the left; text of the header, blank without one.
    pub(super) headings: Vec<String>,
    /// Columns that are read, from the left.
    pub(super) fields: Vec<(usize, Field)>,
    /// What the facilitator should know of the choice.
    pub(super) problems: Vec<Problem>,
}

/// Whether a grid has a header with the names among its columns.
pub(super) fn has_header(grid: &Grid) -> bool {
    find_header(grid)
        .is_some_and(|(_, line)| fields_of(line).iter().any(|(_, field)| field.is_name()))
}

/// Finds the columns by the header, or by what stands in them.
pub(super) fn lay_out(grid: &Grid) -> Result<Layout, CannotRead> {
    match find_header(grid) {
        Some((place, line)) => by_header(grid, place, line),
        None => without_header(grid),
    }
}

fn by_header(grid: &Grid, place: usize, line: &Line) -> Result<Layout, CannotRead> {
    let mut fields = fields_of(line);
    let mut problems = titles(grid, place);
    let below = grid.lines.get(place + 1..).unwrap_or_default();
    if !fields.iter().any(|(_, field)| field.is_name()) {
        let taken: Vec<usize> = fields.iter().map(|(column, _)| *column).collect();
        let column = guess::name_column(below, &taken).ok_or(CannotRead::NoNames)?;
        fields.push((column, Field::Name));
        problems.push(Problem::of_file(ProblemKind::NameColumnGuessed));
    }
    fields.sort_unstable();
    Ok(Layout {
        header: Some(Header {
            row: line.row,
            language: language_of(line),
        }),
        lines_above: place + 1,
        headings: line.cells().iter().take(line.width()).cloned().collect(),
        fields: one_way_to_write_a_name(&fields),
        problems,
    })
}

fn without_header(grid: &Grid) -> Result<Layout, CannotRead> {
    let fields = guess::columns(&grid.lines);
    if !fields.iter().any(|(_, field)| field.is_name()) {
        return Err(CannotRead::NoNames);
    }
    Ok(Layout {
        header: None,
        lines_above: 0,
        headings: vec![String::new(); grid.width()],
        fields,
        problems: vec![Problem::of_file(ProblemKind::NoHeader)],
    })
}

fn titles(grid: &Grid, place: usize) -> Vec<Problem> {
    let above = grid.lines.iter().take(place);
    let text = |line: &Line| {
        line.cells()
            .iter()
            .filter(|c| !c.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    };
    above
        .map(|line| Problem::of_row(line.row, ProblemKind::TitleAboveHeader { text: text(line) }))
        .collect()
}

/// The line with the most headings, if they are enough for a header.
fn find_header(grid: &Grid) -> Option<(usize, &Line)> {
    let lines = grid.lines.iter().enumerate().take(HEADER_WITHIN);
    let candidates = lines.filter(|(place, line)| is_header(line, grid.lines.get(place + 1)));
    // The first of equals: a list pasted together from two has its header twice.
    candidates
        .rev()
        .max_by_key(|(_, line)| fields_of(line).len())
}

/// Two known headings make a header. One makes one when it says "name" and is not a title alone
/// above a table, such as "Participants".
fn is_header(line: &Line, next: Option<&Line>) -> bool {
    let fields = fields_of(line);
    let is_title = line.filled() == 1 && next.is_some_and(|next| next.filled() > 1);
    fields.len() > 1 || fields.iter().any(|(_, field)| field.is_name()) && !is_title
}

/// The fields of a header. A second column for the same field is not read, except where a person
/// has several languages or remarks.
fn fields_of(line: &Line) -> Vec<(usize, Field)> {
    let mut fields: Vec<(usize, Field)> = Vec::new();
    for (column, cell) in line.cells().iter().enumerate() {
        let Some((field, _)) = heading(cell) else {
            continue;
        };
        let is_list = matches!(field, Field::Languages | Field::Note);
        if is_list || !fields.iter().any(|(_, other)| *other == field) {
            fields.push((column, field));
        }
    }
    fields
}

/// "Name" beside "Surname" is the given name, "Nom" beside "Prénom" the family name, and beside
/// both it is the whole name, of which the others are parts.
fn one_way_to_write_a_name(fields: &[(usize, Field)]) -> Vec<(usize, Field)> {
    let has = |field| fields.iter().any(|(_, other)| *other == field);
    let (has_given, has_family) = (has(Field::Given), has(Field::Family));
    let read_as = |field| match field {
        Field::Name if has_family && !has_given => Some(Field::Given),
        Field::Name if has_given && !has_family => Some(Field::Family),
        Field::Given | Field::Middle | Field::Family
            if has(Field::Name) && has_given == has_family =>
        {
            None
        }
        other => Some(other),
    };
    fields
        .iter()
        .filter_map(|(column, field)| Some((*column, read_as(*field)?)))
        .collect()
}

/// The language most of the headings are in; none when they are of none.
fn language_of(line: &Line) -> Option<LanguageCode> {
    let mut counts: BTreeMap<LanguageCode, usize> = BTreeMap::new();
    for (_, language) in line.cells().iter().filter_map(|cell| heading(cell)) {
        *counts.entry(language).or_default() += 1;
    }
    counts
        .into_iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map(|(language, _)| language)
}

impl Layout {
    /// The columns of a field, from the left.
    pub(super) fn columns(&self, field: Field) -> impl Iterator<Item = usize> + '_ {
        self.fields
            .iter()
            .filter(move |(_, other)| *other == field)
            .map(|(column, _)| *column)
    }

    /// The column of a field.
    pub(super) fn column(&self, field: Field) -> Option<usize> {
        self.columns(field).next()
    }

    /// A column as the facilitator knows it.
    pub(super) fn named(&self, column: usize) -> Column {
        Column::at(
            column,
            self.headings
                .get(column)
                .map(String::as_str)
                .unwrap_or_default(),
        )
    }

    /// All columns that are read.
    pub(super) fn uses(&self) -> Vec<ColumnUse> {
        self.fields
            .iter()
            .map(|(column, field)| ColumnUse {
                column: self.named(*column),
                field: *field,
            })
            .collect()
    }

    /// Columns with a heading or something in them that are not read.
    pub(super) fn ignored(&self, people: &[Line]) -> Vec<Column> {
        let is_read = |column: usize| self.fields.iter().any(|(read, _)| *read == column);
        let has_content = |column: usize| people.iter().any(|line| !line.cell(column).is_empty());
        let has_heading = |column: usize| self.headings.get(column).is_some_and(|h| !h.is_empty());
        let columns =
            (0..self.headings.len()).filter(|&c| !is_read(c) && (has_heading(c) || has_content(c)));
        columns.map(|column| self.named(column)).collect()
    }
}
