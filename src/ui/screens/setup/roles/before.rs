//! "Before you continue": what could not be met, each with a remedy where there is one.

use std::collections::BTreeSet;

use egui::{Frame, Margin, Ui};

use super::{State, change};
use crate::domain::assignment::Unmet;
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::session::Command;
use crate::localisation::explain::{self, Naming as _, RosterNames};
use crate::localisation::msg;
use crate::ui::components::paint::hairline;
use crate::ui::components::{Button, Card, row, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// What can be done about something.
enum Remedy {
    /// Put somebody on a seat.
    Seat(ParticipantId, SeatId),
    /// Lead the eye to these people.
    Light(BTreeSet<ParticipantId>),
    /// Let go of a pin.
    Unpin(SeatId),
    /// Another number of tables.
    Tables(u8),
}

/// Draws the card.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State, height: f32) {
    let Some(assessed) = state
        .advice
        .as_ref()
        .and_then(|advice| advice.assessed.as_ref())
    else {
        return;
    };
    let t = tokens(ui.ctx());
    let open_seats: Vec<SeatId> = offered_only(state);
    let count = assessed.unmet.len() + open_seats.len();
    let words = cx.say(msg::setup_before_count(count));
    let mut chosen = None;
    Card::titled(cx.say(msg::setup_before()))
        .flush()
        .head_line()
        .show_with(
            ui,
            |ui| {
                Label::new(words, TextStyle::Caption)
                    .color(t.muted)
                    .single_line()
                    .show(ui);
            },
            |ui| {
                let body = height - 42.0;
                ui.set_min_height(body);
                ui.set_max_height(body);
                scroll(ui, "before-you-continue", |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    chosen = rows(ui, cx, open, state, &open_seats);
                });
            },
        );
    if let Some(remedy) = chosen {
        apply(cx, open, state, remedy);
    }
}

/// Open seats with somebody to take them which the faults do not name already.
fn offered_only(state: &State) -> Vec<SeatId> {
    let Some(advice) = &state.advice else {
        return Vec::new();
    };
    let named = |seat: &SeatId| {
        advice.assessed.iter().flat_map(|it| &it.unmet).any(
            |unmet| matches!(unmet, Unmet::EssentialSeatEmpty { seat: other } if other == seat),
        )
    };
    let seats = advice.offers.keys().filter(|seat| !named(seat));
    seats.cloned().collect()
}

fn rows(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &State,
    open_seats: &[SeatId],
) -> Option<Remedy> {
    let advice = state.advice.as_ref()?;
    let assessed = advice.assessed.as_ref()?;
    let public = open.prose.public();
    let naming = RosterNames {
        people: &open.session.people,
        words: cx.words,
        prose: &public,
    };
    let mut chosen = None;
    for unmet in &assessed.unmet {
        let words = cx.say(explain::unmet(unmet, &naming));
        let remedy = remedy(open, state, unmet);
        chosen = chosen.or(line(ui, cx, open, tone(unmet), &words, remedy));
    }
    for seat in open_seats {
        let offered = advice.offers.get(seat).copied();
        let remedy = offered.map(|person| Remedy::Seat(person, seat.clone()));
        let words = cx.say(msg::setup_before_open(naming.role(&seat.role), seat.table));
        chosen = chosen.or(line(ui, cx, open, Tone::Warn, &words, remedy));
    }
    if assessed.unmet.is_empty() && open_seats.is_empty() {
        line(
            ui,
            cx,
            open,
            Tone::Ok,
            &cx.say(msg::setup_before_fine()),
            None,
        );
    }
    if let Some(words) = common_languages(cx, state) {
        line(ui, cx, open, Tone::Ok, &words, None);
    }
    chosen
}

/// The languages that somebody speaks at every table.
fn common_languages(cx: &Cx<'_>, state: &State) -> Option<String> {
    let advice = state.advice.as_ref()?;
    let mut balances = advice.balances.values();
    let first = balances.next()?;
    let mut common: Vec<_> = first.languages.keys().copied().collect();
    for balance in balances {
        common.retain(|code| balance.languages.contains_key(code));
    }
    let names: Vec<String> = common
        .iter()
        .map(|code| crate::localisation::names::language(*code, cx.words.language()))
        .collect();
    (!names.is_empty()).then(|| cx.say(msg::setup_before_languages(cx.words.list(&names))))
}

