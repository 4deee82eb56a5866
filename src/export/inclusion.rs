//! Who was heard how long: by party for everybody; by person, role type, gender and language for the
//! facilitator alone.

use super::document::{Block, Cell, Document};
use crate::domain::debrief;
use crate::domain::floor::{RoleType, Share};
use crate::domain::roster::Gender;
use crate::domain::scenario::text;
use crate::domain::session::{Session, Tables};
use crate::domain::time::{SessionTime, Span};
use crate::localisation::{Localiser, Message, Prose, RecordWords, msg, names};

/// What the chapter is made from.
pub(super) struct Inclusion<'a> {
    session: &'a Session,
    words: &'a Localiser,
    prose: &'a Prose,
    at: SessionTime,
    /// Whether the facilitator reads it.
    in_full: bool,
    /// Whether the facilitator wants the figures on women printed.
    has_women: bool,
}

impl<'a> Inclusion<'a> {
    /// The chapter when the session clock reads `at`; in full where people appear by name.
    pub(super) fn of(record: RecordWords<'a>, facts: &debrief::Debrief, has_women: bool) -> Self {
        Self {
            session: record.session,
            words: record.words,
            prose: record.prose,
            at: facts.session_time,
            in_full: record.nameless.is_none(),
            has_women,
        }
    }

    /// Adds the chapter, where anybody had the floor.
    pub(super) fn tell(&self, document: &mut Document) {
        let whole = self.session.heard(Tables::All, self.at);
        if whole <= Span::ZERO {
            return;
        }
        if self.has_women {
            self.women(document);
        }
        document.heading(2, self.words.say(&msg::debrief_heading_speaking()));
        document.paragraph(self.words.say(&msg::debrief_speaking_intro()));
        self.parties(document);
        if self.in_full {
            self.people(document);
            self.kinds(document, whole);
        }
    }

    /// Women among those who led, signed and negotiated, beside past peace processes.
    fn women(&self, document: &mut Document) {
        let say = |message: Message| self.words.say(&message);
        let figures = debrief::Inclusion::of(self.session, self.at);
        document.heading(2, say(msg::women_title()));
        let head = [
            msg::women_part(),
            msg::women_past(),
            msg::women_here(),
            msg::women_count(),
        ];
        let rows = figures.parts.iter().map(|(part, women)| {
            let here = women
                .percent()
                .map_or_else(String::new, |percent| say(msg::debrief_percent(percent)));
            vec![
                Cell::Words(say(names::part(*part))),
                Cell::Figure(say(msg::debrief_percent(part.in_the_past()))),
                Cell::Figure(here),
                Cell::Figure(say(msg::women_of(women.women, women.of))),
            ]
        });
        document.table(head.map(say).to_vec(), rows.collect());
        document
            .blocks
            .push(Block::Remark(say(msg::women_source())));
    }

    fn share(&self, share: Share, whole: Span) -> Cell {
        let percent = self.words.say(&msg::debrief_percent(share.percent(whole)));
        Cell::Figure(percent)
    }

    /// One row for each party, one column for each table.
    fn parties(&self, document: &mut Document) {
        let mut head = vec![self.words.say(&msg::debrief_party())];
        let tables: Vec<_> = self.session.table_numbers().collect();
        head.extend(
            tables
                .iter()
                .map(|table| self.words.say(&msg::debrief_table(*table))),
        );
        let columns: Vec<_> = tables
            .iter()
            .map(|table| {
                let tables = Tables::Only(*table);
                let whole = self.session.heard(tables, self.at);
                let shares = self
                    .session
                    .heard_by(tables, self.at, Session::party_of_speech);
                (whole, shares)
            })
            .collect();
        let parties = self.session.scenario.parties.iter();
        let rows = parties.map(|party| {
            let name = Cell::Words(self.prose.say(&text::party(&party.id)));
            let shares = columns.iter().map(|(whole, shares)| {
                let share = shares.get(&party.id).copied().unwrap_or_default();
                self.share(share, *whole)
            });
            std::iter::once(name).chain(shares).collect()
        });
        let rows = rows.collect();
        document.table(head, rows);
    }

    /// The longest first; whoever never had the floor comes last.
    fn people(&self, document: &mut Document) {
        let shares = self
            .session
            .heard_by(Tables::All, self.at, |_, speech| Some(speech.person));
        let mut people: Vec<(&str, Share)> = self
            .session
            .people
            .values()
            .filter(|person| {
                self.session.seat_of(person.id).is_some() || shares.contains_key(&person.id)
            })
            .map(|person| {
                let share = shares.get(&person.id).copied().unwrap_or_default();
                (person.profile.name.as_str(), share)
            })
            .collect();
        people.sort_by_key(|(_, share)| std::cmp::Reverse(share.time));
        let head = [
            msg::debrief_person(),
            msg::debrief_speaking_time(),
            msg::debrief_speeches(),
        ];
        let rows = people.into_iter().map(|(name, share)| {
            vec![
                Cell::Words(name.to_owned()),
                Cell::Figure(self.words.elapsed(share.time)),
                Cell::Figure(self.words.number(share.speeches)),
            ]
        });
        let head = head.map(|word| self.words.say(&word)).to_vec();
        document.table(head, rows.collect());
    }

