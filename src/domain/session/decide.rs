//! Looks at the session and a request, and answers with what happens or why it does not.

mod injects;
mod notes;
mod people;
mod timing;

use super::command::{Command, Refusal, Request};
use super::event::{Actor, Event, EventKind};
use super::{ClockState, Session};
use crate::domain::time::{Now, SessionTime};

/// What follows from a request at `now`. Whatever fell due before comes first, each at its own
/// moment, so that the record is the same however often the program looked at the clock.
///
/// # Errors
/// When the request makes no sense in this state; then nothing happens at all, and what is due
/// comes with the next tick.
pub fn decide(session: &Session, request: &Request, now: Now) -> Result<Vec<Event>, Refusal> {
    let at = session.session_time(now);
    let mut record = Record {
        next: session.next_seq(),
        events: Vec::new(),
    };
    for due in session.fallen_due(now) {
        let wall = now.wall - at.since(due.at);
        let steady = now.steady - at.since(due.at);
        record.push_batch(
            vec![due.kind],
            due.at,
            Now { wall, steady },
            &Actor::Program,
            None,
        );
    }
    // What follows was decided on the state before those: they only offer injects, and no
    // command is refused or changed because of an offer.
    let (moment, kinds) = match (&request.command, session.clock.state) {
        (Command::Tick, _) => (
            at,
            session
                .new_gap(now)
                .map(|length| EventKind::GapNoticed { length })
                .into_iter()
                .collect(),
        ),
        (Command::WriteWords(on, text), _) => (at, notes::write_words(session, on, text)?),
        (_, ClockState::Ended { .. }) => return Err(Refusal::SessionEnded),
        (Command::Reopen { seen, away }, _) => {
            (at.max(*seen), vec![EventKind::Reopened { away: *away }])
        }
        (command, _) => (at, kinds(session, command, request.why.as_deref(), at)?),
    };
    let by = if request.command == Command::Tick {
        &Actor::Program
    } else {
        &request.by
    };
    record.push_batch(kinds, moment, now, by, request.why.as_deref());
    Ok(record.events)
}

/// Numbers events as they come.
struct Record {
    next: u64,
    events: Vec<Event>,
}

impl Record {
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

fn kinds(session: &Session, command: &Command, why: Option<&str>, at: SessionTime) -> Decision {
    match command {
        Command::Tick | Command::Reopen { .. } | Command::WriteWords(..) => Ok(Vec::new()),
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
        Command::Undo => Ok(vec![session.undo()?]),
        Command::Redo => Ok(vec![session.redo()?]),
    }
}
