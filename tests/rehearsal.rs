//! Simulated people play whole sessions.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot go on says why and stops"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use jiff::tz::TimeZone;
use sulh::domain::caucus::CaucusEvent;
use sulh::domain::debrief::Debrief;
use sulh::domain::floor::SpeechKind;
use sulh::domain::observing::ObserverView;
use sulh::domain::roster::{Attendance, Profile};
use sulh::domain::session::{Command, EventKind, Observation, Outcome, Session, Setup, Tables};
use sulh::domain::time::{Now, Span, SteadyTime, WallTime};
use sulh::localisation::{Figures, Language, Localiser};
use sulh::rehearsal::{CannotRehearse, Cast, GRID, Plan, Rehearsal};
use sulh::session_runner::{ManualClock, SessionRunner};
use sulh::storage::packs::{self, Origin, Pack};
use sulh::storage::writer::no_waker;

static PACK: LazyLock<Pack> =
    LazyLock::new(|| packs::load(&Origin::BuiltIn("waters-of-qarar".to_owned())).expect("plays"));

fn english() -> Localiser {
    Localiser::new(Language::En, Figures::Western, TimeZone::UTC)
}

fn people(count: usize) -> Vec<Profile> {
    let named = |number| Profile {
        name: format!("Person {number}"),
        ..Profile::default()
    };
    (1..=count).map(named).collect()
}

fn plan(seed: u64, tables: u8, people_each: usize) -> Plan {
    Plan {
        setup: Setup {
            title: "Rehearsal".to_owned(),
            seed,
            tables,
        },
        people: people(usize::from(tables) * people_each),
        slot: None,
        start: WallTime(1_767_603_600_000),
    }
}

fn played(plan: Plan) -> Rehearsal {
    let mut rehearsal = Rehearsal::new(plan, &PACK, &english()).expect("fits");
    rehearsal.play();
    rehearsal
}

fn outcomes(session: &Session) -> Vec<Outcome> {
    let reached = session.tables.values().map(|table| table.outcome.as_ref());
    reached
        .map(|outcome| outcome.expect("recorded").0)
        .collect()
}

fn count(session: &Session, wanted: impl Fn(&EventKind) -> bool) -> usize {
    let history = session.valid_history();
    history.filter(|event| wanted(&event.kind)).count()
}

/// SCENARIOS, "Proof": neither certain agreement nor certain failure, and every inject is used.
#[test]
fn two_hundred_runs_end_differently_and_use_every_inject() {
    let mut reached: BTreeMap<Outcome, usize> = BTreeMap::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    std::thread::scope(|scope| {
        let parts = [0, 50, 100, 150].map(|first| scope.spawn(move || runs(first..first + 50)));
        for part in parts {
            for (outcomes, injects) in part.join().expect("plays") {
                for outcome in outcomes {
                    *reached.entry(outcome).or_default() += 1;
                }
                used.extend(injects);
            }
        }
    });
    let agreed = reached.get(&Outcome::Agreement).copied().unwrap_or(0);
    println!("{reached:?}");
    assert!((70..=170).contains(&agreed), "{reached:?}");
    assert_eq!(reached.len(), 3, "{reached:?}");
    for inject in &PACK.scenario.injects {
        assert!(used.contains(inject.id.as_str()), "{}", inject.id);
    }
}

/// What each run reached, and the injects that it used.
fn runs(seeds: std::ops::Range<u64>) -> Vec<(Vec<Outcome>, Vec<String>)> {
    let run = |seed| {
        // Now and then the whole role board is taken.
        let people = if seed % 5 == 0 { 14 } else { 11 };
        let rehearsal = played(plan(seed, 1, people));
        assert_eq!(rehearsal.refused(), [], "seed {seed}");
        let session = rehearsal.session();
        let released = session.injects.iter();
        let released = released.filter(|run| !run.released.is_empty());
        let used = released.map(|run| run.id.to_string()).collect();
        (outcomes(session), used)
    };
    seeds.map(run).collect()
}

