//! A seat in private: the code that opens it, what its person writes and keeps there, and whether
//! the laptop is with that person now.
//!
//! Codes are drawn, not chosen, and never stored: whoever asks draws them again from the seed. One
//! code opens a seat for one visit; the next visit has another, and so has the next person. Four
//! figures of the facilitator end a visit, so that nobody lands on the console by chance.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::dice::Chance;
use super::ids::{ParticipantId, SeatId};
use super::negotiation::Package;
use super::time::{Span, WallTime};

/// So many wrong codes in a row, and the seat waits.
pub const TRIES: u8 = 5;

/// A seat waits so long after [`TRIES`] wrong codes.
pub const WAIT: Span = Span::seconds(30);

/// Most signs of a private note.
pub const LONGEST_NOTE: usize = 20_000;

/// What one person has at one seat. Whoever takes over the seat has papers of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    /// How many visits have begun.
    pub visits: u32,
    /// When the seat was first opened, on the wall.
    pub first_opened: Option<WallTime>,
    /// When it was last opened, on the wall.
    pub last_opened: Option<WallTime>,
    /// Wrong codes.
    pub tries: Tries,
    /// What this person was told on taking over.
    pub hand_over: Option<String>,
    /// Private notes: for nobody but this person.
    pub notes: String,
    /// A package of the calculator that was kept.
    pub kept: Option<Package>,
}

/// Wrong codes, and the wait that they cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    /// Wrong ones in a row since the last right one or the last wait.
    pub wrong: u8,
    /// When the last wait began, on the wall.
    since: Option<WallTime>,
}

impl Tries {
    /// How long nobody can try; none where anybody can.
    pub fn wait(&self, now: WallTime) -> Option<Span> {
        let gone = now.since(self.since?);
        // A clock that was set back does not make the wait longer than it is.
        (gone >= Span::ZERO && gone < WAIT).then(|| WAIT - gone)
    }

    fn miss(&mut self, now: WallTime) {
        self.wrong += 1;
        if self.wrong >= TRIES {
            *self = Self {
                wrong: 0,
                since: Some(now),
            };
        }
    }
}

/// The laptop is with somebody at a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// At which seat.
    pub seat: SeatId,
    /// Whose seat it was when the laptop was handed over.
    pub person: ParticipantId,
    /// Which visit of this person this is, once it has begun: its code uncovers the seat again.
    pub number: Option<u32>,
    /// Wrong codes of whoever wants the laptop back.
    pub tries: Tries,
}

/// What can be asked for at a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeatCommand {
    /// The facilitator gives the laptop to whoever sits there.
    HandOver,
    /// Whoever sits there enters a code.
    Open(String),
    /// The facilitator takes the laptop back with the return code.
    TakeBack(String),
    /// Private notes: the whole text as it is now.
    Note(String),
    /// Keep a package of the calculator, or none.
    Keep(Option<Package>),
}

/// What happened at a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatEvent {
    /// The laptop is there, covered.
    HandedOver,
    /// The code was right and a visit began.
    Opened,
    /// The code of the visit was right again.
    Uncovered,
    /// The code was wrong.
    CodeMissed,
    /// The laptop is with the facilitator again.
    TakenBack,
    /// The return code was wrong.
    ReturnMissed,
    /// Private notes were written.
    Noted {
        /// The whole text as it is now.
        notes: String,
    },
    /// A package was kept, or let go.
    Kept {
        /// What was kept.
        package: Option<Package>,
    },
}

/// Why nothing happens at a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatRefusal {
    /// Nobody sits there.
    EmptySeat,
    /// The laptop is with somebody already.
    LaptopAway,
    /// The laptop is not there.
    LaptopNotThere,
    /// Too many wrong codes: it opens again after this.
    Waits(Span),
    /// A note is longer than [`LONGEST_NOTE`].
    NoteTooLong,
    /// Whoever sits at a seat acts for that seat alone.
    NotThisSeat,
}

/// The six figures that open a seat for this person's visit `number`, counted from 0.
pub fn code(seed: u64, seat: &SeatId, person: ParticipantId, number: u32) -> String {
    let about: [&dyn std::fmt::Display; 5] =
        [&seat.table, &seat.role, &seat.chair, &person.0, &number];
    figures(Chance(seed), "seat-code", &about, 6)
}

/// The four figures that give the laptop back to the facilitator.
pub fn return_code(seed: u64) -> String {
    figures(Chance(seed), "return-code", &[], 4)
}

fn figures(
    chance: Chance,
    decision: &str,
    about: &[&dyn std::fmt::Display],
    length: usize,
) -> String {
    let mut dice = chance.dice(decision, about);
    (0..length)
        .map(|_| dice.between(0, 9).to_string())
        .collect()
}

