//! Women among those who led, signed and negotiated, beside the figures of past peace processes.
//! Gender is declared or blank; a blank is never guessed and does not count.

use crate::domain::board::BoardEvent;
use crate::domain::floor::Share;
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::roster::Gender;
use crate::domain::scenario::Priority;
use crate::domain::session::{EventKind, Session, Tables};
use crate::domain::time::{SessionTime, Span};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Those who led the mediation at a table.
    ChiefMediators,
    /// Those who signed, and those who witnessed it.
    Signatories,
    /// Those who spoke for a party.
    Negotiators,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::ChiefMediators, Self::Signatories, Self::Negotiators];

    /// The share of women in past peace processes, in hundredths: a study of UN Women, cited in
    /// C1-EN III.
    pub fn in_the_past(self) -> i64 {
        match self {
            Self::ChiefMediators => 2,
            Self::Signatories => 4,
            Self::Negotiators => 9,
        }
    }
}

/// How many of those who declared their gender are women.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Women {
    /// Women.
    pub women: usize,
    /// Everybody who said what they are.
    pub of: usize,
}

impl Women {
    /// In hundredths; none where nobody said anything.
    pub fn percent(self) -> Option<i64> {
        let (women, of) = (
            i64::try_from(self.women).ok()?,
            i64::try_from(self.of).ok()?,
        );
        (of > 0).then(|| (women * 200 + of) / (2 * of))
    }

    fn count(session: &Session, people: impl Iterator<Item = ParticipantId>) -> Self {
        let known = people.filter_map(|id| session.people.get(&id)?.profile.gender);
        known.fold(Self::default(), |sum, gender| Self {
            women: sum.women + usize::from(gender == Gender::Woman),
            of: sum.of + 1,
        })
    }
}

/// The figures of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inclusion {
    /// Who led, signed and negotiated.
    pub parts: Vec<(Part, Women)>,
    /// Women's part of the time on the floor, in hundredths; none where nobody spoke.
    pub floor: Option<i64>,
    /// Who put proposals first.
    pub proposals: Women,
}

impl Inclusion {
    /// The figures when the session clock reads `at`.
    pub fn of(session: &Session, at: SessionTime) -> Self {
        let parts = Part::ALL.map(|part| (part, part_of(session, part)));
        Self {
            parts: parts.to_vec(),
            floor: floor(session, at),
            proposals: proposals(session),
        }
    }
}

fn part_of(session: &Session, part: Part) -> Women {
    let is_meant = |seat: &SeatId| {
        let role = session.scenario.role(&seat.role);
        let party = session.scenario.party_of(&seat.role);
        match (part, role, party) {
            (Part::ChiefMediators, Some(role), Some(party)) => {
                party.mediates && role.priority == Priority::Essential
            }
            (Part::Negotiators, Some(_), Some(party)) => !party.mediates,
            _ => false,
        }
    };
    if part == Part::Signatories {
        return Women::count(session, signatories(session).into_iter());
    }
    let seats = session.seats.iter().filter(|(seat, _)| is_meant(seat));
    Women::count(session, seats.map(|(_, person)| *person))
}

/// Everybody who signed, by the seat that gave the word, and every witness who is on the roster.
fn signatories(session: &Session) -> Vec<ParticipantId> {
    let tables = session.tables.values();
    tables
        .flat_map(|table| {
            let signed = table.agreement.signatures.values();
            let signed = signed
                .filter(|signature| signature.signing.binds())
                .filter_map(|signature| session.seats.get(signature.seat.as_ref()?).copied());
            let witnesses = table.agreement.witnesses.iter().filter_map(|name| {
                let mut people = session.people.values();
                Some(people.find(|person| person.profile.name == *name)?.id)
            });
            signed.chain(witnesses).collect::<Vec<_>>()
        })
        .collect()
}

fn floor(session: &Session, at: SessionTime) -> Option<i64> {
    let heard = session.heard_by(Tables::All, at, Session::gender_of_speech);
    let whole: Span = heard.values().map(|share| share.time).sum();
    let women = heard.get(&Gender::Woman).copied();
    (whole > Span::ZERO).then(|| women.unwrap_or(Share::default()).percent(whole))
}

fn proposals(session: &Session) -> Women {
    let put = session
        .valid_history()
        .filter_map(|event| match &event.kind {
            EventKind::Board {
                board: BoardEvent::ProposalPut { seat, .. },
                ..
            } => session.seats.get(seat.as_ref()?).copied(),
            _ => None,
        });
    Women::count(session, put)
}
