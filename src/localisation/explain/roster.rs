//! Why a roster cannot be read, and what is doubtful in one that can.

use super::Explained;
use crate::localisation::msg::{self, Message};
use crate::localisation::{Language, names};
use crate::storage::roster::{CannotRead, FileKind, Problem, ProblemKind, Severity};

/// Why nothing of a roster could be read.
pub(crate) fn cannot_read_roster(reason: &CannotRead) -> Explained {
    let (what, hint) = match reason {
        CannotRead::Missing => (msg::cannot_read_missing(), msg::cannot_read_hint_path()),
        CannotRead::IsFolder => (msg::cannot_read_folder(), msg::cannot_read_hint_path()),
        CannotRead::NotAllowed => (
            msg::cannot_read_not_allowed(),
            msg::cannot_read_hint_rights(),
        ),
        CannotRead::Unreadable { system_code: None } => {
            (msg::cannot_read_unreadable(), msg::cannot_read_hint_disk())
        }
        CannotRead::Unreadable {
            system_code: Some(code),
        } => (
            msg::cannot_read_unreadable_code(code.to_string()),
            msg::cannot_read_hint_disk(),
        ),
        CannotRead::Empty => (msg::cannot_read_empty(), msg::cannot_read_hint_path()),
        CannotRead::TooLarge { limit } => (
            msg::cannot_read_too_large(limit / (1024 * 1024)),
            msg::cannot_read_hint_smaller(),
        ),
        CannotRead::TooManyRows { limit } => (
            msg::cannot_read_too_many_rows(*limit),
            msg::cannot_read_hint_smaller(),
        ),
        CannotRead::NotATable { found } => (
            msg::cannot_read_not_a_table(file_kind(*found)),
            msg::cannot_read_hint_export(),
        ),
        CannotRead::Encrypted => (
            msg::cannot_read_encrypted(),
            msg::cannot_read_hint_password(),
        ),
        CannotRead::Damaged => (msg::cannot_read_damaged(), msg::cannot_read_hint_export()),
        CannotRead::NoNames => (msg::cannot_read_no_names(), msg::cannot_read_hint_names()),
    };
    Explained {
        what,
        safe: msg::roster_is_safe(),
        hint,
    }
}

fn file_kind(kind: FileKind) -> Message {
    match kind {
        FileKind::Pdf => msg::file_kind_pdf(),
        FileKind::WordDocument => msg::file_kind_word(),
        FileKind::Presentation => msg::file_kind_presentation(),
        FileKind::OpenDocument => msg::file_kind_open_document(),
        FileKind::BinaryWorkbook => msg::file_kind_binary_workbook(),
        FileKind::LegacyOffice => msg::file_kind_legacy_office(),
        FileKind::Picture => msg::file_kind_picture(),
        FileKind::WebPage => msg::file_kind_web_page(),
        FileKind::RichText => msg::file_kind_rich_text(),
        FileKind::Archive => msg::file_kind_archive(),
        FileKind::Database => msg::file_kind_database(),
        FileKind::Unknown => msg::file_kind_unknown(),
    }
}

/// Where in the file something is doubtful.
pub(crate) fn roster_place(problem: &Problem) -> Message {
    match (problem.row, &problem.column) {
        (Some(row), Some(column)) if column.heading.is_empty() => {
            msg::roster_row_column(row, &column.letter)
        }
        (Some(row), Some(column)) => msg::roster_row_heading(row, &column.letter, &column.heading),
        (Some(row), None) => msg::roster_row(row),
        (None, Some(column)) => msg::roster_column(&column.letter),
        (None, None) => msg::roster_whole_file(),
    }
}

/// What a problem does to the person in the row.
pub(crate) fn roster_effect(severity: Severity) -> Message {
    match severity {
        Severity::Remark => msg::roster_effect_remark(),
        Severity::RowKept => msg::roster_effect_kept(),
        Severity::RowLeftOut => msg::roster_effect_left_out(),
    }
}

/// What is doubtful, with names of countries and languages in `language`.
pub(crate) fn roster_problem(problem: &Problem, language: Language) -> Message {
    match &problem.kind {
        ProblemKind::NoName => msg::roster_no_name(),
        ProblemKind::NameWithoutLetters { text } => msg::roster_name_without_letters(text),
        ProblemKind::RepeatedHeader => msg::roster_repeated_header(),
        ProblemKind::DuplicateName {
            name,
            first_row,
            same_details,
        } => {
            if *same_details {
                msg::roster_duplicate_person(*first_row, name)
            } else {
                msg::roster_duplicate_name(*first_row, name)
            }
        }
        ProblemKind::UnknownStatus { text } => msg::roster_unknown_status(text),
        ProblemKind::UnknownGender { text } => msg::roster_unknown_gender(text),
        ProblemKind::UnknownExperience { text } => msg::roster_unknown_experience(text),
        ProblemKind::TooManyCells { extra } => msg::roster_too_many_cells(extra.join(" | ")),
        ProblemKind::BrokenCharacters { text } => msg::roster_broken_characters(text),
        ProblemKind::Formula { text } => msg::roster_formula(text),
        ProblemKind::CellError { text } => msg::roster_cell_error(text),
        ProblemKind::TooLong { limit } => msg::roster_too_long(*limit),
        ProblemKind::UnclosedQuote => msg::roster_unclosed_quote(),
        ProblemKind::EmptyRows { count } => msg::roster_empty_rows(*count),
        ProblemKind::TitleAboveHeader { text } => msg::roster_title_above(text),
        ProblemKind::NoHeader => msg::roster_no_header(),
        ProblemKind::NameColumnGuessed => msg::roster_name_guessed(),
        ProblemKind::TooManyColumns { limit } => msg::roster_too_many_columns(*limit),
        ProblemKind::NobodyListed => msg::roster_nobody(),
        ProblemKind::UnknownCountry { text, suggestion } => {
            match suggestion.map(|code| names::country(code, language)) {
                Some(near) => msg::roster_unknown_country_near(text, near),
                None => msg::roster_unknown_country(text),
            }
        }
        ProblemKind::UnknownLanguage { text, suggestion } => {
            match suggestion.map(|code| names::language(code, language)) {
                Some(near) => msg::roster_unknown_language_near(text, near),
                None => msg::roster_unknown_language(text),
            }
        }
    }
}
