//! The conflict-analysis sheet of a table: one answer to each question of the scenario (C1-EN, third
//! session).

use std::collections::BTreeMap;

use super::{EntryEvent, EntryRefusal};
use crate::domain::scenario::Scenario;
use crate::domain::session::Actor;
use crate::domain::time::SessionTime;

/// What a table has written so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Analysis(BTreeMap<u8, Answer>);

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// In the words of the table.
    pub text: String,
    /// When it was last changed.
    pub at: SessionTime,
    /// By whom.
    pub by: Actor,
}

impl Analysis {
    /// The answer to a question, counted from 1.
    pub fn answer(&self, question: u8) -> Option<&Answer> {
        self.0.get(&question)
    }

    /// All answers, with the number of their question.
    pub fn answers(&self) -> impl Iterator<Item = (u8, &Answer)> {
        self.0.iter().map(|(question, answer)| (*question, answer))
    }

    /// How many questions have an answer.
    pub fn written(&self) -> usize {
        self.0.len()
    }

    pub(super) fn write(
        &self,
        question: u8,
        text: &str,
        scenario: &Scenario,
    ) -> Result<EntryEvent, EntryRefusal> {
        if !(1..=scenario.lists.analysis).contains(&question) {
            return Err(EntryRefusal::NotInScenario(question.to_string()));
        }
        let text = text.trim();
        if text == self.answer(question).map_or("", |answer| &answer.text) {
            return Err(EntryRefusal::SameAsBefore);
        }
        let text = text.to_owned();
        Ok(EntryEvent::AnalysisWritten { question, text })
    }

    pub(super) fn put(&mut self, question: u8, text: &str, at: SessionTime, by: &Actor) {
        if text.is_empty() {
            self.0.remove(&question);
            return;
        }
        let answer = Answer {
            text: text.to_owned(),
            at,
            by: by.clone(),
        };
        self.0.insert(question, answer);
    }
}
