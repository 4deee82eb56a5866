//! The clock, the phases, and the plan.

use super::*;
use crate::domain::schedule::{Cut, recoveries};

fn plan(session: &Session) -> Vec<Span> {
    session
        .schedule
        .phases
        .iter()
        .map(|phase| phase.allotted)
        .collect()
}

#[test]
fn the_start_begins_the_first_phase_and_comes_once() {
    Room::with(8)
        .refuses(Command::Next, Refusal::NotStarted)
        .refuses(Command::Pause, Refusal::NotStarted)
        .refuses(Command::Resume, Refusal::NotStarted)
        .refuses(Command::AddTime(minutes(1)), Refusal::NotStarted)
        .refuses(Command::End, Refusal::NotStarted)
        .after(minutes(30))
        .expect_time(at(0))
        .started()
        .expect_phase("welcome")
        .after(minutes(4))
        .expect_time(at(4))
        .expect_remaining(minutes(6))
        .refuses(Command::Start, Refusal::AlreadyStarted);
}

#[test]
fn nothing_starts_before_anybody_sits() {
    let mut room = Room::with(8);
    room.session.seats.clear();
    room.refuses(Command::Start, Refusal::NobodySeated);
}

#[test]
fn a_pause_stands_still_on_the_session_clock() {
    let room = Room::with(8)
        .started()
        .after(minutes(4))
        .does(Command::Pause)
        .refuses(Command::Pause, Refusal::AlreadyPaused)
        .after(minutes(7))
        .expect_time(at(4))
        .expect_elapsed(minutes(4))
        .does(Command::Resume)
        .refuses(Command::Resume, Refusal::AlreadyRunning)
        .after(minutes(1))
        .expect_time(at(5))
        .does(Command::Pause)
        .after(seconds(30));
    assert_eq!(room.session.paused_time(room.now), minutes(7) + seconds(30));
}

#[test]
fn a_sleep_in_a_pause_is_pause() {
    let room = Room::with(8)
        .started()
        .does(Command::Pause)
        .asleep(minutes(20))
        .after(minutes(1))
        .does(Command::Resume)
        .after(minutes(1));
    assert_eq!(room.session.clock.gap, None);
    assert_eq!(room.session.paused_time(room.now), minutes(21));
}

#[test]
fn next_and_back_keep_what_was_used() {
    Room::with(8)
        .started()
        .refuses(Command::Back, Refusal::NoPreviousPhase)
        .after(minutes(9))
        .does(Command::Next)
        .expect_phase("process")
        .after(minutes(2))
        .does(Command::Back)
        .expect_phase("welcome")
        .expect_remaining(minutes(1))
        .after(minutes(3))
        .expect_remaining(minutes(-2))
        .does(Command::Next)
        .expect_phase("process")
        .expect_elapsed(minutes(2));
}

#[test]
fn jumps_stay_on_the_plan() {
    Room::with(8)
        .refuses(Command::Jump(3), Refusal::NotStarted)
        .started()
        .refuses(Command::Jump(11), Refusal::NoSuchPhase)
        .in_phase("debrief")
        .refuses(Command::Next, Refusal::NoNextPhase)
        .does(Command::Jump(0))
        .expect_phase("welcome");
}

#[test]
fn minutes_are_added_and_taken() {
    Room::with(8)
        .started()
        .after(minutes(4))
        .does(Command::AddTime(minutes(5)))
        .expect_remaining(minutes(11))
        .does(Command::AddTime(minutes(-5)))
        .does(Command::AddTime(minutes(-1)))
        .expect_remaining(minutes(5))
        .does(Command::AddTime(minutes(-5)))
        .expect_remaining(Span::ZERO)
        .refuses(Command::AddTime(minutes(-1)), Refusal::ShorterThanUsed);
}

#[test]
fn minutes_added_in_overtime_count_from_now() {
    Room::with(8)
        .started()
        .after(minutes(13))
        .expect_remaining(minutes(-3))
        .refuses(Command::AddTime(minutes(-1)), Refusal::ShorterThanUsed)
        .does(Command::AddTime(minutes(5)))
        .expect_remaining(minutes(5))
        .does(Command::Undo)
        .expect_remaining(minutes(-3));
}

