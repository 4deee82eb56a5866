//! Every event survives the way through JSON, which is how the session file keeps it.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot go on says why and stops"
)]

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use sulh::domain::ids::{
    InjectId, ObservationId, ParticipantId, QuestionId, RoleId, SeatId, TableNo,
};
use sulh::domain::observing::{Conduct, Moment, Point};
use sulh::domain::roster::{
    Attendance, CountryCode, Experience, Gender, LanguageCode, Profile, Status,
};
use sulh::domain::scenario::{Audience, Indicator, Scenario};
use sulh::domain::schedule::Cut;
use sulh::domain::session::{
    Actor, Cause, Event, EventKind, Newcomer, Observation, SeatMove, Setup, Tables, WordsOn,
    WrittenInject,
};
use sulh::domain::time::{SessionTime, Span, SteadyTime, WallTime};

#[path = "common/table_events.rs"]
mod at_a_table;
#[path = "common/observer_events.rs"]
mod of_observers;

const PACK: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/scenarios/waters-of-qarar/scenario.ron"
);

fn scenario() -> Scenario {
    let text = fs::read_to_string(PACK).expect("the pack is there");
    ron::from_str(&text).expect("the pack can be read")
}

fn seat() -> SeatId {
    SeatId {
        table: TableNo(2),
        role: RoleId::new("union-head"),
        chair: 1,
    }
}

fn profile() -> Profile {
    Profile {
        name: "سلمى \"S\" \u{2066}Ö\u{2069}".to_owned(),
        country: CountryCode::new("TR").ok(),
        status: Some(Status::Diplomat),
        languages: vec![LanguageCode::new("ar").expect("a code")],
        gender: Some(Gender::Woman),
        experience: Some(Experience::Some),
        prefers: BTreeSet::from([RoleId::new("special-envoy")]),
        refuses: BTreeSet::from([RoleId::new("union-head")]),
        note: "two\nlines".to_owned(),
    }
}

fn observation() -> Observation {
    Observation {
        id: ObservationId(3),
        participant: Some(ParticipantId(4)),
        table: None,
        competency: Some("drafting".into()),
        level: Some(5),
        text: "Waited.".to_owned(),
        not_seen: true,
        seen: Some(Moment {
            at: SessionTime(1),
            wall: WallTime(2),
        }),
        conduct: Some(Conduct::Noticed(Point::NoFavour)),
    }
}

/// One event of each kind, with everything in it that can be absent once present and once absent.
/// The compiler does not ask for a new kind here, but the test of the names does.
#[expect(clippy::too_many_lines, reason = "one entry for each kind")]
fn kinds() -> Vec<EventKind> {
    let person = ParticipantId(1);
    let inject = InjectId::new("storm");
    let table = TableNo(3);
    let seats = vec![
        SeatMove {
            seat: seat(),
            person: Some(person),
        },
        SeatMove {
            seat: seat(),
            person: None,
        },
    ];
    let setup = Setup {
        title: "Spring".to_owned(),
        seed: u64::MAX,
        tables: 8,
    };
    let written = |audience| EventKind::InjectWritten {
        inject: WrittenInject {
            id: "+1".into(),
            title: "Bridge".to_owned(),
            body: "Open.".to_owned(),
            audience,
        },
    };
    let words = |on| EventKind::WordsWritten {
        on,
        text: String::new(),
    };
    let moved = |cause| EventKind::IndicatorMoved {
        table,
        indicator: Indicator::AidAccess,
        to: 100,
        cause,
    };
    vec![
        EventKind::Created {
            setup,
            scenario: Box::new(scenario()),
        },
        EventKind::Renamed {
            title: "Autumn".to_owned(),
        },
        EventKind::TablesSet { tables: 3 },
        EventKind::PlanSet {
            planned: vec![Span::minutes(5), Span(1)],
        },
        EventKind::PeopleAdded {
            people: vec![
                Newcomer {
                    id: person,
                    profile: profile(),
                },
                Newcomer {
                    id: ParticipantId(2),
                    profile: Profile::default(),
                },
            ],
        },
        EventKind::PersonChanged {
            person,
            profile: profile(),
        },
        EventKind::PersonRemoved { person },
        EventKind::AttendanceMarked {
            person,
            attendance: Attendance::NoShow,
        },
        EventKind::KeptApart {
            a: person,
            b: ParticipantId(2),
            apart: true,
        },
        EventKind::SeatsAssigned {
            seats: seats.clone(),
            seed: u64::MAX,
            cost: u64::MAX,
            lower_bound: 0,
        },
        EventKind::SeatsMoved {
            moves: seats.clone(),
            hand_over: Some("Read the map.".to_owned()),
        },
        EventKind::SeatsMoved {
            moves: seats,
            hand_over: None,
        },
        EventKind::SeatPinned {
            seat: seat(),
            pinned: true,
        },
        EventKind::Started,
        EventKind::Paused,
        EventKind::Resumed,
        EventKind::PhaseEntered {
            index: 3,
            phase: "caucus".into(),
        },
        EventKind::PhaseExtended {
            index: 3,
            by: Span::minutes(-5),
        },
        EventKind::TimeRecovered {
            cuts: vec![Cut {
                phase: "break".into(),
                by: Span::minutes(5),
            }],
        },
        EventKind::GapNoticed {
            length: Span::minutes(-60),
        },
        EventKind::GapSettled {
            counted: Span::ZERO,
        },
        EventKind::Reopened {
            away: Span::minutes(9),
        },
        EventKind::Ended,
        EventKind::StoryMoved {
            story: "day-2".into(),
        },
        EventKind::StepTicked {
            phase: "caucus".into(),
            step: 2,
            done: false,
        },
        EventKind::InjectDue {
            inject: inject.clone(),
            tables: Tables::All,
        },
        EventKind::InjectReleased {
            inject: inject.clone(),
            tables: Tables::Only(table),
        },
        EventKind::InjectHeld {
            inject: inject.clone(),
            held: true,
        },
        EventKind::InjectDelayed {
            inject: inject.clone(),
            until: SessionTime(7),
        },
        EventKind::InjectSkipped {
            inject: inject.clone(),
            skipped: true,
        },
        written(Audience::Everyone),
        written(Audience::Party("talawi".into())),
        written(Audience::Role("union-head".into())),
        EventKind::InjectRead {
            inject: inject.clone(),
            seats: BTreeSet::from([seat()]),
        },
        moved(Cause::ByHand),
        moved(Cause::Inject(inject)),
        EventKind::IssueSettled {
            table,
            issue: "water".into(),
            option: Some("equal-halves".into()),
        },
        EventKind::IssueSettled {
            table,
            issue: "water".into(),
            option: None,
        },
        EventKind::DecisionNoted {
            table: None,
            text: "Tomorrow.".to_owned(),
        },
        EventKind::DecisionNoted {
            table: Some(table),
            text: "Tomorrow.".to_owned(),
        },
        EventKind::Observed {
            observation: observation(),
        },
        EventKind::ObservationChanged {
            observation: observation(),
        },
        EventKind::ObservationRemoved {
            id: ObservationId(3),
        },
        words(WordsOn::Summary),
        words(WordsOn::Closing),
        words(WordsOn::Question(QuestionId::new("first-hour"))),
        words(WordsOn::Table(table)),
        EventKind::Undone {
            events: BTreeSet::from([3, u64::MAX]),
        },
        EventKind::Redone {
            events: BTreeSet::new(),
        },
    ]
}

