//! Floor and separate meetings in a session: pauses, seats, undo.

use super::*;
use crate::domain::caucus::{CaucusCommand, CaucusEvent, CaucusRefusal};
use crate::domain::floor::{FloorCommand, FloorRefusal, RoleType, SpeechKind};
use crate::domain::ids::CaucusId;
use crate::domain::roster::{Attendance, Gender, LanguageCode};

fn give(table: u8, role: &str) -> Command {
    floor(table, FloorCommand::Give(seat(table, role)))
}

fn floor(table: u8, command: FloorCommand) -> Command {
    Command::Floor(TableNo(table), command)
}

fn caucus(table: u8, command: CaucusCommand) -> Command {
    Command::Caucus(TableNo(table), command)
}

fn call(table: u8, roles: &[&str]) -> Command {
    let command = CaucusCommand::Call {
        seats: roles.iter().map(|role| seat(table, role)).collect(),
        place: String::new(),
        length: minutes(8),
    };
    caucus(table, command)
}

impl Room {
    fn heard(&self, table: u8) -> Span {
        let tables = Tables::Only(TableNo(table));
        self.session.heard(tables, self.time())
    }

    fn speaker(&self, table: u8) -> Option<&SeatId> {
        let speaking = &self.session.tables[&TableNo(table)].floor.speaking;
        speaking.as_ref().map(|speech| &speech.seat)
    }
}

#[test]
fn a_pause_stops_the_speech_and_each_table_has_its_own_floor() {
    let room = Room::with(20)
        .refuses(give(1, "elder"), Refusal::NotStarted)
        .started()
        .does(give(1, "elder"))
        .after(seconds(40))
        .does(give(2, "envoy"))
        .does(Command::Pause)
        .after(minutes(9))
        .does(Command::Resume)
        .after(seconds(10));
    assert_eq!(room.heard(1), seconds(50));
    assert_eq!(room.heard(2), seconds(10));
    room.refuses(give(3, "elder"), Refusal::NoSuchTable(TableNo(3)));
}

#[test]
fn the_end_of_the_session_ends_the_speech() {
    let room = Room::with(10)
        .started()
        .does(give(1, "elder"))
        .after(seconds(30))
        .does(Command::End)
        .after(minutes(5));
    assert_eq!(room.heard(1), seconds(30));
}

#[test]
fn whoever_leaves_has_the_floor_no_more_but_keeps_the_time() {
    let room = Room::with(10).started().does(give(1, "elder"));
    let elder = room.session.seats[&seat(1, "elder")];
    let room = room
        .after(seconds(30))
        .does(Command::MarkAttendance(elder, Attendance::Left))
        .after(seconds(30));
    assert_eq!(room.speaker(1), None);
    let by_person = room
        .session
        .heard_by(TABLE_1, room.time(), |_, speech| Some(speech.person));
    assert_eq!(by_person[&elder].time, seconds(30));
}

#[test]
fn an_undone_next_gives_the_floor_back_as_if_it_had_never_gone() {
    let room = Room::with(10)
        .started()
        .does(give(1, "elder"))
        .after(seconds(30))
        .does(give(1, "skipper"))
        .after(seconds(10))
        .does(Command::Undo);
    assert_eq!(room.speaker(1), Some(&seat(1, "elder")));
    assert_eq!(room.heard(1), seconds(40));
}

#[test]
fn time_is_told_by_party_role_type_gender_and_language_where_they_are_known() {
    let room = Room::with(10).started();
    let elder = room.session.seats[&seat(1, "elder")];
    let profile = Profile {
        gender: Some(Gender::Woman),
        languages: vec![LanguageCode::new("fr").expect("a code")],
        ..room.session.people[&elder].profile.clone()
    };
    let room = room
        .does(Command::ChangePerson(elder, profile))
        .does(give(1, "elder"))
        .after(seconds(60))
        .does(give(1, "envoy"))
        .after(seconds(20))
        .does(floor(1, FloorCommand::Stop))
        .after(seconds(99));
    let session = &room.session;
    let by_party = session.heard_by(TABLE_1, room.time(), Session::party_of_speech);
    assert_eq!(by_party[&"hill".into()].time, seconds(60));
    let by_type = session.heard_by(TABLE_1, room.time(), Session::role_type_of_speech);
    assert_eq!(by_type[&RoleType::Principal].time, seconds(60));
    assert_eq!(by_type[&RoleType::Mediator].time, seconds(20));
    let by_gender = session.heard_by(TABLE_1, room.time(), Session::gender_of_speech);
    assert_eq!(by_gender.len(), 1, "a blank is never guessed");
    assert_eq!(by_gender[&Gender::Woman].time, seconds(60));
    let by_language = session.heard_by(TABLE_1, room.time(), Session::language_of_speech);
    assert_eq!(by_language.len(), 1);
}

