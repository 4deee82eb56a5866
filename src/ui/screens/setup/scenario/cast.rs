//! Who plays in a scenario and what is negotiated.

use egui::Ui;

use super::story::paragraph;
use crate::domain::scenario::{Issue, Party, Role, text};
use crate::localisation::{msg, names};
use crate::ui::components::{Chip, PartyTag, row, stack};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{PartySlot, Tone, tokens};

/// Every party with its roles.
pub(super) fn parties(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    for party in &open.session.scenario.parties {
        ui.add_space(8.0);
        party_head(ui, open, party);
        paragraph(ui, &open.prose.say(&text::party_public(&party.id)));
        let roles = open.session.scenario.roles.iter();
        for role in roles.filter(|role| role.party == party.id) {
            role_row(ui, cx, open, role);
        }
    }
    ui.add_space(16.0);
}

fn party_head(ui: &mut Ui, open: Open<'_>, party: &Party) {
    let t = tokens(ui.ctx());
    let name = open.prose.say(&text::party(&party.id));
    let code = open.prose.say(&text::party_code(&party.id));
    ui.horizontal(|ui| {
        PartyTag::new(PartySlot::counted(party.slot), code)
            .name(name.as_str())
            .show(ui);
        Label::new(name.as_str(), TextStyle::Section)
            .color(t.text)
            .no_access()
            .show(ui);
    });
}

fn role_row(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, role: &Role) {
    let t = tokens(ui.ctx());
    let shared = (role.shared_by > 1).then(|| cx.say(msg::setup_role_shared(role.shared_by)));
    row(
        ui,
        26.0,
        |ui| {
            Label::new(open.prose.say(&text::role(&role.id)), TextStyle::BodyMedium)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            Chip::plain(cx.say(names::priority(role.priority)))
                .small()
                .show(ui);
            if role.wants_experience {
                Chip::new(Tone::Info, cx.say(msg::setup_role_experience()))
                    .no_icon()
                    .small()
                    .show(ui);
            }
            if let Some(shared) = shared {
                Label::new(shared, TextStyle::Caption)
                    .color(t.muted)
                    .show(ui);
            }
        },
    );
    Label::new(
        open.prose.say(&text::role_public(&role.id)),
        TextStyle::Dense,
    )
    .color(t.text_2)
    .show(ui);
}

/// Every issue with its possible outcomes.
pub(super) fn issues(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    for (issue, number) in open.session.scenario.issues.iter().zip(1_u8..) {
        ui.add_space(8.0);
        issue_block(ui, cx, open, issue, number);
    }
    ui.add_space(16.0);
}

fn issue_block(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, issue: &Issue, number: u8) {
    let t = tokens(ui.ctx());
    let title = open.prose.say(&text::issue(&issue.id));
    let words = cx.say(msg::setup_issue(msg::issue_letter(number), title));
    Label::new(words, TextStyle::Section).color(t.text).show(ui);
    paragraph(ui, &open.prose.say(&text::issue_public(&issue.id)));
    for option in &issue.options {
        stack(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            Label::new(
                open.prose.say(&text::option(&issue.id, option)),
                TextStyle::BodyMedium,
            )
            .color(t.text)
            .show(ui);
            Label::new(
                open.prose.say(&text::option_public(&issue.id, option)),
                TextStyle::Dense,
            )
            .color(t.text_2)
            .show(ui);
        });
    }
}
