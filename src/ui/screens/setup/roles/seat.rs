//! A seat of the board: somebody, an offer, or nobody.

use egui::{
    CornerRadius, CursorIcon, Key, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::State;
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::scenario::text;
use crate::localisation::msg;
use crate::ui::components::paint::{self, At};
use crate::ui::components::strip::Strip;
use crate::ui::components::{MenuItem, context_menu, menu_line};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::screens::setup::facts;
use crate::ui::text::{TextStyle, accessible};
use crate::ui::theme::{Dir, RADIUS_CONTROL, Tokens, tokens};

/// What was asked of a seat.
pub(super) enum Asked {
    /// It was chosen.
    Choose,
    /// Somebody was dropped on it.
    Take(ParticipantId),
    /// Pin it, or let go of the pin.
    Pin,
    /// Nobody shall sit there.
    Free,
    /// Open the entry of whoever sits there.
    Edit,
    /// Say that whoever sits there came, came late, did not come or left.
    Mark(Attendance),
}

/// Draws the seat; what was asked of it.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    place: Rect,
    seat: &SeatId,
) -> Option<Asked> {
    let id = ui.scope_id().with(("seat", seat));
    let sitting = open
        .session
        .seats
        .get(seat)
        .and_then(|person| open.session.people.get(person));
    let sense = if sitting.is_some() {
        Sense::click_and_drag()
    } else {
        Sense::click()
    };
    let response = ui
        .interact(place, id, sense)
        .on_hover_cursor(CursorIcon::PointingHand);
    if response.hovered() {
        state.hovered = Some(seat.clone());
    }
    if response.has_focus() {
        state.focused = Some(seat.clone());
        state.follows_focus |= response.gained_focus();
    }
    if let Some(dropped) = response.dnd_release_payload::<ParticipantId>() {
        return Some(Asked::Take(*dropped));
    }
    let asked = match sitting {
        Some(person) => taken(ui, cx, open, state, &response, seat, person),
        None => empty(ui, cx, open, state, &response, seat),
    };
    if response.has_focus() {
        paint::focus_ring(
            ui.painter(),
            place.shrink(1.0),
            RADIUS_CONTROL,
            tokens(ui.ctx()),
        );
    }
    asked.or_else(|| response.clicked().then_some(Asked::Choose))
}

fn taken(
    ui: &Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &State,
    response: &Response,
    seat: &SeatId,
    person: &Participant,
) -> Option<Asked> {
    response.dnd_set_drag_payload(person.id);
    let is_pinned = open.session.pinned.contains(seat);
    let look = Look::of(ui, state, response, person.id, is_pinned);
    paint_person(ui, cx, response.rect, person, &look);
    describe(cx, open, response, seat, Some(person), look.is_chosen);
    menu(cx, response, person, is_pinned)
}

/// How a seat looks.
struct Look {
    is_chosen: bool,
    fill: egui::Color32,
    line: Stroke,
    icon: Icon,
    icon_filled: bool,
    icon_color: egui::Color32,
}

impl Look {
    fn of(
        ui: &Ui,
        state: &State,
        response: &Response,
        person: ParticipantId,
        is_pinned: bool,
    ) -> Self {
        let t = tokens(ui.ctx());
        let proposed = state.proposed.as_ref();
        let is_chosen = state.picked == Some(person)
            || proposed.is_some_and(|it| it.person == person || it.other == Some(person));
        let is_target = response.dnd_hover_payload::<ParticipantId>().is_some();
        let is_lit = state.lit.contains(&person);
        let (fill, line) = match (is_chosen || is_target, is_lit) {
            (true, _) => (t.accent_tint, Stroke::new(2.0, t.accent)),
            (false, true) => (t.warn_tint, Stroke::new(1.5, t.warn)),
            (false, false) if response.hovered() => (t.inset, Stroke::new(1.0, t.control)),
            (false, false) if is_pinned => (t.inset, Stroke::new(1.0, t.line_strong)),
            (false, false) => (t.surface, Stroke::new(1.0, t.line_strong)),
        };
        let (icon, icon_filled, icon_color) = match (is_chosen, is_pinned) {
            (true, _) => (Icon::ArrowsSwap, false, t.accent),
            (false, true) => (Icon::PushPin, true, t.accent),
            (false, false) => (Icon::DotsSixVertical, false, t.muted),
        };
        Self {
            is_chosen,
            fill,
            line,
            icon,
            icon_filled,
            icon_color,
        }
    }
}

fn paint_person(ui: &Ui, cx: &Cx<'_>, place: Rect, person: &Participant, look: &Look) {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let painter = ui.painter();
    paint::framed(painter, place, RADIUS_CONTROL, look.fill, look.line);
    let mut rest = dir.span(place, 10.0, place.width() - 8.0);
    let icon = dir.cut_end(&mut rest, 18.0);
    look.icon.paint_style(
        painter,
        icon.center(),
        16,
        look.icon_color,
        look.icon_filled,
    );
    let middle = place.center().y;
    let upper = Rect::from_x_y_ranges(rest.x_range(), middle - 19.0..=middle + 1.0);
    let lower = Rect::from_x_y_ranges(rest.x_range(), middle + 1.0..=middle + 17.0);
    let name = &person.profile.name;
    paint::line(
        painter,
        upper,
        At::Start,
        name,
        TextStyle::DenseMedium,
        t.text,
    );
    second_line(ui, cx, lower, person, t);
}

