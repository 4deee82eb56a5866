//! Who speaks at a table, who waits, and how long each has spoken.
//!
//! All times are on the session clock, so a pause stops a speech as it stops everything else. The
//! floor does not know the phases: it goes on from one to the next.
//!
//! A *statement* waits in line. A *reply* waits before the statements. A *point of order* takes the
//! floor at once; whoever was interrupted goes on afterwards with the time that was left.

mod share;

#[cfg(test)]
mod tests;

pub use share::{RoleType, Share};

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ids::{ParticipantId, SeatId};
use super::time::{SessionTime, Span};

/// How long a statement may take where nobody has said anything else.
pub const DEFAULT_LIMIT: Span = Span::minutes(3);

/// The shortest and the longest limit that can be set.
pub const LIMITS: std::ops::RangeInclusive<Span> = Span::seconds(15)..=Span::minutes(30);

/// A reply and a point of order never take longer than this.
pub const SHORT_LIMIT: Span = Span::minutes(1);

/// Who is at a table now and can speak there.
pub type Present = BTreeMap<SeatId, ParticipantId>;

/// The floor of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// How long a statement may take, without interpretation.
    pub limit: Span,
    /// Who speaks now.
    pub speaking: Option<Speech>,
    /// Who was interrupted by a point of order and goes on after it.
    pub interrupted: Option<Speech>,
    /// Who waits, in order.
    pub queue: Vec<Waiting>,
    /// Speeches that are over, in order.
    pub over: Vec<Speech>,
    /// People who speak through a consecutive interpreter.
    pub interpreted: BTreeSet<ParticipantId>,
}

/// One person's time on the floor, without a break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// From which seat.
    pub seat: SeatId,
    /// Who.
    pub person: ParticipantId,
    /// On what ground.
    pub kind: SpeechKind,
    /// Since when.
    pub since: SessionTime,
    /// Until when; it goes on where absent.
    pub until: Option<SessionTime>,
    /// How long it may take, with what was used before an interruption.
    pub limit: Span,
    /// What was used before an interruption.
    pub used: Span,
    /// Whether half of the time is the interpreter's.
    pub interpreted: bool,
}

/// Somebody in line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which seat.
    pub seat: SeatId,
    /// For what.
    pub kind: SpeechKind,
}

/// On what ground somebody speaks, in the order in which they are heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeechKind {
    /// About how the meeting is led: at once.
    PointOfOrder,
    /// To what was said about the speaker: before the statements.
    Reply,
    /// In turn.
    Statement,
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FloorCommand {
    /// Put a seat in line, or let it interrupt with a point of order.
    Ask(SeatId, SpeechKind),
    /// Take a seat out of the line.
    Withdraw(SeatId),
    /// Give the floor to a seat at once, past the line.
    Give(SeatId),
    /// Give the floor to whoever was interrupted, or is first in line and at the table.
    Next,
    /// Nobody has the floor any more.
    Stop,
    /// Set how long a statement may take.
    SetLimit(Span),
    /// Say whether a person speaks through a consecutive interpreter.
    Interpret(ParticipantId, bool),
}

/// What happened on the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FloorEvent {
    /// A seat is in line.
    Asked {
        /// Which seat.
        seat: SeatId,
        /// For what: a statement or a reply.
        kind: SpeechKind,
    },
    /// A seat left the line.
    Withdrew {
        /// Which seat.
        seat: SeatId,
    },
    /// Somebody has the floor; whoever had it, has it no more.
    Taken {
        /// From which seat.
        seat: SeatId,
        /// Who.
        person: ParticipantId,
        /// On what ground.
        kind: SpeechKind,
        /// How long it may take.
        limit: Span,
        /// Whether it goes on after an interruption.
        #[serde(default)]
        resumed: bool,
    },
    /// Nobody has the floor.
    Freed,
    /// A statement may now take so long.
    LimitSet {
        /// How long.
        limit: Span,
    },
    /// A person speaks through a consecutive interpreter, or does not any more.
    Interpreted {
        /// Who.
        person: ParticipantId,
        /// Whether there is an interpreter.
        on: bool,
    },
}

