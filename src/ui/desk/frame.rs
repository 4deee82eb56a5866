//! One frame: results in, time passes, screens draw, actions are carried out.

use std::path::Path;
use std::time::Duration;

use egui::{Context, Ui};

use super::{Desk, OpenSession};
use crate::domain::session::{ClockState, Command};
use crate::domain::time::{Now, Span};
use crate::domain::view::{PublicPage, PublicView};
use crate::localisation::{explain, msg};
use crate::ui::action::{Action, Question};
use crate::ui::components::{Toast, shell};
use crate::ui::cx::{Cx, Open};
use crate::ui::place::Place;
use crate::ui::screens::{
    briefs, console, cover, debrief, home, issues, observers, palette, projector, questions,
    settings, setup, where_to,
};
use crate::ui::theme::{Theme, Tone};
use crate::ui::wall::Wall;

impl Desk {
    /// Draws a whole frame into `ui` and carries out what was asked for.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.take_results();
        self.pass_time();
        self.watch_saving();
        self.follow_laptop(&ctx);
        let now = self.now();
        if self.is_at_seat() {
            self.show_seat(ui, now);
        } else {
            self.read_keys(&ctx);
            self.draw(ui, now);
        }
        for action in std::mem::take(&mut self.actions) {
            self.carry_out(action, &ctx);
        }
        self.show_wall(&ctx, now);
        self.ask_for_next_frame(&ctx, now);
    }

    fn now(&self) -> Now {
        self.open
            .as_ref()
            .map_or_else(|| self.clock.now(), |open| open.runner.now())
    }

    fn pass_time(&mut self) {
        let Some(open) = &mut self.open else { return };
        open.runner.tick();
        if let Some(player) = &mut self.player
            && !player.play(&mut open.runner)
        {
            self.player = None;
            self.place = Place::Debrief;
        }
    }

    /// A problem with the file is said once, loudly, with the way out.
    fn watch_saving(&mut self) {
        let Some(open) = &self.open else { return };
        let problem = open.runner.save_state().problem;
        let words = problem.map(|problem| self.explained(&explain::save_error(&problem.error)));
        if words == self.told_problem {
            return;
        }
        self.told_problem.clone_from(&words);
        if let Some(words) = words {
            let action = self.say(msg::save_elsewhere());
            self.toasts
                .push(Toast::new(Tone::Danger, words).action(action));
        }
    }

    fn draw(&mut self, ui: &mut Ui, now: Now) {
        let save = self
            .open
            .as_ref()
            .map(|open| open.runner.save_state())
            .unwrap_or_default();
        let place = if self.open.is_none() && self.place.needs_session() {
            Place::Home
        } else {
            self.place
        };
        let mut actions = std::mem::take(&mut self.actions);
        let mut cx = Cx {
            words: &self.words,
            settings: &self.settings,
            folders: &self.folders,
            now,
            library: &self.library,
            open: self.open.as_ref().map(|open| view_of(open, now, &save)),
            focus: self.focus,
            step: self.step,
            roster: self.roster.as_ref(),
            busy: self.jobs.busy(),
            projecting: &self.projecting,
            rehearsing: self.player.as_ref().map(super::Player::state),
            actions: &mut actions,
        };
        if self.covered {
            cover::show(ui, &mut cx);
        } else {
            draw_rail(ui, &mut cx, place);
            match place {
                Place::Home => home::show(ui, &mut cx, &mut self.screens.home),
                Place::Setup => setup::show(ui, &mut cx, &mut self.screens.setup),
                Place::Console => console::show(ui, &mut cx, &mut self.screens.console),
                Place::Issues => issues::show(ui, &mut cx, &mut self.screens.issues),
                Place::Briefs => briefs::show(ui, &mut cx, &mut self.screens.briefs),
                Place::Debrief => debrief::show(ui, &mut cx, &mut self.screens.debrief),
                Place::Observers => observers::show(ui, &mut cx, &mut self.screens.observers),
                Place::Projector => projector::show(ui, &mut cx, &mut self.screens.projector),
                Place::Settings => settings::show(ui, &mut cx, &mut self.screens.settings),
            }
            if self.palette {
                self.palette = palette::show(ui.ctx(), &mut cx, &mut self.screens.palette);
            }
            if self.keys {
                self.keys = palette::show_keys(ui.ctx(), &cx);
            }
        }
        debrief::keep(ui.ctx(), &mut cx, &mut self.screens.debrief);
        issues::keep(ui.ctx(), &mut cx, &mut self.screens.issues);
        // Behind the cover a question would be read by everyone and answered by nobody.
        let question = self.question.clone().filter(|_| !self.covered);
        let answer = question
            .as_ref()
            .and_then(|question| questions::show(ui.ctx(), &cx, question, &mut self.typed));
        let where_to = self.where_to.as_mut().filter(|_| !self.covered);
        let path = where_to
            .and_then(|asked| where_to::show(ui.ctx(), &cx, &asked.title, &mut asked.written));
        let close = self.words.say(&msg::close());
        let taken = if self.covered {
            None
        } else {
            self.toasts.show(ui.ctx(), &close)
        };
        self.actions = actions;
        self.name_window(ui.ctx(), place);
        if let (Some(question), Some(yes)) = (question, answer) {
            self.question = None;
            self.answered(question, yes);
        }
        if let Some(path) = path {
            self.path_answered(path);
        }
        if let Some(toast) = taken {
            self.toast_answered(toast);
        }
    }

    fn answered(&mut self, question: Question, yes: bool) {
        if !yes {
            return;
        }
        match question {
            Question::EndSession => {
                self.command(Command::End);
                self.place = Place::Debrief;
            }
            Question::Release(inject, tables) => {
                self.command(Command::ReleaseInject(inject, tables));
            }
            Question::NextPhase => self.command(Command::Next),
            Question::CloseSession => self.actions.push(Action::CloseSession),
        }
    }

    fn show_wall(&mut self, ctx: &Context, now: Now) {
        let view = self
            .open
            .as_ref()
            .map(|open| PublicView::of(open.runner.session(), now));
        let page = self
            .open
            .as_ref()
            .and_then(|open| PublicPage::of(open.runner.session(), self.projecting.page, now));
        let wall = Wall {
            view,
            page,
            sheet: self.projecting.sheet,
            now: now.wall,
            voices: self.voices.clone(),
            is_blank: self.projecting.is_blank,
            is_testing: self.projecting.is_testing,
            theme: if self.settings.dark_wall {
                Theme::Dark
            } else {
                Theme::Light
            },
            room: f32::from(self.settings.room_percent) / 100.0,
        };
        let title = self.say(msg::projector_window());
        let asked = self.projecting.show(ctx, &title, wall);
        self.actions.extend(asked.into_iter().map(Action::Do));
    }

    /// A running clock repaints when its next second begins; otherwise nothing asks for a frame.
    fn ask_for_next_frame(&self, ctx: &Context, now: Now) {
        let Some(open) = &self.open else { return };
        if let Some(wait) = self.next_look_at_seat() {
            ctx.request_repaint_after(Duration::from_millis(wait.0.unsigned_abs()));
        }
        let session = open.runner.session();
        let wait = match (&self.player, session.clock.state) {
            (Some(player), _) => player.next_look(),
            (None, ClockState::Running { .. }) => {
                Span(1_000 - session.session_time(now).0.rem_euclid(1_000))
            }
            // The pause counts too, and a sleep is noticed when it is over.
            (None, ClockState::Paused { .. }) => Span::seconds(1),
            (None, ClockState::Ready | ClockState::Ended { .. }) => return,
        };
        ctx.request_repaint_after(Duration::from_millis(
            u64::try_from(wait.0.max(1)).unwrap_or(1_000),
        ));
    }
}

