//! Phases and their steps, a break that runs over, and lost time that is got back.

use crate::domain::scenario::PhaseKind;
use crate::domain::schedule::recoveries;
use crate::domain::session::{ClockState, Command, Request};
use crate::domain::time::{SessionTime, Span, SteadyTime};

use super::scene::{Now, Scene, ask};

/// Further behind than this, the facilitator does something about it.
const TOO_LATE: Span = Span::minutes(6);

/// Time is taken from coming phases at most once in so long: the room has to follow.
const BETWEEN_CUTS: Span = Span::minutes(20);

/// The facilitator never goes on with more than this left on the clock.
const EARLIEST: Span = Span::minutes(1);

/// Phases of which one gets five minutes more.
const WORTH_MORE: [PhaseKind; 3] = [PhaseKind::Caucus, PhaseKind::Joint, PhaseKind::Drafting];

/// What the facilitator has done about the time.
#[derive(Default)]
pub(super) struct Timekeeper {
    resumes: Option<SteadyTime>,
    has_paused: bool,
    has_added: bool,
    last_cut: Option<SessionTime>,
}

impl Timekeeper {
    /// `is_waiting`: a table has something to finish before the phase can end.
    pub(super) fn look(&mut self, scene: &Scene, is_waiting: bool, requests: &mut Vec<Request>) {
        if let ClockState::Paused { .. } = scene.session.clock.state {
            if self.resumes.is_some_and(|resumes| scene.steady >= resumes) {
                self.resumes = None;
                ask(requests, Command::Resume);
            }
            return;
        }
        let Some(now) = scene.phase().filter(|_| scene.session.is_running()) else {
            return;
        };
        tick_steps(scene, &now, requests);
        self.recover(scene, &now, requests);
        if self.add_time(scene, &now, requests) || self.pause(scene, &now, requests) {
            return;
        }
        go_on(scene, &now, is_waiting, requests);
    }

    fn recover(&mut self, scene: &Scene, now: &Now, requests: &mut Vec<Request>) {
        let schedule = &scene.session.schedule;
        let drift = schedule.drift(scene.at, scene.wall).unwrap_or_default();
        let is_settled = self
            .last_cut
            .is_some_and(|cut| scene.at.since(cut) < BETWEEN_CUTS);
        // In overtime nobody knows yet how late it will be.
        if drift <= TOO_LATE || is_settled || now.over(scene.at) > 90 {
            return;
        }
        let mut dice = scene.dice("recovery", &[&now.index]);
        if let Some(found) = dice.pick(&recoveries(schedule, scene.at, drift)) {
            self.last_cut = Some(scene.at);
            ask(requests, Command::RecoverTime(found.cuts.clone()));
        }
    }

    fn add_time(&mut self, scene: &Scene, now: &Now, requests: &mut Vec<Request>) -> bool {
        if self.has_added || now.run.remaining(scene.at) > Span::minutes(1) {
            return false;
        }
        let chosen = scene.dice("more time", &[]).pick(&WORTH_MORE).copied();
        if chosen != Some(now.phase.kind) {
            return false;
        }
        self.has_added = true;
        ask(requests, Command::AddTime(Span::minutes(5)));
        true
    }

    /// People come back late from the break.
    fn pause(&mut self, scene: &Scene, now: &Now, requests: &mut Vec<Request>) -> bool {
        let is_over = now.run.remaining(scene.at) <= Span::ZERO;
        if self.has_paused || now.phase.kind != PhaseKind::Break || !is_over {
            return false;
        }
        self.has_paused = true;
        self.resumes = Some(scene.steady + scene.dice("back late", &[]).seconds(120, 240));
        ask(requests, Command::Pause);
        true
    }
}

fn tick_steps(scene: &Scene, now: &Now, requests: &mut Vec<Request>) {
    let steps = i64::from(now.phase.steps).max(1);
    for step in 1..=now.phase.steps {
        // Each in its own part of the phase.
        let (first, last) = (i64::from(step) - 1, i64::from(step));
        let over = now.over(scene.at) * steps / 100;
        if !(first..=last).contains(&over) {
            continue;
        }
        let mut dice = scene.dice("step", &[&now.index, &step]);
        let part = (100 * last - dice.between(10, 60)) / steps;
        let is_done = scene
            .session
            .steps_done
            .contains(&(now.phase.id.clone(), step));
        // Now and then one is forgotten.
        if scene.strikes(now.part(part)) && !is_done && !dice.percent(7) {
            ask(requests, Command::TickStep { step, done: true });
        }
    }
}

fn go_on(scene: &Scene, now: &Now, is_waiting: bool, requests: &mut Vec<Request>) {
    let left = now.run.remaining(scene.at);
    if left > EARLIEST || left > left_at_end(scene, now) {
        return;
    }
    // A table that is still signing is given a few minutes, not more.
    if is_waiting && left > Span::minutes(-4) {
        return;
    }
    let is_last = now.index + 1 >= scene.session.schedule.phases.len();
    ask(requests, if is_last { Command::End } else { Command::Next });
}

/// What is left on the clock of a phase when the facilitator goes on; mostly it has run over.
fn left_at_end(scene: &Scene, now: &Now) -> Span {
    let mut dice = scene.dice("overrun", &[&now.index]);
    match now.phase.kind {
        PhaseKind::Break => Span::ZERO,
        PhaseKind::YearAfter | PhaseKind::Debrief => dice.seconds(-60, 0),
        _ if now.run.allotted < Span::minutes(8) => dice.seconds(-40, 20),
        _ => Span::seconds(dice.between(-110, EARLIEST.whole_seconds())),
    }
}
