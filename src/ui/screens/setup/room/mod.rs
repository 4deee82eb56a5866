//! Step 5: is the room ready? The projector, a list to go through, a preview of the day.

mod checks;
mod wall;

use std::collections::BTreeSet;

use egui::Ui;

use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Button, Card, Segmented, Size, page_columns};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, tokens};

/// What the step remembers.
#[derive(Default)]
pub struct State {
    /// What was ticked by hand.
    ticked: BTreeSet<checks::ByHand>,
    speed: usize,
}

/// How many times faster than the clock a preview can run.
const SPEEDS: [u32; 2] = [60, 120];

/// In a page narrower than this the projector stands below the checks.
const NARROW: f32 = 820.0;

/// Draws the step.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let height = ui.available_height();
    let sizes = [Size::Flex(1.0), Size::Flex(0.86)];
    page_columns(ui, "room", NARROW, &sizes, CARD_GAP, |ui, index| {
        ui.set_max_height(height);
        ui.spacing_mut().item_spacing.y = 12.0;
        if index == 0 {
            checks::show(ui, cx, open, &mut state.ticked, height);
        } else {
            wall::show(ui, cx);
            preview(ui, cx, open, &mut state.speed);
        }
    });
}

/// The day played by simulated people, so that its course is known beforehand.
fn preview(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, speed: &mut usize) {
    let t = tokens(ui.ctx());
    let can = !open.session.has_started() && !open.session.seats.is_empty();
    let minutes = open.session.schedule.planned_total().nearest_minutes();
    let factor = SPEEDS.get(*speed).copied().unwrap_or(60);
    let words = SPEEDS.map(|speed| cx.say(msg::setup_speed(speed)));
    let takes = minutes.saturating_mul(60) / i64::from(factor);
    let mut start = false;
    Card::titled(cx.say(msg::setup_rehearse())).show(ui, |ui| {
        Label::new(cx.say(msg::setup_rehearse_why()), TextStyle::Dense)
            .color(t.text_2)
            .show(ui);
        let name = cx.say(msg::setup_speed_name());
        Segmented::new(
            name,
            words
                .each_ref()
                .map(|word| crate::ui::components::Segment::new(word.as_str())),
        )
        .show(ui, speed);
        let act = Button::new(cx.say(msg::setup_rehearse_do()))
            .icon(Icon::Play)
            .enabled(can);
        let act = if can {
            act
        } else {
            act.tooltip(cx.say(msg::setup_rehearse_cannot()))
        };
        start = act.show(ui).clicked();
        Label::new(cx.say(msg::setup_rehearse_takes(takes)), TextStyle::Caption)
            .color(t.muted)
            .show(ui);
    });
    if start {
        cx.ask(Action::Rehearse { factor });
    }
}
