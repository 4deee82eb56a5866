//! The injects: what is due first, then what comes, what is ready, what was sent.

mod due;
mod lists;

use egui::Ui;

use super::{ConsoleState, words};
use crate::domain::ids::TableNo;
use crate::domain::scenario::InjectKind;
use crate::domain::session::{Command, InjectRun, InjectState, Session, Tables};
use crate::domain::time::{SessionTime, Span};
use crate::localisation::msg;
use crate::ui::action::{Action, Question};
use crate::ui::components::{Button, Card, MenuItem, menu_caption, menu_under_end, row, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::TextStyle;

/// The next scheduled inject is shown in full when it comes within this.
const SOON: Span = Span::minutes(5);

/// The column at the end side.
pub(super) fn column(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let title = cx.say(msg::console_injects());
    let write = cx.say(msg::action_write_inject());
    let can_write = open.session.has_started() && open.session.ended.is_none();
    let mut asked = false;
    Card::titled(title)
        .title_style(TextStyle::Section)
        .flush()
        .fill_height()
        .show_with(
            ui,
            |ui| asked = plus(ui, write, can_write),
            |ui| content(ui, cx, open, state),
        );
    if asked {
        state.write_inject();
    }
}

/// In the drawer, which has its own title.
pub(super) fn in_drawer(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let write = cx.say(msg::action_write_inject());
    let can_write = open.session.has_started() && open.session.ended.is_none();
    let button = Button::new(write)
        .icon(Icon::Plus)
        .small()
        .enabled(can_write);
    if button.show(ui).clicked() {
        state.write_inject();
    }
    content(ui, cx, open, state);
}

fn plus(ui: &mut Ui, name: String, can_write: bool) -> bool {
    Button::icon_only(Icon::Plus, name)
        .kind(crate::ui::components::button::ButtonKind::Quiet)
        .small()
        .enabled(can_write)
        .show(ui)
        .clicked()
}

/// The injects by what becomes of them.
#[derive(Default)]
struct Groups<'a> {
    due: Vec<(SessionTime, &'a InjectRun)>,
    scheduled: Vec<(SessionTime, &'a InjectRun)>,
    ready: Vec<&'a InjectRun>,
    /// Ready too, but they part people of one party.
    tensions: Vec<&'a InjectRun>,
    watching: Vec<&'a InjectRun>,
    held: Vec<&'a InjectRun>,
    skipped: Vec<&'a InjectRun>,
    released: Vec<(SessionTime, &'a InjectRun)>,
}

impl<'a> Groups<'a> {
    fn of(session: &'a Session, at: SessionTime) -> Self {
        let mut groups = Self::default();
        for run in &session.injects {
            if let Some(when) = run.last_release() {
                groups.released.push((when, run));
            }
            match session.inject_state(run, at) {
                InjectState::Due(since) => groups.due.push((since, run)),
                InjectState::Scheduled(when) => groups.scheduled.push((when, run)),
                InjectState::Ready if is_tension(session, run) => groups.tensions.push(run),
                InjectState::Ready => groups.ready.push(run),
                InjectState::Watching => groups.watching.push(run),
                InjectState::Held => groups.held.push(run),
                InjectState::Skipped => groups.skipped.push(run),
                InjectState::Released(_) => {}
            }
        }
        groups.due.sort_by_key(|(when, _)| *when);
        groups.scheduled.sort_by_key(|(when, _)| *when);
        groups
            .released
            .sort_by_key(|(when, _)| std::cmp::Reverse(*when));
        groups
    }
}

fn is_tension(session: &Session, run: &InjectRun) -> bool {
    let inject = session.scenario.inject(&run.id);
    inject.is_some_and(|inject| inject.kind == InjectKind::Tension)
}

fn content(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let mut groups = Groups::of(open.session, open.at);
    scroll(ui, "console-injects", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, (since, run)) in groups.due.iter().enumerate() {
            due::card(ui, cx, open, state, run, *since, index == 0);
        }
        let is_soon = |when: SessionTime| open.session.is_running() && when.since(open.at) <= SOON;
        let next = groups
            .scheduled
            .first()
            .filter(|(when, _)| groups.due.is_empty() && is_soon(*when))
            .copied();
        if let Some((when, run)) = next {
            groups.scheduled.remove(0);
            due::coming(ui, cx, open, state, run, when);
        }
        lists::show(ui, cx, open, state, &groups);
        ui.add_space(10.0);
    });
    state.wants_injects = false;
}

/// Releases to whom it waits for: the tables at which it is offered. To everyone only after asking.
pub(super) fn release_where_it_waits(cx: &mut Cx<'_>, open: Open<'_>, run: &InjectRun) {
    if let Some(tables) = where_it_waits(open.session, run) {
        release(cx, run, tables);
    }
}

/// One table, or all that do not have it; none where it waits at some of them, one by one.
fn where_it_waits(session: &Session, run: &InjectRun) -> Option<Tables> {
    let waiting: Vec<TableNo> = run.waiting_tables().collect();
    match waiting.as_slice() {
        [only] if session.tables.len() > 1 => Some(Tables::Only(*only)),
        some if some.len() + run.released.len() < session.tables.len() => {
            waiting.first().map(|first| Tables::Only(*first))
        }
        _ => Some(Tables::All),
    }
}

/// Sends an inject; what everyone reads cannot be taken back, so that is asked once.
pub(super) fn release(cx: &mut Cx<'_>, run: &InjectRun, tables: Tables) {
    if run.audience.is_public() {
        cx.ask(Action::Ask(Question::Release(run.id.clone(), tables)));
    } else {
        cx.send(Command::ReleaseInject(run.id.clone(), tables));
    }
}

/// Where an inject can be sent: a menu below a button, with all tables and each that lacks it.
pub(super) fn targets(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, run: &InjectRun) {
    let caption = cx.say(msg::console_release_to());
    menu_caption(ui, &caption);
    let all = cx.say(msg::console_all_tables());
    if MenuItem::new(&all)
        .icon(Icon::UsersThree)
        .show(ui)
        .clicked()
    {
        release(cx, run, Tables::All);
    }
    for table in open.session.table_numbers() {
        if run.released.contains_key(&table) {
            continue;
        }
        let words = cx.say(msg::console_table(table));
        if MenuItem::new(&words).icon(Icon::User).show(ui).clicked() {
            release(cx, run, Tables::Only(table));
        }
    }
}

/// A button that sends: at once where there is one table, else after the choice of tables.
pub(super) fn send_button(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    run: &InjectRun,
    button: Button<'_>,
) {
    let is_one = open.session.tables.len() < 2;
    let can = open.session.has_started() && open.session.ended.is_none();
    let shown = button.enabled(can).show(ui);
    if is_one {
        if shown.clicked() {
            release(cx, run, Tables::All);
        }
        return;
    }
    menu_under_end(&shown, |ui| targets(ui, cx, open, run));
}

/// "To", the tag of the party, the recipients: spelled out in full.
pub(super) fn to(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, run: &InjectRun, tables: Tables) {
    use crate::ui::text::Label;
    use crate::ui::theme::tokens;
    let t = tokens(ui.ctx());
    let words = words::recipients(cx, open, run, tables);
    let party = words::audience_party(open, &run.audience);
    row(
        ui,
        22.0,
        |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            Label::new(cx.say(msg::console_to()), TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
            match party {
                Some(party) => {
                    words::tag(open, party).show(ui);
                }
                None => {
                    Icon::UsersThree.show(ui, 15, t.muted);
                }
            }
            Label::new(words, TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |_| {},
    );
}
