//! Step 3: who plays what. People at the start, the board of roles and tables, and below it what a
//! change would do and what is still to look at.

mod advice;
mod before;
mod board;
mod bring_in;
mod change;
mod head;
mod keys;
mod mend;
mod roster;
mod seat;
mod swap;
mod tools;

use std::collections::BTreeSet;

use egui::Ui;

use crate::domain::assignment::Refit;
use crate::domain::ids::{ParticipantId, SeatId};
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::{Button, Card, Size, at_least, columns, empty_state, layout};
use crate::ui::cx::{Cx, JobKind, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::setup::people;
use crate::ui::theme::CARD_GAP;

use advice::Advice;
use change::Proposed;

/// Where there is less height for the board and the cards below it, they scroll together.
const LEAST: f32 = 500.0;

/// What the step remembers.
#[derive(Default)]
pub struct State {
    /// Worked out once for each state of the session; too slow for every frame.
    advice: Option<Advice>,
    /// Who was chosen first, to be swapped or seated.
    picked: Option<ParticipantId>,
    /// A change that waits for a yes.
    proposed: Option<Proposed>,
    /// Moves that mend the seating, and what is written for those who take over.
    offer: Option<mend::Offer>,
    /// People to whom "Show" leads the eye.
    lit: BTreeSet<ParticipantId>,
    /// The seat under the pointer.
    hovered: Option<SeatId>,
    /// The seat with the keyboard.
    focused: Option<SeatId>,
    /// The keyboard went somewhere after the pointer moved last.
    follows_focus: bool,
    /// A text has the keyboard, so letters are letters.
    is_typing: bool,
    find: String,
    filter: people::Filter,
    /// Roles that nobody plays are shown too.
    shows_unplayed: bool,
}

impl State {
    /// The seat that the letter keys mean: where the pointer is, or the keyboard, whichever was
    /// used last.
    fn hot(&self) -> Option<&SeatId> {
        if self.follows_focus {
            self.focused.as_ref().or(self.hovered.as_ref())
        } else {
            self.hovered.as_ref().or(self.focused.as_ref())
        }
    }

    /// Offers the moves that mend the seating.
    pub(super) fn offer(&mut self, refit: Refit) {
        self.proposed = None;
        self.offer = Some(mend::Offer::of(refit));
    }
}

/// Draws the step.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    roster: &mut people::State,
) {
    refresh(state, open);
    keys::read(ui, cx, open, state, roster.is_editing());
    state.hovered = None;
    state.focused = None;
    if ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO) {
        state.follows_focus = false;
    }
    state.is_typing = false;
    let wide = ui.available_width();
    let start = if wide < 1140.0 { 252.0 } else { 276.0 };
    let height = ui.available_height();
    columns(
        ui,
        &[Size::Fixed(start), Size::Flex(1.0)],
        CARD_GAP,
        |ui, index| {
            ui.set_max_height(height);
            if index == 0 {
                roster::show(ui, cx, open, state, roster);
            } else {
                at_least(ui, "roles", LEAST, |ui| {
                    ui.spacing_mut().item_spacing.y = 8.0;
                    main(ui, cx, open, state, roster);
                });
            }
        },
    );
    change::show_dragged(ui, open);
}

/// What was worked out belongs to one state of the session.
fn refresh(state: &mut State, open: Open<'_>) {
    let seq = open.session.next_seq();
    if state
        .advice
        .as_ref()
        .is_some_and(|advice| advice.seq == seq)
    {
        return;
    }
    state.advice = Some(Advice::of(open.session));
    state.proposed = None;
    state.lit.clear();
    let is_known = |id: &ParticipantId| open.session.people.contains_key(id);
    state.picked = state.picked.filter(is_known);
}

fn main(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    roster: &mut people::State,
) {
    tools::show(ui, cx, open, state);
    if open.session.people.is_empty() {
        return bring_in::nobody(ui, cx);
    }
    if open.session.seats.is_empty() {
        return not_seated(ui, cx, open);
    }
    let foot = foot_height(ui);
    let rect = ui.available_rect_before_wrap();
    let (mut above, mut below) = (rect, rect);
    above.max.y = rect.max.y - foot - CARD_GAP;
    below.min.y = rect.max.y - foot;
    layout::within(ui, above, |ui| {
        board::show(ui, cx, open, state, roster);
    });
    layout::within(ui, below, |ui| foot_cards(ui, cx, open, state));
}

/// The cards below the board: a quarter of the window, and never so little that nothing is read.
fn foot_height(ui: &Ui) -> f32 {
    (ui.available_height() * 0.27).clamp(168.0, 216.0)
}

fn foot_cards(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let height = ui.available_height();
    let has_offer = state.offer.is_some();
    let has_change = state.proposed.is_some();
    if !has_offer && !has_change {
        return before::show(ui, cx, open, state, height);
    }
    columns(
        ui,
        &[Size::Flex(0.43), Size::Flex(0.57)],
        CARD_GAP,
        |ui, index| {
            ui.set_max_height(height);
            if index == 1 {
                before::show(ui, cx, open, state, height);
            } else if has_offer {
                mend::show(ui, cx, open, state, height);
            } else {
                swap::show(ui, cx, open, state, height);
            }
        },
    );
}

/// Before the first draw there is nothing on the board but one act.
fn not_seated(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let height = ui.available_height();
    let busy = cx.busy.with(JobKind::Seats);
    Card::new().show(ui, |ui| {
        ui.set_min_height(height - 30.0);
        let (title, body) = if busy {
            (msg::setup_seating_busy(), msg::setup_seating_busy_why())
        } else {
            (msg::setup_seating_none(), msg::setup_seating_none_why())
        };
        let (title, body) = (cx.say(title), cx.say(body));
        empty_state(ui, &title, &body, |ui| {
            let give = Button::new(cx.say(msg::setup_seats_give()))
                .icon(Icon::UsersThree)
                .enabled(!busy);
            if give.show(ui).clicked() {
                let seed = tools::next_seed(open);
                cx.ask(Action::AssignSeats { seed });
            }
        });
    });
}
