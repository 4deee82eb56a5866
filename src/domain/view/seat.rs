//! What one seat may know: everything of its own, what is public at its table, and nothing else.
//!
//! [`SeatDoor`] is what can be read while the seat is covered, [`SeatView`] what its person reads
//! once it is open. The screen of a seat is handed these and no session.

use std::collections::BTreeMap;

use super::{PublicClock, PublicPhase, SeatBrief, Told, public_clock, public_phase};
use crate::domain::board::{Answer, Proposal, ProposalState};
use crate::domain::ids::{InjectId, IssueId, OptionId, ParticipantId, PartyId, RoleId, SeatId};
use crate::domain::negotiation::Package;
use crate::domain::roster::Gender;
use crate::domain::scenario::text::{self, InjectText};
use crate::domain::scenario::{ConsentRule, PartyValues};
use crate::domain::seat::{Papers, TRIES, Tries};
use crate::domain::session::{InjectRun, Session, TableState, Tables};
use crate::domain::single_text::Clause;
use crate::domain::time::{Now, SessionTime, Span, WallTime};

/// What a covered seat may say: who is asked for a code, and what the room knows anyway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatDoor {
    /// Which seat.
    pub seat: SeatId,
    /// Who sits there.
    pub person: SeatedPerson,
    /// What the session clock does.
    pub clock: PublicClock,
    /// The phase that is going on.
    pub phase: Option<PublicPhase>,
    /// The seat was opened during this visit, and its code opens it again.
    pub has_begun: bool,
    /// The code of the seat.
    pub lock: Lock,
    /// The facilitator's code.
    pub way_back: Lock,
}

/// How a code may be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// How often still, once a wrong one was tried.
    pub left: Option<u8>,
    /// Not before this is over.
    pub wait: Option<Span>,
}

impl Lock {
    fn of(tries: Tries, now: WallTime) -> Self {
        Self {
            left: (tries.wrong > 0).then(|| TRIES.saturating_sub(tries.wrong)),
            wait: tries.wait(now),
        }
    }
}

/// A person at a table, as the table knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatedPerson {
    /// Full name.
    pub name: String,
    /// As the person stated it.
    pub gender: Option<Gender>,
    /// What the person plays.
    pub role: RoleId,
}

/// A party at the own table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// Which party.
    pub party: PartyId,
    /// Its colour and shape.
    pub slot: u8,
    /// Who speaks for it, in the order of the roles.
    pub people: Vec<SeatedPerson>,
}

/// A matter on the agenda, as the table knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// Which issue.
    pub issue: IssueId,
    /// Its possible outcomes.
    pub options: Vec<OptionId>,
    /// What the table settled on.
    pub settled: Option<OptionId>,
}

/// A proposal at the own table. All of it was said aloud there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableProposal {
    /// Counted from 1 at each table.
    pub number: u32,
    /// Who put it.
    pub author: PartyId,
    /// When, on the wall.
    pub put: WallTime,
    /// What it says.
    pub package: Package,
    /// In which words; blank where those of the scenario stand for it.
    pub wording: String,
    /// What has become of it.
    pub standing: Standing,
    /// What is left of its countdown.
    pub left: Option<Span>,
    /// What each party answered.
    pub answers: BTreeMap<PartyId, Answer>,
}

/// What has become of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Answers are taken.
    Open,
    /// The consent that it needs is there.
    Carried,
    /// Its time is over without that consent.
    NotCarried,
    /// Its author took it back.
    Withdrawn,
    /// It is part of the agreement.
    Adopted,
}

impl TableProposal {
    /// Whether answers are taken.
    pub fn takes_answers(&self) -> bool {
        self.left.is_some() || matches!(self.standing, Standing::Open)
    }
}

/// An inject that reached the seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Which one.
    pub id: InjectId,
    /// When it came, on the wall.
    pub came: WallTime,
    /// Whether everyone has it.
    pub is_public: bool,
    /// Whether it was ticked off as read.
    pub is_read: bool,
    /// The words.
    pub words: ReceivedWords,
}

/// Words of an inject that reached a seat. Only [`SeatView::of`] makes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReceivedWords {
    /// From the scenario.
    Scripted(ReachedText),
    /// Written on the spot.
    Written {
        /// Its heading.
        title: String,
        /// What the audience reads.
        body: String,
    },
}

/// The words of a scripted inject that has reached whoever reads them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachedText {
    headline: InjectText,
    body: InjectText,
}

