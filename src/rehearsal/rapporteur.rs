//! What the tables negotiate, and what the facilitator notes of it.

use std::collections::BTreeMap;

use crate::domain::ids::TableNo;
use crate::domain::scenario::{Indicator, PhaseKind};
use crate::domain::session::{Command, Outcome, Request, Session, TableState};
use crate::domain::time::Span;

use super::board;
use super::market::{self, Market};
use super::phrases;
use super::scene::{Now, Scene, ask};
use super::talks::{Moment, Talks, WHOLE};

/// The talks at all tables.
pub(super) struct Rapporteur {
    market: Market,
    talks: BTreeMap<TableNo, Talks>,
}

impl Rapporteur {
    pub(super) fn new(session: &Session) -> Self {
        Self {
            market: Market::of(&session.scenario),
            talks: BTreeMap::new(),
        }
    }

    pub(super) fn look(&mut self, scene: &Scene, requests: &mut Vec<Request>) {
        let Some(now) = scene.phase() else { return };
        for (table, state) in &scene.session.tables {
            if state.outcome.is_some() {
                continue;
            }
            board::look(scene, &now, *table, state, requests);
            self.talk(scene, &now, *table, state, requests);
            self.conclude(scene, &now, *table, state, requests);
        }
        notes(scene, &now, requests);
    }

    /// Whether a table has agreed in the plenary and not settled everything yet.
    pub(super) fn is_waiting(&self, scene: &Scene) -> bool {
        scene.kind() == Some(PhaseKind::Plenary)
            && scene.session.tables.iter().any(|(table, state)| {
                let talks = self.talks.get(table);
                state.outcome.is_none() && talks.is_some_and(Talks::has_agreed)
            })
    }

    fn talk(
        &mut self,
        scene: &Scene,
        now: &Now,
        table: TableNo,
        state: &TableState,
        requests: &mut Vec<Request>,
    ) {
        let Some(progress) = progress(scene) else {
            return;
        };
        let scenario = &scene.session.scenario;
        let settled = market::settled(scenario, state);
        let moment = Moment {
            market: &self.market,
            table: state,
            settled: &settled,
            at: scene.at,
            progress,
            phase: now.index,
            // One thing at a time: what is on the table is answered first.
            pace: pace(scene, now, table, state).filter(|_| state.board.open_proposal().is_none()),
        };
        let talks = self
            .talks
            .entry(table)
            .or_insert_with(|| Talks::new(scene.chance, table.0, &self.market));
        let Some((issue, option)) = talks.step(scene.chance, table.0, &moment) else {
            return;
        };
        if let Some((issue, option)) = market::named(scenario, issue, option) {
            let mut dice = scene.dice("trust grows", &[&table, &issue]);
            board::put(scene, table, (issue, option), requests);
            if dice.percent(50) {
                let by = dice.between(1, 4);
                requests.extend(moved(state, table, Indicator::Trust, by));
            }
        }
    }

    /// In the plenary each table says what it has reached.
    fn conclude(
        &self,
        scene: &Scene,
        now: &Now,
        table: TableNo,
        state: &TableState,
        requests: &mut Vec<Request>,
    ) {
        let is_early = now.phase.kind.negotiates() && now.phase.kind != PhaseKind::Plenary;
        if is_early {
            return;
        }
        let issues = scene.session.scenario.issues.len();
        let is_whole = state.settled.len() == issues;
        let has_agreed = self.talks.get(&table).is_some_and(Talks::has_agreed);
        let mut dice = scene.dice("outcome", &[&table]);
        let is_time = match now.phase.kind {
            PhaseKind::Plenary if is_whole => {
                scene.at.since(state.last_progress) >= dice.seconds(40, 150)
            }
            // Whoever is still settling an agreed package goes on into overtime.
            PhaseKind::Plenary => now.over(scene.at) >= dice.between(70, 90) && !has_agreed,
            PhaseKind::YearAfter | PhaseKind::Debrief => true,
            _ => false,
        };
        if !is_time {
            return;
        }
        let open = issues - state.settled.len().min(issues);
        // The fewer issues are open, the likelier it is that what is settled can stand by itself.
        let can_stand = 5 * open <= 2 * issues && dice.percent(if open <= 1 { 75 } else { 45 });
        let outcome = if is_whole && has_agreed {
            Outcome::Agreement
        } else if can_stand {
            Outcome::Partial
        } else {
            Outcome::Impasse
        };
        board::sign(scene, table, state, outcome, requests);
        let note = scene.say(&phrases::outcome_note(outcome, &mut dice));
        ask(requests, Command::RecordOutcome(table, outcome, note));
    }
}

