//! The words of a scenario: story, teaching note, sources.

use egui::Ui;

use crate::domain::scenario::text;
use crate::localisation::{Message, msg};
use crate::ui::components::{Card, CardEdge};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// A heading of a page.
pub(super) fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(6.0);
    Label::new(words, TextStyle::Section)
        .color(tokens(ui.ctx()).text)
        .show(ui);
}

/// A paragraph of the fiction.
pub(super) fn paragraph(ui: &mut Ui, words: &str) {
    Label::new(words, TextStyle::Document)
        .color(tokens(ui.ctx()).text)
        .show(ui);
}

/// Public background, timeline, sketch map and what may touch people.
pub(super) fn story(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let lists = &open.session.scenario.lists;
    safety(ui, cx, open);
    heading(ui, &cx.say(msg::setup_background()));
    let background = open.prose.say(&text::background());
    for part in background.split("\n\n") {
        paragraph(ui, part.trim());
    }
    lines(
        ui,
        cx,
        open,
        msg::setup_timeline(),
        lists.timeline,
        text::timeline,
    );
    lines(ui, cx, open, msg::setup_map(), lists.map, text::map);
    ui.add_space(16.0);
}

fn safety(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let t = tokens(ui.ctx());
    Card::titled(cx.say(msg::setup_safety()))
        .icon_fill(Icon::ShieldCheck, t.info)
        .edge(CardEdge::Tone(Tone::Info))
        .fill(t.surface)
        .show(ui, |ui| {
            Label::new(open.prose.say(&text::safety_note()), TextStyle::Document)
                .color(t.text)
                .show(ui);
        });
}

fn lines(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    title: Message,
    count: u8,
    line: fn(u8) -> text::PublicText,
) {
    if count == 0 {
        return;
    }
    heading(ui, &cx.say(title));
    for number in 1..=count {
        paragraph(ui, &open.prose.say(&line(number)));
    }
}

/// The teaching note, for the facilitator's eyes.
pub(super) fn teaching(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    for (part, title) in text::TEACHING_PARTS.iter().zip(teaching_titles()) {
        heading(ui, &cx.say(title));
        let words = open.prose.for_facilitator(&text::teaching(part));
        for part in words.split("\n\n") {
            paragraph(ui, part.trim());
        }
    }
    let pitfalls = open.session.scenario.lists.pitfalls;
    if pitfalls > 0 {
        heading(ui, &cx.say(msg::setup_pitfalls()));
        for number in 1..=pitfalls {
            paragraph(ui, &open.prose.for_facilitator(&text::pitfall(number)));
        }
    }
    ui.add_space(16.0);
}

/// Headings in the order of [`text::TEACHING_PARTS`].
fn teaching_titles() -> [Message; 8] {
    [
        msg::setup_teaching_aims(),
        msg::setup_teaching_usual(),
        msg::setup_teaching_watch(),
        msg::setup_teaching_numbers(),
        msg::setup_teaching_shorten(),
        msg::setup_teaching_culture(),
        msg::setup_teaching_safety(),
        msg::setup_teaching_questions(),
    ]
}

/// The ideas of the reports that the scenario puts to work.
pub(super) fn sources(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let t = tokens(ui.ctx());
    Label::new(cx.say(msg::setup_sources_intro()), TextStyle::Body)
        .color(t.text_2)
        .show(ui);
    for source in &open.session.scenario.sources {
        ui.add_space(4.0);
        Label::new(open.prose.citation(source), TextStyle::CaptionStrong)
            .color(t.muted)
            .show(ui);
        paragraph(ui, &open.prose.say(&text::source(&source.id)));
    }
    ui.add_space(16.0);
}
