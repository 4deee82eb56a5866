//! A change of seats that is proposed: who goes where, what it would do, and how it is carried out.

use egui::{Order, Ui};

use super::State;
use super::advice::Room;
use crate::domain::assignment::{Seating, SwapPreview, preview};
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::session::{Command, SeatMove, Session};
use crate::ui::components::Chip;
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::theme::Tone;

/// A change that waits for a yes.
pub(super) struct Proposed {
    /// Who goes.
    pub person: ParticipantId,
    /// Where to.
    pub to: SeatId,
    /// Who sits there and goes the other way.
    pub other: Option<ParticipantId>,
    /// What it would do.
    pub preview: SwapPreview,
}

impl Proposed {
    /// A person on a seat, and whoever sits there on the person's.
    pub fn new(session: &Session, person: ParticipantId, to: SeatId) -> Option<Self> {
        let other = session.seats.get(&to).copied();
        if other == Some(person) {
            return None;
        }
        let room = Room::of(session);
        let mut after: Seating = room.seating.clone();
        match other {
            Some(other) => after.swap(person, other),
            None => after.put(person, to.clone()),
        }
        let preview = preview(&room.request(session), &room.seating, &after);
        Some(Self {
            person,
            to,
            other,
            preview,
        })
    }

    /// What must be sent.
    pub fn moves(&self, session: &Session) -> Vec<SeatMove> {
        moves(session, self.person, &self.to)
    }
}

/// The moves that put a person on a seat, and whoever sits there on the person's.
pub(super) fn moves(session: &Session, person: ParticipantId, to: &SeatId) -> Vec<SeatMove> {
    let from = session.seat_of(person).cloned();
    let other = session.seats.get(to).copied();
    let mut moves = vec![SeatMove {
        seat: to.clone(),
        person: Some(person),
    }];
    if let Some(from) = from {
        moves.push(SeatMove {
            seat: from,
            person: other,
        });
    }
    moves
}

/// A seat was chosen: the first choice picks a person up, the second proposes the change.
pub(super) fn choose_seat(cx: &mut Cx<'_>, open: Open<'_>, state: &mut State, seat: &SeatId) {
    let sitting = open.session.seats.get(seat).copied();
    let Some(picked) = state.picked else {
        state.proposed = None;
        state.offer = None;
        match sitting {
            Some(person) => state.picked = Some(person),
            None => seat_offered(cx, open, state, seat),
        }
        return;
    };
    if sitting == Some(picked) {
        state.picked = None;
        state.proposed = None;
        return;
    }
    propose(cx, open, state, picked, seat);
}

/// Puts the person who suits best on an open seat.
pub(super) fn seat_offered(cx: &mut Cx<'_>, open: Open<'_>, state: &State, seat: &SeatId) {
    let offered = state
        .advice
        .as_ref()
        .and_then(|advice| advice.offers.get(seat));
    if let Some(person) = offered {
        send(cx, moves(open.session, *person, seat));
    }
}

/// Somebody without a seat on an empty one needs no preview; everything else shows what it does.
pub(super) fn propose(
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    person: ParticipantId,
    seat: &SeatId,
) {
    state.offer = None;
    let is_free = !open.session.seats.contains_key(seat);
    if is_free && open.session.seat_of(person).is_none() {
        state.picked = None;
        send(cx, moves(open.session, person, seat));
        return;
    }
    state.picked = Some(person);
    state.proposed = Proposed::new(open.session, person, seat.clone());
}

/// Carries out what is proposed.
pub(super) fn accept(cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    if let Some(proposed) = state.proposed.take() {
        send(cx, proposed.moves(open.session));
    }
    state.picked = None;
}

/// Leaves everything as it is.
pub(super) fn leave(state: &mut State) {
    state.proposed = None;
    state.picked = None;
    state.lit.clear();
}

pub(super) fn send(cx: &mut Cx<'_>, moves: Vec<SeatMove>) {
    cx.send(Command::MoveSeats {
        moves,
        hand_over: None,
    });
}

/// The name of whoever is being dragged, beside the pointer.
pub(super) fn show_dragged(ui: &Ui, open: Open<'_>) {
    let ctx = ui.ctx();
    let Some(person) = egui::DragAndDrop::payload::<ParticipantId>(ctx) else {
        return;
    };
    let (Some(person), Some(at)) = (open.session.people.get(&person), ctx.pointer_interact_pos())
    else {
        return;
    };
    egui::Area::new(egui::Id::unique("setup-dragged"))
        .order(Order::Tooltip)
        .fixed_pos(at + egui::vec2(12.0, 8.0))
        .interactable(false)
        .show(ctx, |ui| {
            egui::Frame::popup(ui.style())
                .inner_margin(4)
                .show(ui, |ui| {
                    Chip::new(Tone::Accent, person.profile.name.as_str())
                        .icon(Icon::User)
                        .show(ui);
                });
        });
}
