//! The program as it is shipped, in a real window: it is killed while a session runs, and started
//! again it offers to go on. Everything in between is seen from outside only.
#![cfg(all(feature = "gui", target_os = "linux"))]
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why and stops; it waits for background work"
)]

#[path = "common/story.rs"]
#[expect(dead_code, reason = "this test needs its beginning only")]
mod story;

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Program, Stdio};
use std::time::{Duration, Instant};

use story::Telling;
use sulh::domain::session::Command;
use sulh::storage::session_file::peek;

/// Longer than a window takes, also on a machine with much else to do.
const PATIENCE: Duration = Duration::from_mins(1);

/// A process that does not outlive the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A display of its own, so that nothing else on this machine is in the picture.
struct Display {
    name: String,
    _server: Running,
}

impl Display {
    fn open() -> Self {
        let server = Program::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1440x900x24",
                "-noreset",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| missing("Xvfb", &error));
        let mut server = Running(server);
        let mut line = String::new();
        let out = server.0.stdout.take().expect("it was piped");
        BufReader::new(out)
            .read_line(&mut line)
            .expect("the number of the display");
        assert!(!line.trim().is_empty(), "Xvfb could not open a display");
        Self {
            name: format!(":{}", line.trim()),
            _server: server,
        }
    }

    /// A tool that looks at the display or types on it.
    fn tool(&self, name: &str, arguments: &[&str]) -> Vec<u8> {
        let output = Program::new(name)
            .args(arguments)
            .env("DISPLAY", &self.name)
            .output()
            .unwrap_or_else(|error| missing(name, &error));
        output.stdout
    }

    fn sulh(&self, home: &Path, arguments: &[&Path]) -> Running {
        let child = Program::new(env!("CARGO_BIN_EXE_sulh"))
            .args(arguments)
            .env("DISPLAY", &self.name)
            .env("SULH_HOME", home)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("LC_ALL", "C")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .spawn();
        Running(child.expect("the program starts"))
    }

    /// The window of the program, once it is there and something is in it.
    fn window(&self) -> String {
        let mut id = String::new();
        until("a window with something in it", || {
            let found = self.tool("xdotool", &["search", "--onlyvisible", "--name", "Sulh"]);
            let found = String::from_utf8_lossy(&found).into_owned();
            found.lines().next().unwrap_or_default().clone_into(&mut id);
            !id.is_empty() && self.colours(&id) > 60
        });
        id
    }

    /// How many colours are in a window; text alone has dozens.
    fn colours(&self, window: &str) -> usize {
        let pixels = self.tool("import", &["-window", window, "-depth", "8", "rgb:-"]);
        pixels.chunks_exact(3).collect::<BTreeSet<_>>().len()
    }
}

fn missing(tool: &str, error: &std::io::Error) -> ! {
    panic!("{tool} does not start ({error}). Run ./test: it installs what the tests need.")
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(150));
    }
}

/// A session of the story that has just started, in the folder where the program looks.
fn started(home: &Path) -> PathBuf {
    let folder = home.join("sessions");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("story.sulh");
    let mut telling = Telling::begin(Some(&path), Box::new(|_| ())).expect("a session");
    story::seated(&mut telling).expect("people at their tables");
    telling.does(Command::Start).expect("the start");
    assert!(telling.runner.finish().is_ok(), "saved");
    path
}

/// The last event in the file, seen in a copy, since whoever has the file open keeps it locked.
/// None while the copy is torn by a write.
fn last_event(file: &Path) -> Option<u64> {
    let copy = file.with_extension("copy");
    std::fs::copy(file, &copy).expect("a copy");
    let summary = peek(&copy);
    std::fs::remove_file(&copy).expect("it was made");
    Some(summary.ok()?.last_seq)
}

#[test]
fn a_killed_program_offers_to_go_on_where_it_stopped() {
    let home = tempfile::tempdir().expect("a folder");
    let file = started(home.path());
    let begun = last_event(&file).expect("a session file");
    let display = Display::open();

    // Opening a session whose clock runs is noted in it.
    let mut first = display.sulh(home.path(), &[&file]);
    display.window();
    until("the session to be open", || last_event(&file) > Some(begun));
    first.0.kill().expect("it runs");
    let ended = first.0.wait().expect("it ends");
    assert!(!ended.success(), "killed in the middle of its work");
    let killed = last_event(&file).expect("nothing is torn");

    // Without a word about the file: Home finds it and leads to it, so that the space bar presses
    // its button, and then, in the console, lets the clock go on.
    let mut second = display.sulh(home.path(), &[]);
    let window = display.window();
    display.tool("xdotool", &["windowfocus", "--sync", &window]);
    until("the session to go on", || {
        display.tool("xdotool", &["key", "space"]);
        last_event(&file) > Some(killed)
    });
    second.0.kill().expect("it runs");
    second.0.wait().expect("it ends");
    assert_eq!(
        peek(&file).expect("nothing is torn").title,
        "Spring cohort, group B"
    );
}
