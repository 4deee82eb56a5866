//! Past sessions: when, what, and how it ended at each table.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::dialogs::HomeDialog;
use super::recovery::scenario_title;
use super::{HomeState, is_open, open};
use crate::domain::session::Outcome;
use crate::localisation::{Message, msg};
use crate::storage::session_file::{FileError, FileErrorKind, SessionSummary};
use crate::ui::action::Action;
use crate::ui::components::paint::{At, line, line_height};
use crate::ui::components::{
    Button, ButtonKind, Card, ListRow, MenuItem, empty_state, menu_under_end, row, scroll,
    two_lines,
};
use crate::ui::cx::{Cx, SessionEntry};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

const ROW: f32 = 67.0;
const FOOT: f32 = 46.0;
const DATE_WIDTH: f32 = 46.0;

/// What was asked for in a row.
enum Asked {
    Open(PathBuf),
    Earlier(PathBuf),
    Reveal(PathBuf),
    Explain(FileError),
}

/// Draws the column.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut HomeState) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::home_past());
    row(
        ui,
        34.0,
        |ui| {
            let label = Label::new(title, TextStyle::Section);
            label.color(t.text).truncate().show(ui);
        },
        |_| {},
    );
    let library = cx.library;
    let mut asked = None;
    Card::new().flush().fill_height().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if library.sessions.is_empty() {
            none(ui, cx);
            return;
        }
        let height = (ui.available_height() - FOOT).max(0.0);
        ui.scope(|ui| {
            ui.set_max_height(height);
            scroll(ui, "home-past", |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, entry) in library.sessions.iter().enumerate() {
                    asked = entry_row(ui, cx, entry, index == 0).or(asked.take());
                }
            });
        });
        foot(ui, cx, library.sessions.len());
    });
    match asked {
        Some(Asked::Open(path)) => open(cx, &path),
        Some(Asked::Earlier(path)) => cx.ask(Action::ListEarlier(path)),
        Some(Asked::Reveal(path)) => cx.ask(Action::Reveal(path)),
        Some(Asked::Explain(error)) => state.dialog = Some(HomeDialog::Trouble(error)),
        None => {}
    }
}

fn none(ui: &mut Ui, cx: &Cx<'_>) {
    if !cx.library.is_complete {
        return;
    }
    let (title, more) = (
        cx.say(msg::home_past_none()),
        cx.say(msg::home_past_none_more()),
    );
    empty_state(ui, &title, &more, |_| {});
}

fn foot(ui: &mut Ui, cx: &Cx<'_>, count: usize) {
    let t = tokens(ui.ctx());
    let (note, count) = (
        cx.say(msg::home_past_note()),
        cx.say(msg::home_past_count(count)),
    );
    let rect = ui.available_rect_before_wrap();
    crate::ui::components::paint::hairline(ui.painter(), rect, rect.top(), t.line);
    let margin = egui::Margin::symmetric(14, 0);
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        let words = |ui: &mut Ui, words: String| {
            let label = Label::new(words, TextStyle::Caption);
            label.color(t.muted).truncate().show(ui);
        };
        row(
            ui,
            FOOT - 2.0,
            |ui| {
                Icon::HardDrives.show(ui, 15, t.muted);
                words(ui, note);
            },
            |ui| words(ui, count),
        );
    });
}

/// What a row says at its end: figures for the tables, and a line.
struct Standing {
    marks: Vec<(Icon, Tone)>,
    words: Message,
    tone: Tone,
}

impl Standing {
    fn plain(words: Message, tone: Tone) -> Self {
        Self {
            marks: Vec::new(),
            words,
            tone,
        }
    }
}

