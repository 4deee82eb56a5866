//! Setup as the facilitator meets it: each main act by mouse and by keyboard.
#![cfg(feature = "gui")]

#[path = "common/desk.rs"]
mod desk;

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::Arc;

use desk::Window;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable};
use sulh::domain::ids::{ParticipantId, SeatId};
use sulh::domain::roster::Attendance;
use sulh::domain::session::{Session, Setup};
use sulh::domain::time::{Span, WallTime};
use sulh::session_runner::{ManualClock, SessionRunner};
use sulh::storage::packs;
use sulh::storage::writer::no_waker;
use sulh::ui::place::Place;

/// 21 November 2026, 13:30 in UTC.
const START: WallTime = WallTime(1_795_267_800_000);

/// A window on a session that nobody has set up yet.
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

fn fresh(path: &Path, clock: &Arc<ManualClock>) {
    let origin = packs::find("waters-of-qarar", None).expect("built in");
    let pack = packs::load(&origin).expect("whole");
    let setup = Setup {
        title: "Spring cohort".to_owned(),
        seed: 7,
        tables: 3,
    };
    let runner =
        SessionRunner::create(path, setup, &pack, clock.clone(), no_waker()).expect("new file");
    assert!(runner.finish().is_ok(), "saved");
}

impl Room {
    fn new() -> Self {
        let room = Self(Window::opening_at(START, |folders, clock| {
            let path = folders.sessions.join("spring.sulh");
            fresh(&path, clock);
            Some(path)
        }));
        assert_eq!(room.harness.state().place(), Place::Setup);
        room
    }

    /// A room whose roster was read from a file by its path.
    fn with_people() -> Self {
        let mut room = Self::new();
        room.choose(Role::Tab, "2 People");
        room.harness.get_by_label("Path of the file").focus();
        room.steps();
        room.write(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/samples/roster.csv"
        ));
        room.key(Key::Enter);
        room.until(|room| room.shows("Put 24 people on the roster"));
        room.press("Put 24 people on the roster");
        assert_eq!(room.session().people.len(), 24);
        room
    }

    /// A room in which everybody has a seat, at three tables.
    fn seated() -> Self {
        let mut room = Self::with_people();
        room.choose(Role::Tab, "3 Roles");
        while room.session().setup.tables < 3 {
            room.press("One table more");
        }
        room.press("Give out seats");
        room.until(|room| room.session().is_some_and(|it| !it.seats.is_empty()));
        assert_eq!(room.session().seats.len(), 24);
        room
    }

    fn session(&self) -> &Session {
        self.0.session().expect("open")
    }

    /// The seat of somebody on the board, whatever the role is called.
    fn seat(&self, person: &str) -> egui_kittest::Node<'_> {
        let start = format!("{person}: ");
        self.harness
            .get_all_by_role(Role::Button)
            .find(|node| {
                let label = node.accesskit_node().label();
                label.is_some_and(|label| label.starts_with(&start))
            })
            .expect("on the board")
    }

    fn person(&self, name: &str) -> ParticipantId {
        let mut people = self.session().people.values();
        let found = people.find(|person| person.profile.name == name);
        found.expect("on the roster").id
    }

    fn seat_of(&self, name: &str) -> Option<SeatId> {
        self.session().seat_of(self.person(name)).cloned()
    }
}

#[test]
fn every_step_is_reached_at_any_time_by_mouse_and_by_keyboard() {
    let mut room = Room::new();
    room.choose(Role::Tab, "5 Room check");
    assert!(room.shows("Before the start"));
    room.harness
        .get_by_role_and_label(Role::Tab, "4 Timing")
        .focus();
    room.key(Key::Enter);
    assert!(room.shows("Fit to a slot"));
    room.press("Continue to room check");
    assert!(room.shows("Before the start"));
}

#[test]
fn the_session_gets_its_title() {
    let mut room = Room::new();
    room.harness.get_by_label("Title of the session").focus();
    room.steps();
    room.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    room.write("Autumn cohort");
    room.key(Key::Enter);
    assert_eq!(room.session().setup.title, "Autumn cohort");
}

