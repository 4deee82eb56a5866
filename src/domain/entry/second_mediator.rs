//! Another mediator who offers to mediate: who goes there, and whether the two divide the work or
//! stand in each other's way (C1-EN, first session).

use serde::{Deserialize, Serialize};

use super::{EntryEvent, EntryRefusal, written};
use crate::domain::ids::PartyId;
use crate::domain::time::SessionTime;

/// Another mediator at one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondMediator {
    /// Who it is, in the words of the room.
    pub name: String,
    /// When the offer was made.
    pub offered: SessionTime,
    /// Who went there, in order.
    pub visits: Vec<Visit>,
    /// What the two mediators last said of who does what, and when.
    pub labour: Option<(Labour, SessionTime)>,
}

/// One party's stay with the other mediator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Which party.
    pub party: PartyId,
    /// Since when.
    pub from: SessionTime,
    /// Until when; it is still there where absent.
    pub to: Option<SessionTime>,
}

/// Who does what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labour {
    /// Whether the two mediators agreed.
    pub agreed: bool,
    /// On what, or what stands between them.
    pub text: String,
}

pub(super) fn offer(now: Option<&SecondMediator>, name: &str) -> Result<EntryEvent, EntryRefusal> {
    let name = written(name)?;
    if now.is_some_and(|second| second.name == name) {
        return Err(EntryRefusal::SameAsBefore);
    }
    Ok(EntryEvent::SecondOffered { name })
}

impl SecondMediator {
    pub(super) fn new(name: &str, at: SessionTime) -> Self {
        Self {
            name: name.to_owned(),
            offered: at,
            visits: Vec::new(),
            labour: None,
        }
    }

    /// Since when a party is with the other mediator.
    pub fn there_since(&self, party: &PartyId) -> Option<SessionTime> {
        let mut open = self.visits.iter().filter(|visit| visit.to.is_none());
        Some(open.find(|visit| visit.party == *party)?.from)
    }

    /// Parties that are with the other mediator, with the moment at which they went.
    pub fn visitors(&self) -> impl Iterator<Item = (&PartyId, SessionTime)> {
        let open = self.visits.iter().filter(|visit| visit.to.is_none());
        open.map(|visit| (&visit.party, visit.from))
    }

    /// Whether the two mediators have agreed on who does what.
    pub fn is_divided(&self) -> bool {
        self.labour
            .as_ref()
            .is_some_and(|(labour, _)| labour.agreed)
    }

    pub(super) fn visit(&self, party: &PartyId, there: bool) -> Result<EntryEvent, EntryRefusal> {
        if self.there_since(party).is_some() == there {
            return Err(EntryRefusal::SameAsBefore);
        }
        Ok(EntryEvent::SecondVisited {
            party: party.clone(),
            there,
        })
    }

    pub(super) fn divide(&self, labour: &Labour) -> Result<EntryEvent, EntryRefusal> {
        let labour = Labour {
            agreed: labour.agreed,
            text: written(&labour.text)?,
        };
        if self.labour.as_ref().is_some_and(|(now, _)| *now == labour) {
            return Err(EntryRefusal::SameAsBefore);
        }
        Ok(EntryEvent::LabourDivided { labour })
    }

    pub(super) fn note_visit(&mut self, party: &PartyId, there: bool, at: SessionTime) {
        if there {
            self.visits.push(Visit {
                party: party.clone(),
                from: at,
                to: None,
            });
            return;
        }
        let mut visits = self.visits.iter_mut();
        let open = visits.find(|visit| visit.party == *party && visit.to.is_none());
        if let Some(visit) = open {
            visit.to = Some(at);
        }
    }
}
