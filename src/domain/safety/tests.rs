//! Stop signals and stepping out of role at one table.

use super::*;
use crate::domain::ids::{ParticipantId, TableNo};

fn seat(role: &str) -> SeatId {
    SeatId {
        table: TableNo(1),
        role: role.into(),
        chair: 0,
    }
}

fn seated() -> Present {
    Present::from([(seat("elder"), ParticipantId(1))])
}

#[test]
fn a_signal_stays_until_it_is_answered() {
    let mut safety = Safety::default();
    let (signal, answer) = (
        SafetyCommand::Signal(seat("elder")),
        SafetyCommand::Answer(seat("elder")),
    );
    assert_eq!(
        safety.decide(&answer, &seated()),
        Err(SafetyRefusal::NoSignal)
    );
    let event = safety.decide(&signal, &seated()).expect("a signal");
    safety.apply(&event, SessionTime(7));
    assert_eq!(safety.signals.len(), 1);
    assert_eq!(
        safety.decide(&signal, &seated()),
        Err(SafetyRefusal::KnownAlready)
    );
    let event = safety.decide(&answer, &seated()).expect("an answer");
    safety.apply(&event, SessionTime(9));
    assert_eq!(safety, Safety::default());
    let nobody = SafetyCommand::Signal(seat("judge"));
    assert_eq!(
        safety.decide(&nobody, &seated()),
        Err(SafetyRefusal::EmptySeat)
    );
}

#[test]
fn a_table_steps_out_of_role_once() {
    let mut safety = Safety::default();
    let event = safety.decide(&SafetyCommand::StepOut, &seated());
    safety.apply(&event.expect("out of role"), SessionTime(5));
    assert_eq!(safety.out_of_role, Some(SessionTime(5)));
    assert_eq!(
        safety.decide(&SafetyCommand::StepOut, &seated()),
        Err(SafetyRefusal::OutAlready)
    );
}
