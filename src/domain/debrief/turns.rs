//! What turned the session: the moments that people look back on.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::agreement::{AgreementEvent, Signing};
use crate::domain::board::{BoardEvent, PollOn, Votes};
use crate::domain::caucus::CaucusEvent;
use crate::domain::entry::{EntryEvent, Standing};
use crate::domain::ids::{
    InjectId, IssueId, OptionId, ParticipantId, PartyId, PhaseId, SeatId, SupportId, TableNo,
};
use crate::domain::scenario::Indicator;
use crate::domain::schedule::Cut;
use crate::domain::session::{Cause, Event, EventKind, Outcome, Session, Tables};
use crate::domain::time::{SessionTime, Span, WallTime};

/// Something that turned the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// When, on the session clock.
    pub at: SessionTime,
    /// When, on the wall.
    pub wall: WallTime,
    /// At which table; the whole room where absent.
    pub table: Option<TableNo>,
    /// What.
    pub kind: TurnKind,
}

/// Kinds of turning points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnKind {
    /// A phase began.
    Phase(PhaseId),
    /// An inject was released.
    Inject(InjectId),
    /// A decision was noted.
    Decision(String),
    /// An issue was settled.
    Settled(IssueId, OptionId),
    /// Whoever sits in these seats met apart.
    MetApart(BTreeSet<SeatId>),
    /// A party walked out, or came back.
    WalkedOut(PartyId, bool),
    /// A party withheld or withdrew its consent to the mediation, or gave it again.
    Consent(PartyId, ConsentTurn),
    /// Another mediator offers to mediate.
    SecondOffered(String),
    /// A party went to the other mediator, or came back.
    Elsewhere(PartyId, bool),
    /// The two mediators agreed on who does what.
    LabourDivided,
    /// Somebody whom the mediators had called was there.
    Supported(SupportId),
    /// A proposal was put, by whom.
    Put(u32, PartyId),
    /// A proposal became part of the agreement.
    Adopted(u32),
    /// A proposal was taken back.
    Withdrawn(u32),
    /// The vote on a proposal ended without the consent that it needs.
    NotCarried(u32),
    /// A straw poll was taken.
    Poll(PollOn, Votes),
    /// A party gave its last word on the agreement.
    Signed(PartyId, Signing),
    /// A settled issue was opened again.
    Reopened(IssueId),
    /// A table recorded its outcome.
    Outcome(Outcome),
    /// An indicator was moved by hand.
    Indicator(Indicator, u8),
    /// Time was taken from coming phases.
    Recovered(Vec<Cut>),
    /// The clock stood for so long.
    Pause(Span),
    /// Somebody came, left or took over a seat after the start.
    SeatChanged(ParticipantId),
}

/// What happened to a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentTurn {
    /// It was withheld.
    Withheld,
    /// It was withdrawn.
    Withdrawn,
    /// It was given after it had been withheld or withdrawn.
    Restored,
}

pub(super) fn turns(session: &Session) -> Vec<Turn> {
    let mut turns = Vec::new();
    let mut settled: BTreeMap<(TableNo, IssueId), bool> = BTreeMap::new();
    let mut paused: Option<WallTime> = None;
    let mut doubted: BTreeSet<(TableNo, PartyId)> = BTreeSet::new();
    let before_start = |event: &&Event| !matches!(event.kind, EventKind::Started);
    for event in session.valid_history().skip_while(before_start) {
        if matches!(event.kind, EventKind::Paused) {
            paused = Some(event.wall);
        }
        let talks = talk_of(session, event);
        let turn = talks.or_else(|| turn_of(event, &mut settled, &mut paused, &mut doubted));
        let Some((table, kind)) = turn else {
            continue;
        };
        turns.push(Turn {
            at: event.at,
            wall: event.wall,
            table,
            kind,
        });
    }
    turns
}

