//! Commands about observers, their ratings and the code of conduct.

use super::Decision;
use super::notes::{known, laid, written};
use crate::domain::ids::{CompetencyId, ObservationId, ParticipantId, TableNo};
use crate::domain::observing::{
    Conduct, Moment, ObservingCommand, ObservingEvent, ObservingRefusal, Point, Rating, Watch,
    conduct,
};
use crate::domain::session::Session;
use crate::domain::session::command::Refusal;
use crate::domain::session::event::EventKind;
use crate::domain::session::parts::{Observation, Tables};
use crate::domain::time::SessionTime;

pub(super) fn decide(session: &Session, command: &ObservingCommand, at: SessionTime) -> Decision {
    match command {
        ObservingCommand::Assign(watch) => {
            let watch = checked(session, watch)?;
            Ok(happened(ObservingEvent::Assigned { watch }))
        }
        ObservingCommand::Spread { watches, seed } => spread(session, watches, *seed),
        ObservingCommand::Release(observer) => match session.observing.watch(observer) {
            Some(watch) => Ok(happened(ObservingEvent::Released {
                observer: watch.observer.clone(),
            })),
            None => Err(refused(ObservingRefusal::NoSuchObserver)),
        },
        ObservingCommand::Rate {
            person,
            competency,
            rating,
            seen,
        } => rate(session, *person, competency, *rating, *seen, at),
        ObservingCommand::Note { person, text, seen } => {
            let mut note = blank(session, Some(*person))?;
            note.text = written(text)?;
            note.seen = seen_at(session, *seen, at)?;
            Ok(observed(note))
        }
        ObservingCommand::Notice {
            point,
            table,
            person,
            text,
        } => notice(session, *point, *table, *person, text),
        ObservingCommand::Mend { noticed, text } => mend(session, *noticed, text),
    }
}

fn refused(why: ObservingRefusal) -> Refusal {
    Refusal::Observing(why)
}

fn happened(observing: ObservingEvent) -> Vec<EventKind> {
    vec![EventKind::Observing { observing }]
}

fn observed(observation: Observation) -> Vec<EventKind> {
    vec![EventKind::Observed { observation }]
}

/// An assignment that makes sense, with the name as it will stand in the record.
fn checked(session: &Session, watch: &Watch) -> Result<Watch, Refusal> {
    let observer = watch.observer.trim();
    if observer.is_empty() {
        return Err(Refusal::BlankName);
    }
    if let Some(person) = watch.person {
        if !session.people.contains_key(&person) {
            return Err(Refusal::NoSuchPerson(person));
        }
        if session.seat_of(person).is_some() {
            return Err(refused(ObservingRefusal::HasSeat));
        }
    }
    if let Tables::Only(table) = watch.tables {
        laid(session, table)?;
    }
    for competency in &watch.competencies {
        in_scenario(session, competency)?;
    }
    let [first, second] = &watch.competencies;
    if first == second {
        return Err(refused(ObservingRefusal::SameTwice));
    }
    Ok(Watch {
        observer: observer.to_owned(),
        ..watch.clone()
    })
}

fn in_scenario(session: &Session, competency: &CompetencyId) -> Result<(), Refusal> {
    if session.scenario.competencies.contains(competency) {
        Ok(())
    } else {
        Err(Refusal::NotInScenario(competency.to_string()))
    }
}

fn spread(session: &Session, watches: &[Watch], seed: u64) -> Decision {
    let watches: Vec<Watch> = watches
        .iter()
        .map(|watch| checked(session, watch))
        .collect::<Result<_, _>>()?;
    let is_known = |index: usize, name: &str| {
        let mut before = watches.iter().take(index);
        before.any(|watch| watch.observer == name)
    };
    let mut all = watches.iter().enumerate();
    if all.any(|(index, watch)| is_known(index, &watch.observer)) {
        return Err(refused(ObservingRefusal::SameName));
    }
    Ok(happened(ObservingEvent::Spread { watches, seed }))
}

fn rate(
    session: &Session,
    person: ParticipantId,
    competency: &CompetencyId,
    rating: Rating,
    seen: Option<SessionTime>,
    at: SessionTime,
) -> Decision {
    if !session.has_started() {
        return Err(Refusal::NotStarted);
    }
    in_scenario(session, competency)?;
    let mut note = blank(session, Some(person))?;
    note.competency = Some(competency.clone());
    match rating {
        Rating::Level(level) if !(1..=5).contains(&level) => {
            return Err(Refusal::LevelOutOfRange(level));
        }
        Rating::Level(level) => note.level = Some(level),
        Rating::NotSeen => note.not_seen = true,
    }
    note.seen = seen_at(session, seen, at)?;
    Ok(observed(note))
}

fn notice(
    session: &Session,
    point: Point,
    table: TableNo,
    person: Option<ParticipantId>,
    text: &str,
) -> Decision {
    laid(session, table)?;
    let mut note = blank(session, person)?;
    note.table = Some(table);
    text.trim().clone_into(&mut note.text);
    note.conduct = Some(Conduct::Noticed(point));
    Ok(observed(note))
}

fn mend(session: &Session, id: ObservationId, text: &str) -> Decision {
    let earlier = known(session, id)?;
    let mut open = conduct::episodes(session).into_iter();
    let open = open.find(|episode| episode.noticed.what.id == id && episode.mended.is_none());
    let Some(episode) = open else {
        return Err(refused(ObservingRefusal::NothingToMend));
    };
    let mut note = blank(session, earlier.participant)?;
    note.table = earlier.table;
    text.trim().clone_into(&mut note.text);
    note.conduct = Some(Conduct::Mended {
        point: episode.point,
        noticed: id,
    });
    Ok(observed(note))
}

/// A note in which nothing is said yet.
fn blank(session: &Session, participant: Option<ParticipantId>) -> Result<Observation, Refusal> {
    if let Some(person) = participant.filter(|person| !session.people.contains_key(person)) {
        return Err(Refusal::NoSuchPerson(person));
    }
    Ok(Observation {
        id: session.new_observation(),
        participant,
        table: participant.and_then(|person| Some(session.seat_of(person)?.table)),
        competency: None,
        level: None,
        text: String::new(),
        not_seen: false,
        seen: None,
        conduct: None,
    })
}

/// A moment that was, on both clocks.
fn seen_at(
    session: &Session,
    seen: Option<SessionTime>,
    at: SessionTime,
) -> Result<Option<Moment>, Refusal> {
    match seen {
        Some(seen) if seen > at => Err(refused(ObservingRefusal::InFuture)),
        Some(seen) => Ok(Some(Moment {
            at: seen,
            wall: session.wall_of(seen),
        })),
        None => Ok(None),
    }
}
