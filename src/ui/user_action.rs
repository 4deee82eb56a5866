//! Everything a person can do from anywhere: one list that the palette, the shortcut sheet and the
//! keyboard share, so that they cannot disagree.

mod keys;

pub(in crate::ui) use keys::DIGITS;

use super::cx::OnTheWall;
use super::place::Place;
use crate::domain::board::Proposal;
use crate::domain::ids::TableNo;
use crate::domain::session::{ClockState, Session, TableState};
use crate::domain::time::Span;
use crate::localisation::{Language, Localiser, Message, msg};

/// Answers to a proposal are taken for so long, unless they are all there before.
pub const VOTE: Span = Span::minutes(3);

/// A thing that a person can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserAction {
    /// Open the palette: find or do anything.
    Palette,
    /// Show all keys.
    Keys,
    /// Go to a place of the rail.
    Go(Place),
    /// Choose a scenario and set up a session.
    NewSession,
    /// Open a session file.
    OpenFile,
    /// Start the clock and the first phase.
    Start,
    /// Stop the clock, or let it go on.
    PauseOrResume,
    /// Go to the next phase.
    NextPhase,
    /// Go back to the phase before.
    PreviousPhase,
    /// One minute more.
    AddMinute,
    /// Five minutes more.
    AddFive,
    /// One minute less.
    TakeMinute,
    /// Five minutes less.
    TakeFive,
    /// Choose how to get lost time back.
    RecoverTime,
    /// Write an observation.
    Observe,
    /// Look at the injects.
    Injects,
    /// Write an inject on the spot.
    WriteInject,
    /// Give the floor to whoever is next, or choose who speaks.
    NextSpeaker,
    /// Nobody has the floor any more.
    StopFloor,
    /// See everybody at the table, to call upon somebody.
    Speakers,
    /// Call some people to a separate meeting.
    CallCaucus,
    /// Record a proposal of a table.
    RecordProposal,
    /// Take answers to the proposal at hand, for [`VOTE`].
    OpenVote,
    /// Take a straw poll at a table.
    TakePoll,
    /// Edit the single negotiating text of a table.
    EditText,
    /// Fill in the conflict-analysis sheet of a table.
    Analysis,
    /// Note consent and mandate at a table.
    Entry,
    /// Look at one table.
    FocusTable(TableNo),
    /// Look at all tables.
    AllTables,
    /// Take back the last thing that can be taken back.
    Undo,
    /// Let what was taken back hold again.
    Redo,
    /// Cover this screen, or uncover it.
    Cover,
    /// Open the projector window, or close it.
    Projector,
    /// Freeze what the projector shows, or let it go on.
    FreezeProjector,
    /// Make the projector blank, or show again.
    BlankProjector,
    /// Projector full screen, or in a window.
    ProjectorFullScreen,
    /// Put something on the wall.
    Show(OnTheWall),
    /// The next sheet of what is on the wall, or the one before.
    TurnWall(bool),
    /// Light or dark look.
    SwitchTheme,
    /// Speak another language.
    Speak(Language),
    /// Larger text.
    ZoomIn,
    /// Smaller text.
    ZoomOut,
    /// Write the debrief to files.
    Export,
    /// End the session and seal the record.
    EndSession,
}

/// Groups of the shortcut sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionGroup {
    /// Anywhere.
    General,
    /// The clock and the plan.
    Time,
    /// The room.
    Room,
    /// The second screen.
    Screens,
}

impl ActionGroup {
    /// All groups in the order of the sheet.
    pub const ALL: [Self; 4] = [Self::General, Self::Time, Self::Room, Self::Screens];

    /// Its heading.
    pub(crate) fn name(self) -> Message {
        match self {
            Self::General => msg::keys_general(),
            Self::Time => msg::keys_time(),
            Self::Room => msg::keys_room(),
            Self::Screens => msg::keys_screens(),
        }
    }
}

