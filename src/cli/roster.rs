//! `sulh roster`: what was understood of a list of people.

use std::path::Path;

use super::Front;
use super::args::Output;
use super::failure::{Exit, Failure};
use crate::domain::roster::LanguageCode;
use crate::localisation::{explain, msg};
use crate::storage::roster::{self, Problem, RosterReading};

pub(super) fn run(front: &mut Front<'_, '_>, file: &Path, output: Output) -> Result<Exit, Failure> {
    let reading = read(file)?;
    if output.json {
        front.json(&reading)?;
    } else {
        tell(front, &reading);
    }
    Ok(if reading.problems.is_empty() {
        Exit::Done
    } else {
        Exit::Problems
    })
}

pub(super) fn read(file: &Path) -> Result<RosterReading, Failure> {
    roster::read_file(file).map_err(|cannot| {
        Failure::explained(Exit::CannotRead, explain::cannot_read_roster(&cannot))
    })
}

fn tell(front: &mut Front<'_, '_>, reading: &RosterReading) {
    let language = LanguageCode::new(front.words.language().code()).ok();
    for row in &reading.people {
        let profile = &row.profile;
        let country = profile
            .country
            .zip(language)
            .and_then(|(code, language)| roster::country_name(code, language))
            .unwrap_or_default();
        let languages: Vec<&str> = profile.languages.iter().map(LanguageCode::as_str).collect();
        front.line(format!(
            "{:>4}  {}  {country}  {}",
            row.number,
            profile.name,
            languages.join(" ")
        ));
    }
    for problem in &reading.problems {
        let line = problem_line(front, problem);
        front.line(line);
    }
    let words = front.say(msg::cli_roster_sum(
        reading.people.len(),
        reading.problems.len(),
    ));
    front.line(words);
}

fn problem_line(front: &Front<'_, '_>, problem: &Problem) -> String {
    front.say(msg::cli_roster_problem(
        explain::roster_place(problem),
        explain::roster_problem(problem, front.words.language()),
        explain::roster_effect(problem.severity()),
    ))
}
