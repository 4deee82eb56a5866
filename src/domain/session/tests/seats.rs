//! The laptop at a seat: handed over, opened with a code, taken back.

use super::*;
use crate::domain::board::{Answer, BoardCommand};
use crate::domain::entry::EntryCommand;
use crate::domain::fixture::choice;
use crate::domain::floor::{FloorCommand, SpeechKind};
use crate::domain::negotiation::Package;
use crate::domain::safety::SafetyCommand;
use crate::domain::seat::{Papers, SeatCommand, SeatRefusal, WAIT, return_code};

fn elder() -> SeatId {
    seat(1, "elder")
}

fn of(seat: &SeatId, command: SeatCommand) -> Command {
    Command::Seat(seat.clone(), command)
}

fn refused(refusal: SeatRefusal) -> Refusal {
    Refusal::Seat(refusal)
}

impl Room {
    fn code(&self) -> String {
        self.session.desk(&elder()).expect("somebody").code()
    }

    fn opens(self, code: &str) -> Self {
        self.does(of(&elder(), SeatCommand::Open(code.to_owned())))
    }

    fn took_back(self) -> Self {
        let code = return_code(self.session.setup.seed);
        self.does(of(&elder(), SeatCommand::TakeBack(code)))
    }

    fn papers(&self) -> &Papers {
        let person = self.session.seats[&elder()];
        self.session.papers_of(&elder(), person)
    }

    fn notes(&self) -> &str {
        &self.papers().notes
    }

    fn sits(self, person: u32, hand_over: Option<&str>) -> Self {
        self.does(Command::MoveSeats {
            moves: vec![SeatMove {
                seat: elder(),
                person: Some(ParticipantId(person)),
            }],
            hand_over: hand_over.map(str::to_owned),
        })
    }
}

#[test]
fn a_code_opens_a_seat_for_one_visit() {
    let room = Room::with(8).does(of(&elder(), SeatCommand::HandOver));
    let first = room.code();
    let visit = room.session.visit.clone().expect("a visit");
    assert_eq!((visit.seat, visit.number), (elder(), None));
    let room = room.opens(&first);
    assert_ne!(room.code(), first);
    // The person looks away and comes back: the same slip is good until the laptop goes.
    let room = room.opens(&first);
    let papers = room.papers().clone();
    assert_eq!((papers.visits, papers.tries.wrong), (1, 0));
    let room = room.took_back();
    assert_eq!(room.session.visit, None);
    let room = room.does(of(&elder(), SeatCommand::HandOver)).opens(&first);
    assert_eq!((room.papers().visits, room.papers().tries.wrong), (1, 1));
    room.sound();
}

#[test]
fn five_wrong_codes_in_a_row_make_the_seat_wait() {
    let mut room = Room::with(8).does(of(&elder(), SeatCommand::HandOver));
    for _ in 0..5 {
        room = room.opens("12");
    }
    let right = of(&elder(), SeatCommand::Open(room.code()));
    let room = room
        .refuses(right.clone(), refused(SeatRefusal::Waits(WAIT)))
        .unseen(seconds(12))
        .refuses(right.clone(), refused(SeatRefusal::Waits(seconds(18))))
        .unseen(seconds(18))
        .does(right);
    assert_eq!(room.papers().visits, 1);
}

#[test]
fn the_laptop_goes_to_one_seat_at_a_time_and_comes_back_with_the_return_code() {
    let mayor = seat(1, "mayor");
    let mut room = Room::with(8)
        .refuses(
            of(&elder(), SeatCommand::TakeBack(String::new())),
            refused(SeatRefusal::LaptopNotThere),
        )
        .does(of(&elder(), SeatCommand::HandOver))
        .refuses(
            of(&mayor, SeatCommand::HandOver),
            refused(SeatRefusal::LaptopAway),
        )
        .refuses(
            of(&mayor, SeatCommand::TakeBack(String::new())),
            refused(SeatRefusal::LaptopNotThere),
        );
    for _ in 0..5 {
        room = room.does(of(&elder(), SeatCommand::TakeBack("1".to_owned())));
    }
    let code = return_code(room.session.setup.seed);
    let back = of(&elder(), SeatCommand::TakeBack(code));
    let room = room
        .refuses(back.clone(), refused(SeatRefusal::Waits(WAIT)))
        .unseen(WAIT)
        .does(back);
    assert_eq!(room.session.visit, None);
}

