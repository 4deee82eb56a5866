//! What holds for files anywhere: finished, short, whole in each language, and found where a link says.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Finding, finding, triples_with_tests};
use crate::source::Source;
use crate::token::Kind;
use crate::tree::Tree;

const LANGUAGES: [&str; 4] = ["ar", "en", "fr", "tr"];
const LONGEST_FILE: usize = 450;

/// No unfinished code, no note of it, and no test that does not run.
pub fn nothing_is_left_unfinished(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in tree.sources() {
        for [name, mark, _] in triples_with_tests(source) {
            if ["todo", "unimplemented", "dbg"].contains(&name.text.as_str()) && mark.text == "!" {
                let mend = "finish it, or leave it out until it can be finished";
                findings.push(finding(
                    &source.path,
                    name.line,
                    format!("{}!", name.text),
                    mend,
                ));
            }
        }
        for token in source.tokens() {
            if token.kind == Kind::Word
                && token.text == "ignore"
                && token.attribute.as_deref() == Some("ignore")
            {
                let mend = "let the test run, or remove it";
                findings.push(finding(&source.path, token.line, "#[ignore]", mend));
            }
            let note = |word: &&&str| token.text.contains(**word);
            if token.kind == Kind::Comment
                && let Some(word) = ["TODO", "FIXME", "XXX", "```ignore"].iter().find(note)
            {
                let mend = "do it now, or file it where work is planned; an example that does not run is `text`";
                findings.push(finding(&source.path, token.line, *word, mend));
            }
        }
    }
    findings
}

/// A file can be read in one sitting.
pub fn files_are_short(tree: &Tree) -> Vec<Finding> {
    let lines = |source: &Source| source.text.lines().count();
    let too_long = |source: &&Source| lines(source) > LONGEST_FILE;
    let as_finding = |source: &Source| {
        let what = format!("{} lines, {LONGEST_FILE} are enough", lines(source));
        let mend = "split it where its subject divides; tests may move to a file beside it";
        finding(&source.path, LONGEST_FILE + 1, what, mend)
    };
    tree.sources()
        .iter()
        .filter(too_long)
        .map(as_finding)
        .collect()
}

/// A language that exists is whole: as many files as English has, in the program and in each scenario.
pub fn languages_have_the_same_files(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let english = message_files(tree, "locales/en/");
    let folders: BTreeSet<&str> = tree
        .files("locales/")
        .filter_map(|(path, _)| path.split('/').nth(1))
        .collect();
    for language in folders {
        let folder = format!("locales/{language}/");
        if !LANGUAGES.contains(&language) {
            let mend = "a folder of locales/ is a language: ar, en, fr or tr";
            findings.push(finding(&folder, 1, language, mend));
            continue;
        }
        let these = message_files(tree, &folder);
        for missing in english.difference(&these) {
            let mend = "translate the English file of this name";
            findings.push(finding(
                &format!("{folder}{missing}"),
                1,
                "is missing",
                mend,
            ));
        }
        for extra in these.difference(&english) {
            let mend = "add it to locales/en too, or rename it to the English file's name";
            findings.push(finding(
                &format!("{folder}{extra}"),
                1,
                "English has no such file",
                mend,
            ));
        }
    }
    findings.extend(scenario_languages(tree));
    findings
}

fn scenario_languages(tree: &Tree) -> Vec<Finding> {
    let packs: BTreeSet<&str> = tree
        .files("scenarios/")
        .filter_map(|(path, _)| path.strip_prefix("scenarios/")?.split_once('/'))
        .map(|(pack, _)| pack)
        .collect();
    let mut findings = Vec::new();
    for pack in packs {
        let folder = format!("scenarios/{pack}/");
        for needed in ["scenario.ron", "en.ftl"] {
            if !tree.has(&format!("{folder}{needed}")) {
                let mend =
                    "a scenario has its structure in scenario.ron and its prose at least in en.ftl";
                findings.push(finding(&format!("{folder}{needed}"), 1, "is missing", mend));
            }
        }
        for file in message_files(tree, &folder) {
            if !LANGUAGES.contains(&file.trim_end_matches(".ftl")) {
                let mend = "name it after a language: ar.ftl, en.ftl, fr.ftl or tr.ftl";
                findings.push(finding(
                    &format!("{folder}{file}"),
                    1,
                    "no language of Sulh",
                    mend,
                ));
            }
        }
    }
    findings
}

fn message_files<'a>(tree: &'a Tree, folder: &str) -> BTreeSet<&'a str> {
    tree.files(folder)
        .filter_map(|(path, _)| path.get(folder.len()..))
        .filter(|name| ends_in(name, "ftl"))
        .collect()
}

fn ends_in(path: &str, extension: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|end| end == extension)
}

/// README tells two commands to start with, and no third.
pub fn readme_starts_with_two_commands(tree: &Tree) -> Vec<Finding> {
    let text = tree.files("README.md").next().map_or("", |(_, text)| text);
    let start = text.split("\n## Start\n").nth(1).unwrap_or_default();
    let section = start.split("\n## ").next().unwrap_or_default();
    let commands: Vec<&str> = section
        .split("```")
        .skip(1)
        .step_by(2)
        .flat_map(|block| block.lines().skip(1))
        .filter(|line| !line.trim().is_empty())
        .collect();
    let names: Vec<&str> = commands
        .iter()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    if names == ["./run", "./test"] {
        return Vec::new();
    }
    let mend = "under `## Start`, fence `./run` and `./test` and nothing else";
    vec![finding(
        "README.md",
        1,
        format!("its commands are {commands:?}"),
        mend,
    )]
}

/// Relative links in the texts at the top lead to files that exist.
pub fn links_lead_somewhere(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let at_top = |&(path, _): &(&str, &str)| ends_in(path, "md") && !path.contains('/');
    for (path, text) in tree.files("").filter(at_top) {
        for (number, line) in text.lines().enumerate() {
            for link in line
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split(')').next())
            {
                let file = link.split('#').next().unwrap_or_default();
                if !file.is_empty() && !file.contains(':') && !tree.has(file) {
                    let mend = "link to a file that exists, or write the file";
                    findings.push(finding(path, number + 1, link, mend));
                }
            }
        }
    }
    findings
}
