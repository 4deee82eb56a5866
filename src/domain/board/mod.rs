//! What a table has on the board: who said what of which option, which proposals were put, and how
//! they were answered. All of it was said aloud in the room; nothing here is a secret.
//!
//! The mediation team puts proposals. It has no stance and no vote.

mod decide;
mod proposal;

#[cfg(test)]
mod tests;

pub use decide::{BoardCommand, BoardRefusal, COUNTDOWNS, decide};
pub use proposal::{Answer, Proposal, ProposalState, Reply, Standing};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::{IssueId, OptionId, PartyId, SeatId};
use super::negotiation::{self, Package};
use super::scenario::{Choice, Issue, Scenario};
use super::time::SessionTime;

/// The board of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    voiced: BTreeMap<Choice, BTreeMap<PartyId, Vec<Voiced>>>,
    marks: BTreeMap<IssueId, Mark>,
    /// In the order in which they were put.
    pub proposals: Vec<Proposal>,
    /// In the order in which they were taken.
    pub polls: Vec<Poll>,
    last_number: u32,
}

/// What a party has said of an option in the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// It asks for it.
    Supports,
    /// It would not stand in the way.
    CanAccept,
    /// It speaks against it.
    Opposes,
    /// It has said nothing, or takes back what it said.
    #[default]
    Silent,
}

impl Stance {
    /// All of them, from yes to nothing.
    pub const ALL: [Self; 4] = [Self::Supports, Self::CanAccept, Self::Opposes, Self::Silent];

    /// Whether it helps the option to an agreement.
    pub fn favours(self) -> bool {
        matches!(self, Self::Supports | Self::CanAccept)
    }
}

/// A stance with its moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voiced {
    /// When it was said, on the session clock.
    pub at: SessionTime,
    /// What was said.
    pub stance: Stance,
}

/// How the facilitator reads an issue, where the stances alone would say something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Talks go on.
    Open,
    /// Agreement is near.
    Close,
    /// Nobody can move.
    Blocked,
}

/// Where an issue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssueState {
    /// Talks go on.
    Open,
    /// At most one consent is missing.
    Close,
    /// Whatever somebody asks for, a party without which nothing goes speaks against.
    Blocked,
    /// Settled.
    Agreed,
}

/// A straw poll: a quick look at where people stand, which binds nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// When, on the session clock.
    pub at: SessionTime,
    /// What was asked.
    pub on: PollOn,
    /// What was said.
    pub votes: Votes,
}

/// What a straw poll asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PollOn {
    /// A proposal, by its number.
    Proposal(u32),
    /// The single negotiating text as it is.
    Text,
    /// A question in the facilitator's words.
    Question(String),
}

/// What was said in a straw poll. Of a secret one nobody ever knows who said what: not the record,
/// and so no screen and no document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Votes {
    /// Each party by name.
    Open(BTreeMap<PartyId, Answer>),
    /// How many people gave each answer.
    Secret(BTreeMap<Answer, u8>),
}

impl Votes {
    /// How many gave this answer.
    pub fn count(&self, answer: Answer) -> usize {
        match self {
            Self::Open(votes) => votes.values().filter(|vote| **vote == answer).count(),
            Self::Secret(counts) => counts.get(&answer).copied().unwrap_or(0).into(),
        }
    }
}

