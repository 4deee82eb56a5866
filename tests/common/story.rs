//! The story that the pictures of the design tell, as a session: shared by the tests and by
//! `examples/story.rs`, so that what is looked at is what is tested.

mod ground;
mod plot;
mod talks;
mod watching;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use sulh::domain::assignment;
use sulh::domain::ids::{CompetencyId, InjectId};
use sulh::domain::roster::Attendance;
use sulh::domain::scenario::Timing;
use sulh::domain::session::{Command, Request, SeatMove, Setup, Tables};
use sulh::domain::time::{Now, Span, SteadyTime, WallTime};
use sulh::session_runner::{ManualClock, SessionRunner};
use sulh::storage::packs;
use sulh::storage::roster;
use sulh::storage::writer::no_waker;

use talks::Line;

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
    /// Who speaks next at each table.
    lines: [Line; 3],
    /// Whether the floor goes round by itself while time passes.
    is_talking: bool,
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
            lines: Default::default(),
            is_talking: true,
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

    /// Lets time pass in steps of half a minute, as a window would, while people speak in turn.
    fn wait(&mut self, span: Span) -> Result<(), Failure> {
        let mut left = span;
        while left > Span::ZERO {
            self.talk()?;
            let step = left.min(Span::seconds(30));
            self.clock.advance(step);
            self.runner.tick();
            (self.watch)(&self.runner);
            left = left - step;
        }
        Ok(())
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

/// In the middle of the joint negotiation, late, table 2 in trouble.
pub fn half_past_three(telling: &mut Telling<'_>) -> Result<(), Failure> {
    seated(telling)?;
    telling.share_out_observers()?;
    plot::first_half(telling)
}

/// Played to the end, sealed, with words for the debrief.
pub fn over(telling: &mut Telling<'_>) -> Result<(), Failure> {
    half_past_three(telling)?;
    to_the_end(telling)
}

/// From the middle of the joint negotiation to the sealed record.
pub fn to_the_end(telling: &mut Telling<'_>) -> Result<(), Failure> {
    plot::second_half(telling)
}
