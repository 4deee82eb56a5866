//! Step 4: the plan, phase by phase, and how it fits the slot that there is.

use egui::Ui;

use crate::domain::scenario::text;
use crate::domain::schedule::{PhaseRun, Schedule};
use crate::domain::session::Command;
use crate::domain::time::Span;
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{
    Button, Card, Chip, Column, Labelled, NumberStepper, PhaseBar, PhaseSegment, PhaseState, Size,
    Table, TableRow, field, flowing, page_columns, row, scroll,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Tone, tokens};

/// In a page smaller than this all of it scrolls, and what fits the plan stands below it.
const NARROW: f32 = 820.0;
const LOW: f32 = 440.0;

/// What the step remembers.
#[derive(Default)]
pub struct State {
    slot: String,
}

/// Slots that are often given, in minutes.
const SLOTS: [u16; 3] = [180, 150, 120];
/// The longest slot that is taken.
const LONGEST: u16 = 600;

/// Draws the step.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    if ui.available_width() >= NARROW && ui.available_height() >= LOW {
        return parts(ui, cx, open, state);
    }
    scroll(ui, "timing", |ui| {
        flowing(ui, true, |ui| parts(ui, cx, open, state));
    });
}

fn parts(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    ui.spacing_mut().item_spacing.y = 12.0;
    preview(ui, cx, open);
    let height = ui.available_height();
    let side = if ui.available_width() < 1100.0 {
        290.0
    } else {
        330.0
    };
    let sizes = [Size::Flex(1.0), Size::Fixed(side)];
    page_columns(ui, "plan", NARROW, &sizes, CARD_GAP, |ui, index| {
        ui.set_max_height(height);
        if index == 0 {
            plan(ui, cx, open);
        } else {
            ui.spacing_mut().item_spacing.y = 12.0;
            fit(ui, cx, open, state);
            clock(ui, cx, open);
        }
    });
}

/// Minutes as the painter of the bar counts them.
fn minutes(span: Span) -> f32 {
    f32::from(i16::try_from(span.nearest_minutes()).unwrap_or(i16::MAX))
}

/// Words of a segment, kept while the bar borrows them.
struct Words {
    name: String,
    short: String,
    number: String,
    minutes: String,
    detail: String,
}

fn preview(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let schedule = &open.session.schedule;
    let words: Vec<Words> = schedule
        .phases
        .iter()
        .zip(1_usize..)
        .map(|(phase, number)| {
            let name = open.prose.say(&text::phase(&phase.id));
            let minutes = cx.say(msg::minutes_short(phase.planned.nearest_minutes()));
            Words {
                short: open.prose.say(&text::phase_short(&phase.id)),
                number: cx.words.number(number),
                detail: cx.say(msg::setup_phase_said(name.as_str(), minutes.as_str())),
                name,
                minutes,
            }
        })
        .collect();
    let segments: Vec<PhaseSegment<'_>> = schedule
        .phases
        .iter()
        .zip(&words)
        .map(|(phase, words)| PhaseSegment {
            label: &words.name,
            short: &words.short,
            number: &words.number,
            planned: minutes(phase.planned),
            state: PhaseState::Coming {
                minutes: minutes(phase.allotted),
                words: &words.minutes,
            },
            detail: &words.detail,
        })
        .collect();
    let start = schedule.started.unwrap_or(cx.now.wall);
    let total = schedule.planned_total();
    let ticks: Vec<(f32, String)> = (0..=total.nearest_minutes() / 30)
        .map(|half| {
            let span = Span::minutes(half * 30);
            (minutes(span), cx.words.time(start + span))
        })
        .collect();
    let (plan, day) = (cx.say(msg::setup_bar_plan()), cx.say(msg::setup_bar_day()));
    let (end, name) = (cx.words.time(start + total), cx.say(msg::setup_bar_name()));
    Card::new().flush().show(ui, |ui| {
        PhaseBar {
            plan: &plan,
            actual: &day,
            segments: &segments,
            now: None,
            ticks: &ticks,
            planned_end: &end,
            projected_end: "",
            drift: "",
            overrun: "",
            name: &name,
        }
        .show(ui);
    });
}

