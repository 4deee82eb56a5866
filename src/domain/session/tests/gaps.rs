//! A laptop that sleeps, clocks that are set, a program that stops.

use super::*;

const COUNT: Command = Command::SettleGap { count: true };
const LEAVE: Command = Command::SettleGap { count: false };

fn asleep_in_caucus() -> Room {
    Room::with(8)
        .started()
        .in_phase("caucus")
        .after(minutes(3))
        .asleep(minutes(4))
        .after(minutes(1))
}

#[test]
fn a_sleep_is_noticed_once_and_does_not_count_by_itself() {
    let room = asleep_in_caucus().after(minutes(1)).expect_time(at(5));
    assert_eq!(room.session.clock.gap, Some(minutes(4)));
    let gaps = |event: &&Event| matches!(event.kind, EventKind::GapNoticed { .. });
    assert_eq!(room.session.history.iter().filter(gaps).count(), 1);
}

#[test]
fn a_gap_that_counts_moves_the_clock_and_what_falls_due() {
    let room = asleep_in_caucus()
        .expect_time(at(4))
        .does(COUNT)
        .expect_time(at(8))
        .after(minutes(1))
        .expect_time(at(9))
        .expect_inject_due("storm", at(5))
        .refuses(COUNT, Refusal::NoGap);
    let due = room.session.history.last().expect("an event");
    // Three minutes awake, two of the four asleep.
    assert_eq!(due.wall, MORNING.wall + minutes(5));
}

#[test]
fn a_gap_that_does_not_count_delays_the_room() {
    asleep_in_caucus()
        .does(LEAVE)
        .expect_time(at(4))
        .refuses(LEAVE, Refusal::NoGap)
        .after(minutes(1))
        .expect_inject_due("storm", at(5));
}

#[test]
fn a_gap_settled_in_a_pause_counts_too() {
    asleep_in_caucus()
        .does(Command::Pause)
        .does(COUNT)
        .expect_time(at(8))
        .after(minutes(5))
        .expect_inject_due("storm", at(5))
        .does(Command::Next)
        .expect_inject_due("letter", at(8))
        .does(Command::Resume)
        .after(minutes(1))
        .expect_time(at(9));
}

#[test]
fn a_pause_right_after_waking_does_not_hide_the_gap() {
    let room = Room::with(8)
        .started()
        .asleep(minutes(9))
        .does(Command::Pause)
        .after(minutes(1))
        .does(Command::Resume);
    assert_eq!(room.session.clock.gap, Some(minutes(9)));
}

#[test]
fn clocks_that_differ_by_a_little_are_let_be() {
    let room = Room::with(8).started().asleep(seconds(9)).after(minutes(1));
    assert_eq!(room.session.clock.gap, None);
    let room = room.asleep(seconds(1)).after(minutes(1));
    assert_eq!(room.session.clock.gap, Some(seconds(10)));
}

#[test]
fn a_clock_set_back_takes_no_time_away() {
    let room = Room::with(8)
        .started()
        .after(minutes(5))
        .asleep(minutes(-60))
        .after(minutes(1))
        .expect_time(at(6));
    assert_eq!(room.session.clock.gap, Some(minutes(-60)));
    room.does(COUNT)
        .expect_time(at(6))
        .after(minutes(1))
        .expect_time(at(7));
}

#[test]
fn a_clock_set_forward_and_back_leaves_no_gap() {
    let room = Room::with(8)
        .started()
        .asleep(minutes(60))
        .after(minutes(1))
        .asleep(minutes(-60))
        .after(minutes(1));
    assert_eq!(room.session.clock.gap, None);
}

/// The program stops after its last tick, and is opened again on a machine that was restarted.
fn crashed(mut room: Room, away: Span, steady: i64) -> Room {
    let seen = room.time();
    room.now = Now {
        wall: room.now.wall + away,
        steady: SteadyTime(steady),
    };
    room.does(Command::Reopen { seen, away })
}

#[test]
fn a_stopped_program_opens_again_in_a_pause() {
    for steady in [0, 17, 900_000_000] {
        let room = Room::with(8).started().in_phase("caucus").after(minutes(4));
        let room = crashed(room.unseen(seconds(30)), minutes(10), steady);
        let four_and_a_half = at(4) + seconds(30);
        assert_eq!(room.session.clock.gap, Some(minutes(10)));
        assert_eq!(room.dues("storm"), []);
        room.clone()
            .expect_time(four_and_a_half)
            .does(LEAVE)
            .does(Command::Resume)
            .after(minutes(1))
            .expect_time(four_and_a_half + minutes(1))
            .expect_inject_due("storm", at(5));
        room.does(COUNT).expect_time(four_and_a_half + minutes(10));
    }
}

#[test]
fn a_stopped_program_keeps_a_pause() {
    let room = Room::with(8)
        .started()
        .after(minutes(4))
        .does(Command::Pause);
    let room = crashed(room, minutes(10), 3).does(Command::Resume);
    assert_eq!(room.session.clock.gap, None);
    assert_eq!(room.session.paused_time(room.now), minutes(10));
    room.expect_time(at(4));
}

#[test]
fn before_the_start_a_stop_changes_nothing() {
    crashed(Room::with(8), minutes(600), 3)
        .expect_time(at(0))
        .started()
        .after(minutes(1))
        .expect_time(at(1));
}
