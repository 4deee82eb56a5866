//! What the facilitator may put on the wall in place of the clock: what was said, put and written at
//! one table. All of it was said aloud there; reasons, readings and names stay out.

use crate::domain::board::{self, Answer, Poll, PollOn, Proposal, Stance, Standing, Votes};
use crate::domain::ids::{PartyId, TableNo};
use crate::domain::scenario::text::{self, PublicText};
use crate::domain::scenario::{Issue, Scenario};
use crate::domain::session::{Session, TableState, Tables};
use crate::domain::single_text::Clause;
use crate::domain::time::{Now, SessionTime, Span, WallTime};

/// What the facilitator chose to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WallPage {
    /// Phase, clock and tables.
    #[default]
    Clock,
    /// What each party of a table has said of each option.
    Board(TableNo),
    /// The single text of a table.
    Text {
        /// Which table.
        table: TableNo,
        /// Whether what the last change put in and took out is marked.
        changes: bool,
    },
    /// The proposal at hand of a table, with its answers.
    Proposal(TableNo),
    /// The last straw poll of a table.
    Poll(TableNo),
    /// How the time on the floor was shared at a table, by party.
    Speaking(TableNo),
}

impl WallPage {
    /// The table that it is about.
    pub fn table(self) -> Option<TableNo> {
        match self {
            Self::Clock => None,
            Self::Board(table)
            | Self::Text { table, .. }
            | Self::Proposal(table)
            | Self::Poll(table)
            | Self::Speaking(table) => Some(table),
        }
    }

    /// Whether there is something to show.
    pub fn is_possible(self, session: &Session) -> bool {
        let table = |table| session.tables.get(&table);
        match self {
            Self::Clock => true,
            Self::Board(at) | Self::Text { table: at, .. } => {
                session.has_started() && table(at).is_some()
            }
            Self::Proposal(at) => table(at).is_some_and(|state| !state.board.proposals.is_empty()),
            Self::Poll(at) => table(at).is_some_and(|state| !state.board.polls.is_empty()),
            Self::Speaking(at) => {
                table(at).is_some_and(|state| state.floor.speeches().next().is_some())
            }
        }
    }
}

/// A page of the wall, with all that it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicPage {
    /// What each party has said of each option.
    Board(PublicBoard),
    /// The single text.
    Text(PublicDraft),
    /// The proposal at hand.
    Proposal(PublicProposal),
    /// The last straw poll.
    Poll(PublicPoll),
    /// How the time on the floor was shared.
    Speaking(PublicShares),
}

/// A party as the room knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicParty {
    /// Which one.
    pub id: PartyId,
    /// Its colour and shape.
    pub slot: u8,
    /// Its name.
    pub name: PublicText,
    /// Its name for tight places.
    pub short: PublicText,
    /// Its two letters.
    pub code: PublicText,
}

/// What was said of the options at a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicBoard {
    /// Which table.
    pub table: TableNo,
    /// Who has a stance, in order.
    pub parties: Vec<PublicParty>,
    /// The agenda.
    pub issues: Vec<PublicIssue>,
}

/// An issue on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicIssue {
    /// Its title.
    pub title: PublicText,
    /// Whether it is agreed.
    pub is_settled: bool,
    /// Its options in order.
    pub options: Vec<PublicOption>,
}

/// An option on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicOption {
    /// Its title.
    pub title: PublicText,
    /// Whether it is what was agreed.
    pub is_settled: bool,
    /// Whether it is part of the proposal that waits for answers.
    pub is_proposed: bool,
    /// What each party said, in their order.
    pub stances: Vec<Stance>,
}

/// The single text of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicDraft {
    /// Which table.
    pub table: TableNo,
    /// Which version.
    pub version: u32,
    /// Its clauses in order.
    pub clauses: Vec<PublicClause>,
}

/// A clause of the single text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicClause {
    /// Its issue: the place on the agenda, counted from 1, and the title. None for a clause about
    /// something else.
    pub issue: Option<(usize, PublicText)>,
    /// Whether its issue is agreed.
    pub is_settled: bool,
    /// What stands there.
    pub now: Wording,
    /// What stood there before the last change, where changes are shown.
    pub before: Option<Wording>,
}

/// Words that stand in the single text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// What is agreed or drafted.
    pub body: Option<WordingBody>,
    /// What is in brackets: the code of who asks for it, and the words.
    pub brackets: Vec<(PublicText, String)>,
}

