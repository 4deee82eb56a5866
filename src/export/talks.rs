//! What a table negotiated, for the debrief: its proposals with their answers, and its text.

use crate::domain::board::{Answer, Proposal};
use crate::domain::scenario::text;
use crate::domain::session::{Session, TableState};
use crate::localisation::{Localiser, Prose, RecordWords, clause_words, msg, names};

use super::document::{Block, Cell, Document};

/// Puts words to what a table negotiated.
pub(super) struct Talks<'a> {
    pub(super) session: &'a Session,
    pub(super) words: &'a Localiser,
    pub(super) prose: &'a Prose,
    pub(super) record: RecordWords<'a>,
}

impl Talks<'_> {
    /// Nothing where nothing was recorded.
    pub(super) fn tell(&self, document: &mut Document, table: &TableState) {
        self.proposals(document, table);
        self.text(document, table);
    }

    fn proposals(&self, document: &mut Document, table: &TableState) {
        if table.board.proposals.is_empty() {
            return;
        }
        let say = |message| self.words.say(&message);
        document.heading(4, say(msg::debrief_heading_proposals()));
        let head = vec![
            say(msg::debrief_proposal()),
            say(msg::debrief_when()),
            say(msg::record_author()),
            say(msg::debrief_proposal_about()),
            say(msg::debrief_proposal_answers()),
            say(msg::debrief_proposal_became()),
        ];
        let rows = table.board.proposals.iter().map(|put| self.proposal(put));
        document.table(head, rows.collect());
    }

    fn proposal(&self, put: &Proposal) -> Vec<Cell> {
        let say = |message| self.words.say(&message);
        let about: Vec<String> = put
            .package
            .0
            .iter()
            .map(|(issue, option)| self.prose.say(&text::option(issue, option)))
            .collect();
        let count = |answer| put.count(answer);
        let answers = msg::proposal_tally(
            count(Answer::Accept),
            count(Answer::CanLiveWith),
            count(Answer::NeedsChange),
            count(Answer::Reject),
            put.waiting(&self.session.scenario).count(),
        );
        vec![
            Cell::Words(say(msg::proposal_short(put.number))),
            Cell::Figure(self.record.time(put.at)),
            Cell::Words(self.prose.say(&text::party(&put.author))),
            Cell::Words(self.words.list(&about)),
            Cell::Words(say(answers)),
            Cell::Words(say(names::proposal_state(put, &self.session.scenario))),
        ]
    }

    /// The single text as it is in the end, ready to print.
    fn text(&self, document: &mut Document, table: &TableState) {
        let version = table.text.current();
        let clauses: Vec<String> = version
            .clauses
            .iter()
            .map(|clause| {
                self.record
                    .written(&clause_words(self.words, self.prose, clause))
            })
            .filter(|words| !words.is_empty())
            .collect();
        if clauses.is_empty() {
            return;
        }
        let heading = msg::debrief_heading_text(version.number);
        document.heading(4, self.words.say(&heading));
        document.blocks.push(Block::Numbered(clauses));
    }
}