#[test]
fn a_day_has_what_a_day_has() {
    let rehearsal = played(plan(7, 3, 11));
    let session = rehearsal.session();
    let of = |wanted: fn(&EventKind) -> bool| count(session, wanted);
    let marked = |as_what| {
        count(
            session,
            |kind| matches!(kind, EventKind::AttendanceMarked { attendance, .. } if *attendance == as_what),
        )
    };
    assert_eq!(marked(Attendance::Late), 1);
    assert_eq!(marked(Attendance::NoShow), 1);
    assert_eq!(
        of(|kind| matches!(
            kind,
            EventKind::SeatsMoved {
                hand_over: Some(_),
                ..
            }
        )),
        1
    );
    people_speak_and_meet_apart(session);
    the_ground_is_laid(session);
    assert_eq!(of(|kind| matches!(kind, EventKind::Paused)), 1);
    assert_eq!(
        of(|kind| matches!(kind, EventKind::PhaseExtended { .. })),
        1
    );
    assert!(of(|kind| matches!(kind, EventKind::InjectHeld { .. })) >= 1);
    assert_eq!(
        of(|kind| matches!(kind, EventKind::InjectDelayed { .. })),
        1
    );
    assert_eq!(
        of(|kind| matches!(kind, EventKind::InjectSkipped { .. })),
        1
    );
    assert_eq!(
        of(|kind| matches!(kind, EventKind::InjectWritten { .. })),
        1
    );
    assert_eq!(
        of(|kind| matches!(kind, EventKind::PhaseEntered { .. })),
        11
    );
    assert_eq!(of(|kind| matches!(kind, EventKind::Ended)), 1);
    let questions = PACK.scenario.debrief.len();
    assert_eq!(session.words.len(), questions + 3 + 2);
    let pause = session.clock.paused;
    assert!(
        (Span::minutes(2)..=Span::minutes(5)).contains(&pause),
        "{pause:?}"
    );
    let ended = Span(session.ended.expect("ended").0);
    assert!(
        (Span::minutes(170)..=Span::minutes(192)).contains(&ended),
        "{ended:?}"
    );
}

/// Every party is asked for its consent and answers; mandate and analysis are written, by the
/// mediators themselves where they sit; whoever is called arrives.
fn the_ground_is_laid(session: &Session) {
    let parties = session.scenario.negotiating().count();
    for state in session.tables.values() {
        let entry = &state.entry;
        let spoke = |party: &&_| entry.consents.history(party).len() >= 2;
        assert_eq!(
            session.scenario.negotiating().filter(spoke).count(),
            parties
        );
        assert!(entry.mandate.written() >= 3);
        let questions = usize::from(session.scenario.lists.analysis);
        assert!((questions - 1..=questions).contains(&entry.analysis.written()));
        assert!(entry.support.on_the_way().is_none());
    }
    let tables = session.tables.values();
    let calls: usize = tables.map(|state| state.entry.support.calls().len()).sum();
    assert!(calls >= 1);
}

/// Everybody speaks, nobody all the time; at each table some meet apart, and nobody is left there.
fn people_speak_and_meet_apart(session: &Session) {
    let at = session.ended.expect("ended");
    for (table, state) in &session.tables {
        let tables = Tables::Only(*table);
        let whole = session.heard(tables, at);
        assert!(whole > Span::minutes(20), "{table}: {whole:?}");
        let by_seat = session.heard_by(tables, at, |_, speech| Some(speech.seat.clone()));
        assert!(by_seat.len() >= 6, "{table}: {by_seat:?}");
        assert!(by_seat.values().all(|share| share.percent(whole) < 50));
        let kinds: BTreeSet<SpeechKind> = state.floor.speeches().map(|each| each.kind).collect();
        assert!(kinds.contains(&SpeechKind::Statement) && kinds.contains(&SpeechKind::Reply));
        assert!(state.caucuses.all.len() >= 4, "{table}");
        assert_eq!(state.caucuses.open().count(), 0);
        assert!(state.safety.out_of_role.is_some() && state.safety.signals.is_empty());
        assert!(
            state.walked_out.is_empty(),
            "{table}: {:?}",
            state.walked_out
        );
        let shuttles = |kind: &EventKind| matches!(kind, EventKind::Caucus { table: of, caucus: CaucusEvent::Joined { .. } } if of == table);
        assert!(count(session, shuttles) >= 1, "{table}: the mediators stay");
    }
}

