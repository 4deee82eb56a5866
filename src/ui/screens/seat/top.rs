//! The dark bar over an open seat: whose it is, the clock, and the cover.

use egui::{Frame, Panel, Ui, pos2, vec2};

use super::{SeatAsk, SeatCx};
use crate::domain::time::Span;
use crate::localisation::msg;
use crate::ui::components::{Button, clock, shell, two_lines};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, tokens};

/// In a window narrower than this the bar has figures and no sentences.
const NARROW: f32 = 1_060.0;

/// Height of the bar.
const HEIGHT: f32 = 60.0;

/// Shows the bar; `left` is what is left until the seat covers itself.
pub(super) fn show(ui: &mut Ui, cx: &mut SeatCx<'_>, left: Span) {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let frame = Frame::new()
        .fill(t.rail)
        .inner_margin(dir.margin(24, 24, 0, 0));
    let panel = Panel::top("sulh-seat-bar")
        .exact_size(HEIGHT)
        .resizable(false)
        .show_separator_line(false)
        .frame(frame);
    panel.show(ui, |ui| {
        ui.with_layout(dir.row_from_end(), |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            cover(ui, cx, left);
            ui.add_space(8.0);
            phase(ui, cx);
            ui.with_layout(dir.row(), |ui| person(ui, cx));
        });
    });
}

/// Where the bar has room for figures only.
fn is_narrow(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < NARROW
}

fn person(ui: &mut Ui, cx: &SeatCx<'_>) {
    let t = tokens(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(34.0, 34.0), egui::Sense::hover());
    shell::logo(
        ui.painter(),
        pos2(rect.center().x, rect.center().y),
        30.0,
        t,
    );
    let person = &cx.door.person;
    let role = cx.prose.role(&person.role, person.gender);
    let place = cx.say(msg::seat_place(cx.door.seat.table, role));
    two_lines(
        ui,
        (&person.name, TextStyle::Strong, t.on_dark),
        (&place, TextStyle::Dense, t.rail_text),
    );
}

fn phase(ui: &mut Ui, cx: &SeatCx<'_>) {
    let t = tokens(ui.ctx());
    let Some(phase) = &cx.door.phase else { return };
    let left = cx.words.clock(phase.remaining);
    let meaning = cx.say(msg::seat_time_left());
    clock::digits(ui, &left, TextStyle::Stat, t.on_dark, &meaning);
    if is_narrow(ui) {
        return;
    }
    Label::new(cx.prose.say(&phase.name), TextStyle::Body)
        .color(t.rail_text)
        .single_line()
        .show(ui);
}

fn cover(ui: &mut Ui, cx: &mut SeatCx<'_>, left: Span) {
    let t = tokens(ui.ctx());
    let key = key_names::one(cx.words, egui::Key::Space);
    let button = Button::warn(cx.say(msg::seat_cover_now()))
        .icon(Icon::EyeSlash)
        .key(key);
    if button.show(ui).clicked() {
        cx.ask(SeatAsk::Cover);
    }
    let left = cx.words.clock(left);
    let words = cx.say(msg::seat_covers_in(left.as_str()));
    let shown = if is_narrow(ui) { &left } else { &words };
    Label::new(shown.as_str(), TextStyle::Dense)
        .color(t.warn_fill)
        .single_line()
        .accessible_name(&words)
        .show(ui);
    Icon::Eye.show(ui, 17, t.warn_fill);
}
