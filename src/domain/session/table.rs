//! What is known of each table, and what happens there.

use std::collections::{BTreeMap, BTreeSet};

use super::Session;
use super::event::EventKind;
use super::parts::{Cause, Outcome, Tables};
use crate::domain::agreement::Agreement;
use crate::domain::board::{Board, BoardEvent};
use crate::domain::caucus::Caucuses;
use crate::domain::entry::Entry;
use crate::domain::floor::{Floor, Present};
use crate::domain::ids::{IssueId, OptionId, PartyId, SeatId, TableNo};
use crate::domain::safety::Safety;
use crate::domain::scenario::Indicator;
use crate::domain::single_text::SingleText;
use crate::domain::time::SessionTime;

/// What is known of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableState {
    /// The four indicators.
    pub indicators: BTreeMap<Indicator, Reading>,
    /// Issues that are settled there.
    pub settled: BTreeMap<IssueId, OptionId>,
    /// When something last moved at the table: put, settled, decided, released.
    pub last_progress: SessionTime,
    /// Stances, proposals and answers.
    pub board: Board,
    /// Who speaks, and who waits.
    pub floor: Floor,
    /// Separate meetings.
    pub caucuses: Caucuses,
    /// The mediators' draft.
    pub text: SingleText,
    /// Stop signals, and whether people are out of role.
    pub safety: Safety,
    /// Consent, mandate, support, a second mediator and the analysis.
    pub entry: Entry,
    /// Parties that walked out and have not come back.
    pub walked_out: BTreeSet<PartyId>,
    /// When a silence of so many minutes was last noticed.
    pub(super) silences: BTreeMap<u16, SessionTime>,
    /// Who signs what.
    pub agreement: Agreement,
    /// What was reached.
    pub outcome: Option<(Outcome, String)>,
}

/// An indicator and how it got there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// 0 to 100.
    pub value: u8,
    /// What it was before the last change.
    pub before: u8,
    /// When it last changed.
    pub changed: SessionTime,
    /// Why it last changed.
    pub cause: Option<Cause>,
}

impl Session {
    /// Who sits at a table, there or in a separate meeting.
    pub fn seated(&self, table: TableNo) -> Present {
        self.seats
            .iter()
            .filter(|(seat, _)| seat.table == table)
            .map(|(seat, person)| (seat.clone(), *person))
            .collect()
    }

    /// Who is at a table now and can speak there.
    pub fn present(&self, table: TableNo) -> Present {
        let mut present = self.seated(table);
        if let Some(state) = self.tables.get(&table) {
            let away = state.caucuses.away();
            let is_out = |seat: &SeatId| {
                let party = self.scenario.party_of(&seat.role);
                party.is_some_and(|party| state.walked_out.contains(&party.id))
            };
            present.retain(|seat, _| !away.contains(seat) && !is_out(seat));
        }
        present
    }

    pub(super) fn lay_tables(&mut self, count: u8) {
        let fresh = || TableState {
            indicators: self
                .scenario
                .indicators
                .iter()
                .map(|(indicator, value)| {
                    let reading = Reading {
                        value: *value,
                        before: *value,
                        changed: SessionTime::START,
                        cause: None,
                    };
                    (*indicator, reading)
                })
                .collect(),
            settled: BTreeMap::new(),
            board: Board::default(),
            floor: Floor::default(),
            caucuses: Caucuses::default(),
            text: SingleText::blank(&self.scenario),
            safety: Safety::default(),
            entry: Entry::default(),
            walked_out: BTreeSet::new(),
            silences: BTreeMap::new(),
            agreement: Agreement::default(),
            last_progress: SessionTime::START,
            outcome: None,
        };
        self.tables = (1..=count)
            .map(|number| (TableNo(number), fresh()))
            .collect();
    }
    /// What an event at one table does there.
    pub(super) fn change_table(&mut self, kind: &EventKind, at: SessionTime) {
        match kind {
            EventKind::Board { table, board } => self.with_table(*table, |state| {
                state.board.apply(board, at);
                if matches!(
                    board,
                    BoardEvent::ProposalPut { .. } | BoardEvent::ProposalAdopted { .. }
                ) {
                    state.last_progress = at;
                }
            }),
            EventKind::Floor { table, floor } => {
                self.with_table(*table, |state| state.floor.apply(floor, at));
            }
            EventKind::Caucus { table, caucus } => {
                self.with_table(*table, |state| state.caucuses.apply(caucus, at));
                self.keep_floors(at);
            }
            EventKind::Agreement { table, agreement } => {
                self.with_table(*table, |state| state.agreement.apply(agreement, at));
            }
            EventKind::Text { table, text } => self.with_table(*table, |state| {
                state.text.apply(text, at);
            }),
            EventKind::Safety { table, safety } => {
                self.with_table(*table, |state| state.safety.apply(safety, at));
            }
            EventKind::WalkedOut { table, party, out } => {
                self.with_table(*table, |state| {
                    if *out {
                        state.walked_out.insert(party.clone());
                    } else {
                        state.walked_out.remove(party);
                    }
                });
                self.keep_floors(at);
            }
            EventKind::SilenceNoticed { table, minutes } => {
                self.with_table(*table, |state| {
                    state.silences.insert(*minutes, at);
                });
            }
            _ => {}
        }
    }

    /// Whoever changed seats or went to another room has the floor no more.
    pub(super) fn keep_floors(&mut self, at: SessionTime) {
        for table in self.table_numbers().collect::<Vec<_>>() {
            let seated = self.seated(table);
            self.with_table(table, |state| state.caucuses.keep(&seated, at));
            let present = self.present(table);
            self.with_table(table, |state| state.floor.keep(&present, &seated, at));
        }
    }

    pub(super) fn progress(&mut self, tables: Tables, at: SessionTime) {
        for (table, state) in &mut self.tables {
            if tables.includes(*table) {
                state.last_progress = at;
            }
        }
    }

    pub(super) fn with_table(&mut self, table: TableNo, change: impl FnOnce(&mut TableState)) {
        if let Some(state) = self.tables.get_mut(&table) {
            change(state);
        }
    }
}
