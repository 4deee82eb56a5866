//! Simulated people who run and play a session, for a preview in the window and for `sulh rehearse`.
//!
//! They only send commands, the same as the window. What they do depends on the session, on its
//! seed and on a grid of steady time since they came: every grid point is looked at once, so that
//! it does not matter how often they are asked. Draws are named after what they decide, not taken
//! in turn.
//!
//! - `reception`: who comes, who does not, the start.
//! - `timekeeper`: phases, steps, a break that runs over, lost time got back.
//! - `desk`: injects.
//! - `talks` and `rapporteur`: what the tables negotiate, and what is noted of it.
//! - `floor`: who speaks at a table, and who meets apart.
//! - `board`: what parties say of options, what they propose and answer.
//! - `seats`: what people read, note and keep at their own seats.
//! - `entry`: the analysis, consent, the mandate, support and another mediator.
//! - `safety`: a stop signal, a walk-out, and stepping out of role.
//! - `observers`: what is seen of people.
//! - `closing`: words for the debrief.

mod board;
mod closing;
mod desk;
mod entry;
mod floor;
mod market;
mod observers;
mod phrases;
mod rapporteur;
mod reception;
mod run;
mod safety;
mod scene;
mod seats;
mod talks;
mod timekeeper;

pub use run::{CannotRehearse, Plan, Rehearsal};

use std::fmt;

use crate::domain::dice::Chance;
use crate::domain::session::{Actor, Command, Request, Session, decide};
use crate::domain::time::{Now, SessionTime, Span, SteadyTime};
use crate::localisation::Localiser;

use desk::Desk;
use rapporteur::Rapporteur;
use reception::Reception;
use scene::Scene;
use timekeeper::Timekeeper;

/// The people look at the room so often.
pub const GRID: Span = Span::seconds(5);

/// Simulated people: a facilitator, observers, and everyone at the tables.
pub struct Cast {
    chance: Chance,
    words: Localiser,
    grid: Option<Grid>,
    reception: Reception,
    timekeeper: Timekeeper,
    desk: Desk,
    rapporteur: Rapporteur,
}

impl fmt::Debug for Cast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cast")
            .field("chance", &self.chance)
            .field("grid", &self.grid)
            .finish_non_exhaustive()
    }
}

/// Which points of the grid have been looked at.
#[derive(Clone, Copy, Debug)]
struct Grid {
    origin: SteadyTime,
    next: i64,
    /// What the session clock read at the last point.
    before: SessionTime,
}

impl Cast {
    /// People for a session. They speak the language of `words`.
    pub fn new(session: &Session, words: &Localiser) -> Self {
        let chance = Chance(session.setup.seed);
        Self {
            chance,
            words: words.clone(),
            grid: None,
            reception: Reception::new(chance, session),
            timekeeper: Timekeeper::default(),
            desk: Desk::new(chance, session),
            rapporteur: Rapporteur::new(session),
        }
    }

    /// Everything that they want to do by now; send it at once. Being asked before the next grid
    /// point is there costs next to nothing and changes nothing.
    pub fn moves(&mut self, session: &Session, now: Now) -> Vec<Request> {
        let grid = *self.grid.get_or_insert(Grid {
            origin: now.steady,
            next: 0,
            before: session.session_time(now),
        });
        let last = now.steady.since(grid.origin).0.div_euclid(GRID.0);
        if last < grid.next {
            return Vec::new();
        }
        if last == grid.next {
            return self.look(session, grid.moment(last, now));
        }
        self.catch_up(session, now, last)
    }

    /// Somebody asks late: what the people would have done at each point in between, as it would
    /// have come about.
    fn catch_up(&mut self, session: &Session, now: Now, last: i64) -> Vec<Request> {
        let mut imagined = session.clone();
        let mut requests = Vec::new();
        while let Some(grid) = self.grid.filter(|grid| grid.next <= last) {
            let moment = grid.moment(grid.next, now);
            carry_out(&mut imagined, &tick(), moment);
            let wishes = self.look(&imagined, moment);
            for request in &wishes {
                carry_out(&mut imagined, request, moment);
            }
            requests.extend(wishes);
        }
        requests
    }

    /// What they want to do at one point of the grid.
    fn look(&mut self, session: &Session, now: Now) -> Vec<Request> {
        let at = session.session_time(now);
        let Some(grid) = &mut self.grid else {
            return Vec::new();
        };
        let scene = Scene {
            session,
            words: &self.words,
            chance: self.chance,
            at,
            before: grid.before,
            steady: now.steady,
            wall: now.wall,
        };
        grid.next += 1;
        grid.before = at;
        let mut requests = Vec::new();
        if session.ended.is_some() {
            return requests;
        }
        self.reception.look(&scene, &mut requests);
        if session.is_running() {
            self.desk.look(&scene, &mut requests);
            self.rapporteur.look(&scene, &mut requests);
            entry::look(&scene, &mut requests);
            safety::look(&scene, &mut requests);
            seats::look(&scene, &mut requests);
            floor::look(&scene, &mut requests);
            observers::look(&scene, &mut requests);
            closing::look(&scene, &mut requests);
        }
        // Going on to the next phase comes last: what belongs to this one is said before.
        let is_pending = self.rapporteur.is_waiting(&scene);
        self.timekeeper.look(&scene, is_pending, &mut requests);
        requests
    }
}

impl Grid {
    /// What the clocks read at a point, when they read `now` at some later moment.
    fn moment(self, point: i64, now: Now) -> Now {
        let late = now
            .steady
            .since(self.origin + Span(GRID.0.saturating_mul(point)));
        Now {
            wall: now.wall - late,
            steady: now.steady - late,
        }
    }
}

fn tick() -> Request {
    Request {
        command: Command::Tick,
        by: Actor::Program,
        why: None,
    }
}

fn carry_out(session: &mut Session, request: &Request, now: Now) {
    // A refusal is no harm: people try what is not possible any more.
    for event in decide(session, request, now).unwrap_or_default() {
        session.apply(event);
    }
}
