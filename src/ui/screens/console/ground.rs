//! On the card of a table: who withdrew its consent, and who is with another mediator.

use egui::Ui;

use crate::domain::ids::PartyId;
use crate::domain::scenario::text as texts;
use crate::domain::session::TableState;
use crate::domain::time::SessionTime;
use crate::localisation::{Message, msg};
use crate::ui::components::{Button, ButtonKind, explain, row};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;
use crate::ui::user_action::UserAction;

/// Height of the lines; cards side by side keep it together.
const HEIGHT: f32 = 34.0;

/// Whether there is something to tell of a table.
pub(super) fn has(table: &TableState) -> bool {
    let mut second = table.entry.second.iter();
    table.entry.consents.withdrawn().next().is_some()
        || second.any(|second| second.visitors().next().is_some())
}

/// Room on the card of a table of which there is nothing to tell, beside others of which there is.
pub(super) fn room(ui: &mut Ui) {
    ui.add_space(HEIGHT);
}

/// What matters most, on two lines at most; true when it was pressed and leads to consent and mandate.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, table: &TableState) -> bool {
    let findings = findings(cx, open, table);
    let Some(first) = findings.first() else {
        return false;
    };
    let t = tokens(ui.ctx());
    let name = cx.say(UserAction::Entry.name());
    let mut is_pressed = false;
    row(
        ui,
        HEIGHT,
        |ui| {
            Icon::SignOut.show(ui, 15, t.danger);
            let said = Label::new(first, TextStyle::Caption)
                .color(t.danger)
                .max_lines(2)
                .no_tooltip()
                .show(ui);
            explain(said, &findings.join("\n"));
        },
        |ui| {
            let button = Button::icon_only(Icon::CaretEnd, name)
                .kind(ButtonKind::Quiet)
                .small();
            is_pressed = button.show(ui).clicked();
        },
    );
    is_pressed
}

/// Withdrawn consents first, the latest of each kind before the others.
fn findings(cx: &Cx<'_>, open: Open<'_>, table: &TableState) -> Vec<String> {
    let told = |found: Vec<(&PartyId, SessionTime)>, say: fn(&str, i64) -> Message| {
        let mut found = found;
        found.sort_by_key(|(_, since)| std::cmp::Reverse(*since));
        let lines = found.into_iter().map(|(party, since)| {
            let name = open.prose.say(&texts::party_short(party));
            let minutes = open.at.since(since).nearest_minutes().max(1);
            cx.say(say(&name, minutes))
        });
        lines.collect::<Vec<_>>()
    };
    let withdrawn = table.entry.consents.withdrawn().collect();
    let second = table.entry.second.iter();
    let elsewhere = second
        .flat_map(crate::domain::entry::second_mediator::SecondMediator::visitors)
        .collect();
    let mut lines = told(withdrawn, |name, minutes| {
        msg::console_consent_withdrawn(name, minutes)
    });
    lines.extend(told(elsewhere, |name, minutes| {
        msg::console_went_elsewhere(name, minutes)
    }));
    lines
}
