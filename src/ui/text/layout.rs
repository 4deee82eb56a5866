//! From text to positioned glyphs: paragraphs, direction, sizes by script, lines, truncation.

use super::direction::{Direction, is_arabic, paragraph_is_rtl};
use super::laid::{Glyph, Laid, Stroke, Wash};
use super::style::{TextSpec, TextStyle};
use egui::{Color32, Rect, pos2, vec2};
use parley::{
    BaseDirection, FontContext, FontData, FontWeight, Layout, LayoutContext, LineHeight,
    OverflowWrap, PositionedLayoutItem, RangedBuilder, StyleProperty,
};
use std::borrow::Cow;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// How a stretch of text looks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Look {
    pub(super) style: TextStyle,
    /// `None` takes the colour given when painting.
    pub(super) color: Option<Color32>,
    pub(super) underline: Option<Color32>,
    pub(super) strike: Option<Color32>,
    pub(super) background: Option<Color32>,
}

impl Look {
    pub(super) const fn plain(style: TextStyle) -> Self {
        Self {
            style,
            color: None,
            underline: None,
            strike: None,
            background: None,
        }
    }
}

/// Horizontal placement of lines in their box.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Line {
    Left,
    Center,
    Right,
    /// Each paragraph from the side it starts on.
    Paragraph,
}

/// Everything a layout depends on; also the cache key, so every field must be hashable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Frame {
    /// Bits of the wrap width in points; `None` breaks only at newlines.
    pub(super) wrap: Option<u32>,
    pub(super) max_lines: Option<usize>,
    pub(super) align: Line,
    /// The box is as wide as the wrap width, not as the longest line.
    pub(super) fill: bool,
    /// Newlines become spaces.
    pub(super) one_line: bool,
    pub(super) base: Option<Direction>,
    pub(super) screen: Direction,
    pub(super) pixels_per_point: u32,
}

impl Frame {
    fn scale(&self) -> f32 {
        f32::from_bits(self.pixels_per_point)
    }

    fn wrap_px(&self) -> Option<f32> {
        // A hair more than asked: a text laid out again at its own measured width must not wrap.
        let scale = self.scale();
        self.wrap
            .map(|bits| (f32::from_bits(bits) * scale + 0.05).max(1.0))
    }
}

/// The two parley contexts.
pub(super) struct Engine {
    pub(super) fonts: FontContext,
    pub(super) layouts: LayoutContext<u16>,
}

/// A text with its looks; ranges are contiguous and cover the text.
pub(super) struct Source<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) looks: Vec<(Range<usize>, Look)>,
}

impl Source<'_> {
    /// The first `end` bytes followed by an ellipsis in the last look. Isolates left open are
    /// closed first, or the ellipsis would stand inside a foreign name.
    fn cut(&self, end: usize) -> Source<'static> {
        let head = self.text.get(..end).unwrap_or_default().trim_end();
        let mut text = head.to_owned();
        let opened = head
            .chars()
            .filter(|c| matches!(c, '\u{2066}'..='\u{2068}'))
            .count();
        let closed = head.chars().filter(|&c| c == '\u{2069}').count();
        text.extend(std::iter::repeat_n(
            '\u{2069}',
            opened.saturating_sub(closed),
        ));
        text.push('…');
        let mut looks: Vec<_> = self
            .looks
            .iter()
            .filter(|(range, _)| range.start < head.len() || range.start == 0)
            .cloned()
            .collect();
        if let Some((range, _)) = looks.last_mut() {
            range.end = text.len();
        }
        Source {
            text: Cow::Owned(text),
            looks,
        }
    }
}

