//! The top bar: what is played, what the clock does, what the wall shows, whether it is saved.

use egui::{Role, Sense, Ui, WidgetInfo, vec2};

use super::{ConsoleState, injects_waiting, undo, words};
use crate::domain::scenario::text as texts;
use crate::domain::session::{ClockState, Session};
use crate::domain::time::WallTime;
use crate::localisation::{explain, msg};
use crate::storage::writer::SaveState;
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::{
    Button, Chip, MenuItem, explain as tooltip, fold, menu_line, menu_under_end, paint, shell,
};
use crate::ui::cx::{Cx, OnTheWall, Open, Projecting, page_name};
use crate::ui::icons::Icon;
use crate::ui::screens::language;
use crate::ui::text::{Label, TextStyle, accessible};
use crate::ui::theme::{Dir, ROW_SMALL, Tone, tokens};
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
        |ui| {
            let room = ui.available_width() - least_start(ui, reading, open);
            end(ui, reading, open, is_narrow, room, &mut clicked);
        },
    );
    if stopped {
        cx.ask(Action::StopRehearsal);
    }
    for action in clicked.actions {
        cx.ask(action);
    }
    state.drawer ^= clicked.drawer;
}

/// What the session does: the rehearsal that plays, or the state of the clock.
fn state(cx: &Cx<'_>, open: Open<'_>) -> Chip<'static> {
    if let Some(rehearsing) = cx.rehearsing {
        let words = cx.say(msg::console_rehearsing(rehearsing.factor));
        return Chip::new(Tone::Info, words).icon_fill(Icon::Play);
    }
    let (tone, icon, words) = match open.session.clock.state {
        ClockState::Ready => (Tone::Neutral, Icon::Clock, msg::console_ready()),
        ClockState::Running { .. } => (Tone::Ok, Icon::Play, msg::console_running()),
        ClockState::Paused { .. } => (Tone::Paused, Icon::Pause, msg::console_paused()),
        ClockState::Ended { .. } => (Tone::Neutral, Icon::FlagCheckered, msg::console_ended()),
    };
    Chip::new(tone, cx.say(words)).icon_fill(icon)
}

