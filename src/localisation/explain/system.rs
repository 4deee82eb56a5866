//! Why the system did not read or write, as the few words that stand after a colon.

use std::io::{Error, ErrorKind};

use crate::localisation::msg::{self, Message};

/// Why the system did not do what it was asked for.
pub(crate) fn system_error(error: &Error) -> Message {
    match (named(error.kind()), error.raw_os_error()) {
        (Some(reason), _) => reason,
        (None, Some(code)) => msg::system_number(code.to_string()),
        (None, None) => msg::system_other(),
    }
}

/// The same where only the kind of the problem is known.
pub(crate) fn system_reason(kind: ErrorKind) -> Message {
    named(kind).unwrap_or_else(msg::system_other)
}

/// The kinds that people can do something about.
fn named(kind: ErrorKind) -> Option<Message> {
    Some(match kind {
        ErrorKind::NotFound | ErrorKind::NotADirectory => msg::system_not_found(),
        ErrorKind::PermissionDenied => msg::system_not_allowed(),
        ErrorKind::AlreadyExists => msg::system_already_there(),
        ErrorKind::IsADirectory => msg::system_folder(),
        ErrorKind::ReadOnlyFilesystem => msg::system_read_only(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => msg::system_disk_full(),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => msg::system_in_use(),
        ErrorKind::InvalidFilename => msg::system_bad_name(),
        _ => return None,
    })
}
