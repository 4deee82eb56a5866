//! Which ratings stand, and what they say together.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::ids::{CompetencyId, ParticipantId, TableNo};
use crate::domain::session::{Actor, Noted, Observation, Session};

/// Highest level.
pub const HIGHEST: u8 = 5;

/// What an observer says of a person in one light. Not rated at all is no rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// 1 to 5.
    Level(u8),
    /// There was no occasion to see it.
    NotSeen,
}

/// A rating that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Who rated.
    pub by: &'a Actor,
    /// Whom.
    pub person: ParticipantId,
    /// In which light.
    pub competency: &'a CompetencyId,
    /// How.
    pub rating: Rating,
}

fn rating_of(note: &Noted<Observation>) -> Option<Standing<'_>> {
    let rating = match (note.what.level, note.what.not_seen) {
        (Some(level), _) => Rating::Level(level),
        (None, true) => Rating::NotSeen,
        (None, false) => return None,
    };
    Some(Standing {
        by: &note.by,
        person: note.what.participant?,
        competency: note.what.competency.as_ref()?,
        rating,
    })
}

/// The last word of every observer on every person in every light, in the order of the record.
pub fn standing(session: &Session) -> Vec<Standing<'_>> {
    let mut found: Vec<Standing<'_>> = Vec::new();
    for rating in session.observations.iter().filter_map(rating_of) {
        found.retain(|known| {
            (known.by, known.person, known.competency)
                != (rating.by, rating.person, rating.competency)
        });
        found.push(rating);
    }
    found
}

/// Who sits somewhere and was not rated by anybody, table by table.
pub fn unrated(session: &Session) -> BTreeMap<TableNo, Vec<ParticipantId>> {
    let rated: BTreeSet<ParticipantId> = standing(session).iter().map(|it| it.person).collect();
    let mut tables: BTreeMap<TableNo, Vec<ParticipantId>> = BTreeMap::new();
    for (seat, person) in &session.seats {
        if !rated.contains(person) {
            tables.entry(seat.table).or_default().push(*person);
        }
    }
    tables
}

/// How often each level was given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// From level 1 to the highest.
    pub levels: [usize; HIGHEST as usize],
    /// Counted apart: nobody is worse for not having been seen.
    pub not_seen: usize,
}

impl Counts {
    /// Counts ratings.
    pub fn of<'a>(ratings: impl IntoIterator<Item = &'a Standing<'a>>) -> Self {
        let mut counts = Self::default();
        for standing in ratings {
            match standing.rating {
                Rating::NotSeen => counts.not_seen += 1,
                Rating::Level(level) => {
                    let place = usize::from(level).checked_sub(1);
                    if let Some(count) = place.and_then(|place| counts.levels.get_mut(place)) {
                        *count += 1;
                    }
                }
            }
        }
        counts
    }

    /// Ratings with a level.
    pub fn seen(&self) -> usize {
        self.levels.iter().sum()
    }

    /// What they come to. One rating is not called an average.
    pub fn together(&self) -> Together {
        let sum: usize = (1..)
            .zip(self.levels)
            .map(|(level, n): (usize, _)| level * n)
            .sum();
        match self.seen() {
            0 => Together::Nobody,
            1 => Together::One(u8::try_from(sum).unwrap_or(HIGHEST)),
            seen => Together::Average {
                tenths: u32::try_from((sum * 20 + seen) / (2 * seen)).unwrap_or_default(),
                observers: seen,
            },
        }
    }
}

/// What the levels of one person in one light come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// Nobody has seen it.
    Nobody,
    /// One observer gave this level.
    One(u8),
    /// Several observers gave a level.
    Average {
        /// The average in tenths, halves rounded up.
        tenths: u32,
        /// Of how many.
        observers: usize,
    },
}

/// How far observers agree where two of them rated one person in one light.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accord {
    /// Pairs of ratings.
    pub pairs: usize,
    /// Pairs with the same level.
    pub same: usize,
    /// Pairs that are one level apart or none.
    pub near: usize,
}

impl Accord {
    /// Compares all ratings that stand.
    pub fn of(ratings: &[Standing<'_>]) -> Self {
        let mut accord = Self::default();
        for (index, first) in ratings.iter().enumerate() {
            for second in ratings.iter().skip(index + 1) {
                if (first.person, first.competency) != (second.person, second.competency) {
                    continue;
                }
                if let (Rating::Level(a), Rating::Level(b)) = (first.rating, second.rating) {
                    accord.pairs += 1;
                    accord.same += usize::from(a == b);
                    accord.near += usize::from(a.abs_diff(b) <= 1);
                }
            }
        }
        accord
    }
}
