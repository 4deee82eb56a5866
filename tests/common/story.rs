//! The story that the pictures of the design tell, as a session: shared by the tests and by
//! `examples/story.rs`, so that what is looked at is what is tested.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use sulh::domain::assignment;
use sulh::domain::ids::{CompetencyId, InjectId, IssueId, OptionId, TableNo};
use sulh::domain::roster::Attendance;
use sulh::domain::scenario::{Indicator, Timing};
use sulh::domain::session::{Command, Outcome, Request, SeatMove, Setup, Tables};
use sulh::domain::time::{Now, Span, SteadyTime, WallTime};
use sulh::session_runner::{ManualClock, SessionRunner};
use sulh::storage::packs;
use sulh::storage::roster;
use sulh::storage::writer::no_waker;

/// 21 November 2026, 13:30 in UTC.
pub const HALF_PAST_ONE: WallTime = WallTime(1_795_267_800_000);

/// Anything that goes wrong while telling, in words for a developer.
pub type Failure = Box<dyn std::error::Error>;

/// A session that is being told.
pub struct Telling<'w> {
    /// The session.
    pub runner: SessionRunner,
    clock: Arc<ManualClock>,
    /// Looks at the session after everything that happens and every half minute.
    watch: Box<dyn FnMut(&SessionRunner) + 'w>,
}

impl<'w> Telling<'w> {
    /// Begins a session in a file, or in memory only.
    pub fn begin(
        path: Option<&Path>,
        watch: Box<dyn FnMut(&SessionRunner) + 'w>,
    ) -> Result<Self, Failure> {
        let origin = packs::find("waters-of-qarar", None)?;
        let pack = packs::load(&origin).map_err(|problems| format!("{problems:?}"))?;
        let clock = Arc::new(ManualClock::new(Now {
            wall: HALF_PAST_ONE,
            steady: SteadyTime(0),
        }));
        let setup = Setup {
            title: "Spring cohort, group B".to_owned(),
            seed: 7,
            tables: 3,
        };
        let runner = match path {
            Some(path) => SessionRunner::create(path, setup, &pack, clock.clone(), no_waker())?,
            None => SessionRunner::in_memory(setup, &pack, clock.clone(), no_waker()),
        };
        Ok(Self {
            runner,
            clock,
            watch,
        })
    }

    /// Sends a command of the facilitator.
    pub fn does(&mut self, command: Command) -> Result<(), Failure> {
        self.asks(&Request::facilitator(command))
    }

    fn asks(&mut self, request: &Request) -> Result<(), Failure> {
        self.runner
            .send(request)
            .map_err(|refusal| format!("{refusal:?}"))?;
        (self.watch)(&self.runner);
        Ok(())
    }

    /// Lets time pass in steps of half a minute, as a window would.
    fn wait(&mut self, span: Span) {
        let mut left = span;
        while left > Span::ZERO {
            let step = left.min(Span::seconds(30));
            self.clock.advance(step);
            self.runner.tick();
            (self.watch)(&self.runner);
            left = left - step;
        }
    }

    fn release(&mut self, id: &str, tables: Tables) -> Result<(), Failure> {
        self.does(Command::ReleaseInject(InjectId::from(id), tables))?;
        let run = self
            .runner
            .session()
            .inject(&InjectId::from(id))
            .ok_or("no such inject")?;
        let readers: BTreeSet<_> = self
            .runner
            .session()
            .recipients(run, tables)
            .into_iter()
            .skip(2)
            .collect();
        self.does(Command::MarkRead(InjectId::from(id), readers))
    }

    fn settle(&mut self, table: u8, issue: usize, option: usize) -> Result<(), Failure> {
        let issue = self
            .runner
            .session()
            .scenario
            .issues
            .get(issue)
            .ok_or("no such issue")?
            .clone();
        let option: OptionId = issue.options.get(option).ok_or("no such option")?.clone();
        let id: IssueId = issue.id;
        self.does(Command::SettleIssue(TableNo(table), id, Some(option)))
    }

    fn note(
        &mut self,
        name: &str,
        competency: usize,
        level: Option<u8>,
        text: &str,
    ) -> Result<(), Failure> {
        let session = self.runner.session();
        let participant = session
            .people
            .values()
            .find(|person| person.profile.name == name)
            .map(|person| person.id);
        let competency: Option<CompetencyId> =
            session.scenario.competencies.get(competency).cloned();
        self.does(Command::Observe {
            participant,
            table: None,
            competency,
            level,
            text: text.to_owned(),
        })
    }

    /// Injects that the scenario schedules for everyone, in order.
    fn scheduled(&self) -> Vec<InjectId> {
        let scenario = &self.runner.session().scenario;
        scenario
            .injects
            .iter()
            .filter(|inject| matches!(inject.when, Timing::InPhase { .. }))
            .map(|inject| inject.id.clone())
            .collect()
    }
}

