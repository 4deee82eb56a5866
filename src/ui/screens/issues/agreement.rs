//! How the table ends: who signs, who witnesses, what is pledged, and whether it can be carried out.

use egui::Ui;

use super::dialogs::Dialog;
use super::{IssuesState, Shown, words};
use crate::domain::agreement::{AgreementCommand, Check, Criterion, Pledge, Signing};
use crate::domain::ids::PartyId;
use crate::domain::session::{Command, Outcome};
use crate::localisation::{msg, names};
use crate::ui::components::{
    Button, Card, Chip, Labelled, MenuItem, Segmented, columns_even, field, menu_under, row,
};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words::tag;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Tone, tokens};

/// What is typed into the fields of the page.
#[derive(Default)]
pub(super) struct Drafts {
    witness: String,
    giver: String,
    amount: String,
    date: String,
}

fn send(cx: &mut Cx<'_>, shown: Shown<'_>, command: AgreementCommand) {
    cx.send(Command::Agreement(shown.number, command));
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    signatures(ui, cx, shown, state);
    columns_even(ui, 2, CARD_GAP, |ui, column| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        if column == 0 {
            checks(ui, cx, shown);
        } else {
            witnesses(ui, cx, shown, state);
            pledges(ui, cx, shown, state);
        }
    });
}

fn signatures(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let agreement = &shown.table.agreement;
    let stands = agreement.stands(&shown.open.session.scenario);
    let chip = if stands {
        Chip::new(Tone::Ok, cx.say(msg::agreement_stands())).icon_fill(Icon::SealCheck)
    } else {
        Chip::new(Tone::Neutral, cx.say(msg::agreement_lacks())).icon(Icon::CircleDashed)
    };
    let title = cx.say(msg::agreement_title());
    let record = cx.say(msg::console_outcome_record());
    let mut records = false;
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            if shown.goes_on() {
                let button = Button::new(record).icon(Icon::SealCheck).small();
                records = button.show(ui).clicked();
            }
            chip.show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for party in shown.open.session.scenario.negotiating() {
                signature(ui, cx, shown, state, party);
            }
        },
    );
    if records {
        let (outcome, note) = match &shown.table.outcome {
            Some((outcome, note)) => (Some(*outcome), note.clone()),
            None => (stands.then_some(Outcome::Agreement), String::new()),
        };
        state.dialog = Some(Dialog::outcome(shown.number, outcome, note));
    }
}

fn signature(
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
    let name = words::party(shown.open, id);
    let known = shown.table.agreement.signatures.get(id);
    let (tone, icon, word) = match known.map(|signature| &signature.signing) {
        None => (
            Tone::Neutral,
            Icon::DotsThree,
            cx.say(msg::signing_waiting()),
        ),
        Some(signing) => {
            let (tone, icon) = match signing {
                Signing::Signed => (Tone::Ok, Icon::SealCheck),
                Signing::WithReservation(_) => (Tone::Warn, Icon::PencilSimple),
                Signing::Declined(_) => (Tone::Danger, Icon::X),
            };
            (tone, icon, cx.say(names::signing(signing)))
        }
    };
    let spoken = cx.say(msg::signing_of(&name, &word));
    let act = cx.say(msg::signing_sign());
    let top = ui.cursor().top();
    crate::ui::components::paint::hairline(ui.painter(), ui.max_rect(), top, t.line);
    let mut pressed = None;
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(14, 4))
        .show(ui, |ui| {
            row(
                ui,
                34.0,
                |ui| {
                    tag(shown.open, party).show(ui);
                    Label::new(&name, TextStyle::DenseMedium)
                        .color(t.text)
                        .single_line()
                        .show(ui);
                    icon.show(ui, 16, tone.text(t));
                    Label::new(&word, TextStyle::Dense)
                        .color(tone.text(t))
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    let button = Button::new(act).small().accessible_name(spoken);
                    pressed = Some(button.enabled(shown.goes_on()).show(ui));
                },
            );
        });
    if let Some(response) = pressed.filter(|_| shown.goes_on()) {
        menu_under(&response, |ui| signing(ui, cx, shown, state, id));
    }
}

fn signing(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    party: &PartyId,
) {
    let words = cx.say(msg::signing_sign());
    if MenuItem::new(&words)
        .icon(Icon::SealCheck)
        .show(ui)
        .clicked()
    {
        let sign = AgreementCommand::Sign(party.clone(), None, Signing::Signed);
        send(cx, shown, sign);
    }
    let with_words = [
        (
            msg::signing_reserve(),
            Icon::PencilSimple,
            Signing::WithReservation(String::new()),
        ),
        (
            msg::signing_decline(),
            Icon::X,
            Signing::Declined(String::new()),
        ),
    ];
    for (words, icon, signing) in with_words {
        let words = cx.say(words);
        if MenuItem::new(&words).icon(icon).show(ui).clicked() {
            state.dialog = Some(Dialog::signing(shown.number, party, signing));
        }
    }
}

