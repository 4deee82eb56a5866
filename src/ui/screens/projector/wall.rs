//! The wall with the phase, the clock and the tables: only what is public.

use egui::{Align, Color32, Context, Rect, Ui, pos2, vec2};

use super::canvas::{Board, CLOCK_ICON, CLOCKS, MIDDLE, ROOMS, SAFE};
use super::tables::Tables;
use crate::domain::time::Span;
use crate::domain::view::{PublicClock, PublicPhase, PublicView};
use crate::localisation::{Message, msg};
use crate::ui::components::layout::{row_in, within};
use crate::ui::components::paint;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, Rich, TextStyle};
use crate::ui::theme::{BLANK, Dir, Tone, tokens};
use crate::ui::wall::{Voice, Wall};

/// Draws the wall into the whole of `ui`.
pub fn draw(ui: &mut Ui, wall: &Wall) {
    let t = tokens(ui.ctx());
    let window = ui.max_rect();
    ui.painter()
        .rect_filled(window, 0, if wall.is_blank { BLANK } else { t.canvas });
    if wall.is_blank {
        return;
    }
    let direction = wall.voices.first.direction();
    let ctx = ui.ctx().clone();
    text::with_direction(&ctx, direction, || {
        if let Some(page) = wall.page.as_ref().filter(|_| !wall.is_testing) {
            let board = Board::sheet(wall, t);
            return board.show(ui, window, |ui| board.page(ui, page));
        }
        let boards = ROOMS
            .into_iter()
            .filter(|room| *room <= wall.room.max(1.0) + f32::EPSILON)
            .map(|room| Board::new(wall, t, window, room));
        // As large as the room asks for, or as large as there is room for.
        let mut last = None;
        for board in boards {
            let fits = board.fits(&ctx);
            last = Some(board);
            if fits {
                break;
            }
        }
        if let Some(board) = last {
            board.show(ui, window, |ui| board.draw(ui));
        }
    });
}