fn plan(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let schedule = &open.session.schedule;
    let is_fixed = open.session.has_started();
    let height = ui.available_height();
    let title = cx.say(msg::setup_plan());
    let total = cx.say(msg::setup_plan_total(
        schedule.planned_total().nearest_minutes(),
    ));
    let mut changed = None;
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            let t = tokens(ui.ctx());
            Label::new(total, TextStyle::Strong)
                .color(t.text)
                .single_line()
                .show(ui);
        },
        |ui| {
            ui.set_max_height(height - 40.0);
            if is_fixed {
                fixed(ui, cx);
            }
            changed = table(ui, cx, open, is_fixed);
        },
    );
    if let Some((index, minutes)) = changed {
        let planned = schedule
            .phases
            .iter()
            .enumerate()
            .map(|(each, phase)| {
                if each == index {
                    Span::minutes(minutes)
                } else {
                    phase.planned
                }
            })
            .collect();
        cx.send(Command::SetPlan(planned));
    }
}

fn fixed(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(14, 4))
        .show(ui, |ui| {
            Label::new(cx.say(msg::setup_plan_fixed()), TextStyle::Dense)
                .color(t.text_2)
                .show(ui);
        });
}

fn table(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, is_fixed: bool) -> Option<(usize, i64)> {
    let schedule = &open.session.schedule;
    let titles = [
        String::new(),
        cx.say(msg::setup_column_phase()),
        cx.say(msg::setup_column_minutes()),
        cx.say(msg::setup_column_least()),
        cx.say(msg::setup_column_begins()),
        cx.say(msg::setup_column_ends()),
        String::new(),
    ];
    let sizes = [
        Size::Fixed(22.0),
        Size::Flex(1.0),
        Size::Fixed(132.0),
        Size::Fixed(64.0),
        Size::Fixed(58.0),
        Size::Fixed(58.0),
        Size::Fixed(110.0),
    ];
    let columns: Vec<Column<'_>> = titles
        .iter()
        .zip(sizes)
        .map(|(title, size)| Column::new(title, size))
        .collect();
    let name = cx.say(msg::setup_plan());
    let start = schedule.started.unwrap_or(cx.now.wall);
    let mut changed = None;
    let _ = Table::new("plan", &name, &columns).row_height(40.0).show(
        ui,
        schedule.phases.len(),
        |row| {
            let index = row.index();
            let Some(phase) = schedule.phases.get(index) else {
                return;
            };
            let from = start
                + schedule
                    .planned_start(index)
                    .since(crate::domain::time::SessionTime::START);
            let number = cx.words.number(index + 1);
            row.faint(&number);
            row.text(&open.prose.say(&text::phase(&phase.id)));
            if let Some(minutes) = length(row, cx, open, phase, is_fixed) {
                changed = Some((index, minutes));
            }
            least(row, cx, phase);
            row.text(&cx.words.time(from));
            row.faint(&cx.words.time(from + phase.planned));
            row.cell(|ui| {
                if phase.kind.is_protected() {
                    Chip::new(Tone::Info, cx.say(msg::setup_protected()))
                        .icon(Icon::ShieldCheck)
                        .small()
                        .show(ui);
                }
            });
        },
    );
    changed
}

fn length(
    row: &mut TableRow<'_>,
    cx: &Cx<'_>,
    open: Open<'_>,
    phase: &PhaseRun,
    is_fixed: bool,
) -> Option<i64> {
    let mut minutes = phase.planned.nearest_minutes();
    let before = minutes;
    let shown = cx.words.number(minutes);
    let phase_name = open.prose.say(&text::phase(&phase.id));
    let name = cx.say(msg::setup_minutes_of(phase_name));
    let (less, more) = (
        cx.say(msg::setup_minute_less()),
        cx.say(msg::setup_minute_more()),
    );
    row.say(shown.as_str());
    row.cell(|ui| {
        if is_fixed {
            let t = tokens(ui.ctx());
            Label::new(shown.as_str(), TextStyle::DenseMedium)
                .color(t.text)
                .show(ui);
        } else {
            NumberStepper::new(&name, 1..=180, &shown, &less, &more).show(ui, &mut minutes);
        }
    });
    (minutes != before).then_some(minutes)
}

/// The shortest it can be; amber with a word where the plan is shorter.
fn least(row: &mut TableRow<'_>, cx: &Cx<'_>, phase: &PhaseRun) {
    let words = cx.say(msg::minutes_short(phase.least.nearest_minutes()));
    row.faint(&words);
}

