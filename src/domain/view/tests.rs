//! Given a table where people talked; when a page of it is put on the wall; then only what was said
//! aloud crosses over.

use std::collections::BTreeMap;

use super::{PublicPage, PublicView, WallPage};
use crate::domain::board::{Answer, BoardCommand, PollOn, Stance, Votes};
use crate::domain::fixture;
use crate::domain::floor::FloorCommand;
use crate::domain::ids::{ParticipantId, SeatId, TableNo};
use crate::domain::roster::Profile;
use crate::domain::session::{Command, Request, SeatMove, Session, Setup, decide};
use crate::domain::single_text::{Bracket, TextCommand};
use crate::domain::time::{Now, Span};

fn does(session: &mut Session, now: Now, command: Command) {
    let events = decide(session, &Request::facilitator(command), now).expect("it is possible");
    events.into_iter().for_each(|event| session.apply(event));
}

/// A session of eight tables, at each of which somebody speaks, something was said, put and written.
fn eight_tables() -> (Session, Now) {
    let setup = Setup {
        title: "T".into(),
        seed: 1,
        tables: 8,
    };
    let now = Now::default();
    let mut session = Session::begin(setup, fixture::scenario(), now);
    let people = (1..=8).map(|number| Profile {
        name: format!("Person {number}"),
        ..Profile::default()
    });
    does(&mut session, now, Command::AddPeople(people.collect()));
    let seat = |table| SeatId {
        table: TableNo(table),
        role: "elder".into(),
        chair: 0,
    };
    let moves = (1..=8).map(|table| SeatMove {
        seat: seat(table),
        person: Some(ParticipantId(table.into())),
    });
    let moves = Command::MoveSeats {
        moves: moves.collect(),
        hand_over: None,
    };
    does(&mut session, now, moves);
    does(&mut session, now, Command::Start);
    let issue = session.scenario.issues[0].clone();
    let party = session.scenario.negotiating().next().expect("one").clone();
    let choice = crate::domain::board::choice(&issue, &issue.options[0]);
    for table in 1..=8 {
        let number = TableNo(table);
        let voice = BoardCommand::Voice {
            party: party.clone(),
            choice: choice.clone(),
            stance: Stance::CanAccept,
        };
        let put = BoardCommand::Put {
            author: party.clone(),
            seat: None,
            package: [(choice.issue.clone(), choice.option.clone())]
                .into_iter()
                .collect(),
            wording: format!("The wording of table {table}."),
            countdown: Some(Span::minutes(2)),
        };
        let mut clauses = session.tables[&number].text.current().clauses.clone();
        clauses[0].brackets.push(Bracket {
            party: party.clone(),
            text: format!("asked for at table {table}"),
        });
        for command in [
            Command::Floor(number, FloorCommand::Give(seat(table))),
            Command::Board(number, voice),
            Command::Board(number, put),
            Command::Text(number, TextCommand::Revise(clauses)),
        ] {
            does(&mut session, now, command);
        }
    }
    (session, now.after(Span::seconds(30)))
}

#[test]
fn each_of_eight_tables_has_its_own_pages() {
    let (session, now) = eight_tables();
    let view = PublicView::of(&session, now);
    assert_eq!(view.tables.len(), 8);
    for table in &view.tables {
        let speaker = table.speaker.as_ref().expect("somebody speaks");
        assert_eq!(speaker.length, Span::seconds(30));
        let page = |page| PublicPage::of(&session, page, now).expect("a page");
        let number = table.number;
        let PublicPage::Proposal(put) = page(WallPage::Proposal(number)) else {
            panic!("the proposal of {number}");
        };
        assert_eq!(put.left, Some(Span::seconds(90)));
        let own = format!("{:?}", put.wording);
        assert!(own.contains(&format!("table {number}.")), "{own}");
        let PublicPage::Text(draft) = page(WallPage::Text {
            table: number,
            changes: true,
        }) else {
            panic!("the text of {number}");
        };
        assert_eq!(draft.version, 1);
        assert_eq!(draft.clauses[0].now.brackets.len(), 1);
        let before = draft.clauses[0].before.as_ref().expect("what stood before");
        assert!(before.brackets.is_empty());
        let PublicPage::Board(board) = page(WallPage::Board(number)) else {
            panic!("the board of {number}");
        };
        assert_eq!(board.issues[0].options[0].stances[0], Stance::CanAccept);
        assert!(board.issues[0].options[0].is_proposed);
    }
}

#[test]
fn what_is_not_there_has_no_page() {
    let (session, now) = eight_tables();
    for page in [
        WallPage::Clock,
        WallPage::Poll(TableNo(1)),
        WallPage::Board(TableNo(9)),
    ] {
        assert_eq!(PublicPage::of(&session, page, now), None, "{page:?}");
    }
}

#[test]
fn of_a_secret_poll_only_the_counts_cross_over() {
    let (mut session, now) = eight_tables();
    let party = session.scenario.negotiating().next().expect("one").clone();
    let poll = |votes| Command::Board(TableNo(1), BoardCommand::Poll(PollOn::Text, votes));
    let page = |session: &Session| {
        let page = PublicPage::of(session, WallPage::Poll(TableNo(1)), now);
        let Some(PublicPage::Poll(poll)) = page else {
            panic!("the poll");
        };
        poll
    };
    let secret = Votes::Secret(BTreeMap::from([(Answer::Reject, 2)]));
    does(&mut session, now, poll(secret));
    let seen = page(&session);
    assert!(seen.votes.is_empty());
    assert_eq!(seen.counts.last(), Some(&(Answer::Reject, 2)));
    let open = Votes::Open(BTreeMap::from([(party.clone(), Answer::Accept)]));
    does(&mut session, now, poll(open));
    let seen = page(&session);
    assert_eq!(seen.votes.first().map(|(who, _)| &who.id), Some(&party));
}
