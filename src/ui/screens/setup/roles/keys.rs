//! Letters of the board: P pins, S swaps, A seats; Enter and Esc answer a proposed change.

use egui::{Key, Modifiers, Ui};

use super::State;
use super::change;
use crate::domain::session::Command;
use crate::ui::cx::{Cx, Open};

/// Reads the keys before the controls do, so that Enter answers the card and not the seat with the
/// focus.
pub(super) fn read(ui: &Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State, is_asking: bool) {
    if state.is_typing || is_asking || egui::Popup::is_any_open(ui.ctx()) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if state.proposed.is_some() && pressed(Key::Enter) {
        return change::accept(cx, open, state);
    }
    let is_held = state.proposed.is_some() || state.picked.is_some() || !state.lit.is_empty();
    if is_held && pressed(Key::Escape) {
        return change::leave(state);
    }
    let picked = state
        .picked
        .and_then(|id| open.session.seat_of(id))
        .cloned();
    let seat = state.hot().cloned().or(picked);
    if pressed(Key::P)
        && let Some(seat) = seat
            .clone()
            .filter(|seat| open.session.seats.contains_key(seat))
    {
        let is_pinned = open.session.pinned.contains(&seat);
        cx.send(Command::PinSeat(seat, !is_pinned));
    }
    if pressed(Key::S)
        && let Some(seat) = &state.hot().cloned()
    {
        change::choose_seat(cx, open, state, seat);
    }
    if pressed(Key::A) {
        seat_next(cx, open, state);
    }
}

/// The offer under the pointer, or the first there is.
fn seat_next(cx: &mut Cx<'_>, open: Open<'_>, state: &State) {
    let Some(advice) = &state.advice else { return };
    let hot = state.hot().filter(|seat| advice.offers.contains_key(*seat));
    let first = advice
        .assessed
        .iter()
        .flat_map(|assessed| &assessed.open_seats)
        .find(|seat| advice.offers.contains_key(*seat));
    if let Some(seat) = hot.or(first).cloned() {
        change::seat_offered(cx, open, state, &seat);
    }
}
