//! The session that stopped without closing, or the one that is open.

use egui::{CornerRadius, Frame, Shape, Ui};

use super::dialogs::{HomeDialog, Sealing};
use super::record::{safe_and_sound, stopped_at};
use super::{HomeState, explained, go_back, go_on_with};
use crate::domain::scenario::text;
use crate::domain::session::{ClockState, EventKind};
use crate::domain::time::Span;
use crate::localisation::{Message, Prose, msg};
use crate::storage::session_file::{FileErrorKind, Record, SafePart, SessionSummary};
use crate::ui::action::{Action, Question};
use crate::ui::components::{Banner, Button, Card, CardEdge, Size, columns, wrapped};
use crate::ui::cx::{Cx, JobKind, Stopped};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, GAP, Tone, count, tokens};

/// Width of the part that says what is safe.
const SAFE_WIDTH: f32 = 470.0;

/// Draws the card, if there is something to go on with.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    if cx.open.is_some() {
        open_now(ui, cx);
        return;
    }
    let library = cx.library;
    if let Some(stopped) = &library.stopped {
        card(ui, cx, state, stopped);
    }
}

/// The session on the desk: the way back to it, and the way to close it.
fn open_now(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(open) = cx.open else { return };
    let title = cx.say(msg::home_open_now(open.session.setup.title.as_str()));
    let body = cx.say(match open.session.clock.state {
        ClockState::Running { .. } => msg::home_open_now_running(),
        ClockState::Ready | ClockState::Paused { .. } => msg::home_open_now_still(),
        ClockState::Ended { .. } => msg::home_open_now_ended(),
    });
    let (go, close) = (cx.say(msg::home_go_on()), cx.say(msg::home_close_session()));
    let banner = Banner::new(Tone::Accent, &title)
        .icon(Icon::FolderOpen)
        .body(&body);
    banner.show(ui, |ui| {
        if Button::primary(go)
            .icon_end(Icon::ArrowEnd)
            .show(ui)
            .clicked()
        {
            go_back(cx);
        }
        if Button::quiet(close).show(ui).clicked() {
            cx.ask(Action::Ask(Question::CloseSession));
        }
    });
}

fn card(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState, stopped: &Stopped) {
    let safe_width = SAFE_WIDTH.min(ui.available_width() * 0.35);
    let t = tokens(ui.ctx());
    let card = Card::new().flush().edge(CardEdge::Tone(Tone::Warn));
    card.show(ui, |ui| {
        let under = ui.painter().add(Shape::Noop);
        let top = ui.cursor().top();
        let width = ui.available_rect_before_wrap();
        let sizes = [Size::Flex(1.0), Size::Fixed(safe_width)];
        columns(ui, &sizes, 0.0, |ui, index| {
            let margin = egui::Margin::symmetric(20, 17);
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.with_layout(Dir::of(ui).column(), |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    if index == 0 {
                        where_it_stood(ui, cx, state, stopped);
                    } else {
                        what_is_safe(ui, cx, stopped);
                    }
                });
            });
        });
        let all = egui::Rect::from_x_y_ranges(width.x_range(), top..=ui.min_rect().bottom());
        let end = Dir::of(ui).span(all, all.width() - safe_width, all.width());
        let corners = CornerRadius::same(7);
        let ground = Shape::rect_filled(end.shrink(1.5), corners, t.inset);
        ui.painter().set(under, ground);
    });
}

fn where_it_stood(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState, stopped: &Stopped) {
    let t = tokens(ui.ctx());
    let head = match &stopped.record {
        Ok(_) => msg::home_stopped(),
        Err(_) => msg::home_stopped_damaged(),
    };
    let head = cx.say(head);
    ui.horizontal(|ui| {
        Icon::WarningCircle.show_fill(ui, 20, t.warn);
        Label::new(head, TextStyle::Strong).color(t.warn).show(ui);
    });
    Label::new(stopped.summary.title.as_str(), TextStyle::Title)
        .color(t.text)
        .truncate()
        .show(ui);
    let sentence = sentence(cx, stopped);
    Label::new(sentence, TextStyle::Body)
        .color(t.text_2)
        .show(ui);
    ui.add_space(10.0);
    actions(ui, cx, state, stopped);
}

/// Scenario, people, tables, phase and time left, as far as they are known.
fn sentence(cx: &Cx<'_>, stopped: &Stopped) -> String {
    let summary = &stopped.summary;
    let mut facts = vec![
        cx.say(msg::home_people(summary.participants)),
        cx.say(msg::home_tables(summary.tables)),
    ];
    if let Ok(record) = &stopped.record {
        facts.extend(phase_words(cx, record));
    }
    let facts = facts.join(&cx.say(msg::list_separator()));
    cx.say(msg::home_stopped_where(scenario_title(cx, summary), facts))
}

/// The title of the scenario as the file has it, in the language of the screen if it can be.
pub(super) fn scenario_title<'s>(cx: &Cx<'_>, summary: &'s SessionSummary) -> &'s str {
    let titles = &summary.scenario_titles;
    titles
        .get(cx.words.language().code())
        .or_else(|| titles.get("en"))
        .or_else(|| titles.values().next())
        .map_or_else(|| summary.scenario.as_str(), String::as_str)
}

