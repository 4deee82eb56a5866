//! The tables at a glance, and above them what cannot wait.

use egui::Ui;

use super::dialogs::Dialog;
use super::standing::{self, Mood, Standing};
use super::{ConsoleState, ground, indicator, words};
use crate::domain::scenario::Indicator;
use crate::domain::session::{Command, Outcome, TableState, Tables};
use crate::domain::time::Span;
use crate::localisation::{Message, msg, names};
use crate::ui::action::{Action, Question};
use crate::ui::components::{
    Banner, Button, Card, CardEdge, Chip, columns, explain, paint, pips, row,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Tone, tokens};
use crate::ui::user_action::UserAction;

/// Least width of the card of a table.
const LEAST_CARD: f32 = 140.0;
/// Nothing settled for this long belongs to the cause of trouble.
const SILENCE: Span = Span::minutes(8);

/// The laptop slept, or its clock was set: does that time count?
pub(super) fn gap(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let Some(gap) = open.session.clock.gap else {
        return;
    };
    let minutes = gap.abs().nearest_minutes();
    let is_ahead = gap > Span::ZERO;
    let (title, body) = if is_ahead {
        (msg::console_gap(minutes), msg::console_gap_question())
    } else {
        (msg::console_gap_back(minutes), msg::console_gap_told())
    };
    let (title, body) = (cx.say(title), cx.say(body));
    let mut answer = None;
    Banner::new(Tone::Warn, &title).body(&body).show(ui, |ui| {
        if !is_ahead {
            let button = Button::primary(cx.say(msg::console_gap_seen()));
            answer = button.show(ui).clicked().then_some(false);
            return;
        }
        if Button::new(cx.say(msg::console_gap_counts()))
            .show(ui)
            .clicked()
        {
            answer = Some(true);
        }
        if Button::new(cx.say(msg::console_gap_does_not_count()))
            .show(ui)
            .clicked()
        {
            answer = Some(false);
        }
    });
    if let Some(count) = answer {
        cx.send(Command::SettleGap { count });
    }
}

/// One banner for the first table in trouble: the cause in numbers and two remedies.
pub(super) fn trouble(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    standings: &[Standing],
) {
    let mut bad = standings.iter().filter(|each| each.mood == Mood::Trouble);
    let Some(first) = bad.next() else { return };
    let others: Vec<String> = bad.map(|each| cx.words.number(each.table)).collect();
    let title = cx.say(msg::console_trouble(first.table));
    let body = cause(cx, open, first, &others);
    let remedy = standing::remedy(open, first.table);
    let (mut send, mut calls) = (false, false);
    Banner::new(Tone::Danger, &title)
        .body(&body)
        .show(ui, |ui| {
            if let Some(run) = remedy {
                let kind = open
                    .session
                    .scenario
                    .inject(&run.id)
                    .map(|inject| inject.kind);
                let words = kind.map_or_else(msg::console_write_inject, |kind| {
                    msg::console_send_kind(names::inject_kind(kind))
                });
                let button = Button::primary(cx.say(words))
                    .icon(Icon::PaperPlaneTilt)
                    .tooltip(words::inject_title(open, run));
                send = button.show(ui).clicked();
            } else {
                let button = Button::primary(cx.say(msg::console_write_inject()));
                send = button.icon(Icon::PenNib).show(ui).clicked();
            }
            let button = Button::new(cx.say(msg::action_call_caucus()));
            calls = button.icon(Icon::UsersFour).show(ui).clicked();
        });
    match remedy {
        Some(run) if send => cx.ask(Action::Ask(Question::Release(
            run.id.clone(),
            Tables::Only(first.table),
        ))),
        None if send => state.write_inject(),
        _ => {}
    }
    if calls {
        cx.ask(Action::Focus(Some(first.table)));
        state.call_caucus(first.table);
    }
}