/// Words that people wrote, or the scenario's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingBody {
    /// As people wrote them, in one language.
    Written(String),
    /// As the scenario has them.
    Scripted(PublicText),
}

impl Wording {
    /// What stands in a clause.
    pub fn of(clause: &Clause) -> Self {
        let adopted = clause.issue.as_ref().zip(clause.option.as_ref());
        let scripted = || {
            adopted.map(|(issue, option)| WordingBody::Scripted(text::option_public(issue, option)))
        };
        let body = if clause.body.is_empty() {
            scripted()
        } else {
            Some(WordingBody::Written(clause.body.clone()))
        };
        let brackets = clause.brackets.iter();
        let brackets =
            brackets.map(|bracket| (text::party_code(&bracket.party), bracket.text.clone()));
        Self {
            body,
            brackets: brackets.collect(),
        }
    }

    /// Whether it reads otherwise in another language.
    pub fn is_scripted(&self) -> bool {
        matches!(self.body, Some(WordingBody::Scripted(_)))
    }
}

/// A proposal with its answers, without the reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicProposal {
    /// Which table.
    pub table: TableNo,
    /// Counted from 1 at each table.
    pub number: u32,
    /// On which issues: their places on the agenda, counted from 1.
    pub issues: Vec<usize>,
    /// Who put it.
    pub author: PublicParty,
    /// When, on the wall.
    pub at: WallTime,
    /// Its words, one for each issue or one for all.
    pub wording: Vec<WordingBody>,
    /// The answer of each party that has one to give.
    pub answers: Vec<(PublicParty, Option<Answer>)>,
    /// What has become of it.
    pub standing: Standing,
    /// What is left of the vote, while it is open.
    pub left: Option<Span>,
}

/// The result of a straw poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPoll {
    /// Which table.
    pub table: TableNo,
    /// When, on the wall.
    pub at: WallTime,
    /// What was asked.
    pub on: PollOn,
    /// How many gave each answer.
    pub counts: Vec<(Answer, usize)>,
    /// Who said what, where it was said openly.
    pub votes: Vec<(PublicParty, Answer)>,
}

/// How the time on the floor was shared at a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicShares {
    /// Which table.
    pub table: TableNo,
    /// Each party with its share in hundredths.
    pub shares: Vec<(PublicParty, i64)>,
}

impl PublicPage {
    /// The page that the facilitator chose; none where there is nothing to show.
    pub fn of(session: &Session, page: WallPage, now: Now) -> Option<Self> {
        let table = page.table()?;
        let state = session.tables.get(&table)?;
        if !page.is_possible(session) {
            return None;
        }
        let at = session.session_time(now);
        match page {
            WallPage::Clock => None,
            WallPage::Board(_) => Some(Self::Board(board(session, table, state))),
            WallPage::Text { changes, .. } => {
                Some(Self::Text(draft(session, table, state, changes)))
            }
            WallPage::Proposal(_) => proposal(session, table, state, at).map(Self::Proposal),
            WallPage::Poll(_) => {
                let poll = state.board.polls.last()?;
                Some(Self::Poll(result(session, table, poll)))
            }
            WallPage::Speaking(_) => Some(Self::Speaking(shares(session, table, at))),
        }
    }

    /// The table that it is about.
    pub fn table(&self) -> TableNo {
        match self {
            Self::Board(PublicBoard { table, .. })
            | Self::Text(PublicDraft { table, .. })
            | Self::Proposal(PublicProposal { table, .. })
            | Self::Poll(PublicPoll { table, .. })
            | Self::Speaking(PublicShares { table, .. }) => *table,
        }
    }
}

/// A party as the room knows it.
pub(super) fn party(scenario: &Scenario, id: &PartyId) -> Option<PublicParty> {
    let party = scenario.party(id)?;
    Some(PublicParty {
        id: id.clone(),
        slot: party.slot,
        name: text::party(id),
        short: text::party_short(id),
        code: text::party_code(id),
    })
}

fn negotiating(scenario: &Scenario) -> Vec<PublicParty> {
    let ids = scenario.negotiating();
    ids.filter_map(|id| party(scenario, id)).collect()
}