#[test]
fn whoever_takes_over_has_another_code_the_note_and_none_of_the_private_papers() {
    let package: Package = [("water".into(), "shared".into())].into_iter().collect();
    let room = Room::with(8);
    let before = room.code();
    let room = room
        .does(of(
            &elder(),
            SeatCommand::Note("They fear the drought.".to_owned()),
        ))
        .does(of(&elder(), SeatCommand::Keep(Some(package.clone()))));
    let first = room.session.seats[&elder()];
    let room = room.sits(1, Some("The mayor waits for you."));
    assert_ne!(
        room.session.seats[&elder()],
        first,
        "somebody else sits there"
    );
    assert_ne!(room.code(), before);
    let papers = room.papers();
    assert_eq!(
        papers.hand_over.as_deref(),
        Some("The mayor waits for you.")
    );
    assert_eq!((papers.notes.as_str(), &papers.kept), ("", &None));
    // Undone, the first person has everything as it was.
    let room = room.does(Command::Undo);
    assert_eq!(room.code(), before);
    assert_eq!(room.notes(), "They fear the drought.");
    let papers = room.papers();
    assert_eq!(papers.kept.as_ref(), Some(&package));
    room.sound();
}

#[test]
fn what_a_person_wrote_is_not_for_the_facilitator_to_undo() {
    let room = Room::with(8)
        .does(Command::Rename("Autumn".to_owned()))
        .does(of(&elder(), SeatCommand::Note("Mine.".to_owned())))
        .does(Command::Undo);
    assert_eq!(room.session.setup.title, "Spring");
    assert_eq!(room.notes(), "Mine.");
}

#[test]
fn an_empty_seat_has_nothing_and_the_end_takes_the_laptop_back() {
    Room::with(4).refuses(
        of(&seat(1, "trader"), SeatCommand::HandOver),
        refused(SeatRefusal::EmptySeat),
    );
    let room = Room::with(8)
        .started()
        .does(of(&elder(), SeatCommand::HandOver))
        .does(Command::End);
    assert_eq!(room.session.visit, None);
}

#[test]
fn from_a_seat_people_act_for_that_seat_alone() {
    let room = Room::with(8).started();
    let asks = |command: &Command| {
        let request = Request {
            command: command.clone(),
            by: Actor::Seat(elder()),
            why: None,
        };
        decide(&room.session, &request, room.now).map(|_| ())
    };
    let put = |author: &str, seat: Option<SeatId>| {
        let (issue, option) = ("water", "shared");
        let choice = choice((issue, option));
        Command::Board(
            TableNo(1),
            BoardCommand::Put {
                author: author.into(),
                seat,
                package: [(choice.issue, choice.option)].into_iter().collect(),
                wording: String::new(),
                countdown: None,
            },
        )
    };
    let answer = |party: &str| {
        Command::Board(
            TableNo(1),
            BoardCommand::Answer {
                number: 1,
                party: party.into(),
                answer: Answer::Accept,
                reason: String::new(),
            },
        )
    };
    let ask = |seat| Command::Floor(TableNo(1), FloorCommand::Ask(seat, SpeechKind::Statement));
    let signal = |seat| Command::Safety(TableNo(1), SafetyCommand::Signal(seat));
    let note = |seat: &SeatId| of(seat, SeatCommand::Note("Mine.".to_owned()));
    let mayor = seat(1, "mayor");
    let analyse = |table| {
        let write = EntryCommand::WriteAnalysis(1, "Water.".to_owned());
        Command::Entry(TableNo(table), write)
    };
    for allowed in [
        analyse(1),
        put("hill", Some(elder())),
        ask(elder()),
        signal(elder()),
        note(&elder()),
    ] {
        assert_eq!(asks(&allowed), Ok(()), "{allowed:?}");
    }
    for strange in [
        analyse(2),
        put("valley", Some(elder())),
        put("hill", None),
        answer("valley"),
        ask(mayor.clone()),
        signal(mayor.clone()),
        note(&mayor),
        of(&elder(), SeatCommand::HandOver),
        Command::Pause,
        Command::End,
        Command::Undo,
    ] {
        assert_eq!(
            asks(&strange),
            Err(refused(SeatRefusal::NotThisSeat)),
            "{strange:?}"
        );
    }
}
