//! On what ground the mediators stand at a table: who consents to the mediation, what their mandate
//! covers, whom they have called to help, who else mediates, and how the table reads the conflict.
//!
//! Nothing here holds anybody up. Where consent is withheld or withdrawn, people go on talking about
//! the talks; the record keeps what was said, and the facilitator sees it.

pub mod analysis;
pub mod consent;
pub mod mandate;
pub mod second_mediator;
pub mod support;

pub use analysis::Analysis;
pub use consent::{Consents, Standing};
pub use mandate::{Mandate, Point};
pub use second_mediator::{Labour, SecondMediator};
pub use support::Support;

use serde::{Deserialize, Serialize};

use super::ids::{PartyId, SupportId};
use super::scenario::{Party, Scenario, Trigger};
use super::session::Actor;
use super::time::SessionTime;

/// What is known of the entry into the mediation at one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What each party said of the mediation.
    pub consents: Consents,
    /// The mediators' mandate and terms of reference.
    pub mandate: Mandate,
    /// Whom the mediators have called.
    pub support: Support,
    /// Another mediator, once one has offered.
    pub second: Option<SecondMediator>,
    /// How the table reads the conflict.
    pub analysis: Analysis,
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryCommand {
    /// Note what a party says of the mediation.
    Consent(PartyId, Standing),
    /// Write a point of the mandate; blank takes it away.
    WriteMandate(Point, String),
    /// Note that the parties agreed to a point of the mandate, or that they do not any more.
    AgreeMandate(Point, bool),
    /// Call somebody to help the mediators.
    CallSupport(SupportId),
    /// Note that another mediator, of this name, offers to mediate; or the name again.
    OfferSecond(String),
    /// Note that a party goes to the other mediator, or comes back.
    GoToSecond(PartyId, bool),
    /// Note how the two mediators divide the work, and whether they agreed.
    DivideLabour(Labour),
    /// Write the answer to a question of the analysis sheet, counted from 1.
    WriteAnalysis(u8, String),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryEvent {
    /// A party said where it stands on the mediation.
    Consent {
        /// Which one.
        party: PartyId,
        /// Where it stands.
        standing: Standing,
    },
    /// A point of the mandate was written.
    MandateWritten {
        /// Which one.
        point: Point,
        /// The whole text as it is now.
        text: String,
    },
    /// The parties agreed to a point of the mandate, or do not any more.
    MandateAgreed {
        /// Which one.
        point: Point,
        /// Whether they agree now.
        agreed: bool,
    },
    /// Somebody was called to help the mediators.
    SupportCalled {
        /// Who.
        support: SupportId,
        /// When they will be there.
        due: SessionTime,
    },
    /// Somebody who was called is there.
    SupportArrived {
        /// Who.
        support: SupportId,
    },
    /// Another mediator offers to mediate.
    SecondOffered {
        /// Who.
        name: String,
    },
    /// A party went to the other mediator, or came back.
    SecondVisited {
        /// Which party.
        party: PartyId,
        /// Whether it is there now.
        there: bool,
    },
    /// The two mediators spoke about who does what.
    LabourDivided {
        /// What came of it.
        labour: Labour,
    },
    /// A question of the analysis sheet was answered.
    AnalysisWritten {
        /// Which one, counted from 1.
        question: u8,
        /// The whole answer as it is now.
        text: String,
    },
}

/// Why nothing changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryRefusal {
    /// The scenario has no such part.
    NotInScenario(String),
    /// The mediators do not consent to themselves, and do not go to the other mediator.
    MediatesOnly,
    /// It is so already.
    SameAsBefore,
    /// Conditions, reasons, names and points cannot be blank.
    WordsNeeded,
    /// Only who consented can withdraw.
    NothingToWithdraw,
    /// One at a time: somebody else is on the way.
    SupportOnTheWay,
    /// They have been called already.
    CalledBefore,
    /// The table has called as many as it may.
    NoMoreSupport,
    /// No other mediator has offered.
    NoSecondMediator,
}

impl EntryCommand {
    /// Whether somebody of this party can ask for it from an own seat: a party speaks for itself,
    /// the mediators ask, write and call.
    pub fn is_for(&self, party: &Party) -> bool {
        match self {
            Self::Consent(_, Standing::Asked)
            | Self::WriteMandate(..)
            | Self::CallSupport(_)
            | Self::DivideLabour(_) => party.mediates,
            // The analysis is the work of the whole table, whoever holds the pen.
            Self::WriteAnalysis(..) => true,
            Self::Consent(of, _) | Self::GoToSecond(of, _) => *of == party.id,
            Self::AgreeMandate(..) | Self::OfferSecond(_) => false,
        }
    }
}

