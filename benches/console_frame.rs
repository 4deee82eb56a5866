//! What a frame of the console costs, without a window: logic, layout and tessellation of 40 people
//! at 8 tables after 5,000 events, in English and in Arabic, beside an empty frame; and what it costs
//! to switch between the two.
//!
//! `cargo bench --bench console_frame`
//!
//! On Linux the time is that of this thread on the processor, so that other work on the machine
//! adds little; elsewhere it is the time on the wall.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot go on says why and stops"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{Bencher, Criterion};
use egui::{Context, RawInput, Rect, pos2, vec2};
use jiff::tz::TimeZone;
use sulh::domain::ids::{SeatId, TableNo};
use sulh::domain::roster::{Attendance, Profile};
use sulh::domain::scenario::Indicator;
use sulh::domain::session::{Command, SeatMove, Setup};
use sulh::domain::time::{Now, Span, SteadyTime, WallTime};
use sulh::localisation::Language;
use sulh::session_runner::{ManualClock, SessionRunner};
use sulh::storage::packs;
use sulh::storage::settings::{Folders, Settings};
use sulh::storage::writer::no_waker;
use sulh::ui::action::Action;
use sulh::ui::desk::{Desk, Surroundings};
use sulh::ui::place::Place;
use sulh::ui::text;
use sulh::ui::user_action::UserAction;

const PEOPLE: usize = 40;
const TABLES: u8 = 8;
const EVENTS: u64 = 5_000;
const SIZE: egui::Vec2 = vec2(1440.0, 900.0);

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(50);
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Arc::new(ManualClock::new(Now {
        wall: WallTime(1_795_267_800_000),
        steady: SteadyTime(0),
    }));
    let file = long_session(folder.path(), &clock);
    let mut window = Window::open(folder.path(), file, &clock);
    let empty = Context::default();
    text::install(&empty);
    criterion.bench_function("empty frame", |b| {
        // Too short for the processor's clock, which moves in ticks.
        b.iter(|| draw(&empty, |_| ()));
    });
    criterion.bench_function("console frame, nothing new", |b| {
        measured(b, || window.frame());
    });
    criterion.bench_function("console frame, a second later", |b| {
        measured(b, || {
            clock.advance(Span::seconds(1));
            window.frame();
        });
    });
    window.desk.ask(Action::Focus(Some(TableNo(2))));
    window.frame();
    criterion.bench_function("console frame on one table, a second later", |b| {
        measured(b, || {
            clock.advance(Span::seconds(1));
            window.frame();
        });
    });
    window.desk.ask(Action::Focus(None));
    window.speak(Language::Ar);
    criterion.bench_function("console frame in Arabic, nothing new", |b| {
        measured(b, || window.frame());
    });
    criterion.bench_function("console frame in Arabic, a second later", |b| {
        measured(b, || {
            clock.advance(Span::seconds(1));
            window.frame();
        });
    });
    let mut switching = criterion.benchmark_group("switching the language, until it is laid out");
    switching.sample_size(10);
    for language in [Language::Ar, Language::En] {
        switching.bench_function(language.code(), |b| {
            b.iter_custom(|times| (0..times).map(|_| window.switch_to(language)).sum());
        });
    }
    switching.finish();
    window.desk.close();
    criterion.final_summary();
}

/// Measures on the processor's clock.
fn measured(bencher: &mut Bencher<'_>, mut work: impl FnMut()) {
    bencher.iter_custom(|times| {
        let begun = on_processor();
        for _ in 0..times {
            work();
        }
        on_processor().saturating_sub(begun)
    });
}

/// How long this thread has been on a processor.
fn on_processor() -> Duration {
    static BEGUN: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let spent = std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|text| text.split(' ').next()?.parse().ok());
    if let Some(nanoseconds) = spent {
        return Duration::from_nanos(nanoseconds);
    }
    BEGUN.get_or_init(Instant::now).elapsed()
}

/// A frame as the window makes it, up to the triangles for the graphics card.
fn draw(ctx: &Context, body: impl FnMut(&mut egui::Ui)) {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SIZE)),
        ..RawInput::default()
    };
    let mut body = body;
    let mut output = ctx.run_ui(input, &mut body);
    output.textures_delta.clear();
    std::hint::black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
}

struct Window {
    ctx: Context,
    desk: Desk,
}

impl Window {
    fn open(home: &Path, file: PathBuf, clock: &Arc<ManualClock>) -> Self {
        let ctx = Context::default();
        text::install(&ctx);
        let desk = Desk::new(Surroundings {
            clock: clock.clone(),
            folders: Folders::portable(home),
            settings: Settings::default(),
            zone: TimeZone::UTC,
            waker: no_waker(),
            open: Some(file),
        });
        desk.dress(&ctx);
        let mut window = Self { ctx, desk };
        while window.desk.session().is_none() {
            window.frame();
            std::thread::sleep(Duration::from_millis(10));
        }
        let resume = sulh::domain::session::Request::facilitator(Command::Resume);
        window.desk.ask(Action::Send(resume));
        window.desk.ask(Action::Go(Place::Console));
        for _ in 0..10 {
            window.frame();
        }
        let session = window.desk.session().expect("it was opened");
        assert!(session.is_running() && session.next_seq() > EVENTS);
        assert!(window.desk.place() == Place::Console);
        window
    }

