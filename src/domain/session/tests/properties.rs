//! What holds for any sequence of commands, waits, sleeps and stops.

mod seats;

use std::collections::BTreeMap;

use proptest::prelude::*;

use self::seats::{caucus, floor, private};
use super::*;
use crate::domain::agreement::{AgreementCommand, Signing};
use crate::domain::board::{Answer, BoardCommand, PollOn, Stance, Votes};
use crate::domain::fixture::choice;
use crate::domain::ids::{OptionId, PartyId};
use crate::domain::roster::Attendance;
use crate::domain::safety::SafetyCommand;
use crate::domain::scenario::{Audience, Timing};
use crate::domain::schedule::Cut;
use crate::domain::single_text::TextCommand;

/// One thing that happens in the room.
#[derive(Clone, Debug)]
enum Step {
    /// Undisturbed time.
    Wait(Span),
    /// The wall moves on alone, and the program looks.
    Sleep(Span),
    /// The program stops and is opened again: time away, and what the new steady clock reads.
    Crash(Span, i64),
    /// Whatever is asked for, be it possible or not.
    Ask(Command),
}

fn inject() -> impl Strategy<Value = InjectId> {
    let ids = [
        "storm", "letter", "report", "gesture", "petition", "whisper", "+1", "snow",
    ];
    proptest::sample::select(ids.to_vec()).prop_map(InjectId::from)
}

fn tables() -> impl Strategy<Value = Tables> {
    prop_oneof![
        Just(Tables::All),
        (1..4_u8).prop_map(|table| Tables::Only(TableNo(table)))
    ]
}

fn span() -> impl Strategy<Value = Span> {
    prop_oneof![
        (-3_i64..30).prop_map(Span::minutes),
        (0_i64..600_000).prop_map(Span),
    ]
}

/// Commands about the clock and the plan.
fn timing() -> impl Strategy<Value = Command> {
    let phases = ["process", "caucus", "joint", "debrief"];
    let cut = (proptest::sample::select(phases.to_vec()), span());
    prop_oneof![
        4 => Just(Command::Next),
        1 => Just(Command::Back),
        2 => (0..12_usize).prop_map(Command::Jump),
        2 => Just(Command::Pause),
        3 => Just(Command::Resume),
        1 => span().prop_map(Command::AddTime),
        1 => cut.prop_map(|(phase, by)| {
            Command::RecoverTime(vec![Cut { phase: phase.into(), by }])
        }),
        1 => any::<bool>().prop_map(|count| Command::SettleGap { count }),
    ]
}

/// Commands about injects.
fn injects() -> impl Strategy<Value = Command> {
    let written = Command::WriteInject {
        title: "Bridge".to_owned(),
        body: "Open.".to_owned(),
        audience: Audience::Everyone,
    };
    prop_oneof![
        3 => (inject(), tables()).prop_map(|(id, at)| Command::ReleaseInject(id, at)),
        1 => (inject(), any::<bool>()).prop_map(|(id, held)| Command::HoldInject(id, held)),
        2 => (inject(), span()).prop_map(|(id, by)| Command::DelayInject(id, by)),
        2 => (inject(), any::<bool>()).prop_map(|(id, out)| Command::SkipInject(id, out)),
        1 => Just(written),
    ]
}

