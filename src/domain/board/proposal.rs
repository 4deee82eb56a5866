//! A proposal and its answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::BoardEvent;
use crate::domain::ids::{PartyId, SeatId};
use crate::domain::negotiation::{self, Package};
use crate::domain::scenario::Scenario;
use crate::domain::time::SessionTime;

/// The scale of consensus, for proposals and straw polls alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Accept,
    /// Not what we want, but it will not fail because of us.
    CanLiveWith,
    /// Not as it is.
    NeedsChange,
    /// No; in a straw poll: we would block it.
    Reject,
}

impl Answer {
    /// All of them, from yes to no.
    pub const ALL: [Self; 4] = [
        Self::Accept,
        Self::CanLiveWith,
        Self::NeedsChange,
        Self::Reject,
    ];

    /// Whether it counts as consent.
    pub fn consents(self) -> bool {
        matches!(self, Self::Accept | Self::CanLiveWith)
    }
}

/// An answer with its moment and reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// When, on the session clock.
    pub at: SessionTime,
    /// What.
    pub answer: Answer,
    /// Why; blank where nothing was said.
    pub reason: String,
}

/// Something that a party, or the mediation team, has put on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Counted from 1 at each table.
    pub number: u32,
    /// When it was put, on the session clock.
    pub at: SessionTime,
    /// Who put it.
    pub author: PartyId,
    /// By whose mouth, where that is known.
    pub seat: Option<SeatId>,
    /// What it says on which issues.
    pub package: Package,
    /// In which words; one line for each issue, or one for all.
    pub wording: String,
    /// The last answer of each party.
    pub replies: BTreeMap<PartyId, Reply>,
    /// What has become of it.
    pub state: ProposalState,
}

/// What has become of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    /// It is talked about; answers are taken.
    Open,
    /// Answers are taken until this moment of the session clock.
    Voting(SessionTime),
    /// The countdown has run out.
    Closed(SessionTime),
    /// Its author has taken it back.
    Withdrawn(SessionTime),
    /// It is part of the agreement.
    Adopted(SessionTime),
}

/// Where a proposal stands, under the consent rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is talked about.
    Open,
    /// The consent that it needs is there.
    Carried,
    /// Its vote is over and the consent is not there.
    NotCarried,
    /// Its author has taken it back.
    Withdrawn,
    /// It is part of the agreement.
    Adopted,
}

impl Proposal {
    /// Where it stands.
    pub fn standing(&self, scenario: &Scenario) -> Standing {
        match self.state {
            ProposalState::Adopted(_) => Standing::Adopted,
            ProposalState::Withdrawn(_) => Standing::Withdrawn,
            _ if self.is_carried(scenario) => Standing::Carried,
            ProposalState::Closed(_) => Standing::NotCarried,
            ProposalState::Open | ProposalState::Voting(_) => Standing::Open,
        }
    }

    /// When its vote is over, while one goes on.
    pub fn until(&self) -> Option<SessionTime> {
        match self.state {
            ProposalState::Voting(until) => Some(until),
            _ => None,
        }
    }

    /// Whether answers are taken.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ProposalState::Open | ProposalState::Voting(_))
    }

    /// Whether it can still be put to a vote or adopted.
    pub fn is_alive(&self) -> bool {
        self.is_open() || matches!(self.state, ProposalState::Closed(_))
    }

    /// Whether a party stands behind it: as its author, or by its answer.
    pub fn has_consent_of(&self, party: &PartyId) -> bool {
        *party == self.author
            || self
                .replies
                .get(party)
                .is_some_and(|reply| reply.answer.consents())
    }

    /// Whether the consent rule of the scenario is met.
    pub fn is_carried(&self, scenario: &Scenario) -> bool {
        negotiation::stands(scenario, |party| self.has_consent_of(party))
    }

    /// How many parties gave this answer; the author's is not asked.
    pub fn count(&self, answer: Answer) -> usize {
        let replies = self.replies.values();
        replies.filter(|reply| reply.answer == answer).count()
    }

    /// Parties that have not answered yet.
    pub fn waiting<'a>(&'a self, scenario: &'a Scenario) -> impl Iterator<Item = &'a PartyId> {
        scenario
            .negotiating()
            .filter(|party| **party != self.author && !self.replies.contains_key(*party))
    }

    pub(super) fn apply(&mut self, event: &BoardEvent, at: SessionTime) {
        match event {
            BoardEvent::Answered {
                party,
                answer,
                reason,
                ..
            } => {
                let reply = Reply {
                    at,
                    answer: *answer,
                    reason: reason.clone(),
                };
                self.replies.insert(party.clone(), reply);
            }
            BoardEvent::VoteOpened { until, .. } => self.state = ProposalState::Voting(*until),
            // What was withdrawn or adopted before its time is over stays so.
            BoardEvent::VoteClosed { .. } if self.is_open() => {
                self.state = ProposalState::Closed(at);
            }
            BoardEvent::ProposalWithdrawn { .. } => self.state = ProposalState::Withdrawn(at),
            BoardEvent::ProposalAdopted { .. } => self.state = ProposalState::Adopted(at),
            _ => {}
        }
    }
}
