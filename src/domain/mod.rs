//! Facts and rules of the exercise: no window, no clock, no files, no words of any language.
//!
//! - [`scenario`]: what is to be played.
//! - [`roster`] and [`assignment`]: who plays what.
//! - [`session`]: commands, events and the state they lead to.
//! - [`schedule`]: phases, the session clock, drift and its recovery.
//! - [`floor`] and [`caucus`]: who speaks at a table, and who meets apart.
//! - [`safety`]: stop signals, and stepping out of role.
//! - [`observing`]: who observes what, ratings, and the code of conduct for mediators.
//! - [`seat`]: what one person alone may see: codes, private notes, a kept package.
//! - [`dice`]: draws that are named after what they decide.
//! - [`entry`]: consent to the mediation, the mandate, support, a second mediator, the analysis.
//! - [`negotiation`]: what a package is worth, and which ones can be agreed.
//! - [`board`]: stances, proposals and answers of a table.
//! - [`agreement`]: signatures, witnesses, pledges, and whether it can be carried out.
//! - [`single_text`]: the mediators' draft, clause by clause, with brackets and versions.
//! - [`view`]: what the public, a party, a role and the facilitator may know.

pub mod agreement;
pub mod assignment;
pub mod board;
pub mod caucus;
pub mod debrief;
pub mod dice;
pub mod entry;
#[cfg(test)]
pub(crate) mod fixture;
pub mod floor;
pub mod ids;
pub mod negotiation;
pub mod observing;
pub mod roster;
pub mod safety;
pub mod scenario;
pub mod schedule;
pub mod seat;
pub mod session;
pub mod single_text;
pub mod time;
pub mod view;
