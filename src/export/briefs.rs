//! The briefs on paper: a public page for everyone, and one page for each seat.

use crate::domain::ids::{IssueId, OptionId, SeatId, TableNo};
use crate::domain::roster::Participant;
use crate::domain::scenario::{Choice, Issue, PartyValues, Scenario, text};
use crate::domain::session::Session;
use crate::domain::view::SeatBrief;
use crate::localisation::{Edition, Editions, Localiser, Prose, PublicProse, msg, names};

use super::document::{Block, Cell, Document};
use super::observers;

/// What everyone may read, for the wall or to hand out.
pub fn public_page(scenario: &Scenario, words: &Localiser, prose: &PublicProse) -> Document {
    let say = |message| words.say(&message);
    let title = say(msg::briefs_public_title(prose.say(&text::title())));
    let mut document = Document::new(
        words.language(),
        title,
        prose.say(&text::tagline()),
        say(msg::debrief_foot()),
    );
    document.words(&prose.say(&text::safety_note()));
    document.paragraph(say(msg::briefs_ways_out()));
    document.heading(2, say(msg::briefs_background()));
    document.words(&prose.say(&text::background()));
    let lines = |count: u8, line: fn(u8) -> text::PublicText| {
        (1..=count).map(|n| prose.say(&line(n))).collect::<Vec<_>>()
    };
    document.heading(2, say(msg::briefs_timeline()));
    document.list(lines(scenario.lists.timeline, text::timeline));
    document.heading(2, say(msg::briefs_map()));
    document.list(lines(scenario.lists.map, text::map));
    document.heading(2, say(msg::briefs_issues()));
    document.list(
        scenario
            .issues
            .iter()
            .map(|issue| issue_line(issue, words, prose))
            .collect(),
    );
    document.heading(2, say(msg::briefs_glossary()));
    document.list(lines(scenario.lists.glossary, text::glossary));
    document
}

fn issue_line(issue: &Issue, words: &Localiser, prose: &PublicProse) -> String {
    let options: Vec<String> = issue
        .options
        .iter()
        .map(|option| prose.say(&text::option(&issue.id, option)))
        .collect();
    words.say(&msg::briefs_issue_options(
        prose.say(&text::issue(&issue.id)),
        words.alternatives(&options),
    ))
}

/// One page for each seat that is taken, in the language of the person who sits there, in the order
/// of tables and roles; then the sheet on which each table analyses the conflict, and the card of
/// the observers.
pub fn compose(session: &Session, editions: &Editions) -> Document {
    let main = editions.main();
    let say = |message| main.words.say(&message);
    let title = say(msg::briefs_title(main.prose.say(&text::title())));
    let subtitle = say(msg::briefs_subtitle(session.setup.title.as_str()));
    let language = main.words.language();
    let mut document = Document::new(language, title, subtitle, say(msg::briefs_foot()));
    for seat in seats_in_order(session) {
        let person = session
            .seats
            .get(&seat)
            .and_then(|id| session.people.get(id));
        let edition = person.map_or(main, |person| editions.for_person(&person.profile));
        document.blocks.push(Block::Page(edition.words.language()));
        page(&mut document, session, &seat, person, edition);
    }
    for table in session.table_numbers() {
        document.blocks.push(Block::Page(language));
        analysis_sheet(&mut document, session, table, main);
    }
    document.blocks.push(Block::Page(language));
    observer_card(&mut document, session, main);
    document
}

/// The sheet on which each table analyses the conflict, alone: to be filled in by hand.
pub fn worksheet(session: &Session, words: &Localiser, prose: &Prose) -> Document {
    let language = words.language();
    let title = words.say(&msg::analysis_title());
    let subtitle = prose.say(&text::title());
    let mut document = Document::new(language, title, subtitle, words.say(&msg::debrief_foot()));
    let edition = Edition {
        words: words.clone(),
        prose: prose.clone(),
    };
    for (place, table) in session.table_numbers().enumerate() {
        if place > 0 {
            document.blocks.push(Block::Page(language));
        }
        analysis_sheet(&mut document, session, table, &edition);
    }
    document
}

/// Causes, dynamics, positions, interests, coherence, culture and needs (C2, first session), with
/// room to write.
fn analysis_sheet(
    document: &mut Document,
    session: &Session,
    table: TableNo,
    Edition { words, prose }: &Edition,
) {
    document.heading(2, words.say(&msg::briefs_analysis(table)));
    document.paragraph(words.say(&msg::briefs_analysis_hint()));
    for n in 1..=session.scenario.lists.analysis {
        document.heading(3, prose.say(&text::analysis(n)));
        document.blocks.push(Block::Lines(2));
    }
}

