//! Taking back: the last change, whole, with what fell due because of it; never behind a release.

use super::*;

const BARRIER: Refusal = Refusal::NothingToUndo { barrier: true };

#[test]
fn before_anything_happened_there_is_nothing_to_take_back() {
    let mut room = Room::with(8);
    room.session.history.truncate(1);
    let first = room.session.history[0].clone();
    let room = Room {
        session: Session::replay([first]).expect("a beginning"),
        now: MORNING,
    };
    room.refuses(Command::Undo, Refusal::NothingToUndo { barrier: false })
        .refuses(Command::Redo, Refusal::NothingToRedo);
}

#[test]
fn undo_steps_back_change_by_change_and_redo_forward() {
    let room = Room::with(8)
        .started()
        .set_trust(1, 40)
        .set_trust(1, 35)
        .does(Command::Undo)
        .expect_trust(1, 40)
        .does(Command::Undo)
        .expect_trust(1, 50)
        .refuses(Command::Undo, BARRIER)
        .does(Command::Redo)
        .expect_trust(1, 40)
        .does(Command::Redo)
        .expect_trust(1, 35)
        .refuses(Command::Redo, Refusal::NothingToRedo)
        .does(Command::Undo)
        .set_trust(1, 60)
        .refuses(Command::Redo, Refusal::NothingToRedo);
    assert!(room.session.undoable().is_some());
}

#[test]
fn nothing_is_erased() {
    let room = Room::with(8).started().set_trust(1, 40).does(Command::Undo);
    let kinds: Vec<&EventKind> = room.session.history.iter().rev().map(|e| &e.kind).collect();
    assert!(matches!(kinds[0], EventKind::Undone { .. }));
    assert!(matches!(kinds[1], EventKind::IndicatorMoved { .. }));
}

#[test]
fn a_phase_taken_back_goes_on_as_if_it_had_never_been_left() {
    Room::with(8)
        .started()
        .after(minutes(6))
        .does(Command::Next)
        .after(minutes(1))
        .does(Command::Pause)
        .after(minutes(30))
        .does(Command::Resume)
        .after(minutes(1))
        .does(Command::Undo)
        .expect_phase("welcome")
        .expect_time(at(8))
        .expect_elapsed(minutes(8))
        .does(Command::Redo)
        .expect_phase("process")
        .expect_elapsed(minutes(2));
}

#[test]
fn a_batch_is_taken_back_whole() {
    let room = Room::with(8).started().in_phase("openings");
    let before = room.session.story.clone();
    let room = room.in_phase("joint");
    assert_ne!(room.session.story, before);
    let room = room.does(Command::Undo).expect_phase("openings");
    assert_eq!(room.session.story, before);
    assert_eq!(
        room.dues("storm"),
        [],
        "what the jump left behind is scheduled again"
    );
    room.expect_state("storm", InjectState::Scheduled(at(25)));
}

#[test]
fn what_fell_due_in_a_phase_goes_with_it_and_comes_again_once() {
    let looked = Room::with(8).started().in_phase("caucus").after(minutes(6));
    let unseen = Room::with(8)
        .started()
        .in_phase("caucus")
        .unseen(minutes(6));
    for room in [looked, unseen] {
        let room = room.does(Command::Undo).expect_phase("welcome");
        assert_eq!(room.dues("storm"), []);
        assert!(room.inject("storm").offered.is_empty());
        room.after(minutes(2))
            .in_phase("caucus")
            .after(minutes(5))
            .expect_inject_due("storm", at(13));
    }
}

#[test]
fn what_fell_due_by_a_figure_goes_with_the_figure() {
    let room = Room::with(8).started().in_phase("caucus");
    let room = room.set_trust(1, 10).after(minutes(1));
    assert_eq!(room.dues("gesture"), [(at(0), TABLE_1)]);
    let room = room.does(Command::Undo).after(minutes(1));
    assert_eq!(room.dues("gesture"), []);
    let room = room.does(Command::Redo).after(minutes(1));
    assert_eq!(room.dues("gesture"), [(at(0), TABLE_1)]);
}

#[test]
fn brought_forward_and_taken_back_it_has_its_old_moment() {
    Room::with(8)
        .started()
        .in_phase("caucus")
        .after(minutes(1))
        .does(Command::DelayInject("storm".into(), minutes(-60)))
        .after(minutes(1))
        .expect_inject_due("storm", at(1))
        .does(Command::Undo)
        .expect_state("storm", InjectState::Scheduled(at(5)))
        .after(minutes(5))
        .expect_inject_due("storm", at(5));
}

#[test]
fn nobody_takes_back_what_was_read() {
    let room = Room::with(24)
        .started()
        .set_trust(2, 60)
        .release("storm", TABLE_1)
        .refuses(Command::Undo, BARRIER)
        .refuses(Command::Redo, Refusal::NothingToRedo)
        .set_trust(2, 65)
        .does(Command::Undo)
        .expect_trust(2, 60)
        .refuses(Command::Undo, BARRIER);
    assert!(room.session.undoable().is_none());
}

#[test]
fn a_release_ends_what_could_be_redone() {
    Room::with(8)
        .started()
        .set_trust(1, 60)
        .does(Command::Undo)
        .release("storm", Tables::All)
        .refuses(Command::Redo, Refusal::NothingToRedo);
}

#[test]
fn the_clock_is_never_taken_back() {
    Room::with(8)
        .started()
        .set_trust(1, 60)
        .does(Command::Pause)
        .after(minutes(1))
        .does(Command::Undo)
        .expect_trust(1, 50)
        .does(Command::Redo)
        .expect_trust(1, 60)
        .refuses(Command::Pause, Refusal::AlreadyPaused);
}

#[test]
fn a_left_out_inject_taken_back_is_offered_from_then_on() {
    Room::with(8)
        .started()
        .in_phase("caucus")
        .does_because(Command::SkipInject("storm".into(), true), "too much")
        .after(minutes(9))
        .does(Command::Undo)
        .after(minutes(1))
        .expect_inject_due("storm", at(9));
}

#[test]
fn ids_are_never_given_out_twice() {
    let anna = Profile {
        name: "Anna".to_owned(),
        ..Profile::default()
    };
    let room = Room::with(8)
        .does(Command::AddPeople(vec![anna.clone()]))
        .does(Command::Undo)
        .does(Command::AddPeople(vec![anna]));
    let last = room.session.people.keys().last();
    assert_eq!(last, Some(&ParticipantId(10)));
}
