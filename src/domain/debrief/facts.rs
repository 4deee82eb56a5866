//! The facts of a session, gathered from its record.

use std::collections::BTreeMap;

use super::observed::Observed;
use super::turns::{Turn, turns};
use crate::domain::ids::{InjectId, IssueId, OptionId, ParticipantId, PhaseId, SeatId, TableNo};
use crate::domain::scenario::{Audience, Indicator};
use crate::domain::session::{EventKind, Noted, Observation, Outcome, Session, Tables};
use crate::domain::time::{Now, SessionTime, Span, WallTime};

/// The facts of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// When it started, on the wall; none before the start.
    pub started: Option<WallTime>,
    /// When it ended, or now.
    pub until: WallTime,
    /// Whether the record is sealed.
    pub is_over: bool,
    /// What the session clock reads at the end.
    pub session_time: SessionTime,
    /// Sum of all pauses.
    pub paused: Span,
    /// Plan and actual of each phase, in order.
    pub phases: Vec<PhaseReview>,
    /// Injects that were offered, released or left out, in the order in which that happened.
    pub injects: Vec<InjectReview>,
    /// One for each table.
    pub tables: Vec<TableReview>,
    /// Turning points of the whole room, in order.
    pub turns: Vec<Turn>,
    /// One for each person who has a seat or a note.
    pub people: Vec<PersonReview>,
    /// Notes on a table or on the room.
    pub general_notes: Vec<Noted<Observation>>,
    /// Ratings, and the code of conduct.
    pub observed: Observed,
}

/// Plan and actual of a phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseReview {
    /// Which phase.
    pub id: PhaseId,
    /// As agreed before the start.
    pub planned: Span,
    /// What it took.
    pub actual: Span,
    /// When it first began; none where it was left out.
    pub began: Option<SessionTime>,
}

/// What became of an inject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InjectReview {
    /// Which one.
    pub id: InjectId,
    /// Its title, where it was written on the spot.
    pub written_title: Option<String>,
    /// Who got it.
    pub audience: Audience,
    /// When it fell due; none for those released on demand.
    pub due: Option<SessionTime>,
    /// Table by table, when it was released.
    pub released: BTreeMap<TableNo, SessionTime>,
    /// Why it was left out.
    pub skipped: Option<String>,
    /// Seats that were reached, and how many of them were ticked off as having read it.
    pub reached: usize,
    /// See `reached`.
    pub read: usize,
}

/// What happened at a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableReview {
    /// Which table.
    pub number: TableNo,
    /// Issue by issue, in the order of the agenda.
    pub issues: Vec<IssueReview>,
    /// Where each indicator began and ended.
    pub indicators: Vec<(Indicator, u8, u8)>,
    /// What was reached, with the facilitator's note.
    pub outcome: Option<(Outcome, String)>,
    /// Who sat there at the end, in the order of the role board.
    pub seats: Vec<(SeatId, ParticipantId)>,
}

/// What became of an issue at a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueReview {
    /// Which issue.
    pub issue: IssueId,
    /// What it was settled on, and when; none where it stayed open.
    pub settled: Option<(OptionId, SessionTime)>,
}

/// One person's part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonReview {
    /// Who.
    pub id: ParticipantId,
    /// The last seat.
    pub seat: Option<SeatId>,
    /// Notes on this person, in order.
    pub notes: Vec<Noted<Observation>>,
}

impl Debrief {
    /// Gathers the facts of a session at `now`.
    pub fn of(session: &Session, now: Now) -> Self {
        let at = session.session_time(now);
        let observed = Observed::of(session);
        let until = session
            .valid_history()
            .find(|event| matches!(event.kind, EventKind::Ended))
            .map_or(now.wall, |event| event.wall);
        Self {
            started: session.schedule.started,
            until,
            is_over: session.ended.is_some(),
            session_time: at,
            paused: session.paused_time(now),
            phases: phases(session, at),
            injects: injects(session),
            tables: session
                .table_numbers()
                .map(|table| review_table(session, table))
                .collect(),
            turns: turns(session),
            people: people(session, &observed),
            general_notes: session
                .notes()
                .filter(|note| note.what.participant.is_none() && note.what.conduct.is_none())
                .cloned()
                .collect(),
            observed,
        }
    }