/// What happened on a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BoardEvent {
    /// A party said what it thinks of an option.
    StanceVoiced {
        /// Who.
        party: PartyId,
        /// Of what.
        choice: Choice,
        /// What.
        stance: Stance,
    },
    /// The facilitator read an issue otherwise than the stances say, or not any more.
    IssueMarked {
        /// Which issue.
        issue: IssueId,
        /// As the stances say where absent.
        mark: Option<Mark>,
    },
    /// A proposal was put.
    ProposalPut {
        /// Counted from 1 at each table.
        number: u32,
        /// Who put it.
        author: PartyId,
        /// By whose mouth, where that is known.
        seat: Option<SeatId>,
        /// What it says on which issues.
        package: Package,
        /// In which words; one line for each issue, or one for all.
        wording: String,
        /// Until when answers are taken; without end where absent.
        until: Option<SessionTime>,
    },
    /// Answers are taken until this moment.
    VoteOpened {
        /// Which proposal.
        number: u32,
        /// The moment, on the session clock.
        until: SessionTime,
    },
    /// The countdown of a vote ran out.
    VoteClosed {
        /// Which proposal.
        number: u32,
    },
    /// A party answered a proposal.
    Answered {
        /// Which proposal.
        number: u32,
        /// Who.
        party: PartyId,
        /// What.
        answer: Answer,
        /// Why; blank where nothing was said.
        reason: String,
    },
    /// Whoever put a proposal took it back.
    ProposalWithdrawn {
        /// Which proposal.
        number: u32,
    },
    /// A proposal became part of the agreement.
    ProposalAdopted {
        /// Which proposal.
        number: u32,
    },
    /// A straw poll was taken.
    PollTaken {
        /// What was asked.
        on: PollOn,
        /// What was said.
        votes: Votes,
    },
}

impl BoardEvent {
    /// Whether this is the end of the countdown that `first` began.
    pub fn ends(&self, first: &Self) -> bool {
        match (self, first) {
            (
                Self::VoteClosed { number },
                Self::ProposalPut { number: put, .. } | Self::VoteOpened { number: put, .. },
            ) => number == put,
            _ => false,
        }
    }
}

impl Board {
    /// What a party last said of an option.
    pub fn stance(&self, party: &PartyId, choice: &Choice) -> Stance {
        self.history(party, choice)
            .last()
            .map_or(Stance::Silent, |voiced| voiced.stance)
    }

    /// Everything that a party has said of an option, in order.
    pub fn history(&self, party: &PartyId, choice: &Choice) -> &[Voiced] {
        self.voiced
            .get(choice)
            .and_then(|parties| parties.get(party))
            .map_or(&[], Vec::as_slice)
    }

    /// All that was said, option by option and party by party.
    pub fn voiced(&self) -> impl Iterator<Item = (&Choice, &PartyId, &[Voiced])> {
        self.voiced.iter().flat_map(|(choice, parties)| {
            let said = parties.iter();
            said.map(move |(party, voiced)| (choice, party, voiced.as_slice()))
        })
    }

    /// How the facilitator reads an issue, if otherwise than the stances.
    pub fn mark(&self, issue: &IssueId) -> Option<Mark> {
        self.marks.get(issue).copied()
    }

    /// The proposal with this number.
    pub fn proposal(&self, number: u32) -> Option<&Proposal> {
        self.proposals.iter().find(|put| put.number == number)
    }

    /// The last proposal that waits for answers.
    pub fn open_proposal(&self) -> Option<&Proposal> {
        self.proposals.iter().rev().find(|put| put.is_open())
    }

    /// The last proposal that is not decided; the last of all where there is none.
    pub fn at_hand(&self) -> Option<&Proposal> {
        let mut newest = self.proposals.iter().rev();
        newest
            .find(|put| put.is_alive())
            .or_else(|| self.proposals.last())
    }

    /// Countdowns that have run out by `at` and are not closed yet, each with its moment.
    pub fn votes_over(&self, at: SessionTime) -> impl Iterator<Item = (SessionTime, BoardEvent)> {
        self.proposals
            .iter()
            .filter_map(move |put| match put.state {
                ProposalState::Voting(until) if until <= at => {
                    let number = put.number;
                    Some((until, BoardEvent::VoteClosed { number }))
                }
                _ => None,
            })
    }

