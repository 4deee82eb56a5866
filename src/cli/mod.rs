//! The command line: what scripts rely on. docs/command-line.md is its manual.

mod args;
mod assign;
mod check;
mod export;
mod failure;
mod inspect;
mod rehearse;
mod roster;
mod scenarios;

pub use failure::Exit;

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

use clap::Parser as _;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::localisation::{Figures, Language, Localiser, Prose, explain, msg};
use crate::storage::packs::{self, Pack};
use crate::storage::settings::{Folders, Settings};
use args::{Arguments, Command};
use failure::Failure;

/// What the command line needs from outside.
pub struct World<'a> {
    /// Where files live; none where the user has no home.
    pub folders: Option<Folders>,
    /// Where times are told.
    pub zone: TimeZone,
    /// The language of the system, which speaks until another is chosen.
    pub language: Language,
    /// What was asked for.
    pub out: &'a mut dyn Write,
    /// What went wrong.
    pub err: &'a mut dyn Write,
}

/// What is left to do when the command line is done.
pub enum Next {
    /// End the program.
    End(Exit),
    /// Open the window.
    Window(Box<OpenWindow>),
}

/// What the window opens with.
pub struct OpenWindow {
    /// Where files live.
    pub folders: Folders,
    /// As they were saved, or the defaults.
    pub settings: Settings,
    /// A session file to open at the start.
    pub session: Option<std::path::PathBuf>,
}

/// Understands the arguments and does what they ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>, mut world: World<'_>) -> Next {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return Next::End(tell_usage(&mut world, &error)),
    };
    let settings = world
        .folders
        .as_ref()
        .map(|folders| Settings::load(folders, world.language).0)
        .unwrap_or_default();
    let language = match arguments.lang.as_deref().map(Language::from_code) {
        Some(Some(language)) => language,
        Some(None) => {
            let words = Localiser::new(settings.language, Figures::Western, world.zone.clone());
            let known: Vec<String> = Language::ALL
                .iter()
                .map(|language| language.code().to_owned())
                .collect();
            let failure = Failure::new(
                Exit::Usage,
                msg::cli_no_such_language(arguments.lang.unwrap_or_default(), &known),
            );
            return Next::End(tell_failure(&mut world, &words, &failure));
        }
        None => settings.language,
    };
    let words = Localiser::new(language, settings.figures, world.zone.clone());
    let Some(command) = arguments.command else {
        return window(&mut world, &words, settings, arguments.session);
    };
    let mut front = Front {
        world: &mut world,
        words: &words,
    };
    match front.carry_out(command) {
        Ok(exit) => Next::End(exit),
        Err(failure) => Next::End(tell_failure(&mut world, &words, &failure)),
    }
}

fn window(
    world: &mut World<'_>,
    words: &Localiser,
    settings: Settings,
    session: Option<std::path::PathBuf>,
) -> Next {
    let Some(folders) = world.folders.clone() else {
        return Next::End(tell_failure(
            world,
            words,
            &Failure::new(Exit::CannotDo, msg::cli_no_home()),
        ));
    };
    if let Err((path, error)) = folders.make() {
        return Next::End(tell_failure(
            world,
            words,
            &Failure::unwritable(&path, &error),
        ));
    }
    Next::Window(Box::new(OpenWindow {
        folders,
        settings,
        session,
    }))
}

/// Says that there is no window, in the language of the settings.
pub fn tell_no_window(mut world: World<'_>, reason: &str) -> Exit {
    let settings = world
        .folders
        .as_ref()
        .map(|folders| Settings::load(folders, world.language).0)
        .unwrap_or_default();
    let words = Localiser::new(settings.language, settings.figures, world.zone.clone());
    tell_failure(
        &mut world,
        &words,
        &Failure::new(Exit::CannotDo, msg::cli_no_window(reason)),
    )
}

fn tell_usage(world: &mut World<'_>, error: &clap::Error) -> Exit {
    let text = error.render().to_string();
    if error.use_stderr() {
        let _ = world.err.write_all(text.as_bytes());
        Exit::Usage
    } else {
        let _ = world.out.write_all(text.as_bytes());
        Exit::Done
    }
}

fn tell_failure(world: &mut World<'_>, words: &Localiser, failure: &Failure) -> Exit {
    let _ = writeln!(world.err, "{}", failure.tell(words));
    failure.exit()
}

/// Carries out one command.
struct Front<'a, 'w> {
    world: &'a mut World<'w>,
    words: &'a Localiser,
}

impl Front<'_, '_> {
    fn carry_out(&mut self, command: Command) -> Result<Exit, Failure> {
        match command {
            Command::Scenarios(output) => scenarios::run(self, output),
            Command::Check { packs, output } => check::run(self, &packs, output),
            Command::Roster { file, output } => roster::run(self, &file, output),
            Command::Assign {
                scenario,
                seats,
                output,
            } => assign::run(self, &scenario, &seats, output),
            Command::Rehearse {
                scenario,
                rehearsed,
                output,
            } => rehearse::run(self, &scenario, &rehearsed, output),
            Command::Inspect { session, output } => inspect::run(self, &session, output),
            Command::Export {
                session,
                format,
                out,
                no_names,
            } => export::run(self, &session, &format, &out, !no_names),
        }
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "a message is made for this call and nothing else"
    )]
    fn say(&self, message: crate::localisation::Message) -> String {
        self.words.say(&message)
    }

    /// Prints a line; a closed pipe ends the output, not the work.
    fn line(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(self.world.out, "{}", text.as_ref());
    }

    fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|error| Failure::new(Exit::CannotDo, msg::cli_no_json(error.to_string())))?;
        self.line(text);
        Ok(())
    }

    fn user_scenarios(&self) -> Option<std::path::PathBuf> {
        self.world
            .folders
            .as_ref()
            .map(|folders| folders.scenarios.clone())
    }

    /// The pack that was asked for, or every problem that it has.
    fn pack(&mut self, name: &str) -> Result<Pack, Failure> {
        let folder = self.user_scenarios();
        let origin = packs::find(name, folder.as_deref())
            .map_err(|missing| Failure::new(Exit::CannotRead, explain::no_such_pack(&missing)))?;
        packs::load(&origin).map_err(|problems| {
            for problem in &problems.problems {
                let line = check::problem_line(self.words, name, problem);
                let _ = writeln!(self.world.err, "{line}");
            }
            Failure::new(
                Exit::CannotRead,
                msg::cli_pack_has_problems(problems.problems.len(), name),
            )
        })
    }

    fn prose(&self, pack: &Pack) -> Prose {
        self.words.prose(&pack.texts.ftl)
    }
}

/// A path as people read it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}
