//! The inject that is due, and the next one when it comes soon: in full, with its buttons.

use egui::{Frame, Ui};

use super::{release, targets, to, where_it_waits};
use crate::domain::session::{Command, InjectRun, Tables};
use crate::domain::time::{SessionTime, Span};
use crate::localisation::msg;
use crate::ui::components::{Button, Card, CardEdge, MenuItem, menu_under_end, row};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::dialogs::Dialog;
use crate::ui::screens::console::{ConsoleState, words};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, Tone, tokens};

/// Longer bodies are read in full in the dialog.
const LINES: usize = 8;
/// What waits behind the first is only touched on.
const LINES_BEHIND: usize = 2;

/// The head of such a card.
struct Head {
    words: String,
    time: String,
    tone: Tone,
    lines: usize,
}

pub(super) fn card(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    run: &InjectRun,
    since: SessionTime,
    is_first: bool,
) {
    let waited = open.at.since(since).nearest_minutes();
    let head = Head {
        words: cx.say(msg::console_due_since(waited)),
        time: words::time(cx, open, since),
        tone: Tone::Accent,
        lines: if is_first { LINES } else { LINES_BEHIND },
    };
    framed(ui, cx, open, state, run, &head, is_first);
}

pub(super) fn coming(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    run: &InjectRun,
    when: SessionTime,
) {
    let head = Head {
        words: cx.say(msg::console_due_in(cx.words.clock(when.since(open.at)))),
        time: words::time(cx, open, when),
        tone: Tone::Neutral,
        lines: LINES,
    };
    framed(ui, cx, open, state, run, &head, false);
}

fn framed(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    run: &InjectRun,
    head: &Head,
    is_first: bool,
) {
    let t = tokens(ui.ctx());
    let is_due = head.tone == Tone::Accent;
    let ink = head.tone.text(t);
    let margin = Dir::of(ui).margin(10, 10, 0, 10);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let mut card = Card::titled(head.words.as_str())
            .head_tone(head.tone)
            .icon(Icon::ClockCountdown, ink)
            .title_style(TextStyle::DenseMedium);
        if is_due {
            card = card.edge(CardEdge::Tone(Tone::Accent));
        }
        card.show_with(
            ui,
            |ui| {
                Label::new(&head.time, TextStyle::Dense)
                    .color(ink)
                    .single_line()
                    .show(ui);
            },
            |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                body(ui, cx, open, run, head.lines);
                buttons(ui, cx, open, state, run, is_due, is_first);
            },
        );
    });
}

fn body(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, run: &InjectRun, lines: usize) {
    let t = tokens(ui.ctx());
    Label::new(words::inject_title(open, run), TextStyle::Strong)
        .color(t.text)
        .show(ui);
    Label::new(words::inject_body(open, run), TextStyle::Document)
        .color(t.text_2)
        .max_lines(lines)
        .show(ui);
    let tables = where_it_waits(open.session, run).unwrap_or(Tables::All);
    to(ui, cx, open, run, tables);
}

fn buttons(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    run: &InjectRun,
    is_due: bool,
    is_first: bool,
) {
    let can = open.session.has_started() && open.session.ended.is_none();
    let more = cx.say(msg::console_more_inject(words::inject_title(open, run)));
    let later = cx.say(msg::console_five_later());
    let later_name = cx.say(msg::console_five_later_name(words::inject_title(open, run)));
    let words = cx.say(msg::console_release_now());
    let wants_focus = is_first && std::mem::take(&mut state.wants_injects);
    row(
        ui,
        34.0,
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let shown = Button::icon_only(Icon::DotsThree, more).show(ui);
            menu_under_end(&shown, |ui| more_menu(ui, cx, open, state, run));
            let shown = Button::new(later)
                .tight()
                .enabled(can)
                .accessible_name(later_name)
                .show(ui);
            if shown.clicked() {
                delay(cx, run);
            }
            let button = if is_due && is_first {
                Button::primary(words)
            } else {
                Button::new(words)
            };
            let button = button
                .icon(Icon::PaperPlaneTilt)
                .tight()
                .enabled(can)
                .full_width();
            let shown = button.show(ui);
            if wants_focus {
                shown.request_focus();
            }
            if shown.clicked()
                && let Some(tables) = where_it_waits(open.session, run)
            {
                release(cx, run, tables);
            }
        },
    );
}

/// Five minutes later than it is due.
pub(super) fn delay(cx: &mut Cx<'_>, run: &InjectRun) {
    cx.send(Command::DelayInject(run.id.clone(), Span::minutes(5)));
}

fn more_menu(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    run: &InjectRun,
) {
    let words = [
        msg::console_read_inject(),
        msg::console_hold(),
        msg::console_skip(),
    ]
    .map(|word| cx.say(word));
    let [read, hold, skip] = &words;
    if MenuItem::new(read).icon(Icon::Eye).show(ui).clicked() {
        state.dialog = Some(Dialog::Inject(run.id.clone()));
    }
    if MenuItem::new(hold).icon(Icon::HandPalm).show(ui).clicked() {
        cx.send(Command::HoldInject(run.id.clone(), true));
    }
    if MenuItem::new(skip).icon(Icon::Prohibit).show(ui).clicked() {
        state.dialog = Some(Dialog::skip(run.id.clone()));
    }
    if open.session.tables.len() > 1 {
        crate::ui::components::menu_line(ui);
        targets(ui, cx, open, run);
    }
}
