//! Words that several regions of the console use.

use egui::{Color32, Context, Response, Ui, vec2};

use crate::domain::ids::{ParticipantId, PhaseId, RoleId, SeatId, TableNo};
use crate::domain::scenario::text::{self as texts};
use crate::domain::scenario::{Audience, Condition, Party, Timing};
use crate::domain::session::{InjectRun, Tables};
use crate::domain::time::{SessionTime, Span, WallTime};
use crate::localisation::{Message, msg, names};
use crate::ui::components::{PartyTag, paint};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, PartySlot};
use crate::ui::user_action::UserAction;

/// A length in minutes, for drawing.
#[expect(
    clippy::cast_possible_truncation,
    reason = "hours in minutes fit any float"
)]
pub(super) fn minutes(span: Span) -> f32 {
    let seconds = i32::try_from(span.whole_seconds()).unwrap_or(i32::MAX);
    (f64::from(seconds) / 60.0) as f32
}

/// What the wall clock will read when the session clock reads `at`, if nothing pauses; what it read
/// then for a moment that is over.
pub(super) fn wall(cx: &Cx<'_>, open: Open<'_>, at: SessionTime) -> WallTime {
    if at > open.at {
        cx.now.wall + at.since(open.at)
    } else {
        open.session.wall_of(at)
    }
}

/// Such a moment as a time.
pub(in crate::ui::screens) fn time(cx: &Cx<'_>, open: Open<'_>, at: SessionTime) -> String {
    cx.words.time(wall(cx, open, at))
}

/// Colour and shape of a party.
pub(in crate::ui::screens) fn slot(party: &Party) -> PartySlot {
    PartySlot::counted(party.slot)
}

/// The tag of a party.
pub(in crate::ui::screens) fn tag(open: Open<'_>, party: &Party) -> PartyTag<'static> {
    PartyTag::new(slot(party), open.prose.say(&texts::party_code(&party.id)))
        .name(open.prose.say(&texts::party(&party.id)))
}

/// The party for which a person speaks.
pub(super) fn party_of(open: Open<'_>, person: ParticipantId) -> Option<&Party> {
    let role = &open.session.seat_of(person)?.role;
    open.session.scenario.party_of(role)
}

/// Name of a person.
pub(super) fn person(open: Open<'_>, id: ParticipantId) -> String {
    open.session
        .people
        .get(&id)
        .map(|person| person.profile.name.clone())
        .unwrap_or_default()
}

/// Everybody who sits at a table, in the order of the role board.
pub(in crate::ui::screens) fn seated(
    open: Open<'_>,
    table: TableNo,
) -> Vec<(SeatId, ParticipantId)> {
    let roles = &open.session.scenario.roles;
    let place = |seat: &SeatId| roles.iter().position(|role| role.id == seat.role);
    let mut seated: Vec<(SeatId, ParticipantId)> = open.session.seated(table).into_iter().collect();
    seated.sort_by_key(|(seat, _)| (place(seat), seat.chair));
    seated
}

/// Name of a role.
pub(super) fn role(open: Open<'_>, id: &RoleId) -> String {
    open.prose.say(&texts::role(id))
}

/// Name of a phase.
pub(super) fn phase(open: Open<'_>, id: &PhaseId) -> String {
    open.prose.say(&texts::phase(id))
}

/// Title of an inject.
pub(in crate::ui::screens) fn inject_title(open: Open<'_>, run: &InjectRun) -> String {
    match &run.written {
        Some(written) => written.title.clone(),
        None => open.prose.for_facilitator(&texts::inject_title(&run.id)),
    }
}

/// What the audience of an inject reads.
pub(super) fn inject_body(open: Open<'_>, run: &InjectRun) -> String {
    match &run.written {
        Some(written) => written.body.clone(),
        None => open.prose.inject(&texts::inject_body(&run.id)),
    }
}

/// The party whose tag stands before the recipients, if it is one party.
pub(super) fn audience_party<'a>(open: Open<'a>, audience: &Audience) -> Option<&'a Party> {
    match audience {
        Audience::Everyone => None,
        Audience::Party(party) => open.session.scenario.party(party),
        Audience::Role(role) => open.session.scenario.party_of(role),
    }
}

/// Who gets an inject, without the tables.
pub(super) fn audience(cx: &Cx<'_>, open: Open<'_>, audience: &Audience) -> String {
    match audience {
        Audience::Everyone => cx.say(msg::console_everyone()),
        Audience::Party(party) => open.prose.say(&texts::party(party)),
        Audience::Role(id) => role(open, id),
    }
}

/// Who gets an inject and where, spelled out; a table that has it already gets it no more.
pub(super) fn recipients(cx: &Cx<'_>, open: Open<'_>, run: &InjectRun, tables: Tables) -> String {
    let who = audience(cx, open, &run.audience);
    let without: Vec<TableNo> = open
        .session
        .table_numbers()
        .filter(|table| tables.includes(*table) && !run.released.contains_key(table))
        .collect();
    match without.as_slice() {
        _ if open.session.tables.len() < 2 => who,
        [table] => cx.say(msg::console_recipients_table(who, *table)),
        some if !some.is_empty() && some.len() < open.session.tables.len() => {
            let tables: Vec<String> = some.iter().map(|table| cx.words.number(*table)).collect();
            cx.say(msg::console_recipients_tables(who, cx.words.list(&tables)))
        }
        _ => cx.say(msg::console_recipients_all(who)),
    }
}

/// What an inject that watches the tables waits for.
pub(super) fn condition(cx: &Cx<'_>, open: Open<'_>, run: &InjectRun) -> Option<String> {
    let Timing::When { from, condition } = &open.session.scenario.inject(&run.id)?.when else {
        return None;
    };
    let phase = phase(open, from);
    let message: Message = match condition {
        Condition::AtMost(indicator, limit) => {
            msg::console_when_at_most(names::indicator(*indicator), *limit, phase)
        }
        Condition::AtLeast(indicator, limit) => {
            msg::console_when_at_least(names::indicator(*indicator), *limit, phase)
        }
        Condition::SilentFor(minutes) => msg::console_when_silent(*minutes, phase),
    };
    Some(cx.say(message))
}

/// The key of an action, as it stands on a cap.
pub(in crate::ui::screens) fn key(ctx: &Context, action: UserAction) -> String {
    action
        .shortcut()
        .map(|keys| ctx.format_shortcut(&keys).replace('+', " "))
        .unwrap_or_default()
}

/// Letter of an issue on the agenda.
pub(in crate::ui::screens) fn letter(cx: &Cx<'_>, index: usize) -> String {
    cx.say(msg::issue_letter(index + 1))
}

/// A place of this width in a row, so that neighbours of several rows stand below each other.
pub(in crate::ui::screens) fn cell(ui: &mut Ui, width: f32, body: impl FnOnce(&mut Ui)) {
    let size = vec2(width, ui.available_height());
    ui.allocate_ui_with_layout(size, Dir::of(ui).row(), |ui| {
        ui.set_width(width);
        body(ui);
    });
}

/// A text on one line, no wider than `most`.
pub(super) fn short(
    ui: &mut Ui,
    words: &str,
    style: TextStyle,
    color: Color32,
    most: f32,
) -> Response {
    let width = paint::width(ui.ctx(), words, style).ceil().min(most) + 1.0;
    let size = vec2(width.min(ui.available_width()), ui.available_height());
    ui.allocate_ui_with_layout(size, Dir::of(ui).row(), |ui| {
        Label::new(words, style).color(color).truncate().show(ui)
    })
    .inner
}
