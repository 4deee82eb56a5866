//! A person as the dialog has them, and what must be sent when it is saved.

use std::collections::BTreeSet;

use crate::domain::ids::ParticipantId;
use crate::domain::roster::{Attendance, Profile};
use crate::domain::session::{Command, Session};

/// What is being written of a person.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Who; none for somebody new.
    pub id: Option<ParticipantId>,
    /// The entry as it is being written.
    pub profile: Profile,
    /// What was typed for the country.
    pub country: String,
    /// What was typed for one more language.
    pub language: String,
    /// What was typed to find somebody to keep apart.
    pub other: String,
    /// Whether the person is in the room.
    pub attendance: Attendance,
    /// Who must sit at another table.
    pub apart: BTreeSet<ParticipantId>,
    /// The page of the dialog.
    pub page: usize,
    /// Whether saving was tried, so that what is missing is told.
    pub is_tried: bool,
    /// Whether the first field has had the focus.
    pub is_focused: bool,
}

impl Draft {
    /// A blank entry.
    pub fn new() -> Self {
        Self {
            id: None,
            profile: Profile::default(),
            country: String::new(),
            language: String::new(),
            other: String::new(),
            attendance: Attendance::Expected,
            apart: BTreeSet::new(),
            page: 0,
            is_tried: false,
            is_focused: false,
        }
    }

    /// The entry of a person as it is.
    pub fn of(session: &Session, id: ParticipantId) -> Option<Self> {
        let person = session.people.get(&id)?;
        Some(Self {
            id: Some(id),
            profile: person.profile.clone(),
            attendance: person.attendance,
            apart: apart_from(session, id),
            ..Self::new()
        })
    }

    /// What must be sent so that the roster is as the draft.
    pub fn commands(&self, session: &Session) -> Vec<Command> {
        let Some(id) = self.id else {
            return vec![Command::AddPeople(vec![self.profile.clone()])];
        };
        let Some(known) = session.people.get(&id) else {
            return Vec::new();
        };
        let mut commands = Vec::new();
        if known.profile != self.profile {
            commands.push(Command::ChangePerson(id, self.profile.clone()));
        }
        if known.attendance != self.attendance {
            commands.push(Command::MarkAttendance(id, self.attendance));
        }
        let before = apart_from(session, id);
        let changed = before.symmetric_difference(&self.apart);
        commands.extend(
            changed.map(|other| Command::KeepApart(id, *other, self.apart.contains(other))),
        );
        commands
    }
}

/// Who must sit at another table than this person.
fn apart_from(session: &Session, id: ParticipantId) -> BTreeSet<ParticipantId> {
    session
        .kept_apart
        .iter()
        .filter_map(|(a, b)| match (*a == id, *b == id) {
            (true, _) => Some(*b),
            (_, true) => Some(*a),
            _ => None,
        })
        .collect()
}
