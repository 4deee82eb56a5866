//! The people of the table as rows, the two competencies as columns.

use egui::{Align, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::sheet::{Page, Sheet};
use crate::domain::observing::{Rating, Watched};
use crate::domain::scenario::text;
use crate::domain::session::Tables;
use crate::localisation::msg;
use crate::ui::components::layout::{columns_of, within};
use crate::ui::components::paint::hairline;
use crate::ui::components::{Button, Card, PartyTag, Segmented, Size, scroll, two_lines};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_PADDING, Dir, PartySlot, RADIUS_CONTROL, STROKE_SELECTED, tokens};

/// Height of a person.
const ROW: f32 = 50.0;
/// Height of the names of the competencies.
const HEAD: f32 = 40.0;
/// Width of a level.
const LEVEL: f32 = 32.0;
const GAP: f32 = 2.0;
/// The name of a person has at least this much.
const NAME: f32 = 150.0;
const BETWEEN: f32 = 14.0;

/// How wide everything is, and which competencies are side by side.
struct Plan {
    /// One of them where there is no room for both.
    lenses: Vec<usize>,
    /// Width of a cell.
    cell: f32,
    /// "Not seen" is written out.
    has_words: bool,
}

impl Plan {
    fn of(ui: &Ui, cx: &Cx<'_>, at: &Sheet) -> Self {
        let room = ui.available_width() - 2.0 * CARD_PADDING - NAME;
        let digits = 5.0 * LEVEL + 6.0 * GAP + 4.0;
        let words = digits + not_seen(cx, true).measure(ui.ctx());
        let icon = digits + LEVEL;
        let fits = |cell: f32, lenses: f32| (cell + BETWEEN) * lenses <= room;
        let (lenses, cell, has_words) = if fits(words, 2.0) {
            (vec![0, 1], words, true)
        } else if fits(icon, 2.0) {
            (vec![0, 1], icon, false)
        } else if fits(words, 1.0) {
            (vec![at.lens], words, true)
        } else {
            (vec![at.lens], icon, false)
        };
        Self {
            lenses,
            cell,
            has_words,
        }
    }

    fn sizes(&self) -> Vec<Size> {
        let cells = self.lenses.iter().map(|_| Size::Fixed(self.cell));
        std::iter::once(Size::Flex(1.0)).chain(cells).collect()
    }
}

fn not_seen(cx: &Cx<'_>, in_words: bool) -> Button<'static> {
    let words = cx.say(msg::observers_not_seen());
    if in_words {
        Button::new(words).small().tight()
    } else {
        Button::icon_only(Icon::EyeSlash, words.clone())
            .small()
            .tooltip(words)
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, page: Page<'_>, at: &mut Sheet) {
    let plan = Plan::of(ui, cx, at);
    if plan.lenses.len() == 1 {
        let names = page
            .view
            .lenses
            .each_ref()
            .map(|lens| page.prose.say(&lens.name));
        let name = cx.say(msg::observers_lenses());
        let mut lens = at.lens;
        Segmented::new(name, names.iter().map(String::as_str))
            .full_width()
            .show(ui, &mut lens);
        at.lens = lens;
    }
    Card::new().flush().fill_height().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if plan.lenses.len() > 1 {
            heads(ui, page, &plan);
        }
        let foot = 34.0;
        let height = (ui.available_height() - foot).max(ROW);
        ui.scope(|ui| {
            ui.set_max_height(height);
            scroll(ui, "observer-people", |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, person) in page.view.people.iter().enumerate() {
                    ui.push_id(("watched", person.person.0), |ui| {
                        line(ui, cx, page, &plan, at, index, person);
                    });
                }
            });
        });
        hint(ui, cx, page);
    });
    at.wants_sight = false;
}

fn hint(ui: &mut Ui, cx: &Cx<'_>, page: Page<'_>) {
    let t = tokens(ui.ctx());
    let words = if page.is_open {
        msg::observers_keys()
    } else {
        msg::observers_not_started()
    };
    let margin = Dir::of(ui).margin(14, 14, 8, 6);
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        Label::new(cx.say(words), TextStyle::Caption)
            .color(t.muted)
            .truncate()
            .show(ui);
    });
}

