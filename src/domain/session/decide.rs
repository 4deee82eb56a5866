//! Looks at the session and a request, and answers with what happens or why it does not.

mod injects;
mod notes;
mod observing;
mod people;
mod seats;
mod talks;
mod timing;

use std::borrow::Cow;

use super::command::{Command, Refusal, Request};
use super::event::{Event, EventKind};
use super::parts::Actor;
use super::{ClockState, Session};
use crate::domain::time::{Now, SessionTime};

/// What follows from a request at `now`. Whatever fell due before comes first, each at its own
/// moment, so that the record is the same however often the program looked at the clock.
///
/// # Errors
/// When the request makes no sense in this state; then nothing happens at all, and what is due
/// comes with the next tick.
pub fn decide(session: &Session, request: &Request, now: Now) -> Result<Vec<Event>, Refusal> {
    let at = match request.command {
        Command::Reopen { seen, .. } => session.reopened_at(seen, now),
        _ => session.session_time(now),
    };
    let mut record = Record::after(session);
    record.push_dues(at);
    if !matches!(request.command, Command::Reopen { .. }) {
        record.push_gap(at, now);
    }
    let session = &*record.session;
    let (by, kinds) = match (&request.command, session.clock.state) {
        (Command::Tick, _) => (&Actor::Program, Vec::new()),
        (Command::WriteWords(on, text), _) => (&request.by, notes::write_words(session, on, text)?),
        (Command::Observing(command), ClockState::Ended { .. }) if command.comes_from_paper() => {
            (&request.by, observing::decide(session, command, at)?)
        }
        (_, ClockState::Ended { .. }) => return Err(Refusal::SessionEnded),
        (command, _) => {
            let why = request.why.as_deref();
            seats::may(session, &request.by, command)?;
            let kinds = kinds(session, command, why, at, now)?;
            (&request.by, session.with_effects(kinds))
        }
    };
    record.push_batch(kinds, at, now, by, request.why.as_deref());
    Ok(record.events)
}

/// Numbers events as they come.
struct Record<'a> {
    /// The state after what fell due: the command is decided on it, as if the program had looked at
    /// the clock just before. Mostly nothing was due and it is the session itself.
    session: Cow<'a, Session>,
    next: u64,
    events: Vec<Event>,
}

impl<'a> Record<'a> {
    fn after(session: &'a Session) -> Self {
        Self {
            next: session.next_seq(),
            session: Cow::Borrowed(session),
            events: Vec::new(),
        }
    }

    /// What fell due by `at`, one after the other, since an offer can take the place of a later one.
    /// Nothing is put into the record behind what is there already: what could not come at its own
    /// moment, since it was left out then, comes as soon as it can.
    fn push_dues(&mut self, at: SessionTime) {
        for _ in 0..self.session.dues_at_most(at) {
            let Some(due) = self.session.fallen_due(at).into_iter().next() else {
                return;
            };
            let last = self.session.last_moment().map(|(at, _, _)| at);
            let moment = due.at.max(last.unwrap_or_default());
            let kinds = self.session.with_effects(vec![due.kind]);
            self.push_own(kinds, moment, self.session.clocks_at(moment));
        }
    }

    /// A gap is noticed before any command, not only by a tick: a pause would hide it.
    fn push_gap(&mut self, at: SessionTime, now: Now) {
        if let Some(length) = self.session.new_gap(now) {
            self.push_own(vec![EventKind::GapNoticed { length }], at, now);
        }
    }

    /// What happens by itself.
    fn push_own(&mut self, kinds: Vec<EventKind>, at: SessionTime, now: Now) {
        let before = self.events.len();
        self.push_batch(kinds, at, now, &Actor::Program, None);
        for event in self.events.iter().skip(before) {
            self.session.to_mut().apply(event.clone());
        }
    }

    fn push_batch(
        &mut self,
        kinds: Vec<EventKind>,
        at: SessionTime,
        now: Now,
        by: &Actor,
        why: Option<&str>,
    ) {
        let batch = self.next;
        for kind in kinds {
            self.events.push(Event {
                seq: self.next,
                batch,
                at,
                wall: now.wall,
                steady: now.steady,
                by: by.clone(),
                why: why.map(str::to_owned),
                kind,
            });
            self.next += 1;
        }
    }
}

type Decision = Result<Vec<EventKind>, Refusal>;

