//! What to do now: what the phase is for, what to say, the steps, what the wall says, the story.

use egui::{Frame, Rect, Ui};

use super::ConsoleState;
use crate::domain::scenario::{Phase, PhaseKind, text as texts};
use crate::domain::session::Command;
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Button, Card, MenuItem, layout, menu_under_end, paint, scroll, tick};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_PADDING, Dir, tokens};
use crate::ui::user_action::UserAction;

/// The card is never lower, so that a step can be read.
const LEAST: f32 = 210.0;
/// Height of its head.
const HEAD: f32 = 38.0;
/// Height of the line that says where the story stands.
const STORY: f32 = 48.0;
/// What the steps need before that line has room.
const LEAST_STEPS: f32 = 96.0;

/// Draws the card, so high if it can be.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    height: f32,
) {
    let session = open.session;
    if session.ended.is_some() {
        return;
    }
    let index = session.schedule.current.unwrap_or(0);
    let Some(phase) = session.scenario.phases.get(index) else {
        return;
    };
    let title = if session.has_started() {
        cx.say(msg::console_now())
    } else {
        cx.say(msg::console_now_first(
            open.prose.say(&texts::phase(&phase.id)),
        ))
    };
    let done = (1..=phase.steps)
        .filter(|step| session.steps_done.contains(&(phase.id.clone(), *step)))
        .count();
    let count = cx.say(msg::console_steps_done(done, phase.steps));
    let height = height.max(LEAST);
    Card::titled(title).flush().fill_height().show_with(
        ui,
        |ui| {
            let t = tokens(ui.ctx());
            Label::new(count, TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
        },
        |ui| {
            let room = ui.available_rect_before_wrap();
            let bottom = room.top() + height - HEAD;
            let has_story = bottom - room.top() >= LEAST_STEPS + STORY;
            let cut = if has_story { bottom - STORY } else { bottom };
            let steps = Rect::from_x_y_ranges(room.x_range(), room.top()..=cut);
            let story = Rect::from_x_y_ranges(room.x_range(), cut..=bottom);
            layout::within(ui, steps, |ui| body(ui, cx, open, state, phase));
            if has_story {
                layout::within(ui, story, |ui| story_line(ui, cx, open));
            }
        },
    );
}

fn body(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState, phase: &Phase) {
    scroll(ui, "console-now", |ui| {
        let margin = Dir::of(ui).margin(14, 14, 2, 10);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            let t = tokens(ui.ctx());
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            let purpose = open.prose.for_facilitator(&texts::purpose(&phase.id));
            Label::new(purpose, TextStyle::Dense)
                .color(t.text_2)
                .show(ui);
            lead(ui, cx, open, phase);
            script(ui, cx, open, state, phase);
            steps(ui, cx, open, phase);
            on_the_wall(ui, cx, open, phase);
        });
    });
}

/// What the phase leaves on paper, one click away.
fn lead(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, phase: &Phase) {
    let action = match phase.kind {
        PhaseKind::Preparation => UserAction::Analysis,
        PhaseKind::Openings => UserAction::Entry,
        _ => return,
    };
    if !action.is_possible(Some(open.session)) {
        return;
    }
    let button = Button::new(cx.say(action.name()))
        .icon(Icon::FileText)
        .icon_end(Icon::CaretEnd)
        .small();
    if button.show(ui).clicked() {
        cx.ask(Action::Do(action));
    }
}

fn script(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut ConsoleState, phase: &Phase) {
    let t = tokens(ui.ctx());
    let caret = if state.says {
        Icon::CaretUp
    } else {
        Icon::CaretDown
    };
    let button = Button::quiet(cx.say(msg::console_say()))
        .icon(Icon::Megaphone)
        .icon_end(caret)
        .small()
        .tight()
        .color(t.accent);
    if button.show(ui).clicked() {
        state.says = !state.says;
    }
    if state.says {
        let words = open.prose.for_facilitator(&texts::script(&phase.id));
        Label::new(words, TextStyle::Document)
            .color(t.text)
            .show(ui);
        ui.add_space(4.0);
    }
}

fn steps(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, phase: &Phase) {
    ui.add_enabled_ui(open.session.has_started(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for step in 1..=phase.steps {
            let words = open.prose.for_facilitator(&texts::step(&phase.id, step));
            let mut done = open.session.steps_done.contains(&(phase.id.clone(), step));
            if tick(ui, &mut done, &words).changed() {
                cx.send(Command::TickStep { step, done });
            }
        }
    });
}

fn on_the_wall(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, phase: &Phase) {
    if phase.guidance == 0 {
        return;
    }
    let t = tokens(ui.ctx());
    ui.add_space(6.0);
    Label::new(cx.say(msg::console_on_the_wall()), TextStyle::CaptionStrong)
        .color(t.muted)
        .show(ui);
    for line in 1..=phase.guidance {
        let words = open.prose.say(&texts::guidance(&phase.id, line));
        Label::new(words, TextStyle::Dense).color(t.text_2).show(ui);
    }
}

/// Where the story stands, always in sight, with the way to move it.
fn story_line(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let Some(story) = &open.session.story else {
        return;
    };
    let t = tokens(ui.ctx());
    let rect = ui.available_rect_before_wrap();
    paint::hairline(ui.painter(), rect, rect.top(), t.line);
    let words = open.prose.say(&texts::story(story));
    let (caption, name) = (
        cx.say(msg::console_story()),
        cx.say(msg::console_move_story()),
    );
    let inner = Dir::of(ui).span(rect, CARD_PADDING, rect.width() - 8.0);
    let mut button = None;
    layout::row_in(
        ui,
        inner,
        |ui| {
            Icon::BookOpen.show(ui, 17, t.muted);
            layout::two_lines(
                ui,
                (&caption, TextStyle::Caption, t.muted),
                (&words, TextStyle::Dense, t.text),
            );
        },
        |ui| {
            let shown = Button::icon_only(Icon::CaretDown, name)
                .kind(crate::ui::components::button::ButtonKind::Quiet)
                .small()
                .enabled(open.session.has_started());
            button = Some(shown.show(ui));
        },
    );
    let Some(button) = button else { return };
    menu_under_end(&button, |ui| {
        for moment in &open.session.scenario.story {
            let words = open.prose.say(&texts::story(moment));
            let item = MenuItem::new(&words).checked(moment == story);
            if item.show(ui).clicked() && moment != story {
                cx.send(Command::MoveStory(moment.clone()));
            }
        }
    });
}
