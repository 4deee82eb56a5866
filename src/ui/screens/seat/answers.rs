//! The answer of the own party to a proposal. Four answers of one size; none is chosen beforehand.

use egui::{Context, Ui};

use super::{SeatAsk, SeatCx, SeatState};
use crate::domain::board::Answer;
use crate::domain::view::{SeatView, TableProposal};
use crate::localisation::{msg, names};
use crate::ui::components::{Button, Chip, Dialog, Labelled, columns_even, editor};
use crate::ui::icons::Icon;
use crate::ui::screens::console::forms::{Pressed, focus_first, foot_in};
use crate::ui::screens::issues::words::answer_look;
use crate::ui::text::{Editor, Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// An answer that waits for its reason.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    number: u32,
    answer: Answer,
    reason: String,
}

/// Look of an answer.
pub(super) fn look(answer: Answer) -> (Tone, Icon) {
    answer_look(answer)
}

pub(super) fn show(
    ui: &mut Ui,
    cx: &SeatCx<'_>,
    view: &SeatView,
    state: &mut SeatState,
    put: &TableProposal,
) {
    let t = tokens(ui.ctx());
    if put.author == view.party {
        Label::new(cx.say(msg::seat_proposal_own()), TextStyle::Dense)
            .color(t.text_2)
            .show(ui);
        return;
    }
    if view.mediates {
        return;
    }
    let own = put.answers.get(&view.party).copied();
    if let Some(own) = own {
        let (tone, icon) = look(own);
        let words = cx.say(msg::seat_proposal_answered(names::answer(own)));
        Chip::new(tone, words).icon(icon).show(ui);
    }
    if !put.takes_answers() || !view.goes_on {
        return;
    }
    if own.is_none() {
        Label::new(cx.say(msg::seat_proposal_ask()), TextStyle::DenseStrong)
            .color(t.text)
            .show(ui);
    }
    let half = Answer::ALL.len() / 2;
    for pair in Answer::ALL.chunks(half) {
        columns_even(ui, pair.len(), 8.0, |ui, index| {
            let Some(answer) = pair.get(index).copied() else {
                return;
            };
            let (tone, icon) = look(answer);
            let button = Button::new(cx.say(names::answer(answer)))
                .icon(icon)
                .color(tone.text(t))
                .toggle(own == Some(answer))
                .full_width();
            if button.show(ui).clicked() {
                state.answer = Some(Draft {
                    number: put.number,
                    answer,
                    reason: String::new(),
                });
            }
        });
    }
}

/// The reason, which a rejection needs and any other answer may have.
pub(super) fn dialog(ctx: &Context, cx: &mut SeatCx<'_>, state: &mut SeatState) {
    let Some(draft) = &mut state.answer else {
        return;
    };
    let title = cx.say(msg::seat_proposal_answered(names::answer(draft.answer)));
    let label = cx.say(msg::answer_reason());
    let salt = ("seat-answer", &cx.door.seat, &cx.door.person.name);
    let can = |reason: &str| draft.answer != Answer::Reject || !reason.trim().is_empty();
    let mut pressed = Pressed::Nothing;
    let mut reason = draft.reason.clone();
    let shown = Dialog::new("seat-answer", &title)
        .width(460.0)
        .show(ctx, |ui| {
            let out = Labelled::new(&label).show(ui, |ui| {
                focus_first(ui, Editor::id(ui, salt));
                editor(ui, &mut reason, salt, &label).rows(2).show(ui)
            });
            pressed = foot_in(ui, cx.words, &msg::seat_answer_act(), can(&reason));
            if out.submitted && can(&reason) {
                pressed = Pressed::Act;
            }
        });
    draft.reason = reason;
    if pressed == Pressed::Act {
        let Draft {
            number,
            answer,
            reason,
        } = draft.clone();
        cx.ask(SeatAsk::Answer(number, answer, reason));
    }
    if pressed != Pressed::Nothing || shown.closed {
        state.answer = None;
    }
}