fn turn_of(
    event: &Event,
    settled: &mut BTreeMap<(TableNo, IssueId), bool>,
    paused: &mut Option<WallTime>,
    doubted: &mut BTreeSet<(TableNo, PartyId)>,
) -> Option<(Option<TableNo>, TurnKind)> {
    match &event.kind {
        EventKind::PhaseEntered { phase, .. } => Some((None, TurnKind::Phase(phase.clone()))),
        EventKind::InjectReleased { inject, tables } => {
            let table = match tables {
                Tables::All => None,
                Tables::Only(table) => Some(*table),
            };
            Some((table, TurnKind::Inject(inject.clone())))
        }
        EventKind::DecisionNoted { table, text } => {
            Some((*table, TurnKind::Decision(text.clone())))
        }
        EventKind::IssueSettled {
            table,
            issue,
            option,
        } => {
            let was = settled
                .insert((*table, issue.clone()), option.is_some())
                .unwrap_or(false);
            let kind = match option {
                Some(option) => TurnKind::Settled(issue.clone(), option.clone()),
                None if was => TurnKind::Reopened(issue.clone()),
                None => return None,
            };
            Some((Some(*table), kind))
        }
        EventKind::Caucus {
            table,
            caucus: CaucusEvent::Called { seats, .. },
        } => Some((Some(*table), TurnKind::MetApart(seats.clone()))),
        EventKind::Entry { table, entry } => {
            Some((Some(*table), entry_turn(*table, entry, doubted)?))
        }
        EventKind::WalkedOut { table, party, out } => {
            Some((Some(*table), TurnKind::WalkedOut(party.clone(), *out)))
        }
        EventKind::OutcomeRecorded { table, outcome, .. } => {
            Some((Some(*table), TurnKind::Outcome(*outcome)))
        }
        EventKind::IndicatorMoved {
            table,
            indicator,
            to,
            cause: Cause::ByHand,
        } => Some((Some(*table), TurnKind::Indicator(*indicator, *to))),
        EventKind::TimeRecovered { cuts } => Some((None, TurnKind::Recovered(cuts.clone()))),
        EventKind::Resumed => {
            let since = paused.take()?;
            Some((None, TurnKind::Pause(event.wall.since(since))))
        }
        EventKind::SeatsMoved { moves, .. } => {
            let first = moves
                .iter()
                .find_map(|each| Some((each.seat.table, each.person?)))?;
            Some((Some(first.0), TurnKind::SeatChanged(first.1)))
        }
        EventKind::AttendanceMarked { person, .. } => Some((None, TurnKind::SeatChanged(*person))),
        _ => None,
    }
}

/// What of the entry turned the talks; a consent that was never in doubt did not.
fn entry_turn(
    table: TableNo,
    event: &EntryEvent,
    doubted: &mut BTreeSet<(TableNo, PartyId)>,
) -> Option<TurnKind> {
    match event {
        EntryEvent::Consent { party, standing } => {
            let place = (table, party.clone());
            let turn = match standing {
                Standing::Withholds(_) => ConsentTurn::Withheld,
                Standing::Withdrew(_) => ConsentTurn::Withdrawn,
                _ if standing.consents() && doubted.remove(&place) => ConsentTurn::Restored,
                _ => return None,
            };
            if turn != ConsentTurn::Restored {
                doubted.insert(place);
            }
            Some(TurnKind::Consent(party.clone(), turn))
        }
        EntryEvent::SecondOffered { name } => Some(TurnKind::SecondOffered(name.clone())),
        EntryEvent::SecondVisited { party, there } => {
            Some(TurnKind::Elsewhere(party.clone(), *there))
        }
        EntryEvent::LabourDivided { labour } if labour.agreed => Some(TurnKind::LabourDivided),
        EntryEvent::SupportArrived { support } => Some(TurnKind::Supported(support.clone())),
        _ => None,
    }
}

/// What was put, decided and signed at a table.
fn talk_of(session: &Session, event: &Event) -> Option<(Option<TableNo>, TurnKind)> {
    let (table, kind) = match &event.kind {
        EventKind::Board { table, board } => {
            let kind = match board {
                BoardEvent::ProposalPut { number, author, .. } => {
                    TurnKind::Put(*number, author.clone())
                }
                BoardEvent::ProposalAdopted { number } => TurnKind::Adopted(*number),
                BoardEvent::ProposalWithdrawn { number } => TurnKind::Withdrawn(*number),
                BoardEvent::VoteClosed { number } => {
                    let board = &session.tables.get(table)?.board;
                    let put = board.proposal(*number)?;
                    if put.is_carried(&session.scenario) {
                        return None;
                    }
                    TurnKind::NotCarried(*number)
                }
                BoardEvent::PollTaken { on, votes } => TurnKind::Poll(on.clone(), votes.clone()),
                _ => return None,
            };
            (*table, kind)
        }
        EventKind::Agreement {
            table,
            agreement: AgreementEvent::Signed { party, signing, .. },
        } => (*table, TurnKind::Signed(party.clone(), signing.clone())),
        _ => return None,
    };
    Some((Some(table), kind))
}
