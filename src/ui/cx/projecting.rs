//! What the projector does.

use std::sync::{Arc, Mutex};

use crate::domain::ids::TableNo;
use crate::domain::view::WallPage;
use crate::localisation::{Message, msg};
use crate::ui::user_action::UserAction;
use crate::ui::wall::Wall;

/// What the projector does.
#[expect(
    clippy::struct_excessive_bools,
    reason = "five switches that are set one by one"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Projecting {
    /// Its window is open.
    pub is_open: bool,
    /// It keeps what it shows.
    pub is_frozen: bool,
    /// It shows nothing.
    pub is_blank: bool,
    /// It fills its screen.
    pub is_full_screen: bool,
    /// It shows the test picture.
    pub is_testing: bool,
    /// What it shows while it shows anything.
    pub page: WallPage,
    /// Which sheet of the page, counted from 0.
    pub sheet: usize,
    /// How many sheets the page has.
    pub sheets: usize,
    /// What its window draws, the next time that it draws.
    pub(in crate::ui) shown: Shared<Option<Wall>>,
    /// What its own keys asked for.
    pub(in crate::ui) pressed: Shared<Vec<UserAction>>,
}

impl Projecting {
    /// What stands on the wall now, which is older than the truth while it is frozen.
    pub fn on_the_wall(&self) -> Option<Wall> {
        self.shown.0.lock().ok().and_then(|shown| shown.clone())
    }
}

/// What can be put on the wall from anywhere, at the table that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnTheWall {
    /// Phase, clock and tables.
    Clock,
    /// What was said of the options.
    Board,
    /// The single text.
    Text,
    /// The proposal at hand.
    Proposal,
    /// The last straw poll.
    Poll,
}

impl OnTheWall {
    /// All of them, in the order of the lists.
    pub const ALL: [Self; 5] = [
        Self::Clock,
        Self::Board,
        Self::Text,
        Self::Proposal,
        Self::Poll,
    ];

    /// The page at a table.
    pub fn page(self, table: TableNo) -> WallPage {
        match self {
            Self::Clock => WallPage::Clock,
            Self::Board => WallPage::Board(table),
            Self::Text => WallPage::Text {
                table,
                changes: false,
            },
            Self::Proposal => WallPage::Proposal(table),
            Self::Poll => WallPage::Poll(table),
        }
    }

    /// What it does, verb first.
    pub(crate) fn name(self) -> Message {
        match self {
            Self::Clock => msg::action_show_clock(),
            Self::Board => msg::action_show_board(),
            Self::Text => msg::action_show_text(),
            Self::Proposal => msg::action_show_proposal(),
            Self::Poll => msg::action_show_poll(),
        }
    }
}

/// What the wall shows, as the console says it.
pub(crate) fn page_name(page: WallPage) -> Message {
    match page {
        WallPage::Clock => msg::console_wall_clock(),
        WallPage::Board(table) => msg::console_wall_board(table),
        WallPage::Text { table, .. } => msg::console_wall_text(table),
        WallPage::Proposal(table) => msg::console_wall_proposal(table),
        WallPage::Poll(table) => msg::console_wall_poll(table),
        WallPage::Speaking(table) => msg::console_wall_speaking(table),
    }
}

/// Something that both windows hold.
#[derive(Clone, Debug, Default)]
pub(in crate::ui) struct Shared<T>(pub(in crate::ui) Arc<Mutex<T>>);

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Shared<T> {}
