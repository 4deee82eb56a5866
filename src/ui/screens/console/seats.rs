//! The seats of a table with who is there, and the way to mend the seating when somebody is not.

use egui::Ui;

use super::words;
use crate::domain::ids::{ParticipantId, SeatId, TableNo};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::safety::SafetyCommand;
use crate::domain::scenario::{Priority, text as texts};
use crate::domain::session::{Command, Session};
use crate::localisation::{msg, names};
use crate::ui::action::{Action, SetupStep};
use crate::ui::components::{
    Button, ListRow, MenuItem, columns_even, menu_line, menu_under_end, row, two_lines,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::place::Place;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_PADDING, Tone, tokens};

/// What a person can be marked as during a session.
const MARKS: [Attendance; 4] = [
    Attendance::Present,
    Attendance::Late,
    Attendance::Left,
    Attendance::NoShow,
];

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, table: TableNo) {
    let session = open.session;
    mend(ui, cx, open, table);
    let seats: Vec<(&SeatId, &ParticipantId)> = session
        .seats
        .iter()
        .filter(|(seat, _)| seat.table == table)
        .collect();
    if seats.is_empty() {
        note(ui, &cx.say(msg::console_seats_none()));
    }
    let in_order = in_order_of_roles(session, seats);
    people(ui, cx, open, &in_order);
    let standing: Vec<(Option<&SeatId>, ParticipantId)> = session
        .people
        .values()
        .filter(|person| session.seat_of(person.id).is_none())
        .map(|person| (None, person.id))
        .collect();
    if !standing.is_empty() {
        note(ui, &cx.say(msg::console_seats_without(standing.len())));
        people(ui, cx, open, &standing);
    }
    ui.add_space(6.0);
}

/// As the role board has them, not by the letters of their ids.
fn in_order_of_roles<'a>(
    session: &Session,
    mut seats: Vec<(&'a SeatId, &'a ParticipantId)>,
) -> Vec<(Option<&'a SeatId>, ParticipantId)> {
    let place = |seat: &SeatId| {
        session
            .scenario
            .roles
            .iter()
            .position(|role| role.id == seat.role)
    };
    seats.sort_by_key(|(seat, _)| (place(seat), seat.chair));
    seats
        .into_iter()
        .map(|(seat, person)| (Some(seat), *person))
        .collect()
}

