//! A Rust file as the rules read it: what is code, what is test, what stands in an attribute, and the paths named.

use crate::token::{Kind, Token, tokens_of};

/// Calls whose words are read by developers: messages of broken assumptions, and the log.
const FOR_DEVELOPERS: [&str; 17] = [
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug!",
    "debug_assert!",
    "debug_assert_eq!",
    "debug_assert_ne!",
    "error!",
    "expect",
    "expect_err",
    "info!",
    "info_span!",
    "panic!",
    "span!",
    "trace!",
    "unreachable!",
    "warn!",
];

/// A Rust file.
pub struct Source {
    pub path: String,
    pub text: String,
    /// The whole file is only compiled for tests.
    pub is_test: bool,
    tokens: Vec<Token>,
}

/// A path such as `std::fs::read`, written out where it stood in a group.
#[derive(Debug)]
pub struct Named {
    pub parts: Vec<String>,
    pub line: usize,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let mut tokens = tokens_of(text);
        mark_attributes(&mut tokens);
        mark_tests(&mut tokens);
        mark_for_developers(&mut tokens);
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            is_test: path.starts_with("tests/") || path.starts_with("benches/"),
            tokens,
        }
    }

    /// Comments included, tests included.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Code of the program itself: no comments, no tests.
    pub fn code(&self) -> impl Iterator<Item = &Token> {
        self.tokens
            .iter()
            .filter(|token| token.kind != Kind::Comment && !token.is_test)
    }

    /// Every path in the code, `use` groups written out.
    pub fn paths(&self) -> Vec<Named> {
        let code: Vec<&Token> = self.code().collect();
        let mut paths = Vec::new();
        let mut at = 0;
        while let Some(token) = code.get(at) {
            at = if token.kind == Kind::Word {
                read_path(&code, at, &[], &mut paths)
            } else {
                at + 1
            };
        }
        paths
    }

    /// Where the modules live that this file declares for tests only: paths without `.rs`.
    pub fn test_modules(&self) -> Vec<String> {
        let words: Vec<&Token> = self.tokens.iter().filter(|token| token.is_test).collect();
        let folder = self
            .path
            .strip_suffix("mod.rs")
            .or_else(|| self.path.strip_suffix("lib.rs"))
            .or_else(|| self.path.strip_suffix("main.rs"))
            .map_or_else(
                || format!("{}/", self.path.trim_end_matches(".rs")),
                ToOwned::to_owned,
            );
        words
            .windows(3)
            .filter_map(|window| match window {
                [word, name, end] if word.is("mod") && end.is(";") => {
                    Some(format!("{folder}{}", name.text))
                }
                _ => None,
            })
            .collect()
    }
}

fn read_path(code: &[&Token], start: usize, before: &[String], into: &mut Vec<Named>) -> usize {
    let mut parts = before.to_vec();
    let mut at = start;
    let mut line = 0;
    while let Some(token) = code.get(at) {
        if token.is("{") {
            return read_group(code, at + 1, &parts, into);
        }
        if token.kind != Kind::Word && !token.is("*") {
            break;
        }
        parts.push(token.text.clone());
        line = token.line;
        at += 1;
        if !(code.get(at).is_some_and(|token| token.is("::"))) {
            break;
        }
        at += 1;
    }
    if line > 0 {
        into.push(Named { parts, line });
    }
    at.max(start + 1)
}

fn read_group(code: &[&Token], start: usize, before: &[String], into: &mut Vec<Named>) -> usize {
    let mut at = start;
    while let Some(token) = code.get(at) {
        if token.is("}") {
            return at + 1;
        }
        at = if token.kind == Kind::Word {
            read_path(code, at, before, into)
        } else {
            at + 1
        };
    }
    at
}

/// The index after the bracket that closes the one at `open`.
fn after_bracket(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        if token.opens() {
            depth += 1;
        } else if token.closes() {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// The bracket of the attribute that starts here, after `#` or `#!`.
fn attribute_at(tokens: &[Token], at: usize) -> Option<usize> {
    let is = |at: usize, text| tokens.get(at).is_some_and(|token| token.is(text));
    let bracket = at + 1 + usize::from(is(at + 1, "!"));
    (is(at, "#") && is(bracket, "[")).then_some(bracket)
}

fn mark_attributes(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let Some(bracket) = attribute_at(tokens, at) else {
            continue;
        };
        let end = after_bracket(tokens, bracket);
        let name = tokens.get(bracket + 1).map(|token| token.text.clone());
        for token in tokens.iter_mut().take(end).skip(at) {
            token.attribute.clone_from(&name);
        }
    }
}

fn mark_tests(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let Some(bracket) = attribute_at(tokens, at) else {
            continue;
        };
        let end = after_bracket(tokens, bracket);
        let says = |word| {
            tokens
                .iter()
                .take(end)
                .skip(bracket)
                .any(|token| token.is(word))
        };
        let names_test = |token: &Token| token.is("test") || token.is("cfg") && says("test");
        if !tokens.get(bracket + 1).is_some_and(names_test) || says("not") {
            continue;
        }
        let whole_file = bracket == at + 2;
        let (from, to) = if whole_file {
            (0, tokens.len())
        } else {
            (at, end_of_item(tokens, end))
        };
        for token in tokens.iter_mut().take(to).skip(from) {
            token.is_test = true;
        }
    }
}

/// The index after the item that starts here: its body's bracket or its semicolon.
fn end_of_item(tokens: &[Token], start: usize) -> usize {
    let mut at = start;
    while let Some(token) = tokens.get(at) {
        if token.is(";") {
            return at + 1;
        }
        if token.closes() {
            return at;
        }
        if token.opens() {
            let body = token.is("{");
            at = after_bracket(tokens, at);
            if body {
                return at;
            }
        } else {
            at += 1;
        }
    }
    at
}

fn mark_for_developers(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let is = |at: usize, text| tokens.get(at).is_some_and(|token| token.is(text));
        let macros = usize::from(is(at + 1, "!"));
        let Some(token) = tokens.get(at).filter(|token| token.kind == Kind::Word) else {
            continue;
        };
        let name = format!("{}{}", token.text, if macros == 1 { "!" } else { "" });
        let open = at + 1 + macros;
        if FOR_DEVELOPERS.contains(&name.as_str()) && is(open, "(") {
            let end = after_bracket(tokens, open);
            for token in tokens.iter_mut().take(end).skip(open) {
                token.for_developers = true;
            }
        }
    }
}

#[cfg(test)]
mod tests;
