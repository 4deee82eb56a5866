//! Two languages side by side. What needs no language stands between them: the clock, the time, the
//! bar of the phases. Each language has its own column and starts from its own side of it.

use egui::emath::GuiRounding;
use egui::{Align, Context, Rect, Ui, pos2, vec2};

use super::canvas::{Board, CLOCK_ICON, CLOCKS, SPINE};
use crate::domain::view::{PublicPhase, PublicView};
use crate::ui::components::layout::{row_in, within};
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::Dir;
use crate::ui::wall::Voice;

/// Between the clock and the words beside it.
const GAP: f32 = 48.0;

/// Between the names beside the clock and the guidance below them.
const BELOW: f32 = 20.0;

/// Guidance as large as the essential stands only below a clock that is still seen from afar.
const LEAST_CLOCK: u16 = 220;

/// Sizes on a wall of two languages.
pub(super) struct Pair {
    clock: TextStyle,
    body: TextStyle,
    /// Height of the clock and the names beside it.
    upper: f32,
}

impl Board<'_> {
    /// The parts of `place` for the first language, for what they share, and for the second.
    pub(super) fn thirds(&self, place: Rect, shared: f32) -> [Rect; 3] {
        let dir = Dir::from(self.voice().direction());
        let side = ((place.width() - shared) / 2.0).max(0.0);
        [
            dir.span(place, 0.0, side),
            dir.span(place, side, side + shared),
            dir.span(place, side + shared, place.width()),
        ]
        .map(GuiRounding::round_ui)
    }

    /// Draws the column of each language, in its direction.
    pub(super) fn columns(
        &self,
        ui: &mut Ui,
        places: [Rect; 2],
        mut body: impl FnMut(&mut Ui, &Voice),
    ) {
        for (voice, place) in self.voices().zip(places) {
            let ctx = ui.ctx().clone();
            text::with_direction(&ctx, voice.direction(), || {
                within(ui, place, |ui| body(ui, voice));
            });
        }
    }

    pub(super) fn head_in_two(&self, ui: &mut Ui, rect: Rect, view: &PublicView, clock: String) {
        let [first, middle, second] = self.thirds(rect, SPINE);
        let style = TextStyle::ProjectorEssential;
        let wide = text::layout(ui.ctx(), &clock, style, None).size().x + CLOCK_ICON;
        let middle = Rect::from_center_size(middle.center(), vec2(wide, middle.height()));
        row_in(ui, middle, |_| {}, |ui| self.time_of_day(ui, clock));
        self.columns(ui, [first, second], |ui, voice| {
            Label::new(voice.tell(&view.title), TextStyle::ProjectorSerif)
                .color(self.t.text)
                .truncate()
                .show(ui);
        });
    }

    /// The largest sizes in which everything fits.
    pub(super) fn arrange_two(
        &self,
        ctx: &Context,
        place: Rect,
        view: &PublicView,
        phase: &PublicPhase,
    ) -> Option<Pair> {
        let bodies = [TextStyle::ProjectorEssential, TextStyle::ProjectorLeast];
        bodies
            .into_iter()
            .flat_map(|body| CLOCKS.map(|size| (body, size)))
            .filter(|(body, size)| *body == TextStyle::ProjectorLeast || *size >= LEAST_CLOCK)
            .map(|(body, size)| self.measure(ctx, place, view, phase, body, size))
            .find(|(_, height)| *height <= place.height())
            .map(|(pair, _)| pair)
    }

    /// These sizes, and the height that they need.
    fn measure(
        &self,
        ctx: &Context,
        place: Rect,
        view: &PublicView,
        phase: &PublicPhase,
        body: TextStyle,
        size: u16,
    ) -> (Pair, f32) {
        let clock = TextStyle::ClockXl(size);
        let figures = text::layout(ctx, &self.clock(phase), clock, None).size();
        let beside = (place.width() - figures.x) / 2.0 - GAP;
        let below = (place.width() - SPINE) / 2.0;
        let high = |style: TextStyle, words: &str, width: f32| {
            text::layout(ctx, words, style, Some(width)).size().y
        };
        let (mut upper, mut lower) = (figures.y, 0.0_f32);
        for voice in self.voices() {
            let words = Self::guidance(voice, view, phase);
            let under = Self::beside_clock(voice, view.clock, phase);
            let names = high(TextStyle::ProjectorLeast, &words.number, beside)
                + high(TextStyle::ProjectorTitle, &words.name, beside)
                + high(TextStyle::ProjectorLeast, &under, beside);
            upper = upper.max(names);
            let lines = words.lines.iter().map(|line| high(body, line, below));
            lower = lower.max(lines.sum());
        }
        (Pair { clock, body, upper }, upper + BELOW + lower)
    }

    pub(super) fn phase_in_two(
        &self,
        ui: &mut Ui,
        place: Rect,
        view: &PublicView,
        phase: &PublicPhase,
    ) {
        let t = self.t;
        let pair = self
            .arrange_two(ui.ctx(), place, view, phase)
            .unwrap_or_else(|| {
                let least = TextStyle::ProjectorLeast;
                self.measure(ui.ctx(), place, view, phase, least, 150).0
            });
        let laid = text::layout(ui.ctx(), &self.clock(phase), pair.clock, None);
        let upper = Rect::from_min_size(place.min, vec2(place.width(), pair.upper));
        let [first, middle, second] = self.thirds(upper, laid.size().x + 2.0 * GAP);
        let color = self.clock_color(view.clock, phase.remaining);
        let top = upper.top() + (pair.upper - laid.size().y) / 2.0;
        laid.paint(ui.painter(), pos2(middle.left() + GAP, top), color);
        self.columns(ui, [first, second], |ui, voice| {
            let words = Self::guidance(voice, view, phase);
            let under = Self::beside_clock(voice, view.clock, phase);
            let lines = [
                (words.number, TextStyle::ProjectorLeast, t.muted),
                (words.name, TextStyle::ProjectorTitle, t.text),
                (under, TextStyle::ProjectorLeast, t.text_2),
            ];
            for (words, style, color) in lines {
                Label::new(words, style).color(color).wrap().show(ui);
            }
        });
        let lower = Rect::from_min_max(pos2(place.left(), upper.bottom() + BELOW), place.max);
        let [first, _, second] = self.thirds(lower, SPINE);
        self.columns(ui, [first, second], |ui, voice| {
            for line in Self::guidance(voice, view, phase).lines {
                Label::new(line, pair.body).color(t.text_2).wrap().show(ui);
            }
        });
    }

    /// The name of a table in both languages, at the two ends of `place`.
    pub(super) fn names_of_table(
        &self,
        ui: &mut Ui,
        place: Rect,
        names: &[String],
        style: TextStyle,
    ) {
        let half = place.width() / 2.0;
        let dir = Dir::of(ui);
        let places = [
            (dir.span(place, 0.0, half), Align::Min),
            (dir.span(place, half, place.width()), Align::Max),
        ];
        for (name, (place, align)) in names.iter().zip(places) {
            within(ui, place, |ui| {
                Label::new(name, style)
                    .color(self.t.text)
                    .align(align)
                    .max_lines(1)
                    .show(ui);
            });
        }
    }
}
