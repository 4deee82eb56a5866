//! What a table negotiated, for the debrief: its proposals with their answers, and its text.

use crate::domain::agreement::Agreement;
use crate::domain::board::{Answer, Proposal, Votes};
use crate::domain::scenario::text;
use crate::domain::session::TableState;
use crate::localisation::{RecordWords, clause_words, msg, names};

use super::document::{Block, Cell, Document};

/// Puts words to what a table negotiated.
pub(super) struct Talks<'a>(pub(super) RecordWords<'a>);

impl Talks<'_> {
    /// Nothing where nothing was recorded.
    pub(super) fn tell(&self, document: &mut Document, table: &TableState) {
        self.proposals(document, table);
        self.polls(document, table);
        self.text(document, table);
        self.agreement(document, &table.agreement);
    }

    fn proposals(&self, document: &mut Document, table: &TableState) {
        if table.board.proposals.is_empty() {
            return;
        }
        let say = |message| self.0.words.say(&message);
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
        let say = |message| self.0.words.say(&message);
        let about: Vec<String> = put
            .package
            .0
            .iter()
            .map(|(issue, option)| self.0.prose.say(&text::option(issue, option)))
            .collect();
        let count = |answer| put.count(answer);
        let answers = msg::proposal_tally(
            count(Answer::Accept),
            count(Answer::CanLiveWith),
            count(Answer::NeedsChange),
            count(Answer::Reject),
            put.waiting(&self.0.session.scenario).count(),
        );
        vec![
            Cell::Words(say(msg::proposal_short(put.number))),
            Cell::Figure(self.0.time(put.at)),
            Cell::Words(self.0.prose.say(&text::party(&put.author))),
            Cell::Words(self.0.words.list(&about)),
            Cell::Words(say(answers)),
            Cell::Words(say(names::proposal_state(put, &self.0.session.scenario))),
        ]
    }

    /// Each with its result; of an open one also who said what.
    fn polls(&self, document: &mut Document, table: &TableState) {
        let lines = table.board.polls.iter().map(|poll| {
            let say = |message| self.0.words.say(&message);
            let on = self.0.written(&say(names::poll_on(&poll.on)));
            let result = say(names::poll_result(&poll.votes));
            let line = msg::debrief_poll_line(self.0.time(poll.at), on, result);
            let Votes::Open(votes) = &poll.votes else {
                return say(line);
            };
            let said: Vec<String> = votes
                .iter()
                .map(|(party, answer)| {
                    let party = self.0.prose.say(&text::party(party));
                    say(msg::board_said_answer(party, names::poll_answer(*answer)))
                })
                .collect();
            say(msg::debrief_poll_line_open(line, self.0.words.list(&said)))
        });
        let lines: Vec<String> = lines.collect();
        if !lines.is_empty() {
            let heading = self.0.words.say(&msg::polls_title());
            document.heading(4, heading);
            document.list(lines);
        }
    }

    fn agreement(&self, document: &mut Document, agreement: &Agreement) {
        if agreement.is_blank() {
            return;
        }
        let say = |message| self.0.words.say(&message);
        document.heading(4, say(msg::agreement_title()));
        let head = vec![say(msg::agreement_party()), say(msg::agreement_word())];
        let parties = self.0.session.scenario.negotiating();
        let signed = parties.filter_map(|party| Some((party, agreement.signatures.get(party)?)));
        let rows: Vec<Vec<Cell>> = signed
            .map(|(party, signature)| {
                let word = say(names::signing(&signature.signing));
                vec![
                    Cell::Words(self.0.prose.say(&text::party(party))),
                    Cell::Words(self.0.written(&word)),
                ]
            })
            .collect();
        if !rows.is_empty() {
            document.table(head, rows);
        }
        if !agreement.witnesses.is_empty() {
            let names = self.0.words.list(&agreement.witnesses);
            let witnesses = say(msg::agreement_witnesses_line(self.0.written(&names)));
            document.paragraph(witnesses);
        }
        let pledges = agreement.pledges.iter().map(|pledge| {
            let line = self.0.words.say(&names::pledge(pledge));
            self.0.written(&line)
        });
        document.list(pledges.collect());
        let checks = agreement.checks.iter().map(|(criterion, check)| {
            let criterion = names::criterion(*criterion);
            self.0
                .words
                .say(&msg::agreement_check_line(criterion, names::check(*check)))
        });
        document.list(checks.collect());
    }

    /// The single text as it is in the end, ready to print.
    fn text(&self, document: &mut Document, table: &TableState) {
        let version = table.text.current();
        let clauses: Vec<String> = version
            .clauses
            .iter()
            .map(|clause| {
                self.0
                    .written(&clause_words(self.0.words, self.0.prose, clause))
            })
            .filter(|words| !words.is_empty())
            .collect();
        if clauses.is_empty() {
            return;
        }
        let heading = msg::debrief_heading_text(version.number);
        document.heading(4, self.0.words.say(&heading));
        document.blocks.push(Block::Numbered(clauses));
    }
}
