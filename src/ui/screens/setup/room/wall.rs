//! The projector: open it, test it, and read here what stands on the wall.

use egui::{Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use crate::localisation::msg;
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::{Button, Card, Chip};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::screens::projector;
use crate::ui::screens::setup::facts;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, as_projector, tokens};
use crate::ui::user_action::UserAction;

/// Draws the card.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    // The preview of the day stands below.
    let room = ui.available_height() - 340.0;
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
            on_the_wall(ui, cx, room);
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
            .key(key_names::of(cx.words, UserAction::ProjectorFullScreen).unwrap_or_default())
            .toggle(is_full)
            .enabled(is_open),
    ];
    match facts::wrapped_buttons(ui, buttons) {
        Some(0) if is_open => order = Some(ProjectorOrder::Close),
        Some(0) => order = Some(ProjectorOrder::Open),
        Some(1) => order = Some(ProjectorOrder::Test(!is_testing)),
        Some(_) => order = Some(ProjectorOrder::FullScreen(!is_full)),
        None => {}
    }
    order
}

/// What people in the room see: the wall itself, small, as far as there is room for it.
fn on_the_wall(ui: &mut Ui, cx: &Cx<'_>, room: f32) {
    let t = tokens(ui.ctx());
    let label = cx.say(msg::setup_wall_shows());
    ui.horizontal(|ui| {
        Icon::Eye.show(ui, 16, t.text_2);
        Label::new(label, TextStyle::DenseMedium)
            .color(t.text_2)
            .truncate()
            .show(ui);
    });
    let wall = cx.projecting.on_the_wall();
    let Some(wall) = wall.filter(|_| cx.projecting.is_open) else {
        Label::new(cx.say(msg::setup_wall_shows_nothing()), TextStyle::Body)
            .color(t.text)
            .show(ui);
        return;
    };
    let height = (ui.available_width() * 9.0 / 16.0).min(room).max(90.0);
    let size = vec2(height * 16.0 / 9.0, height);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut small = ui.new_child(UiBuilder::new().max_rect(rect));
    small.set_clip_rect(rect.intersect(ui.clip_rect()));
    as_projector(&mut small, wall.theme, |ui| projector::draw(ui, &wall));
    let line = Stroke::new(1.0, t.line_strong);
    ui.painter()
        .rect_stroke(rect, 4.0, line, StrokeKind::Inside);
}
