//! Plan above, reality below, for the whole session.

use egui::Ui;

use crate::domain::debrief::{Debrief, PhaseReview};
use crate::domain::scenario::text;
use crate::domain::time::{SessionTime, Span};
use crate::localisation::msg;
use crate::ui::components::{Card, PhaseBar, PhaseSegment, PhaseState};
use crate::ui::cx::{Cx, Open};

/// Words on one block of the bar.
struct Words {
    name: String,
    short: String,
    number: String,
    length: String,
    drift: String,
    detail: String,
}

/// Draws the card.
pub(super) fn card(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, facts: &Debrief) {
    let words: Vec<Words> = facts
        .phases
        .iter()
        .enumerate()
        .map(|(index, phase)| words_of(cx, open, index, phase))
        .collect();
    let segments: Vec<PhaseSegment<'_>> = facts
        .phases
        .iter()
        .zip(&words)
        .map(|(phase, words)| segment(phase, words))
        .collect();
    let planned = facts.started.map(|start| start + facts.planned());
    let drift = planned.map(|planned| facts.until.since(planned));
    let drift_words = drift
        .map(|drift| cx.words.signed_minutes(drift))
        .unwrap_or_default();
    let time = |wall: Option<_>| wall.map(|wall| cx.words.time(wall)).unwrap_or_default();
    let (plan, actual, name) = (
        cx.say(msg::debrief_plan()),
        cx.say(msg::debrief_actual()),
        cx.say(msg::debrief_heading_plan()),
    );
    let (planned_end, projected_end) = (time(planned), cx.words.time(facts.until));
    Card::titled(name.as_str()).show(ui, |ui| {
        PhaseBar {
            plan: &plan,
            actual: &actual,
            segments: &segments,
            now: None,
            ticks: &[],
            planned_end: &planned_end,
            projected_end: &projected_end,
            drift: &drift_words,
            overrun: &drift_words,
            name: &name,
        }
        .show(ui);
    });
}

fn words_of(cx: &Cx<'_>, open: &Open<'_>, index: usize, phase: &PhaseReview) -> Words {
    let minutes = phase.actual.nearest_minutes();
    let length = if phase.began.is_some() {
        cx.say(msg::minutes_short(minutes))
    } else {
        cx.say(msg::debrief_left_out())
    };
    let difference = Span::minutes(minutes - phase.planned.nearest_minutes());
    let shows_drift = phase.began.is_some() && difference != Span::ZERO;
    let name = open.prose.say(&text::phase(&phase.id));
    let planned = phase.planned.nearest_minutes();
    let began = phase
        .began
        .map(|at: SessionTime| cx.words.time(open.session.wall_of(at)))
        .unwrap_or_default();
    Words {
        short: open.prose.say(&text::phase_short(&phase.id)),
        number: cx.words.number(index + 1),
        drift: if shows_drift {
            cx.words.signed_minutes(difference)
        } else {
            String::new()
        },
        detail: cx.say(msg::debrief_phase_detail(began, planned, length.as_str())),
        length,
        name,
    }
}

fn segment<'a>(phase: &PhaseReview, words: &'a Words) -> PhaseSegment<'a> {
    PhaseSegment {
        label: &words.name,
        short: &words.short,
        number: &words.number,
        planned: minutes(phase.planned),
        state: PhaseState::Done {
            actual: minutes(phase.actual),
            words: &words.length,
            drift: &words.drift,
        },
        detail: &words.detail,
    }
}

fn minutes(span: Span) -> f32 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "milliseconds of a few hours, drawn"
    )]
    let millis = span.0 as f32;
    millis / 60_000.0
}
