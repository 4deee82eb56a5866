//! `sulh export`: the debrief of a session as documents.

use std::path::{Path, PathBuf};

use super::failure::{Exit, Failure};
use super::{Front, inspect, shown};
use crate::export::{Document, Format, debrief};
use crate::localisation::msg;
use crate::storage::session_file::SessionFile;

pub(super) fn run(
    front: &mut Front<'_, '_>,
    session: &Path,
    formats: &[Format],
    out: &Path,
    names: bool,
) -> Result<Exit, Failure> {
    let record = SessionFile::read(session).map_err(|error| Failure::file(&error))?;
    let prose = front.words.prose(&record.pack.ftl);
    let now = inspect::last_now(&record.session);
    let document = debrief::compose(
        &record.session,
        now,
        front.words,
        &prose,
        debrief::Options { names, women: true },
    );
    for format in formats {
        let path = write(out, "debrief", &document, *format)?;
        let line = front.say(msg::cli_written(shown(&path)));
        front.line(line);
    }
    Ok(Exit::Done)
}

/// Writes one document into a folder, which is made if it is missing.
pub(super) fn write(
    folder: &Path,
    stem: &str,
    document: &Document,
    format: Format,
) -> Result<PathBuf, Failure> {
    let path = folder.join(stem).with_extension(format.ending());
    std::fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error))?;
    std::fs::write(&path, format.write(document))
        .map_err(|error| Failure::unwritable(&path, &error))?;
    Ok(path)
}
