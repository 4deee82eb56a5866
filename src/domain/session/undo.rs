//! Taking back what can be taken back, as a further event. Nothing is erased.
//!
//! Undo takes the last batch that can be undone, together with whatever fell due because of it.
//! It never goes behind a release, the start or the seal: people have read the message, the room
//! has heard the bell.

use super::Session;
use super::command::Refusal;
use super::event::{Event, EventKind};
use super::parts::Cause;
use crate::domain::board::BoardEvent;
use crate::domain::caucus::CaucusEvent;
use crate::domain::entry::EntryEvent;
use crate::domain::scenario::{Condition, Timing, Trigger};

/// What undo does with an event.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Undoing {
    /// It can be taken back.
    Possible,
    /// It is passed over: it only says what the clock did or what fell due.
    PassedOver,
    /// Undo does not go behind it.
    Barrier,
}

fn undoing(kind: &EventKind) -> Undoing {
    match kind {
        EventKind::Created { .. }
        | EventKind::Started
        | EventKind::Ended
        | EventKind::InjectReleased { .. } => Undoing::Barrier,
        EventKind::Paused
        | EventKind::Resumed
        | EventKind::GapNoticed { .. }
        | EventKind::GapSettled { .. }
        | EventKind::Reopened { .. }
        | EventKind::InjectDue { .. }
        | EventKind::InjectRead { .. }
        | EventKind::SilenceNoticed { .. }
        | EventKind::IndicatorMoved {
            cause: Cause::Rule(Trigger::SilentFor(_)),
            ..
        }
        | EventKind::Safety { .. }
        | EventKind::Seat { .. }
        | EventKind::Board {
            board: BoardEvent::VoteClosed { .. },
            ..
        }
        | EventKind::Caucus {
            caucus: CaucusEvent::TimeUp { .. },
            ..
        }
        | EventKind::Entry {
            entry: EntryEvent::SupportArrived { .. },
            ..
        }
        | EventKind::Undone { .. }
        | EventKind::Redone { .. } => Undoing::PassedOver,
        EventKind::Renamed { .. }
        | EventKind::TablesSet { .. }
        | EventKind::PlanSet { .. }
        | EventKind::PeopleAdded { .. }
        | EventKind::PersonChanged { .. }
        | EventKind::PersonRemoved { .. }
        | EventKind::AttendanceMarked { .. }
        | EventKind::KeptApart { .. }
        | EventKind::SeatsAssigned { .. }
        | EventKind::SeatsMoved { .. }
        | EventKind::SeatPinned { .. }
        | EventKind::PhaseEntered { .. }
        | EventKind::PhaseExtended { .. }
        | EventKind::TimeRecovered { .. }
        | EventKind::StoryMoved { .. }
        | EventKind::StepTicked { .. }
        | EventKind::InjectHeld { .. }
        | EventKind::InjectDelayed { .. }
        | EventKind::InjectSkipped { .. }
        | EventKind::InjectWritten { .. }
        | EventKind::IndicatorMoved { .. }
        | EventKind::IssueSettled { .. }
        | EventKind::Board { .. }
        | EventKind::Floor { .. }
        | EventKind::Caucus { .. }
        | EventKind::Text { .. }
        | EventKind::Entry { .. }
        | EventKind::WalkedOut { .. }
        | EventKind::Agreement { .. }
        | EventKind::DecisionNoted { .. }
        | EventKind::OutcomeRecorded { .. }
        | EventKind::Observed { .. }
        | EventKind::ObservationChanged { .. }
        | EventKind::ObservationRemoved { .. }
        | EventKind::Observing { .. }
        | EventKind::ContentNoteRead { .. }
        | EventKind::WordsWritten { .. } => Undoing::Possible,
    }
}

impl Session {
    /// The first event of the batch that undo would take back now; for the words on the button.
    pub fn undoable(&self) -> Option<&Event> {
        let batch = self.last_undoable_batch().ok()?;
        self.history.iter().find(|event| event.seq == batch)
    }

