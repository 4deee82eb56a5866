//! Reads `scenario.ron`, and turns what the reader of RON says into problems with a place.

use ron::Options;
use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::Deserialize;

use super::problem::{PackProblem, Place, ProblemKind, did_you_mean};
use super::source::STRUCTURE;
use crate::domain::scenario::{FORMAT, Scenario};

/// The one field that is read before all others: a newer structure must be called newer, not wrong.
#[derive(Deserialize)]
struct OnlyFormat {
    format: u32,
}

pub(super) fn read(ron: &str) -> Result<Scenario, Box<PackProblem>> {
    // Authors may write `story: "day-2"` as well as `story: Some("day-2")`.
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let format = options.from_str::<OnlyFormat>(ron).map(|only| only.format);
    if let Ok(found) = format
        && found > FORMAT
    {
        let known = FORMAT;
        let kind = ProblemKind::NewerFormat { found, known };
        let offset = ron.find("format").unwrap_or(0);
        let problem = PackProblem::at_byte(STRUCTURE, ron, offset, kind);
        return Err(Box::new(problem));
    }
    options
        .from_str(ron)
        .map_err(|error| Box::new(problem(&error)))
}

fn problem(error: &SpannedError) -> PackProblem {
    PackProblem {
        file: STRUCTURE.to_owned(),
        place: Some(Place {
            line: error.span.start.line,
            column: error.span.start.col,
        }),
        kind: kind(&error.code),
    }
}

fn kind(error: &Error) -> ProblemKind {
    match error {
        Error::NoSuchStructField {
            expected, found, ..
        } => ProblemKind::UnknownField {
            found: found.clone(),
            suggestion: suggestion(found, expected),
            known: owned(expected),
        },
        Error::NoSuchEnumVariant {
            expected, found, ..
        } => ProblemKind::UnknownChoice {
            found: found.clone(),
            suggestion: suggestion(found, expected),
            known: owned(expected),
        },
        Error::MissingStructField { field, .. } => ProblemKind::MissingField {
            field: (*field).to_owned(),
        },
        Error::DuplicateStructField { field, .. } => ProblemKind::FieldTwice {
            field: (*field).to_owned(),
        },
        Error::IntegerOutOfBounds => ProblemKind::NumberOutOfBounds,
        Error::InvalidValueForType { .. } | Error::Message(_) => ProblemKind::WrongValue {
            said: error.to_string(),
        },
        other => ProblemKind::Syntax {
            expected: expected_sign(other),
        },
    }
}

fn suggestion(found: &str, expected: &[&str]) -> Option<String> {
    did_you_mean(found, expected.iter().copied()).map(str::to_owned)
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn expected_sign(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedComma => ",",
        Error::ExpectedArray => "[",
        Error::ExpectedArrayEnd => "]",
        Error::ExpectedMap => "{",
        Error::ExpectedMapEnd => "}",
        Error::ExpectedMapColon => ":",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "(",
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => ")",
        Error::ExpectedString | Error::ExpectedStringEnd => "\"",
        Error::ExpectedInteger => "1",
        Error::ExpectedBoolean => "true",
        Error::ExpectedOption => "Some(",
        Error::UnclosedBlockComment => "*/",
        _ => return None,
    })
}
