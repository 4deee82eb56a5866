//! The wall itself: only what is public, on a canvas of 1920 points that is scaled to its window.

use egui::emath::TSTransform;
use egui::{Align, Color32, LayerId, Order, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::domain::time::Span;
use crate::domain::view::{
    Headline, ProgressState, PublicClock, PublicPhase, PublicTable, PublicView,
};
use crate::localisation::{PublicProse, msg};
use crate::ui::components::layout::{row_in, within};
use crate::ui::components::{PhaseSegment, PhaseState, phase_projector, pips_sized};
use crate::ui::desk::Wall;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, Tokens, Tone, tokens};

/// Width of the canvas in points where the room is large; a smaller room gets a narrower canvas,
/// so that everything on it grows.
const CANVAS: f32 = 1920.0;

/// What a beam may cut off at the edges.
const SAFE: f32 = 72.0;

/// Height of the line at the foot.
const FOOT: f32 = 138.0;

/// Draws the wall into the whole of `ui`.
pub fn draw(ui: &mut Ui, wall: &Wall) {
    let t = tokens(ui.ctx());
    let window = ui.max_rect();
    ui.painter().rect_filled(
        window,
        0,
        if wall.is_blank {
            Color32::BLACK
        } else {
            t.canvas
        },
    );
    if wall.is_blank {
        return;
    }
    let scale = window.width() / (CANVAS / wall.room.max(0.5));
    let canvas = Rect::from_min_size(pos2(0.0, 0.0), window.size() / scale.max(f32::EPSILON));
    let layer = LayerId::new(
        Order::Middle,
        egui::Id::unique(("sulh-wall", ui.ctx().viewport_id())),
    );
    ui.ctx()
        .set_transform_layer(layer, TSTransform::new(window.min.to_vec2(), scale));
    let mut paper = ui.new_child(UiBuilder::new().layer_id(layer).max_rect(canvas));
    paper.set_clip_rect(canvas);
    paper.spacing_mut().item_spacing = Vec2::ZERO;
    Board { wall, t, canvas }.draw(&mut paper);
}

struct Board<'a> {
    wall: &'a Wall,
    t: &'static Tokens,
    canvas: Rect,
}