#[test]
fn those_not_yet_heard_are_told_once_somebody_was() {
    let room = Room::with(10)
        .started()
        .does(give(1, "elder"))
        .after(seconds(5));
    assert_eq!(room.session.not_yet_heard(TableNo(1)), [], "no talks yet");
    let room = room.in_phase("openings");
    let quiet = room.session.not_yet_heard(TableNo(1));
    assert!(!quiet.is_empty() && !quiet.contains(&seat(1, "elder")));
    let room = room
        .after(seconds(5))
        .in_phase("joint")
        .does(floor(1, FloorCommand::Stop));
    let room = room.after(seconds(5)).does(give(1, "envoy"));
    assert!(
        room.session
            .not_yet_heard(TableNo(1))
            .contains(&seat(1, "elder"))
    );
}

#[test]
fn whoever_is_called_to_a_caucus_loses_the_floor_and_can_speak_again_when_back() {
    let room = Room::with(10)
        .started()
        .does(give(1, "elder"))
        .does(floor(
            1,
            FloorCommand::Ask(seat(1, "skipper"), SpeechKind::Statement),
        ))
        .after(seconds(20))
        .does(call(1, &["elder", "envoy"]))
        .refuses(
            give(1, "elder"),
            Refusal::Floor(FloorRefusal::NotAtTheTable),
        );
    assert_eq!(room.speaker(1), None);
    room.after(minutes(1))
        .does(caucus(1, CaucusCommand::CallAllBack))
        .does(give(1, "elder"))
        .refuses(
            caucus(1, CaucusCommand::CallAllBack),
            Refusal::Caucus(CaucusRefusal::NobodyAway),
        );
}

#[test]
fn what_happened_at_the_table_was_missed_by_those_who_met_apart() {
    let room = Room::with(20)
        .started()
        .does(give(1, "skipper"))
        .after(seconds(5))
        .does(floor(1, FloorCommand::Stop))
        .does(call(1, &["elder", "envoy"]))
        .after(seconds(5))
        .does(give(1, "skipper"))
        .does(Command::SettleIssue(
            TableNo(1),
            "road".into(),
            Some("toll".into()),
        ))
        .does(Command::SettleIssue(
            TableNo(2),
            "road".into(),
            Some("toll".into()),
        ))
        .after(seconds(5))
        .does(caucus(1, CaucusCommand::CallAllBack))
        .does(Command::NoteDecision(
            Some(TableNo(1)),
            "A break.".to_owned(),
        ));
    let meeting = &room.session.tables[&TableNo(1)].caucuses.all[0];
    let missed = room.session.missed(TableNo(1), meeting);
    assert_eq!(
        (missed.speeches, missed.settled, missed.decisions),
        (1, 1, 0)
    );
}

#[test]
fn a_countdown_is_told_at_its_moment_however_late_anybody_looks() {
    let room = Room::with(20)
        .started()
        .after(minutes(1))
        .does(call(2, &["elder", "envoy"]))
        .does(Command::Pause)
        .after(minutes(30))
        .does(Command::Resume)
        .after(minutes(20));
    let told = room.session.valid_history().filter(|event| {
        let caucus = CaucusEvent::TimeUp {
            caucus: CaucusId(1),
        };
        event.kind
            == EventKind::Caucus {
                table: TableNo(2),
                caucus,
            }
    });
    let told: Vec<SessionTime> = told.map(|event| event.at).collect();
    assert_eq!(told, [at(9)]);
    let room = room.does(Command::Undo);
    let meetings = &room.session.tables[&TableNo(2)].caucuses;
    assert_eq!(
        meetings.all,
        [],
        "the call is taken back with its countdown"
    );
    let room = room.does(call(2, &["elder", "envoy"]));
    let id = room.session.tables[&TableNo(2)].caucuses.all[0].id;
    assert_eq!(id, CaucusId(2), "a number is never given out twice");
}
