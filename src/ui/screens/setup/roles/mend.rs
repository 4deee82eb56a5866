//! Mending the seating after somebody came late, did not come or left: few moves, shown before they
//! are made, with what whoever takes over must know.

use std::collections::{BTreeMap, BTreeSet};

use egui::Ui;

use super::State;
use crate::domain::assignment::{Move, MoveReason, Refit};
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::scenario::text;
use crate::domain::session::{SeatMove, Session};
use crate::localisation::{Message, msg};
use crate::ui::action::Action;
use crate::ui::components::{Button, Card, CardEdge, field, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, Rich, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// Who sits where, and who can sit.
type Situation = (BTreeMap<SeatId, ParticipantId>, BTreeSet<ParticipantId>);

/// A proposal, and the note that is being written to it.
pub(super) struct Offer {
    refit: Refit,
    note: String,
    /// What it was made for; with another seating or other people it is void.
    made_for: Option<Situation>,
}

impl Offer {
    /// The proposal of the assignment.
    pub fn of(refit: Refit) -> Self {
        Self {
            refit,
            note: String::new(),
            made_for: None,
        }
    }

    fn still_holds(&mut self, session: &Session) -> bool {
        let can_sit = session.people.values();
        let can_sit = can_sit.filter(|person| person.attendance.can_sit());
        let now = (
            session.seats.clone(),
            can_sit.map(|person| person.id).collect(),
        );
        *self.made_for.get_or_insert_with(|| now.clone()) == now
    }
}

/// Every seat that is another one's after the moves.
fn seat_moves(session: &Session, refit: &Refit) -> Vec<SeatMove> {
    let after = &refit.assignment.seating.seats;
    let freed = session
        .seats
        .keys()
        .filter(|seat| !after.contains_key(*seat))
        .map(|seat| SeatMove {
            seat: seat.clone(),
            person: None,
        });
    let given = after
        .iter()
        .filter(|(seat, person)| session.seats.get(*seat) != Some(*person))
        .map(|(seat, person)| SeatMove {
            seat: seat.clone(),
            person: Some(*person),
        });
    freed.chain(given).collect()
}

/// Draws the card.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State, height: f32) {
    let Some(offer) = &mut state.offer else {
        return;
    };
    if !offer.still_holds(open.session) {
        state.offer = None;
        return;
    }
    let t = tokens(ui.ctx());
    let moves = seat_moves(open.session, &offer.refit);
    let (mut take, mut leave, mut is_typing) = (false, false, false);
    Card::titled(cx.say(msg::setup_mend_title(offer.refit.moves.len())))
        .icon(Icon::UserSwitch, t.accent)
        .edge(CardEdge::Tone(Tone::Accent))
        .show(ui, |ui| {
            let body = height - 74.0;
            ui.set_min_height(body);
            ui.set_max_height(body);
            if offer.refit.moves.is_empty() {
                leave = nothing(ui, cx);
                return;
            }
            let list = (ui.available_height() - 84.0).max(30.0);
            ui.scope(|ui| {
                ui.set_min_height(list);
                ui.set_max_height(list);
                scroll(ui, "mend-moves", |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    for each in &offer.refit.moves {
                        one_move(ui, cx, open, each);
                    }
                });
            });
            let label = cx.say(msg::setup_mend_note());
            let out = field(ui, &mut offer.note, "hand-over", &label)
                .hint(&label)
                .char_limit(400)
                .show(ui);
            is_typing = out.response.has_focus();
            ui.horizontal(|ui| {
                take = Button::primary(cx.say(msg::setup_mend_take()))
                    .icon(Icon::Check)
                    .show(ui)
                    .clicked();
                leave = Button::new(cx.say(msg::setup_mend_leave()))
                    .show(ui)
                    .clicked();
            });
            take |= out.submitted;
        });
    if take {
        cx.ask(Action::TakeRefit {
            moves,
            hand_over: offer.note.clone(),
        });
    }
    if take || leave {
        state.offer = None;
    }
    state.is_typing |= is_typing;
}

fn nothing(ui: &mut Ui, cx: &Cx<'_>) -> bool {
    let t = tokens(ui.ctx());
    Label::new(cx.say(msg::setup_mend_nothing()), TextStyle::Body)
        .color(t.text_2)
        .show(ui);
    Button::new(cx.say(msg::setup_mend_leave()))
        .show(ui)
        .clicked()
}

fn one_move(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, each: &Move) {
    let t = tokens(ui.ctx());
    let role = |seat: &SeatId| open.prose.say(&text::role(&seat.role));
    let seat = |seat: &SeatId| cx.say(msg::setup_seat_of(role(seat), seat.table));
    let name = name(open, each.person);
    let to = seat(&each.to);
    let words = cx.say(match &each.from {
        Some(from) => msg::setup_mend_from_to(&name, seat(from), to),
        None => msg::setup_mend_to(&name, to),
    });
    let (plain, strong) = ((TextStyle::Dense, t.text), (TextStyle::DenseStrong, t.text));
    Rich::new()
        .sentence(&words, &name, plain, strong)
        .span(" ", TextStyle::Dense, t.text)
        .span(cx.say(reason(each.reason)), TextStyle::Caption, t.muted)
        .show(ui);
}

fn name(open: Open<'_>, id: ParticipantId) -> String {
    let person = open.session.people.get(&id);
    person.map_or_else(String::new, |person| person.profile.name.clone())
}

fn reason(reason: MoveReason) -> Message {
    match reason {
        MoveReason::TakesOverSharedRole => msg::setup_mend_takes_over(),
        MoveReason::FillsEssentialRole => msg::setup_mend_essential(),
        MoveReason::FillsOpenRole => msg::setup_mend_open(),
        MoveReason::CameLate => msg::setup_mend_late(),
        MoveReason::LeavesSharedRole => msg::setup_mend_leaves_shared(),
        MoveReason::LeavesOptionalRole => msg::setup_mend_leaves_optional(),
        MoveReason::LeavesWantedRole => msg::setup_mend_leaves_wanted(),
    }
}
