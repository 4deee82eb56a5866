//! Where one table stands: its issues with what was settled, its seats, its outcome.

use egui::{Response, Sense, Ui, pos2, vec2};

use super::dialogs::Dialog;
use super::{ConsoleState, meetings, seats, share, shown_table, words};
use crate::domain::ids::{OptionId, TableNo};
use crate::domain::scenario::{Issue, PhaseKind, text as texts};
use crate::domain::session::{Command, Outcome, Session, TableState};
use crate::localisation::{msg, names};
use crate::ui::action::Action;
use crate::ui::components::{
    Button, Card, ListRow, MenuItem, Segmented, fold, menu_line, menu_under_end,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::issues::words as board;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, tokens};
use crate::ui::user_action::UserAction;

/// Between the pages in the head.
const GAP: f32 = 4.0;
/// What the title keeps of the head.
const LEAST_TITLE: f32 = 60.0;
/// Height of an issue.
const ISSUE: f32 = 30.0;
/// Width of the menu of its options.
const MENU: f32 = 300.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let Some(number) = shown_table(cx, open) else {
        return;
    };
    let Some(table) = open.session.tables.get(&number) else {
        return;
    };
    let title = cx.say(msg::console_where_table_stands(number));
    let labels = [
        msg::console_page_issues(),
        msg::console_page_seats(),
        msg::console_page_speaking(),
        msg::console_page_caucuses(),
    ]
    .map(|word| cx.say(word));
    let pages_name = title.clone();
    let buttons = Buttons::of(cx, open.session, number, table);
    let shown = state.page;
    let mut page = shown;
    let mut asked = None;
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            let pages = labels.each_ref().map(|label| {
                let button = Button::quiet(label.as_str()).small();
                button.measure(ui.ctx()) + GAP
            });
            let wide: f32 = pages.iter().sum();
            let room = ui.available_width() - LEAST_TITLE;
            asked = buttons.show(ui, (room - wide).max(0.0));
            ui.add_space(4.0);
            ui.spacing_mut().item_spacing.x = GAP;
            if wide + ui.min_rect().width() > room {
                let names = labels.each_ref().map(String::as_str);
                Segmented::new(pages_name.as_str(), names)
                    .room(0.0)
                    .show(ui, &mut page);
                return;
            }
            for (index, label) in labels.iter().enumerate().rev() {
                let button = Button::quiet(label.as_str()).small();
                if button.toggle(index == shown).show(ui).clicked() {
                    page = index;
                }
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(5.0);
            match shown {
                0 => issues(ui, cx, open, number, table),
                1 => seats::show(ui, cx, open, number),
                2 => share::show(ui, cx, open, number),
                _ => meetings::show(ui, cx, open, state, number),
            }
        },
    );
    state.page = page;
    match asked {
        Some(Asked::Dialog(dialog)) => state.dialog = Some(dialog),
        Some(Asked::Proposal) => cx.ask(Action::Do(UserAction::RecordProposal)),
        None => {}
    }
}

/// What a button of the head leads to.
enum Asked {
    /// A dialog of the console.
    Dialog(Dialog),
    /// The form for a proposal, which stands on the issues.
    Proposal,
}

/// What can be written down about the table now.
struct Buttons {
    proposal: Option<String>,
    decision: Option<String>,
    outcome: Option<(String, Option<Outcome>)>,
    table: TableNo,
    note: String,
}

impl Buttons {
    fn of(cx: &Cx<'_>, session: &Session, number: TableNo, table: &TableState) -> Self {
        let goes_on = session.ended.is_none();
        let outcome = (goes_on && is_time_for_outcomes(session)).then(|| match &table.outcome {
            Some((outcome, _)) => (
                cx.say(msg::console_outcome_change(names::outcome(*outcome))),
                Some(*outcome),
            ),
            None => (cx.say(msg::console_outcome_record()), None),
        });
        let note = table
            .outcome
            .as_ref()
            .map(|(_, note)| note.clone())
            .unwrap_or_default();
        let is_played = goes_on && session.has_started();
        Self {
            proposal: is_played.then(|| cx.say(msg::action_record_proposal())),
            decision: goes_on.then(|| cx.say(msg::console_note_decision())),
            outcome,
            table: number,
            note,
        }
    }

