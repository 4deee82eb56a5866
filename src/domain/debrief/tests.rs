//! The facts follow the record, and only what still holds of it.

use super::*;
use crate::domain::caucus::CaucusCommand;
use crate::domain::entry::{EntryCommand, Standing};
use crate::domain::fixture;
use crate::domain::ids::{RoleId, SeatId, TableNo};
use crate::domain::roster::Profile;
use crate::domain::session::{Command, Outcome, Request, SeatMove, Session, Setup, Tables, decide};
use crate::domain::time::{Now, Span};

struct Told {
    session: Session,
    now: Now,
}

impl Told {
    fn started() -> Self {
        let setup = Setup {
            title: "T".into(),
            seed: 1,
            tables: 2,
        };
        let first = Session::create(setup, fixture::scenario(), Now::default());
        let mut told = Self {
            session: Session::replay([first]).unwrap(),
            now: Now::default(),
        };
        let names = ["Leila", "Yusuf", "Nadia", "Emre"];
        told.does(Command::AddPeople(
            names
                .map(|name| Profile {
                    name: name.into(),
                    ..Profile::default()
                })
                .into(),
        ));
        let roles: Vec<RoleId> = told
            .session
            .scenario
            .roles
            .iter()
            .take(2)
            .map(|role| role.id.clone())
            .collect();
        let ids: Vec<_> = told.session.people.keys().copied().collect();
        let seats =
            (1..=2_u8).flat_map(|table| roles.iter().map(move |role| (table, role.clone())));
        let moves = seats
            .zip(ids)
            .map(|((table, role), person)| SeatMove {
                seat: SeatId {
                    table: TableNo(table),
                    role,
                    chair: 0,
                },
                person: Some(person),
            })
            .collect();
        told.does(Command::MoveSeats {
            moves,
            hand_over: None,
        });
        told.does(Command::Start);
        told
    }

    fn does(&mut self, command: Command) {
        let events = decide(&self.session, &Request::facilitator(command), self.now).unwrap();
        events
            .into_iter()
            .for_each(|event| self.session.apply(event));
    }

    fn after(&mut self, span: Span) -> &mut Self {
        self.now = self.now.after(span);
        self
    }

    fn facts(&self) -> Debrief {
        Debrief::of(&self.session, self.now)
    }
}

#[test]
fn a_phase_took_what_it_took_and_the_pause_is_told_apart() {
    let mut told = Told::started();
    told.after(Span::minutes(12)).does(Command::Pause);
    told.after(Span::minutes(4)).does(Command::Resume);
    told.does(Command::Next);
    let facts = told.after(Span::minutes(3)).facts();
    assert_eq!(facts.phases[0].actual, Span::minutes(12));
    assert_eq!(facts.phases[1].actual, Span::minutes(3));
    assert_eq!(facts.phases[2].began, None);
    assert_eq!(facts.paused, Span::minutes(4));
    assert!(
        facts
            .turns
            .iter()
            .any(|turn| turn.kind == TurnKind::Pause(Span::minutes(4)))
    );
}

#[test]
fn a_consent_in_doubt_is_a_turning_point_and_a_consent_as_expected_is_none() {
    let mut told = Told::started();
    let mut says = |party: &str, standing| {
        let command = EntryCommand::Consent(party.into(), standing);
        told.does(Command::Entry(TableNo(1), command));
    };
    says("hill", Standing::Consents);
    says("valley", Standing::Consents);
    says("valley", Standing::Withdrew("A draft was shown.".into()));
    says("valley", Standing::OnConditions("In writing.".into()));
    let facts = told.facts();
    let told: Vec<&TurnKind> = facts
        .turns
        .iter()
        .map(|turn| &turn.kind)
        .filter(|kind| matches!(kind, TurnKind::Consent(..)))
        .collect();
    let valley = |turn| TurnKind::Consent("valley".into(), turn);
    assert_eq!(
        told,
        [
            &valley(ConsentTurn::Withdrawn),
            &valley(ConsentTurn::Restored)
        ]
    );
}