/// Commands about people and what they do.
fn notes() -> impl Strategy<Value = Command> {
    let attendance = proptest::sample::select(vec![Attendance::Present, Attendance::Left]);
    let person = (1..14_u32).prop_map(ParticipantId);
    let option = proptest::option::of(Just(OptionId::from("toll")));
    prop_oneof![
        3 => (1..4_u8, 0..104_u8).prop_map(|(table, to)| {
            Command::SetIndicator(TableNo(table), Indicator::Trust, to)
        }),
        1 => (1..4_u8, option).prop_map(|(table, option)| {
            Command::SettleIssue(TableNo(table), "road".into(), option)
        }),
        1 => (1..4_u8, any::<bool>()).prop_map(|(table, out)| {
            Command::WalkOut(TableNo(table), "hill".into(), out)
        }),
        1 => (1..4_u8, some_seat()).prop_map(|(table, seat)| {
            Command::Safety(TableNo(table), SafetyCommand::Signal(seat))
        }),
        1 => (person, attendance).prop_map(|(id, is)| Command::MarkAttendance(id, is)),
        1 => (1..5_u8, any::<bool>()).prop_map(|(step, done)| Command::TickStep { step, done }),
        1 => Just(Command::NoteDecision(None, "We meet again.".to_owned())),
        1 => Just(Command::AddPeople(vec![Profile { name: "Omar".to_owned(), ..Profile::default() }])),
        2 => observing::any_command(),
        1 => Just(Command::Observe {
            participant: Some(ParticipantId(1)),
            table: None,
            competency: None,
            level: None,
            text: "Listened.".to_owned(),
        }),
    ]
}

/// Commands about what is said and put at the tables.
fn talks() -> impl Strategy<Value = Command> {
    let party = || {
        let ids = ["hill", "valley", "coast", "mediators"];
        proptest::sample::select(ids.to_vec()).prop_map(PartyId::from)
    };
    let option = || {
        let ids = ["open", "toll", "shut"];
        let option = proptest::sample::select(ids.to_vec());
        option.prop_map(|option| choice(("road", option)))
    };
    let number = || 1..4_u32;
    let stance = (
        party(),
        option(),
        proptest::sample::select(Stance::ALL.to_vec()),
    );
    let put = (party(), option(), proptest::option::of(span()));
    let answers = || proptest::sample::select(Answer::ALL.to_vec());
    let answer = (number(), party(), answers());
    let poll = (number(), answers(), 0..3_u8);
    let board = prop_oneof![
        2 => stance.prop_map(|(party, choice, stance)| BoardCommand::Voice { party, choice, stance }),
        3 => put.prop_map(|(author, choice, countdown)| BoardCommand::Put {
            author,
            seat: None,
            package: [(choice.issue, choice.option)].into_iter().collect(),
            wording: "We share.".to_owned(),
            countdown,
        }),
        4 => answer.prop_map(|(number, party, answer)| BoardCommand::Answer {
            number,
            party,
            answer,
            reason: "No.".to_owned(),
        }),
        2 => (number(), span()).prop_map(|(number, span)| BoardCommand::OpenVote(number, span)),
        1 => number().prop_map(BoardCommand::Withdraw),
        2 => number().prop_map(BoardCommand::Adopt),
        1 => poll.prop_map(|(number, answer, votes)| {
            let votes = Votes::Secret([(answer, votes)].into());
            BoardCommand::Poll(PollOn::Proposal(number), votes)
        }),
    ];
    let board = (1..4_u8, board);
    let signing = proptest::sample::select(vec![
        Signing::Signed,
        Signing::Declined("No.".to_owned()),
        Signing::WithReservation(String::new()),
    ]);
    let sign = (1..4_u8, party(), signing);
    let lock = (1..4_u8, 1..5_u32, any::<bool>());
    prop_oneof![
        6 => board.prop_map(|(table, command)| Command::Board(TableNo(table), command)),
        1 => sign.prop_map(|(table, party, signing)| {
            Command::Agreement(TableNo(table), AgreementCommand::Sign(party, None, signing))
        }),
        1 => lock.prop_map(|(table, clause, locked)| {
            Command::Text(TableNo(table), TextCommand::Lock(clause, locked))
        }),
    ]
}

/// Whoever plays this role at a table in the first chair; some of them have nobody.
fn some_seat() -> impl Strategy<Value = SeatId> {
    let roles = ["envoy", "elder", "skipper", "ghost"];
    (1..4_u8, proptest::sample::select(roles.to_vec())).prop_map(|(table, role)| seat(table, role))
}