/// The criteria of an agreement that can be carried out.
fn checks(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::agreement_checks());
    let found = Check::ALL.map(|check| cx.say(names::check(check)));
    let mut asked = None;
    Card::titled(title).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for criterion in Criterion::ALL {
            let name = cx.say(names::criterion(criterion));
            let now = shown.table.agreement.checks.get(&criterion);
            let mut chosen = Check::ALL
                .iter()
                .position(|check| Some(check) == now)
                .unwrap_or(Check::ALL.len());
            let before = chosen;
            Label::new(&name, TextStyle::Dense)
                .color(t.text)
                .wrap()
                .show(ui);
            ui.add_enabled_ui(shown.goes_on(), |ui| {
                Segmented::new(name.as_str(), found.iter().map(String::as_str))
                    .full_width()
                    .show(ui, &mut chosen);
            });
            if chosen != before {
                asked = Check::ALL
                    .get(chosen)
                    .map(|check| AgreementCommand::Check(criterion, Some(*check)));
            }
        }
    });
    if let Some(command) = asked {
        send(cx, shown, command);
    }
}

fn witnesses(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let title = cx.say(msg::agreement_witnesses());
    let label = cx.say(msg::agreement_witness_name());
    let add = cx.say(msg::agreement_add());
    let draft = &mut state.drafts.witness;
    let mut asked = None;
    Card::titled(title).show(ui, |ui| {
        let t = tokens(ui.ctx());
        ui.spacing_mut().item_spacing.y = 6.0;
        for name in &shown.table.agreement.witnesses {
            let drop = cx.say(msg::agreement_witness_drop(name));
            row(
                ui,
                32.0,
                |ui| {
                    Label::new(name, TextStyle::Body)
                        .color(t.text)
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    let button = Button::icon_only(Icon::X, drop).small();
                    if button.enabled(shown.goes_on()).show(ui).clicked() {
                        asked = Some((name.clone(), false));
                    }
                },
            );
        }
        if shown.goes_on() {
            let out = field(ui, draft, "agreement-witness", &label)
                .hint(&label)
                .show(ui);
            let button = Button::new(add).icon(Icon::Plus).small();
            let can = !draft.trim().is_empty();
            if (button.enabled(can).show(ui).clicked() || out.submitted) && can {
                asked = Some((std::mem::take(draft), true));
            }
        }
    });
    if let Some((name, stands)) = asked {
        send(cx, shown, AgreementCommand::Witness(name, stands));
    }
}

fn pledges(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let title = cx.say(msg::agreement_pledges());
    let labels = [
        msg::pledge_giver(),
        msg::pledge_amount(),
        msg::pledge_date(),
    ]
    .map(|label| cx.say(label));
    let [giver, amount, date] = &labels;
    let add = cx.say(msg::agreement_add());
    let drafts = &mut state.drafts;
    let mut asked = None;
    Card::titled(title).show(ui, |ui| {
        let t = tokens(ui.ctx());
        ui.spacing_mut().item_spacing.y = 6.0;
        for pledge in &shown.table.agreement.pledges {
            Label::new(cx.say(names::pledge(pledge)), TextStyle::Body)
                .color(t.text)
                .wrap()
                .show(ui);
        }
        if !shown.goes_on() {
            return;
        }
        let fields = [
            (giver, &mut drafts.giver, "pledge-giver"),
            (amount, &mut drafts.amount, "pledge-amount"),
            (date, &mut drafts.date, "pledge-date"),
        ];
        for (label, draft, id) in fields {
            let _ = Labelled::new(label).show(ui, |ui| field(ui, draft, id, label).show(ui));
        }
        let can = !drafts.giver.trim().is_empty() && !drafts.amount.trim().is_empty();
        let button = Button::new(add).icon(Icon::Plus).small();
        if button.enabled(can).show(ui).clicked() {
            asked = Some(Pledge {
                giver: std::mem::take(&mut drafts.giver),
                amount: std::mem::take(&mut drafts.amount),
                date: std::mem::take(&mut drafts.date),
            });
        }
    });
    if let Some(pledge) = asked {
        send(cx, shown, AgreementCommand::Pledge(pledge));
    }
}
