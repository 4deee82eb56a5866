//! The lists below what is due.

use egui::Ui;

use super::{Groups, send_button};
use crate::domain::ids::TableNo;
use crate::domain::session::{Command, InjectRun, Tables};
use crate::domain::time::SessionTime;
use crate::localisation::{Message, msg};
use crate::ui::components::{Button, ListRow, paint, row, two_lines};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::dialogs::Dialog;
use crate::ui::screens::console::standing::{self, Mood};
use crate::ui::screens::console::{ConsoleState, words};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

const ROW: f32 = 46.0;
const PADDING: f32 = 14.0;

pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    groups: &Groups<'_>,
) {
    let mut is_first = groups.due.is_empty();
    let mut head = |ui: &mut Ui, cx: &Cx<'_>, is_there: bool, words: Message| {
        if is_there {
            caption(ui, &cx.say(words), std::mem::take(&mut is_first));
        }
        is_there
    };
    if head(
        ui,
        cx,
        !groups.scheduled.is_empty(),
        msg::console_scheduled(),
    ) {
        for (when, run) in &groups.scheduled {
            timed(ui, cx, open, state, *when, run);
        }
    }
    if head(ui, cx, !groups.ready.is_empty(), msg::console_on_demand()) {
        let helpful = helpful(open);
        for run in &groups.ready {
            let suggested = helpful
                .iter()
                .find(|(_, best)| best.id == run.id)
                .map(|(table, _)| *table);
            ready(ui, cx, open, state, run, suggested);
        }
    }
    if head(ui, cx, !groups.tensions.is_empty(), msg::console_tensions()) {
        for run in &groups.tensions {
            ready(ui, cx, open, state, run, None);
        }
    }
    if head(ui, cx, !groups.watching.is_empty(), msg::console_watching()) {
        for run in &groups.watching {
            watching(ui, cx, open, state, run);
        }
    }
    if head(ui, cx, !groups.held.is_empty(), msg::console_held()) {
        for run in &groups.held {
            set_aside(
                ui,
                cx,
                open,
                state,
                run,
                Command::HoldInject(run.id.clone(), false),
            );
        }
    }
    if head(ui, cx, !groups.released.is_empty(), msg::console_released()) {
        for (_, run) in &groups.released {
            released(ui, cx, open, state, run);
        }
    }
    if head(ui, cx, !groups.skipped.is_empty(), msg::console_skipped()) {
        for run in &groups.skipped {
            set_aside(
                ui,
                cx,
                open,
                state,
                run,
                Command::SkipInject(run.id.clone(), false),
            );
        }
    }
}

/// For each table in trouble, what would help it most.
fn helpful(open: Open<'_>) -> Vec<(TableNo, &InjectRun)> {
    standing::all(open)
        .into_iter()
        .filter(|each| each.mood == Mood::Trouble)
        .filter_map(|each| Some((each.table, standing::remedy(open, each.table)?)))
        .collect()
}

fn caption(ui: &mut Ui, words: &str, is_first: bool) {
    let t = tokens(ui.ctx());
    let rect = ui.available_rect_before_wrap();
    if !is_first {
        ui.add_space(4.0);
        paint::hairline(ui.painter(), rect, rect.top() + 4.0, t.line);
    }
    row(
        ui,
        30.0,
        |ui| {
            ui.add_space(PADDING);
            Label::new(words, TextStyle::CaptionStrong)
                .color(t.muted)
                .truncate()
                .show(ui);
        },
        |_| {},
    );
}

/// A row that leads to the inject in full.
fn line(
    ui: &mut Ui,
    state: &mut ConsoleState,
    run: &InjectRun,
    title: &str,
    start: impl FnOnce(&mut Ui),
    end: impl FnOnce(&mut Ui),
) {
    let row = ListRow::new(title).height(ROW).padding(PADDING).no_line();
    ui.push_id(("inject", run.id.as_str()), |ui| {
        if row.show(ui, start, end).clicked() {
            state.dialog = Some(Dialog::Inject(run.id.clone()));
        }
    });
}

fn time(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    words::cell(ui, 44.0, |ui| {
        Label::new(words, TextStyle::Dense)
            .color(t.muted)
            .single_line()
            .show(ui);
    });
}

