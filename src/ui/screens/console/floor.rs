//! The floor of one table: who speaks, for how long, and who is next.

use egui::Ui;

use super::dialogs::Dialog;
use super::{ConsoleState, shown_table, words};
use crate::domain::floor::{Floor, FloorCommand, Speech, SpeechKind};
use crate::domain::ids::{SeatId, TableNo};
use crate::domain::session::Command;
use crate::domain::time::Span;
use crate::localisation::{msg, names};
use crate::ui::action::Action;
use crate::ui::components::{
    Button, Card, Chip, Size, clock as kit, columns, explain, paint, row, wrapped,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};
use crate::ui::user_action::UserAction;

/// The limit is close from here on.
const CLOSE: Span = Span::seconds(30);
/// So many of those who wait are shown by name.
const SHOWN: usize = 4;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let session = open.session;
    let Some(number) = shown_table(cx, open) else {
        return;
    };
    let Some(table) = session.tables.get(&number) else {
        return;
    };
    if !session.has_started() || session.ended.is_some() {
        return;
    }
    let floor = &table.floor;
    let title = cx.say(msg::console_floor(number));
    let limit = floor.speaking.as_ref().and_then(|now| limit(cx, open, now));
    Card::titled(title).show_with(
        ui,
        |ui| {
            if let Some((tone, words)) = &limit {
                Chip::new(*tone, words.as_str()).icon(Icon::Timer).show(ui);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            match &floor.speaking {
                Some(speech) => speaker(ui, cx, open, speech),
                None => nobody(ui, cx),
            }
            controls(ui, cx, floor);
            line(ui, cx, open, state, number, floor);
        },
    );
}

/// How the limit stands, once it is close.
fn limit(cx: &Cx<'_>, open: Open<'_>, speech: &Speech) -> Option<(Tone, String)> {
    let left = speech.left(open.at);
    if left > CLOSE {
        return None;
    }
    let words = if left >= Span::ZERO {
        msg::console_floor_limit_in(cx.words.clock(left))
    } else {
        msg::console_floor_over(cx.words.elapsed(left.abs()))
    };
    Some((Tone::Warn, cx.say(words)))
}

fn nobody(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    Label::new(cx.say(msg::console_floor_nobody()), TextStyle::Body)
        .color(t.text_2)
        .show(ui);
}

fn speaker(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, speech: &Speech) {
    let t = tokens(ui.ctx());
    let is_close = speech.left(open.at) <= CLOSE;
    let gone = cx.words.elapsed(speech.used + speech.length(open.at));
    let of = cx.say(msg::console_floor_of(cx.words.elapsed(speech.limit)));
    let meaning = cx.say(msg::console_floor_time());
    let party = open.session.scenario.party_of(&speech.seat.role);
    row(
        ui,
        30.0,
        |ui| {
            Label::new(words::person(open, speech.person), TextStyle::Strong)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            let color = if is_close { t.warn } else { t.text };
            kit::digits(ui, &gone, TextStyle::ClockM, color, &meaning);
        },
    );
    row(
        ui,
        22.0,
        |ui| {
            if let Some(party) = party {
                words::tag(open, party).show(ui);
            }
            Label::new(ground(cx, open, speech), TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(of, TextStyle::Caption)
                .color(t.text_2)
                .single_line()
                .show(ui);
            if speech.interpreted {
                let shown = Icon::Translate.show(ui, 16, t.text_2);
                explain(shown, &cx.say(msg::console_floor_interpreted()));
            }
        },
    );
}

/// For whom somebody speaks, or on what ground where that is not a statement.
fn ground(cx: &Cx<'_>, open: Open<'_>, speech: &Speech) -> String {
    match (
        speech.kind,
        open.session.scenario.party_of(&speech.seat.role),
    ) {
        (SpeechKind::Statement, Some(party)) => {
            let text = crate::domain::scenario::text::party(&party.id);
            open.prose.say(&text)
        }
        (kind, _) => cx.say(names::speech_kind(kind)),
    }
}

fn controls(ui: &mut Ui, cx: &mut Cx<'_>, floor: &Floor) {
    let is_free = floor.speaking.is_none() && floor.interrupted.is_none();
    let key = words::key(ui.ctx(), UserAction::NextSpeaker);
    columns(
        ui,
        &[Size::Flex(1.7), Size::Flex(1.0)],
        6.0,
        |ui, column| {
            let (button, action) = if column == 0 {
                let button = Button::new(cx.say(msg::action_next_speaker()))
                    .icon(Icon::Microphone)
                    .key(&key);
                (button, UserAction::NextSpeaker)
            } else {
                let button = Button::new(cx.say(msg::console_floor_stop()))
                    .icon_fill(Icon::Stop)
                    .enabled(!is_free);
                (button, UserAction::StopFloor)
            };
            if button.full_width().show(ui).clicked() {
                cx.ask(Action::Do(action));
            }
        },
    );
}

/// Those who wait, and the way to everybody.
fn line(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut ConsoleState,
    number: TableNo,
    floor: &Floor,
) {
    let t = tokens(ui.ctx());
    let caption = cx.say(msg::console_floor_waiting(floor.queue.len()));
    let more = cx.say(msg::console_floor_people());
    row(
        ui,
        32.0,
        |ui| {
            Label::new(caption, TextStyle::Caption)
                .color(t.muted)
                .truncate()
                .show(ui);
        },
        |ui| {
            let button = Button::quiet(more).icon(Icon::Plus).small();
            if button.show(ui).clicked() {
                state.dialog = Some(Dialog::Speakers(number));
            }
        },
    );
    let waiting: Vec<(String, &SeatId)> = floor
        .queue
        .iter()
        .take(SHOWN)
        .map(|waiting| (name_of(open, &waiting.seat), &waiting.seat))
        .collect();
    if waiting.is_empty() {
        return;
    }
    let widths: Vec<f32> = waiting
        .iter()
        .map(|(name, _)| paint::width(ui.ctx(), name, TextStyle::Dense).min(150.0) + 62.0)
        .collect();
    let mut gone = None;
    wrapped(ui, &widths, 26.0, 4.0, |ui, index| {
        let Some((name, seat)) = waiting.get(index) else {
            return;
        };
        if let Some(party) = open.session.scenario.party_of(&seat.role) {
            words::tag(open, party).show(ui);
        }
        words::short(ui, name, TextStyle::Dense, t.text, 150.0);
        let away = cx.say(msg::console_floor_withdraw(name));
        let button = Button::icon_only(Icon::X, away)
            .kind(crate::ui::components::ButtonKind::Quiet)
            .tight()
            .small();
        if button.show(ui).clicked() {
            gone = Some((*seat).clone());
        }
    });
    if let Some(seat) = gone {
        cx.send(Command::Floor(number, FloorCommand::Withdraw(seat)));
    }
}

/// Whoever sits there.
pub(super) fn name_of(open: Open<'_>, seat: &SeatId) -> String {
    let person = open.session.seats.get(seat);
    person.map_or_else(String::new, |person| words::person(open, *person))
}
