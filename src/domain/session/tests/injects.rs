//! Scripted and written injects: due when they should be, never lost, never twice.

use super::*;
use crate::domain::scenario::Audience;

fn caucus(people: usize) -> Room {
    Room::with(people).started().in_phase("caucus")
}

fn hold(id: &str, held: bool) -> Command {
    Command::HoldInject(id.into(), held)
}

fn delay(id: &str, by: Span) -> Command {
    Command::DelayInject(id.into(), by)
}

fn skip(id: &str, skipped: bool) -> Command {
    Command::SkipInject(id.into(), skipped)
}

#[test]
fn an_inject_is_due_at_its_minute_however_late_the_program_looks() {
    caucus(8)
        .after(minutes(5) - Span(1))
        .expect_state("storm", InjectState::Scheduled(at(5)))
        .after(Span(1))
        .expect_inject_due("storm", at(5))
        .expect_state("storm", InjectState::Due(at(5)));
    let late = caucus(8)
        .after(minutes(9))
        .expect_inject_due("storm", at(5));
    let due = late.session.history.last().expect("an event");
    assert_eq!(due.wall, MORNING.wall + minutes(5));
    assert_eq!(due.steady, MORNING.steady + minutes(5));
    assert_eq!(due.by, Actor::Program);
}

#[test]
fn any_command_records_first_what_fell_due_before_it() {
    let room = caucus(8)
        .unseen(minutes(16))
        .does(Command::NoteDecision(None, "We meet again.".to_owned()));
    let last: Vec<(u64, SessionTime)> = room
        .session
        .history
        .iter()
        .rev()
        .take(3)
        .map(|event| (event.seq - event.batch, event.at))
        .collect();
    assert_eq!(last, [(0, at(16)), (0, at(15)), (0, at(5))]);
}

#[test]
fn a_pause_puts_everything_off() {
    caucus(8)
        .after(minutes(3))
        .does(Command::Pause)
        .after(minutes(60))
        .expect_state("storm", InjectState::Scheduled(at(5)))
        .does(Command::Resume)
        .after(minutes(3))
        .expect_inject_due("storm", at(5));
}

#[test]
fn an_inject_shrinks_with_its_phase() {
    let room = Room::with(8);
    let mut lengths: Vec<Span> = room
        .session
        .schedule
        .phases
        .iter()
        .map(|p| p.planned)
        .collect();
    lengths[4] = minutes(15);
    room.does(Command::SetPlan(lengths))
        .expect_state("letter", InjectState::Scheduled(at(69)))
        .started()
        .in_phase("caucus")
        .after(minutes(15))
        .expect_inject_due("storm", at(3))
        .expect_inject_due("letter", at(9));
}

#[test]
fn its_moment_is_foreseen_with_what_was_used() {
    Room::with(8)
        .started()
        .expect_state("storm", InjectState::Scheduled(at(65)))
        .after(minutes(4))
        .does(Command::Next)
        .expect_state("storm", InjectState::Scheduled(at(59)))
        .after(minutes(12))
        .expect_state("storm", InjectState::Scheduled(at(61)));
}

#[test]
fn what_a_jump_leaves_behind_falls_due_at_once() {
    caucus(8)
        .after(minutes(6))
        .does(Command::Next)
        .expect_inject_due("storm", at(5))
        .expect_inject_due("letter", at(6));
}

#[test]
fn a_jump_over_several_phases_loses_nothing() {
    Room::with(8)
        .started()
        .after(minutes(2))
        .in_phase("plenary")
        .expect_inject_due("storm", at(2))
        .expect_inject_due("letter", at(2))
        .expect_inject_due("report", at(2))
        .does(Command::Jump(4))
        .after(minutes(30))
        .in_phase("debrief")
        .after(minutes(30))
        .expect_inject_due("storm", at(2))
        .expect_inject_due("report", at(2));
}

#[test]
fn a_step_back_takes_nothing_along() {
    caucus(8)
        .after(minutes(2))
        .does(Command::Back)
        .after(minutes(5))
        .expect_inject_due("storm", at(5))
        .does(Command::Next)
        .after(minutes(30))
        .expect_inject_due("storm", at(5))
        .expect_inject_due("letter", at(15));
}

#[test]
fn a_release_moves_indicators_and_the_story_once() {
    let room = caucus(24)
        .release("storm", TABLE_1)
        .expect_trust(1, 45)
        .expect_trust(2, 50)
        .release("storm", Tables::All)
        .expect_trust(1, 45)
        .expect_trust(2, 45)
        .expect_trust(3, 45)
        .refuses(
            Command::ReleaseInject("storm".into(), TABLE_2),
            Refusal::InjectReleasedBefore("storm".into()),
        );
    assert_eq!(room.session.story, Some("night-1".into()));
    room.after(minutes(10))
        .expect_state("storm", InjectState::Released(at(0)));
}