/// What to look for, and what it looks like when it is done well; two competencies for each observer.
fn observer_card(document: &mut Document, session: &Session, Edition { words, prose }: &Edition) {
    document.heading(2, words.say(&msg::briefs_observers()));
    document.paragraph(words.say(&msg::briefs_observers_hint()));
    for id in &session.scenario.competencies {
        document.heading(3, prose.say(&text::competency(id)));
        document.paragraph(prose.say(&text::competency_anchor(id)));
        document.blocks.push(Block::Lines(2));
    }
}

pub(super) fn seats_in_order(session: &Session) -> Vec<SeatId> {
    let order = |seat: &SeatId| {
        session
            .scenario
            .roles
            .iter()
            .position(|role| role.id == seat.role)
    };
    let mut seats: Vec<SeatId> = session.seats.keys().cloned().collect();
    seats.sort_by_key(|seat| (seat.table, order(seat), seat.chair));
    seats
}

fn page(
    document: &mut Document,
    session: &Session,
    seat: &SeatId,
    person: Option<&Participant>,
    Edition { words, prose }: &Edition,
) {
    let Some(brief) = SeatBrief::of(&session.scenario, seat) else {
        return;
    };
    let say = |message| words.say(&message);
    document.heading(
        2,
        say(msg::briefs_seat(
            seat.table,
            prose.role(&seat.role, person.and_then(|person| person.profile.gender)),
        )),
    );
    before_you_begin(document, words, prose);
    let party = prose.say(&text::party(&brief.party));
    document.paragraph(match person {
        Some(person) => say(msg::briefs_seat_of(person.profile.name.as_str(), party)),
        None => say(msg::briefs_seat_open(party)),
    });
    document.heading(3, say(msg::briefs_public()));
    brief
        .public
        .iter()
        .for_each(|text| document.words(&prose.say(text)));
    document.heading(3, say(msg::briefs_party()));
    document.words(&prose.for_party(&brief.shared));
    for (part, text) in &brief.parts {
        document.heading(3, say(names::brief_part(*part)));
        document.words(&prose.for_role(text));
    }
    let party = session.scenario.party(&brief.party);
    if party.is_some_and(|party| party.mediates) {
        document.heading(3, say(msg::conduct_title()));
        observers::code(document, words);
    }
    if let Some(values) = session.scenario.values_of(&brief.party) {
        self::values(document, values, words, prose);
    }
    let own = person.map(|person| &session.papers_of(seat, person.id).notes);
    if let Some(own) = own.filter(|own| !own.trim().is_empty()) {
        document.heading(3, say(msg::briefs_own_notes()));
        document.words(own);
    }
}

/// What may touch people stands before everything that is to be played, with the ways out.
fn before_you_begin(document: &mut Document, words: &Localiser, prose: &Prose) {
    document
        .blocks
        .push(Block::Remark(prose.say(&text::safety_note())));
    document
        .blocks
        .push(Block::Remark(words.say(&msg::briefs_ways_out())));
}

fn values(document: &mut Document, values: &PartyValues, words: &Localiser, prose: &Prose) {
    let say = |message| words.say(&message);
    document.heading(3, say(msg::briefs_values()));
    document.paragraph(say(msg::briefs_values_line(values.no_deal, values.aim)));
    let head = vec![
        say(msg::debrief_issue()),
        say(msg::briefs_option()),
        say(msg::briefs_value()),
    ];
    let rows = values.scores.iter().flat_map(|(issue, options)| {
        options.iter().map(move |(option, value)| {
            vec![
                Cell::Words(prose.say(&text::issue(issue))),
                Cell::Words(option_name(values, issue, option, words, prose)),
                Cell::Figure(words.number(*value)),
            ]
        })
    });
    document.table(head, rows.collect());
}

fn option_name(
    values: &PartyValues,
    issue: &IssueId,
    option: &OptionId,
    words: &Localiser,
    prose: &Prose,
) -> String {
    let name = prose.say(&text::option(issue, option));
    let choice = Choice {
        issue: issue.clone(),
        option: option.clone(),
    };
    if values.red_lines.contains(&choice) {
        words.say(&msg::briefs_never(name))
    } else {
        name
    }
}
