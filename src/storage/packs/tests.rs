use std::fs;

use super::*;
use crate::storage::test_pack;

/// What is told about a pack with these files, each as `file:line kind`.
fn told(files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("three-valleys");
    fs::create_dir(&pack).unwrap();
    for (name, text) in files {
        fs::write(pack.join(name), text).unwrap();
    }
    let problems = match load(&Origin::Folder(pack)) {
        Ok(pack) => pack.advice,
        Err(problems) => problems.problems,
    };
    let line = |problem: &PackProblem| problem.place.map_or(0, |place| place.line);
    problems
        .iter()
        .map(|problem| format!("{}:{} {:?}", problem.file, line(problem), problem.kind))
        .collect()
}

#[test]
fn a_good_pack_has_nothing_to_tell() {
    let (ron, ftl) = (test_pack::ron(), test_pack::ftl());
    let files = [("scenario.ron", ron.as_str()), ("en.ftl", ftl.as_str())];
    assert_eq!(told(&files), [""; 0]);
}

#[test]
fn a_misspelt_field_gets_a_suggestion_and_a_line() {
    let ron = test_pack::ron().replacen("min_minutes: 5", "min_minuts: 5", 1);
    let told = told(&[("scenario.ron", &ron), ("en.ftl", &test_pack::ftl())]);
    assert!(
        told[0].contains("UnknownField { found: \"min_minuts\", suggestion: Some(\"min_minutes\")"),
        "{told:?}"
    );
    let line = ron
        .lines()
        .position(|line| line.contains("min_minuts: 5"))
        .unwrap()
        + 1;
    assert!(
        told[0].starts_with(&format!("scenario.ron:{line} ")),
        "{told:?}"
    );
}

#[test]
fn a_competency_has_all_five_levels_or_none() {
    let level = |n: u8| format!("competency-listening-level-{n} = What can be seen.\n");
    let all: String = (1..=5).map(level).collect();
    let with = |levels: &str| {
        let (ron, ftl) = (test_pack::ron(), test_pack::ftl() + "\n" + levels);
        told(&[("scenario.ron", &ron), ("en.ftl", &ftl)])
    };
    assert_eq!(with(&all), [""; 0]);
    let four = all.replace(&level(3), "");
    let missing = "en.ftl:0 MissingMessage { key: \"competency-listening-level-3\" }";
    assert!(with(&four).iter().any(|problem| problem == missing));
    let six = all + &level(6);
    let unused = "UnusedMessage { key: \"competency-listening-level-6\"";
    assert!(with(&six).iter().any(|problem| problem.contains(unused)));
}

#[test]
fn a_misspelt_message_gets_a_suggestion_and_a_line() {
    let ftl = test_pack::ftl().replace("tagline =", "taglin =");
    let told = told(&[("scenario.ron", &test_pack::ron()), ("en.ftl", &ftl)]);
    let unused = "UnusedMessage { key: \"taglin\", suggestion: Some(\"tagline\") }";
    assert_eq!(
        told,
        [
            "en.ftl:0 NoWholeLanguage { nearest: Some(\"en\"), lacks: 1 }".to_owned(),
            "en.ftl:0 MissingMessage { key: \"tagline\" }".to_owned(),
            format!("en.ftl:2 {unused}"),
        ]
    );
}

#[test]
fn a_half_translated_language_stops_nobody() {
    let (ron, english) = (test_pack::ron(), test_pack::ftl());
    let french = english.replace("title =", "title");
    let files = [
        ("scenario.ron", ron.as_str()),
        ("en.ftl", &english),
        ("fr.ftl", &french),
        ("xx.ftl", ""),
    ];
    let told = told(&files);
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[1].starts_with("fr.ftl:1 MessageSyntax"), "{told:?}");
}

#[test]
fn files_from_windows_are_read() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let ron = windows(&test_pack::ron());
    let ftl = windows(&test_pack::ftl());
    assert_eq!(
        told(&[("scenario.ron", ron.as_str()), ("en.ftl", ftl.as_str())]),
        [""; 0]
    );
}

