//! The laptop at a seat, as facilitator and trainee meet it: handed over, opened with a code, read,
//! covered, given back.
#![cfg(feature = "gui")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "common/desk.rs"]
mod desk;
#[path = "common/story.rs"]
#[allow(
    dead_code,
    reason = "the story has more moments than these tests look at"
)]
mod story;

use desk::Window;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use story::{Failure, Telling};
use sulh::domain::board::Answer;
use sulh::domain::ids::SeatId;
use sulh::domain::roster::{LanguageCode, Profile};
use sulh::domain::scenario::{BriefPart, text};
use sulh::domain::seat::{Papers, return_code};
use sulh::domain::session::{Command, Request, Session};
use sulh::domain::time::Span;
use sulh::localisation::{Figures, Language, Prose};
use sulh::storage::packs;
use sulh::ui::action::Action;
use sulh::ui::place::Place;

type Tell = fn(&mut Telling<'_>) -> Result<(), Failure>;

/// A window on the briefs of a session of the story, with all its people reading this language.
fn briefs_in(tell: Tell, language: &'static str) -> Window {
    let mut window = Window::opening(|folders| {
        let path = folders.sessions.join("story.sulh");
        let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a new file");
        tell(&mut telling).expect("the story");
        let people: Vec<_> = telling.runner.session().people.values().cloned().collect();
        for person in people {
            let profile = Profile {
                languages: vec![LanguageCode::new(language).expect("a code")],
                ..person.profile
            };
            let change = Command::ChangePerson(person.id, profile);
            telling.does(change).expect("an entry");
        }
        assert!(telling.runner.finish().is_ok());
        Some(path)
    });
    window.keys(Modifiers::ALT, Key::Num5);
    assert_eq!(window.harness.state().place(), Place::Briefs);
    window
}

fn briefs(tell: Tell) -> Window {
    briefs_in(tell, "en")
}

fn session(window: &Window) -> &Session {
    window.session().expect("a session")
}

/// The seat that the laptop is with.
fn seat(window: &Window) -> SeatId {
    session(window).visit.clone().expect("a visit").seat
}

fn papers(window: &Window, seat: &SeatId) -> Papers {
    let session = session(window);
    session.papers_of(seat, session.seats[seat]).clone()
}

/// Somebody who plays this role at the first table.
fn played(window: &Window, role: &str) -> (SeatId, String) {
    let session = session(window);
    let (seat, person) = session
        .seats
        .iter()
        .find(|(seat, _)| seat.role.as_str() == role && seat.table.0 == 1)
        .expect("such a seat");
    (seat.clone(), session.people[person].profile.name.clone())
}

fn hand_over(window: &mut Window, role: &str) -> String {
    let (seat, name) = played(window, role);
    let code = session(window).desk(&seat).expect("somebody").code();
    let ask = Action::OfferSeat(seat);
    window.harness.state_mut().ask(ask);
    window.steps();
    assert!(window.shows(&format!("Hand the laptop over: {name}")));
    window.press("Hand over the laptop");
    code
}

fn enter(window: &mut Window, code: &str) {
    window.write(code);
    window.key(Key::Enter);
    window.steps();
}

/// At an open seat.
fn at_seat(tell: Tell, role: &str) -> Window {
    let mut window = briefs(tell);
    let code = hand_over(&mut window, role);
    enter(&mut window, &code);
    assert!(window.shows("Confidential brief"), "{:#?}", window.words());
    window
}

/// Everything that is laid out, said or shown.
fn everything(window: &Window) -> String {
    let laid = sulh::ui::text::laid_out(&window.harness.ctx);
    [window.words(), laid].concat().join("\n")
}

const HEAD: &str = "union-head";

#[test]
fn a_code_opens_the_seat_and_the_return_code_leads_back() {
    let mut window = briefs(story::half_past_three);
    let code = hand_over(&mut window, HEAD);
    assert!(window.shows("This seat is covered"));
    assert!(!window.shows("Console"), "no rail");
    assert!(!everything(&window).contains("Confidential brief"));
    enter(&mut window, &code);
    assert!(window.shows("Confidential brief"));
    let seat = seat(&window);
    assert_eq!(papers(&window, &seat).visits, 1);
    window.key(Key::Space);
    assert!(window.shows("This seat is covered"));
    assert!(!everything(&window).contains("Confidential brief"));
    window.press("Back to the facilitator");
    window.write("0000");
    window.key(Key::Enter);
    window.steps();
    assert!(window.shows_part("This code does not fit. 4 more tries."));
    let code = return_code(session(&window).setup.seed);
    enter(&mut window, &code);
    assert_eq!(session(&window).visit, None);
    assert_eq!(window.harness.state().place(), Place::Briefs);
    assert!(window.shows_part("Opened 18:00"));
}

#[test]
fn at_a_seat_the_keys_of_the_console_do_nothing() {
    for is_open in [false, true] {
        let mut window = briefs(story::half_past_three);
        let before = session(&window).clock.clone();
        let code = hand_over(&mut window, HEAD);
        if is_open {
            enter(&mut window, &code);
        }
        let happened = session(&window).history.len();
        for key in [Key::Space, Key::N, Key::O, Key::I, Key::E, Key::V] {
            window.key(key);
        }
        for key in [Key::K, Key::Enter, Key::P, Key::Z, Key::E, Key::O] {
            window.keys(Modifiers::COMMAND, key);
        }
        for key in [Key::Num1, Key::Num3, Key::Num8] {
            window.keys(Modifiers::ALT, key);
        }
        window.key(Key::Questionmark);
        let now = session(&window);
        assert_eq!(now.clock, before);
        assert!(now.visit.is_some());
        let since: Vec<_> = now.history.iter().skip(happened).collect();
        let own = |kind: &_| matches!(kind, sulh::domain::session::EventKind::Seat { .. });
        assert!(since.iter().all(|event| own(&event.kind)), "{since:#?}");
        assert!(!window.shows("Find or do anything"));
        assert!(window.shows("This seat is covered"));
    }
}

#[test]
fn five_wrong_codes_make_the_seat_wait_half_a_minute() {
    let mut window = briefs(story::half_past_three);
    let code = hand_over(&mut window, HEAD);
    for _ in 0..4 {
        enter(&mut window, "12");
    }
    assert!(window.shows("This code does not fit. 1 more try."));
    enter(&mut window, "12");
    assert!(window.shows_part("Try again in 30 seconds"));
    window.wait(Span::seconds(30));
    enter(&mut window, &code);
    assert!(window.shows("Confidential brief"));
}

#[test]
fn the_seat_covers_itself_after_a_minute_and_when_the_window_is_left() {
    let mut window = at_seat(story::half_past_three, HEAD);
    window.wait(Span::seconds(40));
    assert!(window.shows("Open, covers itself in 0:20"));
    window.key(Key::ArrowDown);
    assert!(window.shows("Open, covers itself in 1:00"));
    window.wait(Span::seconds(59));
    assert!(window.shows("Confidential brief"));
    window.wait(Span::seconds(1));
    assert!(window.shows("This seat is covered"));
    assert!(!everything(&window).contains("Confidential brief"));
    // The same slip uncovers it during this visit.
    let seat = seat(&window);
    let person = session(&window).seats[&seat];
    let seed = session(&window).setup.seed;
    let code = sulh::domain::seat::code(seed, &seat, person, 0);
    enter(&mut window, &code);
    assert!(window.shows("Confidential brief"));
    window.harness.input_mut().focused = false;
    window.steps();
    assert!(window.shows("This seat is covered"));
    assert!(!everything(&window).contains("Confidential brief"));
    window.harness.input_mut().focused = true;
    enter(&mut window, &code);
    assert!(window.shows("Confidential brief"));
    // Hidden and back between two frames, with the first movement after a while.
    window.harness.event(egui::Event::WindowFocused(false));
    window.harness.event(egui::Event::WindowFocused(true));
    window.steps();
    assert!(window.shows("This seat is covered"));
    enter(&mut window, &code);
    window.clock.advance(Span::minutes(2));
    window.key(Key::ArrowDown);
    assert!(window.shows("This seat is covered"));
}

#[test]
fn red_lines_are_laid_out_only_while_they_are_held() {
    let mut window = at_seat(story::half_past_three, HEAD);
    let seat = seat(&window);
    let origin = packs::find("waters-of-qarar", None).expect("a pack");
    let pack = packs::load(&origin).expect("it loads");
    let prose = Prose::new(&pack.texts.ftl, Language::En, Figures::Western);
    let red = prose.for_role(&text::brief(&seat.role, BriefPart::RedLines));
    let first: String = red.chars().take(40).collect();
    assert!(window.shows("Red lines are covered"));
    assert!(!everything(&window).contains(&first));
    window.harness.key_down(Key::R);
    window.steps();
    assert!(everything(&window).contains(&first));
    window.harness.key_up(Key::R);
    window.steps();
    assert!(!window.words().concat().contains(&first));
    assert!(window.shows("Red lines are covered"));
}

#[test]
fn a_package_is_weighed_kept_and_put_and_a_note_is_found_again() {
    let mut window = at_seat(story::half_past_three, HEAD);
    let seat = seat(&window);
    let party = session(&window)
        .scenario
        .party_of(&seat.role)
        .expect("one")
        .id
        .clone();
    let values = session(&window)
        .scenario
        .values_of(&party)
        .expect("values")
        .clone();
    let issue = session(&window).scenario.issues[0].clone();
    let option = &issue.options[0];
    let worth = values.scores[&issue.id][option];
    let radios: Vec<_> = window
        .harness
        .query_all_by_role(Role::RadioButton)
        .collect();
    radios.first().expect("an option").click();
    window.steps();
    let spoken = format!(
        "{worth} of 100. No deal {}, aim {}",
        values.no_deal, values.aim
    );
    assert!(window.shows(&spoken), "{:#?}", window.words());
    window.press("Keep this package");
    let kept = papers(&window, &seat).kept.expect("a package");
    assert_eq!(kept.0.get(&issue.id), Some(option));
    window.press("Put as a proposal…");
    window.press("Put the proposal");
    let put = session(&window).tables[&seat.table]
        .board
        .proposals
        .last()
        .expect("one")
        .clone();
    assert_eq!(
        (put.author, put.seat, put.package),
        (party, Some(seat.clone()), kept)
    );
    assert_eq!(put.wording, "", "everyone reads it in a language of theirs");
    window.key(Key::M);
    window.write("They fear the drought.");
    window.key(Key::Escape);
    window.steps();
    assert_eq!(papers(&window, &seat).notes, "They fear the drought.");
    window.press("Ask for the floor");
    window.press("Stop signal");
    let table = &session(&window).tables[&seat.table];
    assert!(
        table
            .safety
            .signals
            .iter()
            .any(|signal| signal.seat == seat)
    );
    assert!(window.shows("The facilitator knows"));
}

#[test]
fn notes_that_were_being_written_are_kept_when_the_seat_covers_itself() {
    let mut window = at_seat(story::half_past_three, HEAD);
    let seat = seat(&window);
    window.key(Key::M);
    window.write("Half a thou");
    window.harness.input_mut().focused = false;
    window.steps();
    assert!(window.shows("This seat is covered"));
    assert_eq!(papers(&window, &seat).notes, "Half a thou");
}

#[test]
fn a_proposal_of_another_party_is_answered_from_the_seat() {
    let mut window = briefs(story::half_past_three);
    let (seat, _) = played(&window, HEAD);
    let issue = session(&window).scenario.issues[0].clone();
    let put = Command::Board(
        seat.table,
        sulh::domain::board::BoardCommand::Put {
            author: session(&window).scenario.parties[0].id.clone(),
            seat: None,
            package: [(issue.id.clone(), issue.options[1].clone())]
                .into_iter()
                .collect(),
            wording: String::new(),
            countdown: None,
        },
    );
    let put = Action::Send(Request::facilitator(put));
    window.harness.state_mut().ask(put);
    window.steps();
    let code = hand_over(&mut window, HEAD);
    enter(&mut window, &code);
    let tabs = window.harness.query_all_by_role(Role::Tab);
    tabs.into_iter().nth(2).expect("the proposals").click();
    window.steps();
    window.press("Needs change");
    window.write("Not in a dry year.");
    window.press("Give this answer");
    let session = session(&window);
    let party = &session.scenario.party_of(&seat.role).expect("one").id;
    let put = session.tables[&seat.table]
        .board
        .proposals
        .last()
        .expect("one");
    let reply = &put.replies[party];
    assert_eq!(
        (reply.answer, reply.reason.as_str()),
        (Answer::NeedsChange, "Not in a dry year.")
    );
    assert!(window.shows("Answer of your side: Needs change"));
}

#[test]
fn the_mediation_has_the_process_in_place_of_a_calculator() {
    let window = at_seat(story::half_past_three, "special-envoy");
    assert!(window.shows("Leading the process"));
    assert!(!window.shows("What would this be worth to you?"));
    assert!(!window.shows_part("No deal"));
}

#[test]
fn a_seat_speaks_the_language_of_its_person_and_the_console_its_own_again() {
    let mut window = briefs_in(story::half_past_three, "ar");
    let code = hand_over(&mut window, HEAD);
    assert!(window.shows("هذا المقعد مخفي"));
    enter(&mut window, &code);
    assert!(window.shows("الملف السري"));
    window.key(Key::Space);
    window.press("العودة إلى الميسّر");
    let code = return_code(session(&window).setup.seed);
    enter(&mut window, &code);
    assert!(window.shows("Briefs"));
}

#[test]
fn a_session_that_was_left_at_a_seat_comes_back_there_covered() {
    let mut code = String::new();
    let mut window = Window::opening(|folders| {
        let path = folders.sessions.join("story.sulh");
        let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a new file");
        story::half_past_three(&mut telling).expect("the story");
        let seat = telling
            .runner
            .session()
            .seats
            .keys()
            .next()
            .expect("one")
            .clone();
        code = telling
            .runner
            .session()
            .desk(&seat)
            .expect("somebody")
            .code();
        for command in [
            sulh::domain::seat::SeatCommand::HandOver,
            sulh::domain::seat::SeatCommand::Open(code.clone()),
        ] {
            telling
                .does(Command::Seat(seat.clone(), command))
                .expect("it opens");
        }
        assert!(telling.runner.finish().is_ok());
        Some(path)
    });
    window.steps();
    assert!(session(&window).visit.is_some());
    let fields = window.harness.query_all_by_role(Role::TextInput).count();
    assert_eq!(fields, 1, "only the code is asked for");
    assert!(!window.shows("Console"), "no rail");
    enter(&mut window, &code);
    assert!(window.harness.query_all_by_role(Role::Tab).count() == 4);
}

#[test]
fn a_brief_is_read_before_the_start_when_nothing_can_be_put_yet() {
    let mut window = at_seat(story::seated, HEAD);
    let seat = seat(&window);
    let radios: Vec<_> = window
        .harness
        .query_all_by_role(Role::RadioButton)
        .collect();
    radios.first().expect("an option").click();
    window.steps();
    for name in ["Put as a proposal…", "Ask for the floor", "Stop signal"] {
        let button = window.harness.get_by_role_and_label(Role::Button, name);
        assert!(button.accesskit_node().is_disabled(), "{name}");
    }
    window.press("Keep this package");
    assert!(papers(&window, &seat).kept.is_some());
}