fn events() -> Vec<Event> {
    let actors = [
        Actor::Facilitator,
        Actor::Program,
        Actor::Seat(seat()),
        Actor::Observer("Leyla".to_owned()),
    ];
    let event = |(number, kind): (u64, EventKind), by: Actor| Event {
        seq: number,
        batch: number.saturating_sub(1),
        at: SessionTime(12_345),
        wall: WallTime(1_795_248_900_000),
        steady: SteadyTime(i64::MAX),
        why: (by == Actor::Program).then(|| "a reason".to_owned()),
        by,
        kind,
    };
    (0..)
        .zip(
            kinds()
                .into_iter()
                .chain(at_a_table::kinds())
                .chain(of_observers::kinds()),
        )
        .zip(actors.into_iter().cycle())
        .map(|(kind, by)| event(kind, by))
        .collect()
}

#[test]
fn every_event_comes_back_as_it_was() {
    for event in events() {
        let text = serde_json::to_string(&event).expect("it can be written");
        let back: Event = serde_json::from_str(&text).expect(&text);
        assert_eq!(back, event, "{text}");
        let value: Value = serde_json::from_str(&text).expect("it is JSON");
        let back: Event = serde_json::from_value(value).expect("also by way of a value");
        assert_eq!(back, event, "{text}");
    }
}

/// Names of the kinds are what files of this release say for ever: a new name for an old kind would
/// leave every older file unreadable.
#[test]
fn every_kind_is_tried_and_keeps_its_name() {
    let names: BTreeSet<String> = events()
        .iter()
        .map(|event| serde_json::to_value(event).expect("it can be written"))
        .filter_map(|value| value.get("event")?.as_str().map(str::to_owned))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let expected = [
        "agreement",
        "attendance_marked",
        "board",
        "caucus",
        "content_note_read",
        "created",
        "decision_noted",
        "ended",
        "entry",
        "floor",
        "gap_noticed",
        "gap_settled",
        "indicator_moved",
        "inject_delayed",
        "inject_due",
        "inject_held",
        "inject_read",
        "inject_released",
        "inject_skipped",
        "inject_written",
        "issue_settled",
        "kept_apart",
        "observation_changed",
        "observation_removed",
        "observed",
        "observing",
        "outcome_recorded",
        "paused",
        "people_added",
        "person_changed",
        "person_removed",
        "phase_entered",
        "phase_extended",
        "plan_set",
        "redone",
        "renamed",
        "reopened",
        "resumed",
        "safety",
        "seat",
        "seat_pinned",
        "seats_assigned",
        "seats_moved",
        "silence_noticed",
        "started",
        "step_ticked",
        "story_moved",
        "tables_set",
        "text",
        "time_recovered",
        "undone",
        "walked_out",
        "words_written",
    ];
    assert_eq!(names, expected);
    // The message of an unknown name lists all that are known.
    let unknown = serde_json::json!({"event": "no_such_event"});
    let message = serde_json::from_value::<EventKind>(unknown).map_err(|error| error.to_string());
    let message = message.expect_err("there is no such event");
    assert_eq!(
        message.matches('`').count() / 2,
        expected.len() + 1,
        "{message}"
    );
}

#[test]
fn an_event_without_a_reason_says_nothing_of_it() {
    let events = events();
    let first = serde_json::to_value(events.first().expect("an event")).expect("it can be written");
    assert!(first.get("why").is_none());
}
