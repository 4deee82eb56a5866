//! The pages of a table on the wall, read in one language and in two.

use std::collections::BTreeMap;

use sulh::domain::ids::TableNo;
use sulh::domain::session::Session;
use sulh::domain::view::{PublicPage, PublicView, WallPage};
use sulh::localisation::Language;

use super::secrets::{self, Secrets};
use super::story::{self, Telling};
use super::wall::{Beam, in_confidence};

/// Every page that can be put on the wall in the middle of the story, at every table.
fn pages(session: &Session) -> Vec<WallPage> {
    let of = |table: TableNo| {
        [
            WallPage::Board(table),
            WallPage::Text {
                table,
                changes: false,
            },
            WallPage::Text {
                table,
                changes: true,
            },
            WallPage::Proposal(table),
            WallPage::Poll(table),
            WallPage::Speaking(table),
        ]
    };
    let pages = session.table_numbers().flat_map(of);
    pages.filter(|page| page.is_possible(session)).collect()
}

/// Reasons were given to the table, and readings are the facilitator's.
fn behind_the_board(session: &Session, secrets: &mut Secrets) {
    for state in session.tables.values() {
        for put in &state.board.proposals {
            for reply in put
                .replies
                .values()
                .filter(|reply| !reply.reason.is_empty())
            {
                secrets.keep("a reason", &reply.reason);
            }
        }
    }
}

#[test]
fn no_page_of_the_wall_holds_a_secret_in_one_language_or_in_two() {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("half of the story");
    in_confidence(&mut telling);
    let pack = telling.runner.pack().ftl.clone();
    let session = telling.runner.session();
    let now = telling.runner.now();
    let pages = pages(session);
    assert!(pages.len() > 12, "{pages:?}");
    for (first, second) in [
        (Language::En, None),
        (Language::Ar, Some(Language::Fr)),
        (Language::Tr, Some(Language::En)),
    ] {
        let ftl = &pack[first.code()];
        let names = texts_of_the_program(first);
        let mut guard = Secrets::of_scenario(&session.scenario, first.code(), ftl, &names);
        secrets::of_session(session, &mut guard);
        behind_the_board(session, &mut guard);
        let mut read = 0;
        for page in &pages {
            let mut beam = Beam::new(&pack, first, second);
            for sheet in 0..3 {
                let mut wall = beam.wall(PublicView::of(session, now), now);
                wall.page = PublicPage::of(session, *page, now);
                wall.sheet = sheet;
                let shown = beam.read(wall);
                let leak = shown.iter().find_map(|text| guard.leak(text));
                assert_eq!(leak, None, "{page:?} in {first:?} and {second:?}");
                let indicator = shown
                    .iter()
                    .find_map(|text| secrets::indicator(session, &indicators(first), text));
                assert_eq!(indicator, None, "{page:?} in {first:?}");
                read += shown.len();
            }
        }
        assert!(read > 200, "the pages were read: {read}");
    }
}

/// The program's own words that may stand on a page.
fn texts_of_the_program(language: Language) -> String {
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    ["projector.ftl", "board.ftl"]
        .map(|file| {
            let path = locales.join(language.code()).join(file);
            std::fs::read_to_string(path).expect(file)
        })
        .join("\n")
}

fn indicators(language: Language) -> BTreeMap<String, String> {
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let path = locales.join(language.code()).join("names.ftl");
    let names = std::fs::read_to_string(path).expect("the names");
    secrets::texts(language.code(), &names)
}

#[test]
fn what_is_asked_for_stands_on_its_page() {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("half of the story");
    let pack = telling.runner.pack().ftl.clone();
    let session = telling.runner.session();
    let now = telling.runner.now();
    let table = TableNo(2);
    let on = |page: WallPage| -> Vec<String> {
        let mut beam = Beam::new(&pack, Language::En, None);
        let sheets = (0..3).flat_map(|sheet| {
            let mut wall = beam.wall(PublicView::of(session, now), now);
            wall.page = PublicPage::of(session, page, now);
            wall.sheet = sheet;
            beam.read(wall)
        });
        sheets.collect()
    };
    let has = |shown: &[String], part: &str| shown.iter().any(|text| text.contains(part));
    let board = on(WallPage::Board(table));
    assert!(has(&board, "Joint commission, rotating chair"), "{board:?}");
    assert!(has(&board, "Talawi highlands: can accept"), "{board:?}");
    let text = on(WallPage::Text {
        table,
        changes: true,
    });
    assert!(
        has(&text, "reviewed every year by the commission"),
        "{text:?}"
    );
    let put = on(WallPage::Proposal(table));
    assert!(has(&put, "Vote closes in 2:10"), "{put:?}");
    assert!(has(&put, "State of Velmara: Reject"), "{put:?}");
    let secret = on(WallPage::Poll(TableNo(1)));
    let party = |text: &String| text == "TA" || text.contains("Talawi");
    assert!(has(&secret, "Can live with"), "{secret:?}");
    assert!(
        !secret.iter().any(party),
        "a secret poll names nobody: {secret:?}"
    );
    let open = on(WallPage::Poll(table));
    assert!(open.iter().any(party), "{open:?}");
}
