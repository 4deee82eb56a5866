//! What lies on the disk: scenario packs, the session file, settings.
//!
//! - [`packs`]: scenarios, built in or in a folder of the user.
//! - [`roster`]: the list of people, as a table from a spreadsheet or pasted.

pub mod packs;
pub mod roster;

#[cfg(test)]
pub(crate) mod test_pack;
