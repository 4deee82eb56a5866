//! How the time on the floor is shared out at a table. For the facilitator alone.

use egui::{Frame, Ui};

use super::words;
use crate::domain::floor::Share;
use crate::domain::ids::TableNo;
use crate::domain::roster::Gender;
use crate::domain::scenario::text as texts;
use crate::domain::session::{Session, Tables};
use crate::domain::time::Span;
use crate::localisation::{msg, names};
use crate::ui::components::{row, share_row, split_bar};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_PADDING, Dir, tokens};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, table: TableNo) {
    let session = open.session;
    let tables = Tables::Only(table);
    let margin = Dir::of(ui).margin(14, 14, 4, 12);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let t = tokens(ui.ctx());
        let whole = session.heard(tables, open.at);
        if whole <= Span::ZERO {
            Label::new(cx.say(msg::console_share_none()), TextStyle::Body)
                .color(t.text_2)
                .show(ui);
            return;
        }
        parties(ui, cx, open, tables, whole);
        ui.add_space(CARD_PADDING);
        role_types(ui, cx, open, tables, whole);
        women_and_men(ui, cx, open, tables);
        not_yet_heard(ui, cx, open, table);
    });
}

#[expect(clippy::cast_precision_loss, reason = "hundredths fit any float")]
fn part(percent: i64) -> f32 {
    percent as f32 / 100.0
}

fn parties(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, tables: Tables, whole: Span) {
    let shares = open
        .session
        .heard_by(tables, open.at, Session::party_of_speech);
    let percent = |id| {
        shares
            .get(id)
            .map_or(0, |share: &Share| share.percent(whole))
    };
    let full = shares.values().map(|share| share.percent(whole)).max();
    for party in &open.session.scenario.parties {
        let code = open.prose.say(&texts::party_code(&party.id));
        let percent = percent(&party.id);
        let figure = cx.say(msg::console_share_figure(percent));
        let full = part(full.unwrap_or(100));
        share_row(ui, words::slot(party), &code, part(percent), full, &figure);
    }
}

fn role_types(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, tables: Tables, whole: Span) {
    let session = open.session;
    let shares = session.heard_by(tables, open.at, Session::role_type_of_speech);
    let said: Vec<String> = shares
        .iter()
        .map(|(kind, share)| {
            let figure = cx.say(msg::console_share_figure(share.percent(whole)));
            cx.say(msg::console_share_of(names::role_type(*kind), figure))
        })
        .collect();
    caption(ui, &cx.words.list(&said));
    let languages = session.heard_by(tables, open.at, Session::language_of_speech);
    let said: Vec<String> = languages
        .iter()
        .map(|(code, share)| {
            let figure = cx.say(msg::console_share_figure(share.percent(whole)));
            let language = names::language(*code, cx.words.language());
            cx.say(msg::console_share_of(language, figure))
        })
        .collect();
    if !said.is_empty() {
        caption(ui, &cx.words.list(&said));
    }
}

fn caption(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    Label::new(words, TextStyle::Caption)
        .color(t.text_2)
        .show(ui);
}

/// Only of those who said what they are.
fn women_and_men(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, tables: Tables) {
    let shares = open
        .session
        .heard_by(tables, open.at, Session::gender_of_speech);
    let time = |gender| shares.get(&gender).map_or(Span::ZERO, |share| share.time);
    let women = Share {
        time: time(Gender::Woman),
        speeches: 0,
    };
    let whole = women.time + time(Gender::Man);
    if whole <= Span::ZERO {
        return;
    }
    let percent = women.percent(whole);
    let figure = |percent| cx.say(msg::console_share_figure(percent));
    let (first, second) = (
        cx.say(msg::console_share_women(figure(percent))),
        cx.say(msg::console_share_men(figure(100 - percent))),
    );
    let t = tokens(ui.ctx());
    row(
        ui,
        20.0,
        |ui| {
            Label::new(&first, TextStyle::Caption)
                .color(t.text)
                .single_line()
                .show(ui);
        },
        |ui| {
            Label::new(second, TextStyle::Caption)
                .color(t.text)
                .single_line()
                .show(ui);
        },
    );
    split_bar(ui, part(percent), &first);
}

/// A silent hint: who has not had a turn in this phase.
fn not_yet_heard(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, table: TableNo) {
    let names: Vec<String> = open
        .session
        .not_yet_heard(table)
        .iter()
        .map(|seat| super::floor::name_of(open, seat))
        .collect();
    if names.is_empty() {
        return;
    }
    ui.add_space(6.0);
    let t = tokens(ui.ctx());
    let words = cx.say(msg::console_share_not_heard(cx.words.list(&names)));
    Label::new(words, TextStyle::Dense).color(t.text_2).show(ui);
}