impl Board<'_> {
    fn draw(&self, ui: &mut Ui) {
        if self.wall.is_testing {
            return self.test_picture(ui);
        }
        match (&self.wall.view, &self.wall.prose) {
            (Some(view), Some(prose)) => self.session(ui, view, prose),
            _ => self.welcome(ui),
        }
    }

    /// A part of the canvas within the safe margin.
    fn band(&self, top: f32, height: f32) -> Rect {
        Rect::from_min_size(
            pos2(self.canvas.left() + SAFE, top),
            vec2(self.canvas.width() - 2.0 * SAFE, height),
        )
    }

    fn say(&self, message: &crate::localisation::Message) -> String {
        self.wall.words.say(message)
    }

    fn welcome(&self, ui: &mut Ui) {
        let words = self.say(&msg::wall_welcome());
        let middle = self.band(self.canvas.center().y - 60.0, 120.0);
        within(ui, middle, |ui| {
            Label::new(words, TextStyle::ProjectorHeading)
                .color(self.t.text)
                .align(Align::Center)
                .show(ui);
        });
    }

    fn session(&self, ui: &mut Ui, view: &PublicView, prose: &PublicProse) {
        self.head(ui, view, prose);
        let foot = if view.headline.is_some() { FOOT } else { 0.0 };
        let rows = table_rows(view.tables.len());
        let tables = count(rows) * 132.0 + count(rows.saturating_sub(1)) * 20.0;
        let tables_top = self.canvas.bottom() - foot - 36.0 - tables;
        let bar_top = tables_top - 28.0 - 122.0;
        let middle = Rect::from_x_y_ranges(self.band(0.0, 0.0).x_range(), 156.0..=bar_top - 20.0);
        match (&view.phase, view.clock) {
            (Some(phase), _) => self.phase(ui, middle, view, phase, prose),
            (None, PublicClock::Ended) => self.notice(ui, middle, &msg::wall_ended()),
            (None, _) => self.notice(ui, middle, &msg::wall_ready()),
        }
        self.phases(ui, bar_top, view, prose);
        self.tables(ui, tables_top, &view.tables);
        if let Some(headline) = &view.headline {
            self.headline(ui, headline, prose);
        }
    }

    fn head(&self, ui: &mut Ui, view: &PublicView, prose: &PublicProse) {
        let t = self.t;
        let rect = self.band(40.0, 64.0);
        let clock = self.wall.words.time(self.wall.now);
        let title = prose.say(&view.title);
        let story = view.story.as_ref().map(|story| prose.say(story));
        row_in(
            ui,
            rect,
            |ui| {
                Label::new(title, TextStyle::ProjectorSerif)
                    .color(t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                Label::new(clock, TextStyle::ProjectorEssential)
                    .color(t.text_2)
                    .single_line()
                    .show(ui);
                ui.add_space(18.0);
                Icon::Clock.show(ui, 44, t.text_2);
                if let Some(story) = story {
                    ui.add_space(40.0);
                    Label::new(story, TextStyle::ProjectorLeast)
                        .color(t.muted)
                        .single_line()
                        .show(ui);
                }
            },
        );
        let line = self.band(122.0, 2.0);
        ui.painter().rect_filled(line, 0, t.line);
    }

    fn notice(&self, ui: &mut Ui, place: Rect, message: &crate::localisation::Message) {
        let words = self.say(message);
        let rect = Rect::from_min_size(
            pos2(place.left(), place.top() + 40.0),
            vec2(place.width(), 220.0),
        );
        within(ui, rect, |ui| {
            Label::new(words, TextStyle::ProjectorHeading)
                .color(self.t.text)
                .wrap()
                .show(ui);
        });
    }

    fn phase(
        &self,
        ui: &mut Ui,
        place: Rect,
        view: &PublicView,
        phase: &PublicPhase,
        prose: &PublicProse,
    ) {
        let t = self.t;
        let dir = Dir::of(ui);
        let clock = self.wall.words.clock(phase.remaining);
        let laid = text::layout(ui.ctx(), &clock, TextStyle::ClockXl, None);
        let clock_width = laid.size().x.min(place.width() * 0.6);
        let mut start = place;
        let end = dir.cut_end(&mut start, clock_width);
        dir.cut_end(&mut start, 48.0);
        let color = self.clock_color(view.clock, phase.remaining);
        laid.paint(
            ui.painter(),
            pos2(
                dir.end(end) - if dir.is_rtl() { 0.0 } else { laid.size().x },
                place.top(),
            ),
            color,
        );
        let below = Rect::from_min_size(
            pos2(place.left(), place.top() + 312.0),
            vec2(place.width(), 64.0),
        );
        let (words, ends) = self.under_clock(view.clock, phase);
        row_in(
            ui,
            below,
            |_| {},
            |ui| {
                if let Some(ends) = ends {
                    Label::new(ends, TextStyle::ProjectorTitle)
                        .color(t.text)
                        .single_line()
                        .show(ui);
                    ui.add_space(12.0);
                }
                Label::new(words, TextStyle::ProjectorEssential)
                    .color(t.text_2)
                    .single_line()
                    .show(ui);
            },
        );
        within(ui, start, |ui| {
            self.guidance(ui, view, phase, prose, start.height())
        });
    }

    fn clock_color(&self, clock: PublicClock, remaining: Span) -> Color32 {
        match clock {
            PublicClock::Paused => Tone::Paused.text(self.t),
            _ if remaining < Span::ZERO => self.t.warn,
            _ => self.t.text,
        }
    }

    fn under_clock(&self, clock: PublicClock, phase: &PublicPhase) -> (String, Option<String>) {
        match clock {
            PublicClock::Paused => (self.say(&msg::wall_paused()), None),
            _ if phase.remaining < Span::ZERO => (self.say(&msg::wall_overtime()), None),
            _ => (
                self.say(&msg::wall_left()),
                Some(self.wall.words.time(phase.ends)),
            ),
        }
    }

    /// Name and guidance, in the largest sizes that fit.
    fn guidance(
        &self,
        ui: &mut Ui,
        view: &PublicView,
        phase: &PublicPhase,
        prose: &PublicProse,
        room: f32,
    ) {
        let t = self.t;
        let width = ui.available_width();
        let number = self.say(&msg::wall_phase_of(phase.number, view.phases.len()));
        let name = prose.say(&phase.name);
        let lines: Vec<String> = phase.guidance.iter().map(|line| prose.say(line)).collect();
        let height = |style: TextStyle, words: &str| {
            text::layout(ui.ctx(), words, style, Some(width)).size().y
        };
        let all = |heading: TextStyle, body: TextStyle| {
            46.0 + 6.0
                + height(heading, &name)
                + 24.0
                + lines.iter().map(|line| height(body, line)).sum::<f32>()
        };
        let sizes = [
            (TextStyle::ProjectorHeading, TextStyle::ProjectorEssential),
            (TextStyle::ProjectorHeading, TextStyle::ProjectorLeast),
            (TextStyle::ProjectorTitle, TextStyle::ProjectorEssential),
        ];
        let (heading, body) = sizes
            .into_iter()
            .find(|(heading, body)| all(*heading, *body) <= room)
            .unwrap_or((TextStyle::ProjectorTitle, TextStyle::ProjectorLeast));
        Label::new(number, TextStyle::ProjectorLeast)
            .color(t.muted)
            .single_line()
            .show(ui);
        ui.add_space(6.0);
        Label::new(name, heading).color(t.text).wrap().show(ui);
        ui.add_space(24.0);
        for line in lines {
            Label::new(line, body).color(t.text_2).wrap().show(ui);
        }
    }

    fn phases(&self, ui: &mut Ui, top: f32, view: &PublicView, prose: &PublicProse) {
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
                let length = self
                    .wall
                    .words
                    .digits(&phase.allotted.nearest_minutes().to_string());
                (
                    prose.say(&phase.short),
                    self.wall.words.digits(&(index + 1).to_string()),
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
        let words = if done > 0 {
            self.say(&msg::wall_phases_done(done))
        } else {
            String::new()
        };
        let name = self.say(&msg::wall_phases());
        within(ui, self.band(top, 122.0), |ui| {
            phase_projector(ui, &segments, &words, &name);
        });
    }

    fn tables(&self, ui: &mut Ui, top: f32, tables: &[PublicTable]) {
        let rows = table_rows(tables.len());
        let per_row = tables.len().div_ceil(rows.max(1)).max(1);
        let dir = Dir::of(ui);
        for (index, table) in tables.iter().enumerate() {
            let band = self.band(top + count(index / per_row) * 152.0, 132.0);
            let width = (band.width() - 28.0 * count(per_row - 1)) / count(per_row);
            let from = count(index % per_row) * (width + 28.0);
            self.table(ui, dir.span(band, from, from + width), table);
        }
    }

    fn table(&self, ui: &mut Ui, rect: Rect, table: &PublicTable) {
        let t = self.t;
        let stroke = egui::Stroke::new(2.0, t.line);
        ui.painter()
            .rect(rect, 14, t.surface, stroke, egui::StrokeKind::Inside);
        let inner = rect.shrink2(vec2(28.0, 16.0));
        let name = self.say(&msg::wall_table(table.number));
        let agreed = self.say(&msg::wall_agreed(table.settled, table.issues));
        let head = Rect::from_min_size(inner.min, vec2(inner.width(), 62.0));
        let is_wide = inner.width() > 420.0;
        row_in(
            ui,
            head,
            |ui| {
                Label::new(name, TextStyle::ProjectorTitle)
                    .color(t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                if is_wide {
                    Label::new(&agreed, TextStyle::ProjectorLeast)
                        .color(t.text_2)
                        .single_line()
                        .show(ui);
                }
            },
        );
        let bar = Rect::from_min_size(
            pos2(inner.left(), inner.bottom() - 26.0),
            vec2(inner.width(), 20.0),
        );
        within(ui, bar, |ui| {
            pips_sized(
                ui,
                table.settled,
                table.issues,
                bar.size(),
                Tone::Ok,
                &agreed,
            );
        });
    }

    fn headline(&self, ui: &mut Ui, headline: &Headline, prose: &PublicProse) {
        let t = self.t;
        let rect = Rect::from_x_y_ranges(
            self.canvas.x_range(),
            self.canvas.bottom() - FOOT..=self.canvas.bottom(),
        );
        ui.painter().rect_filled(rect, 0, t.rail);
        let words = prose.headline(&headline.words);
        let time = self.wall.words.time(headline.released);
        let inner = rect.shrink2(vec2(SAFE, 30.0));
        row_in(
            ui,
            inner,
            |ui| {
                Icon::Megaphone.show_fill(ui, 56, t.warn_fill);
                ui.add_space(30.0);
                Label::new(time, TextStyle::ProjectorLeast)
                    .color(t.rail_text)
                    .single_line()
                    .show(ui);
                ui.add_space(30.0);
                Label::new(words, TextStyle::ProjectorSerif)
                    .color(t.on_dark)
                    .truncate()
                    .show(ui);
            },
            |_| {},
        );
    }

    /// Corners, circle, sizes of text and the colours, to see whether the beam shows them all.
    fn test_picture(&self, ui: &mut Ui) {
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
        let centre = self.canvas.center();
        painter.circle_stroke(
            pos2(centre.x, centre.y),
            self.canvas.height() * 0.36,
            egui::Stroke::new(3.0, t.line_strong),
        );
        let place = self.canvas.shrink2(vec2(SAFE + 60.0, SAFE + 40.0));
        within(ui, place, |ui| {
            let line = |ui: &mut Ui, words: String, style: TextStyle, color: Color32| {
                Label::new(words, style)
                    .color(color)
                    .align(Align::Center)
                    .wrap()
                    .show(ui);
                ui.add_space(22.0);
            };
            line(
                ui,
                self.say(&msg::wall_test_title()),
                TextStyle::ProjectorHeading,
                t.text,
            );
            line(
                ui,
                self.say(&msg::wall_test_edge()),
                TextStyle::ProjectorEssential,
                t.text_2,
            );
            line(
                ui,
                self.say(&msg::wall_test_least()),
                TextStyle::ProjectorLeast,
                t.muted,
            );
            ui.add_space(20.0);
            let (row, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), 120.0), egui::Sense::hover());
            swatches(ui, row, t);
        });
    }
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

/// Up to four tables stand in one row.
fn table_rows(tables: usize) -> usize {
    tables.div_ceil(4)
}

fn count(number: usize) -> f32 {
    crate::ui::theme::count(number)
}
