//! Opens the window on a home folder of its own: `cargo run --example desk -- HOME [SESSION]`.

use std::path::PathBuf;

use sulh::localisation::Language;
use sulh::storage::settings::{Folders, Settings};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let home = arguments.next().ok_or("name a folder for the files")?;
    let folders = Folders::portable(&home);
    folders
        .make()
        .map_err(|(path, error)| format!("{}: {error}", path.display()))?;
    let (settings, problem) = Settings::load(&folders, Language::En);
    if let Some(problem) = problem {
        eprintln!("{problem}");
    }
    sulh::ui::run(folders, settings, arguments.next())?;
    Ok(())
}
