//! The forms of the page, and the advice of those who came.

use std::collections::BTreeMap;

use egui::{Context, Ui};

use crate::domain::entry::{EntryCommand, Labour, Point, SecondMediator, Standing};
use crate::domain::ids::{PartyId, SupportId, TableNo};
use crate::domain::scenario::text as texts;
use crate::domain::session::Command;
use crate::localisation::{Message, msg, names};
use crate::ui::components::{
    Button, Card, Dialog, Labelled, dialog_actions, editor, field, radio_value,
};
use crate::ui::cx::Cx;
use crate::ui::screens::console::forms::{Pressed, focus_first, foot};
use crate::ui::screens::issues::{IssuesState, Shown, words};
use crate::ui::text::{Editor, Field, Label, TextStyle};
use crate::ui::theme::tokens;

/// The form that is open, with what was typed into it.
#[derive(Clone, Debug)]
pub(in crate::ui::screens::issues) enum Form {
    /// Conditions or a reason of a party.
    Consent {
        table: TableNo,
        party: PartyId,
        standing: Standing,
    },
    /// All points of the mandate; the one that was asked for comes first to the keyboard.
    Mandate {
        table: TableNo,
        first: Point,
        texts: BTreeMap<Point, String>,
    },
    /// The name of another mediator.
    Offer { table: TableNo, name: String },
    /// Who does what.
    Labour {
        table: TableNo,
        agreed: Option<bool>,
        text: String,
    },
    /// What somebody who came tells the mediators.
    Advice(TableNo, SupportId),
}

impl Form {
    pub(super) fn consent(table: TableNo, party: &PartyId, standing: Standing) -> Self {
        let party = party.clone();
        Self::Consent {
            table,
            party,
            standing,
        }
    }

    pub(super) fn mandate(shown: Shown<'_>, first: Point) -> Self {
        let mandate = &shown.table.entry.mandate;
        let written = |point| mandate.term(point).map_or("", |term| &term.text);
        Self::Mandate {
            table: shown.number,
            first,
            texts: Point::ALL
                .map(|point| (point, written(point).to_owned()))
                .into(),
        }
    }

    pub(super) fn offer(table: TableNo, name: &str) -> Self {
        let name = name.to_owned();
        Self::Offer { table, name }
    }

    pub(super) fn labour(table: TableNo, second: &SecondMediator) -> Self {
        let labour = second.labour.as_ref().map(|(labour, _)| labour);
        Self::Labour {
            table,
            agreed: labour.map(|labour| labour.agreed),
            text: labour.map_or_else(String::new, |labour| labour.text.clone()),
        }
    }
}

/// Draws the form that is open, if any.
pub(in crate::ui::screens::issues) fn show(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
) {
    state.form = state.form.take().and_then(|mut form| {
        let is_done = match &mut form {
            Form::Consent {
                table,
                party,
                standing,
            } => consent(ctx, cx, shown, (*table, party), standing),
            Form::Mandate {
                table,
                first,
                texts,
            } => mandate(ctx, cx, shown, (*table, *first), texts),
            Form::Offer { table, name } => offer(ctx, cx, *table, name),
            Form::Labour {
                table,
                agreed,
                text,
            } => labour(ctx, cx, *table, agreed, text),
            Form::Advice(table, id) => advice(ctx, cx, shown, *table, id),
        };
        (!is_done).then_some(form)
    });
}

/// How far a form is.
struct Filled {
    /// Nothing is missing.
    is_whole: bool,
    /// It was sent off from the keyboard.
    is_submitted: bool,
}

