//! What happened, in order and table by table.

use egui::Ui;

use super::{plan, record_words, women};
use crate::domain::debrief::{Debrief, TableReview};
use crate::domain::ids::IssueId;
use crate::domain::scenario::{Indicator, text};
use crate::localisation::{msg, names};
use crate::ui::components::table::{Column, Table};
use crate::ui::components::{Card, Size, page_columns, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::debrief::NARROW;
use crate::ui::theme::CARD_GAP;

/// Draws the tab.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief, women: &mut bool) {
    let sizes = [Size::Flex(1.0), Size::Flex(1.2)];
    page_columns(
        ui,
        "debrief-turns-and-tables",
        NARROW,
        &sizes,
        CARD_GAP,
        |ui, column| {
            if column == 0 {
                turns_card(ui, cx, open, facts);
            } else {
                scroll(ui, "debrief-record", |ui| {
                    ui.spacing_mut().item_spacing.y = 12.0;
                    plan::card(ui, cx, open, facts);
                    women::card(ui, cx, open, women);
                    tables_card(ui, cx, open, facts);
                    indicators_card(ui, cx, facts);
                    injects_card(ui, cx, open, facts);
                });
            }
        },
    );
}

fn turns_card(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief) {
    let title = cx.say(msg::debrief_heading_turns());
    let heads = [
        msg::debrief_when(),
        msg::debrief_where(),
        msg::debrief_what(),
    ]
    .map(|head| cx.say(head));
    let [when, place, what] = &heads;
    let words = record_words(cx, open);
    Card::titled(title.as_str())
        .flush()
        .fill_height()
        .show(ui, |ui| {
            let columns = [
                Column::new(when, Size::Fixed(76.0)),
                Column::new(place, Size::Fixed(110.0)),
                Column::new(what, Size::Flex(1.0)),
            ];
            let height = ui.available_height();
            Table::new("debrief-turns", &title, &columns)
                .max_height(height)
                .show(ui, facts.turns.len(), |row| {
                    let Some(turn) = facts.turns.get(row.index()) else {
                        return;
                    };
                    let room = turn
                        .table
                        .map_or_else(msg::debrief_room, msg::debrief_table);
                    row.text(&cx.words.time(turn.wall));
                    row.text(&cx.say(room));
                    row.text(&words.turn(turn));
                });
        });
}

/// Issue by issue, what each table settled on, and what it reached.
pub(super) fn tables_card(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief) {
    let title = cx.say(msg::debrief_heading_tables());
    let issue = cx.say(msg::debrief_issue());
    let names: Vec<String> = facts
        .tables
        .iter()
        .map(|table| cx.say(msg::debrief_table(table.number)))
        .collect();
    let mut heads = vec![Column::new(&issue, Size::Flex(1.1))];
    heads.extend(names.iter().map(|name| Column::new(name, Size::Flex(1.0))));
    let issues = &open.session.scenario.issues;
    let outcome = cx.say(msg::debrief_outcome());
    Card::titled(title.as_str()).flush().show(ui, |ui| {
        Table::new("debrief-tables", &title, &heads).show(ui, issues.len() + 1, |row| {
            let issue = issues.get(row.index());
            let first = issue.map(|issue| open.prose.say(&text::issue(&issue.id)));
            row.text(first.as_deref().unwrap_or(&outcome));
            for table in &facts.tables {
                row.text(&match issue {
                    Some(issue) => settled(cx, open, table, &issue.id),
                    None => reached(cx, table),
                });
            }
        });
    });
}

fn settled(cx: &Cx<'_>, open: &Open<'_>, table: &TableReview, issue: &IssueId) -> String {
    let review = table.issues.iter().find(|review| review.issue == *issue);
    match review.and_then(|review| review.settled.as_ref()) {
        Some((option, _)) => open.prose.say(&text::option(issue, option)),
        None => cx.say(msg::debrief_open()),
    }
}

fn reached(cx: &Cx<'_>, table: &TableReview) -> String {
    match &table.outcome {
        Some((outcome, _)) => cx.say(names::outcome(*outcome)),
        None => cx.say(msg::debrief_not_recorded()),
    }
}

/// Where each indicator began and ended.
fn indicators_card(ui: &mut Ui, cx: &Cx<'_>, facts: &Debrief) {
    let title = cx.say(msg::debrief_indicators());
    let first = cx.say(msg::debrief_indicator());
    let names: Vec<String> = facts
        .tables
        .iter()
        .map(|table| cx.say(msg::debrief_table(table.number)))
        .collect();
    let mut heads = vec![Column::new(&first, Size::Flex(1.1))];
    heads.extend(
        names
            .iter()
            .map(|name| Column::new(name, Size::Flex(1.0)).end()),
    );
    Card::titled(title.as_str()).flush().show(ui, |ui| {
        Table::new("debrief-indicators", &title, &heads).show(ui, Indicator::ALL.len(), |row| {
            let Some(indicator) = Indicator::ALL.get(row.index()) else {
                return;
            };
            row.text(&cx.say(names::indicator(*indicator)));
            for table in &facts.tables {
                let found = table
                    .indicators
                    .iter()
                    .find(|(each, _, _)| each == indicator);
                let words = found.map(|(_, start, end)| cx.say(msg::debrief_from_to(*start, *end)));
                row.text(&words.unwrap_or_default());
            }
        });
    });
}

/// What became of the injects.
pub(super) fn injects_card(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief) {
    if facts.injects.is_empty() {
        return;
    }
    let title = cx.say(msg::debrief_heading_injects());
    let heads = [
        msg::debrief_inject(),
        msg::debrief_inject_to(),
        msg::debrief_inject_released(),
        msg::debrief_inject_read(),
    ]
    .map(|head| cx.say(head));
    let [inject, to, released, read] = &heads;
    let words = record_words(cx, open);
    Card::titled(title.as_str()).flush().show(ui, |ui| {
        let columns = [
            Column::new(inject, Size::Flex(1.2)),
            Column::new(to, Size::Flex(0.9)),
            Column::new(released, Size::Flex(1.3)),
            Column::new(read, Size::Fixed(96.0)).end(),
        ];
        Table::new("debrief-injects", &title, &columns).show(ui, facts.injects.len(), |row| {
            let Some(review) = facts.injects.get(row.index()) else {
                return;
            };
            row.text(&words.inject_title(&review.id));
            row.text(&words.audience(&review.audience));
            row.text(&words.released(review));
            let has_readers = !review.released.is_empty();
            let count = has_readers
                .then(|| cx.say(msg::debrief_inject_read_of(review.read, review.reached)));
            row.text(&count.unwrap_or_default());
        });
    });
}
