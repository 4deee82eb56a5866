//! The head of a column: how a table is balanced, in figures that are words too.

use egui::{Key, Rect, Ui, vec2};

use super::advice::Advice;
use crate::domain::assignment::Balance;
use crate::domain::ids::TableNo;
use crate::localisation::msg;
use crate::ui::components::layout::{row_in, within};
use crate::ui::components::paint::width;
use crate::ui::components::{Chip, dots, key_cap, pips_sized};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// What can be done on the board, and what the dots mean.
pub(super) fn legend(ui: &mut Ui, cx: &Cx<'_>, place: Rect) {
    let t = tokens(ui.ctx());
    within(ui, place, |ui| {
        ui.spacing_mut().item_spacing = vec2(5.0, 4.0);
        ui.spacing_mut().interact_size.y = 16.0;
        Label::new(cx.say(msg::setup_board_drag()), TextStyle::Caption)
            .color(t.text_2)
            .truncate()
            .show(ui);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            for (key, words) in [
                (Key::P, msg::setup_board_pin()),
                (Key::S, msg::setup_board_swap()),
            ] {
                key_cap(ui, &key_names::one(cx.words, key));
                Label::new(cx.say(words), TextStyle::Caption)
                    .color(t.text_2)
                    .single_line()
                    .show(ui);
            }
        });
        ui.add_space(2.0);
        ui.horizontal(|ui| {
            let words = cx.say(msg::setup_board_dots());
            dots(ui, 3, 3, &words);
            Label::new(words.as_str(), TextStyle::Caption)
                .color(t.muted)
                .truncate()
                .no_access()
                .show(ui);
        });
    });
}

/// The head of a table.
pub(super) fn table(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    advice: &Advice,
    place: Rect,
    table: TableNo,
) {
    let Some(balance) = advice.balances.get(&table) else {
        return;
    };
    let t = tokens(ui.ctx());
    let line = |from: f32, to: f32| {
        Rect::from_x_y_ranges(place.x_range(), place.top() + from..=place.top() + to)
    };
    let title = cx.say(msg::setup_table(table));
    row_in(
        ui,
        line(0.0, 26.0),
        |ui| {
            Label::new(title, TextStyle::Strong)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| state(ui, cx, open, advice, balance, table),
    );
    women(ui, cx, advice, balance, line(28.0, 48.0));
    speakers(ui, cx, balance, line(52.0, 76.0));
}

fn state(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    advice: &Advice,
    balance: &Balance,
    table: TableNo,
) {
    let empty = advice.needed_at(open.session, table);
    if empty > 0 {
        let words = cx.say(msg::setup_table_empty(empty));
        Chip::new(Tone::Warn, words)
            .icon_fill(Icon::Warning)
            .show(ui);
    } else {
        let words = cx.say(msg::setup_table_seated(balance.seated));
        Chip::new(Tone::Ok, words).icon(Icon::Check).show(ui);
    }
}

/// Women of those seated; amber where another table has two more or fewer.
fn women(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice, balance: &Balance, place: Rect) {
    let t = tokens(ui.ctx());
    let words = cx.say(msg::setup_women());
    let figure = cx.say(msg::setup_women_of(balance.women, balance.seated));
    let spread = |other: &Balance| other.women.abs_diff(balance.women) > 1;
    let is_uneven = advice.balances.values().any(spread);
    let ink = if is_uneven { t.warn } else { t.text };
    let label = label_width(ui, cx);
    row_in(
        ui,
        place,
        |ui| {
            named(ui, &words, label);
            let size = vec2((ui.available_width() - 4.0).max(20.0), 8.0);
            let said = cx.say(msg::setup_women_said(balance.women, balance.seated));
            pips_sized(ui, balance.women, balance.seated, size, Tone::Accent, &said);
        },
        |ui| {
            let style = if is_uneven {
                TextStyle::CaptionBold
            } else {
                TextStyle::CaptionStrong
            };
            Label::new(figure, style).color(ink).single_line().show(ui);
        },
    );
}

/// The languages that most speak, and the seniors.
fn speakers(ui: &mut Ui, cx: &Cx<'_>, balance: &Balance, place: Rect) {
    let t = tokens(ui.ctx());
    let words = cx.say(msg::setup_speak());
    let seniors = cx.say(msg::setup_seniors(balance.seniors));
    let label = label_width(ui, cx);
    let mut languages: Vec<(&str, usize)> = balance
        .languages
        .iter()
        .map(|(code, count)| (code.as_str(), *count))
        .collect();
    languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    row_in(
        ui,
        place,
        |ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            named(ui, &words, label);
            for (code, count) in languages.iter().take(4) {
                let count = cx.words.number(*count);
                let chip = Chip::plain(format!("{} {count}", code.to_ascii_uppercase())).small();
                if chip.measure(ui.ctx()) <= ui.available_width() {
                    chip.show(ui);
                }
            }
        },
        |ui| {
            Label::new(seniors, TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
        },
    );
}

/// Both labels have the width of the longer one, so that what follows stands in one line.
fn label_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    let of = |words: &str| width(ui.ctx(), words, TextStyle::Caption);
    of(&cx.say(msg::setup_women())).max(of(&cx.say(msg::setup_speak())))
}

fn named(ui: &mut Ui, words: &str, width: f32) {
    let t = tokens(ui.ctx());
    let before = ui.available_width();
    Label::new(words, TextStyle::Caption)
        .color(t.text_2)
        .single_line()
        .show(ui);
    let used = before - ui.available_width() - ui.spacing().item_spacing.x;
    ui.add_space((width - used).max(0.0));
}
