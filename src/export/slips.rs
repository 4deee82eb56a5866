//! The code slips: one for each person, to be cut out and handed over.

use crate::domain::scenario::text;
use crate::domain::seat::return_code;
use crate::domain::session::Session;
use crate::localisation::{Edition, Editions, Localiser, msg};

use super::briefs::seats_in_order;
use super::document::{Block, Document};

/// A slip for the facilitator, then one for each person in that person's language, in the order of
/// tables and roles.
pub fn compose(session: &Session, editions: &Editions) -> Document {
    let main = editions.main();
    let say = |message| main.words.say(&message);
    let mut document = Document::new(
        main.words.language(),
        say(msg::slips_title(main.prose.say(&text::title()))),
        say(msg::slips_subtitle(session.setup.title.as_str())),
        say(msg::slips_foot()),
    );
    slip(&mut document, main);
    document.heading(3, say(msg::slips_facilitator()));
    let code = return_code(session.setup.seed);
    figures(&mut document, code, say(msg::slips_return()));
    document.paragraph(say(msg::slips_return_how()));
    for seat in seats_in_order(session) {
        let desk = session.desk(&seat);
        let person = desk.and_then(|desk| Some((desk, session.people.get(&desk.person)?)));
        let Some((desk, person)) = person else {
            continue;
        };
        let edition @ Edition { words, prose } = editions.for_person(&person.profile);
        let say = |message| words.say(&message);
        slip(&mut document, edition);
        let role = prose.role(&seat.role, person.profile.gender);
        document.heading(3, say(msg::briefs_seat(seat.table, role)));
        let party = session.scenario.party_of(&seat.role);
        let party = party.map(|party| prose.say(&text::party(&party.id)));
        document.paragraph(say(msg::briefs_seat_of(
            person.profile.name.as_str(),
            party.unwrap_or_default(),
        )));
        let code = code_words(words, &desk.code());
        figures(&mut document, code, say(msg::slips_code()));
        document.paragraph(say(msg::slips_how()));
    }
    document
}

fn slip(document: &mut Document, edition: &Edition) {
    document.blocks.push(Block::Slip(edition.words.language()));
}

fn figures(document: &mut Document, code: String, name: String) {
    document.blocks.push(Block::Figures(vec![(code, name)]));
}

/// A code of six figures in two groups, as it is easiest to read out.
pub(crate) fn code_words(words: &Localiser, code: &str) -> String {
    let (first, last) = code.split_at_checked(3).unwrap_or((code, ""));
    words.say(&msg::seats_code(first, last))
}
