//! Separate meetings of one table, without a session.

use super::*;
use crate::domain::ids::{ParticipantId, TableNo};

fn seat(role: &str) -> SeatId {
    SeatId {
        table: TableNo(1),
        role: role.into(),
        chair: 0,
    }
}

fn seats(roles: &[&str]) -> BTreeSet<SeatId> {
    roles.iter().map(|role| seat(role)).collect()
}

fn at(minutes: i64) -> SessionTime {
    SessionTime::START + Span::minutes(minutes)
}

const ROLES: [&str; 4] = ["envoy", "elder", "skipper", "judge"];

fn seated() -> Present {
    let people = (1..).map(ParticipantId);
    ROLES.map(seat).into_iter().zip(people).collect()
}

struct Table(Caucuses);

impl Table {
    fn does(mut self, minute: i64, command: CaucusCommand) -> Self {
        let events = self
            .0
            .decide(&command, &seated(), at(minute))
            .unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
        for event in events {
            self.0.reserve(&event);
            self.0.apply(&event, at(minute));
        }
        self
    }

    #[track_caller]
    fn refuses(self, command: &CaucusCommand, refusal: CaucusRefusal) -> Self {
        assert_eq!(self.0.decide(command, &seated(), at(9)), Err(refusal));
        self
    }

    #[track_caller]
    fn meets(self, id: u32, roles: &[&str]) -> Self {
        let caucus = self.0.all.iter().find(|each| each.id == CaucusId(id));
        let inside: BTreeSet<SeatId> = caucus.expect("a caucus").inside().cloned().collect();
        assert_eq!(inside, seats(roles));
        self
    }
}

fn call(roles: &[&str]) -> CaucusCommand {
    CaucusCommand::Call {
        seats: seats(roles),
        place: " Room 2 ".to_owned(),
        length: Span::minutes(8),
    }
}

#[test]
fn mediators_shuttle_between_meetings_that_go_on_together() {
    let table = Table(Caucuses::default())
        .does(0, call(&["envoy", "elder"]))
        .does(1, call(&["skipper", "judge"]))
        .does(4, CaucusCommand::Send(CaucusId(2), seats(&["envoy"])))
        .meets(1, &["elder"])
        .meets(2, &["envoy", "skipper", "judge"])
        .does(5, CaucusCommand::CallBack(CaucusId(2)))
        .meets(2, &[])
        .meets(1, &["elder"]);
    assert_eq!(table.0.all[0].place, "Room 2");
    assert_eq!(table.0.all[1].ended, Some(at(5)));
    assert_eq!(table.0.open().count(), 1);
    let stays: Vec<_> = table.0.all[0]
        .visits
        .iter()
        .filter(|visit| visit.seat == seat("envoy"))
        .map(|visit| (visit.from, visit.to))
        .collect();
    assert_eq!(stays, [(at(0), Some(at(4)))]);
}

#[test]
fn a_meeting_that_everyone_left_is_over() {
    let table = Table(Caucuses::default())
        .does(0, call(&["envoy", "elder"]))
        .does(1, CaucusCommand::CallBackSeat(seat("elder")))
        .does(2, call(&["envoy", "judge"]))
        .refuses(
            &CaucusCommand::CallBack(CaucusId(1)),
            CaucusRefusal::NoSuchCaucus,
        )
        .does(3, CaucusCommand::CallAllBack)
        .refuses(&CaucusCommand::CallAllBack, CaucusRefusal::NobodyAway);
    assert_eq!(table.0.all[0].ended, Some(at(2)));
}

#[test]
fn a_countdown_falls_due_at_its_moment_and_again_after_more_time() {
    let mut table = Table(Caucuses::default()).does(0, call(&["envoy", "elder"]));
    assert_eq!(table.0.fallen_due(at(7)), None);
    let (moment, event) = table.0.fallen_due(at(30)).expect("it is over");
    assert_eq!(moment, at(8));
    table.0.apply(&event, moment);
    assert_eq!(table.0.fallen_due(at(30)), None, "told once");
    let table = table.does(10, CaucusCommand::Extend(CaucusId(1), Span::minutes(3)));
    assert_eq!(table.0.fallen_due(at(30)).expect("over again").0, at(13));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let long = CaucusCommand::Call {
        seats: seats(&["envoy"]),
        place: String::new(),
        length: Span::minutes(61),
    };
    Table(Caucuses::default())
        .refuses(&call(&[]), CaucusRefusal::Nobody)
        .refuses(&call(&["envoy", "ghost"]), CaucusRefusal::EmptySeat)
        .refuses(&long, CaucusRefusal::LengthOutOfRange)
        .does(0, call(&["envoy", "elder"]))
        .refuses(
            &CaucusCommand::Send(CaucusId(1), seats(&["elder"])),
            CaucusRefusal::ThereAlready,
        )
        .refuses(
            &CaucusCommand::Extend(CaucusId(1), Span::minutes(-20)),
            CaucusRefusal::LengthOutOfRange,
        )
        .refuses(
            &CaucusCommand::CallBackSeat(seat("judge")),
            CaucusRefusal::NobodyAway,
        );
}
