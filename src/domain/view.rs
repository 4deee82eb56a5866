//! Who may know what. Each audience has a type of its own, made by one function from the session,
//! and a screen can show only what the type holds.

mod pages;
mod seat;

#[cfg(test)]
mod tests;

pub use pages::{
    PublicBoard, PublicClause, PublicDraft, PublicIssue, PublicOption, PublicPage, PublicParty,
    PublicPoll, PublicProposal, PublicShares, WallPage, Wording, WordingBody,
};
pub use seat::{
    AgendaItem, Lock, Neighbour, OwnFloor, ReachedText, Received, ReceivedWords, SeatDoor,
    SeatView, SeatedPerson, Standing, TableFloor, TableProposal,
};

use super::ids::{PartyId, PhaseId, SeatId, TableNo};
use super::scenario::text::{self, MediatorText, PublicText, RoleText};
use super::scenario::{BriefPart, Role, Scenario};
use super::session::{ClockState, InjectRun, Session, TableState};
use super::time::{Now, SessionTime, Span, WallTime};

/// What the whole room may know: all that the projector can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicView {
    /// Title of the scenario.
    pub title: PublicText,
    /// Where the story stands.
    pub story: Option<PublicText>,
    /// What the session clock does.
    pub clock: PublicClock,
    /// The phase that is going on.
    pub phase: Option<PublicPhase>,
    /// All phases in order.
    pub phases: Vec<PhaseProgress>,
    /// All tables in order.
    pub tables: Vec<PublicTable>,
    /// The last inject that went to everyone.
    pub headline: Option<Headline>,
}

/// What the session clock does, as the room may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicClock {
    /// Not started yet.
    Ready,
    /// It runs.
    Running,
    /// It stands.
    Paused,
    /// The session is over.
    Ended,
}

/// The phase that is going on, as the room may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPhase {
    /// Name of the phase.
    pub name: PublicText,
    /// Its place, counted from 1.
    pub number: usize,
    /// Up to three lines of guidance.
    pub guidance: Vec<PublicText>,
    /// Time left; negative in overtime.
    pub remaining: Span,
    /// When it ends on the wall if it keeps its time and nothing pauses.
    pub ends: WallTime,
}

/// A phase on the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseProgress {
    /// Which phase.
    pub id: PhaseId,
    /// Name of the phase.
    pub name: PublicText,
    /// Short name for the bar.
    pub short: PublicText,
    /// What it may take.
    pub allotted: Span,
    /// What it has taken.
    pub elapsed: Span,
    /// Whether it is over, going on or coming.
    pub state: ProgressState,
}

/// Where a phase stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgressState {
    /// Over, or left for now.
    Done,
    /// Going on.
    Current,
    /// Still to come.
    Coming,
}

/// A table as the room may know it: no indicators, no alerts, no notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicTable {
    /// Which table.
    pub number: TableNo,
    /// Issues settled there.
    pub settled: usize,
    /// Issues on the agenda.
    pub issues: usize,
    /// Who has the floor.
    pub speaker: Option<PublicSpeaker>,
    /// How many wait for the floor.
    pub waiting: usize,
}

/// Who has the floor, as the room may know it: for whom, not which person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicSpeaker {
    /// For whom.
    pub party: PublicParty,
    /// For how long by now.
    pub length: Span,
    /// Whether that is longer than agreed.
    pub is_over: bool,
}

/// The last public inject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// When it was released, on the wall.
    pub released: WallTime,
    /// The words.
    pub words: HeadlineWords,
}

/// Words of a public inject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeadlineWords {
    /// From the scenario.
    Scripted(PublicText),
    /// Written on the spot, to everyone.
    Written(String),
}

impl PublicView {
    /// What the room may know when the machine's clocks read `now`.
    pub fn of(session: &Session, now: Now) -> Self {
        let at = session.session_time(now);
        Self {
            title: text::title(),
            story: session.story.as_ref().map(text::story),
            clock: public_clock(session),
            phase: public_phase(session, at, now.wall),
            phases: phases(session, at),
            tables: tables(session, at),
            headline: headline(session),
        }
    }
}

fn public_clock(session: &Session) -> PublicClock {
    match session.clock.state {
        ClockState::Ready => PublicClock::Ready,
        ClockState::Running { .. } => PublicClock::Running,
        ClockState::Paused { .. } => PublicClock::Paused,
        ClockState::Ended { .. } => PublicClock::Ended,
    }
}