    fn last_undoable_batch(&self) -> Result<u64, Refusal> {
        for event in self
            .history
            .iter()
            .rev()
            .filter(|event| !self.undone.contains(&event.seq))
        {
            match undoing(&event.kind) {
                // A release can be the middle of its batch (its effects follow it), so the whole
                // batch is looked at before one of its parts is offered.
                Undoing::Possible if self.batch_has_barrier(event.batch) => {
                    return Err(Refusal::NothingToUndo { barrier: true });
                }
                Undoing::Possible => return Ok(event.batch),
                Undoing::PassedOver => {}
                Undoing::Barrier => {
                    let barrier = !matches!(event.kind, EventKind::Created { .. });
                    return Err(Refusal::NothingToUndo { barrier });
                }
            }
        }
        Err(Refusal::NothingToUndo { barrier: false })
    }

    fn batch_has_barrier(&self, batch: u64) -> bool {
        self.history
            .iter()
            .rev()
            .take_while(|event| event.batch >= batch)
            .any(|event| event.batch == batch && undoing(&event.kind) == Undoing::Barrier)
    }

    pub(super) fn undo(&self) -> Result<EventKind, Refusal> {
        let batch = self.last_undoable_batch()?;
        let holds = |event: &&Event| !self.undone.contains(&event.seq);
        let parts: Vec<&Event> = self
            .history
            .iter()
            .filter(|event| event.batch == batch)
            .collect();
        let follows = |event: &Event| {
            event.seq > batch && parts.iter().any(|part| self.follows(event, &part.kind))
        };
        let events = self
            .history
            .iter()
            .filter(holds)
            .filter(|event| event.batch == batch || follows(event))
            .map(|event| event.seq)
            .collect();
        Ok(EventKind::Undone { events })
    }

    /// Whether something fell due, or may have, because of what is taken back. Where it would have
    /// fallen due anyway, it does so again with the next tick.
    fn follows(&self, event: &Event, because: &EventKind) -> bool {
        match (&event.kind, because) {
            (
                EventKind::Board { table, board },
                EventKind::Board {
                    table: at,
                    board: first,
                },
            ) => return table == at && board.ends(first),
            (
                EventKind::Caucus { table, caucus },
                EventKind::Caucus {
                    table: at,
                    caucus: first,
                },
            ) => return table == at && caucus.ends(first),
            (
                EventKind::Entry { table, entry },
                EventKind::Entry {
                    table: at,
                    entry: first,
                },
            ) => return table == at && entry.ends(first),
            _ => {}
        }
        let EventKind::InjectDue { inject, tables } = &event.kind else {
            return false;
        };
        let when = self.scenario.inject(inject).map(|inject| &inject.when);
        match (because, when) {
            (EventKind::PhaseEntered { phase: entered, .. }, Some(when)) => match when {
                Timing::InPhase { phase, .. } => phase == entered,
                Timing::When { from, .. } => {
                    self.scenario.phase_index(from) <= self.scenario.phase_index(entered)
                }
                Timing::OnDemand => false,
            },
            (
                EventKind::InjectDelayed {
                    inject: delayed, ..
                },
                _,
            ) => delayed == inject,
            (
                EventKind::IndicatorMoved {
                    table, indicator, ..
                },
                Some(Timing::When {
                    condition: Condition::AtMost(of, _) | Condition::AtLeast(of, _),
                    ..
                }),
            ) => of == indicator && tables.includes(*table),
            _ => false,
        }
    }

    /// What was taken back last holds again, if nothing was changed since.
    pub(super) fn redo(&self) -> Result<EventKind, Refusal> {
        for event in self.history.iter().rev() {
            match &event.kind {
                EventKind::Undone { events } if events.is_subset(&self.undone) => {
                    return Ok(EventKind::Redone {
                        events: events.clone(),
                    });
                }
                EventKind::Undone { .. } | EventKind::Redone { .. } => {}
                kind if undoing(kind) == Undoing::PassedOver => {}
                _ => return Err(Refusal::NothingToRedo),
            }
        }
        Err(Refusal::NothingToRedo)
    }
}
