//! The matrix: an issue in each row, its options side by side, and what every party said of each.

use egui::{Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::{Shown, words};
use crate::domain::board::{self, BoardCommand, IssueState, Mark, Stance};
use crate::domain::ids::{OptionId, PartyId};
use crate::domain::scenario::{Choice, Issue, text as texts};
use crate::domain::session::Command;
use crate::domain::view::WallPage;
use crate::localisation::{msg, names};
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::{
    Button, Card, MenuItem, PartyMark, Segmented, layout, menu_line, menu_under, panel_under, row,
};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words::{letter, slot, tag, time};
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CELL, STROKE_SELECTED, Tone, count, tokens};

/// Width of the column with the issues.
const HEAD: f32 = 156.0;
/// Height of a row.
const ROW: f32 = 76.0;
/// Width of the panel in which stances are noted.
const PANEL: f32 = 520.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>) {
    let title = cx.say(msg::board_title());
    let legend = [Stance::Opposes, Stance::CanAccept, Stance::Supports]
        .map(|stance| (stance, cx.say(names::stance(stance))));
    let show = cx.say(msg::action_show_board());
    let mut shows = false;
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            let t = tokens(ui.ctx());
            ui.spacing_mut().item_spacing.x = 6.0;
            let button = Button::icon_only(Icon::ProjectorScreen, &show).small();
            shows = button
                .enabled(shown.open.session.has_started())
                .show(ui)
                .clicked();
            ui.add_space(8.0);
            for (stance, word) in &legend {
                Label::new(word, TextStyle::Caption)
                    .color(t.text_2)
                    .single_line()
                    .show(ui);
                PartyMark::neutral(words::mark(*stance)).show(ui);
                ui.add_space(6.0);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, issue) in shown.open.session.scenario.issues.iter().enumerate() {
                issue_row(ui, cx, shown, index, issue);
            }
        },
    );
    if shows {
        let page = WallPage::Board(shown.number);
        cx.ask(Action::Projector(ProjectorOrder::Show(page)));
    }
}

fn issue_row(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, index: usize, issue: &Issue) {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let (mut rest, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    crate::ui::components::paint::hairline(ui.painter(), rest, rest.top(), t.line);
    let head = dir.cut_start(&mut rest, HEAD);
    ui.push_id(("issue", index), |ui| {
        issue_head(ui, cx, shown, index, issue, head);
        let scenario = &shown.open.session.scenario;
        let columns = scenario.issues.iter().map(|issue| issue.options.len());
        let width = rest.width() / count(columns.max().unwrap_or(1).max(1));
        for option in &issue.options {
            let place = dir.cut_start(&mut rest, width);
            cell(ui, cx, shown, issue, option, place);
        }
        if rest.width() > 1.0 {
            ui.painter().rect_filled(rest.shrink(1.0), 0, t.inset);
        }
    });
}

/// Letter, title and state; a click on the state reads it otherwise.
fn issue_head(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    index: usize,
    issue: &Issue,
    place: Rect,
) {
    let t = tokens(ui.ctx());
    let state = state(shown, issue);
    let title = shown.open.prose.say(&texts::issue(&issue.id));
    let inner = place.shrink2(vec2(12.0, 5.0));
    let letter = letter(cx, index);
    let mut pressed = None;
    layout::within(ui, inner, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let words = cx.say(msg::board_issue(&letter, &title));
        Label::new(words, TextStyle::DenseStrong)
            .color(t.text)
            .max_lines(2)
            .show(ui);
        let name = cx.say(msg::board_state_of(&title, names::issue_state(state)));
        let (tone, icon) = words::state_look(state);
        let button = Button::new(cx.say(names::issue_state(state)))
            .icon(icon)
            .color(tone.text(t))
            .small()
            .tight()
            .accessible_name(name)
            .enabled(shown.goes_on());
        pressed = Some(button.show(ui));
    });
    if let Some(response) = pressed.filter(|_| shown.goes_on()) {
        menu_under(&response, |ui| states(ui, cx, shown, issue));
    }
}

fn state(shown: Shown<'_>, issue: &Issue) -> IssueState {
    let settled = shown.table.settled.get(&issue.id);
    let scenario = &shown.open.session.scenario;
    shown.table.board.state(scenario, issue, settled)
}