/// Lays out a text.
pub(super) fn lay_out(engine: &mut Engine, source: &Source<'_>, frame: &Frame) -> Laid {
    let flat;
    let source = if frame.one_line && source.text.contains(['\n', '\r']) {
        let text = source.text.replace(['\n', '\r'], " ");
        flat = Source {
            text: Cow::Owned(text),
            looks: source.looks.clone(),
        };
        &flat
    } else {
        source
    };
    let rtl: Vec<bool> = source.text.split('\n').map(|p| is_rtl(p, frame)).collect();
    let whole = attempt(engine, source, frame, &rtl);
    match frame.max_lines {
        Some(most) if exceeds(&whole, frame, most) => shorten(engine, source, frame, &rtl, most),
        _ => whole.finish(frame, false),
    }
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
        let middle = (low + high) / 2;
        let cut = source.cut(ends.get(middle).copied().unwrap_or_default());
        let draft = attempt(engine, &cut, frame, rtl);
        if exceeds(&draft, frame, most) {
            high = middle;
        } else {
            best = Some(draft);
            low = middle + 1;
        }
    }
    let draft = match best {
        Some(draft) => draft,
        None => attempt(engine, &source.cut(0), frame, rtl),
    };
    draft.finish(frame, true)
}

fn exceeds(draft: &Draft, frame: &Frame, most: usize) -> bool {
    draft.lines.len() > most
        || (most == 1 && frame.wrap_px().is_some_and(|wrap| draft.width() > wrap))
}

/// One laid-out line before alignment, in physical pixels from its own left edge.
struct DraftLine {
    width: f32,
    top: f32,
    baseline: f32,
    rtl: bool,
    glyphs: Range<usize>,
    strokes: Range<usize>,
    washes: Range<usize>,
}

/// A layout before alignment.
#[derive(Default)]
struct Draft {
    lines: Vec<DraftLine>,
    glyphs: Vec<Glyph>,
    strokes: Vec<Stroke>,
    washes: Vec<Wash>,
    fonts: Vec<FontData>,
    inks: Vec<Option<Color32>>,
    height: f32,
    cap: f32,
}

fn attempt(engine: &mut Engine, source: &Source<'_>, frame: &Frame, rtl: &[bool]) -> Draft {
    let mut draft = Draft {
        inks: source.looks.iter().map(|(_, look)| look.color).collect(),
        ..Draft::default()
    };
    let mut start = 0;
    for (index, paragraph) in source.text.split('\n').enumerate() {
        let rtl = rtl.get(index).copied().unwrap_or_default();
        let range = start..start + paragraph.len();
        let measure = LineMeasure::of(source, &range, rtl, frame.scale());
        let layout = shape(engine, paragraph, source, &range, rtl, frame);
        if index == 0 {
            draft.cap = measure.cap;
        }
        draft.take(&layout, source, &measure, rtl);
        start = range.end + 1;
    }
    draft
}

/// Height and baseline of every line of a paragraph, in physical pixels. They come from the style,
/// not from the fonts a line happens to use, so rows keep still when scripts mix.
pub(super) struct LineMeasure {
    height: f32,
    pub(super) baseline: f32,
    /// Where the optical middle of the letters is, from the top of the line.
    pub(super) cap: f32,
}

impl LineMeasure {
    fn of(source: &Source<'_>, range: &Range<usize>, rtl: bool, scale: f32) -> Self {
        let tallest = source
            .looks
            .iter()
            .filter(|(look, _)| look.start <= range.end && look.end >= range.start)
            .map(|(_, look)| look.style.spec())
            .max_by(|a, b| a.line_height(rtl).total_cmp(&b.line_height(rtl)));
        let spec = tallest.unwrap_or_else(|| TextStyle::Body.spec());
        Self::from_spec(&spec, rtl, scale)
    }

