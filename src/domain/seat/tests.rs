//! Codes, wrong codes, and what is kept for whom.

use super::*;
use crate::domain::ids::TableNo;

const NOON: WallTime = WallTime(1_795_262_400_000);

fn seat(role: &str) -> SeatId {
    SeatId {
        table: TableNo(1),
        role: role.into(),
        chair: 0,
    }
}

#[test]
fn a_code_belongs_to_one_seat_one_person_and_one_visit() {
    let first = code(7, &seat("elder"), ParticipantId(1), 0);
    assert_eq!(first.len(), 6);
    assert!(first.chars().all(|sign| sign.is_ascii_digit()));
    assert_eq!(first, code(7, &seat("elder"), ParticipantId(1), 0));
    assert_ne!(first, code(8, &seat("elder"), ParticipantId(1), 0));
    assert_ne!(first, code(7, &seat("mayor"), ParticipantId(1), 0));
    assert_ne!(first, code(7, &seat("elder"), ParticipantId(2), 0));
    assert_ne!(first, code(7, &seat("elder"), ParticipantId(1), 1));
    assert_eq!(return_code(7).len(), 4);
}

/// Written down once: a slip that was printed must open the seat in every later release.
#[test]
fn the_codes_are_those_of_the_first_release() {
    assert_eq!(
        code(7, &seat("elder"), ParticipantId(1), 0),
        FIRST_RELEASE.0
    );
    assert_eq!(return_code(7), FIRST_RELEASE.1);
}

const FIRST_RELEASE: (&str, &str) = ("068948", "9519");

#[test]
fn a_code_is_read_as_people_type_it() {
    assert_eq!(read_code(" 123 456 "), "123456");
    assert_eq!(read_code("١٢٣٤٥٦"), "123456");
    assert_eq!(read_code("۱۲۳-۴۵۶"), "123456");
    assert_eq!(read_code("code"), "");
}

#[test]
fn five_wrong_codes_in_a_row_cost_thirty_seconds() {
    let mut tries = Tries::default();
    for _ in 0..4 {
        tries.miss(NOON);
    }
    assert_eq!(tries.wait(NOON), None);
    tries.miss(NOON);
    assert_eq!(tries.wait(NOON), Some(WAIT));
    assert_eq!(tries.wait(NOON + Span(29_999)), Some(Span(1)));
    assert_eq!(tries.wait(NOON + WAIT), None);
    // Somebody set the clock back: nobody waits for hours.
    assert_eq!(tries.wait(NOON - Span::minutes(60)), None);
    tries.miss(NOON + WAIT);
    assert_eq!(tries.wait(NOON + WAIT), None);
}