impl ReachedText {
    /// One line.
    pub fn headline(&self) -> &InjectText {
        &self.headline
    }

    /// All of it.
    pub fn body(&self) -> &InjectText {
        &self.body
    }
}

/// The floor of the own table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFloor {
    /// Who speaks.
    pub speaking: Option<String>,
    /// How many wait.
    pub waiting: usize,
    /// Where the own seat is.
    pub own: OwnFloor,
}

/// Where the own seat is on the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFloor {
    /// It has asked for nothing.
    Silent,
    /// It waits, at this place counted from 1.
    Waits(usize),
    /// It speaks.
    Speaks,
}

/// All that the person at a seat may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatView {
    /// For whom the seat speaks.
    pub party: PartyId,
    /// The mediation team has no values and no vote.
    pub mediates: bool,
    /// When this person last opened the seat, on the wall.
    pub opened: Option<WallTime>,
    /// The parties at the table, the own one among them.
    pub table: Vec<Neighbour>,
    /// The own brief.
    pub brief: SeatBrief,
    /// The values of the own party; the mediation team has none.
    pub values: Option<PartyValues>,
    /// Whose consent an agreement needs: everyone knows that.
    pub consent: ConsentRule,
    /// The agenda.
    pub agenda: Vec<AgendaItem>,
    /// Proposals of the table, the newest first.
    pub proposals: Vec<TableProposal>,
    /// The single text of the table.
    pub text: Vec<Clause>,
    /// The floor of the table.
    pub floor: TableFloor,
    /// What those told whom the mediators had called.
    pub told: Vec<Told>,
    /// Injects that reached the seat, the newest first.
    pub injects: Vec<Received>,
    /// Own notes.
    pub notes: String,
    /// A package that was kept.
    pub kept: Option<Package>,
    /// What this person was told on taking over.
    pub hand_over: Option<String>,
    /// A stop signal of this seat waits for the facilitator.
    pub has_signalled: bool,
    /// Proposals, answers, the floor and the signal are possible.
    pub goes_on: bool,
}

impl SeatDoor {
    /// The seat that has the laptop; none while the facilitator has it.
    pub fn of(session: &Session, now: Now) -> Option<Self> {
        let visit = session.visit.as_ref()?;
        let at = session.session_time(now);
        let papers = session.papers_of(&visit.seat, visit.person);
        Some(Self {
            seat: visit.seat.clone(),
            person: person(session, &visit.seat, visit.person)?,
            clock: public_clock(session),
            phase: public_phase(session, at, now.wall),
            has_begun: visit.number.is_some(),
            lock: Lock::of(papers.tries, now.wall),
            way_back: Lock::of(visit.tries, now.wall),
        })
    }
}

impl SeatView {
    /// What whoever sits there may know when the machine's clocks read `now`; none where nobody
    /// does.
    pub fn of(session: &Session, seat: &SeatId, now: Now) -> Option<Self> {
        let sitting = *session.seats.get(seat)?;
        let scenario = &session.scenario;
        let party = scenario.party_of(&seat.role)?;
        let state = session.tables.get(&seat.table)?;
        let at = session.session_time(now);
        let Papers {
            last_opened,
            hand_over,
            notes,
            kept,
            ..
        } = session.papers_of(seat, sitting).clone();
        let signals = &state.safety.signals;
        Some(Self {
            party: party.id.clone(),
            mediates: party.mediates,
            opened: last_opened,
            table: neighbours(session, seat),
            brief: SeatBrief::of(scenario, seat)?,
            values: scenario.values_of(&party.id).cloned(),
            consent: scenario.consent.clone(),
            agenda: agenda(session, state),
            proposals: proposals(session, state, at),
            text: state.text.current().clauses.clone(),
            floor: floor(session, seat, state),
            told: Told::to(session, seat),
            injects: injects(session, seat),
            notes,
            kept,
            hand_over,
            has_signalled: signals.iter().any(|signal| signal.seat == *seat),
            goes_on: session.has_started() && session.ended.is_none(),
        })
    }

    /// Injects that were not ticked off yet.
    pub fn unread(&self) -> usize {
        self.injects.iter().filter(|inject| !inject.is_read).count()
    }

    /// Proposals that wait for the answer of the own party.
    pub fn unanswered(&self) -> usize {
        let waits = |put: &&TableProposal| {
            put.takes_answers()
                && put.author != self.party
                && !put.answers.contains_key(&self.party)
        };
        if self.mediates {
            return 0;
        }
        self.proposals.iter().filter(waits).count()
    }
}

