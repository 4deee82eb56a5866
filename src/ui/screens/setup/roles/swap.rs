//! The card of a proposed change: what would be different, before and after.

use egui::{Key, Ui};

use super::{State, change};
use crate::domain::assignment::{Change, Effect, Measure, SwapPreview};
use crate::domain::ids::ParticipantId;
use crate::domain::scenario::text;
use crate::localisation::explain::{self, RosterNames};
use crate::localisation::{msg, names};
use crate::ui::components::paint::hairline;
use crate::ui::components::{Button, Card, CardEdge, row, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, Rich, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// Draws the card.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State, height: f32) {
    let Some(proposed) = &state.proposed else {
        return;
    };
    let t = tokens(ui.ctx());
    let name = |id: ParticipantId| {
        let person = open.session.people.get(&id);
        person.map_or_else(String::new, |person| person.profile.name.clone())
    };
    let is_swap = proposed.other.is_some();
    let title = match proposed.other {
        Some(other) => {
            let people = [name(proposed.person), name(other)];
            cx.say(msg::setup_swap_title(cx.words.list(&people)))
        }
        None => cx.say(msg::setup_move_title(
            name(proposed.person),
            open.prose.say(&text::role(&proposed.to.role)),
            proposed.to.table,
        )),
    };
    let assessed = state.advice.as_ref().and_then(|it| it.assessed.as_ref());
    let bound = assessed.map_or(0, |it| it.lower_bound);
    let (mut accepted, mut left) = (false, false);
    Card::titled(title)
        .icon(Icon::ArrowsSwap, t.accent)
        .edge(CardEdge::Tone(Tone::Accent))
        .show(ui, |ui| {
            let body = height - 60.0;
            ui.set_min_height(body);
            ui.set_max_height(body);
            let rows = ui.available_height() - 42.0;
            ui.scope(|ui| {
                ui.set_max_height(rows);
                ui.set_min_height(rows);
                scroll(ui, "swap-changes", |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    changes(ui, cx, open, &proposed.preview, bound);
                });
            });
            (accepted, left) = answers(ui, cx, is_swap);
        });
    if accepted {
        change::accept(cx, open, state);
    } else if left {
        change::leave(state);
    }
}

fn answers(ui: &mut Ui, cx: &Cx<'_>, is_swap: bool) -> (bool, bool) {
    let (mut accepted, mut left) = (false, false);
    let act = if is_swap {
        msg::setup_swap_do()
    } else {
        msg::setup_move_do()
    };
    let act = Button::primary(cx.say(act)).key(key_names::one(cx.words, Key::Enter));
    let keep =
        Button::new(cx.say(msg::setup_swap_keep())).key(key_names::one(cx.words, Key::Escape));
    let keep_wide = keep.measure(ui.ctx()) + 8.0;
    ui.horizontal(|ui| {
        let wide = (ui.available_width() - keep_wide).max(80.0);
        accepted = act.width(wide).show(ui).clicked();
        left = keep.show(ui).clicked();
    });
    (accepted, left)
}

fn changes(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, preview: &SwapPreview, bound: u64) {
    let t = tokens(ui.ctx());
    cost(ui, cx, preview, bound);
    if preview.changes.is_empty() {
        Label::new(cx.say(msg::setup_swap_same()), TextStyle::Dense)
            .color(t.text_2)
            .show(ui);
    }
    for group in by_measure(&preview.changes) {
        measure(ui, cx, &group);
    }
    let public = open.prose.public();
    let naming = RosterNames {
        people: &open.session.people,
        words: cx.words,
        prose: &public,
    };
    for (list, tone, icon) in [
        (&preview.raised, Tone::Warn, Icon::Warning),
        (&preview.solved, Tone::Ok, Icon::CheckCircle),
    ] {
        for unmet in list {
            let words = cx.say(explain::unmet(unmet, &naming));
            let words = if tone == Tone::Ok {
                cx.say(msg::setup_swap_solved(words))
            } else {
                words
            };
            row(
                ui,
                28.0,
                |ui| {
                    icon.show_fill(ui, 15, tone.text(t));
                    Label::new(words, TextStyle::Dense)
                        .color(t.text_2)
                        .truncate()
                        .show(ui);
                },
                |_| {},
            );
        }
    }
}

/// The whole seating: nearer to the best, farther from it, or as good as before.
fn cost(ui: &mut Ui, cx: &Cx<'_>, preview: &SwapPreview, bound: u64) {
    let t = tokens(ui.ctx());
    let above = |cost: u64| cost.saturating_sub(bound);
    let (before, after) = (
        above(preview.cost_before.total()),
        above(preview.cost_after.total()),
    );
    let (tone, words) = match after.cmp(&before) {
        std::cmp::Ordering::Less => (Tone::Ok, msg::setup_swap_better()),
        std::cmp::Ordering::Equal => (Tone::Neutral, msg::setup_swap_equal()),
        std::cmp::Ordering::Greater => (Tone::Warn, msg::setup_swap_worse()),
    };
    figures(
        ui,
        &cx.say(words),
        &cx.words.number(before),
        &cx.words.number(after),
        tone.text(t),
    );
}

/// Changes of one measure belong on one line.
fn by_measure(changes: &[Change]) -> Vec<Vec<Change>> {
    let mut groups: Vec<Vec<Change>> = Vec::new();
    for change in changes {
        let group = groups
            .iter_mut()
            .find(|group| group.iter().any(|it| it.measure == change.measure));
        match group {
            Some(group) => group.push(*change),
            None => groups.push(vec![*change]),
        }
    }
    groups
}

fn measure(ui: &mut Ui, cx: &Cx<'_>, group: &[Change]) {
    let t = tokens(ui.ctx());
    let Some(first) = group.first() else { return };
    let what = match first.measure {
        Measure::Country(code) => names::country(code, cx.words.language()),
        Measure::Gender(gender) => cx.say(names::gender(gender)),
        Measure::Status(status) => cx.say(names::status(status, None)),
        Measure::Experience(experience) => cx.say(names::experience(experience)),
        Measure::Language(code) => names::language(code, cx.words.language()),
    };
    let figures_of = |of: fn(&Change) -> usize| cx.words.side_by_side(group.iter().map(of));
    let tables = figures_of(|change| usize::from(change.table.0));
    let words = cx.say(msg::setup_swap_measure(what, tables));
    let is = |effect: Effect| group.iter().any(|change| change.effect == effect);
    let ink = match (is(Effect::Worse), is(Effect::Better)) {
        (true, _) => t.warn,
        (false, true) => t.ok,
        (false, false) => t.text,
    };
    figures(
        ui,
        &words,
        &figures_of(|change| change.before),
        &figures_of(|change| change.after),
        ink,
    );
}

/// What is counted at the start; before, an arrow and after at the end.
fn figures(ui: &mut Ui, words: &str, before: &str, after: &str, ink: egui::Color32) {
    let t = tokens(ui.ctx());
    let top = ui.available_rect_before_wrap();
    hairline(ui.painter(), top, top.top(), t.line);
    row(
        ui,
        27.0,
        |ui| {
            Label::new(words, TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Rich::new()
                .span(after, TextStyle::DenseStrong, ink)
                .single_line()
                .show(ui);
            Icon::ArrowEnd.show(ui, 13, t.muted);
            Label::new(before, TextStyle::Dense)
                .color(t.text_2)
                .single_line()
                .show(ui);
        },
    );
}
