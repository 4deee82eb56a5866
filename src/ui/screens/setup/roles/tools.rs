//! Above the board: how good the seating is, how many tables, and the acts on all seats at once.

use egui::Ui;

use super::State;
use crate::domain::assignment::MAX_TABLES;
use crate::domain::session::Command;
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::paint::width;
use crate::ui::components::{Button, Chip, NumberStepper, row};
use crate::ui::cx::{Cx, JobKind, Open};
use crate::ui::icons::Icon;
use crate::ui::key_names;
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

/// How much is said in words: everything, the first acts only, or hardly anything.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    Full,
    Some,
    Least,
}

/// Draws the row.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &State) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::setup_roles_title());
    let quality = quality(cx, state);
    let detail = detail(ui, cx, open, state, &title, quality.as_ref());
    let buttons = acts(cx, open, state, detail);
    let mut asked = None;
    let mut tables_wanted = None;
    row(
        ui,
        36.0,
        |ui| {
            Label::new(title, TextStyle::Section)
                .color(t.text)
                .truncate()
                .show(ui);
            if let Some((tone, words, why)) = quality
                && detail < Detail::Least
            {
                let chip = Chip::new(tone, words).show(ui);
                crate::ui::components::explain(chip, &why);
            }
        },
        |ui| {
            for (button, action) in buttons {
                if button.show(ui).clicked() {
                    asked = Some(action);
                }
            }
            if has_tables(open) {
                tables_wanted = tables(ui, cx, open, state);
            }
        },
    );
    if let Some(action) = asked {
        cx.ask(action);
    }
    if let Some(tables) = tables_wanted {
        cx.send(Command::SetTables(tables));
    }
}

/// As much as there is room for.
fn detail(
    ui: &Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &State,
    title: &str,
    quality: Option<&(Tone, String, String)>,
) -> Detail {
    let ctx = ui.ctx();
    let title = width(ctx, title, TextStyle::Section);
    let chip = quality.map_or(0.0, |(tone, words, _)| {
        Chip::new(*tone, words.as_str()).measure(ctx)
    });
    let stepper = if has_tables(open) {
        let shown = cx.say(msg::setup_tables_shown(open.session.setup.tables));
        width(ctx, &shown, TextStyle::BodyMedium) + 88.0
    } else {
        0.0
    };
    let advice = odd_tables(open, state).map_or(0.0, |recommended| {
        Button::quiet(cx.say(msg::setup_tables_use(recommended))).measure(ctx)
    });
    let needs = |detail: Detail| {
        let acts = acts(cx, open, state, detail);
        let acts: f32 = acts.iter().map(|(it, _)| it.measure(ctx) + 8.0).sum();
        title + chip + stepper + advice + acts + 40.0
    };
    [Detail::Full, Detail::Some]
        .into_iter()
        .find(|detail| needs(*detail) <= ui.available_width())
        .unwrap_or(Detail::Least)
}

/// The acts on all seats, from the end of the row.
fn acts<'a>(
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &State,
    detail: Detail,
) -> Vec<(Button<'a>, Action)> {
    let session = open.session;
    let words = |icon, words: String, until: Detail| {
        if detail <= until {
            Button::new(words).icon(icon)
        } else {
            Button::icon_only(icon, words)
        }
    };
    let undo = cx.say(msg::action_undo());
    let undo = if detail == Detail::Full {
        Button::new(undo)
            .icon(Icon::ArrowCounterClockwise)
            .key(key_names::of(cx.words, UserAction::Undo).unwrap_or_default())
    } else {
        Button::icon_only(Icon::ArrowCounterClockwise, undo)
    };
    let can_undo = UserAction::Undo.is_possible(Some(session));
    let mut acts = vec![(undo.enabled(can_undo), Action::Do(UserAction::Undo))];
    if session.people.is_empty() || session.seats.is_empty() {
        return acts;
    }
    let is_free = !cx.busy.with(JobKind::Seats);
    if session.has_started() || state.advice.as_ref().is_some_and(|it| it.can_mend) {
        let mend = Button::new(cx.say(msg::setup_mend()))
            .icon(Icon::UserSwitch)
            .tooltip(cx.say(msg::setup_mend_why()));
        acts.push((mend.enabled(is_free), Action::RefitSeats));
    }
    if !session.has_started() {
        let seed = next_seed(open);
        let same = session.assigned.map_or(seed, |record| record.seed);
        let balance = words(Icon::Scales, cx.say(msg::setup_balance()), Detail::Full)
            .tooltip(cx.say(msg::setup_balance_why()));
        let shuffle = words(Icon::Shuffle, cx.say(msg::setup_shuffle()), Detail::Some)
            .tooltip(cx.say(msg::setup_shuffle_why()));
        acts.push((balance.enabled(is_free), Action::AssignSeats { seed: same }));
        acts.push((shuffle.enabled(is_free), Action::AssignSeats { seed }));
    }
    acts
}

/// Tables are chosen before the start, once there is somebody to sit at them.
fn has_tables(open: Open<'_>) -> bool {
    !open.session.people.is_empty() && !open.session.has_started()
}

/// A number that is possible is the facilitator's choice; one that is not gets a way out.
fn odd_tables(open: Open<'_>, state: &State) -> Option<u8> {
    let advice = state.advice.as_ref()?.tables;
    let is_odd = !(advice.fewest..=advice.most).contains(&open.session.setup.tables);
    (is_odd && has_tables(open)).then_some(advice.recommended)
}

/// The stepper, and the number that suits where this one does not; the number that is wanted.
fn tables(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &State) -> Option<u8> {
    let t = tokens(ui.ctx());
    let mut tables = i64::from(open.session.setup.tables);
    let name = cx.say(msg::setup_tables());
    let shown = cx.say(msg::setup_tables_shown(tables));
    let (less, more) = (
        cx.say(msg::setup_tables_less()),
        cx.say(msg::setup_tables_more()),
    );
    let range = 1..=i64::from(MAX_TABLES);
    let stepper = NumberStepper::new(&name, range, &shown, &less, &more);
    // In a scope, since the stepper places its parts by hand and the row goes on after the last.
    let changed = ui.scope(|ui| stepper.show(ui, &mut tables).changed()).inner;
    let mut wanted = changed.then(|| u8::try_from(tables).ok()).flatten();
    if let Some(recommended) = odd_tables(open, state) {
        let words = cx.say(msg::setup_tables_use(recommended));
        if Button::quiet(words).color(t.accent).show(ui).clicked() {
            wanted = Some(recommended);
        }
    }
    wanted
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
