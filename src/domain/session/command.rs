//! What people ask for. A command becomes events, or a refusal that says why not.

use std::collections::BTreeSet;

use super::parts::{Actor, Outcome, SeatMove, Tables, WordsOn};
use crate::domain::agreement::{AgreementCommand, AgreementRefusal};
use crate::domain::board::{BoardCommand, BoardRefusal};
use crate::domain::caucus::{CaucusCommand, CaucusRefusal};
use crate::domain::entry::{EntryCommand, EntryRefusal};
use crate::domain::floor::{FloorCommand, FloorRefusal};
use crate::domain::ids::{
    CompetencyId, InjectId, IssueId, ObservationId, OptionId, ParticipantId, PartyId, SeatId,
    StoryId, TableNo,
};
use crate::domain::observing::{ObservingCommand, ObservingRefusal};
use crate::domain::roster::{Attendance, Profile};
use crate::domain::safety::{SafetyCommand, SafetyRefusal};
use crate::domain::scenario::{Audience, Indicator};
use crate::domain::schedule::Cut;
use crate::domain::seat::{SeatCommand, SeatRefusal};
use crate::domain::single_text::{TextCommand, TextRefusal};
use crate::domain::time::{SessionTime, Span};

/// A command with its sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is asked for.
    pub command: Command,
    /// Who asks.
    pub by: Actor,
    /// The reason given, if any.
    pub why: Option<String>,
}

impl Request {
    /// A command of the facilitator without a reason.
    pub fn facilitator(command: Command) -> Self {
        Self {
            command,
            by: Actor::Facilitator,
            why: None,
        }
    }

    /// The same request with a reason; blank reasons are none.
    #[must_use]
    pub fn because(mut self, why: &str) -> Self {
        let why = why.trim();
        self.why = (!why.is_empty()).then(|| why.to_owned());
        self
    }
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Let everything happen that is due by now. Sent by the program, at least once a second.
    Tick,
    /// Open a session that stopped without closing; `seen` is the last sign of life on the session clock.
    Reopen {
        /// Session time of the last sign of life.
        seen: SessionTime,
        /// How long ago that was on the wall.
        away: Span,
    },
    /// Give the session another title.
    Rename(String),
    /// Change the number of tables, before the start.
    SetTables(u8),
    /// Set the length of every phase, before the start.
    SetPlan(Vec<Span>),
    /// Put people on the roster.
    AddPeople(Vec<Profile>),
    /// Correct an entry of the roster.
    ChangePerson(ParticipantId, Profile),
    /// Take a person off the roster, before the start. Later, mark the attendance instead.
    RemovePerson(ParticipantId),
    /// Say that a person came, came late, did not come or left. An absent person's seat becomes free.
    MarkAttendance(ParticipantId, Attendance),
    /// Wish that two people sit at different tables, or take the wish back.
    KeepApart(ParticipantId, ParticipantId, bool),
    /// Give out all seats as the assignment proposes. For single seats use `MoveSeats`.
    AssignSeats {
        /// Who sits where; every seat that is not named becomes free.
        seats: Vec<SeatMove>,
        /// The draw number used.
        seed: u64,
        /// The cost that was reached.
        cost: u64,
        /// No seating can cost less.
        lower_bound: u64,
    },
    /// Change single seats: seat somebody, free a seat, swap two.
    MoveSeats {
        /// The changes, all at once.
        moves: Vec<SeatMove>,
        /// What whoever takes over must know.
        hand_over: Option<String>,
    },
    /// Keep a seat as it is when seats are given out again.
    PinSeat(SeatId, bool),
    /// Open a seat, hand the laptop over to it, or write what is its person's own.
    Seat(SeatId, SeatCommand),
    /// Start the clock and the first phase.
    Start,
    /// Stop the clock for a while.
    Pause,
    /// Let the clock go on.
    Resume,
    /// Go to the next phase.
    Next,
    /// Go back to the phase before.
    Back,
    /// Go to any phase, counted from 0.
    Jump(usize),
    /// Give the current phase more time, or less.
    AddTime(Span),
    /// Shorten coming phases.
    RecoverTime(Vec<Cut>),
    /// Decide whether a gap counts as session time.
    SettleGap {
        /// Whether it counts.
        count: bool,
    },
    /// End the session and seal the record.
    End,
    /// Move the story by hand.
    MoveStory(StoryId),
    /// Tick a step of the current phase's list, or untick it.
    TickStep {
        /// Which line of the current phase, counted from 1.
        step: u8,
        /// Whether it is done.
        done: bool,
    },
    /// Send an inject to its audience.
    ReleaseInject(InjectId, Tables),
    /// Hold an inject back, or stop holding it.
    HoldInject(InjectId, bool),
    /// Put an inject off by so much from when it is due, or from now if that is later.
    DelayInject(InjectId, Span),
    /// Leave an inject out, with a reason, or take that back.
    SkipInject(InjectId, bool),
    /// Write an inject on the spot; it is ready on demand.
    WriteInject {
        /// As the facilitator sees it.
        title: String,
        /// What the audience reads.
        body: String,
        /// Who gets it.
        audience: Audience,
    },
    /// Tick off who has read an inject.
    MarkRead(InjectId, BTreeSet<SeatId>),
    /// Set an indicator of a table.
    SetIndicator(TableNo, Indicator, u8),
    /// Note that a table settled an issue, or that it is open again.
    SettleIssue(TableNo, IssueId, Option<OptionId>),
    /// Stances, proposals and answers of a table.
    Board(TableNo, BoardCommand),
    /// Lead the floor of a table.
    Floor(TableNo, FloorCommand),
    /// Call or change separate meetings of a table.
    Caucus(TableNo, CaucusCommand),
    /// The single negotiating text of a table.
    Text(TableNo, TextCommand),
    /// Stop signals of a table, and stepping out of role.
    Safety(TableNo, SafetyCommand),
    /// Consent, mandate, support, a second mediator and the analysis of a table.
    Entry(TableNo, EntryCommand),
    /// Note that a party walked out of the talks of a table, or came back.
    WalkOut(TableNo, PartyId, bool),
    /// What is signed and pledged at a table.
    Agreement(TableNo, AgreementCommand),
    /// Note a decision in the room.
    NoteDecision(Option<TableNo>, String),
    /// Record what a table reached.
    RecordOutcome(TableNo, Outcome, String),
    /// Write an observation.
    Observe {
        /// About whom.
        participant: Option<ParticipantId>,
        /// Where; taken from the participant's seat when absent.
        table: Option<TableNo>,
        /// In which light.
        competency: Option<CompetencyId>,
        /// 1 to 5.
        level: Option<u8>,
        /// What was seen or heard.
        text: String,
    },
    /// Correct the words of an observation.
    ChangeObservation(ObservationId, String),
    /// Take an observation back.
    RemoveObservation(ObservationId),
    /// Who observes what; ratings, and the code of conduct.
    Observing(ObservingCommand),
    /// Say that the note on what may touch people was read to the room, or take that back.
    ReadContentNote(bool),
    /// Write own words for the debrief.
    WriteWords(WordsOn, String),
    /// Take back the last thing that can be taken back.
    Undo,
    /// Let what was taken back last hold again.
    Redo,
}

