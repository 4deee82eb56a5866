//! What people saw, said and settled.

use super::*;

fn unknown(what: &str) -> Refusal {
    Refusal::NotInScenario(what.to_owned())
}

fn observe(
    person: Option<u32>,
    competency: Option<&str>,
    level: Option<u8>,
    text: &str,
) -> Command {
    Command::Observe {
        participant: person.map(ParticipantId),
        table: None,
        competency: competency.map(Into::into),
        level,
        text: text.to_owned(),
    }
}

#[test]
fn an_observation_takes_its_table_from_the_seat() {
    let room = Room::with(24).started().after(minutes(2)).does(observe(
        Some(2),
        Some("listening"),
        Some(4),
        " Asked, then waited. ",
    ));
    let noted = &room.session.observations[0];
    assert_eq!((noted.at, noted.what.table), (at(2), Some(TableNo(2))));
    assert_eq!(noted.what.text, "Asked, then waited.");
}

#[test]
fn an_observation_says_something_about_what_there_is() {
    Room::with(8)
        .refuses(observe(None, None, None, "  "), Refusal::BlankText)
        .refuses(
            observe(Some(99), None, None, "x"),
            Refusal::NoSuchPerson(ParticipantId(99)),
        )
        .refuses(
            observe(None, Some("singing"), None, "x"),
            unknown("singing"),
        )
        .refuses(
            observe(None, None, Some(0), "x"),
            Refusal::LevelOutOfRange(0),
        )
        .refuses(
            observe(None, None, Some(6), "x"),
            Refusal::LevelOutOfRange(6),
        )
        .does(observe(None, None, None, "The room is cold."));
}

#[test]
fn observations_are_corrected_taken_back_and_counted_on() {
    let id = ObservationId(1);
    let room = Room::with(8)
        .does(observe(Some(1), None, None, "Spoke first."))
        .does(Command::ChangeObservation(id, "Spoke second.".to_owned()))
        .does(Command::RemoveObservation(id))
        .refuses(
            Command::RemoveObservation(id),
            Refusal::NoSuchObservation(id),
        )
        .does(Command::Undo);
    assert_eq!(room.session.observations[0].what.text, "Spoke second.");
    let room = room.does(observe(None, None, None, "More."));
    assert_eq!(room.session.observations[1].what.id, ObservationId(2));
}

#[test]
fn the_story_moves_with_the_phase_once_and_by_hand() {
    let room = Room::with(8)
        .started()
        .refuses(Command::MoveStory("day-9".into()), unknown("day-9"))
        .in_phase("joint")
        .does(Command::MoveStory("night-1".into()))
        .does(Command::Next)
        .does(Command::Back);
    assert_eq!(
        room.session.story,
        Some("night-1".into()),
        "a second visit tells nothing new"
    );
}

#[test]
fn a_late_inject_does_not_turn_the_story_back() {
    let room = Room::with(8)
        .started()
        .in_phase("joint")
        .release("storm", Tables::All);
    assert_eq!(room.session.story, Some("day-2".into()));
}

#[test]
fn steps_belong_to_the_phase_that_is_going_on() {
    let tick = |step, done| Command::TickStep { step, done };
    let room = Room::with(8)
        .refuses(tick(1, true), Refusal::NotStarted)
        .started()
        .refuses(tick(4, true), unknown("welcome/4"))
        .refuses(tick(0, true), unknown("welcome/0"))
        .does(tick(3, true))
        .does(Command::Next)
        .does(tick(3, true))
        .does(tick(3, false));
    assert_eq!(room.session.steps_done.len(), 1);
}

#[test]
fn tables_settle_issues_and_open_them_again() {
    let settle = |issue: &str, option: Option<&str>| {
        Command::SettleIssue(TableNo(1), issue.into(), option.map(Into::into))
    };
    let room = Room::with(8)
        .started()
        .refuses(settle("tax", Some("low")), unknown("tax"))
        .refuses(settle("road", Some("low")), unknown("road/low"))
        .does(settle("road", Some("toll")))
        .does(settle("water", Some("north")))
        .does(settle("road", None));
    assert_eq!(room.session.tables[&TableNo(1)].settled.len(), 1);
}

#[test]
fn figures_stay_within_0_and_100_and_tell_their_cause() {
    let set = |table, to| Command::SetIndicator(TableNo(table), Indicator::Trust, to);
    let room = Room::with(8)
        .started()
        .refuses(set(2, 50), Refusal::NoSuchTable(TableNo(2)))
        .refuses(set(1, 101), Refusal::IndicatorOutOfRange(101))
        .does(set(1, 3))
        .release("storm", Tables::All)
        .expect_trust(1, 0);
    let reading = &room.session.tables[&TableNo(1)].indicators[&Indicator::Trust];
    assert_eq!(reading.before, 3);
    assert_eq!(reading.cause, Some(Cause::Inject("storm".into())));
}

#[test]
fn outcomes_are_recorded_in_the_room_only() {
    let impasse = Command::RecordOutcome(TableNo(1), Outcome::Impasse, " Close. ".to_owned());
    let room = Room::with(8)
        .refuses(impasse.clone(), Refusal::NotStarted)
        .started()
        .does(impasse);
    let outcome = room.session.tables[&TableNo(1)].outcome.clone();
    assert_eq!(outcome, Some((Outcome::Impasse, "Close.".to_owned())));
}

#[test]
fn words_are_on_what_there_is() {
    let words = |on| Command::WriteWords(on, "x".to_owned());
    Room::with(8)
        .refuses(
            words(WordsOn::Question("why".into())),
            unknown("Question(QuestionId(\"why\"))"),
        )
        .refuses(
            words(WordsOn::Table(TableNo(2))),
            unknown("Table(TableNo(2))"),
        )
        .does(words(WordsOn::Question("facts".into())))
        .does(words(WordsOn::Table(TableNo(1))));
}