fn phase_words(cx: &Cx<'_>, record: &Record) -> Vec<String> {
    let schedule = &record.session.schedule;
    let (Some(current), Some(phase)) = (schedule.current, schedule.current_phase()) else {
        return Vec::new();
    };
    let left = phase.remaining(stopped_at(record));
    let clock = cx.words.elapsed(left.abs());
    let time = if left < Span::ZERO {
        msg::home_over(clock)
    } else {
        msg::home_left(clock)
    };
    let phase = msg::home_phase(current + 1, schedule.phases.len());
    vec![cx.say(phase), cx.say(time)]
}

fn actions(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState, stopped: &Stopped) {
    let enter = key_names::one(cx.words, egui::Key::Enter);
    let time = cx.words.time_with_seconds(stopped.summary.last_wall);
    let path = &stopped.path;
    let first = match &stopped.record {
        Ok(_) => {
            let resume = Button::primary(cx.say(msg::home_resume(time.as_str())));
            Some((
                resume.icon_fill(Icon::Play),
                Action::OpenSession(Some(path.clone())),
            ))
        }
        Err(error) => safe_part(&error.kind).map(|safe| {
            let salvage = Button::primary(cx.say(msg::home_salvage()));
            let action = Action::OpenEarlier {
                path: path.clone(),
                seq: safe.last_seq,
            };
            (salvage.icon(Icon::FloppyDisk), action)
        }),
    };
    let mut buttons = Vec::new();
    if let Some((button, action)) = first {
        buttons.push((button.key(enter), Some(action)));
    }
    if stopped.record.is_ok() {
        let earlier = Button::new(cx.say(msg::home_earlier())).icon(Icon::ClockCounterClockwise);
        buttons.push((earlier, Some(Action::ListEarlier(path.clone()))));
        buttons.push((Button::quiet(cx.say(msg::home_close_keep())), None));
    }
    let idle = !cx.busy.with(JobKind::Session);
    let mut buttons: Vec<_> = buttons
        .into_iter()
        .map(|(button, action)| (button.enabled(idle), action))
        .collect();
    let widths = |buttons: &[(Button<'_>, Option<Action>)]| -> Vec<f32> {
        let wide = |(button, _): &(Button<'_>, _)| button.measure(ui.ctx());
        buttons.iter().map(wide).collect()
    };
    // Large where they stand in one line so.
    let extra = 12.0 * count(buttons.len());
    let needed: f32 = widths(&buttons).iter().map(|width| width + GAP).sum();
    if needed + extra <= ui.available_width() {
        buttons = buttons
            .into_iter()
            .map(|(button, action)| (button.large(), action))
            .collect();
    }
    let widths = widths(&buttons);
    let mut buttons = buttons.into_iter();
    let mut asked = None;
    wrapped(ui, &widths, 40.0, GAP, |ui, index| {
        let Some((button, action)) = buttons.next() else {
            return;
        };
        let shown = button.show(ui);
        if index == 0 && !state.has_offered && ui.memory(|memory| memory.focused().is_none()) {
            shown.request_focus();
        }
        if index == 0 && shown.has_focus() {
            state.has_offered = true;
        }
        if shown.clicked() {
            asked = Some(action);
        }
    });
    match asked {
        Some(Some(action @ Action::ListEarlier(_))) => cx.ask(action),
        Some(Some(action)) => go_on_with(cx, action),
        Some(None) => {
            state.dialog = Some(HomeDialog::Seal(Sealing {
                path: path.clone(),
                title: stopped.summary.title.clone(),
                time,
            }));
        }
        None => {}
    }
}

/// The beginning of a damaged record that can be taken into a new file.
pub(super) fn safe_part(kind: &FileErrorKind) -> Option<SafePart> {
    match kind {
        FileErrorKind::NotUnderstood { safe, .. } | FileErrorKind::Damaged { safe, .. } => *safe,
        _ => None,
    }
}

fn what_is_safe(ui: &mut Ui, cx: &Cx<'_>, stopped: &Stopped) {
    match &stopped.record {
        Ok(record) => safe_and_sound(ui, cx, stopped, record),
        Err(error) => {
            let t = tokens(ui.ctx());
            for (index, words) in explained(cx, error).into_iter().enumerate() {
                let (style, ink) = match index {
                    1 => (TextStyle::DenseStrong, t.text),
                    _ => (TextStyle::Dense, t.text_2),
                };
                Label::new(words, style).color(ink).show(ui);
            }
        }
    }
}

/// Name of a phase or inject in the words of a scenario; the id where there are none.
pub(super) fn name_of(prose: Option<&Prose>, kind: &EventKind) -> Message {
    match kind {
        EventKind::Started => msg::home_point_started(),
        EventKind::PhaseEntered { phase, .. } => msg::home_point_phase(prose.map_or_else(
            || phase.as_str().to_owned(),
            |prose| prose.say(&text::phase(phase)),
        )),
        EventKind::InjectReleased { inject, .. } => msg::home_point_inject(prose.map_or_else(
            || inject.as_str().to_owned(),
            |prose| prose.for_facilitator(&text::inject_title(inject)),
        )),
        _ => msg::home_point_last(),
    }
}
