//! One document through every format: what was put in comes out, and nothing else runs.

use super::*;
use crate::localisation::Language;

/// Signs that each format would like to take for its own.
const AWKWARD: &str = "1. *stars* _lines_ <script>alert(1)</script> [x](y) `code` | pipe # \u{0642}\u{0631}\u{0627}\u{0631} & \"q\"";

fn document() -> Document {
    let mut document = Document::new(Language::En, AWKWARD.into(), "Sub".into(), "Foot".into());
    document.heading(2, AWKWARD.into());
    document.paragraph(AWKWARD.into());
    document.words("First.\n\nSecond.");
    document.list(vec![AWKWARD.into(), "two\nlines".into()]);
    let head = vec!["Issue".into(), "Value".into()];
    document.table(
        head,
        vec![vec![Cell::Words(AWKWARD.into()), Cell::Figure("30".into())]],
    );
    let segment = |label: &str, minutes| RailSegment {
        name: "Openings".into(),
        label: label.into(),
        hint: "Openings: 20 min".into(),
        minutes,
    };
    document.blocks.push(Block::Rails {
        rails: vec![
            Rail {
                name: "Plan".into(),
                segments: vec![segment("20 min", 20.0)],
            },
            Rail {
                name: "Actual".into(),
                segments: vec![segment("22 min", 22.0)],
            },
        ],
        minutes: 22.0,
    });
    document
}

fn written(format: Format) -> String {
    String::from_utf8(format.write(&document())).unwrap()
}

#[test]
fn every_format_holds_every_part() {
    for format in Format::ALL {
        let text = written(format);
        for part in ["Sub", "Foot", "First.", "Second.", "Issue", "30"] {
            assert!(text.contains(part), "{format:?} lacks {part}");
        }
    }
}

#[test]
fn html_runs_nothing_and_loads_nothing() {
    let html = written(Format::Html);
    assert!(!html.contains("<script"), "what people typed stays text");
    assert!(html.contains("&lt;script&gt;"));
    assert!(html.contains("default-src 'none'"));
    for reference in ["http://", "https://", "url(", "@import", " src="] {
        assert!(!html.contains(reference), "{reference}");
    }
}

#[test]
fn html_says_its_language_and_direction() {
    assert!(written(Format::Html).contains(r#"<html lang="en" dir="ltr">"#));
    let arabic = Document::new(
        Language::Ar,
        "\u{0642}".into(),
        String::new(),
        String::new(),
    );
    let html = String::from_utf8(Format::Html.write(&arabic)).unwrap();
    assert!(html.contains(r#"<html lang="ar" dir="rtl">"#));
}

#[test]
fn html_draws_plan_and_reality_on_one_scale() {
    let html = written(Format::Html);
    for part in [
        "20 min",
        "22 min",
        "flex:20.000 1 0",
        "flex:22.000 1 0",
        "flex:2.000 1 0",
    ] {
        assert!(html.contains(part), "{part}");
    }
}

#[test]
fn markdown_signs_stay_signs() {
    let markdown = written(Format::Md);
    assert!(!markdown.contains("<script>"));
    assert!(markdown.contains(r"\n1\. \*stars\* \_lines\_ \<script\>".trim_start_matches("\\n")));
    let row = markdown
        .lines()
        .find(|line| line.contains("| 30 |"))
        .unwrap();
    assert!(
        row.contains(r"\| pipe"),
        "a pipe in a cell does not end it: {row}"
    );
    assert!(
        markdown.contains("| --- | ---: |"),
        "figures stand at the end of their cells"
    );
}

#[test]
fn an_empty_table_or_list_leaves_no_trace() {
    let mut document = Document::new(Language::En, "T".into(), String::new(), String::new());
    document.table(vec!["A".into()], Vec::new());
    document.list(Vec::new());
    document.paragraph("  ".into());
    document.words("\n\n");
    assert!(document.blocks.is_empty());
}
