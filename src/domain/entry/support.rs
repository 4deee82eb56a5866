//! Whom the mediators can call: an expert, an envoy, wise persons, friends of mediation (C1-EN, C2-EN).
//!
//! Whoever is called needs time to come. They arrive by themselves on the session clock, and tell
//! the mediators of that table alone what they know.

use super::{EntryEvent, EntryRefusal};
use crate::domain::ids::SupportId;
use crate::domain::scenario::Scenario;
use crate::domain::time::{SessionTime, Span};

/// A table can call so many.
pub const MOST: usize = 2;

/// Whom the mediators of a table have called, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Support(Vec<Call>);

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Who was called.
    pub support: SupportId,
    /// When.
    pub called: SessionTime,
    /// When they should be there.
    pub due: SessionTime,
    /// Since when they are there.
    pub arrived: Option<SessionTime>,
}

impl Support {
    /// All calls, in order.
    pub fn calls(&self) -> &[Call] {
        &self.0
    }

    /// The call of this card, if there was one.
    pub fn call_of(&self, id: &SupportId) -> Option<&Call> {
        self.0.iter().find(|call| call.support == *id)
    }

    /// Who has been called and is not there yet.
    pub fn on_the_way(&self) -> Option<&Call> {
        self.0.iter().find(|call| call.arrived.is_none())
    }

    /// Who is there, in the order in which they came.
    pub fn arrived(&self) -> impl Iterator<Item = &Call> {
        self.0.iter().filter(|call| call.arrived.is_some())
    }

    /// Session time that was spent on waiting for those who are there.
    pub fn spent(&self) -> Span {
        self.arrived().map(|call| call.due.since(call.called)).sum()
    }

    pub(super) fn call(
        &self,
        id: &SupportId,
        scenario: &Scenario,
        at: SessionTime,
    ) -> Result<EntryEvent, EntryRefusal> {
        let card = scenario.support(id);
        let card = card.ok_or_else(|| EntryRefusal::NotInScenario(id.to_string()))?;
        if self.call_of(id).is_some() {
            return Err(EntryRefusal::CalledBefore);
        }
        if self.on_the_way().is_some() {
            return Err(EntryRefusal::SupportOnTheWay);
        }
        if self.0.len() >= MOST {
            return Err(EntryRefusal::NoMoreSupport);
        }
        Ok(EntryEvent::SupportCalled {
            support: id.clone(),
            due: at + Span::minutes(card.minutes.into()),
        })
    }

    pub(super) fn note(&mut self, id: &SupportId, at: SessionTime, due: SessionTime) {
        self.0.push(Call {
            support: id.clone(),
            called: at,
            due,
            arrived: None,
        });
    }

    pub(super) fn arrive(&mut self, id: &SupportId, at: SessionTime) {
        if let Some(call) = self.0.iter_mut().find(|call| call.support == *id) {
            call.arrived = Some(at);
        }
    }
}
