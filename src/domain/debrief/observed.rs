//! What the observers say: ratings as counts, how far they agree, and the code of conduct.

use crate::domain::ids::{CompetencyId, ParticipantId};
use crate::domain::observing::conduct::{self, Episode};
use crate::domain::observing::ratings::{Accord, Counts, Standing, standing};
use crate::domain::session::Session;

/// What the observers say of the room and of each person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// Each competency in which somebody was rated, in the order of the scenario.
    pub competencies: Vec<(CompetencyId, Counts)>,
    /// Each person who was rated, light by light in the order of the scenario.
    pub people: Vec<(ParticipantId, Vec<(CompetencyId, Counts)>)>,
    /// How far two observers of the same agree.
    pub accord: Accord,
    /// What was noticed and mended of the code of conduct.
    pub conduct: Vec<Episode>,
}

impl Observed {
    pub(super) fn of(session: &Session) -> Self {
        let ratings = standing(session);
        let people = session.people.keys().filter_map(|person| {
            let theirs = |rating: &&Standing<'_>| rating.person == *person;
            let lights = by_competency(session, &ratings, theirs);
            (!lights.is_empty()).then_some((*person, lights))
        });
        Self {
            people: people.collect(),
            competencies: by_competency(session, &ratings, |_| true),
            accord: Accord::of(&ratings),
            conduct: conduct::episodes(session),
        }
    }

    /// What was rated of one person.
    pub fn of_person(&self, person: ParticipantId) -> &[(CompetencyId, Counts)] {
        let found = self.people.iter().find(|(id, _)| *id == person);
        found.map_or(&[], |(_, lights)| lights)
    }
}

fn by_competency(
    session: &Session,
    ratings: &[Standing<'_>],
    is_meant: impl Fn(&&Standing<'_>) -> bool,
) -> Vec<(CompetencyId, Counts)> {
    let counts = session.scenario.competencies.iter().map(|id| {
        let of = ratings.iter().filter(|rating| rating.competency == id);
        (id.clone(), Counts::of(of.filter(&is_meant)))
    });
    counts
        .filter(|(_, counts)| *counts != Counts::default())
        .collect()
}
