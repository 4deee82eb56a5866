//! The phase bar: the plan above, what became of it below, on the wall clock.

use egui::Ui;

use super::dialogs::Dialog;
use super::{ConsoleState, words};
use crate::domain::scenario::text as texts;
use crate::domain::schedule::PhaseRun;
use crate::domain::session::{EventKind, Session};
use crate::domain::time::{Span, WallTime};
use crate::localisation::msg;
use crate::ui::components::{PhaseBar, PhaseSegment, PhaseState};
use crate::ui::cx::{Cx, Open};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let rail = Rail::of(cx, open);
    let segments: Vec<PhaseSegment<'_>> = rail.blocks.iter().map(Block::segment).collect();
    let words = [
        msg::console_plan(),
        msg::console_actual(),
        msg::console_phases(),
    ]
    .map(|message| cx.say(message));
    let [plan, actual, name] = &words;
    let clicked = PhaseBar {
        plan,
        actual,
        segments: &segments,
        now: rail
            .now
            .as_ref()
            .map(|(minute, time)| (*minute, time.as_str())),
        ticks: &rail.ticks,
        planned_end: &rail.planned_end,
        projected_end: &rail.projected_end,
        drift: &rail.drift,
        overrun: &rail.overrun,
        name,
    }
    .show(ui);
    if let Some(index) = clicked
        && open
            .session
            .schedule
            .current
            .is_some_and(|current| current != index)
    {
        state.dialog = Some(Dialog::Jump(index));
    }
}

/// Everything the bar says.
struct Rail {
    blocks: Vec<Block>,
    now: Option<(f32, String)>,
    ticks: Vec<(f32, String)>,
    planned_end: String,
    projected_end: String,
    drift: String,
    overrun: String,
}

/// A phase with its words.
struct Block {
    label: String,
    short: String,
    number: String,
    planned: f32,
    detail: String,
    course: Course,
}

enum Course {
    Done {
        actual: f32,
        words: String,
        drift: String,
    },
    Current {
        elapsed: f32,
        left: f32,
        overrun: f32,
        elapsed_words: String,
        left_words: String,
    },
    Coming {
        minutes: f32,
        words: String,
    },
}

impl Block {
    fn segment(&self) -> PhaseSegment<'_> {
        let state = match &self.course {
            Course::Done {
                actual,
                words,
                drift,
            } => PhaseState::Done {
                actual: *actual,
                words,
                drift,
            },
            Course::Current {
                elapsed,
                left,
                overrun,
                elapsed_words,
                left_words,
            } => PhaseState::Current {
                elapsed: *elapsed,
                left: *left,
                overrun: *overrun,
                elapsed_words,
                left_words,
            },
            Course::Coming { minutes, words } => PhaseState::Coming {
                minutes: *minutes,
                words,
            },
        };
        PhaseSegment {
            label: &self.label,
            short: &self.short,
            number: &self.number,
            planned: self.planned,
            state,
            detail: &self.detail,
        }
    }

    fn length(&self) -> f32 {
        self.segment().state.minutes()
    }
}

impl Rail {
    fn of(cx: &Cx<'_>, open: Open<'_>) -> Self {
        let session = open.session;
        let on_the_wall = wall_time_of_phases(session, cx.now.wall);
        let blocks: Vec<Block> = session
            .schedule
            .phases
            .iter()
            .zip(&on_the_wall)
            .enumerate()
            .map(|(index, (run, wall))| block(cx, open, index, run, *wall))
            .collect();
        let now = now_on_rail(session, &blocks);
        let drift = session
            .schedule
            .drift(open.at, cx.now.wall)
            .filter(|_| session.ended.is_none())
            .filter(|drift| drift.nearest_minutes() != 0);
        Self {
            ticks: ticks(cx, session, &blocks, now),
            now: now.map(|minute| (minute, cx.words.time(cx.now.wall))),
            planned_end: planned_end(cx, session),
            projected_end: projected_end(cx, open),
            drift: drift
                .map(|drift| drift_words(cx, drift))
                .unwrap_or_default(),
            overrun: drift
                .filter(|drift| *drift > Span::ZERO)
                .map(|drift| cx.words.signed_minutes(drift))
                .unwrap_or_default(),
            blocks,
        }
    }
}

/// How long each phase took by the clock on the wall, pauses included, so that the blocks add up to
/// the time of day.
fn wall_time_of_phases(session: &Session, now: WallTime) -> Vec<Span> {
    let mut spent = vec![Span::ZERO; session.schedule.phases.len()];
    let mut going_on: Option<(usize, WallTime)> = None;
    let mut close = |going_on: Option<(usize, WallTime)>, until: WallTime| {
        if let Some((index, since)) = going_on
            && let Some(spent) = spent.get_mut(index)
        {
            *spent = *spent + until.since(since).at_least_zero();
        }
    };
    for event in session.valid_history() {
        let next = match &event.kind {
            EventKind::PhaseEntered { index, .. } => Some((*index, event.wall)),
            EventKind::Ended => None,
            _ => continue,
        };
        close(going_on, event.wall);
        going_on = next;
    }
    close(going_on, now);
    spent
}

