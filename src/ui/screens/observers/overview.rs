//! Who observes what: one line for each observer, changed where it stands.

use egui::{Frame, Rect, Sense, Ui, vec2};

use super::{ObserversState, coverage};
use crate::domain::ids::{CompetencyId, ParticipantId};
use crate::domain::observing::{ObserverView, ObservingCommand, Watch, spread, suggest};
use crate::domain::scenario::text;
use crate::domain::session::{Command, Tables};
use crate::localisation::msg;
use crate::ui::components::layout::{columns_of, row_in, within};
use crate::ui::components::paint::hairline;
use crate::ui::components::{
    Button, Card, Dropdown, MenuItem, SearchField, Size, empty_state, menu_button, page_columns,
    row, scroll,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, CARD_PADDING, Dir, tokens};

/// Width of the column with what is covered.
const SIDE: f32 = 316.0;
/// A narrower window has that below.
const ROOMY: f32 = 900.0;
const ROW: f32 = 46.0;
const FIELD: &str = "observer-newcomer";

fn sizes() -> [Size; 6] {
    [
        Size::Flex(1.1),
        Size::Flex(0.9),
        Size::Flex(1.4),
        Size::Flex(1.4),
        Size::Fixed(62.0),
        Size::Fixed(68.0),
    ]
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ObserversState) {
    let sizes = [Size::Flex(1.0), Size::Fixed(SIDE)];
    page_columns(
        ui,
        "observers-page",
        ROOMY,
        &sizes,
        CARD_GAP,
        |ui, column| {
            if column == 1 {
                return coverage::show(ui, cx, open);
            }
            scroll(ui, "observers", |ui| {
                ui.spacing_mut().item_spacing.y = CARD_GAP;
                who(ui, cx, open, state);
                coverage::unrated(ui, cx, open);
            });
        },
    );
}

fn who(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ObserversState) {
    let observing = &open.session.observing;
    let goes_on = open.session.ended.is_none();
    let title = cx.say(msg::observers_tab_overview());
    let draw = observing.seed.map(|seed| cx.say(msg::observers_draw(seed)));
    let share = Button::new(cx.say(msg::observers_spread()))
        .icon(Icon::Shuffle)
        .small()
        .tooltip(cx.say(msg::observers_spread_why()))
        .enabled(goes_on && !candidates(open).is_empty());
    let mut shares = false;
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            let t = tokens(ui.ctx());
            shares = share.show(ui).clicked();
            if let Some(draw) = draw {
                Label::new(draw, TextStyle::Caption)
                    .color(t.muted)
                    .single_line()
                    .show(ui);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if observing.watches.is_empty() {
                nobody(ui, cx);
            } else {
                heads(ui, cx);
                for (index, watch) in observing.watches.iter().enumerate() {
                    ui.push_id(("watch", index), |ui| {
                        line(ui, cx, open, state, watch);
                    });
                }
            }
            if goes_on {
                add(ui, cx, open, state);
            }
        },
    );
    if shares {
        share_out(cx, open);
    }
}

/// Everybody who observes or could: observers first, then whoever has no seat.
fn candidates(open: Open<'_>) -> Vec<(String, Option<ParticipantId>)> {
    let watches = open.session.observing.watches.iter();
    let mut all: Vec<_> = watches
        .map(|watch| (watch.observer.clone(), watch.person))
        .collect();
    all.extend(free(open).map(|(id, name)| (name.to_owned(), Some(id))));
    all
}

/// Whoever has no seat and does not observe yet.
fn free(open: Open<'_>) -> impl Iterator<Item = (ParticipantId, &str)> {
    let watches = &open.session.observing.watches;
    open.session
        .unseated()
        .filter(|person| {
            let is_known = |watch: &Watch| {
                watch.person == Some(person.id) || watch.observer == person.profile.name
            };
            !watches.iter().any(is_known)
        })
        .map(|person| (person.id, person.profile.name.as_str()))
}