/// 24 people at three tables, before the start.
pub fn seated(telling: &mut Telling<'_>) -> Result<(), Failure> {
    let sample = include_bytes!("../../assets/samples/roster.csv");
    let reading =
        roster::read_bytes("roster.csv", sample).map_err(|cannot| format!("{cannot:?}"))?;
    telling.does(Command::AddPeople(
        reading.people.into_iter().map(|row| row.profile).collect(),
    ))?;
    let session = telling.runner.session();
    let people: Vec<_> = session.people.values().cloned().collect();
    let request = assignment::Request {
        scenario: &session.scenario,
        people: &people,
        tables: 3,
        seed: 7,
        pins: &[],
        keep_apart: &[],
        current: None,
    };
    let found = assignment::assign(&request).map_err(|cannot| format!("{cannot:?}"))?;
    let seats = found
        .seating
        .seats
        .iter()
        .map(|(seat, person)| SeatMove {
            seat: seat.clone(),
            person: Some(*person),
        })
        .collect();
    telling.does(Command::AssignSeats {
        seats,
        seed: 7,
        cost: found.cost.total(),
        lower_bound: found.lower_bound,
    })?;
    for person in people {
        telling.does(Command::MarkAttendance(person.id, Attendance::Present))?;
    }
    Ok(())
}

/// In the middle of the joint negotiation, six minutes late, table 2 in trouble.
pub fn half_past_three(telling: &mut Telling<'_>) -> Result<(), Failure> {
    seated(telling)?;
    telling.does(Command::Start)?;
    // Welcome, process, preparation and openings, each a little longer than planned.
    for (minutes, steps) in [(10, 4), (11, 4), (22, 4), (21, 4)] {
        for step in 1..=steps {
            telling.wait(Span::minutes(minutes).scaled(Span(1), Span(5)));
            telling.does(Command::TickStep { step, done: true })?;
        }
        telling.wait(Span::minutes(minutes).scaled(Span(1), Span(5)));
        telling.does(Command::Next)?;
    }
    telling.wait(Span::minutes(12));
    let scheduled = telling.scheduled();
    if let Some(first) = scheduled.first() {
        telling.release(first.as_str(), Tables::All)?;
    }
    telling.note(
        "Leila Benkirane",
        0,
        Some(4),
        "Asked each side what the other would say next.",
    )?;
    telling.wait(Span::minutes(15));
    telling.settle(1, 2, 1)?;
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(5));
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(4));
    for (table, issue, option) in [(1, 3, 1), (2, 2, 1), (3, 2, 1), (3, 3, 1), (1, 5, 2)] {
        telling.settle(table, issue, option)?;
    }
    if let Some(second) = scheduled.get(1) {
        telling.release(second.as_str(), Tables::All)?;
    }
    for (indicator, to) in [
        (Indicator::Trust, 22),
        (Indicator::Violence, 68),
        (Indicator::Interference, 74),
    ] {
        telling.does(Command::SetIndicator(TableNo(2), indicator, to))?;
    }
    telling.does(Command::SetIndicator(TableNo(1), Indicator::Trust, 64))?;
    telling.does(Command::NoteDecision(
        Some(TableNo(1)),
        "Both communities sit on the canal committee.".to_owned(),
    ))?;
    telling.note(
        "Yusuf Danladi",
        1,
        Some(4),
        "Turned \u{201c}control\u{201d} into \u{201c}who opens the gate, and when\u{201d}.",
    )?;
    telling.wait(Span::minutes(2));
    telling.note(
        "Mariam Mint Sidi",
        3,
        Some(5),
        "Asked who speaks for herders without land papers.",
    )?;
    Ok(())
}

/// Played to the end, sealed, with words for the debrief.
pub fn over(telling: &mut Telling<'_>) -> Result<(), Failure> {
    half_past_three(telling)?;
    to_the_end(telling)
}

/// From the middle of the joint negotiation to the sealed record.
pub fn to_the_end(telling: &mut Telling<'_>) -> Result<(), Failure> {
    telling.wait(Span::minutes(10));
    let offered: Vec<InjectId> = telling
        .runner
        .session()
        .injects
        .iter()
        .filter(|run| run.waiting_tables().next().is_some())
        .map(|run| run.id.clone())
        .collect();
    for id in offered {
        let skip = Request::facilitator(Command::SkipInject(id, true))
            .because("The tables had enough to do.");
        telling.asks(&skip)?;
    }
    telling.does(Command::Next)?;
    telling.does(Command::Pause)?;
    telling.wait(Span::minutes(3));
    telling.does(Command::Resume)?;
    telling.wait(Span::minutes(14));
    for (table, issue, option) in [
        (1, 0, 2),
        (1, 1, 1),
        (1, 4, 0),
        (3, 0, 2),
        (3, 1, 1),
        (3, 4, 1),
        (3, 5, 2),
    ] {
        telling.settle(table, issue, option)?;
    }
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(13));
    for (table, outcome, note) in [
        (
            1,
            Outcome::Agreement,
            "Signed by all, with a reservation on the fund.",
        ),
        (
            2,
            Outcome::Impasse,
            "The gate stayed between them. Both sides asked to meet again after the harvest.",
        ),
        (
            3,
            Outcome::Partial,
            "Everything but the headworks; the commission will meet within thirty days.",
        ),
    ] {
        telling.does(Command::RecordOutcome(
            TableNo(table),
            outcome,
            note.to_owned(),
        ))?;
    }
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(5));
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(33));
    telling.does(Command::End)
}
