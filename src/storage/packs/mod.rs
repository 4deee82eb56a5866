//! Scenario packs: a folder with `scenario.ron` and one Fluent file for each language.
//!
//! Built-in packs lie in the program itself; others are folders of the user. Problems are
//! collected and told all at once, each with its file and place.

mod locate;
mod problem;
mod prose;
mod source;
mod structure;

pub use problem::{PackProblem, Place, ProblemKind, Weight, did_you_mean};
pub use source::{Origin, PackTexts, STRUCTURE, built_in, in_folder, write_copy};

use std::path::{Path, PathBuf};

use crate::domain::scenario::Scenario;
use crate::domain::scenario::check::check;

/// A scenario that can be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// The structure.
    pub scenario: Scenario,
    /// The files as they were written.
    pub texts: PackTexts,
    /// Where it was found.
    pub origin: Origin,
    /// Languages that have every message.
    pub languages: Vec<String>,
    /// What the author should know and what stops nobody from playing.
    pub advice: Vec<PackProblem>,
}

/// Why a pack cannot be played, with everything else that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{origin:?}: {problems:?}")]
pub struct PackProblems {
    /// Where it was found.
    pub origin: Origin,
    /// What is wrong, the worst first, otherwise by file and place.
    pub problems: Vec<PackProblem>,
}

/// A name under which no pack was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub struct NoSuchPack {
    /// As it was asked for.
    pub name: String,
    /// The known name that is most like it.
    pub suggestion: Option<String>,
    /// All names that are known.
    pub known: Vec<String>,
}

/// Every pack there is: the user's own first, then those that come with the program.
///
/// Both are told where they have the same name, since the user's may be a changed copy.
pub fn available(user_folder: Option<&Path>) -> Vec<Origin> {
    let mut found = user_folder.map(in_folder).unwrap_or_default();
    found.extend(built_in());
    found
}

/// The pack that somebody means: a folder, or a name, the user's own before a built-in one.
///
/// # Errors
/// When it is neither.
pub fn find(name: &str, user_folder: Option<&Path>) -> Result<Origin, NoSuchPack> {
    let available = available(user_folder);
    if let Some(origin) = available.iter().find(|origin| origin.name() == name) {
        return Ok(origin.clone());
    }
    let path = PathBuf::from(name);
    if path.is_dir() {
        return Ok(Origin::Folder(path));
    }
    if path.ends_with(STRUCTURE)
        && path.is_file()
        && let Some(folder) = path.parent()
    {
        return Ok(Origin::Folder(folder.to_owned()));
    }
    let known: Vec<String> = available.iter().map(Origin::name).collect();
    let suggestion = did_you_mean(name, known.iter().map(String::as_str)).map(str::to_owned);
    Err(NoSuchPack {
        name: name.to_owned(),
        suggestion,
        known,
    })
}

/// Reads and checks a pack.
///
/// # Errors
/// With all its problems, when it cannot be played.
pub fn load(origin: &Origin) -> Result<Pack, Box<PackProblems>> {
    let (texts, problems) = source::read(origin);
    judge(origin.clone(), texts, problems)
}

/// The pack whose texts a session file has kept.
///
/// # Errors
/// With all its problems, when it cannot be played.
pub fn from_texts(texts: PackTexts, origin: Origin) -> Result<Pack, Box<PackProblems>> {
    judge(origin, texts, Vec::new())
}

fn judge(
    origin: Origin,
    texts: PackTexts,
    mut problems: Vec<PackProblem>,
) -> Result<Pack, Box<PackProblems>> {
    let is_read = !texts.ron.is_empty() || problems.is_empty();
    let scenario = match structure::read(&texts.ron) {
        Ok(scenario) => Some(scenario),
        Err(problem) => {
            problems.extend(is_read.then_some(*problem));
            None
        }
    };
    let mut languages = Vec::new();
    if let Some(scenario) = &scenario {
        let prose = prose::check(scenario, &texts);
        languages = prose.whole;
        problems.extend(prose.problems);
        problems.extend(findings(scenario, &texts.ron));
        problems.extend(misnamed(scenario, &origin));
    }
    problems.sort_by(|a, b| order(a).cmp(&order(b)));
    let is_blocked = |problem: &PackProblem| problem.kind.weight() == Weight::Blocking;
    match scenario {
        Some(scenario) if !problems.iter().any(is_blocked) => Ok(Pack {
            scenario,
            texts,
            origin,
            languages,
            advice: problems,
        }),
        _ => Err(Box::new(PackProblems { origin, problems })),
    }
}

fn order(problem: &PackProblem) -> (std::cmp::Reverse<Weight>, &str, Option<Place>) {
    let weight = std::cmp::Reverse(problem.kind.weight());
    (weight, &problem.file, problem.place)
}

/// What the checker of the domain finds, each with its place in the text.
fn findings(scenario: &Scenario, ron: &str) -> impl Iterator<Item = PackProblem> {
    check(scenario).into_iter().map(|finding| PackProblem {
        file: STRUCTURE.to_owned(),
        place: locate::locate(ron, &finding).map(|offset| Place::of_byte(ron, offset)),
        kind: ProblemKind::Structure(Box::new(finding)),
    })
}

fn misnamed(scenario: &Scenario, origin: &Origin) -> Option<PackProblem> {
    let folder = origin.name();
    let id = scenario.id.as_str().to_owned();
    let kind = ProblemKind::NotNamedAfterFolder {
        folder: folder.clone(),
        id: id.clone(),
    };
    (folder != id).then(|| PackProblem::of_file(STRUCTURE, kind))
}

#[cfg(test)]
mod tests;
