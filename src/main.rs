//! The `sulh` program: reads the environment once and hands everything to the library.

use std::io::{stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use jiff::tz::TimeZone;
use sulh::cli::{self, Exit, Next, World};
use sulh::localisation::Language;
use sulh::storage::settings::Folders;

fn main() -> ExitCode {
    let (mut out, mut err) = (stdout().lock(), stderr().lock());
    let world = World {
        folders: folders(),
        zone: TimeZone::system(),
        language: language(),
        out: &mut out,
        err: &mut err,
    };
    match cli::run(std::env::args_os(), world) {
        Next::End(exit) => code(exit),
        Next::Window(open) => {
            drop((out, err));
            window(*open)
        }
    }
}

fn code(exit: Exit) -> ExitCode {
    ExitCode::from(exit as u8)
}

/// The language of the system where it is one of the four.
fn language() -> Language {
    sys_locale::get_locale()
        .and_then(|locale| Language::of_locale(&locale))
        .unwrap_or_default()
}

/// `SULH_HOME` puts everything into one folder, as on a stick.
#[expect(clippy::disallowed_methods, reason = "this is the front door")]
fn folders() -> Option<Folders> {
    match std::env::var_os("SULH_HOME").filter(|home| !home.is_empty()) {
        Some(home) => Some(Folders::portable(&PathBuf::from(home))),
        None => Folders::of_system(),
    }
}

#[cfg(feature = "gui")]
fn window(open: cli::OpenWindow) -> ExitCode {
    // What libraries grumble about the display helps nobody who reads this terminal.
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter("sulh=warn")
        // A terminal or log that cannot be written, on a disk that is full, must not end a thread.
        .log_internal_errors(false)
        .init();
    match sulh::ui::run(open.folders, open.settings, open.session) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The chain before the last colon names source files, which help nobody here.
            let chain = error.to_string();
            no_window(
                chain
                    .rsplit(": ")
                    .next()
                    .unwrap_or(&chain)
                    .trim_end_matches('.'),
            )
        }
    }
}

#[cfg(not(feature = "gui"))]
fn window(_open: cli::OpenWindow) -> ExitCode {
    no_window("built without the feature gui")
}

fn no_window(reason: &str) -> ExitCode {
    let (mut out, mut err) = (stdout().lock(), stderr().lock());
    let world = World {
        folders: folders(),
        zone: TimeZone::system(),
        language: language(),
        out: &mut out,
        err: &mut err,
    };
    code(cli::tell_no_window(world, reason))
}
