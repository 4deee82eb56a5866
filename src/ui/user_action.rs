//! Everything a person can do from anywhere: one list that the palette, the shortcut sheet and the
//! keyboard share, so that they cannot disagree.

use egui::{Key, KeyboardShortcut, Modifiers};

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
            | Self::EditText
            | Self::Analysis
            | Self::Entry
            | Self::FocusTable(_)
            | Self::AllTables => ActionGroup::Room,
            Self::Cover
            | Self::Projector
            | Self::FreezeProjector
            | Self::BlankProjector
            | Self::ProjectorFullScreen => ActionGroup::Screens,
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
            Self::SwitchTheme => msg::action_switch_theme(),
            Self::Speak(language) => msg::action_language(language.own_name()),
            Self::ZoomIn => msg::action_zoom_in(),
            Self::ZoomOut => msg::action_zoom_out(),
            Self::Export => msg::action_export(),
            Self::EndSession => msg::action_end_session(),
        }
    }

    /// Its keys. Single letters act only while no text has the focus; see [`Self::is_plain_key`].
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        let plain = |key| Some(KeyboardShortcut::new(Modifiers::NONE, key));
        let shift = |key| Some(KeyboardShortcut::new(Modifiers::SHIFT, key));
        let command = |key| Some(KeyboardShortcut::new(Modifiers::COMMAND, key));
        match self {
            Self::Palette => command(Key::K),
            Self::Keys => plain(Key::Questionmark),
            Self::Go(place) => {
                let number = Place::ALL.iter().position(|each| *each == place)?;
                let key = [
                    Key::Num1,
                    Key::Num2,
                    Key::Num3,
                    Key::Num4,
                    Key::Num5,
                    Key::Num6,
                    Key::Num7,
                    Key::Num8,
                    Key::Num9,
                ]
                .get(number)?;
                Some(KeyboardShortcut::new(Modifiers::ALT, *key))
            }
            Self::NewSession => command(Key::N),
            Self::OpenFile => command(Key::O),
            Self::PauseOrResume => plain(Key::Space),
            Self::NextPhase => command(Key::Enter),
            Self::AddMinute => plain(Key::Plus),
            Self::AddFive => shift(Key::Plus),
            Self::TakeMinute => plain(Key::Minus),
            Self::TakeFive => shift(Key::Minus),
            Self::Observe => plain(Key::O),
            Self::Injects => plain(Key::I),
            Self::NextSpeaker => plain(Key::N),
            Self::StopFloor => shift(Key::N),
            Self::Speakers => plain(Key::F),
            Self::CallCaucus => plain(Key::C),
            Self::RecordProposal => command(Key::P),
            Self::OpenVote => plain(Key::V),
            Self::EditText => plain(Key::E),
            Self::FocusTable(table) => {
                let keys = [
                    Key::Num1,
                    Key::Num2,
                    Key::Num3,
                    Key::Num4,
                    Key::Num5,
                    Key::Num6,
                    Key::Num7,
                    Key::Num8,
                ];
                plain(*keys.get(usize::from(table.0).checked_sub(1)?)?)
            }
            Self::AllTables => plain(Key::Num0),
            Self::Undo => command(Key::Z),
            Self::Redo => Some(KeyboardShortcut::new(
                Modifiers::COMMAND.plus(Modifiers::SHIFT),
                Key::Z,
            )),
            Self::Cover => plain(Key::F8),
            Self::FreezeProjector => plain(Key::F9),
            Self::BlankProjector => plain(Key::F10),
            Self::ProjectorFullScreen => plain(Key::F11),
            Self::Export => command(Key::E),
            Self::ZoomIn => command(Key::Plus),
            Self::ZoomOut => command(Key::Minus),
            Self::Start
            | Self::PreviousPhase
            | Self::RecoverTime
            | Self::WriteInject
            | Self::Analysis
            | Self::Entry
            | Self::Projector
            | Self::SwitchTheme
            | Self::Speak(_)
            | Self::EndSession => None,
        }
    }

    /// Whether its key would type a letter, so that it rests while a text has the focus.
    pub fn is_plain_key(self) -> bool {
        self.shortcut().is_some_and(|shortcut| {
            let bare =
                shortcut.modifiers == Modifiers::NONE || shortcut.modifiers == Modifiers::SHIFT;
            let is_function = matches!(
                shortcut.logical_key,
                Key::F8 | Key::F9 | Key::F10 | Key::F11
            );
            bare && !is_function
        })
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
            | Self::EditText
            | Self::EndSession => goes_on,
            Self::Analysis | Self::Entry => session.is_some_and(Session::has_started),
            Self::OpenVote => {
                goes_on && session.is_some_and(|session| session.tables.values().any(has_proposal))
            }
            Self::Observe => is(|clock| !matches!(clock, ClockState::Ended { .. })),
            Self::FocusTable(table) => {
                session.is_some_and(|session| session.tables.contains_key(&table))
            }
            Self::AllTables | Self::Export => session.is_some(),
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
