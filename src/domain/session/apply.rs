//! The only place that writes: what each event does to the state.

use std::collections::BTreeSet;

use super::event::{Event, EventKind};
use super::parts::{SeatMove, Tables};
use super::{AssignmentRecord, ClockState, Decision, InjectRun, Noted, Reading, Session};
use crate::domain::ids::{ObservationId, ParticipantId, SeatId};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::schedule::Schedule;
use crate::domain::time::{Now, SessionTime, Span};

impl Session {
    /// Writes an event into the record and changes the state accordingly.
    pub fn apply(&mut self, event: Event) {
        match &event.kind {
            EventKind::Undone { events } => {
                self.undone.extend(events);
                self.rebuild();
            }
            EventKind::Redone { events } => {
                self.undone.retain(|seq| !events.contains(seq));
                self.rebuild();
            }
            _ => self.change(&event),
        }
        self.history.push(event);
    }

    /// The state again from the events that hold.
    fn rebuild(&mut self) {
        let Some(EventKind::Created { setup, scenario }) =
            self.history.first().map(|event| &event.kind)
        else {
            return;
        };
        let mut fresh = Self::blank(setup.clone(), (**scenario).clone());
        for event in self.history.iter().skip(1) {
            // Ids are never given out twice, even when the first owner was taken back.
            fresh.reserve_ids(&event.kind);
            if !self.undone.contains(&event.seq) {
                fresh.change(event);
            }
        }
        fresh.history = std::mem::take(&mut self.history);
        fresh.undone = std::mem::take(&mut self.undone);
        *self = fresh;
    }

