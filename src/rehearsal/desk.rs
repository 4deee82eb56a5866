//! What the facilitator does with injects.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::{InjectId, SeatId, TableNo};
use crate::domain::scenario::{Audience, Inject, InjectKind, PhaseKind, Timing};
use crate::domain::session::{Command, InjectRun, Request, Session, Tables};
use crate::domain::time::{SessionTime, Span};
use crate::localisation::msg;

use super::phrases;
use super::scene::{Now, Scene, ask};
use crate::domain::dice::Chance;

/// A table where nothing moves for so long is stuck.
const STUCK: Span = Span::minutes(6);

/// Messages are read within so long, or not at all.
const READ_WITHIN: Span = Span::minutes(6);

/// What becomes of an inject that falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// Held for a few minutes, then released.
    Held,
    /// Put off once.
    Delayed,
    /// Left out, with a reason.
    Skipped,
}

/// What the facilitator means to do with injects.
pub(super) struct Desk {
    fates: BTreeMap<InjectId, Fate>,
    on_demand: Vec<InjectId>,
    wrote: Option<SessionTime>,
}

impl Desk {
    pub(super) fn new(chance: Chance, session: &Session) -> Self {
        let injects = &session.scenario.injects;
        let of = |wanted: fn(&Inject) -> bool| -> Vec<InjectId> {
            let found = injects.iter().filter(|inject| wanted(inject));
            found.map(|inject| inject.id.clone()).collect()
        };
        let is_timed = |inject: &Inject| matches!(inject.when, Timing::InPhase { .. });
        let can_go =
            |inject: &Inject| !inject.core && matches!(inject.when, Timing::InPhase { .. });
        let mut fates = BTreeMap::new();
        if let Some(skipped) = chance.dice("skipped", &[]).pick(&of(can_go)) {
            fates.insert(skipped.clone(), Fate::Skipped);
        }
        let mut others = of(is_timed);
        others.retain(|inject| !fates.contains_key(inject));
        let others = chance.dice("held and delayed", &[]).shuffled(others);
        fates.extend(others.into_iter().zip([Fate::Held, Fate::Delayed]));
        let on_demand = of(|inject| {
            matches!(inject.when, Timing::OnDemand) && inject.kind != InjectKind::Tension
        });
        Self {
            fates,
            on_demand: chance.dice("on demand", &[]).shuffled(on_demand),
            wrote: None,
        }
    }

    pub(super) fn look(&mut self, scene: &Scene, requests: &mut Vec<Request>) {
        // What falls due when people sign or look back is left as it is.
        if scene
            .phase()
            .is_some_and(|now| can_still_matter(&now, scene.at))
        {
            for run in &scene.session.injects {
                self.answer(scene, run, requests);
            }
        }
        self.help_stuck_tables(scene, requests);
        part_a_party(scene, requests);
        self.write(scene, requests);
        mark_read(scene, requests);
    }

    /// An inject that is offered.
    fn answer(&self, scene: &Scene, run: &InjectRun, requests: &mut Vec<Request>) {
        let waiting: Vec<TableNo> = run.waiting_tables().collect();
        let since = waiting.iter().filter_map(|table| run.offered.get(table));
        let Some(since) = since.min().copied().filter(|_| !run.skipped) else {
            return;
        };
        let mut dice = scene.dice("answer", &[&run.id]);
        let looked_at = since + dice.seconds(10, 60);
        if scene.at < looked_at {
            return;
        }
        match self.fates.get(&run.id) {
            Some(Fate::Skipped) => {
                let why = scene.say(&phrases::skip_reason(&mut dice));
                let skip = Request::facilitator(Command::SkipInject(run.id.clone(), true));
                requests.push(skip.because(&why));
            }
            Some(Fate::Held) if scene.at < looked_at + dice.seconds(120, 300) => {
                if !run.held {
                    ask(requests, Command::HoldInject(run.id.clone(), true));
                }
            }
            Some(Fate::Delayed) if run.delayed.is_none() => {
                let by = Span::minutes(dice.between(2, 4));
                ask(requests, Command::DelayInject(run.id.clone(), by));
            }
            _ => release(scene, run, &waiting, requests),
        }
    }

    /// Now and then a table at which nothing moves gets something to talk about.
    fn help_stuck_tables(&self, scene: &Scene, requests: &mut Vec<Request>) {
        let Some(now) = scene.phase().filter(|now| is_for_help(now.phase.kind)) else {
            return;
        };
        let minute = scene.at.0 / 60_000;
        if minute == scene.before.0 / 60_000 {
            return;
        }
        for table in scene.tables() {
            let is_helped = scene.dice("help", &[&table, &minute]).percent(40);
            if !is_helped || !is_stuck(scene, table, now.begun) {
                continue;
            }
            // Tables side by side get different things.
            let from = usize::from(table.0);
            let all = self.on_demand.iter().cycle().skip(from);
            let mut all = all.take(self.on_demand.len());
            let fitting = all.find(|id| is_open_at(scene, id, table));
            if let Some(id) = fitting {
                let release = Command::ReleaseInject(id.clone(), Tables::Only(table));
                ask(requests, release);
            }
        }
    }

