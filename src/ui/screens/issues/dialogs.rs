//! The forms of the board: a proposal, and the reason of an answer.

use egui::{Context, Ui};

use super::{IssuesState, Shown, edit, poll, proposal, words};
use crate::domain::agreement::{AgreementCommand, Signing};
use crate::domain::board::{Answer, BoardCommand};
use crate::domain::ids::{PartyId, TableNo};
use crate::domain::negotiation::Package;
use crate::domain::scenario::text as texts;
use crate::domain::session::{Command, Outcome};
use crate::domain::single_text::{Clause, SingleText};
use crate::localisation::{msg, names};
use crate::ui::components::{Dialog as Window, Dropdown, Labelled, checkbox, editor, row};
use crate::ui::cx::Cx;
use crate::ui::screens::console::forms::{Pressed, focus_first, foot, outcome_form};
use crate::ui::screens::console::words::letter;
use crate::ui::text::{Editor, Label, TextStyle};
use crate::ui::theme::tokens;
use crate::ui::user_action::VOTE;

/// The dialog that is open, with what was typed into it.
#[derive(Clone, Debug)]
pub(super) enum Dialog {
    /// A proposal.
    Record(Draft),
    /// The single text.
    Text(edit::Draft),
    /// A straw poll.
    Poll(poll::Draft),
    /// A reservation, or why a party does not sign.
    Signing {
        table: TableNo,
        party: PartyId,
        signing: Signing,
    },
    /// What a table reached.
    Outcome {
        table: TableNo,
        outcome: Option<Outcome>,
        note: String,
    },
    /// Why a party answers so.
    Reason {
        table: TableNo,
        number: u32,
        party: PartyId,
        answer: Answer,
        reason: String,
    },
}

/// A proposal so far.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    table: TableNo,
    author: usize,
    package: Package,
    /// The facilitator's own words; those of the scenario follow the options until some are typed.
    wording: String,
    is_own: bool,
    votes: bool,
}

impl Dialog {
    pub(super) fn record(table: TableNo) -> Self {
        Self::Record(Draft {
            table,
            author: 0,
            package: Package::default(),
            wording: String::new(),
            is_own: false,
            votes: true,
        })
    }

    pub(super) fn text(table: TableNo, text: &SingleText) -> Self {
        Self::Text(edit::Draft::of(table, text, None))
    }

    pub(super) fn clause(table: TableNo, text: &SingleText, clause: &Clause) -> Self {
        Self::Text(edit::Draft::of(table, text, Some(clause.id)))
    }

    pub(super) fn signing(table: TableNo, party: &PartyId, signing: Signing) -> Self {
        Self::Signing {
            table,
            party: party.clone(),
            signing,
        }
    }

    pub(super) fn outcome(table: TableNo, outcome: Option<Outcome>, note: String) -> Self {
        Self::Outcome {
            table,
            outcome,
            note,
        }
    }

    pub(super) fn reason(table: TableNo, number: u32, party: &PartyId, answer: Answer) -> Self {
        Self::Reason {
            table,
            number,
            party: party.clone(),
            answer,
            reason: String::new(),
        }
    }
}

/// Draws the dialog that is open, if any.
pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    state.dialog = match state.dialog.take() {
        Some(Dialog::Record(draft)) => record(ctx, cx, shown, draft),
        Some(Dialog::Signing {
            table,
            party,
            signing,
        }) => sign(ctx, cx, shown, table, party, signing),
        Some(Dialog::Outcome {
            table,
            outcome,
            note,
        }) => reached(ctx, cx, table, outcome, note),
        Some(Dialog::Text(draft)) => edit::show(ctx, cx, shown, draft),
        Some(Dialog::Poll(draft)) => poll::form(ctx, cx, shown, draft),
        Some(Dialog::Reason {
            table,
            number,
            party,
            answer,
            reason,
        }) => why(ctx, cx, shown, (table, number), party, answer, reason),
        None => None,
    };
}

fn record(ctx: &Context, cx: &mut Cx<'_>, shown: Shown<'_>, mut draft: Draft) -> Option<Dialog> {
    let title = cx.say(msg::record_title(draft.table));
    let mut pressed = Pressed::Nothing;
    let window = Window::new("issues-record", &title)
        .width(620.0)
        .show(ctx, |ui| {
            author(ui, cx, shown, &mut draft);
            options(ui, cx, shown, &mut draft);
            proposal::red_lines(ui, cx, shown, &draft.package);
            wording(ui, cx, shown, &mut draft);
            let votes = cx.say(msg::record_votes(VOTE.nearest_minutes()));
            checkbox(ui, &mut draft.votes, &votes);
            let can = !draft.package.0.is_empty();
            pressed = foot(ui, cx, msg::record_act(), can);
        });
    let author = shown.open.session.scenario.parties.get(draft.author);
    if pressed == Pressed::Act
        && let Some(author) = author
    {
        let wording = if draft.is_own {
            draft.wording.clone()
        } else {
            String::new()
        };
        cx.send(Command::Board(
            draft.table,
            BoardCommand::Put {
                author: author.id.clone(),
                seat: None,
                package: draft.package.clone(),
                wording,
                countdown: draft.votes.then_some(VOTE),
            },
        ));
    }
    let is_done = pressed != Pressed::Nothing || window.closed;
    (!is_done).then_some(Dialog::Record(draft))
}

