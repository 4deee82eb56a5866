//! The single negotiating text beside the board: clause by clause, with what the last change was.

use egui::Ui;

use super::dialogs::Dialog;
use super::{IssuesState, Shown, proposal, words};
use crate::domain::board::IssueState;
use crate::domain::scenario::{Issue, text as texts};
use crate::domain::session::Command;
use crate::domain::single_text::{Clause, PieceKind, TextCommand, differences};
use crate::domain::view::WallPage;
use crate::localisation::{clause_words, msg};
use crate::ui::action::{Action, ExportOrder, ExportWhat, ProjectorOrder};
use crate::ui::components::{Button, Card, Chip, columns_even, flows, row, scroll};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words::{key, letter};
use crate::ui::text::{Label, Rich, TextStyle};
use crate::ui::theme::{Tone, tokens};
use crate::ui::user_action::UserAction;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let title = cx.say(msg::text_title());
    let text = &shown.table.text;
    let version = cx.say(msg::text_version(text.current().number));
    let compare = cx.say(msg::text_compare());
    let print = cx.say(msg::text_print());
    let mut prints = false;
    let mut compares = state.compares;
    Card::titled(title).flush().fill_height().show_with(
        ui,
        |ui| {
            let button = Button::icon_only(Icon::ClockCounterClockwise, compare)
                .small()
                .toggle(compares);
            if button.show(ui).clicked() {
                compares = !compares;
            }
            let button = Button::icon_only(Icon::Printer, &print).small();
            prints = button.show(ui).clicked();
            Chip::plain(version).small().show(ui);
        },
        |ui| {
            let mut clauses = |ui: &mut Ui| {
                scroll(ui, "single-text", |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    if shown.goes_on() {
                        proposal::red_lines(ui, cx, shown, &text.current().package());
                    }
                    for (index, clause) in text.current().clauses.iter().enumerate() {
                        ui.push_id(clause.id, |ui| {
                            clause_block(ui, cx, shown, state, index, clause);
                        });
                    }
                });
            };
            if flows(ui) {
                clauses(ui);
                return sum(ui, cx, shown, state.compares);
            }
            let foot = 92.0;
            let mut above = ui.available_rect_before_wrap();
            above.max.y -= foot;
            crate::ui::components::layout::within(ui, above, clauses);
            let mut below = ui.max_rect();
            below.min.y = above.max.y;
            crate::ui::components::layout::within(ui, below, |ui| {
                sum(ui, cx, shown, state.compares);
            });
        },
    );
    state.compares = compares;
    if prints {
        cx.ask(Action::Export(ExportOrder::for_print(
            ExportWhat::Text(shown.number),
            cx.settings.language,
        )));
    }
}

fn issue_of<'a>(shown: Shown<'a>, clause: &Clause) -> Option<(usize, &'a Issue)> {
    let id = clause.issue.as_ref()?;
    let mut issues = shown.open.session.scenario.issues.iter().enumerate();
    issues.find(|(_, issue)| issue.id == *id)
}

fn state_of(shown: Shown<'_>, issue: &Issue) -> IssueState {
    let settled = shown.table.settled.get(&issue.id);
    let scenario = &shown.open.session.scenario;
    shown.table.board.state(scenario, issue, settled)
}

/// Name of a clause: that of its issue, or its number.
pub(super) fn name(cx: &Cx<'_>, shown: Shown<'_>, index: usize, clause: &Clause) -> String {
    match issue_of(shown, clause) {
        Some((place, issue)) => {
            let title = shown.open.prose.say(&texts::issue(&issue.id));
            cx.say(msg::board_issue(letter(cx, place), title))
        }
        None => cx.say(msg::text_clause(index + 1)),
    }
}

