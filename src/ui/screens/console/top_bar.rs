//! The top bar: what is played, what the clock does, what the wall shows, whether it is saved.

use egui::{Ui, vec2};

use super::{ConsoleState, injects_waiting, undo, words};
use crate::domain::scenario::text as texts;
use crate::domain::session::{ClockState, Session};
use crate::domain::time::WallTime;
use crate::localisation::{explain, msg};
use crate::storage::writer::SaveState;
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::{
    Button, Chip, MenuItem, explain as tooltip, menu_line, menu_under_end, paint, shell,
};
use crate::ui::cx::{Cx, Open, Projecting};
use crate::ui::icons::Icon;
use crate::ui::screens::language;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, Tone, tokens};
use crate::ui::user_action::UserAction;

/// Width of a window whose bar has room for the name of the language.
const NAMED_FROM: f32 = 1400.0;

/// How saving stands, as the bar says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Saving {
    /// Nothing is written at all.
    InMemory,
    /// Something has happened that is not on the disk yet.
    GoingOn,
    /// Everything up to this moment is on the disk.
    Done(WallTime),
    /// Writing has stopped.
    Stopped,
}

impl Saving {
    /// "Saved" is only said of the very last event.
    fn of(save: &SaveState, session: &Session) -> Self {
        let last = session.history.last().map(|event| event.seq);
        match save.saved_wall {
            _ if save.problem.is_some() => Self::Stopped,
            _ if save.path.is_none() => Self::InMemory,
            Some(wall) if save.pending == 0 && save.acknowledged_seq == last => Self::Done(wall),
            _ => Self::GoingOn,
        }
    }
}

/// What was clicked in the bar.
#[derive(Default)]
struct Clicked {
    actions: Vec<Action>,
    drawer: bool,
}

impl Clicked {
    fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }

    fn act(&mut self, action: UserAction) {
        self.ask(Action::Do(action));
    }
}

pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    is_narrow: bool,
) {
    let mut clicked = Clicked::default();
    let mut stopped = false;
    let reading = &*cx;
    shell::top_bar(
        ui,
        |ui| stopped = start(ui, reading, open),
        |ui| end(ui, reading, open, is_narrow, &mut clicked),
    );
    if stopped {
        cx.ask(Action::StopRehearsal);
    }
    for action in clicked.actions {
        cx.ask(action);
    }
    state.drawer ^= clicked.drawer;
}

/// Titles and the state of the clock; tells whether the rehearsal is to stop.
fn start(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) -> bool {
    let title = open.prose.say(&texts::title());
    let room = ui.available_width() - 130.0;
    let size = vec2(room.clamp(60.0, 260.0), ui.available_height());
    let wide = paint::width(ui.ctx(), &title, TextStyle::Strong).max(paint::width(
        ui.ctx(),
        &open.session.setup.title,
        TextStyle::Caption,
    ));
    let size = vec2(size.x.min(wide + 2.0), size.y);
    ui.allocate_ui_with_layout(size, Dir::of(ui).row(), |ui| {
        shell::bar_title(ui, &title, &open.session.setup.title);
    });
    if let Some(rehearsing) = cx.rehearsing {
        let words = cx.say(msg::console_rehearsing(rehearsing.factor));
        Chip::new(Tone::Info, words).icon_fill(Icon::Play).show(ui);
        let stop = Button::new(cx.say(msg::console_stop_rehearsal()));
        return stop.icon_fill(Icon::Stop).small().show(ui).clicked();
    }
    let (tone, icon, words) = match open.session.clock.state {
        ClockState::Ready => (Tone::Neutral, Icon::Clock, msg::console_ready()),
        ClockState::Running { .. } => (Tone::Ok, Icon::Play, msg::console_running()),
        ClockState::Paused { .. } => (Tone::Paused, Icon::Pause, msg::console_paused()),
        ClockState::Ended { .. } => (Tone::Neutral, Icon::FlagCheckered, msg::console_ended()),
    };
    Chip::new(tone, cx.say(words)).icon_fill(icon).show(ui);
    false
}

