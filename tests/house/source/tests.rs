//! The checker's reading checked, on a few letters of Rust at a time.

use super::*;

fn texts(text: &str, kind: Kind) -> Vec<String> {
    let source = Source::new("src/a.rs", text);
    let of_kind = source.tokens().iter().filter(|token| token.kind == kind);
    of_kind.map(|token| token.text.clone()).collect()
}

fn code(text: &str) -> String {
    let source = Source::new("src/a.rs", text);
    let words: Vec<&str> = source.code().map(|token| token.text.as_str()).collect();
    words.join(" ")
}

fn paths(text: &str) -> Vec<String> {
    let source = Source::new("src/a.rs", text);
    let joined = source.paths().into_iter().map(|path| path.parts.join("::"));
    joined.filter(|path| path.contains("::")).collect()
}

#[test]
fn comments_are_no_code() {
    assert_eq!(code("a // b\n/* c /* d */ e */ f /// g\n h"), "a f h");
    assert_eq!(code("/**/ a"), "a");
    assert_eq!(code("a / b"), "a / b");
}

#[test]
fn strings_are_read_whole() {
    let text = r##"f("a \" b", r"c \", r#"d " e"#, b"g", '"', b'"', '\'', "h")"##;
    let expected = [r#"a \" b"#, r"c \", r#"d " e"#, "g", "h"];
    assert_eq!(texts(text, Kind::Text), expected);
}

#[test]
fn lifetimes_are_no_strings() {
    assert_eq!(code("fn a<'a>(b: &'a str) -> &'a str { 'x' }").len(), 44);
    assert_eq!(texts("fn a<'a>(b: &'a str) {} \"c\"", Kind::Text), ["c"]);
}

#[test]
fn raw_names_are_words() {
    assert_eq!(code("r#type.b"), "type . b");
}

#[test]
fn lines_are_counted() {
    let source = Source::new("src/a.rs", "a\n\"b\nc\"\n/*\n*/ d");
    let lines: Vec<usize> = source.tokens().iter().map(|token| token.line).collect();
    assert_eq!(lines, [1, 2, 4, 5]);
}

#[test]
fn tests_are_no_code() {
    assert_eq!(code("a #[cfg(test)] mod tests { fn b() {} } c"), "a c");
    assert_eq!(code("a #[test] #[x] fn b(c: [u8; 2]) { d } e"), "a e");
    assert_eq!(code("a #[cfg(all(test, unix))] use b; c"), "a c");
    assert_eq!(code("#![cfg(test)] a b"), "");
    assert_eq!(
        code("a; #[cfg(not(test))] b"),
        "a ; # [ cfg ( not ( test ) ) ] b"
    );
    assert_eq!(
        code("a #[cfg(feature = \"test\")] b"),
        "a # [ cfg ( feature = test ) ] b"
    );
}

#[test]
fn test_modules_are_found_where_they_live() {
    let declared = "#[cfg(test)] mod tests; mod b;";
    let of = |path| Source::new(path, declared).test_modules();
    assert_eq!(of("src/a.rs"), ["src/a/tests"]);
    assert_eq!(of("src/a/mod.rs"), ["src/a/tests"]);
    assert_eq!(of("src/lib.rs"), ["src/tests"]);
}

#[test]
fn groups_are_written_out() {
    let text = "use std::{fs, io::{self, Read}, path::*}; x.y::<T>(); a::b::<C>::d()";
    let expected = [
        "std::fs",
        "std::io::self",
        "std::io::Read",
        "std::path::*",
        "a::b",
    ];
    assert_eq!(paths(text), expected);
}

#[test]
fn what_developers_read_is_marked() {
    let text = "assert!(a, \"b c\"); d.expect(\"e f\"); g(\"h\"); error(\"i\"); log::error!(\"j\")";
    let source = Source::new("src/a.rs", text);
    let texts = source.tokens().iter().filter(|t| t.kind == Kind::Text);
    let marked: Vec<bool> = texts.map(|token| token.for_developers).collect();
    assert_eq!(marked, [true, true, false, false, true]);
}

#[test]
fn attributes_are_known_by_name() {
    let source = Source::new("src/a.rs", "#[serde(rename = \"a b\")] c");
    let named = |token: &Token| token.attribute.as_deref() == Some("serde");
    assert_eq!(source.tokens().iter().filter(|t| named(t)).count(), 9);
}
