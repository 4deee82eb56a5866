//! The clock card: how much is left, and everything that can be done to it.

use egui::{CornerRadius, Frame, Stroke, StrokeKind, Ui, vec2};

use super::{ConsoleState, words};
use crate::domain::schedule::{self, PhaseRun};
use crate::domain::session::{ClockState as SessionClock, Session};
use crate::domain::time::{SessionTime, Span};
use crate::localisation::msg;
use crate::ui::action::{Action, SetupStep};
use crate::ui::components::{
    Button, Card, ClockState, MenuItem, ProgressBar, Size, clock as kit, columns, menu_line,
    menu_under_end, paint, row,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::place::Place;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CARD, tokens};
use crate::ui::user_action::UserAction;

/// Room for the button with more to do, and a gap.
const MORE_WIDTH: f32 = 44.0;

/// The session is called late from here on.
const LATE: Span = Span::minutes(2);

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let session = open.session;
    let current = session
        .schedule
        .current
        .and_then(|index| Some((index, session.schedule.phases.get(index)?)));
    match (session.clock.state, current) {
        (SessionClock::Ready, _) => before_the_start(ui, cx, open),
        (SessionClock::Ended { at }, _) => after_the_end(ui, cx, open, at),
        (_, Some((index, run))) => going_on(ui, cx, open, state, index, run),
        (_, None) => {}
    }
}

fn before_the_start(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let session = open.session;
    let total = session.schedule.planned_total();
    let is_seated = !session.seats.is_empty();
    let plan = cx.say(msg::console_before_plan(
        session.schedule.phases.len(),
        total.nearest_minutes(),
    ));
    let end = cx.say(msg::console_before_end(cx.words.time(cx.now.wall + total)));
    Card::titled(cx.say(msg::console_before_title()))
        .title_style(TextStyle::Section)
        .show(ui, |ui| {
            let t = tokens(ui.ctx());
            for words in [&plan, &end] {
                Label::new(words, TextStyle::Body).color(t.text_2).show(ui);
            }
            if !is_seated {
                let words = cx.say(msg::console_before_nobody());
                Label::new(words, TextStyle::Body).color(t.warn).show(ui);
            }
            ui.add_space(4.0);
            let (words, icon) = if is_seated {
                (msg::action_start(), Icon::Play)
            } else {
                (msg::console_give_out_roles(), Icon::UsersThree)
            };
            let button = Button::primary(cx.say(words)).icon_fill(icon).large();
            if button.full_width().show(ui).clicked() {
                if is_seated {
                    cx.ask(Action::Do(UserAction::Start));
                } else {
                    cx.ask(Action::GoToStep(SetupStep::Roles));
                    cx.ask(Action::Go(Place::Setup));
                }
            }
        });
}

fn after_the_end(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, at: SessionTime) {
    let ended = cx.words.time(open.session.wall_of(at));
    Card::titled(cx.say(msg::console_after_title()))
        .title_style(TextStyle::Section)
        .show(ui, |ui| {
            let t = tokens(ui.ctx());
            let words = cx.say(msg::console_after_words(ended));
            Label::new(words, TextStyle::Body).color(t.text_2).show(ui);
            ui.add_space(4.0);
            let button = Button::primary(cx.say(msg::console_go_to_debrief()))
                .icon_end(Icon::ArrowEnd)
                .large();
            if button.full_width().show(ui).clicked() {
                cx.ask(Action::Go(Place::Debrief));
            }
        });
}

fn going_on(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    index: usize,
    run: &PhaseRun,
) {
    let t = tokens(ui.ctx());
    let late = late_by(cx, open);
    let shown = Card::new().flush().show(ui, |ui| {
        let margin = Dir::of(ui).margin(16, 16, 8, 14);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            head(ui, cx, open, state, index, run);
            ui.add_space(4.0);
            time(ui, cx, open, index, run);
            ui.add_space(12.0);
            controls(ui, cx, open, index);
        });
        if let Some(late) = late {
            late_foot(ui, cx, open, state, late);
        }
    });
    // The foot reaches the border of the card: draw the border again over it.
    let stroke = Stroke::new(1.0, t.line);
    ui.painter()
        .rect_stroke(shown.response.rect, RADIUS_CARD, stroke, StrokeKind::Inside);
}

