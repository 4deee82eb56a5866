//! What is known of each table, and what happens there.

use std::collections::BTreeMap;

use super::Session;
use super::event::EventKind;
use super::parts::{Cause, Outcome};
use crate::domain::board::{Board, BoardEvent};
use crate::domain::ids::{IssueId, OptionId, TableNo};
use crate::domain::scenario::Indicator;
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
            _ => {}
        }
    }

    pub(super) fn with_table(&mut self, table: TableNo, change: impl FnOnce(&mut TableState)) {
        if let Some(state) = self.tables.get_mut(&table) {
            change(state);
        }
    }
}
