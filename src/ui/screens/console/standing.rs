//! How the tables stand: computed from the record, once a frame.

use std::collections::BTreeMap;

use super::words;
use crate::domain::board::BoardEvent;
use crate::domain::ids::TableNo;
use crate::domain::scenario::{Indicator, InjectKind, text as texts};
use crate::domain::session::{
    Event, EventKind, InjectRun, InjectState, Outcome, Session, TableState,
};
use crate::domain::time::{SessionTime, Span, WallTime};
use crate::localisation::names;
use crate::localisation::{Localiser, msg};
use crate::ui::cx::Open;

/// A fall of trust is measured over this long.
pub(super) const WINDOW: Span = Span::minutes(20);
/// Trust at or below this is trouble.
const LOW_TRUST: u8 = 25;
/// Violence at or above this is trouble.
const HIGH_VIOLENCE: u8 = 65;
/// Trust that fell by this much is trouble.
const DEEP_FALL: u8 = 20;

/// What the chip of a table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    /// The session has not started.
    Waiting,
    /// It needs the facilitator.
    Trouble,
    /// Trust rises.
    Converging,
    /// Neither.
    Steady,
    /// What was reached has been recorded.
    Reached(Outcome),
}

/// How one table stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) table: TableNo,
    pub(super) mood: Mood,
    /// How far trust fell lately; zero where it did not.
    pub(super) fall: u8,
    /// How long nothing was settled or decided.
    pub(super) silent: Span,
    /// When something last happened there, and its event.
    pub(super) last: Option<(WallTime, u64)>,
}

/// All tables in order.
pub(super) fn all(open: Open<'_>) -> Vec<Standing> {
    let session = open.session;
    let then = trust_before(session, open.at - WINDOW);
    let last = last_events(session);
    session
        .tables
        .iter()
        .map(|(table, state)| {
            let value = |indicator| reading(state, indicator);
            let (trust, before) = value(Indicator::Trust);
            let earlier = then.get(table).copied().unwrap_or(trust).max(before);
            let fall = earlier.saturating_sub(trust);
            let (violence, _) = value(Indicator::Violence);
            Standing {
                table: *table,
                mood: mood(session, state, trust, before, violence, fall),
                fall,
                silent: open.at.since(state.last_progress),
                last: last.get(table).copied(),
            }
        })
        .collect()
}

/// Value of an indicator and what it was before its last change.
fn reading(state: &TableState, indicator: Indicator) -> (u8, u8) {
    state
        .indicators
        .get(&indicator)
        .map_or((0, 0), |reading| (reading.value, reading.before))
}

fn mood(
    session: &Session,
    state: &TableState,
    trust: u8,
    before: u8,
    violence: u8,
    fall: u8,
) -> Mood {
    match &state.outcome {
        Some((outcome, _)) => Mood::Reached(*outcome),
        None if !session.has_started() => Mood::Waiting,
        None if trust <= LOW_TRUST || violence >= HIGH_VIOLENCE || fall >= DEEP_FALL => {
            Mood::Trouble
        }
        None if trust > before => Mood::Converging,
        None => Mood::Steady,
    }
}

/// Trust of each table at a moment; absent where it never moved before.
fn trust_before(session: &Session, at: SessionTime) -> BTreeMap<TableNo, u8> {
    let start = session.scenario.indicators.get(&Indicator::Trust);
    let mut then: BTreeMap<TableNo, u8> = session
        .table_numbers()
        .filter_map(|table| Some((table, *start?)))
        .collect();
    for event in session.valid_history().take_while(|event| event.at <= at) {
        if let EventKind::IndicatorMoved {
            table,
            indicator: Indicator::Trust,
            to,
            ..
        } = &event.kind
        {
            then.insert(*table, *to);
        }
    }
    then
}

/// The last event of each table, from the end of the record until all are found.
fn last_events(session: &Session) -> BTreeMap<TableNo, (WallTime, u64)> {
    let mut found = BTreeMap::new();
    let valid = |event: &&Event| !session.undone.contains(&event.seq);
    for event in session.history.iter().rev().filter(valid) {
        for table in session.table_numbers() {
            if concerns(&event.kind, table) {
                found.entry(table).or_insert((event.wall, event.seq));
            }
        }
        if found.len() == session.tables.len() {
            break;
        }
    }
    found
}

fn concerns(kind: &EventKind, at: TableNo) -> bool {
    match kind {
        EventKind::IssueSettled { table, .. } | EventKind::OutcomeRecorded { table, .. } => {
            *table == at
        }
        EventKind::DecisionNoted { table, .. } => *table == Some(at),
        EventKind::Board { table, board } => {
            *table == at && !matches!(board, BoardEvent::StanceVoiced { .. })
        }
        EventKind::InjectReleased { tables, .. } => tables.includes(at),
        _ => false,
    }
}

