//! The projector: open it, test it, and read here what stands on the wall.

use egui::Ui;

use crate::domain::view::{PublicClock, PublicView};
use crate::localisation::msg;
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::{Button, Card, Chip, row};
use crate::ui::cx::Cx;
use crate::ui::desk::Wall;
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// Draws the card.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let projecting = cx.projecting;
    let is_open = projecting.is_open;
    let (tone, state) = if is_open {
        (Tone::Ok, msg::setup_wall_open())
    } else {
        (Tone::Neutral, msg::setup_wall_closed())
    };
    let state = cx.say(state);
    let mut order = None;
    Card::titled(cx.say(msg::setup_wall())).show_with(
        ui,
        |ui| {
            Chip::new(tone, state).icon(Icon::ProjectorScreen).show(ui);
        },
        |ui| {
            order = controls(ui, cx);
            on_the_wall(ui, cx);
        },
    );
    if let Some(order) = order {
        cx.ask(Action::Projector(order));
    }
}

fn controls(ui: &mut Ui, cx: &Cx<'_>) -> Option<ProjectorOrder> {
    let t = tokens(ui.ctx());
    let projecting = cx.projecting;
    let (is_open, is_testing, is_full) = (
        projecting.is_open,
        projecting.is_testing,
        projecting.is_full_screen,
    );
    let mut order = None;
    Label::new(cx.say(msg::setup_wall_how()), TextStyle::Dense)
        .color(t.text_2)
        .show(ui);
    let open_words = if is_open {
        msg::setup_wall_close()
    } else {
        msg::setup_wall_open_it()
    };
    let buttons = vec![
        Button::new(cx.say(open_words)).icon(Icon::ProjectorScreen),
        Button::new(cx.say(msg::setup_wall_test()))
            .icon(Icon::Monitor)
            .toggle(is_testing),
        Button::new(cx.say(msg::setup_wall_full()))
            .icon(Icon::CornersOut)
            .key(cx.say(msg::setup_key_full()))
            .toggle(is_full)
            .enabled(is_open),
    ];
    match super::super::facts::wrapped_buttons(ui, buttons) {
        Some(0) if is_open => order = Some(ProjectorOrder::Close),
        Some(0) => order = Some(ProjectorOrder::Open),
        Some(1) => order = Some(ProjectorOrder::Test(!is_testing)),
        Some(_) => order = Some(ProjectorOrder::FullScreen(!is_full)),
        None => {}
    }
    order
}

/// What people in the room see, in words.
fn on_the_wall(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    let wall = cx.projecting.on_the_wall();
    let lines = match wall {
        Some(_) if !cx.projecting.is_open => vec![cx.say(msg::setup_wall_shows_nothing())],
        Some(wall) => described(cx, &wall),
        None => vec![cx.say(msg::setup_wall_shows_nothing())],
    };
    let label = cx.say(msg::setup_wall_shows());
    row(
        ui,
        28.0,
        |ui| {
            Icon::Eye.show(ui, 16, t.text_2);
            Label::new(label, TextStyle::DenseMedium)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |_| {},
    );
    for line in lines {
        Label::new(line, TextStyle::Body).color(t.text).show(ui);
    }
}

fn described(cx: &Cx<'_>, wall: &Wall) -> Vec<String> {
    if wall.is_testing {
        return vec![cx.say(msg::setup_wall_shows_test())];
    }
    if wall.is_blank {
        return vec![cx.say(msg::setup_wall_shows_blank())];
    }
    let (Some(view), Some(prose)) = (&wall.view, &wall.prose) else {
        return vec![cx.say(msg::setup_wall_shows_nothing())];
    };
    let mut lines = vec![prose.say(&view.title)];
    lines.push(clock(cx, view));
    if let Some(phase) = &view.phase {
        lines.push(prose.say(&phase.name));
    }
    lines
}

fn clock(cx: &Cx<'_>, view: &PublicView) -> String {
    cx.say(match view.clock {
        PublicClock::Ready => msg::setup_wall_ready(),
        PublicClock::Running => msg::setup_wall_running(),
        PublicClock::Paused => msg::setup_wall_paused(),
        PublicClock::Ended => msg::setup_wall_ended(),
    })
}
