//! The scenarios: those that can be played as cards, those that cannot as rows.

use egui::{Rect, Ui, pos2, vec2};

use super::dialogs::HomeDialog;
use super::own::Own;
use super::shelf::ScenarioCard;
use super::{HomeState, card, go_on_with};
use crate::localisation::msg;
use crate::storage::packs::Origin;
use crate::ui::action::Action;
use crate::ui::components::{
    Button, Card, Chip, ListRow, SearchField, empty_state, row, scroll, two_lines,
};
use crate::ui::cx::{Cx, JobKind};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, Tone, tokens};

const GAP: f32 = 14.0;
/// Two cards stand side by side where each has at least this much.
const LEAST_WIDTH: f32 = 270.0;
const HEAD: f32 = 34.0;

/// Draws the column.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    head(ui, cx, state);
    if !cx.library.is_complete {
        let looking = cx.say(msg::home_looking());
        let t = tokens(ui.ctx());
        Label::new(looking, TextStyle::Body).color(t.muted).show(ui);
        return;
    }
    let found: Vec<ScenarioCard> = state
        .shelf
        .found(&state.query)
        .into_iter()
        .cloned()
        .collect();
    scroll(ui, "home-scenarios", |ui| {
        let idle = !cx.busy.with(JobKind::Session);
        ui.add_enabled_ui(idle, |ui| {
            ui.spacing_mut().item_spacing.y = GAP;
            if found.is_empty() && !state.query.is_empty() {
                none_found(ui, cx, state);
            } else {
                grid(ui, cx, state, &found);
            }
            broken(ui, cx, state);
        });
    });
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    let t = tokens(ui.ctx());
    let (title, ready) = (
        cx.say(msg::home_scenarios()),
        cx.say(msg::home_ready(state.shelf.cards.len())),
    );
    let (find, own) = (cx.say(msg::home_find()), cx.say(msg::home_write_own()));
    let is_complete = cx.library.is_complete;
    row(
        ui,
        HEAD,
        |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            Label::new(title, TextStyle::Section)
                .color(t.text)
                .single_line()
                .show(ui);
            if is_complete {
                let label = Label::new(ready, TextStyle::Body);
                label.color(t.muted).truncate().show(ui);
            }
        },
        |ui| {
            let button = Button::new(own.as_str()).icon(Icon::PencilSimple).small();
            if button.show(ui).clicked() {
                state.dialog = Some(HomeDialog::Own(Own::default()));
            }
            let field = SearchField::new(&find, &find).width(220.0).height(32.0);
            let out = field.show(ui, &mut state.query, "home-find");
            if out.cancelled {
                state.query.clear();
            }
        },
    );
}

fn none_found(ui: &mut Ui, cx: &Cx<'_>, state: &mut HomeState) {
    let (title, more, clear) = (
        cx.say(msg::home_none_found()),
        cx.say(msg::home_none_found_more()),
        cx.say(msg::home_clear()),
    );
    ui.scope(|ui| {
        ui.set_max_height(260.0);
        empty_state(ui, &title, &more, |ui| {
            if Button::new(clear).show(ui).clicked() {
                state.query.clear();
            }
        });
    });
}

/// Cards in two columns; where they leave a hole, the way to a scenario of one's own fills it.
fn grid(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState, found: &[ScenarioCard]) {
    let dir = Dir::of(ui);
    let space = ui.available_rect_before_wrap();
    let width = space.width() - 2.0;
    let columns = if width >= 2.0 * LEAST_WIDTH + GAP {
        2
    } else {
        1
    };
    let each =
        (width - GAP * crate::ui::theme::count(columns - 1)) / crate::ui::theme::count(columns);
    let size = vec2(each, card::ART + card::WORDS);
    let top = space.top() + 1.0;
    let place = |index: usize| {
        let (line, column) = (index / columns, index % columns);
        let start = 1.0 + crate::ui::theme::count(column) * (each + GAP);
        let y = top + crate::ui::theme::count(line) * (size.y + GAP);
        let line = Rect::from_min_size(pos2(space.left(), y), vec2(space.width(), size.y));
        dir.span(line, start, start + each)
    };
    let mut bottom = top;
    for (index, scenario) in found.iter().enumerate() {
        let place = place(index);
        bottom = place.bottom();
        let shown = card::show(ui, cx, scenario, (index, place));
        if index == 0 && state.leads {
            shown.request_focus();
            state.leads = false;
        }
        if shown.clicked() {
            go_on_with(cx, Action::NewSession(scenario.origin.clone()));
        }
    }
    let leaves_hole = !found.len().is_multiple_of(columns) || found.is_empty();
    if state.query.is_empty() && leaves_hole {
        let place = place(found.len());
        bottom = place.bottom();
        if card::write_own(ui, cx, (found.len(), place)).clicked() {
            state.dialog = Some(HomeDialog::Own(Own::default()));
        }
    }
    let all = Rect::from_x_y_ranges(space.x_range(), space.top()..=bottom + 1.0);
    ui.allocate_rect(all, egui::Sense::hover());
}

/// Scenarios that cannot be played, with the way to what is wrong.
fn broken(ui: &mut Ui, cx: &Cx<'_>, state: &mut HomeState) {
    let library = cx.library;
    let broken = library
        .broken
        .iter()
        .map(|each| (&each.origin, each.problems.len(), true));
    // What an author should know of an own scenario; it can be played as it is.
    let advised = library
        .packs
        .iter()
        .filter(|pack| matches!(pack.origin, Origin::Folder(_)) && !pack.advice.is_empty())
        .map(|pack| (&pack.origin, pack.advice.len(), false));
    let rows: Vec<_> = broken.chain(advised).collect();
    if rows.is_empty() {
        return;
    }
    Card::new().flush().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, (origin, count, is_broken)) in rows.into_iter().enumerate() {
            let row = ProblemRow {
                origin,
                count,
                is_broken,
            };
            if row.show(ui, cx, index == 0) {
                state.dialog = Some(HomeDialog::Problems(origin.clone()));
            }
        }
    });
}

/// A scenario with something to be told of it.
struct ProblemRow<'a> {
    origin: &'a Origin,
    count: usize,
    is_broken: bool,
}

impl ProblemRow<'_> {
    fn show(&self, ui: &mut Ui, cx: &Cx<'_>, is_first: bool) -> bool {
        let t = tokens(ui.ctx());
        let name = match self.origin {
            Origin::BuiltIn(id) => id.clone(),
            Origin::Folder(path) => path.display().to_string(),
        };
        let (more, count, tone) = if self.is_broken {
            (
                msg::home_broken_more(),
                msg::home_broken(self.count),
                Tone::Warn,
            )
        } else {
            (
                msg::home_advice_more(),
                msg::home_advice(self.count),
                Tone::Info,
            )
        };
        let (more, count) = (cx.say(more), cx.say(count));
        let mut row = ListRow::new(cx.say(msg::home_show_problems_of(name.as_str()))).height(56.0);
        if is_first {
            row = row.no_line();
        }
        let shown = row.show(
            ui,
            |ui| {
                tone.icon().show_fill(ui, 20, tone.text(t));
                let upper = (name.as_str(), TextStyle::BodyMedium, t.text);
                two_lines(ui, upper, (&more, TextStyle::Caption, t.text_2));
            },
            |ui| {
                Icon::CaretEnd.show(ui, 15, t.muted);
                Chip::new(tone, count).show(ui);
            },
        );
        shown.clicked()
    }
}
