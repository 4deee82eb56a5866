//! Asking where a file is or goes: in the dialog of the system, or in our own where it has none.

use super::Desk;
use super::jobs::Asked;
use crate::domain::time::{Span, SteadyTime};
use crate::localisation::msg;
use crate::storage::session_file;
use crate::ui::screens::where_to::Answer;

/// Nobody leaves a dialog sooner: when it is gone by then, it was never there. The library that
/// opens it says the same for both.
const NOBODY_IS_FASTER: Span = Span::seconds(1);

/// A question for a path that stands open.
pub(super) struct WhereTo {
    asked: Asked,
    pub(super) title: String,
    pub(super) written: String,
}

impl Desk {
    /// Asks with the dialog of the system.
    pub(super) fn pick(&mut self, asked: Asked) {
        let start = match &asked {
            Asked::Session | Asked::Export(_) | Asked::SaveElsewhere => &self.folders.sessions,
            Asked::Roster => &self.folders.data,
            Asked::Scenario => &self.folders.scenarios,
        };
        let (start, title) = (start.clone(), self.picking_title(&asked));
        let began = self.clock.now().steady;
        self.jobs.pick(asked, title, start, began);
    }

    fn picking_title(&self, asked: &Asked) -> String {
        self.say(match asked {
            Asked::Session => msg::pick_session(),
            Asked::Roster => msg::pick_roster(),
            Asked::Scenario => msg::pick_scenario(),
            Asked::Export(_) => msg::pick_export(),
            Asked::SaveElsewhere => msg::pick_save_elsewhere(),
        })
    }

    /// Nothing was picked: somebody changed their mind, or there was no dialog.
    pub(super) fn not_picked(&mut self, asked: Asked, began: SteadyTime) {
        if self.clock.now().steady.since(began) >= NOBODY_IS_FASTER {
            return;
        }
        let mut start = self.folders.sessions.clone();
        if matches!(asked, Asked::SaveElsewhere) {
            start = start.join("copy").with_extension(session_file::ENDING);
        }
        self.where_to = Some(WhereTo {
            title: self.picking_title(&asked),
            written: start.display().to_string(),
            asked,
        });
    }

    /// Goes on with the path that was written.
    pub(super) fn path_answered(&mut self, answer: Answer) {
        if let (Some(where_to), Answer::Path(path)) = (self.where_to.take(), answer) {
            self.picked(where_to.asked, path);
        }
    }
}
