//! What each party says of the mediation itself.

use egui::{Frame, Margin, Response, Ui};

use super::forms::Form;
use super::send;
use crate::domain::entry::consent::Said;
use crate::domain::entry::{EntryCommand, Standing};
use crate::domain::ids::PartyId;
use crate::localisation::{msg, names};
use crate::ui::components::{Button, Card, MenuItem, menu_under_end, paint, row};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words::{self as console, tag};
use crate::ui::screens::issues::{IssuesState, Shown, words};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let t = tokens(ui.ctx());
    let scenario = &shown.open.session.scenario;
    let given = shown.table.entry.consents.given();
    let count = cx.say(msg::consent_count(given, scenario.negotiating().count()));
    let (title, about) = (cx.say(msg::consent_title()), cx.say(msg::consent_about()));
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            Label::new(count, TextStyle::Caption)
                .color(t.text_2)
                .single_line()
                .show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for party in scenario.negotiating() {
                party_row(ui, cx, shown, state, party);
            }
            let top = ui.cursor().top();
            paint::hairline(ui.painter(), ui.max_rect(), top, t.line);
            Frame::new()
                .inner_margin(Margin::symmetric(14, 8))
                .show(ui, |ui| {
                    Label::new(about, TextStyle::Caption)
                        .color(t.muted)
                        .wrap()
                        .show(ui);
                });
        },
    );
}

/// The standings stand below each other: as wide as the longest name, where there is room.
fn name_width(ui: &Ui, shown: Shown<'_>) -> f32 {
    let parties = shown.open.session.scenario.negotiating();
    let widths = parties.map(|party| {
        let name = words::party(shown.open, party);
        paint::width(ui.ctx(), &name, TextStyle::DenseMedium)
    });
    let most = ui.available_width() * 0.34;
    widths.fold(0.0, f32::max).min(most).ceil()
}

/// How a standing looks.
fn look(standing: Option<&Standing>) -> (Tone, Icon) {
    match standing {
        None => (Tone::Neutral, Icon::CircleDashed),
        Some(Standing::Asked) => (Tone::Accent, Icon::DotsThree),
        Some(Standing::Consents) => (Tone::Ok, Icon::CheckCircle),
        Some(Standing::OnConditions(_)) => (Tone::Ok, Icon::PencilSimple),
        Some(Standing::Withholds(_)) => (Tone::Warn, Icon::HandPalm),
        Some(Standing::Withdrew(_)) => (Tone::Danger, Icon::SignOut),
    }
}

fn party_row(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    id: &PartyId,
) {
    let Some(party) = shown.open.session.scenario.party(id) else {
        return;
    };
    let t = tokens(ui.ctx());
    let consents = &shown.table.entry.consents;
    let last = consents.last(id);
    let standing = last.map(|said| &said.standing);
    let (tone, icon) = look(standing);
    let name = words::party(shown.open, id);
    let word = cx.say(names::standing(standing));
    let time = last.map_or_else(String::new, |said| console::time(cx, shown.open, said.at));
    let act = cx.say(msg::consent_record());
    let spoken = cx.say(msg::consent_of(&name, &word));
    let goes_on = shown.goes_on();
    let wide = name_width(ui, shown);
    let top = ui.cursor().top();
    paint::hairline(ui.painter(), ui.max_rect(), top, t.line);
    let mut pressed: Option<Response> = None;
    Frame::new()
        .inner_margin(Margin::symmetric(14, 3))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            row(
                ui,
                32.0,
                |ui| {
                    tag(shown.open, party).show(ui);
                    console::cell(ui, wide, |ui| {
                        Label::new(&name, TextStyle::DenseMedium)
                            .color(t.text)
                            .truncate()
                            .show(ui);
                    });
                    icon.show(ui, 16, tone.text(t));
                    Label::new(&word, TextStyle::Dense)
                        .color(tone.text(t))
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    let button = Button::new(act).small().accessible_name(spoken);
                    pressed = Some(button.enabled(goes_on).show(ui));
                    Label::new(time, TextStyle::Caption)
                        .color(t.muted)
                        .single_line()
                        .show(ui);
                },
            );
            said(ui, cx, shown, id, standing);
        });
    if let Some(response) = pressed.filter(|_| goes_on) {
        menu_under_end(&response, |ui| menu(ui, cx, shown, state, id));
    }
}

/// The party's words, and what it said before.
fn said(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, id: &PartyId, now: Option<&Standing>) {
    let t = tokens(ui.ctx());
    if let Some(words) = now.and_then(Standing::words) {
        Label::new(words, TextStyle::Document)
            .color(t.text)
            .wrap()
            .show(ui);
    }
    let history = shown.table.entry.consents.history(id);
    let before = history.split_last().map_or(&[][..], |(_, before)| before);
    let spoke = |said: &&Said| said.standing != Standing::Asked;
    let earlier: Vec<String> = before
        .iter()
        .filter(spoke)
        .map(|said| {
            let time = console::time(cx, shown.open, said.at);
            cx.say(msg::board_said_at(
                time,
                names::standing(Some(&said.standing)),
            ))
        })
        .collect();
    if earlier.is_empty() {
        return;
    }
    Label::new(cx.words.list(&earlier), TextStyle::Caption)
        .color(t.muted)
        .wrap()
        .show(ui);
    ui.add_space(3.0);
}

fn menu(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState, id: &PartyId) {
    let now = shown.table.entry.consents.of(id);
    let gave = now.is_some_and(Standing::consents);
    let mut options = vec![
        (msg::consent_ask(), Icon::DotsThree, Standing::Asked),
        (msg::consent_give(), Icon::CheckCircle, Standing::Consents),
        (
            msg::consent_give_on(),
            Icon::PencilSimple,
            Standing::OnConditions(String::new()),
        ),
    ];
    options.push(if gave {
        let withdrew = Standing::Withdrew(String::new());
        (msg::consent_withdraw(), Icon::SignOut, withdrew)
    } else {
        let withholds = Standing::Withholds(String::new());
        (msg::consent_withhold(), Icon::HandPalm, withholds)
    });
    for (words, icon, standing) in options {
        let words = cx.say(words);
        let item = MenuItem::new(&words)
            .icon(icon)
            .enabled(now != Some(&standing));
        if !item.show(ui).clicked() {
            continue;
        }
        if standing.words().is_some() {
            state.open_form(Form::consent(shown.number, id, standing));
        } else {
            send(cx, shown, EntryCommand::Consent(id.clone(), standing));
        }
    }
}