fn note(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    row(
        ui,
        32.0,
        |ui| {
            ui.add_space(CARD_PADDING);
            Label::new(words, TextStyle::CaptionStrong)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |_| {},
    );
}

/// Two people beside each other, in the order of the board.
fn people(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    people: &[(Option<&SeatId>, ParticipantId)],
) {
    for (line, pair) in people.chunks(2).enumerate() {
        ui.push_id(("seats", line, pair.first().map(|first| first.1)), |ui| {
            columns_even(ui, 2, 0.0, |ui, index| {
                if let Some((seat, person)) = pair.get(index)
                    && let Some(person) = open.session.people.get(person)
                {
                    one(ui, cx, open, *seat, person);
                }
            });
        });
    }
}

fn one(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, seat: Option<&SeatId>, person: &Participant) {
    let t = tokens(ui.ctx());
    let attendance = cx.say(names::attendance(person.attendance));
    let role = seat.map(|seat| words::role(open, &seat.role));
    let lower = role.unwrap_or_else(|| cx.say(msg::console_no_seat()));
    let party = seat.and_then(|seat| open.session.scenario.party_of(&seat.role));
    let name = cx.say(msg::console_seat_row(
        &person.profile.name,
        &lower,
        &attendance,
    ));
    let mut shown = ListRow::new(name).padding(14.0);
    if person.attendance == Attendance::Late {
        shown = shown.tint(Tone::Warn);
    }
    if open.session.ended.is_some() {
        shown = shown.passive();
    }
    let response = shown.show(
        ui,
        |ui| {
            if let Some(party) = party {
                words::tag(open, party).show(ui);
            }
            two_lines(
                ui,
                (&person.profile.name, TextStyle::DenseMedium, t.text),
                (&lower, TextStyle::Caption, t.muted),
            );
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            Icon::CaretDown.show(ui, 13, t.muted);
            Label::new(&attendance, TextStyle::Caption)
                .color(if person.attendance.can_sit() {
                    t.text_2
                } else {
                    t.warn
                })
                .single_line()
                .no_access()
                .show(ui);
        },
    );
    if open.session.ended.is_some() {
        return;
    }
    menu_under_end(&response, |ui| {
        for mark in MARKS {
            let words = cx.say(names::attendance(mark));
            let item = MenuItem::new(&words).checked(mark == person.attendance);
            if item.show(ui).clicked() && mark != person.attendance {
                cx.send(Command::MarkAttendance(person.id, mark));
            }
        }
        if let Some(seat) = seat.filter(|_| open.session.has_started()) {
            menu_line(ui);
            stop_signal(ui, cx, seat);
            walk_out(ui, cx, open, seat);
        }
    });
}

/// Typed by the facilitator for somebody who gave the sign.
fn stop_signal(ui: &mut Ui, cx: &mut Cx<'_>, seat: &SeatId) {
    let words = cx.say(msg::console_stop_signal_give());
    if MenuItem::new(&words)
        .icon(Icon::HandPalm)
        .show(ui)
        .clicked()
    {
        let signal = SafetyCommand::Signal(seat.clone());
        cx.send(Command::Safety(seat.table, signal));
    }
}

/// The party of a seat walks out of the talks, or comes back.
fn walk_out(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, seat: &SeatId) {
    let party = open.session.scenario.party_of(&seat.role);
    let state = open.session.tables.get(&seat.table);
    let (Some(party), Some(state)) = (party.filter(|party| !party.mediates), state) else {
        return;
    };
    let name = open.prose.say(&texts::party(&party.id));
    let is_out = state.walked_out.contains(&party.id);
    let words = if is_out {
        msg::console_come_back(name)
    } else {
        msg::console_walk_out(name)
    };
    let words = cx.say(words);
    if MenuItem::new(&words).icon(Icon::SignOut).show(ui).clicked() {
        cx.send(Command::WalkOut(seat.table, party.id.clone(), !is_out));
    }
}

/// Roles that the exercise needs and nobody plays at this table.
fn missing(session: &Session, table: TableNo) -> Vec<&crate::domain::ids::RoleId> {
    let is_played = |role: &crate::domain::ids::RoleId| {
        session
            .seats
            .keys()
            .any(|seat| seat.table == table && seat.role == *role)
    };
    session
        .scenario
        .roles
        .iter()
        .filter(|role| role.priority == Priority::Essential && !is_played(&role.id))
        .map(|role| &role.id)
        .collect()
}

/// A free role that is needed, or a person without a seat, can be mended in Setup.
fn mend(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, table: TableNo) {
    let session = open.session;
    if session.ended.is_some() || session.seats.is_empty() {
        return;
    }
    let free: Vec<String> = missing(session, table)
        .into_iter()
        .map(|role| words::role(open, role))
        .collect();
    let waiting = session.unseated().count();
    if free.is_empty() && waiting == 0 {
        return;
    }
    let t = tokens(ui.ctx());
    let words = if free.is_empty() {
        cx.say(msg::console_mend_waiting(waiting))
    } else {
        cx.say(msg::console_mend_free(cx.words.list(&free)))
    };
    let mut asked = false;
    egui::Frame::new()
        .fill(t.warn_tint)
        .inner_margin(egui::Margin::symmetric(14, 3))
        .show(ui, |ui| {
            row(
                ui,
                34.0,
                |ui| {
                    Icon::UserSwitch.show(ui, 17, t.warn);
                    Label::new(words, TextStyle::Dense)
                        .color(t.warn)
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    let button = Button::new(cx.say(msg::console_mend())).small();
                    asked = button.show(ui).clicked();
                },
            );
        });
    if asked {
        cx.ask(Action::RefitSeats);
        cx.ask(Action::GoToStep(SetupStep::Roles));
        cx.ask(Action::Go(Place::Setup));
    }
}
