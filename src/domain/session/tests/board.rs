//! Stances, proposals, votes and straw polls at a table.

use std::collections::BTreeMap;

use super::*;
use crate::domain::board::{
    Answer, BoardCommand, BoardEvent, BoardRefusal, PollOn, Proposal, ProposalState, Stance, Votes,
};
use crate::domain::fixture::choice;
use crate::domain::negotiation::Package;
use crate::domain::single_text::{TextCommand, TextRefusal};

pub(super) const TABLE: TableNo = TableNo(1);

fn on_board(command: BoardCommand) -> Command {
    Command::Board(TABLE, command)
}

fn refusal(refusal: BoardRefusal) -> Refusal {
    Refusal::Board(refusal)
}

fn voice(party: &str, option: (&str, &str), stance: Stance) -> Command {
    on_board(BoardCommand::Voice {
        party: party.into(),
        choice: choice(option),
        stance,
    })
}

fn package(options: &[(&str, &str)]) -> Package {
    let options = options.iter();
    options
        .map(|(issue, option)| ((*issue).into(), (*option).into()))
        .collect()
}

fn put(author: &str, options: &[(&str, &str)], countdown: Option<Span>) -> Command {
    on_board(BoardCommand::Put {
        author: author.into(),
        seat: None,
        package: package(options),
        wording: " We share. ".to_owned(),
        countdown,
    })
}

fn answer(party: &str, answer: Answer, reason: &str) -> Command {
    on_board(BoardCommand::Answer {
        number: 1,
        party: party.into(),
        answer,
        reason: reason.to_owned(),
    })
}

fn adopt() -> Command {
    on_board(BoardCommand::Adopt(1))
}

impl Room {
    fn proposal(&self, number: u32) -> &Proposal {
        let board = &self.session.tables[&TABLE].board;
        board.proposal(number).expect("a proposal")
    }

    fn votes_closed(&self) -> Vec<SessionTime> {
        let events = self.session.valid_history();
        let closed = events.filter(|event| {
            matches!(
                &event.kind,
                EventKind::Board {
                    board: BoardEvent::VoteClosed { .. },
                    ..
                }
            )
        });
        closed.map(|event| event.at).collect()
    }
}

#[test]
fn nothing_is_said_before_the_start_nor_at_a_table_that_is_not_there() {
    let said = || voice("hill", ("road", "open"), Stance::Supports);
    let elsewhere = Command::Board(TableNo(3), BoardCommand::Withdraw(1));
    Room::with(8)
        .refuses(said(), Refusal::NotStarted)
        .started()
        .does(said())
        .refuses(elsewhere, Refusal::NoSuchTable(TableNo(3)));
}

#[test]
fn the_mediators_put_proposals_and_have_neither_stance_nor_vote() {
    let no_vote = || refusal(BoardRefusal::MediatesOnly);
    Room::with(8)
        .started()
        .refuses(
            voice("mediators", ("road", "open"), Stance::Supports),
            no_vote(),
        )
        .does(put("mediators", &[("road", "toll")], None))
        .refuses(answer("mediators", Answer::Accept, ""), no_vote());
}

#[test]
fn what_the_scenario_does_not_have_is_refused() {
    let unknown = |part: &str| refusal(BoardRefusal::NotInScenario(part.to_owned()));
    let no_package = on_board(BoardCommand::Put {
        author: "hill".into(),
        seat: None,
        package: Package::default(),
        wording: String::new(),
        countdown: None,
    });
    Room::with(8)
        .started()
        .refuses(
            voice("sea", ("road", "open"), Stance::Opposes),
            unknown("sea"),
        )
        .refuses(
            voice("hill", ("road", "north"), Stance::Opposes),
            unknown("road/north"),
        )
        .refuses(put("hill", &[("tax", "low")], None), unknown("tax/low"))
        .refuses(no_package, refusal(BoardRefusal::EmptyPackage));
}