#[test]
fn what_was_pasted_is_shown_before_it_is_taken() {
    let mut room = Room::new();
    room.choose(Role::Tab, "2 People");
    room.harness.get_by_label("Pasted cells").focus();
    room.steps();
    room.write("Name\tCountry\nAisha\tMorroco\nBilal\tPakistan\n");
    room.press("Read what was pasted");
    room.until(|room| room.shows("2 people were read"));
    assert!(room.session().people.is_empty());
    assert!(room.shows("Row 2, column B (Country)"));
    room.press("Leave them out");
    assert!(room.session().people.is_empty());
}

#[test]
fn leading_on_takes_the_people_who_were_read() {
    let mut room = Room::new();
    room.choose(Role::Tab, "2 People");
    room.harness.get_by_label("Pasted cells").focus();
    room.steps();
    room.write("Name\tCountry\nAisha\tMorocco\nBilal\tPakistan\n");
    room.press("Read what was pasted");
    room.until(|room| room.shows("2 people were read"));
    room.press("Continue to roles");
    assert_eq!(room.session().people.len(), 2);
}

#[test]
fn a_roster_is_found_searched_and_corrected() {
    let mut room = Room::with_people();
    room.harness.get_by_label("Find a person").focus();
    room.steps();
    room.write("demirtas");
    let rows = room.harness.get_all_by_role(Role::Row).count();
    assert_eq!(rows, 1, "spelling is folded");
    room.harness.get_by_role(Role::Row).click();
    room.steps();
    assert!(room.shows("Change a person"));
    room.harness.get_by_label("Student").click();
    room.steps();
    room.press("Save");
    let elif = &room.session().people[&room.person("Elif Demirtaş")];
    assert_eq!(
        elif.profile.status,
        Some(sulh::domain::roster::Status::Student)
    );
}

#[test]
fn somebody_is_added_by_keyboard() {
    let mut room = Room::with_people();
    room.press("Add a person");
    room.write("Sékou Camara");
    room.key(Key::Enter);
    assert_eq!(room.session().people.len(), 25);
    room.press("Add a person");
    room.key(Key::Escape);
    assert_eq!(room.session().people.len(), 25);
}

#[test]
fn a_shuffle_is_another_draw_and_can_be_undone() {
    let mut room = Room::seated();
    let first = room.session().assigned.expect("a draw").seed;
    room.press("Shuffle unpinned");
    room.until(|room| {
        let drawn = room.session().and_then(|it| it.assigned);
        drawn.is_some_and(|it| it.seed == first + 1)
    });
    room.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    room.steps();
    assert_eq!(room.session().assigned.expect("a draw").seed, first);
}

#[test]
fn two_seats_are_swapped_after_a_look_at_what_it_does() {
    let mut room = Room::seated();
    let (leila, elif) = (
        room.seat_of("Leila Benkirane"),
        room.seat_of("Elif Demirtaş"),
    );
    room.seat("Leila Benkirane").click();
    room.steps();
    room.seat("Elif Demirtaş").click();
    room.steps();
    assert!(room.shows("Swap Leila Benkirane and Elif Demirtaş"));
    room.key(Key::Escape);
    assert_eq!(room.seat_of("Leila Benkirane"), leila);
    room.seat("Leila Benkirane").focus();
    room.key(Key::S);
    room.seat("Elif Demirtaş").focus();
    room.key(Key::S);
    room.key(Key::Enter);
    assert_eq!(room.seat_of("Leila Benkirane"), elif);
    assert_eq!(room.seat_of("Elif Demirtaş"), leila);
}

#[test]
fn a_seat_is_pinned_by_its_letter() {
    let mut room = Room::seated();
    room.seat("Leila Benkirane").focus();
    room.steps();
    room.key(Key::P);
    let seat = room.seat_of("Leila Benkirane").expect("seated");
    assert!(room.session().pinned.contains(&seat));
    room.seat("Leila Benkirane").focus();
    room.steps();
    room.key(Key::P);
    assert!(room.session().pinned.is_empty());
}

