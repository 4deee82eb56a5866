//! What the observers see of people: one or two notes a minute while seats negotiate, the ratings
//! that they owe at the end, and a slip of the mediators that is mended.

use crate::domain::ids::{CompetencyId, ParticipantId, TableNo};
use crate::domain::observing::conduct::episodes;
use crate::domain::observing::{self, ObserverView, ObservingCommand, Point, Rating, Watch};
use crate::domain::scenario::PhaseKind;
use crate::domain::session::{Actor, Command, Request, Tables};
use crate::domain::time::SessionTime;
use crate::localisation::msg;

use super::phrases;
use super::scene::{Scene, ask};

pub(super) fn look(scene: &Scene, requests: &mut Vec<Request>) {
    if scene.session.observing.watches.is_empty() {
        return share_out(scene, requests);
    }
    code(scene, requests);
    owed(scene, requests);
    if !scene.kind().is_some_and(PhaseKind::negotiates) {
        return;
    }
    let minute = scene.at.0 / 60_000;
    let count = scene.dice("notes", &[&minute]).between(1, 2);
    for number in 0..count {
        let mut dice = scene.dice("note moment", &[&minute, &number]);
        // Never in the first seconds: the minute must have begun at the point before.
        let moment = SessionTime(minute * 60_000) + dice.seconds(6, 59);
        if scene.strikes(moment) {
            requests.extend(note(scene, minute, number));
        }
    }
}

/// Whoever has no seat observes, and one more for each table that has nobody.
fn share_out(scene: &Scene, requests: &mut Vec<Request>) {
    let session = scene.session;
    let tables = scene.tables();
    let free = session.unseated();
    let mut observers: Vec<_> = free
        .map(|person| (person.profile.name.clone(), Some(person.id)))
        .collect();
    for number in observers.len()..tables.len() {
        observers.push((scene.say(&msg::rehearsal_observer(number + 1)), None));
    }
    let seed = session.setup.seed;
    let watches = observing::spread(&session.scenario, &tables, &observers, seed);
    if !watches.is_empty() {
        ask(
            requests,
            Command::Observing(ObservingCommand::Spread { watches, seed }),
        );
    }
}

fn sent(watch: &Watch, command: Command) -> Request {
    Request {
        command,
        by: Actor::Observer(watch.observer.clone()),
        why: None,
    }
}

fn note(scene: &Scene, minute: i64, number: i64) -> Option<Request> {
    let mut dice = scene.dice("note", &[&minute, &number]);
    let watches = &scene.session.observing.watches;
    let turn = usize::try_from(minute * 2 + number).ok()?;
    let watch = watches.get(turn % watches.len().max(1))?;
    let table = match watch.tables {
        Tables::Only(table) => table,
        Tables::All => *dice.pick(&scene.tables())?,
    };
    let command = if dice.percent(6) {
        Command::Observe {
            participant: None,
            table: Some(table),
            competency: None,
            level: None,
            text: scene.say(&phrases::table_note(&mut dice)),
        }
    } else {
        about_somebody(scene, table, watch)?
    };
    Some(sent(watch, command))
}

fn about_somebody(scene: &Scene, table: TableNo, watch: &Watch) -> Option<Command> {
    let mut dice = scene.dice("note on", &[&table, &scene.at.0]);
    let person = somebody(scene, table)?;
    let competency = dice.pick(&watch.competencies)?;
    let kind = phrases::kind_of(competency);
    let (text, level) = match rating(scene, person, competency, "note") {
        Rating::Level(level) => (
            phrases::note(kind, i64::from(level), &mut dice),
            Some(level),
        ),
        Rating::NotSeen => (phrases::not_seen(&mut dice), None),
    };
    Some(Command::Observe {
        participant: Some(person),
        table: Some(table),
        competency: Some(competency.clone()),
        level,
        text: scene.say(&text),
    })
}

/// Some people are good at some things, and nobody is equally good every time.
fn rating(scene: &Scene, person: ParticipantId, competency: &CompetencyId, when: &str) -> Rating {
    let usual = scene.dice("usual", &[&person.0, competency]).between(2, 4);
    let mut dice = scene.dice(when, &[&person.0, competency, &scene.at.0]);
    if dice.percent(8) {
        return Rating::NotSeen;
    }
    let level = (usual + dice.between(-1, 1)).clamp(1, 5);
    u8::try_from(level).map_or(Rating::NotSeen, Rating::Level)
}

/// Somebody at the table, the mediation team more often than others.
fn somebody(scene: &Scene, table: TableNo) -> Option<ParticipantId> {
    let mut dice = scene.dice("watched", &[&table, &scene.at.0]);
    let mediates = |role| {
        let party = scene.session.scenario.party_of(role);
        party.is_some_and(|party| party.mediates)
    };
    let seats = scene.session.seats.iter();
    let (leading, others): (Vec<_>, Vec<_>) = seats
        .filter(|(seat, _)| seat.table == table)
        .partition(|(seat, _)| mediates(&seat.role));
    let first = if dice.percent(40) { &leading } else { &others };
    let found = dice.pick(first).or(leading.first()).or(others.first())?;
    Some(*found.1)
}

/// In the final plenary the sheets are filled: whoever was not rated yet is rated, one after the
/// other.
fn owed(scene: &Scene, requests: &mut Vec<Request>) {
    if scene.kind() != Some(PhaseKind::Plenary) {
        return;
    }
    for watch in &scene.session.observing.watches {
        let Some(view) = ObserverView::of(scene.session, &watch.observer) else {
            continue;
        };
        let open = view.people.iter().flat_map(|person| {
            let rated = person.ratings.iter().zip(&view.lenses);
            rated.filter_map(|(rating, lens)| rating.is_none().then_some((person.person, &lens.id)))
        });
        for (person, competency) in open.take(4) {
            let command = ObservingCommand::Rate {
                person,
                competency: competency.clone(),
                rating: rating(scene, person, competency, "rating"),
                seen: None,
            };
            requests.push(sent(watch, Command::Observing(command)));
        }
    }
}

/// At each table a point of the code is touched once in the caucus, and mostly mended soon.
fn code(scene: &Scene, requests: &mut Vec<Request>) {
    let Some(phase) = scene.phase() else { return };
    if phase.phase.kind != PhaseKind::Caucus {
        return;
    }
    for table in scene.tables() {
        let mut dice = scene.dice("conduct", &[&table]);
        let (touched, mended) = (dice.between(20, 50), dice.between(60, 90));
        let watches = scene.session.observing.watches.iter();
        let mut there = watches.filter(|watch| watch.tables.includes(table));
        let Some((watch, point)) = there.next().zip(dice.pick(&Point::ALL)) else {
            continue;
        };
        let episodes = episodes(scene.session).into_iter();
        let mut there = episodes.filter(|it| it.noticed.what.table == Some(table));
        let known = there.find(|episode| episode.point == *point);
        // A phase that gets more time comes to the same part of itself twice.
        if known.is_none() && scene.strikes(phase.part(touched)) {
            let command = ObservingCommand::Notice {
                point: *point,
                table,
                person: None,
                text: scene.say(&msg::rehearsal_conduct_noticed()),
            };
            requests.push(sent(watch, Command::Observing(command)));
        }
        let open = known.filter(|episode| episode.mended.is_none());
        if let Some(open) = open.filter(|_| scene.strikes(phase.part(mended)))
            && dice.percent(75)
        {
            let command = ObservingCommand::Mend {
                noticed: open.noticed.what.id,
                text: scene.say(&msg::rehearsal_conduct_mended()),
            };
            requests.push(sent(watch, Command::Observing(command)));
        }
    }
}
