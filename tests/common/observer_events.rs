//! One event of each kind about observers, what they note, and the note on what may touch people.

use sulh::domain::ids::{ObservationId, ParticipantId, TableNo};
use sulh::domain::observing::{Conduct, ObservingEvent, Point, Watch};
use sulh::domain::session::{EventKind, Observation, Tables};

use super::observation;

/// As the first release wrote it, and as a mended point is written.
fn observations() -> [Observation; 2] {
    let bare = Observation {
        not_seen: false,
        seen: None,
        conduct: None,
        ..observation()
    };
    let mended = Conduct::Mended {
        point: Point::DoNoHarm,
        noticed: ObservationId(1),
    };
    let mended = Observation {
        conduct: Some(mended),
        ..bare.clone()
    };
    [bare, mended]
}

fn observing() -> [ObservingEvent; 3] {
    let watch = |person, tables| Watch {
        observer: "Leyla".to_owned(),
        person,
        tables,
        competencies: ["drafting", "pressure"].map(Into::into),
    };
    [
        ObservingEvent::Assigned {
            watch: watch(None, Tables::All),
        },
        ObservingEvent::Spread {
            watches: vec![watch(Some(ParticipantId(3)), Tables::Only(TableNo(2)))],
            seed: u64::MAX,
        },
        ObservingEvent::Released {
            observer: "Leyla".to_owned(),
        },
    ]
}

pub fn kinds() -> impl Iterator<Item = EventKind> {
    let notes = observations().map(|observation| EventKind::Observed { observation });
    let read = [true, false].map(|read| EventKind::ContentNoteRead { read });
    let all = observing().map(|observing| EventKind::Observing { observing });
    notes.into_iter().chain(all).chain(read)
}
