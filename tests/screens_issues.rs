//! Issues as the facilitator meets them: what was said, a proposal in two clicks, its vote, the text.
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
use egui_kittest::kittest::Queryable;
use story::Telling;
use sulh::domain::board::{Answer, BoardCommand, ProposalState, Votes};
use sulh::domain::ids::TableNo;
use sulh::domain::session::{Command, Request, TableState};
use sulh::domain::time::Span;
use sulh::ui::action::Action;
use sulh::ui::place::Place;

/// A window on the issues of a session that has just begun.
fn issues() -> Window {
    let mut window = Window::opening(|folders| {
        let path = folders.sessions.join("begun.sulh");
        let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a new file");
        story::seated(&mut telling).expect("the story");
        telling.does(Command::Start).expect("the start");
        assert!(telling.runner.finish().is_ok());
        Some(path)
    });
    window.keys(Modifiers::ALT, Key::Num4);
    assert_eq!(window.harness.state().place(), Place::Issues);
    window.key(Key::Num1);
    window
}

fn table(window: &Window) -> &TableState {
    let session = window.session().expect("a session");
    session.tables.get(&TableNo(1)).expect("a table")
}

/// The second of two clicks: whose proposal it is.
fn put(window: &mut Window) {
    window.press("Sixty upstream, forty below");
    window.press("Put “Sixty upstream, forty below” as a proposal of Mediation team");
}

#[test]
fn a_proposal_is_recorded_in_two_clicks_and_warns_of_red_lines() {
    let mut window = issues();
    assert!(window.shows("No proposals yet"));
    put(&mut window);
    let proposals = &table(&window).board.proposals;
    assert_eq!(proposals.len(), 1);
    assert!(window.shows_part("Crosses a red line of: Marsani lowlands"));
    assert!(window.shows_part("; and 2 of the others."));
}

#[test]
fn answers_are_taken_while_the_vote_is_open_and_undo_takes_one_back() {
    let mut window = issues();
    put(&mut window);
    window.key(Key::V);
    let state = table(&window).board.proposals[0].state;
    assert!(matches!(state, ProposalState::Voting(_)), "{state:?}");
    window.press("Talawi highlands: Waiting");
    let accept = window
        .harness
        .get_by_role_and_label(Role::MenuItemCheckBox, "Accept");
    accept.click();
    window.steps();
    let reply = table(&window).board.proposals[0]
        .replies
        .get(&"talawi".into());
    assert_eq!(reply.map(|reply| reply.answer), Some(Answer::Accept));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(table(&window).board.proposals[0].replies.is_empty());
}

#[test]
fn keys_open_the_forms_and_escape_leaves_everything_as_it_was() {
    let mut window = issues();
    for (modifiers, key, title) in [
        (Modifiers::COMMAND, Key::P, "Record a proposal, table 1"),
        (Modifiers::NONE, Key::E, "Edit the single text, table 1"),
    ] {
        window.keys(modifiers, key);
        assert!(window.shows(title), "{title}: {:?}", window.words());
        window.key(Key::Escape);
        assert!(!window.shows(title));
    }
    let board = &table(&window).board;
    assert!(board.proposals.is_empty());
    assert_eq!(table(&window).text.current().number, 0);
}

#[test]
fn a_locked_clause_cannot_be_written_in() {
    let mut window = issues();
    window.press("Lock A Dry-season water shares");
    assert!(table(&window).text.is_locked(1));
    window.press("Unlock A Dry-season water shares");
    assert!(!table(&window).text.is_locked(1));
    window.press("Write in A Dry-season water shares");
    assert!(window.shows("Edit the single text, table 1"));
}

/// The same with the clock running.
fn running() -> Window {
    let mut window = issues();
    window.key(Key::Space);
    assert!(window.session().expect("a session").is_running());
    window
}

/// The menu entry of this name.
fn item(window: &mut Window, name: &str) {
    window.choose(Role::MenuItem, name);
}

#[test]
fn consent_is_noted_with_its_conditions_withdrawn_and_seen_on_the_console() {
    let mut window = running();
    window.choose(Role::Tab, "Consent and mandate");
    assert!(window.shows("Consent given: 0 of 7"));
    window.press("Marsani lowlands: Not asked yet");
    item(&mut window, "Note consent on conditions…");
    window.write("Nothing leaves the room.");
    window.press("Note");
    assert!(window.shows("Consent given: 1 of 7"));
    assert!(window.shows("Nothing leaves the room."));
    window.press("Marsani lowlands: Consents on conditions");
    item(&mut window, "Note withdrawal of consent…");
    window.key(Key::Escape);
    assert!(
        window.shows("Consent given: 1 of 7"),
        "the way out changes nothing"
    );
    window.press("Marsani lowlands: Consents on conditions");
    item(&mut window, "Note withdrawal of consent…");
    window.write("A draft was shown to others.");
    window.press("Note");
    let withdrawn = table(&window).entry.consents.withdrawn().count();
    assert_eq!(withdrawn, 1);
    window.wait(Span::minutes(4));
    window.keys(Modifiers::ALT, Key::Num3);
    assert!(
        window.shows("Marsani withdrew its consent 4 min ago"),
        "{:?}",
        window.words()
    );
    window.press("Note consent and mandate");
    assert_eq!(window.harness.state().place(), Place::Issues);
    assert!(window.shows("A draft was shown to others."));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(table(&window).entry.consents.given(), 1);
}