fn clause_block(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    index: usize,
    clause: &Clause,
) {
    let t = tokens(ui.ctx());
    let text = &shown.table.text;
    let name = name(cx, shown, index, clause);
    let is_locked = text.is_locked(clause.id);
    let chip =
        issue_of(shown, clause).map(|(_, issue)| words::state_chip(cx, state_of(shown, issue)));
    let lock_words = if is_locked {
        cx.say(msg::text_unlock(&name))
    } else {
        cx.say(msg::text_lock(&name))
    };
    let write_words = cx.say(msg::text_write(&name));
    let (mut locks, mut writes) = (false, false);
    let top = ui.cursor().top();
    crate::ui::components::paint::hairline(ui.painter(), ui.max_rect(), top, t.line);
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(14, 10))
        .show(ui, |ui| {
            row(
                ui,
                26.0,
                |ui| {
                    Label::new(&name, TextStyle::DenseStrong)
                        .color(t.text)
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    ui.spacing_mut().item_spacing.x = 4.0;
                    if shown.goes_on() {
                        let button = Button::icon_only(Icon::LockKey, lock_words).small();
                        locks = button.toggle(is_locked).show(ui).clicked();
                        let button = Button::icon_only(Icon::PenNib, write_words).small();
                        writes = button.enabled(!is_locked).show(ui).clicked();
                    }
                    if let Some(chip) = chip {
                        chip.small().show(ui);
                    }
                },
            );
            body(ui, cx, shown, state.compares, clause);
        });
    if locks {
        let command = TextCommand::Lock(clause.id, !is_locked);
        cx.send(Command::Text(shown.number, command));
    }
    if writes {
        state.dialog = Some(Dialog::clause(shown.number, text, clause));
    }
}

/// The words as they are; or with what the last change put in and took out.
fn body(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, compares: bool, clause: &Clause) {
    let t = tokens(ui.ctx());
    let words = |clause: &Clause| clause_words(cx.words, shown.open.prose, clause);
    let now = words(clause);
    if now.is_empty() {
        Label::new(cx.say(msg::text_no_wording()), TextStyle::Document)
            .color(t.muted)
            .show(ui);
        return;
    }
    let before = shown
        .table
        .text
        .previous()
        .clause(clause.id)
        .map(words)
        .unwrap_or_default();
    if !compares || before == now {
        Label::new(now, TextStyle::Document)
            .color(t.text)
            .wrap()
            .show(ui);
        return;
    }
    let mut rich = Rich::new();
    for piece in differences(&before, &now) {
        rich = match piece.kind {
            PieceKind::Kept => rich.span(piece.text, TextStyle::Document, t.text),
            PieceKind::PutIn => rich
                .span(piece.text, TextStyle::Document, t.ok)
                .background(t.ok_tint)
                .underlined(),
            PieceKind::TakenOut => rich
                .span(piece.text, TextStyle::Document, t.danger)
                .struck(),
        };
    }
    rich.show(ui);
}

/// How many issues stand where, and the way to edit.
fn sum(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, changes: bool) {
    let t = tokens(ui.ctx());
    let issues = &shown.open.session.scenario.issues;
    let count = |wanted| {
        let issues = issues.iter();
        issues
            .filter(|issue| state_of(shown, issue) == wanted)
            .count()
    };
    let words = cx.say(msg::text_sum(
        count(IssueState::Agreed),
        count(IssueState::Close),
        count(IssueState::Open),
        count(IssueState::Blocked),
    ));
    let act = cx.say(msg::text_edit());
    let project = cx.say(msg::text_project());
    let key = key(ui.ctx(), UserAction::EditText);
    let (mut edits, mut projects) = (false, false);
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(14, 8))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            Label::new(words, TextStyle::Caption)
                .color(t.text_2)
                .wrap()
                .show(ui);
            columns_even(ui, 2, 8.0, |ui, column| {
                if column == 0 {
                    let button = Button::new(&act).icon(Icon::PenNib).key(&key).full_width();
                    edits = button.enabled(shown.goes_on()).show(ui).clicked();
                } else {
                    let button = Button::new(&project).icon(Icon::ProjectorScreen);
                    projects = button.full_width().show(ui).clicked();
                }
            });
        });
    if projects {
        let page = WallPage::Text {
            table: shown.number,
            changes,
        };
        cx.ask(Action::Projector(ProjectorOrder::Show(page)));
    }
    if edits {
        cx.ask(Action::Do(UserAction::EditText));
    }
}

/// The tone of a locked clause, for the form.
pub(super) fn locked_chip(cx: &Cx<'_>) -> Chip<'static> {
    Chip::new(Tone::Confidential, cx.say(msg::text_locked())).icon(Icon::LockKey)
}
