//! `sulh scenarios`: what can be played.

use serde::Serialize;

use super::args::Output;
use super::failure::{Exit, Failure};
use super::{Front, shown};
use crate::domain::scenario::{Level, text};
use crate::localisation::{msg, names};
use crate::storage::packs::{self, Origin, Pack};

#[derive(Serialize)]
struct Listed {
    id: String,
    title: String,
    tagline: String,
    level: Level,
    parties: usize,
    roles: usize,
    issues: usize,
    injects: usize,
    minutes: u32,
    languages: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    folder: Option<String>,
}

pub(super) fn run(front: &mut Front<'_, '_>, output: Output) -> Result<Exit, Failure> {
    let folder = front.user_scenarios();
    let mut listed = Vec::new();
    let mut exit = Exit::Done;
    for origin in packs::available(folder.as_deref()) {
        match packs::load(&origin) {
            Ok(pack) => listed.push(entry(front, &pack)),
            Err(problems) => {
                exit = Exit::Problems;
                let words = front.say(msg::cli_pack_has_problems(
                    problems.problems.len(),
                    origin.name(),
                ));
                let _ = writeln!(front.world.err, "{words}");
            }
        }
    }
    if output.json {
        front.json(&listed)?;
    } else {
        for each in &listed {
            let level = front.say(names::level(each.level));
            let languages = each.languages.join(" ");
            let facts = front.say(msg::cli_scenario_facts(
                level,
                each.roles,
                each.issues,
                each.minutes,
                languages,
            ));
            front.line(format!(
                "{}\n  {}\n  {}\n  {facts}",
                each.id, each.title, each.tagline
            ));
        }
    }
    Ok(exit)
}

fn entry(front: &Front<'_, '_>, pack: &Pack) -> Listed {
    let prose = front.prose(pack);
    let scenario = &pack.scenario;
    Listed {
        id: scenario.id.to_string(),
        title: prose.say(&text::title()),
        tagline: prose.say(&text::tagline()),
        level: scenario.level,
        parties: scenario.parties.len(),
        roles: scenario.roles.len(),
        issues: scenario.issues.len(),
        injects: scenario.injects.len(),
        minutes: scenario.minutes(),
        languages: pack.languages.clone(),
        folder: match &pack.origin {
            Origin::BuiltIn(_) => None,
            Origin::Folder(path) => Some(shown(path)),
        },
    }
}
