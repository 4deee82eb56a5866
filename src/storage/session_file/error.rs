//! What can go wrong with a session file, with the facts that a person needs to go on.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ffi::ErrorCode;

use crate::domain::time::{SessionTime, WallTime};

/// What went wrong with the file at a path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path:?}: {kind:?}")]
pub struct FileError {
    /// Which file.
    pub path: PathBuf,
    /// What went wrong.
    pub kind: FileErrorKind,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileErrorKind {
    /// There is no such file, or no longer.
    Missing,
    /// The folder that should hold it is not there.
    FolderMissing,
    /// A file of this name is there already and is not overwritten.
    AlreadyThere,
    /// The system does not let this user read or write there.
    NoPermission,
    /// The file or its disk can be read and not written.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// Another window, or another program, has it open.
    LockedByOther,
    /// It is something else: a document, a picture, another program's database.
    NotASulhFile,
    /// A newer release wrote it.
    NewerFormat {
        /// What the file says.
        found: u32,
        /// The newest that this release knows.
        known: u32,
    },
    /// An event is whole, and this release does not know what it means.
    NotUnderstood {
        /// Its number.
        seq: u64,
        /// What the file calls it.
        event: String,
        /// What comes before it.
        safe: Option<SafePart>,
    },
    /// A part of it cannot be read, or is not what was written.
    Damaged {
        /// The first event that is lost; none where the events are whole and only the words of
        /// the scenario are lost.
        first_lost: Option<u64>,
        /// What comes before it.
        safe: Option<SafePart>,
    },
    /// Event numbers have to follow one another, and these do not: a mistake of the program.
    OutOfOrder {
        /// The number that should have come.
        expected: u64,
    },
    /// Something else that the system or SQLite says.
    Other {
        /// Extended result code of SQLite, or 0.
        code: i32,
        /// What it says, for a report to the makers.
        said: String,
    },
}

/// The beginning of a damaged record, which can be taken into a new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SafePart {
    /// The last event that is safe.
    pub last_seq: u64,
    /// When that was, on the session clock.
    pub at: SessionTime,
    /// When that was, on the wall.
    pub wall: WallTime,
}

impl FileError {
    pub(super) fn new(path: &Path, kind: FileErrorKind) -> Self {
        Self {
            path: path.to_owned(),
            kind,
        }
    }

    /// The system's error, for a file that was to be made or found.
    pub(super) fn of_io(path: &Path, error: &io::Error) -> Self {
        let kind = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => missing(path),
            io::ErrorKind::AlreadyExists => FileErrorKind::AlreadyThere,
            io::ErrorKind::PermissionDenied => FileErrorKind::NoPermission,
            io::ErrorKind::ReadOnlyFilesystem => FileErrorKind::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FileErrorKind::DiskFull,
            _ => FileErrorKind::Other {
                code: 0,
                said: error.to_string(),
            },
        };
        Self::new(path, kind)
    }

    /// SQLite's error.
    pub(super) fn of_sqlite(path: &Path, error: &rusqlite::Error) -> Self {
        Self::new(path, kind_of(path, error))
    }
}

fn kind_of(path: &Path, error: &rusqlite::Error) -> FileErrorKind {
    let (code, extended) = match error.sqlite_error() {
        Some(code) => (code.code, code.extended_code),
        None => (ErrorCode::Unknown, 0),
    };
    match code {
        ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed => FileErrorKind::LockedByOther,
        ErrorCode::ReadOnly => FileErrorKind::ReadOnly,
        ErrorCode::DiskFull => FileErrorKind::DiskFull,
        ErrorCode::PermissionDenied | ErrorCode::AuthorizationForStatementDenied => {
            FileErrorKind::NoPermission
        }
        ErrorCode::NotADatabase => FileErrorKind::NotASulhFile,
        ErrorCode::DatabaseCorrupt => FileErrorKind::Damaged {
            first_lost: Some(0),
            safe: None,
        },
        ErrorCode::CannotOpen if !path.exists() => missing(path),
        ErrorCode::CannotOpen => FileErrorKind::NoPermission,
        _ => FileErrorKind::Other {
            code: extended,
            said: error.to_string(),
        },
    }
}

fn missing(path: &Path) -> FileErrorKind {
    // A name without a folder lies in the current one, which is always there.
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    if folder.is_none_or(Path::is_dir) {
        FileErrorKind::Missing
    } else {
        FileErrorKind::FolderMissing
    }
}
