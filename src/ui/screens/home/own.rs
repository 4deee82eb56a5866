//! A scenario of one's own: from a copy, or from a folder that is there already.

use egui::{Context, Ui};

use super::dialogs::{cancel, lead, path_of, take_keyboard};
use super::go_on_with;
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Button, Dialog, Dropdown, Labelled, dialog_actions, field};
use crate::ui::cx::{Cx, JobKind};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// What was chosen and written.
#[derive(Default)]
pub(super) struct Own {
    copied: usize,
    folder: String,
    titles: Vec<String>,
}

/// Draws the dialog; `false` when it is to close.
pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, own: &mut Own) -> bool {
    let title = cx.say(msg::home_own_title());
    let dialog = Dialog::new("home-own", &title).width(600.0);
    let mut asked = Vec::new();
    let shown = dialog.show(ctx, |ui| {
        lead(ui, &cx.say(msg::home_own_lead()));
        copy(ui, cx, own, &mut asked);
        ui.add_space(12.0);
        open(ui, cx, own, &mut asked);
        ui.add_space(4.0);
        let mut stays = true;
        dialog_actions(ui, |ui| stays &= !cancel(ui, cx));
        stays
    });
    let is_done = !asked.is_empty();
    for action in asked {
        match action {
            Action::OpenScenarioFolder(_) => go_on_with(cx, action),
            other => cx.ask(other),
        }
    }
    shown.inner && !shown.closed && !is_done
}

fn heading(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    Label::new(words, TextStyle::Strong).color(t.text).show(ui);
}

fn copy(ui: &mut Ui, cx: &Cx<'_>, own: &mut Own, asked: &mut Vec<Action>) {
    let library = cx.library;
    if own.titles.len() != library.packs.len() {
        own.titles = library
            .packs
            .iter()
            .map(|pack| {
                let prose = cx.words.prose(&pack.texts.ftl);
                prose.say(&crate::domain::scenario::text::title())
            })
            .collect();
    }
    heading(ui, &cx.say(msg::home_own_copy()));
    let name = cx.say(msg::home_own_copy_what());
    let titles: Vec<&str> = own.titles.iter().map(String::as_str).collect();
    let act = Button::new(cx.say(msg::home_own_copy_act())).icon(Icon::Copy);
    let width = ui.available_width() - act.measure(ui.ctx()) - 8.0;
    ui.horizontal(|ui| {
        let dropdown = Dropdown::new(&name, &titles).width(width);
        dropdown.show(ui, &mut own.copied);
        let act = act.enabled(!library.packs.is_empty());
        if act.show(ui).clicked()
            && let Some(pack) = library.packs.get(own.copied)
        {
            asked.push(Action::CopyScenario(pack.scenario.id.clone()));
            asked.push(Action::Reveal(cx.folders.scenarios.clone()));
        }
    });
}

fn open(ui: &mut Ui, cx: &Cx<'_>, own: &mut Own, asked: &mut Vec<Action>) {
    heading(ui, &cx.say(msg::home_own_open()));
    let (name, hint) = (
        cx.say(msg::home_own_open_what()),
        cx.say(msg::home_own_open_hint()),
    );
    let is_choosing = cx.busy.with(JobKind::Dialog);
    let browse = Button::new(cx.say(msg::home_browse())).icon(Icon::FolderOpen);
    let act = Button::primary(cx.say(msg::home_own_open_act()));
    let taken = browse.measure(ui.ctx()) + act.measure(ui.ctx()) + 16.0;
    let width = ui.available_width() - taken;
    Labelled::new(&name).show(ui, |ui| {
        ui.horizontal(|ui| {
            let out = field(ui, &mut own.folder, "home-own-folder", &name)
                .hint(&hint)
                .width(width)
                .show(ui);
            take_keyboard(ui, &out.response);
            let path = path_of(&own.folder);
            if browse.enabled(!is_choosing).show(ui).clicked() {
                asked.push(Action::OpenScenarioFolder(None));
            }
            let pressed = act.enabled(path.is_some()).show(ui).clicked();
            if (pressed || out.submitted) && path.is_some() {
                asked.push(Action::OpenScenarioFolder(path));
            }
        });
    });
}
