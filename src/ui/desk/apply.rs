//! Carries out what the screens asked for.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::jobs::{Asked, Outcome};
use super::rehearsing::Player;
use super::room::{Room, as_set_up};
use super::{Desk, first_title};
use crate::domain::assignment;
use crate::domain::schedule;
use crate::domain::session::{Command, Request, SeatMove, Setup};
use crate::domain::time::Span;
use crate::export::{Document, briefs, debrief, observers, single_text, slips};
use crate::localisation::{Editions, Language, Localiser, explain, msg};
use crate::session_runner::SessionRunner;
use crate::storage::packs::{self, Origin, Pack};
use crate::storage::session_file;
use crate::ui::action::{Action, ExportOrder, ExportWhat, SetupStep};
use crate::ui::components::{Toast, ToastId};
use crate::ui::cx::{JobKind, Library};
use crate::ui::place::Place;
use crate::ui::theme::Tone;

impl Desk {
    pub(super) fn carry_out(&mut self, action: Action, ctx: &Context) {
        match action {
            Action::Do(action) => self.do_user_action(action, ctx),
            Action::Send(request) => self.send(&request),
            Action::Go(place) => self.place = place,
            Action::GoToStep(step) => self.step = step,
            Action::NewSession(origin) => self.new_session(&origin),
            Action::OpenSession(Some(path)) => self.open_session(path),
            Action::OpenSession(None) => self.pick(Asked::Session),
            Action::OpenEarlier { path, seq } => self.open_earlier(path, seq),
            Action::CloseSession => self.let_go(),
            Action::SealSession(path) => self.seal(path),
            Action::ListEarlier(path) => self.jobs.list_earlier(path),
            Action::OpenScenarioFolder(Some(path)) => self.new_session(&Origin::Folder(path)),
            Action::OpenScenarioFolder(None) => self.pick(Asked::Scenario),
            Action::CopyScenario(id) => self.copy_scenario(id.as_str()),
            Action::ReadRoster(Some(path)) => self.jobs.read_roster(path),
            Action::ReadRoster(None) => self.pick(Asked::Roster),
            Action::ReadPasted(text) => self.jobs.read_pasted(text),
            Action::TakeRoster => self.take_roster(),
            Action::DropRoster => self.roster = None,
            Action::AssignSeats { seed } => self.assign(seed),
            Action::RefitSeats => self.refit(),
            Action::TakeRefit { moves, hand_over } => self.take_refit(moves, hand_over),
            Action::FitPlan { minutes } => self.fit_plan(minutes),
            Action::Export(order) => self.export(order),
            Action::OfferSeat(seat) => {
                self.place = Place::Briefs;
                self.screens.briefs.offer(seat);
            }
            Action::Set(settings) => self.set(settings, ctx),
            Action::Projector(order) => self.projecting.obey(order, ctx),
            Action::Focus(table) => self.focus = table,
            Action::Rehearse { factor } => self.rehearse(factor),
            Action::StopRehearsal => self.player = None,
            Action::SaveElsewhere(Some(path)) => self.save_elsewhere(&path),
            Action::SaveElsewhere(None) => self.pick(Asked::SaveElsewhere),
            Action::RetrySave => {
                if let Some(open) = &self.open {
                    open.runner.retry_saving();
                }
            }
            Action::Reveal(path) => {
                ctx.open_url(egui::OpenUrl::new_tab(format!("file://{}", path.display())));
            }
            Action::Ask(question) => {
                self.typed.clear();
                self.question = Some(question);
            }
            Action::Tell(told) => self.told(told),
        }
    }

    /// Sends a request to the session; a refusal is told, and what can be undone offers it.
    pub(super) fn send(&mut self, request: &Request) {
        let Some(open) = &mut self.open else { return };
        match open.runner.send(request) {
            Ok(_) => {}
            Err(refusal) => {
                let words = self.words.say(&explain::refusal(&refusal));
                self.toasts.push(Toast::new(Tone::Warn, words));
            }
        }
    }

    pub(super) fn command(&mut self, command: Command) {
        self.send(&Request::facilitator(command));
    }

    /// A toast whose action takes back what has just been done.
    pub(super) fn tell_undoable(&mut self, words: String) {
        let undo = self.say(msg::action_undo());
        self.undo_toast = Some(self.toasts.push(Toast::new(Tone::Ok, words).action(undo)));
    }

    pub(super) fn toast_answered(&mut self, toast: ToastId) {
        if self.undo_toast == Some(toast) {
            self.command(Command::Undo);
        } else if self
            .open
            .as_ref()
            .is_some_and(|open| open.runner.save_state().problem.is_some())
        {
            self.pick(Asked::SaveElsewhere);
        }
    }