/// A code as people type it: in figures of any script, with spaces or without.
pub fn read_code(typed: &str) -> String {
    let figure = |sign: char| match sign {
        '0'..='9' => Some(sign),
        '\u{0660}'..='\u{0669}' => char::from_digit(u32::from(sign) - 0x0660, 10),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(u32::from(sign) - 0x06F0, 10),
        _ => None,
    };
    typed.chars().filter_map(figure).collect()
}

/// Whose seat it is, and what is known there.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// Which seat.
    pub seat: &'a SeatId,
    /// Who sits there.
    pub person: ParticipantId,
    /// What this person has there.
    pub papers: &'a Papers,
    /// Where the laptop is, if not with the facilitator.
    pub visit: Option<&'a Visit>,
    /// The seed of the session.
    pub seed: u64,
}

impl Desk<'_> {
    /// The code of the next visit.
    pub fn code(&self) -> String {
        code(self.seed, self.seat, self.person, self.papers.visits)
    }

    /// What follows from a command at `now` on the wall.
    ///
    /// # Errors
    /// When it makes no sense now.
    pub fn decide(&self, command: &SeatCommand, now: WallTime) -> Result<SeatEvent, SeatRefusal> {
        match command {
            SeatCommand::HandOver if self.visit.is_some() => Err(SeatRefusal::LaptopAway),
            SeatCommand::HandOver => Ok(SeatEvent::HandedOver),
            SeatCommand::Open(typed) => self.open(&read_code(typed), now),
            SeatCommand::TakeBack(typed) => {
                let visit = self.here().ok_or(SeatRefusal::LaptopNotThere)?;
                if let Some(left) = visit.tries.wait(now) {
                    return Err(SeatRefusal::Waits(left));
                }
                if read_code(typed) == return_code(self.seed) {
                    Ok(SeatEvent::TakenBack)
                } else {
                    Ok(SeatEvent::ReturnMissed)
                }
            }
            SeatCommand::Note(notes) if notes.chars().count() > LONGEST_NOTE => {
                Err(SeatRefusal::NoteTooLong)
            }
            SeatCommand::Note(notes) => Ok(SeatEvent::Noted {
                notes: notes.clone(),
            }),
            SeatCommand::Keep(package) => Ok(SeatEvent::Kept {
                package: package.clone(),
            }),
        }
    }

    /// The visit, where it is at this seat.
    fn here(&self) -> Option<&Visit> {
        self.visit.filter(|visit| visit.seat == *self.seat)
    }

    fn open(&self, typed: &str, now: WallTime) -> Result<SeatEvent, SeatRefusal> {
        if let Some(left) = self.papers.tries.wait(now) {
            return Err(SeatRefusal::Waits(left));
        }
        let of_visit = self
            .here()
            .filter(|visit| visit.person == self.person)
            .and_then(|visit| visit.number);
        let again = of_visit.map(|number| code(self.seed, self.seat, self.person, number));
        Ok(if again.is_some_and(|again| again == typed) {
            SeatEvent::Uncovered
        } else if self.code() == typed {
            SeatEvent::Opened
        } else {
            SeatEvent::CodeMissed
        })
    }
}

impl Papers {
    /// Nothing yet.
    pub const BLANK: Self = Self {
        visits: 0,
        first_opened: None,
        last_opened: None,
        tries: Tries {
            wrong: 0,
            since: None,
        },
        hand_over: None,
        notes: String::new(),
        kept: None,
    };

    /// Writes what happened at `now` on the wall.
    pub fn apply(&mut self, event: &SeatEvent, now: WallTime) {
        match event {
            SeatEvent::Opened => {
                self.visits += 1;
                self.first_opened.get_or_insert(now);
                self.last_opened = Some(now);
                self.tries = Tries::default();
            }
            SeatEvent::Uncovered => {
                self.last_opened = Some(now);
                self.tries = Tries::default();
            }
            SeatEvent::CodeMissed => self.tries.miss(now),
            SeatEvent::Noted { notes } => self.notes.clone_from(notes),
            SeatEvent::Kept { package } => self.kept.clone_from(package),
            SeatEvent::HandedOver | SeatEvent::TakenBack | SeatEvent::ReturnMissed => {}
        }
    }
}

impl Visit {
    /// Where the laptop is after what happened at a seat; `visits` of that person have begun by now.
    pub fn after(
        before: Option<Self>,
        seat: &SeatId,
        person: ParticipantId,
        event: &SeatEvent,
        visits: u32,
        now: WallTime,
    ) -> Option<Self> {
        if *event == SeatEvent::HandedOver {
            return Some(Self {
                seat: seat.clone(),
                person,
                number: None,
                tries: Tries::default(),
            });
        }
        let mut visit = before?;
        if visit.seat == *seat {
            match event {
                SeatEvent::Opened => visit.number = visits.checked_sub(1),
                SeatEvent::TakenBack => return None,
                SeatEvent::ReturnMissed => visit.tries.miss(now),
                _ => {}
            }
        }
        Some(visit)
    }
}
