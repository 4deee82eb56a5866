//! An inject in full, and the reason for leaving one out.

use egui::{Context, Ui};

use super::{Dialog, Next, Pressed, foot};
use crate::domain::ids::InjectId;
use crate::domain::scenario::text as texts;
use crate::domain::session::{Command, InjectRun, InjectState, Request, Tables};
use crate::localisation::{msg, names};
use crate::ui::action::Action;
use crate::ui::components::{
    Button, Chip, Dialog as Window, Labelled, dialog_actions, field, scroll,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::{injects, words};
use crate::ui::text::{Field, Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, id: InjectId) -> Next {
    let Some(run) = open.session.inject(&id) else {
        return Next::Close;
    };
    let title = words::inject_title(open, run);
    let mut next = None;
    let shown = Window::new("console-inject", &title)
        .width(560.0)
        .close_outside()
        .show(ctx, |ui| {
            about(ui, cx, open, run);
            next = actions(ui, cx, open, run);
        });
    match next {
        Some(next) => next,
        None if shown.closed => Next::Close,
        None => Next::Stay(Dialog::Inject(id)),
    }
}

fn about(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, run: &InjectRun) {
    let t = tokens(ui.ctx());
    state(ui, cx, open, run);
    injects::to(ui, cx, open, run, Tables::All);
    let most = (ui.ctx().content_rect().height() - 330.0).max(120.0);
    let body = words::inject_body(open, run);
    let laid = crate::ui::text::layout(
        ui.ctx(),
        &body,
        TextStyle::DocumentLarge,
        Some(ui.available_width()),
    );
    if laid.size().y > most {
        let size = egui::vec2(ui.available_width(), most);
        ui.allocate_ui(size, |ui| {
            ui.set_height(most);
            scroll(ui, "console-inject-body", |ui| {
                Label::new(&body, TextStyle::DocumentLarge)
                    .color(t.text)
                    .show(ui);
            });
        });
    } else {
        Label::new(&body, TextStyle::DocumentLarge)
            .color(t.text)
            .show(ui);
    }
    if run.written.is_none() {
        let purpose = open.prose.for_facilitator(&texts::inject_purpose(&run.id));
        Label::new(purpose, TextStyle::Dense)
            .color(t.text_2)
            .show(ui);
    }
    effects(ui, cx, open, run);
}

/// What it waits for, in a chip.
fn state(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, run: &InjectRun) {
    let time = |at| words::time(cx, open, at);
    let (tone, said) = match open.session.inject_state(run, open.at) {
        InjectState::Scheduled(at) => (
            Tone::Neutral,
            cx.say(msg::console_state_scheduled(time(at))),
        ),
        InjectState::Watching => (
            Tone::Neutral,
            words::condition(cx, open, run).unwrap_or_default(),
        ),
        InjectState::Ready => (Tone::Neutral, cx.say(msg::console_state_ready())),
        InjectState::Due(at) => (Tone::Accent, cx.say(msg::console_state_due(time(at)))),
        InjectState::Held => (Tone::Paused, cx.say(msg::console_state_held())),
        InjectState::Skipped => (Tone::Neutral, cx.say(msg::console_state_skipped())),
        InjectState::Released(at) => (Tone::Ok, cx.say(msg::console_state_released(time(at)))),
    };
    Chip::new(tone, said).icon(Icon::Clock).show(ui);
}

fn effects(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, run: &InjectRun) {
    let Some(scripted) = open.session.scenario.inject(&run.id) else {
        return;
    };
    if scripted.effects.is_empty() {
        return;
    }
    let t = tokens(ui.ctx());
    let parts: Vec<String> = scripted
        .effects
        .iter()
        .map(|(indicator, by)| {
            let minutes = crate::domain::time::Span::minutes((*by).into());
            cx.say(msg::console_effect(
                names::indicator(*indicator),
                cx.words.signed_minutes(minutes),
            ))
        })
        .collect();
    Label::new(
        cx.say(msg::console_effects(cx.words.list(&parts))),
        TextStyle::Dense,
    )
    .color(t.text_2)
    .show(ui);
}

fn actions(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, run: &InjectRun) -> Option<Next> {
    let state = open.session.inject_state(run, open.at);
    let goes_on = open.session.has_started() && open.session.ended.is_none();
    let is_over = matches!(state, InjectState::Released(_)) || open.session.ended.is_some();
    let mut next = None;
    dialog_actions(ui, |ui| {
        if is_over {
            if Button::new(cx.say(msg::close())).show(ui).clicked() {
                next = Some(Next::Close);
            }
            return;
        }
        let button = Button::primary(cx.say(msg::console_release_now())).icon(Icon::PaperPlaneTilt);
        let asked = cx.actions.len();
        injects::send_button(ui, cx, open, run, button);
        if cx.actions.len() > asked {
            next = Some(Next::Close);
        }
        let later = Button::new(cx.say(msg::console_five_later())).enabled(goes_on);
        if later.show(ui).clicked() {
            cx.send(Command::DelayInject(
                run.id.clone(),
                crate::domain::time::Span::minutes(5),
            ));
            next = Some(Next::Close);
        }
        next = next.take().or_else(|| set_aside(ui, cx, run, state));
        if Button::quiet(cx.say(msg::close())).show(ui).clicked() {
            next = Some(Next::Close);
        }
    });
    next
}

/// Hold and skip, or back again.
fn set_aside(ui: &mut Ui, cx: &mut Cx<'_>, run: &InjectRun, state: InjectState) -> Option<Next> {
    let back = match state {
        InjectState::Held => Some(Command::HoldInject(run.id.clone(), false)),
        InjectState::Skipped => Some(Command::SkipInject(run.id.clone(), false)),
        _ => None,
    };
    if let Some(back) = back {
        let button = Button::new(cx.say(msg::console_take_back()));
        return button.show(ui).clicked().then(|| {
            cx.send(back);
            Next::Close
        });
    }
    let mut next = None;
    if Button::new(cx.say(msg::console_hold())).show(ui).clicked() {
        cx.send(Command::HoldInject(run.id.clone(), true));
        next = Some(Next::Close);
    }
    if Button::new(cx.say(msg::console_skip())).show(ui).clicked() {
        next = Some(Next::Stay(Dialog::skip(run.id.clone())));
    }
    next
}

pub(super) fn skip(
    ctx: &Context,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    id: InjectId,
    mut reason: String,
) -> Next {
    let Some(run) = open.session.inject(&id) else {
        return Next::Close;
    };
    let title = cx.say(msg::console_skip_title(words::inject_title(open, run)));
    let (label, hint) = (
        cx.say(msg::console_skip_reason()),
        cx.say(msg::console_skip_hint()),
    );
    let mut pressed = Pressed::Nothing;
    let shown = Window::new("console-skip", &title).show(ctx, |ui| {
        let out = Labelled::new(&label).hint(&hint).show(ui, |ui| {
            super::focus_first(ui, Field::id(ui, "console-reason"));
            field(ui, &mut reason, "console-reason", &label).show(ui)
        });
        let can = !reason.trim().is_empty();
        pressed = foot(ui, cx, msg::console_skip_act(), can);
        if out.submitted && can {
            pressed = Pressed::Act;
        }
    });
    if pressed == Pressed::Act {
        let request = Request::facilitator(Command::SkipInject(id.clone(), true)).because(&reason);
        cx.ask(Action::Send(request));
    }
    if pressed != Pressed::Nothing || shown.closed {
        return Next::Close;
    }
    Next::Stay(Dialog::Skip { id, reason })
}
