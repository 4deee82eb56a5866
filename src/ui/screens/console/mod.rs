//! Console: where the facilitator runs the session.
//!
//! The file of each region draws it: [`top_bar`], [`phases`], [`clock`], [`floor`] and [`now`] at the
//! start side,
//! [`tables`], [`detail`] and [`notes`] in the middle, [`injects`] at the end side.

mod clock;
mod detail;
mod dialogs;
mod floor;
pub(in crate::ui::screens) mod forms;
mod ground;
mod indicator;
mod injects;
mod meetings;
mod notes;
mod now;
mod phases;
mod safety;
mod seats;
mod share;
mod standing;
mod tables;
mod top_bar;
mod undo;
pub(in crate::ui::screens) mod words;

use egui::{CentralPanel, Context, Frame, Key, Margin, Modifiers, Rect, Ui};

use crate::domain::ids::TableNo;
use crate::domain::session::{InjectRun, InjectState};
use crate::ui::components::{Size, at_least, columns, drawer, layout, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::theme::{
    CARD_GAP, COLUMN_END, COLUMN_START, DRAWER_BELOW, PAGE_MARGIN, TOP_BAR_HEIGHT, tokens,
};
use dialogs::Dialog;
use notes::Notes;

/// Where there is less height for the columns, they scroll together.
const LEAST: f32 = 400.0;
/// The observations keep at least this much of the middle column.
const LEAST_NOTES: f32 = 168.0;
/// The same on a low screen: the field and one note.
const LEAST_NOTES_LOW: f32 = 118.0;
/// Below this height of the column the screen is low.
const LOW: f32 = 560.0;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct ConsoleState {
    dialog: Option<Dialog>,
    /// The injects are shown over the window, where there is no column for them.
    drawer: bool,
    /// The keyboard goes to the inject that is due.
    wants_injects: bool,
    notes: Notes,
    /// Which page of the table is shown: its issues, seats, shares of time or separate meetings.
    page: usize,
    /// The words to say are unfolded.
    says: bool,
    /// How high the tables were in the last frame.
    tables_height: f32,
}

impl ConsoleState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        self.dialog.is_some()
    }

    /// Opens the proposals for getting time back.
    pub fn recover_time(&mut self) {
        self.dialog = Some(Dialog::recover());
    }

    /// Puts the focus into the field for observations.
    pub fn write_observation(&mut self) {
        self.notes.wants_focus = true;
    }

    /// Shows the injects.
    pub fn show_injects(&mut self) {
        self.drawer = !self.drawer;
        self.wants_injects = true;
    }

    /// Opens the list of those who can be called upon at a table.
    pub fn choose_speaker(&mut self, table: TableNo) {
        self.dialog = Some(Dialog::Speakers(table));
    }

    /// Opens the form for a separate meeting of a table.
    pub fn call_caucus(&mut self, table: TableNo) {
        self.dialog = Some(Dialog::call_caucus(table));
    }

    /// Opens the form for an inject written on the spot.
    pub fn write_inject(&mut self) {
        self.dialog = Some(Dialog::write_inject());
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut ConsoleState) {
    let Some(open) = cx.open else { return };
    let is_narrow = ui.ctx().content_rect().width() < DRAWER_BELOW;
    // Before anything is drawn: a field that takes Enter gives the keyboard back in the same frame.
    release_with_enter(ui.ctx(), cx, open, state);
    top_bar::show(ui, cx, open, state, is_narrow);
    let t = tokens(ui.ctx());
    CentralPanel::default()
        .frame(Frame::new().fill(t.canvas))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            phases::show(ui, cx, open, state);
            let margin = Margin::symmetric(whole(PAGE_MARGIN), whole(CARD_GAP));
            Frame::new().inner_margin(margin).show(ui, |ui| {
                at_least(ui, "console", LEAST, |ui| {
                    page(ui, cx, open, state, is_narrow);
                });
            });
        });
    if is_narrow {
        injects_drawer(ui.ctx(), cx, open, state);
    } else {
        state.drawer = false;
    }
    dialogs::show(ui.ctx(), cx, open, state);
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "space tokens are small and whole"
)]
fn whole(token: f32) -> i8 {
    token as i8
}

