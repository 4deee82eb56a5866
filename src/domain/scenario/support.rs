//! Whom the mediation team can call on: support cards.

use serde::{Deserialize, Serialize};

use crate::domain::ids::SupportId;

/// Somebody whom the mediators of a table can call. They need time to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportCard {
    /// Unique within the scenario.
    pub id: SupportId,
    /// What kind of help it is.
    pub kind: SupportKind,
    /// Minutes of session clock until they are there.
    pub minutes: u16,
}

/// Kinds of help, as the reports name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SupportKind {
    /// Knows one subject thoroughly.
    Expert,
    /// Sent by an organisation, with doors to open.
    Envoy,
    /// Respected people who no longer want anything.
    WisePersons,
    /// States that back the mediation.
    Friends,
}