fn cause(cx: &Cx<'_>, open: Open<'_>, standing: &Standing, others: &[String]) -> String {
    let figure = |indicator| {
        open.session
            .tables
            .get(&standing.table)
            .and_then(|state| state.indicators.get(&indicator))
            .map_or(0, |reading| reading.value)
    };
    let mut parts: Vec<Message> = Vec::new();
    if standing.fall > 0 {
        parts.push(msg::console_cause_fall(
            standing.fall,
            standing::WINDOW.nearest_minutes(),
        ));
    }
    parts.push(msg::console_cause_figures(
        figure(Indicator::Trust),
        figure(Indicator::Violence),
    ));
    if standing.silent >= SILENCE {
        parts.push(msg::console_cause_silent(standing.silent.nearest_minutes()));
    }
    if !others.is_empty() {
        parts.push(msg::console_cause_others(cx.words.list(others)));
    }
    let said: Vec<String> = parts.into_iter().map(|part| cx.say(part)).collect();
    said.join(" ")
}

/// As many columns as the number of tables and the width allow.
fn per_row(tables: usize) -> usize {
    match tables {
        0..=4 => tables.max(1),
        5 | 6 => 3,
        _ => 4,
    }
}

/// All tables as cards.
pub(super) fn grid(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    standings: &[Standing],
) {
    // A card of a table that is narrower says nothing any more.
    let room = (ui.available_width() + CARD_GAP) / (LEAST_CARD + CARD_GAP);
    let number = (1..=per_row(standings.len()))
        .rev()
        .find(|number| crate::ui::theme::count(*number) <= room)
        .unwrap_or(1);
    let is_compact = standings.len() > 4;
    for (line, chunk) in standings.chunks(number).enumerate() {
        let told = |each: &Standing| {
            open.session
                .tables
                .get(&each.table)
                .is_some_and(ground::has)
        };
        let is_told = chunk.iter().any(told);
        ui.push_id(("tables", line), |ui| {
            let sizes = vec![crate::ui::components::Size::Flex(1.0); number];
            columns(ui, &sizes, CARD_GAP, |ui, index| {
                if let Some(standing) = chunk.get(index) {
                    card(ui, cx, open, state, standing, (is_compact, is_told));
                }
            });
        });
    }
}

/// The chip of a mood.
pub(super) fn chip(cx: &Cx<'_>, mood: Mood) -> Option<(Tone, Icon, String)> {
    let (tone, icon, words) = match mood {
        Mood::Waiting => return None,
        Mood::Trouble => (Tone::Danger, Icon::Warning, msg::console_in_trouble()),
        Mood::Converging => (Tone::Ok, Icon::TrendUp, msg::console_converging()),
        Mood::Steady => (Tone::Accent, Icon::Equals, msg::console_steady()),
        Mood::Reached(outcome) => (
            match outcome {
                Outcome::Agreement => Tone::Ok,
                Outcome::Partial => Tone::Info,
                Outcome::Impasse => Tone::Neutral,
            },
            Icon::SealCheck,
            names::outcome(outcome),
        ),
    };
    Some((tone, icon, cx.say(words)))
}

fn card(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    standing: &Standing,
    (is_compact, is_told): (bool, bool),
) {
    let Some(table) = open.session.tables.get(&standing.table) else {
        return;
    };
    let title = cx.say(msg::console_table(standing.table));
    let room = ui.available_width() - 28.0 - paint::width(ui.ctx(), &title, TextStyle::Strong);
    let is_shown = cx.focus == Some(standing.table);
    let is_bad = standing.mood == Mood::Trouble;
    let mut card = Card::titled(title);
    card = match (is_bad, is_shown) {
        (true, _) => card.edge(CardEdge::Alarm).head_tone(Tone::Danger),
        (false, true) => card.edge(CardEdge::Tone(Tone::Accent)),
        (false, false) => card,
    };
    let chip = chip(cx, standing.mood);
    let look = cx.say(msg::action_focus_table(standing.table));
    let (mut pressed, mut opened, mut leads) = (false, false, false);
    let name = look.clone();
    card.show_with(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let caret = if is_compact { 36.0 } else { 0.0 };
            if is_compact {
                pressed = open_icon(ui, name, is_shown);
            }
            if let Some((tone, icon, words)) = chip {
                mood_chip(ui, (tone, icon, &words), is_bad, room - caret);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            issues(ui, cx, open, table, is_compact);
            ui.add_space(if is_compact { 2.0 } else { 5.0 });
            indicators(ui, cx, open, state, standing, table);
            if ground::has(table) {
                leads = ground::show(ui, cx, open, table);
            } else if is_told {
                ground::room(ui);
            }
            if !is_compact {
                opened = foot(ui, cx, open, standing, table, is_shown, look);
            }
        },
    );
    if leads {
        cx.ask(Action::Focus(Some(standing.table)));
        cx.ask(Action::Do(UserAction::Entry));
    }
    if pressed || opened {
        cx.ask(Action::Focus((!is_shown).then_some(standing.table)));
    }
}