    pub(super) fn new_session(&mut self, origin: &Origin) {
        let known = self
            .library
            .packs
            .iter()
            .find(|pack| pack.origin == *origin)
            .cloned();
        let setup = Setup {
            title: first_title(&self.words, self.clock.now()),
            seed: self.fresh_seed(),
            tables: 1,
        };
        let (clock, waker) = (Arc::clone(&self.clock), Arc::clone(&self.waker));
        let path = self.fresh_path(&origin.name());
        let origin = origin.clone();
        self.jobs.start(JobKind::Session, move || {
            let loaded: Result<Pack, _> = known.map_or_else(|| packs::load(&origin), Ok);
            match loaded {
                Ok(pack) => {
                    let result =
                        SessionRunner::create(&path, setup, &pack, clock, waker).map(Box::new);
                    Outcome::Opened {
                        result,
                        path,
                        is_new: true,
                    }
                }
                Err(problems) => Outcome::Library(Box::new(Library {
                    broken: vec![*problems],
                    ..Library::default()
                })),
            }
        });
    }

    /// Different for every session, and written into it: the only draw that is not repeatable.
    fn fresh_seed(&self) -> u64 {
        u64::try_from(self.clock.now().wall.0).unwrap_or(0) % 1_000_000
    }

    fn fresh_path(&self, name: &str) -> PathBuf {
        let now = self.clock.now().wall;
        let time = self.words.time_with_seconds(now).replace(':', "");
        let stem = format!("{}-{time}-{name}", self.words.file_date(now));
        self.folders
            .sessions
            .join(stem)
            .with_extension(session_file::ENDING)
    }

    pub(super) fn open_session(&mut self, path: PathBuf) {
        let (clock, waker) = (Arc::clone(&self.clock), Arc::clone(&self.waker));
        self.jobs.start(JobKind::Session, move || {
            let result = SessionRunner::open_existing(&path, clock, waker).map(Box::new);
            Outcome::Opened {
                result,
                path,
                is_new: false,
            }
        });
    }

    /// Ends a session that stopped without closing, where it stopped.
    fn seal(&mut self, path: PathBuf) {
        let (clock, waker) = (Arc::clone(&self.clock), Arc::clone(&self.waker));
        let folders = self.folders.clone();
        self.jobs.start(JobKind::Session, move || {
            let result =
                SessionRunner::open_existing(&path, clock, waker).and_then(|mut runner| {
                    if let Err(refusal) = runner.command(Command::End) {
                        tracing::warn!(?refusal, "the session was over already");
                    }
                    runner.finish().map_err(|unsaved| unsaved.1.error)
                });
            Outcome::Sealed {
                result,
                library: Box::new(super::library::look_around(&folders)),
            }
        });
    }

    fn open_earlier(&mut self, path: PathBuf, seq: u64) {
        let new_path = self.fresh_path("earlier");
        let (clock, waker) = (Arc::clone(&self.clock), Arc::clone(&self.waker));
        self.jobs.start(JobKind::Session, move || {
            let copied = session_file::copy_until(&path, seq, &new_path);
            let result = copied
                .and_then(|_| SessionRunner::open_existing(&new_path, clock, waker))
                .map(Box::new);
            Outcome::Opened {
                result,
                path: new_path,
                is_new: false,
            }
        });
    }

    fn copy_scenario(&mut self, id: &str) {
        let Some(pack) = self
            .library
            .packs
            .iter()
            .find(|pack| pack.scenario.id.as_str() == id)
        else {
            return;
        };
        let (texts, folder, folders) = (
            pack.texts.clone(),
            self.folders.scenarios.join(id),
            self.folders.clone(),
        );
        self.jobs.start(JobKind::Library, move || {
            let result = packs::write_copy(&texts, &folder).map(|()| folder);
            Outcome::Copied {
                result,
                library: Box::new(super::library::look_around(&folders)),
            }
        });
    }

    fn take_roster(&mut self) {
        let Some(reading) = self.roster.take() else {
            return;
        };
        let profiles: Vec<_> = reading.people.into_iter().map(|row| row.profile).collect();
        let count = profiles.len();
        self.command(Command::AddPeople(profiles));
        self.recommend_tables();
        let words = self.say(msg::toast_people_added(count));
        self.tell_undoable(words);
    }

    /// As many tables as suit the number of people, until the facilitator says otherwise.
    fn recommend_tables(&mut self) {
        let Some(session) = self.session() else {
            return;
        };
        let people = session
            .people
            .values()
            .filter(|person| person.attendance.can_sit())
            .count();
        let tables = assignment::recommended_tables(&session.scenario, people);
        if session.seats.is_empty() && session.setup.tables != tables {
            self.command(Command::SetTables(tables));
        }
    }

    fn assign(&mut self, seed: u64) {
        let Some(room) = self.session().map(Room::of) else {
            return;
        };
        self.jobs.start(JobKind::Seats, move || Outcome::Assigned {
            result: assignment::assign(&room.request(seed)),
            seed,
        });
    }

