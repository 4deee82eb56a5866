//! What keeps the core free of the world around it.

use std::collections::BTreeSet;

use super::{Finding, finding, sentences, triples};
use crate::source::Source;
use crate::tree::Tree;

/// Crates that carry, show or translate facts; the domain is the facts.
const NOT_IN_THE_DOMAIN: [&str; 16] = [
    "calamine",
    "clap",
    "csv",
    "directories",
    "eframe",
    "egui",
    "encoding_rs",
    "fluent",
    "fluent_bundle",
    "fluent_syntax",
    "fs4",
    "rfd",
    "ron",
    "rusqlite",
    "serde_json",
    "tracing",
];
const OUTSIDE_WORLD: [&str; 8] = [
    "env", "fs", "io", "net", "path", "process", "thread", "time",
];
const CLOCKS: [&str; 7] = [
    "Date",
    "DateTime",
    "Instant",
    "Local",
    "SystemTime",
    "Timestamp",
    "Zoned",
];

/// Nothing under `src/domain` knows the window, files, the clock, a file format, words, or another part of Sulh.
pub fn domain_knows_only_itself(tree: &Tree) -> Vec<Finding> {
    let outer = parts_outside_the_domain(tree);
    let mut findings = Vec::new();
    for source in tree.program("src/domain/") {
        for path in source.paths() {
            let parts: Vec<&str> = path.parts.iter().map(String::as_str).collect();
            if let Some(mend) = stranger_to_the_domain(&parts, &outer) {
                findings.push(finding(&source.path, path.line, parts.join("::"), mend));
            }
        }
    }
    findings
}

fn stranger_to_the_domain(parts: &[&str], outer: &BTreeSet<&str>) -> Option<&'static str> {
    match parts {
        ["std", part, ..] if OUTSIDE_WORLD.contains(part) => Some(
            "take the value as an argument (the domain has its own time in src/domain/time.rs); the caller asks the system",
        ),
        [name, _, ..] if NOT_IN_THE_DOMAIN.contains(name) => Some(
            "return data, and let src/ui, src/storage, src/export or src/localisation carry it",
        ),
        ["crate" | "super", rest @ ..] => {
            let first = rest.iter().find(|part| **part != "super")?;
            outer.contains(first).then_some(
                "the domain is used by the rest and uses none of it: move what is needed into src/domain, or pass it in",
            )
        }
        _ => None,
    }
}

/// `ui`, `storage` and so on: what lies in `src` beside the domain.
fn parts_outside_the_domain(tree: &Tree) -> BTreeSet<&str> {
    tree.files("src/")
        .filter_map(|(path, _)| path.split('/').nth(1))
        .map(|name| name.trim_end_matches(".rs"))
        .filter(|name| !["domain", "lib", "main"].contains(name))
        .collect()
}

/// No sentence stands in `src/domain`, not even in an error's `Display`.
pub fn domain_speaks_in_data(tree: &Tree) -> Vec<Finding> {
    sentences(
        tree.program("src/domain/"),
        "make it an enum with arguments; src/localisation has the words, in locales/*/",
    )
}

/// Time is data: `src/session_runner/clock.rs` asks the system, and nobody else.
pub fn only_one_file_asks_the_time(tree: &Tree) -> Vec<Finding> {
    let mend = "take `now` as an argument; only src/session_runner/clock.rs asks the system what the time is";
    let mut findings = Vec::new();
    let elsewhere = |source: &&Source| source.path != "src/session_runner/clock.rs";
    for source in tree.program("src/").filter(elsewhere) {
        for [clock, colons, asks] in triples(source) {
            let is_clock = CLOCKS.contains(&clock.text.as_str()) && colons.text == "::";
            if is_clock && ["now", "today"].contains(&asks.text.as_str()) {
                let what = format!("{}::{}", clock.text, asks.text);
                findings.push(finding(&source.path, clock.line, what, mend));
            }
        }
    }
    findings
}