fn board(session: &Session, table: TableNo, state: &TableState) -> PublicBoard {
    let scenario = &session.scenario;
    let proposed = state.board.open_proposal();
    let issue = |issue: &Issue| {
        let settled = state.settled.get(&issue.id);
        let options = issue.options.iter().map(|option| {
            let choice = board::choice(issue, option);
            let said = scenario.negotiating();
            PublicOption {
                title: text::option(&issue.id, option),
                is_settled: settled == Some(option),
                is_proposed: proposed
                    .is_some_and(|put| put.package.0.get(&issue.id) == Some(option)),
                stances: said
                    .map(|party| state.board.stance(party, &choice))
                    .collect(),
            }
        });
        PublicIssue {
            title: text::issue(&issue.id),
            is_settled: settled.is_some(),
            options: options.collect(),
        }
    };
    PublicBoard {
        table,
        parties: negotiating(scenario),
        issues: scenario.issues.iter().map(issue).collect(),
    }
}

fn draft(session: &Session, table: TableNo, state: &TableState, changes: bool) -> PublicDraft {
    let issues = &session.scenario.issues;
    let now = state.text.current();
    let before = state.text.previous();
    let clause = |clause: &Clause| {
        let id = clause.issue.as_ref();
        let place = id.and_then(|id| issues.iter().position(|issue| issue.id == *id));
        let was = before
            .clause(clause.id)
            .map(Wording::of)
            .unwrap_or_default();
        PublicClause {
            issue: place
                .zip(id)
                .map(|(place, id)| (place + 1, text::issue(id))),
            is_settled: id.is_some_and(|id| state.settled.contains_key(id)),
            now: Wording::of(clause),
            before: changes.then_some(was),
        }
    };
    PublicDraft {
        table,
        version: now.number,
        clauses: now.clauses.iter().map(clause).collect(),
    }
}

fn proposal(
    session: &Session,
    table: TableNo,
    state: &TableState,
    at: SessionTime,
) -> Option<PublicProposal> {
    let scenario = &session.scenario;
    let put = state.board.at_hand()?;
    let issues = (1..)
        .zip(&scenario.issues)
        .filter(|(_, issue)| put.package.0.contains_key(&issue.id))
        .map(|(place, _)| place);
    let answers = negotiating(scenario)
        .into_iter()
        .filter(|party| party.id != put.author)
        .map(|party| {
            let reply = put.replies.get(&party.id);
            (party, reply.map(|reply| reply.answer))
        });
    Some(PublicProposal {
        table,
        number: put.number,
        issues: issues.collect(),
        author: party(scenario, &put.author)?,
        at: session.wall_of(put.at),
        wording: wording_of(scenario, put),
        answers: answers.collect(),
        standing: put.standing(scenario),
        left: put.until().map(|until| until.since(at).at_least_zero()),
    })
}

fn wording_of(scenario: &Scenario, put: &Proposal) -> Vec<WordingBody> {
    if !put.wording.is_empty() {
        return vec![WordingBody::Written(put.wording.clone())];
    }
    let issues = scenario.issues.iter();
    issues
        .filter_map(|issue| {
            let option = put.package.0.get(&issue.id)?;
            Some(WordingBody::Scripted(text::option_public(
                &issue.id, option,
            )))
        })
        .collect()
}

fn result(session: &Session, table: TableNo, poll: &Poll) -> PublicPoll {
    let votes = match &poll.votes {
        Votes::Open(votes) => votes
            .iter()
            .filter_map(|(id, answer)| Some((party(&session.scenario, id)?, *answer)))
            .collect(),
        Votes::Secret(_) => Vec::new(),
    };
    PublicPoll {
        table,
        at: session.wall_of(poll.at),
        on: poll.on.clone(),
        counts: Answer::ALL
            .map(|answer| (answer, poll.votes.count(answer)))
            .to_vec(),
        votes,
    }
}

fn shares(session: &Session, table: TableNo, at: SessionTime) -> PublicShares {
    let only = Tables::Only(table);
    let heard = session.heard_by(only, at, Session::party_of_speech);
    let whole = session.heard(only, at);
    let parties = session.scenario.parties.iter();
    let shares = parties.filter_map(|each| {
        let share = heard.get(&each.id).copied().unwrap_or_default();
        Some((party(&session.scenario, &each.id)?, share.percent(whole)))
    });
    PublicShares {
        table,
        shares: shares.collect(),
    }
}
