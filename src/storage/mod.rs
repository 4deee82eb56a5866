//! What lies on the disk: scenario packs, the session file, settings.
//!
//! - [`packs`]: scenarios, built in or in a folder of the user.
//! - [`roster`]: the list of people, as a table from a spreadsheet or pasted.
//! - [`session_file`]: one run of a scenario as one file.
//! - [`settings`]: how the user wants the program, and where files live.
//! - [`writer`]: saves in the background.

pub mod packs;
pub mod roster;
pub mod session_file;
pub mod settings;
pub mod writer;

#[cfg(test)]
pub(crate) mod test_pack;