fn head(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    index: usize,
    run: &PhaseRun,
) {
    let t = tokens(ui.ctx());
    let phase = words::phase(open, &run.id);
    let place = cx.say(msg::console_phase_place(
        index + 1,
        open.session.schedule.phases.len(),
    ));
    let more = cx.say(msg::console_more_clock());
    // The name comes first; its number stands in the phase bar too.
    let wanted = paint::width(ui.ctx(), &phase, TextStyle::Section)
        + paint::width(ui.ctx(), &place, TextStyle::Caption);
    let has_place = wanted + MORE_WIDTH <= ui.available_width();
    row(
        ui,
        32.0,
        |ui| {
            Label::new(phase, TextStyle::Section)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let button = Button::icon_only(Icon::DotsThree, more)
                .kind(crate::ui::components::button::ButtonKind::Quiet)
                .small()
                .show(ui);
            menu_under_end(&button, |ui| menu(ui, cx, open, state, index));
            if has_place {
                Label::new(place, TextStyle::Caption)
                    .color(t.muted)
                    .single_line()
                    .show(ui);
            }
        },
    );
}

fn menu(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState, index: usize) {
    let before = index
        .checked_sub(1)
        .and_then(|index| open.session.schedule.phases.get(index));
    if let Some(before) = before {
        let words = cx.say(msg::console_back_to(words::phase(open, &before.id)));
        if MenuItem::new(&words)
            .icon(Icon::ArrowStart)
            .show(ui)
            .clicked()
        {
            cx.ask(Action::Do(UserAction::PreviousPhase));
        }
    }
    let words = cx.say(msg::console_recover());
    if MenuItem::new(&words)
        .icon(Icon::ClockCounterClockwise)
        .show(ui)
        .clicked()
    {
        state.recover_time();
    }
    menu_line(ui);
    let words = cx.say(msg::console_end_session());
    if MenuItem::new(&words)
        .icon(Icon::Stop)
        .danger()
        .show(ui)
        .clicked()
    {
        cx.ask(Action::Do(UserAction::EndSession));
    }
}

fn clock_state(session: &Session, remaining: Span) -> ClockState {
    match session.clock.state {
        SessionClock::Paused { .. } => ClockState::Paused,
        _ if remaining.0 <= -1_000 => ClockState::Overtime,
        _ => ClockState::Running,
    }
}

fn time(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, index: usize, run: &PhaseRun) {
    let t = tokens(ui.ctx());
    let remaining = run.remaining(open.at);
    let state = clock_state(open.session, remaining);
    let meaning = cx.say(match state {
        ClockState::Running => msg::console_time_left(),
        ClockState::Paused => msg::console_time_paused(),
        ClockState::Overtime => msg::console_time_over(),
    });
    let clock = cx.words.clock(remaining);
    let room = ui.available_width() - 82.0;
    let style = if paint::width(ui.ctx(), &clock, TextStyle::ClockL) <= room {
        TextStyle::ClockL
    } else {
        TextStyle::ClockM
    };
    row(
        ui,
        66.0,
        |ui| {
            kit::digits(ui, &clock, style, state.digits(t), &meaning);
        },
        |ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
            pair(ui, cx, 5, UserAction::AddFive, UserAction::TakeFive);
            pair(ui, cx, 1, UserAction::AddMinute, UserAction::TakeMinute);
        },
    );
    ui.add_space(6.0);
    let gone = words::minutes(run.elapsed(open.at)) / words::minutes(run.allotted).max(0.1);
    ProgressBar::new(gone.min(1.0), &meaning)
        .color(state.bar(t))
        .show(ui);
    ui.add_space(5.0);
    let ends = ends(cx, open, index, run, remaining);
    row(
        ui,
        16.0,
        |ui| {
            Label::new(meaning, TextStyle::Caption)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(ends, TextStyle::Caption)
                .color(t.text_2)
                .single_line()
                .show(ui);
        },
    );
}

