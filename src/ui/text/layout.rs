//! From text to positioned glyphs: paragraphs, direction, sizes by script, lines, truncation.

use super::direction::{directions, is_arabic, paragraph_is_rtl};
use super::draft::{Draft, LineMeasure};
use super::laid::Laid;
use super::look::{Frame, Source};
use super::rows::Row;
use super::style::TextSpec;
use parley::{
    BaseDirection, FontContext, FontWeight, Layout, LayoutContext, LineHeight, OverflowWrap,
    RangedBuilder, StyleProperty,
};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The two parley contexts.
pub(super) struct Engine {
    pub(super) fonts: FontContext,
    pub(super) layouts: LayoutContext<u16>,
}

/// Lays out a text.
pub(super) fn lay_out(engine: &mut Engine, source: &Source<'_>, frame: &Frame) -> Laid {
    let rtl: Vec<bool> = source.text.split('\n').map(|p| is_rtl(p, frame)).collect();
    let whole = attempt(engine, source, frame, &rtl, Draft::new(source));
    match frame.max_lines {
        Some(most) if exceeds(&whole, frame, most) => shorten(engine, source, frame, &rtl, most),
        _ => whole.finish(frame, false),
    }
}

/// Lays out a text that is edited, with the place of each letter in it.
pub(super) fn lay_out_rows(
    engine: &mut Engine,
    source: &Source<'_>,
    frame: &Frame,
) -> (Laid, Vec<Row>) {
    let rtl = directions(&source.text, frame.screen);
    let draft = Draft::new(source).keeping_rows();
    attempt(engine, source, frame, &rtl, draft).finish_rows(frame)
}

fn is_rtl(paragraph: &str, frame: &Frame) -> bool {
    match frame.base {
        Some(base) => base.is_rtl(),
        None => paragraph_is_rtl(paragraph, frame.screen),
    }
}

/// Finds the longest beginning that fits with an ellipsis.
fn shorten(
    engine: &mut Engine,
    source: &Source<'_>,
    frame: &Frame,
    rtl: &[bool],
    most: usize,
) -> Laid {
    let ends: Vec<usize> = source
        .text
        .grapheme_indices(true)
        .map(|(at, _)| at)
        .collect();
    let (mut low, mut high) = (0, ends.len());
    let mut best = None;
    while low < high {
        let middle = usize::midpoint(low, high);
        let cut = source.cut(ends.get(middle).copied().unwrap_or_default());
        let draft = attempt(engine, &cut, frame, rtl, Draft::new(&cut));
        if exceeds(&draft, frame, most) {
            high = middle;
        } else {
            best = Some(draft);
            low = middle + 1;
        }
    }
    let draft = best.unwrap_or_else(|| {
        let cut = source.cut(0);
        attempt(engine, &cut, frame, rtl, Draft::new(&cut))
    });
    draft.finish(frame, true)
}

fn exceeds(draft: &Draft, frame: &Frame, most: usize) -> bool {
    draft.lines.len() > most
        || (most == 1 && frame.wrap_px().is_some_and(|wrap| draft.width() > wrap))
}

fn attempt(
    engine: &mut Engine,
    source: &Source<'_>,
    frame: &Frame,
    rtl: &[bool],
    mut draft: Draft,
) -> Draft {
    let mut start = 0;
    for (index, paragraph) in source.text.split('\n').enumerate() {
        let rtl = rtl.get(index).copied().unwrap_or_default();
        let range = start..start + paragraph.len();
        let measure = LineMeasure::of(source, &range, rtl, frame.scale());
        let layout = shape(engine, paragraph, source, &range, rtl, frame);
        if index == 0 {
            draft.cap = measure.cap;
        }
        draft.take(&layout, (start, paragraph), source, &measure, rtl);
        start = range.end + 1;
    }
    draft
}

