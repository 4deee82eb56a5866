//! What can be wrong with a scenario pack, with the place where its author has to look.

use std::path::PathBuf;

use crate::domain::scenario::check::Finding;

/// One thing that is wrong, or could be better, in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackProblem {
    /// Name of the file within the pack, such as `scenario.ron` or `fr.ftl`.
    pub file: String,
    /// Where in the file, when the place is known.
    pub place: Option<Place>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// A place in a text file, counted from 1 as editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character within the line.
    pub column: usize,
}

impl Place {
    /// The place of the byte at `offset` of `text`.
    pub fn of_byte(text: &str, offset: usize) -> Self {
        let before = text.get(..text.floor_char_boundary(offset)).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let in_line = before.get(line_start..).unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: in_line.chars().count() + 1,
        }
    }
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The scenario can be played; the author should know.
    Advice,
    /// The scenario cannot be played.
    Blocking,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The folder is not there.
    FolderMissing(PathBuf),
    /// The file is not there.
    FileMissing,
    /// The file is there and cannot be read.
    Unreadable(std::io::ErrorKind),
    /// The file is larger than any scenario should be.
    TooLarge {
        /// Its length in bytes.
        bytes: u64,
        /// The most that is read.
        most: u64,
    },
    /// The file is not UTF-8 text.
    NotUtf8,
    /// The pack was written for a newer release.
    NewerFormat {
        /// What the pack says.
        found: u32,
        /// The newest that this release knows.
        known: u32,
    },
    /// A sign is missing or out of place.
    Syntax {
        /// What should stand there, where that is known.
        expected: Option<&'static str>,
    },
    /// A field has a name that the structure does not know.
    UnknownField {
        /// As written.
        found: String,
        /// The known name that is most like it.
        suggestion: Option<String>,
        /// All known names.
        known: Vec<String>,
    },
    /// A word is none of those that can stand there.
    UnknownChoice {
        /// As written.
        found: String,
        /// The known word that is most like it.
        suggestion: Option<String>,
        /// All known words.
        known: Vec<String>,
    },
    /// A field is missing.
    MissingField {
        /// Its name.
        field: String,
    },
    /// A field stands there twice.
    FieldTwice {
        /// Its name.
        field: String,
    },
    /// A number is larger than its field can hold, or negative where that cannot be.
    NumberOutOfBounds,
    /// A value has the wrong form, such as a text where a number belongs.
    WrongValue {
        /// What the reader of RON says, in English.
        said: String,
    },
    /// The structure can be read and does not make sense.
    Structure(Box<Finding>),
    /// A message of the prose cannot be read.
    MessageSyntax {
        /// The beginning of what was not understood.
        near: String,
        /// The sign that should stand there, where that is known.
        expected: Option<char>,
    },
    /// A message stands in the file twice.
    MessageTwice {
        /// Its id.
        key: String,
    },
    /// A message is missing in a language.
    MissingMessage {
        /// Its id.
        key: String,
    },
    /// A message has an id that nothing in the scenario asks for.
    UnusedMessage {
        /// Its id.
        key: String,
        /// The missing message that is most like it.
        suggestion: Option<String>,
    },
    /// The file is not named after a language of Sulh.
    NotALanguage {
        /// Its name without the ending.
        name: String,
    },
    /// No language has all the messages.
    NoWholeLanguage {
        /// The language that comes nearest.
        nearest: Option<String>,
        /// How many messages it lacks.
        lacks: usize,
    },
    /// The id is not the name of the folder.
    NotNamedAfterFolder {
        /// The id.
        id: String,
        /// The name of the folder.
        folder: String,
    },
}

impl ProblemKind {
    /// How much it matters.
    pub fn weight(&self) -> Weight {
        match self {
            Self::MessageSyntax { .. }
            | Self::MessageTwice { .. }
            | Self::MissingMessage { .. }
            | Self::UnusedMessage { .. }
            | Self::NotALanguage { .. }
            | Self::NotNamedAfterFolder { .. } => Weight::Advice,
            Self::FolderMissing(_)
            | Self::FileMissing
            | Self::Unreadable(_)
            | Self::TooLarge { .. }
            | Self::NotUtf8
            | Self::NewerFormat { .. }
            | Self::Syntax { .. }
            | Self::UnknownField { .. }
            | Self::UnknownChoice { .. }
            | Self::MissingField { .. }
            | Self::FieldTwice { .. }
            | Self::NumberOutOfBounds
            | Self::WrongValue { .. }
            | Self::Structure(_)
            | Self::NoWholeLanguage { .. } => Weight::Blocking,
        }
    }
}

impl PackProblem {
    /// A problem of a whole file.
    pub fn of_file(file: &str, kind: ProblemKind) -> Self {
        Self {
            file: file.to_owned(),
            place: None,
            kind,
        }
    }

    /// A problem at the byte at `offset` of `text`, the contents of `file`.
    pub fn at_byte(file: &str, text: &str, offset: usize, kind: ProblemKind) -> Self {
        Self {
            file: file.to_owned(),
            place: Some(Place::of_byte(text, offset)),
            kind,
        }
    }
}

/// The known name that is most like what was written, if any is like it at all.
pub fn did_you_mean<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let likeness = |name: &str| strsim::jaro_winkler(written, name);
    known
        .into_iter()
        .map(|name| (likeness(name), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name)
}