/// A dialog with one act; what follows is done when it was pressed.
fn act(
    ctx: &Context,
    cx: &mut Cx<'_>,
    (id, title, width): (&'static str, &str, f32),
    (words, form): (Message, impl FnOnce(&mut Ui, &Cx<'_>) -> Filled),
) -> (bool, bool) {
    let mut pressed = Pressed::Nothing;
    let window = Dialog::new(id, title).width(width).show(ctx, |ui| {
        let filled = form(ui, cx);
        pressed = foot(ui, cx, words, filled.is_whole);
        if filled.is_submitted && filled.is_whole {
            pressed = Pressed::Act;
        }
    });
    let is_done = pressed != Pressed::Nothing || window.closed;
    (pressed == Pressed::Act, is_done)
}

fn consent(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    (table, party): (TableNo, &PartyId),
    standing: &mut Standing,
) -> bool {
    let name = words::party(shown.open, party);
    let title = cx.say(msg::consent_of(name, names::standing(Some(standing))));
    let label = cx.say(match standing {
        Standing::OnConditions(_) => msg::consent_conditions(),
        _ => msg::consent_reason(),
    });
    let form = ("entry-consent", title.as_str(), 480.0);
    let (acts, is_done) = act(
        ctx,
        cx,
        form,
        (msg::consent_note(), |ui: &mut Ui, _: &Cx<'_>| {
            let (Standing::OnConditions(said)
            | Standing::Withholds(said)
            | Standing::Withdrew(said)) = standing
            else {
                return Filled {
                    is_whole: true,
                    is_submitted: false,
                };
            };
            let out = Labelled::new(&label).show(ui, |ui| {
                focus_first(ui, Editor::id(ui, "entry-consent-words"));
                editor(ui, said, "entry-consent-words", &label)
                    .rows(3)
                    .show(ui)
            });
            Filled {
                is_whole: !said.trim().is_empty(),
                is_submitted: out.submitted,
            }
        }),
    );
    if acts {
        let said = EntryCommand::Consent(party.clone(), standing.clone());
        cx.send(Command::Entry(table, said));
    }
    is_done
}

fn mandate(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    (table, first): (TableNo, Point),
    texts: &mut BTreeMap<Point, String>,
) -> bool {
    let title = cx.say(msg::mandate_form(table));
    let form = ("entry-mandate", title.as_str(), 620.0);
    let (acts, is_done) = act(
        ctx,
        cx,
        form,
        (msg::mandate_note(), |ui: &mut Ui, cx: &Cx<'_>| {
            let mut is_submitted = false;
            for (point, text) in &mut *texts {
                let label = cx.say(names::mandate_point(*point));
                ui.push_id(*point, |ui| {
                    let out = Labelled::new(&label).show(ui, |ui| {
                        if *point == first {
                            focus_first(ui, Field::id(ui, "entry-mandate-point"));
                        }
                        field(ui, text, "entry-mandate-point", &label).show(ui)
                    });
                    is_submitted |= out.submitted;
                });
            }
            Filled {
                is_whole: true,
                is_submitted,
            }
        }),
    );
    if acts {
        let mandate = &shown.table.entry.mandate;
        for (point, text) in texts {
            let known = mandate.term(*point).map_or("", |term| &term.text);
            if text.trim() != known {
                let write = EntryCommand::WriteMandate(*point, text.clone());
                cx.send(Command::Entry(table, write));
            }
        }
    }
    is_done
}

fn offer(ctx: &Context, cx: &mut Cx<'_>, table: TableNo, name: &mut String) -> bool {
    let (title, label) = (
        cx.say(msg::second_offer_title(table)),
        cx.say(msg::second_name()),
    );
    let form = ("entry-offer", title.as_str(), 460.0);
    let (acts, is_done) = act(
        ctx,
        cx,
        form,
        (msg::second_note(), |ui: &mut Ui, _: &Cx<'_>| {
            let out = Labelled::new(&label).show(ui, |ui| {
                focus_first(ui, Field::id(ui, "entry-offer-name"));
                field(ui, name, "entry-offer-name", &label).show(ui)
            });
            Filled {
                is_whole: !name.trim().is_empty(),
                is_submitted: out.submitted,
            }
        }),
    );
    if acts {
        let offer = EntryCommand::OfferSecond(name.clone());
        cx.send(Command::Entry(table, offer));
    }
    is_done
}

fn labour(
    ctx: &Context,
    cx: &mut Cx<'_>,
    table: TableNo,
    agreed: &mut Option<bool>,
    text: &mut String,
) -> bool {
    let (title, label) = (
        cx.say(msg::second_divide_title(table)),
        cx.say(msg::second_words()),
    );
    let form = ("entry-labour", title.as_str(), 480.0);
    let (acts, is_done) = act(
        ctx,
        cx,
        form,
        (msg::second_note(), |ui: &mut Ui, cx: &Cx<'_>| {
            let agrees = cx.say(msg::second_labour_agreed());
            let differs = cx.say(msg::second_labour_open());
            radio_value(ui, agreed, Some(true), &agrees);
            radio_value(ui, agreed, Some(false), &differs);
            let out = Labelled::new(&label).show(ui, |ui| {
                editor(ui, text, "entry-labour-words", &label)
                    .rows(3)
                    .show(ui)
            });
            Filled {
                is_whole: agreed.is_some() && !text.trim().is_empty(),
                is_submitted: out.submitted,
            }
        }),
    );
    if let Some(agreed) = agreed.filter(|_| acts) {
        let text = text.clone();
        let divide = EntryCommand::DivideLabour(Labour { agreed, text });
        cx.send(Command::Entry(table, divide));
    }
    is_done
}

/// Read in the window alone, by the mediators or to them.
fn advice(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    table: TableNo,
    id: &SupportId,
) -> bool {
    let title = shown.open.prose.say(&texts::support(id));
    let advice = shown.open.prose.for_mediators(&texts::support_advice(id));
    let whose = cx.say(msg::support_advice_for(table));
    let close = cx.say(msg::close());
    let mut closes = false;
    let window = Dialog::new("entry-advice", &title)
        .width(580.0)
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            Card::titled(whose).confidential().show(ui, |ui| {
                Label::new(advice, TextStyle::Document)
                    .color(t.text)
                    .wrap()
                    .show(ui);
            });
            dialog_actions(ui, |ui| {
                closes = Button::primary(close).show(ui).clicked();
            });
        });
    closes || window.closed
}
