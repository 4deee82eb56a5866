//! What moves the indicators besides the hand and injects, and what keeps people safe.

use super::*;
use crate::domain::floor::{FloorCommand, FloorRefusal};
use crate::domain::safety::{SafetyCommand, SafetyRefusal};
use crate::domain::scenario::{Rule, Trigger};

/// The fixture, with a rule for everything that can happen.
pub(super) fn ruled() -> Scenario {
    let rules = [
        (Trigger::SilentFor(4), -3),
        (Trigger::WalkOut, -10),
        (Trigger::Return, 4),
        (Trigger::Settled, 5),
        (Trigger::Reopened, -6),
    ];
    let rule = |(when, by)| Rule {
        when,
        effects: [(Indicator::Trust, by)].into_iter().collect(),
    };
    Scenario {
        rules: rules.map(rule).to_vec(),
        ..scenario()
    }
}

fn room() -> Room {
    Room::playing(ruled(), 20).started()
}

fn settle(table: u8, option: Option<&str>) -> Command {
    Command::SettleIssue(TableNo(table), "road".into(), option.map(Into::into))
}

fn walk_out(table: u8, out: bool) -> Command {
    Command::WalkOut(TableNo(table), "hill".into(), out)
}

#[test]
fn settling_and_opening_again_move_trust_once_each_and_say_why() {
    let room = room()
        .does(settle(1, Some("toll")))
        .expect_trust(1, 55)
        .does(settle(1, Some("open")))
        .expect_trust(1, 55)
        .does(settle(1, None))
        .expect_trust(1, 49)
        .expect_trust(2, 50);
    let reading = &room.session.tables[&TableNo(1)].indicators[&Indicator::Trust];
    assert_eq!(reading.cause, Some(Cause::Rule(Trigger::Reopened)));
    room.does(Command::Undo)
        .expect_trust(1, 55)
        .does(Command::Undo)
        .does(Command::Undo)
        .expect_trust(1, 50);
}

#[test]
fn a_silence_counts_again_and_again_while_people_negotiate() {
    let room = room()
        .after(minutes(30))
        .expect_trust(1, 50)
        .in_phase("joint")
        .after(minutes(3))
        .does(settle(2, Some("toll")))
        .after(minutes(6));
    let noticed = |table: u8| -> Vec<SessionTime> {
        let silences = room.session.valid_history().filter(|event| {
            event.kind
                == EventKind::SilenceNoticed {
                    table: TableNo(table),
                    minutes: 4,
                }
        });
        silences.map(|event| event.at).collect()
    };
    assert_eq!(noticed(1), [at(34), at(38)]);
    assert_eq!(noticed(2), [at(37)]);
    room.clone()
        .expect_trust(1, 44)
        .expect_trust(2, 52)
        .does(Command::Pause)
        .after(minutes(20))
        .does(Command::Resume)
        .expect_trust(1, 44)
        .in_phase("break")
        .after(minutes(20))
        .expect_trust(1, 44);
    let undone = room.does(Command::Undo);
    let settled = &undone.session.tables[&TableNo(2)].settled;
    assert!(settled.is_empty(), "a silence is passed over by undo");
}

#[test]
fn a_party_that_walked_out_cannot_speak_until_it_comes_back() {
    let give = Command::Floor(TableNo(1), FloorCommand::Give(seat(1, "elder")));
    room()
        .does(give.clone())
        .after(seconds(9))
        .does(walk_out(1, true))
        .expect_trust(1, 40)
        .refuses(walk_out(1, true), Refusal::SameAsBefore)
        .refuses(give.clone(), Refusal::Floor(FloorRefusal::NotAtTheTable))
        .does(walk_out(1, false))
        .expect_trust(1, 44)
        .does(give);
}

#[test]
fn a_stop_signal_is_never_taken_back_by_undo() {
    let signal = Command::Safety(TableNo(1), SafetyCommand::Signal(seat(1, "elder")));
    let answer = Command::Safety(TableNo(1), SafetyCommand::Answer(seat(1, "elder")));
    let room = room()
        .does(settle(1, Some("toll")))
        .does(signal)
        .does(Command::Undo)
        .expect_trust(1, 50);
    assert_eq!(room.session.tables[&TableNo(1)].safety.signals.len(), 1);
    room.does(answer.clone())
        .refuses(answer, Refusal::Safety(SafetyRefusal::NoSignal))
        .does(Command::Safety(TableNo(1), SafetyCommand::StepOut));
}
