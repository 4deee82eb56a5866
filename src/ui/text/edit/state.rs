//! The editor behind a field: one per egui id, kept between frames.

use super::super::direction::{Direction, paragraph_is_rtl};
use super::super::draft::{LineMeasure, laid_from};
use super::super::gateway::{Gateway, shared};
use super::super::kept::kept;
use super::super::laid::Laid;
use super::super::style::TextStyle;
use super::undo::{Kind, Snapshot, Undo};
use egui::mutex::Mutex;
use egui::{Context, Id, Rect, Vec2, pos2, vec2};
use parley::{
    Alignment, BaseDirection, BoundingBox, FontWeight, LineHeight, PlainEditor, PlainEditorDriver,
    StyleProperty,
};
use std::sync::Arc;

/// What the editor's layout was set up for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Setup {
    pub(super) style: TextStyle,
    pub(super) screen: Direction,
    pub(super) scale: f32,
    /// Wrap width in points; `None` for a single line.
    pub(super) wrap: Option<f32>,
}

/// What an edit may do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    pub(super) multiline: bool,
    pub(super) char_limit: usize,
    pub(super) read_only: bool,
}

/// An editor kept by id.
pub(super) struct State {
    pub(super) editor: PlainEditor<u16>,
    pub(super) undo: Undo,
    /// Horizontal scroll of a single line, in points.
    pub(super) scroll: f32,
    setup: Option<Setup>,
    rtl: bool,
    laid: Option<(parley::Generation, Arc<Laid>)>,
    /// Whether the field ever had the focus; the first time puts the caret at the end.
    pub(super) visited: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            editor: PlainEditor::new(14.0),
            undo: Undo::default(),
            scroll: 0.0,
            setup: None,
            rtl: false,
            laid: None,
            visited: false,
        }
    }
}

/// The state of the field with this id.
pub(super) fn load(ctx: &Context, id: Id) -> Arc<Mutex<State>> {
    kept(ctx, id)
}

impl State {
    /// Brings the editor in line with the caller's text and the place it is shown in.
    pub(super) fn follow(&mut self, ctx: &Context, text: &str, setup: Setup) {
        if self.editor.text() != text {
            self.stop_composing(ctx);
            self.editor.set_text(text);
            self.undo.clear();
        }
        if self.setup != Some(setup) {
            self.setup = Some(setup);
            self.configure(setup);
        }
        self.refresh(ctx);
    }

    /// Lays out again if needed; the direction follows the text while it is typed.
    pub(super) fn refresh(&mut self, ctx: &Context) {
        let Some(setup) = self.setup else { return };
        let raw = self.editor.raw_text();
        let rtl = if raw.is_empty() {
            setup.screen.is_rtl()
        } else {
            paragraph_is_rtl(raw, setup.screen)
        };
        let base = if rtl {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        };
        if rtl != self.rtl || self.editor.base_direction() != base {
            self.rtl = rtl;
            self.configure(setup);
        }
        let shared = shared(ctx);
        let engine = &mut shared.lock().engine;
        self.editor
            .refresh_layout(&mut engine.fonts, &mut engine.layouts);
    }

    fn configure(&mut self, setup: Setup) {
        let spec = setup.style.spec();
        let measure = spec.measure(self.rtl);
        self.editor.set_scale(setup.scale);
        self.editor
            .set_width(setup.wrap.map(|width| width * setup.scale));
        let base = if self.rtl {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        };
        self.editor.set_base_direction(base);
        let side = setup.wrap.is_some() && self.rtl;
        self.editor.set_alignment(if side {
            Alignment::Right
        } else {
            Alignment::Left
        });
        let styles = self.editor.edit_styles();
        styles.insert(StyleProperty::FontFamily(spec.face.stack()));
        styles.insert(StyleProperty::FontSize(measure.size));
        styles.insert(StyleProperty::FontWeight(FontWeight::new(f32::from(
            spec.weight,
        ))));
        styles.insert(StyleProperty::LineHeight(LineHeight::Absolute(
            measure.line,
        )));
        styles.insert(StyleProperty::OverflowWrap(parley::OverflowWrap::BreakWord));
    }