fn open_icon(ui: &mut Ui, name: String, is_shown: bool) -> bool {
    let icon = if is_shown {
        Icon::CaretDown
    } else {
        Icon::CaretEnd
    };
    let button = Button::icon_only(icon, name)
        .kind(crate::ui::components::button::ButtonKind::Quiet)
        .small();
    button.show(ui).clicked()
}

/// The word where it fits, else the icon, which explains itself.
fn mood_chip(ui: &mut Ui, (tone, icon, words): (Tone, Icon, &str), is_bad: bool, room: f32) {
    let is_filled = tone != Tone::Accent;
    let chip = Chip::new(tone, words);
    let chip = if is_filled {
        chip.icon_fill(icon)
    } else {
        chip.icon(icon)
    };
    let chip = if is_bad { chip.on_tint() } else { chip };
    if chip.measure(ui.ctx()) + 8.0 <= room {
        chip.show(ui);
        return;
    }
    let t = tokens(ui.ctx());
    let shown = icon.show_style(ui, 18, tone.text(t), is_filled);
    shown.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
    explain(shown, words);
}

fn issues(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, table: &TableState, is_compact: bool) {
    let t = tokens(ui.ctx());
    let (settled, all) = (table.settled.len(), open.session.scenario.issues.len());
    let words = cx.say(msg::console_settled(settled, all));
    if is_compact {
        let figures = cx.say(msg::console_settled_short(settled, all));
        row(
            ui,
            18.0,
            |ui| {
                Label::new(figures, TextStyle::Caption)
                    .color(t.text_2)
                    .single_line()
                    .no_access()
                    .show(ui);
                pips(ui, settled, all, &words);
            },
            |_| {},
        );
        return;
    }
    Label::new(&words, TextStyle::Caption)
        .color(t.text_2)
        .truncate()
        .no_access()
        .show(ui);
    ui.add_space(3.0);
    pips(ui, settled, all, &words);
}

fn indicators(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    standing: &Standing,
    table: &TableState,
) {
    for kind in Indicator::ALL {
        let Some(reading) = table.indicators.get(&kind) else {
            continue;
        };
        let shown = indicator::show(ui, cx, open, standing.table, kind, reading);
        if shown.clicked() && open.session.ended.is_none() {
            state.dialog = Some(Dialog::Indicator {
                table: standing.table,
                indicator: kind,
                value: reading.value.into(),
            });
        }
    }
}

/// Who speaks there, or what last happened, and the way to it.
fn foot(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    standing: &Standing,
    table: &TableState,
    is_shown: bool,
    look: String,
) -> bool {
    let t = tokens(ui.ctx());
    let speaking = table.floor.speaking.as_ref();
    let (words, time) = match (speaking, standing.last) {
        (Some(speech), _) => (
            cx.words.elapsed(speech.used + speech.length(open.at)),
            String::new(),
        ),
        (None, Some((wall, seq))) => (
            standing::last_words(cx.words, open, seq),
            cx.words.time(wall),
        ),
        (None, None) => (cx.say(msg::console_last_nothing()), String::new()),
    };
    let line = ui.available_rect_before_wrap();
    let across = line.expand2(egui::vec2(14.0, 0.0));
    paint::hairline(ui.painter(), across, line.top() + 7.0, t.line);
    ui.add_space(9.0);
    let mut opened = false;
    row(
        ui,
        32.0,
        |ui| {
            if let Some(speech) = speaking {
                Icon::Microphone.show(ui, 15, t.text_2);
                if let Some(party) = open.session.scenario.party_of(&speech.seat.role) {
                    words::tag(open, party).show(ui);
                }
            }
            Label::new(words, TextStyle::Caption)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let caret = if is_shown {
                Icon::CaretDown
            } else {
                Icon::CaretEnd
            };
            let button = Button::quiet(cx.say(msg::console_open()))
                .icon_end(caret)
                .small()
                .tight()
                .accessible_name(look);
            opened = button.show(ui).clicked();
            Label::new(time, TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
        },
    );
    opened
}
