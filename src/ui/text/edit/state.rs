//! The text behind a field: one per egui id, kept between frames.

use super::super::gateway::{Gateway, shared};
use super::super::kept::kept;
use super::super::laid::Laid;
use super::super::layout::lay_out_rows;
use super::super::look::{Frame, Look, Source};
use super::super::rows::Row;
use super::super::style::TextStyle;
use super::caret::{Place, Sheet};
use super::clean::clean;
use super::selection::Selection;
use super::undo::{Kind, Snapshot, Undo};
use egui::mutex::Mutex;
use egui::{Color32, Context, Id, Rect};
use std::ops::Range;
use std::sync::Arc;

/// How a text is shown.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Setup {
    pub(super) style: TextStyle,
    pub(super) frame: Frame,
}

/// What an edit may do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    pub(super) multiline: bool,
    pub(super) char_limit: usize,
    pub(super) read_only: bool,
}

/// A text that is edited, kept by id.
#[derive(Default)]
pub(super) struct State {
    /// With what an input method is composing.
    text: String,
    composed: Option<Range<usize>>,
    selection: Selection,
    pub(super) undo: Undo,
    /// Horizontal scroll of a single line, in points.
    pub(super) scroll: f32,
    setup: Option<Setup>,
    page: Option<Page>,
    /// In how many frames the caret is still to be brought into sight: the one in which it moved, and the
    /// next, in which there is room for what was typed.
    pub(super) reveals: u8,
    /// Whether the field ever had the focus; the first time puts the caret at the end.
    pub(super) visited: bool,
}

/// A text as it was laid out last.
struct Page {
    laid: Arc<Laid>,
    rows: Vec<Row>,
}

/// The state of the field with this id.
pub(super) fn load(ctx: &Context, id: Id) -> Arc<Mutex<State>> {
    kept(ctx, id)
}

impl State {
    /// Brings it in line with the caller's text and the place it is shown in.
    pub(super) fn follow(&mut self, ctx: &Context, text: &str, setup: Setup) {
        if self.setup != Some(setup) {
            self.setup = Some(setup);
            self.page = None;
        }
        if !self.holds(text) {
            self.composed = None;
            text.clone_into(&mut self.text);
            self.page = None;
            let [anchor, focus] = [self.selection.anchor, self.selection.focus];
            self.selection = Selection::new(self.clamped(anchor), self.clamped(focus));
            self.undo.clear();
        }
        self.refresh(ctx);
    }

    /// Whether its text, without what is being composed, is this one.
    fn holds(&self, text: &str) -> bool {
        match &self.composed {
            None => self.text == text,
            Some(_) => self.text() == text,
        }
    }

    fn clamped(&self, place: Place) -> Place {
        Place {
            index: self.text.floor_char_boundary(place.index),
            ..place
        }
    }

    /// Lays out again if needed.
    fn refresh(&mut self, ctx: &Context) {
        if self.page.is_none()
            && let Some(setup) = self.setup
        {
            let source = Source::new(self.text.as_str(), self.looks(setup.style), &setup.frame);
            let shared = shared(ctx);
            let Gateway { engine, .. } = &mut *shared.lock();
            let (laid, rows) = lay_out_rows(engine, &source, &setup.frame);
            self.page = Some(Page {
                laid: Arc::new(laid),
                rows,
            });
        }
    }

    /// One look; what an input method composes is underlined.
    fn looks(&self, style: TextStyle) -> Vec<(Range<usize>, Look)> {
        let (plain, end) = (Look::plain(style), self.text.len());
        let Some(composed) = self.composed.clone() else {
            return vec![(0..end, plain)];
        };
        let underlined = Look {
            underline: Some(Color32::PLACEHOLDER),
            ..plain
        };
        let looks = [
            (0..composed.start, plain),
            (composed.clone(), underlined),
            (composed.end..end, plain),
        ];
        looks
            .into_iter()
            .filter(|(range, _)| !range.is_empty())
            .collect()
    }

