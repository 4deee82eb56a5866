//! Sessions played through: what the room is given, when something happens, what must follow.
//!
//! The fixture's schedule: welcome 10, process 10, preparation 20, openings 20, caucus 25 (storm at
//! minute 5, letter at 15), break 5, joint 20 (report at 10), drafting 15, plenary 15, year after 5,
//! debrief 35.

mod agreement;
mod board;
mod entry;
mod gaps;
mod injects;
mod notes;
mod observing;
mod people;
mod properties;
mod rules;
mod seats;
mod table;
mod timing;
mod undo;

use super::*;
use crate::domain::fixture::scenario;
use crate::domain::ids::{InjectId, ObservationId};
use crate::domain::roster::Profile;
use crate::domain::scenario::{Indicator, Scenario};

/// 2026-11-21, a quarter past eight in the morning.
const MORNING: Now = Now {
    wall: WallTime(1_795_248_900_000),
    steady: SteadyTime(5_000_000),
};

fn minutes(minutes: i64) -> Span {
    Span::minutes(minutes)
}

fn seconds(seconds: i64) -> Span {
    Span::seconds(seconds)
}

/// So many minutes on the session clock.
fn at(minutes: i64) -> SessionTime {
    SessionTime::START + Span::minutes(minutes)
}

fn seat(table: u8, role: &str) -> SeatId {
    SeatId {
        table: TableNo(table),
        role: role.into(),
        chair: 0,
    }
}

/// A session and the clocks on its wall. Time passes only when a test says so.
#[derive(Clone)]
struct Room {
    session: Session,
    now: Now,
}

impl Room {
    /// Everybody on the roster and seated, ten at a table.
    fn with(people: usize) -> Self {
        Self::playing(scenario(), people)
    }

    fn playing(scenario: Scenario, people: usize) -> Self {
        let setup = Setup {
            title: "Spring".to_owned(),
            seed: 7,
            tables: u8::try_from(people.div_ceil(10)).expect("few people"),
        };
        let created = Session::create(setup, scenario, MORNING);
        let room = Self {
            session: Session::replay([created]).expect("a beginning"),
            now: MORNING,
        };
        let profile = |number| Profile {
            name: format!("Person {number}"),
            ..Profile::default()
        };
        let seats = room.seats();
        let moves = (1..)
            .zip(seats)
            .take(people)
            .map(|(person, seat)| SeatMove {
                seat,
                person: Some(ParticipantId(person)),
            });
        let moves = moves.collect();
        room.does(Command::AddPeople((1..=people).map(profile).collect()))
            .does(Command::MoveSeats {
                moves,
                hand_over: None,
            })
    }

    /// Every seat, so that tables fill evenly and each role is played before one is shared.
    fn seats(&self) -> Vec<SeatId> {
        let roles = &self.session.scenario.roles;
        let mut seats: Vec<SeatId> = Vec::new();
        for chair in 0..2 {
            for role in roles.iter().filter(|role| chair < role.shared_by) {
                seats.extend(self.session.table_numbers().map(|table| SeatId {
                    table,
                    role: role.id.clone(),
                    chair,
                }));
            }
        }
        seats
    }

    fn started(self) -> Self {
        self.does(Command::Start)
    }

    /// Jumps there.
    fn in_phase(self, id: &str) -> Self {
        let index = self.session.scenario.phase_index(&id.into());
        self.does(Command::Jump(index.expect("a phase")))
    }

    /// Undisturbed time passes and the program looks at the clock.
    fn after(self, span: Span) -> Self {
        self.unseen(span).does(Command::Tick)
    }

    /// Undisturbed time passes and nobody looks.
    fn unseen(mut self, span: Span) -> Self {
        self.now = self.now.after(span);
        self
    }

    /// The wall moves on alone: the laptop slept, or somebody set its clock.
    fn asleep(mut self, span: Span) -> Self {
        self.now.wall = self.now.wall + span;
        self
    }

    fn does(self, command: Command) -> Self {
        self.sends(&Request::facilitator(command))
    }

    fn does_because(self, command: Command, why: &str) -> Self {
        self.sends(&Request::facilitator(command).because(why))
    }

    fn does_as(self, by: Actor, command: Command) -> Self {
        self.sends(&Request {
            command,
            by,
            why: None,
        })
    }

    fn sends(mut self, request: &Request) -> Self {
        let events = decide(&self.session, request, self.now)
            .unwrap_or_else(|refusal| panic!("{:?} refused: {refusal:?}", request.command));
        for event in events {
            self.session.apply(event);
        }
        self.sound()
    }

    #[track_caller]
    fn refuses(self, command: Command, refusal: Refusal) -> Self {
        let answer = decide(&self.session, &Request::facilitator(command), self.now);
        assert_eq!(answer, Err(refusal));
        self
    }

