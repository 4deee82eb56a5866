//! What the board says about seatings and swaps made by hand.

use super::fixture::{anybody, id, person, request, scenario, seat, seating, small};
use crate::domain::assignment::{
    Change, Criterion, Effect, Measure, Request, Seating, Unmet, assess, balance, evaluate,
    preview_swap, suggestions_for_open_seat,
};
use crate::domain::ids::TableNo;
use crate::domain::roster::{Attendance, CountryCode, Gender, LanguageCode, Participant};

fn six() -> Vec<Participant> {
    let lines = [
        "1 TR w d 3 en,fr",
        "2 TR w s 1 en",
        "3 SN w d 1 fr",
        "4 SN m s 3 en",
        "5 MA m d - en",
        "6 - - - - fr",
    ];
    lines.map(person).to_vec()
}

/// Women, colleagues and the senior person of the lead are all on the wrong side.
fn lopsided() -> Seating {
    seating(&[
        ("1 elders", 1),
        ("1 envoy", 2),
        ("1 farmers", 3),
        ("2 envoy", 4),
        ("2 elders", 5),
        ("2 farmers", 6),
    ])
}

#[test]
fn given_a_lopsided_seating_when_evaluated_then_every_fault_is_named_once() {
    let (scenario, people) = (small(), six());
    let (cost, unmet) = evaluate(&request(&scenario, &people, 2), &lopsided());
    let counts = [(TableNo(1), 3), (TableNo(2), 0)].into();
    let gender = Gender::Woman;
    assert!(unmet.contains(&Unmet::GenderUneven { gender, counts }));
    let (person, envoy) = (id(2), seat("1 envoy"));
    assert!(unmet.contains(&Unmet::ExperienceMissing {
        person,
        seat: envoy
    }));
    assert!(unmet.contains(&Unmet::SameCountryTogether {
        country: CountryCode::new("TR").unwrap(),
        table: TableNo(1),
        people: vec![id(1), id(2)],
        avoidable: true,
    }));
    let parts: u64 = cost.parts().map(|(_, _, part)| part).sum();
    assert_eq!(parts, cost.total());
    assert_eq!(cost.at(TableNo(1)) + cost.at(TableNo(2)), cost.total());
    assert_eq!(cost.of(Criterion::Countries), 1_000);
}

#[test]
fn given_a_swap_that_spreads_women_when_previewed_then_it_shows_each_figure() {
    let (scenario, people) = (small(), six());
    let preview = preview_swap(&request(&scenario, &people, 2), &lopsided(), id(1), id(4));
    let women = |it: &&Change| it.measure == Measure::Gender(Gender::Woman);
    let women: Vec<_> = preview.changes.iter().filter(women).collect();
    let figures = |it: &&Change| (it.table.0, it.before, it.after, it.effect);
    assert_eq!(
        women.iter().map(figures).collect::<Vec<_>>(),
        [(1, 3, 2, Effect::Better), (2, 0, 1, Effect::Better)]
    );
    assert_eq!(preview.tables.len(), 2);
    assert!(preview.cost_after.total() < preview.cost_before.total());
    assert!(!preview.solved.is_empty());
}

#[test]
fn given_someone_without_a_seat_when_swapped_with_someone_seated_then_the_seat_changes_hands() {
    let mut seats = seating(&[("1 envoy", 1)]);
    seats.swap(id(1), id(7));
    assert_eq!(seats, seating(&[("1 envoy", 7)]));
    seats.swap(id(7), id(7));
    assert_eq!(seats, seating(&[("1 envoy", 7)]));
}

#[test]
fn given_nothing_seated_when_assessed_then_every_needed_seat_is_open() {
    let (scenario, people) = (small(), six());
    let found = assess(&request(&scenario, &people, 2), &Seating::default());
    assert_eq!(found.open_seats.len(), 6);
    assert_eq!(found.left_over.len(), 6);
    assert!(found.cost.total() >= 6_000_000);
}

#[test]
fn given_a_table_when_counted_then_the_figures_are_those_of_the_people_in_the_room() {
    let mut people = six();
    people[2].attendance = Attendance::Left;
    let figures = balance(&people, &lopsided(), TableNo(1));
    assert_eq!((figures.seated, figures.women, figures.men), (2, 2, 0));
    assert_eq!((figures.diplomats, figures.students), (1, 1));
    assert_eq!((figures.seniors, figures.first_timers), (1, 1));
    assert_eq!(figures.languages[&LanguageCode::new("en").unwrap()], 2);
    assert_eq!(figures.doubled_countries().count(), 1);
    assert_eq!(balance(&people, &lopsided(), TableNo(2)).unstated, 1);
}

#[test]
fn given_an_open_seat_when_asked_then_those_who_refuse_come_last_and_those_who_asked_first() {
    let scenario = scenario(&["envoy essential 1", "elders wanted 1"]);
    let mut people = anybody(4);
    people[1].profile.refuses.insert("elders".into());
    people[3].profile.prefers.insert("elders".into());
    let seats = seating(&[("1 envoy", 1)]);
    let room = request(&scenario, &people, 1);
    let ranked = suggestions_for_open_seat(&room, &seats, &seat("1 elders"));
    let order: Vec<u32> = ranked.iter().map(|it| it.person.0).collect();
    assert_eq!(order, [4, 3, 2]);
    assert!(ranked[0].asked_for && ranked[2].refuses);
}

#[test]
fn given_a_pin_when_the_person_is_moved_away_then_it_is_said_first() {
    let (scenario, people) = (small(), six());
    let pins = [(id(1), seat("2 envoy"))];
    let (cost, unmet) = evaluate(
        &Request {
            pins: &pins,
            ..request(&scenario, &people, 2)
        },
        &lopsided(),
    );
    let (person, seat) = (id(1), seat("2 envoy"));
    assert_eq!(unmet[0], Unmet::PinNotKept { person, seat });
    assert!(cost.of(Criterion::Pins) > 0);
}

#[test]
fn given_a_seating_when_written_and_read_then_it_is_the_same() {
    let text = ron::to_string(&lopsided()).unwrap();
    assert_eq!(ron::from_str::<Seating>(&text).unwrap(), lopsided());
    let text = serde_json::to_string(&lopsided()).unwrap();
    assert_eq!(serde_json::from_str::<Seating>(&text).unwrap(), lopsided());
}
