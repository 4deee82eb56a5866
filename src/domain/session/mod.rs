//! One run of a scenario: commands come in, events come out, and the state follows from them.
//!
//! ```text
//! Request ──decide──▶ Vec<Event> ──apply──▶ Session
//! ```
//! [`decide`] looks and answers, [`Session::apply`] writes; nothing else does.

mod apply;
mod command;
mod decide;
mod due;
mod effects;
mod event;
mod injects;
mod parts;
mod private;
mod table;
mod undo;

pub use command::{Command, Refusal, Request};
pub use decide::decide;
pub use event::{Event, EventKind};
pub use injects::{InjectRun, InjectState};
pub use parts::{
    Actor, Cause, Newcomer, Observation, Outcome, SeatMove, Setup, Tables, WordsOn, WrittenInject,
};
pub use table::{Reading, TableState};

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::ids::{ParticipantId, PhaseId, SeatId, StoryId, TableNo};
use super::observing::Observing;
use super::roster::Participant;
use super::scenario::{PhaseKind, Scenario};
use super::schedule::Schedule;
use super::seat::{Papers, Visit};
use super::time::{Now, SessionTime, Span, SteadyTime, WallTime};

/// Fewest and most people of a session (DESIGN.md asks for 6 to 40; 64 leaves room).
pub const PEOPLE: std::ops::RangeInclusive<usize> = 6..=64;

/// Fewest and most tables.
pub const TABLES: std::ops::RangeInclusive<u8> = 1..=8;

/// The clocks may disagree by this much before anybody is told.
pub const GAP_TOLERANCE: Span = Span::seconds(10);

/// Everything that is known of a session; always the sum of its [`history`](Self::history).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What was fixed when it was made.
    pub setup: Setup,
    /// The scenario as it was then.
    pub scenario: Scenario,
    /// The roster.
    pub people: BTreeMap<ParticipantId, Participant>,
    /// Pairs that must not share a table, the smaller id first.
    pub kept_apart: BTreeSet<(ParticipantId, ParticipantId)>,
    /// Who sits where.
    pub seats: BTreeMap<SeatId, ParticipantId>,
    /// Seats that the assignment leaves alone.
    pub pinned: BTreeSet<SeatId>,
    /// What each person has at a seat.
    pub papers: BTreeMap<(SeatId, ParticipantId), Papers>,
    /// With whom the laptop is, if not with the facilitator.
    pub visit: Option<Visit>,
    /// Draw number, cost and lower bound of the last assignment.
    pub assigned: Option<AssignmentRecord>,
    /// The plan and what became of it.
    pub schedule: Schedule,
    /// The session clock.
    pub clock: Clock,
    /// Where the story stands.
    pub story: Option<StoryId>,
    /// What is known of each table.
    pub tables: BTreeMap<TableNo, TableState>,
    /// Scripted and written injects, in the order of the scenario, then of writing.
    pub injects: Vec<InjectRun>,
    /// Ticked steps of the facilitator's lists.
    pub steps_done: BTreeSet<(PhaseId, u8)>,
    /// Notes of observers, in order.
    pub observations: Vec<Noted<Observation>>,
    /// Who observes what.
    pub observing: Observing,
    /// Whether the note on what may touch people was read to the room.
    pub content_note_read: bool,
    /// Decisions in the room, in order.
    pub decisions: Vec<Noted<Decision>>,
    /// The facilitator's own words for the debrief.
    pub words: BTreeMap<WordsOn, String>,
    /// When the record was sealed.
    pub ended: Option<SessionTime>,
    /// The whole record, with what was taken back.
    pub history: Vec<Event>,
    /// What does not hold any more.
    pub undone: BTreeSet<u64>,
    next_participant: u32,
    next_observation: u32,
}

/// The last assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssignmentRecord {
    /// The draw number used.
    pub seed: u64,
    /// The cost that was reached.
    pub cost: u64,
    /// No seating can cost less.
    pub lower_bound: u64,
}

