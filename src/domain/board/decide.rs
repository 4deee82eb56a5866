//! What can be asked of a board, and what follows.

use std::ops::RangeInclusive;

use super::{Answer, Board, BoardEvent, Mark, PollOn, Proposal, Stance, Votes};
use crate::domain::ids::{IssueId, PartyId, SeatId};
use crate::domain::negotiation::Package;
use crate::domain::scenario::{Choice, Scenario};
use crate::domain::time::{SessionTime, Span};

/// The shortest and the longest countdown of a vote.
pub const COUNTDOWNS: RangeInclusive<Span> = Span::seconds(30)..=Span::minutes(30);

/// What can be asked of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardCommand {
    /// Note what a party said of an option.
    Voice {
        /// Who.
        party: PartyId,
        /// Of what.
        choice: Choice,
        /// What.
        stance: Stance,
    },
    /// Read an issue otherwise than the stances say; as they say where absent.
    Mark(IssueId, Option<Mark>),
    /// Put a proposal on the table.
    Put {
        /// Who puts it; may be the mediation team.
        author: PartyId,
        /// By whose mouth, where that is known.
        seat: Option<SeatId>,
        /// What it says on which issues.
        package: Package,
        /// In which words; may be blank.
        wording: String,
        /// How long answers are taken; without end where absent.
        countdown: Option<Span>,
    },
    /// Take answers for so long from now, again or for the first time.
    OpenVote(u32, Span),
    /// Note the answer of a party.
    Answer {
        /// Which proposal.
        number: u32,
        /// Who.
        party: PartyId,
        /// What.
        answer: Answer,
        /// Why; a rejection needs a reason.
        reason: String,
    },
    /// Take a proposal back.
    Withdraw(u32),
    /// Make a proposal part of the agreement.
    Adopt(u32),
    /// Take a straw poll.
    Poll(PollOn, Votes),
}

/// Why a board stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardRefusal {
    /// The scenario has no such party, issue or option.
    NotInScenario(String),
    /// The mediation team has no stance and no vote.
    MediatesOnly,
    /// A proposal says something on one issue at least.
    EmptyPackage,
    /// There is no such proposal.
    NoSuchProposal(u32),
    /// It was withdrawn or adopted.
    Decided(u32),
    /// Its vote is over; it can be opened again.
    VoteOver(u32),
    /// Whoever puts a proposal stands behind it and does not vote.
    AuthorVotes(u32),
    /// A rejection needs a reason.
    ReasonNeeded,
    /// The consent rule is not met.
    NotCarried(u32),
    /// A countdown lies outside [`COUNTDOWNS`].
    CountdownOutOfRange(Span),
    /// Nobody has answered the straw poll.
    NobodyAsked,
    /// A question cannot be blank.
    BlankQuestion,
}

/// What follows on a board from a command at `at`, under the rules of the scenario.
///
/// # Errors
/// When the command makes no sense as things stand.
pub fn decide(
    board: &Board,
    scenario: &Scenario,
    command: &BoardCommand,
    at: SessionTime,
) -> Result<BoardEvent, BoardRefusal> {
    match command {
        BoardCommand::Voice {
            party,
            choice,
            stance,
        } => {
            negotiates(scenario, party)?;
            known(scenario, choice)?;
            Ok(BoardEvent::StanceVoiced {
                party: party.clone(),
                choice: choice.clone(),
                stance: *stance,
            })
        }
        BoardCommand::Mark(issue, mark) => {
            let unknown = || BoardRefusal::NotInScenario(issue.to_string());
            scenario.issue(issue).ok_or_else(unknown)?;
            Ok(BoardEvent::IssueMarked {
                issue: issue.clone(),
                mark: *mark,
            })
        }
        BoardCommand::Put {
            author,
            seat,
            package,
            wording,
            countdown,
        } => {
            let unknown = || BoardRefusal::NotInScenario(author.to_string());
            scenario.party(author).ok_or_else(unknown)?;
            if package.0.is_empty() {
                return Err(BoardRefusal::EmptyPackage);
            }
            for choice in package.choices() {
                known(scenario, &choice)?;
            }
            Ok(BoardEvent::ProposalPut {
                number: board.last_number + 1,
                author: author.clone(),
                seat: seat.clone(),
                package: package.clone(),
                wording: wording.trim().to_owned(),
                until: countdown.map(|span| until(at, span)).transpose()?,
            })
        }
        BoardCommand::OpenVote(number, countdown) => {
            alive(board, *number)?;
            Ok(BoardEvent::VoteOpened {
                number: *number,
                until: until(at, *countdown)?,
            })
        }
        BoardCommand::Answer {
            number,
            party,
            answer,
            reason,
        } => self::answer(board, scenario, *number, party, *answer, reason),
        BoardCommand::Withdraw(number) => {
            alive(board, *number)?;
            Ok(BoardEvent::ProposalWithdrawn { number: *number })
        }
        BoardCommand::Adopt(number) => {
            if !alive(board, *number)?.is_carried(scenario) {
                return Err(BoardRefusal::NotCarried(*number));
            }
            Ok(BoardEvent::ProposalAdopted { number: *number })
        }
        BoardCommand::Poll(on, votes) => poll(board, scenario, on, votes),
    }
}

