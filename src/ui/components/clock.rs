//! Clocks: the block of the console and the small one.

use super::button::Button;
use super::card::Card;
use super::layout::{row, row_in};
use super::meters::{ProgressBar, paint_bar};
use super::paint::framed;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CARD, RADIUS_CONTROL, Tokens, Tone, tokens};
use egui::{
    Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

/// What a clock is doing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum ClockState {
    /// Counting down: ink.
    #[default]
    Running,
    /// Stopped for now: violet.
    Paused,
    /// Past its end: amber, with a plus sign in the text.
    Overtime,
}

impl ClockState {
    /// The state colour of the clock's word and chip.
    pub const fn tone(self) -> Tone {
        match self {
            Self::Running => Tone::Ok,
            Self::Paused => Tone::Paused,
            Self::Overtime => Tone::Warn,
        }
    }

    /// Colour of the digits.
    pub const fn digits(self, t: &Tokens) -> Color32 {
        match self {
            Self::Running => t.text,
            Self::Paused => t.pause,
            Self::Overtime => t.warn,
        }
    }

    /// Colour of the progress bar.
    pub const fn bar(self, t: &Tokens) -> Color32 {
        match self {
            Self::Running => t.accent,
            Self::Paused => t.pause,
            Self::Overtime => t.warn_fill,
        }
    }

    /// Icon of the state, drawn filled.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Running => Icon::Play,
            Self::Paused => Icon::Pause,
            Self::Overtime => Icon::Warning,
        }
    }
}

/// The digits of a clock in one of the clock styles. `name` says what it counts ("left in this
/// phase").
pub fn digits(ui: &mut Ui, time: &str, style: TextStyle, color: Color32, name: &str) -> Response {
    let laid = text::layout(ui.ctx(), time, style, None);
    let (rect, response) = ui.allocate_exact_size(laid.size(), Sense::hover());
    laid.paint(ui.painter(), rect.min, color);
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(text::accessible(time)),
        ..WidgetInfo::labeled(Role::Timer, true, text::accessible(name))
    });
    response
}

/// A small clock in a frame: state word, digits, progress at the foot. Fills the width.
pub fn small_clock(ui: &mut Ui, time: &str, state: ClockState, word: &str, progress: f32) {
    let t = tokens(ui.ctx());
    let height = 72.0;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let painter = ui.painter();
    framed(
        painter,
        rect,
        RADIUS_CONTROL,
        t.surface,
        Stroke::new(1.0, t.line),
    );
    let dir = Dir::of(ui);
    let inner = rect.shrink2(vec2(10.0, 0.0));
    let tone = state.tone().text(t);
    let mut head = inner;
    head.min.y = rect.top() + 8.0;
    head.max.y = head.min.y + 16.0;
    super::strip::Strip::new(ui.ctx(), 4.0)
        .icon(state.icon(), 14, true, tone)
        .text(word, TextStyle::CaptionStrong, tone)
        .paint_start(painter, head);
    let mut figures = inner;
    figures.min.y = head.max.y;
    figures.max.y = rect.bottom() - 8.0;
    super::paint::line(
        painter,
        figures,
        super::paint::At::Start,
        time,
        TextStyle::ClockM,
        state.digits(t),
    );
    let foot = Rect::from_x_y_ranges(rect.x_range(), rect.bottom() - 6.0..=rect.bottom() - 1.0);
    let foot = foot.shrink2(vec2(1.0, 0.0));
    let bottom = CornerRadius {
        nw: 0,
        ne: 0,
        sw: 5,
        se: 5,
    };
    painter.rect_filled(foot, bottom, t.inset);
    let gone = dir.fraction(foot, 0.0, progress.clamp(0.0, 1.0));
    painter.rect_filled(gone, bottom, state.bar(t));
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(text::accessible(time)),
        ..WidgetInfo::labeled(Role::Timer, true, text::accessible(word))
    });
}

/// What the clock block says. All texts come from the caller.
#[derive(Clone, Copy, Debug)]
pub struct ClockWords<'a> {
    /// Name of the phase.
    pub phase: &'a str,
    /// "Phase 5 of 8".
    pub place: &'a str,
    /// "12:40", or "+1:05" in overtime.
    pub time: &'a str,
    /// "left in this phase", "paused", "over time".
    pub meaning: &'a str,
    /// "Ends 15:41, planned 15:35".
    pub ends: &'a str,
    /// "+1" and what it means when it is spoken.
    pub add_one: (&'a str, &'a str),
    /// "+5" and what it means when it is spoken.
    pub add_five: (&'a str, &'a str),
    /// "Pause" or "Resume".
    pub pause: &'a str,
    /// "Next phase".
    pub next: &'a str,
    /// Reason and remedy when late ("Six minutes behind plan", "Recover time…").
    pub late: Option<(&'a str, &'a str)>,
}

/// What was asked of the clock block.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ClockAction {
    /// One minute more.
    AddOne,
    /// Five minutes more.
    AddFive,
    /// Pause or resume.
    TogglePause,
    /// Go to the next phase.
    Next,
    /// Find the lost time again.
    Recover,
}

