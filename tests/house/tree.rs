//! The files that the rules read, from disk or made up in a test.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::source::Source;

const PLACES: [&str; 9] = [
    "src",
    "tests",
    "benches",
    "examples",
    "locales",
    "scenarios",
    "assets",
    "docs",
    "build.rs",
];

/// Files by their path from the top of the repository; pictures and fonts are known by name only.
pub struct Tree {
    files: BTreeMap<String, String>,
    sources: Vec<Source>,
}

impl Tree {
    pub fn of_repository() -> Self {
        let top = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = BTreeMap::new();
        for place in PLACES {
            gather(&top.join(place), place, &mut files);
        }
        for entry in entries(top).filter(|entry| entry.path().is_file()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            gather(&entry.path(), &name, &mut files);
        }
        Self::new(files)
    }

    /// A tree made of these paths and texts.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let owned = |&(path, text): &(&str, &str)| (path.to_owned(), text.to_owned());
        Self::new(files.iter().map(owned).collect())
    }

    fn new(files: BTreeMap<String, String>) -> Self {
        let rust = |path: &str| Path::new(path).extension().is_some_and(|end| end == "rs");
        let mut sources: Vec<Source> = files
            .iter()
            .filter(|(path, _)| rust(path))
            .map(|(path, text)| Source::new(path, text))
            .collect();
        let tests: Vec<String> = sources.iter().flat_map(Source::test_modules).collect();
        for source in &mut sources {
            let of = |folder: &String| source.path.strip_prefix(folder.as_str());
            if tests
                .iter()
                .filter_map(of)
                .any(|rest| rest.is_empty() || rest.starts_with(['.', '/']))
            {
                source.is_test = true;
            }
        }
        Self { files, sources }
    }

    /// Rust files, the program's and the tests'.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Rust files of the program in the folder, without those that are only compiled for tests.
    pub fn program(&self, folder: &str) -> impl Iterator<Item = &Source> {
        self.sources
            .iter()
            .filter(move |source| !source.is_test && source.path.starts_with(folder))
    }

    /// Paths and texts of all files whose path starts so.
    pub fn files(&self, start: &str) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(start))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Whether there is such a file, or a folder with something in it.
    pub fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.files.contains_key(path) || self.files(&folder).next().is_some()
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = fs::DirEntry> {
    fs::read_dir(folder).into_iter().flatten().flatten()
}

fn gather(path: &Path, name: &str, into: &mut BTreeMap<String, String>) {
    if path.is_dir() {
        for entry in entries(path) {
            let name = format!("{name}/{}", entry.file_name().to_string_lossy());
            gather(&entry.path(), &name, into);
        }
    } else if let Ok(bytes) = fs::read(path) {
        into.insert(
            name.to_owned(),
            String::from_utf8(bytes).unwrap_or_default(),
        );
    }
}