    /// The option for which most parties speak, fewest against it; none where nobody does.
    pub fn leading<'a>(&self, scenario: &Scenario, issue: &'a Issue) -> Option<&'a OptionId> {
        let score = |option: &OptionId| {
            let (favour, against) = self.sides(scenario, issue, option);
            (favour, usize::MAX - against)
        };
        // The first of equals: the last maximum of the reversed order.
        let options = issue.options.iter().rev();
        options
            .filter(|option| score(option).0 > 0)
            .max_by_key(|option| score(option))
    }

    /// How many speak for an option and how many against it.
    fn sides(&self, scenario: &Scenario, issue: &Issue, option: &OptionId) -> (usize, usize) {
        let choice = choice(issue, option);
        let stances = scenario.negotiating().map(|id| self.stance(id, &choice));
        stances.fold((0, 0), |(favour, against), stance| match stance {
            stance if stance.favours() => (favour + 1, against),
            Stance::Opposes => (favour, against + 1),
            _ => (favour, against),
        })
    }

    /// Where an issue stands, `settled` on an option or not.
    pub fn state(
        &self,
        scenario: &Scenario,
        issue: &Issue,
        settled: Option<&OptionId>,
    ) -> IssueState {
        match (settled, self.mark(&issue.id)) {
            (Some(_), _) => IssueState::Agreed,
            (None, Some(Mark::Open)) => IssueState::Open,
            (None, Some(Mark::Close)) => IssueState::Close,
            (None, Some(Mark::Blocked)) => IssueState::Blocked,
            (None, None) => self.reading(scenario, issue),
        }
    }

    /// What the stances say of an issue.
    fn reading(&self, scenario: &Scenario, issue: &Issue) -> IssueState {
        let rule = &scenario.consent;
        let needed = rule.required.len() + usize::from(rule.and_others);
        let missing = |option: &OptionId| {
            let choice = choice(issue, option);
            negotiation::missing(scenario, |party| self.stance(party, &choice).favours())
        };
        // Two voices at least: what one party wants is not close.
        let is_close = |option: &OptionId| {
            let missing = missing(option);
            missing <= 1 && needed >= missing + 2
        };
        let is_opposed = |option: &OptionId| {
            let choice = choice(issue, option);
            let mut required = rule.required.iter();
            required.any(|party| self.stance(party, &choice) == Stance::Opposes)
        };
        let mut wanted = issue
            .options
            .iter()
            .filter(|option| self.sides(scenario, issue, option).0 > 0)
            .peekable();
        if issue.options.iter().any(is_close) {
            IssueState::Close
        } else if wanted.peek().is_some() && wanted.all(is_opposed) {
            IssueState::Blocked
        } else {
            IssueState::Open
        }
    }

    /// Numbers are never given out twice, even when the first owner was taken back.
    pub fn reserve(&mut self, event: &BoardEvent) {
        if let BoardEvent::ProposalPut { number, .. } = event {
            self.last_number = self.last_number.max(*number);
        }
    }

    /// Writes what happened at `at` on the session clock.
    pub fn apply(&mut self, event: &BoardEvent, at: SessionTime) {
        self.reserve(event);
        match event {
            BoardEvent::StanceVoiced {
                party,
                choice,
                stance,
            } => {
                let parties = self.voiced.entry(choice.clone()).or_default();
                let said = parties.entry(party.clone()).or_default();
                said.push(Voiced {
                    at,
                    stance: *stance,
                });
            }
            BoardEvent::IssueMarked { issue, mark } => {
                match mark {
                    Some(mark) => self.marks.insert(issue.clone(), *mark),
                    None => self.marks.remove(issue),
                };
            }
            BoardEvent::ProposalPut {
                number,
                author,
                seat,
                package,
                wording,
                until,
            } => self.proposals.push(Proposal {
                number: *number,
                at,
                author: author.clone(),
                seat: seat.clone(),
                package: package.clone(),
                wording: wording.clone(),
                replies: BTreeMap::new(),
                state: until.map_or(ProposalState::Open, ProposalState::Voting),
            }),
            BoardEvent::PollTaken { on, votes } => self.polls.push(Poll {
                at,
                on: on.clone(),
                votes: votes.clone(),
            }),
            BoardEvent::VoteOpened { number, .. }
            | BoardEvent::VoteClosed { number }
            | BoardEvent::Answered { number, .. }
            | BoardEvent::ProposalWithdrawn { number }
            | BoardEvent::ProposalAdopted { number } => {
                let mut known = self.proposals.iter_mut();
                if let Some(proposal) = known.find(|put| put.number == *number) {
                    proposal.apply(event, at);
                }
            }
        }
    }
}

/// An option of an issue.
pub fn choice(issue: &Issue, option: &OptionId) -> Choice {
    Choice {
        issue: issue.id.clone(),
        option: option.clone(),
    }
}
