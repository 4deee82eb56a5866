//! Step 1: what is played, in full, and what this run of it is called.

mod cast;
mod side;
mod story;

use egui::Ui;

use crate::localisation::msg;
use crate::ui::components::{Card, ScenarioArt, Segmented, Size, columns, flowing, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, tokens};

/// In a page lower than this all of it scrolls.
const LOW: f32 = 480.0;

/// What the step remembers.
#[derive(Default)]
pub struct State {
    page: usize,
    title: side::TitleDraft,
}

/// Draws the step.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    if ui.available_height() >= LOW {
        return parts(ui, cx, open, state);
    }
    scroll(ui, "scenario", |ui| {
        flowing(ui, true, |ui| parts(ui, cx, open, state));
    });
}

fn parts(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let side = match ui.available_width() {
        ..800.0 => 264.0,
        800.0..1000.0 => 300.0,
        _ => 340.0,
    };
    let height = ui.available_height();
    let sizes = [Size::Flex(1.0), Size::Fixed(side)];
    columns(ui, &sizes, CARD_GAP, |ui, index| {
        ui.set_max_height(height);
        if index == 0 {
            pages(ui, cx, open, state);
        } else {
            side::show(ui, cx, open, &mut state.title);
        }
    });
}

fn pages(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let height = ui.available_height();
    Card::new().flush().show(ui, |ui| {
        if height.is_finite() {
            ui.set_min_height(height - 2.0);
        }
        head(ui, open);
        let names = [
            msg::setup_page_story(),
            msg::setup_page_cast(),
            msg::setup_page_issues(),
            msg::setup_page_teaching(),
            msg::setup_page_sources(),
        ]
        .map(|name| cx.say(name));
        let name = cx.say(msg::setup_pages());
        padded(ui, 6, |ui| {
            Segmented::tabs(&name, names.each_ref().map(String::as_str)).show(ui, &mut state.page);
        });
        let left = ui.available_height();
        ui.scope(|ui| {
            ui.set_max_height(left - 2.0);
            scroll(
                ui,
                ["story", "cast", "issues", "teaching", "sources"]
                    .get(state.page)
                    .copied()
                    .unwrap_or_default(),
                |ui| {
                    padded(ui, 12, |ui| page(ui, cx, open, state.page));
                },
            );
        });
    });
}

fn page(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, page: usize) {
    // Lines longer than this tire the eye.
    ui.set_max_width(ui.available_width().min(760.0));
    ui.spacing_mut().item_spacing.y = 8.0;
    match page {
        0 => story::story(ui, cx, open),
        1 => cast::parties(ui, cx, open),
        2 => cast::issues(ui, cx, open),
        3 => story::teaching(ui, cx, open),
        _ => story::sources(ui, cx, open),
    }
}

fn head(ui: &mut Ui, open: Open<'_>) {
    use crate::domain::scenario::text;
    let t = tokens(ui.ctx());
    let id = open.session.scenario.id.as_str();
    let art = id.split('-').next().unwrap_or_default();
    ScenarioArt::named(art).show(ui, 112.0);
    padded(ui, 10, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        Label::new(open.prose.say(&text::title()), TextStyle::ScenarioTitle)
            .color(t.text)
            .show(ui);
        Label::new(open.prose.say(&text::tagline()), TextStyle::Document)
            .color(t.text_2)
            .show(ui);
    });
}

/// Content with the margin of a card at both sides.
fn padded<R>(ui: &mut Ui, above: i8, body: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = egui::Margin {
        left: 16,
        right: 16,
        top: above,
        bottom: 4,
    };
    egui::Frame::new()
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.with_layout(crate::ui::theme::Dir::of(ui).column(), body)
                .inner
        })
        .inner
}