/// Why the floor stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FloorRefusal {
    /// Nobody sits there, or whoever does is not at the table now.
    NotAtTheTable,
    /// The seat is in line already.
    WaitsAlready,
    /// The seat is not in line.
    DoesNotWait,
    /// The seat has the floor already.
    SpeaksAlready,
    /// Nobody waits who is at the table.
    NobodyWaits,
    /// Nobody has the floor.
    NobodySpeaks,
    /// The limit is outside [`LIMITS`].
    LimitOutOfRange,
}

impl Default for Floor {
    fn default() -> Self {
        Self {
            limit: DEFAULT_LIMIT,
            speaking: None,
            interrupted: None,
            queue: Vec::new(),
            over: Vec::new(),
            interpreted: BTreeSet::new(),
        }
    }
}

impl Speech {
    /// How long the floor was taken by `at`.
    pub fn length(&self, at: SessionTime) -> Span {
        self.until.unwrap_or(at).since(self.since).at_least_zero()
    }

    /// How long the person was heard: half of the time, where the other half was an interpreter's.
    pub fn heard(&self, at: SessionTime) -> Span {
        let length = self.length(at);
        if self.interpreted {
            Span(length.0 / 2)
        } else {
            length
        }
    }

    /// What is left of the limit; negative when it is over.
    pub fn left(&self, at: SessionTime) -> Span {
        self.limit - self.used - self.length(at)
    }
}

impl Floor {
    /// How long this person may speak.
    pub fn limit_for(&self, person: ParticipantId, kind: SpeechKind) -> Span {
        let plain = match kind {
            SpeechKind::Statement => self.limit,
            SpeechKind::Reply | SpeechKind::PointOfOrder => self.limit.min(SHORT_LIMIT),
        };
        if self.interpreted.contains(&person) {
            plain + plain
        } else {
            plain
        }
    }

    /// All speeches in order, with the one that goes on.
    pub fn speeches(&self) -> impl Iterator<Item = &Speech> {
        self.over.iter().chain(&self.speaking)
    }

    /// The first in line who is at the table.
    pub fn next(&self, present: &Present) -> Option<&Waiting> {
        self.queue
            .iter()
            .find(|waiting| present.contains_key(&waiting.seat))
    }

    /// What follows from a command, with those who are at the table.
    ///
    /// # Errors
    /// When it makes no sense now.
    pub fn decide(
        &self,
        command: &FloorCommand,
        present: &Present,
    ) -> Result<FloorEvent, FloorRefusal> {
        match command {
            FloorCommand::Ask(seat, kind) => self.ask(seat, *kind, present),
            FloorCommand::Withdraw(seat) => {
                if !self.waits(seat) {
                    return Err(FloorRefusal::DoesNotWait);
                }
                Ok(FloorEvent::Withdrew { seat: seat.clone() })
            }
            FloorCommand::Give(seat) => self.give(seat, SpeechKind::Statement, present),
            FloorCommand::Next => self.go_on(present),
            FloorCommand::Stop => {
                let nobody = self.speaking.is_none() && self.interrupted.is_none();
                if nobody {
                    return Err(FloorRefusal::NobodySpeaks);
                }
                Ok(FloorEvent::Freed)
            }
            FloorCommand::SetLimit(limit) => {
                if !LIMITS.contains(limit) {
                    return Err(FloorRefusal::LimitOutOfRange);
                }
                Ok(FloorEvent::LimitSet { limit: *limit })
            }
            FloorCommand::Interpret(person, on) => {
                if !present.values().any(|sitting| sitting == person) {
                    return Err(FloorRefusal::NotAtTheTable);
                }
                Ok(FloorEvent::Interpreted {
                    person: *person,
                    on: *on,
                })
            }
        }
    }

    fn waits(&self, seat: &SeatId) -> bool {
        self.queue.iter().any(|waiting| waiting.seat == *seat)
    }

    fn ask(
        &self,
        seat: &SeatId,
        kind: SpeechKind,
        present: &Present,
    ) -> Result<FloorEvent, FloorRefusal> {
        if kind == SpeechKind::PointOfOrder {
            return self.give(seat, kind, present);
        }
        if !present.contains_key(seat) {
            return Err(FloorRefusal::NotAtTheTable);
        }
        if self.waits(seat) {
            return Err(FloorRefusal::WaitsAlready);
        }
        Ok(FloorEvent::Asked {
            seat: seat.clone(),
            kind,
        })
    }