fn person(session: &Session, seat: &SeatId, id: ParticipantId) -> Option<SeatedPerson> {
    let profile = &session.people.get(&id)?.profile;
    Some(SeatedPerson {
        name: profile.name.clone(),
        gender: profile.gender,
        role: seat.role.clone(),
    })
}

fn neighbours(session: &Session, seat: &SeatId) -> Vec<Neighbour> {
    let seated = session.seated(seat.table);
    let scenario = &session.scenario;
    let people = |party: &PartyId| {
        let roles = scenario.roles.iter().filter(|role| role.party == *party);
        roles
            .flat_map(|role| seated.iter().filter(|(seat, _)| seat.role == role.id))
            .filter_map(|(seat, id)| person(session, seat, *id))
            .collect()
    };
    let parties = scenario.parties.iter();
    parties
        .map(|party| Neighbour {
            party: party.id.clone(),
            slot: party.slot,
            people: people(&party.id),
        })
        .collect()
}

fn agenda(session: &Session, state: &TableState) -> Vec<AgendaItem> {
    let issues = session.scenario.issues.iter();
    issues
        .map(|issue| AgendaItem {
            issue: issue.id.clone(),
            options: issue.options.clone(),
            settled: state.settled.get(&issue.id).cloned(),
        })
        .collect()
}

fn proposals(session: &Session, state: &TableState, at: SessionTime) -> Vec<TableProposal> {
    let standing = |put: &Proposal| match put.state {
        ProposalState::Adopted(_) => Standing::Adopted,
        ProposalState::Withdrawn(_) => Standing::Withdrawn,
        _ if put.is_carried(&session.scenario) => Standing::Carried,
        ProposalState::Closed(_) => Standing::NotCarried,
        ProposalState::Open | ProposalState::Voting(_) => Standing::Open,
    };
    let left = |put: &Proposal| match put.state {
        ProposalState::Voting(until) => Some(until.since(at).at_least_zero()),
        _ => None,
    };
    let newest_first = state.board.proposals.iter().rev();
    newest_first
        .map(|put| TableProposal {
            number: put.number,
            author: put.author.clone(),
            put: session.wall_of(put.at),
            package: put.package.clone(),
            wording: put.wording.clone(),
            standing: standing(put),
            left: left(put),
            answers: put
                .replies
                .iter()
                .map(|(party, reply)| (party.clone(), reply.answer))
                .collect(),
        })
        .collect()
}

fn floor(session: &Session, seat: &SeatId, state: &TableState) -> TableFloor {
    let speaking = state.floor.speaking.as_ref();
    let mut queue = state.floor.queue.iter();
    let own = match queue.position(|waiting| waiting.seat == *seat) {
        _ if speaking.is_some_and(|speech| speech.seat == *seat) => OwnFloor::Speaks,
        Some(place) => OwnFloor::Waits(place + 1),
        None => OwnFloor::Silent,
    };
    let name = |id: &ParticipantId| Some(session.people.get(id)?.profile.name.clone());
    TableFloor {
        speaking: speaking.and_then(|speech| name(&speech.person)),
        waiting: state.floor.queue.len(),
        own,
    }
}

fn injects(session: &Session, seat: &SeatId) -> Vec<Received> {
    let reached = |run: &&InjectRun| {
        run.released.contains_key(&seat.table)
            && session
                .recipients(run, Tables::Only(seat.table))
                .contains(seat)
    };
    let mut received: Vec<(SessionTime, Received)> = session
        .injects
        .iter()
        .filter(reached)
        .filter_map(|run| {
            let at = *run.released.get(&seat.table)?;
            let received = Received {
                id: run.id.clone(),
                came: session.wall_of(at),
                is_public: run.audience.is_public(),
                is_read: run.read_by.contains(seat),
                words: words(run),
            };
            Some((at, received))
        })
        .collect();
    received.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    received.into_iter().map(|(_, received)| received).collect()
}

fn words(run: &InjectRun) -> ReceivedWords {
    match &run.written {
        Some(written) => ReceivedWords::Written {
            title: written.title.clone(),
            body: written.body.clone(),
        },
        None => ReceivedWords::Scripted(ReachedText {
            headline: text::inject_headline(&run.id),
            body: text::inject_body(&run.id),
        }),
    }
}