fn standing(cx: &Cx<'_>, path: &Path, summary: &SessionSummary) -> Standing {
    if is_open(cx, path) {
        return Standing::plain(msg::home_past_open(), Tone::Accent);
    }
    match (summary.started, summary.ended) {
        (None, _) => Standing::plain(msg::home_past_setup(), Tone::Neutral),
        (Some(_), None) => {
            let time = cx.words.time(summary.last_wall);
            Standing::plain(msg::home_past_stopped(time), Tone::Warn)
        }
        (Some(_), Some(_)) => outcome(summary),
    }
}

/// An impasse is a result: it has a mark of its own and no colour of alarm.
fn outcome(summary: &SessionSummary) -> Standing {
    let signed = |outcome: &Outcome| *outcome != Outcome::Impasse;
    let count = summary
        .outcomes
        .values()
        .filter(|outcome| signed(outcome))
        .count();
    let marks = summary
        .outcomes
        .values()
        .map(|outcome| match outcome {
            Outcome::Agreement | Outcome::Partial => (Icon::SealCheck, Tone::Ok),
            Outcome::Impasse => (Icon::CircleDashed, Tone::Neutral),
        })
        .collect();
    let words = match (summary.outcomes.is_empty(), count) {
        (true, _) => msg::home_past_no_outcome(),
        (false, 0) => msg::home_past_no_agreement(),
        (false, _) => msg::home_past_signed(count, summary.tables),
    };
    Standing {
        marks,
        words,
        tone: Tone::Neutral,
    }
}

fn entry_row(ui: &mut Ui, cx: &Cx<'_>, entry: &SessionEntry, is_first: bool) -> Option<Asked> {
    match &entry.summary {
        Ok(summary) => readable(ui, cx, entry, summary, is_first),
        Err(error) => unreadable(ui, cx, entry, error, is_first),
    }
}

fn readable(
    ui: &mut Ui,
    cx: &Cx<'_>,
    entry: &SessionEntry,
    summary: &SessionSummary,
    is_first: bool,
) -> Option<Asked> {
    let t = tokens(ui.ctx());
    let standing = standing(cx, &entry.path, summary);
    let state = cx.say(standing.words.clone());
    let scenario = scenario_title(cx, summary);
    let date = summary.started.unwrap_or(summary.created);
    let name = cx.say(msg::home_past_name(
        summary.title.as_str(),
        scenario,
        cx.words.date(date),
        state.as_str(),
    ));
    let mut asked = None;
    let mut row = ListRow::new(name).height(ROW);
    if is_first {
        row = row.no_line();
    }
    let shown = row.show(
        ui,
        |ui| {
            day(ui, cx, date);
            let upper = (summary.title.as_str(), TextStyle::BodyMedium, t.text);
            two_lines(ui, upper, (scenario, TextStyle::Caption, t.muted));
        },
        |ui| {
            asked = menu(ui, cx, entry, summary);
            marks(ui, &standing, &state);
        },
    );
    shown
        .clicked()
        .then(|| Asked::Open(entry.path.clone()))
        .or(asked)
}

/// Day over month, centred in a narrow column.
fn day(ui: &mut Ui, cx: &Cx<'_>, date: crate::domain::time::WallTime) {
    let t = tokens(ui.ctx());
    let (day, month) = cx.words.day_and_month(date);
    let upper = line_height(ui.ctx(), TextStyle::Section);
    let lower = line_height(ui.ctx(), TextStyle::Caption);
    let size = egui::vec2(DATE_WIDTH, upper + lower);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let (mut first, mut second) = (rect, rect);
    first.max.y = rect.top() + upper;
    second.min.y = rect.top() + upper;
    let painter = ui.painter();
    line(painter, first, At::Center, &day, TextStyle::Section, t.text);
    line(
        painter,
        second,
        At::Center,
        &month,
        TextStyle::Caption,
        t.muted,
    );
}