#[test]
fn what_was_taken_back_is_not_told() {
    let mut told = Told::started();
    told.does(Command::NoteDecision(None, "Sit in a circle".into()));
    assert_eq!(told.facts().turns.len(), 2);
    told.does(Command::Undo);
    assert!(
        told.facts()
            .turns
            .iter()
            .all(|turn| !matches!(turn.kind, TurnKind::Decision(_)))
    );
}

#[test]
fn a_settled_issue_and_its_reopening_are_turning_points_of_their_table() {
    let mut told = Told::started();
    let issue = told.session.scenario.issues[0].clone();
    let option = issue.options[0].clone();
    told.after(Span::minutes(5)).does(Command::SettleIssue(
        TableNo(2),
        issue.id.clone(),
        Some(option.clone()),
    ));
    let review = &told.facts().tables[1].issues[0];
    assert_eq!(
        review
            .settled
            .as_ref()
            .map(|(settled, at)| (settled.clone(), at.0)),
        Some((option, 300_000))
    );
    told.does(Command::SettleIssue(TableNo(2), issue.id.clone(), None));
    let facts = told.facts();
    assert_eq!(facts.tables[1].issues[0].settled, None);
    let last = facts.turns.last().unwrap();
    assert_eq!(
        (last.table, &last.kind),
        (Some(TableNo(2)), &TurnKind::Reopened(issue.id))
    );
}

#[test]
fn injects_say_whom_they_reached_and_who_read_them() {
    let mut told = Told::started();
    let public = told
        .session
        .injects
        .iter()
        .find(|run| run.audience.is_public())
        .unwrap()
        .id
        .clone();
    told.does(Command::ReleaseInject(public.clone(), Tables::All));
    let reader = told.session.seats.keys().next().unwrap().clone();
    told.does(Command::MarkRead(public.clone(), [reader].into()));
    let facts = told.facts();
    let review = facts
        .injects
        .iter()
        .find(|review| review.id == public)
        .unwrap();
    assert_eq!(
        (review.reached, review.read, review.released.len()),
        (4, 1, 2)
    );
}

#[test]
fn notes_are_found_with_their_person_and_an_impasse_with_its_note() {
    let mut told = Told::started();
    let person = *told.session.people.keys().next().unwrap();
    told.does(Command::Observe {
        participant: Some(person),
        table: None,
        competency: None,
        level: None,
        text: "Listened.".into(),
    });
    told.does(Command::Observe {
        participant: None,
        table: None,
        competency: None,
        level: None,
        text: "Quiet room.".into(),
    });
    told.does(Command::RecordOutcome(
        TableNo(1),
        Outcome::Impasse,
        "They will meet again.".into(),
    ));
    let facts = told.facts();
    assert_eq!(facts.notes(), 2);
    assert_eq!(facts.general_notes.len(), 1);
    assert_eq!(
        facts
            .people
            .iter()
            .find(|each| each.id == person)
            .unwrap()
            .notes
            .len(),
        1
    );
    assert_eq!(
        facts.tables[0].outcome,
        Some((Outcome::Impasse, "They will meet again.".into()))
    );
}

#[test]
fn meetings_apart_and_walk_outs_turn_the_talks_of_their_table() {
    let mut told = Told::started();
    let seats: std::collections::BTreeSet<SeatId> = told
        .session
        .seats
        .keys()
        .filter(|seat| seat.table == TableNo(2))
        .cloned()
        .collect();
    told.does(Command::Caucus(
        TableNo(2),
        CaucusCommand::Call {
            seats: seats.clone(),
            place: String::new(),
            length: Span::minutes(5),
        },
    ));
    told.does(Command::WalkOut(TableNo(1), "coast".into(), true));
    let turns: Vec<(Option<TableNo>, TurnKind)> = told
        .facts()
        .turns
        .into_iter()
        .filter(|turn| turn.table.is_some())
        .map(|turn| (turn.table, turn.kind))
        .collect();
    assert_eq!(
        turns,
        [
            (Some(TableNo(2)), TurnKind::MetApart(seats)),
            (Some(TableNo(1)), TurnKind::WalkedOut("coast".into(), true)),
        ]
    );
}
