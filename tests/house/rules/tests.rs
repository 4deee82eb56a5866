//! The checker checked: each rule on a few lines made up to break or keep it.

use super::*;
use crate::tree::Tree;

type Rule = fn(&Tree) -> Vec<Finding>;

/// What the rule finds, as `path:line what`.
fn found(rule: Rule, files: &[(&str, &str)]) -> Vec<String> {
    let as_line = |finding: Finding| format!("{}:{} {}", finding.path, finding.line, finding.what);
    rule(&Tree::of(files)).into_iter().map(as_line).collect()
}

fn check(rule: Rule, path: &str, text: &str, expected: &[&str]) {
    assert_eq!(found(rule, &[(path, text)]), expected, "in {text}");
}

#[test]
fn the_domain_may_not_know_the_rest() {
    let rule = domain_knows_only_itself;
    let path = "src/domain/a.rs";
    let broken = |text, expected| check(rule, path, text, expected);
    broken(
        "use std::time::Duration;",
        &["src/domain/a.rs:1 std::time::Duration"],
    );
    broken(
        "\nuse std::{fmt, fs::File};",
        &["src/domain/a.rs:2 std::fs::File"],
    );
    broken(
        "serde_json::to_string(x)",
        &["src/domain/a.rs:1 serde_json::to_string"],
    );
    broken("// std::fs::read\nuse std::fmt;", &[]);
    broken("let fluent = csv; std::collections::BTreeMap::new()", &[]);
    broken("#[cfg(test)] mod tests { use std::fs::read; }", &[]);
    check(rule, "src/storage/a.rs", "use std::fs::File;", &[]);
}

#[test]
fn the_domain_may_not_reach_out() {
    let files = |text| {
        [
            ("src/domain/a/b.rs", text),
            ("src/storage/mod.rs", ""),
            ("src/ui.rs", ""),
        ]
    };
    let rule = domain_knows_only_itself;
    for text in [
        "use crate::storage::Store;",
        "use crate::{storage::Store, domain::a};",
    ] {
        assert_eq!(
            found(rule, &files(text)),
            ["src/domain/a/b.rs:1 crate::storage::Store"]
        );
    }
    assert_eq!(
        found(rule, &files("super::super::super::ui::draw()")),
        ["src/domain/a/b.rs:1 super::super::super::ui::draw"]
    );
    assert_eq!(
        found(
            rule,
            &files("use crate::domain::time; use super::c::storage;")
        ),
        [""; 0]
    );
}

#[test]
fn the_domain_may_not_speak() {
    let broken = |text, expected| check(domain_speaks_in_data, "src/domain/a.rs", text, expected);
    broken(
        "\"the table is full\"",
        &["src/domain/a.rs:1 \"the table is full\""],
    );
    broken(
        "#[error(\"no such seat\")] X",
        &["src/domain/a.rs:1 \"no such seat\""],
    );
    broken("format!(\"{}, {name} \")", &[]);
    broken("format!(\"{name} \\u{2013} {seat}\\n\")", &[]);
    broken(
        "format!(\"seat {name}\")",
        &["src/domain/a.rs:1 \"seat {name}\""],
    );
    broken("/// the table is full\n\"table-full\"", &[]);
    broken(
        "#[expect(x, reason = \"the table is full\")] a.expect(\"checked above\")",
        &[],
    );
    broken("unreachable!(\"checked above: {x}\")", &[]);
    broken("#[test] fn a() { b(\"the table is full\") }", &[]);
}

