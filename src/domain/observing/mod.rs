//! Observers: who looks at which table in which two lights, what they rate, and the code of conduct
//! for mediators.
//!
//! Observers who rate two things agree far better than observers who rate seven, so the type of a
//! [`Watch`] has room for two. A rating is an [`Observation`](super::session::Observation) like any
//! other note: [`ratings`] says which of them stand and what follows from them.

pub mod conduct;
mod proposal;
pub mod ratings;
mod view;

pub use conduct::{Conduct, Point};
pub use proposal::{spread, suggest};
pub use ratings::Rating;
pub use view::{Lens, ObserverView, Watched};

use serde::{Deserialize, Serialize};

use super::ids::{CompetencyId, ObservationId, ParticipantId, TableNo};
use super::session::Tables;
use super::time::{SessionTime, WallTime};

/// What an observer looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// As the record calls the observer.
    pub observer: String,
    /// The entry of the roster, for somebody who is on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<ParticipantId>,
    /// Where.
    pub tables: Tables,
    /// In which lights: two, and never more.
    pub competencies: [CompetencyId; 2],
}

/// When something was seen that was written down later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// On the session clock.
    pub at: SessionTime,
    /// On the wall.
    pub wall: WallTime,
}

/// Who observes what, in the order in which it was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observing {
    /// One for each observer.
    pub watches: Vec<Watch>,
    /// The draw number of the last spread.
    pub seed: Option<u64>,
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ObservingCommand {
    /// Somebody observes, or observes something else from now on.
    Assign(Watch),
    /// These people observe, and nobody else.
    Spread {
        /// One for each observer.
        watches: Vec<Watch>,
        /// The draw number used.
        seed: u64,
    },
    /// Somebody does not observe any more.
    Release(String),
    /// Rate a person. The sender is the observer.
    Rate {
        /// Whom.
        person: ParticipantId,
        /// In which light.
        competency: CompetencyId,
        /// How.
        rating: Rating,
        /// When it was seen; now where absent.
        seen: Option<SessionTime>,
    },
    /// Write a note on a person.
    Note {
        /// On whom.
        person: ParticipantId,
        /// What was seen or heard.
        text: String,
        /// When it was seen; now where absent.
        seen: Option<SessionTime>,
    },
    /// A point of the code of conduct was touched.
    Notice {
        /// Which one.
        point: Point,
        /// Where.
        table: TableNo,
        /// By whom, if that matters.
        person: Option<ParticipantId>,
        /// What was seen or heard; may be blank.
        text: String,
    },
    /// What was noticed has been mended.
    Mend {
        /// What was noticed.
        noticed: ObservationId,
        /// How; may be blank.
        text: String,
    },
}

impl ObservingCommand {
    /// Whether it may still be written down when the session is over: sheets of paper are typed in
    /// when there is time.
    pub fn comes_from_paper(&self) -> bool {
        matches!(self, Self::Rate { .. } | Self::Note { .. })
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObservingEvent {
    /// Somebody observes this from now on.
    Assigned {
        /// Who and what.
        watch: Watch,
    },
    /// These people observe, and nobody else.
    Spread {
        /// One for each observer.
        watches: Vec<Watch>,
        /// The draw number used.
        seed: u64,
    },
    /// Somebody does not observe any more.
    Released {
        /// As the record calls the observer.
        observer: String,
    },
}

/// Why nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObservingRefusal {
    /// The two competencies are one.
    SameTwice,
    /// Two observers have one name.
    SameName,
    /// Whoever plays does not observe.
    HasSeat,
    /// Nobody of this name observes.
    NoSuchObserver,
    /// It was not seen yet at that moment.
    InFuture,
    /// It is mended already, or it is nothing that can be mended.
    NothingToMend,
}

impl Observing {
    /// What an observer looks at.
    pub fn watch(&self, observer: &str) -> Option<&Watch> {
        let mut watches = self.watches.iter();
        watches.find(|watch| watch.observer == observer)
    }

    /// Writes what happened.
    pub fn apply(&mut self, event: &ObservingEvent) {
        match event {
            ObservingEvent::Assigned { watch } => {
                let mut known = self.watches.iter_mut();
                match known.find(|known| known.observer == watch.observer) {
                    Some(known) => *known = watch.clone(),
                    None => self.watches.push(watch.clone()),
                }
            }
            ObservingEvent::Spread { watches, seed } => {
                self.watches.clone_from(watches);
                self.seed = Some(*seed);
            }
            ObservingEvent::Released { observer } => {
                self.watches.retain(|watch| watch.observer != *observer);
            }
        }
    }

    /// Lets those go who do not observe any more.
    pub fn forget(&mut self, is_gone: impl Fn(ParticipantId) -> bool) {
        self.watches
            .retain(|watch| !watch.person.is_some_and(&is_gone));
    }

    /// Whose table is not laid any more walks about.
    pub fn keep_tables(&mut self, count: u8) {
        for watch in &mut self.watches {
            if matches!(watch.tables, Tables::Only(table) if table.0 > count) {
                watch.tables = Tables::All;
            }
        }
    }
}
