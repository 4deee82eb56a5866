//! What people in a separate meeting missed at their table.

use super::Caucus;
use crate::domain::ids::TableNo;
use crate::domain::session::{EventKind, Session};

/// What happened at a table while some of its people met apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missed {
    /// Speeches that began there.
    pub speeches: usize,
    /// Issues that were settled there.
    pub settled: usize,
    /// Decisions that were noted there.
    pub decisions: usize,
}

impl Missed {
    /// Whether nothing happened.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl Session {
    /// What the people of a meeting missed at their table, from its call to its end, or until now.
    pub fn missed(&self, table: TableNo, caucus: &Caucus) -> Missed {
        let mut missed = Missed::default();
        let while_away = |at| at >= caucus.since && caucus.ended.is_none_or(|ended| at < ended);
        let Some(state) = self.tables.get(&table) else {
            return missed;
        };
        missed.speeches = state
            .floor
            .speeches()
            .filter(|speech| while_away(speech.since))
            .count();
        for event in self.valid_history().filter(|event| while_away(event.at)) {
            match &event.kind {
                EventKind::IssueSettled {
                    table: of,
                    option: Some(_),
                    ..
                } if *of == table => missed.settled += 1,
                EventKind::DecisionNoted {
                    table: Some(of), ..
                } if *of == table => missed.decisions += 1,
                _ => {}
            }
        }
        missed
    }
}
