//! The code of conduct for mediators: its points, and what was noticed and mended. Both conferences
//! asked for one (C2, closing remarks; C1, recommendations vii and ix).

use serde::{Deserialize, Serialize};

use crate::domain::ids::ObservationId;
use crate::domain::session::{Noted, Observation, Session};

/// A point of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// Like time, like courtesy and like questions for all.
    Impartiality,
    /// The parties take part and agree because they want to.
    Consent,
    /// What was said in confidence stays there.
    Confidentiality,
    /// Nothing is taken from a side.
    NoFavour,
    /// Those who live with the outcome are heard.
    Inclusion,
    /// Names, customs and silences are respected.
    CulturalSensitivity,
    /// Nobody claims more than the mandate gives.
    Honesty,
    /// Nobody is worse off for having taken part.
    DoNoHarm,
}

impl Point {
    /// All points in the order of the card.
    pub const ALL: [Self; 8] = [
        Self::Impartiality,
        Self::Consent,
        Self::Confidentiality,
        Self::NoFavour,
        Self::Inclusion,
        Self::CulturalSensitivity,
        Self::Honesty,
        Self::DoNoHarm,
    ];
}

/// What a note says of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conduct {
    /// The point was touched.
    Noticed(Point),
    /// What an earlier note tells was mended.
    Mended {
        /// The point.
        point: Point,
        /// The earlier note.
        noticed: ObservationId,
    },
}

/// Something that was noticed, and how it was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Episode {
    /// The point.
    pub point: Point,
    /// What was noticed.
    pub noticed: Noted<Observation>,
    /// How it was mended; none where it was not, or not yet.
    pub mended: Option<Noted<Observation>>,
}

/// Everything that was noticed, in order, with what mended it.
pub fn episodes(session: &Session) -> Vec<Episode> {
    let notes = &session.observations;
    let mending = |id: ObservationId| {
        notes.iter().find(|note| {
            let of = note.what.conduct;
            matches!(of, Some(Conduct::Mended { noticed, .. }) if noticed == id)
        })
    };
    let noticed = notes.iter().filter_map(|note| {
        let Some(Conduct::Noticed(point)) = note.what.conduct else {
            return None;
        };
        Some(Episode {
            point,
            noticed: note.clone(),
            mended: mending(note.what.id).cloned(),
        })
    });
    noticed.collect()
}
