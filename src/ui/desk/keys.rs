//! Keys and the list of actions: what each of them does.

use egui::{Context, Event, Key, Modifiers};

use super::Desk;
use crate::domain::board::BoardCommand;
use crate::domain::floor::FloorCommand;
use crate::domain::ids::TableNo;
use crate::domain::session::{ClockState, Command};
use crate::domain::time::Span;
use crate::storage::settings::Settings;
use crate::ui::action::{Action, ExportOrder, ExportWhat, ProjectorOrder, Question, SetupStep};
use crate::ui::cx::OnTheWall;
use crate::ui::place::Place;
use crate::ui::screens::console::ConsoleState;
use crate::ui::screens::issues::{self, Page};
use crate::ui::user_action::{UserAction, VOTE};

/// Leaving a phase with more time than this left asks first.
const ASK_WHEN_LEFT: Span = Span::minutes(2);

/// Text sizes that the zoom keys step through, in percent.
const ZOOMS: [u16; 6] = [80, 90, 100, 115, 130, 150];

impl Desk {
    /// Turns keys into actions. Keys that would type a letter rest while a text has the focus or a
    /// dialog is open.
    pub(super) fn read_keys(&mut self, ctx: &Context) {
        let is_typing = ctx.egui_wants_keyboard_input();
        let is_asking = self.covered
            || self.question.is_some()
            || self.where_to.is_some()
            || self.palette
            || self.keys
            || self.screens.has_dialog();
        let rates = self.place == Place::Observers && self.screens.observers.takes_digits();
        let possible = |action: &UserAction| action.is_possible(self.session());
        let mut wanted: Vec<(UserAction, egui::KeyboardShortcut)> = UserAction::all()
            .into_iter()
            .filter(|action| !(action.is_plain_key() && (is_typing || is_asking)))
            .filter(|action| !(rates && action.chooses_table()))
            .filter(|action| {
                !is_asking
                    || matches!(
                        action,
                        UserAction::Cover
                            | UserAction::FreezeProjector
                            | UserAction::BlankProjector
                    )
            })
            .filter(possible)
            .filter_map(|action| Some((action, action.shortcut()?)))
            .collect();
        // The longest combination first, or Shift + would be taken for +.
        wanted.sort_by_key(|(_, keys)| {
            std::cmp::Reverse(u8::from(keys.modifiers.shift) + u8::from(keys.modifiers.command))
        });
        // Space and Enter press the control that has the focus before they do anything else.
        let has_focus = ctx.memory(|memory| memory.focused().is_some());
        for (action, keys) in wanted {
            if has_focus && action == UserAction::PauseOrResume {
                continue;
            }
            // On most keyboards + is the = key with Shift, and Shift stands for five.
            let same_key = (action == UserAction::AddMinute).then_some(Key::Equals);
            let pressed = ctx.input_mut(|input| {
                let pressed = input.consume_shortcut(&keys)
                    || same_key.is_some_and(|key| input.consume_key(Modifiers::NONE, key));
                if pressed && keys.modifiers.alt {
                    // A key with Alt comes as a letter too; a text with the focus would take it.
                    let is_text = |event: &Event| matches!(event, Event::Text(_));
                    input.events.retain(|event| !is_text(event));
                }
                pressed
            });
            if pressed {
                self.actions.push(Action::Do(action));
            }
        }
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one list of everything that can be done, a line or two each"
    )]
    pub(super) fn do_user_action(&mut self, action: UserAction, ctx: &Context) {
        if !action.is_possible(self.session()) {
            return;
        }
        match action {
            UserAction::Palette => self.palette = !self.palette,
            UserAction::Keys => self.keys = !self.keys,
            UserAction::Go(place) => self.place = place,
            UserAction::NewSession => {
                self.place = Place::Home;
                self.screens.home.choose_scenario();
            }
            UserAction::OpenFile => {
                self.place = Place::Home;
                self.screens.home.ask_for_file();
            }
            UserAction::Start => self.start(),
            UserAction::PauseOrResume => self.pause_or_resume(),
            UserAction::NextPhase => self.next_phase(),
            UserAction::PreviousPhase => self.command(Command::Back),
            UserAction::AddMinute => self.command(Command::AddTime(Span::minutes(1))),
            UserAction::AddFive => self.command(Command::AddTime(Span::minutes(5))),
            UserAction::TakeMinute => self.command(Command::AddTime(Span::minutes(-1))),
            UserAction::TakeFive => self.command(Command::AddTime(Span::minutes(-5))),
            UserAction::RecoverTime => {
                self.place = Place::Console;
                self.screens.console.recover_time();
            }
            UserAction::Observe => {
                self.place = Place::Console;
                self.screens.console.write_observation();
            }
            UserAction::Injects => {
                self.place = Place::Console;
                self.screens.console.show_injects();
            }
            UserAction::WriteInject => {
                self.place = Place::Console;
                self.screens.console.write_inject();
            }
            UserAction::NextSpeaker => self.next_speaker(),
            UserAction::StopFloor => {
                if let Some(table) = self.shown_table() {
                    self.command(Command::Floor(table, FloorCommand::Stop));
                }
            }
            UserAction::Speakers => self.ask_for_table(ConsoleState::choose_speaker),
            UserAction::CallCaucus => self.ask_for_table(ConsoleState::call_caucus),
            UserAction::RecordProposal => {
                self.place = Place::Issues;
                self.screens.issues.record_proposal();
            }
            UserAction::OpenVote => self.open_vote(),
            UserAction::TakePoll => {
                self.place = Place::Issues;
                self.screens.issues.take_poll();
            }
            UserAction::EditText => {
                self.place = Place::Issues;
                self.screens.issues.edit_text();
            }
            UserAction::Analysis => self.turn_to(Page::Analysis),
            UserAction::Entry => self.turn_to(Page::Entry),
            UserAction::FocusTable(table) => self.focus = Some(table),
            UserAction::AllTables => self.focus = None,
            UserAction::Undo => self.command(Command::Undo),
            UserAction::Redo => self.command(Command::Redo),
            UserAction::Cover => self.covered = !self.covered,
            UserAction::Projector => {
                let order = if self.projecting.is_open {
                    ProjectorOrder::Close
                } else {
                    ProjectorOrder::Open
                };
                self.projecting.obey(order, ctx);
            }
            UserAction::FreezeProjector => self
                .projecting
                .obey(ProjectorOrder::Freeze(!self.projecting.is_frozen), ctx),
            UserAction::BlankProjector => self
                .projecting
                .obey(ProjectorOrder::Blank(!self.projecting.is_blank), ctx),
            UserAction::ProjectorFullScreen => {
                self.projecting.obey(
                    ProjectorOrder::FullScreen(!self.projecting.is_full_screen),
                    ctx,
                );
            }
            UserAction::Show(what) => self.show_on_the_wall(what, ctx),
            UserAction::TurnWall(forward) => {
                self.projecting.obey(ProjectorOrder::Turn(forward), ctx);
            }
            UserAction::SwitchTheme => {
                let settings = self.settings.with_other_theme();
                self.set(settings, ctx);
            }
            UserAction::Speak(language) => {
                let settings = Settings {
                    language,
                    ..self.settings.clone()
                };
                self.set(settings, ctx);
            }
            UserAction::ZoomIn => self.zoom(1, ctx),
            UserAction::ZoomOut => self.zoom(-1, ctx),
            UserAction::Export => self.export_debrief(),
            UserAction::EndSession => {
                self.typed.clear();
                self.question = Some(Question::EndSession);
            }
        }
    }

    fn start(&mut self) {
        let nobody = self
            .session()
            .is_some_and(|session| session.seats.is_empty());
        if nobody {
            self.go_to_step(SetupStep::Roles);
            return;
        }
        self.command(Command::Start);
        self.place = Place::Console;
    }

    fn pause_or_resume(&mut self) {
        let Some(state) = self.session().map(|session| session.clock.state) else {
            return;
        };
        match state {
            ClockState::Running { .. } => self.command(Command::Pause),
            ClockState::Paused { .. } => self.command(Command::Resume),
            ClockState::Ready | ClockState::Ended { .. } => {}
        }
    }

    /// The table that the console is about.
    fn shown_table(&self) -> Option<TableNo> {
        let session = self.session()?;
        let known = |table: &TableNo| session.tables.contains_key(table);
        self.focus
            .filter(known)
            .or_else(|| session.table_numbers().next())
    }

    fn ask_for_table(&mut self, ask: fn(&mut ConsoleState, TableNo)) {
        if let Some(table) = self.shown_table() {
            self.place = Place::Console;
            ask(&mut self.screens.console, table);
        }
    }

    /// Whoever is next; where nobody waits, the facilitator chooses.
    fn next_speaker(&mut self) {
        let Some(table) = self.shown_table() else {
            return;
        };
        let is_known = self.session().is_some_and(|session| {
            session.tables.get(&table).is_some_and(|state| {
                let present = session.present(table);
                state.floor.interrupted.is_some() || state.floor.next(&present).is_some()
            })
        });
        if is_known {
            self.command(Command::Floor(table, FloorCommand::Next));
        } else {
            self.ask_for_table(ConsoleState::choose_speaker);
        }
    }

    /// Of the table that is looked at, or of the first that has such a thing.
    fn show_on_the_wall(&mut self, what: OnTheWall, ctx: &Context) {
        let page = self.session().and_then(|session| {
            let shown = self.shown_table().into_iter();
            let tables = shown.chain(session.table_numbers());
            let mut pages = tables.map(|table| what.page(table));
            pages.find(|page| page.is_possible(session))
        });
        if let Some(page) = page {
            self.projecting.obey(ProjectorOrder::Show(page), ctx);
        }
    }

    /// At the table that is looked at.
    fn turn_to(&mut self, page: Page) {
        self.place = Place::Issues;
        self.screens.issues.turn_to(page);
    }

    fn open_vote(&mut self) {
        let at_hand = self
            .session()
            .and_then(|session| issues::proposal_at_hand(session, self.focus));
        if let Some((table, number)) = at_hand {
            self.command(Command::Board(table, BoardCommand::OpenVote(number, VOTE)));
        }
    }

    fn next_phase(&mut self) {
        let Some(open) = &self.open else { return };
        let at = open.runner.session_time();
        let schedule = &open.runner.session().schedule;
        let left = schedule
            .current_phase()
            .map_or(Span::ZERO, |phase| phase.remaining(at));
        // Behind the last phase there is nothing to ask about: the refusal says what to do.
        let is_last = schedule
            .current
            .is_some_and(|current| current + 1 >= schedule.phases.len());
        if left > ASK_WHEN_LEFT && !is_last {
            self.question = Some(Question::NextPhase);
        } else {
            self.command(Command::Next);
        }
    }

    fn zoom(&mut self, steps: isize, ctx: &Context) {
        let mut settings = self.settings.clone();
        let place = ZOOMS
            .iter()
            .position(|zoom| *zoom >= settings.zoom_percent)
            .unwrap_or(ZOOMS.len() - 1);
        let place = place.saturating_add_signed(steps).min(ZOOMS.len() - 1);
        settings.zoom_percent = ZOOMS.get(place).copied().unwrap_or(100);
        self.set(settings, ctx);
    }

    fn export_debrief(&mut self) {
        self.actions.push(Action::Export(ExportOrder {
            what: ExportWhat::Debrief,
            formats: crate::export::Format::ALL.to_vec(),
            languages: vec![self.settings.language],
            names: true,
            women: true,
            folder: None,
        }));
    }
}