fn heads(ui: &mut Ui, page: Page<'_>, plan: &Plan) {
    let t = tokens(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let inner = rect.shrink2(vec2(CARD_PADDING, 0.0));
    let places = columns_of(Dir::of(ui), inner, &plan.sizes(), BETWEEN);
    for (lens, place) in plan.lenses.iter().zip(places.into_iter().skip(1)) {
        let Some(lens) = page.view.lenses.get(*lens) else {
            continue;
        };
        within(ui, place.shrink2(vec2(0.0, 10.0)), |ui| {
            Label::new(page.prose.say(&lens.name), TextStyle::DenseStrong)
                .color(t.text)
                .truncate()
                .show(ui);
        });
    }
    hairline(ui.painter(), rect, rect.bottom(), t.line);
}

fn line(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    page: Page<'_>,
    plan: &Plan,
    at: &mut Sheet,
    index: usize,
    person: &Watched,
) {
    let t = tokens(ui.ctx());
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    if at.row == index {
        ui.painter().rect_filled(rect, 0.0, t.inset);
        if at.wants_sight {
            response.scroll_to_me(None);
        }
    }
    hairline(ui.painter(), rect, rect.bottom(), t.line);
    let inner = rect.shrink2(vec2(CARD_PADDING, 0.0));
    let places = columns_of(Dir::of(ui), inner, &plan.sizes(), BETWEEN);
    let mut places = places.into_iter();
    if let Some(place) = places.next() {
        who(ui, cx, page, place, person);
    }
    for (lens, place) in plan.lenses.iter().zip(places) {
        cell(ui, cx, page, plan, at, (index, *lens), place, person);
    }
}

/// The name above the role, the party before them, and how many notes there are.
fn who(ui: &mut Ui, cx: &Cx<'_>, page: Page<'_>, place: Rect, person: &Watched) {
    let t = tokens(ui.ctx());
    let role = page.prose.role(&person.seat.role, person.gender);
    let role = match page.view.tables {
        Tables::All => cx.say(msg::debrief_person_seat(role, person.seat.table)),
        Tables::Only(_) => role,
    };
    let code = page.prose.say(&text::party_code(&person.party));
    let party = page.prose.say(&text::party(&person.party));
    let notes =
        (!person.notes.is_empty()).then(|| cx.say(msg::observers_notes(person.notes.len())));
    crate::ui::components::layout::row_in(
        ui,
        place,
        |ui| {
            PartyTag::new(PartySlot::counted(person.slot), code)
                .name(party)
                .show(ui);
            two_lines(
                ui,
                (&person.name, TextStyle::DenseMedium, t.text),
                (&role, TextStyle::Caption, t.text_2),
            );
        },
        |ui| {
            if let Some(notes) = notes {
                Label::new(notes, TextStyle::Caption)
                    .color(t.muted)
                    .single_line()
                    .show(ui);
            }
        },
    );
}

#[expect(
    clippy::too_many_arguments,
    reason = "a cell is where everything meets"
)]
fn cell(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    page: Page<'_>,
    plan: &Plan,
    at: &mut Sheet,
    (row, lens): (usize, usize),
    place: Rect,
    person: &Watched,
) {
    let t = tokens(ui.ctx());
    if (at.row, at.lens) == (row, lens) {
        let around = place.shrink2(vec2(-5.0, 5.0));
        let stroke = Stroke::new(STROKE_SELECTED, t.accent);
        ui.painter()
            .rect_filled(around, RADIUS_CONTROL, t.accent_tint);
        ui.painter()
            .rect_stroke(around, RADIUS_CONTROL, stroke, StrokeKind::Inside);
    }
    let Some(competency) = page.view.lenses.get(lens) else {
        return;
    };
    let competency = page.prose.say(&competency.name);
    let given = person.ratings.get(lens).copied().flatten();
    let layout = Dir::of(ui).row().with_cross_align(Align::Center);
    let builder = UiBuilder::new()
        .max_rect(place)
        .layout(layout)
        .id_salt(lens);
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.x = GAP;
    for level in 1..=5_u8 {
        let name = msg::observers_level_of(person.name.as_str(), competency.as_str(), level);
        let button = Button::new(cx.words.number(level))
            .small()
            .tight()
            .width(LEVEL);
        let rating = Rating::Level(level);
        button_of(
            &mut child,
            cx,
            page,
            at,
            (row, lens),
            (button, name, given, rating),
        );
    }
    child.add_space(4.0);
    let name = msg::observers_not_seen_of(person.name.as_str(), competency.as_str());
    let button = not_seen(cx, plan.has_words);
    button_of(
        &mut child,
        cx,
        page,
        at,
        (row, lens),
        (button, name, given, Rating::NotSeen),
    );
}

type Choice = (
    Button<'static>,
    crate::localisation::Message,
    Option<Rating>,
    Rating,
);

/// One of the six answers. A click leaves the keyboard with the sheet, so that digits go on.
fn button_of(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    page: Page<'_>,
    at: &mut Sheet,
    (row, lens): (usize, usize),
    (button, name, given, rating): Choice,
) {
    let response = button
        .toggle(given == Some(rating))
        .accessible_name(cx.say(name))
        .enabled(page.is_open)
        .show(ui);
    if response.gained_focus() {
        at.go_to(row, lens);
    }
    if response.clicked() {
        at.go_to(row, lens);
        page.rate(cx, at, rating);
    }
}