fn undoing() -> impl Strategy<Value = Command> {
    prop_oneof![3 => Just(Command::Undo), 2 => Just(Command::Redo)]
}

fn waiting() -> impl Strategy<Value = Step> {
    (0_i64..900_000).prop_map(|length| Step::Wait(Span(length)))
}

/// Anything at all.
fn anything() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        8 => waiting(),
        4 => timing().prop_map(Step::Ask),
        4 => injects().prop_map(Step::Ask),
        3 => notes().prop_map(Step::Ask),
        4 => talks().prop_map(Step::Ask),
        4 => floor().prop_map(Step::Ask),
        3 => caucus().prop_map(Step::Ask),
        2 => private().prop_map(Step::Ask),
        4 => super::entry::anything().prop_map(Step::Ask),
        4 => undoing().prop_map(Step::Ask),
        1 => (-900_000_i64..900_000).prop_map(|length| Step::Sleep(Span(length))),
        1 => (0_i64..9_000_000, 0_i64..99_000_000)
            .prop_map(|(away, steady)| Step::Crash(Span(away), steady)),
        1 => prop_oneof![4 => Just(Command::Start), 1 => Just(Command::End)].prop_map(Step::Ask),
    ];
    proptest::collection::vec(step, 1..50)
}

/// Nobody takes anything back, puts anything off or leaves anything out.
fn straight_on() -> impl Strategy<Value = Vec<Step>> {
    let release = (inject(), tables()).prop_map(|(id, at)| Command::ReleaseInject(id, at));
    let step = prop_oneof![
        6 => waiting(),
        4 => timing().prop_map(Step::Ask),
        2 => release.prop_map(Step::Ask),
        2 => notes().prop_map(Step::Ask),
        2 => talks().prop_map(Step::Ask),
        2 => super::entry::anything().prop_map(Step::Ask),
    ];
    proptest::collection::vec(step, 1..50)
}

fn started() -> Room {
    Room::playing(super::rules::ruled(), 20).started()
}

/// Plays the steps; the program looks at the clock every `interval`, or only when something is
/// asked. A refusal is an answer like any other.
fn play(mut room: Room, steps: &[Step], interval: Option<Span>) -> Room {
    for step in steps {
        let before = room.time();
        match step {
            Step::Wait(length) => room = wait(room, *length, interval),
            Step::Sleep(length) => room = ask(room.asleep(*length), &Command::Tick),
            Step::Crash(away, steady) => room = crash(room, *away, *steady),
            Step::Ask(command) => room = ask(room, command),
        }
        assert!(room.time() >= before, "the session clock ran backwards");
    }
    ask(room, &Command::Tick)
}

fn wait(mut room: Room, length: Span, interval: Option<Span>) -> Room {
    let mut left = length;
    while let Some(interval) = interval.filter(|interval| *interval < left) {
        left = left - interval;
        room = ask(room.unseen(interval), &Command::Tick);
    }
    room.unseen(left)
}

fn crash(mut room: Room, away: Span, steady: i64) -> Room {
    // The last sign of life is written with the last look at the clock.
    room = ask(room, &Command::Tick);
    let seen = room.time();
    room.now = Now {
        wall: room.now.wall + away,
        steady: SteadyTime(steady),
    };
    ask(room, &Command::Reopen { seen, away })
}

fn ask(mut room: Room, command: &Command) -> Room {
    let request = Request::facilitator(command.clone()).because("asked");
    if let Ok(events) = decide(&room.session, &request, room.now) {
        for event in events {
            room.session.apply(event);
        }
    }
    room
}

fn dues(session: &Session, table: TableNo) -> BTreeMap<InjectId, Vec<&Event>> {
    let mut dues: BTreeMap<InjectId, Vec<&Event>> = BTreeMap::new();
    for event in session.valid_history() {
        if let EventKind::InjectDue { inject, tables } = &event.kind
            && tables.includes(table)
        {
            dues.entry(inject.clone()).or_default().push(event);
        }
    }
    dues
}

