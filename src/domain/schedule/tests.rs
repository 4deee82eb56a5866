use proptest::prelude::*;

use super::*;
use crate::domain::fixture::scenario;

const PHASES: usize = 11;
const BREAK: usize = 5;
const DEBRIEF: usize = 10;

fn schedule() -> Schedule {
    Schedule::of(&scenario())
}

/// In this phase since the beginning of the session, everything before it skipped.
fn standing_in(index: usize) -> Schedule {
    let mut schedule = schedule();
    schedule.started = Some(WallTime(0));
    schedule.enter(index, SessionTime::START);
    schedule
}

fn at(minutes: i64) -> SessionTime {
    SessionTime::START + Span::minutes(minutes)
}

fn minutes(spans: &[Span]) -> Vec<i64> {
    spans.iter().map(|span| span.0 / 60_000).collect()
}

fn total(spans: &[Span]) -> Span {
    spans.iter().copied().sum()
}

#[test]
fn the_plan_is_the_scenario() {
    let schedule = schedule();
    assert_eq!(schedule.planned_total(), Span::minutes(180));
    assert_eq!(schedule.planned_start(4), at(60));
    assert_eq!(schedule.projected_end(SessionTime::START), at(180));
    assert_eq!(schedule.drift(SessionTime::START, WallTime(0)), None);
}

#[test]
fn visits_of_a_phase_add_up() {
    let mut schedule = standing_in(0);
    schedule.enter(1, at(7));
    schedule.enter(0, at(9));
    let welcome = &schedule.phases[0];
    assert_eq!(welcome.elapsed(at(10)), Span::minutes(8));
    assert_eq!(welcome.remaining(at(14)), Span::minutes(-2));
    assert_eq!(welcome.first_entered, Some(at(0)));
    assert_eq!(schedule.phases[1].elapsed(at(99)), Span::minutes(2));
}

#[test]
fn overtime_pushes_the_end_and_no_more() {
    let schedule = standing_in(0);
    assert_eq!(schedule.projected_end(at(10)), at(180));
    assert_eq!(schedule.projected_end(at(13)), at(183));
    assert_eq!(schedule.projected_phase_end(1, at(13)), at(23));
    assert_eq!(schedule.projected_phase_end(0, at(4)), at(10));
}

#[test]
fn drift_counts_the_wall() {
    let schedule = standing_in(0);
    let wall = |minutes| WallTime(0) + Span::minutes(minutes);
    assert_eq!(schedule.drift(at(5), wall(5)), Some(Span::ZERO));
    assert_eq!(
        schedule.drift(at(5), wall(9)),
        Some(Span::minutes(4)),
        "four of pause"
    );
    assert_eq!(
        schedule.drift(at(12), wall(12)),
        Some(Span::minutes(2)),
        "two of overtime"
    );
}

#[test]
fn from_180_minutes_to_150() {
    let fitted = fit(&schedule(), Span::minutes(150)).expect("it fits");
    assert_eq!(total(&fitted), Span::minutes(150));
    assert_eq!(minutes(&fitted), [7, 8, 15, 15, 20, 4, 16, 13, 13, 4, 35]);
}

#[test]
fn a_longer_slot_is_shared_by_length_and_the_debrief_stays() {
    let fitted = fit(&schedule(), Span::minutes(240)).expect("it fits");
    assert_eq!(total(&fitted), Span::minutes(240));
    assert_eq!(fitted[DEBRIEF], Span::minutes(35));
    assert_eq!(minutes(&fitted)[2..5], [29, 28, 36]);
}

#[test]
fn the_slot_of_the_plan_changes_nothing() {
    let schedule = schedule();
    let planned: Vec<Span> = schedule.phases.iter().map(|phase| phase.planned).collect();
    assert_eq!(fit(&schedule, Span::minutes(180)), Ok(planned));
}

