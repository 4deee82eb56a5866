//! Rosters as people have them: a table from a spreadsheet, in any of the encodings, delimiters
//! and languages of the Member States, or a list of names from the clipboard.
//!
//! Reading goes in steps, each in its own file: the kind of file ([`kind`]), bytes to letters
//! ([`encoding`]), letters or a workbook to rows and cells ([`delimited`], [`workbook`]), which
//! column is which ([`layout`], [`guess`]), and rows to people ([`people`]).
//!
//! Two rules hold throughout. Nothing is dropped without a [`Problem`] that says so. Nothing that
//! is blank or doubtful is filled in: a misspelt country is left out with a suggestion beside it.

use std::io::Read;
use std::path::Path;

use serde::{Serialize, Serializer};

use crate::domain::roster::{CountryCode, Experience, Gender, LanguageCode, Profile, Status};

pub use self::countries::{Country, countries, country_name};
pub(crate) use self::fold::fold;
pub use self::languages::language_name;
pub use self::problem::{CannotRead, FileKind, Problem, ProblemKind, Severity};
pub use self::understood::{
    Column, ColumnUse, Delimiter, Field, Header, Source, TextEncoding, Understood,
};

mod countries;
mod delimited;
mod encoding;
pub(crate) mod fold;
mod grid;
mod guess;
mod kind;
mod languages;
mod layout;
mod people;
mod plausible;
mod problem;
mod similar;
mod understood;
mod values;
mod words;
mod workbook;

#[cfg(test)]
mod tests;

/// Largest file that is opened. A roster of 2000 people is a fifth of it.
pub const MOST_BYTES: u64 = 5 * 1024 * 1024;

/// Most rows with something in them.
pub const MOST_ROWS: u32 = 2000;

/// A roster as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RosterReading {
    /// Everybody who was found, in the order of the file.
    #[serde(rename = "participants")]
    pub people: Vec<Row>,
    /// What the facilitator should see, in the order of the file.
    pub problems: Vec<Problem>,
    /// How the file was read.
    pub found: Understood,
}

/// A person, and the row of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Counts from 1, as a spreadsheet shows it.
    pub number: u32,
    /// What the row says of the person.
    pub profile: Profile,
}

/// Reads a roster from a file. The content decides what it is, not the name.
///
/// # Errors
/// When there is no table in it, or it is too large to be a roster.
pub fn read_file(path: &Path) -> Result<RosterReading, CannotRead> {
    if path.is_dir() {
        return Err(CannotRead::IsFolder);
    }
    let file = std::fs::File::open(path).map_err(|error| refused(&error))?;
    let mut bytes = Vec::new();
    // One byte more than allowed, so that a file which grows while it is read is caught as well.
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| refused(&error))?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy())
        .unwrap_or_default();
    read_bytes(&name, &bytes)
}

fn refused(error: &std::io::Error) -> CannotRead {
    match error.kind() {
        std::io::ErrorKind::NotFound => CannotRead::Missing,
        std::io::ErrorKind::PermissionDenied => CannotRead::NotAllowed,
        std::io::ErrorKind::IsADirectory => CannotRead::IsFolder,
        _ => CannotRead::Unreadable {
            system_code: error.raw_os_error(),
        },
    }
}

/// Reads a roster from the content of a file, such as one dropped on the window.
///
/// The name helps only where the content leaves two readings open: `.tsv` means tabs.
///
/// # Errors
/// As [`read_file`].
pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<RosterReading, CannotRead> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(CannotRead::TooLarge { limit: MOST_BYTES });
    }
    match kind::of(bytes)? {
        kind::Kind::Workbook => workbook::read(bytes),
        kind::Kind::Text => read_text(name, bytes),
    }
}

fn read_text(name: &str, bytes: &[u8]) -> Result<RosterReading, CannotRead> {
    let decoded = encoding::decode(bytes).ok_or(CannotRead::NotATable {
        found: FileKind::Unknown,
    })?;
    let is_tabbed = Path::new(name)
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("tsv"));
    let (grid, delimiter) = delimited::parse(&decoded.text, is_tabbed)?;
    let source = Source::Text {
        encoding: decoded.encoding,
        delimiter,
    };
    people::read(grid, source)
}

/// Reads what was pasted: cells from a spreadsheet, or one name on each line.
///
/// # Errors
/// When nothing was pasted, or nothing that looks like names, or too much.
pub fn read_pasted(text: &str) -> Result<RosterReading, CannotRead> {
    if u64::try_from(text.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(CannotRead::TooLarge { limit: MOST_BYTES });
    }
    let (mut grid, delimiter) = delimited::parse(text, text.contains('\t'))?;
    if delimiter == Delimiter::None {
        grid.strip_list_marks();
    }
    people::read(grid, Source::Pasted { delimiter })
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// What a roster says of a person; the wishes for roles in a profile come later.
        #[derive(Serialize)]
        struct Written<'a> {
            row: u32,
            name: &'a str,
            country: Option<CountryCode>,
            status: Option<Status>,
            languages: &'a [LanguageCode],
            gender: Option<Gender>,
            experience: Option<Experience>,
            #[serde(skip_serializing_if = "str::is_empty")]
            note: &'a str,
        }
        let profile = &self.profile;
        let written = Written {
            row: self.number,
            name: &profile.name,
            country: profile.country,
            status: profile.status,
            languages: &profile.languages,
            gender: profile.gender,
            experience: profile.experience,
            note: &profile.note,
        };
        written.serialize(serializer)
    }
}
