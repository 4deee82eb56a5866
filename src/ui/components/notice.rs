//! What the screen says by itself: banners, stat tiles, empty states.

use super::card::{Card, CardEdge, well};
use super::layout::{row, within};
use super::paint::dashed_border;
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle, layout};
use crate::ui::theme::{ROW_CONTROL, Tone, tokens};
use egui::{Align, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

/// With less room than this for icon and words, the actions of a banner stand below them.
const LEAST_WORDS: f32 = 250.0;

/// A banner: names a cause and offers remedies.
#[must_use = "call show(ui, ..)"]
pub struct Banner<'a> {
    tone: Tone,
    title: &'a str,
    body: Option<&'a str>,
    icon: Option<Icon>,
}

impl<'a> Banner<'a> {
    /// A banner of a state with a title.
    pub fn new(tone: Tone, title: &'a str) -> Self {
        Self {
            tone,
            title,
            body: None,
            icon: None,
        }
    }

    /// An explanation, in as many lines as it needs.
    pub fn body(mut self, body: &'a str) -> Self {
        self.body = Some(body);
        self
    }

    /// Another icon than that of the state.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows the banner; `actions` are laid out from the end (the primary one first).
    pub fn show(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui)) {
        let t = tokens(ui.ctx());
        let card = Card::new().edge(CardEdge::Tone(self.tone)).padding(10.0);
        card.show(ui, |ui| {
            let key = ui.scope_id().with(("banner", self.title));
            // How high the words are and how wide the actions is known once they were laid out.
            let known: (f32, f32) = ui.data(|data| data.get_temp(key)).unwrap_or_default();
            let mut used = known;
            let is_narrow = ui.available_width() - known.1 < LEAST_WORDS;
            let words = |ui: &mut Ui, high: &mut f32| {
                ui.spacing_mut().item_spacing.x = 12.0;
                let icon = self.icon.unwrap_or_else(|| self.tone.icon());
                icon.show_fill(ui, 24, self.tone.text(t));
                *high = self.words(ui);
            };
            let actions = |ui: &mut Ui, wide: &mut f32| {
                actions(ui);
                *wide = ui.min_rect().width();
            };
            let (high, wide) = (&mut used.0, &mut used.1);
            if is_narrow {
                row(ui, known.0.max(38.0), |ui| words(ui, high), |_| {});
                row(ui, ROW_CONTROL, |_| {}, |ui| actions(ui, wide));
            } else {
                let height = known.0.max(38.0);
                row(ui, height, |ui| words(ui, high), |ui| actions(ui, wide));
            }
            if (used.0 - known.0).abs() > 0.5 || (used.1 - known.1).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(key, used));
                ui.ctx().request_repaint();
            }
        });
    }

    /// Title and explanation; gives their height.
    fn words(&self, ui: &mut Ui) -> f32 {
        let t = tokens(ui.ctx());
        let wide = ui.available_width();
        let high = |words, style| layout(ui.ctx(), words, style, Some(wide)).size().y;
        let title = high(self.title, TextStyle::Strong);
        let body = self.body.map_or(0.0, |body| high(body, TextStyle::Dense));
        let (rect, _) = ui.allocate_exact_size(vec2(wide, title + body), Sense::hover());
        within(ui, rect, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            Label::new(self.title, TextStyle::Strong)
                .color(t.text)
                .show(ui);
            if let Some(body) = self.body {
                Label::new(body, TextStyle::Dense).color(t.text_2).show(ui);
            }
        });
        title + body
    }
}

/// A figure with a caption and one line of comparison, in a framed box of the available width.
pub fn stat_tile(ui: &mut Ui, caption: &str, figure: &str, note: &str) {
    let t = tokens(ui.ctx());
    let margin = egui::Margin::symmetric(11, 9);
    well(ui, margin, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        Label::new(caption, TextStyle::Caption)
            .color(t.text_2)
            .truncate()
            .show(ui);
        Label::new(figure, TextStyle::Stat)
            .color(t.text)
            .truncate()
            .show(ui);
        if note.is_empty() {
            ui.add_space(16.0);
        } else {
            Label::new(note, TextStyle::Caption)
                .color(t.muted)
                .truncate()
                .show(ui);
        }
    });
}

/// Nothing here yet: the outline of the two bars, a heading, a sentence and one action, in the middle
/// of the available space.
pub fn empty_state(ui: &mut Ui, title: &str, body: &str, action: impl FnOnce(&mut Ui)) {
    let t = tokens(ui.ctx());
    let space = ui.available_rect_before_wrap();
    let key = ui.scope_id().with(("empty-state-height", title));
    // The block is centred by the height that it had in the last pass.
    let known: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(150.0);
    let height = if space.height().is_finite() {
        space.height().max(known)
    } else {
        known
    };
    let width = space.width().min(330.0);
    let top = space.top() + (height - known) / 2.0;
    let place = Rect::from_min_size(
        pos2(space.center().x - width / 2.0, top),
        vec2(width, known),
    );
    let builder = UiBuilder::new()
        .max_rect(place)
        .layout(egui::Layout::top_down(Align::Center));
    let shown = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        two_bars(ui);
        Label::new(title, TextStyle::Section)
            .color(t.text)
            .align(Align::Center)
            .show(ui);
        Label::new(body, TextStyle::Dense)
            .color(t.text_2)
            .align(Align::Center)
            .show(ui);
        ui.add_space(8.0);
        action(ui);
    });
    let used = shown.response.rect.height();
    if (used - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, used));
        ui.ctx().request_repaint();
    }
}

fn two_bars(ui: &mut Ui) {
    let t = tokens(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(64.0, 34.0), Sense::hover());
    // The logo never mirrors, and neither does its outline.
    let unit = 64.0 / 34.0;
    let bar =
        |x: f32, y: f32| Rect::from_min_size(rect.min + unit * vec2(x, y), unit * vec2(20.0, 5.0));
    let stroke = Stroke::new(1.5, t.control);
    let painter = ui.painter();
    painter.rect_stroke(bar(3.0, 2.0), 3.0, stroke, StrokeKind::Inside);
    dashed_border(painter, bar(11.0, 11.0), 3.0, stroke);
}
