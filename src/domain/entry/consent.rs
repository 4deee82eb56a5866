//! What each party says of the mediation itself: consent is asked, given, bound to conditions,
//! withheld or withdrawn, at any time (C1-EN, first session).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{EntryEvent, EntryRefusal, written};
use crate::domain::ids::PartyId;
use crate::domain::time::SessionTime;

/// Where a party stands on the mediation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It has been asked and has not answered.
    Asked,
    /// It consents.
    Consents,
    /// It consents on these conditions.
    OnConditions(String),
    /// It withholds its consent, for this reason.
    Withholds(String),
    /// It had consented and does not any more, for this reason.
    Withdrew(String),
}

impl Standing {
    /// Whether the party consents, with or without conditions.
    pub fn consents(&self) -> bool {
        matches!(self, Self::Consents | Self::OnConditions(_))
    }

    /// Its words, where it needs some.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Asked | Self::Consents => None,
            Self::OnConditions(words) | Self::Withholds(words) | Self::Withdrew(words) => {
                Some(words)
            }
        }
    }

    fn in_full(&self) -> Result<Self, EntryRefusal> {
        Ok(match self {
            Self::Asked => Self::Asked,
            Self::Consents => Self::Consents,
            Self::OnConditions(words) => Self::OnConditions(written(words)?),
            Self::Withholds(words) => Self::Withholds(written(words)?),
            Self::Withdrew(words) => Self::Withdrew(written(words)?),
        })
    }
}

/// What a party said at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Where it stood.
    pub standing: Standing,
    /// From this moment.
    pub at: SessionTime,
}

/// What all parties of a table said, each from the first word on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consents(BTreeMap<PartyId, Vec<Said>>);

impl Consents {
    /// Where a party stands now; it has not been asked where absent.
    pub fn of(&self, party: &PartyId) -> Option<&Standing> {
        self.last(party).map(|said| &said.standing)
    }

    /// What a party said last.
    pub fn last(&self, party: &PartyId) -> Option<&Said> {
        self.history(party).last()
    }

    /// All that a party said, in order.
    pub fn history(&self, party: &PartyId) -> &[Said] {
        self.0.get(party).map_or(&[], Vec::as_slice)
    }

    /// Everything that was said, party by party.
    pub fn all(&self) -> impl Iterator<Item = (&PartyId, &Said)> {
        let parties = self.0.iter();
        parties.flat_map(|(party, history)| history.iter().map(move |said| (party, said)))
    }

    /// Parties that withdrew and have not consented again, with the moment.
    pub fn withdrawn(&self) -> impl Iterator<Item = (&PartyId, SessionTime)> {
        self.0.iter().filter_map(|(party, history)| {
            let last = history.last()?;
            matches!(last.standing, Standing::Withdrew(_)).then_some((party, last.at))
        })
    }

    /// How many parties consent now.
    pub fn given(&self) -> usize {
        let last = self.0.values().filter_map(|history| history.last());
        last.filter(|said| said.standing.consents()).count()
    }

    pub(super) fn decide(
        &self,
        party: &PartyId,
        standing: &Standing,
    ) -> Result<EntryEvent, EntryRefusal> {
        let standing = standing.in_full()?;
        let now = self.of(party);
        if now == Some(&standing) {
            return Err(EntryRefusal::SameAsBefore);
        }
        // Whoever withdrew can put the reason in other words.
        let gave = now.is_some_and(|now| now.consents() || matches!(now, Standing::Withdrew(_)));
        if matches!(standing, Standing::Withdrew(_)) && !gave {
            return Err(EntryRefusal::NothingToWithdraw);
        }
        Ok(EntryEvent::Consent {
            party: party.clone(),
            standing,
        })
    }

    pub(super) fn note(&mut self, party: &PartyId, standing: &Standing, at: SessionTime) {
        let standing = standing.clone();
        let history = self.0.entry(party.clone()).or_default();
        history.push(Said { standing, at });
    }
}