fn fit(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    if open.session.has_started() {
        return;
    }
    let t = tokens(ui.ctx());
    let total = open.session.schedule.planned_total().nearest_minutes();
    let mut wanted = None;
    Card::titled(cx.say(msg::setup_fit())).show(ui, |ui| {
        Label::new(cx.say(msg::setup_fit_why()), TextStyle::Dense)
            .color(t.text_2)
            .show(ui);
        ui.horizontal(|ui| {
            // A slot that is refused is not offered.
            let fits = |slot: &u16| {
                let slot = Span::minutes(i64::from(*slot));
                crate::domain::schedule::fit(&open.session.schedule, slot).is_ok()
            };
            for slot in SLOTS.into_iter().filter(fits) {
                let words = cx.say(msg::minutes_short(slot));
                let chip = Button::new(words)
                    .accessible_name(cx.say(msg::setup_fit_to(slot)))
                    .toggle(i64::from(slot) == total)
                    .tight();
                if chip.show(ui).clicked() {
                    wanted = Some(slot);
                }
            }
        });
        wanted = wanted.or(own_slot(ui, cx, state));
        let written = Schedule::of(&open.session.scenario).planned_total();
        if written.nearest_minutes() != total {
            let words = msg::setup_fit_back(written.nearest_minutes());
            let back = Button::quiet(cx.say(words))
                .icon(Icon::ArrowCounterClockwise)
                .color(t.accent)
                .small();
            if back.show(ui).clicked() {
                wanted = u16::try_from(written.nearest_minutes()).ok();
            }
        }
    });
    if let Some(minutes) = wanted {
        cx.ask(Action::FitPlan { minutes });
    }
}

/// A slot of one's own; taken with Enter or the button.
fn own_slot(ui: &mut Ui, cx: &Cx<'_>, state: &mut State) -> Option<u16> {
    let label = cx.say(msg::setup_fit_own());
    let number = western(&state.slot)
        .parse::<u16>()
        .ok()
        .filter(|minutes| (1..=LONGEST).contains(minutes));
    let wrong = cx.say(msg::setup_fit_wrong(LONGEST));
    let is_blank = state.slot.trim().is_empty();
    let error = (!is_blank && number.is_none()).then_some(wrong.as_str());
    let mut wanted = None;
    Labelled::new(&label).error(error).show(ui, |ui| {
        ui.horizontal(|ui| {
            let out = field(ui, &mut state.slot, "slot", &label)
                .width(96.0)
                .char_limit(4)
                .error(error.is_some())
                .show(ui);
            let act = Button::new(cx.say(msg::setup_fit_do())).enabled(number.is_some());
            if act.show(ui).clicked() || out.submitted {
                wanted = number;
            }
        });
    });
    if wanted.is_some() {
        state.slot.clear();
    }
    wanted
}

/// Digits of any keyboard as 0 to 9.
fn western(text: &str) -> String {
    crate::storage::roster::fold::fold(text)
}

fn clock(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let schedule = &open.session.schedule;
    let start = schedule.started.unwrap_or(cx.now.wall);
    let title = if open.session.has_started() {
        msg::setup_clock_started()
    } else {
        msg::setup_clock_if()
    };
    Card::titled(cx.say(title)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let total = schedule.planned_total();
        let debrief = schedule
            .phases
            .iter()
            .position(|phase| phase.kind.is_protected())
            .map(|index| {
                schedule
                    .planned_start(index)
                    .since(crate::domain::time::SessionTime::START)
            });
        line(
            ui,
            &cx.say(msg::setup_clock_begins()),
            &cx.words.time(start),
        );
        if let Some(debrief) = debrief {
            line(
                ui,
                &cx.say(msg::setup_clock_debrief()),
                &cx.words.time(start + debrief),
            );
        }
        line(
            ui,
            &cx.say(msg::setup_clock_ends()),
            &cx.words.time(start + total),
        );
    });
}

fn line(ui: &mut Ui, label: &str, value: &str) {
    let t = tokens(ui.ctx());
    row(
        ui,
        30.0,
        |ui| {
            Label::new(label, TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(value, TextStyle::Section)
                .color(t.text)
                .single_line()
                .show(ui);
        },
    );
}