#[test]
fn a_slot_that_is_too_short_says_what_it_takes() {
    let least = Span::minutes(5 + 5 + 10 + 10 + 15 + 3 + 12 + 10 + 10 + 3 + 35);
    assert_eq!(fit(&schedule(), least - Span(1)), Err(CannotFit { least }));
    let shortest = fit(&schedule(), least).expect("it just fits");
    assert_eq!(minutes(&shortest), [5, 5, 10, 10, 15, 3, 12, 10, 10, 3, 35]);
}

#[test]
fn the_break_can_be_dropped_and_the_longest_phase_shortened() {
    let found = recoveries(&standing_in(3), at(20), Span::minutes(6));
    let cuts = |plan| -> Vec<(&str, i64)> {
        let recovery = found.iter().find(|recovery| recovery.plan == plan);
        let cuts = &recovery.expect("this plan").cuts;
        cuts.iter()
            .map(|cut| (cut.phase.as_str(), cut.by.0 / 60_000))
            .collect()
    };
    assert_eq!(cuts(RecoveryPlan::DropBreak)[0], ("break", 5));
    assert_eq!(cuts(RecoveryPlan::ShortenLongest), [("caucus", 6)]);
    assert!(cuts(RecoveryPlan::TrimEvenly).len() > 1);
}

#[test]
fn nothing_is_left_to_recover_in_the_debrief() {
    assert_eq!(
        recoveries(&standing_in(DEBRIEF), at(5), Span::minutes(5)),
        []
    );
}

#[test]
fn a_phase_in_overtime_gives_nothing() {
    for recovery in recoveries(&standing_in(4), at(30), Span::minutes(90)) {
        assert!(
            recovery
                .cuts
                .iter()
                .all(|cut| cut.phase.as_str() != "caucus")
        );
    }
}

#[test]
fn nothing_wanted_nothing_proposed() {
    for wanted in [Span::ZERO, Span::minutes(-5), Span(i64::MIN)] {
        assert_eq!(recoveries(&standing_in(0), at(1), wanted), []);
    }
}

#[test]
fn a_few_seconds_late_ask_for_a_minute() {
    let found = recoveries(&standing_in(0), at(1), Span::seconds(5));
    assert!(
        found
            .iter()
            .all(|recovery| recovery.recovered == Span::minutes(1))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_that_fits_fills_the_slot_and_spares_the_debrief(slot in 60_i64..600) {
        let schedule = schedule();
        let slot = Span::minutes(slot);
        match fit(&schedule, slot) {
            Ok(fitted) => {
                prop_assert_eq!(total(&fitted), slot);
                for (phase, span) in schedule.phases.iter().zip(&fitted) {
                    prop_assert!(*span >= phase.least);
                    prop_assert!(!phase.kind.is_protected() || *span == phase.planned);
                }
            }
            Err(CannotFit { least }) => prop_assert!(slot < least),
        }
    }

    #[test]
    fn recovery_spares_the_debrief_and_leaves_each_phase_its_least(
        current in 0..PHASES, elapsed in 0..40_i64, wanted in 0..200_i64,
    ) {
        let schedule = standing_in(current);
        let now = at(elapsed) + Span::seconds(20);
        for recovery in recoveries(&schedule, now, Span::minutes(wanted)) {
            prop_assert!(recovery.recovered <= Span::minutes(wanted));
            let mut seen = std::collections::BTreeSet::new();
            for cut in &recovery.cuts {
                let index = schedule.phases.iter().position(|phase| phase.id == cut.phase).expect("a phase");
                let phase = &schedule.phases[index];
                let left = phase.allotted - cut.by;
                let drops = recovery.plan == RecoveryPlan::DropBreak && index == BREAK;
                prop_assert!(seen.insert(index), "a phase is cut once");
                prop_assert!(cut.by > Span::ZERO && index >= current && index != DEBRIEF);
                prop_assert!(left >= phase.least || drops);
                prop_assert!(left >= phase.elapsed(now));
            }
        }
    }
}
