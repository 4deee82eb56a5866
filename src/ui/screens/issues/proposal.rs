//! The proposal that waits for answers, and those before it.

use egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::dialogs::Dialog;
use super::{IssuesState, Shown, words};
use crate::domain::board::{Answer, BoardCommand, Proposal, ProposalState};
use crate::domain::ids::PartyId;
use crate::domain::negotiation::{self, Package};
use crate::domain::view::WallPage;
use crate::localisation::{msg, names};
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::layout::two_lines;
use crate::ui::components::paint::{self, At};
use crate::ui::components::{
    Banner, Button, Card, Chip, ListRow, MenuItem, columns_even, empty_state, explain,
    explain_with, menu_under, row,
};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words::{key, tag, time};
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CONTROL, Tone, tokens};
use crate::ui::user_action::UserAction;

/// Height of the tile of a party.
const TILE: f32 = 54.0;

/// The proposal at hand and the list of the others, the newest first.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let proposals = &shown.table.board.proposals;
    let Some(put) = shown.table.board.at_hand() else {
        return none_yet(ui, cx, shown);
    };
    card(ui, cx, shown, state, put);
    let others: Vec<&Proposal> = proposals
        .iter()
        .rev()
        .filter(|other| other.number != put.number)
        .collect();
    if !others.is_empty() {
        earlier(ui, cx, shown, &others);
    }
}

fn none_yet(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>) {
    let (title, body, act) = (
        cx.say(msg::proposal_none_title()),
        cx.say(msg::proposal_none_body()),
        cx.say(msg::action_record_proposal()),
    );
    let key = key(ui.ctx(), UserAction::RecordProposal);
    Card::new().show(ui, |ui| {
        empty_state(ui, &title, &body, |ui| {
            let button = Button::new(act).icon(Icon::Plus).key(key);
            if button.enabled(shown.goes_on()).show(ui).clicked() {
                cx.ask(Action::Do(UserAction::RecordProposal));
            }
        });
    });
}

fn card(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState, put: &Proposal) {
    let open = shown.open;
    let issues = words::letters(cx, open, &put.package);
    let title = cx.say(msg::proposal_title(put.number, issues));
    let author = words::party(open, &put.author);
    let by = cx.say(msg::proposal_put_by(author, time(cx, open, put.at)));
    let state_chip = countdown(cx, shown, put);
    let poll_words = cx.say(msg::action_take_poll());
    let mut polls = false;
    Card::titled(title).show_with(
        ui,
        |ui| {
            let button = Button::icon_only(Icon::HandPalm, poll_words).small();
            polls = button.enabled(shown.goes_on()).show(ui).clicked();
            state_chip.show(ui);
            Label::new(by, TextStyle::Caption)
                .color(tokens(ui.ctx()).text_2)
                .single_line()
                .show(ui);
        },
        |ui| {
            let t = tokens(ui.ctx());
            ui.spacing_mut().item_spacing.y = 6.0;
            Label::new(words::wording(open, put), TextStyle::Document)
                .color(t.text)
                .wrap()
                .show(ui);
            if put.is_alive() {
                red_lines(ui, cx, shown, &put.package);
            }
            tiles(ui, cx, shown, state, put);
            foot(ui, cx, shown, put);
        },
    );
    if polls {
        cx.ask(Action::Do(UserAction::TakePoll));
    }
}

/// What is left of the countdown, or what has become of the proposal.
fn countdown(cx: &Cx<'_>, shown: Shown<'_>, put: &Proposal) -> Chip<'static> {
    match put.state {
        ProposalState::Voting(until) => {
            let left = cx.words.clock(until.since(shown.open.at).at_least_zero());
            Chip::new(Tone::Warn, cx.say(msg::proposal_closes_in(left))).icon(Icon::HourglassMedium)
        }
        _ => words::proposal_chip(cx, shown.open, put),
    }
}

/// For the facilitator's eyes: the room sees no window with this on it.
pub(super) fn red_lines(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, package: &Package) {
    let mut parties: Vec<PartyId> = Vec::new();
    for (party, _) in negotiation::crossings(&shown.open.session.scenario, package) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    if parties.is_empty() {
        return;
    }
    let names: Vec<String> = parties
        .iter()
        .map(|party| words::party(shown.open, party))
        .collect();
    let title = cx.say(msg::proposal_red_line(cx.words.list(&names)));
    let body = cx.say(msg::proposal_red_line_private());
    Banner::new(Tone::Confidential, &title)
        .body(&body)
        .icon(Icon::LockKey)
        .show(ui, |_| {});
}

