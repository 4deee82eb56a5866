//! The second page of the dialog: roles asked for, roles refused, and who must sit elsewhere.

use egui::Ui;

use super::draft::Draft;
use crate::domain::ids::{ParticipantId, RoleId};
use crate::domain::scenario::text;
use crate::localisation::msg;
use crate::storage::roster::fold::fold;
use crate::ui::components::{Button, Labelled, field, row};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::setup::facts::{self, wrapped_buttons};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// Draws the page.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, draft: &mut Draft) {
    if draft.id.is_some() {
        apart(ui, cx, open, draft);
    }
    let t = tokens(ui.ctx());
    Label::new(cx.say(msg::setup_wishes_roles()), TextStyle::DenseMedium)
        .color(t.text_2)
        .show(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    for role in &open.session.scenario.roles {
        role_row(ui, cx, open, draft, &role.id);
    }
}

fn role_row(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, draft: &mut Draft, role: &RoleId) {
    let t = tokens(ui.ctx());
    let name = open.prose.say(&text::role(role));
    let profile = &mut draft.profile;
    let (asked, refused) = (
        profile.prefers.contains(role),
        profile.refuses.contains(role),
    );
    let (mut ask, mut refuse) = (false, false);
    row(
        ui,
        36.0,
        |ui| {
            facts::party_tag(ui, open, role);
            Label::new(name.as_str(), TextStyle::Dense)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            refuse = Button::new(cx.say(msg::setup_wish_refuse()))
                .small()
                .toggle(refused)
                .accessible_name(cx.say(msg::setup_wish_refuse_role(name.as_str())))
                .show(ui)
                .clicked();
            ask = Button::new(cx.say(msg::setup_wish_ask()))
                .small()
                .toggle(asked)
                .accessible_name(cx.say(msg::setup_wish_ask_role(name.as_str())))
                .show(ui)
                .clicked();
        },
    );
    if ask || refuse {
        profile.prefers.remove(role);
        profile.refuses.remove(role);
    }
    if ask && !asked {
        profile.prefers.insert(role.clone());
    }
    if refuse && !refused {
        profile.refuses.insert(role.clone());
    }
}

/// Chips of those who must sit elsewhere, and a list to add one.
fn apart(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, draft: &mut Draft) {
    let label = cx.say(msg::setup_apart());
    let hint = cx.say(msg::setup_apart_hint());
    Labelled::new(&label).hint(&hint).show(ui, |ui| {
        chosen(ui, cx, open, draft);
        let add = cx.say(msg::setup_apart_choose());
        let _ = field(ui, &mut draft.other, "person-apart", &add)
            .hint(&add)
            .width(300.0)
            .show(ui);
    });
    offers(ui, open, draft);
}

/// People whose names match what was typed.
fn offers(ui: &mut Ui, open: Open<'_>, draft: &mut Draft) {
    let typed = fold(&draft.other);
    if typed.is_empty() {
        return;
    }
    let others: Vec<(ParticipantId, &str)> = open
        .session
        .people
        .values()
        .filter(|person| Some(person.id) != draft.id && !draft.apart.contains(&person.id))
        .map(|person| (person.id, person.profile.name.as_str()))
        .filter(|(_, name)| fold(name).contains(&typed))
        .take(6)
        .collect();
    let buttons = others
        .iter()
        .map(|(_, name)| Button::new(*name).small().icon(Icon::Plus));
    if let Some((id, _)) =
        wrapped_buttons(ui, buttons.collect()).and_then(|index| others.get(index))
    {
        draft.apart.insert(*id);
        draft.other.clear();
    }
}

fn chosen(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, draft: &mut Draft) {
    let ids: Vec<ParticipantId> = draft.apart.iter().copied().collect();
    let names: Vec<&str> = ids
        .iter()
        .map(|id| {
            let person = open.session.people.get(id);
            person.map_or("", |person| person.profile.name.as_str())
        })
        .collect();
    let buttons: Vec<Button<'_>> = names
        .iter()
        .map(|name| {
            Button::new(*name)
                .small()
                .icon_end(Icon::X)
                .accessible_name(cx.say(msg::setup_apart_remove(*name)))
        })
        .collect();
    if let Some(id) = wrapped_buttons(ui, buttons).and_then(|index| ids.get(index)) {
        draft.apart.remove(id);
    }
}