/// Marks of the tables over a line of words, at the end side.
fn marks(ui: &mut Ui, standing: &Standing, state: &str) {
    let t = tokens(ui.ctx());
    let words = crate::ui::components::paint::width(ui.ctx(), state, TextStyle::Caption);
    let icons = 20.0 * crate::ui::theme::count(standing.marks.len());
    let lower = line_height(ui.ctx(), TextStyle::Caption);
    let upper = if standing.marks.is_empty() { 0.0 } else { 20.0 };
    let size = egui::vec2(words.max(icons) + 1.0, upper + lower);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let dir = crate::ui::theme::Dir::of(ui);
    for (index, (icon, tone)) in standing.marks.iter().rev().enumerate() {
        let from_end = 9.0 + 20.0 * crate::ui::theme::count(index);
        let center = dir.pos(rect, rect.width() - from_end, rect.top() + 9.0);
        let filled = *tone == Tone::Ok;
        let ink = if filled { t.ok } else { t.muted };
        icon.paint_style(ui.painter(), center, 17, ink, filled);
    }
    let mut below = rect;
    below.min.y = rect.bottom() - lower;
    let ink = standing.tone.text(t);
    line(ui.painter(), below, At::End, state, TextStyle::Caption, ink);
}

fn menu(ui: &mut Ui, cx: &Cx<'_>, entry: &SessionEntry, summary: &SessionSummary) -> Option<Asked> {
    let name = cx.say(msg::home_past_menu(summary.title.as_str()));
    let button = Button::icon_only(Icon::DotsThree, name)
        .kind(ButtonKind::Quiet)
        .small()
        .show(ui);
    let (earlier, reveal) = (cx.say(msg::home_earlier()), cx.say(msg::home_past_reveal()));
    let has_started = summary.started.is_some() && !is_open(cx, &entry.path);
    let picked = menu_under_end(&button, |ui| {
        let item = MenuItem::new(&earlier).icon(Icon::ClockCounterClockwise);
        if item.enabled(has_started).show(ui).clicked() {
            return Some(Asked::Earlier(entry.path.clone()));
        }
        let item = MenuItem::new(&reveal).icon(Icon::FolderOpen);
        if item.show(ui).clicked() {
            let folder = entry.path.parent().unwrap_or(&entry.path);
            return Some(Asked::Reveal(folder.to_owned()));
        }
        None
    });
    picked.flatten()
}

/// A file that cannot be read is listed as what it is, and explains itself.
fn unreadable(
    ui: &mut Ui,
    cx: &Cx<'_>,
    entry: &SessionEntry,
    error: &FileError,
    is_first: bool,
) -> Option<Asked> {
    let t = tokens(ui.ctx());
    let is_own = is_open(cx, &entry.path);
    let own = cx.open.filter(|_| is_own);
    let file = entry
        .path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let title = own.map_or(file, |open| open.session.setup.title.clone());
    let (words, icon, ink) = match (&error.kind, is_own) {
        (_, true) => (msg::home_past_open(), Icon::FolderOpen, t.accent),
        (FileErrorKind::NewerFormat { .. }, _) => (msg::home_past_newer(), Icon::Info, t.info),
        (FileErrorKind::LockedByOther, _) => (msg::home_past_locked(), Icon::LockKey, t.text_2),
        _ => (msg::home_past_damaged(), Icon::Warning, t.warn),
    };
    let state = cx.say(words);
    let mut row =
        ListRow::new(cx.say(msg::home_past_unreadable(title.as_str(), state.as_str()))).height(ROW);
    if is_first {
        row = row.no_line();
    }
    let shown = row.show(
        ui,
        |ui| {
            let size = egui::vec2(DATE_WIDTH, 24.0);
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            icon.paint_fill(ui.painter(), rect.center(), 20, ink);
            let upper = (title.as_str(), TextStyle::BodyMedium, t.text);
            two_lines(ui, upper, (&state, TextStyle::Caption, t.text_2));
        },
        |ui| {
            Icon::CaretEnd.show(ui, 15, t.muted);
        },
    );
    shown.clicked().then(|| {
        if is_own {
            Asked::Open(entry.path.clone())
        } else {
            Asked::Explain(error.clone())
        }
    })
}