fn states(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, issue: &Issue) {
    let board = &shown.table.board;
    let now = board.mark(&issue.id);
    let all = [
        (None, msg::board_as_said()),
        (Some(Mark::Open), msg::issue_open()),
        (Some(Mark::Close), msg::issue_close()),
        (Some(Mark::Blocked), msg::issue_blocked()),
    ];
    for (mark, words) in all {
        let words = cx.say(words);
        let item = MenuItem::new(&words).checked(now == mark);
        if item.show(ui).clicked() && now != mark {
            shown.send(cx, BoardCommand::Mark(issue.id.clone(), mark));
        }
    }
    if shown.table.settled.contains_key(&issue.id) {
        menu_line(ui);
        let words = cx.say(msg::console_issue_reopen());
        if MenuItem::new(&words).show(ui).clicked() {
            cx.send(Command::SettleIssue(shown.number, issue.id.clone(), None));
        }
    }
}

fn cell(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    issue: &Issue,
    option: &OptionId,
    place: Rect,
) {
    let choice = board::choice(issue, option);
    let title = words::option(shown.open, &issue.id, option);
    let response = ui.interact(place, ui.scope_id().with(option.as_str()), Sense::click());
    let has_icon = ground(ui, shown, &choice, place, &response);
    let t = tokens(ui.ctx());
    let inner = place.shrink2(vec2(10.0, 6.0));
    let mut text_place = inner.with_max_y(inner.bottom() - 20.0);
    if has_icon {
        Dir::of(ui).cut_end(&mut text_place, 20.0);
    }
    layout::within(ui, text_place, |ui| {
        Label::new(&title, TextStyle::Dense)
            .color(t.text)
            .max_lines(2)
            .no_access()
            .show(ui);
    });
    let said = || {
        let parties = shown.open.session.scenario.negotiating();
        parties.map(|party| (party, shown.table.board.stance(party, &choice)))
    };
    let dir = Dir::of(ui);
    let line = inner.bottom() - 8.0;
    words::marks(ui.painter(), shown.open, said(), inner.width(), |along| {
        pos2(dir.x(inner, along), line)
    });
    let spoken: Vec<String> = said()
        .filter(|(_, stance)| *stance != Stance::Silent)
        .map(|(party, stance)| {
            let party = words::party(shown.open, party);
            cx.say(msg::board_said(party, names::stance(stance)))
        })
        .collect();
    let name = if spoken.is_empty() {
        title.clone()
    } else {
        cx.say(msg::board_cell(&title, cx.words.list(&spoken)))
    };
    let name = text::accessible(&name);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, shown.goes_on(), &name));
    if shown.goes_on() {
        panel_under(&response, PANEL, |ui| panel(ui, cx, shown, &choice, &title));
    }
}

/// Green where it is agreed, amber where it is proposed; the pointer and the keyboard show too. Says
/// whether there is an icon at the end.
fn ground(ui: &Ui, shown: Shown<'_>, choice: &Choice, place: Rect, response: &Response) -> bool {
    let t = tokens(ui.ctx());
    let is_settled = shown.table.settled.get(&choice.issue) == Some(&choice.option);
    let open = shown.table.board.open_proposal();
    let is_proposed =
        open.is_some_and(|put| put.package.0.get(&choice.issue) == Some(&choice.option));
    let look = if is_settled {
        Some((Tone::Ok, Icon::CheckCircle))
    } else if is_proposed {
        Some((Tone::Warn, Icon::HandPointing))
    } else {
        None
    };
    let painter = ui.painter();
    if let Some((tone, icon)) = look {
        painter.rect_filled(place, RADIUS_CELL, tone.tint(t));
        let stroke = egui::Stroke::new(STROKE_SELECTED, tone.text(t));
        painter.rect_stroke(place, RADIUS_CELL, stroke, StrokeKind::Inside);
        let end = Dir::of(ui).span(place, place.width() - 26.0, place.width() - 8.0);
        let center = pos2(end.center().x, place.top() + 17.0);
        icon.paint_fill(painter, center, 16, tone.text(t));
    } else {
        if response.hovered() {
            painter.rect_filled(place, 0, t.inset);
        }
        let x = Dir::of(ui).start(place);
        crate::ui::components::paint::vertical_hairline(painter, place, x, t.line);
    }
    if response.has_focus() {
        crate::ui::components::paint::focus_ring_inside(painter, place, RADIUS_CELL, t);
    }
    look.is_some()
}

