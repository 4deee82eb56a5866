//! What was observed, person by person.

use crate::domain::debrief::{Debrief, PersonReview};
use crate::localisation::{RecordWords, msg};

use super::document::Document;
use super::ratings;

/// Adds the section; nothing where there is nothing to tell.
pub(super) fn tell(document: &mut Document, record: RecordWords<'_>, facts: &Debrief) {
    let rated = |person: &PersonReview| ratings::of_person(record, &facts.observed, person.id);
    let people = facts.people.iter().map(|person| (person, rated(person)));
    let noted: Vec<(&PersonReview, Vec<String>)> = people
        .filter(|(person, rated)| !person.notes.is_empty() || !rated.is_empty())
        .collect();
    if noted.is_empty() && facts.general_notes.is_empty() {
        return;
    }
    let say = |message| record.words.say(&message);
    document.heading(2, say(msg::debrief_heading_people()));
    if noted.is_empty() {
        document.paragraph(say(msg::debrief_people_none()));
    }
    for (person, mut lines) in noted {
        document.heading(3, heading(record, person));
        lines.extend(person.notes.iter().map(|note| record.note(note)));
        document.list(lines);
    }
    if !facts.general_notes.is_empty() {
        document.heading(3, say(msg::debrief_heading_room_notes()));
        let notes = facts.general_notes.iter();
        document.list(notes.map(|note| record.note(note)).collect());
    }
}

fn heading(record: RecordWords<'_>, person: &PersonReview) -> String {
    let seat = person.seat.as_ref().map(|seat| {
        record.words.say(&msg::debrief_person_seat(
            record.prose.role(&seat.role, record.gender(person.id)),
            seat.table,
        ))
    });
    match (record.name(person.id), seat) {
        (Some(name), Some(seat)) => record.words.say(&msg::debrief_person_heading(name, seat)),
        (Some(name), None) => name.to_owned(),
        (None, seat) => seat.unwrap_or_default(),
    }
}
