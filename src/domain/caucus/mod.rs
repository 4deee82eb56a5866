//! Separate meetings of some seats of a table: who meets whom, where, since when.
//!
//! Several can go on at once. A seat is in one place at a time: called or sent to a meeting, it
//! leaves the one it was in, which is how the mediators shuttle. Each meeting has a countdown on
//! the session clock. When it is over, the record says so and the facilitator calls the people
//! back; nobody is moved by the program.

mod missed;

#[cfg(test)]
mod tests;

pub use missed::Missed;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::floor::Present;
use super::ids::{CaucusId, SeatId};
use super::time::{SessionTime, Span};

/// The shortest and the longest countdown.
pub const LENGTHS: std::ops::RangeInclusive<Span> = Span::minutes(1)..=Span::minutes(60);

/// The separate meetings of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caucuses {
    /// All of them, in the order in which they were called.
    pub all: Vec<Caucus>,
    next: u32,
}

/// One separate meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caucus {
    /// Unique at its table.
    pub id: CaucusId,
    /// Where, in the facilitator's words; may be blank.
    pub place: String,
    /// When it was called.
    pub since: SessionTime,
    /// When its countdown is over.
    pub due: SessionTime,
    /// Whether the record says that the countdown is over.
    pub is_due: bool,
    /// When it ended; it goes on where absent.
    pub ended: Option<SessionTime>,
    /// Who was there, and when.
    pub visits: Vec<Visit>,
}

/// One seat's stay at a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Which seat.
    pub seat: SeatId,
    /// Since when.
    pub from: SessionTime,
    /// Until when; it is still there where absent.
    pub to: Option<SessionTime>,
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaucusCommand {
    /// Call some seats to a separate meeting.
    Call {
        /// Who meets.
        seats: BTreeSet<SeatId>,
        /// Where; may be blank.
        place: String,
        /// How long.
        length: Span,
    },
    /// Send seats to a meeting that goes on, from the table or from another meeting.
    Send(CaucusId, BTreeSet<SeatId>),
    /// Give a meeting more time from now or from its end, whichever is later; negative takes away.
    Extend(CaucusId, Span),
    /// Call everybody of a meeting back to the table.
    CallBack(CaucusId),
    /// Call one seat back to the table.
    CallBackSeat(SeatId),
    /// Call everybody back to the table.
    CallAllBack,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaucusEvent {
    /// A meeting was called.
    Called {
        /// Its number.
        caucus: CaucusId,
        /// Who meets.
        seats: BTreeSet<SeatId>,
        /// Where; may be blank.
        #[serde(default)]
        place: String,
        /// How long.
        length: Span,
    },
    /// Seats joined a meeting that goes on.
    Joined {
        /// Which one.
        caucus: CaucusId,
        /// Who.
        seats: BTreeSet<SeatId>,
    },
    /// A seat went back to the table.
    Returned {
        /// Which seat.
        seat: SeatId,
    },
    /// A countdown will be over at another moment.
    Extended {
        /// Which one.
        caucus: CaucusId,
        /// When it will be over now.
        due: SessionTime,
    },
    /// A countdown is over.
    TimeUp {
        /// Which one.
        caucus: CaucusId,
    },
    /// A meeting ended and its people went back to the table.
    Ended {
        /// Which one.
        caucus: CaucusId,
    },
}

/// Why nothing changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaucusRefusal {
    /// Nobody was named.
    Nobody,
    /// Nobody sits in one of the seats.
    EmptySeat,
    /// There is no such meeting, or it is over.
    NoSuchCaucus,
    /// Everyone named is there already.
    ThereAlready,
    /// Nobody is away from the table.
    NobodyAway,
    /// The countdown is outside [`LENGTHS`].
    LengthOutOfRange,
}

impl CaucusEvent {
    /// Whether this is the end of the countdown that `first` set.
    pub fn ends(&self, first: &Self) -> bool {
        match (self, first) {
            (
                Self::TimeUp { caucus: of },
                Self::Called { caucus, .. } | Self::Extended { caucus, .. },
            ) => of == caucus,
            _ => false,
        }
    }
}