    /// Shows them from the end in `room`; where it is little their icons stand alone.
    fn show(self, ui: &mut Ui, mut room: f32) -> Option<Asked> {
        let mut asked = None;
        if let Some(proposal) = self.proposal {
            let button = Button::icon_only(Icon::HandPointing, proposal).small();
            room -= button.measure(ui.ctx()) + GAP;
            if button.show(ui).clicked() {
                asked = Some(Asked::Proposal);
            }
        }
        let outcome_words = self.outcome.as_ref().map(|(words, _)| words.clone());
        let decision_words = self.decision.clone();
        let outcome_button = Button::new(outcome_words.unwrap_or_default()).icon(Icon::SealCheck);
        let note_button = Button::quiet(decision_words.unwrap_or_default()).icon(Icon::NotePencil);
        let buttons = [outcome_button.small(), note_button.small()];
        let [outcome_button, note_button] = match (&self.outcome, &self.decision) {
            (Some(_), Some(_)) => fold(ui, room, buttons),
            (Some(_), None) | (None, _) => buttons.map(|button| {
                let [button] = fold(ui, room, [button]);
                button
            }),
        };
        if let Some((_, outcome)) = self.outcome
            && outcome_button.show(ui).clicked()
        {
            asked = Some(Asked::Dialog(Dialog::Outcome {
                table: self.table,
                outcome,
                note: self.note,
            }));
        }
        if self.decision.is_some() && note_button.show(ui).clicked() {
            asked = Some(Asked::Dialog(Dialog::Decision {
                table: Some(self.table),
                text: String::new(),
            }));
        }
        asked
    }
}

/// Outcomes are offered from the plenary on.
fn is_time_for_outcomes(session: &Session) -> bool {
    let plenary = session
        .schedule
        .phases
        .iter()
        .position(|phase| phase.kind == PhaseKind::Plenary);
    match (session.schedule.current, plenary) {
        (Some(current), Some(plenary)) => current >= plenary,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

fn issues(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, number: TableNo, table: &TableState) {
    for (index, issue) in open.session.scenario.issues.iter().enumerate() {
        let row = issue_row(ui, cx, open, table, index, issue);
        if open.session.ended.is_none() {
            menu_under_end(&row, |ui| options(ui, cx, open, number, table, issue));
        }
    }
}

fn issue_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    table: &TableState,
    index: usize,
    issue: &Issue,
) -> Response {
    let t = tokens(ui.ctx());
    let title = open.prose.say(&texts::issue(&issue.id));
    let scenario = &open.session.scenario;
    let settled = table.settled.get(&issue.id);
    let leading = settled.or_else(|| table.board.leading(scenario, issue));
    let option = leading.map(|option| open.prose.say(&texts::option(&issue.id, option)));
    let state = table.board.state(scenario, issue, settled);
    let letter = words::letter(cx, index);
    let name = match option.as_ref().filter(|_| settled.is_some()) {
        Some(option) => cx.say(msg::console_issue_row_settled(&letter, &title, option)),
        None => cx.say(msg::console_issue_row_open(&letter, &title)),
    };
    let mut row = ListRow::new(name).height(ISSUE).padding(14.0);
    if open.session.ended.is_some() {
        row = row.passive();
    }
    let width = ui.available_width() - 28.0;
    row.show(
        ui,
        |ui| {
            words::cell(ui, 18.0, |ui| {
                Label::new(letter, TextStyle::Dense)
                    .color(t.text_2)
                    .single_line()
                    .no_access()
                    .show(ui);
            });
            words::cell(ui, (width * 0.3).floor(), |ui| {
                Label::new(title, TextStyle::DenseMedium)
                    .color(t.text)
                    .truncate()
                    .no_access()
                    .show(ui);
            });
            if let Some(option) = option {
                Label::new(option, TextStyle::Dense)
                    .color(t.text_2)
                    .truncate()
                    .no_access()
                    .show(ui);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            Icon::CaretDown.show(ui, 13, t.muted);
            board::state_chip(cx, state).small().show(ui);
            if let Some(option) = leading {
                marks(ui, open, table, issue, option);
            }
        },
    )
}

/// What each party has said of the option that is settled or leads.
fn marks(ui: &mut Ui, open: Open<'_>, table: &TableState, issue: &Issue, option: &OptionId) {
    let scenario = &open.session.scenario;
    let choice = crate::domain::board::choice(issue, option);
    let parties = scenario.negotiating();
    let said = parties.map(|party| (party, table.board.stance(party, &choice)));
    let size = vec2(board::marks_width(scenario.negotiating().count()), ISSUE);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let dir = Dir::of(ui);
    board::marks(ui.painter(), open, said, rect.width(), |along| {
        pos2(dir.x(rect, along), rect.center().y)
    });
}

fn options(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    number: TableNo,
    table: &TableState,
    issue: &Issue,
) {
    ui.set_max_width(MENU);
    let settled = table.settled.get(&issue.id);
    for option in &issue.options {
        let words = open.prose.say(&texts::option(&issue.id, option));
        let item = MenuItem::new(&words).checked(settled == Some(option));
        if item.show(ui).clicked() && settled != Some(option) {
            cx.send(Command::SettleIssue(
                number,
                issue.id.clone(),
                Some(option.clone()),
            ));
        }
    }
    menu_line(ui);
    let words = cx.say(msg::console_issue_reopen());
    let item = MenuItem::new(&words)
        .checked(settled.is_none())
        .enabled(settled.is_some());
    if item.show(ui).clicked() {
        cx.send(Command::SettleIssue(number, issue.id.clone(), None));
    }
}
