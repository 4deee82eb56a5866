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
            Refusal::NoSuchSeat(seat),
            "Table 3 has no such seat, or what was sent did not go there.",
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
