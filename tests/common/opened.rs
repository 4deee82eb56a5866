//! Sessions of the story in files, and a desk that has one of them open.

use std::path::{Path, PathBuf};

use sulh::domain::session::{Command, Request};
use sulh::domain::time::WallTime;
use sulh::ui::action::Action;

use super::story::{Failure, Telling};
use super::window::Walk;

/// A session of the story in a file, and when it was left.
pub fn told(
    home: &Path,
    name: &str,
    tell: fn(&mut Telling<'_>) -> Result<(), Failure>,
) -> (PathBuf, WallTime) {
    let folder = home.join("sessions");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name).with_extension("sulh");
    let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a session");
    tell(&mut telling).expect("the story");
    let left = telling.runner.now().wall;
    assert!(telling.runner.finish().is_ok(), "saved");
    (path, left)
}

/// Waits for the session that is being opened, and goes on with it, so that the clock runs.
pub fn go_on(walk: &mut Walk) {
    walk.until("the session", |walk| {
        walk.harness.state().session().is_some()
    });
    let session = walk.session();
    if session.has_started() && session.ended.is_none() && !session.is_running() {
        let go_on = Request::facilitator(Command::Resume);
        walk.harness.state_mut().ask(Action::Send(go_on));
        walk.settle();
    }
}
