//! Who observes what, what is rated, and what is noticed of the code of conduct.

use proptest::prelude::*;

use super::*;
use crate::domain::debrief::Debrief;
use crate::domain::observing::ratings::{Accord, Counts, Together, standing};
use crate::domain::observing::{
    Conduct, ObserverView, ObservingCommand, ObservingRefusal, Point, Rating, Watch, spread,
    suggest,
};

fn watch(observer: &str, tables: Tables) -> Watch {
    Watch {
        observer: observer.to_owned(),
        person: None,
        tables,
        competencies: ["listening", "inclusion"].map(Into::into),
    }
}

fn assign(watch: Watch) -> Command {
    Command::Observing(ObservingCommand::Assign(watch))
}

fn rate(person: u32, rating: Rating) -> Command {
    rate_at(person, rating, None)
}

fn rate_at(person: u32, rating: Rating, seen: Option<SessionTime>) -> Command {
    Command::Observing(ObservingCommand::Rate {
        person: ParticipantId(person),
        competency: "listening".into(),
        rating,
        seen,
    })
}

fn refused(why: ObservingRefusal) -> Refusal {
    Refusal::Observing(why)
}

/// A room in which Leyla and Omar observe the first table.
fn observed() -> Room {
    Room::with(12)
        .does(assign(watch(" Leyla ", Tables::Only(TableNo(1)))))
        .does(assign(watch("Omar", Tables::Only(TableNo(1)))))
        .started()
        .after(minutes(2))
}

fn by(observer: &str) -> Actor {
    Actor::Observer(observer.to_owned())
}

fn counts(room: &Room) -> Counts {
    Counts::of(&standing(&room.session))
}

#[test]
fn an_observer_has_two_competencies_and_no_seat() {
    let competencies = |first: &str, second: &str| Watch {
        competencies: [first.into(), second.into()],
        ..watch("Leyla", Tables::All)
    };
    let seated = Watch {
        person: Some(ParticipantId(1)),
        ..watch("Person 1", Tables::All)
    };
    Room::with(8)
        .refuses(
            assign(competencies("listening", "listening")),
            refused(ObservingRefusal::SameTwice),
        )
        .refuses(
            assign(competencies("listening", "singing")),
            Refusal::NotInScenario("singing".to_owned()),
        )
        .refuses(
            assign(watch("Leyla", Tables::Only(TableNo(2)))),
            Refusal::NoSuchTable(TableNo(2)),
        )
        .refuses(assign(watch("  ", Tables::All)), Refusal::BlankName)
        .refuses(assign(seated), refused(ObservingRefusal::HasSeat))
        .does(assign(competencies("inclusion", "listening")));
}

#[test]
fn an_assignment_is_changed_and_taken_back() {
    let room = observed().does(assign(watch("Leyla", Tables::All)));
    assert_eq!(room.session.observing.watches.len(), 2, "one for each name");
    assert_eq!(room.session.observing.watches[0].tables, Tables::All);
    let release = |name: &str| Command::Observing(ObservingCommand::Release(name.to_owned()));
    let room = room
        .does(release("Leyla"))
        .refuses(release("Leyla"), refused(ObservingRefusal::NoSuchObserver));
    let room = room.does(Command::Undo);
    assert!(room.session.observing.watch("Leyla").is_some());
}

#[test]
fn whoever_takes_a_seat_observes_no_more() {
    let observer = ParticipantId(3);
    let room = Room::with(8);
    let seat = room.session.seat_of(observer).expect("seated").clone();
    let moved = |person| Command::MoveSeats {
        moves: vec![SeatMove {
            seat: seat.clone(),
            person,
        }],
        hand_over: None,
    };
    let theirs = Watch {
        person: Some(observer),
        ..watch("Person 3", Tables::All)
    };
    let room = room.does(moved(None)).does(assign(theirs));
    assert_eq!(room.session.observing.watches.len(), 1);
    let room = room.does(moved(Some(observer)));
    assert!(room.session.observing.watches.is_empty());
}

#[test]
fn a_later_rating_takes_the_place_of_the_earlier_of_the_same_observer() {
    let room = observed()
        .does_as(by("Leyla"), rate(1, Rating::Level(2)))
        .does_as(by("Omar"), rate(1, Rating::Level(5)))
        .does_as(by("Leyla"), rate(1, Rating::Level(4)));
    assert_eq!(room.session.observations.len(), 3, "the record has all");
    assert_eq!(counts(&room).levels, [0, 0, 0, 1, 1]);
    let room = room.does(Command::Undo);
    assert_eq!(counts(&room).levels, [0, 1, 0, 0, 1], "the earlier stands");
}

