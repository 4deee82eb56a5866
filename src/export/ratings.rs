//! What the observers rated, as counts, and what was noticed of the code of conduct and mended.

use crate::domain::debrief::Observed;
use crate::domain::ids::ParticipantId;
use crate::domain::observing::ratings::Counts;
use crate::domain::scenario::text;
use crate::localisation::{RecordWords, msg};

use super::document::{Cell, Document};

/// Adds the two sections; nothing where there is nothing to tell.
pub(super) fn tell(document: &mut Document, record: RecordWords<'_>, observed: &Observed) {
    ratings(document, record, observed);
    conduct(document, record, observed);
}

/// What was rated of one person. Levels are for the person: they stand only where names do.
pub(super) fn of_person(
    record: RecordWords<'_>,
    observed: &Observed,
    person: ParticipantId,
) -> Vec<String> {
    if record.nameless.is_some() {
        return Vec::new();
    }
    let lights = observed.of_person(person).iter();
    lights
        .map(|(competency, counts)| record.together(competency, counts))
        .collect()
}

fn ratings(document: &mut Document, record: RecordWords<'_>, observed: &Observed) {
    if observed.competencies.is_empty() {
        return;
    }
    let words = record.words;
    document.heading(2, words.say(&msg::debrief_heading_ratings()));
    document.paragraph(words.say(&msg::debrief_ratings_intro()));
    let mut head = vec![words.say(&msg::debrief_competency())];
    head.extend((1..=5_u8).map(|level| words.number(level)));
    head.push(words.say(&msg::observers_not_seen()));
    let row = |(id, counts): &(_, Counts)| {
        let levels = counts.levels.iter().chain([&counts.not_seen]);
        let name = record.prose.say(&text::competency(id));
        std::iter::once(Cell::Words(name))
            .chain(levels.map(|count| Cell::Figure(words.number(*count))))
            .collect()
    };
    document.table(head, observed.competencies.iter().map(row).collect());
}

fn conduct(document: &mut Document, record: RecordWords<'_>, observed: &Observed) {
    if observed.conduct.is_empty() {
        return;
    }
    let say = |message| record.words.say(&message);
    document.heading(2, say(msg::conduct_title()));
    let head = vec![
        say(msg::debrief_when()),
        say(msg::debrief_where()),
        say(msg::conduct_column_noticed()),
        say(msg::conduct_column_mended()),
    ];
    let rows = observed.conduct.iter().map(|episode| {
        let [when, place, noticed, mended] = record.episode(episode);
        vec![
            Cell::Figure(when),
            Cell::Words(place),
            Cell::Words(noticed),
            Cell::Words(mended),
        ]
    });
    document.table(head, rows.collect());
}
