//! Getting lost time back without touching the debrief.

use serde::{Deserialize, Serialize};

use super::Schedule;
use crate::domain::ids::PhaseId;
use crate::domain::scenario::PhaseKind;
use crate::domain::time::{SessionTime, Span};

/// Time taken from one phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// The phase that gives.
    pub phase: PhaseId,
    /// How much it gives.
    pub by: Span,
}

/// A way of getting time back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecoveryPlan {
    /// Every coming phase gives in proportion to what it has above its least.
    TrimEvenly,
    /// The break goes; the rest is trimmed from the others.
    DropBreak,
    /// The longest coming phase gives all it can first.
    ShortenLongest,
}

/// Concrete cuts that a plan proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// How the cuts were chosen.
    pub plan: RecoveryPlan,
    /// Never from a protected phase, never below a phase's least, whole minutes.
    pub cuts: Vec<Cut>,
    /// What they bring in all; may be less than what was asked for.
    pub recovered: Span,
}

/// Ways to get `wanted` back at `at`; each that brings anything, without repeats.
pub fn recoveries(schedule: &Schedule, at: SessionTime, wanted: Span) -> Vec<Recovery> {
    let mut found: Vec<Recovery> = Vec::new();
    for plan in [
        RecoveryPlan::TrimEvenly,
        RecoveryPlan::DropBreak,
        RecoveryPlan::ShortenLongest,
    ] {
        let cuts = propose(plan, schedule, at, wanted);
        let recovered: Span = cuts.iter().map(|cut| cut.by).sum();
        let is_new = found.iter().all(|other| other.cuts != cuts);
        if recovered > Span::ZERO && is_new {
            found.push(Recovery {
                plan,
                cuts,
                recovered,
            });
        }
    }
    found
}

/// A phase that can give, and how many whole minutes at most.
struct Giver {
    phase: PhaseId,
    kind: PhaseKind,
    minutes: i64,
}

fn givers(schedule: &Schedule, at: SessionTime, plan: RecoveryPlan) -> Vec<Giver> {
    let current = schedule.current;
    schedule
        .phases
        .iter()
        .enumerate()
        .skip(current.unwrap_or(0))
        .filter(|(_, phase)| !phase.kind.is_protected())
        .map(|(index, phase)| {
            let drops = plan == RecoveryPlan::DropBreak && phase.kind == PhaseKind::Break;
            let least = if drops { Span::ZERO } else { phase.least };
            let floor = if Some(index) == current {
                least.max(phase.elapsed(at))
            } else {
                least.max(phase.spent)
            };
            let minutes = (phase.allotted - floor).at_least_zero().0 / 60_000;
            Giver {
                phase: phase.id.clone(),
                kind: phase.kind,
                minutes,
            }
        })
        .filter(|giver| giver.minutes > 0)
        .collect()
}

fn propose(plan: RecoveryPlan, schedule: &Schedule, at: SessionTime, wanted: Span) -> Vec<Cut> {
    let mut givers = givers(schedule, at, plan);
    let mut missing = wanted.0.saturating_add(59_999) / 60_000;
    let mut cuts = Vec::new();
    match plan {
        RecoveryPlan::TrimEvenly => {}
        RecoveryPlan::DropBreak => take(&mut givers, &mut missing, &mut cuts, |giver| {
            giver.kind == PhaseKind::Break
        }),
        RecoveryPlan::ShortenLongest => {
            let most = givers.iter().map(|giver| giver.minutes).max().unwrap_or(0);
            let longest = givers
                .iter()
                .find(|giver| giver.minutes == most)
                .map(|giver| giver.phase.clone());
            take(&mut givers, &mut missing, &mut cuts, |giver| {
                Some(&giver.phase) == longest.as_ref()
            });
        }
    }
    trim_evenly(&givers, missing, &mut cuts);
    cuts
}

/// Takes as much as possible from the givers that match, and removes them.
fn take(
    givers: &mut Vec<Giver>,
    missing: &mut i64,
    cuts: &mut Vec<Cut>,
    matches: impl Fn(&Giver) -> bool,
) {
    givers.retain(|giver| {
        if !matches(giver) || *missing <= 0 {
            return true;
        }
        let minutes = giver.minutes.min(*missing);
        *missing -= minutes;
        cuts.push(Cut {
            phase: giver.phase.clone(),
            by: Span::minutes(minutes),
        });
        false
    });
}

/// Shares `missing` minutes over the givers, one minute at a time from the one with most left, so
/// that nobody gives more than it has and the parts stay whole.
fn trim_evenly(givers: &[Giver], missing: i64, cuts: &mut Vec<Cut>) {
    let mut given = vec![0_i64; givers.len()];
    for _ in 0..missing {
        let richest = givers
            .iter()
            .zip(given.iter_mut())
            .filter(|(giver, given)| giver.minutes > **given)
            .max_by_key(|(giver, given)| giver.minutes - **given);
        match richest {
            Some((_, given)) => *given += 1,
            None => break,
        }
    }
    cuts.extend(
        givers
            .iter()
            .zip(given)
            .filter(|(_, minutes)| *minutes > 0)
            .map(|(giver, minutes)| Cut {
                phase: giver.phase.clone(),
                by: Span::minutes(minutes),
            }),
    );
}
