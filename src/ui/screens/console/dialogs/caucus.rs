//! Calling some people of a table to a separate meeting.

use std::collections::BTreeSet;

use egui::{Context, Modifiers, Ui};

use super::{Dialog, Next, Pressed, foot};
use crate::domain::caucus::{CaucusCommand, LENGTHS};
use crate::domain::floor::Present;
use crate::domain::ids::{SeatId, TableNo};
use crate::domain::scenario::{Party, text as texts};
use crate::domain::session::Command;
use crate::domain::time::Span;
use crate::localisation::msg;
use crate::ui::components::{
    Button, Dialog as Window, Labelled, NumberStepper, checkbox, field, row, scroll, wrapped,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::console::words;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;
use crate::ui::user_action::DIGITS;

/// The list scrolls beyond this height.
const MOST: f32 = 260.0;

/// What is chosen so far.
#[derive(Clone, Debug)]
pub(in crate::ui::screens::console) struct Draft {
    table: TableNo,
    seats: BTreeSet<SeatId>,
    place: String,
    minutes: i64,
}

impl Draft {
    pub(super) fn new(table: TableNo) -> Self {
        Self {
            table,
            seats: BTreeSet::new(),
            place: String::new(),
            minutes: 8,
        }
    }
}

pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, mut draft: Draft) -> Next {
    let title = cx.say(msg::console_caucus_title(draft.table));
    let seated = open.session.seated(draft.table);
    let mut pressed = Pressed::Nothing;
    let shown = Window::new("console-caucus", &title)
        .width(560.0)
        .show(ctx, |ui| {
            if let Some(seats) = alone_with(ui, cx, open, &seated) {
                draft.seats = seats;
                pressed = Pressed::Act;
            }
            people(ui, cx, open, draft.table, &mut draft.seats);
            let place = cx.say(msg::console_caucus_place());
            let _ = Labelled::new(&place).show(ui, |ui| {
                field(ui, &mut draft.place, "console-caucus-place", &place).show(ui)
            });
            minutes(ui, cx, &mut draft.minutes);
            let can = !draft.seats.is_empty();
            let foot = foot(ui, cx, msg::console_caucus_call(), can);
            if foot != Pressed::Nothing {
                pressed = foot;
            }
        });
    if pressed == Pressed::Act {
        let call = CaucusCommand::Call {
            seats: draft.seats.clone(),
            place: draft.place.clone(),
            length: Span::minutes(draft.minutes),
        };
        cx.send(Command::Caucus(draft.table, call));
    }
    if pressed != Pressed::Nothing || shown.closed {
        Next::Close
    } else {
        Next::Stay(Dialog::Caucus(draft))
    }
}

fn seats_of(open: Open<'_>, seated: &Present, party: &Party) -> BTreeSet<SeatId> {
    let speaks = |seat: &&SeatId| {
        let of = open.session.scenario.party_of(&seat.role);
        of.is_some_and(|of| of.id == party.id)
    };
    seated.keys().filter(speaks).cloned().collect()
}

/// The meeting that is called most often, with one click: the mediators and one party.
fn alone_with(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    seated: &Present,
) -> Option<BTreeSet<SeatId>> {
    let t = tokens(ui.ctx());
    Label::new(
        cx.say(msg::console_caucus_alone_with()),
        TextStyle::CaptionStrong,
    )
    .color(t.text_2)
    .show(ui);
    let (leading, others): (Vec<&Party>, Vec<&Party>) = open
        .session
        .scenario
        .parties
        .iter()
        .partition(|party| party.mediates);
    let mediators: BTreeSet<SeatId> = leading
        .into_iter()
        .flat_map(|party| seats_of(open, seated, party))
        .collect();
    let others: Vec<(String, BTreeSet<SeatId>)> = others
        .into_iter()
        .map(|party| {
            let name = open.prose.say(&texts::party(&party.id));
            (name, seats_of(open, seated, party))
        })
        .filter(|(_, seats)| !seats.is_empty())
        .collect();
    let buttons: Vec<Button<'_>> = others
        .iter()
        .enumerate()
        .map(|(index, (name, _))| {
            let key = DIGITS.get(index).map(|_| cx.words.number(index + 1));
            Button::new(name.as_str())
                .small()
                .key(key.unwrap_or_default())
        })
        .collect();
    let widths: Vec<f32> = buttons
        .iter()
        .map(|button| button.measure(ui.ctx()))
        .collect();
    let mut buttons = buttons.into_iter();
    let mut chosen = None;
    wrapped(ui, &widths, 34.0, 6.0, |ui, index| {
        let button = buttons.next();
        if button.is_some_and(|button| button.show(ui).clicked()) {
            chosen = others.get(index);
        }
    });
    // A digit writes into a field that has the keyboard, and chooses otherwise.
    if ui.memory(|memory| memory.focused().is_none()) {
        let pressed = DIGITS
            .iter()
            .position(|key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key)));
        chosen = pressed.and_then(|index| others.get(index)).or(chosen);
    }
    chosen.map(|(_, seats)| mediators.union(seats).cloned().collect())
}

fn people(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, table: TableNo, chosen: &mut BTreeSet<SeatId>) {
    let t = tokens(ui.ctx());
    Label::new(
        cx.say(msg::console_caucus_choose()),
        TextStyle::CaptionStrong,
    )
    .color(t.text_2)
    .show(ui);
    let seated = open.session.seated(table).len();
    #[expect(clippy::cast_precision_loss, reason = "at most 64 seats")]
    let height = (seated as f32 * 34.0).min(MOST);
    ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
        ui.set_height(height);
        scroll(ui, "console-caucus", |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (seat, person) in &words::seated(open, table) {
                let mut is_chosen = chosen.contains(seat);
                let name = words::person(open, *person);
                let name = cx.say(msg::console_reader(name, words::role(open, &seat.role)));
                if checkbox(ui, &mut is_chosen, &name).changed() {
                    if is_chosen {
                        chosen.insert(seat.clone());
                    } else {
                        chosen.remove(seat);
                    }
                }
            }
        });
    });
}

fn minutes(ui: &mut Ui, cx: &Cx<'_>, minutes: &mut i64) {
    let t = tokens(ui.ctx());
    let words = cx.say(msg::console_caucus_minutes());
    row(
        ui,
        40.0,
        |ui| {
            Label::new(&words, TextStyle::Body).color(t.text).show(ui);
        },
        |ui| {
            let shown = cx.words.number(*minutes);
            let (less, more) = (cx.say(msg::console_less()), cx.say(msg::console_more()));
            let range = LENGTHS.start().nearest_minutes()..=LENGTHS.end().nearest_minutes();
            NumberStepper::new(&words, range, &shown, &less, &more).show(ui, minutes);
        },
    );
}
