//! Observers on paper: a sheet for each of them, and the code of conduct for mediators.

use crate::domain::observing::{ObserverView, Point};
use crate::domain::scenario::text;
use crate::domain::session::Session;
use crate::localisation::{Edition, Editions, Localiser, msg, names};

use super::document::{Block, Cell, Document};

/// One page for each observer, in the language of whoever is on the roster, then the code of
/// conduct as a card.
pub fn compose(session: &Session, editions: &Editions) -> Document {
    let main = editions.main();
    let say = |message| main.words.say(&message);
    let title = say(msg::sheets_title(main.prose.say(&text::title())));
    let subtitle = say(msg::briefs_subtitle(session.setup.title.as_str()));
    let language = main.words.language();
    let mut document = Document::new(language, title, subtitle, say(msg::sheets_foot()));
    for watch in &session.observing.watches {
        let person = watch.person.and_then(|id| session.people.get(&id));
        let edition = person.map_or(main, |person| editions.for_person(&person.profile));
        let Some(view) = ObserverView::of(session, &watch.observer) else {
            continue;
        };
        document.blocks.push(Block::Page(edition.words.language()));
        sheet(&mut document, session, &view, edition);
    }
    document.blocks.push(Block::Page(language));
    document.heading(2, say(msg::conduct_title()));
    code(&mut document, &main.words);
    document
        .blocks
        .push(Block::Remark(say(msg::conduct_source())));
    document
}

/// The points of the code of conduct, each with one sentence.
pub(super) fn code(document: &mut Document, words: &Localiser) {
    let point = |point: &Point| {
        words.say(&msg::conduct_point(
            names::conduct(*point),
            names::conduct_text(*point),
        ))
    };
    document.list(Point::ALL.iter().map(point).collect());
}

/// What to look for, what each level looks like, and a line for each person of the table.
fn sheet(
    document: &mut Document,
    session: &Session,
    view: &ObserverView,
    Edition { words, prose }: &Edition,
) {
    let say = |message| words.say(&message);
    document.heading(2, say(msg::sheets_of(view.observer.as_str())));
    document.paragraph(say(msg::sheets_hint()));
    for lens in &view.lenses {
        document.heading(3, prose.say(&lens.name));
        document.paragraph(prose.say(&lens.anchor));
        let levels = prose.levels(&lens.id).into_iter().flatten();
        let levels: Vec<String> = levels.collect();
        if !levels.is_empty() {
            document.blocks.push(Block::Numbered(levels));
        }
    }
    let [first, second] = view.lenses.each_ref().map(|lens| prose.say(&lens.name));
    for table in session
        .table_numbers()
        .filter(|table| view.tables.includes(*table))
    {
        document.heading(3, say(msg::debrief_table(table)));
        let people = view.people.iter().filter(|it| it.seat.table == table);
        let rows = people.map(|person| {
            let role = prose.role(&person.seat.role, person.gender);
            let blank = || Cell::Words(String::new());
            vec![
                Cell::Words(say(msg::debrief_person_heading(person.name.as_str(), role))),
                blank(),
                blank(),
                blank(),
            ]
        });
        let head = vec![
            say(msg::sheets_person()),
            first.clone(),
            second.clone(),
            say(msg::sheets_words()),
        ];
        document.table(head, rows.collect());
    }
    document.paragraph(say(msg::sheets_notes()));
    document.blocks.push(Block::Lines(4));
}