#[test]
fn not_seen_is_not_the_same_as_not_rated() {
    let room = observed();
    let view = |room: &Room| ObserverView::of(&room.session, "Leyla").expect("she observes");
    let before = view(&room);
    let room = room.does_as(by("Leyla"), rate(1, Rating::NotSeen));
    let after = view(&room);
    assert_eq!(before.progress().0 + 1, after.progress().0);
    let counts = counts(&room);
    assert_eq!((counts.seen(), counts.not_seen), (0, 1));
    assert_eq!(counts.together(), Together::Nobody);
}

#[test]
fn a_rating_needs_somebody_a_level_and_a_session_that_goes_on() {
    Room::with(8).refuses(rate(1, Rating::Level(3)), Refusal::NotStarted);
    observed()
        .refuses(rate(1, Rating::Level(6)), Refusal::LevelOutOfRange(6))
        .refuses(
            rate(99, Rating::Level(3)),
            Refusal::NoSuchPerson(ParticipantId(99)),
        )
        .refuses(
            rate_at(1, Rating::Level(3), Some(at(3))),
            refused(ObservingRefusal::InFuture),
        );
}

#[test]
fn paper_is_typed_in_with_its_own_moment_also_after_the_end() {
    let room = observed().in_phase("caucus").after(minutes(3));
    let began = room.session.schedule.phases[4].first_entered.expect("was");
    let wall = room.session.wall_of(began);
    let room = room
        .does(Command::End)
        .does_as(by("Leyla"), rate_at(1, Rating::Level(3), Some(began)));
    let note = &room.session.observations[0];
    assert_eq!((note.at, note.wall), (began, wall));
    room.refuses(assign(watch("Late", Tables::All)), Refusal::SessionEnded);
}

#[test]
fn one_rating_is_no_average_and_agreement_is_counted_in_pairs() {
    let room = observed().does_as(by("Leyla"), rate(1, Rating::Level(2)));
    assert_eq!(counts(&room).together(), Together::One(2));
    assert_eq!(Accord::of(&standing(&room.session)).pairs, 0);
    let room = room
        .does_as(by("Omar"), rate(1, Rating::Level(3)))
        .does_as(by("Sena"), rate(1, Rating::Level(5)))
        .does_as(by("Omar"), rate(3, Rating::Level(3)))
        .does_as(by("Sena"), rate(3, Rating::NotSeen));
    let accord = Accord::of(&standing(&room.session));
    assert_eq!((accord.pairs, accord.same, accord.near), (3, 0, 1));
    let facts = Debrief::of(&room.session, room.now);
    let together = facts.observed.of_person(ParticipantId(1))[0].1.together();
    let expected = Together::Average {
        tenths: 33,
        observers: 3,
    };
    assert_eq!(together, expected, "2, 3 and 5");
}

#[test]
fn an_observer_sees_the_people_of_the_table_and_nothing_else() {
    let room = observed();
    let view = ObserverView::of(&room.session, "Omar").expect("he observes");
    assert!(view.people.iter().all(|it| it.seat.table == TableNo(1)));
    assert_eq!(view.people.len(), room.session.seated(TableNo(1)).len());
    assert_eq!(view.progress(), (0, 2 * view.people.len()));
    assert_eq!(ObserverView::of(&room.session, "Nobody"), None);
}

#[test]
fn what_is_noticed_can_be_mended_once() {
    let notice = Command::Observing(ObservingCommand::Notice {
        point: Point::NoFavour,
        table: TableNo(1),
        person: Some(ParticipantId(1)),
        text: String::new(),
    });
    let mend = |id| {
        Command::Observing(ObservingCommand::Mend {
            noticed: ObservationId(id),
            text: "Gave the pen back.".to_owned(),
        })
    };
    let room = observed()
        .does(notice)
        .does(mend(1))
        .refuses(mend(1), refused(ObservingRefusal::NothingToMend))
        .refuses(mend(2), refused(ObservingRefusal::NothingToMend))
        .refuses(mend(9), Refusal::NoSuchObservation(ObservationId(9)));
    let facts = Debrief::of(&room.session, room.now);
    let [episode] = facts.observed.conduct.as_slice() else {
        panic!("one of them: {:?}", facts.observed.conduct);
    };
    assert_eq!(episode.point, Point::NoFavour);
    let mended = episode.mended.as_ref().expect("mended");
    assert_eq!(mended.what.table, Some(TableNo(1)));
    assert!(matches!(
        mended.what.conduct,
        Some(Conduct::Mended {
            point: Point::NoFavour,
            ..
        })
    ));
    let room = room.does(Command::Undo).does(mend(1));
    assert_eq!(room.session.observations.len(), 2);
}

