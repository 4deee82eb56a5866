//! Above the board: how good the seating is, how many tables, and the acts on all seats at once.

use egui::Ui;

use super::State;
use crate::domain::assignment::MAX_TABLES;
use crate::domain::session::Command;
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Button, Chip, NumberStepper, row};
use crate::ui::cx::{Cx, Open};
use crate::ui::desk::JobKind;
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};
use crate::ui::user_action::UserAction;

/// A draw number that has not been used.
pub(super) fn next_seed(open: Open<'_>) -> u64 {
    open.session
        .assigned
        .map_or(open.session.setup.seed, |record| {
            record.seed.wrapping_add(1)
        })
}

/// Below this width acts are icons with a name.
const ALL_WORDS: f32 = 980.0;

/// Draws the row.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &State) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::setup_roles_title());
    let quality = quality(cx, state);
    let is_tight = ui.available_width() < ALL_WORDS;
    let has_people = !open.session.people.is_empty();
    let mut acts = Vec::new();
    row(
        ui,
        36.0,
        |ui| {
            Label::new(title, TextStyle::Section)
                .color(t.text)
                .truncate()
                .show(ui);
            if let Some((tone, words, why)) = quality
                && !is_tight
            {
                let chip = Chip::new(tone, words).show(ui);
                crate::ui::components::explain(chip, &why);
            }
        },
        |ui| {
            undo(ui, cx, open, &mut acts, is_tight);
            if has_people && !open.session.seats.is_empty() {
                redraw(ui, cx, open, state, &mut acts, is_tight);
            }
            if has_people && !open.session.has_started() {
                tables(ui, cx, open, state, &mut acts);
            }
        },
    );
    for act in acts {
        cx.ask(act);
    }
}

fn undo(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, acts: &mut Vec<Action>, is_tight: bool) {
    let words = cx.say(msg::action_undo());
    let button = if is_tight {
        Button::icon_only(Icon::ArrowCounterClockwise, words)
    } else {
        Button::new(words)
            .icon(Icon::ArrowCounterClockwise)
            .key(cx.say(msg::setup_key_undo()))
    };
    let can = UserAction::Undo.is_possible(Some(open.session));
    if button.enabled(can).show(ui).clicked() {
        acts.push(Action::Do(UserAction::Undo));
    }
}

fn redraw(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &State,
    acts: &mut Vec<Action>,
    is_tight: bool,
) {
    let busy = cx.busy.with(JobKind::Seats);
    let can_mend = state.advice.as_ref().is_some_and(|advice| advice.can_mend);
    if open.session.has_started() || can_mend {
        let mend = Button::new(cx.say(msg::setup_mend()))
            .icon(Icon::UserSwitch)
            .tooltip(cx.say(msg::setup_mend_why()))
            .enabled(!busy);
        if mend.show(ui).clicked() {
            acts.push(Action::RefitSeats);
        }
    }
    if open.session.has_started() {
        return;
    }
    let seed = next_seed(open);
    let balance = icon_or_words(is_tight, Icon::Scales, cx.say(msg::setup_balance()))
        .tooltip(cx.say(msg::setup_balance_why()));
    if balance.enabled(!busy).show(ui).clicked() {
        let seed = open.session.assigned.map_or(seed, |record| record.seed);
        acts.push(Action::AssignSeats { seed });
    }
    let shuffle = icon_or_words(is_tight, Icon::Shuffle, cx.say(msg::setup_shuffle()))
        .tooltip(cx.say(msg::setup_shuffle_why()));
    if shuffle.enabled(!busy).show(ui).clicked() {
        acts.push(Action::AssignSeats { seed });
    }
}

fn icon_or_words<'a>(is_tight: bool, icon: Icon, words: String) -> Button<'a> {
    if is_tight {
        Button::icon_only(icon, words)
    } else {
        Button::new(words).icon(icon)
    }
}

fn tables(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &State, acts: &mut Vec<Action>) {
    let mut tables = i64::from(open.session.setup.tables);
    let name = cx.say(msg::setup_tables());
    let shown = cx.say(msg::setup_tables_shown(tables));
    let (less, more) = (
        cx.say(msg::setup_tables_less()),
        cx.say(msg::setup_tables_more()),
    );
    let range = 1..=i64::from(MAX_TABLES);
    let changed = NumberStepper::new(&name, range, &shown, &less, &more)
        .show(ui, &mut tables)
        .changed();
    if changed && let Ok(tables) = u8::try_from(tables) {
        acts.push(Action::Send(crate::domain::session::Request::facilitator(
            Command::SetTables(tables),
        )));
    }
    let recommended = state
        .advice
        .as_ref()
        .map(|advice| advice.tables.recommended);
    if let Some(recommended) = recommended.filter(|it| *it != open.session.setup.tables) {
        let words = cx.say(msg::setup_tables_use(recommended));
        let t = tokens(ui.ctx());
        if Button::quiet(words).color(t.accent).show(ui).clicked() {
            acts.push(Action::Send(crate::domain::session::Request::facilitator(
                Command::SetTables(recommended),
            )));
        }
    }
}

/// How near the seating is to the best there can be, in words.
fn quality(cx: &Cx<'_>, state: &State) -> Option<(Tone, String, String)> {
    let assessed = state.advice.as_ref()?.assessed.as_ref()?;
    let above = assessed.cost.total().saturating_sub(assessed.lower_bound);
    let why = cx.say(msg::setup_quality_why(
        assessed.cost.total(),
        assessed.lower_bound,
    ));
    Some(if assessed.is_proven_best() {
        (Tone::Ok, cx.say(msg::setup_quality_best()), why)
    } else {
        (Tone::Neutral, cx.say(msg::setup_quality_above(above)), why)
    })
}
