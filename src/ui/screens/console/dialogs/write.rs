//! An inject written on the spot.

use egui::{Context, Ui};

use super::{Dialog, Next, Pressed, foot};
use crate::domain::scenario::{Audience, text as texts};
use crate::domain::session::Command;
use crate::localisation::msg;
use crate::ui::components::{Dialog as Window, Dropdown, Labelled, Segmented, editor, field};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::console::words;
use crate::ui::text::{Field, TextStyle};

/// What was written so far.
#[derive(Clone, Debug, Default)]
pub(in crate::ui::screens::console) struct Draft {
    title: String,
    body: String,
    /// Everyone, a party or a role.
    kind: usize,
    party: usize,
    role: usize,
}

impl Draft {
    fn audience(&self, open: Open<'_>) -> Option<Audience> {
        let scenario = &open.session.scenario;
        match self.kind {
            0 => Some(Audience::Everyone),
            1 => Some(Audience::Party(
                scenario.parties.get(self.party)?.id.clone(),
            )),
            _ => Some(Audience::Role(scenario.roles.get(self.role)?.id.clone())),
        }
    }

    fn is_ready(&self) -> bool {
        !self.title.trim().is_empty() && !self.body.trim().is_empty()
    }
}

pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, mut draft: Draft) -> Next {
    let title = cx.say(msg::console_write_inject());
    let mut pressed = Pressed::Nothing;
    let shown = Window::new("console-write", &title)
        .width(540.0)
        .show(ctx, |ui| {
            form(ui, cx, open, &mut draft);
            pressed = foot(ui, cx, msg::console_write_act(), draft.is_ready());
        });
    if pressed == Pressed::Act
        && let Some(audience) = draft.audience(open)
    {
        cx.send(Command::WriteInject {
            title: draft.title.clone(),
            body: draft.body.clone(),
            audience,
        });
    }
    if pressed != Pressed::Nothing || shown.closed {
        return Next::Close;
    }
    Next::Stay(Dialog::Write(draft))
}

fn form(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, draft: &mut Draft) {
    let label = cx.say(msg::console_write_title());
    let _ = Labelled::new(&label).show(ui, |ui| {
        super::focus_first(ui, Field::id(ui, "console-write-title"));
        field(ui, &mut draft.title, "console-write-title", &label).show(ui)
    });
    let (label, hint) = (
        cx.say(msg::console_write_body()),
        cx.say(msg::console_write_hint()),
    );
    let _ = Labelled::new(&label).hint(&hint).show(ui, |ui| {
        editor(ui, &mut draft.body, "console-write-body", &label)
            .style(TextStyle::Document)
            .rows(5)
            .show(ui)
    });
    let label = cx.say(msg::console_to());
    let kinds = [
        msg::console_everyone(),
        msg::console_a_party(),
        msg::console_a_role(),
    ]
    .map(|kind| cx.say(kind));
    let scenario = &open.session.scenario;
    Labelled::new(&label).show(ui, |ui| {
        let kinds = kinds.iter().map(String::as_str);
        Segmented::new(label.as_str(), kinds)
            .full_width()
            .show(ui, &mut draft.kind);
    });
    if draft.kind == 1 {
        let names: Vec<String> = scenario
            .parties
            .iter()
            .map(|party| open.prose.say(&texts::party(&party.id)))
            .collect();
        choose(
            ui,
            &cx.say(msg::console_a_party()),
            &names,
            &mut draft.party,
        );
    } else if draft.kind == 2 {
        let names: Vec<String> = scenario
            .roles
            .iter()
            .map(|role| words::role(open, &role.id))
            .collect();
        choose(ui, &cx.say(msg::console_a_role()), &names, &mut draft.role);
    }
}

fn choose(ui: &mut Ui, name: &str, options: &[String], chosen: &mut usize) {
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    Dropdown::new(name, &options).show(ui, chosen);
}