    fn frame(&mut self) {
        draw(&self.ctx, |ui| self.desk.frame(ui));
    }

    /// Speaks a language, until everything stands still in it.
    fn speak(&mut self, language: Language) {
        self.desk.ask(Action::Do(UserAction::Speak(language)));
        for _ in 0..10 {
            self.frame();
        }
    }

    /// How long a switch takes whose words were never laid out before: from the frame in which it is
    /// asked for to the end of the first frame in the new language.
    fn switch_to(&mut self, language: Language) -> Duration {
        self.ctx = Context::default();
        text::install(&self.ctx);
        let other = match language {
            Language::En => Language::Ar,
            _ => Language::En,
        };
        self.speak(other);
        self.desk.dress(&self.ctx);
        self.frame();
        self.desk.ask(Action::Do(UserAction::Speak(language)));
        let begun = on_processor();
        self.frame();
        self.frame();
        on_processor().saturating_sub(begun)
    }
}

/// A session as large as they come: 40 people at 8 tables, an hour in, 5,000 events.
fn long_session(home: &Path, clock: &Arc<ManualClock>) -> PathBuf {
    let folders = Folders::portable(home);
    folders.make().expect("folders");
    let path = folders.sessions.join("long.sulh");
    let pack =
        packs::load(&packs::find("waters-of-qarar", None).expect("built in")).expect("whole");
    let setup = Setup {
        title: "Forty people".to_owned(),
        seed: 7,
        tables: TABLES,
    };
    let mut runner =
        SessionRunner::create(&path, setup, &pack, clock.clone(), no_waker()).expect("a file");
    let mut does = |command| {
        runner
            .command(command)
            .unwrap_or_else(|no| panic!("{no:?}"))
    };
    does(Command::AddPeople((1..=PEOPLE).map(person).collect()));
    seat(&mut runner);
    let mut does = |command| {
        runner
            .command(command)
            .unwrap_or_else(|no| panic!("{no:?}"))
    };
    does(Command::Start);
    for _ in 0..5 {
        clock.advance(Span::minutes(12));
        does(Command::Next);
    }
    drop_in_events(&mut runner, clock);
    assert!(runner.finish().is_ok(), "saved");
    path
}

fn person(number: usize) -> Profile {
    Profile {
        name: format!("Participant Number {number}"),
        country: None,
        status: None,
        languages: Vec::new(),
        gender: None,
        experience: None,
        prefers: std::collections::BTreeSet::default(),
        refuses: std::collections::BTreeSet::default(),
        note: String::new(),
    }
}

/// Five to a table, in the order of the roles.
fn seat(runner: &mut SessionRunner) {
    let session = runner.session();
    let people: Vec<_> = session.people.keys().copied().collect();
    let roles: Vec<_> = session
        .scenario
        .roles
        .iter()
        .map(|role| role.id.clone())
        .collect();
    let seats = (1..=TABLES).flat_map(|table| {
        roles
            .iter()
            .take(PEOPLE / usize::from(TABLES))
            .map(move |role| SeatId {
                table: TableNo(table),
                role: role.clone(),
                chair: 0,
            })
    });
    let moves = seats
        .zip(&people)
        .map(|(seat, person)| SeatMove {
            seat,
            person: Some(*person),
        })
        .collect();
    let seated = Command::MoveSeats {
        moves,
        hand_over: None,
    };
    runner.command(seated).unwrap_or_else(|no| panic!("{no:?}"));
    for person in people {
        let here = Command::MarkAttendance(person, Attendance::Present);
        runner.command(here).unwrap_or_else(|no| panic!("{no:?}"));
    }
}

fn drop_in_events(runner: &mut SessionRunner, clock: &Arc<ManualClock>) {
    let people: Vec<_> = runner.session().people.keys().copied().collect();
    let issues = runner.session().scenario.issues.clone();
    let mut turn = 0_usize;
    while runner.session().next_seq() <= EVENTS {
        turn += 1;
        if turn.is_multiple_of(10) {
            clock.advance(Span::seconds(1));
        }
        let table = TableNo(1 + u8::try_from(turn % usize::from(TABLES)).expect("small"));
        let figure = u8::try_from(turn % 100).expect("small");
        let command = match turn % 4 {
            0 => Command::SetIndicator(table, Indicator::Trust, figure),
            1 => Command::Observe {
                participant: people.get(turn % people.len()).copied(),
                table: None,
                competency: None,
                level: Some(1 + figure % 5),
                text: format!("Note {turn}: asked what the other side would need to say yes."),
            },
            2 => {
                let issue = issues.get(turn % issues.len()).expect("an issue");
                let option = issue.options.get(turn % 3).cloned();
                Command::SettleIssue(table, issue.id.clone(), option)
            }
            _ => Command::NoteDecision(Some(table), format!("Decision {turn}")),
        };
        // Setting what is set already is refused; the next turn sets something else.
        let _ = runner.command(command);
    }
}
