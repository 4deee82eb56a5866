//! `sulh check`: every problem of a pack at once.

use serde::Serialize;

use super::Front;
use super::args::Output;
use super::failure::{Exit, Failure};
use crate::localisation::{Localiser, explain, msg};
use crate::storage::packs::{self, PackProblem, ProblemKind, Weight};

#[derive(Serialize)]
struct Checked {
    pack: String,
    playable: bool,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Problem {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    blocking: bool,
    message: String,
}

pub(super) fn run(
    front: &mut Front<'_, '_>,
    names: &[String],
    output: Output,
) -> Result<Exit, Failure> {
    let mut exit = Exit::Done;
    let mut reports = Vec::new();
    for name in names {
        let folder = front.user_scenarios();
        let origin = match packs::find(name, folder.as_deref()) {
            Ok(origin) => origin,
            Err(missing) => {
                let words = Failure::new(Exit::CannotRead, explain::no_such_pack(&missing))
                    .tell(front.words);
                let _ = writeln!(front.world.err, "{words}");
                exit = Exit::CannotRead;
                continue;
            }
        };
        let (problems, playable) = match packs::load(&origin) {
            Ok(pack) => (pack.advice, true),
            Err(problems) => (problems.problems, false),
        };
        if problems.iter().any(is_unread) {
            exit = Exit::CannotRead;
        } else if !problems.is_empty() && exit == Exit::Done {
            exit = Exit::Problems;
        }
        if output.json {
            let problems = problems
                .iter()
                .map(|problem| entry(front.words, problem))
                .collect();
            reports.push(Checked {
                pack: name.clone(),
                playable,
                problems,
            });
        } else {
            tell(front, name, &problems);
        }
    }
    if output.json {
        front.json(&reports)?;
    }
    Ok(exit)
}

/// Whether the file itself was out of reach, rather than wrong.
fn is_unread(problem: &PackProblem) -> bool {
    matches!(
        problem.kind,
        ProblemKind::FolderMissing(_) | ProblemKind::Unreadable(_)
    )
}

fn tell(front: &mut Front<'_, '_>, name: &str, problems: &[PackProblem]) {
    if problems.is_empty() {
        let words = front.say(msg::cli_pack_clean(name));
        return front.line(words);
    }
    for problem in problems {
        let line = problem_line(front.words, name, problem);
        front.line(line);
    }
    let words = front.say(msg::cli_pack_has_problems(problems.len(), name));
    front.line(words);
}

/// A problem as compilers tell them, so that editors find the place: `file:line:column: words`.
pub(super) fn problem_line(words: &Localiser, pack: &str, problem: &PackProblem) -> String {
    let place = problem
        .place
        .map(|place| format!(":{}:{}", place.line, place.column))
        .unwrap_or_default();
    let message = words.say(&explain::pack_problem(problem));
    format!("{pack}/{}{place}: {message}", problem.file)
}

fn entry(words: &Localiser, problem: &PackProblem) -> Problem {
    Problem {
        file: problem.file.clone(),
        line: problem.place.map(|place| place.line),
        column: problem.place.map(|place| place.column),
        blocking: problem.kind.weight() == Weight::Blocking,
        message: words.say(&explain::pack_problem(problem)),
    }
}
