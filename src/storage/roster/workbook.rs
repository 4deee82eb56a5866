//! Excel workbooks to rows and cells.
//!
//! Cells are read one by one and never as the rectangle they span: a stray mark in the last row of
//! a sheet makes a rectangle of seventeen thousand million cells.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::grid::{Grid, tidy};
use super::problem::{CannotRead, Problem, ProblemKind};
use super::understood::Source;
use super::{MOST_ROWS, RosterReading, layout, people};

/// Columns that are looked at.
const MOST_COLUMNS: u32 = 256;

/// Sheets that are looked at.
const MOST_SHEETS: usize = 40;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the first sheet with a header that is understood, or else the first with anything on it.
pub(super) fn read(bytes: &[u8]) -> Result<RosterReading, CannotRead> {
    let (sheet, grid, other_sheets) = read_guarded(bytes)?.ok_or(CannotRead::Empty)?;
    let source = Source::Workbook {
        sheet,
        other_sheets,
    };
    people::read(grid?, source)
}

/// The library panics over some damaged workbooks (an overlong cell reference is one), and a file
/// of somebody else must not end the program. Nothing outlives the call that a panic could have
/// left half done.
fn read_guarded(bytes: &[u8]) -> Result<Option<Chosen>, CannotRead> {
    let reading = AssertUnwindSafe(|| read_sheets(bytes).map(choose));
    catch_unwind(reading).unwrap_or(Err(CannotRead::Damaged))
}

fn read_sheets(bytes: &[u8]) -> Result<Vec<Sheet>, CannotRead> {
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(|e| refused(&e))?;
    let mut sheets = Vec::new();
    for name in visible_sheets(&workbook) {
        let grid = read_sheet(&mut workbook, &name);
        if !grid.as_ref().is_ok_and(|grid| grid.lines.is_empty()) {
            sheets.push((name, grid));
        }
    }
    Ok(sheets)
}

/// A sheet that was chosen, and the names of the others.
type Chosen = (String, Result<Grid, CannotRead>, Vec<String>);

type Sheet = (String, Result<Grid, CannotRead>);

fn choose(mut sheets: Vec<Sheet>) -> Option<Chosen> {
    let has_header = |(_, grid): &Sheet| grid.as_ref().is_ok_and(layout::has_header);
    let place = sheets.iter().position(has_header).unwrap_or_default();
    if place >= sheets.len() {
        return None;
    }
    let (name, grid) = sheets.remove(place);
    Some((
        name,
        grid,
        sheets.into_iter().map(|(name, _)| name).collect(),
    ))
}

/// Hidden sheets hold the lists of drop-down cells, which look like rosters.
fn visible_sheets(workbook: &Workbook) -> Vec<String> {
    let sheets = workbook.sheets_metadata().iter();
    let visible =
        sheets.filter(|s| s.visible == SheetVisible::Visible && s.typ == SheetType::WorkSheet);
    visible
        .take(MOST_SHEETS)
        .map(|sheet| sheet.name.clone())
        .collect()
}

fn refused(error: &XlsxError) -> CannotRead {
    tracing::debug!(?error, "the workbook could not be read");
    match error {
        XlsxError::Password => CannotRead::Encrypted,
        _ => CannotRead::Damaged,
    }
}

/// Cells by row and column, counted from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

fn read_sheet(workbook: &mut Workbook, name: &str) -> Result<Grid, CannotRead> {
    let (mut cells, is_cut) = read_cells(workbook, name)?;
    // A list of merged cells that cannot be read costs a few countries, which then show as blank.
    let merged = workbook.merge_cells_by_sheet_name(name).unwrap_or_default();
    for area in &merged {
        fill_down(&mut cells, area);
    }
    let mut grid = Grid::default();
    for (row, columns) in cells {
        grid.push(row.saturating_add(1), in_order(columns))?;
    }
    if is_cut {
        grid.problems
            .push(Problem::of_file(ProblemKind::TooManyColumns {
                limit: MOST_COLUMNS,
            }));
    }
    Ok(grid)
}

fn read_cells(workbook: &mut Workbook, name: &str) -> Result<(Cells, bool), CannotRead> {
    let mut reader = workbook
        .worksheet_cells_reader(name)
        .map_err(|e| refused(&e))?;
    let mut cells = Cells::new();
    let mut is_cut = false;
    while let Some(cell) = reader.next_cell().map_err(|e| refused(&e))? {
        let text = tidy(&shown(cell.get_value()));
        let (row, column) = cell.get_position();
        if text.is_empty() {
            continue;
        }
        is_cut |= column >= MOST_COLUMNS;
        if column < MOST_COLUMNS {
            cells.entry(row).or_default().insert(column, text);
        }
        if u32::try_from(cells.len()).is_ok_and(|rows| rows > MOST_ROWS) {
            return Err(CannotRead::TooManyRows { limit: MOST_ROWS });
        }
    }
    Ok((cells, is_cut))
}

/// A value as the spreadsheet shows it, near enough to read a name or a number of years.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // Whole numbers print without a fraction: 3, not 3.0.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// "Morocco" in one cell merged over three rows is the country of three people. Cells merged
/// sideways are titles and stay where they are.
fn fill_down(cells: &mut Cells, area: &Dimensions) {
    let ((top, left), (bottom, right)) = (area.start, area.end);
    if left != right || bottom <= top {
        return;
    }
    let Some(text) = cells.get(&top).and_then(|row| row.get(&left)).cloned() else {
        return;
    };
    // Only rows that have something of their own: the merged area can reach below the list.
    for (_, row) in cells.range_mut(top..=bottom) {
        row.entry(left).or_insert_with(|| text.clone());
    }
}

fn in_order(columns: BTreeMap<u32, String>) -> Vec<String> {
    let mut cells = Vec::new();
    for (column, text) in columns {
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        cells.resize(column.max(cells.len()), String::new());
        cells.push(text);
    }
    cells
}