#[test]
fn whoever_is_in_reserve_takes_the_empty_seat_with_one_key() {
    let mut room = Room::seated();
    room.press("Add a person");
    room.write("Sékou Camara");
    room.key(Key::Enter);
    no_show(&mut room, "Leila Benkirane");
    assert_eq!(room.seat_of("Leila Benkirane"), None);
    room.key(Key::A);
    assert!(room.seat_of("Sékou Camara").is_some());
}

#[test]
fn the_seating_is_mended_with_few_moves_and_a_note() {
    let mut room = Room::seated();
    room.press("Add a person");
    room.write("Sékou Camara");
    room.key(Key::Enter);
    no_show(&mut room, "Leila Benkirane");
    room.press("Mend the seating");
    room.until(|room| room.shows("Take these seats"));
    room.harness
        .get_by_label("What whoever takes over must know")
        .focus();
    room.steps();
    room.write("The envoy has met nobody yet.");
    room.press("Take these seats");
    assert!(room.seat_of("Sékou Camara").is_some());
}

#[test]
fn an_offer_to_mend_is_void_once_somebody_else_came() {
    let mut room = Room::seated();
    no_show(&mut room, "Leila Benkirane");
    room.press("Mend the seating");
    room.until(|room| room.shows("Leave as is"));
    room.press("Add a person");
    room.write("Sékou Camara");
    room.key(Key::Enter);
    assert!(!room.shows("Leave as is"), "it was made for fewer people");
}

#[test]
fn nobody_is_in_reserve_before_the_first_seats() {
    let mut room = Room::with_people();
    room.choose(Role::Tab, "3 Roles");
    assert!(!room.shows("Reserve"));
}

#[test]
fn a_wrong_path_keeps_the_keyboard() {
    let mut room = Room::new();
    room.choose(Role::Tab, "2 People");
    room.harness.get_by_label("Path of the file").focus();
    room.steps();
    room.write("nowhere.csv");
    room.key(Key::Enter);
    room.write("o");
    assert_eq!(room.harness.state().place(), Place::Setup);
    let field = room.harness.get_by_label("Path of the file");
    assert_eq!(field.value().as_deref(), Some("nowhere.csvo"));
}

#[test]
fn a_slot_that_would_be_refused_is_not_offered() {
    let mut room = Room::new();
    room.choose(Role::Tab, "4 Timing");
    assert!(room.shows("Fit to 150 minutes"));
    assert!(!room.shows("Fit to 120 minutes"), "122 are needed");
}

/// Marks somebody absent from the menu of the seat.
fn no_show(room: &mut Room, name: &str) {
    let seat = room.seat(name);
    seat.click_secondary();
    room.steps();
    room.choose(Role::MenuItemCheckBox, "No-show");
    let person = &room.session().people[&room.person(name)];
    assert_eq!(person.attendance, Attendance::NoShow);
}

#[test]
fn the_plan_is_fitted_to_the_slot() {
    let mut room = Room::new();
    room.choose(Role::Tab, "4 Timing");
    room.press("Fit to 150 minutes");
    assert_eq!(room.session().schedule.planned_total(), Span::minutes(150));
    room.harness
        .get_by_label("Another slot, in minutes")
        .focus();
    room.steps();
    room.write("165");
    room.key(Key::Enter);
    assert_eq!(room.session().schedule.planned_total(), Span::minutes(165));
    room.harness.get_by_label("Minutes: Debrief").focus();
    room.steps();
    room.key(Key::ArrowUp);
    assert_eq!(room.session().schedule.planned_total(), Span::minutes(166));
}

#[test]
fn the_last_step_starts_the_session() {
    let mut room = Room::seated();
    room.choose(Role::Tab, "5 Room check");
    room.choose(
        Role::CheckBox,
        "The briefs are printed and sealed, one for each seat.",
    );
    room.press("Start the session");
    assert!(room.session().is_running());
    assert_eq!(room.harness.state().place(), Place::Console);
}
