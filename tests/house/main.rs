//! The rules of the house, as tests that read the source tree.
//!
//! Each finding names the file and line, what was found, and how to mend it. A rule that must bend somewhere bends
//! here, by an [`Allowed`] with a reason; one that no longer excuses anything fails too.

mod rules;
mod source;
mod token;
mod tree;

use std::sync::LazyLock;

use rules::Finding;
use tree::Tree;

/// A finding that is right as it is.
struct Allowed {
    path: &'static str,
    /// Part of what the finding says.
    what: &'static str,
    reason: &'static str,
}

/// The repository, read once.
static TREE: LazyLock<Tree> = LazyLock::new(Tree::of_repository);

fn keep(rule: fn(&Tree) -> Vec<Finding>, allowed: &[Allowed]) {
    let findings = rule(&TREE);
    let excuses = |allowed: &Allowed, finding: &Finding| {
        finding.path == allowed.path && finding.what.contains(allowed.what)
    };
    let stale: Vec<String> = allowed
        .iter()
        .filter(|allowed| !findings.iter().any(|finding| excuses(allowed, finding)))
        .map(|allowed| {
            format!(
                "{}: nothing to excuse here any more ({})\n    mend: take it off the list in tests/house/main.rs",
                allowed.path, allowed.reason
            )
        })
        .collect();
    let broken: Vec<String> = findings
        .iter()
        .filter(|finding| !allowed.iter().any(|allowed| excuses(allowed, finding)))
        .map(Finding::to_string)
        .chain(stale)
        .collect();
    assert!(
        broken.is_empty(),
        "{} to mend:\n{}",
        broken.len(),
        broken.join("\n")
    );
}

#[test]
fn the_domain_knows_only_itself() {
    keep(rules::domain_knows_only_itself, &[]);
}

#[test]
fn the_domain_speaks_in_data() {
    keep(rules::domain_speaks_in_data, &[]);
}

#[test]
fn words_come_from_localisation() {
    let for_browsers = |what| Allowed {
        path: "src/export/html.rs",
        what,
        reason: "read by the browser, not by people",
    };
    let [policy, viewport, class, style] =
        ["default-src", "width=device-width", "rail ", "flex:"].map(for_browsers);
    let formats = Allowed {
        path: "src/ui/desk/jobs.rs",
        what: "CSV, XLSX",
        reason: "file formats are called the same in every language",
    };
    let allowed = [policy, viewport, class, style, formats];
    keep(rules::words_come_from_localisation, &allowed);
}

#[test]
fn only_the_gateway_draws_text() {
    keep(rules::only_the_gateway_draws_text, &[]);
}

#[test]
fn only_the_theme_names_colours() {
    let glyphs = Allowed {
        path: "src/ui/text/atlas.rs",
        what: "Color32::",
        reason: "how much of a pixel a letter covers; its colour comes when it is painted",
    };
    keep(rules::only_the_theme_names_colours, &[glyphs]);
}

#[test]
fn a_seat_knows_only_its_view() {
    keep(rules::a_seat_knows_only_its_view, &[]);
}

#[test]
fn only_one_file_asks_the_time() {
    keep(rules::only_one_file_asks_the_time, &[]);
}

#[test]
fn nothing_is_left_unfinished() {
    keep(rules::nothing_is_left_unfinished, &[]);
}

#[test]
fn files_are_short_enough_to_read() {
    keep(rules::files_are_short, &[]);
}

#[test]
fn languages_have_the_same_files() {
    keep(rules::languages_have_the_same_files, &[]);
}

#[test]
fn the_readme_starts_with_two_commands() {
    keep(rules::readme_starts_with_two_commands, &[]);
}

#[test]
fn links_lead_somewhere() {
    keep(rules::links_lead_somewhere, &[]);
}
