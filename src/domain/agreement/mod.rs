//! How a table ends: who signs, with what reservation, who declines and why; who witnesses; what was
//! pledged; and whether what is written can be carried out.
//!
//! A table that does not agree records its impasse as its outcome, with what was learned.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::{PartyId, SeatId};
use super::negotiation;
use super::scenario::Scenario;
use super::time::SessionTime;

/// What was signed at one table, and by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The last word of each party.
    pub signatures: BTreeMap<PartyId, Signature>,
    /// Names of the witnesses, in order.
    pub witnesses: Vec<String>,
    /// What the facilitator found of each criterion.
    pub checks: BTreeMap<Criterion, Check>,
    /// In the order in which they were made.
    pub pledges: Vec<Pledge>,
}

/// The word of a party, with who gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// When, on the session clock.
    pub at: SessionTime,
    /// By whose hand, where that is known.
    pub seat: Option<SeatId>,
    /// What.
    pub signing: Signing,
}

/// Whether a party signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signing {
    /// It signs.
    Signed,
    /// It signs, and says what it does not take upon itself.
    WithReservation(String),
    /// It does not sign, and says why.
    Declined(String),
}

impl Signing {
    /// Whether the party is bound.
    pub fn binds(&self) -> bool {
        !matches!(self, Self::Declined(_))
    }

    /// The reservation or the reason.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Signed => None,
            Self::WithReservation(words) | Self::Declined(words) => Some(words),
        }
    }
}

/// What an agreement needs so that it can be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// It says who does it.
    Who,
    /// It says what is done.
    What,
    /// It says by when.
    When,
    /// It says who pays.
    Money,
    /// It says who watches.
    Monitoring,
    /// It says what happens when they disagree.
    Disputes,
    /// It says how the displaced return.
    Return,
    /// It says how those who are not at the table take part.
    Inclusion,
}

impl Criterion {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Who,
        Self::What,
        Self::When,
        Self::Money,
        Self::Monitoring,
        Self::Disputes,
        Self::Return,
        Self::Inclusion,
    ];
}

/// What was found of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// It is there.
    Met,
    /// It is there and vague.
    Weak,
    /// It is not there.
    Missing,
}

impl Check {
    /// All of them, from yes to no.
    pub const ALL: [Self; 3] = [Self::Met, Self::Weak, Self::Missing];
}

/// A promise of help, in the words of the room: the money of a scenario is invented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pledge {
    /// Who gives.
    pub giver: String,
    /// How much of what.
    pub amount: String,
    /// By when.
    pub date: String,
}

/// What can be asked of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreementCommand {
    /// Note whether a party signs, and by whose hand where that is known.
    Sign(PartyId, Option<SeatId>, Signing),
    /// Note a witness, or take one off the list.
    Witness(String, bool),
    /// Note what was found of a criterion; nothing any more where absent.
    Check(Criterion, Option<Check>),
    /// Note a pledge.
    Pledge(Pledge),
}

/// What happened to an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementEvent {
    /// A party gave its word.
    Signed {
        /// Who.
        party: PartyId,
        /// By whose hand, where that is known.
        seat: Option<SeatId>,
        /// What.
        signing: Signing,
    },
    /// A witness was named, or is none any more.
    Witnessed {
        /// The name.
        name: String,
        /// Whether it stands.
        stands: bool,
    },
    /// A criterion was looked at.
    Checked {
        /// Which one.
        criterion: Criterion,
        /// What was found; nothing any more where absent.
        check: Option<Check>,
    },
    /// A pledge was made.
    Pledged {
        /// The pledge.
        pledge: Pledge,
    },
}

/// Why an agreement stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreementRefusal {
    /// The scenario has no such party.
    NotInScenario(String),
    /// The mediation team witnesses and does not sign.
    MediatesOnly,
    /// A reservation, a refusal, a witness or a pledge needs words.
    WordsNeeded,
    /// This witness is named already, or was not.
    WitnessUnchanged,
}

impl Agreement {
    /// Whether enough parties have signed for the agreement to stand.
    pub fn stands(&self, scenario: &Scenario) -> bool {
        negotiation::stands(scenario, |party| {
            let signature = self.signatures.get(party);
            signature.is_some_and(|signature| signature.signing.binds())
        })
    }

    /// Whether anything was noted.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Writes what happened at `at` on the session clock.
    pub fn apply(&mut self, event: &AgreementEvent, at: SessionTime) {
        match event {
            AgreementEvent::Signed {
                party,
                seat,
                signing,
            } => {
                let signature = Signature {
                    at,
                    seat: seat.clone(),
                    signing: signing.clone(),
                };
                self.signatures.insert(party.clone(), signature);
            }
            AgreementEvent::Witnessed { name, stands } => {
                self.witnesses.retain(|known| known != name);
                if *stands {
                    self.witnesses.push(name.clone());
                }
            }
            AgreementEvent::Checked { criterion, check } => {
                match check {
                    Some(check) => self.checks.insert(*criterion, *check),
                    None => self.checks.remove(criterion),
                };
            }
            AgreementEvent::Pledged { pledge } => self.pledges.push(pledge.clone()),
        }
    }
}

/// What follows for an agreement from a command.
///
/// # Errors
/// When the command makes no sense as things stand.
pub fn decide(
    agreement: &Agreement,
    scenario: &Scenario,
    command: &AgreementCommand,
) -> Result<AgreementEvent, AgreementRefusal> {
    match command {
        AgreementCommand::Sign(party, seat, signing) => {
            let unknown = || AgreementRefusal::NotInScenario(party.to_string());
            if scenario.party(party).ok_or_else(unknown)?.mediates {
                return Err(AgreementRefusal::MediatesOnly);
            }
            let signing = match signing {
                Signing::Signed => Signing::Signed,
                Signing::WithReservation(text) => Signing::WithReservation(words(text)?),
                Signing::Declined(text) => Signing::Declined(words(text)?),
            };
            Ok(AgreementEvent::Signed {
                party: party.clone(),
                seat: seat.clone(),
                signing,
            })
        }
        AgreementCommand::Witness(name, stands) => {
            let name = words(name)?;
            if agreement.witnesses.contains(&name) == *stands {
                return Err(AgreementRefusal::WitnessUnchanged);
            }
            Ok(AgreementEvent::Witnessed {
                name,
                stands: *stands,
            })
        }
        AgreementCommand::Check(criterion, check) => Ok(AgreementEvent::Checked {
            criterion: *criterion,
            check: *check,
        }),
        AgreementCommand::Pledge(pledge) => Ok(AgreementEvent::Pledged {
            pledge: Pledge {
                giver: words(&pledge.giver)?,
                amount: words(&pledge.amount)?,
                date: pledge.date.trim().to_owned(),
            },
        }),
    }
}

fn words(text: &str) -> Result<String, AgreementRefusal> {
    let text = text.trim();
    if text.is_empty() {
        Err(AgreementRefusal::WordsNeeded)
    } else {
        Ok(text.to_owned())
    }
}