fn timed(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    when: SessionTime,
    run: &InjectRun,
) {
    let t = tokens(ui.ctx());
    let title = words::inject_title(open, run);
    let to = words::recipients(cx, open, run, Tables::All);
    let at = words::time(cx, open, when);
    let upper = title.clone();
    let start = |ui: &mut Ui| {
        time(ui, &at);
        two_lines(
            ui,
            (&upper, TextStyle::DenseMedium, t.text),
            (&to, TextStyle::Caption, t.muted),
        );
    };
    line(ui, state, run, &title, start, |_| {});
}

fn ready(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    run: &InjectRun,
    suggested: Option<TableNo>,
) {
    let t = tokens(ui.ctx());
    let title = words::inject_title(open, run);
    let (lower, ink) = match suggested {
        Some(table) => (cx.say(msg::console_suggested(table)), t.danger),
        None => (words::audience(cx, open, &run.audience), t.muted),
    };
    let upper = title.clone();
    let name = cx.say(msg::console_release_named(&title));
    let start = |ui: &mut Ui| {
        two_lines(
            ui,
            (&upper, TextStyle::DenseMedium, t.text),
            (&lower, TextStyle::Caption, ink),
        );
    };
    let end = |ui: &mut Ui| {
        let button = Button::icon_only(Icon::PaperPlaneTilt, name).small();
        send_button(ui, cx, open, run, button);
    };
    line(ui, state, run, &title, start, end);
}

fn watching(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut ConsoleState, run: &InjectRun) {
    let t = tokens(ui.ctx());
    let title = words::inject_title(open, run);
    let when = words::condition(cx, open, run).unwrap_or_default();
    let upper = title.clone();
    let start = |ui: &mut Ui| {
        two_lines(
            ui,
            (&upper, TextStyle::DenseMedium, t.text),
            (&when, TextStyle::Caption, t.muted),
        );
    };
    line(ui, state, run, &title, start, |_| {});
}

fn set_aside(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    run: &InjectRun,
    back: Command,
) {
    let t = tokens(ui.ctx());
    let title = words::inject_title(open, run);
    let to = words::audience(cx, open, &run.audience);
    let can = open.session.ended.is_none();
    let upper = title.clone();
    let words = cx.say(msg::console_take_back());
    let name = cx.say(msg::console_take_back_named(&title));
    let start = |ui: &mut Ui| {
        two_lines(
            ui,
            (&upper, TextStyle::DenseMedium, t.text_2),
            (&to, TextStyle::Caption, t.muted),
        );
    };
    let end = |ui: &mut Ui| {
        let button = Button::quiet(words)
            .small()
            .tight()
            .enabled(can)
            .accessible_name(name);
        if button.show(ui).clicked() {
            cx.send(back);
        }
    };
    line(ui, state, run, &title, start, end);
}

/// How many of those who got it have read it.
fn read_count(open: Open<'_>, run: &InjectRun) -> (usize, usize) {
    let reached = open
        .session
        .recipients(run, Tables::All)
        .into_iter()
        .filter(|seat| run.released.contains_key(&seat.table))
        .count();
    (run.read_by.len(), reached)
}

fn released(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut ConsoleState, run: &InjectRun) {
    let t = tokens(ui.ctx());
    let title = words::inject_title(open, run);
    let (read, all) = read_count(open, run);
    let count = cx.say(msg::console_read_by(read, all));
    let at = open.session.released_at(&run.id);
    let at = at.map(|at| cx.words.time(at)).unwrap_or_default();
    let ink = if read == all { t.ok } else { t.text_2 };
    let name = cx.say(msg::console_released_row(&title, read, all));
    let row = ListRow::new(name).height(ROW).padding(PADDING).no_line();
    ui.push_id(("released", run.id.as_str()), |ui| {
        let shown = row.show(
            ui,
            |ui| {
                time(ui, &at);
                two_lines(
                    ui,
                    (&title, TextStyle::DenseMedium, t.text),
                    (&count, TextStyle::Caption, ink),
                );
            },
            |ui| {
                Icon::Checks.show(ui, 15, ink);
            },
        );
        if shown.clicked() {
            state.dialog = Some(Dialog::Readers(run.id.clone()));
        }
    });
}
