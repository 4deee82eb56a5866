//! Straw polls: a quick look at where people stand, which binds nobody.

use std::collections::BTreeMap;

use egui::{Context, Role, Sense, Ui, WidgetInfo, vec2};

use super::{Dialog, Shown, words};
use crate::domain::board::{Answer, BoardCommand, Poll, PollOn, Votes};
use crate::domain::ids::{PartyId, TableNo};
use crate::domain::session::Command;
use crate::domain::view::WallPage;
use crate::localisation::{msg, names};
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::paint::{self, At};
use crate::ui::components::{
    Button, Card, Dialog as Window, ListRow, MenuItem, NumberStepper, Segmented, field, menu_under,
    row,
};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::forms::{Pressed, foot};
use crate::ui::screens::console::words::{tag, time};
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, count, tokens};

/// Width of the bar of a result in the list.
const BAR: f32 = 190.0;

/// Least width for the name of a party.
const NAME: f32 = 150.0;

/// A poll so far.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    table: TableNo,
    /// The proposal that can be asked about.
    proposal: Option<u32>,
    /// Which of the things that can be asked about.
    on: usize,
    question: String,
    is_secret: bool,
    votes: BTreeMap<PartyId, Answer>,
    counts: [u8; 4],
}

impl Draft {
    /// About the proposal at hand, where there is one.
    pub(super) fn of(table: TableNo, proposal: Option<u32>) -> Self {
        Self {
            table,
            proposal,
            on: 0,
            question: String::new(),
            is_secret: false,
            votes: BTreeMap::new(),
            counts: [0; 4],
        }
    }

    /// What can be asked about, in the order of the form.
    fn subjects(&self) -> Vec<PollOn> {
        let proposal = self.proposal.map(PollOn::Proposal).into_iter();
        let own = PollOn::Question(self.question.clone());
        proposal.chain([PollOn::Text, own]).collect()
    }

    fn votes(&self) -> Votes {
        if self.is_secret {
            let counts = Answer::ALL.into_iter().zip(self.counts);
            Votes::Secret(counts.filter(|(_, number)| *number > 0).collect())
        } else {
            Votes::Open(self.votes.clone())
        }
    }

    fn is_ready(&self, on: Option<&PollOn>) -> bool {
        let asks = match on {
            Some(PollOn::Question(words)) => !words.trim().is_empty(),
            Some(_) => true,
            None => false,
        };
        let votes = self.votes();
        asks && Answer::ALL.iter().any(|answer| votes.count(*answer) > 0)
    }
}

/// The form of a poll; gives it back while it is open.
pub(super) fn form(
    ctx: &Context,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    mut draft: Draft,
) -> Option<Dialog> {
    let title = cx.say(msg::poll_title(draft.table));
    let mut pressed = Pressed::Nothing;
    let subjects = draft.subjects();
    let window = Window::new("issues-poll", &title)
        .width(620.0)
        .show(ctx, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            subject(ui, cx, &subjects, &mut draft);
            let ways = [msg::poll_open(), msg::poll_secret()].map(|way| cx.say(way));
            let label = cx.say(msg::poll_way());
            let mut way = usize::from(draft.is_secret);
            Segmented::new(label.as_str(), ways.iter().map(String::as_str)).show(ui, &mut way);
            draft.is_secret = way == 1;
            if draft.is_secret {
                secret(ui, cx, &mut draft);
            } else {
                open(ui, cx, shown, &mut draft);
            }
            let can = draft.is_ready(draft.subjects().get(draft.on));
            pressed = foot(ui, cx, msg::poll_note(), can);
        });
    if pressed == Pressed::Act
        && let Some(on) = draft.subjects().get(draft.on)
    {
        let poll = BoardCommand::Poll(on.clone(), draft.votes());
        cx.send(Command::Board(draft.table, poll));
    }
    let is_done = pressed != Pressed::Nothing || window.closed;
    (!is_done).then_some(Dialog::Poll(draft))
}

fn subject(ui: &mut Ui, cx: &Cx<'_>, subjects: &[PollOn], draft: &mut Draft) {
    let names: Vec<String> = subjects
        .iter()
        .map(|on| match on {
            PollOn::Question(_) => cx.say(msg::poll_on_question()),
            on => cx.say(names::poll_on(on)),
        })
        .collect();
    let label = cx.say(msg::poll_on());
    Segmented::new(label.as_str(), names.iter().map(String::as_str)).show(ui, &mut draft.on);
    if matches!(subjects.get(draft.on), Some(PollOn::Question(_))) {
        let label = cx.say(msg::poll_question());
        let _ = field(ui, &mut draft.question, "issues-poll-question", &label).show(ui);
    }
}

