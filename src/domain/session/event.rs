//! What happened: the only thing that ever changes a session.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::parts::{
    Actor, Cause, Newcomer, Observation, Outcome, SeatMove, Setup, Tables, WordsOn, WrittenInject,
};
use crate::domain::agreement::AgreementEvent;
use crate::domain::board::BoardEvent;
use crate::domain::caucus::CaucusEvent;
use crate::domain::entry::EntryEvent;
use crate::domain::floor::FloorEvent;
use crate::domain::ids::{
    InjectId, IssueId, ObservationId, OptionId, ParticipantId, PartyId, PhaseId, SeatId, StoryId,
    TableNo,
};
use crate::domain::observing::ObservingEvent;
use crate::domain::roster::{Attendance, Profile};
use crate::domain::safety::SafetyEvent;
use crate::domain::scenario::{Indicator, Scenario};
use crate::domain::schedule::Cut;
use crate::domain::seat::SeatEvent;
use crate::domain::single_text::TextEvent;
use crate::domain::time::{Now, SessionTime, Span, SteadyTime, WallTime};

/// One entry of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Counted from 0 without gaps.
    pub seq: u64,
    /// `seq` of the first event of the same command: they are undone together.
    pub batch: u64,
    /// When, on the session clock. What falls due carries the moment at which it was due.
    pub at: SessionTime,
    /// When, on the wall.
    pub wall: WallTime,
    /// When, on the clock that cannot be set.
    pub steady: SteadyTime,
    /// Who sent the command.
    pub by: Actor,
    /// The reason that was given, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What happened.
    #[serde(flatten)]
    pub kind: EventKind,
}

impl Event {
    /// Both clocks at the moment of the event.
    pub fn now(&self) -> Now {
        Now {
            wall: self.wall,
            steady: self.steady,
        }
    }
}