    /// By the type of role, and by gender and language of those who gave them.
    fn kinds(&self, document: &mut Document, whole: Span) {
        let session = self.session;
        let of_all = |key: fn(&Session, &crate::domain::floor::Speech) -> Option<RoleType>| {
            session.heard_by(Tables::All, self.at, key)
        };
        let mut rows: Vec<(Message, Share, Span)> = of_all(Session::role_type_of_speech)
            .into_iter()
            .map(|(kind, share)| (names::role_type(kind), share, whole))
            .collect();
        let genders = session.heard_by(Tables::All, self.at, Session::gender_of_speech);
        let known: Span = genders.values().map(|share| share.time).sum();
        for gender in [Gender::Woman, Gender::Man] {
            if let Some(share) = genders.get(&gender) {
                rows.push((names::gender(gender), *share, known));
            }
        }
        let head = [msg::debrief_speaking_group(), msg::debrief_speaking_share()];
        let head = head.map(|word| self.words.say(&word)).to_vec();
        let mut rows: Vec<Vec<Cell>> = rows
            .into_iter()
            .map(|(name, share, whole)| {
                vec![Cell::Words(self.words.say(&name)), self.share(share, whole)]
            })
            .collect();
        let languages = session.heard_by(Tables::All, self.at, Session::language_of_speech);
        let known: Span = languages.values().map(|share| share.time).sum();
        rows.extend(languages.into_iter().map(|(code, share)| {
            let name = names::language(code, self.words.language());
            vec![Cell::Words(name), self.share(share, known)]
        }));
        document.table(head, rows);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::domain::fixture;
    use crate::domain::floor::FloorCommand;
    use crate::domain::ids::{ParticipantId, SeatId, TableNo};
    use crate::domain::roster::Profile;
    use crate::domain::session::{Command, Request, SeatMove, Setup, decide};
    use crate::domain::time::Now;
    use crate::localisation::{Figures, Language, Nameless};

    /// Leila speaks for a minute and a half at the only table.
    fn session() -> (Session, Now) {
        let setup = Setup {
            title: "T".into(),
            seed: 1,
            tables: 1,
        };
        let mut session = Session::begin(setup, fixture::scenario(), Now::default());
        let seat = SeatId {
            table: TableNo(1),
            role: "elder".into(),
            chair: 0,
        };
        let leila = Profile {
            name: "Leila".into(),
            gender: Some(Gender::Woman),
            ..Profile::default()
        };
        let moves = vec![SeatMove {
            seat: seat.clone(),
            person: Some(ParticipantId(1)),
        }];
        for command in [
            Command::AddPeople(vec![leila]),
            Command::MoveSeats {
                moves,
                hand_over: None,
            },
            Command::Start,
            Command::Floor(TableNo(1), FloorCommand::Give(seat)),
        ] {
            let request = Request::facilitator(command);
            let events = decide(&session, &request, Now::default()).expect("it is possible");
            events.into_iter().for_each(|event| session.apply(event));
        }
        (session, Now::default().after(Span::seconds(90)))
    }

    fn told(session: &Session, now: Now, in_full: bool) -> String {
        let words = Localiser::new(Language::En, Figures::Western, TimeZone::UTC);
        let prose = Prose::new(&BTreeMap::new(), Language::En, Figures::Western);
        let mut document = Document::new(Language::En, String::new(), String::new(), String::new());
        let nameless = Nameless::new(session, &words, &prose);
        let record = RecordWords {
            session,
            words: &words,
            prose: &prose,
            nameless: (!in_full).then_some(&nameless),
        };
        Inclusion::of(record, &debrief::Debrief::of(session, now), false).tell(&mut document);
        format!("{:?}", document.blocks)
    }

    #[test]
    fn what_is_shared_tells_parties_and_nobody_by_name_or_gender() {
        let (session, now) = session();
        let full = told(&session, now, true);
        assert!(full.contains("Leila") && full.contains("1:30") && full.contains("100%"));
        assert!(full.contains("Woman"));
        let shared = told(&session, now, false);
        assert!(shared.contains("100%"));
        assert!(!shared.contains("Leila") && !shared.contains("Woman"));
    }

    #[test]
    fn where_nobody_had_the_floor_there_is_no_chapter() {
        let (session, _) = session();
        assert_eq!(told(&session, Now::default(), true), "[]");
    }
}
