//! Text with delimiters to rows and cells.
//!
//! The `csv` crate takes records apart; what it leaves to its callers is here: which delimiter,
//! the number of the row as a spreadsheet shows it, and quotation marks that never close.

use super::grid::{Grid, tidy};
use super::problem::{CannotRead, Problem, ProblemKind};
use super::understood::Delimiter;
use super::words::heading;

/// Rows the delimiter is judged by.
const SAMPLE: usize = 40;

const CANDIDATES: [Delimiter; 4] = [
    Delimiter::Comma,
    Delimiter::Semicolon,
    Delimiter::Tab,
    Delimiter::Bar,
];

/// Takes a text apart.
pub(super) fn parse(text: &str, is_tabbed: bool) -> Result<(Grid, Delimiter), CannotRead> {
    let (announced, body) = announced(text);
    // A sheet saved with nothing on it leaves rows of delimiters.
    if !body.contains(char::is_alphanumeric) {
        return Err(CannotRead::Empty);
    }
    let sniffed = announced.or(is_tabbed.then_some(Delimiter::Tab));
    let delimiter = sniffed.unwrap_or_else(|| sniff(body));
    let grid = Records {
        text: body,
        delimiter,
    }
    .read()?;
    if grid.lines.is_empty() {
        Err(CannotRead::Empty)
    } else {
        Ok((grid, delimiter))
    }
}

/// Excel's own first line, `sep=;`, which it does not show as a row.
fn announced(text: &str) -> (Option<Delimiter>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"');
    let sign = line
        .get(..4)
        .filter(|start| start.eq_ignore_ascii_case("sep="))
        .and_then(|_| line.get(4..));
    match sign.and_then(named) {
        Some(delimiter) => (Some(delimiter), rest),
        None => (None, text),
    }
}

fn named(sign: &str) -> Option<Delimiter> {
    CANDIDATES
        .into_iter()
        .find(|d| sign.as_bytes() == [byte(*d)])
}

fn byte(delimiter: Delimiter) -> u8 {
    match delimiter {
        Delimiter::Comma => b',',
        Delimiter::Semicolon => b';',
        Delimiter::Tab => b'\t',
        Delimiter::Bar => b'|',
        // A control character that no text has.
        Delimiter::None => 0x1F,
    }
}

/// The delimiter that gives known headings, or else the most even rows.
fn sniff(text: &str) -> Delimiter {
    let samples = CANDIDATES.map(|delimiter| (Sample::of(text, delimiter), delimiter));
    // The last of equals would win, so the usual ones stand last.
    let best = samples
        .into_iter()
        .rev()
        .max_by_key(|(sample, _)| sample.merit());
    match best {
        Some((sample, delimiter)) if sample.is_table() => delimiter,
        _ => Delimiter::None,
    }
}

/// How the beginning of a text looks with one delimiter.
struct Sample {
    headings: usize,
    usual_width: usize,
    even_rows: usize,
    rows: usize,
}

impl Sample {
    fn of(text: &str, delimiter: Delimiter) -> Self {
        let mut widths = Vec::new();
        let mut headings = 0;
        for record in reader(text, delimiter, true)
            .into_records()
            .filter_map(Result::ok)
            .take(SAMPLE)
        {
            let known = record
                .iter()
                .filter(|cell| heading(&tidy(cell)).is_some())
                .count();
            headings = headings.max(known);
            if record.iter().any(|cell| !cell.trim().is_empty()) {
                widths.push(record.len());
            }
        }
        let (usual_width, even_rows) = most_common(&widths);
        Self {
            headings,
            usual_width,
            even_rows,
            rows: widths.len(),
        }
    }

    fn merit(&self) -> (usize, usize, usize) {
        let headings = if self.headings > 1 { self.headings } else { 0 };
        let evenness = if self.usual_width > 1 {
            self.even_rows * 100 / self.rows.max(1)
        } else {
            0
        };
        (headings, evenness, self.usual_width)
    }

