//! The side of step 1: the title of the session, the facts of the scenario, what can be done with it.

use egui::Ui;

use crate::domain::assignment::table_advice;
use crate::domain::scenario::Priority;
use crate::domain::session::Command;
use crate::export::Format;
use crate::localisation::{Language, msg, names};
use crate::ui::action::{Action, ExportOrder, ExportWhat};
use crate::ui::components::{Button, Card, Labelled, field, row, scroll, stack};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// The title as it is being written, and the title it began from.
#[derive(Default)]
pub struct TitleDraft {
    words: String,
    from: Option<String>,
}

/// Draws the side.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, draft: &mut TitleDraft) {
    scroll(ui, "scenario-side", |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        title(ui, cx, open, draft);
        Card::titled(cx.say(msg::setup_facts())).show(ui, |ui| facts(ui, cx, open));
        Card::titled(cx.say(msg::setup_with_scenario())).show(ui, |ui| acts(ui, cx, open));
    });
}

fn title(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, draft: &mut TitleDraft) {
    let known = &open.session.setup.title;
    if draft.from.as_ref() != Some(known) {
        draft.words.clone_from(known);
        draft.from = Some(known.clone());
    }
    let label = cx.say(msg::setup_session_title());
    let hint = cx.say(msg::setup_session_title_hint());
    let blank = cx.say(msg::setup_session_title_blank());
    let error = draft.words.trim().is_empty().then_some(blank.as_str());
    let mut done = false;
    Card::new().show(ui, |ui| {
        Labelled::new(&label)
            .hint(&hint)
            .error(error)
            .show(ui, |ui| {
                let out = field(ui, &mut draft.words, "session-title", &label)
                    .char_limit(120)
                    .error(error.is_some())
                    .show(ui);
                if out.cancelled {
                    draft.words.clone_from(known);
                }
                done = out.submitted || out.response.lost_focus();
            });
    });
    if done && !draft.words.trim().is_empty() && draft.words.trim() != known {
        cx.send(Command::Rename(draft.words.trim().to_owned()));
    }
}

fn facts(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let scenario = &open.session.scenario;
    let number = |count: usize| cx.words.number(count);
    let essential = scenario
        .roles
        .iter()
        .filter(|role| role.priority == Priority::Essential)
        .count();
    let pack = cx
        .library
        .packs
        .iter()
        .find(|pack| pack.scenario.id == scenario.id);
    let languages = pack.map(|pack| {
        let names: Vec<&str> = pack
            .languages
            .iter()
            .filter_map(|code| Language::from_code(code))
            .map(Language::own_name)
            .collect();
        cx.words.list(&names)
    });
    let seats = cx.say(msg::setup_fact_seats_of(
        essential,
        scenario.seats_per_table(),
    ));
    ui.spacing_mut().item_spacing.y = 2.0;
    for (label, value) in [
        (
            msg::setup_fact_level(),
            cx.say(names::level(scenario.level)),
        ),
        (
            msg::setup_fact_minutes(),
            cx.say(msg::minutes_short(scenario.minutes())),
        ),
        (msg::setup_fact_parties(), number(scenario.parties.len())),
        (msg::setup_fact_issues(), number(scenario.issues.len())),
        (msg::setup_fact_injects(), number(scenario.injects.len())),
        (msg::setup_fact_seats(), seats),
        (
            msg::setup_fact_version(),
            cx.words.digits(&scenario.version),
        ),
    ] {
        fact(ui, &cx.say(label), &value);
    }
    if let Some(languages) = languages.filter(|languages| !languages.is_empty()) {
        stack(ui, |ui| {
            let t = tokens(ui.ctx());
            Label::new(cx.say(msg::setup_fact_languages()), TextStyle::Dense)
                .color(t.text_2)
                .show(ui);
            Label::new(languages, TextStyle::DenseMedium)
                .color(t.text)
                .show(ui);
        });
    }
    advice(ui, cx, open);
}

/// A label at the start and its value at the end.
fn fact(ui: &mut Ui, label: &str, value: &str) {
    let t = tokens(ui.ctx());
    row(
        ui,
        24.0,
        |ui| {
            Label::new(label, TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(value, TextStyle::DenseMedium)
                .color(t.text)
                .single_line()
                .show(ui);
        },
    );
}

fn advice(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let t = tokens(ui.ctx());
    let people = open.session.people.len();
    if people == 0 {
        return;
    }
    let advice = table_advice(&open.session.scenario, people);
    ui.add_space(4.0);
    Label::new(
        cx.say(msg::setup_tables_advice(advice.recommended, people)),
        TextStyle::Caption,
    )
    .color(t.muted)
    .show(ui);
}

fn acts(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let t = tokens(ui.ctx());
    let copy = Button::new(cx.say(msg::setup_copy_scenario()))
        .icon(Icon::Copy)
        .full_width();
    if copy.show(ui).clicked() {
        cx.ask(Action::CopyScenario(open.session.scenario.id.clone()));
    }
    Label::new(cx.say(msg::setup_copy_scenario_why()), TextStyle::Caption)
        .color(t.muted)
        .show(ui);
    ui.add_space(2.0);
    let page = Button::new(cx.say(msg::setup_public_page()))
        .icon(Icon::FileText)
        .full_width();
    if page.show(ui).clicked() {
        cx.ask(Action::Export(ExportOrder {
            what: ExportWhat::PublicPage,
            formats: vec![Format::Html],
            languages: vec![open.prose.language()],
            names: false,
            women: false,
            folder: None,
        }));
    }
    Label::new(cx.say(msg::setup_public_page_why()), TextStyle::Caption)
        .color(t.muted)
        .show(ui);
}
