//! The conflict-analysis sheet of a table: one card for each question, and what the sheet is for.

use egui::{Margin, Ui};

use super::entry::NARROW;
use super::{IssuesState, Shown};
use crate::domain::entry::EntryCommand;
use crate::domain::entry::analysis::Answer;
use crate::domain::ids::TableNo;
use crate::domain::scenario::text as texts;
use crate::domain::session::Command;
use crate::localisation::{msg, sender};
use crate::ui::action::{Action, ExportOrder, ExportWhat};
use crate::ui::components::{Button, Card, Chip, columns_even, paint, pips, scroll};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words;
use crate::ui::screens::drafts::{Drafts, Sheet};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, CARD_PADDING, Tone, count, tokens};

/// What is being written, by table and question.
pub(super) type Answers = Drafts<(TableNo, u8)>;

/// What a card needs beside its editor and the lines of its question.
const AROUND: f32 = 72.0;
/// A line of an answer.
const LINE: f32 = 20.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let all = shown.open.session.scenario.lists.analysis;
    // The last place is that of the sheet itself.
    let cards: Vec<Option<u8>> = (1..=all).map(Some).chain([None]).collect();
    let across = if ui.available_width() < NARROW { 1 } else { 2 };
    let lines = cards.len().div_ceil(across);
    let room = ui.available_height() - CARD_GAP * count(lines.saturating_sub(1));
    let height = (room / count(lines)).floor();
    scroll(ui, "analysis", |ui| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        for (line, chunk) in cards.chunks(across).enumerate() {
            let height = chunk
                .iter()
                .flatten()
                .map(|number| least(ui, shown, *number, across))
                .fold(height, f32::max);
            ui.push_id(("analysis", line), |ui| {
                columns_even(ui, across, CARD_GAP, |ui, column| match chunk.get(column) {
                    Some(Some(number)) => question(ui, cx, shown, state, *number, height),
                    Some(None) => sheet(ui, cx, shown, height),
                    None => {}
                });
            });
        }
    });
}

/// What a question with two lines to answer needs, in one of so many columns.
fn least(ui: &Ui, shown: Shown<'_>, number: u8, across: usize) -> f32 {
    let asked = shown.open.prose.say(&texts::analysis(number));
    let gaps = CARD_GAP * count(across.saturating_sub(1));
    let wide = (ui.available_width() - gaps) / count(across) - 2.0 * CARD_PADDING;
    let style = TextStyle::Document;
    // Words do not break where a line ends, so it takes a little more than the sum of widths.
    let lines = (paint::width(ui.ctx(), &asked, style) * 1.08 / wide.max(1.0)).ceil();
    AROUND + lines * paint::line_height(ui.ctx(), style) + 2.0 * LINE
}

fn question(
    ui: &mut Ui,
    cx: &Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    number: u8,
    height: f32,
) {
    let t = tokens(ui.ctx());
    let answer = shown.table.entry.analysis.answer(number);
    let chip = match answer {
        Some(answer) => Chip::new(Tone::Ok, written(cx, shown, answer)).icon(Icon::Check),
        None => Chip::new(Tone::Neutral, cx.say(msg::analysis_missing())).icon(Icon::CircleDashed),
    };
    let title = cx.say(msg::analysis_question(number));
    let asked = shown.open.prose.say(&texts::analysis(number));
    let hint = cx.say(msg::analysis_hint());
    Card::titled(title).min_height(height).show_with(
        ui,
        |ui| {
            chip.small().show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let top = ui.cursor().top();
            Label::new(&asked, TextStyle::Document)
                .color(t.text)
                .wrap()
                .show(ui);
            let left = height - AROUND - (ui.cursor().top() - top);
            let sheet = Sheet {
                name: &asked,
                hint: &hint,
                rows: rows(left),
                is_sealed: !shown.goes_on(),
            };
            let kept = answer.map_or("", |answer| &answer.text);
            let on = (shown.number, number);
            state.answers.edit(ui, cx.now, &on, kept, sheet);
        },
    );
}

/// As many lines as fit; at least two can always be read.
fn rows(left: f32) -> usize {
    (2..9)
        .take_while(|rows| count(*rows) * LINE <= left)
        .last()
        .unwrap_or(2)
}

/// When an answer was last changed, and by whom.
fn written(cx: &Cx<'_>, shown: Shown<'_>, answer: &Answer) -> String {
    let time = words::time(cx, shown.open, answer.at);
    let who = sender(cx.words, shown.open.prose, &answer.by);
    cx.say(msg::analysis_written(time, who))
}

/// How far the table is, what the sheet is for, and the way to paper.
fn sheet(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, height: f32) {
    let t = tokens(ui.ctx());
    let all = shown.open.session.scenario.lists.analysis;
    let done = shown.table.entry.analysis.written();
    let title = cx.say(msg::analysis_sheet(shown.number));
    let words = cx.say(msg::analysis_count(done, all));
    let (about, print) = (cx.say(msg::analysis_about()), cx.say(msg::analysis_print()));
    let mut prints = false;
    Card::titled(title).min_height(height).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        Label::new(&words, TextStyle::DenseMedium)
            .color(t.text)
            .no_access()
            .show(ui);
        pips(ui, done, all.into(), &words);
        Label::new(about, TextStyle::Dense)
            .color(t.text_2)
            .wrap()
            .show(ui);
        egui::Frame::new()
            .inner_margin(Margin::symmetric(0, 2))
            .show(ui, |ui| {
                let button = Button::new(print).icon(Icon::Printer);
                prints = button.show(ui).clicked();
            });
    });
    if prints {
        let order = ExportOrder::for_print(ExportWhat::Worksheet, cx.words.language());
        cx.ask(Action::Export(order));
    }
}

/// Puts into the record what has settled.
pub(super) fn keep(ctx: &egui::Context, cx: &mut Cx<'_>, answers: &mut Answers) {
    for ((table, question), text) in answers.settled(ctx, cx.now) {
        let write = EntryCommand::WriteAnalysis(question, text);
        cx.send(Command::Entry(table, write));
    }
}
