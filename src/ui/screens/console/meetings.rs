//! The caucus board of a table: who meets whom, where, since when, and who missed what.

use egui::{Frame, Ui};

use super::dialogs::Dialog;
use super::floor::name_of;
use super::{ConsoleState, words};
use crate::domain::caucus::{Caucus, CaucusCommand};
use crate::domain::ids::{SeatId, TableNo};
use crate::domain::session::Command;
use crate::domain::time::Span;
use crate::localisation::msg;
use crate::ui::components::{Button, Chip, row};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, Tone, tokens};

/// More time is given in these steps.
const MORE: Span = Span::minutes(2);

pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    table: TableNo,
) {
    let Some(caucuses) = open.session.tables.get(&table).map(|state| &state.caucuses) else {
        return;
    };
    let goes_on = open.session.has_started() && open.session.ended.is_none();
    let margin = Dir::of(ui).margin(14, 14, 0, 10);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        head(ui, cx, state, table, caucuses.open().count(), goes_on);
        for caucus in caucuses.open() {
            ui.push_id(caucus.id, |ui| going_on(ui, cx, open, table, caucus));
        }
        for caucus in caucuses.all.iter().rev() {
            if let Some(ended) = caucus.ended {
                let from = words::time(cx, open, caucus.since);
                let until = words::time(cx, open, ended);
                let when = cx.say(msg::console_caucus_was(from, until));
                over(ui, cx, open, table, caucus, &when);
            }
        }
    });
}

fn head(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    state: &mut ConsoleState,
    table: TableNo,
    open: usize,
    goes_on: bool,
) {
    let t = tokens(ui.ctx());
    let words = cx.say(msg::console_caucus_count(open));
    row(
        ui,
        36.0,
        |ui| {
            Label::new(words, TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            if !goes_on {
                return;
            }
            let button = Button::new(cx.say(msg::action_call_caucus())).icon(Icon::UsersFour);
            if button.small().show(ui).clicked() {
                state.dialog = Some(Dialog::call_caucus(table));
            }
            if open > 1 {
                let button = Button::quiet(cx.say(msg::console_caucus_all_back())).small();
                if button.show(ui).clicked() {
                    cx.send(Command::Caucus(table, CaucusCommand::CallAllBack));
                }
            }
        },
    );
}

fn names(cx: &Cx<'_>, open: Open<'_>, caucus: &Caucus) -> String {
    let names: Vec<String> = caucus
        .everyone()
        .into_iter()
        .map(|seat| name_of(open, seat))
        .filter(|name| !name.is_empty())
        .collect();
    cx.words.list(&names)
}

fn going_on(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, table: TableNo, caucus: &Caucus) {
    let t = tokens(ui.ctx());
    let inside: Vec<String> = caucus.inside().map(|seat| name_of(open, seat)).collect();
    let since = words::time(cx, open, caucus.since);
    let place = match caucus.place.as_str() {
        "" => cx.say(msg::console_caucus_since(since)),
        place => cx.say(msg::console_caucus_at(place, since)),
    };
    let left = caucus.left(open.at);
    let (tone, words) = if left > Span::ZERO {
        (Tone::Neutral, cx.words.clock(left))
    } else {
        (Tone::Warn, cx.say(msg::console_caucus_over()))
    };
    row(
        ui,
        24.0,
        |ui| {
            Label::new(cx.words.list(&inside), TextStyle::DenseMedium)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            Chip::new(tone, words).icon(Icon::Timer).small().show(ui);
        },
    );
    let mut asked = None;
    row(
        ui,
        34.0,
        |ui| {
            Label::new(place, TextStyle::Caption)
                .color(t.muted)
                .truncate()
                .show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let button = Button::new(cx.say(msg::console_caucus_back())).small();
            if button.show(ui).clicked() {
                asked = Some(CaucusCommand::CallBack(caucus.id));
            }
            let more = cx.words.signed_minutes(MORE);
            let name = cx.say(msg::console_caucus_more(MORE.nearest_minutes()));
            let button = Button::quiet(more).accessible_name(name).small();
            if button.show(ui).clicked() {
                asked = Some(CaucusCommand::Extend(caucus.id, MORE));
            }
            let mediators = mediators_elsewhere(open, table, caucus);
            if !mediators.is_empty() {
                let button = Button::quiet(cx.say(msg::console_caucus_shuttle())).small();
                if button.show(ui).clicked() {
                    asked = Some(CaucusCommand::Send(
                        caucus.id,
                        mediators.into_iter().collect(),
                    ));
                }
            }
        },
    );
    if let Some(command) = asked {
        cx.send(Command::Caucus(table, command));
    }
}

/// Mediators of the table who are not in this meeting.
fn mediators_elsewhere(open: Open<'_>, table: TableNo, caucus: &Caucus) -> Vec<SeatId> {
    let inside: Vec<&SeatId> = caucus.inside().collect();
    let seated = open.session.seated(table);
    let mediates = |seat: &SeatId| {
        let party = open.session.scenario.party_of(&seat.role);
        party.is_some_and(|party| party.mediates)
    };
    seated
        .into_keys()
        .filter(|seat| mediates(seat) && !inside.contains(&seat))
        .collect()
}

fn over(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, table: TableNo, caucus: &Caucus, when: &str) {
    let t = tokens(ui.ctx());
    let missed = open.session.missed(table, caucus);
    row(
        ui,
        22.0,
        |ui| {
            Label::new(names(cx, open, caucus), TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(when, TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
        },
    );
    if missed.is_nothing() {
        return;
    }
    let words = cx.say(msg::console_caucus_missed(
        missed.speeches,
        missed.settled,
        missed.decisions,
    ));
    Label::new(words, TextStyle::Caption)
        .color(t.muted)
        .show(ui);
}
