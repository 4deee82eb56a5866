use jiff::tz::TimeZone;

use super::*;
use crate::domain::time::{Span, WallTime};

fn english() -> Localiser {
    Localiser::new(Language::En, Figures::Western, TimeZone::UTC)
}

#[test]
fn every_file_parses_without_an_error() {
    for (language, file, text) in RESOURCES {
        let parsed = FluentResource::try_new((*text).to_owned());
        assert!(
            parsed.is_ok(),
            "{language}/{file}: {:?}",
            parsed.err().map(|(_, errors)| errors)
        );
    }
}

#[test]
fn a_clock_counts_down_to_nothing_and_then_up_with_a_sign() {
    let words = english();
    for (millis, expected) in [
        (760_000, "12:40"),
        (759_001, "12:40"),
        (3_725_000, "1:02:05"),
        (1, "0:01"),
        (0, "0:00"),
        (-999, "0:00"),
        (-1_000, "+0:01"),
        (-65_000, "+1:05"),
        (-65_500, "+1:05"),
    ] {
        assert_eq!(words.clock(Span(millis)), expected, "{millis}");
    }
}

#[test]
fn lists_join_as_the_language_joins_them() {
    let words = english();
    assert_eq!(words.list::<&str>(&[]), "");
    assert_eq!(words.list(&["Leila"]), "Leila");
    assert_eq!(words.list(&["Leila", "Yusuf"]), "Leila and Yusuf");
    assert_eq!(
        words.list(&["Leila", "Yusuf", "Nadia"]),
        "Leila, Yusuf and Nadia"
    );
}

#[test]
fn dates_and_times_are_told_in_the_zone() {
    let words = english();
    let wall = WallTime(1_795_274_894_000);
    assert_eq!(words.date(wall), "21 November 2026");
    assert_eq!(words.time_with_seconds(wall), "15:28:14");
    assert_eq!(words.file_date(wall), "2026-11-21");
}

#[test]
fn a_name_is_isolated_only_where_it_runs_against_the_sentence() {
    assert_eq!(isolated(Language::En, "Leila"), "Leila");
    assert_eq!(isolated(Language::En, "ليلى"), "\u{2068}ليلى\u{2069}");
    assert_eq!(isolated(Language::Ar, "ليلى"), "ليلى");
    assert_eq!(isolated(Language::Ar, "Leila"), "\u{2068}Leila\u{2069}");
}