    fn refit(&mut self) {
        let Some(room) = self.session().map(Room::of) else {
            return;
        };
        self.jobs.start(JobKind::Seats, move || {
            Outcome::Refitted(assignment::refit(&room.request(room.seed), &room.seating))
        });
    }

    fn take_refit(&mut self, moves: Vec<SeatMove>, hand_over: String) {
        let hand_over = (!hand_over.trim().is_empty()).then_some(hand_over);
        self.command(Command::MoveSeats { moves, hand_over });
        let words = self.say(msg::toast_seats_changed());
        self.tell_undoable(words);
    }

    fn fit_plan(&mut self, minutes: u16) {
        let Some(session) = self.session() else {
            return;
        };
        match schedule::fit(
            &schedule::Schedule::of(&session.scenario),
            Span::minutes(minutes.into()),
        ) {
            Ok(planned) => self.command(Command::SetPlan(planned)),
            Err(cannot) => {
                let words = self.say(explain::cannot_fit(cannot));
                self.toasts.push(Toast::new(Tone::Warn, words));
            }
        }
    }

    pub(super) fn export(&mut self, order: ExportOrder) {
        let Some(folder) = order.folder.clone() else {
            return self.pick(Asked::Export(order));
        };
        let documents: Vec<_> = order
            .languages
            .iter()
            .filter_map(|language| self.document(&order, *language))
            .collect();
        self.jobs.export(folder, documents, order.formats);
    }

    /// A document in one language, and the name of its file without the ending.
    fn document(&self, order: &ExportOrder, language: Language) -> Option<(String, Document)> {
        let open = self.open.as_ref()?;
        let session = open.runner.session();
        let words = Localiser::new(language, self.settings.figures, self.zone.clone());
        let prose = words.prose(&open.runner.pack().ftl);
        let options = debrief::Options {
            names: order.names,
            women: order.women,
        };
        let (document, name) = match order.what {
            ExportWhat::Debrief => (
                debrief::compose(session, open.runner.now(), &words, &prose, options),
                msg::file_debrief(),
            ),
            ExportWhat::Text(table) => (
                single_text::compose(session, table, &words, &prose)?,
                msg::file_text(table),
            ),
            ExportWhat::Briefs => {
                let editions = Editions::new(&words, &open.runner.pack().ftl);
                (briefs::compose(session, &editions), msg::file_briefs())
            }
            ExportWhat::Slips => {
                let editions = Editions::new(&words, &open.runner.pack().ftl);
                (slips::compose(session, &editions), msg::file_slips())
            }
            ExportWhat::Worksheet => (
                briefs::worksheet(session, &words, &prose),
                msg::file_worksheet(),
            ),
            ExportWhat::Observers => {
                let editions = Editions::new(&words, &open.runner.pack().ftl);
                (
                    observers::compose(session, &editions),
                    msg::file_observers(),
                )
            }
            ExportWhat::PublicPage => (
                briefs::public_page(&session.scenario, &words, &prose.public()),
                msg::file_public_page(),
            ),
        };
        let date = self.words.file_date(open.runner.now().wall);
        let stem = format!("{date}-{}", words.say(&name));
        let stem = match order.languages.as_slice() {
            [_] => stem,
            _ => format!("{stem}-{}", language.code()),
        };
        Some((stem, document))
    }

    /// A copy of the session in memory, on a fast clock: the record of the day stays untouched.
    fn rehearse(&mut self, factor: u32) {
        let Some(open) = &self.open else { return };
        let clock = Player::clock(&self.clock, factor);
        let origin = Origin::Folder(PathBuf::new());
        let Ok(pack) = packs::from_texts(open.runner.pack().clone(), origin) else {
            return;
        };
        let session = open.runner.session();
        let mut runner =
            SessionRunner::in_memory(session.setup.clone(), &pack, clock, Arc::clone(&self.waker));
        for command in as_set_up(session) {
            if let Err(refusal) = runner.command(command) {
                tracing::warn!(?refusal, "the rehearsal differs from the plan");
            }
        }
        let player = Player::new(&runner, &self.words, factor);
        let before = self.open.take();
        self.take(runner, None, Place::Console);
        self.player = Some(player);
        if let Some(before) = before {
            self.jobs.finish(before.runner);
        }
    }

    pub(super) fn save_elsewhere(&mut self, path: &Path) {
        let Some(open) = &mut self.open else { return };
        let path = path.with_extension(session_file::ENDING);
        match open.runner.save_elsewhere(path.clone()) {
            Ok(()) => open.path = Some(path),
            Err(error) => {
                let words = self.explained(&explain::file_error(&error));
                self.warn(words);
            }
        }
    }

    pub(super) fn explained(&self, explained: &explain::Explained) -> String {
        [&explained.what, &explained.safe, &explained.hint]
            .map(|message| self.words.say(message))
            .join("\n")
    }

    pub(super) fn go_to_step(&mut self, step: SetupStep) {
        self.place = Place::Setup;
        self.step = step;
    }
}
