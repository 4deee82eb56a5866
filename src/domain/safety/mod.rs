//! The safety of people at a table: the silent stop signal, and stepping out of role.
//!
//! Both are between a person and the facilitator. Nothing of it reaches the room, a document or
//! another seat.

use serde::{Deserialize, Serialize};

use super::floor::Present;
use super::ids::SeatId;
use super::time::SessionTime;

#[cfg(test)]
mod tests;

/// What is known of the safety at one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    /// Stop signals that nobody has answered yet, in order.
    pub signals: Vec<Signal>,
    /// When the people of the table stepped out of their roles.
    pub out_of_role: Option<SessionTime>,
}

/// A stop signal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// From which seat.
    pub seat: SeatId,
    /// Since when.
    pub since: SessionTime,
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SafetyCommand {
    /// Whoever sits there wants to stop, or the facilitator saw so.
    Signal(SeatId),
    /// The facilitator has seen to it.
    Answer(SeatId),
    /// Everyone at the table is out of role.
    StepOut,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SafetyEvent {
    /// Somebody wants to stop.
    Signalled {
        /// From which seat.
        seat: SeatId,
    },
    /// The facilitator has seen to it.
    Answered {
        /// From which seat the signal came.
        seat: SeatId,
    },
    /// Everyone at the table is out of role.
    SteppedOut,
}

/// Why nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SafetyRefusal {
    /// Nobody sits there.
    EmptySeat,
    /// This signal is known already.
    KnownAlready,
    /// No signal from this seat waits for an answer.
    NoSignal,
    /// The table is out of role already.
    OutAlready,
}

impl Safety {
    fn signal(&self, seat: &SeatId) -> Option<&Signal> {
        self.signals.iter().find(|signal| signal.seat == *seat)
    }

    /// What follows from a command, with those who sit at the table.
    ///
    /// # Errors
    /// When it makes no sense now.
    pub fn decide(
        &self,
        command: &SafetyCommand,
        seated: &Present,
    ) -> Result<SafetyEvent, SafetyRefusal> {
        match command {
            SafetyCommand::Signal(seat) if !seated.contains_key(seat) => {
                Err(SafetyRefusal::EmptySeat)
            }
            SafetyCommand::Signal(seat) => match self.signal(seat) {
                Some(_) => Err(SafetyRefusal::KnownAlready),
                None => Ok(SafetyEvent::Signalled { seat: seat.clone() }),
            },
            SafetyCommand::Answer(seat) => match self.signal(seat) {
                Some(_) => Ok(SafetyEvent::Answered { seat: seat.clone() }),
                None => Err(SafetyRefusal::NoSignal),
            },
            SafetyCommand::StepOut if self.out_of_role.is_some() => Err(SafetyRefusal::OutAlready),
            SafetyCommand::StepOut => Ok(SafetyEvent::SteppedOut),
        }
    }

    /// Writes what happened at `at`.
    pub fn apply(&mut self, event: &SafetyEvent, at: SessionTime) {
        match event {
            SafetyEvent::Signalled { seat } => self.signals.push(Signal {
                seat: seat.clone(),
                since: at,
            }),
            SafetyEvent::Answered { seat } => self.signals.retain(|signal| signal.seat != *seat),
            SafetyEvent::SteppedOut => self.out_of_role = Some(at),
        }
    }
}
