//! Every seat of every table, drawn page by page and read: it shows its own and nobody else's. And
//! what people wrote at a seat, looked for in everything that others read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::tz::TimeZone;
use sulh::domain::ids::{InjectId, SeatId, SupportId, TableNo};
use sulh::domain::seat::{SeatCommand, return_code};
use sulh::domain::session::{Command, Session, Tables};
use sulh::domain::time::{Now, Span};
use sulh::domain::view::{SeatDoor, SeatView};
use sulh::export::{Block, Document, Format, briefs, debrief, slips};
use sulh::localisation::{Editions, Figures, Language, Localiser, Prose, SeatProse};
use sulh::ui::screens::seat::{SeatCx, SeatState, VeilState, covered, open};
use sulh::ui::text;
use sulh::ui::theme::{self, Theme};

use super::paper::readable;
use super::secrets::{self, Secrets};
use super::story::{self, Telling};

/// Texts by where they stand.
type Words = BTreeMap<String, String>;

/// What one person writes at a seat; each differs from every other by its number.
fn note(number: usize) -> String {
    format!("Only seat {number} knows that the ferryman of pier {number} would trade his licence.")
}

/// The story, in which everybody has written something and some injects went to some of them only.
fn confided() -> Telling<'static> {
    let mut telling = Telling::begin(None, Box::new(|_| ())).expect("a session");
    story::half_past_three(&mut telling).expect("the story");
    let private = InjectId::from("rival-invitation");
    let release = Command::ReleaseInject(private, Tables::Only(TableNo(1)));
    telling.does(release).expect("a release");
    let seats: Vec<SeatId> = telling.runner.session().seats.keys().cloned().collect();
    for (number, seat) in (100..).zip(seats) {
        let write = SeatCommand::Note(note(number));
        telling.does(Command::Seat(seat, write)).expect("a note");
    }
    telling
}

/// All words of the program, which are no secret.
fn program(language: Language) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language.code());
    let files = fs::read_dir(folder).expect("the words of the program");
    let mut all = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(file.expect("a file").path()).expect("a text");
        all.extend(secrets::texts(language.code(), &text));
    }
    all
}

/// What must not be read at one seat. Decided by the names of the messages, without the types of the
/// program.
struct Guard<'a> {
    session: &'a Session,
    texts: BTreeMap<String, String>,
    program: BTreeMap<String, String>,
}

impl Guard<'_> {
    /// Whether the words of an inject may be read there.
    fn has_reached(&self, name: &str, seat: &SeatId) -> bool {
        self.session.injects.iter().any(|run| {
            let is_its = ["headline", "body"]
                .iter()
                .any(|part| name == format!("inject-{}-{part}", run.id));
            is_its
                && run.released.contains_key(&seat.table)
                && self
                    .session
                    .recipients(run, Tables::Only(seat.table))
                    .contains(seat)
        })
    }

    /// Whether the words are what somebody told the mediators who sit there.
    fn was_told(&self, name: &str, seat: &SeatId) -> bool {
        let role = self.session.scenario.role(&seat.role).expect("a role");
        let party = self.session.scenario.party(&role.party).expect("a party");
        let support = &self.session.tables[&seat.table].entry.support;
        let is_its = |id: &SupportId| name == format!("support-{id}-advice");
        party.mediates && support.arrived().any(|call| is_its(&call.support))
    }

    fn strange_to(&self, seat: &SeatId) -> Secrets {
        let session = self.session;
        let party = &session.scenario.role(&seat.role).expect("a role").party;
        let is_own = |name: &str| {
            secrets::is_public(name)
                || name.starts_with(&format!("role-{}-brief-", seat.role))
                || name == format!("party-{party}-brief")
                || self.has_reached(name, seat)
                || self.was_told(name, seat)
        };
        // What was said aloud at the table is public there.
        let table = &session.tables[&seat.table];
        let spoken: Vec<&str> = table
            .board
            .proposals
            .iter()
            .map(|put| put.wording.as_str())
            .chain(table.text.current().clauses.iter().flat_map(|clause| {
                let asked = clause.brackets.iter().map(|bracket| bracket.text.as_str());
                asked.chain([clause.body.as_str()])
            }))
            .collect();
        let own = self.texts.iter().filter(|(name, _)| is_own(name));
        let known = own.chain(&self.program).map(|(_, text)| text.as_str());
        let neighbours = session
            .seats
            .iter()
            .filter(|(of, _)| of.table == seat.table);
        let names: Vec<&str> = neighbours
            .map(|(_, person)| session.people[person].profile.name.as_str())
            .collect();
        let person = session.seats[seat];
        let papers = session.papers_of(seat, person);
        let handed: Vec<&str> = papers.hand_over.iter().map(String::as_str).collect();
        let mut secrets = Secrets::beside(
            known
                .chain(spoken)
                .chain(names)
                .chain(handed)
                .chain([papers.notes.as_str()]),
        );
        for (name, text) in self.texts.iter().filter(|(name, _)| !is_own(name)) {
            secrets.keep(name, text);
        }
        for ((of, _), papers) in session.papers.iter().filter(|((of, _), _)| of != seat) {
            secrets.keep(&format!("the notes of {of:?}"), &papers.notes);
        }
        for noted in &session.observations {
            secrets.keep("an observation", &noted.what.text);
        }
        for noted in &session.decisions {
            secrets.keep("a decision", &noted.what.text);
        }
        secrets
    }
}

