//! What screens ask for. They return actions while drawing; the desk applies them after the frame.

use std::path::PathBuf;

use super::place::Place;
use super::user_action::UserAction;
use crate::domain::ids::{ScenarioId, SeatId, TableNo};
use crate::domain::session::{Request, SeatMove};
use crate::domain::view::WallPage;
use crate::export::Format;
use crate::localisation::Language;
use crate::storage::packs::Origin;
use crate::storage::settings::Settings;

/// What a screen asks for.
#[derive(Clone, Debug)]
pub enum Action {
    /// Do what the palette can do.
    Do(UserAction),
    /// Send a command to the session.
    Send(Request),
    /// Go to a place.
    Go(Place),
    /// Go to a step of Setup.
    GoToStep(SetupStep),
    /// Make a session from a scenario.
    NewSession(Origin),
    /// Open a session file; `None` asks which.
    OpenSession(Option<PathBuf>),
    /// Open a session file as it was after an event, as a new file.
    OpenEarlier {
        /// The file.
        path: PathBuf,
        /// The last event to keep.
        seq: u64,
    },
    /// Let go of the open session; its record stays.
    CloseSession,
    /// Seal the record of a session that stopped without closing.
    SealSession(PathBuf),
    /// Look into a session file for its earlier points.
    ListEarlier(PathBuf),
    /// Open a folder with a scenario; `None` asks which.
    OpenScenarioFolder(Option<PathBuf>),
    /// Copy a scenario into the user's folder, to change it.
    CopyScenario(ScenarioId),
    /// Read a roster from a file; `None` asks which.
    ReadRoster(Option<PathBuf>),
    /// Read a roster from what was pasted.
    ReadPasted(String),
    /// Put the people that were read on the roster.
    TakeRoster,
    /// Let the roster that was read go.
    DropRoster,
    /// Give out all seats that are not pinned.
    AssignSeats {
        /// The draw number.
        seed: u64,
    },
    /// Mend the seating after somebody came late or left.
    RefitSeats,
    /// Carry out a refit that was proposed.
    TakeRefit {
        /// The changes.
        moves: Vec<SeatMove>,
        /// What whoever takes over must know.
        hand_over: String,
    },
    /// Fit the plan to a slot of so many minutes.
    FitPlan {
        /// The slot.
        minutes: u16,
    },
    /// Write documents into a folder; `None` asks which.
    Export(ExportOrder),
    /// Ask whether the laptop goes to this seat.
    OfferSeat(SeatId),
    /// Change the settings.
    Set(Settings),
    /// Say what the projector does.
    Projector(ProjectorOrder),
    /// Show one table in the console, or all.
    Focus(Option<TableNo>),
    /// Play the session by itself, so that the facilitator can preview the day.
    Rehearse {
        /// How many times faster than the clock.
        factor: u32,
    },
    /// Stop playing by itself.
    StopRehearsal,
    /// Save the record to another place after saving failed; `None` asks where.
    SaveElsewhere(Option<PathBuf>),
    /// Try to save again.
    RetrySave,
    /// Open a folder or a file with the system's own program.
    Reveal(PathBuf),
    /// Ask before an act that cannot be undone.
    Ask(Question),
    /// Say something in a toast.
    Tell(Told),
}

/// Something worth a toast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The words, in the language of the screen.
    pub words: String,
    /// Whether it is bad news.
    pub is_bad: bool,
}

/// Steps of Setup.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetupStep {
    /// What is played.
    #[default]
    Scenario,
    /// Who is there.
    People,
    /// Who plays what.
    Roles,
    /// When.
    Timing,
    /// Is the room ready.
    RoomCheck,
}

impl SetupStep {
    /// All steps in order.
    pub const ALL: [Self; 5] = [
        Self::Scenario,
        Self::People,
        Self::Roles,
        Self::Timing,
        Self::RoomCheck,
    ];
}

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportOrder {
    /// Which document.
    pub what: ExportWhat,
    /// In which formats.
    pub formats: Vec<Format>,
    /// In which languages: each gets files of its own.
    pub languages: Vec<Language>,
    /// Whether participants appear by name.
    pub names: bool,
    /// Whether the figures on women are printed.
    pub women: bool,
    /// Where to; `None` asks.
    pub folder: Option<PathBuf>,
}

impl ExportOrder {
    /// A document to be printed at once: one file, with names.
    pub fn for_print(what: ExportWhat, language: Language) -> Self {
        Self {
            what,
            formats: vec![Format::Html],
            languages: vec![language],
            names: true,
            women: false,
            folder: None,
        }
    }
}

/// Documents that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportWhat {
    /// The debrief.
    Debrief,
    /// One confidential page for each seat.
    Briefs,
    /// One slip for each person, with the code of the seat.
    Slips,
    /// A sheet for each observer, and the code of conduct.
    Observers,
    /// The page for everyone.
    PublicPage,
    /// The analysis sheet of each table, blank.
    Worksheet,
    /// The single text of a table, to read, to print and to sign.
    Text(TableNo),
}

/// What the projector is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectorOrder {
    /// Open its window.
    Open,
    /// Close it.
    Close,
    /// Keep what is shown, whatever happens.
    Freeze(bool),
    /// Show nothing.
    Blank(bool),
    /// Fill the screen it is on.
    FullScreen(bool),
    /// Show the test picture.
    Test(bool),
    /// Show this page, from its first sheet on.
    Show(WallPage),
    /// Go on to the next sheet of the page, or back to the one before.
    Turn(bool),
}

/// Acts that cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// End the session and seal the record.
    EndSession,
    /// Send an inject to its audience.
    Release(crate::domain::ids::InjectId, crate::domain::session::Tables),
    /// Leave the phase with time left.
    NextPhase,
    /// Leave a session that is going on.
    CloseSession,
}
