//! Another mediator: who goes there, and whether the two divide the work.

use egui::Ui;

use super::forms::Form;
use super::send;
use crate::domain::entry::{EntryCommand, SecondMediator};
use crate::domain::scenario::{InjectKind, text as texts};
use crate::domain::session::InjectRun;
use crate::localisation::msg;
use crate::ui::components::layout::within;
use crate::ui::components::{Button, Card, Chip, empty_state, wrapped};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words as console;
use crate::ui::screens::issues::{IssuesState, Shown, words};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// Height of the card's head and paddings.
const AROUND: f32 = 60.0;
/// The empty state never gets less.
const LEAST: f32 = 170.0;

pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    height: f32,
) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::second_title());
    let second = shown.table.entry.second.as_ref();
    let offered = second.map(|second| {
        let time = console::time(cx, shown.open, second.offered);
        cx.say(msg::second_offered(time))
    });
    Card::titled(title).min_height(height).show_with(
        ui,
        |ui| {
            if let Some(offered) = offered {
                Label::new(offered, TextStyle::Caption)
                    .color(t.text_2)
                    .single_line()
                    .show(ui);
            }
        },
        |ui| match second {
            Some(second) => known(ui, cx, shown, state, second),
            None => nobody(ui, cx, shown, state, height),
        },
    );
}

/// No offer yet; an invitation that was released here stands beside the way to note one.
fn nobody(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, state: &mut IssuesState, height: f32) {
    let title = cx.say(msg::second_none());
    let invited = invitations(shown).find_map(|run| {
        let at = run.released.get(&shown.number)?;
        let time = console::time(cx, shown.open, *at);
        let title = console::inject_title(shown.open, run);
        Some(cx.say(msg::second_invited(time, title)))
    });
    let body = invited.unwrap_or_else(|| cx.say(msg::second_about()));
    let mut room = ui.available_rect_before_wrap();
    room.max.y = room.top() + (height - AROUND).max(LEAST);
    within(ui, room, |ui| {
        empty_state(ui, &title, &body, |ui| {
            let button = Button::new(cx.say(msg::second_offer())).icon(Icon::Plus);
            if button.enabled(shown.goes_on()).show(ui).clicked() {
                state.open_form(Form::offer(shown.number, ""));
            }
        });
    });
}

fn invitations(shown: Shown<'_>) -> impl Iterator<Item = &InjectRun> {
    let session = shown.open.session;
    session.injects.iter().filter(move |run| {
        let inject = session.scenario.inject(&run.id);
        inject.is_some_and(|inject| inject.kind == InjectKind::RivalMediator)
    })
}

fn known(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    second: &SecondMediator,
) {
    let t = tokens(ui.ctx());
    ui.spacing_mut().item_spacing.y = 6.0;
    Label::new(&second.name, TextStyle::DocumentStrong)
        .color(t.text)
        .wrap()
        .show(ui);
    Label::new(cx.say(msg::second_who()), TextStyle::DenseMedium)
        .color(t.text_2)
        .show(ui);
    visitors(ui, cx, shown, second);
    Label::new(cx.say(msg::second_labour()), TextStyle::DenseMedium)
        .color(t.text_2)
        .show(ui);
    match &second.labour {
        None => {
            Label::new(cx.say(msg::second_labour_none()), TextStyle::Dense)
                .color(t.text_2)
                .wrap()
                .show(ui);
        }
        Some((labour, _)) => {
            let chip = if labour.agreed {
                Chip::new(Tone::Ok, cx.say(msg::second_labour_agreed())).icon(Icon::CheckCircle)
            } else {
                Chip::new(Tone::Warn, cx.say(msg::second_labour_open())).icon(Icon::CircleDashed)
            };
            chip.small().show(ui);
            Label::new(&labour.text, TextStyle::Document)
                .color(t.text)
                .wrap()
                .show(ui);
        }
    }
    if shown.goes_on() {
        let button = Button::new(cx.say(msg::second_divide())).icon(Icon::PenNib);
        if button.show(ui).clicked() {
            state.open_form(Form::labour(shown.number, second));
        }
    }
}

/// One switch for each party, and since when those who are there have been there.
fn visitors(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, second: &SecondMediator) {
    let t = tokens(ui.ctx());
    let scenario = &shown.open.session.scenario;
    let parties: Vec<_> = scenario.negotiating().collect();
    let buttons: Vec<Button<'_>> = parties
        .iter()
        .map(|party| {
            let code = shown.open.prose.say(&texts::party_code(party));
            let name = words::party(shown.open, party);
            Button::new(code)
                .small()
                .toggle(second.there_since(party).is_some())
                .accessible_name(cx.say(msg::second_at(name)))
                .enabled(shown.goes_on())
        })
        .collect();
    let widths: Vec<f32> = buttons.iter().map(|each| each.measure(ui.ctx())).collect();
    let mut buttons = buttons.into_iter();
    let mut changed = None;
    wrapped(ui, &widths, 32.0, 6.0, |ui, index| {
        let Some(button) = buttons.next() else { return };
        if button.show(ui).clicked() {
            changed = parties.get(index).copied();
        }
    });
    let there: Vec<String> = second
        .visitors()
        .map(|(party, since)| {
            let name = words::party(shown.open, party);
            cx.say(msg::second_since(
                name,
                console::time(cx, shown.open, since),
            ))
        })
        .collect();
    let there = if there.is_empty() {
        cx.say(msg::second_nobody())
    } else {
        cx.words.list(&there)
    };
    Label::new(there, TextStyle::Caption)
        .color(t.text_2)
        .wrap()
        .show(ui);
    if let Some(party) = changed {
        let there = second.there_since(party).is_none();
        send(cx, shown, EntryCommand::GoToSecond(party.clone(), there));
    }
}
