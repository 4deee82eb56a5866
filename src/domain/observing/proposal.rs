//! A first answer to who observes what: every competency as often as any other, at every table.

use rand_chacha::ChaCha12Rng;
use rand_core::SeedableRng;

use super::Watch;
use crate::domain::dice::shuffled;
use crate::domain::ids::{CompetencyId, ParticipantId, TableNo};
use crate::domain::scenario::Scenario;
use crate::domain::session::{Session, Tables};

/// Spreads observers over tables and pairs of competencies. Where there are fewer observers than
/// tables, each of them walks about among all. Nothing where the scenario has fewer than two
/// competencies.
pub fn spread(
    scenario: &Scenario,
    tables: &[TableNo],
    observers: &[(String, Option<ParticipantId>)],
    seed: u64,
) -> Vec<Watch> {
    let mut rng = ChaCha12Rng::seed_from_u64(seed);
    let pairs = pairs(&scenario.competencies, &mut rng);
    let places = shuffled(tables.len(), &mut rng);
    let walk_about = observers.len() < tables.len();
    let watch = |(index, (observer, person)): (usize, &(String, Option<ParticipantId>))| {
        let (place, round) = (index % tables.len().max(1), index / tables.len().max(1));
        let table = places.get(place).and_then(|place| tables.get(*place));
        let pair = if walk_about { index } else { place + round };
        Some(Watch {
            observer: observer.clone(),
            person: *person,
            tables: match table {
                Some(table) if !walk_about => Tables::Only(*table),
                _ => Tables::All,
            },
            competencies: pairs.get(pair % pairs.len().max(1))?.clone(),
        })
    };
    observers.iter().enumerate().filter_map(watch).collect()
}

/// Each competency once, two by two, in a drawn order; with an odd number of them each twice.
fn pairs(all: &[CompetencyId], rng: &mut ChaCha12Rng) -> Vec<[CompetencyId; 2]> {
    if all.len() < 2 {
        return Vec::new();
    }
    let order = shuffled(all.len(), rng);
    let count = if all.len().is_multiple_of(2) {
        all.len() / 2
    } else {
        all.len()
    };
    let drawn = |place: usize| all.get(*order.get(place % all.len())?).cloned();
    let pair = |number: usize| Some([drawn(2 * number)?, drawn(2 * number + 1)?]);
    (0..count).filter_map(pair).collect()
}

/// What one more observer could look at: where fewest look, what fewest look at.
pub fn suggest(session: &Session) -> Option<(Tables, [CompetencyId; 2])> {
    let watches = &session.observing.watches;
    let looks = |table: &TableNo| {
        let there = watches.iter().filter(|watch| watch.tables.includes(*table));
        there.count()
    };
    let table = session.table_numbers().min_by_key(looks)?;
    let seen = |competency: &&CompetencyId| {
        let by = watches
            .iter()
            .filter(|watch| watch.competencies.contains(competency));
        let here = by.clone().filter(|watch| watch.tables.includes(table));
        (here.count(), by.count())
    };
    let mut least: Vec<&CompetencyId> = session.scenario.competencies.iter().collect();
    least.sort_by_key(seen);
    let [first, second, ..] = least.as_slice() else {
        return None;
    };
    Some((Tables::Only(table), [(*first).clone(), (*second).clone()]))
}