/// Every kind of thing that can happen. A new kind must be handled in `apply`, in `undo`, in the
/// timeline and in the exports: the compiler asks for each. In the record its fields stand beside
/// those of [`Event`] and must be written by other names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum EventKind {
    /// A session was made; always the first event.
    Created {
        /// What is fixed from now on.
        setup: Setup,
        /// The scenario as it was then: the session never asks the pack again.
        scenario: Box<Scenario>,
    },
    /// The session got another title.
    Renamed {
        /// The new title.
        title: String,
    },
    /// The number of tables changed, before the start.
    TablesSet {
        /// 1 to 8.
        tables: u8,
    },
    /// The plan changed, before the start.
    PlanSet {
        /// One span for each phase.
        planned: Vec<Span>,
    },
    /// People came onto the roster.
    PeopleAdded {
        /// With the ids they keep.
        people: Vec<Newcomer>,
    },
    /// A person's entry was corrected.
    PersonChanged {
        /// Who.
        person: ParticipantId,
        /// The whole entry as it is now.
        profile: Profile,
    },
    /// A person was taken off the roster, before the start.
    PersonRemoved {
        /// Who.
        person: ParticipantId,
    },
    /// A person came, came late, did not come or left.
    AttendanceMarked {
        /// Who.
        person: ParticipantId,
        /// How it is now.
        attendance: Attendance,
    },
    /// Two people must sit at different tables, or need not any more.
    KeptApart {
        /// One of them.
        a: ParticipantId,
        /// The other.
        b: ParticipantId,
        /// Whether the wish stands.
        apart: bool,
    },
    /// All seats were given out by the assignment.
    SeatsAssigned {
        /// Who sits where.
        seats: Vec<SeatMove>,
        /// The draw number used.
        seed: u64,
        /// The cost that was reached.
        cost: u64,
        /// No seating can cost less.
        lower_bound: u64,
    },
    /// Single seats changed hands.
    SeatsMoved {
        /// The changes, all at once.
        moves: Vec<SeatMove>,
        /// What whoever takes over must know.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hand_over: Option<String>,
    },
    /// A seat was pinned: the assignment leaves it alone.
    SeatPinned {
        /// Which seat.
        seat: SeatId,
        /// Whether it is pinned now.
        pinned: bool,
    },
    /// Something happened at a seat that is its person's own matter.
    Seat {
        /// Which seat.
        seat: SeatId,
        /// Who sits there.
        person: ParticipantId,
        /// What.
        own: SeatEvent,
    },
    /// The clock started.
    Started,
    /// The clock was stopped for a while.
    Paused,
    /// The clock went on.
    Resumed,
    /// A phase began.
    PhaseEntered {
        /// Which one, counted from 0.
        index: usize,
        /// Its id, for those who read the record.
        phase: PhaseId,
    },
    /// A phase got more or less time.
    PhaseExtended {
        /// Which one, counted from 0.
        index: usize,
        /// How much; negative takes time away. The record has it beside [`Event::by`], so it
        /// needs another name there.
        #[serde(rename = "length")]
        by: Span,
    },
    /// Coming phases were shortened to get time back.
    TimeRecovered {
        /// From which phase how much.
        cuts: Vec<Cut>,
    },
    /// The clock on the wall and the steady clock disagree: the laptop slept or a clock was set.
    GapNoticed {
        /// By how much the wall ran ahead; negative when it was set back.
        length: Span,
    },
    /// The facilitator decided about a gap.
    GapSettled {
        /// What was added to the session clock; zero where the gap does not count.
        counted: Span,
    },
    /// The session was opened again after the program stopped without closing it.
    Reopened {
        /// How long it was away on the wall.
        away: Span,
    },
    /// The session is over and its record sealed.
    Ended,
    /// The story moved on.
    StoryMoved {
        /// Where it stands now.
        story: StoryId,
    },
    /// A step of the facilitator's list was ticked or unticked.
    StepTicked {
        /// The phase of the list.
        phase: PhaseId,
        /// Which line, counted from 1.
        step: u8,
        /// Whether it is done.
        done: bool,
    },
    /// An inject fell due and is offered to the facilitator.
    InjectDue {
        /// Which one.
        inject: InjectId,
        /// Where.
        tables: Tables,
    },
    /// An inject reached its audience. Cannot be undone: people have read it.
    InjectReleased {
        /// Which one.
        inject: InjectId,
        /// Where.
        tables: Tables,
    },
    /// An inject was held back until the facilitator decides.
    InjectHeld {
        /// Which one.
        inject: InjectId,
        /// Whether it is held now.
        held: bool,
    },
    /// An inject was put off.
    InjectDelayed {
        /// Which one.
        inject: InjectId,
        /// When it will be due now.
        until: SessionTime,
    },
    /// An inject will not be used; the reason is in `why`.
    InjectSkipped {
        /// Which one.
        inject: InjectId,
        /// Whether it is skipped now.
        skipped: bool,
    },
    /// The facilitator wrote an inject on the spot.
    InjectWritten {
        /// The new inject.
        inject: WrittenInject,
    },
    /// Delivery was ticked off.
    InjectRead {
        /// Which one.
        inject: InjectId,
        /// Who has read it.
        seats: BTreeSet<SeatId>,
    },
    /// An indicator of a table moved.
    IndicatorMoved {
        /// Which table.
        table: TableNo,
        /// Which indicator.
        indicator: Indicator,
        /// The new figure, 0 to 100.
        to: u8,
        /// Why.
        cause: Cause,
    },
    /// A table settled an issue, or opened it again.
    IssueSettled {
        /// Which table.
        table: TableNo,
        /// Which issue.
        issue: IssueId,
        /// The outcome; open again where absent.
        option: Option<OptionId>,
    },
    /// Something was said or put at a table.
    Board {
        /// Which table.
        table: TableNo,
        /// What.
        board: BoardEvent,
    },
    /// Somebody asked for, got or left the floor of a table.
    Floor {
        /// Which table.
        table: TableNo,
        /// What happened there.
        floor: FloorEvent,
    },
    /// A separate meeting was called, changed or ended.
    Caucus {
        /// Of which table.
        table: TableNo,
        /// What happened.
        caucus: CaucusEvent,
    },
    /// The single negotiating text of a table changed.
    Text {
        /// Which table.
        table: TableNo,
        /// How.
        text: TextEvent,
    },
    /// A stop signal was given or answered, or people stepped out of role.
    Safety {
        /// At which table.
        table: TableNo,
        /// What happened.
        safety: SafetyEvent,
    },
    /// Something about consent, mandate, support, a second mediator or the analysis.
    Entry {
        /// At which table.
        table: TableNo,
        /// What happened.
        entry: EntryEvent,
    },
    /// A party walked out of the talks, or came back.
    WalkedOut {
        /// Of which table.
        table: TableNo,
        /// Which party.
        party: PartyId,
        /// Whether it is out now.
        out: bool,
    },
    /// While people negotiated, nothing was put, settled or decided at a table.
    SilenceNoticed {
        /// Which table.
        table: TableNo,
        /// For how many minutes of session clock.
        minutes: u16,
    },
    /// Somebody signed, declined, witnessed or pledged.
    Agreement {
        /// At which table.
        table: TableNo,
        /// What.
        agreement: AgreementEvent,
    },
    /// A decision in the room that is worth remembering.
    DecisionNoted {
        /// Which table; the whole room where absent.
        table: Option<TableNo>,
        /// In the facilitator's words.
        text: String,
    },
    /// What a table reached in the end.
    OutcomeRecorded {
        /// Which table.
        table: TableNo,
        /// Agreement, part of it, or impasse.
        outcome: Outcome,
        /// What was learned, in the facilitator's words.
        note: String,
    },
    /// A note on a participant and a competency.
    Observed {
        /// The note.
        observation: Observation,
    },
    /// A note was corrected.
    ObservationChanged {
        /// The note as it is now.
        observation: Observation,
    },
    /// A note was taken back.
    ObservationRemoved {
        /// Which one.
        id: ObservationId,
    },
    /// Somebody observes, or something else from now on.
    Observing {
        /// What.
        observing: ObservingEvent,
    },
    /// The note on what may touch people was read to the room, or the tick was taken back.
    ContentNoteRead {
        /// Whether it was.
        read: bool,
    },
    /// The facilitator's own words for the debrief.
    WordsWritten {
        /// Which part.
        on: WordsOn,
        /// The whole text as it is now.
        text: String,
    },
    /// Earlier events were taken back. They stay in the record.
    Undone {
        /// Which ones.
        events: BTreeSet<u64>,
    },
    /// Events that had been taken back hold again.
    Redone {
        /// Which ones.
        events: BTreeSet<u64>,
    },
}