#[test]
fn drift_is_overtime_and_pauses_and_added_minutes() {
    Room::with(8)
        .started()
        .expect_drift(Span::ZERO)
        .after(minutes(10))
        .expect_drift(Span::ZERO)
        .after(minutes(2))
        .expect_drift(minutes(2))
        .does(Command::Next)
        .does(Command::Pause)
        .after(minutes(3))
        .expect_drift(minutes(5))
        .does(Command::Resume)
        .does(Command::AddTime(minutes(4)))
        .expect_drift(minutes(9))
        .does(Command::AddTime(minutes(-10)))
        .expect_drift(minutes(-1));
}

#[test]
fn leaving_a_phase_early_brings_the_end_nearer() {
    let room = Room::with(8)
        .started()
        .after(minutes(6))
        .does(Command::Next);
    let end = room.session.schedule.projected_end(room.time());
    assert_eq!(end, at(176));
    room.expect_drift(minutes(-4));
}

#[test]
fn what_a_phase_used_before_a_step_back_is_not_planned_again() {
    let room = Room::with(8)
        .started()
        .does(Command::Next)
        .after(minutes(8))
        .does(Command::Back);
    // Ten of welcome, two left of process, 160 of the rest.
    assert_eq!(room.session.schedule.projected_end(room.time()), at(180));
}

#[test]
fn recovered_minutes_shorten_what_is_to_come() {
    let room = Room::with(8)
        .started()
        .after(minutes(10))
        .does(Command::Pause);
    let room = room
        .after(minutes(12))
        .does(Command::Resume)
        .does(Command::Next);
    let room = room.expect_drift(minutes(12));
    for plan in recoveries(&room.session.schedule, room.time(), minutes(12)) {
        assert_eq!(plan.recovered, minutes(12));
        room.clone()
            .does(Command::RecoverTime(plan.cuts))
            .expect_drift(Span::ZERO)
            .does(Command::Undo)
            .expect_drift(minutes(12));
    }
}

#[test]
fn nobody_takes_what_is_used_already() {
    let cut = |phase: &str, by| Cut {
        phase: phase.into(),
        by,
    };
    Room::with(8)
        .started()
        .after(minutes(8))
        .refuses(
            Command::RecoverTime(vec![cut("welcome", minutes(3))]),
            Refusal::ShorterThanUsed,
        )
        .refuses(
            Command::RecoverTime(vec![cut("welcome", minutes(1)), cut("welcome", minutes(2))]),
            Refusal::ShorterThanUsed,
        )
        .refuses(
            Command::RecoverTime(vec![cut("process", minutes(-1))]),
            Refusal::ShorterThanUsed,
        )
        .refuses(
            Command::RecoverTime(vec![cut("lunch", minutes(1))]),
            Refusal::NoSuchPhase,
        )
        .does(Command::RecoverTime(vec![cut("welcome", minutes(2))]))
        .expect_remaining(Span::ZERO);
}

#[test]
fn the_plan_is_fitted_before_the_start_only() {
    let room = Room::with(8);
    let mut lengths = plan(&room.session);
    lengths[2] = minutes(15);
    let room = room
        .refuses(Command::SetPlan(lengths[1..].to_vec()), Refusal::BadPlan)
        .refuses(Command::SetPlan(vec![Span::ZERO; 11]), Refusal::BadPlan)
        .does(Command::SetPlan(lengths.clone()));
    assert_eq!(room.session.schedule.planned_total(), minutes(175));
    room.started()
        .refuses(Command::SetPlan(lengths), Refusal::AlreadyStarted)
        .expect_drift(Span::ZERO);
}

#[test]
fn a_plan_that_was_too_short_leaves_nothing_behind() {
    let room = Room::with(8);
    let lengths = plan(&room.session);
    let least = |room: &Room| room.session.schedule.phases[2].least;
    let short = room.does(Command::SetPlan(vec![minutes(1); 11]));
    assert_eq!(least(&short), minutes(1));
    assert_eq!(least(&short.does(Command::SetPlan(lengths))), minutes(10));
}

#[test]
fn the_end_in_a_pause_counts_the_pause() {
    let room = Room::with(8)
        .started()
        .after(minutes(10))
        .does(Command::Pause)
        .after(minutes(5))
        .does(Command::End);
    assert_eq!(room.session.paused_time(room.now), minutes(5));
    assert_eq!(room.session.ended, Some(at(10)));
    assert_eq!(room.session.schedule.phases[0].spent, minutes(10));
}