/// The clock block of the console.
pub fn clock_block(
    ui: &mut Ui,
    words: &ClockWords<'_>,
    state: ClockState,
    progress: f32,
    can_go_on: bool,
) -> Option<ClockAction> {
    let t = tokens(ui.ctx());
    let mut action = None;
    let card = Card::new().flush();
    let shown = card.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let dir = Dir::of(ui);
        egui::Frame::new()
            .inner_margin(dir.margin(16, 16, 12, if words.late.is_some() { 11 } else { 14 }))
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 0.0;
                clock_head(ui, words, t);
                ui.add_space(6.0);
                action = clock_time(ui, words, state, t);
                ui.add_space(8.0);
                ProgressBar::new(progress, words.meaning)
                    .color(state.bar(t))
                    .show(ui);
                ui.add_space(5.0);
                clock_foot(ui, words, t);
                ui.add_space(10.0);
                action = action.or(clock_controls(ui, words, state, can_go_on));
            });
        if let Some((reason, remedy)) = words.late {
            action = action.or(late_strip(ui, reason, remedy, t));
        }
    });
    // The strip reaches the border of the card: draw the border again over it.
    let stroke = Stroke::new(1.0, t.line);
    let painter = ui.painter();
    painter.rect_stroke(shown.response.rect, RADIUS_CARD, stroke, StrokeKind::Inside);
    action
}

fn clock_head(ui: &mut Ui, words: &ClockWords<'_>, t: &Tokens) {
    row(
        ui,
        24.0,
        |ui| {
            Label::new(words.phase, TextStyle::Section)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(words.place, TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
        },
    );
}

fn clock_time(
    ui: &mut Ui,
    words: &ClockWords<'_>,
    state: ClockState,
    t: &Tokens,
) -> Option<ClockAction> {
    let mut action = None;
    let style = if super::paint::width(ui.ctx(), words.time, TextStyle::ClockL)
        <= ui.available_width() - 82.0
    {
        TextStyle::ClockL
    } else {
        TextStyle::ClockM
    };
    row(
        ui,
        66.0,
        |ui| {
            digits(ui, words.time, style, state.digits(t), words.meaning);
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let five = Button::new(words.add_five.0)
                .small()
                .accessible_name(words.add_five.1);
            if five.show(ui).clicked() {
                action = Some(ClockAction::AddFive);
            }
            let one = Button::new(words.add_one.0)
                .small()
                .accessible_name(words.add_one.1);
            if one.show(ui).clicked() {
                action = Some(ClockAction::AddOne);
            }
        },
    );
    action
}

fn clock_foot(ui: &mut Ui, words: &ClockWords<'_>, t: &Tokens) {
    row(
        ui,
        16.0,
        |ui| {
            Label::new(words.meaning, TextStyle::Caption)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(words.ends, TextStyle::Caption)
                .color(t.text_2)
                .single_line()
                .show(ui);
        },
    );
}

fn clock_controls(
    ui: &mut Ui,
    words: &ClockWords<'_>,
    state: ClockState,
    can_go_on: bool,
) -> Option<ClockAction> {
    let mut action = None;
    let sizes = [
        super::layout::Size::Flex(1.0),
        super::layout::Size::Flex(1.25),
    ];
    let icon = if state == ClockState::Paused {
        Icon::Play
    } else {
        Icon::Pause
    };
    super::layout::columns(ui, &sizes, 6.0, |ui, index| {
        let (button, meant) = if index == 0 {
            let button = Button::new(words.pause).icon_fill(icon);
            (button, ClockAction::TogglePause)
        } else {
            let button = Button::primary(words.next)
                .icon_end(Icon::ArrowEnd)
                .enabled(can_go_on);
            (button, ClockAction::Next)
        };
        if button.full_width().show(ui).clicked() {
            action = Some(meant);
        }
    });
    action
}

/// Amber foot with the reason and the remedy: side by side if they fit, else one below the other.
fn late_strip(ui: &mut Ui, reason: &str, remedy: &str, t: &Tokens) -> Option<ClockAction> {
    let dir = Dir::of(ui);
    let button = Button::quiet(remedy).small().tight().color(t.warn);
    let width = ui.available_width();
    let needed =
        super::paint::width(ui.ctx(), reason, TextStyle::Dense) + button.measure(ui.ctx()) + 46.0;
    let two_lines = needed > width;
    let height = if two_lines { 66.0 } else { 38.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let bottom = CornerRadius {
        nw: 0,
        ne: 0,
        ..RADIUS_CARD
    };
    ui.painter().rect_filled(rect, bottom, t.warn_tint);
    let inner = dir.span(rect, 16.0, rect.width() - 6.0);
    let mut upper = inner;
    let mut lower = inner;
    if two_lines {
        upper.max.y = rect.top() + 34.0;
        lower.min.y = rect.top() + 30.0;
    }
    let mut asked = false;
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        Icon::ClockCountdown.show(ui, 16, t.warn);
        Label::new(reason, TextStyle::Dense)
            .color(t.warn)
            .truncate()
            .show(ui);
    };
    if two_lines {
        row_in(ui, upper, words, |_| {});
        row_in(ui, lower, |_| {}, |ui| asked = button.show(ui).clicked());
    } else {
        ui.spacing_mut().item_spacing.x = 4.0;
        row_in(ui, inner, words, |ui| asked = button.show(ui).clicked());
    }
    asked.then_some(ClockAction::Recover)
}

/// Paints a progress bar under something painted by hand.
pub fn paint_progress(ui: &Ui, rect: Rect, progress: f32, state: ClockState) {
    let t = tokens(ui.ctx());
    paint_bar(ui.painter(), rect, progress, state.bar(t), t);
}