/// One tile for each party; the mediation team is only there as the author.
fn tiles(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState, put: &Proposal) {
    let scenario = &shown.open.session.scenario;
    let parties: Vec<&PartyId> = scenario
        .parties
        .iter()
        .filter(|party| !party.mediates || party.id == put.author)
        .map(|party| &party.id)
        .collect();
    columns_even(ui, parties.len(), 6.0, |ui, index| {
        if let Some(party) = parties.get(index) {
            tile(ui, cx, shown, state, put, party);
        }
    });
}

fn tile(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    put: &Proposal,
    id: &PartyId,
) {
    let Some(party) = shown.open.session.scenario.party(id) else {
        return;
    };
    let t = tokens(ui.ctx());
    let reply = put.replies.get(id);
    let (tone, icon, said) = if *id == put.author {
        (Tone::Neutral, Icon::PenNib, cx.say(msg::proposal_author()))
    } else {
        match reply {
            Some(reply) => {
                let (tone, icon) = words::answer_look(reply.answer);
                (tone, icon, cx.say(names::answer(reply.answer)))
            }
            None => (
                Tone::Neutral,
                Icon::DotsThree,
                cx.say(msg::proposal_waiting()),
            ),
        }
    };
    let name = words::party(shown.open, id);
    let spoken = cx.say(msg::board_said_answer(&name, &said));
    let can = shown.goes_on() && put.is_open() && *id != put.author;
    let (rect, response) = ui.allocate_exact_size(
        vec2(ui.available_width(), TILE),
        if can { Sense::click() } else { Sense::hover() },
    );
    let is_said = reply.is_some();
    let painter = ui.painter();
    let (ground, line) = match (is_said, *id == put.author) {
        (true, _) => (tone.tint(t), tone.text(t)),
        (false, true) => (t.inset, t.line_strong),
        (false, false) if response.hovered() => (t.inset, t.control),
        (false, false) => (t.surface, t.control),
    };
    painter.rect_filled(rect, RADIUS_CONTROL, ground);
    let stroke = Stroke::new(1.0, line);
    if is_said || *id == put.author {
        painter.rect_stroke(rect, RADIUS_CONTROL, stroke, StrokeKind::Inside);
    } else {
        paint::dashed_border(painter, rect, 6.0, stroke);
    }
    tag(shown.open, party).paint(painter, pos2(rect.center().x, rect.top() + 16.0));
    let mut line = rect.shrink2(vec2(3.0, 0.0));
    line.min.y = rect.top() + 27.0;
    // In a narrow tile the words stand alone: the colour and the border say the same.
    let measure = |style| paint::width(ui.ctx(), &said, style);
    let style = [TextStyle::DenseMedium, TextStyle::Caption]
        .into_iter()
        .find(|style| measure(*style) <= line.width())
        .unwrap_or(TextStyle::Caption);
    let wide = measure(style);
    if wide + 20.0 <= line.width() {
        let words = Rect::from_center_size(line.center(), vec2(wide + 20.0, line.height()));
        let mut rest = words;
        let start = Dir::of(ui).cut_start(&mut rest, 20.0);
        icon.paint(painter, start.center(), 15, tone.text(t));
        paint::line(painter, rest, At::Start, &said, style, tone.text(t));
    } else {
        paint::line(painter, line, At::Center, &said, style, tone.text(t));
    }
    if response.has_focus() {
        paint::focus_ring(painter, rect, RADIUS_CONTROL, t);
    }
    let accessible = text::accessible(&spoken);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, can, &accessible));
    let response = match reply.map(|reply| reply.reason.as_str()) {
        Some(reason) if !reason.is_empty() => explain_with(response, &spoken, reason),
        _ => explain(response, &spoken),
    };
    if can {
        menu_under(&response, |ui| answers(ui, cx, shown, state, put, id));
    }
}

/// The four answers, in neutral order and size; none is preselected.
fn answers(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    put: &Proposal,
    party: &PartyId,
) {
    let now = put.replies.get(party).map(|reply| reply.answer);
    for answer in Answer::ALL {
        let words = cx.say(names::answer(answer));
        let (_, icon) = words::answer_look(answer);
        let item = MenuItem::new(&words)
            .icon(icon)
            .checked(now == Some(answer));
        if !item.show(ui).clicked() {
            continue;
        }
        if answer == Answer::Accept {
            shown.send(
                cx,
                BoardCommand::Answer {
                    number: put.number,
                    party: party.clone(),
                    answer,
                    reason: String::new(),
                },
            );
        } else {
            state.dialog = Some(Dialog::reason(shown.number, put.number, party, answer));
        }
    }
}