fn shape(
    engine: &mut Engine,
    paragraph: &str,
    source: &Source<'_>,
    range: &Range<usize>,
    rtl: bool,
    frame: &Frame,
) -> Layout<u16> {
    let mut builder =
        engine
            .layouts
            .ranged_builder(&mut engine.fonts, paragraph, frame.scale(), true);
    builder.set_base_direction(if rtl {
        BaseDirection::Rtl
    } else {
        BaseDirection::Ltr
    });
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
    for (index, (look_range, look)) in source.looks.iter().enumerate() {
        let from = look_range.start.max(range.start);
        let to = look_range.end.min(range.end);
        if from < to || paragraph.is_empty() {
            let local = from.saturating_sub(range.start)..to.saturating_sub(range.start);
            let ink = u16::try_from(index).unwrap_or(u16::MAX);
            push_look(&mut builder, paragraph, local, look.style.spec(), ink, rtl);
        }
    }
    let mut layout = builder.build(paragraph);
    layout.break_all_lines(if frame.max_lines == Some(1) {
        None
    } else {
        frame.wrap_px()
    });
    layout.align(parley::Alignment::Left, parley::AlignmentOptions::default());
    layout
}

fn push_look(
    builder: &mut RangedBuilder<'_, u16>,
    paragraph: &str,
    range: Range<usize>,
    spec: TextSpec,
    ink: u16,
    rtl: bool,
) {
    builder.push(StyleProperty::FontFamily(spec.face.stack()), range.clone());
    builder.push(StyleProperty::FontSize(spec.latin.size), range.clone());
    let weight = FontWeight::new(f32::from(spec.weight));
    builder.push(StyleProperty::FontWeight(weight), range.clone());
    builder.push(StyleProperty::Brush(ink), range.clone());
    let line = spec.line_height(rtl);
    builder.push(
        StyleProperty::LineHeight(LineHeight::Absolute(line)),
        range.clone(),
    );
    if rtl {
        for arabic in arabic_runs(paragraph, &range) {
            builder.push(StyleProperty::FontSize(spec.arabic.size), arabic);
        }
    }
}

/// The stretches of Arabic script inside `range`.
pub(super) fn arabic_runs(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.get(range.clone()).unwrap_or_default().char_indices() {
        if !is_arabic(c) {
            continue;
        }
        let (from, to) = (range.start + at, range.start + at + c.len_utf8());
        match runs.last_mut() {
            Some(run) if run.end == from => run.end = to,
            _ => runs.push(from..to),
        }
    }
    runs
}

/// A line as it was laid out, for comparison with other programs.
#[cfg(test)]
pub(super) struct ArrangedLine {
    /// Its first byte.
    pub(super) start: usize,
    /// Bytes and left edge of each cluster, from left to right.
    pub(super) letters: Vec<(Range<usize>, f32)>,
}

/// The lines of a paragraph, in points from their own left edges.
#[cfg(test)]
pub(super) fn arranged(
    engine: &mut Engine,
    source: &Source<'_>,
    frame: &Frame,
    rtl: bool,
) -> Vec<ArrangedLine> {
    let text = source.text.as_ref();
    let layout = shape(engine, text, source, &(0..text.len()), rtl, frame);
    let mut lines = Vec::new();
    for line in layout.lines() {
        let (mut letters, mut x): (Vec<(Range<usize>, f32)>, f32) = (Vec::new(), 0.0);
        for cluster in line
            .runs()
            .flat_map(|run| run.visual_clusters().collect::<Vec<_>>())
        {
            let bytes = cluster.text_range();
            // The parts of a ligature are one cluster.
            let is_part = cluster.is_ligature_start() || cluster.is_ligature_continuation();
            match letters.last_mut().filter(|_| is_part) {
                Some((last, _)) if last.start == bytes.end => last.start = bytes.start,
                Some((last, _)) if last.end == bytes.start => last.end = bytes.end,
                _ => letters.push((bytes, x / frame.scale())),
            }
            x += cluster.advance();
        }
        let holes = super::rows::Holes::of(&line, text, rtl);
        for (_, x) in &mut letters {
            *x = holes.closed(*x * frame.scale()) / frame.scale();
        }
        lines.push(ArrangedLine {
            start: line.text_range().start,
            letters,
        });
    }
    lines
}