/// Each press draws anew.
fn share_out(cx: &mut Cx<'_>, open: Open<'_>) {
    let session = open.session;
    let before = session.observing.seed;
    let seed = before.map_or(session.setup.seed, |seed| seed.wrapping_add(1));
    let tables: Vec<_> = session.table_numbers().collect();
    let watches = spread(&session.scenario, &tables, &candidates(open), seed);
    cx.send(Command::Observing(ObservingCommand::Spread {
        watches,
        seed,
    }));
}

fn nobody(ui: &mut Ui, cx: &Cx<'_>) {
    let (title, body) = (
        cx.say(msg::observers_empty_title()),
        cx.say(msg::observers_empty_body()),
    );
    let space = Rect::from_min_size(
        ui.available_rect_before_wrap().min,
        vec2(ui.available_width(), 230.0),
    );
    within(ui, space, |ui| {
        ui.set_max_height(230.0);
        empty_state(ui, &title, &body, |_| {});
    });
}

fn heads(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    let inner = rect.shrink2(vec2(CARD_PADDING, 6.0));
    let heads = [
        msg::observers_whose(),
        msg::observers_table(),
        msg::observers_first(),
        msg::observers_second(),
        msg::observers_rated(),
    ];
    let places = columns_of(Dir::of(ui), inner, &sizes(), 8.0);
    for (head, place) in heads.into_iter().zip(places) {
        within(ui, place, |ui| {
            Label::new(cx.say(head), TextStyle::CaptionStrong)
                .color(t.muted)
                .truncate()
                .show(ui);
        });
    }
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ObserversState, watch: &Watch) {
    let t = tokens(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    hairline(ui.painter(), rect, rect.top(), t.line);
    let inner = rect.shrink2(vec2(CARD_PADDING, 6.0));
    let places = columns_of(Dir::of(ui), inner, &sizes(), 8.0);
    let goes_on = open.session.ended.is_none();
    let mut changed = watch.clone();
    let mut acts = (false, false);
    for (column, place) in places.into_iter().enumerate() {
        within(ui, place, |ui| match column {
            0 => named(ui, watch),
            1 => {
                ui.add_enabled_ui(goes_on, |ui| table(ui, cx, open, &mut changed));
            }
            2 | 3 => {
                ui.add_enabled_ui(goes_on, |ui| {
                    competency(ui, cx, open, &mut changed, column - 2);
                });
            }
            4 => progress(ui, cx, open, watch),
            _ => acts = buttons(ui, cx, watch, goes_on),
        });
    }
    if changed != *watch {
        cx.send(Command::Observing(ObservingCommand::Assign(changed)));
    }
    match acts {
        (true, _) => state.open_sheet(&watch.observer),
        (_, true) => {
            let name = watch.observer.clone();
            cx.send(Command::Observing(ObservingCommand::Release(name)));
        }
        _ => {}
    }
}

fn named(ui: &mut Ui, watch: &Watch) {
    let t = tokens(ui.ctx());
    row(
        ui,
        34.0,
        |ui| {
            Label::new(&watch.observer, TextStyle::DenseMedium)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |_| {},
    );
}

fn table(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, watch: &mut Watch) {
    let numbers: Vec<_> = open.session.table_numbers().collect();
    let mut names = vec![cx.say(msg::observers_all_tables())];
    names.extend(
        numbers
            .iter()
            .map(|table| cx.say(msg::console_table(*table))),
    );
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let now = match watch.tables {
        Tables::All => 0,
        Tables::Only(table) => numbers
            .iter()
            .position(|number| *number == table)
            .map_or(0, |place| place + 1),
    };
    let mut chosen = now;
    let name = cx.say(msg::observers_table_of(watch.observer.as_str()));
    Dropdown::new(&name, &names).show(ui, &mut chosen);
    if chosen != now {
        let table = chosen.checked_sub(1).and_then(|place| numbers.get(place));
        watch.tables = table.map_or(Tables::All, |table| Tables::Only(*table));
    }
}

/// Choosing what the other one is changes the two places.
fn competency(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, watch: &mut Watch, which: usize) {
    let all = &open.session.scenario.competencies;
    let names: Vec<String> = all
        .iter()
        .map(|id| open.prose.say(&text::competency(id)))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let place = |id: &CompetencyId| all.iter().position(|each| each == id);
    let now = watch.competencies.get(which).and_then(place).unwrap_or(0);
    let mut chosen = now;
    let observer = watch.observer.as_str();
    let name = cx.say(if which == 0 {
        msg::observers_first_of(observer)
    } else {
        msg::observers_second_of(observer)
    });
    Dropdown::new(&name, &names).show(ui, &mut chosen);
    if chosen == now {
        return;
    }
    if let Some(id) = all.get(chosen) {
        if watch.competencies.contains(id) {
            watch.competencies.reverse();
        } else if let Some(mine) = watch.competencies.get_mut(which) {
            *mine = id.clone();
        }
    }
}

fn progress(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, watch: &Watch) {
    let t = tokens(ui.ctx());
    let Some(view) = ObserverView::of(open.session, &watch.observer) else {
        return;
    };
    let (given, of) = view.progress();
    let words = cx.say(msg::observers_rated_of(given, of));
    let spoken = cx.say(msg::observers_progress(given, of));
    let ink = if given < of { t.text } else { t.ok };
    row(
        ui,
        34.0,
        |ui| {
            Label::new(words, TextStyle::DenseMedium)
                .color(ink)
                .accessible_name(spoken)
                .single_line()
                .show(ui);
        },
        |_| {},
    );
}

/// Whether the sheet is to be opened, and whether the observer goes.
fn buttons(ui: &mut Ui, cx: &Cx<'_>, watch: &Watch, goes_on: bool) -> (bool, bool) {
    let name = watch.observer.as_str();
    let sheet = Button::icon_only(Icon::NotePencil, cx.say(msg::observers_open(name))).small();
    let remove = Button::icon_only(Icon::X, cx.say(msg::observers_remove(name)))
        .small()
        .enabled(goes_on);
    let mut acts = (false, false);
    let place = ui
        .available_rect_before_wrap()
        .with_max_y(ui.max_rect().top() + 34.0);
    row_in(
        ui,
        place,
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            acts.1 = remove.show(ui).clicked();
            acts.0 = sheet.show(ui).clicked();
        },
    );
    acts
}

/// Somebody without a seat by a click, a guest by a name.
fn add(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ObserversState) {
    let t = tokens(ui.ctx());
    let rect = ui.available_rect_before_wrap();
    hairline(ui.painter(), rect, rect.top(), t.line);
    let margin = Dir::of(ui).margin(14, 14, 10, 12);
    let free: Vec<(ParticipantId, &str)> = free(open).collect();
    let mut comer = None;
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let name = cx.say(msg::observers_add_name());
        let hint = cx.say(msg::observers_add_hint());
        let is_ready = !state.newcomer.trim().is_empty();
        let act = Button::new(cx.say(msg::observers_add())).enabled(is_ready);
        let roster = Button::new(cx.say(msg::observers_add_free()))
            .icon(Icon::UserPlus)
            .enabled(!free.is_empty());
        let newcomer = &mut state.newcomer;
        let mut typed = false;
        row(
            ui,
            34.0,
            |ui| {
                let width = (ui.available_width() - act.measure(ui.ctx()) - 8.0).min(300.0);
                let field = SearchField::new(&name, &hint)
                    .icon(Icon::UserPlus)
                    .width(width.max(120.0));
                typed = field.show(ui, newcomer, FIELD).submitted;
                typed |= act.show(ui).clicked();
            },
            |ui| {
                menu_button(ui, roster, |ui| {
                    for (id, name) in &free {
                        if MenuItem::new(name).show(ui).clicked() {
                            comer = Some(((*name).to_owned(), Some(*id)));
                        }
                    }
                });
            },
        );
        if typed && is_ready {
            comer = Some((std::mem::take(newcomer).trim().to_owned(), None));
        }
    });
    let suggestion = suggest(open.session);
    if let Some(((observer, person), (tables, competencies))) = comer.zip(suggestion) {
        cx.send(Command::Observing(ObservingCommand::Assign(Watch {
            observer,
            person,
            tables,
            competencies,
        })));
    }
}