/// More above, less below.
fn pair(ui: &mut Ui, cx: &mut Cx<'_>, minutes: i64, more: UserAction, less: UserAction) {
    let size = vec2(36.0, 66.0);
    ui.allocate_ui_with_layout(size, Dir::of(ui).column(), |ui| {
        ui.set_width(size.x);
        for (minutes, action) in [(minutes, more), (-minutes, less)] {
            let words = cx.words.signed_minutes(Span::minutes(minutes));
            let name = cx.say(action.name());
            let button = Button::new(words)
                .small()
                .tight()
                .width(size.x)
                .tooltip(name.clone())
                .accessible_name(name);
            if button.show(ui).clicked() {
                cx.ask(Action::Do(action));
            }
        }
    });
}

/// When the phase ends, beside when it was planned to.
fn ends(cx: &Cx<'_>, open: Open<'_>, index: usize, run: &PhaseRun, remaining: Span) -> String {
    let schedule = &open.session.schedule;
    let real = cx.words.time(cx.now.wall + remaining.at_least_zero());
    let planned = schedule.started.map(|started| {
        let offset = schedule.planned_start(index).since(SessionTime::START);
        cx.words.time(started + offset + run.planned)
    });
    match planned {
        Some(planned) if planned != real => cx.say(msg::console_ends_planned(real, planned)),
        _ => cx.say(msg::console_ends(real)),
    }
}

fn controls(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, index: usize) {
    let is_paused = matches!(open.session.clock.state, SessionClock::Paused { .. });
    let is_last = index + 1 >= open.session.schedule.phases.len();
    let sizes = [Size::Flex(1.0), Size::Flex(1.25)];
    columns(ui, &sizes, 6.0, |ui, column| {
        let (button, action) = if column == 0 && is_paused {
            let button = Button::new(cx.say(msg::console_resume())).icon_fill(Icon::Play);
            (button, UserAction::PauseOrResume)
        } else if column == 0 {
            let button = Button::new(cx.say(msg::console_pause())).icon_fill(Icon::Pause);
            (button, UserAction::PauseOrResume)
        } else if is_last {
            let button = Button::primary(cx.say(msg::console_end_now())).icon_fill(Icon::Stop);
            (button, UserAction::EndSession)
        } else {
            let button = Button::primary(cx.say(msg::action_next_phase()));
            (button.icon_end(Icon::ArrowEnd), UserAction::NextPhase)
        };
        if button.full_width().show(ui).clicked() {
            cx.ask(Action::Do(action));
        }
    });
}

fn late_by(cx: &Cx<'_>, open: Open<'_>) -> Option<Span> {
    open.session
        .schedule
        .drift(open.at, cx.now.wall)
        .filter(|drift| *drift >= LATE)
}

/// The amber foot: how late, and the way out where there is one.
fn late_foot(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut ConsoleState, late: Span) {
    let t = tokens(ui.ctx());
    let corners = CornerRadius {
        nw: 0,
        ne: 0,
        ..RADIUS_CARD
    };
    let reason = cx.say(msg::console_late(late.nearest_minutes()));
    let remedy = cx.say(msg::console_recover());
    let can = !schedule::recoveries(&open.session.schedule, open.at, late).is_empty();
    let button = Button::quiet(remedy).small().tight().color(t.warn);
    let fits = paint::width(ui.ctx(), &reason, TextStyle::Dense) + button.measure(ui.ctx()) + 46.0
        <= ui.available_width();
    let mut asked = false;
    let margin = Dir::of(ui).margin(16, 8, 3, 3);
    Frame::new()
        .fill(t.warn_tint)
        .corner_radius(corners)
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
            let said = |ui: &mut Ui| {
                Icon::ClockCountdown.show(ui, 16, t.warn);
                Label::new(reason, TextStyle::Dense)
                    .color(t.warn)
                    .truncate()
                    .show(ui);
            };
            match (can, fits) {
                (false, _) => row(ui, 32.0, said, |_| {}),
                (true, true) => row(ui, 32.0, said, |ui| asked = button.show(ui).clicked()),
                (true, false) => {
                    row(ui, 26.0, said, |_| {});
                    row(ui, 32.0, |_| {}, |ui| asked = button.show(ui).clicked());
                }
            }
        });
    if asked {
        state.recover_time();
    }
}
