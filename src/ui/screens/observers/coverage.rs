//! What is covered, and how far observers agree; for the facilitator.

use egui::Ui;

use crate::domain::ids::{CompetencyId, TableNo};
use crate::domain::observing::ratings::{self, Accord, standing};
use crate::domain::scenario::text;
use crate::localisation::msg;
use crate::ui::components::{Card, Column, Size, Table};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, tokens};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    ui.spacing_mut().item_spacing.y = CARD_GAP;
    covered(ui, cx, open);
    let accord = Accord::of(&standing(open.session));
    agreement(ui, cx, accord);
}

/// Who was not rated by anybody yet.
pub(super) fn unrated(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    if !open.session.has_started() || open.session.observing.watches.is_empty() {
        return;
    }
    let missing = ratings::unrated(open.session);
    Card::titled(cx.say(msg::observers_unrated())).show(ui, |ui| {
        let t = tokens(ui.ctx());
        ui.spacing_mut().item_spacing.y = 4.0;
        let lines = missing.iter().map(|(table, people)| {
            let known = people.iter().filter_map(|id| open.session.people.get(id));
            let names: Vec<String> = known.map(|person| person.profile.name.clone()).collect();
            cx.say(msg::observers_unrated_at(*table, &names))
        });
        let mut lines: Vec<String> = lines.collect();
        if lines.is_empty() {
            lines.push(cx.say(msg::observers_unrated_none()));
        }
        for words in lines {
            Label::new(words, TextStyle::Dense)
                .color(t.text)
                .wrap()
                .show(ui);
        }
    });
}

/// How many look at a competency at each table.
fn covered(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) {
    let session = open.session;
    let title = cx.say(msg::observers_coverage());
    let head = cx.say(msg::observers_competency());
    let tables: Vec<TableNo> = session.table_numbers().collect();
    let numbers: Vec<String> = tables
        .iter()
        .map(|table| cx.words.number(table.0))
        .collect();
    let mut columns = vec![Column::new(&head, Size::Flex(1.0))];
    columns.extend(
        numbers
            .iter()
            .map(|number| Column::new(number, Size::Fixed(20.0)).end()),
    );
    let looks = |competency: &CompetencyId, table: TableNo| {
        let watches = session.observing.watches.iter();
        let there = watches.filter(|watch| {
            watch.tables.includes(table) && watch.competencies.contains(competency)
        });
        there.count()
    };
    let all = &session.scenario.competencies;
    Card::titled(title.as_str()).flush().show(ui, |ui| {
        let t = tokens(ui.ctx());
        Table::new("observers-coverage", &title, &columns)
            .row_height(30.0)
            .show(ui, all.len(), |line| {
                let Some(id) = all.get(line.index()) else {
                    return;
                };
                line.text(&open.prose.say(&text::competency(id)));
                for table in &tables {
                    let count = looks(id, *table);
                    let (style, ink) = if count == 0 {
                        (TextStyle::Dense, t.muted)
                    } else {
                        (TextStyle::DenseStrong, t.text)
                    };
                    line.styled(&cx.words.number(count), style, ink);
                }
            });
    });
}

/// A plain figure, and where it is from. Also used where the debrief is looked at.
pub(in crate::ui::screens) fn agreement(ui: &mut Ui, cx: &Cx<'_>, accord: Accord) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::observers_accord());
    Card::titled(title).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let (words, source) = if accord.pairs == 0 {
            (msg::observers_accord_none(), None)
        } else {
            (
                msg::observers_accord_pairs(accord.pairs, accord.same, accord.near),
                Some(msg::observers_accord_source()),
            )
        };
        Label::new(cx.say(words), TextStyle::Dense)
            .color(t.text)
            .wrap()
            .show(ui);
        if let Some(source) = source {
            Label::new(cx.say(source), TextStyle::Caption)
                .color(t.muted)
                .wrap()
                .show(ui);
        }
    });
}
