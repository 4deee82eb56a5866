//! An indicator of a table as a line that can be pressed: word, bar, number, arrow.

use egui::{CursorIcon, Painter, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::domain::ids::TableNo;
use crate::domain::scenario::Indicator;
use crate::domain::session::{Cause, Reading};
use crate::localisation::{msg, names};
use crate::ui::components::paint::{At, focus_ring_inside, line, width};
use crate::ui::components::{Trend, explain, meters};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{TextStyle, accessible};
use crate::ui::theme::{Dir, RADIUS_CELL, Tokens, Tone, tokens};

use super::words;

/// Height of the line where there is room.
const HEIGHT: f32 = 23.0;

/// Good figures are above this, on a scale on which high is good.
const GOOD: u8 = 51;
/// Bad figures are at or below this; for violence and interference sooner, as for trouble.
const BAD: u8 = 25;
/// The same for figures of which a high one is bad.
const BAD_TURNED: u8 = 35;

/// The state of a figure.
pub(super) fn tone(indicator: Indicator, value: u8) -> Tone {
    let (good, bad) = if indicator.higher_is_better() {
        (value, BAD)
    } else {
        (100_u8.saturating_sub(value), BAD_TURNED)
    };
    if good <= bad {
        Tone::Danger
    } else if good <= GOOD {
        Tone::Warn
    } else {
        Tone::Ok
    }
}

/// Direction since the last change.
pub(super) fn trend(reading: &Reading) -> Trend {
    match reading.value.cmp(&reading.before) {
        std::cmp::Ordering::Greater => Trend::Up,
        std::cmp::Ordering::Less => Trend::Down,
        std::cmp::Ordering::Equal => Trend::Flat,
    }
}

/// Why it is what it is.
pub(super) fn reason(cx: &Cx<'_>, open: Open<'_>, reading: &Reading) -> String {
    let when = words::time(cx, open, reading.changed);
    match &reading.cause {
        None => cx.say(msg::console_indicator_start()),
        Some(Cause::ByHand) => cx.say(msg::console_indicator_by_hand(
            reading.before,
            reading.value,
            when,
        )),
        Some(Cause::Rule(trigger)) => cx.say(msg::console_indicator_by_rule(
            reading.before,
            reading.value,
            when,
            names::trigger(*trigger),
        )),
        Some(Cause::Inject(id)) => {
            let title = open
                .session
                .inject(id)
                .map(|run| words::inject_title(open, run))
                .unwrap_or_default();
            cx.say(msg::console_indicator_by_inject(
                reading.before,
                reading.value,
                when,
                title,
            ))
        }
    }
}

/// Shows the line; clicked when the figure is to change.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    table: TableNo,
    indicator: Indicator,
    reading: &Reading,
) -> Response {
    let t = tokens(ui.ctx());
    let size = vec2(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let words = cx.say(names::indicator(indicator));
    let short = cx.say(names::indicator_short(indicator));
    let figure = cx.words.number(reading.value);
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if response.hovered() {
            painter.rect_filled(rect.expand2(vec2(4.0, 0.0)), RADIUS_CELL, t.inset);
        }
        let drawn = Drawn {
            words: &words,
            short: &short,
            figure: &figure,
            value: reading.value,
            tone: tone(indicator, reading.value),
            trend: trend(reading),
        };
        if rect.width() < 170.0 {
            drawn.narrow(painter, rect, t);
        } else {
            drawn.wide(painter, rect, t);
        }
        if response.has_focus() {
            focus_ring_inside(painter, rect.expand2(vec2(4.0, 0.0)), RADIUS_CELL, t);
        }
    }
    let spoken = match trend(reading) {
        Trend::Up => msg::console_indicator_rising(words, reading.value, table),
        Trend::Down => msg::console_indicator_falling(words, reading.value, table),
        Trend::Flat => msg::console_indicator_still(words, reading.value, table),
    };
    let spoken = accessible(&cx.say(spoken));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let why = reason(cx, open, reading);
    explain(response, &why)
}

struct Drawn<'a> {
    words: &'a str,
    /// For a card in which the words have no room.
    short: &'a str,
    figure: &'a str,
    value: u8,
    tone: Tone,
    trend: Trend,
}

impl Drawn<'_> {
    fn wide(&self, painter: &Painter, rect: Rect, t: &Tokens) {
        let dir = Dir::of_ctx(painter.ctx());
        let mut free = rect;
        self.figure(painter, &mut free, t);
        dir.cut_end(&mut free, 6.0);
        let bar = dir.cut_end(&mut free, 40.0);
        dir.cut_end(&mut free, 6.0);
        let bar = Rect::from_center_size(bar.center(), vec2(bar.width(), 8.0));
        self.bar(painter, bar, t);
        self.word(painter, free, t);
    }

    /// Beside seven other tables the bar lies below the word.
    fn narrow(&self, painter: &Painter, rect: Rect, t: &Tokens) {
        let bar = Rect::from_x_y_ranges(rect.x_range(), rect.bottom() - 5.0..=rect.bottom() - 1.0);
        self.bar(painter, bar, t);
        let mut free = rect;
        free.max.y -= 5.0;
        self.figure(painter, &mut free, t);
        self.word(painter, free, t);
    }

    fn figure(&self, painter: &Painter, free: &mut Rect, t: &Tokens) {
        let dir = Dir::of_ctx(painter.ctx());
        let arrow = dir.cut_end(free, 14.0);
        dir.cut_end(free, 5.0);
        let figure = dir.cut_end(free, 24.0);
        let (style, ink, faint) = if self.tone == Tone::Danger {
            (TextStyle::DenseStrong, t.danger, t.danger)
        } else {
            (TextStyle::Dense, t.text, t.muted)
        };
        line(painter, figure, At::End, self.figure, style, ink);
        let icon = match self.trend {
            Trend::Up => Icon::ArrowUp,
            Trend::Down => Icon::ArrowDown,
            Trend::Flat => Icon::Minus,
        };
        icon.paint(painter, arrow.center(), 13, faint);
    }

    fn word(&self, painter: &Painter, mut free: Rect, t: &Tokens) {
        let dir = Dir::of_ctx(painter.ctx());
        if self.tone == Tone::Danger {
            let icon = dir.cut_start(&mut free, 13.0);
            Icon::Warning.paint_fill(painter, icon.center(), 13, t.danger);
            dir.cut_start(&mut free, 4.0);
        }
        let style = TextStyle::Dense;
        let fits = width(painter.ctx(), self.words, style) <= free.width();
        let words = if fits { self.words } else { self.short };
        line(painter, free, At::Start, words, style, t.text);
    }

    fn bar(&self, painter: &Painter, bar: Rect, t: &Tokens) {
        let fraction = f32::from(self.value) / 100.0;
        meters::paint_bar(painter, bar, fraction, self.tone.fill(t), t);
    }
}