    fn reserve_ids(&mut self, kind: &EventKind) {
        match kind {
            EventKind::PeopleAdded { people } => {
                let highest = people
                    .iter()
                    .map(|newcomer| newcomer.id.0)
                    .max()
                    .unwrap_or(0);
                self.next_participant = self.next_participant.max(highest + 1);
            }
            EventKind::Observed { observation } => {
                self.next_observation = self.next_observation.max(observation.id.0 + 1);
            }
            EventKind::Board { table, board } => {
                self.with_table(*table, |state| state.board.reserve(board));
            }
            EventKind::Caucus { table, caucus } => {
                self.with_table(*table, |state| state.caucuses.reserve(caucus));
            }
            _ => {}
        }
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one line for each kind of event, so that none is forgotten"
    )]
    fn change(&mut self, event: &Event) {
        self.reserve_ids(&event.kind);
        let at = event.at;
        match &event.kind {
            EventKind::Created { .. } | EventKind::Undone { .. } | EventKind::Redone { .. } => {}
            EventKind::Renamed { title } => self.setup.title.clone_from(title),
            EventKind::TablesSet { tables } => self.set_tables(*tables),
            EventKind::PlanSet { planned } => self.set_plan(planned),
            EventKind::PeopleAdded { people } => {
                for newcomer in people {
                    let attendance = if self.has_started() {
                        Attendance::Late
                    } else {
                        Attendance::Expected
                    };
                    let person = Participant {
                        id: newcomer.id,
                        profile: newcomer.profile.clone(),
                        attendance,
                    };
                    self.people.insert(newcomer.id, person);
                }
            }
            EventKind::PersonChanged { person, profile } => {
                if let Some(known) = self.people.get_mut(person) {
                    known.profile = profile.clone();
                }
            }
            EventKind::PersonRemoved { person } => {
                self.people.remove(person);
                self.kept_apart.retain(|(a, b)| a != person && b != person);
                self.observing.forget(|observer| observer == *person);
                self.free_seat_of(*person);
            }
            EventKind::AttendanceMarked { person, attendance } => {
                if let Some(known) = self.people.get_mut(person) {
                    known.attendance = *attendance;
                }
                if !attendance.can_sit() {
                    self.free_seat_of(*person);
                    self.keep_floors(at);
                }
            }
            EventKind::KeptApart { a, b, apart } => {
                let pair = (*a.min(b), *a.max(b));
                if *apart {
                    self.kept_apart.insert(pair);
                } else {
                    self.kept_apart.remove(&pair);
                }
            }
            EventKind::SeatsAssigned {
                seats,
                seed,
                cost,
                lower_bound,
            } => {
                self.seats.clear();
                self.move_seats(seats);
                self.pinned.retain(|seat| self.seats.contains_key(seat));
                self.keep_floors(at);
                self.keep_observers();
                self.assigned = Some(AssignmentRecord {
                    seed: *seed,
                    cost: *cost,
                    lower_bound: *lower_bound,
                });
            }
            EventKind::SeatsMoved { moves, hand_over } => {
                self.move_seats(moves);
                self.hand_over(moves, hand_over.as_deref());
                self.keep_floors(at);
                self.keep_observers();
            }
            EventKind::SeatPinned { seat, pinned } => {
                if *pinned {
                    self.pinned.insert(seat.clone());
                } else {
                    self.pinned.remove(seat);
                }
            }
            EventKind::Seat { seat, person, own } => {
                self.change_seat(seat, *person, own, event.wall);
            }
            EventKind::Started => {
                self.schedule.started = Some(event.wall);
                self.run_clock(SessionTime::START, event.now());
            }
            EventKind::Paused => {
                self.clock.state = ClockState::Paused {
                    base: at,
                    since: event.wall,
                }
            }
            EventKind::Resumed => {
                if let ClockState::Paused { since, .. } = self.clock.state {
                    self.clock.paused = self.clock.paused + event.wall.since(since).at_least_zero();
                }
                self.run_clock(at, event.now());
            }
            EventKind::PhaseEntered { index, .. } => self.enter_phase(*index, at),
            EventKind::PhaseExtended { index, by } => {
                if let Some(phase) = self.schedule.phases.get_mut(*index) {
                    phase.allotted = phase.allotted + *by;
                }
            }
            EventKind::TimeRecovered { cuts } => {
                for cut in cuts {
                    if let Some(phase) = self
                        .schedule
                        .phases
                        .iter_mut()
                        .find(|phase| phase.id == cut.phase)
                    {
                        phase.allotted = phase.allotted - cut.by;
                    }
                }
            }
            EventKind::GapNoticed { length } => {
                self.clock.known_offset = self.clock.known_offset + *length;
                self.widen_gap(*length);
            }
            EventKind::GapSettled { counted } => self.settle_gap(*counted),
            EventKind::Reopened { away } => {
                if self.is_running() {
                    self.clock.state = ClockState::Paused {
                        base: at,
                        since: event.wall,
                    };
                    self.widen_gap(*away);
                }
            }
            EventKind::Ended => {
                if let ClockState::Paused { since, .. } = self.clock.state {
                    self.clock.paused = self.clock.paused + event.wall.since(since).at_least_zero();
                }
                self.schedule.leave(at);
                self.clock.state = ClockState::Ended { at };
                self.clock.gap = None;
                self.ended = Some(at);
                self.visit = None;
            }
            EventKind::StoryMoved { story } => self.story = Some(story.clone()),
            EventKind::StepTicked { phase, step, done } => {
                let key = (phase.clone(), *step);
                if *done {
                    self.steps_done.insert(key);
                } else {
                    self.steps_done.remove(&key);
                }
            }
            EventKind::InjectDue { inject, tables } => self.offer(inject, *tables, at),
            EventKind::InjectReleased { inject, tables } => self.release(inject, *tables, at),
            EventKind::InjectHeld { inject, held } => {
                self.with_inject(inject, |run| run.held = *held);
            }
            EventKind::InjectDelayed { inject, until } => {
                self.with_inject(inject, |run| run.delay(*until));
            }
            EventKind::InjectSkipped { inject, skipped } => {
                self.with_inject(inject, |run| run.skipped = *skipped);
            }
            EventKind::InjectWritten { inject } => {
                self.injects.push(InjectRun::written(inject.clone()));
            }
            EventKind::InjectRead { inject, seats } => {
                self.with_inject(inject, |run| run.read_by.extend(seats.iter().cloned()));
            }
            EventKind::IndicatorMoved {
                table,
                indicator,
                to,
                cause,
            } => {
                if let Some(state) = self.tables.get_mut(table) {
                    let before = state
                        .indicators
                        .get(indicator)
                        .map_or(*to, |reading| reading.value);
                    let reading = Reading {
                        value: *to,
                        before,
                        changed: at,
                        cause: Some(cause.clone()),
                    };
                    state.indicators.insert(*indicator, reading);
                }
            }
            EventKind::IssueSettled {
                table,
                issue,
                option,
            } => {
                if let Some(state) = self.tables.get_mut(table) {
                    state.last_progress = at;
                    match option {
                        Some(option) => state.settled.insert(issue.clone(), option.clone()),
                        None => state.settled.remove(issue),
                    };
                }
            }
            kind @ (EventKind::Board { .. }
            | EventKind::Text { .. }
            | EventKind::Agreement { .. }
            | EventKind::Floor { .. }
            | EventKind::Caucus { .. }
            | EventKind::Safety { .. }
            | EventKind::WalkedOut { .. }
            | EventKind::SilenceNoticed { .. }) => self.change_table(kind, at),
            EventKind::Entry { table, entry } => {
                self.with_table(*table, |state| state.entry.apply(entry, at, &event.by));
            }
            EventKind::DecisionNoted { table, text } => {
                self.progress(table.map_or(Tables::All, Tables::Only), at);
                self.decisions.push(noted(
                    event,
                    Decision {
                        table: *table,
                        text: text.clone(),
                    },
                ));
            }
            EventKind::OutcomeRecorded {
                table,
                outcome,
                note,
            } => {
                self.progress(Tables::Only(*table), at);
                if let Some(state) = self.tables.get_mut(table) {
                    state.outcome = Some((*outcome, note.clone()));
                }
            }
            EventKind::Observed { observation } => {
                let mut note = noted(event, observation.clone());
                if let Some(seen) = observation.seen {
                    (note.at, note.wall) = (seen.at, seen.wall);
                }
                self.observations.push(note);
            }
            EventKind::ObservationChanged { observation } => {
                if let Some(known) = self
                    .observations
                    .iter_mut()
                    .find(|known| known.what.id == observation.id)
                {
                    known.what = observation.clone();
                }
            }
            EventKind::ObservationRemoved { id } => {
                self.observations.retain(|known| known.what.id != *id);
            }
            EventKind::Observing { observing } => self.observing.apply(observing),
            EventKind::ContentNoteRead { read } => self.content_note_read = *read,
            EventKind::WordsWritten { on, text } => {
                self.words.insert(on.clone(), text.clone());
            }
        }
    }

    pub(super) fn new_participant(&self) -> u32 {
        self.next_participant
    }

    pub(super) fn new_observation(&self) -> ObservationId {
        ObservationId(self.next_observation)
    }

    fn set_tables(&mut self, tables: u8) {
        self.setup.tables = tables;
        self.lay_tables(tables);
        self.seats.retain(|seat, _| seat.table.0 <= tables);
        self.pinned.retain(|seat| seat.table.0 <= tables);
        self.observing.keep_tables(tables);
    }

    /// Whoever takes a seat does not observe any more.
    fn keep_observers(&mut self) {
        let seats = &self.seats;
        self.observing
            .forget(|observer| seats.values().any(|sitting| *sitting == observer));
    }

    fn set_plan(&mut self, planned: &[Span]) {
        // The least of the scenario, not of the plan before: a plan that was too short and is
        // mended leaves nothing behind.
        let written = Schedule::of(&self.scenario);
        let phases = self.schedule.phases.iter_mut().zip(written.phases);
        for ((phase, written), span) in phases.zip(planned) {
            phase.planned = *span;
            phase.allotted = *span;
            phase.least = written.least.min(*span);
        }
    }

    fn free_seat_of(&mut self, person: ParticipantId) {
        self.seats.retain(|_, sitting| *sitting != person);
        self.pinned.retain(|seat| self.seats.contains_key(seat));
    }

    /// All moves at once, so that two people can change places.
    fn move_seats(&mut self, moves: &[SeatMove]) {
        let touched: BTreeSet<&SeatId> = moves.iter().map(|each| &each.seat).collect();
        let moving: BTreeSet<ParticipantId> = moves.iter().filter_map(|each| each.person).collect();
        self.seats
            .retain(|seat, person| !touched.contains(seat) && !moving.contains(person));
        let taken = moves
            .iter()
            .filter_map(|each| Some((each.seat.clone(), each.person?)));
        self.seats.extend(taken);
        self.pinned.retain(|seat| self.seats.contains_key(seat));
    }

    fn run_clock(&mut self, base: SessionTime, since: Now) {
        self.clock.state = ClockState::Running { base, since };
        self.clock.known_offset = Span::ZERO;
    }

    /// A clock that was set forward and back again leaves nothing to decide.
    fn widen_gap(&mut self, by: Span) {
        let gap = self.clock.gap.unwrap_or_default() + by;
        self.clock.gap = (gap != Span::ZERO).then_some(gap);
    }

    fn settle_gap(&mut self, counted: Span) {
        self.clock.gap = None;
        self.clock.state = match self.clock.state {
            ClockState::Running { base, since } => ClockState::Running {
                base: base + counted,
                since,
            },
            ClockState::Paused { base, since } => ClockState::Paused {
                base: base + counted,
                since,
            },
            other => other,
        };
    }

    /// Injects of the phase get their moment when it begins for the first time.
    fn enter_phase(&mut self, index: usize, at: SessionTime) {
        let is_first = self
            .schedule
            .phases
            .get(index)
            .is_some_and(|phase| !phase.was_visited());
        self.schedule.enter(index, at);
        if !is_first {
            return;
        }
        let moments = self.moments_in_phase(index, at);
        for run in &mut self.injects {
            if let Some(moment) = moments.get(&run.id).filter(|_| run.due.is_none()) {
                run.due = Some(*moment);
            }
        }
    }
}

fn noted<T>(event: &Event, what: T) -> Noted<T> {
    Noted {
        at: event.at,
        wall: event.wall,
        by: event.by.clone(),
        what,
    }
}
