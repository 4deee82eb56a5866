//! The single text of a table on paper: clean where it is agreed, in brackets where it is not, with
//! the dates of all versions and a line for each signature.

use super::document::{Block, Cell, Document};
use crate::domain::ids::TableNo;
use crate::domain::scenario::text;
use crate::domain::session::{Session, TableState};
use crate::domain::single_text::Clause;
use crate::localisation::{Localiser, Prose, clause_words, msg, names};

/// The text of a table; none where there is no such table.
pub fn compose(
    session: &Session,
    table: TableNo,
    words: &Localiser,
    prose: &Prose,
) -> Option<Document> {
    let state = session.tables.get(&table)?;
    let say = |message| words.say(&message);
    let version = state.text.current();
    let title = say(msg::wall_page_text(table, version.number));
    let subtitle = say(msg::debrief_subtitle_running(session.setup.title.as_str()));
    let mut document = Document::new(words.language(), title, subtitle, String::new());
    document.paragraph(prose.say(&text::title()));
    for (index, clause) in version.clauses.iter().enumerate() {
        document.heading(3, heading(session, words, prose, index, clause));
        let body = clause_words(words, prose, clause);
        if body.is_empty() {
            document
                .blocks
                .push(Block::Remark(say(msg::text_no_wording())));
        } else {
            document.blocks.push(Block::Words(body));
        }
    }
    signatures(&mut document, session, state, words, prose);
    versions(&mut document, session, state, words);
    Some(document)
}

fn heading(
    session: &Session,
    words: &Localiser,
    prose: &Prose,
    index: usize,
    clause: &Clause,
) -> String {
    let issues = &session.scenario.issues;
    let place = clause
        .issue
        .as_ref()
        .and_then(|id| issues.iter().position(|issue| issue.id == *id));
    match place.zip(clause.issue.as_ref()) {
        Some((place, id)) => {
            let letter = words.say(&msg::issue_letter(place + 1));
            words.say(&msg::board_issue(letter, prose.say(&text::issue(id))))
        }
        None => words.say(&msg::text_clause(index + 1)),
    }
}

/// What each party has given its word to, or an empty line to sign on.
fn signatures(
    document: &mut Document,
    session: &Session,
    state: &TableState,
    words: &Localiser,
    prose: &Prose,
) {
    let say = |message| words.say(&message);
    document.heading(2, say(msg::text_signatures()));
    let head = vec![say(msg::agreement_party()), say(msg::agreement_word())];
    let rows = session.scenario.negotiating().map(|party| {
        let signature = state.agreement.signatures.get(party);
        let word = signature.map_or_else(String::new, |signature| {
            say(names::signing(&signature.signing))
        });
        vec![
            Cell::Words(prose.say(&text::party(party))),
            Cell::Words(word),
        ]
    });
    document.table(head, rows.collect());
    if !state.agreement.witnesses.is_empty() {
        let witnesses = words.list(&state.agreement.witnesses);
        document.paragraph(say(msg::agreement_witnesses_line(witnesses)));
    }
    document.blocks.push(Block::Lines(4));
}

fn versions(document: &mut Document, session: &Session, state: &TableState, words: &Localiser) {
    let say = |message| words.say(&message);
    document.heading(2, say(msg::text_versions()));
    let head = vec![
        say(msg::text_version_head()),
        say(msg::debrief_when()),
        say(msg::debrief_what()),
    ];
    let made = state.text.all().filter(|version| version.number > 0);
    let rows = made.map(|version| {
        let wall = session.wall_of(version.at);
        let from = version.proposal.map_or_else(
            || say(msg::text_version_edited()),
            |number| say(msg::debrief_turn_adopted(number)),
        );
        vec![
            Cell::Words(say(msg::text_version(version.number))),
            Cell::Words(say(msg::text_version_when(
                words.date(wall),
                words.time(wall),
            ))),
            Cell::Words(from),
        ]
    });
    document.table(head, rows.collect());
}
