//! Why there is no seating, or no plan, at all.

use crate::domain::assignment::{CannotAssign, MAX_TABLES};
use crate::domain::schedule::CannotFit;
use crate::localisation::msg::{self, Message};

/// Why nobody can be seated.
pub(crate) fn cannot_assign(reason: &CannotAssign) -> Message {
    match reason {
        CannotAssign::TableCount { tables } => msg::cannot_assign_tables(MAX_TABLES, *tables),
        CannotAssign::Nobody => msg::cannot_assign_nobody(),
        CannotAssign::NoRoles => msg::cannot_assign_no_roles(),
        CannotAssign::ListedTwice(_) => msg::cannot_assign_listed_twice(),
    }
}

/// Why the plan does not fit its slot.
pub(crate) fn cannot_fit(reason: CannotFit) -> Message {
    msg::cannot_fit(reason.least.nearest_minutes())
}