impl EntryEvent {
    /// Whether this is the arrival of those whom `first` called.
    pub fn ends(&self, first: &Self) -> bool {
        match (self, first) {
            (Self::SupportArrived { support: came }, Self::SupportCalled { support, .. }) => {
                came == support
            }
            _ => false,
        }
    }
}

impl Entry {
    /// The first of those who were called and should be there by `at`.
    pub fn fallen_due(&self, at: SessionTime) -> Option<(SessionTime, EntryEvent)> {
        let coming = self.support.on_the_way().filter(|call| call.due <= at)?;
        let support = coming.support.clone();
        Some((coming.due, EntryEvent::SupportArrived { support }))
    }

    /// What a rule of the scenario can answer to.
    pub fn trigger(&self, event: &EntryEvent) -> Option<Trigger> {
        match event {
            EntryEvent::Consent { party, standing } => match (self.consents.of(party), standing) {
                (Some(Standing::Withdrew(_)), Standing::Withdrew(_)) => None,
                (_, Standing::Withdrew(_)) => Some(Trigger::ConsentWithdrawn),
                (Some(Standing::Withdrew(_)), now) if now.consents() => {
                    Some(Trigger::ConsentRestored)
                }
                _ => None,
            },
            EntryEvent::SecondVisited { there: true, .. } => Some(Trigger::WentElsewhere),
            EntryEvent::SecondVisited { there: false, .. } => Some(Trigger::CameBack),
            EntryEvent::LabourDivided { labour } => {
                let was = self.second.as_ref().is_some_and(SecondMediator::is_divided);
                (labour.agreed && !was).then_some(Trigger::LabourDivided)
            }
            _ => None,
        }
    }

    /// What follows from a command at `at`.
    ///
    /// # Errors
    /// When it makes no sense now.
    pub fn decide(
        &self,
        command: &EntryCommand,
        scenario: &Scenario,
        at: SessionTime,
    ) -> Result<EntryEvent, EntryRefusal> {
        match command {
            EntryCommand::Consent(party, standing) => {
                negotiates(scenario, party)?;
                self.consents.decide(party, standing)
            }
            EntryCommand::WriteMandate(point, text) => self.mandate.write(*point, text),
            EntryCommand::AgreeMandate(point, agreed) => self.mandate.agree(*point, *agreed),
            EntryCommand::CallSupport(id) => self.support.call(id, scenario, at),
            EntryCommand::OfferSecond(name) => second_mediator::offer(self.second.as_ref(), name),
            EntryCommand::GoToSecond(party, there) => {
                negotiates(scenario, party)?;
                self.second()?.visit(party, *there)
            }
            EntryCommand::DivideLabour(labour) => self.second()?.divide(labour),
            EntryCommand::WriteAnalysis(question, text) => {
                self.analysis.write(*question, text, scenario)
            }
        }
    }

    fn second(&self) -> Result<&SecondMediator, EntryRefusal> {
        self.second.as_ref().ok_or(EntryRefusal::NoSecondMediator)
    }

    /// Writes what happened at `at`, sent by `by`.
    pub fn apply(&mut self, event: &EntryEvent, at: SessionTime, by: &Actor) {
        match event {
            EntryEvent::Consent { party, standing } => self.consents.note(party, standing, at),
            EntryEvent::MandateWritten { point, text } => self.mandate.put(*point, text, at),
            EntryEvent::MandateAgreed { point, agreed } => self.mandate.mark(*point, *agreed),
            EntryEvent::SupportCalled { support, due } => self.support.note(support, at, *due),
            EntryEvent::SupportArrived { support } => self.support.arrive(support, at),
            EntryEvent::SecondOffered { name } => match &mut self.second {
                Some(second) => second.name.clone_from(name),
                None => self.second = Some(SecondMediator::new(name, at)),
            },
            EntryEvent::SecondVisited { party, there } => {
                if let Some(second) = &mut self.second {
                    second.note_visit(party, *there, at);
                }
            }
            EntryEvent::LabourDivided { labour } => {
                if let Some(second) = &mut self.second {
                    second.labour = Some((labour.clone(), at));
                }
            }
            EntryEvent::AnalysisWritten { question, text } => {
                self.analysis.put(*question, text, at, by);
            }
        }
    }
}

fn negotiates(scenario: &Scenario, party: &PartyId) -> Result<(), EntryRefusal> {
    match scenario.party(party) {
        None => Err(EntryRefusal::NotInScenario(party.to_string())),
        Some(party) if party.mediates => Err(EntryRefusal::MediatesOnly),
        Some(_) => Ok(()),
    }
}

fn written(text: &str) -> Result<String, EntryRefusal> {
    match text.trim() {
        "" => Err(EntryRefusal::WordsNeeded),
        text => Ok(text.to_owned()),
    }
}