#[test]
fn a_proposal_with_the_consent_of_the_rule_is_adopted_and_settles_its_issues() {
    let room = Room::with(8)
        .started()
        .does(put("hill", &[("road", "toll"), ("fund", "two")], None))
        .refuses(adopt(), refusal(BoardRefusal::NotCarried(1)))
        .does(answer("coast", Answer::Accept, ""))
        .refuses(adopt(), refusal(BoardRefusal::NotCarried(1)))
        .does(answer("valley", Answer::NeedsChange, "Too early."))
        .refuses(adopt(), refusal(BoardRefusal::NotCarried(1)))
        .does(answer("valley", Answer::CanLiveWith, ""))
        .does(adopt());
    let table = &room.session.tables[&TABLE];
    assert_eq!(
        Package(table.settled.clone()),
        package(&[("road", "toll"), ("fund", "two")])
    );
    let road = table.text.current().clause(2).expect("the road");
    assert_eq!(road.option, Some("toll".into()));
    assert_eq!(road.body, "We share.");
    let room = room
        .refuses(adopt(), refusal(BoardRefusal::Decided(1)))
        .does(Command::Undo);
    assert_eq!(room.session.tables[&TABLE].text.current().number, 0);
    assert!(room.session.tables[&TABLE].settled.is_empty());
    assert_eq!(room.proposal(1).state, ProposalState::Open);
    assert_eq!(room.proposal(1).wording, "We share.");
}

#[test]
fn the_author_is_the_only_seat_of_the_party_or_the_one_that_is_named() {
    // Eight people: two seats for hill and for valley, two for the coast.
    let named = |role: &str| {
        on_board(BoardCommand::Put {
            author: "hill".into(),
            seat: Some(seat(1, role)),
            package: package(&[("road", "toll")]),
            wording: String::new(),
            countdown: None,
        })
    };
    let room = Room::with(8)
        .started()
        .does(put("hill", &[("road", "toll")], None))
        .does(named("captain"))
        .refuses(named("mayor"), Refusal::NoSuchSeat(seat(1, "mayor")));
    assert_eq!(room.proposal(1).seat, None);
    assert_eq!(room.proposal(2).seat, Some(seat(1, "captain")));
    let alone = Room::with(7)
        .started()
        .does(put("coast", &[("road", "toll")], None));
    assert_eq!(alone.proposal(1).seat, Some(seat(1, "skipper")));
}

#[test]
fn a_rejection_says_why() {
    Room::with(8)
        .started()
        .does(put("hill", &[("road", "toll")], None))
        .refuses(
            answer("valley", Answer::Reject, "  "),
            refusal(BoardRefusal::ReasonNeeded),
        )
        .does(answer("valley", Answer::Reject, "No toll."))
        .refuses(
            answer("hill", Answer::Accept, ""),
            refusal(BoardRefusal::AuthorVotes(1)),
        );
}

#[test]
fn a_vote_closes_at_its_moment_on_the_session_clock_whoever_looks_when() {
    let room = Room::with(8)
        .started()
        .does(put("hill", &[("road", "toll")], Some(minutes(2))))
        .after(minutes(1))
        .does(Command::Pause)
        .after(minutes(30));
    assert!(
        room.votes_closed().is_empty(),
        "a pause stops the countdown"
    );
    let room = room.does(Command::Resume).after(minutes(20));
    assert_eq!(room.votes_closed(), [at(2)]);
    assert_eq!(room.proposal(1).state, ProposalState::Closed(at(2)));
    let room = room
        .refuses(
            answer("valley", Answer::Accept, ""),
            refusal(BoardRefusal::VoteOver(1)),
        )
        .does(on_board(BoardCommand::OpenVote(1, minutes(1))))
        .does(answer("valley", Answer::Accept, ""))
        .after(minutes(5));
    assert_eq!(room.votes_closed(), [at(2), at(22)]);
    room.does(adopt());
}

