//! Commands about what people saw, said and settled.

use super::Decision;
use crate::domain::ids::{
    CompetencyId, IssueId, ObservationId, OptionId, ParticipantId, StoryId, TableNo,
};
use crate::domain::scenario::Indicator;
use crate::domain::session::command::Refusal;
use crate::domain::session::event::EventKind;
use crate::domain::session::parts::{Cause, Observation, Outcome, WordsOn};
use crate::domain::session::{Session, TableState};

pub(super) fn laid(session: &Session, table: TableNo) -> Result<&TableState, Refusal> {
    let known = session.tables.get(&table);
    known.ok_or(Refusal::NoSuchTable(table))
}

pub(super) fn written(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        Err(Refusal::BlankText)
    } else {
        Ok(text.to_owned())
    }
}

pub(super) fn move_story(session: &Session, story: &StoryId) -> Decision {
    if !session.scenario.story.contains(story) {
        return Err(Refusal::NotInScenario(story.to_string()));
    }
    Ok(vec![EventKind::StoryMoved {
        story: story.clone(),
    }])
}

pub(super) fn tick_step(session: &Session, step: u8, done: bool) -> Decision {
    let index = session.schedule.current.ok_or(Refusal::NotStarted)?;
    let phase = session
        .scenario
        .phases
        .get(index)
        .ok_or(Refusal::NoSuchPhase)?;
    if !(1..=phase.steps).contains(&step) {
        return Err(Refusal::NotInScenario(format!("{}/{step}", phase.id)));
    }
    Ok(vec![EventKind::StepTicked {
        phase: phase.id.clone(),
        step,
        done,
    }])
}

pub(super) fn read_content_note(session: &Session, read: bool) -> Decision {
    if session.content_note_read == read {
        return Err(Refusal::SameAsBefore);
    }
    Ok(vec![EventKind::ContentNoteRead { read }])
}

pub(super) fn set_indicator(
    session: &Session,
    table: TableNo,
    indicator: Indicator,
    to: u8,
) -> Decision {
    laid(session, table)?;
    if to > 100 {
        return Err(Refusal::IndicatorOutOfRange(to));
    }
    Ok(vec![EventKind::IndicatorMoved {
        table,
        indicator,
        to,
        cause: Cause::ByHand,
    }])
}

pub(super) fn settle_issue(
    session: &Session,
    table: TableNo,
    issue: &IssueId,
    option: Option<&OptionId>,
) -> Decision {
    laid(session, table)?;
    let known = session
        .scenario
        .issue(issue)
        .ok_or_else(|| Refusal::NotInScenario(issue.to_string()))?;
    if let Some(option) = option.filter(|option| !known.options.contains(option)) {
        return Err(Refusal::NotInScenario(format!("{issue}/{option}")));
    }
    Ok(vec![EventKind::IssueSettled {
        table,
        issue: issue.clone(),
        option: option.cloned(),
    }])
}

pub(super) fn note_decision(session: &Session, table: Option<TableNo>, text: &str) -> Decision {
    if let Some(table) = table {
        laid(session, table)?;
    }
    Ok(vec![EventKind::DecisionNoted {
        table,
        text: written(text)?,
    }])
}

pub(super) fn record_outcome(
    session: &Session,
    table: TableNo,
    outcome: Outcome,
    note: &str,
) -> Decision {
    laid(session, table)?;
    if !session.has_started() {
        return Err(Refusal::NotStarted);
    }
    Ok(vec![EventKind::OutcomeRecorded {
        table,
        outcome,
        note: note.trim().to_owned(),
    }])
}

pub(super) fn observe(
    session: &Session,
    participant: Option<ParticipantId>,
    table: Option<TableNo>,
    competency: Option<&CompetencyId>,
    level: Option<u8>,
    text: &str,
) -> Decision {
    if let Some(person) = participant.filter(|person| !session.people.contains_key(person)) {
        return Err(Refusal::NoSuchPerson(person));
    }
    let table = table.or_else(|| Some(session.seat_of(participant?)?.table));
    if let Some(table) = table {
        laid(session, table)?;
    }
    if let Some(competency) =
        competency.filter(|competency| !session.scenario.competencies.contains(competency))
    {
        return Err(Refusal::NotInScenario(competency.to_string()));
    }
    if let Some(level) = level.filter(|level| !(1..=5).contains(level)) {
        return Err(Refusal::LevelOutOfRange(level));
    }
    let observation = Observation {
        id: session.new_observation(),
        participant,
        table,
        competency: competency.cloned(),
        level,
        text: written(text)?,
        not_seen: false,
        seen: None,
        conduct: None,
    };
    Ok(vec![EventKind::Observed { observation }])
}

pub(super) fn known(session: &Session, id: ObservationId) -> Result<&Observation, Refusal> {
    let found = session
        .observations
        .iter()
        .find(|noted| noted.what.id == id);
    found
        .map(|noted| &noted.what)
        .ok_or(Refusal::NoSuchObservation(id))
}

pub(super) fn change_observation(session: &Session, id: ObservationId, text: &str) -> Decision {
    let observation = Observation {
        text: written(text)?,
        ..known(session, id)?.clone()
    };
    Ok(vec![EventKind::ObservationChanged { observation }])
}

pub(super) fn remove_observation(session: &Session, id: ObservationId) -> Decision {
    known(session, id)?;
    Ok(vec![EventKind::ObservationRemoved { id }])
}

/// Own words can be written after the end too: the debrief is finished when it is handed out.
pub(super) fn write_words(session: &Session, on: &WordsOn, text: &str) -> Decision {
    let known = match on {
        WordsOn::Summary | WordsOn::Closing => true,
        WordsOn::Question(id) => session
            .scenario
            .debrief
            .iter()
            .any(|question| question.id == *id),
        WordsOn::Table(table) => session.tables.contains_key(table),
    };
    if !known {
        return Err(Refusal::NotInScenario(format!("{on:?}")));
    }
    Ok(vec![EventKind::WordsWritten {
        on: on.clone(),
        text: text.trim().to_owned(),
    }])
}
