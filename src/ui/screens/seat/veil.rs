//! The covered seat: nothing secret, the clock, a field for the code, and the way back.

use egui::Ui;

use super::{SeatAsk, SeatCx};
use crate::domain::view::Lock;
use crate::localisation::{Message, msg};
use crate::ui::components::{Button, error_line, field, veil};
use crate::ui::components::{clock, stack};
use crate::ui::screens::console::forms::focus_first;
use crate::ui::text::{Field, Label, TextStyle};
use crate::ui::theme::tokens;

/// What the veil remembers: figures that were typed, and whose code they are.
#[derive(Debug, Default)]
pub struct VeilState {
    typed: String,
    goes_back: bool,
}

impl VeilState {
    /// The code was right, or the seat was covered again: nothing typed is left.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

/// Draws the covered seat.
pub fn covered(ui: &mut Ui, cx: &mut SeatCx<'_>, state: &mut VeilState) {
    let (title, how) = if state.goes_back {
        (msg::seat_back_title(), msg::seat_back_how())
    } else if cx.door.has_begun {
        (msg::seat_veil_title(), msg::seat_veil_again())
    } else {
        (msg::seat_veil_title(), msg::seat_veil_how())
    };
    let (title, how) = (cx.say(title), cx.say(how));
    veil(ui.ctx(), &title, &how, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        whose(ui, cx);
        stack(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.add_space(8.0);
            if state.goes_back {
                way_back(ui, cx, state);
            } else {
                code(ui, cx, state);
            }
        });
    });
}

/// Whose seat it is, and the clock: both are known to the whole table.
fn whose(ui: &mut Ui, cx: &SeatCx<'_>) {
    let t = tokens(ui.ctx());
    let person = &cx.door.person;
    let role = cx.prose.role(&person.role, person.gender);
    let place = cx.say(msg::seat_place(cx.door.seat.table, role));
    let lines = [
        (person.name.clone(), TextStyle::Strong, t.text),
        (place, TextStyle::Dense, t.text_2),
    ];
    for (words, style, color) in lines {
        Label::new(words, style)
            .color(color)
            .align(egui::Align::Center)
            .show(ui);
    }
    if let Some(phase) = &cx.door.phase {
        Label::new(cx.prose.say(&phase.name), TextStyle::Caption)
            .color(t.muted)
            .align(egui::Align::Center)
            .show(ui);
        let left = cx.words.clock(phase.remaining);
        let meaning = cx.say(msg::seat_time_left());
        clock::digits(ui, &left, TextStyle::ClockM, t.text, &meaning);
    }
}

fn code(ui: &mut Ui, cx: &mut SeatCx<'_>, state: &mut VeilState) {
    let lock = cx.door.lock;
    if let Some(typed) = figures(ui, cx, state, lock, &msg::seat_code(), &msg::seat_open()) {
        cx.ask(SeatAsk::Open(typed));
    }
    let back = Button::quiet(cx.say(msg::seat_back())).full_width();
    if back.show(ui).clicked() {
        state.clear();
        state.goes_back = true;
    }
}

fn way_back(ui: &mut Ui, cx: &mut SeatCx<'_>, state: &mut VeilState) {
    let lock = cx.door.way_back;
    let (name, act) = (msg::seat_back_code(), msg::seat_back_act());
    if let Some(typed) = figures(ui, cx, state, lock, &name, &act) {
        cx.ask(SeatAsk::TakeBack(typed));
    }
    let stay = Button::quiet(cx.say(msg::seat_back_stay())).full_width();
    if stay.show(ui).clicked() {
        state.clear();
    }
}

/// The field, what was wrong with the last try, and the act; gives what is to be tried.
fn figures(
    ui: &mut Ui,
    cx: &SeatCx<'_>,
    state: &mut VeilState,
    lock: Lock,
    name: &Message,
    act: &Message,
) -> Option<String> {
    let (name, act) = (cx.words.say(name), cx.words.say(act));
    let salt = ("seat-code", state.goes_back);
    let wait = lock.wait.map(|left| (left.0 + 999) / 1_000);
    focus_first(ui, Field::id(ui, salt));
    let out = field(ui, &mut state.typed, salt, &name)
        .hint(&name)
        .char_limit(12)
        .read_only(wait.is_some())
        .show(ui);
    let problem = match (wait, lock.left) {
        (Some(seconds), _) => Some(msg::refusal_seat_waits(seconds)),
        (None, Some(left)) => Some(msg::seat_missed(left)),
        (None, None) => cx.refused.cloned(),
    };
    if let Some(problem) = problem {
        error_line(ui, &cx.words.say(&problem));
    }
    let can = wait.is_none() && !state.typed.trim().is_empty();
    let pressed = Button::primary(act)
        .full_width()
        .enabled(can)
        .show(ui)
        .clicked();
    ((pressed || out.submitted) && can).then(|| std::mem::take(&mut state.typed))
}
