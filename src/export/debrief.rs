//! Puts words to the facts of a session.

use crate::domain::debrief::{Debrief, TableReview};
use crate::domain::ids::TableNo;
use crate::domain::scenario::text;
use crate::domain::session::{Outcome, Session, WordsOn};
use crate::domain::time::{Now, Span};
use crate::localisation::{Localiser, Nameless, Prose, RecordWords, msg, names};

use super::document::{Block, Cell, Document, Rail, RailSegment};
use super::ground::Ground;
use super::inclusion::Inclusion;
use super::talks::Talks;
use super::{people, ratings};

/// What the reader of a debrief may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether participants appear by name; otherwise by role and table.
    pub names: bool,
    /// Whether the figures on women are told.
    pub women: bool,
}

/// The debrief of a session as a document.
pub fn compose(
    session: &Session,
    now: Now,
    words: &Localiser,
    prose: &Prose,
    options: Options,
) -> Document {
    let facts = Debrief::of(session, now);
    Composer {
        session,
        words,
        prose,
        nameless: (!options.names).then(|| Nameless::new(session, words, prose)),
        has_women: options.women,
        facts,
    }
    .document()
}

struct Composer<'a> {
    session: &'a Session,
    words: &'a Localiser,
    prose: &'a Prose,
    nameless: Option<Nameless>,
    has_women: bool,
    facts: Debrief,
}

