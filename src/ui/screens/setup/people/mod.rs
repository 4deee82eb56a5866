//! Step 2: the roster, read from what people have and corrected by hand.

mod bring;
mod draft;
pub(super) mod edit;
mod list;
mod preview;
mod search;
mod wishes;

pub(super) use list::filter_control;
pub(super) use search::{Filter, search};

use egui::Ui;

use crate::domain::ids::ParticipantId;
use crate::domain::session::Session;
use crate::ui::components::{Size, page_columns};
use crate::ui::cx::{Cx, Open};
use crate::ui::theme::CARD_GAP;

/// In a page narrower than this the ways to bring a roster stand below it.
const NARROW: f32 = 860.0;

/// What the step remembers.
#[derive(Default)]
pub struct State {
    find: String,
    filter: Filter,
    sort: (usize, bool),
    bring: bring::Bring,
    draft: Option<draft::Draft>,
}

impl State {
    /// Whether the dialog of a person is open.
    pub(super) fn is_editing(&self) -> bool {
        self.draft.is_some()
    }

    /// Opens the dialog of a person.
    pub(super) fn edit(&mut self, session: &Session, id: ParticipantId) {
        self.draft = draft::Draft::of(session, id);
    }

    /// Opens the dialog for somebody new.
    pub(super) fn add(&mut self) {
        self.draft = Some(draft::Draft::new());
    }
}

/// Draws the step.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let side = if ui.available_width() < 1100.0 {
        296.0
    } else {
        340.0
    };
    let height = ui.available_height();
    let sizes = [Size::Flex(1.0), Size::Fixed(side)];
    page_columns(ui, "people", NARROW, &sizes, CARD_GAP, |ui, index| {
        if height.is_finite() {
            ui.set_max_height(height);
        }
        match (index, cx.roster) {
            (0, Some(reading)) => preview::show(ui, cx, open, reading),
            (0, None) => list::show(ui, cx, open, state),
            _ => bring::show(ui, cx, &mut state.bring),
        }
    });
}
