//! Failures: what happened, what is safe, what to do, and the exit code.

use crate::localisation::explain::{self, Explained};
use crate::localisation::{Localiser, Message, msg};
use crate::storage::session_file::FileError;

/// How the program ends; part of what scripts rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It was done.
    Done = 0,
    /// Problems were found.
    Problems = 1,
    /// Something could not be read.
    CannotRead = 2,
    /// It cannot be done as asked.
    CannotDo = 3,
    /// Something could not be written.
    CannotWrite = 4,
    /// The arguments make no sense.
    Usage = 64,
}

/// Why a command did not do its work.
#[derive(Debug)]
pub(super) struct Failure {
    exit: Exit,
    what: Message,
    rest: Vec<Message>,
}

impl Failure {
    pub(super) fn new(exit: Exit, what: Message) -> Self {
        Self {
            exit,
            what,
            rest: Vec::new(),
        }
    }

    pub(super) fn explained(exit: Exit, explained: Explained) -> Self {
        Self {
            exit,
            what: explained.what,
            rest: vec![explained.safe, explained.hint],
        }
    }

    pub(super) fn file(error: &FileError) -> Self {
        Self::explained(Exit::CannotRead, explain::file_error(error))
    }

    pub(super) fn unwritable(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(
            Exit::CannotWrite,
            msg::cli_unwritable(path.display().to_string(), explain::system_error(error)),
        )
    }

    pub(super) fn exit(&self) -> Exit {
        self.exit
    }

    pub(super) fn tell(&self, words: &Localiser) -> String {
        let rest = self
            .rest
            .iter()
            .map(|message| format!("\n  {}", words.say(message)));
        words.say(&msg::cli_failure(words.say(&self.what))) + &rest.collect::<String>()
    }
}