fn author(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, draft: &mut Draft) {
    let label = cx.say(msg::record_author());
    let names: Vec<String> = shown
        .open
        .session
        .scenario
        .parties
        .iter()
        .map(|party| words::party(shown.open, &party.id))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Labelled::new(&label).show(ui, |ui| {
        Dropdown::new(&label, &names).show(ui, &mut draft.author);
    });
}

/// An option of each issue, or none.
fn options(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, draft: &mut Draft) {
    let t = tokens(ui.ctx());
    let nothing = cx.say(msg::record_nothing());
    for (index, issue) in shown.open.session.scenario.issues.iter().enumerate() {
        let title = shown.open.prose.say(&texts::issue(&issue.id));
        let label = cx.say(msg::board_issue(letter(cx, index), &title));
        let names: Vec<String> = std::iter::once(nothing.clone())
            .chain(
                issue
                    .options
                    .iter()
                    .map(|option| words::option(shown.open, &issue.id, option)),
            )
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let now = draft.package.0.get(&issue.id);
        let mut chosen = now
            .and_then(|now| issue.options.iter().position(|option| option == now))
            .map_or(0, |place| place + 1);
        row(
            ui,
            34.0,
            |ui| {
                Label::new(label, TextStyle::Dense)
                    .color(t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                Dropdown::new(&title, &names)
                    .width(320.0)
                    .show(ui, &mut chosen);
            },
        );
        match chosen
            .checked_sub(1)
            .and_then(|place| issue.options.get(place))
        {
            Some(option) => draft.package.0.insert(issue.id.clone(), option.clone()),
            None => draft.package.0.remove(&issue.id),
        };
    }
}

fn wording(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, draft: &mut Draft) {
    if !draft.is_own {
        draft.wording = words::sentences(shown.open, &draft.package);
    }
    let before = draft.wording.clone();
    let (label, hint) = (
        cx.say(msg::record_wording()),
        cx.say(msg::record_wording_hint()),
    );
    let _ = Labelled::new(&label).hint(&hint).show(ui, |ui| {
        editor(ui, &mut draft.wording, "issues-record-wording", &label)
            .style(TextStyle::Document)
            .rows(4)
            .show(ui)
    });
    draft.is_own |= draft.wording != before;
}

fn why(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    (table, number): (TableNo, u32),
    party: PartyId,
    answer: Answer,
    mut reason: String,
) -> Option<Dialog> {
    let name = words::party(shown.open, &party);
    let title = cx.say(msg::board_said_answer(name, names::answer(answer)));
    let label = cx.say(msg::answer_reason());
    let needs = answer == Answer::Reject;
    let mut pressed = Pressed::Nothing;
    let window = Window::new("issues-reason", &title)
        .width(460.0)
        .show(ctx, |ui| {
            let out = Labelled::new(&label).show(ui, |ui| {
                focus_first(ui, Editor::id(ui, "issues-reason-text"));
                editor(ui, &mut reason, "issues-reason-text", &label)
                    .rows(2)
                    .show(ui)
            });
            let can = !needs || !reason.trim().is_empty();
            pressed = foot(ui, cx, msg::answer_note(), can);
            if out.submitted && can {
                pressed = Pressed::Act;
            }
        });
    if pressed == Pressed::Act {
        let answered = BoardCommand::Answer {
            number,
            party: party.clone(),
            answer,
            reason: reason.clone(),
        };
        cx.send(Command::Board(table, answered));
    }
    let is_done = pressed != Pressed::Nothing || window.closed;
    (!is_done).then_some(Dialog::Reason {
        table,
        number,
        party,
        answer,
        reason,
    })
}

/// The reservation, or the reason.
fn sign(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    table: TableNo,
    party: PartyId,
    mut signing: Signing,
) -> Option<Dialog> {
    let act = match &signing {
        Signing::Signed => msg::signing_sign(),
        Signing::WithReservation(_) => msg::signing_reserve(),
        Signing::Declined(_) => msg::signing_decline(),
    };
    let name = words::party(shown.open, &party);
    let title = cx.say(msg::signing_of(name, act));
    let label = cx.say(msg::signing_words());
    let mut pressed = Pressed::Nothing;
    let window = Window::new("issues-signing", &title)
        .width(460.0)
        .show(ctx, |ui| {
            let (Signing::WithReservation(said) | Signing::Declined(said)) = &mut signing else {
                return;
            };
            let out = Labelled::new(&label).show(ui, |ui| {
                focus_first(ui, Editor::id(ui, "issues-signing-text"));
                editor(ui, said, "issues-signing-text", &label)
                    .rows(2)
                    .show(ui)
            });
            let can = !said.trim().is_empty();
            pressed = foot(ui, cx, msg::signing_note(), can);
            if out.submitted && can {
                pressed = Pressed::Act;
            }
        });
    if pressed == Pressed::Act {
        let command = AgreementCommand::Sign(party.clone(), None, signing.clone());
        cx.send(Command::Agreement(table, command));
    }
    let is_done = pressed != Pressed::Nothing || window.closed;
    (!is_done).then_some(Dialog::Signing {
        table,
        party,
        signing,
    })
}

fn reached(
    ctx: &Context,
    cx: &mut Cx<'_>,
    table: TableNo,
    mut outcome: Option<Outcome>,
    mut note: String,
) -> Option<Dialog> {
    let is_done = outcome_form(ctx, cx, table, &mut outcome, &mut note);
    (!is_done).then_some(Dialog::Outcome {
        table,
        outcome,
        note,
    })
}
