//! All seats that are taken, table by table in the order of the parties.

use egui::Ui;

use super::BriefsState;
use crate::domain::ids::{ParticipantId, SeatId};
use crate::export::slips::code_words;
use crate::localisation::{Language, msg};
use crate::ui::components::{Button, Card, Chip, ListRow, two_lines};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::words::{cell, seated, tag};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// Height of a row.
const ROW: f32 = 48.0;

/// Widths of the cells, so that they stand below each other.
const CODE: f32 = 128.0;
const OPENED: f32 = 132.0;
const LANGUAGE: f32 = 70.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut BriefsState) {
    for table in open.session.table_numbers() {
        let people = seated(open, table);
        if people.is_empty() {
            continue;
        }
        Card::titled(cx.say(msg::console_table(table)))
            .flush()
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (seat, person) in people {
                    ui.push_id((&seat.role, seat.chair), |ui| {
                        row(ui, cx, open, state, &seat, person);
                    });
                }
            });
    }
}

fn row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &mut BriefsState,
    seat: &SeatId,
    id: ParticipantId,
) {
    let t = tokens(ui.ctx());
    let Some(person) = open.session.people.get(&id) else {
        return;
    };
    let name = &person.profile.name;
    let role = open.prose.role(&seat.role, person.profile.gender);
    let spoken = cx.say(msg::seats_row(role.as_str(), name.as_str()));
    let can_open = open.session.ended.is_none();
    ListRow::new(spoken).height(ROW).passive().show(
        ui,
        |ui| {
            if let Some(party) = open.session.scenario.party_of(&seat.role) {
                tag(open, party).show(ui);
            }
            two_lines(
                ui,
                (name, TextStyle::DenseMedium, t.text),
                (&role, TextStyle::Caption, t.muted),
            );
        },
        |ui| {
            let button = Button::new(cx.say(msg::seats_open()))
                .small()
                .accessible_name(cx.say(msg::seats_open_of(name.as_str())))
                .enabled(can_open);
            if button.show(ui).clicked() {
                state.hands_to = Some(seat.clone());
            }
            cell(ui, CODE, |ui| code(ui, cx, open, state, seat, name));
            cell(ui, OPENED, |ui| opened(ui, cx, open, seat, id));
            cell(ui, LANGUAGE, |ui| {
                let language = language(cx, open, &person.profile);
                Chip::plain(language.own_name()).small().show(ui);
            });
        },
    );
}

/// The language of the person's brief.
fn language(cx: &Cx<'_>, open: Open<'_>, person: &crate::domain::roster::Profile) -> Language {
    Language::of_reader(cx.settings.language, open.texts, person)
}

/// The code, covered until it is asked for.
fn code(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &mut BriefsState,
    seat: &SeatId,
    name: &str,
) {
    let t = tokens(ui.ctx());
    if state.code.as_ref() != Some(seat) {
        let button = Button::quiet(cx.say(msg::seats_show_code()))
            .icon(Icon::Eye)
            .small()
            .accessible_name(cx.say(msg::seats_show_code_of(name)));
        if button.show(ui).clicked() {
            state.code = Some(seat.clone());
        }
        return;
    }
    let cover = cx.say(msg::seats_cover_code_of(name));
    let button = Button::icon_only(Icon::EyeSlash, cover).small();
    let is_covered = button.show(ui).clicked();
    if let Some(desk) = open.session.desk(seat) {
        let code = code_words(cx.words, &desk.code());
        Label::new(code, TextStyle::Strong)
            .color(t.text)
            .single_line()
            .show(ui);
    }
    if is_covered {
        state.code = None;
    }
}

fn opened(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, seat: &SeatId, person: ParticipantId) {
    match open.session.papers_of(seat, person).last_opened {
        Some(when) => {
            let words = cx.say(msg::seats_opened(cx.words.time(when)));
            Chip::new(Tone::Ok, words)
                .icon(Icon::Check)
                .small()
                .show(ui);
        }
        None => {
            Label::new(cx.say(msg::seats_never_opened()), TextStyle::Caption)
                .color(tokens(ui.ctx()).muted)
                .single_line()
                .show(ui);
        }
    }
}
