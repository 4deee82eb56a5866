//! How the time on the floor was shared out. For the facilitator: nothing here is shown to the
//! room unless the facilitator says so.

use std::collections::BTreeMap;

use super::Speech;
use crate::domain::ids::{PartyId, RoleId, SeatId, TableNo};
use crate::domain::roster::{Gender, LanguageCode, Participant};
use crate::domain::scenario::{PhaseKind, Scenario};
use crate::domain::session::{Session, Tables};
use crate::domain::time::{SessionTime, Span};

/// What a role is for, as the consent rule of the scenario sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoleType {
    /// Leads the talks and has no vote.
    Mediator,
    /// Speaks for a party without which there is no agreement.
    Principal,
    /// Speaks for another party.
    Other,
}

impl RoleType {
    /// All types, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Mediator, Self::Principal, Self::Other];

    /// The type of a role; none where the scenario has no such role.
    pub fn of(scenario: &Scenario, role: &RoleId) -> Option<Self> {
        let party = scenario.party_of(role)?;
        Some(if party.mediates {
            Self::Mediator
        } else if scenario.consent.required.contains(&party.id) {
            Self::Principal
        } else {
            Self::Other
        })
    }
}

/// One part of the time that people were heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How long.
    pub time: Span,
    /// How often somebody took the floor.
    pub speeches: usize,
}

impl Share {
    /// In hundredths of a whole, rounded to the nearest; zero where there is no whole.
    pub fn percent(self, whole: Span) -> i64 {
        if whole <= Span::ZERO {
            return 0;
        }
        (self.time.0.saturating_mul(200) + whole.0) / (2 * whole.0)
    }
}

impl Session {
    /// How long people were heard by `at`, by whatever `key` tells of a speech. What has no key,
    /// such as a gender that nobody declared, is left out.
    pub fn heard_by<K: Ord>(
        &self,
        tables: Tables,
        at: SessionTime,
        key: impl Fn(&Self, &Speech) -> Option<K>,
    ) -> BTreeMap<K, Share> {
        let mut shares: BTreeMap<K, Share> = BTreeMap::new();
        let meant = self
            .tables
            .iter()
            .filter(|(table, _)| tables.includes(**table));
        for speech in meant.flat_map(|(_, table)| table.floor.speeches()) {
            let Some(key) = key(self, speech) else {
                continue;
            };
            let share = shares.entry(key).or_default();
            share.time = share.time + speech.heard(at);
            share.speeches += 1;
        }
        shares
    }

    /// How long people were heard in all.
    pub fn heard(&self, tables: Tables, at: SessionTime) -> Span {
        let whole = self.heard_by(tables, at, |_, _| Some(()));
        whole.values().map(|share| share.time).sum()
    }

    /// Seats that had no turn since the phase began, while others had. Empty before anybody had
    /// one, and where the phase is not for talking.
    pub fn not_yet_heard(&self, table: TableNo) -> Vec<SeatId> {
        let talks = self.phase_kind().is_some_and(PhaseKind::negotiates);
        let begun = self
            .schedule
            .current_phase()
            .and_then(|phase| phase.first_entered);
        let (Some(begun), Some(state)) = (begun.filter(|_| talks), self.tables.get(&table)) else {
            return Vec::new();
        };
        let heard: Vec<&SeatId> = state
            .floor
            .speeches()
            .filter(|speech| speech.until.is_none_or(|until| until > begun))
            .map(|speech| &speech.seat)
            .collect();
        if heard.is_empty() {
            return Vec::new();
        }
        let present = self.present(table);
        present
            .into_keys()
            .filter(|seat| !heard.contains(&seat))
            .collect()
    }

    /// For whom a speech was made.
    pub fn party_of_speech(&self, speech: &Speech) -> Option<PartyId> {
        Some(self.scenario.party_of(&speech.seat.role)?.id.clone())
    }

    /// The type of the role that spoke.
    pub fn role_type_of_speech(&self, speech: &Speech) -> Option<RoleType> {
        RoleType::of(&self.scenario, &speech.seat.role)
    }

    fn speaker(&self, speech: &Speech) -> Option<&Participant> {
        self.people.get(&speech.person)
    }

    /// The gender that the speaker declared, if any.
    pub fn gender_of_speech(&self, speech: &Speech) -> Option<Gender> {
        self.speaker(speech)?.profile.gender
    }

    /// The first language of the speaker, where given.
    pub fn language_of_speech(&self, speech: &Speech) -> Option<LanguageCode> {
        self.speaker(speech)?.profile.languages.first().copied()
    }
}