    pub(super) fn from_spec(spec: &TextSpec, rtl: bool, scale: f32) -> Self {
        let measure = spec.measure(rtl);
        let (ascent, descent) = spec.face.vertical(rtl);
        let height = (measure.line * scale).round();
        let content = (ascent + descent) * measure.size * scale;
        let baseline = ((height - content) / 2.0 + ascent * measure.size * scale).round();
        // Half the height of the letters that weigh in the eye: capitals, or Arabic bowls and stems.
        let cap = if spec.face.is_icon() {
            measure.size * 0.4375
        } else if rtl {
            measure.size * 0.29
        } else {
            measure.size * 0.349
        };
        Self {
            height,
            baseline,
            cap: baseline - cap * scale,
        }
    }
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

impl Draft {
    fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    fn take(
        &mut self,
        layout: &Layout<u16>,
        source: &Source<'_>,
        measure: &LineMeasure,
        rtl: bool,
    ) {
        for line in layout.lines() {
            let top = self.height;
            let baseline = top + measure.baseline;
            let metrics = line.metrics();
            let from = (self.glyphs.len(), self.strokes.len(), self.washes.len());
            let hang = if rtl { 0.0 } else { metrics.offset };
            for item in line.items() {
                if let PositionedLayoutItem::GlyphRun(run) = item {
                    self.take_run(&run, source, baseline, hang);
                }
            }
            self.lines.push(DraftLine {
                width: (metrics.advance - metrics.hanging_advance).max(0.0),
                top,
                baseline,
                rtl,
                glyphs: from.0..self.glyphs.len(),
                strokes: from.1..self.strokes.len(),
                washes: from.2..self.washes.len(),
            });
            self.height += measure.height;
        }
    }

    fn take_run(
        &mut self,
        run: &parley::GlyphRun<'_, u16>,
        source: &Source<'_>,
        baseline: f32,
        hang: f32,
    ) {
        self.take_glyphs(run, baseline, hang);
        let ink = run.style().brush;
        let Some((_, look)) = source.looks.get(usize::from(ink)) else {
            return;
        };
        let span = (run.offset() - hang, run.advance());
        self.decorate(look, span, baseline, run.run().font_size(), ink);
    }

    fn take_glyphs(&mut self, run: &parley::GlyphRun<'_, u16>, baseline: f32, hang: f32) {
        let ink = run.style().brush;
        let size = run.run().font_size();
        let font = self.font_index(run.run().font());
        for glyph in run.positioned_glyphs() {
            self.glyphs.push(Glyph {
                font,
                id: glyph.id,
                size,
                at: pos2(glyph.x - hang, glyph.y - run.baseline() + baseline),
                ink,
            });
        }
    }

    fn decorate(&mut self, look: &Look, span: (f32, f32), baseline: f32, size: f32, ink: u16) {
        let thickness = (size / 14.0).round().max(1.0);
        let rule = |from: f32| {
            let min = pos2(span.0, (baseline + from * size).round());
            Rect::from_min_size(min, vec2(span.1, thickness))
        };
        if let Some(color) = look.underline {
            self.strokes.push(Stroke {
                rect: rule(0.14),
                ink,
                color,
            });
        }
        if let Some(color) = look.strike {
            self.strokes.push(Stroke {
                rect: rule(-0.3),
                ink,
                color,
            });
        }
        if let Some(color) = look.background {
            let rect = Rect::from_min_max(
                pos2(span.0, baseline - 1.0 * size),
                pos2(span.0 + span.1, baseline + 0.32 * size),
            );
            self.washes.push(Wash { rect, color });
        }
    }

    fn font_index(&mut self, font: &FontData) -> u16 {
        let found = self.fonts.iter().position(|known| known == font);
        let index = found.unwrap_or_else(|| {
            self.fonts.push(font.clone());
            self.fonts.len() - 1
        });
        u16::try_from(index).unwrap_or_default()
    }

