//! The component kit: every control and surface of the program, painted from the tokens.

pub mod button;
pub mod card;
pub mod chip;
pub mod key_cap;
pub mod layout;
pub mod paint;
pub mod party;
pub mod strip;
pub mod tooltip;

pub use button::{Button, ButtonKind, Pose};
pub use card::{Card, CardEdge};
pub use chip::Chip;
pub use key_cap::key_cap;
pub use layout::{Size, columns, columns_even};
pub use party::{Mark, PartyMark, PartyTag, TagSize};