fn stop_rehearsal(cx: &Cx<'_>) -> Button<'static> {
    let words = cx.say(msg::console_stop_rehearsal());
    Button::new(words).icon_fill(Icon::Stop).small()
}

/// What the start of the bar needs where room is dear: there the title gives way.
fn least_start(ui: &Ui, cx: &Cx<'_>, open: Open<'_>) -> f32 {
    let stop = cx.rehearsing.map_or(0.0, |_| {
        stop_rehearsal(cx).measure(ui.ctx()) + ui.spacing().item_spacing.x
    });
    state(cx, open).measure(ui.ctx()) + stop + ui.spacing().item_spacing.x
}

/// Titles and the state of the clock; tells whether the rehearsal is to stop.
fn start(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>) -> bool {
    let title = open.prose.say(&texts::title());
    let room = ui.available_width() - least_start(ui, cx, open);
    shell::bar_title_in(ui, room.min(260.0), &title, &open.session.setup.title);
    state(cx, open).show(ui);
    cx.rehearsing.is_some() && stop_rehearsal(cx).show(ui).clicked()
}

/// From the end: what is saved stands outermost. In `room` the less important words give way.
fn end(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    is_narrow: bool,
    room: f32,
    clicked: &mut Clicked,
) {
    const GAP: f32 = 10.0;
    ui.spacing_mut().item_spacing.x = GAP;
    let language = if ui.ctx().content_rect().width() < NAMED_FROM {
        language::unnamed(cx)
    } else {
        language::named(cx).small()
    };
    let cover = Button::new(cx.say(msg::console_cover()))
        .icon(Icon::EyeSlash)
        .key(words::key(ui.ctx(), UserAction::Cover))
        .small();
    let buttons = [
        injects(ui, cx, open),
        cover,
        projector(cx),
        find(ui, cx, is_narrow),
    ];
    let fixed = language.measure(ui.ctx()) + ROW_SMALL + 2.0 * GAP;
    let least = buttons.iter().map(|button| button.measure_folded() + GAP);
    let has_words = saving_width(ui, cx, open) + fixed + least.sum::<f32>() <= room;
    saving(ui, cx, open, has_words, clicked);
    let saved = ui.min_rect().width() + GAP;
    let room = room - fixed - saved;
    let [inject, cover, wall, find] = if is_narrow {
        fold(ui, room, buttons)
    } else {
        let [injects, cover, wall, find] = buttons;
        let [cover, wall, find] = fold(ui, room, [cover, wall, find]);
        [injects, cover, wall, find]
    };
    if cover.show(ui).clicked() {
        clicked.act(UserAction::Cover);
    }
    if let Some(speak) = language::menu(ui, cx, language) {
        clicked.act(speak);
    }
    let wall = wall.show(ui);
    menu_under_end(&wall, |ui| projector_menu(ui, cx, clicked));
    if find.show(ui).clicked() {
        clicked.act(UserAction::Palette);
    }
    undo_button(ui, cx, open, clicked);
    if is_narrow {
        clicked.drawer |= inject.show(ui).clicked();
    }
}

fn find(ui: &Ui, cx: &Cx<'_>, is_narrow: bool) -> Button<'static> {
    let words = cx.say(msg::console_find());
    if is_narrow {
        return Button::icon_only(Icon::MagnifyingGlass, words).small();
    }
    Button::new(words)
        .icon(Icon::MagnifyingGlass)
        .key(words::key(ui.ctx(), UserAction::Palette))
        .small()
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

fn injects(ui: &Ui, cx: &Cx<'_>, open: Open<'_>) -> Button<'static> {
    let due = injects_waiting(&open);
    let words = if due == 0 {
        cx.say(msg::console_injects())
    } else {
        cx.say(msg::console_injects_due(due))
    };
    let key = words::key(ui.ctx(), UserAction::Injects);
    let button = Button::new(words).key(key).small();
    if due > 0 {
        button.icon_fill(Icon::BellRinging).toggle(true)
    } else {
        button.icon(Icon::PaperPlaneTilt)
    }
}

/// What the bar says of saving.
fn saving_words(cx: &Cx<'_>, open: Open<'_>) -> (Icon, String) {
    match Saving::of(open.save, open.session) {
        Saving::Done(wall) => (Icon::CloudCheck, saved_at(cx, wall)),
        Saving::InMemory if cx.rehearsing.is_some() => {
            (Icon::Info, cx.say(msg::console_not_saved_rehearsal()))
        }
        Saving::InMemory => (Icon::Info, cx.say(msg::console_not_saved_memory())),
        Saving::Stopped => (Icon::WarningOctagon, cx.say(msg::console_not_saved())),
        Saving::GoingOn => (Icon::HardDrives, cx.say(msg::console_saving())),
    }
}

fn saved_at(cx: &Cx<'_>, wall: WallTime) -> String {
    cx.say(msg::console_saved(cx.words.time_with_seconds(wall)))
}

/// One width for "Saved 15:28:14" and "Saving…", so that the bar does not jump.
fn saving_width(ui: &Ui, cx: &Cx<'_>, open: Open<'_>) -> f32 {
    let width = |words: &str| paint::width(ui.ctx(), words, TextStyle::Caption);
    let (_, words) = saving_words(cx, open);
    width(&words).max(width(&saved_at(cx, cx.now.wall))) + 24.0
}

fn saving(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, has_words: bool, clicked: &mut Clicked) {
    let t = tokens(ui.ctx());
    if Saving::of(open.save, open.session) == Saving::Stopped {
        return stopped(ui, cx, open, clicked);
    }
    let (icon, words) = saving_words(cx, open);
    if !has_words {
        let (rect, response) = ui.allocate_exact_size(vec2(20.0, ROW_SMALL), Sense::hover());
        icon.paint(ui.painter(), rect.center(), 16, t.muted);
        let said = accessible(&words);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        tooltip(response, &words);
        return;
    }
    let size = vec2(saving_width(ui, cx, open), ui.available_height());
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

fn projector(cx: &Cx<'_>) -> Button<'static> {
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
        _ => page_name(does.page),
    };
    let icon = if does.is_frozen {
        Icon::Snowflake
    } else {
        Icon::ProjectorScreen
    };
    let mut shown = cx.say(shown);
    if does.sheets > 1 && does.is_open && !does.is_blank && !does.is_testing {
        shown = cx.say(msg::console_wall_sheet(shown, does.sheet + 1, does.sheets));
    }
    Button::new(shown)
        .icon(icon)
        .icon_end(Icon::CaretDown)
        .small()
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
    menu_line(ui);
    let session = cx.open.map(|open| open.session);
    for what in OnTheWall::ALL {
        let action = UserAction::Show(what);
        let (words, key) = (cx.say(what.name()), words::key(ui.ctx(), action));
        let item = MenuItem::new(&words)
            .key(&key)
            .enabled(action.is_possible(session));
        if item.show(ui).clicked() {
            clicked.act(action);
        }
    }
    menu_line(ui);
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