fn page(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState, is_narrow: bool) {
    let sizes = [
        Size::Fixed(COLUMN_START),
        Size::Flex(1.0),
        Size::Fixed(COLUMN_END),
    ];
    let sizes = if is_narrow {
        sizes.get(..2).unwrap_or_default()
    } else {
        &sizes
    };
    columns(ui, sizes, CARD_GAP, |ui, index| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        match index {
            0 => {
                let room = ui.available_height();
                scroll(ui, "console-start", |ui| {
                    ui.spacing_mut().item_spacing.y = CARD_GAP;
                    clock::show(ui, cx, open, state);
                    floor::show(ui, cx, open, state);
                    let left = room - ui.min_rect().height() - CARD_GAP;
                    now::show(ui, cx, open, state, left);
                });
            }
            1 => middle(ui, cx, open, state),
            _ => injects::column(ui, cx, open, state),
        }
    });
}

/// Tables scroll above; the field for observations stays where it is, whatever there is above it.
fn middle(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let standings = standing::all(open);
    safety::show(ui, cx, open);
    tables::gap(ui, cx, open);
    tables::trouble(ui, cx, open, state, &standings);
    let rect = ui.available_rect_before_wrap();
    let spare = rect.height() - state.tables_height - CARD_GAP;
    let least = if rect.height() < LOW {
        LEAST_NOTES_LOW
    } else {
        LEAST_NOTES
    };
    let notes = spare.max(least).min(rect.height());
    let cut = rect.bottom() - notes;
    let above = Rect::from_x_y_ranges(rect.x_range(), rect.top()..=cut - CARD_GAP);
    let below = Rect::from_x_y_ranges(rect.x_range(), cut..=rect.bottom());
    let mut height = 0.0;
    layout::within(ui, above, |ui| {
        scroll(ui, "console-tables", |ui| {
            ui.spacing_mut().item_spacing.y = CARD_GAP;
            tables::grid(ui, cx, open, state, &standings);
            detail::show(ui, cx, open, state);
            height = ui.min_rect().height();
        });
    });
    layout::within(ui, below, |ui| notes::show(ui, cx, open, state));
    if (height - state.tables_height).abs() > 0.5 {
        state.tables_height = height;
        ui.ctx().request_repaint();
    }
}

fn injects_drawer(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    use crate::localisation::msg;
    let (title, close) = (cx.say(msg::console_injects()), cx.say(msg::close()));
    let mut is_open = state.drawer;
    drawer(
        ctx,
        "console-injects",
        &title,
        &close,
        TOP_BAR_HEIGHT,
        &mut is_open,
        |ui| injects::in_drawer(ui, cx, open, state),
    );
    state.drawer = is_open;
}

/// Enter releases what is due, while nothing else would take it.
fn release_with_enter(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, state: &ConsoleState) {
    let is_free = !state.has_dialog()
        && ctx.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none())
        && !egui::Popup::is_any_open(ctx);
    if !is_free {
        return;
    }
    let Some(run) = first_due(open) else { return };
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        injects::release_where_it_waits(cx, open, run);
    }
}

fn first_due(open: Open<'_>) -> Option<&InjectRun> {
    let since = |run: &InjectRun| match open.session.inject_state(run, open.at) {
        InjectState::Due(since) => Some(since),
        _ => None,
    };
    open.session
        .injects
        .iter()
        .filter_map(|run| Some((since(run)?, run)))
        .min_by_key(|(since, _)| *since)
        .map(|(_, run)| run)
}

/// The table that the lower half of the screen is about.
fn shown_table(cx: &Cx<'_>, open: Open<'_>) -> Option<TableNo> {
    let known = |table: &TableNo| open.session.tables.contains_key(table);
    cx.focus
        .filter(known)
        .or_else(|| open.session.table_numbers().next())
}

/// How many injects wait for the facilitator.
pub fn injects_waiting(open: &Open<'_>) -> usize {
    let waits =
        |run: &&InjectRun| matches!(open.session.inject_state(run, open.at), InjectState::Due(_));
    open.session.injects.iter().filter(waits).count()
}
