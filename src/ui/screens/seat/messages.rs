//! What reached this seat, and the single text of its table.

use egui::Ui;

use super::{SeatAsk, SeatCx};
use crate::domain::scenario::text;
use crate::domain::single_text::Clause;
use crate::domain::view::{Received, ReceivedWords, SeatView};
use crate::localisation::{msg, public_clause_words};
use crate::ui::components::{Button, Card, CardEdge, Chip, empty_state, row, scroll};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Tone, tokens};

pub(super) fn show(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView) {
    if view.injects.is_empty() {
        let title = cx.say(msg::seat_messages_none_title());
        let body = cx.say(msg::seat_messages_none_body());
        Card::new()
            .fill_height()
            .show(ui, |ui| empty_state(ui, &title, &body, |_| {}));
        return;
    }
    scroll(ui, "seat-messages", |ui| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        for inject in &view.injects {
            ui.push_id(&inject.id, |ui| message(ui, cx, inject));
        }
    });
}

fn message(ui: &mut Ui, cx: &mut SeatCx<'_>, inject: &Received) {
    let t = tokens(ui.ctx());
    let (title, body) = match &inject.words {
        ReceivedWords::Scripted(reached) => (cx.prose.headline(reached), cx.prose.body(reached)),
        ReceivedWords::Written { title, body } => (title.clone(), body.clone()),
    };
    let came = cx.words.time(inject.came);
    let (tone, edge) = if inject.is_read {
        (Tone::Neutral, CardEdge::Plain)
    } else {
        (Tone::Info, CardEdge::Tone(Tone::Info))
    };
    let mut reads = false;
    let card = Card::titled(title)
        .icon_fill(Icon::EnvelopeSimple, tone.text(t))
        .head_tone(tone)
        .edge(edge);
    card.show_with(
        ui,
        |ui| {
            Label::new(came, TextStyle::Body)
                .color(t.text_2)
                .single_line()
                .show(ui);
            if !inject.is_read {
                Chip::new(Tone::Info, cx.say(msg::seat_message_new()))
                    .small()
                    .show(ui);
            }
        },
        |ui| {
            for paragraph in body.split('\n').filter(|line| !line.trim().is_empty()) {
                Label::new(paragraph, TextStyle::DocumentLarge)
                    .color(t.text)
                    .wrap()
                    .show(ui);
            }
            let (icon, who) = if inject.is_public {
                (Icon::UsersThree, msg::seat_message_everyone())
            } else {
                (Icon::LockKey, msg::seat_message_own())
            };
            row(
                ui,
                34.0,
                |ui| {
                    icon.show(ui, 16, t.muted);
                    Label::new(cx.say(who), TextStyle::Dense)
                        .color(t.muted)
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    if inject.is_read {
                        Chip::new(Tone::Ok, cx.say(msg::seat_message_read()))
                            .icon(Icon::Check)
                            .small()
                            .show(ui);
                    } else {
                        let mark = Button::new(cx.say(msg::seat_message_mark()));
                        reads = mark.icon(Icon::Check).small().show(ui).clicked();
                    }
                },
            );
        },
    );
    if reads {
        cx.ask(SeatAsk::Read(inject.id.clone()));
    }
}

/// The draft of the table as it stands, to read.
pub(super) fn text(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView) {
    let title = cx.say(msg::text_title());
    Card::titled(title).fill_height().show(ui, |ui| {
        scroll(ui, "seat-text", |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for (index, each) in view.text.iter().enumerate() {
                clause(ui, cx, view, index, each);
            }
        });
    });
}

fn clause(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, index: usize, clause: &Clause) {
    let t = tokens(ui.ctx());
    let issue = clause.issue.as_ref().and_then(|issue| {
        let place = view.agenda.iter().position(|item| item.issue == *issue)?;
        let letter = cx.say(msg::issue_letter(place + 1));
        Some(cx.say(msg::board_issue(letter, cx.prose.say(&text::issue(issue)))))
    });
    let name = issue.unwrap_or_else(|| cx.say(msg::text_clause(index + 1)));
    Label::new(name, TextStyle::DenseStrong)
        .color(t.text)
        .show(ui);
    let words = clause_words(cx, clause);
    let (words, color) = if words.is_empty() {
        (cx.say(msg::text_no_wording()), t.muted)
    } else {
        (words, t.text)
    };
    Label::new(words, TextStyle::Document)
        .color(color)
        .wrap()
        .show(ui);
    ui.add_space(10.0);
}

fn clause_words(cx: &SeatCx<'_>, clause: &Clause) -> String {
    public_clause_words(cx.words, &cx.prose.public(), clause)
}