#[test]
fn a_bare_rating_is_counted_and_not_listed_as_a_note() {
    let room = observed()
        .does_as(by("Omar"), rate(1, Rating::Level(3)))
        .does_as(
            by("Omar"),
            Command::Observing(ObservingCommand::Note {
                person: ParticipantId(1),
                text: " Asked why. ".to_owned(),
                seen: None,
            }),
        );
    let facts = Debrief::of(&room.session, room.now);
    assert_eq!(facts.notes(), 1);
    assert_eq!(facts.observed.competencies.len(), 1);
}

#[test]
fn the_note_on_what_may_touch_people_is_read_once_and_can_be_taken_back() {
    let read = Command::ReadContentNote;
    let room = Room::with(8)
        .refuses(read(false), Refusal::SameAsBefore)
        .does(read(true))
        .refuses(read(true), Refusal::SameAsBefore)
        .does(Command::Undo);
    assert!(!room.session.content_note_read);
}

#[test]
fn a_spread_is_even_over_tables_and_competencies() {
    let mut scenario = scenario();
    scenario.competencies = ["a", "b", "c", "d", "e", "f", "g", "h"]
        .map(Into::into)
        .to_vec();
    let names = |count: usize| {
        (0..count)
            .map(|n| (format!("O{n}"), None))
            .collect::<Vec<_>>()
    };
    let tables: Vec<TableNo> = (1..=3).map(TableNo).collect();
    let found = spread(&scenario, &tables, &names(12), 5);
    assert_eq!(found, spread(&scenario, &tables, &names(12), 5));
    assert_ne!(found, spread(&scenario, &tables, &names(12), 6));
    for table in tables.iter().copied() {
        let there = found.iter().filter(|it| it.tables == Tables::Only(table));
        let seen: BTreeSet<_> = there.flat_map(|it| it.competencies.clone()).collect();
        assert_eq!(seen.len(), 8, "{table}: four pairs cover everything");
    }
    let few = spread(&scenario, &tables, &names(2), 5);
    assert!(few.iter().all(|watch| watch.tables == Tables::All));
    assert_ne!(few[0].competencies, few[1].competencies);
    scenario.competencies.truncate(1);
    assert!(spread(&scenario, &tables, &names(2), 5).is_empty());
}

#[test]
fn one_more_observer_looks_where_and_at_what_fewest_look() {
    let mut scenario = scenario();
    scenario.competencies = ["listening", "inclusion", "drafting", "pressure"]
        .map(Into::into)
        .to_vec();
    let room = Room::playing(scenario, 12).does(assign(watch("Leyla", Tables::Only(TableNo(1)))));
    let (tables, competencies) = suggest(&room.session).expect("there are enough");
    assert_eq!(tables, Tables::Only(TableNo(2)));
    assert_eq!(competencies, ["drafting", "pressure"].map(Into::into));
}

#[test]
fn a_spread_takes_each_name_once() {
    let double = Command::Observing(ObservingCommand::Spread {
        watches: vec![watch("Leyla", Tables::All), watch("Leyla", Tables::All)],
        seed: 1,
    });
    Room::with(8).refuses(double, refused(ObservingRefusal::SameName));
}

/// Commands of observers, and about them.
pub(super) fn any_command() -> impl Strategy<Value = Command> {
    let person = (1..14_u32).prop_map(ParticipantId);
    let name = || proptest::sample::select(vec!["Leyla", "Omar"]).prop_map(str::to_owned);
    let watch = (name(), proptest::option::of(person.clone()), 0..4_u8);
    let seen = proptest::option::of((0..60_i64).prop_map(at));
    let rating = prop_oneof![(0..7_u8).prop_map(Rating::Level), Just(Rating::NotSeen)];
    let command = prop_oneof![
        2 => watch.prop_map(|(observer, person, table)| ObservingCommand::Assign(Watch {
            observer,
            person,
            tables: match table {
                0 => Tables::All,
                table => Tables::Only(TableNo(table)),
            },
            competencies: ["listening", "inclusion"].map(Into::into),
        })),
        1 => name().prop_map(ObservingCommand::Release),
        4 => (person.clone(), rating, seen).prop_map(|(person, rating, seen)| {
            ObservingCommand::Rate { person, competency: "inclusion".into(), rating, seen }
        }),
        1 => person.prop_map(|person| ObservingCommand::Note {
            person,
            text: "Waited.".to_owned(),
            seen: None,
        }),
        1 => (1..4_u8).prop_map(|table| ObservingCommand::Notice {
            point: Point::Consent,
            table: TableNo(table),
            person: None,
            text: String::new(),
        }),
        1 => (1..9_u32).prop_map(|id| ObservingCommand::Mend {
            noticed: ObservationId(id),
            text: String::new(),
        }),
    ];
    prop_oneof![
        9 => command.prop_map(Command::Observing),
        1 => any::<bool>().prop_map(Command::ReadContentNote),
    ]
}