fn kinds(
    session: &Session,
    command: &Command,
    why: Option<&str>,
    at: SessionTime,
    now: Now,
) -> Decision {
    match command {
        Command::Tick | Command::WriteWords(..) => Ok(Vec::new()),
        Command::Reopen { away, .. } => Ok(vec![EventKind::Reopened { away: *away }]),
        Command::Rename(title) => people::rename(title),
        Command::SetTables(tables) => people::set_tables(session, *tables),
        Command::SetPlan(planned) => timing::set_plan(session, planned),
        Command::AddPeople(profiles) => people::add(session, profiles),
        Command::ChangePerson(id, profile) => people::change(session, *id, profile),
        Command::RemovePerson(id) => people::remove(session, *id),
        Command::MarkAttendance(id, attendance) => people::mark(session, *id, *attendance),
        Command::KeepApart(a, b, apart) => people::keep_apart(session, *a, *b, *apart),
        Command::AssignSeats {
            seats,
            seed,
            cost,
            lower_bound,
        } => {
            people::check_moves(session, seats)?;
            Ok(vec![EventKind::SeatsAssigned {
                seats: seats.clone(),
                seed: *seed,
                cost: *cost,
                lower_bound: *lower_bound,
            }])
        }
        Command::MoveSeats { moves, hand_over } => {
            people::check_moves(session, moves)?;
            Ok(vec![EventKind::SeatsMoved {
                moves: moves.clone(),
                hand_over: hand_over.clone(),
            }])
        }
        Command::PinSeat(seat, pinned) => people::pin(session, seat, *pinned),
        Command::Seat(seat, command) => seats::seat(session, seat, command, now.wall),
        Command::Start => timing::start(session),
        Command::Pause => timing::pause(session),
        Command::Resume => timing::resume(session),
        Command::Next => timing::next(session, at),
        Command::Back => timing::back(session),
        Command::Jump(index) => timing::jump(session, *index, at),
        Command::AddTime(by) => timing::add_time(session, *by, at),
        Command::RecoverTime(cuts) => timing::recover(session, cuts, at),
        Command::SettleGap { count } => timing::settle_gap(session, *count),
        Command::End => timing::end(session),
        Command::MoveStory(story) => notes::move_story(session, story),
        Command::TickStep { step, done } => notes::tick_step(session, *step, *done),
        Command::ReleaseInject(id, tables) => injects::release(session, id, *tables),
        Command::HoldInject(id, held) => injects::hold(session, id, *held),
        Command::DelayInject(id, by) => injects::delay(session, id, *by, at),
        Command::SkipInject(id, skipped) => injects::skip(session, id, *skipped, why),
        Command::WriteInject {
            title,
            body,
            audience,
        } => injects::write(session, title, body, audience),
        Command::MarkRead(id, seats) => injects::mark_read(session, id, seats),
        Command::SetIndicator(table, indicator, to) => {
            notes::set_indicator(session, *table, *indicator, *to)
        }
        Command::SettleIssue(table, issue, option) => {
            notes::settle_issue(session, *table, issue, option.as_ref())
        }
        Command::Board(table, command) => talks::board(session, *table, command, at),
        Command::Floor(table, command) => talks::floor(session, *table, command),
        Command::Caucus(table, command) => talks::caucus(session, *table, command, at),
        Command::Text(table, command) => talks::text(session, *table, command),
        Command::Safety(table, command) => talks::safety(session, *table, command),
        Command::Entry(table, command) => talks::entry(session, *table, command, at),
        Command::WalkOut(table, party, out) => talks::walk_out(session, *table, party, *out),
        Command::Agreement(table, command) => talks::agreement(session, *table, command),
        Command::NoteDecision(table, text) => notes::note_decision(session, *table, text),
        Command::RecordOutcome(table, outcome, note) => {
            notes::record_outcome(session, *table, *outcome, note)
        }
        Command::Observe {
            participant,
            table,
            competency,
            level,
            text,
        } => notes::observe(
            session,
            *participant,
            *table,
            competency.as_ref(),
            *level,
            text,
        ),
        Command::ChangeObservation(id, text) => notes::change_observation(session, *id, text),
        Command::RemoveObservation(id) => notes::remove_observation(session, *id),
        Command::Observing(command) => observing::decide(session, command, at),
        Command::ReadContentNote(read) => notes::read_content_note(session, *read),
        Command::Undo => Ok(vec![session.undo()?]),
        Command::Redo => Ok(vec![session.redo()?]),
    }
}
