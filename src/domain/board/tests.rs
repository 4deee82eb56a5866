//! What a board says of an issue. The fixture's rule: hill and valley, and nobody else, must agree.

use super::*;
use crate::domain::fixture;

fn board(said: &[(&str, &str, Stance)]) -> Board {
    let mut board = Board::default();
    for (party, option, stance) in said {
        let event = BoardEvent::StanceVoiced {
            party: (*party).into(),
            choice: fixture::choice(("road", option)),
            stance: *stance,
        };
        board.apply(&event, SessionTime::START);
    }
    board
}

fn reading(said: &[(&str, &str, Stance)]) -> IssueState {
    let scenario = fixture::scenario();
    let road = scenario.issue(&"road".into()).expect("an issue");
    board(said).state(&scenario, road, None)
}

fn leading(said: &[(&str, &str, Stance)]) -> Option<String> {
    let scenario = fixture::scenario();
    let road = scenario.issue(&"road".into()).expect("an issue");
    let board = board(said);
    board.leading(&scenario, road).map(ToString::to_string)
}

#[test]
fn the_last_word_counts_and_the_first_is_kept() {
    let board = board(&[
        ("hill", "open", Stance::Opposes),
        ("hill", "open", Stance::CanAccept),
    ]);
    let open = fixture::choice(("road", "open"));
    assert_eq!(board.stance(&"hill".into(), &open), Stance::CanAccept);
    let said: Vec<Stance> = board
        .history(&"hill".into(), &open)
        .iter()
        .map(|voiced| voiced.stance)
        .collect();
    assert_eq!(said, [Stance::Opposes, Stance::CanAccept]);
    assert_eq!(board.stance(&"coast".into(), &open), Stance::Silent);
}

#[test]
fn an_issue_is_close_when_consent_is_there_and_blocked_when_every_wish_is_opposed() {
    use Stance::{CanAccept, Opposes, Silent, Supports};
    assert_eq!(reading(&[]), IssueState::Open);
    assert_eq!(reading(&[("hill", "open", Supports)]), IssueState::Open);
    let both = [("hill", "open", Supports), ("valley", "open", CanAccept)];
    assert_eq!(reading(&both), IssueState::Close);
    let blocked = [
        ("hill", "open", Supports),
        ("valley", "open", Opposes),
        ("coast", "toll", Supports),
        ("hill", "toll", Opposes),
    ];
    assert_eq!(reading(&blocked), IssueState::Blocked);
    // Somebody moves: a wish that nobody opposes is on the table again.
    let moved = [&blocked[..], &[("hill", "toll", Silent)]].concat();
    assert_eq!(reading(&moved), IssueState::Open);
    // Whose consent is not needed cannot block.
    let outside = [("hill", "open", Supports), ("coast", "open", Opposes)];
    assert_eq!(reading(&outside), IssueState::Open);
}

#[test]
fn a_mark_of_the_facilitator_goes_before_the_stances_and_a_settled_issue_before_the_mark() {
    let scenario = fixture::scenario();
    let road = scenario.issue(&"road".into()).expect("an issue");
    let mut board = board(&[]);
    let mark = |mark| BoardEvent::IssueMarked {
        issue: "road".into(),
        mark,
    };
    board.apply(&mark(Some(Mark::Blocked)), SessionTime::START);
    assert_eq!(board.state(&scenario, road, None), IssueState::Blocked);
    let toll = "toll".into();
    assert_eq!(
        board.state(&scenario, road, Some(&toll)),
        IssueState::Agreed
    );
    board.apply(&mark(None), SessionTime::START);
    assert_eq!(board.state(&scenario, road, None), IssueState::Open);
}

#[test]
fn most_voices_lead_then_fewest_against_then_the_order_of_the_agenda() {
    use Stance::{CanAccept, Opposes, Supports};
    assert_eq!(leading(&[]), None);
    assert_eq!(leading(&[("hill", "toll", Opposes)]), None);
    let one_each = [("hill", "toll", Supports), ("coast", "open", CanAccept)];
    assert_eq!(leading(&one_each).as_deref(), Some("open"));
    let against = [&one_each[..], &[("valley", "open", Opposes)]].concat();
    assert_eq!(leading(&against).as_deref(), Some("toll"));
    let two = [&against[..], &[("hill", "open", CanAccept)]].concat();
    assert_eq!(leading(&two).as_deref(), Some("open"));
}