fn view_of<'a>(
    open: &'a OpenSession,
    now: Now,
    save: &'a crate::storage::writer::SaveState,
) -> Open<'a> {
    Open {
        session: open.runner.session(),
        prose: &open.prose,
        texts: &open.runner.pack().ftl,
        at: open.runner.session().session_time(now),
        save,
        path: open.path.as_deref().map(Path::new),
    }
}

fn draw_rail(ui: &mut Ui, cx: &mut Cx<'_>, place: Place) {
    let names: Vec<String> = Place::ALL
        .iter()
        .map(|place| cx.say(place.name()))
        .collect();
    let going_on = cx.open.filter(|open| open.session.ended.is_none());
    let due = going_on.map_or(0, |open| console::injects_waiting(&open));
    let badge = cx.words.number(due);
    let spoken = cx.say(msg::rail_injects_due(due, Place::Console.name()));
    let items: Vec<shell::RailItem<'_>> = Place::ALL
        .iter()
        .zip(&names)
        .map(|(each, name)| {
            let item = shell::RailItem::new(each.icon(), name.as_str())
                .current(*each == place)
                .enabled(!each.needs_session() || cx.open.is_some());
            let item = if *each == Place::Console && due > 0 {
                item.badge(badge.as_str(), spoken.as_str())
            } else {
                item
            };
            if each.is_at_foot() {
                item.bottom()
            } else {
                item
            }
        })
        .collect();
    let rail_name = cx.say(msg::rail_name());
    if let Some(chosen) =
        shell::rail(ui, &rail_name, &items).and_then(|index| Place::ALL.get(index))
    {
        cx.ask(Action::Go(*chosen));
    }
}
