//! The dialogs of the console: small forms over the window.

mod caucus;
mod inject;
mod readers;
mod speakers;
mod table;
mod time;
mod write;

use egui::Context;

use super::ConsoleState;
use super::forms::{Pressed, focus_first, foot};
use crate::domain::ids::{InjectId, ObservationId, TableNo};
use crate::domain::scenario::Indicator;
use crate::domain::session::Outcome;
use crate::ui::cx::{Cx, Open};
use write::Draft;

/// The dialog that is open, with what was typed into it.
#[derive(Clone, Debug)]
pub(super) enum Dialog {
    /// Ways of getting time back.
    Recover {
        /// Which of them is chosen.
        chosen: usize,
    },
    /// Go to any phase, counted from 0.
    Jump(usize),
    /// An inject in full.
    Inject(InjectId),
    /// Why an inject is left out.
    Skip {
        /// Which one.
        id: InjectId,
        /// The reason so far.
        reason: String,
    },
    /// Who has read an inject.
    Readers(InjectId),
    /// An inject written on the spot.
    Write(Draft),
    /// Another figure for an indicator.
    Indicator {
        /// At which table.
        table: TableNo,
        /// Which one.
        indicator: Indicator,
        /// The figure so far.
        value: i64,
    },
    /// A decision in the room.
    Decision {
        /// At which table; in the whole room where absent.
        table: Option<TableNo>,
        /// The words so far.
        text: String,
    },
    /// Everybody at a table, to call upon somebody.
    Speakers(TableNo),
    /// A separate meeting.
    Caucus(caucus::Draft),
    /// What a table reached.
    Outcome {
        /// Which table.
        table: TableNo,
        /// What is chosen so far; nothing beforehand, so that no result suggests itself.
        outcome: Option<Outcome>,
        /// The words so far.
        note: String,
    },
    /// Other words for an observation.
    Note {
        /// Which one.
        id: ObservationId,
        /// The words so far.
        text: String,
    },
}

impl Dialog {
    pub(super) fn recover() -> Self {
        Self::Recover { chosen: 0 }
    }

    pub(super) fn skip(id: InjectId) -> Self {
        Self::Skip {
            id,
            reason: String::new(),
        }
    }

    pub(super) fn call_caucus(table: TableNo) -> Self {
        Self::Caucus(caucus::Draft::new(table))
    }

    pub(super) fn write_inject() -> Self {
        Self::Write(Draft::default())
    }
}

/// What a dialog leaves behind.
enum Next {
    /// It stays, with what was changed in it.
    Stay(Dialog),
    /// It is done, or was let go.
    Close,
}

/// Draws the dialog that is open, if any.
pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let Some(dialog) = state.dialog.take() else {
        return;
    };
    let next = match dialog {
        Dialog::Recover { chosen } => time::recover(ctx, cx, open, chosen),
        Dialog::Jump(index) => time::jump(ctx, cx, open, index),
        Dialog::Inject(id) => inject::show(ctx, cx, open, id),
        Dialog::Skip { id, reason } => inject::skip(ctx, cx, open, id, reason),
        Dialog::Readers(id) => readers::show(ctx, cx, open, id),
        Dialog::Write(draft) => write::show(ctx, cx, open, draft),
        Dialog::Indicator {
            table,
            indicator,
            value,
        } => table::indicator(ctx, cx, open, table, indicator, value),
        Dialog::Speakers(table) => speakers::show(ctx, cx, open, table),
        Dialog::Caucus(draft) => caucus::show(ctx, cx, open, draft),
        Dialog::Decision { table, text } => table::decision(ctx, cx, table, text),
        Dialog::Outcome {
            table,
            outcome,
            note,
        } => table::outcome(ctx, cx, table, outcome, note),
        Dialog::Note { id, text } => table::note(ctx, cx, id, text),
    };
    state.dialog = match next {
        Next::Stay(dialog) => Some(dialog),
        Next::Close => None,
    };
}
