//! What a package would be worth to the own party: one radio group for each issue, the total against
//! the value of no deal and the aim.

use egui::{Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2, vec2};

use super::proposals::Draft;
use super::side::when_it_goes_on;
use super::{SeatAsk, SeatCx, SeatState};
use crate::domain::ids::{IssueId, OptionId};
use crate::domain::negotiation::{self, Package};
use crate::domain::scenario::{PartyValues, text};
use crate::domain::view::{AgendaItem, SeatView};
use crate::localisation::msg;
use crate::ui::components::layout::within;
use crate::ui::components::meters::paint_bar;
use crate::ui::components::paint::{At, hairline, line, width};
use crate::ui::components::{Banner, Button, Card, Chip, flows, radio, row, scroll};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle, accessible};
use crate::ui::theme::{CARD_PADDING, Dir, RADIUS_CONTROL, Tone, tokens};

/// Height of the buttons under the groups.
const FOOT: f32 = 104.0;

/// A whole package is worth this at most.
const WHOLE: i32 = 100;

pub(super) fn show(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    let t = tokens(ui.ctx());
    let Some(values) = &view.values else { return };
    Card::titled(cx.say(msg::seat_calc_title()))
        .icon(Icon::Calculator, t.conf)
        .head_tone(Tone::Confidential)
        .confidential()
        .flush()
        .fill_height()
        .show(ui, |ui| {
            if flows(ui) {
                padded(ui, |ui| sum(ui, cx, values, &state.package));
                groups(ui, cx, view, Some(values), &mut state.package);
                return padded(ui, |ui| foot(ui, cx, view, state));
            }
            let mut above = ui.available_rect_before_wrap();
            let bottom = above.bottom();
            above.max.y -= FOOT;
            within(ui, above, |ui| {
                padded(ui, |ui| sum(ui, cx, values, &state.package));
                scroll(ui, "seat-calculator", |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    groups(ui, cx, view, Some(values), &mut state.package);
                });
            });
            let mut below = above;
            below.min.y = above.max.y;
            below.max.y = bottom;
            hairline(ui.painter(), below, below.top(), t.line);
            within(ui, below, |ui| {
                padded(ui, |ui| foot(ui, cx, view, state));
            });
        });
}

fn padded(ui: &mut Ui, body: impl FnOnce(&mut Ui)) {
    let margin = egui::Margin::symmetric(14, 10);
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        body(ui);
    });
}

/// The total, how it compares, and what could not be signed.
fn sum(ui: &mut Ui, cx: &SeatCx<'_>, values: &PartyValues, package: &Package) {
    let t = tokens(ui.ctx());
    let total = negotiation::worth(values, package);
    let (words, tone, icon) = match total.cmp(&values.no_deal) {
        std::cmp::Ordering::Greater => (msg::seat_calc_better(), Tone::Ok, Icon::Check),
        std::cmp::Ordering::Equal => (msg::seat_calc_equal(), Tone::Neutral, Icon::Equals),
        std::cmp::Ordering::Less => (msg::seat_calc_worse(), Tone::Warn, Icon::Warning),
    };
    row(
        ui,
        40.0,
        |ui| {
            Label::new(cx.words.number(total), TextStyle::ClockM)
                .color(t.text)
                .single_line()
                .show(ui);
            Label::new(cx.say(msg::seat_calc_of()), TextStyle::Body)
                .color(t.text_2)
                .single_line()
                .show(ui);
        },
        |ui| {
            if !package.0.is_empty() {
                Chip::new(tone, cx.say(words)).icon(icon).show(ui);
            }
        },
    );
    meter(ui, cx, values, total);
    let crossed: Vec<String> = negotiation::crossed(values, package)
        .map(|choice| cx.prose.say(&text::option(&choice.issue, &choice.option)))
        .collect();
    if !crossed.is_empty() {
        let title = cx.say(msg::seat_calc_crosses());
        let body = cx.say(msg::seat_calc_crosses_what(cx.words.list(&crossed)));
        Banner::new(Tone::Danger, &title)
            .body(&body)
            .icon(Icon::HandPalm)
            .show(ui, |_| {});
    }
}

