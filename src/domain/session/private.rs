//! What each person has at a seat, and where the laptop is.

use super::Session;
use super::parts::SeatMove;
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::seat::{Desk, Papers, SeatEvent, Visit};
use crate::domain::time::WallTime;

/// Papers of a person who has none yet.
static BLANK: Papers = Papers::BLANK;

impl Session {
    /// A seat with the person who sits there and what that person has there; none where nobody does.
    pub fn desk<'a>(&'a self, seat: &'a SeatId) -> Option<Desk<'a>> {
        // Whoever has the laptop keeps it until it is taken back, even when the seat is freed.
        let visit = self.visit.as_ref();
        let visitor = visit.filter(|visit| visit.seat == *seat);
        let person = self.seats.get(seat).copied();
        let person = person.or(visitor.map(|visit| visit.person))?;
        Some(Desk {
            seat,
            person,
            papers: self.papers_of(seat, person),
            visit,
            seed: self.setup.seed,
        })
    }

    /// What a person has at a seat.
    pub fn papers_of(&self, seat: &SeatId, person: ParticipantId) -> &Papers {
        let key = (seat.clone(), person);
        self.papers.get(&key).unwrap_or(&BLANK)
    }

    pub(super) fn change_seat(
        &mut self,
        seat: &SeatId,
        person: ParticipantId,
        event: &SeatEvent,
        now: WallTime,
    ) {
        let papers = self.papers.entry((seat.clone(), person)).or_default();
        papers.apply(event, now);
        let visits = papers.visits;
        self.visit = Visit::after(self.visit.take(), seat, person, event, visits, now);
    }

    /// A hand-over note lies with whoever takes the seat.
    pub(super) fn hand_over(&mut self, moves: &[SeatMove], note: Option<&str>) {
        let Some(note) = note else { return };
        for each in moves {
            if let Some(person) = each.person {
                let papers = self.papers.entry((each.seat.clone(), person)).or_default();
                papers.hand_over = Some(note.to_owned());
            }
        }
    }
}