/// The last event of a table in words.
pub(super) fn last_words(say: &Localiser, open: Open<'_>, seq: u64) -> String {
    let index = usize::try_from(seq).unwrap_or(usize::MAX);
    let Some(event) = open.session.history.get(index) else {
        return String::new();
    };
    match &event.kind {
        EventKind::IssueSettled { issue, option, .. } => {
            let title = open.prose.say(&texts::issue(issue));
            match option {
                Some(option) => say.say(&msg::console_last_settled(
                    title,
                    open.prose.say(&texts::option(issue, option)),
                )),
                None => say.say(&msg::console_last_reopened(title)),
            }
        }
        EventKind::OutcomeRecorded { outcome, .. } => say.say(&names::outcome(*outcome)),
        EventKind::DecisionNoted { text, .. } => text.clone(),
        EventKind::Board { table, board } => on_board(say, open, *table, board),
        EventKind::InjectReleased { inject, .. } => open
            .session
            .inject(inject)
            .map(|run| say.say(&msg::console_last_inject(words::inject_title(open, run))))
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// What happened to a proposal.
fn on_board(say: &Localiser, open: Open<'_>, table: TableNo, event: &BoardEvent) -> String {
    let number = match event {
        BoardEvent::ProposalPut { number, .. }
        | BoardEvent::VoteOpened { number, .. }
        | BoardEvent::VoteClosed { number }
        | BoardEvent::Answered { number, .. }
        | BoardEvent::ProposalWithdrawn { number }
        | BoardEvent::ProposalAdopted { number } => *number,
        BoardEvent::IssueMarked { .. } => return say.say(&msg::undo_mark()),
        BoardEvent::PollTaken { .. } => return say.say(&msg::undo_poll()),
        BoardEvent::StanceVoiced { .. } => return say.say(&msg::undo_stance()),
    };
    let board = open.session.tables.get(&table).map(|state| &state.board);
    let Some(put) = board.and_then(|board| board.proposal(number)) else {
        return String::new();
    };
    let short = say.say(&msg::proposal_short(number));
    say.say(&match event {
        BoardEvent::ProposalPut { author, .. } => {
            msg::last_proposal_put(short, open.prose.say(&texts::party(author)))
        }
        _ => msg::last_proposal(short, names::proposal_state(put, &open.session.scenario)),
    })
}

/// The inject that would help a table in trouble most: a gesture before others, the stronger before
/// the weaker; none where nothing in reserve would raise trust or calm violence.
pub(super) fn remedy(open: Open<'_>, table: TableNo) -> Option<&InjectRun> {
    let session = open.session;
    let is_free = |run: &InjectRun| {
        let state = session.inject_state(run, open.at);
        !run.released.contains_key(&table)
            && matches!(
                state,
                InjectState::Ready | InjectState::Watching | InjectState::Due(_)
            )
    };
    let worth = |run: &InjectRun| {
        let scripted = session.scenario.inject(&run.id)?;
        let effect = |indicator| i32::from(scripted.effects.get(&indicator).copied().unwrap_or(0));
        let good = effect(Indicator::Trust) - effect(Indicator::Violence);
        (good > 0).then_some((scripted.kind == InjectKind::Gesture, good))
    };
    session
        .injects
        .iter()
        .filter(|run| is_free(run))
        .filter_map(|run| Some((worth(run)?, run)))
        .max_by_key(|(worth, _)| *worth)
        .map(|(_, run)| run)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixture;
    use crate::domain::session::{Command, Request, Setup, decide};
    use crate::domain::time::Now;
    use crate::localisation::{Figures, Language, Prose};
    use crate::storage::writer::SaveState;

    struct Room {
        session: Session,
        now: Now,
    }

    impl Room {
        fn new() -> Self {
            let setup = Setup {
                title: "Spring".to_owned(),
                seed: 1,
                tables: 2,
            };
            let now = Now::default();
            let session = Session::begin(setup, fixture::scenario(), now);
            Self { session, now }
        }

        fn send(&mut self, command: Command) {
            let request = Request::facilitator(command);
            let events = decide(&self.session, &request, self.now).expect("allowed");
            for event in events {
                self.session.apply(event);
            }
        }

        fn moods(&self) -> Vec<Mood> {
            let texts = BTreeMap::new();
            let prose = Prose::new(&texts, Language::En, Figures::Western);
            let save = SaveState::default();
            let open = Open {
                session: &self.session,
                prose: &prose,
                texts: &texts,
                at: self.session.session_time(self.now),
                save: &save,
                path: None,
            };
            all(open).into_iter().map(|each| each.mood).collect()
        }

        fn set(&mut self, table: u8, indicator: Indicator, value: u8) {
            self.send(Command::SetIndicator(TableNo(table), indicator, value));
        }
    }

    #[test]
    fn before_the_start_no_table_is_judged() {
        assert_eq!(Room::new().moods(), [Mood::Waiting, Mood::Waiting]);
    }

    #[test]
    fn figures_make_the_mood() {
        let mut room = Room::new();
        room.session.schedule.started = Some(WallTime(0));
        room.set(1, Indicator::Trust, 25);
        room.set(2, Indicator::Trust, 70);
        assert_eq!(room.moods(), [Mood::Trouble, Mood::Converging]);
        room.set(1, Indicator::Trust, 45);
        room.set(2, Indicator::Violence, 65);
        assert_eq!(room.moods(), [Mood::Converging, Mood::Trouble]);
    }

    #[test]
    fn a_deep_fall_is_trouble_even_from_high_up() {
        let mut room = Room::new();
        room.session.schedule.started = Some(WallTime(0));
        room.set(1, Indicator::Trust, 80);
        room.set(1, Indicator::Trust, 60);
        assert_eq!(room.moods()[0], Mood::Trouble);
    }
}
