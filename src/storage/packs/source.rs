//! Where the files of a pack come from: the program itself, or a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::problem::{PackProblem, ProblemKind};

/// The packs that come with the program.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// Name of the file with the structure.
pub const STRUCTURE: &str = "scenario.ron";

/// More than a hundred times the text of a long scenario: whatever is larger is not one, and
/// reading it would stall the program.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// Where a pack was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// It comes with the program, under this id.
    BuiltIn(String),
    /// A folder of the user.
    Folder(PathBuf),
}

impl Origin {
    /// Name of the folder, which is the id of a well-kept pack.
    pub fn name(&self) -> String {
        match self {
            Self::BuiltIn(id) => id.clone(),
            Self::Folder(path) => path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
        }
    }
}

/// The words of a pack as its author wrote them; a session file keeps a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackTexts {
    /// Contents of `scenario.ron`.
    pub ron: String,
    /// Contents of the Fluent files by language, such as `ar`.
    pub ftl: BTreeMap<String, String>,
}

/// The packs that come with the program, in order of their ids.
pub fn built_in() -> Vec<Origin> {
    let mut ids: Vec<Origin> = BUILT_IN
        .dirs()
        .filter(|dir| dir.get_file(dir.path().join(STRUCTURE)).is_some())
        .map(|dir| Origin::BuiltIn(dir.path().to_string_lossy().into_owned()))
        .collect();
    ids.sort();
    ids
}

/// The packs in a folder of packs, in order of their names; none where there is no such folder.
pub fn in_folder(folder: &Path) -> Vec<Origin> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<Origin> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join(STRUCTURE).is_file())
        .map(Origin::Folder)
        .collect();
    found.sort();
    found
}

/// The files of a pack, and what cannot be read of them.
pub fn read(origin: &Origin) -> (PackTexts, Vec<PackProblem>) {
    match origin {
        Origin::BuiltIn(id) => read_built_in(id),
        Origin::Folder(path) => read_folder(path),
    }
}

fn read_built_in(id: &str) -> (PackTexts, Vec<PackProblem>) {
    let mut texts = PackTexts::default();
    let Some(dir) = BUILT_IN.get_dir(id) else {
        let kind = ProblemKind::FolderMissing(PathBuf::from(id));
        return (texts, vec![PackProblem::of_file(STRUCTURE, kind)]);
    };
    let mut problems = Vec::new();
    for file in dir.files() {
        let name = file.path().file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        keep(&mut texts, &mut problems, &name, file.contents().to_vec());
    }
    (texts, problems)
}

fn read_folder(folder: &Path) -> (PackTexts, Vec<PackProblem>) {
    let mut texts = PackTexts::default();
    let mut problems = Vec::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            let kind = match error.kind() {
                std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => {
                    ProblemKind::FolderMissing(folder.to_owned())
                }
                other => ProblemKind::Unreadable(other),
            };
            return (texts, vec![PackProblem::of_file(STRUCTURE, kind)]);
        }
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| is_pack_file(path))
        .collect();
    paths.sort();
    if !paths.iter().any(|path| path.ends_with(STRUCTURE)) {
        problems.push(PackProblem::of_file(STRUCTURE, ProblemKind::FileMissing));
    }
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match read_limited(&path) {
            Ok(bytes) => keep(&mut texts, &mut problems, &name, bytes),
            Err(kind) => problems.push(PackProblem::of_file(&name, kind)),
        }
    }
    (texts, problems)
}

fn is_pack_file(path: &Path) -> bool {
    path.ends_with(STRUCTURE) || path.extension().is_some_and(|ending| ending == "ftl")
}

fn read_limited(path: &Path) -> Result<Vec<u8>, ProblemKind> {
    let unreadable = |error: std::io::Error| ProblemKind::Unreadable(error.kind());
    let bytes = fs::metadata(path).map_err(unreadable)?.len();
    if bytes > MOST_BYTES {
        let most = MOST_BYTES;
        return Err(ProblemKind::TooLarge { bytes, most });
    }
    fs::read(path).map_err(unreadable)
}

fn keep(texts: &mut PackTexts, problems: &mut Vec<PackProblem>, name: &str, bytes: Vec<u8>) {
    let text = match String::from_utf8(bytes) {
        Ok(text) => normalised(&text),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let readable = String::from_utf8_lossy(error.as_bytes());
            let kind = ProblemKind::NotUtf8;
            problems.push(PackProblem::at_byte(name, &readable, valid, kind));
            return;
        }
    };
    if name == STRUCTURE {
        texts.ron = text;
    } else if let Some(language) = name.strip_suffix(".ftl") {
        texts.ftl.insert(language.to_owned(), text);
    }
}

/// Editors on Windows write a byte order mark and two signs at the end of a line; neither is
/// part of the text, and Fluent would keep the one and stumble over the other.
fn normalised(text: &str) -> String {
    text.strip_prefix('\u{feff}')
        .unwrap_or(text)
        .replace("\r\n", "\n")
}

/// Writes a pack into a folder that does not exist yet, for the user to change.
///
/// # Errors
/// With the path that could not be written; a folder that is there already is never written over.
pub fn write_copy(texts: &PackTexts, folder: &Path) -> Result<(), (PathBuf, std::io::Error)> {
    if folder.exists() {
        return Err((folder.to_owned(), std::io::ErrorKind::AlreadyExists.into()));
    }
    fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| (path, error))
    };
    write(STRUCTURE, &texts.ron)?;
    texts
        .ftl
        .iter()
        .try_for_each(|(language, text)| write(&format!("{language}.ftl"), text))
}