impl Board<'_> {
    fn draw(&self, ui: &mut Ui) {
        if self.wall.is_testing {
            return self.test_picture(ui);
        }
        match &self.wall.view {
            Some(view) => self.session(ui, view),
            None => self.notice(ui, self.canvas, &msg::wall_welcome()),
        }
    }

    /// A few large words, alone on the wall.
    fn notice(&self, ui: &mut Ui, place: Rect, message: &Message) {
        let lines: Vec<_> = self
            .voices()
            .map(|voice| {
                let words = voice.say(message.clone());
                text::layout(ui.ctx(), &words, TextStyle::ProjectorHeading, None)
            })
            .collect();
        let height: f32 = lines.iter().map(|line| line.size().y).sum();
        let top = (place.center().y - height / 2.0).max(place.top());
        let middle = Rect::from_min_size(
            pos2(self.canvas.left() + SAFE, top),
            vec2(self.canvas.width() - 2.0 * SAFE, height),
        );
        within(ui, middle, |ui| {
            for voice in self.voices() {
                Label::new(voice.say(message.clone()), TextStyle::ProjectorHeading)
                    .color(self.t.text)
                    .align(Align::Center)
                    .show(ui);
            }
        });
    }

    /// Whether the phase can be read at this size.
    fn fits(&self, ctx: &Context) -> bool {
        self.wall
            .view
            .as_ref()
            .is_none_or(|view| self.plan(ctx, view).is_some())
    }

    /// Where everything goes. A small room has large letters and little room: the tables give way
    /// first, and if that is not enough nothing fits.
    fn plan(&self, ctx: &Context, view: &PublicView) -> Option<Plan> {
        let plans = Tables::ALL.map(|tables| self.plan_with(ctx, view, tables));
        plans
            .into_iter()
            .find(|plan| match (&view.phase, &self.wall.voices.second) {
                (None, _) => plan.middle.height() > 280.0,
                (Some(phase), None) => self.arrange(ctx, plan.middle, view, phase).is_some(),
                (Some(phase), Some(_)) => self.arrange_two(ctx, plan.middle, view, phase).is_some(),
            })
    }

    fn plan_with(&self, ctx: &Context, view: &PublicView, tables: Tables) -> Plan {
        let foot = self.foot(ctx, view);
        let height = tables.height(view.tables.len());
        let gap = if height > 0.0 { 28.0 } else { 0.0 };
        let tables_top = self.canvas.bottom() - foot - 30.0 - height;
        let bar_top = tables_top - gap - self.bar_height(ctx);
        let across = self.band(0.0, 0.0).x_range();
        Plan {
            middle: Rect::from_x_y_ranges(across, MIDDLE..=bar_top - 16.0),
            bar_top,
            tables,
            tables_top,
            foot,
        }
    }

    fn session(&self, ui: &mut Ui, view: &PublicView) {
        self.head(ui, view);
        let plan = self
            .plan(ui.ctx(), view)
            .unwrap_or_else(|| self.plan_with(ui.ctx(), view, Tables::Hidden));
        let middle = plan.middle;
        match (&view.phase, view.clock) {
            (Some(phase), _) if self.wall.voices.second.is_some() => {
                self.phase_in_two(ui, middle, view, phase);
            }
            (Some(phase), _) => self.phase(ui, middle, view, phase),
            (None, PublicClock::Ended) => self.notice(ui, middle, &msg::wall_ended()),
            (None, _) => self.notice(ui, middle, &msg::wall_ready()),
        }
        self.phases(ui, plan.bar_top, view);
        self.tables(ui, plan.tables_top, plan.tables, &view.tables);
        if let Some(headline) = &view.headline {
            self.headline(ui, plan.foot, headline);
        }
    }

    fn head(&self, ui: &mut Ui, view: &PublicView) {
        let t = self.t;
        let rect = self.band(40.0, 64.0);
        let clock = self.voice().words.time(self.wall.now);
        if self.wall.voices.second.is_some() {
            self.head_in_two(ui, rect, view, clock);
        } else {
            let title = self.voice().tell(&view.title);
            let story = view.story.as_ref().map(|story| self.voice().tell(story));
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
                    self.time_of_day(ui, clock);
                    if let Some(story) = story {
                        ui.add_space(40.0);
                        Label::new(story, TextStyle::ProjectorLeast)
                            .color(t.muted)
                            .truncate()
                            .show(ui);
                    }
                },
            );
        }
        let line = self.band(122.0, 2.0);
        ui.painter().rect_filled(line, 0, t.line);
    }

    /// From the end of a row.
    pub(super) fn time_of_day(&self, ui: &mut Ui, clock: String) {
        Label::new(clock, TextStyle::ProjectorEssential)
            .color(self.t.text_2)
            .single_line()
            .show(ui);
        ui.add_space(CLOCK_ICON - 44.0);
        Icon::Clock.show(ui, 44, self.t.text_2);
    }

    /// The clock, the widest that leaves room for the guidance, which is set as large as it can be.
    fn arrange(
        &self,
        ctx: &Context,
        place: Rect,
        view: &PublicView,
        phase: &PublicPhase,
    ) -> Option<Single> {
        let sizes = [
            (TextStyle::ProjectorHeading, TextStyle::ProjectorEssential),
            (TextStyle::ProjectorHeading, TextStyle::ProjectorLeast),
            (TextStyle::ProjectorTitle, TextStyle::ProjectorEssential),
            (TextStyle::ProjectorTitle, TextStyle::ProjectorLeast),
        ];
        let words = Self::guidance(self.voice(), view, phase);
        let clock = self.clock(phase);
        let under = Self::under_clock(self.voice(), view.clock, phase);
        let under = text::layout(ctx, &under, TextStyle::ProjectorEssential, None).size();
        CLOCKS
            .into_iter()
            .flat_map(|size| sizes.map(|(heading, body)| (size, heading, body)))
            .find_map(|(size, heading, body)| {
                let style = TextStyle::ClockXl(size);
                let figures = text::layout(ctx, &clock, style, None).size();
                let room = place.width() - figures.x.max(under.x) - 48.0;
                let height = words.height(ctx, heading, body, room);
                let is_right = room > place.width() * 0.3
                    && figures.y + 12.0 + under.y <= place.height()
                    && height <= place.height();
                is_right.then_some(Single {
                    clock: style,
                    heading,
                    body,
                })
            })
    }

    fn phase(&self, ui: &mut Ui, place: Rect, view: &PublicView, phase: &PublicPhase) {
        let t = self.t;
        let dir = Dir::of(ui);
        let sizes = self
            .arrange(ui.ctx(), place, view, phase)
            .unwrap_or_default();
        let laid = text::layout(ui.ctx(), &self.clock(phase), sizes.clock, None);
        let words = Self::under_clock(self.voice(), view.clock, phase);
        let under = paint::width(ui.ctx(), &words, TextStyle::ProjectorEssential);
        let mut start = place;
        let end = dir.cut_end(&mut start, laid.size().x.max(under));
        dir.cut_end(&mut start, 48.0);
        let color = self.clock_color(view.clock, phase.remaining);
        let figures = dir.span(end, end.width() - laid.size().x, end.width());
        laid.paint(ui.painter(), figures.min, color);
        let below = Rect::from_min_size(
            pos2(place.left(), place.top() + laid.size().y + 12.0),
            vec2(place.width(), 64.0),
        );
        row_in(
            ui,
            below,
            |_| {},
            |ui| {
                let ends = self.voice().words.time(phase.ends);
                let plain = (TextStyle::ProjectorEssential, t.text_2);
                let strong = (TextStyle::ProjectorTitle, t.text);
                Rich::new()
                    .sentence(&words, &ends, plain, strong)
                    .single_line()
                    .show(ui);
            },
        );
        let words = Self::guidance(self.voice(), view, phase);
        within(ui, start, |ui| {
            Label::new(words.number, TextStyle::ProjectorLeast)
                .color(t.muted)
                .single_line()
                .show(ui);
            ui.add_space(6.0);
            Label::new(words.name, sizes.heading)
                .color(t.text)
                .wrap()
                .show(ui);
            ui.add_space(24.0);
            for line in words.lines {
                Label::new(line, sizes.body).color(t.text_2).wrap().show(ui);
            }
        });
    }

    /// What the clock reads.
    pub(super) fn clock(&self, phase: &PublicPhase) -> String {
        self.voice().words.clock(phase.remaining)
    }

    pub(super) fn clock_color(&self, clock: PublicClock, remaining: Span) -> Color32 {
        match clock {
            PublicClock::Paused => Tone::Paused.text(self.t),
            _ if remaining < Span::ZERO => self.t.warn,
            _ => self.t.text,
        }
    }

    fn under_clock(voice: &Voice, clock: PublicClock, phase: &PublicPhase) -> String {
        not_running(voice, clock, phase)
            .unwrap_or_else(|| voice.say(msg::wall_left(voice.words.time(phase.ends))))
    }

    /// The same in fewer words.
    pub(super) fn beside_clock(voice: &Voice, clock: PublicClock, phase: &PublicPhase) -> String {
        not_running(voice, clock, phase)
            .unwrap_or_else(|| voice.say(msg::wall_ends(voice.words.time(phase.ends))))
    }

    pub(super) fn guidance(voice: &Voice, view: &PublicView, phase: &PublicPhase) -> Guidance {
        Guidance {
            number: voice.say(msg::wall_phase_of(phase.number, view.phases.len())),
            name: voice.tell(&phase.name),
            lines: phase.guidance.iter().map(|line| voice.tell(line)).collect(),
        }
    }
}