/// Something with the moment at which it was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted<T> {
    /// When, on the session clock.
    pub at: SessionTime,
    /// When, on the wall.
    pub wall: WallTime,
    /// By whom.
    pub by: Actor,
    /// What.
    pub what: T,
}

/// A decision in the room that is worth remembering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Which table; the whole room where absent.
    pub table: Option<TableNo>,
    /// In the facilitator's words.
    pub text: String,
}

/// The session clock: it runs, stands, or is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// What it does.
    pub state: ClockState,
    /// Sum of the pauses that are over, on the wall.
    pub paused: Span,
    /// A gap that waits for the facilitator's decision.
    pub gap: Option<Span>,
    /// How far the wall is known to run ahead of the steady clock since it last started.
    known_offset: Span,
}

/// What the session clock does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockState {
    /// Not started yet.
    Ready,
    /// It read `base` when the machine's clocks read `since`.
    Running {
        /// What the session clock read then.
        base: SessionTime,
        /// What the machine's clocks read then.
        since: Now,
    },
    /// It stands.
    Paused {
        /// What it reads.
        base: SessionTime,
        /// Since when, on the wall.
        since: WallTime,
    },
    /// The session is over.
    Ended {
        /// What it read in the end.
        at: SessionTime,
    },
}

/// A record that cannot be read as a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum BrokenRecord {
    /// There is no event at all.
    Empty,
    /// The first event does not make a session.
    NoBeginning,
    /// An event is missing before this one.
    Missing {
        /// The number that should have come.
        expected: u64,
    },
}

impl Session {
    /// The first event of a new session.
    pub fn create(setup: Setup, scenario: Scenario, now: Now) -> Event {
        Event {
            seq: 0,
            batch: 0,
            at: SessionTime::START,
            wall: now.wall,
            steady: now.steady,
            by: Actor::Facilitator,
            why: None,
            kind: EventKind::Created {
                setup,
                scenario: Box::new(scenario),
            },
        }
    }

    /// A new session, with its creation as the only event.
    pub fn begin(setup: Setup, scenario: Scenario, now: Now) -> Self {
        let mut session = Self::blank(setup.clone(), scenario.clone());
        session.history.push(Self::create(setup, scenario, now));
        session
    }

    /// The session as it was right after event `seq`.
    #[must_use]
    pub fn until(&self, seq: u64) -> Self {
        let events = self.history.iter().take_while(|event| event.seq <= seq);
        // A beginning of a record is a record; only an empty one, which no session has, is none.
        Self::replay(events.cloned()).unwrap_or_else(|_| self.clone())
    }

    /// The session that a record describes.
    ///
    /// # Errors
    /// When the record is empty, does not begin with a creation, or has a hole.
    pub fn replay(events: impl IntoIterator<Item = Event>) -> Result<Self, BrokenRecord> {
        let mut events = events.into_iter();
        let first = events.next().ok_or(BrokenRecord::Empty)?;
        let mut session = Self::from_first(first)?;
        for event in events {
            let expected = session.next_seq();
            if event.seq != expected {
                return Err(BrokenRecord::Missing { expected });
            }
            session.apply(event);
        }
        Ok(session)
    }

    fn from_first(first: Event) -> Result<Self, BrokenRecord> {
        let EventKind::Created { setup, scenario } = first.kind.clone() else {
            return Err(BrokenRecord::NoBeginning);
        };
        let mut session = Self::blank(setup, *scenario);
        session.history.push(first);
        Ok(session)
    }

