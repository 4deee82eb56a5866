//! Who wrote something, in words.

use super::{Localiser, Prose, msg};
use crate::domain::scenario::text;
use crate::domain::session::Actor;

/// Whoever sent a command: a role of the scenario, or somebody who runs the exercise.
pub(crate) fn sender(words: &Localiser, prose: &Prose, by: &Actor) -> String {
    match by {
        Actor::Seat(seat) => prose.say(&text::role(&seat.role)),
        Actor::Observer(name) if !name.is_empty() => name.clone(),
        Actor::Observer(_) => words.say(&msg::analysis_by_observer()),
        Actor::Facilitator | Actor::Program => words.say(&msg::analysis_by_facilitator()),
    }
}