/// Why a command was not carried out. The session is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The record is sealed.
    SessionEnded,
    /// The session has not started.
    NotStarted,
    /// The session has started, so this cannot change any more.
    AlreadyStarted,
    /// The clock stands already.
    AlreadyPaused,
    /// The clock runs already.
    AlreadyRunning,
    /// There is no phase after this one.
    NoNextPhase,
    /// There is no phase before this one.
    NoPreviousPhase,
    /// There is no such phase.
    NoSuchPhase,
    /// A phase cannot be shorter than the time it has used.
    ShorterThanUsed,
    /// No seat is given out yet.
    NobodySeated,
    /// There is no such person on the roster.
    NoSuchPerson(ParticipantId),
    /// The person is not in the room.
    PersonAbsent(ParticipantId),
    /// One person cannot sit in two seats.
    SeatedTwice(ParticipantId),
    /// The scenario has no such seat.
    NoSuchSeat(SeatId),
    /// The inject was not released to this seat.
    NotReached(SeatId),
    /// There is no such table.
    NoSuchTable(TableNo),
    /// A session has 1 to 8 tables.
    TablesOutOfRange(u8),
    /// A session has at most 64 people.
    TooManyPeople(usize),
    /// A name cannot be blank.
    BlankName,
    /// A text cannot be blank.
    BlankText,
    /// A plan has one length for each phase, none below a minute.
    BadPlan,
    /// There is no such inject.
    NoSuchInject(InjectId),
    /// It was released there already and is never sent twice.
    InjectReleasedBefore(InjectId),
    /// It was left out.
    InjectSkipped(InjectId),
    /// Leaving out an inject needs a reason.
    ReasonNeeded,
    /// The audience has no seat at these tables.
    EmptyAudience(InjectId),
    /// The scenario has no such part.
    NotInScenario(String),
    /// An indicator goes from 0 to 100.
    IndicatorOutOfRange(u8),
    /// A level goes from 1 to 5.
    LevelOutOfRange(u8),
    /// There is no such observation.
    NoSuchObservation(ObservationId),
    /// The board of a table stays as it is.
    Board(BoardRefusal),
    /// The floor of the table stays as it is.
    Floor(FloorRefusal),
    /// The separate meetings of the table stay as they are.
    Caucus(CaucusRefusal),
    /// The single negotiating text of a table stays as it is.
    Text(TextRefusal),
    /// What is known of the safety at the table stays as it is.
    Safety(SafetyRefusal),
    /// The entry into the mediation at the table stays as it is.
    Entry(EntryRefusal),
    /// The party is out, or there, already.
    SameAsBefore,
    /// Observers and the code of conduct stay as they are.
    Observing(ObservingRefusal),
    /// The agreement of a table stays as it is.
    Agreement(AgreementRefusal),
    /// Nothing happens at the seat.
    Seat(SeatRefusal),
    /// No gap is waiting for a decision.
    NoGap,
    /// Nothing is left that can be taken back; `barrier` says whether a release stands in the way.
    NothingToUndo {
        /// Whether a released inject or the seal is the reason.
        barrier: bool,
    },
    /// Nothing was taken back since the last change.
    NothingToRedo,
}
