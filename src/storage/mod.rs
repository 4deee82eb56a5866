//! What lies on the disk: scenario packs, the session file, settings.
//!
//! - [`packs`]: scenarios, built in or in a folder of the user.

pub mod packs;

#[cfg(test)]
pub(crate) mod test_pack;