impl Composer<'_> {
    fn record(&self) -> RecordWords<'_> {
        RecordWords {
            session: self.session,
            words: self.words,
            prose: self.prose,
            nameless: self.nameless.as_ref(),
        }
    }

    fn document(&self) -> Document {
        let say = |message| self.words.say(&message);
        let title = say(msg::debrief_title(self.prose.say(&text::title())));
        let name = self.session.setup.title.as_str();
        let subtitle = if self.facts.is_over {
            say(msg::debrief_subtitle(
                name,
                self.words.date(self.facts.until),
            ))
        } else {
            say(msg::debrief_subtitle_running(name))
        };
        let foot = if self.nameless.is_none() {
            msg::debrief_foot()
        } else {
            msg::debrief_foot_no_names()
        };
        let mut document = Document::new(self.words.language(), title, subtitle, say(foot));
        self.summary(&mut document);
        self.plan(&mut document);
        self.tables(&mut document);
        self.injects(&mut document);
        self.turns(&mut document);
        Inclusion::of(self.record(), &self.facts, self.has_women).tell(&mut document);
        self.questions(&mut document);
        ratings::tell(&mut document, self.record(), &self.facts.observed);
        people::tell(&mut document, self.record(), &self.facts);
        self.closing(&mut document);
        self.sources(&mut document);
        document
    }

    fn own_words(&self, on: &WordsOn) -> String {
        let own = self.session.words.get(on);
        own.map_or_else(String::new, |text| self.record().written(text))
    }

    fn minutes(span: Span) -> i64 {
        span.nearest_minutes()
    }

    fn summary(&self, document: &mut Document) {
        let facts = &self.facts;
        let settled: usize = facts
            .tables
            .iter()
            .flat_map(|table| &table.issues)
            .filter(|issue| issue.settled.is_some())
            .count();
        let issues: usize = facts.tables.iter().map(|table| table.issues.len()).sum();
        let released = facts
            .injects
            .iter()
            .filter(|inject| !inject.released.is_empty())
            .count();
        let seated = self.session.seats.len();
        let tables = facts.tables.len();
        let notes = facts.notes();
        let figure = |count: usize, name| (self.words.number(count), self.words.say(&name));
        let minutes = Self::minutes(Span(facts.session_time.0));
        document.blocks.push(Block::Figures(vec![
            figure(seated, msg::debrief_figure_people(seated)),
            figure(tables, msg::debrief_figure_tables(tables)),
            (
                self.words.number(minutes),
                self.words.say(&msg::debrief_figure_minutes(minutes)),
            ),
            figure(settled, msg::debrief_figure_settled(settled, issues)),
            figure(released, msg::debrief_figure_injects(released)),
            figure(notes, msg::debrief_figure_notes(notes)),
        ]));
        let own = self.own_words(&WordsOn::Summary);
        if !own.is_empty() {
            document.heading(2, self.words.say(&msg::debrief_heading_summary()));
            document.words(&own);
        }
    }

    fn plan(&self, document: &mut Document) {
        if self.facts.started.is_none() {
            return;
        }
        let say = |message| self.words.say(&message);
        document.heading(2, say(msg::debrief_heading_plan()));
        document.blocks.push(self.rails());
        let head = vec![
            say(msg::debrief_phase()),
            say(msg::debrief_planned_minutes()),
            say(msg::debrief_actual_minutes()),
            say(msg::debrief_difference()),
        ];
        let number = |minutes: i64| Cell::Figure(self.words.number(minutes));
        let rows = self.facts.phases.iter().map(|phase| {
            let name = Cell::Words(self.prose.say(&text::phase(&phase.id)));
            let planned = number(Self::minutes(phase.planned));
            if phase.began.is_none() {
                return vec![
                    name,
                    planned,
                    Cell::Figure(say(msg::debrief_left_out())),
                    Cell::Figure(String::new()),
                ];
            }
            let difference =
                Span::minutes(Self::minutes(phase.actual) - Self::minutes(phase.planned));
            vec![
                name,
                planned,
                number(Self::minutes(phase.actual)),
                Cell::Figure(self.words.signed_minutes(difference)),
            ]
        });
        document.table(head, rows.collect());
        let actual: Span = self.facts.phases.iter().map(|phase| phase.actual).sum();
        document.paragraph(say(msg::debrief_plan_sum(
            Self::minutes(self.facts.planned()),
            Self::minutes(actual),
        )));
        if Self::minutes(self.facts.paused) > 0 {
            document.paragraph(say(msg::debrief_plan_paused(Self::minutes(
                self.facts.paused,
            ))));
        }
    }

    fn rails(&self) -> Block {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of a few hours")]
        let minutes = |span: Span| span.0 as f64 / 60_000.0;
        let segment = |phase: &crate::domain::debrief::PhaseReview, span: Span| {
            let name = self.prose.say(&text::phase(&phase.id));
            let label = self.words.say(&msg::minutes_short(Self::minutes(span)));
            RailSegment {
                hint: self
                    .words
                    .say(&msg::debrief_segment(name.as_str(), label.as_str())),
                name,
                label,
                minutes: minutes(span),
            }
        };
        let phases = &self.facts.phases;
        let plan = Rail {
            name: self.words.say(&msg::debrief_plan()),
            segments: phases
                .iter()
                .map(|phase| segment(phase, phase.planned))
                .collect(),
        };
        let actual = Rail {
            name: self.words.say(&msg::debrief_actual()),
            segments: phases
                .iter()
                .filter(|phase| phase.began.is_some())
                .map(|phase| segment(phase, phase.actual))
                .collect(),
        };
        let length = |rail: &Rail| {
            rail.segments
                .iter()
                .map(|segment| segment.minutes)
                .sum::<f64>()
        };
        let minutes = length(&plan).max(length(&actual));
        Block::Rails {
            rails: vec![plan, actual],
            minutes,
        }
    }

    fn tables(&self, document: &mut Document) {
        document.heading(2, self.words.say(&msg::debrief_heading_tables()));
        let numbers: Vec<TableNo> = self.facts.tables.iter().map(|table| table.number).collect();
        let name = |table: &TableNo| self.words.say(&msg::debrief_table(*table));
        let mut head = vec![self.words.say(&msg::debrief_issue())];
        head.extend(numbers.iter().map(name));
        let rows = self.session.scenario.issues.iter().map(|issue| {
            let mut row = vec![Cell::Words(self.prose.say(&text::issue(&issue.id)))];
            row.extend(
                self.facts
                    .tables
                    .iter()
                    .map(|table| self.settled_cell(table, &issue.id)),
            );
            row
        });
        document.table(head, rows.collect());
        self.facts
            .tables
            .iter()
            .for_each(|table| self.table(document, table));
    }

    fn settled_cell(&self, table: &TableReview, issue: &crate::domain::ids::IssueId) -> Cell {
        let settled = table
            .issues
            .iter()
            .find(|review| review.issue == *issue)
            .and_then(|review| review.settled.as_ref());
        Cell::Words(match settled {
            Some((option, _)) => self.prose.say(&text::option(issue, option)),
            None => self.words.say(&msg::debrief_open()),
        })
    }

    fn table(&self, document: &mut Document, table: &TableReview) {
        let say = |message| self.words.say(&message);
        document.heading(3, say(msg::debrief_table(table.number)));
        match &table.outcome {
            Some((outcome, note)) => {
                document.paragraph(say(msg::debrief_outcome_line(names::outcome(*outcome))));
                if *outcome == Outcome::Impasse {
                    document.paragraph(say(msg::debrief_impasse_line()));
                }
                document.words(&self.record().written(note));
            }
            None => document.paragraph(say(msg::debrief_not_recorded())),
        }
        document.words(&self.own_words(&WordsOn::Table(table.number)));
        if let Some(state) = self.session.tables.get(&table.number) {
            Ground(self.record()).tell(document, &state.entry);
            Talks(self.record()).tell(document, state);
        }
        let head = vec![
            say(msg::debrief_indicator()),
            say(msg::debrief_indicator_start()),
            say(msg::debrief_indicator_end()),
        ];
        let figure = |value: u8| Cell::Figure(self.words.number(value));
        let rows = table.indicators.iter().map(|(indicator, start, end)| {
            vec![
                Cell::Words(say(names::indicator(*indicator))),
                figure(*start),
                figure(*end),
            ]
        });
        document.table(head, rows.collect());
    }

    fn injects(&self, document: &mut Document) {
        let say = |message| self.words.say(&message);
        let head = vec![
            say(msg::debrief_inject()),
            say(msg::debrief_inject_to()),
            say(msg::debrief_inject_released()),
            say(msg::debrief_inject_read()),
        ];
        let rows: Vec<Vec<Cell>> = self
            .facts
            .injects
            .iter()
            .map(|inject| {
                let read = if inject.released.is_empty() {
                    String::new()
                } else {
                    say(msg::debrief_inject_read_of(inject.read, inject.reached))
                };
                vec![
                    Cell::Words(self.record().inject_title(&inject.id)),
                    Cell::Words(self.record().audience(&inject.audience)),
                    Cell::Words(self.record().released(inject)),
                    Cell::Figure(read),
                ]
            })
            .collect();
        if !rows.is_empty() {
            document.heading(2, say(msg::debrief_heading_injects()));
            document.table(head, rows);
        }
    }

    fn turns(&self, document: &mut Document) {
        let say = |message| self.words.say(&message);
        let rows: Vec<Vec<Cell>> = self
            .facts
            .turns
            .iter()
            .map(|turn| {
                let place = turn
                    .table
                    .map_or_else(msg::debrief_room, msg::debrief_table);
                vec![
                    Cell::Figure(self.words.time(turn.wall)),
                    Cell::Words(say(place)),
                    Cell::Words(self.record().turn(turn)),
                ]
            })
            .collect();
        if !rows.is_empty() {
            document.heading(2, say(msg::debrief_heading_turns()));
            document.table(
                vec![
                    say(msg::debrief_when()),
                    say(msg::debrief_where()),
                    say(msg::debrief_what()),
                ],
                rows,
            );
        }
    }

    fn questions(&self, document: &mut Document) {
        document.heading(2, self.words.say(&msg::debrief_heading_questions()));
        let mut step = None;
        for question in &self.session.scenario.debrief {
            if step != Some(question.step) {
                step = Some(question.step);
                document.heading(3, self.words.say(&names::debrief_step(question.step)));
            }
            document.paragraph(self.prose.say(&text::question(&question.id)));
            let own = self.own_words(&WordsOn::Question(question.id.clone()));
            if own.is_empty() {
                document.blocks.push(Block::Lines(2));
            } else {
                document.words(&own);
            }
        }
    }

    fn closing(&self, document: &mut Document) {
        let own = self.own_words(&WordsOn::Closing);
        if own.is_empty() {
            return;
        }
        document.heading(2, self.words.say(&msg::debrief_heading_closing()));
        document.words(&own);
    }

    fn sources(&self, document: &mut Document) {
        let sources = &self.session.scenario.sources;
        if sources.is_empty() {
            return;
        }
        document.heading(2, self.words.say(&msg::debrief_heading_sources()));
        document.paragraph(self.words.say(&msg::debrief_sources_intro()));
        let each = sources.iter().map(|source| {
            self.words.say(&msg::debrief_source(
                self.prose.say(&text::source(&source.id)),
                self.prose.citation(source),
            ))
        });
        document.list(each.collect());
    }
}
