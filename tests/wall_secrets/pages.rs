//! The documents that leave the laptop, read back from their bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::tz::TimeZone;
use sulh::domain::ids::SeatId;
use sulh::domain::roster::LanguageCode;
use sulh::domain::scenario::Audience;
use sulh::domain::session::{Command, Session, WordsOn};
use sulh::export::{Block, Cell, Document, Format, briefs, debrief};
use sulh::localisation::{Editions, Figures, Language, Localiser, Prose};

use super::paper::readable;
use super::secrets::{self, Secrets};
use super::story::{self, Telling};

/// The program's own words in documents, which are no secret.
pub fn documents(language: Language) -> String {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    ["documents.ftl", "names.ftl", "observers.ftl"]
        .map(|file| fs::read_to_string(locales.join(language.code()).join(file)).expect(file))
        .join("\n")
}

pub fn told() -> Telling<'static> {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::over(&mut telling).expect("the story");
    telling
}

pub fn words(language: Language) -> Localiser {
    Localiser::new(language, Figures::Western, TimeZone::UTC)
}

/// Every message of a pack in every language that it has.
fn texts(pack: &BTreeMap<String, String>) -> BTreeMap<Language, BTreeMap<String, String>> {
    Language::ALL
        .into_iter()
        .filter_map(|language| {
            let ftl = pack.get(language.code())?;
            Some((language, secrets::texts(language.code(), ftl)))
        })
        .collect()
}

#[test]
fn the_page_for_everyone_holds_nothing_confidential_in_any_format() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    for (language, texts) in texts(pack) {
        let prose = Prose::new(pack, language, Figures::Western);
        let (code, public) = (language.code(), documents(language));
        let mut secrets = Secrets::of_scenario(&session.scenario, code, &pack[code], &public);
        secrets::of_session(session, &mut secrets);
        let page = briefs::public_page(&session.scenario, &words(language), &prose.public());
        for format in Format::ALL {
            let text = readable(format, &format.write(&page));
            let read = text.contains(texts["timeline-2"].as_str());
            assert!(read, "{format:?} in {language:?} was read");
            assert_eq!(secrets.leak(&text), None, "{format:?} in {language:?}");
        }
    }
}

#[test]
fn a_debrief_without_names_names_nobody_in_any_format() {
    let mut telling = told();
    // Names also stand in what people wrote.
    let person = telling
        .runner
        .session()
        .people
        .values()
        .next()
        .expect("a person");
    let text = format!("{} thanked Danladi’s delegation.", person.profile.name);
    telling
        .does(Command::WriteWords(WordsOn::Closing, text))
        .expect("own words");
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let prose = Prose::new(pack, Language::En, Figures::Western);
    let all = secrets::texts("en", &pack["en"]);
    let documents = secrets::texts("en", &documents(Language::En));
    let mut names = Secrets::beside(all.values().chain(documents.values()).map(String::as_str));
    for person in session.people.values() {
        names.keep_name(&person.profile.name);
    }
    let words = words(Language::En);
    for with_names in [false, true] {
        let options = debrief::Options {
            names: with_names,
            women: true,
        };
        let document = debrief::compose(session, telling.runner.now(), &words, &prose, options);
        for format in Format::ALL {
            let text = readable(format, &format.write(&document));
            // With names it must find some: the negative control.
            assert_eq!(names.leak(&text).is_some(), with_names, "{format:?}");
        }
    }
}

/// All that is written in a document, page by page, with the language of the page; a line for each
/// text.
fn pages(document: &Document) -> Vec<(Language, String)> {
    let mut pages = vec![(document.language, String::new())];
    for block in &document.blocks {
        if let Block::Page(language) = block {
            pages.push((*language, String::new()));
        } else if let Some((_, page)) = pages.last_mut() {
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
fn strange_to(
    session: &Session,
    seat: &SeatId,
    language: Language,
    texts: &BTreeMap<String, String>,
) -> Secrets {
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
    let documents = secrets::texts(language.code(), &documents(language));
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
    let texts = texts(pack);
    let document = briefs::compose(session, &Editions::new(&words(Language::En), pack));
    let pages = pages(&document);
    // A cover, one page a seat, one analysis sheet a table, and the card of the observers.
    let sheets = session.tables.len() + 1;
    assert_eq!(pages.len(), 1 + session.seats.len() + sheets);
    let everybody: Vec<_> = session.people.values().collect();
    for (_, sheet) in pages.iter().rev().take(sheets) {
        let named = everybody
            .iter()
            .any(|person| sheet.contains(person.profile.name.as_str()));
        assert!(!named, "a sheet for everyone names nobody");
    }
    for (seat, person) in &session.seats {
        let name = &session.people[person].profile.name;
        let own: Vec<_> = pages
            .iter()
            .filter(|(_, page)| page.contains(name.as_str()))
            .collect();
        assert_eq!(own.len(), 1, "{name} has one page");
        let (language, page) = own[0];
        let strange = strange_to(session, seat, *language, &texts[language]);
        assert_eq!(strange.leak(page), None, "the page of {name}");
        // The negative control: every other page in that language gives something away.
        let others = pages.iter().skip(1).rev().skip(sheets);
        for (_, other) in others
            .filter(|(of, other)| of == language && other != page)
            .take(4)
        {
            assert!(strange.leak(other).is_some());
        }
    }
}

#[test]
fn everyone_reads_a_brief_in_the_first_language_of_theirs_that_there_is() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let has = |code: &str| {
        Localiser::available().any(|language| language.code() == code) && pack.contains_key(code)
    };
    for main in Localiser::available() {
        let document = briefs::compose(session, &Editions::new(&words(main), pack));
        let pages = pages(&document);
        for person in session.seats.values().map(|id| &session.people[id].profile) {
            let expected = person
                .languages
                .iter()
                .map(LanguageCode::as_str)
                .find(|code| has(code))
                .unwrap_or(main.code());
            let (language, _) = pages
                .iter()
                .find(|(_, page)| page.contains(person.name.as_str()))
                .expect("a page");
            assert_eq!(language.code(), expected, "{}", person.name);
        }
    }
}

#[test]
fn the_values_on_a_brief_are_those_of_its_own_party() {
    let telling = told();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let document = briefs::compose(session, &Editions::new(&words(Language::En), pack));
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
