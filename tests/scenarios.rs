//! The scenarios that come with the program hold to the rules for all scenarios.

use std::fs;
use std::path::Path;

use sulh::domain::scenario::Scenario;
use sulh::domain::scenario::check::{Finding, check};

/// Every built-in pack, by the name of its folder.
fn packs() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut packs: Vec<(String, Scenario)> = fs::read_dir(folder)
        .expect("there are scenarios")
        .map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.path().join("scenario.ron").exists())
        .map(|entry| {
            (
                entry.file_name().to_string_lossy().into_owned(),
                read(&entry.path()),
            )
        })
        .collect();
    packs.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(!packs.is_empty(), "no scenario was found");
    packs
}

fn read(pack: &Path) -> Scenario {
    let text = fs::read_to_string(pack.join("scenario.ron")).expect("readable");
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options
        .from_str(&text)
        .unwrap_or_else(|problem| panic!("{}: {problem}", pack.display()))
}

#[test]
fn the_checker_finds_nothing() {
    for (folder, scenario) in packs() {
        assert_eq!(check(&scenario), Vec::<Finding>::new(), "in {folder}");
        assert_eq!(
            scenario.id.as_str(),
            folder,
            "the folder is named after the id"
        );
    }
}
