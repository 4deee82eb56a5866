//! The documents that leave the laptop, read back from their bytes.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use sulh::domain::ids::SeatId;
use sulh::domain::scenario::Audience;
use sulh::domain::session::Session;
use sulh::export::{Block, Cell, Document, Format, briefs, debrief};
use sulh::localisation::{Editions, Figures, Language, Localiser, Prose};

use super::paper::readable;
use super::secrets::{self, Secrets};
use super::story::{self, Telling};

/// The program's own words in documents, which are no secret.
const DOCUMENTS: &str = concat!(
    include_str!("../../locales/en/documents.ftl"),
    "\n",
    include_str!("../../locales/en/names.ftl")
);

fn told() -> Telling<'static> {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::over(&mut telling).expect("the story");
    telling
}

fn words() -> Localiser {
    Localiser::new(Language::En, Figures::Western, TimeZone::UTC)
}

#[test]
fn the_page_for_everyone_holds_nothing_confidential_in_any_format() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let prose = Prose::new(pack, Language::En);
    let mut secrets = Secrets::of_scenario(&session.scenario, "en", &pack["en"], DOCUMENTS);
    secrets::of_session(session, &mut secrets);
    let page = briefs::public_page(&session.scenario, &words(), &prose.public());
    for format in Format::ALL {
        let text = readable(format, &format.write(&page));
        assert!(text.contains("Nine years ago"), "{format:?} was read");
        assert_eq!(secrets.leak(&text), None, "{format:?}");
    }
}

#[test]
fn a_debrief_without_names_names_nobody_in_any_format() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let prose = Prose::new(pack, Language::En);
    let all = secrets::texts("en", &pack["en"]);
    let documents = secrets::texts("en", DOCUMENTS);
    let mut names = Secrets::beside(all.values().chain(documents.values()).map(String::as_str));
    for person in session.people.values() {
        names.keep_name(&person.profile.name);
    }
    for with_names in [false, true] {
        let options = debrief::Options { names: with_names };
        let document = debrief::compose(session, telling.runner.now(), &words(), &prose, options);
        for format in Format::ALL {
            let text = readable(format, &format.write(&document));
            // With names it must find some: the negative control.
            assert_eq!(names.leak(&text).is_some(), with_names, "{format:?}");
        }
    }
}

/// All that is written in a document, page by page, a line for each text.
fn pages(document: &Document) -> Vec<String> {
    let mut pages = vec![String::new()];
    for block in &document.blocks {
        if matches!(block, Block::Page(_)) {
            pages.push(String::new());
        } else if let Some(page) = pages.last_mut() {
            let texts = format!("{block:?}")
                .replace("\", \"", "\"\n\"")
                .replace("\\n", "\n");
            page.push_str(&texts.replace("(\"", "(\n\""));
            page.push('\n');
        }
    }
    pages
}

/// What one seat must not read: the briefs of other roles and parties, and the injects of others.
fn strange_to(session: &Session, seat: &SeatId, texts: &BTreeMap<String, String>) -> Secrets {
    let role = &seat.role;
    let party = &session.scenario.role(role).expect("a role").party;
    let own_inject = |name: &str| {
        session.scenario.injects.iter().any(|inject| {
            name.starts_with(&format!("inject-{}-", inject.id))
                && match &inject.audience {
                    Audience::Everyone => false,
                    Audience::Party(of) => of == party,
                    Audience::Role(of) => of == role,
                }
        })
    };
    let is_own = |name: &str| {
        secrets::is_public(name)
            || name.starts_with(&format!("role-{role}-brief-"))
            || name == format!("party-{party}-brief")
            || own_inject(name)
    };
    let documents = secrets::texts("en", DOCUMENTS);
    let own = texts.iter().filter(|(name, _)| is_own(name));
    let mut secrets = Secrets::beside(own.chain(&documents).map(|(_, text)| text.as_str()));
    for (name, text) in texts.iter().filter(|(name, _)| !is_own(name)) {
        secrets.keep(name, text);
    }
    for person in session.people.values() {
        if session.seats.get(seat) != Some(&person.id) {
            secrets.keep_name(&person.profile.name);
        }
    }
    secrets
}

#[test]
fn a_brief_holds_its_own_role_and_party_and_no_other() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let texts = secrets::texts("en", &pack["en"]);
    let prose = Prose::new(pack, Language::En);
    let document = briefs::compose(session, &Editions::new(&words(), pack));
    let pages = pages(&document);
    // A cover, one page a seat, one analysis sheet a table, and the card of the observers.
    let sheets = session.tables.len() + 1;
    assert_eq!(pages.len(), 1 + session.seats.len() + sheets);
    let everybody: Vec<_> = session.people.values().collect();
    for sheet in pages.iter().rev().take(sheets) {
        let named = everybody
            .iter()
            .any(|person| sheet.contains(person.profile.name.as_str()));
        assert!(!named, "a sheet for everyone names nobody");
    }
    for (seat, person) in &session.seats {
        let name = &session.people[person].profile.name;
        let own: Vec<&String> = pages
            .iter()
            .filter(|page| page.contains(name.as_str()))
            .collect();
        assert_eq!(own.len(), 1, "{name} has one page");
        let strange = strange_to(session, seat, &texts);
        assert_eq!(strange.leak(own[0]), None, "the page of {name}");
        // The negative control: every other page gives something away.
        for other in pages.iter().skip(1).filter(|page| *page != own[0]).take(4) {
            assert!(strange.leak(other).is_some());
        }
    }
}

#[test]
fn the_values_on_a_brief_are_those_of_its_own_party() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let prose = Prose::new(pack, Language::En);
    let document = briefs::compose(session, &Editions::new(&words(), pack));
    let mut tables = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Page(_) => tables.push(None),
            Block::Table { rows, .. } => {
                let figures: Vec<&str> = rows
                    .iter()
                    .flatten()
                    .filter(|cell| matches!(cell, Cell::Figure(_)))
                    .map(Cell::text)
                    .collect();
                *tables.last_mut().expect("on a page") = Some(figures.join(" "));
            }
            _ => {}
        }
    }
    let mut seats: Vec<&SeatId> = session.seats.keys().collect();
    let place = |seat: &SeatId| {
        let roles = &session.scenario.roles;
        roles.iter().position(|role| role.id == seat.role)
    };
    seats.sort_by_key(|seat| (seat.table, place(seat), seat.chair));
    for (seat, table) in seats.into_iter().zip(tables) {
        let party = &session.scenario.role(&seat.role).expect("a role").party;
        let own = session.scenario.values_of(party).map(|values| {
            let figures = values.scores.values().flat_map(|options| options.values());
            figures
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(" ")
        });
        assert_eq!(table, own, "{seat:?}");
    }
}