/// When the phase of a scheduled inject began, and how long after that it is due.
fn planned(session: &Session, id: &InjectId) -> Option<(Option<SessionTime>, Span)> {
    let Timing::InPhase { phase, minute } = &session.scenario.inject(id)?.when else {
        return None;
    };
    let index = session.scenario.phase_index(phase)?;
    let begun = session.schedule.phases[index].first_entered;
    // Recovered before the phase began, its minutes shrank.
    let cut: Span = session
        .history
        .iter()
        .take_while(|event| begun.is_some_and(|begun| event.at <= begun))
        .take_while(|event| {
            !matches!(&event.kind, EventKind::PhaseEntered { index: to, .. } if *to == index)
        })
        .filter_map(|event| match &event.kind {
            EventKind::TimeRecovered { cuts } => Some(cuts),
            _ => None,
        })
        .flatten()
        .filter(|cut| cut.phase == *phase)
        .map(|cut| cut.by)
        .sum();
    let written = Span::minutes(session.scenario.phases[index].minutes.into());
    Some((
        begun,
        Span::minutes((*minute).into()).scaled(written - cut, written),
    ))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_record_says_the_same_as_the_state(steps in anything()) {
        play(Room::with(20), &steps, None).sound();
        play(started(), &steps, None).sound();
    }

    #[test]
    fn it_does_not_matter_how_often_the_program_looks(steps in anything(), interval in 20_i64..400) {
        let seldom = play(started(), &steps, None);
        let often = play(started(), &steps, Some(Span::seconds(interval)));
        prop_assert_eq!(&seldom.session.history, &often.session.history);
        prop_assert_eq!(seldom.session, often.session);
    }

    #[test]
    fn nothing_is_released_twice_at_a_table(steps in anything()) {
        let room = play(started(), &steps, Some(Span::minutes(1)));
        let mut reached: BTreeMap<&InjectId, BTreeSet<TableNo>> = BTreeMap::new();
        for event in &room.session.history {
            if let EventKind::InjectReleased { inject, tables } = &event.kind {
                let known = reached.entry(inject).or_default();
                let before = known.len();
                known.extend(room.session.table_numbers().filter(|table| tables.includes(*table)));
                prop_assert!(known.len() > before, "{} reached nobody new", inject);
            }
        }
    }

    #[test]
    fn an_undo_and_its_redo_leave_the_state_as_it_was(steps in anything()) {
        let room = play(started(), &steps, None);
        let after = ask(ask(room.clone(), &Command::Undo), &Command::Redo);
        if after.session.history.len() == room.session.history.len() + 2 {
            let blank = |mut session: Session| {
                session.history.clear();
                session
            };
            prop_assert_eq!(blank(after.session), blank(room.session));
        }
    }

    #[test]
    fn every_scheduled_inject_falls_due_once_and_at_its_moment(steps in straight_on()) {
        let room = play(started(), &steps, None);
        for table in room.session.table_numbers() {
            let dues = dues(&room.session, table);
            for run in &room.session.injects {
                let fell: &[&Event] = dues.get(&run.id).map_or(&[], Vec::as_slice);
                prop_assert!(fell.len() <= 1, "{} fell due twice", run.id);
                let Some((begun, offset)) = planned(&room.session, &run.id) else { continue };
                let moment = begun.map(|begun| begun + offset);
                match fell.first() {
                    // Left behind by a jump, or at its moment.
                    Some(due) => prop_assert!(due.batch != due.seq || Some(due.at) == moment || {
                        matches!(room.session.history.get(usize::try_from(due.seq).unwrap() + 1),
                            Some(next) if next.batch == due.batch)
                    }, "{} fell due at {:?}, planned for {moment:?}", run.id, due.at),
                    None => prop_assert!(
                        run.released.len() == room.session.tables.len()
                            || moment.is_none_or(|moment| moment > room.time()),
                        "{} was lost", run.id
                    ),
                }
            }
        }
    }
}
