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
use sulh::domain::board::{Answer, ProposalState};
use sulh::domain::ids::TableNo;
use sulh::domain::session::{Command, TableState};
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