/// From the end: what is saved stands outermost.
fn end(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, is_narrow: bool, clicked: &mut Clicked) {
    ui.spacing_mut().item_spacing.x = 10.0;
    saving(ui, cx, open, clicked);
    let cover = Button::new(cx.say(msg::console_cover()))
        .icon(Icon::EyeSlash)
        .key(words::key(ui.ctx(), UserAction::Cover))
        .small();
    if cover.show(ui).clicked() {
        clicked.act(UserAction::Cover);
    }
    let language = if ui.ctx().content_rect().width() < NAMED_FROM {
        language::unnamed(cx)
    } else {
        language::named(cx).small()
    };
    if let Some(speak) = language::menu(ui, cx, language) {
        clicked.act(speak);
    }
    projector(ui, cx, clicked);
    find(ui, cx, is_narrow, clicked);
    undo_button(ui, cx, open, clicked);
    if is_narrow {
        injects(ui, cx, open, clicked);
    }
}

fn find(ui: &mut Ui, cx: &Cx<'_>, is_narrow: bool, clicked: &mut Clicked) {
    let words = cx.say(msg::console_find());
    let key = words::key(ui.ctx(), UserAction::Palette);
    let button = if is_narrow {
        Button::icon_only(Icon::MagnifyingGlass, words).small()
    } else {
        Button::new(words)
            .icon(Icon::MagnifyingGlass)
            .key(key)
            .small()
    };
    if button.show(ui).clicked() {
        clicked.act(UserAction::Palette);
    }
}

fn undo_button(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, clicked: &mut Clicked) {
    let last = open.session.undoable().map(|event| undo::what(&event.kind));
    let can = last.is_some();
    let words = match last {
        Some(what) => cx.say(msg::console_undo(what)),
        None => cx.say(msg::console_undo_nothing()),
    };
    let button = Button::icon_only(Icon::ArrowCounterClockwise, words)
        .small()
        .enabled(can);
    if button.show(ui).clicked() {
        clicked.act(UserAction::Undo);
    }
}

fn injects(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, clicked: &mut Clicked) {
    let due = injects_waiting(&open);
    let words = if due == 0 {
        cx.say(msg::console_injects())
    } else {
        cx.say(msg::console_injects_due(due))
    };
    let key = words::key(ui.ctx(), UserAction::Injects);
    let button = Button::new(words).key(key).small();
    let button = if due > 0 {
        button.icon_fill(Icon::BellRinging).toggle(true)
    } else {
        button.icon(Icon::PaperPlaneTilt)
    };
    clicked.drawer |= button.show(ui).clicked();
}

