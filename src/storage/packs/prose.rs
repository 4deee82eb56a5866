//! Compares the Fluent files of a pack with what the structure asks for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::problem::{PackProblem, ProblemKind, did_you_mean};
use super::source::PackTexts;
use crate::domain::scenario::Scenario;
use crate::domain::scenario::text;
use crate::localisation::Language;

/// How much of a message that cannot be read is shown again.
const NEAR: usize = 40;

/// What the prose has to offer.
pub(super) struct Prose {
    /// Languages that have every message.
    pub(super) whole: Vec<String>,
    /// What is wrong with it.
    pub(super) problems: Vec<PackProblem>,
}

pub(super) fn check(scenario: &Scenario, texts: &PackTexts) -> Prose {
    let required = text::required_keys(scenario);
    let optional = text::optional_keys(scenario);
    let mut prose = Prose {
        whole: Vec::new(),
        problems: Vec::new(),
    };
    let mut nearest: Option<(usize, String)> = None;
    for (language, ftl) in &texts.ftl {
        let file = format!("{language}.ftl");
        if Language::from_code(language).is_none() {
            let name = language.clone();
            let kind = ProblemKind::NotALanguage { name };
            prose.problems.push(PackProblem::of_file(&file, kind));
            continue;
        }
        let lacks = check_language(&file, ftl, &required, &optional, &mut prose.problems);
        if lacks == 0 {
            prose.whole.push(language.clone());
        }
        if nearest.as_ref().is_none_or(|(fewest, _)| lacks < *fewest) {
            nearest = Some((lacks, language.clone()));
        }
    }
    if prose.whole.is_empty() {
        let lacks = nearest.as_ref().map_or(required.len(), |(lacks, _)| *lacks);
        let nearest = nearest.map(|(_, language)| language);
        let file = nearest.as_deref().unwrap_or("en").to_owned() + ".ftl";
        let kind = ProblemKind::NoWholeLanguage { nearest, lacks };
        prose.problems.push(PackProblem::of_file(&file, kind));
    }
    prose
}

/// Writes down what is wrong with one language; the answer is how many messages it lacks.
fn check_language(
    file: &str,
    ftl: &str,
    required: &[String],
    optional: &[Vec<String>],
    problems: &mut Vec<PackProblem>,
) -> usize {
    let messages = messages(file, ftl, problems);
    let has = |key: &&String| messages.contains_key(key.as_str());
    // One of a group asks for all of it; none is no mistake.
    let begun = optional
        .iter()
        .filter(|group| group.iter().any(|key| has(&key)));
    let missing: Vec<&String> = required
        .iter()
        .chain(begun.flatten())
        .filter(|key| !has(key))
        .collect();
    let known = required.iter().chain(optional.iter().flatten());
    let asked: BTreeSet<&str> = known.map(String::as_str).collect();
    for (key, offset) in &messages {
        if !asked.contains(key) {
            let suggestion = did_you_mean(key, missing.iter().map(|missing| missing.as_str()));
            let kind = ProblemKind::UnusedMessage {
                key: (*key).to_owned(),
                suggestion: suggestion.map(str::to_owned),
            };
            problems.push(PackProblem::at_byte(file, ftl, *offset, kind));
        }
    }
    problems.extend(missing.iter().map(|key| {
        let key = (*key).clone();
        PackProblem::of_file(file, ProblemKind::MissingMessage { key })
    }));
    missing.len()
}

/// The messages that have a value, each with the byte at which it begins.
fn messages<'a>(
    file: &str,
    ftl: &'a str,
    problems: &mut Vec<PackProblem>,
) -> BTreeMap<&'a str, usize> {
    let resource = match parser::parse(ftl) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| unread(file, ftl, error)));
            resource
        }
    };
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        let offset = key.as_ptr().addr().saturating_sub(ftl.as_ptr().addr());
        if message.value.is_some() && found.insert(key, offset).is_some() {
            let kind = ProblemKind::MessageTwice {
                key: key.to_owned(),
            };
            problems.push(PackProblem::at_byte(file, ftl, offset, kind));
        }
    }
    found
}

fn unread(file: &str, ftl: &str, error: &ParserError) -> PackProblem {
    let begin = error
        .slice
        .as_ref()
        .map_or(error.pos.start, |slice| slice.start);
    let rest = ftl.get(begin..).unwrap_or_default().trim_start();
    let line = rest.lines().next().unwrap_or_default();
    let kind = ProblemKind::MessageSyntax {
        near: line.chars().take(NEAR).collect(),
        expected: match error.kind {
            ErrorKind::ExpectedToken(sign) => Some(sign),
            _ => None,
        },
    };
    PackProblem::at_byte(file, ftl, error.pos.start, kind)
}
