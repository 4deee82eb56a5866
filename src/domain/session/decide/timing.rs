//! Commands about the clock and the plan.

use std::collections::BTreeMap;

use super::Decision;
use crate::domain::ids::PhaseId;
use crate::domain::scenario::Timing;
use crate::domain::schedule::Cut;
use crate::domain::session::command::Refusal;
use crate::domain::session::event::EventKind;
use crate::domain::session::parts::Tables;
use crate::domain::session::{ClockState, Session};
use crate::domain::time::{SessionTime, Span};

pub(super) fn set_plan(session: &Session, planned: &[Span]) -> Decision {
    before_start(session)?;
    let fits = planned.len() == session.schedule.phases.len();
    if !fits || planned.iter().any(|span| *span < Span::minutes(1)) {
        return Err(Refusal::BadPlan);
    }
    Ok(vec![EventKind::PlanSet {
        planned: planned.to_vec(),
    }])
}

pub(super) fn before_start(session: &Session) -> Result<(), Refusal> {
    if session.has_started() {
        Err(Refusal::AlreadyStarted)
    } else {
        Ok(())
    }
}

fn after_start(session: &Session) -> Result<(), Refusal> {
    if session.has_started() {
        Ok(())
    } else {
        Err(Refusal::NotStarted)
    }
}

pub(super) fn start(session: &Session) -> Decision {
    before_start(session)?;
    if session.seats.is_empty() {
        return Err(Refusal::NobodySeated);
    }
    let mut kinds = vec![EventKind::Started];
    kinds.extend(enter(session, 0)?);
    Ok(kinds)
}

pub(super) fn pause(session: &Session) -> Decision {
    match session.clock.state {
        ClockState::Running { .. } => Ok(vec![EventKind::Paused]),
        ClockState::Paused { .. } => Err(Refusal::AlreadyPaused),
        ClockState::Ready => Err(Refusal::NotStarted),
        ClockState::Ended { .. } => Err(Refusal::SessionEnded),
    }
}

pub(super) fn resume(session: &Session) -> Decision {
    match session.clock.state {
        ClockState::Paused { .. } => Ok(vec![EventKind::Resumed]),
        ClockState::Running { .. } => Err(Refusal::AlreadyRunning),
        ClockState::Ready => Err(Refusal::NotStarted),
        ClockState::Ended { .. } => Err(Refusal::SessionEnded),
    }
}

pub(super) fn next(session: &Session, at: SessionTime) -> Decision {
    after_start(session)?;
    let to = session.schedule.current.map_or(0, |current| current + 1);
    if to >= session.schedule.phases.len() {
        return Err(Refusal::NoNextPhase);
    }
    jump(session, to, at)
}

pub(super) fn back(session: &Session) -> Decision {
    after_start(session)?;
    let to = session
        .schedule
        .current
        .and_then(|current| current.checked_sub(1));
    enter(session, to.ok_or(Refusal::NoPreviousPhase)?)
}

pub(super) fn jump(session: &Session, to: usize, at: SessionTime) -> Decision {
    after_start(session)?;
    if to >= session.schedule.phases.len() {
        return Err(Refusal::NoSuchPhase);
    }
    let mut kinds = left_behind(session, to, at);
    kinds.extend(enter(session, to)?);
    Ok(kinds)
}

fn enter(session: &Session, index: usize) -> Decision {
    let phase = session
        .scenario
        .phases
        .get(index)
        .ok_or(Refusal::NoSuchPhase)?;
    let mut kinds = vec![EventKind::PhaseEntered {
        index,
        phase: phase.id.clone(),
    }];
    let is_first = session
        .schedule
        .phases
        .get(index)
        .is_some_and(|run| !run.was_visited());
    if let Some(story) = phase
        .story
        .clone()
        .filter(|story| is_first && session.story.as_ref() != Some(story))
    {
        kinds.push(EventKind::StoryMoved { story });
    }
    Ok(kinds)
}

/// Injects of phases that end before their moment came: they fall due now, so that none is lost.
fn left_behind(session: &Session, to: usize, at: SessionTime) -> Vec<EventKind> {
    let is_left = |phase: &PhaseId| {
        session
            .scenario
            .phase_index(phase)
            .is_some_and(|index| index < to)
    };
    session
        .scenario
        .injects
        .iter()
        .filter(|inject| matches!(&inject.when, Timing::InPhase { phase, .. } if is_left(phase)))
        .filter_map(|inject| session.inject(&inject.id))
        .filter(|run| !run.skipped && run.delayed.is_none())
        // Those that are due by now are in the record already, at their own moment.
        .filter(|run| run.offered.is_empty() && run.due.is_none_or(|due| due > at))
        .filter(|run| run.released.len() < session.tables.len())
        .map(|run| EventKind::InjectDue {
            inject: run.id.clone(),
            tables: Tables::All,
        })
        .collect()
}

pub(super) fn add_time(session: &Session, by: Span, at: SessionTime) -> Decision {
    after_start(session)?;
    let index = session.schedule.current.ok_or(Refusal::NotStarted)?;
    let phase = session
        .schedule
        .phases
        .get(index)
        .ok_or(Refusal::NoSuchPhase)?;
    // In overtime more minutes count from now, not from the end that has passed.
    let overtime = (phase.elapsed(at) - phase.allotted).at_least_zero();
    if by < Span::ZERO && phase.allotted + by < phase.elapsed(at) {
        return Err(Refusal::ShorterThanUsed);
    }
    let by = if by > Span::ZERO { by + overtime } else { by };
    Ok(vec![EventKind::PhaseExtended { index, by }])
}

pub(super) fn recover(session: &Session, cuts: &[Cut], at: SessionTime) -> Decision {
    after_start(session)?;
    let mut wanted: BTreeMap<&PhaseId, Span> = BTreeMap::new();
    for cut in cuts {
        let sum = wanted.entry(&cut.phase).or_default();
        *sum = *sum + cut.by;
    }
    for (id, by) in wanted {
        let phase = session
            .schedule
            .phases
            .iter()
            .find(|phase| phase.id == *id)
            .ok_or(Refusal::NoSuchPhase)?;
        if by < Span::ZERO || phase.allotted - by < phase.elapsed(at) {
            return Err(Refusal::ShorterThanUsed);
        }
    }
    Ok(vec![EventKind::TimeRecovered {
        cuts: cuts.to_vec(),
    }])
}

pub(super) fn settle_gap(session: &Session, count: bool) -> Decision {
    let gap = session.clock.gap.ok_or(Refusal::NoGap)?;
    let counted = if count {
        gap.at_least_zero()
    } else {
        Span::ZERO
    };
    Ok(vec![EventKind::GapSettled { counted }])
}

pub(super) fn end(session: &Session) -> Decision {
    after_start(session)?;
    Ok(vec![EventKind::Ended])
}