/// One width for "Saved 15:28:14" and "Saving…", so that the bar does not jump.
fn saving(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, clicked: &mut Clicked) {
    let t = tokens(ui.ctx());
    let saving = Saving::of(open.save, open.session);
    if saving == Saving::Stopped {
        return stopped(ui, cx, open, clicked);
    }
    let said = |wall| cx.say(msg::console_saved(cx.words.time_with_seconds(wall)));
    let (icon, words) = match saving {
        Saving::Done(wall) => (Icon::CloudCheck, said(wall)),
        Saving::InMemory if cx.rehearsing.is_some() => {
            (Icon::Info, cx.say(msg::console_not_saved_rehearsal()))
        }
        Saving::InMemory => (Icon::Info, cx.say(msg::console_not_saved_memory())),
        Saving::GoingOn | Saving::Stopped => (Icon::HardDrives, cx.say(msg::console_saving())),
    };
    let width = paint::width(ui.ctx(), &words, TextStyle::Caption).max(paint::width(
        ui.ctx(),
        &said(cx.now.wall),
        TextStyle::Caption,
    ));
    let size = vec2(width + 24.0, ui.available_height());
    let response = ui
        .allocate_ui_with_layout(size, Dir::of(ui).row_from_end(), |ui| {
            ui.set_min_width(size.x);
            ui.spacing_mut().item_spacing.x = 5.0;
            Label::new(words, TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
            icon.show(ui, 16, t.muted);
        })
        .response;
    if let Some(path) = open.path {
        tooltip(response, &path.display().to_string());
    }
}

/// Loud: what happened, and the two ways out.
fn stopped(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, clicked: &mut Clicked) {
    let Some(problem) = &open.save.problem else {
        return;
    };
    let explained = explain::save_error(&problem.error);
    let why = [&explained.what, &explained.safe, &explained.hint]
        .map(|message| cx.words.say(message))
        .join(" ");
    let button = Button::danger(cx.say(msg::console_not_saved()))
        .icon_fill(Icon::WarningOctagon)
        .icon_end(Icon::CaretDown)
        .tooltip(why)
        .small()
        .show(ui);
    menu_under_end(&button, |ui| {
        let elsewhere = cx.say(msg::save_elsewhere());
        if MenuItem::new(&elsewhere)
            .icon(Icon::FloppyDisk)
            .show(ui)
            .clicked()
        {
            clicked.ask(Action::SaveElsewhere(None));
        }
        let again = cx.say(msg::console_save_again());
        if MenuItem::new(&again)
            .icon(Icon::ArrowClockwise)
            .show(ui)
            .clicked()
        {
            clicked.ask(Action::RetrySave);
        }
    });
}

fn projector(ui: &mut Ui, cx: &Cx<'_>, clicked: &mut Clicked) {
    let does = cx.projecting;
    let shown = match does {
        Projecting { is_open: false, .. } => msg::console_wall_off(),
        Projecting {
            is_testing: true, ..
        } => msg::console_wall_test(),
        Projecting { is_blank: true, .. } => msg::console_wall_blank(),
        Projecting {
            is_frozen: true, ..
        } => msg::console_wall_frozen(),
        _ => msg::console_wall_clock(),
    };
    let icon = if does.is_frozen {
        Icon::Snowflake
    } else {
        Icon::ProjectorScreen
    };
    let button = Button::new(cx.say(shown))
        .icon(icon)
        .icon_end(Icon::CaretDown)
        .small()
        .show(ui);
    menu_under_end(&button, |ui| projector_menu(ui, cx, clicked));
}

fn projector_menu(ui: &mut Ui, cx: &Cx<'_>, clicked: &mut Clicked) {
    let does = cx.projecting;
    let open = if does.is_open {
        cx.say(msg::console_wall_close())
    } else {
        cx.say(msg::console_wall_open())
    };
    if MenuItem::new(&open)
        .icon(Icon::ProjectorScreen)
        .show(ui)
        .clicked()
    {
        clicked.act(UserAction::Projector);
    }
    menu_line(ui);
    let items = [
        (
            msg::console_wall_freeze(),
            does.is_frozen,
            UserAction::FreezeProjector,
        ),
        (
            msg::console_wall_make_blank(),
            does.is_blank,
            UserAction::BlankProjector,
        ),
        (
            msg::console_wall_full_screen(),
            does.is_full_screen,
            UserAction::ProjectorFullScreen,
        ),
    ];
    for (words, on, action) in items {
        let (words, key) = (cx.say(words), words::key(ui.ctx(), action));
        let item = MenuItem::new(&words)
            .checked(on)
            .key(&key)
            .enabled(does.is_open);
        if item.show(ui).clicked() {
            clicked.act(action);
        }
    }
    let test = cx.say(msg::console_wall_show_test());
    if MenuItem::new(&test)
        .checked(does.is_testing)
        .show(ui)
        .clicked()
    {
        clicked.ask(Action::Projector(ProjectorOrder::Test(!does.is_testing)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixture;
    use crate::domain::session::Setup;
    use crate::domain::time::Now;

    fn session() -> Session {
        let setup = Setup {
            title: "Spring".to_owned(),
            seed: 1,
            tables: 1,
        };
        Session::begin(setup, fixture::scenario(), Now::default())
    }

    #[test]
    fn saved_is_said_of_the_last_event_only() {
        let session = session();
        let mut save = SaveState {
            path: Some("a.sulh".into()),
            acknowledged_seq: Some(0),
            saved_wall: Some(WallTime(5)),
            ..SaveState::default()
        };
        assert_eq!(Saving::of(&save, &session), Saving::Done(WallTime(5)));
        save.pending = 1;
        assert_eq!(Saving::of(&save, &session), Saving::GoingOn);
        save.pending = 0;
        save.acknowledged_seq = None;
        assert_eq!(Saving::of(&save, &session), Saving::GoingOn);
        save.path = None;
        assert_eq!(Saving::of(&save, &session), Saving::InMemory);
    }
}