    /// Once, something that no author could foresee.
    fn write(&mut self, scene: &Scene, requests: &mut Vec<Request>) {
        match self.wrote {
            Some(wrote) => release_written(scene, wrote, requests),
            None => self.wrote = write_now(scene, requests).then_some(scene.at),
        }
    }
}

/// At every other table, somebody who differs from the own party gets a card about it.
fn part_a_party(scene: &Scene, requests: &mut Vec<Request>) {
    let caucus = scene
        .phase()
        .filter(|now| now.phase.kind == PhaseKind::Caucus);
    let Some(now) = caucus else { return };
    for table in scene.tables() {
        let mut dice = scene.dice("tension", &[&table]);
        if !dice.percent(50) || !scene.strikes(now.part(dice.between(20, 70))) {
            continue;
        }
        let injects = scene.session.scenario.injects.iter();
        let tensions = injects.filter(|inject| inject.kind == InjectKind::Tension);
        let fitting: Vec<&InjectId> = tensions
            .map(|inject| &inject.id)
            .filter(|id| is_open_at(scene, id, table))
            .collect();
        if let Some(id) = dice.pick(&fitting) {
            let tables = Tables::Only(table);
            ask(requests, Command::ReleaseInject((*id).clone(), tables));
        }
    }
}

/// Whether an inject can still be sent there and reaches somebody.
fn is_open_at(scene: &Scene, id: &InjectId, table: TableNo) -> bool {
    scene.session.inject(id).is_some_and(|run| {
        let reached = scene.session.recipients(run, Tables::Only(table));
        !run.released.contains_key(&table) && !run.skipped && !reached.is_empty()
    })
}

fn write_now(scene: &Scene, requests: &mut Vec<Request>) -> bool {
    let joint = scene
        .phase()
        .filter(|now| now.phase.kind == PhaseKind::Joint);
    let Some(now) = joint else { return false };
    let mut dice = scene.dice("written", &[]);
    if !scene.strikes(now.part(dice.between(35, 75))) {
        return false;
    }
    let which = dice.between(1, 3);
    let write = Command::WriteInject {
        title: scene.say(&msg::rehearsal_written_title(which)),
        body: scene.say(&msg::rehearsal_written_body(which)),
        audience: Audience::Everyone,
    };
    ask(requests, write);
    true
}

fn release_written(scene: &Scene, wrote: SessionTime, requests: &mut Vec<Request>) {
    let is_new = |run: &&InjectRun| run.written.is_some() && run.released.is_empty();
    let Some(run) = scene.session.injects.iter().rev().find(is_new) else {
        return;
    };
    if scene.at >= wrote + scene.dice("written", &[&run.id]).seconds(25, 60) {
        let release = Command::ReleaseInject(run.id.clone(), Tables::All);
        ask(requests, release);
    }
}

fn can_still_matter(now: &Now, at: SessionTime) -> bool {
    match now.phase.kind {
        PhaseKind::YearAfter | PhaseKind::Debrief => false,
        PhaseKind::Plenary => now.over(at) < 40,
        _ => true,
    }
}

fn is_for_help(kind: PhaseKind) -> bool {
    matches!(
        kind,
        PhaseKind::Caucus | PhaseKind::Joint | PhaseKind::Drafting
    )
}

fn is_stuck(scene: &Scene, table: TableNo, phase_begun: SessionTime) -> bool {
    scene.session.tables.get(&table).is_some_and(|state| {
        let last = state.last_progress.max(phase_begun);
        state.outcome.is_none() && scene.at.since(last) >= STUCK
    })
}

/// To all tables at once where all wait, otherwise to each that waits.
fn release(scene: &Scene, run: &InjectRun, waiting: &[TableNo], requests: &mut Vec<Request>) {
    let reaches = |tables| !scene.session.recipients(run, tables).is_empty();
    let id = || run.id.clone();
    if waiting.len() == scene.session.tables.len() && reaches(Tables::All) {
        ask(requests, Command::ReleaseInject(id(), Tables::All));
        return;
    }
    for table in waiting.iter().copied().map(Tables::Only) {
        if reaches(table) {
            ask(requests, Command::ReleaseInject(id(), table));
        }
    }
}

/// Ticked off twice a minute, as the observers hear of it.
fn mark_read(scene: &Scene, requests: &mut Vec<Request>) {
    if scene.at.0 / 30_000 == scene.before.0 / 30_000 {
        return;
    }
    for run in &scene.session.injects {
        let recent = run
            .released
            .iter()
            .filter(|(_, released)| scene.at.since(**released) <= READ_WITHIN);
        let mut seats: BTreeSet<SeatId> = BTreeSet::new();
        for (table, released) in recent {
            let reached = scene.session.recipients(run, Tables::Only(*table));
            let unread = reached
                .into_iter()
                .filter(|seat| !run.read_by.contains(seat));
            seats.extend(unread.filter(|seat| has_read(scene, run, seat, *released)));
        }
        if !seats.is_empty() {
            ask(requests, Command::MarkRead(run.id.clone(), seats));
        }
    }
}

fn has_read(scene: &Scene, run: &InjectRun, seat: &SeatId, released: SessionTime) -> bool {
    let about: [&dyn std::fmt::Display; 4] = [&run.id, &seat.table, &seat.role, &seat.chair];
    let mut dice = scene.dice("read", &about);
    !dice.percent(6) && scene.at >= released + dice.seconds(20, 280)
}