#[test]
fn a_mandate_is_written_point_by_point_and_marked_as_agreed() {
    let mut window = issues();
    window.choose(Role::Tab, "Consent and mandate");
    window.press("Write: Until when it holds");
    window.write("Three days");
    window.press("Note mandate");
    assert!(window.shows("Written: 1 of 6. Agreed: 0"));
    window.press("Agreed by the parties: Until when it holds");
    assert!(window.shows("Written: 1 of 6. Agreed: 1"));
}

#[test]
fn support_costs_time_and_tells_the_mediators_when_it_is_there() {
    let mut window = running();
    window.choose(Role::Tab, "Consent and mandate");
    window.press("Call: Two wise persons, 7 min");
    assert!(window.shows("Calls left: 1. Each costs session time; one at a time."));
    assert!(!window.shows("Read advice: Two wise persons"));
    window.wait(Span::minutes(7));
    assert!(
        window.shows("Session time spent: 7 min"),
        "{:?}",
        window.words()
    );
    assert!(!window.shows_part("Neither valley will be the first"));
    window.press("Read advice: Two wise persons");
    assert!(window.shows_part("Neither valley will be the first"));
    assert!(window.shows("For the mediators of table 1 alone"));
    window.key(Key::Escape);
    assert!(!window.shows_part("Neither valley will be the first"));
}

#[test]
fn the_analysis_goes_into_the_record_after_a_pause_and_when_its_place_is_left() {
    let mut window = issues();
    window.choose(Role::Tab, "Analysis");
    let question = "Causes: what made the quarrel over one sluice possible? Name two causes that were there ten years ago.";
    let field = window
        .harness
        .get_by_role_and_label(Role::MultilineTextInput, question);
    field.click();
    window.steps();
    let before = window.session().expect("a session").history.len();
    for letter in ["A ", "broken ", "promise."] {
        window.write(letter);
    }
    let answer = |window: &Window| {
        let answer = table(window).entry.analysis.answer(1);
        answer.map(|answer| answer.text.clone())
    };
    assert_eq!(answer(&window), None, "while it is written nothing is sent");
    window.wait(Span::seconds(3));
    assert_eq!(answer(&window).as_deref(), Some("A broken promise."));
    let after = window.session().expect("a session").history.len();
    assert_eq!(after, before + 1, "one event, not one for each key");
    assert!(window.shows("Answered: 1 of 7"));
    window.write(" And a gate.");
    window.keys(Modifiers::ALT, Key::Num3);
    window.steps();
    assert_eq!(
        answer(&window).as_deref(),
        Some("A broken promise. And a gate.")
    );
}

#[test]
fn a_straw_poll_is_taken_in_secret_by_count_and_shown_with_one_click() {
    let mut window = issues();
    window.key(Key::T);
    assert!(
        window.shows("Take a straw poll, table 1"),
        "{:?}",
        window.words()
    );
    window.choose(Role::Tab, "In secret, by count");
    for _ in 0..3 {
        window
            .harness
            .get_all_by_role_and_label(Role::Button, "More")
            .next()
            .expect("a stepper for each answer")
            .click();
        window.steps();
    }
    window.press("Note the poll");
    let polls = &table(&window).board.polls;
    assert_eq!(polls.len(), 1);
    assert_eq!(polls[0].votes.count(Answer::Accept), 3);
    assert!(matches!(polls[0].votes, Votes::Secret(_)));
    assert!(window.shows("Straw polls"));
}

#[test]
fn what_is_shown_on_the_wall_is_said_on_the_console() {
    let mut window = issues();
    window.key(Key::F6);
    window.harness.state_mut().ask(Action::Go(Place::Console));
    window.steps();
    assert!(
        window.shows_part("Projector shows: board, table 1"),
        "{:?}",
        window.words()
    );
    window.key(Key::F5);
    assert!(window.shows_part("Projector shows: phase clock"));
}

#[test]
fn the_facilitator_alone_sees_that_a_draft_crosses_a_red_line() {
    let mut window = issues();
    put(&mut window);
    for party in ["talawi", "government"] {
        let answer = BoardCommand::Answer {
            number: 1,
            party: party.into(),
            answer: Answer::Accept,
            reason: String::new(),
        };
        let answer = Request::facilitator(Command::Board(TableNo(1), answer));
        window.harness.state_mut().ask(Action::Send(answer));
        window.steps();
    }
    for party in ["marsani", "wells", "youth"] {
        let answer = BoardCommand::Answer {
            number: 1,
            party: party.into(),
            answer: Answer::CanLiveWith,
            reason: String::new(),
        };
        let answer = Request::facilitator(Command::Board(TableNo(1), answer));
        window.harness.state_mut().ask(Action::Send(answer));
        window.steps();
    }
    window.press("Adopt into the text");
    assert_eq!(table(&window).text.current().number, 1);
    assert!(window.shows_part("Crosses a red line of: Marsani lowlands"));
}
