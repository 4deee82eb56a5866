//! Bars that show how much: progress, pips, indicators, shares.

use super::paint::{At, framed, line};
use super::party::PartyMark;
use crate::ui::icons::Icon;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, PartySlot, RADIUS_BAR, Tokens, Tone, count, tokens};
use egui::{
    Color32, CornerRadius, Painter, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// Paints a bar that grows from the start side: `fraction` from 0 to 1.
pub fn paint_bar(painter: &Painter, rect: Rect, fraction: f32, color: Color32, t: &Tokens) {
    framed(painter, rect, RADIUS_BAR, t.inset, Stroke::new(1.0, t.line));
    let fraction = fraction.clamp(0.0, 1.0);
    if fraction > 0.0 {
        let dir = Dir::of_ctx(painter.ctx());
        let width = (fraction * rect.width()).max(2.0);
        painter.rect_filled(dir.span(rect, 0.0, width), RADIUS_BAR, color);
    }
}

/// A progress bar over the available width, 6 high.
#[must_use = "call show(ui)"]
pub struct ProgressBar<'a> {
    fraction: f32,
    name: &'a str,
    color: Option<Color32>,
    height: f32,
    width: Option<f32>,
}

impl<'a> ProgressBar<'a> {
    /// A bar from 0 to 1, called `name` (spoken).
    pub fn new(fraction: f32, name: &'a str) -> Self {
        Self {
            fraction,
            name,
            color: None,
            height: 6.0,
            width: None,
        }
    }

    /// Colour of a state.
    pub fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// Another height.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Another width than all there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Shows the bar.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = tokens(ui.ctx());
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let (rect, response) = ui.allocate_exact_size(vec2(width, self.height), Sense::hover());
        let color = self.color.unwrap_or(t.accent);
        paint_bar(ui.painter(), rect, self.fraction, color, t);
        response.widget_info(|| WidgetInfo {
            value: Some(f64::from(self.fraction * 100.0).round()),
            ..WidgetInfo::labeled(Role::ProgressIndicator, true, text::accessible(self.name))
        });
        response
    }
}

/// `done` of `total` as a row of small bars. `name` says it in words ("4 of 6 issues agreed").
pub fn pips(ui: &mut Ui, done: usize, total: usize, name: &str) -> Response {
    let width = ui.available_width();
    pips_sized(ui, done, total, vec2(width, 6.0), Tone::Ok, name)
}

/// Like [`pips`], with a size and a colour.
pub fn pips_sized(
    ui: &mut Ui,
    done: usize,
    total: usize,
    size: egui::Vec2,
    tone: Tone,
    name: &str,
) -> Response {
    let t = tokens(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let dir = Dir::of(ui);
    let step = (rect.width() + 3.0) / count(total.max(1));
    for index in 0..total {
        let from = step * count(index);
        let pip = dir.span(rect, from, from + step - 3.0);
        if index < done {
            ui.painter().rect_filled(pip, RADIUS_BAR, tone.text(t));
        } else {
            framed(
                ui.painter(),
                pip,
                RADIUS_BAR,
                t.inset,
                Stroke::new(1.0, t.line_strong),
            );
        }
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, text::accessible(name)));
    response
}

/// Up to `total` small dots of which `level` are dark (experience).
pub fn dots(ui: &mut Ui, level: usize, total: usize, name: &str) -> Response {
    let t = tokens(ui.ctx());
    let size = vec2(7.0 * count(total) - 2.0, 5.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let dir = Dir::of(ui);
    for index in 0..total {
        let center = pos2(dir.x(rect, 2.5 + 7.0 * count(index)), rect.center().y);
        let color = if index < level {
            t.text_2
        } else {
            t.line_strong
        };
        ui.painter().circle_filled(center, 2.5, color);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, text::accessible(name)));
    response
}

/// Where an indicator is going.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Trend {
    /// Rising.
    Up,
    /// Falling.
    Down,
    /// Neither.
    #[default]
    Flat,
}

impl Trend {
    const fn icon(self) -> Icon {
        match self {
            Self::Up => Icon::ArrowUp,
            Self::Down => Icon::ArrowDown,
            Self::Flat => Icon::Minus,
        }
    }
}

/// An indicator of a table: word, bar, number and arrow on one line.
#[must_use = "call show(ui)"]
pub struct Indicator<'a> {
    word: &'a str,
    value: u8,
    figure: &'a str,
    tone: Tone,
    trend: Trend,
    spoken: &'a str,
    bar: f32,
    height: f32,
}

