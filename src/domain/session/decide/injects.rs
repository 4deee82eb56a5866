//! Commands about injects.

use std::collections::BTreeSet;

use super::Decision;
use crate::domain::ids::{InjectId, SeatId, TableNo};
use crate::domain::scenario::{Audience, Indicator};
use crate::domain::session::command::Refusal;
use crate::domain::session::event::{Event, EventKind};
use crate::domain::session::parts::{Cause, Tables, WrittenInject};
use crate::domain::session::{InjectRun, Session};
use crate::domain::time::{SessionTime, Span};

fn find<'a>(session: &'a Session, id: &InjectId) -> Result<&'a InjectRun, Refusal> {
    session
        .inject(id)
        .ok_or_else(|| Refusal::NoSuchInject(id.clone()))
}

pub(super) fn release(session: &Session, id: &InjectId, tables: Tables) -> Decision {
    let run = find(session, id)?;
    if !session.has_started() {
        return Err(Refusal::NotStarted);
    }
    if let Tables::Only(table) = tables
        && !session.tables.contains_key(&table)
    {
        return Err(Refusal::NoSuchTable(table));
    }
    let fresh: Vec<TableNo> = session
        .table_numbers()
        .filter(|table| tables.includes(*table) && !run.released.contains_key(table))
        .collect();
    if fresh.is_empty() {
        return Err(Refusal::InjectReleasedBefore(id.clone()));
    }
    let reaches = |table: &TableNo| !session.recipients(run, Tables::Only(*table)).is_empty();
    if !fresh.iter().any(reaches) {
        return Err(Refusal::EmptyAudience(id.clone()));
    }
    let mut kinds = vec![EventKind::InjectReleased {
        inject: id.clone(),
        tables,
    }];
    let Some(scripted) = session.scenario.inject(id) else {
        return Ok(kinds);
    };
    for table in fresh {
        for (indicator, by) in &scripted.effects {
            kinds.extend(effect(session, id, table, *indicator, *by));
        }
    }
    if let Some(story) = scripted
        .story
        .clone()
        .filter(|story| is_later(session, story))
    {
        kinds.push(EventKind::StoryMoved { story });
    }
    Ok(kinds)
}

fn effect(
    session: &Session,
    id: &InjectId,
    table: TableNo,
    indicator: Indicator,
    by: i8,
) -> Option<EventKind> {
    let value = session
        .tables
        .get(&table)?
        .indicators
        .get(&indicator)?
        .value;
    let to = value.saturating_add_signed(by).min(100);
    (to != value).then(|| EventKind::IndicatorMoved {
        table,
        indicator,
        to,
        cause: Cause::Inject(id.clone()),
    })
}

/// An inject moves the story forward only: a late one does not turn the clock of the fiction back.
fn is_later(session: &Session, story: &crate::domain::ids::StoryId) -> bool {
    let place = |id| session.scenario.story.iter().position(|each| each == id);
    place(story) > session.story.as_ref().and_then(place)
}

pub(super) fn hold(session: &Session, id: &InjectId, held: bool) -> Decision {
    open(session, id)?;
    Ok(vec![EventKind::InjectHeld {
        inject: id.clone(),
        held,
    }])
}

pub(super) fn delay(session: &Session, id: &InjectId, by: Span, at: SessionTime) -> Decision {
    let run = open(session, id)?;
    let from = match session.inject_state(run, at) {
        crate::domain::session::InjectState::Scheduled(due) => due.max(at),
        _ => at,
    };
    Ok(vec![EventKind::InjectDelayed {
        inject: id.clone(),
        until: (from + by).max(at),
    }])
}

pub(super) fn skip(session: &Session, id: &InjectId, skipped: bool, why: Option<&str>) -> Decision {
    open(session, id)?;
    if skipped && why.is_none_or(|why| why.trim().is_empty()) {
        return Err(Refusal::ReasonNeeded);
    }
    Ok(vec![EventKind::InjectSkipped {
        inject: id.clone(),
        skipped,
    }])
}

/// An inject that some table does not have yet.
fn open<'a>(session: &'a Session, id: &InjectId) -> Result<&'a InjectRun, Refusal> {
    let run = find(session, id)?;
    if run.released.len() == session.tables.len() {
        return Err(Refusal::InjectReleasedBefore(id.clone()));
    }
    Ok(run)
}

pub(super) fn write(session: &Session, title: &str, body: &str, audience: &Audience) -> Decision {
    let (title, body) = (title.trim(), body.trim());
    if title.is_empty() || body.is_empty() {
        return Err(Refusal::BlankText);
    }
    let known = match audience {
        Audience::Everyone => true,
        Audience::Party(party) => session.scenario.party(party).is_some(),
        Audience::Role(role) => session.scenario.role(role).is_some(),
    };
    if !known {
        return Err(Refusal::NotInScenario(format!("{audience:?}")));
    }
    let inject = WrittenInject {
        id: fresh_id(session),
        title: title.to_owned(),
        body: body.to_owned(),
        audience: audience.clone(),
    };
    Ok(vec![EventKind::InjectWritten { inject }])
}

/// Counted over the whole record, so that no id comes twice even when the first was taken back; the
/// sign in front cannot occur in a scenario.
fn fresh_id(session: &Session) -> InjectId {
    let written = |event: &&Event| matches!(event.kind, EventKind::InjectWritten { .. });
    let number = session.history.iter().filter(written).count() + 1;
    InjectId::new(format!("+{number}"))
}

pub(super) fn mark_read(session: &Session, id: &InjectId, seats: &BTreeSet<SeatId>) -> Decision {
    let run = find(session, id)?;
    let reached: BTreeSet<SeatId> = run
        .released
        .keys()
        .flat_map(|table| session.recipients(run, Tables::Only(*table)))
        .collect();
    if let Some(stranger) = seats.difference(&reached).next() {
        return Err(Refusal::NotReached(stranger.clone()));
    }
    Ok(vec![EventKind::InjectRead {
        inject: id.clone(),
        seats: seats.clone(),
    }])
}