#[test]
fn released_early_it_does_not_fall_due() {
    let room = caucus(8).release("storm", Tables::All).after(minutes(9));
    assert_eq!(room.dues("storm"), []);
    room.refuses(
        hold("storm", true),
        Refusal::InjectReleasedBefore("storm".into()),
    )
    .refuses(
        delay("storm", minutes(5)),
        Refusal::InjectReleasedBefore("storm".into()),
    );
}

#[test]
fn released_at_some_tables_it_stays_due_for_the_others() {
    let room = caucus(24)
        .after(minutes(5))
        .release("storm", TABLE_2)
        .after(minutes(1));
    let waiting: Vec<TableNo> = room.inject("storm").waiting_tables().collect();
    assert_eq!(waiting, [TableNo(1), TableNo(3)]);
    room.expect_state("storm", InjectState::Due(at(5)))
        .release("storm", TABLE_1)
        .release("storm", Tables::Only(TableNo(3)))
        .expect_state("storm", InjectState::Released(at(6)));
}

#[test]
fn a_delay_counts_from_the_moment_or_from_now() {
    caucus(8)
        .after(minutes(2))
        .does(delay("storm", minutes(5)))
        .after(minutes(9))
        .expect_inject_due("storm", at(10))
        .does(delay("storm", minutes(5)))
        .expect_state("storm", InjectState::Scheduled(at(16)))
        .after(minutes(10));
    caucus(8)
        .unseen(minutes(8))
        .does(delay("storm", minutes(5)))
        .expect_state("storm", InjectState::Scheduled(at(13)))
        .in_phase("joint")
        .after(minutes(10))
        .expect_state("storm", InjectState::Due(at(13)));
}

#[test]
fn a_delay_is_only_for_the_tables_that_wait() {
    let room = caucus(24)
        .after(minutes(5))
        .release("storm", TABLE_1)
        .does(delay("storm", minutes(3)))
        .does(delay("storm", minutes(4)))
        .after(minutes(20));
    let offered: Vec<(u8, SessionTime)> = room
        .inject("storm")
        .offered
        .iter()
        .map(|(table, at)| (table.0, *at))
        .collect();
    assert_eq!(offered, [(2, at(12)), (3, at(12))]);
}

#[test]
fn held_it_waits_for_the_facilitator() {
    caucus(8)
        .does(hold("storm", true))
        .after(minutes(9))
        .expect_state("storm", InjectState::Held)
        .does(hold("storm", false))
        .expect_state("storm", InjectState::Due(at(5)))
        .does(hold("storm", true))
        .release("storm", Tables::All)
        .expect_state("storm", InjectState::Released(at(9)));
}

#[test]
fn left_out_with_a_reason_and_taken_back() {
    let room = caucus(8)
        .refuses(skip("storm", true), Refusal::ReasonNeeded)
        .does_because(skip("storm", true), "the room is tired")
        .after(minutes(9))
        .expect_state("storm", InjectState::Skipped);
    assert_eq!(room.dues("storm"), []);
    room.does(skip("storm", false))
        .after(minutes(1))
        // Not behind what is in the record: it can be offered since the ninth minute.
        .expect_inject_due("storm", at(9));
}

#[test]
fn left_out_while_its_phase_was_jumped_over_it_is_not_lost() {
    Room::with(8)
        .started()
        .does_because(skip("storm", true), "the room is tired")
        .in_phase("joint")
        .after(minutes(3))
        .does(skip("storm", false))
        .after(minutes(3))
        .expect_inject_due("storm", at(3));
}

#[test]
fn a_condition_offers_the_inject_where_it_comes_true() {
    let room = Room::with(24)
        .started()
        .set_trust(1, 20)
        .after(minutes(3))
        .expect_state("gesture", InjectState::Watching)
        .in_phase("caucus")
        .after(minutes(2))
        .set_trust(3, 30)
        .after(minutes(1));
    let expected = [(at(3), TABLE_1), (at(5), Tables::Only(TableNo(3)))];
    assert_eq!(room.dues("gesture"), expected);
    let room = room.set_trust(1, 60).set_trust(1, 10).after(minutes(5));
    assert_eq!(room.dues("gesture"), expected, "once for each table");
}

#[test]
fn a_condition_watches_from_a_phase_that_was_jumped_over() {
    let room = Room::with(8)
        .started()
        .set_trust(1, 20)
        .in_phase("break")
        .after(minutes(1));
    assert_eq!(room.dues("gesture"), [(at(0), TABLE_1)]);
}

