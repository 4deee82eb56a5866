//! Proposals of the own table: what was put, what it would be worth, and putting one.

use egui::{Context, Ui};

use super::answers;
use super::side::tag;
use super::{SeatAsk, SeatCx, SeatState};
use crate::domain::negotiation::{self, Package};
use crate::domain::scenario::text;
use crate::domain::view::{SeatView, Standing, TableProposal};
use crate::localisation::{Message, msg, names};
use crate::ui::components::{
    Card, Chip, Dialog, Labelled, PartyTag, editor, empty_state, row, scroll, wrapped,
};
use crate::ui::icons::Icon;
use crate::ui::screens::console::forms::{Pressed, focus_first, foot_in};
use crate::ui::text::{Editor, Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Tone, tokens};

/// A proposal that is being worded.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    package: Package,
    wording: String,
    /// The words of the scenario for this package.
    given: String,
}

impl Draft {
    /// A draft in the words of the scenario.
    pub(super) fn of(cx: &SeatCx<'_>, view: &SeatView, package: &Package) -> Self {
        let given = sentences(cx, view, package);
        Self {
            package: package.clone(),
            wording: given.clone(),
            given,
        }
    }

    /// What is put: blank where the words of the scenario stand, so that everyone reads them in a
    /// language of theirs.
    fn own_words(&self) -> String {
        if self.wording == self.given {
            String::new()
        } else {
            self.wording.clone()
        }
    }
}

/// What the options of a package mean, in the order of the agenda, one line each.
fn sentences(cx: &SeatCx<'_>, view: &SeatView, package: &Package) -> String {
    let lines = view.agenda.iter().filter_map(|item| {
        let option = package.0.get(&item.issue)?;
        Some(cx.prose.say(&text::option_public(&item.issue, option)))
    });
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn show(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    if view.proposals.is_empty() {
        let title = cx.say(msg::seat_proposals_none_title());
        let body = cx.say(msg::seat_proposals_none_body());
        Card::new()
            .fill_height()
            .show(ui, |ui| empty_state(ui, &title, &body, |_| {}));
        return;
    }
    scroll(ui, "seat-proposals", |ui| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        for put in &view.proposals {
            ui.push_id(put.number, |ui| card(ui, cx, view, state, put));
        }
    });
}

fn card(
    ui: &mut Ui,
    cx: &mut SeatCx<'_>,
    view: &SeatView,
    state: &mut SeatState,
    put: &TableProposal,
) {
    let title = cx.say(msg::proposal_title(
        put.number,
        letters(cx, view, &put.package),
    ));
    let chip = standing(cx, put);
    Card::titled(title).show_with(
        ui,
        |ui| _ = chip.show(ui),
        |ui| {
            let t = tokens(ui.ctx());
            let author = cx.prose.say(&text::party(&put.author));
            let by = cx.say(msg::proposal_put_by(author, cx.words.time(put.put)));
            Label::new(by, TextStyle::Caption).color(t.text_2).show(ui);
            let wording = if put.wording.is_empty() {
                sentences(cx, view, &put.package)
            } else {
                put.wording.clone()
            };
            Label::new(wording, TextStyle::DocumentLarge)
                .color(t.text)
                .wrap()
                .show(ui);
            tally(ui, cx, view, put);
            worth(ui, cx, view, put);
            answers::show(ui, cx, view, state, put);
        },
    );
}

/// Letters of the issues that a package is about.
fn letters(cx: &SeatCx<'_>, view: &SeatView, package: &Package) -> String {
    let letters: Vec<String> = view
        .agenda
        .iter()
        .enumerate()
        .filter(|(_, item)| package.0.contains_key(&item.issue))
        .map(|(index, _)| cx.say(msg::issue_letter(index + 1)))
        .collect();
    cx.words.list(&letters)
}

