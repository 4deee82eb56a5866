use jiff::tz::TimeZone;

use super::*;
use crate::domain::ids::{ParticipantId, SeatId, TableNo};
use crate::domain::session::Refusal;
use crate::domain::time::Span;
use crate::localisation::{Figures, Language, Localiser};

fn english() -> Localiser {
    Localiser::new(Language::En, Figures::Western, TimeZone::UTC)
}

#[test]
fn a_refusal_is_told_in_one_breath() {
    let words = english();
    let seat = SeatId {
        table: TableNo(3),
        role: "envoy".into(),
        chair: 0,
    };
    for (refused, said) in [
        (Refusal::AlreadyPaused, "The clock stands already."),
        (
            Refusal::TablesOutOfRange(9),
            "A session has 1 to 8 tables, not 9.",
        ),
        (
            Refusal::TooManyPeople(70),
            "A session has at most 64 people; these would be 70.",
        ),
        (
            Refusal::NoSuchSeat(seat.clone()),
            "There is no such seat at table 3.",
        ),
        (
            Refusal::NotReached(seat),
            "This inject did not go to that seat at table 3.",
        ),
        (
            Refusal::NoSuchPerson(ParticipantId(4)),
            "This person is not on the roster.",
        ),
    ] {
        assert_eq!(words.say(&refusal(&refused)), said);
    }
}

#[test]
fn a_slot_that_is_too_short_says_what_is_needed() {
    let reason = crate::domain::schedule::CannotFit {
        least: Span::minutes(128),
    };
    assert_eq!(
        english().say(&cannot_fit(reason)),
        "The phases need at least 128 minutes to do their work. Choose a longer slot."
    );
}

#[test]
fn a_damaged_file_says_what_is_whole() {
    use crate::domain::time::{SessionTime, WallTime};
    use crate::storage::session_file::{FileError, FileErrorKind, SafePart};

    let words = english();
    let safe = Some(SafePart {
        last_seq: 211,
        at: SessionTime(0),
        wall: WallTime(0),
    });
    let kind = FileErrorKind::Damaged {
        first_lost: Some(212),
        safe,
    };
    let path = "/tmp/a.sulh".into();
    let told = file_error(&FileError { path, kind });
    assert_eq!(
        words.say(&told.what),
        "This file is damaged from event 212 on: /tmp/a.sulh"
    );
    assert_eq!(
        words.say(&told.safe),
        "Everything up to event 211 is whole."
    );
}

#[test]
fn a_doubtful_cell_is_told_with_its_place_and_what_may_be_meant() {
    use crate::storage::roster::read_pasted;

    let words = english();
    let told = read_pasted("Name\tCountry\nAisha\tMorroco\nBilal\tPakistan\n").expect("readable");
    let said: Vec<String> = told
        .problems
        .iter()
        .map(|problem| {
            let place = words.say(&roster_place(problem));
            let what = words.say(&roster_problem(problem, Language::En));
            format!("{place}: {what}")
        })
        .collect();
    assert_eq!(
        said,
        ["Row 2, column B (Country): Unknown country, left blank: “Morroco”. Meant: Morocco?"]
    );
}

#[test]
fn what_the_system_says_is_told_in_the_language_of_the_reader() {
    use std::io::{Error, ErrorKind};

    let arabic = Localiser::new(Language::Ar, Figures::Western, TimeZone::UTC);
    for error in [
        Error::from(ErrorKind::PermissionDenied),
        Error::from_raw_os_error(5),
        Error::other("something in English"),
    ] {
        let said = arabic.say(&system_error(&error));
        assert!(
            !said.chars().any(|letter| letter.is_ascii_alphabetic()),
            "{said}"
        );
    }
}
