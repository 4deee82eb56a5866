//! What is wrong with a roster, in data. Only `localisation` knows the words.

use serde::{Serialize, Serializer};

use crate::domain::roster::{CountryCode, LanguageCode};

use super::understood::Column;

/// Something the facilitator should see before the roster is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Row in the file, as a spreadsheet counts; none when the whole file is meant.
    pub row: Option<u32>,
    /// Column, when the problem is in one cell.
    pub column: Option<Column>,
    /// What it is.
    pub kind: ProblemKind,
}

/// What a problem does to the person in the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nobody is affected; the facilitator should know how the file was read.
    Remark,
    /// The person is on the roster; one detail is missing or doubtful.
    RowKept,
    /// The row is not on the roster.
    RowLeftOut,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ProblemKind {
    /// The row has details but no name.
    NoName,
    /// What stands for a name has no letter in it.
    NameWithoutLetters {
        /// What stands there.
        text: String,
    },
    /// The row repeats the header, as pasted-together lists do.
    RepeatedHeader,
    /// Another row has the same name. Both are kept: two people can share one.
    DuplicateName {
        /// The name.
        name: String,
        /// The first row with it.
        first_row: u32,
        /// Whether every detail is the same too, so that one of them is likely too many.
        same_details: bool,
    },
    /// Not the name or code of a country.
    UnknownCountry {
        /// What stands there.
        text: String,
        /// A country with a similar name.
        suggestion: Option<CountryCode>,
    },
    /// Neither diplomat nor student.
    UnknownStatus {
        /// What stands there.
        text: String,
    },
    /// Not a gender the program can record.
    UnknownGender {
        /// What stands there.
        text: String,
    },
    /// Not the name or code of a language.
    UnknownLanguage {
        /// What stands there.
        text: String,
        /// A language with a similar name.
        suggestion: Option<LanguageCode>,
    },
    /// Not a step of experience, nor a number of years.
    UnknownExperience {
        /// What stands there.
        text: String,
    },
    /// The row has cells beyond the last column of the header.
    TooManyCells {
        /// What stands in them.
        extra: Vec<String>,
    },
    /// Letters were lost before the file came here (U+FFFD stands for them).
    BrokenCharacters {
        /// What is left.
        text: String,
    },
    /// The cell holds a formula, not its result.
    Formula {
        /// The formula.
        text: String,
    },
    /// The spreadsheet shows an error in the cell (`#REF!`); read as blank.
    CellError {
        /// What the spreadsheet shows.
        text: String,
    },
    /// The text was cut.
    TooLong {
        /// Letters that were kept.
        limit: u32,
    },
    /// A quotation mark opens and never closes; quotation marks were read as letters.
    UnclosedQuote,
    /// Blank rows between the people.
    EmptyRows {
        /// How many.
        count: u32,
    },
    /// A row above the header, taken for a title.
    TitleAboveHeader {
        /// What stands there.
        text: String,
    },
    /// No header was recognised; the columns were guessed from what stands in them.
    NoHeader,
    /// No heading says "name"; the column was guessed from what stands in it.
    NameColumnGuessed,
    /// Cells beyond the last column the reader looks at.
    TooManyColumns {
        /// How many columns are read.
        limit: u32,
    },
    /// The file has a header and nobody under it.
    NobodyListed,
}

impl Problem {
    /// A problem of the whole file.
    pub(super) fn of_file(kind: ProblemKind) -> Self {
        Self {
            row: None,
            column: None,
            kind,
        }
    }

    /// A problem of a row.
    pub(super) fn of_row(row: u32, kind: ProblemKind) -> Self {
        Self {
            row: Some(row),
            column: None,
            kind,
        }
    }

    /// What it does to the person in the row.
    pub fn severity(&self) -> Severity {
        use ProblemKind as Kind;
        match &self.kind {
            Kind::NoName | Kind::NameWithoutLetters { .. } | Kind::RepeatedHeader => {
                Severity::RowLeftOut
            }
            Kind::EmptyRows { .. }
            | Kind::UnclosedQuote
            | Kind::TitleAboveHeader { .. }
            | Kind::NoHeader
            | Kind::NameColumnGuessed
            | Kind::TooManyColumns { .. }
            | Kind::NobodyListed => Severity::Remark,
            _ => Severity::RowKept,
        }
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// The severity follows from the kind, and is written out for readers of the JSON.
        #[derive(Serialize)]
        struct Written<'a> {
            row: Option<u32>,
            column: &'a Option<Column>,
            severity: Severity,
            #[serde(flatten)]
            kind: &'a ProblemKind,
        }
        let Self { row, column, kind } = self;
        Written {
            row: *row,
            column,
            severity: self.severity(),
            kind,
        }
        .serialize(serializer)
    }
}

/// Why nothing at all could be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "reason", rename_all = "snake_case")]
#[error("{self:?}")]
pub enum CannotRead {
    /// No file has this name.
    Missing,
    /// The name belongs to a folder.
    IsFolder,
    /// The system does not let this user read the file.
    NotAllowed,
    /// The system could not read the file.
    Unreadable {
        /// The number the system gave.
        system_code: Option<i32>,
    },
    /// Nothing is in it, or nothing but blanks.
    Empty,
    /// Larger than a roster can be.
    TooLarge {
        /// Largest size, in bytes.
        limit: u64,
    },
    /// More rows than a roster can have.
    TooManyRows {
        /// Most rows.
        limit: u32,
    },
    /// Some other kind of file, whatever its name says.
    NotATable {
        /// What it is.
        found: FileKind,
    },
    /// The workbook is protected with a password.
    Encrypted,
    /// The workbook is damaged.
    Damaged,
    /// There are rows, and no column of them looks like names.
    NoNames,
}

/// Kinds of file that are given in place of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// Word.
    WordDocument,
    /// Slides.
    Presentation,
    /// A file of the `OpenDocument` family (`.ods`, `.odt`).
    OpenDocument,
    /// A binary workbook (`.xlsb`).
    BinaryWorkbook,
    /// Word or Excel of before 2007 (`.doc`, `.xls`).
    LegacyOffice,
    /// A picture.
    Picture,
    /// A web page; some systems export one named `.xls`.
    WebPage,
    /// Rich text.
    RichText,
    /// A compressed archive.
    Archive,
    /// A session of Sulh, or another database.
    Database,
    /// None of these.
    Unknown,
}