/// Gender, languages and dots; attendance in its place when it is not as expected.
fn second_line(ui: &Ui, cx: &Cx<'_>, place: Rect, person: &Participant, t: &Tokens) {
    let dir = Dir::of(ui);
    let painter = ui.painter();
    let mut rest = place;
    let gender = facts::gender(cx, &person.profile);
    let codes = facts::codes(&person.profile);
    let caption = TextStyle::Caption;
    for (words, gap) in [(gender, 8.0), (codes, 7.0)] {
        if words.is_empty() {
            continue;
        }
        let room = (rest.width() - 22.0).max(8.0);
        let wide = paint::width(ui.ctx(), &words, caption).min(room);
        let at = dir.cut_start(&mut rest, wide);
        paint::line(painter, at, At::Start, &words, caption, t.text_2);
        dir.cut_start(&mut rest, gap);
    }
    let level = facts::level(person.profile.experience);
    if person.profile.experience.is_none() {
        return;
    }
    for dot in 0..3_u8 {
        let x = dir.x(rest, 2.5 + 7.0 * f32::from(dot));
        let color = if usize::from(dot) < level {
            t.text_2
        } else {
            t.line_strong
        };
        painter.circle_filled(pos2(x, place.center().y), 2.5, color);
    }
}

fn empty(
    ui: &Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &State,
    response: &Response,
    seat: &SeatId,
) -> Option<Asked> {
    let t = tokens(ui.ctx());
    let place = response.rect;
    let painter = ui.painter();
    let offered = state
        .advice
        .as_ref()
        .and_then(|advice| advice.offers.get(seat))
        .and_then(|person| open.session.people.get(person));
    let picked = state.picked.and_then(|id| open.session.people.get(&id));
    let is_target = response.dnd_hover_payload::<ParticipantId>().is_some();
    let guest = picked.or(offered);
    let (ink, fill) = match (is_target || picked.is_some(), offered) {
        (true, _) if is_target || response.hovered() => (t.accent, t.accent_tint),
        (_, Some(_)) => (t.warn, t.warn_tint),
        _ => (t.muted, t.surface),
    };
    painter.rect_filled(place, CornerRadius::same(6), fill);
    paint::dashed_border(painter, place, 6.0, Stroke::new(1.0, ink));
    let (words, icon) = match guest {
        Some(person) => (
            cx.say(msg::setup_seat_person(person.profile.name.as_str())),
            Icon::UserPlus,
        ),
        None => (cx.say(msg::setup_seat_empty()), Icon::CircleDashed),
    };
    let room = place.width() - 60.0;
    let mut strip = Strip::new(ui.ctx(), 6.0)
        .icon(icon, 15, false, ink)
        .text_within(&words, TextStyle::DenseMedium, ink, room);
    if offered.is_some() && picked.is_none() && place.width() > 200.0 {
        strip = strip.key_plain(&key_names::one(cx.words, Key::A), t);
    }
    strip.paint_center(painter, place.shrink2(vec2(6.0, 0.0)));
    describe(
        cx,
        open,
        response,
        seat,
        guest.filter(|_| picked.is_none()),
        false,
    );
    None
}

/// What is told of a seat: who, which role, where, and whether it is pinned or only offered.
fn describe(
    cx: &Cx<'_>,
    open: Open<'_>,
    response: &Response,
    seat: &SeatId,
    person: Option<&Participant>,
    is_chosen: bool,
) {
    let role = open.prose.say(&text::role(&seat.role));
    let is_taken = open.session.seats.contains_key(seat);
    let name = person.map(|person| person.profile.name.as_str());
    let said = match (name, is_taken) {
        (Some(name), true) if open.session.pinned.contains(seat) => {
            msg::setup_seat_said_pinned(name, role, seat.table)
        }
        (Some(name), true) => msg::setup_seat_said(name, role, seat.table),
        (Some(name), false) => msg::setup_seat_said_offer(name, role, seat.table),
        (None, _) => msg::setup_seat_said_empty(role, seat.table),
    };
    let said = cx.say(said);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, accessible(&said)));
}

fn menu(cx: &Cx<'_>, response: &Response, person: &Participant, is_pinned: bool) -> Option<Asked> {
    context_menu(response, |ui| {
        ui.set_max_width(230.0);
        let mut asked = None;
        let pin = if is_pinned {
            msg::setup_unpin()
        } else {
            msg::setup_pin()
        };
        let (pin, swap) = (cx.say(pin), cx.say(msg::setup_swap_with()));
        let (key_pin, key_swap) = (
            key_names::one(cx.words, Key::P),
            key_names::one(cx.words, Key::S),
        );
        let item = MenuItem::new(&pin).icon(Icon::PushPin).key(&key_pin);
        if item.show(ui).clicked() {
            asked = Some(Asked::Pin);
        }
        let item = MenuItem::new(&swap).icon(Icon::ArrowsSwap).key(&key_swap);
        if item.show(ui).clicked() {
            asked = Some(Asked::Choose);
        }
        for (words, icon, what) in [
            (msg::setup_edit_person(), Icon::PencilSimple, Asked::Edit),
            (msg::setup_free_seat(), Icon::UserMinus, Asked::Free),
        ] {
            if MenuItem::new(&cx.say(words)).icon(icon).show(ui).clicked() {
                asked = Some(what);
            }
        }
        menu_line(ui);
        for (attendance, name) in facts::attendances() {
            let is_so = attendance == person.attendance;
            if MenuItem::new(&cx.say(name))
                .checked(is_so)
                .show(ui)
                .clicked()
                && !is_so
            {
                asked = Some(Asked::Mark(attendance));
            }
        }
        asked
    })
    .flatten()
}