impl Default for Caucuses {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            next: 1,
        }
    }
}

impl Caucus {
    /// Who is there.
    pub fn inside(&self) -> impl Iterator<Item = &SeatId> {
        self.visits
            .iter()
            .filter(|visit| visit.to.is_none())
            .map(|visit| &visit.seat)
    }

    /// Everybody who was there at some time.
    pub fn everyone(&self) -> BTreeSet<&SeatId> {
        self.visits.iter().map(|visit| &visit.seat).collect()
    }

    /// What is left of the countdown; negative when it is over.
    pub fn left(&self, at: SessionTime) -> Span {
        self.due.since(at)
    }

    fn leave(&mut self, gone: impl Fn(&SeatId) -> bool, at: SessionTime) {
        let visits = self.visits.iter_mut().filter(|visit| visit.to.is_none());
        for visit in visits.filter(|visit| gone(&visit.seat)) {
            visit.to = Some(at);
        }
        if self.ended.is_none() && self.inside().next().is_none() {
            self.ended = Some(at);
        }
    }
}

impl Caucuses {
    /// Meetings that go on, in order.
    pub fn open(&self) -> impl Iterator<Item = &Caucus> {
        self.all.iter().filter(|caucus| caucus.ended.is_none())
    }

    /// Seats that are away from the table.
    pub fn away(&self) -> BTreeSet<&SeatId> {
        self.open().flat_map(Caucus::inside).collect()
    }

    /// Where a seat is, if it is away from the table.
    pub fn of(&self, seat: &SeatId) -> Option<&Caucus> {
        self.open()
            .find(|caucus| caucus.inside().any(|inside| inside == seat))
    }

    fn going_on(&self, id: CaucusId) -> Result<&Caucus, CaucusRefusal> {
        self.open()
            .find(|caucus| caucus.id == id)
            .ok_or(CaucusRefusal::NoSuchCaucus)
    }

    /// The first countdown that is over by `at` and not in the record yet.
    pub fn fallen_due(&self, at: SessionTime) -> Option<(SessionTime, CaucusEvent)> {
        let over = self.open().filter(|caucus| !caucus.is_due);
        let first = over
            .filter(|caucus| caucus.due <= at)
            .min_by_key(|caucus| caucus.due)?;
        let caucus = first.id;
        Some((first.due, CaucusEvent::TimeUp { caucus }))
    }

    /// What follows from a command at `at`, with those who sit at the table.
    ///
    /// # Errors
    /// When it makes no sense now.
    pub fn decide(
        &self,
        command: &CaucusCommand,
        seated: &Present,
        at: SessionTime,
    ) -> Result<Vec<CaucusEvent>, CaucusRefusal> {
        match command {
            CaucusCommand::Call {
                seats,
                place,
                length,
            } => {
                some_people(seats, seated)?;
                in_range(*length)?;
                Ok(vec![CaucusEvent::Called {
                    caucus: CaucusId(self.next),
                    seats: seats.clone(),
                    place: place.trim().to_owned(),
                    length: *length,
                }])
            }
            CaucusCommand::Send(id, seats) => {
                let caucus = self.going_on(*id)?;
                some_people(seats, seated)?;
                let inside: BTreeSet<&SeatId> = caucus.inside().collect();
                if seats.iter().all(|seat| inside.contains(seat)) {
                    return Err(CaucusRefusal::ThereAlready);
                }
                Ok(vec![CaucusEvent::Joined {
                    caucus: *id,
                    seats: seats.clone(),
                }])
            }
            CaucusCommand::Extend(id, by) => {
                let caucus = self.going_on(*id)?;
                let due = caucus.due.max(at) + *by;
                in_range(due.since(at))?;
                Ok(vec![CaucusEvent::Extended { caucus: *id, due }])
            }
            CaucusCommand::CallBack(id) => {
                let caucus = self.going_on(*id)?.id;
                Ok(vec![CaucusEvent::Ended { caucus }])
            }
            CaucusCommand::CallBackSeat(seat) => {
                self.of(seat).ok_or(CaucusRefusal::NobodyAway)?;
                Ok(vec![CaucusEvent::Returned { seat: seat.clone() }])
            }
            CaucusCommand::CallAllBack => {
                let ended: Vec<CaucusEvent> = self
                    .open()
                    .map(|caucus| CaucusEvent::Ended { caucus: caucus.id })
                    .collect();
                if ended.is_empty() {
                    return Err(CaucusRefusal::NobodyAway);
                }
                Ok(ended)
            }
        }
    }

