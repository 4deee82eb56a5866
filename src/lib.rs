//! Sulh runs a three-hour mediation simulation for 6 to 64 people from one laptop.
//!
//! Start reading at [`domain`]: facts and rules, without window, clock or files.
//! ARCHITECTURE.md has the bird's-eye view.

pub mod cli;
pub mod domain;
pub mod export;
pub mod localisation;
pub mod rehearsal;
pub mod session_runner;
pub mod storage;
#[cfg(feature = "gui")]
pub mod ui;