    /// What holds for every session at any time.
    #[track_caller]
    fn sound(self) -> Self {
        let history = &self.session.history;
        assert!(history.is_sorted_by_key(|event| event.at), "{history:#?}");
        let again = Session::replay(history.iter().cloned()).expect("a whole record");
        assert_eq!(again, self.session, "the record says the same as the state");
        self
    }

    fn time(&self) -> SessionTime {
        self.session.session_time(self.now)
    }

    fn inject(&self, id: &str) -> &InjectRun {
        self.session.inject(&InjectId::new(id)).expect("an inject")
    }

    fn state(&self, id: &str) -> InjectState {
        self.session.inject_state(self.inject(id), self.time())
    }

    /// The times at which the record says that an inject fell due, and where.
    fn dues(&self, id: &str) -> Vec<(SessionTime, Tables)> {
        let dues = self.session.valid_history();
        dues.filter_map(|event| match &event.kind {
            EventKind::InjectDue { inject, tables } if inject.as_str() == id => {
                Some((event.at, *tables))
            }
            _ => None,
        })
        .collect()
    }

    #[track_caller]
    fn expect_inject_due(self, id: &str, at: SessionTime) -> Self {
        assert_eq!(self.dues(id), [(at, Tables::All)], "dues of {id}");
        self
    }

    #[track_caller]
    fn expect_state(self, id: &str, state: InjectState) -> Self {
        assert_eq!(self.state(id), state, "state of {id}");
        self
    }

    #[track_caller]
    fn expect_phase(self, id: &str) -> Self {
        let current = self.session.schedule.current_phase().expect("a phase");
        assert_eq!(current.id.as_str(), id);
        self
    }

    #[track_caller]
    fn expect_elapsed(self, span: Span) -> Self {
        let current = self.session.schedule.current_phase().expect("a phase");
        assert_eq!(current.elapsed(self.time()), span);
        self
    }

    #[track_caller]
    fn expect_remaining(self, span: Span) -> Self {
        let current = self.session.schedule.current_phase().expect("a phase");
        assert_eq!(current.remaining(self.time()), span);
        self
    }

    #[track_caller]
    fn expect_drift(self, span: Span) -> Self {
        let drift = self.session.schedule.drift(self.time(), self.now.wall);
        assert_eq!(drift, Some(span));
        self
    }

    #[track_caller]
    fn expect_time(self, time: SessionTime) -> Self {
        assert_eq!(self.time(), time);
        self
    }

    #[track_caller]
    fn expect_trust(self, table: u8, trust: u8) -> Self {
        let reading = &self.session.tables[&TableNo(table)].indicators[&Indicator::Trust];
        assert_eq!(reading.value, trust);
        self
    }

    fn release(self, id: &str, tables: Tables) -> Self {
        self.does(Command::ReleaseInject(id.into(), tables))
    }

    fn set_trust(self, table: u8, trust: u8) -> Self {
        self.does(Command::SetIndicator(
            TableNo(table),
            Indicator::Trust,
            trust,
        ))
    }
}

const TABLE_1: Tables = Tables::Only(TableNo(1));
const TABLE_2: Tables = Tables::Only(TableNo(2));

#[test]
fn a_record_without_a_beginning_or_with_a_hole_is_refused() {
    let history = Room::with(8).started().session.history;
    assert_eq!(Session::replay([]), Err(BrokenRecord::Empty));
    let tail = history.iter().skip(1).cloned();
    assert_eq!(Session::replay(tail), Err(BrokenRecord::NoBeginning));
    let hole = history.iter().filter(|event| event.seq != 2).cloned();
    assert_eq!(
        Session::replay(hole),
        Err(BrokenRecord::Missing { expected: 2 })
    );
}

#[test]
fn the_end_seals_the_record_but_for_the_words_of_the_debrief() {
    let summary = |text: &str| Command::WriteWords(WordsOn::Summary, text.to_owned());
    let room = Room::with(8)
        .started()
        .after(minutes(3))
        .does(Command::End)
        .after(minutes(60))
        .expect_time(at(3))
        .refuses(Command::Next, Refusal::SessionEnded)
        .refuses(Command::Undo, Refusal::SessionEnded)
        .refuses(Command::End, Refusal::SessionEnded)
        .refuses(
            Command::ReleaseInject("storm".into(), Tables::All),
            Refusal::SessionEnded,
        )
        .does(summary(" A first meeting. "))
        .does(summary("A good first meeting."));
    assert_eq!(room.session.ended, Some(at(3)));
    assert_eq!(
        room.session.words[&WordsOn::Summary],
        "A good first meeting."
    );
}
