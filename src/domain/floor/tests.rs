//! The floor of one table, without a session: what is asked, what follows.

use super::*;
use crate::domain::ids::TableNo;

fn seat(role: &str) -> SeatId {
    SeatId {
        table: TableNo(1),
        role: role.into(),
        chair: 0,
    }
}

fn at(seconds: i64) -> SessionTime {
    SessionTime::START + Span::seconds(seconds)
}

/// Three people at a table and what they do.
struct Table {
    floor: Floor,
    seated: Present,
    present: Present,
}

impl Table {
    fn new() -> Self {
        let people = (1..).map(ParticipantId);
        let roles = ["envoy", "elder", "skipper"].map(seat);
        let seated: Present = roles.into_iter().zip(people).collect();
        Self {
            floor: Floor::default(),
            present: seated.clone(),
            seated,
        }
    }

    fn does(mut self, seconds: i64, command: FloorCommand) -> Self {
        let event = self
            .floor
            .decide(&command, &self.present)
            .unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
        self.floor.apply(&event, at(seconds));
        self
    }

    #[track_caller]
    fn refuses(self, command: &FloorCommand, refusal: FloorRefusal) -> Self {
        assert_eq!(self.floor.decide(command, &self.present), Err(refusal));
        self
    }

    fn away(mut self, role: &str, seconds: i64) -> Self {
        self.present.remove(&seat(role));
        self.floor.keep(&self.present, &self.seated, at(seconds));
        self
    }

    #[track_caller]
    fn speaks(self, role: &str) -> Self {
        let speaking = self.floor.speaking.as_ref().map(|speech| &speech.seat);
        assert_eq!(speaking, Some(&seat(role)));
        self
    }

    #[track_caller]
    fn left(self, seconds: i64, left: i64) -> Self {
        let speaking = self.floor.speaking.as_ref().expect("somebody speaks");
        assert_eq!(speaking.left(at(seconds)), Span::seconds(left));
        self
    }

    fn heard(&self, role: &str, seconds: i64) -> Span {
        self.floor
            .speeches()
            .filter(|speech| speech.seat == seat(role))
            .map(|speech| speech.heard(at(seconds)))
            .sum()
    }
}

fn ask(role: &str) -> FloorCommand {
    FloorCommand::Ask(seat(role), SpeechKind::Statement)
}

fn order(role: &str) -> FloorCommand {
    FloorCommand::Ask(seat(role), SpeechKind::PointOfOrder)
}

#[test]
fn people_speak_in_the_order_in_which_they_asked_and_a_reply_comes_first() {
    Table::new()
        .does(0, ask("elder"))
        .does(1, ask("skipper"))
        .does(2, FloorCommand::Ask(seat("envoy"), SpeechKind::Reply))
        .refuses(&ask("elder"), FloorRefusal::WaitsAlready)
        .does(3, FloorCommand::Next)
        .speaks("envoy")
        .left(13, 50)
        .does(20, FloorCommand::Next)
        .speaks("elder")
        .left(30, 170)
        .does(40, FloorCommand::Next)
        .speaks("skipper")
        .refuses(&FloorCommand::Next, FloorRefusal::NobodyWaits)
        .does(50, FloorCommand::Stop)
        .refuses(&FloorCommand::Stop, FloorRefusal::NobodySpeaks);
}

#[test]
fn a_point_of_order_interrupts_and_gives_back_what_was_left() {
    let table = Table::new()
        .does(0, FloorCommand::Give(seat("elder")))
        .does(1, ask("envoy"))
        .does(60, order("skipper"))
        .speaks("skipper")
        .left(70, 50)
        .does(75, FloorCommand::Next)
        .speaks("elder")
        .left(85, 110)
        .does(95, FloorCommand::Next)
        .speaks("envoy");
    assert_eq!(table.heard("elder", 200), Span::seconds(80));
    assert_eq!(table.heard("skipper", 200), Span::seconds(15));
}

#[test]
fn after_two_points_of_order_the_statement_goes_on_and_a_stop_ends_all() {
    Table::new()
        .does(0, FloorCommand::Give(seat("elder")))
        .does(30, order("skipper"))
        .does(40, order("envoy"))
        .does(50, FloorCommand::Next)
        .speaks("elder")
        .left(60, 140)
        .does(60, order("envoy"))
        .does(70, FloorCommand::Stop)
        .refuses(&FloorCommand::Next, FloorRefusal::NobodyWaits);
}

#[test]
fn an_interpreter_doubles_the_limit_and_half_of_the_time_is_theirs() {
    let person = ParticipantId(2);
    let table = Table::new()
        .does(0, FloorCommand::Interpret(person, true))
        .does(0, FloorCommand::Give(seat("elder")))
        .left(60, 300);
    assert_eq!(table.heard("elder", 60), Span::seconds(30));
    let table = table.does(80, FloorCommand::Interpret(person, false));
    assert_eq!(table.heard("elder", 80), Span::seconds(80));
    table.left(80, 100);
}

#[test]
fn a_new_limit_counts_at_once() {
    Table::new()
        .does(0, FloorCommand::Give(seat("elder")))
        .does(10, FloorCommand::SetLimit(Span::seconds(60)))
        .left(10, 50)
        .refuses(
            &FloorCommand::SetLimit(Span::seconds(14)),
            FloorRefusal::LimitOutOfRange,
        )
        .refuses(
            &FloorCommand::SetLimit(Span::minutes(31)),
            FloorRefusal::LimitOutOfRange,
        );
}

#[test]
fn whoever_is_away_waits_and_is_passed_over() {
    let table = Table::new()
        .does(0, ask("elder"))
        .does(0, ask("skipper"))
        .does(0, FloorCommand::Give(seat("envoy")))
        .away("elder", 10)
        .refuses(
            &FloorCommand::Give(seat("elder")),
            FloorRefusal::NotAtTheTable,
        )
        .does(20, FloorCommand::Next)
        .speaks("skipper")
        .away("skipper", 30);
    assert_eq!(table.floor.speaking, None);
    assert_eq!(table.heard("skipper", 99), Span::seconds(10));
    assert_eq!(table.floor.queue.len(), 1, "the elder still waits");
}

#[test]
fn shares_are_rounded_and_need_a_whole() {
    let share = |seconds| Share {
        time: Span::seconds(seconds),
        speeches: 1,
    };
    assert_eq!(share(1).percent(Span::seconds(3)), 33);
    assert_eq!(share(2).percent(Span::seconds(3)), 67);
    assert_eq!(share(1).percent(Span::ZERO), 0);
}
