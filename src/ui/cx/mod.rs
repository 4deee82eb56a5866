//! What a screen may read while it draws.

mod busy;
mod library;
mod projecting;

pub use busy::{Busy, JobKind};
pub use library::{EarlierPoint, Library, SessionEntry, Stopped};
pub(crate) use projecting::page_name;
pub use projecting::{OnTheWall, Projecting};

use std::collections::BTreeMap;
use std::path::Path;

use crate::domain::ids::TableNo;
use crate::domain::session::Session;
use crate::domain::time::{Now, SessionTime};
use crate::localisation::{Localiser, Message, Prose};
use crate::storage::roster::RosterReading;
use crate::storage::settings::{Folders, Settings};
use crate::storage::writer::SaveState;

use super::action::{Action, SetupStep};

/// Everything a screen may read, and where it leaves what it asks for.
pub struct Cx<'a> {
    /// The words of the program.
    pub words: &'a Localiser,
    /// How the user wants it.
    pub settings: &'a Settings,
    /// Where files live.
    pub folders: &'a Folders,
    /// What the machine's clocks read at the beginning of the frame.
    pub now: Now,
    /// Scenarios and sessions.
    pub library: &'a Library,
    /// The open session.
    pub open: Option<Open<'a>>,
    /// The table the console looks at; all of them where absent.
    pub focus: Option<TableNo>,
    /// The step of Setup.
    pub step: SetupStep,
    /// A roster that was read and not yet taken.
    pub roster: Option<&'a RosterReading>,
    /// What is being done in the background.
    pub busy: &'a Busy,
    /// What the projector does.
    pub projecting: &'a Projecting,
    /// The rehearsal that plays by itself, if any.
    pub rehearsing: Option<Rehearsing>,
    /// What the screen asks for.
    pub actions: &'a mut Vec<Action>,
}

/// The open session.
#[derive(Clone, Copy)]
pub struct Open<'a> {
    /// What is known.
    pub session: &'a Session,
    /// The words of its scenario, for the facilitator.
    pub prose: &'a Prose,
    /// The same words in every language that the scenario has, by the code of the language.
    pub texts: &'a BTreeMap<String, String>,
    /// What the session clock reads at the beginning of the frame.
    pub at: SessionTime,
    /// How saving stands.
    pub save: &'a SaveState,
    /// Its file; none while it lives in memory only.
    pub path: Option<&'a Path>,
}

/// How a rehearsal plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rehearsing {
    /// How many times faster than the clock.
    pub factor: u32,
}

impl Cx<'_> {
    /// The text of a message.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "every caller has just made it: msg::x() reads better without &"
    )]
    pub fn say(&self, message: Message) -> String {
        self.words.say(&message)
    }

    /// Asks for something.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Sends a command of the facilitator.
    pub fn send(&mut self, command: crate::domain::session::Command) {
        self.actions
            .push(Action::Send(crate::domain::session::Request::facilitator(
                command,
            )));
    }
}
