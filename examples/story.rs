//! Makes session files of the story that the pictures of the design tell, at several moments:
//! `cargo run --example story -- HOME`. Good for looking at screens and for trying things out.

#[path = "../tests/common/story.rs"]
mod story;

use std::path::PathBuf;

use story::{Failure, Telling};
use sulh::storage::settings::Folders;

fn main() -> Result<(), Failure> {
    let home: PathBuf = std::env::args_os()
        .nth(1)
        .ok_or("name a folder for the files")?
        .into();
    let folders = Folders::portable(&home);
    folders
        .make()
        .map_err(|(path, error)| format!("{}: {error}", path.display()))?;
    for (name, tell) in [
        (
            "seated",
            story::seated as fn(&mut Telling<'_>) -> Result<(), Failure>,
        ),
        ("half-past-three", story::half_past_three),
        ("over", story::over),
    ] {
        let path = folders.sessions.join(name).with_extension("sulh");
        let _ = std::fs::remove_file(&path);
        let mut telling = Telling::begin(Some(&path), Box::new(|_| ()))?;
        tell(&mut telling)?;
        telling
            .runner
            .finish()
            .map_err(|unsaved| format!("{:?}", unsaved.1))?;
        println!("{}", path.display());
    }
    Ok(())
}