    /// The whole plan as agreed before the start.
    pub fn planned(&self) -> Span {
        self.phases.iter().map(|phase| phase.planned).sum()
    }

    /// Observations in all.
    pub fn notes(&self) -> usize {
        self.general_notes.len()
            + self
                .people
                .iter()
                .map(|person| person.notes.len())
                .sum::<usize>()
    }
}

fn phases(session: &Session, at: SessionTime) -> Vec<PhaseReview> {
    let review = |run: &crate::domain::schedule::PhaseRun| PhaseReview {
        id: run.id.clone(),
        planned: run.planned,
        actual: run.elapsed(at),
        began: run.first_entered,
    };
    session.schedule.phases.iter().map(review).collect()
}

fn injects(session: &Session) -> Vec<InjectReview> {
    let mut reviews: Vec<InjectReview> = session
        .injects
        .iter()
        .filter(|run| !run.offered.is_empty() || !run.released.is_empty() || run.skipped)
        .map(|run| {
            let reached = run
                .released
                .keys()
                .map(|table| session.recipients(run, Tables::Only(*table)).len())
                .sum();
            InjectReview {
                id: run.id.clone(),
                written_title: run.written.as_ref().map(|written| written.title.clone()),
                audience: run.audience.clone(),
                due: run.offered.values().min().copied(),
                released: run.released.clone(),
                skipped: run.skipped.then(|| skip_reason(session, &run.id)),
                reached,
                read: run.read_by.len(),
            }
        })
        .collect();
    reviews.sort_by_key(|review| {
        review
            .released
            .values()
            .min()
            .copied()
            .or(review.due)
            .unwrap_or_default()
    });
    reviews
}

fn skip_reason(session: &Session, id: &InjectId) -> String {
    session
        .valid_history()
        .filter(|event| matches!(&event.kind, EventKind::InjectSkipped { inject, skipped: true } if inject == id))
        .last()
        .and_then(|event| event.why.clone())
        .unwrap_or_default()
}

fn review_table(session: &Session, number: TableNo) -> TableReview {
    let state = session.tables.get(&number);
    let settled_at = |issue: &IssueId| {
        session
            .valid_history()
            .filter(|event| matches!(&event.kind, EventKind::IssueSettled { table, issue: of, .. } if *table == number && of == issue))
            .last()
            .map(|event| event.at)
    };
    let issues = session
        .scenario
        .issues
        .iter()
        .map(|issue| {
            let option = state
                .and_then(|state| state.settled.get(&issue.id))
                .cloned();
            IssueReview {
                issue: issue.id.clone(),
                settled: option.zip(settled_at(&issue.id)),
            }
        })
        .collect();
    let indicators = Indicator::ALL
        .into_iter()
        .filter_map(|indicator| {
            let end = state?.indicators.get(&indicator)?.value;
            Some((
                indicator,
                *session.scenario.indicators.get(&indicator)?,
                end,
            ))
        })
        .collect();
    let order = |seat: &SeatId| {
        session
            .scenario
            .roles
            .iter()
            .position(|role| role.id == seat.role)
    };
    let mut seats: Vec<(SeatId, ParticipantId)> = session
        .seats
        .iter()
        .filter(|(seat, _)| seat.table == number)
        .map(|(seat, person)| (seat.clone(), *person))
        .collect();
    seats.sort_by_key(|(seat, _)| (order(seat), seat.chair));
    TableReview {
        number,
        issues,
        indicators,
        outcome: state.and_then(|state| state.outcome.clone()),
        seats,
    }
}

fn people(session: &Session, observed: &Observed) -> Vec<PersonReview> {
    session
        .people
        .keys()
        .map(|id| PersonReview {
            id: *id,
            seat: session.seat_of(*id).cloned(),
            notes: session
                .notes()
                .filter(|note| note.what.participant == Some(*id) && note.what.conduct.is_none())
                .cloned()
                .collect(),
        })
        .filter(|person| {
            let is_rated = !observed.of_person(person.id).is_empty();
            person.seat.is_some() || !person.notes.is_empty() || is_rated
        })
        .collect()
}
