//! Choosing one of a few: the segmented control and tabs.

use super::menu::Dropdown;
use super::paint::{focus_ring, framed, width};
use super::strip::Strip;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CHIP, RADIUS_CONTROL, Tokens, count, tokens};
use egui::{
    Color32, CursorIcon, EventFilter, Key, Modifiers, Rect, Response, Role, Sense, Stroke, Ui,
    WidgetInfo, vec2,
};
use std::borrow::Cow;

/// What a dropdown has beside its words.
const DROPDOWN_AROUND: f32 = 42.0;

/// One segment: a word, and a count if there is one.
#[must_use]
#[derive(Clone, Debug)]
pub struct Segment<'a> {
    words: Cow<'a, str>,
    count: Option<Cow<'a, str>>,
}

impl<'a> Segment<'a> {
    /// A segment without a count.
    pub fn new(words: impl Into<Cow<'a, str>>) -> Self {
        Self {
            words: words.into(),
            count: None,
        }
    }

    /// A number behind the word, formatted by the caller.
    pub fn count(mut self, count: impl Into<Cow<'a, str>>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// The word and its count, on one line.
    fn words(&self) -> Cow<'_, str> {
        match &self.count {
            Some(count) => Cow::Owned(format!("{} {count}", self.words)),
            None => Cow::Borrowed(&self.words),
        }
    }
}

impl<'a> From<&'a str> for Segment<'a> {
    fn from(words: &'a str) -> Self {
        Self::new(words)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Boxes,
    Tabs,
}

/// A row of segments of which one is chosen. Arrow keys move the choice.
#[must_use = "call show(ui, &mut chosen)"]
pub struct Segmented<'a> {
    name: Cow<'a, str>,
    segments: Vec<Segment<'a>>,
    style: Style,
    full_width: bool,
    room: f32,
}

impl<'a> Segmented<'a> {
    /// A segmented control called `name` (spoken, not shown).
    pub fn new(
        name: impl Into<Cow<'a, str>>,
        segments: impl IntoIterator<Item = impl Into<Segment<'a>>>,
    ) -> Self {
        Self {
            name: name.into(),
            segments: segments.into_iter().map(Into::into).collect(),
            style: Style::Boxes,
            full_width: false,
            room: f32::INFINITY,
        }
    }

    /// Tabs over a page: words with a line under the current one.
    pub fn tabs(
        name: impl Into<Cow<'a, str>>,
        segments: impl IntoIterator<Item = impl Into<Segment<'a>>>,
    ) -> Self {
        let mut tabs = Self::new(name, segments);
        tabs.style = Style::Tabs;
        tabs
    }

    /// Takes all the available width, shared by the width of the words.
    pub fn full_width(mut self) -> Self {
        self.full_width = true;
        self
    }

    /// May be this wide at most: something else stands beside it.
    pub fn room(mut self, room: f32) -> Self {
        self.room = room;
        self
    }

    /// Width with all words, side by side.
    pub fn measure(&self, ui: &Ui) -> f32 {
        let widths = self.natural(ui);
        widths.iter().sum::<f32>() + 2.0 * count(widths.len().saturating_sub(1)) + 4.0
    }

    /// Width as a dropdown.
    pub fn measure_folded(&self, ui: &Ui) -> f32 {
        let words = self.segments.iter().map(Segment::words);
        words
            .map(|words| width(ui.ctx(), &words, TextStyle::Body))
            .fold(0.0, f32::max)
            + DROPDOWN_AROUND
    }

    /// Shows the control; the response is `changed()` when the choice changed. Without room for all
    /// words side by side it is a dropdown.
    pub fn show(self, ui: &mut Ui, chosen: &mut usize) -> Response {
        let room = ui.available_width().min(self.room);
        if !ui.is_sizing_pass() && self.measure(ui) > room + 0.5 {
            let words: Vec<Cow<'_, str>> = self.segments.iter().map(Segment::words).collect();
            let options: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
            let width = if self.full_width {
                room
            } else {
                self.measure_folded(ui).min(ui.available_width())
            };
            return Dropdown::new(&self.name, &options)
                .width(width)
                .show(ui, chosen);
        }
        let t = tokens(ui.ctx());
        let dir = Dir::of(ui);
        let widths = self.widths(ui);
        let pad = if self.style == Style::Boxes { 2.0 } else { 0.0 };
        let gaps = 2.0 * count(widths.len().saturating_sub(1));
        let mut total: f32 = widths.iter().sum::<f32>() + gaps + 2.0 * pad;
        if self.style == Style::Tabs {
            // The line under the tabs carries the page below it.
            total = total.max(ui.available_width());
        }
        let (rect, mut whole) = ui.allocate_exact_size(vec2(total, 34.0), Sense::hover());
        self.ground(ui, rect, t);
        let before = *chosen;
        let mut at = pad;
        let mut parts = Vec::with_capacity(widths.len());
        for (index, width) in widths.iter().enumerate() {
            let place = dir.span(rect, at, at + width).shrink2(vec2(0.0, pad));
            parts.push(self.segment(ui, place, index, chosen, t));
            at += width + 2.0;
        }
        step_by_key(ui, dir, &parts, chosen);
        let name = text::accessible(&self.name);
        whole.widget_info(|| WidgetInfo::labeled(Role::TabList, true, &name));
        if *chosen != before {
            whole.mark_changed();
        }
        whole
    }

