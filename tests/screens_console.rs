//! The console as the facilitator meets it: each main act by mouse and by keyboard.
#![cfg(feature = "gui")]

#[path = "common/desk.rs"]
mod desk;

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::Arc;

use desk::Window;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use sulh::domain::assignment;
use sulh::domain::ids::{InjectId, IssueId, TableNo};
use sulh::domain::scenario::Indicator;
use sulh::domain::session::{ClockState, Command, SeatMove, Session, Setup};
use sulh::domain::time::{Span, WallTime};
use sulh::session_runner::{ManualClock, SessionRunner};
use sulh::storage::packs;
use sulh::storage::roster;
use sulh::storage::writer::no_waker;
use sulh::ui::place::Place;

/// 21 November 2026, 13:30 in UTC.
const START: WallTime = WallTime(1_795_267_800_000);

/// A window on a session of 24 people at three tables, before its start.
struct Room(Window);

impl Deref for Room {
    type Target = Window;

    fn deref(&self) -> &Window {
        &self.0
    }
}

impl DerefMut for Room {
    fn deref_mut(&mut self) -> &mut Window {
        &mut self.0
    }
}

fn seated(path: &Path, clock: &Arc<ManualClock>) {
    let origin = packs::find("waters-of-qarar", None).expect("built in");
    let pack = packs::load(&origin).expect("whole");
    let setup = Setup {
        title: "Spring cohort".to_owned(),
        seed: 7,
        tables: 3,
    };
    let mut runner =
        SessionRunner::create(path, setup, &pack, clock.clone(), no_waker()).expect("new file");
    let sample = include_bytes!("../assets/samples/roster.csv");
    let reading = roster::read_bytes("roster.csv", sample).expect("a roster");
    let profiles = reading.people.into_iter().map(|row| row.profile).collect();
    runner
        .command(Command::AddPeople(profiles))
        .expect("allowed");
    let session = runner.session();
    let people: Vec<_> = session.people.values().cloned().collect();
    let found = assignment::assign(&assignment::Request {
        scenario: &session.scenario,
        people: &people,
        tables: 3,
        seed: 7,
        pins: &[],
        keep_apart: &[],
        current: None,
    })
    .expect("everybody fits");
    let seats = found
        .seating
        .seats
        .iter()
        .map(|(seat, person)| SeatMove {
            seat: seat.clone(),
            person: Some(*person),
        })
        .collect();
    runner
        .command(Command::AssignSeats {
            seats,
            seed: 7,
            cost: 0,
            lower_bound: 0,
        })
        .expect("allowed");
    assert!(runner.finish().is_ok(), "saved");
}

impl Room {
    fn new() -> Self {
        let mut room = Self(Window::opening_at(START, |folders, clock| {
            let path = folders.sessions.join("spring.sulh");
            seated(&path, clock);
            Some(path)
        }));
        room.keys(Modifiers::ALT, Key::Num3);
        assert_eq!(room.harness.state().place(), Place::Console);
        room
    }

    /// A room whose session has been started from the window.
    fn started() -> Self {
        let mut room = Self::new();
        room.press("Start the session");
        assert!(room.session().is_running());
        room
    }

    fn session(&self) -> &Session {
        self.0.session().expect("open")
    }
}

#[test]
fn the_clock_starts_stands_and_goes_on() {
    let mut room = Room::started();
    room.press("Pause");
    assert!(matches!(
        room.session().clock.state,
        ClockState::Paused { .. }
    ));
    room.key(Key::Escape);
    room.harness.get_by_label("Resume").focus();
    room.key(Key::Enter);
    assert!(room.session().is_running());
    room.press("5 minutes more");
    room.press("One minute less");
    let welcome = &room.session().schedule.phases[0];
    assert_eq!(welcome.allotted, Span::minutes(14));
}

#[test]
fn the_next_phase_comes_at_once_near_the_end_and_can_be_undone() {
    let mut room = Room::started();
    room.wait(Span::minutes(9));
    room.press("Next phase");
    assert_eq!(room.session().schedule.current, Some(1));
    room.press("Undo: change of phase");
    assert_eq!(room.session().schedule.current, Some(0));
    room.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(room.session().schedule.current, Some(1));
}

#[test]
fn saved_is_said_when_it_is_on_the_disk() {
    let mut room = Room::started();
    room.wait(Span::seconds(14));
    room.press("One minute more");
    room.until(|room| room.shows("Saved 13:30:14"));
}

#[test]
fn a_click_on_the_plan_leads_to_any_phase() {
    let mut room = Room::started();
    room.press("5 Caucus");
    assert!(room.shows("Go to Caucus and shuttle?"));
    room.press("Go there");
    assert_eq!(room.session().schedule.current, Some(4));
}

