//! The words of a clause of the single text.

use crate::domain::scenario::text;
use crate::domain::single_text::Clause;

use super::{Localiser, Prose, PublicProse, msg};

/// What is agreed in a clause: its own words, or those of the scenario for the option that was
/// adopted. Blank where there are neither.
pub(crate) fn clause_body(prose: &Prose, clause: &Clause) -> String {
    public_clause_body(&prose.public(), clause)
}

fn public_clause_body(prose: &PublicProse, clause: &Clause) -> String {
    if !clause.body.is_empty() {
        return clause.body.clone();
    }
    let adopted = clause.issue.as_ref().zip(clause.option.as_ref());
    adopted
        .map(|(issue, option)| prose.say(&text::option_public(issue, option)))
        .unwrap_or_default()
}

/// What stands in a clause, with what parties ask for in square brackets.
pub(crate) fn clause_words(words: &Localiser, prose: &Prose, clause: &Clause) -> String {
    public_clause_words(words, &prose.public(), clause)
}

/// The same for whoever may read no more than what is public: a clause is said aloud.
pub(crate) fn public_clause_words(
    words: &Localiser,
    prose: &PublicProse,
    clause: &Clause,
) -> String {
    let body = public_clause_body(prose, clause);
    let brackets = clause.brackets.iter().map(|bracket| {
        let code = prose.say(&text::party_code(&bracket.party));
        words.say(&msg::text_bracket(code, bracket.text.as_str()))
    });
    let parts = std::iter::once(body).filter(|body| !body.is_empty());
    let parts: Vec<String> = parts.chain(brackets).collect();
    parts.join(" ")
}
