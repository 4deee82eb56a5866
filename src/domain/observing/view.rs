//! What an observer may know: names, public roles, and what the observer wrote. Everything else
//! would be rated too, and a brief on the observers' page would soon be known at the table.

use super::ratings::{self, Rating};
use crate::domain::ids::{CompetencyId, ObservationId, ParticipantId, PartyId, SeatId};
use crate::domain::roster::Gender;
use crate::domain::scenario::text::{self, PublicText};
use crate::domain::session::{Actor, Session, Tables};
use crate::domain::time::WallTime;

/// The page of one observer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObserverView {
    /// As the record calls the observer.
    pub observer: String,
    /// Where the observer looks.
    pub tables: Tables,
    /// The two lights.
    pub lenses: [Lens; 2],
    /// Those who sit there, table by table in the order of the roles.
    pub people: Vec<Watched>,
}

/// A competency and what it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lens {
    /// Which competency.
    pub id: CompetencyId,
    /// Its name.
    pub name: PublicText,
    /// What it looks like when it is done well.
    pub anchor: PublicText,
}

/// Somebody who is observed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// Who.
    pub person: ParticipantId,
    /// As on the roster.
    pub name: String,
    /// For the form of the role's name.
    pub gender: Option<Gender>,
    /// Where.
    pub seat: SeatId,
    /// For whom.
    pub party: PartyId,
    /// Colour and shape of the party.
    pub slot: u8,
    /// What the observer said in each of the two lights.
    pub ratings: [Option<Rating>; 2],
    /// What the observer wrote, in order.
    pub notes: Vec<(ObservationId, WallTime, String)>,
}

impl ObserverView {
    /// The page of an observer; none for somebody who does not observe.
    pub fn of(session: &Session, observer: &str) -> Option<Self> {
        let watch = session.observing.watch(observer)?;
        let lens = |id: &CompetencyId| Lens {
            id: id.clone(),
            name: text::competency(id),
            anchor: text::competency_anchor(id),
        };
        Some(Self {
            observer: watch.observer.clone(),
            tables: watch.tables,
            lenses: watch.competencies.each_ref().map(lens),
            people: people(session, watch),
        })
    }

    /// People who are not rated in both lights yet.
    pub fn open(&self) -> impl Iterator<Item = &Watched> {
        let open = |person: &&Watched| person.ratings.iter().any(Option::is_none);
        self.people.iter().filter(open)
    }

    /// Ratings that are there, of how many.
    pub fn progress(&self) -> (usize, usize) {
        let given = self.people.iter().flat_map(|person| person.ratings);
        (given.flatten().count(), 2 * self.people.len())
    }
}

fn people(session: &Session, watch: &super::Watch) -> Vec<Watched> {
    let by = Actor::Observer(watch.observer.clone());
    let standing = ratings::standing(session);
    let rated = |person: ParticipantId, competency: &CompetencyId| {
        let mut of = standing.iter();
        let found = of.find(|standing| {
            *standing.by == by && standing.person == person && standing.competency == competency
        });
        found.map(|standing| standing.rating)
    };
    let roles = &session.scenario.roles;
    let place = |seat: &SeatId| roles.iter().position(|role| role.id == seat.role);
    let mut people: Vec<Watched> = session
        .seats
        .iter()
        .filter(|(seat, _)| watch.tables.includes(seat.table))
        .filter_map(|(seat, person)| {
            let party = session.scenario.party_of(&seat.role)?;
            let profile = &session.people.get(person)?.profile;
            let notes = session.observations.iter().filter(|note| {
                note.by == by && note.what.participant == Some(*person) && note.what.has_words()
            });
            Some(Watched {
                person: *person,
                name: profile.name.clone(),
                gender: profile.gender,
                seat: seat.clone(),
                party: party.id.clone(),
                slot: party.slot,
                ratings: watch
                    .competencies
                    .each_ref()
                    .map(|competency| rated(*person, competency)),
                notes: notes
                    .map(|note| (note.what.id, note.wall, note.what.text.clone()))
                    .collect(),
            })
        })
        .collect();
    people.sort_by_key(|person| (person.seat.table, place(&person.seat), person.seat.chair));
    people
}
