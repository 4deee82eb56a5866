//! People beside the board: those without a seat first.

use egui::{Frame, Margin, Ui};

use super::{State, change};
use crate::domain::ids::ParticipantId;
use crate::domain::roster::{Attendance, Participant};
use crate::domain::session::Command;
use crate::localisation::{msg, names};
use crate::ui::components::{
    Button, Card, ListRow, MenuItem, SearchField, context_menu, menu_line, scroll,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::setup::facts;
use crate::ui::screens::setup::people::{self, filter_control};
use crate::ui::text::{Field, Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// What was asked of a person.
enum Asked {
    Pick(ParticipantId),
    Edit(ParticipantId),
    Mark(ParticipantId, Attendance),
}

/// Draws the column.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    roster: &mut people::State,
) {
    let height = ui.available_height();
    let (title, add) = (cx.say(msg::setup_people_title()), cx.say(msg::setup_add()));
    let mut adds = false;
    let mut asked = None;
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            let name = cx.say(msg::setup_person_add());
            adds = Button::quiet(add)
                .icon(Icon::UserPlus)
                .small()
                .accessible_name(name)
                .show(ui)
                .clicked();
        },
        |ui| {
            ui.set_min_height(height - 40.0);
            ui.set_max_height(height - 40.0);
            let counts = controls(ui, cx, open, state);
            asked = rows(ui, cx, open, state, counts);
        },
    );
    if adds {
        roster.add();
    }
    match asked {
        Some(Asked::Pick(person)) => pick(cx, open, state, person),
        Some(Asked::Edit(person)) => roster.edit(open.session, person),
        Some(Asked::Mark(person, attendance)) => {
            cx.send(Command::MarkAttendance(person, attendance));
        }
        None => {}
    }
}

/// A person without a seat is picked up; one with a seat is chosen as on the board.
fn pick(cx: &mut Cx<'_>, open: Open<'_>, state: &mut State, person: ParticipantId) {
    if let Some(seat) = open.session.seat_of(person).cloned() {
        return change::choose_seat(cx, open, state, &seat);
    }
    let is_picked = state.picked == Some(person);
    if let (Some(picked), false) = (state.picked, is_picked)
        && let Some(seat) = open.session.seat_of(picked).cloned()
    {
        return change::propose(cx, open, state, person, &seat);
    }
    state.proposed = None;
    state.picked = (!is_picked).then_some(person);
}

fn controls(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut State) -> [usize; 3] {
    let found = people::search(open.session, state.filter, "", cx.words.language());
    Frame::new()
        .inner_margin(Margin {
            left: 12,
            right: 12,
            top: 4,
            bottom: 8,
        })
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let (name, hint) = (
                cx.say(msg::setup_find_person()),
                cx.say(msg::setup_find_person_hint()),
            );
            let id = Field::id(ui, "find-on-board");
            let wants_find = !state.is_typing
                && !ui.ctx().memory(|memory| memory.has_focus(id))
                && ui.input(|input| input.key_pressed(egui::Key::Slash))
                && ui.ctx().memory(|memory| memory.top_modal_layer().is_none());
            if wants_find {
                // The sign itself must not land in the field.
                ui.input_mut(|input| {
                    input
                        .events
                        .retain(|event| !matches!(event, egui::Event::Text(text) if text == "/"));
                });
                ui.memory_mut(|memory| memory.request_focus(id));
            }
            let out =
                SearchField::new(&name, &hint)
                    .key("/")
                    .show(ui, &mut state.find, "find-on-board");
            state.is_typing |= out.response.has_focus();
            filter_control(ui, cx, found.counts, &mut state.filter, true);
        });
    found.counts
}

fn rows(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    counts: [usize; 3],
) -> Option<Asked> {
    let mut found =
        people::search(open.session, state.filter, &state.find, cx.words.language()).people;
    found.sort_by_key(|person| {
        (
            open.session.seat_of(person.id).is_some(),
            facts::is_away(person),
        )
    });
    let mut asked = None;
    if found.is_empty() {
        let words = if counts.first() == Some(&0) {
            msg::setup_people_none()
        } else {
            msg::setup_find_none()
        };
        let t = tokens(ui.ctx());
        Frame::new()
            .inner_margin(Margin::symmetric(12, 8))
            .show(ui, |ui| {
                Label::new(cx.say(words), TextStyle::Dense)
                    .color(t.muted)
                    .show(ui);
            });
        return None;
    }
    scroll(ui, "people-column", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for person in found {
            asked = asked.take().or(person_row(ui, cx, open, state, person));
        }
    });
    asked
}

fn person_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &State,
    person: &Participant,
) -> Option<Asked> {
    let t = tokens(ui.ctx());
    let seat = open.session.seat_of(person.id);
    // Nobody is left over before the first seat is given out.
    let waits = seat.is_none() && !open.session.seats.is_empty() && !facts::is_away(person);
    let mut row = ListRow::new(person.profile.name.as_str())
        .height(38.0)
        .selected(state.picked == Some(person.id))
        .draggable();
    if waits {
        row = row.tint(Tone::Warn);
    }
    let style = if waits {
        TextStyle::DenseMedium
    } else {
        TextStyle::Dense
    };
    let ink = if facts::is_away(person) {
        t.muted
    } else {
        t.text
    };
    let response = row.show(
        ui,
        |ui| {
            Label::new(person.profile.name.as_str(), style)
                .color(ink)
                .truncate()
                .no_access()
                .show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            end(ui, cx, open, person, waits);
        },
    );
    if !facts::is_away(person) {
        response.dnd_set_drag_payload(person.id);
    }
    if response.double_clicked() {
        return Some(Asked::Edit(person.id));
    }
    menu(cx, &response, person).or_else(|| {
        (response.clicked() && !facts::is_away(person)).then_some(Asked::Pick(person.id))
    })
}

/// Table and party of somebody with a seat; what keeps the others from one.
fn end(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, person: &Participant, waits: bool) {
    let t = tokens(ui.ctx());
    if let Some(seat) = open.session.seat_of(person.id) {
        facts::party_tag(ui, open, &seat.role);
        Label::new(cx.words.number(seat.table), TextStyle::Dense)
            .color(t.text_2)
            .single_line()
            .show(ui);
    } else if waits || facts::is_away(person) {
        let words = match person.attendance {
            Attendance::Expected | Attendance::Present => msg::setup_reserve(),
            other => names::attendance(other),
        };
        let ink = if waits { t.warn } else { t.muted };
        Label::new(cx.say(words), TextStyle::CaptionStrong)
            .color(ink)
            .single_line()
            .show(ui);
    }
    Label::new(facts::codes(&person.profile), TextStyle::Caption)
        .color(t.muted)
        .single_line()
        .show(ui);
}

fn menu(cx: &Cx<'_>, response: &egui::Response, person: &Participant) -> Option<Asked> {
    context_menu(response, |ui| {
        ui.set_max_width(230.0);
        let mut asked = None;
        let edit = cx.say(msg::setup_edit_person());
        if MenuItem::new(&edit)
            .icon(Icon::PencilSimple)
            .show(ui)
            .clicked()
        {
            asked = Some(Asked::Edit(person.id));
        }
        menu_line(ui);
        for (attendance, name) in facts::attendances() {
            let is_so = attendance == person.attendance;
            if MenuItem::new(&cx.say(name))
                .checked(is_so)
                .show(ui)
                .clicked()
                && !is_so
            {
                asked = Some(Asked::Mark(person.id, attendance));
            }
        }
        asked
    })
    .flatten()
}
