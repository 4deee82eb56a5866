//! From a shaped paragraph to glyphs in a box: lines, baselines, decorations, alignment.

use super::laid::{Glyph, Laid, Parts, Stroke, Wash};
use super::look::{Frame, Line, Look, Source};
use super::rows::{self, Holes, Row};
use super::style::{TextSpec, TextStyle};
use egui::{Color32, Rect, pos2, vec2};
use parley::{FontData, Layout, PositionedLayoutItem};
use std::ops::Range;

/// One laid-out line before alignment, in physical pixels from its own left edge.
pub(super) struct DraftLine {
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
pub(super) struct Draft {
    pub(super) lines: Vec<DraftLine>,
    glyphs: Vec<Glyph>,
    strokes: Vec<Stroke>,
    washes: Vec<Wash>,
    fonts: Vec<FontData>,
    inks: Vec<Option<Color32>>,
    /// The lines with their cells, for a text that is edited.
    rows: Option<Vec<Row>>,
    height: f32,
    pub(super) cap: f32,
}

/// Width in em of the place of a digit of a clock where the font gives each digit its own: the
/// Arabic-Indic ones of Plex Sans Arabic run from 0.26 to 0.63.
const DIGIT_CELL: f32 = 0.64;

/// Whether a run is of digits of a clock that would make it tremble.
fn is_arabic_clock(run: &parley::GlyphRun<'_, u16>, paragraph: &str, source: &Source<'_>) -> bool {
    let ink = usize::from(run.style().brush);
    let is_clock = source
        .looks
        .get(ink)
        .is_some_and(|(_, look)| look.style.is_clock());
    is_clock
        && paragraph
            .get(run.run().text_range())
            .is_some_and(|digits| digits.chars().all(|digit| matches!(digit, '٠'..='٩')))
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
    pub(super) fn of(source: &Source<'_>, range: &Range<usize>, rtl: bool, scale: f32) -> Self {
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

impl Draft {
    /// An empty draft with the colours of a text.
    pub(super) fn new(source: &Source<'_>) -> Self {
        Self {
            inks: source.looks.iter().map(|(_, look)| look.color).collect(),
            ..Self::default()
        }
    }

    /// Keeps the cells of the lines too.
    pub(super) fn keeping_rows(self) -> Self {
        Self {
            rows: Some(Vec::new()),
            ..self
        }
    }

    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// Takes the lines of the paragraph that begins at byte `start` of the text.
    pub(super) fn take(
        &mut self,
        layout: &Layout<u16>,
        (start, paragraph): (usize, &str),
        source: &Source<'_>,
        measure: &LineMeasure,
        rtl: bool,
    ) {
        for (index, line) in layout.lines().enumerate() {
            let top = self.height;
            let baseline = top + measure.baseline;
            let metrics = line.metrics();
            let from = (self.glyphs.len(), self.strokes.len(), self.washes.len());
            let hang = if rtl { 0.0 } else { metrics.offset };
            let mut wider = 0.0;
            for item in line.items() {
                if let PositionedLayoutItem::GlyphRun(run) = item {
                    self.take_run(&run, source, baseline, hang - wider);
                    if is_arabic_clock(&run, paragraph, source) {
                        wider += self.set_in_cells(&run);
                    }
                }
            }
            let mut width = metrics.advance - metrics.hanging_advance + wider;
            let holes = Holes::of(&line, paragraph, rtl);
            self.close(&holes, metrics.offset - hang, from);
            width = (width - holes.width()).max(0.0);
            if let Some(kept) = &mut self.rows {
                let bytes = line.text_range();
                kept.push(Row {
                    bytes: start + bytes.start..start + bytes.end,
                    cells: rows::cells(&line, paragraph, start, rtl, width),
                    rtl,
                    is_wrapped: index + 1 < layout.len(),
                    left: 0.0,
                    top,
                    bottom: top + measure.height,
                });
            }
            self.lines.push(DraftLine {
                width,
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

    /// Closes the holes in the line whose glyphs, strokes and washes begin at `start`.
    fn close(&mut self, holes: &Holes, left: f32, start: (usize, usize, usize)) {
        for glyph in self.glyphs.iter_mut().skip(start.0) {
            glyph.at.x = left + holes.closed(glyph.at.x - left);
        }
        let strokes = self.strokes.iter_mut().skip(start.1);
        let washes = self.washes.iter_mut().skip(start.2);
        let rects = strokes.map(|stroke| &mut stroke.rect);
        for rect in rects.chain(washes.map(|wash| &mut wash.rect)) {
            let x = rect.left() - left;
            *rect = rect.translate(vec2(holes.closed(x) - x, 0.0));
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

    /// Sets the digits of the run that was taken last in cells of one width, and gives what the run
    /// has become wider by.
    fn set_in_cells(&mut self, run: &parley::GlyphRun<'_, u16>) -> f32 {
        let cell = DIGIT_CELL * run.run().font_size();
        let first = self.glyphs.len().saturating_sub(run.glyphs().count());
        let mut wider = 0.0;
        for (placed, glyph) in self.glyphs.iter_mut().skip(first).zip(run.glyphs()) {
            let spare = cell - glyph.advance;
            placed.at.x += wider + spare / 2.0;
            wider += spare;
        }
        wider
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
    pub(super) fn finish(mut self, frame: &Frame, truncated: bool) -> Laid {
        let width = self.align(frame);
        self.laid(width, frame, truncated)
    }

    /// The same with the rows that were kept.
    pub(super) fn finish_rows(mut self, frame: &Frame) -> (Laid, Vec<Row>) {
        let width = self.align(frame);
        let rows = self.rows.take().unwrap_or_default();
        let rows = rows.into_iter().map(|row| row.in_points(frame.scale()));
        (self.laid(width, frame, false), rows.collect())
    }

    /// Puts the lines where they belong in their box, and gives the width of that.
    fn align(&mut self, frame: &Frame) -> f32 {
        let natural = self.width();
        let width = match frame.wrap_px() {
            Some(wrap) if frame.fill => wrap.floor().max(natural),
            // Whole pixels, but never wider than the place there is.
            Some(wrap) if natural <= wrap => natural.ceil().min(wrap.floor()).max(natural),
            _ => natural.ceil(),
        };
        for (index, line) in self.lines.iter().enumerate() {
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
            if let Some(row) = self.rows.as_mut().and_then(|rows| rows.get_mut(index)) {
                row.shift(shift);
            }
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
        width
    }

    fn laid(self, width: f32, frame: &Frame, truncated: bool) -> Laid {
        let scale = frame.scale();
        let first = self.lines.first();
        Laid::new(Parts {
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
