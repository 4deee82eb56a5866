//! Seats that were opened. What people wrote there is for nobody else: only that there is something.

use serde::Serialize;

use crate::domain::session::Session;

#[derive(Serialize)]
pub(super) struct Seat {
    table: u8,
    role: String,
    chair: u8,
    visits: u32,
    has_notes: bool,
    keeps_package: bool,
}

pub(super) fn seats(session: &Session) -> Vec<Seat> {
    let seats = session.seats.iter();
    seats
        .map(|(seat, person)| {
            let papers = session.papers_of(seat, *person);
            Seat {
                table: seat.table.0,
                role: seat.role.to_string(),
                chair: seat.chair,
                visits: papers.visits,
                has_notes: !papers.notes.trim().is_empty(),
                keeps_package: papers.kept.is_some(),
            }
        })
        .collect()
}
