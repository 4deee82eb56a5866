//! Which words the people use: the texts are in `rehearsal.ftl`, several for each occasion.

use crate::domain::ids::CompetencyId;
use crate::domain::scenario::{DebriefStep, PhaseKind};
use crate::domain::session::Outcome;
use crate::localisation::msg::{self, Message};

use crate::domain::dice::Dice;

/// Competencies that have words of their own, by their number in `rehearsal.ftl`; 0 has words that
/// fit any.
const KNOWN: [&str; 8] = [
    "active-listening",
    "reframing",
    "impartiality",
    "inclusion",
    "process-design",
    "pressure",
    "drafting",
    "cultural-sensitivity",
];

/// The number of a competency in `rehearsal.ftl`.
pub(super) fn kind_of(competency: &CompetencyId) -> i64 {
    let known = (1..)
        .zip(KNOWN)
        .find(|(_, known)| *known == competency.as_str());
    known.map_or(0, |(number, _)| number)
}

/// A note on how somebody did, from 1 to 5.
pub(super) fn note(kind: i64, level: i64, dice: &mut Dice) -> Message {
    let first = dice.percent(50);
    match (level, first) {
        (4.., true) => msg::rehearsal_note_strong_a(kind),
        (4.., false) => msg::rehearsal_note_strong_b(kind),
        (3, true) => msg::rehearsal_note_fair_a(kind),
        (3, false) => msg::rehearsal_note_fair_b(kind),
        (_, true) => msg::rehearsal_note_weak_a(kind),
        (_, false) => msg::rehearsal_note_weak_b(kind),
    }
}

/// A note where nothing could be rated.
pub(super) fn not_seen(dice: &mut Dice) -> Message {
    msg::rehearsal_note_not_seen(dice.between(1, 3))
}

/// A note on a table as a whole.
pub(super) fn table_note(dice: &mut Dice) -> Message {
    msg::rehearsal_note_table(dice.between(1, 6))
}

/// A decision of the whole room.
pub(super) fn room_decision(dice: &mut Dice) -> Message {
    msg::rehearsal_decision_room(dice.between(1, 2))
}

/// A decision of a table, one of three.
pub(super) fn decision(kind: PhaseKind, which: i64) -> Message {
    match kind {
        PhaseKind::Openings => msg::rehearsal_decision_openings(which),
        PhaseKind::Caucus => msg::rehearsal_decision_caucus(which),
        PhaseKind::Drafting => msg::rehearsal_decision_drafting(which),
        PhaseKind::Plenary => msg::rehearsal_decision_plenary(which),
        _ => msg::rehearsal_decision_joint(which),
    }
}

/// Why an inject is left out.
pub(super) fn skip_reason(dice: &mut Dice) -> Message {
    msg::rehearsal_skip_reason(dice.between(1, 3))
}

/// What the facilitator notes of an outcome.
pub(super) fn outcome_note(outcome: Outcome, dice: &mut Dice) -> Message {
    let which = dice.between(1, 3);
    match outcome {
        Outcome::Agreement => msg::rehearsal_outcome_agreement(which),
        Outcome::Partial => msg::rehearsal_outcome_partial(which),
        Outcome::Impasse => msg::rehearsal_outcome_impasse(which),
    }
}

/// What the facilitator writes about a table in the debrief.
pub(super) fn table_words(outcome: Outcome, dice: &mut Dice) -> Message {
    let which = dice.between(1, 2);
    match outcome {
        Outcome::Agreement => msg::rehearsal_words_agreement(which),
        Outcome::Partial => msg::rehearsal_words_partial(which),
        Outcome::Impasse => msg::rehearsal_words_impasse(which),
    }
}

/// What the room said to a question of this step.
pub(super) fn answer(step: DebriefStep, dice: &mut Dice) -> Message {
    let which = dice.between(1, 3);
    match step {
        DebriefStep::Facts => msg::rehearsal_answer_facts(which),
        DebriefStep::TurningPoints => msg::rehearsal_answer_turning_points(which),
        DebriefStep::Process => msg::rehearsal_answer_process(which),
        DebriefStep::Substance => msg::rehearsal_answer_substance(which),
        DebriefStep::Inclusion => msg::rehearsal_answer_inclusion(which),
        DebriefStep::Durability => msg::rehearsal_answer_durability(which),
        DebriefStep::Transfer => msg::rehearsal_answer_transfer(which),
    }
}