impl UserAction {
    /// All actions in the order of the sheet; one for each table up to nine.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Palette,
            Self::Keys,
            Self::NewSession,
            Self::OpenFile,
            Self::Undo,
            Self::Redo,
            Self::Export,
            Self::SwitchTheme,
            Self::ZoomIn,
            Self::ZoomOut,
        ];
        all.extend(Localiser::available().map(Self::Speak));
        all.extend(Place::ALL.map(Self::Go));
        all.extend([
            Self::Start,
            Self::PauseOrResume,
            Self::NextPhase,
            Self::PreviousPhase,
            Self::AddMinute,
            Self::AddFive,
            Self::TakeMinute,
            Self::TakeFive,
            Self::RecoverTime,
            Self::EndSession,
            Self::Observe,
            Self::Injects,
            Self::WriteInject,
            Self::NextSpeaker,
            Self::StopFloor,
            Self::Speakers,
            Self::CallCaucus,
            Self::RecordProposal,
            Self::OpenVote,
            Self::TakePoll,
            Self::EditText,
            Self::Analysis,
            Self::Entry,
            Self::AllTables,
        ]);
        all.extend((1..=8).map(|table| Self::FocusTable(TableNo(table))));
        all.extend([
            Self::Cover,
            Self::Projector,
            Self::FreezeProjector,
            Self::BlankProjector,
            Self::ProjectorFullScreen,
        ]);
        all.extend(OnTheWall::ALL.map(Self::Show));
        all.extend([Self::TurnWall(true), Self::TurnWall(false)]);
        all
    }

    /// Where it stands on the sheet.
    pub fn group(self) -> ActionGroup {
        match self {
            Self::Palette
            | Self::Keys
            | Self::Go(_)
            | Self::NewSession
            | Self::OpenFile
            | Self::Undo
            | Self::Redo
            | Self::Export
            | Self::SwitchTheme
            | Self::Speak(_)
            | Self::ZoomIn
            | Self::ZoomOut => ActionGroup::General,
            Self::Start
            | Self::PauseOrResume
            | Self::NextPhase
            | Self::PreviousPhase
            | Self::AddMinute
            | Self::AddFive
            | Self::TakeMinute
            | Self::TakeFive
            | Self::RecoverTime
            | Self::EndSession => ActionGroup::Time,
            Self::Observe
            | Self::Injects
            | Self::WriteInject
            | Self::NextSpeaker
            | Self::StopFloor
            | Self::Speakers
            | Self::CallCaucus
            | Self::RecordProposal
            | Self::OpenVote
            | Self::TakePoll
            | Self::EditText
            | Self::Analysis
            | Self::Entry
            | Self::FocusTable(_)
            | Self::AllTables => ActionGroup::Room,
            Self::Cover
            | Self::Projector
            | Self::FreezeProjector
            | Self::BlankProjector
            | Self::ProjectorFullScreen
            | Self::Show(_)
            | Self::TurnWall(_) => ActionGroup::Screens,
        }
    }

    /// What it does, verb first.
    pub(crate) fn name(self) -> Message {
        match self {
            Self::Palette => msg::action_palette(),
            Self::Keys => msg::action_keys(),
            Self::Go(place) => msg::action_go(place.name()),
            Self::NewSession => msg::action_new_session(),
            Self::OpenFile => msg::action_open_file(),
            Self::Start => msg::action_start(),
            Self::PauseOrResume => msg::action_pause_or_resume(),
            Self::NextPhase => msg::action_next_phase(),
            Self::PreviousPhase => msg::action_previous_phase(),
            Self::AddMinute => msg::action_add_minutes(1),
            Self::AddFive => msg::action_add_minutes(5),
            Self::TakeMinute => msg::action_take_minutes(1),
            Self::TakeFive => msg::action_take_minutes(5),
            Self::RecoverTime => msg::action_recover_time(),
            Self::Observe => msg::action_observe(),
            Self::Injects => msg::action_injects(),
            Self::WriteInject => msg::action_write_inject(),
            Self::NextSpeaker => msg::action_next_speaker(),
            Self::StopFloor => msg::action_stop_floor(),
            Self::Speakers => msg::action_speakers(),
            Self::CallCaucus => msg::action_call_caucus(),
            Self::RecordProposal => msg::action_record_proposal(),
            Self::OpenVote => msg::action_open_vote(),
            Self::TakePoll => msg::action_take_poll(),
            Self::EditText => msg::action_edit_text(),
            Self::Analysis => msg::action_analysis(),
            Self::Entry => msg::action_entry(),
            Self::FocusTable(table) => msg::action_focus_table(table),
            Self::AllTables => msg::action_all_tables(),
            Self::Undo => msg::action_undo(),
            Self::Redo => msg::action_redo(),
            Self::Cover => msg::action_cover(),
            Self::Projector => msg::action_projector(),
            Self::FreezeProjector => msg::action_freeze_projector(),
            Self::BlankProjector => msg::action_blank_projector(),
            Self::ProjectorFullScreen => msg::action_projector_full_screen(),
            Self::Show(what) => what.name(),
            Self::TurnWall(true) => msg::action_wall_on(),
            Self::TurnWall(false) => msg::action_wall_back(),
            Self::SwitchTheme => msg::action_switch_theme(),
            Self::Speak(language) => msg::action_language(language.own_name()),
            Self::ZoomIn => msg::action_zoom_in(),
            Self::ZoomOut => msg::action_zoom_out(),
            Self::Export => msg::action_export(),
            Self::EndSession => msg::action_end_session(),
        }
    }

    /// Whether its key is a digit that chooses a table.
    pub fn chooses_table(self) -> bool {
        matches!(self, Self::FocusTable(_) | Self::AllTables)
    }

    /// Whether it makes sense now.
    pub fn is_possible(self, session: Option<&Session>) -> bool {
        let is = |wanted: fn(&ClockState) -> bool| {
            session.is_some_and(|session| wanted(&session.clock.state))
        };
        let goes_on = is(|clock| {
            matches!(
                clock,
                ClockState::Running { .. } | ClockState::Paused { .. }
            )
        });
        match self {
            Self::Go(place) => !place.needs_session() || session.is_some(),
            Self::Start => is(|clock| *clock == ClockState::Ready),
            Self::PauseOrResume
            | Self::NextPhase
            | Self::PreviousPhase
            | Self::AddMinute
            | Self::AddFive
            | Self::TakeMinute
            | Self::TakeFive
            | Self::RecoverTime
            | Self::Injects
            | Self::WriteInject
            | Self::NextSpeaker
            | Self::StopFloor
            | Self::Speakers
            | Self::CallCaucus
            | Self::RecordProposal
            | Self::TakePoll
            | Self::EditText
            | Self::EndSession => goes_on,
            Self::Analysis | Self::Entry => session.is_some_and(Session::has_started),
            Self::OpenVote => {
                goes_on && session.is_some_and(|session| session.tables.values().any(has_proposal))
            }
            Self::Show(what) => session.is_some_and(|session| {
                let mut tables = session.table_numbers();
                tables.any(|table| what.page(table).is_possible(session))
            }),
            Self::Observe => is(|clock| !matches!(clock, ClockState::Ended { .. })),
            Self::FocusTable(table) => {
                session.is_some_and(|session| session.tables.contains_key(&table))
            }
            Self::AllTables | Self::TurnWall(_) | Self::Export => session.is_some(),
            Self::Undo => session.is_some_and(|session| session.undoable().is_some()),
            Self::Redo => session.is_some_and(|session| !session.undone.is_empty()),
            Self::Palette
            | Self::Keys
            | Self::NewSession
            | Self::OpenFile
            | Self::Cover
            | Self::Projector
            | Self::FreezeProjector
            | Self::BlankProjector
            | Self::ProjectorFullScreen
            | Self::SwitchTheme
            | Self::Speak(_)
            | Self::ZoomIn
            | Self::ZoomOut => true,
        }
    }
}

/// Whether a vote can be opened at a table.
fn has_proposal(table: &TableState) -> bool {
    table.board.proposals.iter().any(Proposal::is_alive)
}
