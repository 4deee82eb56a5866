//! The bar of the phases and the line at the foot of the wall, and its test picture.

use egui::{Align, Context, Rect, Ui, Vec2, vec2};

use super::canvas::{Board, SAFE, SPINE};
use crate::domain::time::Span;
use crate::domain::view::{Headline, HeadlineWords, ProgressState, PublicView};
use crate::localisation::msg;
use crate::ui::components::layout::{row_in, within};
use crate::ui::components::paint::{self, At};
use crate::ui::components::{PhaseSegment, PhaseState, phase_projector};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, Tokens, count};
use crate::ui::wall::Voice;

impl Board<'_> {
    /// Height of the bar of the phases; their names are shown where there is one language only.
    pub(super) fn bar_height(&self, ctx: &Context) -> f32 {
        if self.wall.voices.second.is_some() {
            64.0
        } else {
            72.0 + paint::line_height(ctx, TextStyle::ProjectorLeast)
        }
    }

    pub(super) fn phases(&self, ui: &mut Ui, top: f32, view: &PublicView) {
        let voice = self.voice();
        let minutes = |span: Span| {
            #[expect(
                clippy::cast_precision_loss,
                reason = "milliseconds of a few hours, drawn"
            )]
            let millis = span.at_least_zero().0 as f32;
            millis / 60_000.0
        };
        let names: Vec<(String, String, String)> = view
            .phases
            .iter()
            .enumerate()
            .map(|(index, phase)| {
                let length = voice.words.number(phase.allotted.nearest_minutes());
                (
                    voice.tell(&phase.short),
                    voice.words.number(index + 1),
                    length,
                )
            })
            .collect();
        let segments: Vec<PhaseSegment<'_>> = view
            .phases
            .iter()
            .zip(&names)
            .map(|(phase, (short, number, length))| PhaseSegment {
                label: short,
                short,
                number,
                planned: minutes(phase.allotted),
                detail: short,
                state: match phase.state {
                    ProgressState::Done => PhaseState::Done {
                        actual: minutes(phase.elapsed).max(1.0),
                        words: "",
                        drift: "",
                    },
                    ProgressState::Current => PhaseState::Current {
                        elapsed: minutes(phase.elapsed),
                        left: minutes(phase.allotted - phase.elapsed),
                        overrun: minutes(phase.elapsed - phase.allotted),
                        elapsed_words: "",
                        left_words: "",
                    },
                    ProgressState::Coming => PhaseState::Coming {
                        minutes: minutes(phase.allotted),
                        words: length,
                    },
                },
            })
            .collect();
        let done = view
            .phases
            .iter()
            .take_while(|phase| phase.state == ProgressState::Done)
            .count();
        let words = (done > 0).then(|| voice.say(msg::wall_phases_done(done)));
        let name = voice.say(msg::wall_phases());
        let labels = self.wall.voices.second.is_none();
        let labels = labels.then(|| words.as_deref().unwrap_or_default());
        within(ui, self.band(top, self.bar_height(ui.ctx())), |ui| {
            phase_projector(ui, &segments, labels, &name);
        });
    }

    /// Height of the line at the foot.
    pub(super) fn foot(&self, ctx: &Context, view: &PublicView) -> f32 {
        let Some(headline) = &view.headline else {
            return 0.0;
        };
        let all = self.canvas.width() - 2.0 * SAFE;
        let width = if self.headline_is_in_two(headline) {
            (all - SPINE) / 2.0
        } else {
            all - SPINE
        };
        self.voices()
            .map(|voice| headline_in(ctx, voice, headline, width).y + 32.0)
            .fold(FOOT, f32::max)
    }

    /// What was written on the spot was written in one language only.
    fn headline_is_in_two(&self, headline: &Headline) -> bool {
        self.wall.voices.second.is_some() && matches!(headline.words, HeadlineWords::Scripted(_))
    }

    pub(super) fn headline(&self, ui: &mut Ui, height: f32, headline: &Headline) {
        let t = self.t;
        let rect = Rect::from_x_y_ranges(
            self.canvas.x_range(),
            self.canvas.bottom() - height..=self.canvas.bottom(),
        );
        ui.painter().rect_filled(rect, 0, t.rail);
        let time = self.voice().words.time(headline.released);
        let inner = rect.shrink2(vec2(SAFE, 0.0));
        if !self.headline_is_in_two(headline) {
            return self.headline_alone(ui, inner, &time, headline);
        }
        let [first, middle, second] = self.thirds(inner, SPINE);
        let icon = middle.center() - vec2(0.0, 26.0);
        Icon::Megaphone.paint_fill(ui.painter(), icon, 52, t.warn_fill);
        let below = Rect::from_center_size(middle.center() + vec2(0.0, 30.0), vec2(SPINE, 46.0));
        let style = TextStyle::ProjectorLeast;
        paint::line(ui.painter(), below, At::Center, &time, style, t.rail_text);
        self.columns(ui, [first, second], |ui, voice| {
            let place = ui.max_rect();
            let height = headline_in(ui.ctx(), voice, headline, place.width()).y;
            ui.add_space((place.height() - height) / 2.0);
            self.headline_label(ui, voice, headline);
        });
    }

    fn headline_alone(&self, ui: &mut Ui, place: Rect, time: &str, headline: &Headline) {
        let t = self.t;
        let dir = Dir::of(ui);
        let mut words = place;
        let start = dir.cut_start(&mut words, SPINE);
        row_in(
            ui,
            start,
            |ui| {
                Icon::Megaphone.show_fill(ui, 56, t.warn_fill);
                ui.add_space(26.0);
                Label::new(time, TextStyle::ProjectorLeast)
                    .color(t.rail_text)
                    .single_line()
                    .show(ui);
            },
            |_| {},
        );
        let height = headline_in(ui.ctx(), self.voice(), headline, words.width()).y;
        let middle = Rect::from_center_size(words.center(), vec2(words.width(), height));
        within(ui, middle, |ui| {
            self.headline_label(ui, self.voice(), headline);
        });
    }

    fn headline_label(&self, ui: &mut Ui, voice: &Voice, headline: &Headline) {
        Label::new(voice.headline(&headline.words), TextStyle::ProjectorSerif)
            .color(self.t.on_dark)
            .max_lines(HEADLINE_LINES)
            .align(Align::Min)
            .show(ui);
    }

    /// Corners, circle, sizes of text and the colours, to see whether the beam shows them all.
    pub(super) fn test_picture(&self, ui: &mut Ui) {
        let t = self.t;
        let painter = ui.painter().clone();
        let frame = egui::Stroke::new(6.0, t.accent);
        painter.rect_stroke(self.canvas.shrink(3.0), 0, frame, egui::StrokeKind::Inside);
        painter.rect_stroke(
            self.canvas.shrink(SAFE),
            0,
            egui::Stroke::new(2.0, t.control),
            egui::StrokeKind::Inside,
        );
        let mut place = self.canvas.shrink2(vec2(SAFE + 60.0, SAFE + 40.0));
        let row = Rect::from_x_y_ranges(place.x_range(), place.bottom() - 120.0..=place.bottom());
        place.max.y = row.top();
        let (places, heading) = if self.wall.voices.second.is_some() {
            let [first, _, second] = self.thirds(place, 60.0);
            ([first, second], TextStyle::ProjectorTitle)
        } else {
            ([place, place], TextStyle::ProjectorHeading)
        };
        let mut bottom = place.top();
        self.columns(ui, places, |ui, voice| {
            let lines = [
                (msg::wall_test_title(), heading, t.text),
                (
                    msg::wall_test_edge(),
                    TextStyle::ProjectorEssential,
                    t.text_2,
                ),
                (msg::wall_test_least(), TextStyle::ProjectorLeast, t.muted),
            ];
            for (words, style, color) in lines {
                Label::new(voice.say(words), style)
                    .color(color)
                    .align(Align::Center)
                    .wrap()
                    .show(ui);
                ui.add_space(22.0);
            }
            bottom = bottom.max(ui.min_rect().bottom());
        });
        swatches(ui, row, t);
        let rest = Rect::from_x_y_ranges(place.x_range(), bottom..=row.top() - 24.0);
        let stroke = egui::Stroke::new(3.0, t.control);
        painter.circle_stroke(rest.center(), (rest.height() / 2.0).max(0.0), stroke);
    }
}

/// Height of the line at the foot.
const FOOT: f32 = 138.0;

/// Lines of the words at the foot.
const HEADLINE_LINES: usize = 3;

/// Size of a public inject in this width.
fn headline_in(ctx: &Context, voice: &Voice, headline: &Headline, width: f32) -> Vec2 {
    let style = TextStyle::ProjectorSerif;
    let words = voice.headline(&headline.words);
    let laid = text::layout(ctx, &words, style, Some(width));
    let most = count(HEADLINE_LINES) * style.spec().line_height(laid.is_rtl());
    vec2(laid.size().x, laid.size().y.min(most))
}

/// Every colour that carries meaning on the wall, side by side.
fn swatches(ui: &Ui, row: Rect, t: &Tokens) {
    let colors = [
        t.text,
        t.accent,
        t.ok,
        t.warn_fill,
        t.danger,
        t.info,
        t.done,
        t.rail,
    ];
    let width = row.width() / count(colors.len());
    let dir = Dir::of(ui);
    for (index, color) in colors.into_iter().enumerate() {
        let from = count(index) * width;
        ui.painter()
            .rect_filled(dir.span(row, from + 8.0, from + width - 8.0), 10, color);
    }
}