/// Why the clock does not run towards the end of the phase.
fn not_running(voice: &Voice, clock: PublicClock, phase: &PublicPhase) -> Option<String> {
    match clock {
        PublicClock::Paused => Some(voice.say(msg::wall_paused())),
        _ if phase.remaining < Span::ZERO => Some(voice.say(msg::wall_overtime())),
        _ => None,
    }
}

/// Where the parts of the wall go.
struct Plan {
    middle: Rect,
    bar_top: f32,
    tables: Tables,
    tables_top: f32,
    foot: f32,
}

/// Sizes on a wall of one language.
struct Single {
    clock: TextStyle,
    heading: TextStyle,
    body: TextStyle,
}

impl Default for Single {
    fn default() -> Self {
        Self {
            clock: TextStyle::ClockXl(150),
            heading: TextStyle::ProjectorTitle,
            body: TextStyle::ProjectorLeast,
        }
    }
}

/// What to do in this phase, in one language.
pub(super) struct Guidance {
    pub(super) number: String,
    pub(super) name: String,
    pub(super) lines: Vec<String>,
}

impl Guidance {
    fn height(&self, ctx: &Context, heading: TextStyle, body: TextStyle, width: f32) -> f32 {
        let high =
            |style: TextStyle, words: &str| text::layout(ctx, words, style, Some(width)).size().y;
        high(TextStyle::ProjectorLeast, &self.number)
            + 6.0
            + high(heading, &self.name)
            + 24.0
            + self.lines.iter().map(|line| high(body, line)).sum::<f32>()
    }
}
