//! The layout against Pango's, letter by letter, on the texts of `tests/data/awkward.txt`.
//!
//! `./test` installs what this needs and sets `SULH_NEEDS_PANGO`, so that it cannot be left out there.

use super::super::direction::paragraph_is_rtl;
use super::super::layout::{ArrangedLine, arabic_runs};
use super::super::{Direction, TextStyle, accessible};
use super::harness;
use super::order::{arrange, awkward};
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::ops::Range;
use std::path::Path;
use std::process::{Command, Stdio};

/// Widths at which every text is broken, in points; none is on one line.
const WIDTHS: [Option<f32>; 4] = [None, Some(240.0), Some(130.0), Some(73.0)];

#[derive(Serialize)]
struct Case {
    text: String,
    rtl: bool,
    width: Option<f32>,
    fonts: &'static str,
    size: f32,
    sizes: Vec<(usize, usize, f32)>,
}

#[derive(Deserialize)]
struct Answer {
    lines: Vec<Line>,
    base: String,
}

#[derive(Deserialize)]
struct Line {
    start: usize,
    /// First byte and left edge of each cluster, from left to right.
    letters: Vec<(usize, f32)>,
}

fn cases() -> Vec<Case> {
    let spec = TextStyle::Body.spec();
    let mut cases = Vec::new();
    for text in awkward() {
        for rtl in [false, true] {
            for width in WIDTHS {
                let arabic = arabic_runs(&text, &(0..text.len()));
                let sizes = arabic.iter().filter(|_| rtl);
                cases.push(Case {
                    rtl,
                    width,
                    fonts: "IBM Plex Sans, IBM Plex Sans Arabic, Phosphor, Noto Naskh Arabic",
                    size: spec.latin.size,
                    sizes: sizes
                        .map(|run| (run.start, run.end, spec.arabic.size))
                        .collect(),
                    text: text.clone(),
                });
            }
        }
    }
    cases
}

/// What Pango makes of the cases; nothing where there is no Pango.
fn pango(cases: &[Case]) -> Option<Vec<Answer>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scratch = tempfile::tempdir().unwrap();
    let conf = scratch.path().join("fonts.conf");
    let fonts = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>\
         <dir>{}</dir><cachedir>{}</cachedir></fontconfig>",
        root.join("assets/fonts").display(),
        scratch.path().display(),
    );
    std::fs::write(&conf, fonts).unwrap();
    // The packages of a system are those of its own Python, which need not be the first in the path.
    for python in ["/usr/bin/python3", "python3"] {
        let child = Command::new(python)
            .arg(root.join("src/ui/text/tests/pango.py"))
            .env("FONTCONFIG_FILE", &conf)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let Ok(mut child) = child else { continue };
        let asked = serde_json::to_vec(cases).unwrap();
        // A Python without Pango ends before it has read all.
        let _ = child.stdin.take().unwrap().write_all(&asked);
        let output = child.wait_with_output().unwrap();
        if output.status.success() {
            return Some(serde_json::from_slice(&output.stdout).unwrap());
        }
        eprintln!("{python}: {}", String::from_utf8_lossy(&output.stderr));
    }
    None
}

#[test]
fn texts_are_laid_out_as_pango_lays_them_out() {
    let cases = cases();
    let Some(answers) = pango(&cases) else {
        assert!(
            std::env::var_os("SULH_NEEDS_PANGO").is_none(),
            "Pango is not here, and ./test should have installed it"
        );
        eprintln!("Left out: no Pango for Python here. ./test installs it.");
        return;
    };
    assert_eq!(cases.len(), answers.len());
    assert!(cases.len() >= 60 * 2 * WIDTHS.len());
    let mut problems = Vec::new();
    let mut harness = harness(|ui| {
        problems.clear();
        for (case, answer) in cases.iter().zip(&answers) {
            if let Err(problem) = compare(ui.ctx(), case, answer) {
                problems.push(format!(
                    "{:?} {} {:?}: {problem}",
                    case.text,
                    if case.rtl { "rtl" } else { "ltr" },
                    case.width
                ));
            }
        }
    });
    harness.run();
    drop(harness);
    assert!(
        problems.is_empty(),
        "{}\n{}",
        problems.len(),
        problems.join("\n")
    );
}

