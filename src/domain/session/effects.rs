//! What moves the indicators of a table besides the facilitator's hand and injects: the rules of
//! the scenario.

use std::collections::BTreeMap;

use super::event::EventKind;
use super::parts::Cause;
use super::{Session, TableState};
use crate::domain::ids::TableNo;
use crate::domain::scenario::{Indicator, Trigger};
use crate::domain::time::{SessionTime, Span};

impl Session {
    /// What happens, and what the rules of the scenario make of it.
    pub(super) fn with_effects(&self, mut kinds: Vec<EventKind>) -> Vec<EventKind> {
        let triggers: Vec<(TableNo, Trigger)> = kinds
            .iter()
            .filter_map(|kind| self.trigger_of(kind))
            .collect();
        let mut figures: BTreeMap<(TableNo, Indicator), u8> = BTreeMap::new();
        for (table, trigger) in triggers {
            let rules = self.scenario.rules.iter();
            for rule in rules.filter(|rule| rule.when == trigger) {
                for (indicator, by) in &rule.effects {
                    let Some(before) = self.figure(table, *indicator) else {
                        continue;
                    };
                    let figure = figures.entry((table, *indicator)).or_insert(before);
                    *figure = figure.saturating_add_signed(*by).min(100);
                    kinds.push(EventKind::IndicatorMoved {
                        table,
                        indicator: *indicator,
                        to: *figure,
                        cause: Cause::Rule(trigger),
                    });
                }
            }
        }
        kinds
    }

    fn figure(&self, table: TableNo, indicator: Indicator) -> Option<u8> {
        let state = self.tables.get(&table)?;
        Some(state.indicators.get(&indicator)?.value)
    }

    fn trigger_of(&self, kind: &EventKind) -> Option<(TableNo, Trigger)> {
        match kind {
            EventKind::IssueSettled {
                table,
                issue,
                option,
            } => {
                let was = self.tables.get(table)?.settled.contains_key(issue);
                match (was, option) {
                    (false, Some(_)) => Some((*table, Trigger::Settled)),
                    (true, None) => Some((*table, Trigger::Reopened)),
                    _ => None,
                }
            }
            EventKind::WalkedOut { table, out, .. } => {
                let trigger = if *out {
                    Trigger::WalkOut
                } else {
                    Trigger::Return
                };
                Some((*table, trigger))
            }
            EventKind::Entry { table, entry } => {
                let trigger = self.tables.get(table)?.entry.trigger(entry)?;
                Some((*table, trigger))
            }
            EventKind::SilenceNoticed { table, minutes } => {
                Some((*table, Trigger::SilentFor(*minutes)))
            }
            _ => None,
        }
    }

    /// Silences that count by a rule and have lasted by `at`, at each table the first of each rule.
    pub(super) fn silences(
        &self,
        at: SessionTime,
    ) -> impl Iterator<Item = (SessionTime, EventKind)> {
        let begun = self
            .schedule
            .current_phase()
            .filter(|phase| phase.kind.negotiates())
            .and_then(|phase| phase.entered);
        let minutes = self
            .scenario
            .rules
            .iter()
            .filter_map(|rule| match rule.when {
                Trigger::SilentFor(minutes) if minutes > 0 => Some(minutes),
                _ => None,
            });
        minutes.flat_map(move |minutes| {
            let open = self
                .tables
                .iter()
                .filter(|(_, state)| state.outcome.is_none());
            open.filter_map(move |(table, state)| {
                let moment = state.silent_since(begun?, minutes) + Span::minutes(minutes.into());
                let table = *table;
                let kind = EventKind::SilenceNoticed { table, minutes };
                (moment <= at).then_some((moment, kind))
            })
        })
    }

    /// How often silences can be noticed at one look, at most.
    pub(super) fn silences_at_most(&self, at: SessionTime) -> usize {
        let last = self.last_moment().map_or(at, |(last, _, _)| last);
        let minutes = at.since(last).whole_seconds() / 60 + 2;
        let each = usize::try_from(minutes).unwrap_or_default();
        self.scenario.rules.len() * self.tables.len() * each
    }
}

impl TableState {
    /// Since when nothing has happened that ends this silence, or since it was last noticed.
    fn silent_since(&self, begun: SessionTime, minutes: u16) -> SessionTime {
        let noticed = self.silences.get(&minutes).copied().unwrap_or_default();
        self.last_progress.max(begun).max(noticed)
    }
}