#[test]
fn a_countdown_is_neither_too_short_nor_too_long() {
    for span in [seconds(29), Span::minutes(31), Span::ZERO] {
        Room::with(8).started().refuses(
            put("hill", &[("road", "toll")], Some(span)),
            refusal(BoardRefusal::CountdownOutOfRange(span)),
        );
    }
}

#[test]
fn taking_back_a_proposal_takes_the_end_of_its_vote_with_it() {
    let room = Room::with(8)
        .started()
        .does(put("hill", &[("road", "toll")], Some(minutes(2))))
        .after(minutes(5))
        .does(Command::Undo);
    assert!(room.votes_closed().is_empty());
    let room = room.does(put("valley", &[("road", "open")], None));
    assert_eq!(
        room.proposal(2).author,
        "valley".into(),
        "numbers are not used again"
    );
}

#[test]
fn what_is_withdrawn_takes_no_answer_and_its_countdown_means_nothing() {
    let room = Room::with(8)
        .started()
        .does(put("hill", &[("road", "toll")], Some(minutes(2))))
        .after(minutes(1))
        .does(on_board(BoardCommand::Withdraw(1)))
        .refuses(
            answer("valley", Answer::Accept, ""),
            refusal(BoardRefusal::Decided(1)),
        )
        .after(minutes(5));
    assert!(room.votes_closed().is_empty());
}

#[test]
fn a_proposal_is_progress_and_a_stance_is_not() {
    let room = Room::with(8).started().after(minutes(9)).does(voice(
        "hill",
        ("road", "open"),
        Stance::Supports,
    ));
    assert_eq!(room.session.tables[&TABLE].last_progress, at(0));
    let room = room.does(put("hill", &[("road", "toll")], None));
    assert_eq!(room.session.tables[&TABLE].last_progress, at(9));
}

#[test]
fn a_straw_poll_is_open_by_party_or_secret_by_numbers() {
    let open = Votes::Open(BTreeMap::from([
        ("hill".into(), Answer::Accept),
        ("coast".into(), Answer::Reject),
    ]));
    let secret = |counts: &[(Answer, u8)]| Votes::Secret(counts.iter().copied().collect());
    let poll = |on, votes| on_board(BoardCommand::Poll(on, votes));
    let question = |text: &str| PollOn::Question(text.to_owned());
    let of_mediators = Votes::Open(BTreeMap::from([("mediators".into(), Answer::Accept)]));
    let room = Room::with(8)
        .started()
        .refuses(
            poll(PollOn::Proposal(1), open.clone()),
            refusal(BoardRefusal::NoSuchProposal(1)),
        )
        .refuses(
            poll(question(" "), open.clone()),
            refusal(BoardRefusal::BlankQuestion),
        )
        .refuses(
            poll(PollOn::Text, of_mediators),
            refusal(BoardRefusal::MediatesOnly),
        )
        .refuses(
            poll(PollOn::Text, secret(&[(Answer::Accept, 0)])),
            refusal(BoardRefusal::NobodyAsked),
        )
        .does(poll(PollOn::Text, open))
        .does(poll(
            question("Shall we go on?"),
            secret(&[(Answer::Accept, 5), (Answer::Reject, 2)]),
        ));
    let polls = &room.session.tables[&TABLE].board.polls;
    let counts = Answer::ALL.map(|answer| polls[1].votes.count(answer));
    assert_eq!(counts, [5, 0, 0, 2]);
    assert_eq!(polls[0].votes.count(Answer::Reject), 1);
}

#[test]
fn nothing_is_adopted_into_a_locked_clause() {
    let lock = |locked| Command::Text(TABLE, TextCommand::Lock(2, locked));
    let room = Room::with(8)
        .refuses(lock(true), Refusal::NotStarted)
        .started()
        .does(lock(true))
        .does(put("hill", &[("road", "toll")], None))
        .does(answer("valley", Answer::Accept, ""))
        .refuses(adopt(), Refusal::Text(TextRefusal::ClauseLocked(2)))
        .does(lock(false))
        .does(adopt());
    assert_eq!(room.session.tables[&TABLE].text.current().proposal, Some(1));
}