    fn give(
        &self,
        seat: &SeatId,
        kind: SpeechKind,
        present: &Present,
    ) -> Result<FloorEvent, FloorRefusal> {
        let person = *present.get(seat).ok_or(FloorRefusal::NotAtTheTable)?;
        if self.speaking.as_ref().is_some_and(|now| now.seat == *seat) {
            return Err(FloorRefusal::SpeaksAlready);
        }
        Ok(FloorEvent::Taken {
            seat: seat.clone(),
            person,
            kind,
            limit: self.limit_for(person, kind),
            resumed: false,
        })
    }

    fn go_on(&self, present: &Present) -> Result<FloorEvent, FloorRefusal> {
        let waits_on = |speech: &&Speech| present.get(&speech.seat) == Some(&speech.person);
        if let Some(speech) = self.interrupted.as_ref().filter(waits_on) {
            return Ok(FloorEvent::Taken {
                seat: speech.seat.clone(),
                person: speech.person,
                kind: speech.kind,
                limit: speech.limit,
                resumed: true,
            });
        }
        let next = self.next(present).ok_or(FloorRefusal::NobodyWaits)?;
        self.give(&next.seat, next.kind, present)
    }

    /// Writes what happened at `at`.
    pub fn apply(&mut self, event: &FloorEvent, at: SessionTime) {
        match event {
            FloorEvent::Asked { seat, kind } => {
                let place = self.queue.partition_point(|other| other.kind <= *kind);
                let waiting = Waiting {
                    seat: seat.clone(),
                    kind: *kind,
                };
                self.queue.insert(place, waiting);
            }
            FloorEvent::Withdrew { seat } => self.queue.retain(|waiting| waiting.seat != *seat),
            FloorEvent::Taken {
                seat,
                person,
                kind,
                limit,
                resumed,
            } => {
                let used = self.used_before(*kind, *resumed, at);
                self.end(at);
                if *kind != SpeechKind::PointOfOrder {
                    self.queue.retain(|waiting| waiting.seat != *seat);
                }
                self.speaking = Some(Speech {
                    seat: seat.clone(),
                    person: *person,
                    kind: *kind,
                    since: at,
                    until: None,
                    limit: *limit,
                    used,
                    interpreted: self.interpreted.contains(person),
                });
            }
            FloorEvent::Freed => {
                self.end(at);
                self.interrupted = None;
            }
            FloorEvent::LimitSet { limit } => {
                self.limit = *limit;
                self.renew_limit();
            }
            FloorEvent::Interpreted { person, on } => {
                if *on {
                    self.interpreted.insert(*person);
                } else {
                    self.interpreted.remove(person);
                }
                self.renew_limit();
            }
        }
    }

    /// What whoever takes the floor has used of the limit already; remembers whoever is interrupted.
    fn used_before(&mut self, kind: SpeechKind, resumed: bool, at: SessionTime) -> Span {
        if kind == SpeechKind::PointOfOrder {
            let before = self.speaking.clone();
            let statement = before.filter(|speech| speech.kind != SpeechKind::PointOfOrder);
            if let Some(mut speech) = statement {
                speech.used = speech.used + speech.length(at);
                self.interrupted = Some(speech);
            }
            return Span::ZERO;
        }
        let interrupted = self.interrupted.take();
        interrupted
            .filter(|_| resumed)
            .map_or(Span::ZERO, |speech| speech.used)
    }

    /// A limit or an interpreter counts for whoever speaks now, too.
    fn renew_limit(&mut self) {
        let Some(mut speech) = self.speaking.take() else {
            return;
        };
        speech.limit = self.limit_for(speech.person, speech.kind);
        speech.interpreted = self.interpreted.contains(&speech.person);
        self.speaking = Some(speech);
    }

    fn end(&mut self, at: SessionTime) {
        if let Some(mut speech) = self.speaking.take() {
            speech.until = Some(at);
            self.over.push(speech);
        }
    }

    /// Whoever is no more at the table has the floor no more. Those who are only away keep their
    /// place in line; `seated` says who still sits at the table at all.
    pub fn keep(&mut self, present: &Present, seated: &Present, at: SessionTime) {
        let left = |speech: &Speech| present.get(&speech.seat) != Some(&speech.person);
        if self.speaking.as_ref().is_some_and(left) {
            self.end(at);
        }
        if self.interrupted.as_ref().is_some_and(left) {
            self.interrupted = None;
        }
        self.queue
            .retain(|waiting| seated.contains_key(&waiting.seat));
    }
}