    fn is_table(&self) -> bool {
        self.headings > 1 || self.usual_width > 1 && self.even_rows * 2 > self.rows
    }
}

fn most_common(widths: &[usize]) -> (usize, usize) {
    let count = |width: usize| widths.iter().filter(|w| **w == width).count();
    widths
        .iter()
        .map(|width| (*width, count(*width)))
        .max_by_key(|(width, count)| (*count, *width))
        .unwrap_or((1, 0))
}

fn reader(text: &str, delimiter: Delimiter, has_quotes: bool) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(byte(delimiter))
        .quoting(has_quotes)
        .from_reader(text.as_bytes())
}

struct Records<'a> {
    text: &'a str,
    delimiter: Delimiter,
}

/// Where reading stands: the byte, and the number of the next row.
struct Place {
    byte: usize,
    row: u32,
}

impl<'a> Records<'a> {
    fn read(&self) -> Result<Grid, CannotRead> {
        let mut grid = Grid::default();
        let mut place = Place { byte: 0, row: 1 };
        while place.byte < self.text.len() {
            self.read_quoted(&mut grid, &mut place)?;
        }
        Ok(grid)
    }

    /// Reads up to the end, or past the first row with a quotation mark that never closes.
    fn read_quoted(&self, grid: &mut Grid, place: &mut Place) -> Result<(), CannotRead> {
        let rest = self.text.get(place.byte..).unwrap_or_default();
        let start = place.byte;
        let mut reader = reader(rest, self.delimiter, true);
        let mut record = csv::StringRecord::new();
        loop {
            let before = reader_byte(&reader);
            if !reader.read_record(&mut record).unwrap_or(false) {
                place.byte = self.text.len();
                return Ok(());
            }
            let raw = rest.get(before..reader_byte(&reader)).unwrap_or_default();
            let raw = self.count_blank_lines(raw, start + before, place);
            if self.is_unclosed(raw) {
                place.byte = offset_of(self.text, raw);
                return self.read_line_as_it_is(grid, place);
            }
            grid.push(place.row, record.iter().map(tidy).collect())?;
            place.row = place.row.saturating_add(1);
        }
    }

