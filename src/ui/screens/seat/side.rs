//! What everyone knows: the public card, who is at the table; and what a person can do at any time.

use egui::Ui;

use super::{SeatAsk, SeatCx, SeatState};
use crate::domain::scenario::text;
use crate::domain::view::{Neighbour, OwnFloor, SeatView};
use crate::localisation::msg;
use crate::ui::components::layout::within;
use crate::ui::components::party::TagSize;
use crate::ui::components::{Button, Card, Chip, ListRow, PartyTag, flows, row, scroll, two_lines};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, PartySlot, Tone, tokens};

/// Height of what can be done, under the cards.
const ACTS: f32 = 148.0;

pub(super) fn show(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    if flows(ui) {
        public(ui, cx, view);
        table(ui, cx, view);
        return acts(ui, cx, view, state);
    }
    let mut above = ui.available_rect_before_wrap();
    let bottom = above.bottom();
    above.max.y -= ACTS + CARD_GAP;
    within(ui, above, |ui| {
        scroll(ui, "seat-side", |ui| {
            ui.spacing_mut().item_spacing.y = CARD_GAP;
            public(ui, cx, view);
            table(ui, cx, view);
        });
    });
    let mut below = above;
    below.min.y = above.max.y + CARD_GAP;
    below.max.y = bottom;
    within(ui, below, |ui| acts(ui, cx, view, state));
}

/// The tag of a party at the table.
pub(super) fn tag(cx: &SeatCx<'_>, party: &Neighbour) -> PartyTag<'static> {
    let code = cx.prose.say(&text::party_code(&party.party));
    PartyTag::new(PartySlot::counted(party.slot), code)
        .name(cx.prose.say(&text::party(&party.party)))
}

fn public(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView) {
    let t = tokens(ui.ctx());
    let own = view.table.iter().find(|party| party.party == view.party);
    Card::new().show(ui, |ui| {
        let person = &cx.door.person;
        let party = cx.prose.say(&text::party(&view.party));
        let role = cx.prose.role(&person.role, person.gender);
        row(
            ui,
            44.0,
            |ui| {
                if let Some(own) = own {
                    tag(cx, own).size(TagSize::Large).show(ui);
                }
                two_lines(
                    ui,
                    (&party, TextStyle::Section, t.text),
                    (&role, TextStyle::Dense, t.text_2),
                );
            },
            |_| {},
        );
        for words in &view.brief.public {
            Label::new(cx.prose.say(words), TextStyle::Document)
                .color(t.text)
                .wrap()
                .show(ui);
        }
        Label::new(cx.say(msg::seat_public()), TextStyle::Caption)
            .color(t.muted)
            .show(ui);
    });
}

fn table(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView) {
    let t = tokens(ui.ctx());
    Card::titled(cx.say(msg::seat_table()))
        .flush()
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for party in &view.table {
                let name = cx.prose.say(&text::party(&party.party));
                let people: Vec<String> = party
                    .people
                    .iter()
                    .map(|person| person.name.clone())
                    .collect();
                let people = if people.is_empty() {
                    cx.say(msg::seat_nobody())
                } else {
                    cx.words.list(&people)
                };
                let spoken = cx.say(msg::seats_row(name.as_str(), people.as_str()));
                ListRow::new(spoken).height(46.0).passive().show(
                    ui,
                    |ui| {
                        tag(cx, party).show(ui);
                        two_lines(
                            ui,
                            (&name, TextStyle::DenseMedium, t.text),
                            (&people, TextStyle::Caption, t.muted),
                        );
                    },
                    |_| {},
                );
            }
        });
}

fn acts(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    ui.spacing_mut().item_spacing.y = 8.0;
    let notes = Button::new(cx.say(msg::seat_notes()))
        .icon(Icon::NotePencil)
        .key(key_names::one(cx.words, egui::Key::M))
        .full_width();
    if notes.show(ui).clicked() {
        state.notes.open();
    }
    floor(ui, cx, view);
    stop(ui, cx, view);
}

fn floor(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView) {
    let (words, ask) = match view.floor.own {
        OwnFloor::Speaks => {
            let words = cx.say(msg::seat_floor_speaks());
            Chip::new(Tone::Accent, words)
                .icon_fill(Icon::Microphone)
                .show(ui);
            return;
        }
        OwnFloor::Waits(place) => (msg::seat_floor_waits(place), SeatAsk::LeaveLine),
        OwnFloor::Silent => (msg::seat_floor_ask(), SeatAsk::AskForFloor),
    };
    let waits = matches!(view.floor.own, OwnFloor::Waits(_));
    let button = Button::new(cx.say(words))
        .icon(Icon::HandPalm)
        .full_width()
        .toggle(waits);
    if when_it_goes_on(cx, view, button).show(ui).clicked() {
        cx.ask(ask);
    }
}

/// Silent: nothing of it reaches the table.
fn stop(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView) {
    if view.has_signalled {
        let words = cx.say(msg::seat_stop_sent());
        Chip::new(Tone::Ok, words).icon(Icon::Check).show(ui);
        return;
    }
    let button = Button::new(cx.say(msg::seat_stop()))
        .icon(Icon::BellRinging)
        .full_width();
    let button = if view.goes_on {
        button.tooltip(cx.say(msg::seat_stop_why()))
    } else {
        when_it_goes_on(cx, view, button)
    };
    if button.show(ui).clicked() {
        cx.ask(SeatAsk::Stop);
    }
}

/// A button for what is possible only while the session goes on.
pub(super) fn when_it_goes_on<'a>(
    cx: &SeatCx<'_>,
    view: &SeatView,
    button: Button<'a>,
) -> Button<'a> {
    if view.goes_on {
        button
    } else {
        button.enabled(false).tooltip(cx.say(msg::seat_not_yet()))
    }
}
