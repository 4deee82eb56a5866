//! The words of a clause of the single text.

use crate::domain::scenario::text::PublicText;
use crate::domain::single_text::Clause;
use crate::domain::view::{Wording, WordingBody};

use super::{Localiser, Prose, PublicProse, msg};

/// What is agreed in a clause: its own words, or those of the scenario for the option that was
/// adopted. Blank where there are neither.
pub(crate) fn clause_body(prose: &Prose, clause: &Clause) -> String {
    body(&Wording::of(clause), |text| prose.say(text))
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
    wording_words(words, &Wording::of(clause), |text| prose.say(text))
}

/// Words of the single text, with what parties ask for in square brackets; `tell` knows the words
/// of the scenario.
pub(crate) fn wording_words(
    words: &Localiser,
    wording: &Wording,
    tell: impl Fn(&PublicText) -> String,
) -> String {
    let brackets = wording
        .brackets
        .iter()
        .map(|(code, text)| words.say(&msg::text_bracket(tell(code), text.as_str())));
    let parts = std::iter::once(body(wording, &tell)).filter(|body| !body.is_empty());
    let parts: Vec<String> = parts.chain(brackets).collect();
    parts.join(" ")
}

fn body(wording: &Wording, tell: impl Fn(&PublicText) -> String) -> String {
    match &wording.body {
        Some(WordingBody::Written(words)) => words.clone(),
        Some(WordingBody::Scripted(text)) => tell(text),
        None => String::new(),
    }
}