fn standing(cx: &SeatCx<'_>, put: &TableProposal) -> Chip<'static> {
    if let Some(left) = put.left {
        let words = cx.say(msg::proposal_closes_in(cx.words.clock(left)));
        return Chip::new(Tone::Warn, words).icon(Icon::HourglassMedium);
    }
    let (tone, icon, words): (Tone, Icon, Message) = match put.standing {
        Standing::Open => (Tone::Accent, Icon::HandPointing, msg::proposal_open()),
        Standing::Carried => (Tone::Ok, Icon::Check, msg::proposal_carried()),
        Standing::NotCarried => (Tone::Danger, Icon::X, msg::proposal_rejected()),
        Standing::Withdrawn => (Tone::Neutral, Icon::X, msg::proposal_withdrawn()),
        Standing::Adopted => (Tone::Ok, Icon::CheckCircle, msg::proposal_adopted()),
    };
    Chip::new(tone, cx.say(words)).icon(icon)
}

/// What each party has answered aloud.
fn tally(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, put: &TableProposal) {
    let answered: Vec<(PartyTag<'static>, Chip<'static>)> = view
        .table
        .iter()
        .filter_map(|party| {
            let answer = *put.answers.get(&party.party)?;
            let (tone, icon) = answers::look(answer);
            let chip = Chip::new(tone, cx.say(names::answer(answer)))
                .icon(icon)
                .small();
            Some((tag(cx, party), chip))
        })
        .collect();
    if answered.is_empty() {
        return;
    }
    let widths: Vec<f32> = answered
        .iter()
        .map(|(_, chip)| 44.0 + chip.measure(ui.ctx()))
        .collect();
    let mut answered = answered.into_iter();
    wrapped(ui, &widths, 26.0, 10.0, |ui, _| {
        if let Some((tag, chip)) = answered.next() {
            ui.spacing_mut().item_spacing.x = 4.0;
            tag.show(ui);
            chip.show(ui);
        }
    });
}

/// What it would be worth, where this seat has values.
fn worth(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, put: &TableProposal) {
    let Some(values) = &view.values else { return };
    let worth = negotiation::worth(values, &put.package);
    let crosses = negotiation::crossed(values, &put.package).next().is_some();
    row(
        ui,
        26.0,
        |ui| {
            let words = cx.say(msg::seat_proposal_worth(worth));
            Chip::new(Tone::Confidential, words)
                .icon(Icon::Calculator)
                .show(ui);
            if crosses {
                Chip::new(Tone::Danger, cx.say(msg::seat_calc_crosses()))
                    .icon(Icon::HandPalm)
                    .show(ui);
            }
        },
        |_| {},
    );
}

/// The wording of a package before it is put to the table.
pub(super) fn dialog(ctx: &Context, cx: &mut SeatCx<'_>, state: &mut SeatState) {
    let Some(draft) = &mut state.put else { return };
    let title = cx.say(msg::seat_put_title(cx.door.seat.table));
    let (label, hint) = (
        cx.say(msg::record_wording()),
        cx.say(msg::record_wording_hint()),
    );
    let salt = ("seat-put", &cx.door.seat, &cx.door.person.name);
    let mut pressed = Pressed::Nothing;
    let shown = Dialog::new("seat-put", &title)
        .width(620.0)
        .show(ctx, |ui| {
            let _ = Labelled::new(&label).hint(&hint).show(ui, |ui| {
                focus_first(ui, Editor::id(ui, salt));
                editor(ui, &mut draft.wording, salt, &label)
                    .style(TextStyle::Document)
                    .rows(6)
                    .show(ui)
            });
            pressed = foot_in(ui, cx.words, &msg::seat_put_act(), true);
        });
    if pressed == Pressed::Act {
        cx.asks
            .push(SeatAsk::Put(draft.package.clone(), draft.own_words()));
        state.page = super::Page::Proposals;
    }
    if pressed != Pressed::Nothing || shown.closed {
        state.put = None;
    }
}
