//! How a file was read: told to the facilitator, so that a wrong guess can be seen.

use serde::Serialize;

use crate::domain::roster::LanguageCode;

/// What the reader took the file to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// Kind of table.
    pub source: Source,
    /// Where the header is; none when the columns were guessed from what stands in them.
    pub header: Option<Header>,
    /// Columns that were read.
    pub columns: Vec<ColumnUse>,
    /// Columns that were not read.
    pub ignored: Vec<Column>,
}

/// Kind of table, and how its letters were found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Source {
    /// Text with delimiters.
    Text {
        /// How the letters are stored.
        encoding: TextEncoding,
        /// What stands between the columns.
        delimiter: Delimiter,
    },
    /// Text from the clipboard.
    Pasted {
        /// What stands between the columns.
        delimiter: Delimiter,
    },
    /// An Excel workbook.
    Workbook {
        /// The sheet that was read.
        sheet: String,
        /// Sheets with something on them that were not read.
        other_sheets: Vec<String>,
    },
}

/// How the letters of a text file are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextEncoding {
    /// UTF-8, plain ASCII included.
    Utf8,
    /// UTF-16, low byte first: "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western European Windows.
    Windows1252,
    /// Turkish Windows, which holds ISO 8859-9 as well.
    Windows1254,
    /// Arabic Windows.
    Windows1256,
    /// Cyrillic Windows.
    Windows1251,
    /// Arabic of older Unix systems.
    Iso8859Part6,
    /// Western European Macintosh: "CSV" of older Excel for Mac.
    Macintosh,
}

/// What stands between two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
    /// `|`
    Bar,
    /// One column only.
    None,
}

/// Where the header was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Header {
    /// Row of the header in the file.
    pub row: u32,
    /// Language most of the headings are in.
    pub language: Option<LanguageCode>,
}

/// A column of the file, as the facilitator knows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Column {
    /// Letter of the column, as a spreadsheet shows it: A, B, … AA.
    pub letter: String,
    /// Text of the header; blank without one.
    pub heading: String,
}

/// What a column was read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnUse {
    /// The column.
    #[serde(flatten)]
    pub column: Column,
    /// What it was read as.
    pub field: Field,
}

/// What a column of a roster can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The full name; the given name where the family name has a column of its own.
    Name,
    /// First name.
    Given,
    /// Second name or father's name.
    Middle,
    /// Family name.
    Family,
    /// Country.
    Country,
    /// Diplomat or student.
    Status,
    /// Languages.
    Languages,
    /// Gender.
    Gender,
    /// Negotiation experience, in words or in steps.
    Experience,
    /// Negotiation experience in years.
    Years,
    /// A remark.
    Note,
}

impl Field {
    /// The field with this name in `words.csv`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "name" => Self::Name,
            "given" => Self::Given,
            "middle" => Self::Middle,
            "family" => Self::Family,
            "country" => Self::Country,
            "status" => Self::Status,
            "languages" => Self::Languages,
            "gender" => Self::Gender,
            "experience" => Self::Experience,
            "years" => Self::Years,
            "note" => Self::Note,
            _ => return None,
        })
    }

    /// Whether the column holds a name or a part of one.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::Given | Self::Middle | Self::Family)
    }
}

impl Column {
    /// The column at a position that counts from 0.
    pub(super) fn at(index: usize, heading: &str) -> Self {
        Self {
            letter: letter(index),
            heading: heading.to_owned(),
        }
    }
}

fn letter(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index;
    loop {
        let place = u8::try_from(rest % 26).unwrap_or_default();
        letters.push(char::from(b'A' + place));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (index, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letter(index), letters);
        }
    }
}
