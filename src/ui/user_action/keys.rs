//! The key of each action.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::UserAction;
use crate::ui::cx::OnTheWall;
use crate::ui::place::Place;

/// The digits that choose the first, the second and so on of something.
pub(in crate::ui) const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

impl UserAction {
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
                let key = DIGITS.get(number)?;
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
            Self::TakePoll => plain(Key::T),
            Self::EditText => plain(Key::E),
            Self::FocusTable(table) => plain(*DIGITS.get(usize::from(table.0).checked_sub(1)?)?),
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
            Self::Show(OnTheWall::Proposal) => plain(Key::F4),
            Self::Show(OnTheWall::Clock) => plain(Key::F5),
            Self::Show(OnTheWall::Board) => plain(Key::F6),
            Self::Show(OnTheWall::Text) => plain(Key::F7),
            Self::TurnWall(forward) => {
                let key = if forward { Key::PageDown } else { Key::PageUp };
                Some(KeyboardShortcut::new(Modifiers::ALT, key))
            }
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
            | Self::Show(OnTheWall::Poll)
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
            let is_function = (Key::F4..=Key::F11).contains(&shortcut.logical_key);
            bare && !is_function
        })
    }
}