#[test]
fn steps_are_ticked_by_mouse_and_by_key() {
    let mut room = Room::started();
    let step = "Greet people at the door and check that each has a seat and a table.";
    room.choose(Role::CheckBox, step);
    assert_eq!(room.session().steps_done.len(), 1);
    room.harness
        .get_by_role_and_label(Role::CheckBox, step)
        .focus();
    room.key(Key::Space);
    assert_eq!(room.session().steps_done.len(), 0);
}

#[test]
fn an_issue_is_settled_from_its_row() {
    let mut room = Room::started();
    room.press("A Dry-season water shares, open");
    room.choose(Role::MenuItemCheckBox, "Flow formula, yearly review");
    let settled = &room.session().tables[&TableNo(1)].settled;
    assert!(settled.contains_key(&IssueId::from("water")));
}

#[test]
fn an_indicator_is_set_in_a_small_dialog() {
    let mut room = Room::started();
    room.press("Trust 40, table 2");
    room.press("Trust +10");
    room.press("Trust +5");
    room.press("Set");
    let table = &room.session().tables[&TableNo(2)];
    assert_eq!(table.indicators[&Indicator::Trust].value, 55);
}

#[test]
fn a_proposal_is_asked_for_with_one_click_on_the_console() {
    let mut room = Room::started();
    room.press("Record a proposal");
    assert!(room.shows("Record a proposal, table 1"));
}

#[test]
fn an_observation_names_person_and_competency_by_key() {
    let mut room = Room::started();
    let name = room.session().people.values().next().expect("people");
    let (id, name) = (name.id, name.profile.name.clone());
    room.key(Key::O);
    room.write("@");
    room.write(&name);
    room.key(Key::Enter);
    room.write("#Refr");
    room.key(Key::Enter);
    room.write("Turned control into who opens the gate.");
    room.press("Level 4 of 5");
    room.press("Note it");
    let noted = &room.session().observations.last().expect("noted").what;
    assert_eq!(noted.participant, Some(id));
    assert_eq!(
        noted.competency.as_ref().map(|id| id.as_str()),
        Some("reframing")
    );
    assert_eq!(noted.level, Some(4));
    assert_eq!(noted.text, "Turned control into who opens the gate.");
}

#[test]
fn a_place_chosen_by_key_leaves_a_half_written_note_as_it_is() {
    let mut room = Room::started();
    room.key(Key::O);
    room.write("Nobody asked what for.");
    // The system reports a key with Alt as a letter too, in the same frame.
    let key = egui::Event::Key {
        key: Key::Num1,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::ALT,
    };
    let input = room.harness.input_mut();
    input
        .events
        .extend([key, egui::Event::Text("1".to_owned())]);
    room.steps();
    room.keys(Modifiers::ALT, Key::Num3);
    room.key(Key::O);
    room.key(Key::Enter);
    let notes = &room.session().observations;
    let texts: Vec<&str> = notes.iter().map(|note| note.what.text.as_str()).collect();
    assert_eq!(texts, ["Nobody asked what for."]);
}

#[test]
fn enter_releases_what_is_due_and_a_reason_is_asked_for_leaving_out() {
    let mut room = Room::started();
    room.press("7 Joint");
    room.press("Go there");
    // What lay before fell due with the jump.
    let due = |room: &Room, id: &str| {
        let run = room.session().inject(&InjectId::from(id)).expect("there");
        run.waiting_tables().count() > 0
    };
    assert!(due(&room, "late-rain") && due(&room, "rival-invitation"));
    room.press("More for the inject: Late rain forecast");
    room.choose(Role::MenuItem, "Leave out…");
    room.write("No time left for it.");
    room.key(Key::Enter);
    let rain = InjectId::from("late-rain");
    assert!(room.session().inject(&rain).is_some_and(|run| run.skipped));
    // What is for everyone asks first; what is for one party goes at once.
    room.press("More for the inject: Incident at the Tal crossing");
    room.choose(Role::MenuItem, "Hold");
    let rival = InjectId::from("rival-invitation");
    room.key(Key::O);
    room.write("Nobody asked what for.");
    room.key(Key::Enter);
    assert_eq!(room.session().observations.len(), 1);
    let run = room.session().inject(&rival).expect("there");
    assert!(run.released.is_empty(), "the key belonged to the note");
    room.key(Key::Enter);
    let run = room.session().inject(&rival).expect("there");
    assert_eq!(run.released.len(), 3);
}

#[test]
fn time_is_recovered_with_concrete_cuts() {
    let mut room = Room::started();
    room.wait(Span::minutes(16));
    room.press("Recover time…");
    assert!(room.shows("Shorten every coming phase a little"));
    let before = room.session().schedule.projected_end(session_time(&room));
    room.press("Shorten these phases");
    let after = room.session().schedule.projected_end(session_time(&room));
    assert_eq!(before.since(after), Span::minutes(6));
}

fn session_time(room: &Room) -> sulh::domain::time::SessionTime {
    use sulh::session_runner::Clock;
    room.session().session_time(room.clock.now())
}