/// The sum of the answers, the rule, and what can be done now.
fn foot(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, put: &Proposal) {
    let t = tokens(ui.ctx());
    let scenario = &shown.open.session.scenario;
    let count = |answer| put.count(answer);
    let tally = cx.say(msg::proposal_tally(
        count(Answer::Accept),
        count(Answer::CanLiveWith),
        count(Answer::NeedsChange),
        count(Answer::Reject),
        put.waiting(scenario).count(),
    ));
    let rule = &scenario.consent;
    let required: Vec<String> = rule
        .required
        .iter()
        .map(|party| words::party(shown.open, party))
        .collect();
    let rule = cx.say(msg::proposal_rule(
        rule.and_others,
        cx.words.list(&required),
    ));
    let acts = shown.goes_on() && put.is_alive();
    let mut asked = None;
    row(
        ui,
        38.0,
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            two_lines(
                ui,
                (&tally, TextStyle::DenseStrong, t.text),
                (&rule, TextStyle::Dense, t.text_2),
            );
        },
        |ui| {
            if acts {
                asked = acts_of(ui, cx, shown, put);
            }
        },
    );
    match asked {
        Some(Act::Vote) => cx.ask(Action::Do(UserAction::OpenVote)),
        Some(Act::Remind) => {
            let page = WallPage::Proposal(shown.number);
            cx.ask(Action::Projector(ProjectorOrder::Show(page)));
        }
        Some(Act::Send(command)) => shown.send(cx, command),
        None => {}
    }
}

/// What a button at the foot asks for.
enum Act {
    Vote,
    Remind,
    Send(BoardCommand),
}

/// From the end: adopt, the vote or a reminder, withdraw.
fn acts_of(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, put: &Proposal) -> Option<Act> {
    let scenario = &shown.open.session.scenario;
    let mut asked = None;
    let adopt = Button::primary(cx.say(msg::proposal_adopt())).icon(Icon::SealCheck);
    let is_carried = put.is_carried(scenario);
    if adopt.enabled(is_carried).small().show(ui).clicked() {
        asked = Some(Act::Send(BoardCommand::Adopt(put.number)));
    }
    let waiting: Vec<String> = put
        .waiting(scenario)
        .map(|party| words::party(shown.open, party))
        .collect();
    if put.until().is_some() && !waiting.is_empty() {
        let who = cx.words.list(&waiting);
        let remind = Button::new(cx.say(msg::proposal_remind(waiting.len())))
            .icon(Icon::BellRinging)
            .tooltip(cx.say(msg::proposal_remind_hint(who)));
        if remind.small().show(ui).clicked() {
            asked = Some(Act::Remind);
        }
    } else {
        let vote = Button::new(cx.say(msg::action_open_vote()))
            .icon(Icon::HourglassMedium)
            .key(key(ui.ctx(), UserAction::OpenVote));
        if vote.small().show(ui).clicked() {
            asked = Some(Act::Vote);
        }
    }
    let withdraw = Button::new(cx.say(msg::proposal_withdraw()));
    if withdraw.small().show(ui).clicked() {
        asked = Some(Act::Send(BoardCommand::Withdraw(put.number)));
    }
    asked
}

fn earlier(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, others: &[&Proposal]) {
    Card::new().flush().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for put in others {
            let t = tokens(ui.ctx());
            let number = cx.say(msg::proposal_short(put.number));
            let wording = words::wording(shown.open, put);
            let chip = words::proposal_chip(cx, shown.open, put).small();
            let at = time(cx, shown.open, put.at);
            let name = cx.say(msg::board_said_answer(&number, &wording));
            ListRow::new(name).passive().height(32.0).show(
                ui,
                |ui| {
                    Label::new(number, TextStyle::DenseStrong)
                        .color(t.text_2)
                        .single_line()
                        .no_access()
                        .show(ui);
                    Label::new(wording, TextStyle::Dense)
                        .color(t.text)
                        .truncate()
                        .no_access()
                        .show(ui);
                },
                |ui| {
                    Label::new(at, TextStyle::Caption)
                        .color(t.muted)
                        .single_line()
                        .show(ui);
                    chip.show(ui);
                },
            );
        }
    });
}