/// What each party says of the option, and what can be made of it.
fn panel(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, choice: &Choice, title: &str) {
    let t = tokens(ui.ctx());
    ui.spacing_mut().item_spacing.y = 6.0;
    Label::new(title, TextStyle::Strong).color(t.text).show(ui);
    let public = texts::option_public(&choice.issue, &choice.option);
    Label::new(shown.open.prose.say(&public), TextStyle::Document)
        .color(t.text_2)
        .wrap()
        .show(ui);
    for party in shown.open.session.scenario.negotiating() {
        stance_row(ui, cx, shown, choice, party);
    }
    ui.add_space(4.0);
    put_by(ui, cx, shown, choice, title);
    if shown.table.settled.get(&choice.issue) != Some(&choice.option)
        && Button::quiet(cx.say(msg::board_settle()))
            .icon(Icon::CheckCircle)
            .small()
            .show(ui)
            .clicked()
    {
        let option = Some(choice.option.clone());
        cx.send(Command::SettleIssue(
            shown.number,
            choice.issue.clone(),
            option,
        ));
    }
}

fn stance_row(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, choice: &Choice, id: &PartyId) {
    let t = tokens(ui.ctx());
    let Some(party) = shown.open.session.scenario.party(id) else {
        return;
    };
    let board = &shown.table.board;
    let now = board.stance(id, choice);
    let mut chosen = Stance::ALL
        .iter()
        .position(|stance| *stance == now)
        .unwrap_or(Stance::ALL.len());
    let before = chosen;
    let name = words::party(shown.open, id);
    let stances = Stance::ALL.map(|stance| cx.say(names::stance(stance)));
    let said: Vec<String> = board
        .history(id, choice)
        .iter()
        .map(|voiced| {
            let at = time(cx, shown.open, voiced.at);
            cx.say(msg::board_said_at(at, names::stance(voiced.stance)))
        })
        .collect();
    row(
        ui,
        34.0,
        |ui| {
            tag(shown.open, party).show(ui);
            PartyMark::new(slot(party)).mark(words::mark(now)).show(ui);
            Label::new(&name, TextStyle::Dense)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            Segmented::new(name.as_str(), stances.iter().map(String::as_str)).show(ui, &mut chosen);
        },
    );
    if said.len() > 1 {
        Label::new(cx.words.list(&said), TextStyle::Caption)
            .color(t.muted)
            .show(ui);
    }
    if chosen != before
        && let Some(stance) = Stance::ALL.get(chosen)
    {
        shown.send(
            cx,
            BoardCommand::Voice {
                party: id.clone(),
                choice: choice.clone(),
                stance: *stance,
            },
        );
    }
}

/// One click puts the option as a proposal of a party: the second of two actions.
fn put_by(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, choice: &Choice, title: &str) {
    let t = tokens(ui.ctx());
    let label = cx.say(msg::board_put_by());
    let mut author = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        Label::new(label, TextStyle::DenseMedium)
            .color(t.text)
            .single_line()
            .show(ui);
        for party in &shown.open.session.scenario.parties {
            let code = shown.open.prose.say(&texts::party_code(&party.id));
            let name = words::party(shown.open, &party.id);
            let spoken = cx.say(msg::board_put_as(title, name));
            let button = Button::new(code).small().tight().accessible_name(spoken);
            if button.show(ui).clicked() {
                author = Some(party.id.clone());
            }
        }
    });
    if let Some(author) = author {
        let package = [(choice.issue.clone(), choice.option.clone())];
        shown.send(
            cx,
            BoardCommand::Put {
                author,
                seat: None,
                package: package.into_iter().collect(),
                wording: String::new(),
                countdown: None,
            },
        );
        egui::Popup::close_all(ui.ctx());
    }
}
