//! Question by question: the words for the room, where the record has the answer, and what was said.

use egui::Ui;

use super::{DebriefState, own_words, plan, record, record_words, written};
use crate::domain::debrief::{Debrief, Turn, TurnKind};
use crate::domain::scenario::{DebriefStep, Question, text};
use crate::domain::session::WordsOn;
use crate::localisation::{msg, names};
use crate::ui::components::layout::two_lines;
use crate::ui::components::{Button, Card, CardEdge, ListRow, Size, columns, page_columns, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::debrief::NARROW;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Tone, tokens};

/// How many entries of the record stand beside a question.
const FROM_THE_RECORD: usize = 5;

/// Draws the tab.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: &Open<'_>,
    facts: &Debrief,
    state: &mut DebriefState,
) {
    let questions = &open.session.scenario.debrief;
    state.question = state.question.min(questions.len().saturating_sub(1));
    let sizes = [Size::Fixed(360.0), Size::Flex(1.0)];
    page_columns(
        ui,
        "debrief-discuss",
        NARROW,
        &sizes,
        CARD_GAP,
        |ui, column| {
            scroll(ui, ("debrief-column", column), |ui| {
                ui.spacing_mut().item_spacing.y = 12.0;
                if column == 0 {
                    if let Some(question) = questions.get(state.question) {
                        question_card(ui, cx, open, facts, question, state);
                    }
                    list(ui, cx, open, state);
                } else {
                    plan::card(ui, cx, open, facts);
                    record::tables_card(ui, cx, open, facts);
                    record::injects_card(ui, cx, open, facts);
                }
            });
        },
    );
}

fn question_card(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: &Open<'_>,
    facts: &Debrief,
    question: &Question,
    state: &mut DebriefState,
) {
    let t = tokens(ui.ctx());
    let count = open.session.scenario.debrief.len();
    let step = names::debrief_step(question.step);
    let title = cx.say(msg::debrief_question_of(state.question + 1, count, step));
    Card::new()
        .edge(CardEdge::Tone(Tone::Accent))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            Label::new(&title, TextStyle::CaptionBold)
                .color(t.accent)
                .wrap()
                .show(ui);
            Label::new(
                open.prose.say(&text::question(&question.id)),
                TextStyle::Question,
            )
            .color(t.text)
            .wrap()
            .show(ui);
            let hint = open
                .prose
                .for_facilitator(&text::question_hint(&question.id));
            Label::new(hint, TextStyle::Dense)
                .color(t.text_2)
                .wrap()
                .show(ui);
            from_the_record(ui, cx, open, facts, question.step);
            let name = cx.say(msg::debrief_what_was_said());
            Label::new(&name, TextStyle::Caption)
                .color(t.muted)
                .show(ui);
            let on = WordsOn::Question(question.id.clone());
            own_words::edit(ui, cx, open, &mut state.drafts, (&on, &name, 3));
            walk(ui, cx, count, state);
        });
}

/// Back and forth through the questions.
fn walk(ui: &mut Ui, cx: &Cx<'_>, count: usize, state: &mut DebriefState) {
    let (back, next) = (cx.say(msg::debrief_previous()), cx.say(msg::debrief_next()));
    crate::ui::components::columns_even(ui, 2, 8.0, |ui, column| {
        let is_possible = if column == 0 {
            state.question > 0
        } else {
            state.question + 1 < count
        };
        let button = if column == 0 {
            Button::new(&back)
        } else {
            Button::primary(&next).icon_end(Icon::ArrowEnd)
        };
        if button.full_width().enabled(is_possible).show(ui).clicked() {
            state.question = if column == 0 {
                state.question.saturating_sub(1)
            } else {
                state.question + 1
            };
        }
    });
}

fn from_the_record(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief, step: DebriefStep) {
    let t = tokens(ui.ctx());
    let words = record_words(cx, open);
    let fitting: Vec<&Turn> = facts
        .turns
        .iter()
        .filter(|turn| fits(step, &turn.kind))
        .collect();
    if fitting.is_empty() {
        return;
    }
    Label::new(cx.say(msg::debrief_from_the_record()), TextStyle::Caption)
        .color(t.muted)
        .show(ui);
    for turn in fitting.iter().rev().take(FROM_THE_RECORD).rev() {
        let what = words.turn(turn);
        let line = match turn.table {
            Some(table) => cx.say(msg::debrief_at_a_table(table, what)),
            None => what,
        };
        columns(
            ui,
            &[Size::Fixed(44.0), Size::Flex(1.0)],
            8.0,
            |ui, column| {
                if column == 0 {
                    Label::new(cx.words.time(turn.wall), TextStyle::Dense)
                        .color(t.muted)
                        .single_line()
                        .show(ui);
                } else {
                    Label::new(&line, TextStyle::Dense)
                        .color(t.text)
                        .wrap()
                        .show(ui);
                }
            },
        );
    }
}

/// Which entries of the record help with which questions.
fn fits(step: DebriefStep, kind: &TurnKind) -> bool {
    match step {
        DebriefStep::Facts => matches!(
            kind,
            TurnKind::Phase(_) | TurnKind::Inject(_) | TurnKind::Outcome(_)
        ),
        DebriefStep::TurningPoints => {
            matches!(
                kind,
                TurnKind::Inject(_)
                    | TurnKind::Decision(_)
                    | TurnKind::Settled(..)
                    | TurnKind::Reopened(_)
                    | TurnKind::WalkedOut(..)
                    | TurnKind::Consent(..)
                    | TurnKind::Elsewhere(..)
            )
        }
        DebriefStep::Process => matches!(
            kind,
            TurnKind::Decision(_)
                | TurnKind::MetApart(_)
                | TurnKind::Consent(..)
                | TurnKind::SecondOffered(_)
                | TurnKind::Elsewhere(..)
                | TurnKind::LabourDivided
                | TurnKind::Supported(_)
                | TurnKind::Recovered(_)
                | TurnKind::Pause(_)
        ),
        DebriefStep::Substance => matches!(
            kind,
            TurnKind::Settled(..) | TurnKind::Reopened(_) | TurnKind::Outcome(_)
        ),
        DebriefStep::Inclusion => matches!(
            kind,
            TurnKind::SeatChanged(_) | TurnKind::Decision(_) | TurnKind::MetApart(_)
        ),
        DebriefStep::Durability => matches!(kind, TurnKind::Outcome(_) | TurnKind::Indicator(..)),
        DebriefStep::Transfer => matches!(kind, TurnKind::Decision(_) | TurnKind::Outcome(_)),
    }
}

fn list(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, state: &mut DebriefState) {
    let t = tokens(ui.ctx());
    Card::titled(cx.say(msg::debrief_heading_questions()))
        .flush()
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, question) in open.session.scenario.debrief.iter().enumerate() {
                let words = open.prose.say(&text::question(&question.id));
                let is_answered =
                    !written(open, &WordsOn::Question(question.id.clone())).is_empty();
                let row = ListRow::new(words.as_str())
                    .height(52.0)
                    .selected(index == state.question);
                let step = cx.say(names::debrief_step(question.step));
                let shown = row.show(
                    ui,
                    |ui| {
                        let (icon, color) = if is_answered {
                            (Icon::CheckCircle, t.ok)
                        } else {
                            (Icon::CircleDashed, t.control)
                        };
                        icon.show(ui, 18, color);
                        two_lines(
                            ui,
                            (&step, TextStyle::DenseMedium, t.text),
                            (&words, TextStyle::Caption, t.muted),
                        );
                    },
                    |_| {},
                );
                if shown.clicked() {
                    state.question = index;
                }
            }
        });
}