/// Each party by name; nothing is chosen before somebody says it.
fn open(ui: &mut Ui, cx: &Cx<'_>, shown: Shown<'_>, draft: &mut Draft) {
    let t = tokens(ui.ctx());
    let scenario = &shown.open.session.scenario;
    let answers = Answer::ALL.map(|answer| cx.say(names::poll_answer(answer)));
    for id in scenario.negotiating() {
        let Some(party) = scenario.party(id) else {
            continue;
        };
        let name = words::party(shown.open, id);
        let before = draft.votes.get(id).copied();
        let mut chosen = Answer::ALL
            .iter()
            .position(|answer| before == Some(*answer))
            .unwrap_or(Answer::ALL.len());
        row(
            ui,
            36.0,
            |ui| {
                tag(shown.open, party).show(ui);
                Label::new(&name, TextStyle::Dense)
                    .color(t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                let side = Segmented::new(name.as_str(), answers.iter().map(String::as_str));
                if side.measure(ui) + NAME <= ui.available_width() {
                    side.show(ui, &mut chosen);
                } else {
                    under(ui, cx, &name, &answers, &mut chosen);
                }
            },
        );
        if let Some(answer) = Answer::ALL.get(chosen) {
            draft.votes.insert(id.clone(), *answer);
        }
    }
}

/// Where there is no room side by side, the answers stand in a menu; nothing is chosen there either.
fn under(ui: &mut Ui, cx: &Cx<'_>, name: &str, answers: &[String], chosen: &mut usize) {
    let waiting = cx.say(msg::proposal_waiting());
    let said = answers.get(*chosen).unwrap_or(&waiting);
    let spoken = cx.say(msg::board_said_answer(name, said.as_str()));
    let button = Button::new(said.as_str()).small().accessible_name(spoken);
    let response = button.show(ui);
    menu_under(&response, |ui| {
        for (index, answer) in answers.iter().enumerate() {
            let item = MenuItem::new(answer).checked(*chosen == index);
            if item.show(ui).clicked() {
                *chosen = index;
            }
        }
    });
}

/// How many gave each answer; who, nobody knows.
fn secret(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let t = tokens(ui.ctx());
    Label::new(cx.say(msg::poll_secret_hint()), TextStyle::Dense)
        .color(t.text_2)
        .show(ui);
    for (answer, number) in Answer::ALL.into_iter().zip(&mut draft.counts) {
        let words = cx.say(names::poll_answer(answer));
        let (less, more) = (cx.say(msg::console_less()), cx.say(msg::console_more()));
        let shown = cx.words.number(*number);
        let mut value = i64::from(*number);
        row(
            ui,
            38.0,
            |ui| {
                let (tone, icon) = words::answer_look(answer);
                icon.show(ui, 17, tone.text(t));
                Label::new(&words, TextStyle::Body).color(t.text).show(ui);
            },
            |ui| {
                NumberStepper::new(&words, 0..=64, &shown, &less, &more).show(ui, &mut value);
            },
        );
        *number = u8::try_from(value).unwrap_or(*number);
    }
}

/// All polls of the table, the newest first, each with its result.
pub(super) fn list(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>) {
    let polls = &shown.table.board.polls;
    if polls.is_empty() {
        return;
    }
    let t = tokens(ui.ctx());
    let mut shows = false;
    Card::titled(cx.say(msg::polls_title())).flush().show_with(
        ui,
        |ui| {
            let words = cx.say(msg::action_show_poll());
            let button = Button::icon_only(Icon::ProjectorScreen, words).small();
            shows = button.show(ui).clicked();
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, poll) in polls.iter().enumerate().rev() {
                ui.push_id(("poll", index), |ui| {
                    let on = cx.say(names::poll_on(&poll.on));
                    let said = cx.say(names::poll_result(&poll.votes));
                    let name = cx.say(msg::board_said_answer(&on, &said));
                    let at = time(cx, shown.open, poll.at);
                    ListRow::new(name).passive().height(34.0).show(
                        ui,
                        |ui| {
                            let icon = if matches!(poll.votes, Votes::Open(_)) {
                                Icon::HandPalm
                            } else {
                                Icon::EyeSlash
                            };
                            icon.show(ui, 16, t.muted);
                            Label::new(&on, TextStyle::Dense)
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
                            bar(ui, cx, poll, &said);
                        },
                    );
                });
            }
        },
    );
    if shows {
        let page = WallPage::Poll(shown.number);
        cx.ask(Action::Projector(ProjectorOrder::Show(page)));
    }
}

/// How many gave each answer, side by side: a figure on a ground for each.
fn bar(ui: &mut Ui, cx: &Cx<'_>, poll: &Poll, said: &str) {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(BAR, 20.0), Sense::hover());
    let counts = Answer::ALL.map(|answer| (answer, poll.votes.count(answer)));
    let all: usize = counts.iter().map(|(_, number)| number).sum();
    let mut along = 0.0;
    for (answer, number) in counts.into_iter().filter(|(_, number)| *number > 0) {
        let width = rect.width() * count(number) / count(all.max(1));
        let place = dir.span(rect, along, along + width);
        along += width;
        let (tone, icon) = words::answer_look(answer);
        let inner = place.shrink2(vec2(1.0, 0.0));
        ui.painter().rect_filled(inner, 3, tone.tint(t));
        let mut room = inner;
        if room.width() > 34.0 {
            let start = dir.cut_start(&mut room, 18.0);
            icon.paint(ui.painter(), start.center(), 13, tone.text(t));
        }
        let figure = cx.words.number(number);
        let style = TextStyle::CaptionBold;
        paint::line(ui.painter(), room, At::Center, &figure, style, tone.text(t));
    }
    let said = text::accessible(said);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    crate::ui::components::explain(response, &said);
}
