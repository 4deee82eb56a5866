//! On what ground a table was mediated, for the debrief: consent, mandate, support, another mediator,
//! and how the table read the conflict.

use crate::domain::entry::consent::Said;
use crate::domain::entry::{Entry, Mandate, Point, SecondMediator, Standing, Support};
use crate::domain::ids::PartyId;
use crate::domain::scenario::text;
use crate::localisation::{Message, RecordWords, msg, names};

use super::document::{Cell, Document};

/// Puts words to the entry of a table.
pub(super) struct Ground<'a>(pub(super) RecordWords<'a>);

impl Ground<'_> {
    /// Nothing where nothing was recorded.
    pub(super) fn tell(&self, document: &mut Document, entry: &Entry) {
        self.consent(document, entry);
        self.mandate(document, &entry.mandate);
        self.support(document, &entry.support);
        if let Some(second) = &entry.second {
            self.second(document, second);
        }
        self.analysis(document, entry);
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "every caller has just made it: msg::x() reads better without &"
    )]
    fn say(&self, message: Message) -> String {
        self.0.words.say(&message)
    }

    fn consent(&self, document: &mut Document, entry: &Entry) {
        let scenario = &self.0.session.scenario;
        let parties = scenario.negotiating();
        let rows: Vec<Vec<Cell>> = parties
            .flat_map(|party| spoken(entry, party).map(move |said| (party, said)))
            .map(|(party, said)| {
                vec![
                    Cell::Words(self.0.prose.say(&text::party(party))),
                    Cell::Figure(self.0.time(said.at)),
                    Cell::Words(self.standing(&said.standing)),
                ]
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        document.heading(4, self.say(msg::consent_title()));
        let all = scenario.negotiating().count();
        document.paragraph(self.say(msg::consent_count(entry.consents.given(), all)));
        let head = vec![
            self.say(msg::agreement_party()),
            self.say(msg::debrief_when()),
            self.say(msg::consent_head()),
        ];
        document.table(head, rows);
    }

    fn standing(&self, standing: &Standing) -> String {
        let name = names::standing(Some(standing));
        match standing.words() {
            Some(words) => self.say(msg::consent_with_words(name, self.0.written(words))),
            None => self.say(name),
        }
    }

    /// Points that were not written are told too: they are what nobody spoke of.
    fn mandate(&self, document: &mut Document, mandate: &Mandate) {
        if mandate.written() == 0 {
            return;
        }
        document.heading(4, self.say(msg::mandate_title()));
        let head = vec![
            self.say(msg::mandate_head_point()),
            self.say(msg::mandate_head_words()),
            self.say(msg::mandate_head_agreed()),
        ];
        let rows = Point::ALL.map(|point| {
            let term = mandate.term(point);
            let words = term.map_or_else(
                || self.say(msg::mandate_missing()),
                |term| self.0.written(&term.text),
            );
            let agreed = term.filter(|term| term.agreed);
            vec![
                Cell::Words(self.say(names::mandate_point(point))),
                Cell::Words(words),
                Cell::Words(agreed.map_or_else(String::new, |_| self.say(msg::mandate_agreed()))),
            ]
        });
        document.table(head, rows.into());
    }

    fn support(&self, document: &mut Document, support: &Support) {
        if support.calls().is_empty() {
            return;
        }
        document.heading(4, self.say(msg::support_title()));
        let spent = support.spent().nearest_minutes();
        document.paragraph(self.say(msg::support_spent(spent)));
        let head = vec![
            self.say(msg::support_head()),
            self.say(msg::support_called_at()),
            self.say(msg::support_there_at()),
        ];
        let rows = support.calls().iter().map(|call| {
            let there = call.arrived.map(|at| self.0.time(at));
            vec![
                Cell::Words(self.0.prose.say(&text::support(&call.support))),
                Cell::Figure(self.0.time(call.called)),
                Cell::Figure(there.unwrap_or_default()),
            ]
        });
        document.table(head, rows.collect());
    }

    /// Who was there when, and whether the two divided the work.
    fn second(&self, document: &mut Document, second: &SecondMediator) {
        document.heading(4, self.say(msg::second_title()));
        let name = self.0.written(&second.name);
        let offered = self.0.time(second.offered);
        document.paragraph(self.say(msg::second_told(name, offered)));
        let visits = second.visits.iter().map(|visit| {
            let party = self.0.prose.say(&text::party(&visit.party));
            let from = self.0.time(visit.from);
            self.say(match visit.to {
                Some(to) => msg::second_visit(party, from, self.0.time(to)),
                None => msg::second_visit_open(party, from),
            })
        });
        document.list(visits.collect());
        let labour = match &second.labour {
            None => msg::second_labour_none(),
            Some((labour, _)) => {
                let standing = if labour.agreed {
                    msg::second_labour_agreed()
                } else {
                    msg::second_labour_open()
                };
                msg::second_labour_line(standing, self.0.written(&labour.text))
            }
        };
        document.paragraph(self.say(labour));
    }

    /// The whole sheet once something stands in it, with what was left open.
    fn analysis(&self, document: &mut Document, entry: &Entry) {
        let questions = self.0.session.scenario.lists.analysis;
        if entry.analysis.written() == 0 {
            return;
        }
        document.heading(4, self.say(msg::analysis_title()));
        let head = vec![
            self.say(msg::analysis_head_question()),
            self.say(msg::analysis_head_answer()),
        ];
        let rows = (1..=questions).map(|question| {
            let answer = entry.analysis.answer(question);
            let answer = answer.map_or_else(
                || self.say(msg::analysis_missing()),
                |answer| self.0.written(&answer.text),
            );
            vec![
                Cell::Words(self.0.prose.say(&text::analysis(question))),
                Cell::Words(answer),
            ]
        });
        document.table(head, rows.collect());
    }
}

/// What a party said, in order; that it was asked only where no answer followed.
fn spoken<'a>(entry: &'a Entry, party: &PartyId) -> impl Iterator<Item = &'a Said> + use<'a> {
    let history = entry.consents.history(party);
    let last = history.len().saturating_sub(1);
    let all = history.iter().enumerate();
    all.filter(move |(place, said)| *place == last || said.standing != Standing::Asked)
        .map(|(_, said)| said)
}
