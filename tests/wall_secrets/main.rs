//! Rule 4: a secret on the wrong screen or page fails here. The story is walked from the first
//! frame to the sealed record; the wall is drawn at every step and everything on it is read, and
//! so are the documents that leave the laptop.
#![cfg(feature = "gui")]
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why and stops"
)]

mod observers;
mod pages;
#[path = "../common/paper.rs"]
mod paper;
mod seats;
mod secrets;
#[path = "../common/story.rs"]
mod story;
mod tables;
mod wall;