    /// Aligns the lines and converts what callers see to points.
    fn finish(mut self, frame: &Frame, truncated: bool) -> Laid {
        let natural = self.width();
        let width = match frame.wrap_px() {
            Some(wrap) if frame.fill => wrap.floor().max(natural),
            // Whole pixels, but never wider than the place there is.
            Some(wrap) if natural <= wrap => natural.ceil().min(wrap.floor()).max(natural),
            _ => natural.ceil(),
        };
        for line in &self.lines {
            let spare = width - line.width;
            let shift = match frame.align {
                Line::Left => 0.0,
                Line::Center => (spare / 2.0).round(),
                Line::Right => spare.floor(),
                Line::Paragraph => {
                    if line.rtl {
                        spare.floor()
                    } else {
                        0.0
                    }
                }
            };
            let across = |rect: Rect| rect.translate(vec2(shift, 0.0));
            for glyph in self
                .glyphs
                .get_mut(line.glyphs.clone())
                .into_iter()
                .flatten()
            {
                glyph.at.x += shift;
            }
            for stroke in self
                .strokes
                .get_mut(line.strokes.clone())
                .into_iter()
                .flatten()
            {
                stroke.rect = across(stroke.rect);
            }
            for wash in self
                .washes
                .get_mut(line.washes.clone())
                .into_iter()
                .flatten()
            {
                wash.rect = across(wash.rect);
            }
        }
        let scale = frame.scale();
        let first = self.lines.first();
        Laid::new(super::laid::Parts {
            size: vec2(width, self.height) / scale,
            first_baseline: first.map_or(0.0, |line| line.baseline) / scale,
            cap_center: self.cap / scale,
            lines: self
                .lines
                .iter()
                .map(|line| (line.top / scale, line.width / scale))
                .collect(),
            rtl: first.is_some_and(|line| line.rtl),
            truncated,
            scale,
            glyphs: self.glyphs,
            strokes: self.strokes,
            washes: self.washes,
            fonts: self.fonts,
            inks: self.inks,
        })
    }
}

/// The glyphs of a layout made elsewhere (an editor), at the places that layout gave them.
pub(super) fn laid_from(layout: &Layout<u16>) -> Laid {
    let mut draft = Draft {
        inks: vec![None],
        ..Draft::default()
    };
    let plain = Look::plain(TextStyle::Body);
    for line in layout.lines() {
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(run) = item else {
                continue;
            };
            // Only an input method's composition is underlined in an editor.
            let composing = run.style().underline.is_some();
            let look = Look {
                underline: composing.then_some(Color32::PLACEHOLDER),
                ..plain
            };
            draft.take_glyphs(&run, run.baseline(), 0.0);
            let span = (run.offset(), run.advance());
            draft.decorate(&look, span, run.baseline(), run.run().font_size(), 0);
        }
    }
    let scale = layout.scale();
    Laid::new(super::laid::Parts {
        size: vec2(layout.full_width(), layout.height()) / scale,
        first_baseline: layout.first_baseline().unwrap_or_default() / scale,
        cap_center: 0.0,
        lines: Vec::new(),
        rtl: layout.is_rtl(),
        truncated: false,
        scale,
        glyphs: draft.glyphs,
        strokes: draft.strokes,
        washes: draft.washes,
        fonts: draft.fonts,
        inks: draft.inks,
    })
}

/// First bytes of the clusters of a one-line text from left to right, for comparison with the
/// Unicode algorithm. Invisible controls are left out.
#[cfg(test)]
pub(super) fn visual_bytes(
    engine: &mut Engine,
    source: &Source<'_>,
    frame: &Frame,
    rtl: bool,
) -> Vec<usize> {
    let text = source.text.as_ref();
    let layout = shape(engine, text, source, &(0..text.len()), rtl, frame);
    let lines = layout.lines();
    let runs = lines.flat_map(|line| line.runs().collect::<Vec<_>>());
    runs.flat_map(|run| run.visual_clusters().collect::<Vec<_>>())
        .map(|cluster| cluster.text_range())
        .filter(|range| {
            let visible = super::direction::accessible(text.get(range.clone()).unwrap_or_default());
            !visible.is_empty()
        })
        .map(|range| range.start)
        .collect()
}
