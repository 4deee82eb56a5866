//! What was observed, person by person.

use egui::Ui;

use super::{ratings, record_words};
use crate::domain::debrief::{Debrief, PersonReview};
use crate::domain::scenario::text;
use crate::domain::session::{Noted, Observation};
use crate::localisation::msg;
use crate::ui::components::layout::row;
use crate::ui::components::{Card, PartyTag, columns_even, empty_state, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{PartySlot, tokens};

/// Draws the tab.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief) {
    let observed = &facts.observed;
    if facts.notes() == 0 && observed.people.is_empty() && observed.conduct.is_empty() {
        let (title, body) = (
            cx.say(msg::debrief_no_notes_title()),
            cx.say(msg::debrief_no_notes_body()),
        );
        return empty_state(ui, &title, &body, |_| {});
    }
    let noted: Vec<&PersonReview> = facts
        .people
        .iter()
        .filter(|person| !person.notes.is_empty() || !observed.of_person(person.id).is_empty())
        .collect();
    scroll(ui, "debrief-notes", |ui| {
        columns_even(ui, 2, 12.0, |ui, column| {
            ui.spacing_mut().item_spacing.y = 12.0;
            if column == 0 {
                ratings::counts(ui, cx, open, observed);
            } else {
                ratings::code(ui, cx, open, observed);
                if !facts.general_notes.is_empty() {
                    let title = cx.say(msg::debrief_heading_room_notes());
                    Card::titled(title).show(ui, |ui| lines(ui, cx, open, &facts.general_notes));
                }
            }
            for person in noted.iter().skip(column).step_by(2) {
                person_card(ui, cx, open, facts, person);
            }
        });
    });
}

fn person_card(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief, person: &PersonReview) {
    let t = tokens(ui.ctx());
    let known = open.session.people.get(&person.id);
    let name = known.map_or("", |known| known.profile.name.as_str());
    Card::titled(name).show(ui, |ui| {
        if let Some(seat) = &person.seat {
            row(
                ui,
                24.0,
                |ui| {
                    if let Some(party) = open.session.scenario.party_of(&seat.role) {
                        let code = open.prose.say(&text::party_code(&party.id));
                        PartyTag::new(PartySlot::counted(party.slot), code)
                            .name(open.prose.say(&text::party(&party.id)))
                            .show(ui);
                    }
                    let gender = known.and_then(|known| known.profile.gender);
                    let role = open.prose.role(&seat.role, gender);
                    let words = cx.say(msg::debrief_person_seat(role, seat.table));
                    Label::new(words, TextStyle::Dense)
                        .color(t.text_2)
                        .truncate()
                        .show(ui);
                },
                |_| {},
            );
        }
        let words = record_words(cx, open);
        for (competency, counts) in facts.observed.of_person(person.id) {
            Label::new(words.together(competency, counts), TextStyle::DenseMedium)
                .color(t.text)
                .wrap()
                .show(ui);
        }
        lines(ui, cx, open, &person.notes);
    });
}

fn lines(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, notes: &[Noted<Observation>]) {
    let t = tokens(ui.ctx());
    let words = record_words(cx, open);
    for note in notes {
        Label::new(words.note(note), TextStyle::Body)
            .color(t.text)
            .wrap()
            .show(ui);
    }
}
