//! The form in which the single text is edited, clause by clause.

use egui::{Context, Ui};

use super::Shown;
use super::dialogs::Dialog;
use super::text::{locked_chip, name};
use super::words;
use crate::domain::ids::{PartyId, TableNo};
use crate::domain::session::Command;
use crate::domain::single_text::{Bracket, Clause, SingleText, TextCommand};
use crate::localisation::{clause_body, msg};
use crate::ui::components::{Button, Dialog as Window, Dropdown, Labelled, editor, row};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::forms::{Pressed, foot};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// The text so far.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) table: TableNo,
    clauses: Vec<Clause>,
    /// Only this clause is shown, where one was chosen.
    only: Option<u32>,
    /// As it stood in the fields when they were first shown, with the scenario's own words.
    was: Option<Vec<Clause>>,
}

impl Draft {
    pub(super) fn of(table: TableNo, text: &SingleText, only: Option<u32>) -> Self {
        Self {
            table,
            clauses: text.current().clauses.clone(),
            only,
            was: None,
        }
    }

    /// The text with what was changed in the form; the rest stays as it is.
    fn changed(&self, text: &SingleText) -> Vec<Clause> {
        let shown = self.was.iter().flatten();
        let pairs = self.clauses.iter().zip(shown);
        let kept = |clause: &Clause| text.current().clause(clause.id).cloned();
        pairs
            .map(|(now, was)| {
                let same = (now == was).then(|| kept(now)).flatten();
                same.unwrap_or_else(|| now.clone())
            })
            .collect()
    }
}

pub(super) fn show(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    mut draft: Draft,
) -> Option<Dialog> {
    let title = cx.say(msg::text_edit_title(draft.table));
    let text = &shown.table.text;
    if draft.was.is_none() {
        let open = draft.clauses.iter_mut();
        for clause in open.filter(|clause| !text.is_locked(clause.id)) {
            clause.body = clause_body(shown.open.prose, clause);
        }
        draft.was = Some(draft.clauses.clone());
    }
    let mut pressed = Pressed::Nothing;
    let window = Window::new("issues-text", &title)
        .width(680.0)
        .show(ctx, |ui| {
            for index in 0..draft.clauses.len() {
                clause(ui, cx, shown, &mut draft, index);
            }
            let can = draft.was.as_ref() != Some(&draft.clauses);
            pressed = foot(ui, cx, msg::text_edit_save(), can);
        });
    if pressed == Pressed::Act {
        let revise = TextCommand::Revise(draft.changed(text));
        cx.send(Command::Text(draft.table, revise));
    }
    let is_done = pressed != Pressed::Nothing || window.closed;
    (!is_done).then_some(Dialog::Text(draft))
}

fn clause(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, draft: &mut Draft, index: usize) {
    let only = draft.only;
    let Some(clause) = draft.clauses.get_mut(index) else {
        return;
    };
    if only.is_some_and(|only| only != clause.id) {
        return;
    }
    let t = tokens(ui.ctx());
    let label = name(cx, shown, index, clause);
    let is_locked = shown.table.text.is_locked(clause.id);
    if is_locked {
        row(
            ui,
            28.0,
            |ui| {
                Label::new(&label, TextStyle::DenseStrong)
                    .color(t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                locked_chip(cx).small().show(ui);
            },
        );
        return;
    }
    ui.push_id(clause.id, |ui| {
        let _ = Labelled::new(&label).show(ui, |ui| {
            let body = cx.say(msg::text_write(&label));
            editor(ui, &mut clause.body, "clause", &body)
                .style(TextStyle::Document)
                .rows(2)
                .show(ui)
        });
        let mut gone = None;
        for (place, bracket) in clause.brackets.iter_mut().enumerate() {
            if bracket_row(ui, cx, shown, bracket, place) {
                gone = Some(place);
            }
        }
        if let Some(gone) = gone {
            clause.brackets.remove(gone);
        }
        let add = Button::quiet(cx.say(msg::text_edit_bracket_add()))
            .icon(Icon::Plus)
            .small();
        let first = shown.open.session.scenario.negotiating().next();
        if add.show(ui).clicked()
            && let Some(party) = first
        {
            clause.brackets.push(Bracket {
                party: party.clone(),
                text: String::new(),
            });
        }
    });
}

/// Who asks, for which words; true when the brackets are to go.
fn bracket_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    shown: Shown<'_>,
    bracket: &mut Bracket,
    place: usize,
) -> bool {
    let parties: Vec<&PartyId> = shown.open.session.scenario.negotiating().collect();
    let names: Vec<String> = parties
        .iter()
        .map(|party| words::party(shown.open, party))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let who = cx.say(msg::text_edit_bracket());
    let what = cx.say(msg::text_edit_body());
    let mut chosen = parties
        .iter()
        .position(|party| **party == bracket.party)
        .unwrap_or(0);
    let mut goes = false;
    ui.push_id(("bracket", place), |ui| {
        row(
            ui,
            34.0,
            |ui| {
                Label::new(&who, TextStyle::Dense)
                    .color(tokens(ui.ctx()).text_2)
                    .single_line()
                    .show(ui);
                Dropdown::new(&who, &names)
                    .width(220.0)
                    .show(ui, &mut chosen);
            },
            |ui| {
                let drop = cx.say(msg::text_edit_bracket_drop());
                goes = Button::icon_only(Icon::X, drop).small().show(ui).clicked();
            },
        );
        let _ = editor(ui, &mut bracket.text, "bracket", &what)
            .style(TextStyle::Document)
            .rows(1)
            .show(ui);
    });
    if let Some(party) = parties.get(chosen) {
        bracket.party = (*party).clone();
    }
    goes
}