#[test]
fn observers_write_one_or_two_notes_a_minute_and_not_always_the_same() {
    let rehearsal = played(plan(3, 2, 11));
    let session = rehearsal.session();
    let minutes: i64 = session
        .schedule
        .phases
        .iter()
        .filter(|phase| phase.kind.negotiates())
        .map(|phase| phase.spent.nearest_minutes())
        .sum();
    let noted: Vec<&Observation> = session
        .observations
        .iter()
        .map(|note| &note.what)
        .filter(|note| note.has_words() && note.conduct.is_none())
        .collect();
    let notes = i64::try_from(noted.len()).expect("small");
    assert!(
        (minutes..=2 * minutes).contains(&notes),
        "{notes} in {minutes}"
    );
    let texts: BTreeSet<&str> = noted.iter().map(|note| note.text.as_str()).collect();
    assert!(texts.len() >= 24, "{texts:#?}");
    assert!(texts.iter().all(|text| text.contains(' ')), "{texts:#?}");
}

#[test]
fn observers_look_at_two_things_each_and_leave_no_gap() {
    let rehearsal = played(plan(3, 2, 11));
    let session = rehearsal.session();
    let watches = &session.observing.watches;
    assert!(watches.len() >= 2, "one for each table");
    for watch in watches {
        let view = ObserverView::of(session, &watch.observer).expect("a page");
        let (given, of) = view.progress();
        assert_eq!(given, of, "{}", watch.observer);
    }
    let facts = Debrief::of(session, rehearsal.runner().now());
    assert!(!facts.observed.competencies.is_empty());
    assert_eq!(facts.observed.conduct.len(), 2, "one at each table");
    assert!(session.content_note_read);
}

#[test]
fn a_seed_is_a_day() {
    let first = played(plan(11, 2, 12));
    let again = played(plan(11, 2, 12));
    let other = played(plan(12, 2, 12));
    assert_eq!(first.session().history, again.session().history);
    assert_ne!(first.session().history, other.session().history);
}

/// What the window does: it asks many times a second, or seldom.
fn asked_every(step: Span, seed: u64) -> Session {
    let start = Now {
        wall: WallTime(1_767_603_600_000),
        steady: SteadyTime::default(),
    };
    let clock = Arc::new(ManualClock::new(start));
    let shared: Arc<ManualClock> = Arc::clone(&clock);
    let plan = plan(seed, 2, 10);
    let mut runner = SessionRunner::in_memory(plan.setup, &PACK, shared, no_waker());
    runner
        .command(Command::AddPeople(plan.people))
        .expect("enough room");
    let mut cast = Cast::new(runner.session(), &english());
    for _ in 0..Span::minutes(300).0 / step.0 {
        runner.tick();
        for request in cast.moves(runner.session(), runner.now()) {
            // Whoever is asked seldom tries what is not possible any more.
            let _ = runner.send(&request);
        }
        if runner.session().ended.is_some() {
            break;
        }
        clock.advance(step);
    }
    runner.session().clone()
}

#[test]
fn it_does_not_matter_how_often_people_are_asked() {
    let usual = asked_every(GRID, 5);
    assert!(usual.ended.is_some());
    assert_eq!(asked_every(Span::seconds(1), 5).history, usual.history);
    assert_eq!(asked_every(Span(2_500), 5).history, usual.history);
}

#[test]
fn people_who_are_asked_once_a_minute_still_play_a_whole_day() {
    let seldom = asked_every(Span::minutes(1), 5);
    assert!(seldom.ended.is_some());
    let reached = outcomes(&seldom);
    assert_eq!(reached, outcomes(&asked_every(GRID, 5)));
}

#[test]
fn a_shorter_slot_and_unusual_rooms_play_through() {
    let shorter = Plan {
        slot: Some(Span::minutes(150)),
        ..plan(9, 2, 11)
    };
    let rooms = [shorter, plan(1, 1, 6), plan(2, 8, 8), plan(3, 1, 30)];
    for plan in rooms {
        let slot = plan.slot.unwrap_or(Span::minutes(180));
        let rehearsal = played(plan);
        assert_eq!(rehearsal.refused(), []);
        let ended = Span(rehearsal.session().ended.expect("ended").0);
        assert!((ended - slot).abs() <= Span::minutes(13), "{ended:?}");
    }
}

#[test]
fn a_slot_that_is_too_short_is_refused() {
    let short = Plan {
        slot: Some(Span::minutes(60)),
        ..plan(9, 1, 11)
    };
    let refused = Rehearsal::new(short, &PACK, &english()).err();
    assert!(matches!(refused, Some(CannotRehearse::Fit(_))));
}
