//! The palette (find or do anything) and the sheet of keys, both from the one list of actions.

mod entries;
mod sheet;

pub use entries::{Entry, entries};
pub use sheet::show_keys;

use egui::{Context, Key, Modifiers, Response, Ui};

use crate::localisation::{Localiser, msg};
use crate::storage::roster::fold;
use crate::ui::components::{Dialog, ListRow, SearchField, empty_state, key_cap};
use crate::ui::cx::Cx;
use crate::ui::key_names;
use crate::ui::scroll::scrolled;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Tokens, tokens};
use crate::ui::user_action::UserAction;

const WIDTH: f32 = 620.0;
const LIST_HEIGHT: f32 = 400.0;

/// What the palette remembers between two frames.
#[derive(Default)]
pub struct PaletteState {
    query: String,
    chosen: usize,
    is_open: bool,
}

/// The name of an action in the language of the screen.
pub fn name_of(words: &Localiser, action: UserAction) -> String {
    words.say(&action.name())
}

/// Draws the palette; `false` when it is to close.
pub fn show(ctx: &Context, cx: &mut Cx<'_>, state: &mut PaletteState) -> bool {
    if !state.is_open {
        *state = PaletteState {
            is_open: true,
            ..PaletteState::default()
        };
    }
    let found = found(entries(cx), &state.query);
    let title = cx.say(msg::palette_title());
    let step = steps(ctx);
    state.chosen = state
        .chosen
        .saturating_add_signed(step)
        .min(found.len().saturating_sub(1));
    let dialog = Dialog::new("palette", &title).width(WIDTH).close_outside();
    let shown = dialog.show(ctx, |ui| {
        let submitted = search(ui, cx, state);
        let clicked = list(ui, cx, &found, state.chosen, step != 0);
        foot(ui, cx, found.len());
        clicked.or(submitted.then_some(state.chosen))
    });
    if let Some(entry) = shown.inner.and_then(|chosen| found.into_iter().nth(chosen)) {
        for action in entry.actions {
            cx.ask(action);
        }
        state.is_open = false;
    }
    state.is_open &= !shown.closed;
    state.is_open
}

/// What matches all words of the query, the best first: at the beginning, then at the beginning of
/// a word, then anywhere.
fn found(entries: Vec<Entry>, query: &str) -> Vec<Entry> {
    let query = fold(query);
    let mut found: Vec<(u8, Entry)> = entries
        .into_iter()
        .filter_map(|entry| Some((rank(&entry, &query)?, entry)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, entry)| entry).collect()
}

fn rank(entry: &Entry, query: &str) -> Option<u8> {
    let name = fold(&entry.name);
    let all = format!("{name} {}", fold(&entry.detail));
    if !query.split(' ').all(|word| all.contains(word)) {
        return None;
    }
    let begins_word = || name.split(' ').any(|word| word.starts_with(query));
    Some(match query {
        "" => 0,
        _ if name.starts_with(query) => 0,
        _ if begins_word() => 1,
        _ => 2,
    })
}

/// Up and down, before the field can take the keys for its caret.
fn steps(ctx: &Context) -> isize {
    ctx.input_mut(|input| {
        let mut step = 0;
        for (key, by) in [
            (Key::ArrowDown, 1),
            (Key::ArrowUp, -1),
            (Key::PageDown, 8),
            (Key::PageUp, -8),
        ] {
            step += by * isize::from(input.consume_key(Modifiers::NONE, key));
        }
        step
    })
}

/// The field keeps the keyboard as long as the palette is open; `true` for Enter.
fn search(ui: &mut Ui, cx: &Cx<'_>, state: &mut PaletteState) -> bool {
    let (name, hint) = (cx.say(msg::palette_field()), cx.say(msg::palette_hint()));
    let field = SearchField::new(&name, &hint).height(40.0);
    let out = field.show(ui, &mut state.query, "palette-field");
    if out.changed {
        state.chosen = 0;
    }
    if !out.response.has_focus() {
        out.response.request_focus();
    }
    out.submitted
}

fn list(
    ui: &mut Ui,
    cx: &Cx<'_>,
    found: &[Entry],
    chosen: usize,
    has_moved: bool,
) -> Option<usize> {
    ui.set_min_height(LIST_HEIGHT);
    let mut clicked = None;
    let area = egui::ScrollArea::vertical()
        .max_height(LIST_HEIGHT)
        .min_scrolled_height(LIST_HEIGHT)
        .auto_shrink([false, false]);
    scrolled(ui, "palette-list", area, |area, ui| {
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if found.is_empty() {
                let title = cx.say(msg::palette_nothing());
                let more = cx.say(msg::palette_nothing_more());
                empty_state(ui, &title, &more, |_| {});
            }
            for (index, entry) in found.iter().enumerate() {
                let row = row(ui, entry, index == chosen);
                if row.clicked() {
                    clicked = Some(index);
                }
                if index == chosen && has_moved {
                    row.scroll_to_me(None);
                }
            }
        })
    });
    clicked
}

fn row(ui: &mut Ui, entry: &Entry, is_chosen: bool) -> Response {
    let t = tokens(ui.ctx());
    let row = ListRow::new(entry.spoken(ui.ctx()))
        .height(36.0)
        .selected(is_chosen)
        .no_line();
    row.show(
        ui,
        |ui| {
            entry.icon.show(ui, 17, t.text_2);
            name(ui, entry, t);
        },
        |ui| {
            if let Some(key) = &entry.key {
                key_cap(ui, key);
            }
            if !entry.detail.is_empty() {
                Label::new(entry.detail.as_str(), TextStyle::Dense)
                    .color(t.muted)
                    .no_access()
                    .single_line()
                    .show(ui);
            }
        },
    )
}

fn name(ui: &mut Ui, entry: &Entry, t: &Tokens) {
    Label::new(entry.name.as_str(), TextStyle::Body)
        .color(t.text)
        .no_access()
        .truncate()
        .show(ui);
}

/// What the keys do, and how much was found.
fn foot(ui: &mut Ui, cx: &Cx<'_>, count: usize) {
    let t = tokens(ui.ctx());
    let caption = |ui: &mut Ui, words: String| {
        Label::new(words, TextStyle::Caption)
            .color(t.muted)
            .single_line()
            .show(ui);
    };
    let keys = [
        (cx.say(msg::key_up_and_down()), msg::palette_choose()),
        (key_names::one(cx.words, Key::Enter), msg::palette_do()),
        (key_names::one(cx.words, Key::Escape), msg::palette_close()),
    ];
    crate::ui::components::row(
        ui,
        24.0,
        |ui| {
            for (key, meaning) in keys {
                key_cap(ui, &key);
                caption(ui, cx.say(meaning));
                ui.add_space(8.0);
            }
        },
        |ui| {
            let found = cx.say(msg::palette_results(count));
            let label = Label::new(found.as_str(), TextStyle::Caption);
            let response = label.color(t.muted).single_line().show(ui);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::Role::Status, true, text::accessible(&found))
            });
        },
    );
}