/// Which part of the time for talks is over; none before it begins and after it ends.
fn progress(scene: &Scene) -> Option<i64> {
    let talks = |kind| {
        matches!(
            kind,
            PhaseKind::Caucus | PhaseKind::Joint | PhaseKind::Drafting | PhaseKind::Plenary
        )
    };
    scene.kind().filter(|kind| talks(*kind))?;
    let (mut used, mut given) = (Span::ZERO, Span::ZERO);
    for run in &scene.session.schedule.phases {
        // The last third of the plenary is for signing.
        let allotted = match run.kind {
            PhaseKind::Plenary => Span(run.allotted.0 * 2 / 3),
            kind if talks(kind) => run.allotted,
            _ => continue,
        };
        given = given + allotted;
        used = used + run.elapsed(scene.at).min(allotted);
    }
    Some((used.0 * WHOLE / given.0.max(1)).clamp(0, WHOLE))
}

/// Seconds from one settled issue to the next; none where nothing is settled yet.
fn pace(scene: &Scene, now: &Now, table: TableNo, state: &TableState) -> Option<(i64, i64)> {
    match now.phase.kind {
        // In caucus at most one thing is agreed, late and in the corridor.
        PhaseKind::Caucus => {
            let late = scene.dice("corridor", &[&table]).between(60, 110);
            (state.settled.is_empty() && now.over(scene.at) > late).then_some((150, 300))
        }
        PhaseKind::Joint => Some((75, 170)),
        PhaseKind::Drafting => Some((50, 130)),
        PhaseKind::Plenary => Some((20, 45)),
        _ => None,
    }
}

/// Decisions that are worth remembering, and indicators that the facilitator moves by hand.
fn notes(scene: &Scene, now: &Now, requests: &mut Vec<Request>) {
    if now.phase.kind == PhaseKind::Process {
        let mut dice = scene.dice("rules", &[]);
        let is_new = scene.session.decisions.is_empty();
        if is_new && scene.strikes(now.part(dice.between(60, 90))) {
            let text = scene.say(&phrases::room_decision(&mut dice));
            ask(requests, Command::NoteDecision(None, text));
        }
    }
    if !now.phase.kind.negotiates() {
        return;
    }
    for (table, state) in &scene.session.tables {
        requests.extend(decision(scene, now, *table));
        let mut dice = scene.dice("indicator", &[table, &now.index]);
        if dice.percent(50) && scene.strikes(now.part(dice.between(15, 90))) {
            let indicator = dice.pick(&Indicator::ALL).copied();
            let good = dice.percent(45);
            let by = dice.between(2, 6);
            requests.extend(indicator.and_then(|indicator| {
                let up = indicator.higher_is_better() == good;
                moved(state, *table, indicator, if up { by } else { -by })
            }));
        }
    }
}

/// At most one for each table and phase: when a phase grows, its moment can come again.
fn decision(scene: &Scene, now: &Now, table: TableNo) -> Option<Request> {
    let mut dice = scene.dice("decision", &[&table, &now.index]);
    let is_made = dice.percent(60) && scene.strikes(now.part(dice.between(20, 85)));
    let mut made = scene.session.decisions.iter();
    let mut is_again = || made.any(|made| made.at >= now.begun && made.what.table == Some(table));
    if !is_made || is_again() {
        return None;
    }
    // Tables side by side do not decide the same.
    let first = scene.dice("first decision", &[&now.index]).between(0, 2);
    let which = 1 + (first + i64::from(table.0)) % 3;
    let text = scene.say(&phrases::decision(now.phase.kind, which));
    Some(Request::facilitator(Command::NoteDecision(
        Some(table),
        text,
    )))
}

fn moved(state: &TableState, table: TableNo, indicator: Indicator, by: i64) -> Option<Request> {
    let value = i64::from(state.indicators.get(&indicator)?.value);
    let to = u8::try_from((value + by).clamp(0, 100)).ok()?;
    Some(Request::facilitator(Command::SetIndicator(
        table, indicator, to,
    )))
}
