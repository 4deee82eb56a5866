//! One function for each rule: the tree in, what breaks the rule out.

mod domain;
mod files;
#[cfg(test)]
mod tests;
mod window;

use std::fmt;

use crate::source::Source;
use crate::token::{Kind, Token};

pub use domain::{domain_knows_only_itself, domain_speaks_in_data, only_one_file_asks_the_time};
pub use files::{
    files_are_short, languages_have_the_same_files, links_lead_somewhere,
    nothing_is_left_unfinished, readme_starts_with_two_commands,
};
pub use window::{
    a_seat_knows_only_its_view, only_the_gateway_draws_text, only_the_theme_names_colours,
    words_come_from_localisation,
};

/// Something that breaks a rule.
#[derive(Debug)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub what: String,
    mend: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(
            out,
            "{}:{}: {}\n    mend: {}",
            self.path, self.line, self.what, self.mend
        )
    }
}

fn finding(path: &str, line: usize, what: impl Into<String>, mend: &'static str) -> Finding {
    Finding {
        path: path.to_owned(),
        line,
        what: what.into(),
        mend,
    }
}

fn sentences<'a>(sources: impl Iterator<Item = &'a Source>, mend: &'static str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        for token in source.code().filter(|token| is_sentence(token)) {
            let what = format!("\"{}\"", token.text);
            findings.push(finding(&source.path, token.line, what, mend));
        }
    }
    findings
}

/// A string with letters and a space, once the `{…}` of a format are taken out, that is not for developers.
fn is_sentence(token: &Token) -> bool {
    if token.kind != Kind::Text || token.for_developers {
        return false;
    }
    // `#[error("…")]` is shown to people; all other attributes speak to the compiler.
    if token.attribute.as_ref().is_some_and(|name| name != "error") {
        return false;
    }
    let words = without_escapes_and_places(&token.text);
    words.contains(char::is_whitespace) && words.contains(char::is_alphabetic)
}

/// The text without `\n`, `\u{…}` and the `{…}` of a format.
fn without_escapes_and_places(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        let escaped = letter == '\\' && rest.next() == Some('u');
        match letter {
            '{' => drop(rest.find(|&letter| letter == '}')),
            '\\' if escaped => drop(rest.find(|&letter| letter == '}')),
            '\\' => {}
            _ => words.push(letter),
        }
    }
    words
}

fn triples(source: &Source) -> Vec<[&Token; 3]> {
    in_threes(&source.code().collect::<Vec<_>>())
}

fn triples_with_tests(source: &Source) -> Vec<[&Token; 3]> {
    let is_code = |token: &&Token| token.kind != Kind::Comment;
    in_threes(&source.tokens().iter().filter(is_code).collect::<Vec<_>>())
}

fn in_threes<'a>(tokens: &[&'a Token]) -> Vec<[&'a Token; 3]> {
    let threes = tokens.windows(3);
    threes.filter_map(|three| three.try_into().ok()).collect()
}
