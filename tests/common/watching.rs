//! The observers of the story: three guests, what they rated by the break, and a slip that was
//! mended.

use sulh::domain::ids::TableNo;
use sulh::domain::observing::{ObserverView, ObservingCommand, Point, Rating, spread};
use sulh::domain::session::{Actor, Command, Noted, Observation, Request};

use super::{Failure, Telling};

const GUESTS: [&str; 3] = ["Leyla Aydın", "Omar Haddad", "Claire Fontaine"];

/// Levels that somebody who looks closely gives; 0 is "not seen".
const LEVELS: [u8; 11] = [3, 4, 2, 3, 5, 0, 4, 3, 2, 4, 3];

impl Telling<'_> {
    /// One guest at each table, with two competencies each.
    pub(super) fn share_out_observers(&mut self) -> Result<(), Failure> {
        let session = self.runner.session();
        let guests = GUESTS.map(|name| (name.to_owned(), None));
        let tables: Vec<TableNo> = session.table_numbers().collect();
        let seed = session.setup.seed;
        let watches = spread(&session.scenario, &tables, &guests, seed);
        self.does(Command::Observing(ObservingCommand::Spread {
            watches,
            seed,
        }))?;
        self.does(Command::ReadContentNote(true))
    }

    /// The first two of them have rated most people, the third has just begun.
    pub(super) fn rate_people(&mut self) -> Result<(), Failure> {
        let mut levels = LEVELS.iter().cycle();
        for (guest, most) in GUESTS.iter().zip([16, 13, 3]) {
            let view = ObserverView::of(self.runner.session(), guest).ok_or("no such observer")?;
            let each = view.people.iter().flat_map(|person| {
                let lenses = view.lenses.iter();
                lenses.map(|lens| (person.person, lens.id.clone()))
            });
            for (person, competency) in each.take(most) {
                let rating = match levels.next() {
                    Some(0) | None => Rating::NotSeen,
                    Some(level) => Rating::Level(*level),
                };
                self.asks(&Request {
                    command: Command::Observing(ObservingCommand::Rate {
                        person,
                        competency,
                        rating,
                        seen: None,
                    }),
                    by: Actor::Observer((*guest).to_owned()),
                    why: None,
                })?;
            }
        }
        Ok(())
    }

    /// A promise that could not be kept.
    pub(super) fn slips(&mut self) -> Result<(), Failure> {
        self.does(Command::Observing(ObservingCommand::Notice {
            point: Point::Honesty,
            table: TableNo(2),
            person: None,
            text: "Promised money that is not in the mandate.".to_owned(),
        }))
    }

    /// How it was mended.
    pub(super) fn mends(&mut self) -> Result<(), Failure> {
        let notes = &self.runner.session().observations;
        let touches = |note: &&Noted<Observation>| note.what.conduct.is_some();
        let noticed = notes.iter().rfind(touches).ok_or("a note")?.what.id;
        self.does(Command::Observing(ObservingCommand::Mend {
            noticed,
            text: "Said so to both sides and took it back.".to_owned(),
        }))
    }
}