fn block(cx: &Cx<'_>, open: Open<'_>, index: usize, run: &PhaseRun, wall: Span) -> Block {
    let schedule = &open.session.schedule;
    let is_over = match schedule.current {
        Some(current) => index < current,
        None => open.session.ended.is_some(),
    };
    let planned = run.planned.nearest_minutes();
    let (course, detail) = if schedule.current == Some(index) {
        (
            current(cx, open, run, wall),
            msg::console_phase_detail_current(
                planned,
                gone(run.elapsed(open.at)),
                run.remaining(open.at).at_least_zero().nearest_minutes(),
            ),
        )
    } else if is_over {
        let taken = run.elapsed(open.at);
        let drift = taken - run.planned;
        let course = Course::Done {
            actual: words::minutes(wall),
            words: cx.say(msg::minutes_short(taken.nearest_minutes())),
            drift: if drift.nearest_minutes() == 0 {
                String::new()
            } else {
                cx.words.signed_minutes(drift)
            },
        };
        (
            course,
            msg::console_phase_detail_done(planned, taken.nearest_minutes()),
        )
    } else {
        let left = (run.allotted - run.spent).at_least_zero();
        let course = Course::Coming {
            minutes: words::minutes(left),
            words: cx.say(msg::minutes_short(left.nearest_minutes())),
        };
        (
            course,
            msg::console_phase_detail_coming(planned, left.nearest_minutes()),
        )
    };
    let number = cx.words.number(index + 1);
    Block {
        label: open.prose.say(&texts::phase_short(&run.id)),
        short: number.clone(),
        number,
        planned: words::minutes(run.planned),
        detail: cx.say(msg::console_phase_detail(
            words::phase(open, &run.id),
            detail,
        )),
        course,
    }
}

fn current(cx: &Cx<'_>, open: Open<'_>, run: &PhaseRun, wall: Span) -> Course {
    let remaining = run.remaining(open.at);
    let left = remaining.at_least_zero();
    let over = (Span::ZERO - remaining).at_least_zero();
    Course::Current {
        elapsed: words::minutes(wall),
        left: words::minutes(left),
        overrun: words::minutes(over),
        elapsed_words: cx.say(msg::console_phase_gone(gone(run.elapsed(open.at)))),
        left_words: cx.say(msg::console_phase_left(left.nearest_minutes())),
    }
}

/// Whole minutes that are over.
fn gone(span: Span) -> i64 {
    span.whole_seconds() / 60
}

/// Where "now" lies on the lower rail; nowhere before the start and after the end.
fn now_on_rail(session: &Session, blocks: &[Block]) -> Option<f32> {
    let current = session.schedule.current?;
    let before: f32 = blocks.iter().take(current).map(Block::length).sum();
    match blocks.get(current)?.course {
        Course::Current { elapsed, .. } => Some(before + elapsed),
        _ => None,
    }
}

/// Round times below the rail, anchored at the one moment that is certain: now.
fn ticks(cx: &Cx<'_>, session: &Session, blocks: &[Block], now: Option<f32>) -> Vec<(f32, String)> {
    let actual: f32 = blocks.iter().map(Block::length).sum();
    let planned: f32 = blocks.iter().map(|block| block.planned).sum();
    let all = actual.max(planned);
    let (minute, wall) = match (now, session.schedule.started) {
        (Some(minute), _) => (minute, cx.now.wall),
        (None, Some(started)) => (0.0, started),
        (None, None) => (0.0, cx.now.wall),
    };
    let step = if all > 100.0 { 30 } else { 10 } * 60_000;
    let first = wall.0 - whole_minutes(minute + 1.0) * 60_000;
    let mut at = first.div_euclid(step) * step;
    let mut ticks = Vec::new();
    loop {
        let place = minute + words::minutes(Span(at - wall.0));
        if place > all {
            return ticks;
        }
        if place >= -0.5 {
            ticks.push((place.max(0.0), cx.words.time(WallTime(at))));
        }
        at += step;
    }
}

#[expect(clippy::cast_possible_truncation, reason = "minutes of a day")]
fn whole_minutes(minutes: f32) -> i64 {
    minutes as i64
}

/// Two digits leave no room for the unit beside the time.
fn drift_words(cx: &Cx<'_>, drift: Span) -> String {
    let signed = cx.words.signed_minutes(drift);
    if drift.nearest_minutes().abs() < 10 {
        cx.say(msg::console_drift(signed))
    } else {
        signed
    }
}

fn planned_end(cx: &Cx<'_>, session: &Session) -> String {
    let end = session
        .schedule
        .planned_wall_end()
        .unwrap_or(cx.now.wall + session.schedule.planned_total());
    cx.words.time(end)
}

fn projected_end(cx: &Cx<'_>, open: Open<'_>) -> String {
    let session = open.session;
    if let Some(ended) = session.ended {
        return cx.words.time(session.wall_of(ended));
    }
    if !session.has_started() {
        return String::new();
    }
    let end = session.schedule.projected_end(open.at);
    cx.words.time(cx.now.wall + end.since(open.at))
}