#[test]
fn a_newer_pack_is_called_newer() {
    let ron = test_pack::ron().replace("format: 1", "format: 7, wonder: [1]");
    let told = told(&[("scenario.ron", &ron)]);
    assert_eq!(told, ["scenario.ron:2 NewerFormat { found: 7, known: 1 }"]);
}

#[test]
fn broken_structure_never_panics() {
    let ron = test_pack::ron();
    for end in (0..ron.len()).step_by(97) {
        assert!(!told(&[("scenario.ron", &ron[..end])]).is_empty());
    }
}

#[test]
fn what_is_missing_is_told() {
    assert_eq!(told(&[]), ["scenario.ron:0 FileMissing"]);
    let nowhere = Origin::Folder("/nowhere/at/all".into());
    let problems = load(&nowhere).unwrap_err().problems;
    assert!(matches!(problems[0].kind, ProblemKind::FolderMissing(_)));
}

#[test]
fn a_latin_file_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("three-valleys");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("scenario.ron"), test_pack::ron()).unwrap();
    fs::write(pack.join("fr.ftl"), b"a = b\ntitle = L'\xe9t\xe9\n").unwrap();
    let problems = load(&Origin::Folder(pack)).unwrap_err().problems;
    let latin = problems
        .iter()
        .find(|problem| problem.kind == ProblemKind::NotUtf8);
    assert_eq!(latin.unwrap().place.unwrap().line, 2);
}

#[test]
fn names_find_packs_and_near_misses() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("three-valleys");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("scenario.ron"), test_pack::ron()).unwrap();
    let user = Some(folder.path());
    assert_eq!(
        find("three-valleys", user),
        Ok(Origin::Folder(pack.clone()))
    );
    assert_eq!(
        find(&pack.to_string_lossy(), None),
        Ok(Origin::Folder(pack))
    );
    assert_eq!(
        find("three-valey", user).unwrap_err().suggestion.as_deref(),
        Some("three-valleys")
    );
}

#[test]
fn built_in_packs_can_be_played() {
    for origin in built_in() {
        let pack = load(&origin);
        assert!(pack.is_ok(), "{pack:#?}");
    }
}

#[test]
fn what_makes_no_sense_is_told_with_its_line() {
    let ron = test_pack::ron().replacen("party: \"hill\"", "party: \"hil\"", 1);
    let told = told(&[("scenario.ron", &ron), ("en.ftl", &test_pack::ftl())]);
    let line = ron
        .lines()
        .position(|line| line.contains("\"hil\""))
        .unwrap()
        + 1;
    let begin = format!("scenario.ron:{line} Structure");
    assert!(
        told.iter().any(|told| told.starts_with(&begin)),
        "{told:#?}"
    );
}

#[test]
fn an_id_given_twice_is_told_where_it_comes_again() {
    let ron = test_pack::ron().replacen("\"farmer\"", "\"mayor\"", 1);
    let told = told(&[("scenario.ron", &ron), ("en.ftl", &test_pack::ftl())]);
    let mut lines = ron
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains("id: \"mayor\""));
    let line = lines.nth(1).unwrap().0 + 1;
    let begin = format!("scenario.ron:{line} Structure");
    assert!(
        told.iter().any(|told| told.starts_with(&begin)),
        "{told:#?}"
    );
}

#[test]
fn a_number_that_fits_nowhere_is_told_as_that() {
    let ron = test_pack::ron().replacen("slot: 1", "slot: 1000", 1);
    let told = told(&[("scenario.ron", &ron), ("en.ftl", &test_pack::ftl())]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].ends_with("NumberOutOfBounds"), "{told:?}");
}

#[test]
fn a_pack_of_the_first_release_cites_in_its_structure() {
    let cited = "cite: Some(\"C1, first session\")";
    let ron = test_pack::ron().replacen("cite: None", cited, 1);
    let ftl = test_pack::ftl().replacen("source-consent-cite = The source-consent-cite\n", "", 1);
    let files = [("scenario.ron", ron.as_str()), ("en.ftl", ftl.as_str())];
    assert_eq!(told(&files), [""; 0]);
}