    /// The reader skips blank lines, and leaves the second half of a line end to the next record.
    fn count_blank_lines(&self, raw: &'a str, start: usize, place: &mut Place) -> &'a str {
        let was_half = self.text.as_bytes().get(start.wrapping_sub(1)) == Some(&b'\r');
        let mut rest = if was_half {
            raw.strip_prefix('\n').unwrap_or(raw)
        } else {
            raw
        };
        while let Some(after) = ["\r\n", "\n", "\r"]
            .iter()
            .find_map(|end| rest.strip_prefix(end))
        {
            place.row = place.row.saturating_add(1);
            rest = after;
        }
        rest
    }

    /// Whether a record runs over several lines because of a quotation mark that was no quotation.
    fn is_unclosed(&self, raw: &str) -> bool {
        let raw = raw.trim_end_matches(['\r', '\n']);
        raw.contains(['\r', '\n']) && !is_well_quoted(raw, char::from(byte(self.delimiter)))
    }

    /// One line with its quotation marks as letters.
    fn read_line_as_it_is(&self, grid: &mut Grid, place: &mut Place) -> Result<(), CannotRead> {
        let rest = self.text.get(place.byte..).unwrap_or_default();
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let cells = line
            .split(char::from(byte(self.delimiter)))
            .map(|cell| tidy(cell.trim_matches('"')));
        grid.push(place.row, cells.collect())?;
        grid.problems
            .push(Problem::of_row(place.row, ProblemKind::UnclosedQuote));
        let end = rest.get(line.len()..).unwrap_or_default();
        let line_end = if end.starts_with("\r\n") {
            2
        } else {
            usize::from(!end.is_empty())
        };
        place.byte += line.len() + line_end;
        place.row = place.row.saturating_add(1);
        Ok(())
    }
}

/// Whether each quoted cell closes, and closes at its end: a mark that is followed by a letter was
/// an opening one, so that an earlier one never closed.
fn is_well_quoted(record: &str, delimiter: char) -> bool {
    let mut letters = record.chars().peekable();
    let mut is_quoted = false;
    let mut is_start = true;
    while let Some(letter) = letters.next() {
        if !is_quoted {
            is_quoted = is_start && letter == '"';
            is_start = letter == delimiter;
        } else if letter == '"' {
            match letters.next() {
                Some('"') => {}
                Some(next) if next == delimiter => (is_quoted, is_start) = (false, true),
                Some(_) => return false,
                None => return true,
            }
        }
    }
    !is_quoted
}

fn reader_byte(reader: &csv::Reader<&[u8]>) -> usize {
    usize::try_from(reader.position().byte()).unwrap_or(usize::MAX)
}

/// Where a part of a text begins in it.
fn offset_of(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> (Vec<(u32, Vec<String>)>, Delimiter, usize) {
        let (grid, delimiter) = parse(text, false).expect("a table");
        let rows = grid
            .lines
            .iter()
            .map(|l| (l.row, l.cells().to_vec()))
            .collect();
        (rows, delimiter, grid.problems.len())
    }

    #[track_caller]
    fn check(text: &str, delimiter: Delimiter, expected: &[(u32, &[&str])]) {
        let (rows, found, _) = cells(text);
        let expected: Vec<(u32, Vec<String>)> = expected
            .iter()
            .map(|(row, cells)| (*row, cells.iter().map(|c| (*c).to_owned()).collect()))
            .collect();
        assert_eq!((rows, found), (expected, delimiter), "{text:?}");
    }

    #[test]
    fn each_delimiter_is_found() {
        check(
            "a,b\nc,d\n",
            Delimiter::Comma,
            &[(1, &["a", "b"]), (2, &["c", "d"])],
        );
        check(
            "a;b\nc;d",
            Delimiter::Semicolon,
            &[(1, &["a", "b"]), (2, &["c", "d"])],
        );
        check(
            "a\tb\r\nc\td\r\n",
            Delimiter::Tab,
            &[(1, &["a", "b"]), (2, &["c", "d"])],
        );
        check(
            "Leila\nYusuf\n",
            Delimiter::None,
            &[(1, &["Leila"]), (2, &["Yusuf"])],
        );
    }

    #[test]
    fn headings_decide_where_commas_stand_in_cells() {
        let text = "Name;Languages;Country\nA;ar, fr;MA\nB;ar, en;TN\n";
        assert_eq!(cells(text).1, Delimiter::Semicolon);
    }

    #[test]
    fn a_line_that_names_the_delimiter_is_no_row() {
        check(
            "sep=;\na,x;b\n",
            Delimiter::Semicolon,
            &[(1, &["a,x", "b"])],
        );
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts() {
        let text = "a,b\r\n\r\n\"c\nc\",d\r\n,\r\ne,f\r\n";
        check(
            text,
            Delimiter::Comma,
            &[(1, &["a", "b"]), (3, &["c\nc", "d"]), (5, &["e", "f"])],
        );
        check(
            "\n\na;b\n\nc;d",
            Delimiter::Semicolon,
            &[(3, &["a", "b"]), (5, &["c", "d"])],
        );
        check(
            "a,b\rc,d\r",
            Delimiter::Comma,
            &[(1, &["a", "b"]), (2, &["c", "d"])],
        );
    }

    #[test]
    fn a_quotation_mark_that_never_closes_costs_one_row_its_quotes_and_no_more() {
        let text = "a,b,c\n\"d,e,f\ng,h,i\nj,\"k,l\",m\n";
        let (rows, _, problems) = cells(text);
        assert_eq!(rows[1], (2, vec!["d".into(), "e".into(), "f".into()]));
        assert_eq!(rows[2], (3, vec!["g".into(), "h".into(), "i".into()]));
        assert_eq!(rows[3], (4, vec!["j".into(), "k,l".into(), "m".into()]));
        assert_eq!(problems, 1);
    }
}
