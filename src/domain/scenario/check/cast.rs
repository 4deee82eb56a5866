//! Parties and roles.

use std::collections::BTreeMap;

use super::{Figure, FindingKind, Part, Place, Report, Thing};
use crate::domain::ids::PartyId;
use crate::domain::scenario::{Priority, Scenario};

/// The slot that the mediation team has in every scenario.
const MEDIATION_SLOT: u8 = 1;

pub(super) fn parties(scenario: &Scenario, report: &mut Report) {
    let parties = &scenario.parties;
    report.count(
        Place::Part(Part::Parties),
        Figure::Parties,
        parties.len(),
        3..=8,
    );
    report.ids(parties.iter().map(|party| &party.id), |id| {
        Place::Party(id.clone())
    });
    let found = parties.iter().filter(|party| party.mediates).count();
    if found != 1 {
        report.add(
            Place::Part(Part::Parties),
            FindingKind::MediationTeams { found },
        );
    }
    slots(scenario, report);
    for party in parties {
        let speaks_for_it = |role: &&crate::domain::scenario::Role| role.party == party.id;
        let is_spoken_for = scenario
            .roles
            .iter()
            .filter(speaks_for_it)
            .any(|role| role.priority == Priority::Essential);
        if !is_spoken_for {
            report.add(Place::Party(party.id.clone()), FindingKind::NoEssentialRole);
        }
    }
}

fn slots(scenario: &Scenario, report: &mut Report) {
    let mut taken: BTreeMap<u8, &PartyId> = BTreeMap::new();
    for party in &scenario.parties {
        let at = Place::Party(party.id.clone());
        let slot = party.slot;
        report.range(at.clone(), Figure::Slot, slot.into(), 1..=8);
        if let Some(by) = taken.get(&slot).map(|by| (*by).clone()) {
            report.add(at, FindingKind::SlotTaken { slot, by });
            continue;
        }
        taken.insert(slot, &party.id);
        if party.mediates != (slot == MEDIATION_SLOT) {
            report.add(at, FindingKind::WrongSlot { slot });
        }
    }
}

pub(super) fn roles(scenario: &Scenario, report: &mut Report) {
    let roles = &scenario.roles;
    let here = Place::Part(Part::Roles);
    report.count(here.clone(), Figure::Roles, roles.len(), 6..=16);
    let essential = roles
        .iter()
        .filter(|role| role.priority == Priority::Essential)
        .count();
    report.count(here, Figure::EssentialRoles, essential, 3..=10);
    report.ids(roles.iter().map(|role| &role.id), |id| {
        Place::Role(id.clone())
    });
    for role in roles {
        let at = Place::Role(role.id.clone());
        let known = scenario.parties.iter().map(|party| &party.id);
        report.refers(&at, Thing::Party, &role.party, known);
        report.range(at, Figure::SharedBy, role.shared_by.into(), 1..=4);
    }
}