    /// The text as it stands on the screen.
    pub(super) fn sheet(&self) -> Sheet<'_> {
        Sheet {
            text: &self.text,
            rows: self.page.as_ref().map_or(&[], |page| &page.rows),
        }
    }

    /// The glyphs.
    pub(super) fn laid(&self) -> Option<&Arc<Laid>> {
        self.page.as_ref().map(|page| &page.laid)
    }

    /// Whether the text reads right to left where it begins.
    pub(super) fn is_rtl(&self) -> bool {
        self.laid().is_some_and(|laid| laid.is_rtl())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn is_composing(&self) -> bool {
        self.composed.is_some()
    }

    /// The text as the caller may know it: without what an input method is still composing.
    pub(super) fn text(&self) -> String {
        let mut text = self.text.clone();
        if let Some(composed) = self.composed.clone() {
            text.replace_range(composed, "");
        }
        text
    }

    pub(super) fn selection(&self) -> &Selection {
        &self.selection
    }

    pub(super) fn select(&mut self, selection: Selection) {
        self.selection = selection;
    }

    pub(super) fn select_all(&mut self) {
        self.selection = Selection::of(&(0..self.text.len()));
    }

    pub(super) fn selected_text(&self) -> Option<&str> {
        self.text
            .get(self.selection.bytes())
            .filter(|text| !text.is_empty())
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot {
            text: self.text(),
            anchor: self.selection.anchor.index,
            focus: self.selection.focus.index,
        }
    }

    pub(super) fn restore(&mut self, ctx: &Context, snapshot: &Snapshot) {
        self.composed = None;
        self.replace(ctx, 0..self.text.len(), &snapshot.text);
        let place = |index| self.clamped(Place::before(index));
        self.selection = Selection::new(place(snapshot.anchor), place(snapshot.focus));
    }

    /// The only place that changes the text. The caret goes behind what is new.
    fn replace(&mut self, ctx: &Context, range: Range<usize>, text: &str) {
        let end = range.start + text.len();
        self.text.replace_range(range, text);
        self.page = None;
        let is_letter = !text.is_empty() && !text.ends_with('\n');
        self.selection = Selection::at(if is_letter {
            Place::after(end)
        } else {
            Place::before(end)
        });
        self.refresh(ctx);
    }

    /// Takes a part of the text away.
    pub(super) fn delete(&mut self, ctx: &Context, range: Range<usize>) {
        if self.text.get(range.clone()).is_some() {
            self.replace(ctx, range, "");
        }
    }

    /// Replaces the selection, as far as the rules let.
    pub(super) fn insert(&mut self, ctx: &Context, text: &str, rules: Rules, kind: Kind, now: f64) {
        self.stop_composing(ctx);
        let text = self.admissible(text, rules);
        if text.is_empty() && self.selection.is_empty() {
            return;
        }
        let snapshot = self.snapshot();
        self.undo.before(kind, now, || snapshot);
        self.replace(ctx, self.selection.bytes(), &text);
        if text.ends_with(char::is_whitespace) {
            self.undo.pause();
        }
    }

    /// Replaces everything.
    pub(super) fn set_all(&mut self, ctx: &Context, text: &str, rules: Rules, now: f64) {
        self.stop_composing(ctx);
        self.select_all();
        self.insert(ctx, text, rules, Kind::Whole, now);
    }

    /// The part of a text that fits the rules: clean, and no more characters than the limit leaves.
    fn admissible(&self, text: &str, rules: Rules) -> String {
        let text = clean(text, rules);
        if rules.char_limit == usize::MAX {
            return text;
        }
        let selected = self.selected_text().unwrap_or_default();
        let kept = self.text.chars().count() - selected.chars().count();
        text.chars()
            .take(rules.char_limit.saturating_sub(kept))
            .collect()
    }

    /// Shows what an input method composes, in the place of what is selected, with the caret where the
    /// method wants it.
    pub(super) fn compose(&mut self, ctx: &Context, text: &str, cursor: (usize, usize)) {
        let range = self.composed.take();
        let range = range.unwrap_or_else(|| self.selection.bytes());
        let start = range.start;
        self.composed = Some(start..start + text.len());
        self.replace(ctx, range, text);
        let place = |at: usize| {
            let index = start + at;
            self.clamped(if at > 0 {
                Place::after(index)
            } else {
                Place::before(index)
            })
        };
        self.selection = Selection::new(place(cursor.0), place(cursor.1));
    }

    /// Takes away what an input method is composing.
    pub(super) fn stop_composing(&mut self, ctx: &Context) {
        if let Some(composed) = self.composed.take() {
            self.replace(ctx, composed, "");
        }
    }

    /// The caret, in points from the top left of the text.
    pub(super) fn caret(&self) -> Rect {
        let mut caret = self.sheet().caret(self.selection.focus);
        let Some(Setup { frame, .. }) = self.setup else {
            return caret;
        };
        let (scale, mut x) = (frame.scale(), caret.left());
        if let (Some(_), Some(laid)) = (frame.wrap, self.laid()) {
            // Not out of the box with the spaces that hang there.
            x = x.clamp(0.0, laid.size().x);
        }
        caret.min.x = (x * scale).round() / scale;
        caret.max.x = caret.min.x + (1.5 * scale).round().max(1.0) / scale;
        caret
    }

    /// The rectangles of the selection, in points.
    pub(super) fn selected_boxes(&self) -> Vec<Rect> {
        self.sheet().boxes(&self.selection.bytes())
    }

    /// Left and right edge of a single line. The left edge is negative when spaces hang at the end of a
    /// right-to-left line.
    pub(super) fn edges(&self) -> (f32, f32) {
        let edges = self.sheet().rows.iter().map(Row::edges);
        edges.fold((0.0, 0.0), |all, row| (all.0.min(row.0), all.1.max(row.1)))
    }

    /// Physical pixels for each point.
    pub(super) fn scale(&self) -> f32 {
        self.setup.map_or(1.0, |setup| setup.frame.scale())
    }
}