/// What is drawn of a seat.
struct Drawn {
    view: Option<SeatView>,
    door: SeatDoor,
    words: Localiser,
    prose: SeatProse,
    now: Now,
    state: Option<SeatState>,
    veil: VeilState,
}

impl Drawn {
    fn show(&mut self, ui: &mut egui::Ui) {
        let mut asks = Vec::new();
        let mut cx = SeatCx {
            words: &self.words,
            prose: &self.prose,
            door: &self.door,
            now: self.now,
            refused: None,
            asks: &mut asks,
        };
        match &self.view {
            Some(view) => {
                let state = self.state.get_or_insert_with(|| SeatState::new(view));
                open(ui, &mut cx, view, state, Span::seconds(60));
            }
            None => covered(ui, &mut cx, &mut self.veil),
        }
    }
}

/// A seat on a screen that is high enough for everything.
fn screen(telling: &mut Telling<'_>, seat: &SeatId, is_open: bool) -> Harness<'static, Drawn> {
    let visit = Command::Seat(seat.clone(), SeatCommand::HandOver);
    telling.does(visit).expect("the laptop goes there");
    let now = telling.runner.now();
    let session = telling.runner.session();
    let door = SeatDoor::of(session, now).expect("a visit");
    let view = SeatView::of(session, seat, now).expect("somebody");
    let own = &session.scenario.role(&seat.role).expect("a role").party;
    assert_eq!(view.values.as_ref(), session.scenario.values_of(own));
    let person = &session.people[&session.seats[seat]].profile;
    let editions = Editions::new(&english(), &telling.runner.pack().ftl);
    let edition = editions.for_person(person);
    let drawn = Drawn {
        view: is_open.then_some(view),
        door,
        words: edition.words.clone(),
        prose: edition.prose.seat(own, &seat.role),
        now,
        state: None,
        veil: VeilState::default(),
    };
    let back = SeatCommand::TakeBack(return_code(session.setup.seed));
    telling
        .does(Command::Seat(seat.clone(), back))
        .expect("the laptop comes back");
    Harness::builder()
        .with_size([1440.0, 4_000.0])
        .with_context_setup(|ctx| {
            text::install(ctx);
            theme::apply(ctx, Theme::Light);
        })
        .build_ui_state(|ui, drawn: &mut Drawn| drawn.show(ui), drawn)
}

/// Everything on the screen, for eyes and ears.
fn read(harness: &Harness<'_, Drawn>) -> String {
    let mut shown = text::laid_out(&harness.ctx);
    let root = harness.root();
    for node in std::iter::once(root).chain(root.children_recursive()) {
        let node = node.accesskit_node();
        shown.extend(node.label());
        shown.extend(node.value());
        shown.extend(node.description());
    }
    shown.join("\n")
}

/// All four pages, with the red lines held and the notes open.
fn every_page(harness: &mut Harness<'_, Drawn>) -> String {
    let mut all = Vec::new();
    for page in 0..4 {
        let tabs: Vec<_> = harness.query_all_by_role(Role::Tab).collect();
        tabs[page].click();
        harness.run_steps(2);
        all.push(read(harness));
    }
    let tabs: Vec<_> = harness.query_all_by_role(Role::Tab).collect();
    tabs[0].click();
    harness.run_steps(2);
    harness.key_down(egui::Key::R);
    harness.run_steps(2);
    all.push(read(harness));
    harness.key_up(egui::Key::R);
    harness.key_press(egui::Key::M);
    harness.run_steps(4);
    all.push(read(harness));
    all.join("\n")
}

fn english() -> Localiser {
    Localiser::new(Language::En, Figures::Western, TimeZone::UTC)
}

#[test]
fn every_page_of_every_seat_shows_its_own_secrets_and_no_other() {
    let mut telling = confided();
    let pack = telling.runner.pack().ftl.clone();
    let seats: Vec<SeatId> = telling.runner.session().seats.keys().cloned().collect();
    let mut guards: BTreeMap<Language, (Words, Words)> = BTreeMap::new();
    let mut controls = BTreeSet::new();
    for seat in &seats {
        let mut harness = screen(&mut telling, seat, true);
        let language = harness.state().words.language();
        let (texts, program) = guards.entry(language).or_insert_with(|| {
            let texts = secrets::texts(language.code(), &pack[language.code()]);
            (texts, program(language))
        });
        let guard = Guard {
            session: telling.runner.session(),
            texts: texts.clone(),
            program: program.clone(),
        };
        let shown = every_page(&mut harness);
        assert_eq!(guard.strange_to(seat).leak(&shown), None, "{seat:?}");
        // Its own is there: otherwise nothing was read at all.
        let person = guard.session.seats[seat];
        let notes = &guard.session.papers_of(seat, person).notes;
        assert!(shown.contains(notes.as_str()), "the notes of {seat:?}");
        let red = &guard.texts[&format!("role-{}-brief-red-lines", seat.role)];
        let first = red.lines().next().expect("a line");
        assert!(shown.contains(first), "the red lines of {seat:?}");
        // The negative control, once a table: at another seat this would be a leak.
        if controls.insert(seat.table) {
            let other = seats.iter().find(|other| other.role != seat.role);
            let other = other.expect("another role");
            assert!(guard.strange_to(other).leak(&shown).is_some());
        }
    }
    assert_eq!(controls.len(), 3, "all tables were walked");
}

#[test]
fn a_covered_seat_lays_out_nothing_that_is_not_known_to_the_table() {
    let mut telling = confided();
    let pack = telling.runner.pack().ftl.clone();
    let seats: Vec<SeatId> = telling.runner.session().seats.keys().cloned().collect();
    for seat in seats.iter().step_by(5) {
        let mut harness = screen(&mut telling, seat, false);
        harness.run_steps(3);
        let language = harness.state().words.language();
        let texts = secrets::texts(language.code(), &pack[language.code()]);
        let public = texts
            .iter()
            .filter(|(name, _)| secrets::is_public(name))
            .map(|(_, text)| text.clone());
        let public: Vec<String> = public.chain(program(language).into_values()).collect();
        let mut all = Secrets::beside(public.iter().map(String::as_str));
        for (name, text) in texts.iter().filter(|(name, _)| !secrets::is_public(name)) {
            all.keep(name, text);
        }
        for papers in telling.runner.session().papers.values() {
            all.keep("notes", &papers.notes);
        }
        let shown = read(&harness);
        let name = &harness.state().door.person.name;
        assert!(shown.contains(name.as_str()), "it says whose seat it is");
        assert_eq!(all.leak(&shown), None, "{seat:?}");
    }
}

fn text_of(document: &Document) -> String {
    let texts = Format::ALL.map(|format| readable(format, &format.write(document)));
    texts.join("\n")
}

#[test]
fn what_people_wrote_at_their_seats_is_in_no_paper_for_others() {
    let telling = confided();
    let session = telling.runner.session();
    let pack = &telling.runner.pack().ftl;
    let words = english();
    let prose = Prose::new(pack, Language::En, Figures::Western);
    let mut notes = Secrets::beside([]);
    for papers in session.papers.values() {
        notes.keep("notes", &papers.notes);
    }
    let now = telling.runner.now();
    let editions = Editions::new(&words, pack);
    let debriefs = [false, true].map(|names| {
        debrief::compose(
            session,
            now,
            &words,
            &prose,
            debrief::Options { names, women: true },
        )
    });
    for document in debriefs.iter().chain([
        &briefs::public_page(&session.scenario, &words, &prose.public()),
        &slips::compose(session, &editions),
    ]) {
        assert_eq!(notes.leak(&text_of(document)), None, "{}", document.title);
    }
    // The negative control: on their own pages they stand.
    assert!(
        notes
            .leak(&text_of(&briefs::compose(session, &editions)))
            .is_some()
    );
}

#[test]
fn a_slip_has_one_code_and_the_debrief_and_the_briefs_have_none() {
    let telling = confided();
    let session = telling.runner.session();
    let editions = Editions::new(&english(), &telling.runner.pack().ftl);
    let spaced = |code: &str| code.replace(|sign: char| !sign.is_ascii_digit(), "");
    let document = slips::compose(session, &editions);
    let on_slips: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Figures(figures) => Some(figures.iter().map(|(code, _)| spaced(code))),
            _ => None,
        })
        .flatten()
        .collect();
    let slips = document.blocks.iter();
    let slips = slips.filter(|block| matches!(block, Block::Slip(_)));
    assert_eq!(slips.count(), session.seats.len() + 1);
    let mut codes = vec![return_code(session.setup.seed)];
    codes.extend(session.seats.keys().map(|seat| {
        let desk = session.desk(seat).expect("somebody");
        desk.code()
    }));
    let sorted = |mut codes: Vec<String>| {
        codes.sort();
        codes
    };
    assert_eq!(sorted(on_slips), sorted(codes.clone()));
    let now = telling.runner.now();
    let prose = Prose::new(&telling.runner.pack().ftl, Language::En, Figures::Western);
    let options = debrief::Options {
        names: true,
        women: true,
    };
    let others = [
        text_of(&briefs::compose(session, &editions)),
        text_of(&debrief::compose(session, now, &english(), &prose, options)),
    ];
    for code in codes.iter().filter(|code| code.len() == 6) {
        let (first, last) = code.split_at(3);
        for between in ["", " ", "\u{a0}"] {
            let written = format!("{first}{between}{last}");
            assert!(others.iter().all(|text| !text.contains(&written)), "{code}");
        }
    }
}