fn public_phase(session: &Session, at: SessionTime, wall: WallTime) -> Option<PublicPhase> {
    let index = session.schedule.current?;
    let run = session.schedule.phases.get(index)?;
    let phase = session.scenario.phases.get(index)?;
    let remaining = run.remaining(at);
    Some(PublicPhase {
        name: text::phase(&phase.id),
        number: index + 1,
        guidance: (1..=phase.guidance)
            .map(|line| text::guidance(&phase.id, line))
            .collect(),
        remaining,
        ends: wall + remaining,
    })
}

fn phases(session: &Session, at: SessionTime) -> Vec<PhaseProgress> {
    let current = session.schedule.current;
    let state = |index: usize, visited: bool| match current {
        Some(current) if index == current => ProgressState::Current,
        Some(current) if index < current => ProgressState::Done,
        None if visited => ProgressState::Done,
        _ => ProgressState::Coming,
    };
    session
        .schedule
        .phases
        .iter()
        .enumerate()
        .map(|(index, run)| PhaseProgress {
            id: run.id.clone(),
            name: text::phase(&run.id),
            short: text::phase_short(&run.id),
            allotted: run.allotted,
            elapsed: run.elapsed(at),
            state: state(index, run.was_visited()),
        })
        .collect()
}

fn tables(session: &Session, at: SessionTime) -> Vec<PublicTable> {
    let issues = session.scenario.issues.len();
    session
        .tables
        .iter()
        .map(|(number, table)| PublicTable {
            number: *number,
            settled: table.settled.len(),
            issues,
            speaker: speaker(session, table, at),
            waiting: table.floor.queue.len(),
        })
        .collect()
}

fn speaker(session: &Session, table: &TableState, at: SessionTime) -> Option<PublicSpeaker> {
    let speech = table.floor.speaking.as_ref()?;
    let id = session.party_of_speech(speech)?;
    Some(PublicSpeaker {
        party: pages::party(&session.scenario, &id)?,
        length: speech.used + speech.length(at),
        is_over: speech.left(at) < Span::ZERO,
    })
}

fn headline(session: &Session) -> Option<Headline> {
    let released = |run: &InjectRun| run.released.len() == session.tables.len();
    let latest = session
        .injects
        .iter()
        .filter(|run| run.audience.is_public() && released(run))
        .max_by_key(|run| run.last_release())?;
    let words = match &latest.written {
        Some(written) => HeadlineWords::Written(written.title.clone()),
        None => {
            HeadlineWords::Scripted(text::public_headline(session.scenario.inject(&latest.id)?)?)
        }
    };
    Some(Headline {
        released: session.wall_of(latest.last_release()?),
        words,
    })
}

/// What somebody whom the mediators of a table had called told them. It is made for their seats
/// alone, so nobody else can be handed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    who: PublicText,
    words: MediatorText,
}

impl Told {
    /// What this seat was told, in the order in which people came; nothing unless it plays for the
    /// mediation team.
    pub fn to(session: &Session, seat: &SeatId) -> Vec<Self> {
        let party = session.scenario.party_of(&seat.role);
        let mediates = party.is_some_and(|party| party.mediates);
        let table = session.tables.get(&seat.table).filter(|_| mediates);
        let arrived = table
            .into_iter()
            .flat_map(|state| state.entry.support.arrived());
        let told = arrived.map(|call| Self {
            who: text::support(&call.support),
            words: text::support_advice(&call.support),
        });
        told.collect()
    }

    /// Who came.
    pub fn who(&self) -> &PublicText {
        &self.who
    }

    /// What they told.
    pub fn words(&self) -> &MediatorText {
        &self.words
    }
}

/// What one seat may know of itself: its own brief and no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatBrief {
    /// Whose seat.
    pub seat: SeatId,
    /// For whom the role speaks.
    pub party: PartyId,
    /// Everything everyone knows of party and role.
    pub public: Vec<PublicText>,
    /// What the members of the party share.
    pub shared: text::PartyText,
    /// The parts of the confidential brief, in the order of the page.
    pub parts: Vec<(BriefPart, RoleText)>,
}

impl SeatBrief {
    /// The brief of a seat; none where the scenario has no such role.
    pub fn of(scenario: &Scenario, seat: &SeatId) -> Option<Self> {
        let Role { id, party, .. } = scenario.role(&seat.role)?;
        Some(Self {
            seat: seat.clone(),
            party: party.clone(),
            public: vec![text::party_public(party), text::role_public(id)],
            shared: text::party_brief(party),
            parts: BriefPart::ALL
                .iter()
                .map(|part| (*part, text::brief(id, *part)))
                .collect(),
        })
    }
}