    fn blank(setup: Setup, scenario: Scenario) -> Self {
        let tables = setup.tables;
        let mut session = Self {
            schedule: Schedule::of(&scenario),
            injects: scenario.injects.iter().map(InjectRun::scripted).collect(),
            story: scenario.story.first().cloned(),
            setup,
            scenario,
            people: BTreeMap::new(),
            kept_apart: BTreeSet::new(),
            seats: BTreeMap::new(),
            pinned: BTreeSet::new(),
            papers: BTreeMap::new(),
            visit: None,
            assigned: None,
            clock: Clock {
                state: ClockState::Ready,
                paused: Span::ZERO,
                gap: None,
                known_offset: Span::ZERO,
            },
            tables: BTreeMap::new(),
            steps_done: BTreeSet::new(),
            observations: Vec::new(),
            observing: Observing::default(),
            content_note_read: false,
            decisions: Vec::new(),
            words: BTreeMap::new(),
            ended: None,
            history: Vec::new(),
            undone: BTreeSet::new(),
            next_participant: 1,
            next_observation: 1,
        };
        session.lay_tables(tables);
        session
    }

    /// The number that the next event gets.
    pub fn next_seq(&self) -> u64 {
        self.history.last().map_or(0, |event| event.seq + 1)
    }

    /// What the session clock reads when the machine's clocks read `now`.
    pub fn session_time(&self, now: Now) -> SessionTime {
        match self.clock.state {
            ClockState::Ready => SessionTime::START,
            ClockState::Running { base, since } => {
                base + now.steady.since(since.steady).at_least_zero()
            }
            ClockState::Paused { base, .. } => base,
            ClockState::Ended { at } => at,
        }
    }

    /// Sum of all pauses so far, on the wall.
    pub fn paused_time(&self, now: Now) -> Span {
        let going_on = match self.clock.state {
            ClockState::Paused { since, .. } => now.wall.since(since).at_least_zero(),
            _ => Span::ZERO,
        };
        self.clock.paused + going_on
    }

    /// Whether the clock has ever started.
    pub fn has_started(&self) -> bool {
        self.schedule.started.is_some()
    }

    /// Whether the clock runs.
    pub fn is_running(&self) -> bool {
        matches!(self.clock.state, ClockState::Running { .. })
    }

    /// The inject with this id, scripted or written.
    pub fn inject(&self, id: &super::ids::InjectId) -> Option<&InjectRun> {
        self.injects.iter().find(|inject| inject.id == *id)
    }

    /// All tables in order.
    pub fn table_numbers(&self) -> impl Iterator<Item = TableNo> + '_ {
        self.tables.keys().copied()
    }

    /// Where a person sits.
    pub fn seat_of(&self, person: ParticipantId) -> Option<&SeatId> {
        self.seats
            .iter()
            .find(|(_, sitting)| **sitting == person)
            .map(|(seat, _)| seat)
    }

    /// People who are in the room and have no seat, in the order of the roster.
    pub fn unseated(&self) -> impl Iterator<Item = &Participant> {
        let seated: BTreeSet<ParticipantId> = self.seats.values().copied().collect();
        self.people
            .values()
            .filter(move |person| person.attendance.can_sit() && !seated.contains(&person.id))
    }

    /// Observations with something to read in them, in order; bare ratings are counted elsewhere.
    pub fn notes(&self) -> impl DoubleEndedIterator<Item = &Noted<Observation>> {
        self.observations
            .iter()
            .filter(|note| note.what.has_words())
    }

    /// The events that hold.
    pub fn valid_history(&self) -> impl Iterator<Item = &Event> {
        self.history
            .iter()
            .filter(|event| !self.undone.contains(&event.seq))
    }

    /// The kind of the phase that is going on.
    pub fn phase_kind(&self) -> Option<PhaseKind> {
        Some(self.schedule.current_phase()?.kind)
    }

    /// The sum of what the steady clock and the record say about the machine's last reading.
    pub fn last_moment(&self) -> Option<(SessionTime, WallTime, SteadyTime)> {
        self.history
            .last()
            .map(|event| (event.at, event.wall, event.steady))
    }

    /// What the clock on the wall read when the session clock read `at`: from the last event
    /// before it, since pauses move the two apart.
    pub fn wall_of(&self, at: SessionTime) -> WallTime {
        let before = self
            .history
            .iter()
            .rev()
            .find(|event| event.at <= at)
            .or(self.history.first());
        before.map_or(WallTime::default(), |event| event.wall + at.since(event.at))
    }
}