/// The bar with its two marks, and what they mean below it.
fn meter(ui: &mut Ui, cx: &SeatCx<'_>, values: &PartyValues, total: i32) {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let size = vec2(ui.available_width(), 38.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let bar = Rect::from_min_size(
        pos2(rect.left(), rect.top() + 4.0),
        vec2(rect.width(), 12.0),
    );
    let painter = ui.painter();
    paint_bar(painter, bar, part(total), t.accent, t);
    for value in [values.no_deal, values.aim] {
        let x = dir.x(bar, part(value) * bar.width());
        let tick = Rect::from_center_size(pos2(x, bar.center().y), vec2(2.0, 20.0));
        painter.rect_filled(tick, 0.0, t.text);
    }
    let mut marks = [
        (
            values.no_deal,
            cx.say(msg::seat_calc_no_deal(values.no_deal)),
        ),
        (values.aim, cx.say(msg::seat_calc_aim(values.aim))),
    ];
    marks.sort_by_key(|(value, _)| *value);
    let widths = marks
        .each_ref()
        .map(|(_, words)| width(ui.ctx(), words, TextStyle::Caption).ceil() + 2.0);
    let centers = marks
        .each_ref()
        .map(|(value, _)| part(*value) * bar.width());
    let starts = side_by_side(centers, widths, bar.width());
    for (((_, words), start), wide) in marks.iter().zip(starts).zip(widths) {
        let mut place = dir.span(rect, start, start + wide);
        place.min.y = bar.bottom() + 4.0;
        line(
            painter,
            place,
            At::Center,
            words,
            TextStyle::Caption,
            t.text_2,
        );
    }
    let spoken = cx.say(msg::seat_calc_spoken(total, values.no_deal, values.aim));
    response.widget_info(|| WidgetInfo {
        value: Some(f64::from(total)),
        ..WidgetInfo::labeled(Role::ProgressIndicator, true, accessible(&spoken))
    });
}

/// Where two labels begin that stand under their marks as well as they can without touching.
fn side_by_side(centers: [f32; 2], widths: [f32; 2], room: f32) -> [f32; 2] {
    let [first, second] = widths;
    let gap = 8.0;
    let [one, other] = centers;
    let (mut low, mut high) = (one - first / 2.0, other - second / 2.0);
    let overlap = (low + first + gap - high).max(0.0);
    low -= overlap / 2.0;
    high += overlap / 2.0;
    let back = (high + second - room).max(0.0);
    let (low, high) = ((low - back).max(0.0), high - back);
    [low, high.max(low + first + gap)]
}

/// How much of a whole package it is.
#[expect(
    clippy::cast_possible_truncation,
    reason = "values of a package fit any float"
)]
fn part(value: i32) -> f32 {
    (f64::from(value) / f64::from(WHOLE)).clamp(0.0, 1.0) as f32
}

/// One group for each issue; the mediation team has the same groups without values.
pub(super) fn groups(
    ui: &mut Ui,
    cx: &SeatCx<'_>,
    view: &SeatView,
    values: Option<&PartyValues>,
    package: &mut Package,
) {
    for (index, item) in view.agenda.iter().enumerate() {
        ui.push_id(&item.issue, |ui| {
            group(ui, cx, index, item, values, package);
        });
    }
}

fn group(
    ui: &mut Ui,
    cx: &SeatCx<'_>,
    index: usize,
    item: &AgendaItem,
    values: Option<&PartyValues>,
    package: &mut Package,
) {
    let t = tokens(ui.ctx());
    let top = ui.cursor().top();
    hairline(ui.painter(), ui.max_rect(), top, t.line);
    let letter = cx.say(msg::issue_letter(index + 1));
    let issue = cx.prose.say(&text::issue(&item.issue));
    padded(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        row(
            ui,
            28.0,
            |ui| {
                Label::new(
                    cx.say(msg::board_issue(letter, issue)),
                    TextStyle::DenseStrong,
                )
                .color(t.text)
                .truncate()
                .show(ui);
            },
            |ui| {
                if item.settled.is_some() {
                    Icon::CheckCircle.show_fill(ui, 16, t.ok);
                }
            },
        );
        let options = item.options.iter().map(Some);
        for option in options.chain([None]) {
            choice(ui, cx, &item.issue, option, values, package);
        }
    });
}