    fn natural(&self, ui: &Ui) -> Vec<f32> {
        let pad = if self.style == Style::Boxes {
            22.0
        } else {
            24.0
        };
        self.segments
            .iter()
            .map(|segment| self.strip(ui, segment, Color32::PLACEHOLDER, Color32::PLACEHOLDER))
            .map(|strip| strip.width() + pad)
            .collect()
    }

    fn widths(&self, ui: &Ui) -> Vec<f32> {
        let natural = self.natural(ui);
        if !self.full_width {
            return natural;
        }
        let sum: f32 = natural.iter().sum();
        let gaps = 2.0 * count(natural.len().saturating_sub(1)) + 4.0;
        let spare = (ui.available_width() - sum - gaps).max(0.0);
        let each = spare / count(natural.len().max(1));
        natural.into_iter().map(|width| width + each).collect()
    }

    fn strip(&self, ui: &Ui, segment: &Segment<'_>, ink: Color32, count_ink: Color32) -> Strip {
        let style = match self.style {
            Style::Boxes => TextStyle::DenseMedium,
            Style::Tabs => TextStyle::BodyMedium,
        };
        let mut strip = Strip::new(ui.ctx(), 6.0).text(&segment.words, style, ink);
        if let Some(count) = &segment.count {
            strip = strip.text(count, style, count_ink);
        }
        strip
    }

    fn ground(&self, ui: &Ui, rect: Rect, t: &Tokens) {
        match self.style {
            Style::Boxes => {
                let line = Stroke::new(1.0, t.line_strong);
                framed(ui.painter(), rect, RADIUS_CONTROL, t.inset, line);
            }
            Style::Tabs => super::paint::hairline(ui.painter(), rect, rect.bottom() - 1.0, t.line),
        }
    }

    fn segment(
        &self,
        ui: &Ui,
        place: Rect,
        index: usize,
        chosen: &mut usize,
        t: &Tokens,
    ) -> Response {
        let id = ui.scope_id().with((&self.name, index));
        let response = ui
            .interact(place, id, Sense::click())
            .on_hover_cursor(CursorIcon::PointingHand);
        if response.clicked() {
            *chosen = index;
        }
        let on = *chosen == index;
        if let Some(segment) = self.segments.get(index) {
            self.paint(ui, place, segment, &response, on, t);
            response.widget_info(|| {
                let words = text::accessible(&segment.words());
                WidgetInfo::selected(Role::Tab, ui.is_enabled(), on, words)
            });
        }
        response
    }

    fn paint(
        &self,
        ui: &Ui,
        place: Rect,
        segment: &Segment<'_>,
        response: &Response,
        on: bool,
        t: &Tokens,
    ) {
        let painter = ui.painter();
        let ink = match (on, self.style) {
            (true, Style::Boxes) => t.text,
            (true, Style::Tabs) => t.accent,
            (false, _) => t.text_2,
        };
        if self.style == Style::Boxes && on {
            framed(
                painter,
                place,
                RADIUS_CHIP,
                t.surface,
                Stroke::new(1.0, t.line_strong),
            );
        } else if response.hovered() {
            painter.rect_filled(place, RADIUS_CHIP, if on { t.surface } else { t.line });
        }
        if self.style == Style::Tabs && on {
            let line =
                Rect::from_x_y_ranges(place.x_range(), place.bottom() - 2.0..=place.bottom());
            painter.rect_filled(line, 0.0, t.accent);
        }
        let faint = if on { t.text_2 } else { t.muted };
        self.strip(ui, segment, ink, faint)
            .paint_center(painter, place);
        if response.has_focus() {
            focus_ring(painter, place, RADIUS_CHIP, t);
        }
    }
}

/// Arrow keys move the choice along the line and take the keyboard with them.
fn step_by_key(ui: &Ui, dir: Dir, parts: &[Response], chosen: &mut usize) {
    let Some(focused) = parts.iter().position(Response::has_focus) else {
        return;
    };
    let Some(part) = parts.get(focused) else {
        return;
    };
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(part.id, filter));
    let (forward, back) = if dir.is_rtl() {
        (Key::ArrowLeft, Key::ArrowRight)
    } else {
        (Key::ArrowRight, Key::ArrowLeft)
    };
    let next = ui.input_mut(|input| input.consume_key(Modifiers::NONE, forward));
    let previous = ui.input_mut(|input| input.consume_key(Modifiers::NONE, back));
    let target = match (next, previous) {
        (true, false) => (focused + 1).min(parts.len().saturating_sub(1)),
        (false, true) => focused.saturating_sub(1),
        _ => return,
    };
    if let Some(part) = parts.get(target) {
        part.request_focus();
        *chosen = target;
    }
}
