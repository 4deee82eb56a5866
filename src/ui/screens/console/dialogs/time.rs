//! Getting time back, and going to any phase.

use egui::{Context, Ui};

use super::{Dialog, Next, Pressed, foot};
use crate::domain::schedule::{Recovery, recoveries};
use crate::domain::session::{Command, InjectState};
use crate::domain::time::Span;
use crate::localisation::{msg, names};
use crate::ui::components::{Dialog as Window, radio};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::console::words;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, tokens};

pub(super) fn recover(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, mut chosen: usize) -> Next {
    let schedule = &open.session.schedule;
    let late = schedule
        .drift(open.at, cx.now.wall)
        .unwrap_or_default()
        .at_least_zero();
    let options = recoveries(schedule, open.at, late);
    let title = cx.say(msg::console_recover_title());
    let mut pressed = Pressed::Nothing;
    let shown = Window::new("console-recover", &title)
        .width(520.0)
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            let words = if late < Span::minutes(1) {
                cx.say(msg::console_recover_on_time())
            } else if options.is_empty() {
                cx.say(msg::console_recover_nothing(late.nearest_minutes()))
            } else {
                cx.say(msg::console_recover_intro(late.nearest_minutes()))
            };
            Label::new(words, TextStyle::Body).color(t.text_2).show(ui);
            for (index, option) in options.iter().enumerate() {
                if choice(ui, cx, open, option, index == chosen, late) {
                    chosen = index;
                }
            }
            pressed = foot(ui, cx, msg::console_recover_apply(), !options.is_empty());
        });
    if pressed == Pressed::Act
        && let Some(option) = options.get(chosen.min(options.len().saturating_sub(1)))
    {
        cx.send(Command::RecoverTime(option.cuts.clone()));
    }
    if pressed != Pressed::Nothing || shown.closed {
        return Next::Close;
    }
    Next::Stay(Dialog::Recover { chosen })
}

/// One way, with every phase that gives and what it brings in all.
fn choice(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    option: &Recovery,
    on: bool,
    late: Span,
) -> bool {
    let t = tokens(ui.ctx());
    let name = cx.say(names::recovery_plan(option.plan));
    let brings = option.recovered.nearest_minutes();
    let end = open.session.schedule.projected_end(open.at);
    let end = cx.now.wall + end.since(open.at) - option.recovered;
    let brings = if option.recovered < late {
        cx.say(msg::console_recover_some(brings, cx.words.time(end)))
    } else {
        cx.say(msg::console_recover_all(brings, cx.words.time(end)))
    };
    ui.add_space(2.0);
    let mut asked = radio(ui, on, &name).clicked();
    let margin = Dir::of(ui).margin(26, 0, 0, 4);
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for cut in &option.cuts {
            let Some(phase) = open
                .session
                .schedule
                .phases
                .iter()
                .find(|phase| phase.id == cut.phase)
            else {
                continue;
            };
            let words = cx.say(msg::console_recover_cut(
                words::phase(open, &cut.phase),
                phase.allotted.nearest_minutes(),
                (phase.allotted - cut.by).nearest_minutes(),
            ));
            asked |= Label::new(words, TextStyle::Dense)
                .color(t.text_2)
                // A larger target for the pointer, not another stop for the keyboard.
                .sense(egui::Sense::CLICK)
                .show(ui)
                .clicked();
        }
        Label::new(brings, TextStyle::DenseMedium)
            .color(t.text)
            .show(ui);
    });
    asked
}

pub(super) fn jump(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, index: usize) -> Next {
    let schedule = &open.session.schedule;
    let (Some(run), Some(current)) = (schedule.phases.get(index), schedule.current) else {
        return Next::Close;
    };
    let title = cx.say(msg::console_jump_title(words::phase(open, &run.id)));
    let left = (run.allotted - run.spent).at_least_zero().nearest_minutes();
    let mut lines = vec![cx.say(msg::console_jump_time(left))];
    if index > current + 1 {
        lines.push(cx.say(msg::console_jump_over(index - current - 1)));
    }
    let due = falls_due(open, index);
    if due > 0 {
        lines.push(cx.say(msg::console_jump_injects(due)));
    }
    lines.push(cx.say(msg::console_jump_undo()));
    let mut pressed = Pressed::Nothing;
    let shown = Window::new("console-jump", &title).show(ctx, |ui| {
        let t = tokens(ui.ctx());
        for line in &lines {
            Label::new(line, TextStyle::Body).color(t.text_2).show(ui);
        }
        pressed = foot(ui, cx, msg::console_jump_act(), true);
    });
    if pressed == Pressed::Act {
        cx.send(Command::Jump(index));
    }
    if pressed != Pressed::Nothing || shown.closed {
        return Next::Close;
    }
    Next::Stay(Dialog::Jump(index))
}

/// Injects of phases that would be left behind: they fall due with the jump.
fn falls_due(open: Open<'_>, to: usize) -> usize {
    use crate::domain::scenario::Timing;
    let session = open.session;
    session
        .injects
        .iter()
        .filter(|run| {
            matches!(
                session.inject_state(run, open.at),
                InjectState::Scheduled(_)
            )
        })
        .filter_map(|run| session.scenario.inject(&run.id))
        .filter(|inject| match &inject.when {
            Timing::InPhase { phase, .. } => session
                .scenario
                .phase_index(phase)
                .is_some_and(|index| index < to),
            _ => false,
        })
        .count()
}
