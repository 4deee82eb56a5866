//! The wall itself: only what is public, on a canvas of 1920 points that is scaled to its window.

use egui::emath::TSTransform;
use egui::{Align, Color32, LayerId, Order, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::domain::time::Span;
use crate::domain::view::{PublicClock, PublicPhase, PublicView};
use crate::localisation::{PublicProse, msg};
use crate::ui::components::layout::{row_in, within};
use crate::ui::desk::Wall;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, Rich, TextStyle};
use crate::ui::theme::{BLANK, Dir, Tokens, Tone, tokens};

/// Width of the canvas in points where the room is large; a smaller room gets a narrower canvas,
/// so that everything on it grows.
const CANVAS: f32 = 1920.0;

/// What a beam may cut off at the edges.
pub(super) const SAFE: f32 = 72.0;

/// Height of the line at the foot.
pub(super) const FOOT: f32 = 138.0;

/// Draws the wall into the whole of `ui`.
pub fn draw(ui: &mut Ui, wall: &Wall) {
    let t = tokens(ui.ctx());
    let window = ui.max_rect();
    ui.painter()
        .rect_filled(window, 0, if wall.is_blank { BLANK } else { t.canvas });
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

pub(super) struct Board<'a> {
    pub(super) wall: &'a Wall,
    pub(super) t: &'static Tokens,
    pub(super) canvas: Rect,
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
    pub(super) fn band(&self, top: f32, height: f32) -> Rect {
        Rect::from_min_size(
            pos2(self.canvas.left() + SAFE, top),
            vec2(self.canvas.width() - 2.0 * SAFE, height),
        )
    }

    pub(super) fn say(&self, message: &crate::localisation::Message) -> String {
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
                let (plain, strong) = (
                    (TextStyle::ProjectorEssential, t.text_2),
                    (TextStyle::ProjectorTitle, t.text),
                );
                Rich::new()
                    .sentence(&words, &ends, plain, strong)
                    .single_line()
                    .show(ui);
            },
        );
        within(ui, start, |ui| {
            self.guidance(ui, view, phase, prose, start.height());
        });
    }

    fn clock_color(&self, clock: PublicClock, remaining: Span) -> Color32 {
        match clock {
            PublicClock::Paused => Tone::Paused.text(self.t),
            _ if remaining < Span::ZERO => self.t.warn,
            _ => self.t.text,
        }
    }

    /// What the clock means, and the time in it that stands out.
    fn under_clock(&self, clock: PublicClock, phase: &PublicPhase) -> (String, String) {
        let ends = self.wall.words.time(phase.ends);
        let words = match clock {
            PublicClock::Paused => msg::wall_paused(),
            _ if phase.remaining < Span::ZERO => msg::wall_overtime(),
            _ => msg::wall_left(ends.as_str()),
        };
        (self.say(&words), ends)
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
}

/// Up to four tables stand in one row.
pub(super) fn table_rows(tables: usize) -> usize {
    tables.div_ceil(4)
}

pub(super) fn count(number: usize) -> f32 {
    crate::ui::theme::count(number)
}
