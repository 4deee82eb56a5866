//! A seat: what its person reads on the laptop, in that person's own language, and the veil that
//! lies over it most of the time.
//!
//! This screen is handed a [`SeatView`] and a [`SeatProse`] and nothing else of the session: it
//! cannot name a session, a scenario or the words of another seat. What it asks for is done at its
//! own seat.

mod answers;
mod brief;
mod calculator;
mod messages;
mod notes;
mod page;
mod process;
mod proposals;
mod side;
mod top;
mod veil;

pub use page::open;
pub use veil::{VeilState, covered};

use crate::domain::board::Answer;
use crate::domain::ids::InjectId;
use crate::domain::negotiation::Package;
use crate::domain::time::{Now, Span};
use crate::domain::view::{SeatDoor, SeatView};
use crate::localisation::{Localiser, Message, SeatProse};

/// What the screen of a seat may read, and where it leaves what it asks for.
pub struct SeatCx<'a> {
    /// The words of the program, in the person's language.
    pub words: &'a Localiser,
    /// The words that this seat may read.
    pub prose: &'a SeatProse,
    /// What may be said even while the seat is covered.
    pub door: &'a SeatDoor,
    /// What the machine's clocks read at the beginning of the frame.
    pub now: Now,
    /// Why the last thing that was asked for was not done.
    pub refused: Option<&'a Message>,
    /// What the screen asks for.
    pub asks: &'a mut Vec<SeatAsk>,
}

impl SeatCx<'_> {
    #[expect(
        clippy::needless_pass_by_value,
        reason = "every caller has just made it: msg::x() reads better without &"
    )]
    fn say(&self, message: Message) -> String {
        self.words.say(&message)
    }

    fn ask(&mut self, ask: SeatAsk) {
        self.asks.push(ask);
    }
}

/// What the screen of a seat asks for. It is done at this seat and at no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeatAsk {
    /// Open the seat with a code.
    Open(String),
    /// Give the laptop back with the return code.
    TakeBack(String),
    /// Cover the seat.
    Cover,
    /// Write private notes.
    Note(String),
    /// Keep a package of the calculator.
    Keep(Package),
    /// Put a proposal.
    Put(Package, String),
    /// Answer a proposal for the own party, with a reason where there is one.
    Answer(u32, Answer, String),
    /// Ask for the floor.
    AskForFloor,
    /// Do not wait for the floor any more.
    LeaveLine,
    /// Give the stop signal.
    Stop,
    /// Tick an inject off as read.
    Read(InjectId),
}

/// What the open seat remembers between two frames.
#[derive(Debug)]
pub struct SeatState {
    page: Page,
    package: Package,
    notes: notes::Notes,
    put: Option<proposals::Draft>,
    answer: Option<answers::Draft>,
    /// The red lines were opened with the keyboard, until the focus goes elsewhere.
    reads_red_lines: bool,
}

impl SeatState {
    /// A fresh visit: the calculator starts from what the person kept.
    pub fn new(view: &SeatView) -> Self {
        Self {
            page: Page::Brief,
            package: view.kept.clone().unwrap_or_default(),
            notes: notes::Notes::of(&view.notes),
            put: None,
            answer: None,
            reads_red_lines: false,
        }
    }

    /// Whether a form is open over the page: then every key is a letter.
    fn is_writing(&self) -> bool {
        self.notes.is_open() || self.put.is_some() || self.answer.is_some()
    }

    /// The seat was covered: what was half done over the page is closed. Gives the notes that were
    /// not kept yet.
    pub fn cover(&mut self) -> Option<String> {
        self.put = None;
        self.answer = None;
        self.reads_red_lines = false;
        self.notes.close()
    }
}

/// A page in the middle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Brief,
    Messages,
    Proposals,
    Text,
}

impl Page {
    const ALL: [Self; 4] = [Self::Brief, Self::Messages, Self::Proposals, Self::Text];
}

/// A seat covers itself after this time without a key or a movement.
pub const COVERS_AFTER: Span = Span::seconds(60);