    /// Whether the text reads right to left.
    pub(super) fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// Runs an action that needs the fonts.
    pub(super) fn drive<R>(
        &mut self,
        ctx: &Context,
        action: impl FnOnce(&mut PlainEditorDriver<'_, u16>) -> R,
    ) -> R {
        let shared = shared(ctx);
        let mut gateway = shared.lock();
        let Gateway { engine, .. } = &mut *gateway;
        let mut driver = self.editor.driver(&mut engine.fonts, &mut engine.layouts);
        action(&mut driver)
    }

    /// The text as the caller may know it: without what an input method is still composing.
    pub(super) fn text(&self) -> String {
        self.editor.text().to_string()
    }

    /// Selected byte range, in order.
    pub(super) fn selected(&self) -> (usize, usize) {
        let range = self.editor.raw_selection().text_range();
        (range.start, range.end)
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        let selection = self.editor.raw_selection();
        Snapshot {
            text: self.text(),
            anchor: selection.anchor().index(),
            focus: selection.focus().index(),
        }
    }

    /// Takes away what an input method is composing: parley keeps its place, wherever the text goes.
    pub(super) fn stop_composing(&mut self, ctx: &Context) {
        if self.editor.is_composing() {
            self.drive(ctx, |driver| driver.clear_compose());
        }
    }

    pub(super) fn restore(&mut self, ctx: &Context, snapshot: &Snapshot) {
        self.editor.set_text(&snapshot.text);
        self.drive(ctx, |driver| {
            driver.refresh_layout();
            driver.select_byte_range(snapshot.anchor, snapshot.focus);
        });
    }

    /// Replaces the selection, as far as the rules let.
    pub(super) fn insert(&mut self, ctx: &Context, text: &str, rules: Rules, kind: Kind, now: f64) {
        self.stop_composing(ctx);
        let text = self.admissible(text, rules);
        let (from, to) = self.selected();
        if text.is_empty() && from == to {
            return;
        }
        let snapshot = self.snapshot();
        self.undo.before(kind, now, || snapshot);
        self.drive(ctx, |driver| driver.insert_or_replace_selection(&text));
        if text.ends_with(char::is_whitespace) {
            self.undo.pause();
        }
    }

    /// Replaces everything.
    pub(super) fn set_all(&mut self, ctx: &Context, text: &str, rules: Rules, now: f64) {
        self.drive(ctx, |driver| driver.select_all());
        self.insert(ctx, text, rules, Kind::Whole, now);
    }

    /// The part of a text that fits the rules: no newlines in a single line, no more characters than
    /// the limit leaves.
    fn admissible(&self, text: &str, rules: Rules) -> String {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = if rules.multiline { text } else { flat(&text) };
        if rules.char_limit == usize::MAX {
            return text;
        }
        let (from, to) = self.selected();
        let raw = self.editor.raw_text();
        let kept = raw.chars().count()
            - raw
                .get(from..to)
                .map_or(0, |selected| selected.chars().count());
        text.chars()
            .take(rules.char_limit.saturating_sub(kept))
            .collect()
    }

    /// The glyphs of the current layout.
    pub(super) fn laid(&mut self) -> Option<Arc<Laid>> {
        let generation = self.editor.generation();
        if let Some((made, laid)) = &self.laid
            && *made == generation
        {
            return Some(Arc::clone(laid));
        }
        let laid = Arc::new(laid_from(self.editor.try_layout()?));
        self.laid = Some((generation, Arc::clone(&laid)));
        Some(laid)
    }

    pub(super) fn scale(&self) -> f32 {
        self.setup.map_or(1.0, |setup| setup.scale)
    }

    /// Left edge, right edge and height of the text, in points. The left edge is negative when
    /// spaces hang at the end of a right-to-left line.
    pub(super) fn extent(&self) -> (f32, f32, f32) {
        let scale = self.scale();
        let Some(layout) = self.editor.try_layout() else {
            return (0.0, 0.0, 0.0);
        };
        let hang = layout.full_width() - layout.width();
        let (low, high) = if self.rtl {
            (-hang, layout.width())
        } else {
            (0.0, layout.full_width())
        };
        (low / scale, high / scale, layout.height() / scale)
    }

    /// Where the first baseline of a centred single line belongs and where the layout has it.
    pub(super) fn baseline_shift(&self) -> f32 {
        let (Some(setup), Some(layout)) = (self.setup, self.editor.try_layout()) else {
            return 0.0;
        };
        let spec = setup.style.spec();
        let middle = LineMeasure::from_spec(&spec, self.rtl, setup.scale);
        let own = layout.first_baseline().unwrap_or(middle.baseline);
        (middle.baseline - middle.cap - own) / setup.scale
    }

    /// The caret in points from the top left of the text.
    pub(super) fn caret(&self) -> Option<Rect> {
        let scale = self.scale();
        let width = (1.5 * scale).round().max(1.0);
        let caret = self.editor.cursor_geometry(width)?;
        Some(to_rect(caret, scale))
    }

    /// The rectangles of the selection, in points.
    pub(super) fn selection(&self) -> Vec<Rect> {
        let scale = self.scale();
        let boxes = self.editor.selection_geometry();
        boxes
            .into_iter()
            .map(|(rect, _)| to_rect(rect, scale))
            .collect()
    }

    /// The area an input method should keep clear.
    pub(super) fn ime_area(&self) -> Rect {
        to_rect(self.editor.ime_cursor_area(), self.scale())
    }

    /// A place in points as layout units.
    pub(super) fn at(&self, offset: Vec2) -> (f32, f32) {
        (offset.x * self.scale(), offset.y * self.scale())
    }
}

/// Newlines of every kind as spaces.
fn flat(text: &str) -> String {
    text.replace(
        ['\n', '\u{0B}', '\u{0C}', '\u{85}', '\u{2028}', '\u{2029}'],
        " ",
    )
}

#[expect(clippy::cast_possible_truncation)]
fn to_rect(area: BoundingBox, scale: f32) -> Rect {
    let min = pos2(area.x0 as f32, area.y0 as f32);
    let size = vec2((area.x1 - area.x0) as f32, (area.y1 - area.y0) as f32);
    Rect::from_min_size(min, size) / scale
}
