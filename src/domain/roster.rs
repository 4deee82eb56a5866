//! The people in the room.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ids::{ParticipantId, RoleId};

/// A person on the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// Unique within the session.
    pub id: ParticipantId,
    /// Everything the facilitator entered about the person.
    pub profile: Profile,
    /// Whether the person is in the room.
    pub attendance: Attendance,
}

/// What is known of a person. Only the name is required; nothing that is blank is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// As the person writes it.
    pub name: String,
    /// Where the person comes from.
    pub country: Option<CountryCode>,
    /// Diplomat or student.
    pub status: Option<Status>,
    /// Languages the person can negotiate in, best first.
    pub languages: Vec<LanguageCode>,
    /// Self-declared, may be left blank.
    pub gender: Option<Gender>,
    /// Negotiation experience.
    pub experience: Option<Experience>,
    /// Roles the person asked for.
    pub prefers: BTreeSet<RoleId>,
    /// Roles the person must not be given.
    pub refuses: BTreeSet<RoleId>,
    /// A remark of the facilitator, never shown to the room.
    pub note: String,
}

/// ISO 3166-1 alpha-2, upper case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode([u8; 2]);

/// ISO 639-1, lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageCode([u8; 2]);

/// A code that is not two ASCII letters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?}")]
pub struct NotACode(pub String);

fn two_letters(code: &str, adjust: fn(&u8) -> u8) -> Result<[u8; 2], NotACode> {
    match code.as_bytes() {
        [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => Ok([adjust(a), adjust(b)]),
        _ => Err(NotACode(code.to_owned())),
    }
}

macro_rules! two_letter_code {
    ($name:ident, $adjust:path) => {
        impl $name {
            /// Reads a code of two ASCII letters in either case.
            ///
            /// # Errors
            /// When it is anything else.
            pub fn new(code: &str) -> Result<Self, NotACode> {
                two_letters(code, $adjust).map(Self)
            }

            /// The two letters.
            pub fn as_str(&self) -> &str {
                // Only ASCII letters get past `new`, so this is never empty.
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotACode;
            fn try_from(code: String) -> Result<Self, NotACode> {
                Self::new(&code)
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.as_str().to_owned()
            }
        }
    };
}

two_letter_code!(CountryCode, u8::to_ascii_uppercase);
two_letter_code!(LanguageCode, u8::to_ascii_lowercase);

/// The two groups of the exercise of 2018 (C2, executive summary).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// A young diplomat.
    Diplomat,
    /// A student.
    Student,
}

/// Self-declared gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Declared as a woman.
    Woman,
    /// Declared as a man.
    Man,
}

/// Negotiation experience in three steps, as the dots of the role board show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Experience {
    /// First time.
    First,
    /// Some.
    Some,
    /// Has led or taken part often.
    Senior,
}

/// Whether a person is in the room.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// On the list, not seen yet.
    #[default]
    Expected,
    /// In the room.
    Present,
    /// Came after the seats were given out.
    Late,
    /// Did not come.
    NoShow,
    /// Left during the session.
    Left,
}

impl Attendance {
    /// Whether a seat can be given to the person.
    pub fn can_sit(self) -> bool {
        !matches!(self, Self::NoShow | Self::Left)
    }
}