impl<'a> Indicator<'a> {
    /// An indicator from 0 to 100. `figure` is the number as it is written, `spoken` the value as it
    /// is read out ("22, falling"). `Tone::Danger` adds a warning icon and weight.
    pub fn new(word: &'a str, value: u8, figure: &'a str, spoken: &'a str) -> Self {
        Self {
            word,
            value,
            figure,
            tone: Tone::Ok,
            trend: Trend::Flat,
            spoken,
            bar: 40.0,
            height: 23.0,
        }
    }

    /// State of the value.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Direction of the value.
    pub fn trend(mut self, trend: Trend) -> Self {
        self.trend = trend;
        self
    }

    /// Width of the bar.
    pub fn bar(mut self, width: f32) -> Self {
        self.bar = width;
        self
    }

    /// Height of the row.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Shows the row over the available width.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = tokens(ui.ctx());
        let size = vec2(ui.available_width(), self.height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        self.paint(ui.painter(), rect, t);
        response.widget_info(|| WidgetInfo {
            current_text_value: Some(text::accessible(self.spoken)),
            value: Some(f64::from(self.value)),
            ..WidgetInfo::labeled(Role::Meter, true, text::accessible(self.word))
        });
        response
    }

    fn paint(&self, painter: &Painter, rect: Rect, t: &Tokens) {
        let dir = Dir::of_ctx(painter.ctx());
        let mut room = rect;
        let alarm = self.tone == Tone::Danger;
        let arrow = dir.cut_end(&mut room, 14.0);
        dir.cut_end(&mut room, 5.0);
        let figure = dir.cut_end(&mut room, 24.0);
        dir.cut_end(&mut room, 6.0);
        let bar = dir.cut_end(&mut room, self.bar);
        dir.cut_end(&mut room, 6.0);
        if alarm {
            let icon = dir.cut_start(&mut room, 13.0);
            Icon::Warning.paint_fill(painter, icon.center(), 13, t.danger);
            dir.cut_start(&mut room, 4.0);
        }
        line(
            painter,
            room,
            At::Start,
            self.word,
            TextStyle::Dense,
            t.text,
        );
        let bar = Rect::from_center_size(bar.center(), vec2(bar.width(), 8.0));
        let fraction = f32::from(self.value) / 100.0;
        paint_bar(painter, bar, fraction, self.tone.fill(t), t);
        let (style, ink, faint) = if alarm {
            (TextStyle::DenseStrong, t.danger, t.danger)
        } else {
            (TextStyle::Dense, t.text, t.muted)
        };
        line(painter, figure, At::End, self.figure, style, ink);
        self.trend.icon().paint(painter, arrow.center(), 13, faint);
    }
}

/// A party's share of something: mark, code, bar and percentage on one line of 21.
pub fn share_row(
    ui: &mut Ui,
    slot: PartySlot,
    code: &str,
    fraction: f32,
    full: f32,
    figure: &str,
) -> Response {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let size = vec2(ui.available_width(), 21.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let mut room = rect;
    let mark = dir.cut_start(&mut room, 16.0);
    dir.cut_start(&mut room, 4.0);
    let name = dir.cut_start(&mut room, 26.0);
    dir.cut_start(&mut room, 6.0);
    let number = dir.cut_end(&mut room, 34.0);
    dir.cut_end(&mut room, 4.0);
    let painter = ui.painter();
    PartyMark::new(slot).paint(painter, mark.center());
    line(
        painter,
        name,
        At::Start,
        code,
        TextStyle::CaptionBold,
        t.text,
    );
    let bar = Rect::from_center_size(room.center(), vec2(room.width(), 10.0));
    let part = if full > 0.0 { fraction / full } else { 0.0 };
    paint_bar(painter, bar, part, slot.color(t), t);
    line(painter, number, At::End, figure, TextStyle::Caption, t.text);
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(text::accessible(figure)),
        ..WidgetInfo::labeled(Role::Meter, true, text::accessible(code))
    });
    response
}

/// A bar in two parts (women and men): the first in the accent colour, 10 high.
pub fn split_bar(ui: &mut Ui, fraction: f32, name: &str) -> Response {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let size = vec2(ui.available_width(), 10.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let at = fraction.clamp(0.0, 1.0) * rect.width();
    let radius = CornerRadius::same(2);
    let first = dir.span(rect, 0.0, (at - 1.0).max(0.0));
    let second = dir.span(rect, (at + 1.0).min(rect.width()), rect.width());
    ui.painter().rect_filled(first, radius, t.accent);
    ui.painter().rect_filled(second, radius, t.line_strong);
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, text::accessible(name)));
    response
}
