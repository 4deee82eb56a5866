//! Clocks, times, dates, signs and lists by the rules of each language (language-style, section 2).

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Language, Localiser, Message, isolated, msg};
use crate::domain::time::{Span, WallTime};

impl Localiser {
    /// A clock such as `12:40`, `1:02:05` from an hour on, `+1:05` in overtime.
    pub fn clock(&self, left: Span) -> String {
        // A countdown shows the second that is running: 0:01 until it is over.
        let seconds = if left.0 >= 0 {
            (left.0 + 999) / 1_000
        } else {
            -left.0 / 1_000
        };
        let text = clock_text(seconds);
        let text = if left.0 <= -1_000 {
            format!("+{text}")
        } else {
            text
        };
        self.sign_kept(self.digits(&text))
    }

    /// Time used, such as `2:48`.
    pub fn elapsed(&self, span: Span) -> String {
        self.digits(&clock_text(span.at_least_zero().whole_seconds()))
    }

    /// The time on the wall, such as `15:28`.
    pub fn time(&self, wall: WallTime) -> String {
        let zoned = timestamp(wall).to_zoned(self.zone().clone());
        self.digits(&format!("{:02}:{:02}", zoned.hour(), zoned.minute()))
    }

    /// The time on the wall with seconds, such as `15:28:14`.
    pub fn time_with_seconds(&self, wall: WallTime) -> String {
        let zoned = timestamp(wall).to_zoned(self.zone().clone());
        self.digits(&format!(
            "{:02}:{:02}:{:02}",
            zoned.hour(),
            zoned.minute(),
            zoned.second()
        ))
    }

    /// A date such as `21 November 2026`.
    pub fn date(&self, wall: WallTime) -> String {
        let date = self.civil_date(wall);
        let month = self.say(&msg::month_long(u8::try_from(date.month()).unwrap_or(1)));
        let day = if self.language() == Language::Fr && date.day() == 1 {
            "1er".to_owned()
        } else {
            date.day().to_string()
        };
        self.digits(&self.say(&msg::date_long(day, month, date.year().to_string())))
    }

    /// Day and short month of a date, for lists: `12` and `Nov`.
    pub fn day_and_month(&self, wall: WallTime) -> (String, String) {
        let date = self.civil_date(wall);
        let month = self.say(&msg::month_short(u8::try_from(date.month()).unwrap_or(1)));
        (self.digits(&date.day().to_string()), month)
    }

    /// A date for file names, such as `2026-11-21`, the same in every language.
    pub fn file_date(&self, wall: WallTime) -> String {
        self.civil_date(wall).to_string()
    }

    fn civil_date(&self, wall: WallTime) -> Date {
        timestamp(wall).to_zoned(self.zone().clone()).date()
    }

    /// Minutes with their sign, such as `+6` or `−2`; zero has none.
    pub fn signed_minutes(&self, span: Span) -> String {
        let minutes = span.nearest_minutes();
        let text = match minutes {
            0 => "0".to_owned(),
            1.. => format!("+{minutes}"),
            _ => format!("\u{2212}{}", minutes.abs()),
        };
        self.sign_kept(self.digits(&text))
    }

    /// Names joined as the language joins them: a, b and c.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.joined(items, &msg::list_separator(), |first, last| {
            msg::list_last(first, last)
        })
    }

    /// Figures side by side: 5, 4, 3.
    pub fn side_by_side(&self, figures: impl IntoIterator<Item = usize>) -> String {
        let isolate = |figure: usize| isolated(self.language(), &self.number(figure)).into_owned();
        let figures: Vec<String> = figures.into_iter().map(isolate).collect();
        figures.join(&self.say(&msg::list_figures_separator()))
    }

    /// Names of which one is meant: a, b or c.
    pub fn alternatives<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.joined(items, &msg::list_or_separator(), |first, last| {
            msg::list_or_last(first, last)
        })
    }

    fn joined<S: AsRef<str>>(
        &self,
        items: &[S],
        separator: &Message,
        with_last: fn(String, &str) -> Message,
    ) -> String {
        // Each name keeps its own direction, and the list that of the sentence.
        let items: Vec<_> = items
            .iter()
            .map(|item| isolated(self.language(), item.as_ref()))
            .collect();
        match items.as_slice() {
            [] => String::new(),
            [only] => only.to_string(),
            [first @ .., last] => {
                let first = first.join(&self.say(separator));
                self.say(&with_last(first, last.as_ref()))
            }
        }
    }

    /// In right-to-left text a sign flips to the wrong side unless it is isolated.
    fn sign_kept(&self, text: String) -> String {
        let has_sign = text.starts_with(['+', '\u{2212}']);
        if self.language.is_rtl() && has_sign {
            format!("\u{2066}{text}\u{2069}")
        } else {
            text
        }
    }
}

fn clock_text(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

fn timestamp(wall: WallTime) -> Timestamp {
    Timestamp::from_millisecond(wall.0).unwrap_or(Timestamp::UNIX_EPOCH)
}