fn tone(unmet: &Unmet) -> Tone {
    match unmet {
        Unmet::PinConflict { .. }
        | Unmet::PinNotKept { .. }
        | Unmet::TooFewPeople { .. }
        | Unmet::EssentialSeatEmpty { .. }
        | Unmet::RefusedRole { .. }
        | Unmet::KeepApartTogether { .. }
        | Unmet::NoSpeakerOf { .. } => Tone::Warn,
        Unmet::SameCountryTogether { avoidable, .. } if *avoidable => Tone::Warn,
        _ => Tone::Info,
    }
}

fn remedy(open: Open<'_>, state: &State, unmet: &Unmet) -> Option<Remedy> {
    let advice = state.advice.as_ref()?;
    let light = |people: &[ParticipantId]| Some(Remedy::Light(people.iter().copied().collect()));
    match unmet {
        Unmet::EssentialSeatEmpty { seat } => {
            let person = advice.offers.get(seat)?;
            Some(Remedy::Seat(*person, seat.clone()))
        }
        Unmet::PinConflict { seat, .. } | Unmet::PinNotKept { seat, .. } => {
            Some(Remedy::Unpin(seat.clone()))
        }
        Unmet::TooFewPeople { .. } | Unmet::TooManyPeople { .. } => {
            let tables = advice.tables.recommended;
            let now = u8::try_from(advice.balances.len()).unwrap_or(tables);
            // Tables stand once the session has started.
            let can = tables != now && !open.session.has_started();
            can.then_some(Remedy::Tables(tables))
        }
        Unmet::RefusedRole { person, .. }
        | Unmet::ExperienceMissing { person, .. }
        | Unmet::PreferredRoleNotGiven { person, .. } => light(&[*person]),
        Unmet::KeepApartTogether { a, b, .. } => light(&[*a, *b]),
        Unmet::SameCountryTogether { people, .. } => light(people),
        Unmet::NoSpeakerOf { .. }
        | Unmet::GenderUneven { .. }
        | Unmet::StatusUneven { .. }
        | Unmet::ExperienceUneven { .. }
        | Unmet::LanguageUneven { .. } => None,
    }
}

fn line(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    tone: Tone,
    words: &str,
    remedy: Option<Remedy>,
) -> Option<Remedy> {
    let t = tokens(ui.ctx());
    let mut pressed = false;
    let icon = match tone {
        Tone::Ok => Icon::CheckCircle,
        Tone::Warn => Icon::Warning,
        _ => Icon::Info,
    };
    let act = remedy.as_ref().map(|remedy| remedy_words(cx, open, remedy));
    Frame::new()
        .inner_margin(Margin::symmetric(14, 0))
        .show(ui, |ui| {
            row(
                ui,
                38.0,
                |ui| {
                    icon.show_fill(ui, 16, tone.text(t));
                    ui.add_space(2.0);
                    Label::new(words, TextStyle::Dense)
                        .color(t.text)
                        .max_lines(2)
                        .show(ui);
                },
                |ui| {
                    if let Some(act) = act {
                        let act = Button::quiet(act).color(t.accent).small();
                        pressed = act.show(ui).clicked();
                    }
                },
            );
            let rect = ui.min_rect().expand2(egui::vec2(14.0, 0.0));
            hairline(ui.painter(), rect, rect.bottom() - 1.0, t.line);
        });
    remedy.filter(|_| pressed)
}

fn remedy_words(cx: &Cx<'_>, open: Open<'_>, remedy: &Remedy) -> String {
    match remedy {
        Remedy::Seat(person, _) => {
            let person = open.session.people.get(person);
            let name = person.map_or("", |person| person.profile.name.as_str());
            cx.say(msg::setup_seat_person(name))
        }
        Remedy::Light(_) => cx.say(msg::setup_before_show()),
        Remedy::Unpin(_) => cx.say(msg::setup_unpin()),
        Remedy::Tables(tables) => cx.say(msg::setup_tables_use(*tables)),
    }
}

fn apply(cx: &mut Cx<'_>, open: Open<'_>, state: &mut State, remedy: Remedy) {
    match remedy {
        Remedy::Seat(person, seat) => change::propose(cx, open, state, person, &seat),
        Remedy::Light(people) => {
            // The second press puts the light out again.
            state.lit = if state.lit == people {
                BTreeSet::new()
            } else {
                people
            };
        }
        Remedy::Unpin(seat) => cx.send(Command::PinSeat(seat, false)),
        Remedy::Tables(tables) => cx.send(Command::SetTables(tables)),
    }
}