#[test]
fn window_and_documents_may_not_speak() {
    let rule = words_come_from_localisation;
    let expected = ["src/ui/a.rs:1 \"Next phase\""];
    check(rule, "src/ui/a.rs", "button(\"Next phase\")", &expected);
    check(
        rule,
        "src/ui/a.rs",
        "tracing::warn!(\"no second screen\")",
        &[],
    );
    let expected = [r#"src/export/a.rs:1 "a\nb c""#];
    check(rule, "src/export/a.rs", r#""a\nb c""#, &expected);
    check(rule, "src/cli/a.rs", "f(\"a b\")", &[]);
}

#[test]
fn modules_for_tests_may_do_as_they_like() {
    let files = [
        (
            "src/domain/mod.rs",
            "#[cfg(test)] mod tests; mod test_data;",
        ),
        ("src/domain/tests.rs", "f(\"a b\")"),
        ("src/domain/tests/more.rs", "f(\"a b\")"),
        ("src/domain/test_data.rs", "f(\"a b\")"),
    ];
    let expected = ["src/domain/test_data.rs:1 \"a b\""];
    assert_eq!(found(domain_speaks_in_data, &files), expected);
}

#[test]
fn text_is_drawn_by_the_gateway() {
    let rule = only_the_gateway_draws_text;
    let broken = |text, expected| check(rule, "src/ui/a.rs", text, expected);
    broken(
        "use egui::{Rect, RichText};",
        &["src/ui/a.rs:1 egui::RichText"],
    );
    broken("egui::Label::new(x)", &["src/ui/a.rs:1 egui::Label::new"]);
    broken(
        "eframe::egui::Label::new(x)",
        &["src/ui/a.rs:1 eframe::egui::Label::new"],
    );
    broken(
        "ui.label(x); theme.label(x); label(ui, x)",
        &["src/ui/a.rs:1 ui.label"],
    );
    broken("egui::Role::Label", &[]);
    broken("use super::widgets::Label; Label::new(x)", &[]);
    check(rule, "src/ui/text/paint.rs", "egui::TextEdit::new(x)", &[]);
}

#[test]
fn colours_are_in_the_theme() {
    let rule = only_the_theme_names_colours;
    let broken = |text, expected| check(rule, "src/ui/a.rs", text, expected);
    broken(
        "Color32::from_rgb(1, 2, 3)",
        &["src/ui/a.rs:1 Color32::from_rgb"],
    );
    broken("egui::Color32::WHITE", &["src/ui/a.rs:1 Color32::WHITE"]);
    broken("Color32::TRANSPARENT", &[]);
    broken(
        "f(\"#aabb00\"); f(\"#12\"); f(\"#seat\")",
        &["src/ui/a.rs:1 #aabb00"],
    );
    check(rule, "src/ui/theme.rs", "Color32::WHITE", &[]);
    check(rule, "src/ui/theme/dark.rs", "Color32::WHITE", &[]);
}

#[test]
fn a_seat_sees_no_session() {
    let rule = a_seat_knows_only_its_view;
    let path = "src/ui/screens/seat/page.rs";
    let text = "use crate::domain::session::Session; fn f(prose: &Prose, own: &SeatProse) {}";
    check(
        rule,
        path,
        text,
        &[
            "src/ui/screens/seat/page.rs:1 Session",
            "src/ui/screens/seat/page.rs:1 Prose",
        ],
    );
    check(rule, "src/ui/screens/issues/mod.rs", text, &[]);
}

#[test]
fn the_time_is_asked_once() {
    let rule = only_one_file_asks_the_time;
    check(
        rule,
        "src/ui/a.rs",
        "std::time::Instant::now()",
        &["src/ui/a.rs:1 Instant::now"],
    );
    check(rule, "src/ui/a.rs", "fn f(now: Instant) { now }", &[]);
    check(
        rule,
        "src/session_runner/clock.rs",
        "SystemTime::now()",
        &[],
    );
}

#[test]
fn unfinished_work_is_found_everywhere() {
    let rule = nothing_is_left_unfinished;
    check(rule, "src/a.rs", "todo!()", &["src/a.rs:1 todo!"]);
    check(
        rule,
        "tests/a.rs",
        "#[test]\n#[ignore = \"slow\"] fn f() {}",
        &["tests/a.rs:2 #[ignore]"],
    );
    check(
        rule,
        "src/a.rs",
        "f(); // FIXME later",
        &["src/a.rs:1 FIXME"],
    );
    check(
        rule,
        "src/a.rs",
        "\"todo!\"; fn ignore() {} #[allow(ignore)] fn x() {}",
        &[],
    );
}

#[test]
fn long_files_are_found() {
    let long = "x\n".repeat(451);
    let expected = ["src/a.rs:451 451 lines, 450 are enough"];
    check(files_are_short, "src/a.rs", &long, &expected);
    check(files_are_short, "src/a.rs", &"x\n".repeat(450), &[]);
}

#[test]
fn half_a_language_is_found() {
    let files = [
        ("locales/en/home.ftl", ""),
        ("locales/en/table.ftl", ""),
        ("locales/ar/home.ftl", ""),
        ("locales/ar/tabel.ftl", ""),
        ("locales/xx/home.ftl", ""),
    ];
    let expected = [
        "locales/ar/table.ftl:1 is missing",
        "locales/ar/tabel.ftl:1 English has no such file",
        "locales/xx/:1 xx",
    ];
    assert_eq!(found(languages_have_the_same_files, &files), expected);
}

#[test]
fn half_a_scenario_is_found() {
    let files = [
        ("scenarios/a/scenario.ron", ""),
        ("scenarios/a/en.ftl", ""),
        ("scenarios/b/fr.ftl", ""),
        ("scenarios/b/german.ftl", ""),
    ];
    let expected = [
        "scenarios/b/scenario.ron:1 is missing",
        "scenarios/b/en.ftl:1 is missing",
        "scenarios/b/german.ftl:1 no language of Sulh",
    ];
    assert_eq!(found(languages_have_the_same_files, &files), expected);
}

#[test]
fn a_third_command_is_found() {
    let rule = readme_starts_with_two_commands;
    let two =
        "# Sulh\n\n## Start\n\n```sh\n./run    # opens it\n./test\n```\n\n## More\n\n```\nx\n```\n";
    check(rule, "README.md", two, &[]);
    let three = two.replace("./test", "./test\nmake");
    assert_eq!(found(rule, &[("README.md", &three)]).len(), 1);
    assert_eq!(found(rule, &[]).len(), 1);
}

#[test]
fn dead_links_are_found() {
    let text =
        "[a](b.md) [c](d.md#e)\n![f](docs/g.png) [h](https://example.org) [i](#j) [k](docs/)";
    let files = [("README.md", text), ("b.md", ""), ("docs/x.md", "")];
    let expected = ["README.md:1 d.md#e", "README.md:2 docs/g.png"];
    assert_eq!(found(links_lead_somewhere, &files), expected);
}
