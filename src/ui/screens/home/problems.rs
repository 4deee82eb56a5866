//! Everything that is wrong with a scenario, with the place of each problem.

use egui::{Context, Key, Ui};

use super::dialogs::{lead, take_keyboard};
use crate::localisation::{Message, explain, msg};
use crate::storage::packs::{Origin, PackProblem, Weight};
use crate::ui::action::Action;
use crate::ui::components::{Button, Card, Chip, Dialog, dialog_actions, row};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::scroll::scrolled;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// Draws the dialog; `false` when it is to close.
pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, origin: &Origin) -> bool {
    let library = cx.library;
    let broken = library.broken.iter().find(|each| each.origin == *origin);
    let played = library.packs.iter().find(|each| each.origin == *origin);
    let found = match (broken, played) {
        (Some(broken), _) => &broken.problems,
        (None, Some(pack)) => &pack.advice,
        // Gone since: there is nothing left to show.
        (None, None) => return false,
    };
    let title = cx.say(msg::home_problems_title(origin.name()));
    let height = (ctx.content_rect().height() - 300.0).clamp(160.0, 420.0);
    let dialog = Dialog::new("home-problems", &title)
        .icon(Icon::Warning, Tone::Warn)
        .width(720.0);
    let mut asked = None;
    let shown = dialog.show(ctx, |ui| {
        lead(ui, &cx.say(msg::home_problems_lead()));
        Card::new().flush().show(ui, |ui| {
            ui.set_max_height(height);
            let area = egui::ScrollArea::vertical().max_height(height);
            scrolled(ui, "home-problems", area, |area, ui| {
                area.show(ui, |ui| list(ui, cx, found))
            });
        });
        let mut stays = true;
        dialog_actions(ui, |ui| {
            let escape = key_names::one(cx.words, Key::Escape);
            let close = Button::new(cx.say(msg::close())).key(escape).show(ui);
            take_keyboard(ui, &close);
            stays &= !close.clicked();
            if let Origin::Folder(path) = origin {
                let folder = Button::new(cx.say(msg::home_show_folder()));
                if folder.icon(Icon::FolderOpen).show(ui).clicked() {
                    asked = Some(Action::Reveal(path.clone()));
                }
            }
        });
        stays
    });
    if let Some(action) = asked {
        cx.ask(action);
    }
    shown.inner && !shown.closed
}

fn list(ui: &mut Ui, cx: &Cx<'_>, problems: &[PackProblem]) {
    let t = tokens(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    for (index, problem) in problems.iter().enumerate() {
        let top = ui.available_rect_before_wrap();
        if index > 0 {
            crate::ui::components::paint::hairline(ui.painter(), top, top.top(), t.line);
        }
        let margin = egui::Margin::symmetric(14, 9);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            one(ui, cx, problem);
        });
    }
}

fn one(ui: &mut Ui, cx: &Cx<'_>, problem: &PackProblem) {
    let t = tokens(ui.ctx());
    let (tone, weight) = match problem.kind.weight() {
        Weight::Blocking => (Tone::Danger, msg::home_problem_blocking()),
        Weight::Advice => (Tone::Info, msg::home_problem_advice()),
    };
    let (place, weight) = (cx.say(place(problem)), cx.say(weight));
    row(
        ui,
        24.0,
        |ui| {
            Label::new(place.as_str(), TextStyle::DenseMedium)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Chip::new(tone, weight).show(ui);
        },
    );
    let words = Label::new(cx.say(explain::pack_problem(problem)), TextStyle::Body);
    words.color(t.text).selectable(true).show(ui);
}

fn place(problem: &PackProblem) -> Message {
    match problem.place {
        Some(place) => msg::home_problem_line(problem.file.as_str(), place.line, place.column),
        None => msg::home_problem_file(problem.file.as_str()),
    }
}