    /// Writes what happened at `at`.
    pub fn apply(&mut self, event: &CaucusEvent, at: SessionTime) {
        match event {
            CaucusEvent::Called {
                caucus,
                seats,
                place,
                length,
            } => {
                self.leave(seats, at);
                self.all.push(Caucus {
                    id: *caucus,
                    place: place.clone(),
                    since: at,
                    due: at + *length,
                    is_due: false,
                    ended: None,
                    visits: arrivals(seats, at),
                });
            }
            CaucusEvent::Joined { caucus, seats } => {
                let there: BTreeSet<SeatId> = self
                    .with(*caucus)
                    .map(|caucus| caucus.inside().cloned().collect())
                    .unwrap_or_default();
                let coming: BTreeSet<SeatId> = seats.difference(&there).cloned().collect();
                self.leave(&coming, at);
                if let Some(caucus) = self.with(*caucus) {
                    caucus.visits.extend(arrivals(&coming, at));
                }
            }
            CaucusEvent::Returned { seat } => self.leave(&BTreeSet::from([seat.clone()]), at),
            CaucusEvent::Extended { caucus, due } => {
                if let Some(caucus) = self.with(*caucus) {
                    caucus.due = *due;
                    caucus.is_due = false;
                }
            }
            CaucusEvent::TimeUp { caucus } => {
                if let Some(caucus) = self.with(*caucus) {
                    caucus.is_due = true;
                }
            }
            CaucusEvent::Ended { caucus } => {
                if let Some(caucus) = self.with(*caucus) {
                    caucus.leave(|_| true, at);
                }
            }
        }
    }

    /// A number is never given out twice, even when its meeting was taken back.
    pub fn reserve(&mut self, event: &CaucusEvent) {
        if let CaucusEvent::Called { caucus, .. } = event {
            self.next = self.next.max(caucus.0 + 1);
        }
    }

    /// Whoever does not sit at the table any more is in no meeting of it either.
    pub fn keep(&mut self, seated: &Present, at: SessionTime) {
        for caucus in self.all.iter_mut().filter(|each| each.ended.is_none()) {
            caucus.leave(|seat| !seated.contains_key(seat), at);
        }
    }

    fn leave(&mut self, seats: &BTreeSet<SeatId>, at: SessionTime) {
        for caucus in self.all.iter_mut().filter(|each| each.ended.is_none()) {
            caucus.leave(|seat| seats.contains(seat), at);
        }
    }

    fn with(&mut self, id: CaucusId) -> Option<&mut Caucus> {
        self.all.iter_mut().find(|caucus| caucus.id == id)
    }
}

fn arrivals(seats: &BTreeSet<SeatId>, at: SessionTime) -> Vec<Visit> {
    seats
        .iter()
        .map(|seat| Visit {
            seat: seat.clone(),
            from: at,
            to: None,
        })
        .collect()
}

fn some_people(seats: &BTreeSet<SeatId>, seated: &Present) -> Result<(), CaucusRefusal> {
    if seats.is_empty() {
        return Err(CaucusRefusal::Nobody);
    }
    if seats.iter().all(|seat| seated.contains_key(seat)) {
        Ok(())
    } else {
        Err(CaucusRefusal::EmptySeat)
    }
}

fn in_range(length: Span) -> Result<(), CaucusRefusal> {
    if LENGTHS.contains(&length) {
        Ok(())
    } else {
        Err(CaucusRefusal::LengthOutOfRange)
    }
}