fn answer(
    board: &Board,
    scenario: &Scenario,
    number: u32,
    party: &PartyId,
    answer: Answer,
    reason: &str,
) -> Result<BoardEvent, BoardRefusal> {
    negotiates(scenario, party)?;
    let proposal = alive(board, number)?;
    if !proposal.is_open() {
        return Err(BoardRefusal::VoteOver(number));
    }
    if *party == proposal.author {
        return Err(BoardRefusal::AuthorVotes(number));
    }
    let reason = reason.trim().to_owned();
    if answer == Answer::Reject && reason.is_empty() {
        return Err(BoardRefusal::ReasonNeeded);
    }
    Ok(BoardEvent::Answered {
        number,
        party: party.clone(),
        answer,
        reason,
    })
}

fn poll(
    board: &Board,
    scenario: &Scenario,
    on: &PollOn,
    votes: &Votes,
) -> Result<BoardEvent, BoardRefusal> {
    match on {
        PollOn::Proposal(number) if board.proposal(*number).is_none() => {
            return Err(BoardRefusal::NoSuchProposal(*number));
        }
        PollOn::Question(text) if text.trim().is_empty() => {
            return Err(BoardRefusal::BlankQuestion);
        }
        PollOn::Proposal(_) | PollOn::Question(_) | PollOn::Text => {}
    }
    if let Votes::Open(votes) = votes {
        for party in votes.keys() {
            negotiates(scenario, party)?;
        }
    }
    if Answer::ALL.iter().all(|answer| votes.count(*answer) == 0) {
        return Err(BoardRefusal::NobodyAsked);
    }
    Ok(BoardEvent::PollTaken {
        on: on.clone(),
        votes: votes.clone(),
    })
}

fn negotiates(scenario: &Scenario, party: &PartyId) -> Result<(), BoardRefusal> {
    match scenario.party(party) {
        Some(party) if party.mediates => Err(BoardRefusal::MediatesOnly),
        Some(_) => Ok(()),
        None => Err(BoardRefusal::NotInScenario(party.to_string())),
    }
}

fn known(scenario: &Scenario, choice: &Choice) -> Result<(), BoardRefusal> {
    let issue = scenario.issue(&choice.issue);
    if issue.is_some_and(|issue| issue.options.contains(&choice.option)) {
        Ok(())
    } else {
        let path = format!("{}/{}", choice.issue, choice.option);
        Err(BoardRefusal::NotInScenario(path))
    }
}

fn alive(board: &Board, number: u32) -> Result<&Proposal, BoardRefusal> {
    let proposal = board
        .proposal(number)
        .ok_or(BoardRefusal::NoSuchProposal(number))?;
    if proposal.is_alive() {
        Ok(proposal)
    } else {
        Err(BoardRefusal::Decided(number))
    }
}

fn until(at: SessionTime, countdown: Span) -> Result<SessionTime, BoardRefusal> {
    if COUNTDOWNS.contains(&countdown) {
        Ok(at + countdown)
    } else {
        Err(BoardRefusal::CountdownOutOfRange(countdown))
    }
}
