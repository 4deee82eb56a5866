//! Everybody at a table: who asks for the floor, and how long each was heard.

use egui::{Context, Ui};

use super::{Dialog, Next};
use crate::domain::floor::{Floor, FloorCommand, LIMITS, SpeechKind};
use crate::domain::ids::{ParticipantId, SeatId, TableNo};
use crate::domain::session::{Command, Tables};
use crate::domain::time::Span;
use crate::localisation::{msg, names};
use crate::ui::components::{
    Button, ButtonKind, Dialog as Window, ListRow, NumberStepper, dialog_actions, row, scroll,
    two_lines,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::words;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// The list scrolls beyond this height.
const MOST: f32 = 460.0;
/// Height of a person.
const ROW: f32 = 46.0;
/// The limit changes in steps of so many seconds.
const STEP: i64 = 15;

pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, open: Open<'_>, table: TableNo) -> Next {
    let Some(state) = open.session.tables.get(&table) else {
        return Next::Close;
    };
    let floor = &state.floor;
    let title = cx.say(msg::console_floor(table));
    let seated = words::seated(open, table);
    let mut asked = None;
    let mut done = false;
    let shown = Window::new("console-speakers", &title)
        .width(560.0)
        .close_outside()
        .show(ctx, |ui| {
            let t = tokens(ui.ctx());
            Label::new(cx.say(msg::console_floor_intro()), TextStyle::Dense)
                .color(t.text_2)
                .show(ui);
            #[expect(clippy::cast_precision_loss, reason = "at most 64 seats")]
            let height = (seated.len() as f32 * ROW).min(MOST);
            ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
                ui.set_height(height);
                scroll(ui, "console-speakers", |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    for (seat, person) in &seated {
                        ui.push_id(seat, |ui| {
                            let said = one(ui, cx, open, floor, seat, *person);
                            asked = said.or(asked.take());
                        });
                    }
                });
            });
            asked = limit(ui, cx, floor).or(asked.take());
            dialog_actions(ui, |ui| {
                let button = Button::primary(cx.say(msg::console_done()));
                done = button.show(ui).clicked();
            });
        });
    if let Some(command) = asked {
        // Whoever is called upon while nobody speaks or waits has the floor, and that is all.
        done |= matches!(command, FloorCommand::Give(_));
        cx.send(Command::Floor(table, command));
    }
    if done || shown.closed {
        Next::Close
    } else {
        Next::Stay(Dialog::Speakers(table))
    }
}

fn one(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    floor: &Floor,
    seat: &SeatId,
    person: ParticipantId,
) -> Option<FloorCommand> {
    let t = tokens(ui.ctx());
    let session = open.session;
    let is_here = session.present(seat.table).contains_key(seat);
    let name = words::person(open, person);
    let heard = session.heard_by(Tables::Only(seat.table), open.at, |_, speech| {
        (speech.person == person).then_some(())
    });
    let time = heard
        .values()
        .map(|share| share.time)
        .sum::<crate::domain::time::Span>();
    let lower = if !is_here {
        cx.say(msg::console_floor_away())
    } else if session.not_yet_heard(seat.table).contains(seat) {
        cx.say(msg::console_floor_not_heard())
    } else if floor.queue.iter().any(|waiting| waiting.seat == *seat) {
        cx.say(msg::console_floor_on_the_list())
    } else {
        words::role(open, &seat.role)
    };
    let is_first = floor.speaking.is_none() && floor.queue.is_empty();
    let mut asked = None;
    let time = cx.words.elapsed(time);
    let spoken = cx.say(msg::console_floor_person(&name, &lower, &time));
    let is_interpreted = floor.interpreted.contains(&person);
    let shown = ListRow::new(spoken).height(ROW).show(
        ui,
        |ui| {
            if let Some(party) = session.scenario.party_of(&seat.role) {
                words::tag(open, party).show(ui);
            }
            two_lines(
                ui,
                (&name, TextStyle::DenseMedium, t.text),
                (&lower, TextStyle::Caption, t.muted),
            );
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let interpreter = cx.say(msg::console_floor_interpreter(&name));
            let button = Button::icon_only(Icon::Translate, interpreter);
            if button.small().toggle(is_interpreted).show(ui).clicked() {
                asked = Some(FloorCommand::Interpret(person, !is_interpreted));
            }
            for (kind, icon) in [
                (SpeechKind::PointOfOrder, Icon::HandPalm),
                (SpeechKind::Reply, Icon::ArrowCounterClockwise),
            ] {
                let words = cx.say(msg::console_floor_ask(names::speech_kind(kind), &name));
                let button = Button::icon_only(icon, words).kind(ButtonKind::Quiet);
                if button.small().enabled(is_here).show(ui).clicked() {
                    asked = Some(FloorCommand::Ask(seat.clone(), kind));
                }
            }
            Label::new(&time, TextStyle::Dense)
                .color(t.text_2)
                .single_line()
                .no_access()
                .show(ui);
        },
    );
    if shown.clicked() && asked.is_none() {
        asked = Some(if is_first {
            FloorCommand::Give(seat.clone())
        } else {
            FloorCommand::Ask(seat.clone(), SpeechKind::Statement)
        });
    }
    asked
}

/// How long a statement may take.
fn limit(ui: &mut Ui, cx: &Cx<'_>, floor: &Floor) -> Option<FloorCommand> {
    let t = tokens(ui.ctx());
    let words = cx.say(msg::console_floor_limit());
    let mut seconds = floor.limit.whole_seconds();
    let before = seconds;
    row(
        ui,
        40.0,
        |ui| {
            Label::new(&words, TextStyle::Body).color(t.text).show(ui);
        },
        |ui| {
            let shown = cx.words.elapsed(floor.limit);
            let (less, more) = (cx.say(msg::console_less()), cx.say(msg::console_more()));
            let range = LIMITS.start().whole_seconds()..=LIMITS.end().whole_seconds();
            NumberStepper::new(&words, range, &shown, &less, &more)
                .step(STEP)
                .show(ui, &mut seconds);
        },
    );
    (seconds != before).then(|| FloorCommand::SetLimit(Span::seconds(seconds)))
}
