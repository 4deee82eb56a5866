//! Fitting the plan to the slot that there is.

use super::Schedule;
use crate::domain::time::Span;

/// A slot that is too short for the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotFit {
    /// The shortest slot in which every phase can still do its work.
    pub least: Span,
}

/// New plan for each phase, in whole minutes, so that the whole takes `slot`.
///
/// A protected phase keeps its length; when the slot is shorter the others give in proportion to
/// what they have above their least, when it is longer they gain in proportion to their length.
/// Rounding follows the largest remainder, so the sum is exact.
///
/// # Errors
/// When the slot is shorter than protected phases and the least of all others.
pub fn fit(schedule: &Schedule, slot: Span) -> Result<Vec<Span>, CannotFit> {
    let total = schedule.planned_total();
    let least: Span = schedule
        .phases
        .iter()
        .map(|phase| {
            if phase.kind.is_protected() {
                phase.planned
            } else {
                phase.least.min(phase.planned)
            }
        })
        .sum();
    if slot < least {
        return Err(CannotFit { least });
    }
    let weights: Vec<i64> = schedule
        .phases
        .iter()
        .map(|phase| match (phase.kind.is_protected(), slot < total) {
            (true, _) => 0,
            (false, true) => (phase.planned - phase.least).at_least_zero().0 / 60_000,
            (false, false) => phase.planned.0 / 60_000,
        })
        .collect();
    let change = (slot - total).0 / 60_000;
    let shares = largest_remainder(change.abs(), &weights);
    let sign = change.signum();
    Ok(schedule
        .phases
        .iter()
        .zip(shares)
        .map(|(phase, share)| phase.planned + Span::minutes(sign * share))
        .collect())
}

/// Splits `total` whole units over `weights` so that the parts sum up to it.
fn largest_remainder(total: i64, weights: &[i64]) -> Vec<i64> {
    let sum: i64 = weights.iter().sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let mut parts: Vec<i64> = weights.iter().map(|weight| total * weight / sum).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    let remainder = |index: &usize| weights.get(*index).map_or(0, |weight| total * weight % sum);
    order.sort_by_key(|index| std::cmp::Reverse(remainder(index)));
    let missing = total - parts.iter().sum::<i64>();
    for index in order
        .into_iter()
        .take(usize::try_from(missing).unwrap_or(0))
    {
        if let Some(part) = parts.get_mut(index) {
            *part += 1;
        }
    }
    parts
}
