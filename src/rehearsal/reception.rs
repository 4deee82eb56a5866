//! Who comes, who comes late, who does not come, and the start.

use crate::domain::assignment::{self, Seating, assign};
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::session::{Command, Request, SeatMove, Session};
use crate::domain::time::SessionTime;
use crate::localisation::msg;

use super::scene::{Scene, ask};
use crate::domain::dice::Chance;

/// So many people sign in between two points of the grid.
const AT_THE_DOOR: usize = 3;

/// With fewer people nobody stays away: the exercise would not work.
const ENOUGH: usize = 8;

/// Who comes when.
pub(super) struct Reception {
    late: Option<ParticipantId>,
    absent: Option<ParticipantId>,
    comes: SessionTime,
    missed: SessionTime,
    is_refitted: bool,
}

impl Reception {
    pub(super) fn new(chance: Chance, session: &Session) -> Self {
        let expected = session.people.values();
        let expected: Vec<ParticipantId> = expected
            .filter(|person| person.attendance == Attendance::Expected)
            .map(|person| person.id)
            .collect();
        let is_enough = expected.len() >= ENOUGH;
        let mut drawn = chance
            .dice("late or absent", &[])
            .shuffled(expected)
            .into_iter();
        let late = drawn.next().filter(|_| is_enough);
        let absent = drawn.next().filter(|_| is_enough);
        let minute = |what, least: i64, most: i64| {
            SessionTime::START + chance.dice(what, &[]).seconds(60 * least, 60 * most)
        };
        Self {
            late,
            absent,
            comes: minute("comes", 8, 13),
            missed: minute("missed", 4, 7),
            is_refitted: false,
        }
    }

    pub(super) fn look(&mut self, scene: &Scene, requests: &mut Vec<Request>) {
        if scene.session.has_started() {
            self.after_start(scene, requests);
        } else {
            self.before_start(scene, requests);
        }
    }

    fn before_start(&self, scene: &Scene, requests: &mut Vec<Request>) {
        let session = scene.session;
        if !session.content_note_read {
            ask(requests, Command::ReadContentNote(true));
        }
        let coming: Vec<ParticipantId> = session
            .people
            .values()
            .filter(|person| person.attendance == Attendance::Expected)
            .map(|person| person.id)
            .filter(|id| Some(*id) != self.late && Some(*id) != self.absent)
            .take(AT_THE_DOOR)
            .collect();
        for person in &coming {
            ask(
                requests,
                Command::MarkAttendance(*person, Attendance::Present),
            );
        }
        if !coming.is_empty() {
            return;
        }
        if session.seats.is_empty() {
            requests.extend(give_out_seats(session));
        } else {
            ask(requests, Command::Start);
        }
    }

    fn after_start(&mut self, scene: &Scene, requests: &mut Vec<Request>) {
        let is = |person: Option<ParticipantId>, attendance| {
            let known = scene.session.people.get(&person?)?;
            (known.attendance == attendance).then_some(known.id)
        };
        if let Some(late) = is(self.late, Attendance::Expected).filter(|_| scene.at >= self.comes) {
            ask(requests, Command::MarkAttendance(late, Attendance::Late));
        }
        if scene.at < self.missed || self.is_refitted {
            return;
        }
        if let Some(absent) = is(self.absent, Attendance::Expected) {
            ask(
                requests,
                Command::MarkAttendance(absent, Attendance::NoShow),
            );
        } else if is(self.absent, Attendance::NoShow).is_some() {
            self.is_refitted = true;
            requests.extend(refit(scene));
        }
    }
}

/// The assignment that the program proposes, as a command.
pub(super) fn give_out_seats(session: &Session) -> Option<Request> {
    let people: Vec<Participant> = session.people.values().cloned().collect();
    let keep_apart: Vec<_> = session.kept_apart.iter().copied().collect();
    let request = assignment::Request {
        scenario: &session.scenario,
        people: &people,
        tables: session.setup.tables,
        seed: session.setup.seed,
        pins: &[],
        keep_apart: &keep_apart,
        current: None,
    };
    let found = assign(&request).ok()?;
    let taken = found.seating.seats.into_iter();
    Some(Request::facilitator(Command::AssignSeats {
        seats: taken.map(|(seat, person)| taking(seat, person)).collect(),
        seed: session.setup.seed,
        cost: found.cost.total(),
        lower_bound: found.lower_bound,
    }))
}

fn taking(seat: SeatId, person: ParticipantId) -> SeatMove {
    SeatMove {
        seat,
        person: Some(person),
    }
}

/// Whoever can takes over the empty seat.
fn refit(scene: &Scene) -> Option<Request> {
    let session = scene.session;
    let people: Vec<Participant> = session.people.values().cloned().collect();
    let keep_apart: Vec<_> = session.kept_apart.iter().copied().collect();
    let seating = Seating {
        seats: session.seats.clone(),
    };
    let request = assignment::Request {
        scenario: &session.scenario,
        people: &people,
        tables: session.setup.tables,
        seed: session.setup.seed,
        pins: &[],
        keep_apart: &keep_apart,
        current: Some(&seating),
    };
    let mended = assignment::refit(&request, &seating);
    let moves: Vec<SeatMove> = mended
        .moves
        .into_iter()
        .map(|each| taking(each.to, each.person))
        .collect();
    let minutes = scene.at.since(SessionTime::START).nearest_minutes();
    let hand_over = scene.say(&msg::rehearsal_hand_over(minutes));
    (!moves.is_empty()).then(|| {
        Request::facilitator(Command::MoveSeats {
            moves,
            hand_over: Some(hand_over),
        })
    })
}