/// One option, or none yet, with its value at the end.
fn choice(
    ui: &mut Ui,
    cx: &SeatCx<'_>,
    issue: &IssueId,
    option: Option<&OptionId>,
    values: Option<&PartyValues>,
    package: &mut Package,
) {
    let t = tokens(ui.ctx());
    let name = match option {
        Some(option) => cx.prose.say(&text::option(issue, option)),
        None => cx.say(msg::seat_calc_open()),
    };
    let is_chosen = package.0.get(issue) == option;
    let value = values.map(|values| {
        let scores = values.scores.get(issue);
        let score = option.and_then(|option| scores?.get(option));
        cx.words.number(score.copied().unwrap_or_default())
    });
    let under = ui.painter().add(Shape::Noop);
    let before = ui.cursor().top();
    let mut is_pressed = false;
    row(
        ui,
        30.0,
        |ui| is_pressed = radio(ui, is_chosen, &name).clicked(),
        |ui| {
            if let Some(value) = value {
                let style = if is_chosen {
                    TextStyle::DenseStrong
                } else {
                    TextStyle::Dense
                };
                Label::new(value, style)
                    .color(t.text)
                    .single_line()
                    .show(ui);
            }
        },
    );
    if is_chosen {
        let wide = ui.max_rect().x_range().expand(CARD_PADDING / 2.0);
        let place = Rect::from_x_y_ranges(wide, before..=ui.cursor().top());
        let shape = Shape::rect_filled(place, RADIUS_CONTROL, t.accent_tint);
        ui.painter().set(under, shape);
    }
    if is_pressed {
        match option {
            Some(option) => package.0.insert(issue.clone(), option.clone()),
            None => package.0.remove(issue),
        };
    }
}

fn foot(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    ui.spacing_mut().item_spacing.y = 8.0;
    propose(ui, cx, view, state);
    let is_kept = view.kept.as_ref() == Some(&state.package);
    let is_empty = state.package.0.is_empty();
    let mut keeps = false;
    let (mut takes, mut clears) = (false, false);
    row(
        ui,
        34.0,
        |ui| {
            let clear = Button::icon_only(
                Icon::ArrowCounterClockwise,
                cx.say(msg::seat_calc_start_over()),
            );
            clears = clear.enabled(!is_empty).show(ui).clicked();
            if view.kept.is_some() && !is_kept {
                let take = Button::icon_only(Icon::FolderOpen, cx.say(msg::seat_calc_take()));
                takes = take.show(ui).clicked();
            }
        },
        |ui| {
            let (words, icon) = if is_kept && !is_empty {
                (msg::seat_calc_kept(), Icon::Check)
            } else {
                (msg::seat_calc_keep(), Icon::PushPin)
            };
            let keep = Button::new(cx.say(words)).icon(icon);
            keeps = keep.enabled(!is_kept && !is_empty).show(ui).clicked();
        },
    );
    if clears {
        state.package = Package::default();
    }
    if let Some(kept) = view.kept.clone().filter(|_| takes) {
        state.package = kept;
    }
    if keeps {
        cx.ask(SeatAsk::Keep(state.package.clone()));
    }
}

/// The way from a package to the table.
pub(super) fn propose(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    let button = Button::primary(cx.say(msg::seat_calc_propose()))
        .icon(Icon::HandPointing)
        .full_width()
        .enabled(!state.package.0.is_empty());
    if when_it_goes_on(cx, view, button).show(ui).clicked() {
        state.put = Some(Draft::of(cx, view, &state.package));
    }
}