#[test]
fn put_off_at_one_table_it_comes_back_though_another_table_got_it_meanwhile() {
    let room = caucus(24)
        .set_trust(1, 20)
        .after(minutes(1))
        .does(delay("gesture", minutes(10)))
        .set_trust(2, 20)
        .after(minutes(20));
    assert_eq!(
        room.dues("gesture"),
        [(at(0), TABLE_1), (at(1), TABLE_2), (at(11), TABLE_1)]
    );
}

#[test]
fn a_release_in_a_pause_keeps_its_time_whatever_follows_in_that_pause() {
    let release = Command::ReleaseInject("whisper".into(), TABLE_1);
    let room = caucus(24).does(Command::Pause).after(minutes(2));
    let now = room.now.wall;
    let room = room
        .does(release)
        .after(minutes(13))
        .does(hold("whisper", true));
    assert_eq!(room.session.released_at(&"whisper".into()), Some(now));
}

#[test]
fn silence_is_measured_at_each_table() {
    let settle = Command::SettleIssue(TableNo(2), "road".into(), Some("toll".into()));
    let room = Room::with(24)
        .started()
        .in_phase("joint")
        .after(minutes(4))
        .does(settle)
        .after(minutes(30));
    let others = [TABLE_1, Tables::Only(TableNo(3))].map(|table| (at(9), table));
    let expected = [&others[..], &[(at(13), TABLE_2)]].concat();
    assert_eq!(room.dues("petition"), expected);
}

#[test]
fn on_demand_it_is_ready_and_can_be_set_for_later() {
    Room::with(8)
        .refuses(
            Command::ReleaseInject("whisper".into(), Tables::All),
            Refusal::NotStarted,
        )
        .started()
        .expect_state("whisper", InjectState::Ready)
        .does(delay("whisper", minutes(5)))
        .after(minutes(6))
        .expect_inject_due("whisper", at(5));
}

#[test]
fn nothing_is_sent_to_nobody() {
    let absent = Command::MoveSeats {
        moves: vec![SeatMove {
            seat: seat(1, "skipper"),
            person: None,
        }],
        hand_over: None,
    };
    let whisper = |tables| Command::ReleaseInject("whisper".into(), tables);
    caucus(24)
        .does(absent)
        .refuses(whisper(TABLE_1), Refusal::EmptyAudience("whisper".into()))
        .refuses(
            whisper(Tables::Only(TableNo(9))),
            Refusal::NoSuchTable(TableNo(9)),
        )
        .refuses(
            Command::ReleaseInject("snow".into(), Tables::All),
            Refusal::NoSuchInject("snow".into()),
        )
        .release("whisper", TABLE_2)
        .release("whisper", Tables::Only(TableNo(3)))
        // Only the empty table is left, though the others have somebody.
        .refuses(
            whisper(Tables::All),
            Refusal::EmptyAudience("whisper".into()),
        );
}

#[test]
fn reading_is_ticked_off_for_those_who_got_it() {
    let read =
        |seats: &[SeatId]| Command::MarkRead("letter".into(), seats.iter().cloned().collect());
    let room = caucus(24)
        .refuses(
            read(&[seat(1, "elder")]),
            Refusal::NotReached(seat(1, "elder")),
        )
        .release("letter", TABLE_1)
        .refuses(
            read(&[seat(2, "elder")]),
            Refusal::NotReached(seat(2, "elder")),
        )
        .refuses(
            read(&[seat(1, "mayor")]),
            Refusal::NotReached(seat(1, "mayor")),
        )
        .does(read(&[seat(1, "elder"), seat(1, "captain")]));
    assert_eq!(room.inject("letter").read_by.len(), 2);
}

#[test]
fn written_on_the_spot_it_is_ready_at_once() {
    let write = |title: &str, audience| Command::WriteInject {
        title: title.to_owned(),
        body: "The bridge is open again.".to_owned(),
        audience,
    };
    let room = caucus(8)
        .refuses(write(" ", Audience::Everyone), Refusal::BlankText)
        .does(write("Bridge", Audience::Everyone))
        .does(Command::Undo)
        .does(write("Bridge", Audience::Role("elder".into())));
    assert!(
        room.session.inject(&"+1".into()).is_none(),
        "no id is given out twice"
    );
    room.expect_state("+2", InjectState::Ready)
        .release("+2", Tables::All)
        .expect_state("+2", InjectState::Released(at(0)));
}

#[test]
fn set_for_later_while_it_watches_it_comes_by_whichever_is_first_and_once() {
    for look in [minutes(1), minutes(12)] {
        let mut room = Room::with(24)
            .started()
            .in_phase("joint")
            .does(delay("petition", minutes(3)));
        for _ in 0..12 / look.nearest_minutes() {
            room = room.after(look);
        }
        room.expect_inject_due("petition", at(3));
    }
}
