//! Observers, what they rated, and the code of conduct.

use serde::Serialize;

use super::secs;
use crate::domain::observing::conduct::{Point, episodes};
use crate::domain::observing::ratings::{Accord, Rating, standing};
use crate::domain::session::{Actor, Session, Tables};

/// Everything about observing.
#[derive(Serialize)]
pub(super) struct Observing {
    content_note_read: bool,
    observers: Vec<Observer>,
    ratings: Vec<Rated>,
    agreement: Agreement,
    conduct: Vec<Conduct>,
}

#[derive(Serialize)]
struct Observer {
    name: String,
    participant: Option<u32>,
    /// All of them where absent.
    table: Option<u8>,
    competencies: [String; 2],
}

/// The last word of an observer on a person in one light.
#[derive(Serialize)]
struct Rated {
    by: Actor,
    participant: u32,
    competency: String,
    rating: Rating,
}

/// Pairs of ratings of one person in one light.
#[derive(Serialize)]
struct Agreement {
    pairs: usize,
    same: usize,
    within_one_level: usize,
}

#[derive(Serialize)]
struct Conduct {
    point: Point,
    table: Option<u8>,
    noticed_secs: i64,
    mended_secs: Option<i64>,
}

pub(super) fn observing(session: &Session) -> Observing {
    let ratings = standing(session);
    let accord = Accord::of(&ratings);
    let observers = session.observing.watches.iter().map(|watch| Observer {
        name: watch.observer.clone(),
        participant: watch.person.map(|person| person.0),
        table: match watch.tables {
            Tables::All => None,
            Tables::Only(table) => Some(table.0),
        },
        competencies: watch.competencies.each_ref().map(ToString::to_string),
    });
    let rated = ratings.iter().map(|rating| Rated {
        by: rating.by.clone(),
        participant: rating.person.0,
        competency: rating.competency.to_string(),
        rating: rating.rating,
    });
    let conduct = episodes(session).into_iter().map(|episode| Conduct {
        point: episode.point,
        table: episode.noticed.what.table.map(|table| table.0),
        noticed_secs: secs(episode.noticed.at),
        mended_secs: episode.mended.map(|mended| secs(mended.at)),
    });
    Observing {
        content_note_read: session.content_note_read,
        observers: observers.collect(),
        ratings: rated.collect(),
        agreement: Agreement {
            pairs: accord.pairs,
            same: accord.same,
            within_one_level: accord.near,
        },
        conduct: conduct.collect(),
    }
}
