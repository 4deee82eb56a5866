//! What went wrong with a session file.

use super::Explained;
use crate::localisation::msg::{self, Message};
use crate::storage::session_file::{FileError, FileErrorKind as Kind, SafePart};

/// What went wrong with the file, what is safe, and what to do next.
pub(crate) fn file_error(error: &FileError) -> Explained {
    Explained {
        what: what(error),
        safe: safe(&error.kind),
        hint: hint(&error.kind),
    }
}

fn what(error: &FileError) -> Message {
    let path = error.path.display().to_string();
    match &error.kind {
        Kind::Missing => msg::file_missing(path),
        Kind::FolderMissing => msg::file_folder_missing(path),
        Kind::AlreadyThere => msg::file_already_there(path),
        Kind::NoPermission => msg::file_no_permission(path),
        Kind::ReadOnly => msg::file_read_only(path),
        Kind::DiskFull => msg::file_disk_full(path),
        Kind::LockedByOther => msg::file_locked(path),
        Kind::NotASulhFile => msg::file_not_sulh(path),
        Kind::NewerFormat { found, known } => msg::file_newer(*found, *known, path),
        Kind::NotUnderstood { seq, event, .. } => msg::file_not_understood(*seq, event, path),
        Kind::Damaged {
            first_lost: Some(seq),
            ..
        } => msg::file_damaged(*seq, path),
        Kind::Damaged {
            first_lost: None, ..
        } => msg::file_damaged_words(path),
        Kind::OutOfOrder { expected } => msg::file_out_of_order(*expected, path),
        Kind::Other { said, .. } => msg::file_other(said, path),
    }
}

fn safe(kind: &Kind) -> Message {
    match kind {
        Kind::Missing
        | Kind::FolderMissing
        | Kind::AlreadyThere
        | Kind::NoPermission
        | Kind::ReadOnly
        | Kind::DiskFull
        | Kind::LockedByOther
        | Kind::NotASulhFile
        | Kind::NewerFormat { .. }
        | Kind::Other { .. } => msg::file_safe_untouched(),
        Kind::Damaged {
            first_lost: None, ..
        } => msg::file_safe_events(),
        Kind::NotUnderstood { safe, .. } | Kind::Damaged { safe, .. } => match safe {
            Some(SafePart { last_seq, .. }) => msg::file_safe_until(*last_seq),
            None => msg::file_safe_nothing(),
        },
        Kind::OutOfOrder { .. } => msg::file_safe_in_memory(),
    }
}

fn hint(kind: &Kind) -> Message {
    match kind {
        Kind::Missing => msg::file_hint_path(),
        Kind::FolderMissing => msg::file_hint_folder(),
        Kind::AlreadyThere => msg::file_hint_other_name(),
        Kind::NoPermission | Kind::ReadOnly => msg::file_hint_place(),
        Kind::DiskFull => msg::file_hint_space(),
        Kind::LockedByOther => msg::file_hint_close_window(),
        Kind::NotASulhFile => msg::file_hint_sulh(),
        Kind::NewerFormat { .. } => msg::file_hint_update(),
        Kind::NotUnderstood { safe, .. } | Kind::Damaged { safe, .. } => match safe {
            Some(_) => msg::file_hint_salvage(),
            None => msg::file_hint_copy(),
        },
        Kind::OutOfOrder { .. } | Kind::Other { .. } => msg::file_hint_report(),
    }
}

/// The same where saving a running session failed: what is in memory is safe.
pub(crate) fn save_error(error: &FileError) -> Explained {
    Explained {
        safe: msg::file_safe_in_memory(),
        ..file_error(error)
    }
}
