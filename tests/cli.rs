//! The command line in a sealed world: no environment, a home of its own, one time zone.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why and stops"
)]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

struct World {
    home: TempDir,
}

/// What a command printed, and how it ended.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl World {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        Self { home }
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let output = Command::new(env!("CARGO_BIN_EXE_sulh"))
            .env_clear()
            .env("SULH_HOME", self.home.path())
            .env("TZ", "UTC")
            .env("LC_ALL", "C")
            .current_dir(self.home.path())
            .args(arguments)
            .output()
            .expect("runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Said {
            code: output.status.code().expect("ends by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let said = self.run(arguments);
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.err))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// A rehearsal of the sample roster, three tables.
    fn rehearse(&self, out: &str, more: &[&str]) -> Said {
        let roster = sample_roster();
        let mut arguments = vec!["rehearse", "waters-of-qarar", "--roster", &roster];
        arguments.extend(["--seed", "7", "--tables", "3", "--out", out]);
        arguments.extend(more);
        self.run(&arguments)
    }
}

impl Said {
    #[track_caller]
    fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    fn complains(self, part: &str) {
        assert!(self.err.contains(part), "{}", self.err);
        assert!(self.err.starts_with("sulh: "), "{}", self.err);
        assert!(self.out.is_empty(), "{}", self.out);
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sample_roster() -> String {
    let path = repository().join("assets/samples/roster.csv");
    path.display().to_string()
}

fn fixture(name: &str) -> String {
    let path = repository().join("tests/fixtures/rosters").join(name);
    path.display().to_string()
}

#[test]
fn scenarios_are_listed() {
    let world = World::new();
    let said = world.run(&["scenarios"]).ends_with(0);
    assert!(said.out.contains("waters-of-qarar"), "{}", said.out);
    let listed = world.json(&["scenarios", "--json"]);
    let qarar = &listed[0];
    assert_eq!(qarar["id"], "waters-of-qarar");
    assert_eq!(qarar["minutes"], 180);
    assert_eq!(qarar["parties"], 8);
    assert!(qarar["languages"].as_array().is_some());
}

#[test]
fn a_clean_pack_is_clean() {
    let world = World::new();
    world.run(&["check", "waters-of-qarar"]).ends_with(0);
    let checked = world.json(&["check", "waters-of-qarar", "--json"]);
    assert_eq!(checked[0]["playable"], true);
    assert_eq!(checked[0]["problems"], Value::Array(Vec::new()));
}

#[test]
fn a_pack_with_problems_tells_them_with_file_and_line() {
    let world = World::new();
    let pack = world.path("scenarios/waters-of-qarar");
    fs::create_dir_all(&pack).expect("a folder");
    for file in ["scenario.ron", "en.ftl"] {
        let text = fs::read_to_string(repository().join("scenarios/waters-of-qarar").join(file));
        let text = text.expect("readable");
        let text = text.replace("required: [\"talawi\"", "required: [\"tallawi\"");
        fs::write(pack.join(file), text).expect("written");
    }
    let said = world.run(&["check", "waters-of-qarar"]).ends_with(1);
    assert!(said.out.contains("scenario.ron:"), "{}", said.out);
    assert!(said.out.contains("talawi"), "{}", said.out);
    let checked = world.json(&["check", "waters-of-qarar", "--json"]);
    let problem = &checked[0]["problems"][0];
    assert_eq!(problem["file"], "scenario.ron");
    assert!(problem["line"].as_u64().is_some_and(|line| line > 100));
}

#[test]
fn a_pack_that_is_not_there_cannot_be_checked() {
    let world = World::new();
    let said = world.run(&["check", "waters-of-qarrar"]).ends_with(2);
    said.complains("waters-of-qarar");
}

#[test]
fn a_roster_tells_its_people_and_its_problems() {
    let world = World::new();
    let read = world.json(&["roster", &sample_roster(), "--json"]);
    let people = read["participants"].as_array().expect("a list");
    assert_eq!(people[0]["name"], "Leila Benkirane");
    assert_eq!(people[0]["country"], "MA");
    assert_eq!(read["problems"], Value::Array(Vec::new()));
    world.run(&["roster", &sample_roster()]).ends_with(0);

    let untidy = fixture("untidy.csv");
    let said = world.run(&["roster", &untidy]).ends_with(1);
    assert!(said.out.contains("Row "), "{}", said.out);
    let read = world.json(&["roster", &untidy, "--json"]);
    let problems = read["problems"].as_array().expect("a list");
    let misspelt = problems.iter().find(|it| it["kind"] == "unknown_country");
    let misspelt = misspelt.expect("told");
    assert_eq!(
        (&misspelt["row"], &misspelt["suggestion"]),
        (&7.into(), &"NG".into())
    );
}

#[test]
fn a_roster_that_cannot_be_read_says_why_and_what_to_do() {
    let world = World::new();
    let said = world.run(&["roster", "nobody.csv"]).ends_with(2);
    assert_eq!(said.err.lines().count(), 3, "{}", said.err);
    said.complains("There is no file of this name.");
    let picture = world.path("picture.csv");
    fs::write(&picture, b"\x89PNG\r\n\x1a\n0000").expect("written");
    let said = world.run(&["roster", "picture.csv"]).ends_with(2);
    said.complains("picture");
}

#[test]
fn names_in_arabic_are_names() {
    let world = World::new();
    let name = "قائمة المشاركين.csv";
    fs::write(
        world.path(name),
        "الاسم,البلد\nليلى بنكيران,المغرب\nعمر,تركيا\n",
    )
    .expect("written");
    let read = world.json(&["roster", name, "--json"]);
    assert_eq!(read["participants"][0]["name"], "ليلى بنكيران");
    assert_eq!(read["participants"][1]["country"], "TR");
    world.rehearse("مجلد النتائج", &[]).ends_with(0);
    let session = "مجلد النتائج/session.sulh";
    world.run(&["inspect", session]).ends_with(0);
}

#[test]
fn seats_are_given_out_the_same_for_the_same_seed() {
    let world = World::new();
    let roster = sample_roster();
    let assign = |seed| {
        let fixed = ["assign", "waters-of-qarar", "--roster", &roster, "--json"];
        world.json(&[&fixed[..], &["--seed", seed, "--tables", "3"]].concat())
    };
    let first = assign("7");
    assert_eq!(first, assign("7"));
    let seats = first["seats"].as_array().expect("a list");
    assert!(seats.iter().all(|seat| seat["participant"].is_string()));
    assert!(first["left_over"].is_array() && first["not_met"].is_array());
    let (cost, bound) = (&first["cost"], &first["lower_bound"]);
    assert!(cost.as_u64() >= bound.as_u64(), "{cost} {bound}");
}

#[test]
fn more_tables_than_the_room_has_are_refused() {
    let world = World::new();
    let roster = sample_roster();
    let fixed = ["waters-of-qarar", "--roster", &roster, "--seed", "7"];
    let assign = [&["assign"], &fixed[..], &["--tables", "9"]].concat();
    world.run(&assign).ends_with(3).complains("1 to 8 tables");
    let rehearse = [&["rehearse"], &fixed[..], &["--tables", "9", "--out", "o"]].concat();
    world.run(&rehearse).ends_with(3).complains("1 to 8 tables");
}

#[test]
fn a_rehearsal_leaves_a_session_and_its_documents() {
    let world = World::new();
    let said = world.rehearse("day", &[]).ends_with(0);
    for (name, least) in [("session.sulh", 50_000), ("debrief.md", 5_000)] {
        let length = fs::metadata(world.path("day").join(name))
            .expect(name)
            .len();
        assert!(length > least, "{name}: {length}");
    }
    for name in ["debrief.html", "briefs.html"] {
        let text = fs::read_to_string(world.path("day").join(name)).expect(name);
        assert!(text.contains("</html>"), "{name}");
    }
    assert!(said.out.contains("Outcome: "), "{}", said.out);
    assert_eq!(said.err, "");
}

#[test]
fn the_same_seed_makes_the_same_bytes_at_any_speed() {
    let world = World::new();
    world.rehearse("one", &[]).ends_with(0);
    world.rehearse("two", &["--speed", "3600"]).ends_with(0);
    for name in ["session.sulh", "debrief.md", "debrief.html", "briefs.html"] {
        let read = |folder| fs::read(world.path(folder).join(name)).expect(name);
        assert!(read("one") == read("two"), "{name} differs");
    }
}

#[test]
fn a_session_file_is_never_overwritten() {
    let world = World::new();
    fs::create_dir(world.path("day")).expect("a folder");
    fs::write(world.path("day/session.sulh"), "mine").expect("written");
    let said = world.rehearse("day", &[]).ends_with(4);
    said.complains("already");
    let kept = fs::read_to_string(world.path("day/session.sulh")).expect("there");
    assert_eq!(kept, "mine");
}

#[test]
fn a_shorter_slot_is_kept_and_one_that_is_too_short_refused() {
    let world = World::new();
    let day = |out, minutes| world.rehearse(out, &["--minutes", minutes]);
    day("short", "150").ends_with(0);
    let facts = world.json(&["inspect", "short/session.sulh", "--json"]);
    let planned: i64 = facts["phases"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|phase| phase["planned_secs"].as_i64().expect("a number"))
        .sum();
    assert_eq!(planned, 150 * 60);
    day("none", "60").ends_with(3).complains("at least");
    assert!(!world.path("none/session.sulh").exists());
}

#[test]
fn inspect_tells_the_facts() {
    let world = World::new();
    world.rehearse("day", &[]).ends_with(0);
    let facts = world.json(&["inspect", "day/session.sulh", "--json"]);
    assert_eq!(facts["format_version"], 1);
    assert_eq!(facts["scenario"], "waters-of-qarar");
    assert_eq!(facts["seed"], 7);
    assert_eq!(facts["tables"], 3);
    assert_eq!(facts["closed"], true);
    assert!(facts["participants"].as_u64() > Some(20));
    let minutes = |key: &str| facts[key].as_i64().expect("a number") / 60;
    assert!((170..=192).contains(&minutes("session_secs")));
    assert!((1..=5).contains(&minutes("paused_secs")));
    assert_eq!(facts["phases"][0]["id"], "welcome");
    assert_eq!(facts["phases"][0]["planned_secs"], 600);
    assert!(facts["phases"][0]["actual_secs"].is_number());
    let rain = &facts["injects"][0];
    assert_eq!(rain["id"], "late-rain");
    assert!(rain["released_secs"].as_i64() >= rain["due_secs"].as_i64());
    assert!(!rain["audience"].is_null());
    assert!(facts["events"].as_u64() > Some(200));
    assert!(facts["observations"].as_u64() > Some(80));
    let said = world.run(&["inspect", "day/session.sulh"]).ends_with(0);
    assert!(said.out.contains("The Waters of Qarar"), "{}", said.out);
}

#[test]
fn a_file_that_is_no_session_is_refused_kindly() {
    let world = World::new();
    fs::write(world.path("letter.sulh"), "Dear colleague").expect("written");
    for arguments in [
        &["inspect", "letter.sulh"][..],
        &["export", "letter.sulh", "--format", "md", "--out", "o"],
    ] {
        let said = world.run(arguments).ends_with(2);
        assert!(said.err.contains("Nothing was changed."), "{}", said.err);
        said.complains("not a Sulh session");
    }
    let said = world.run(&["inspect", "nowhere.sulh"]).ends_with(2);
    said.complains("not there");
}

#[test]
fn export_writes_what_is_asked_for_without_names_if_asked() {
    let world = World::new();
    world.rehearse("day", &[]).ends_with(0);
    let export = ["export", "day/session.sulh", "--format", "md,html", "--out"];
    world.run(&[&export[..], &["named"]].concat()).ends_with(0);
    let nameless = [&export[..], &["nameless", "--no-names"]].concat();
    world.run(&nameless).ends_with(0);
    let read = |path| fs::read_to_string(world.path(path)).expect(path);
    assert_eq!(read("named/debrief.md"), read("day/debrief.md"));
    assert!(read("named/debrief.html").contains("Leila Benkirane"));
    for name in ["Leila Benkirane", "Yusuf Danladi", "Emre"] {
        assert!(!read("nameless/debrief.md").contains(name), "{name}");
        assert!(!read("nameless/debrief.html").contains(name), "{name}");
    }
}

#[test]
fn what_cannot_be_understood_is_a_usage_error() {
    let world = World::new();
    for arguments in [
        &["assign", "waters-of-qarar"][..],
        &["export", "a.sulh", "--format", "scroll", "--out", "o"],
        &["scenarios", "--lang", "xx"],
        &["scenarios", "--telepathy"],
    ] {
        let said = world.run(arguments).ends_with(64);
        assert!(!said.err.is_empty() && said.out.is_empty());
    }
    let slow = world.rehearse("o", &["--speed", "slow"]).ends_with(64);
    assert!(slow.err.contains("3600"), "{}", slow.err);
}

#[test]
fn without_a_display_there_is_no_window_and_a_clear_sentence() {
    let world = World::new();
    let said = world.run(&[]).ends_with(3);
    said.complains("sulh --help");
}

/// The manual cannot go stale: it holds what `--help` prints, word for word.
#[test]
fn the_manual_holds_every_help_text() {
    let world = World::new();
    let manual = fs::read_to_string(repository().join("docs/command-line.md")).expect("there");
    for command in [
        "",
        "scenarios",
        "check",
        "roster",
        "assign",
        "rehearse",
        "inspect",
        "export",
    ] {
        let mut arguments: Vec<&str> = command.split_whitespace().collect();
        arguments.push("--help");
        let help = world.run(&arguments).ends_with(0).out;
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        let block = format!("```text\n{}\n```", help.join("\n"));
        assert!(
            manual.contains(&block),
            "put this into docs/command-line.md for `sulh {command}`:\n{block}"
        );
    }
}
