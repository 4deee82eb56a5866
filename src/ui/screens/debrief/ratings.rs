//! Ratings as counts, how far observers agree, and the code of conduct.

use egui::Ui;

use super::record_words;
use crate::domain::debrief::Observed;
use crate::domain::scenario::text;
use crate::localisation::msg;
use crate::ui::components::{Card, Column, Size, Table};
use crate::ui::cx::{Cx, Open};
use crate::ui::screens::observers::agreement;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// How often each level was given, competency by competency; agreement below it.
pub(super) fn counts(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, observed: &Observed) {
    if observed.competencies.is_empty() {
        return;
    }
    let title = cx.say(msg::debrief_heading_ratings());
    let (name, not_seen) = (
        cx.say(msg::debrief_competency()),
        cx.say(msg::observers_not_seen()),
    );
    let levels = [1_u8, 2, 3, 4, 5].map(|level| cx.words.number(level));
    let mut columns = vec![Column::new(&name, Size::Flex(1.0))];
    columns.extend(
        levels
            .iter()
            .map(|level| Column::new(level, Size::Fixed(26.0)).end()),
    );
    columns.push(Column::new(&not_seen, Size::Fixed(84.0)).end());
    Card::titled(title.as_str()).flush().show(ui, |ui| {
        Table::new("debrief-ratings", &title, &columns).show(
            ui,
            observed.competencies.len(),
            |row| {
                let Some((id, counts)) = observed.competencies.get(row.index()) else {
                    return;
                };
                row.text(&open.prose.say(&text::competency(id)));
                for count in counts.levels {
                    row.text(&cx.words.number(count));
                }
                row.faint(&cx.words.number(counts.not_seen));
            },
        );
    });
    agreement(ui, cx, observed.accord);
}

/// What was noticed and mended, in order.
pub(super) fn code(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, observed: &Observed) {
    if observed.conduct.is_empty() {
        return;
    }
    let t = tokens(ui.ctx());
    let record = record_words(cx, open);
    Card::titled(cx.say(msg::conduct_title())).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (index, episode) in observed.conduct.iter().enumerate() {
            if index > 0 {
                ui.add_space(8.0);
            }
            let [when, place, noticed, mended] = record.episode(episode);
            for (words, style, ink) in [
                (noticed, TextStyle::Body, t.text),
                (
                    cx.say(msg::debrief_episode(when, place)),
                    TextStyle::Caption,
                    t.muted,
                ),
                (
                    cx.say(msg::conduct_mended_at(mended)),
                    TextStyle::Dense,
                    t.text_2,
                ),
            ] {
                Label::new(words, style).color(ink).wrap().show(ui);
            }
        }
    });
}