fn compare(ctx: &egui::Context, case: &Case, answer: &Answer) -> Result<(), String> {
    base(case, answer)?;
    let direction = if case.rtl {
        Direction::Rtl
    } else {
        Direction::Ltr
    };
    let ours = arrange(ctx, &case.text, direction, case.width);
    let starts: Vec<usize> = ours.iter().map(|line| line.start).collect();
    let theirs: Vec<usize> = answer.lines.iter().map(|line| line.start).collect();
    if starts != theirs {
        return Err(format!("lines start at {starts:?}, in Pango at {theirs:?}"));
    }
    for (ours, theirs) in ours.iter().zip(&answer.lines) {
        line(&case.text, ours, theirs)?;
    }
    Ok(())
}

/// Pango looks for the first strong character also inside isolates, which UAX 9 (P2) skips: there
/// the Unicode rule is ours, and `order.rs` holds us to it.
fn base(case: &Case, answer: &Answer) -> Result<(), String> {
    if case.text.contains(['\u{2066}', '\u{2067}', '\u{2068}']) {
        return Ok(());
    }
    let ours = if paragraph_is_rtl(&case.text, Direction::Ltr) {
        "right"
    } else {
        "left"
    };
    // A text without letters has no direction in Pango, and reads left to right here.
    let theirs = answer.base.replace("none", "left");
    if ours == theirs {
        Ok(())
    } else {
        Err(format!("starts from {ours}, in Pango from {theirs}"))
    }
}

/// Pango names a cluster after its own idea of what belongs together (a vowel mark stands alone, a
/// ligature has the name of its last letter): each of its letters counts as the cluster it lies in.
fn line(text: &str, ours: &ArrangedLine, theirs: &Line) -> Result<(), String> {
    let visible = |bytes: &Range<usize>| {
        let letter = text[bytes.clone()].chars().next().unwrap();
        !letter.is_whitespace() && !accessible(&letter.to_string()).is_empty()
    };
    let ours: Vec<_> = ours
        .letters
        .iter()
        .filter(|(bytes, _)| visible(bytes))
        .collect();
    let mut letters: Vec<(usize, f32)> = Vec::new();
    for (byte, x) in &theirs.letters {
        let Some((bytes, _)) = ours.iter().find(|(bytes, _)| bytes.contains(byte)) else {
            continue;
        };
        match letters.last() {
            Some((last, _)) if *last == bytes.start => {}
            _ => letters.push((bytes.start, *x)),
        }
    }
    let order = |letters: &mut dyn Iterator<Item = usize>| letters.collect::<Vec<_>>();
    let (our_order, their_order) = (
        order(&mut ours.iter().map(|(bytes, _)| bytes.start)),
        order(&mut letters.iter().map(|(byte, _)| *byte)),
    );
    if our_order != their_order {
        return Err(format!("order {our_order:?}, in Pango {their_order:?}"));
    }
    // The left edge of a ligature that took in the space at the end of its line says nothing: the
    // space hangs here, and has no width there.
    let edges: Vec<(usize, f32, f32)> = ours
        .iter()
        .zip(&letters)
        .filter(|((bytes, _), _)| !text[bytes.clone()].contains(' '))
        .map(|((bytes, our), (_, their))| (bytes.start, *our, *their))
        .collect();
    let Some((_, our_left, their_left)) = edges.first() else {
        return Ok(());
    };
    for (byte, our, their) in &edges {
        let (our, their) = (our - our_left, their - their_left);
        if (our - their).abs() > 1.0 {
            return Err(format!(
                "byte {byte} stands at {our:.1}, in Pango at {their:.1}"
            ));
        }
    }
    Ok(())
}
