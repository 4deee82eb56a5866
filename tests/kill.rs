//! The program is killed in the middle of its work; nothing that was called saved is lost.
//!
//! The test runs itself again as the program to be killed. `tests/kill_many.sh` does it 1,000 times.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says why and stops; what is saved is told through the output"
)]

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command as Program, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};
use sulh::domain::ids::{SeatId, TableNo};
use sulh::domain::roster::Profile;
use sulh::domain::session::{Command, SeatMove, Setup};
use sulh::session_runner::{SessionRunner, SystemClock};
use sulh::storage::packs::{Origin, load};
use sulh::storage::session_file::{FileErrorKind, SessionFile};
use sulh::storage::writer::no_waker;

/// Tells the child which file is its own.
const FILE: &str = "SULH_KILL_FILE";
/// How many times, and with which seed; set by `kill_many.sh`.
const TIMES: &str = "SULH_KILL_TIMES";
const SEED: &str = "SULH_KILL_SEED";
/// A file lives through so many kills before a new one is begun.
const KILLS_PER_FILE: u64 = 5;
/// Kills come within so many milliseconds of the start, some before there is a file.
const LONGEST: u64 = 250;

#[expect(clippy::disallowed_methods, reason = "the front door of this test")]
fn given(name: &str) -> Option<String> {
    env::var(name).ok()
}

fn number(name: &str, otherwise: u64) -> u64 {
    given(name).map_or(otherwise, |text| text.parse().unwrap())
}

#[test]
fn what_was_called_saved_survives_a_kill() {
    if let Some(path) = given(FILE) {
        return work(Path::new(&path));
    }
    let mut chance = ChaCha8Rng::seed_from_u64(number(SEED, 7));
    let folder = tempfile::tempdir().unwrap();
    let (times, mut with_events) = (number(TIMES, 15), 0);
    for time in 0..times {
        let path = folder
            .path()
            .join(format!("{}.sulh", time / KILLS_PER_FILE));
        let delay = Duration::from_millis(chance.next_u64() % LONGEST);
        let told = run_and_kill(&path, delay);
        with_events += u64::from(told.is_some());
        check(&path, told);
    }
    assert!(
        with_events * 3 > times,
        "most kills came before any work was done"
    );
    println!("{times} kills, {with_events} of them while events were being saved");
}

/// The file opens and has at least everything that the child told.
fn check(path: &Path, told: Option<u64>) {
    match SessionFile::open(path) {
        Ok((file, record)) => {
            let next = record.session.next_seq();
            assert!(
                told.is_none_or(|told| told < next),
                "told {told:?}, found {next}"
            );
            file.close().unwrap();
            assert!(!path.with_extension("sulh-journal").exists());
        }
        Err(error) => {
            // Killed while the file was being made, before anything was told.
            assert_eq!(told, None, "{error:?}");
            let nothing = FileErrorKind::Damaged {
                first_lost: Some(0),
                safe: None,
            };
            assert!(
                [FileErrorKind::Missing, nothing].contains(&error.kind),
                "{error:?}"
            );
            if path.exists() {
                fs::remove_file(path).unwrap();
            }
        }
    }
}

/// The last event that the child called saved before it was killed.
fn run_and_kill(path: &Path, delay: Duration) -> Option<u64> {
    let mut child = Program::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "what_was_called_saved_survives_a_kill",
            "--nocapture",
        ])
        .env(FILE, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let told = listen(&mut child);
    // Nothing comes on this channel: it is a sleep that ends when the child does.
    let (_silence, waiting) = mpsc::channel::<()>();
    let _ = waiting.recv_timeout(delay);
    child.kill().unwrap();
    child.wait().unwrap();
    told.iter().last()
}

fn listen(child: &mut Child) -> Receiver<u64> {
    let output: ChildStdout = child.stdout.take().unwrap();
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines() {
            let Ok(line) = line else { break };
            // A line that the kill cut off was not told.
            let seq = line
                .strip_prefix("saved ")
                .and_then(|rest| rest.strip_suffix('.'));
            if let Some(seq) = seq {
                tell.send(seq.parse().unwrap()).unwrap();
            }
        }
    });
    told
}

/// The child: works as fast as it can and tells what is saved, until it is killed.
fn work(path: &Path) {
    let clock = Arc::new(SystemClock::new());
    let mut runner = if path.exists() {
        SessionRunner::open_existing(path, clock, no_waker()).unwrap()
    } else {
        let pack = load(&Origin::BuiltIn("waters-of-qarar".to_owned())).unwrap();
        let setup = Setup {
            title: "To be killed".to_owned(),
            seed: 1,
            tables: 2,
        };
        let runner = SessionRunner::create(path, setup, &pack, clock, no_waker());
        begun(runner.unwrap())
    };
    let mut told = None;
    for step in 0_u64.. {
        // Some are refused, as happens to people.
        let _ = runner.command(action(step));
        runner.tick();
        let state = if step.is_multiple_of(3) {
            runner.wait_until_saved()
        } else {
            runner.save_state()
        };
        assert_eq!(state.problem, None);
        if state.acknowledged_seq != told {
            told = state.acknowledged_seq;
            println!("saved {}.", told.unwrap());
            std::io::stdout().flush().unwrap();
        }
    }
}

fn begun(mut runner: SessionRunner) -> SessionRunner {
    let people = vec![Profile {
        name: "Lina".to_owned(),
        ..Profile::default()
    }];
    runner.command(Command::AddPeople(people)).unwrap();
    let role = runner.session().scenario.roles[0].id.clone();
    let person = runner.session().people.keys().next().copied();
    let seat = SeatId {
        table: TableNo(1),
        role,
        chair: 0,
    };
    let moves = vec![SeatMove { seat, person }];
    let hand_over = None;
    runner
        .command(Command::MoveSeats { moves, hand_over })
        .unwrap();
    runner.command(Command::Start).unwrap();
    runner
}

fn action(step: u64) -> Command {
    match step % 7 {
        0 => Command::Pause,
        1 => Command::Resume,
        2 => Command::SettleGap { count: true },
        3 => Command::Undo,
        _ => Command::NoteDecision(None, format!("decision {step}")),
    }
}
