//! Rosters as they come, read whole.

use std::path::{Path, PathBuf};

use super::*;

mod json;
mod properties;
mod workbooks;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/rosters")
        .join(name)
}

fn sample() -> RosterReading {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/roster.csv");
    read_file(&path).expect("the sample")
}

fn pasted(text: &str) -> RosterReading {
    read_pasted(text).expect("a roster")
}

fn names(reading: &RosterReading) -> Vec<&str> {
    reading
        .people
        .iter()
        .map(|row| row.profile.name.as_str())
        .collect()
}

fn kinds(reading: &RosterReading) -> Vec<(Option<u32>, ProblemKind)> {
    reading
        .problems
        .iter()
        .map(|p| (p.row, p.kind.clone()))
        .collect()
}

/// All that is known of the people, without the spelling of their names.
fn details(reading: &RosterReading) -> Vec<(u32, Profile)> {
    let nameless = |row: &Row| {
        (
            row.number,
            Profile {
                name: String::new(),
                ..row.profile.clone()
            },
        )
    };
    reading.people.iter().map(nameless).collect()
}

#[test]
fn the_sample_is_24_people_without_a_problem() {
    let reading = sample();
    assert_eq!(reading.people.len(), 24);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.people[0].number, 2);
    let complete = |p: &Profile| {
        p.country.is_some()
            && p.status.is_some()
            && !p.languages.is_empty()
            && p.gender.is_some()
            && p.experience.is_some()
    };
    assert!(reading.people.iter().all(|row| complete(&row.profile)));
    let countries: std::collections::BTreeSet<_> = reading
        .people
        .iter()
        .filter_map(|r| r.profile.country)
        .collect();
    assert_eq!(countries.len(), 18, "17 Member States and Türkiye");
}

#[track_caller]
fn same_people(file: &str, source: &Source, language: &str) -> RosterReading {
    let reading = read_file(&fixture(file)).expect(file);
    assert_eq!(reading.problems, [], "{file}");
    assert_eq!(details(&reading), details(&sample()), "{file}");
    assert_eq!(&reading.found.source, source, "{file}");
    let header = reading
        .found
        .header
        .and_then(|h| h.language)
        .expect("a header");
    assert_eq!(header.as_str(), language, "{file}");
    reading
}

#[test]
fn the_same_people_come_out_of_every_encoding_and_language() {
    let text = |encoding, delimiter| Source::Text {
        encoding,
        delimiter,
    };
    let semicolon = Delimiter::Semicolon;
    let turkish = same_people(
        "turkish-windows-1254.csv",
        &text(TextEncoding::Windows1254, semicolon),
        "tr",
    );
    assert_eq!(names(&turkish), names(&sample()));
    let french = same_people(
        "french-windows-1252.csv",
        &text(TextEncoding::Windows1252, semicolon),
        "fr",
    );
    assert!(names(&french).contains(&"Aïssatou Diallo"));
    let arabic = same_people(
        "arabic-windows-1256.csv",
        &text(TextEncoding::Windows1256, semicolon),
        "ar",
    );
    assert_eq!(names(&arabic)[0], "ليلى بنكيران");
    let tabbed = same_people(
        "english-utf-16le.txt",
        &text(TextEncoding::Utf16Le, Delimiter::Tab),
        "en",
    );
    assert_eq!(names(&tabbed), names(&sample()));
    same_people(
        "english-utf-8-bom.csv",
        &text(TextEncoding::Utf8, Delimiter::Comma),
        "en",
    );
}

#[test]
fn an_untidy_list_keeps_its_people_and_says_what_it_lost() {
    use ProblemKind as K;
    let reading = read_file(&fixture("untidy.csv")).expect("a roster");
    let rows: Vec<u32> = reading.people.iter().map(|row| row.number).collect();
    assert_eq!(rows, [5, 7, 8, 9, 14]);
    let country = |text: &str, code| K::UnknownCountry {
        text: text.into(),
        suggestion: CountryCode::new(code).ok(),
    };
    let duplicate = |same_details| K::DuplicateName {
        name: "Leila Benkirane".into(),
        first_row: 5,
        same_details,
    };
    let expected = [
        (None, K::EmptyRows { count: 2 }),
        (
            Some(1),
            K::TitleAboveHeader {
                text: "Participants of the simulation".into(),
            },
        ),
        (
            Some(2),
            K::TitleAboveHeader {
                text: "Ankara, November".into(),
            },
        ),
        (Some(7), country("Nigeira", "NG")),
        (Some(8), duplicate(true)),
        (Some(9), duplicate(false)),
        (Some(11), K::RepeatedHeader),
        (Some(12), K::NoName),
        (Some(13), K::NameWithoutLetters { text: "42".into() }),
        (
            Some(14),
            K::TooManyCells {
                extra: vec!["spilled".into(), "over".into()],
            },
        ),
        (
            Some(14),
            K::UnknownStatus {
                text: "attache of culture".into(),
            },
        ),
        (
            Some(14),
            K::UnknownLanguage {
                text: "Klingon".into(),
                suggestion: None,
            },
        ),
    ];
    assert_eq!(kinds(&reading), expected);
    let ignored: Vec<&str> = reading
        .found
        .ignored
        .iter()
        .map(|c| c.heading.as_str())
        .collect();
    assert_eq!(ignored, ["Phone"]);
    assert_eq!(reading.found.ignored[0].letter, "E");
}

#[test]
fn other_files_are_refused_by_what_they_are() {
    assert_eq!(
        read_file(&fixture("report.csv")),
        Err(CannotRead::NotATable {
            found: FileKind::Pdf
        })
    );
    assert_eq!(
        read_file(&fixture("no such file.csv")),
        Err(CannotRead::Missing)
    );
    assert_eq!(read_file(&fixture("")), Err(CannotRead::IsFolder));
    let refused = |bytes: &[u8]| read_bytes("roster.csv", bytes).expect_err("no roster");
    assert_eq!(refused(b""), CannotRead::Empty);
    assert_eq!(refused(b" \n,,\n"), CannotRead::Empty);
    assert_eq!(refused(b"PK\x03\x04 cut off"), CannotRead::Damaged);
    assert_eq!(
        refused(b"\xD0\xCF\x11\xE0\xA1\xB1"),
        CannotRead::NotATable {
            found: FileKind::LegacyOffice
        }
    );
    let encrypted: Vec<u8> = b"\xD0\xCF\x11\xE0"
        .iter()
        .copied()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(refused(&encrypted), CannotRead::Encrypted);
    assert_eq!(refused(b"x,y\n1,2\n3,4\n"), CannotRead::NoNames);
    assert_eq!(
        refused(&vec![b'a'; 6 * 1024 * 1024]),
        CannotRead::TooLarge { limit: MOST_BYTES }
    );
    let many: String = std::iter::once("Name\n".to_owned())
        .chain((0..2100).map(|n| format!("Person {n}\n")))
        .collect();
    assert_eq!(
        refused(many.as_bytes()),
        CannotRead::TooManyRows { limit: MOST_ROWS }
    );
}

#[test]
fn a_file_cut_in_a_letter_is_read_and_the_loss_is_shown() {
    let reading = read_file(&fixture("cut-off-utf-8.csv")).expect("a roster");
    assert_eq!(reading.people.len(), 5);
    assert_eq!(
        reading.found.source,
        Source::Text {
            encoding: TextEncoding::Utf8,
            delimiter: Delimiter::Semicolon
        }
    );
    let text = "Murat Şe\u{FFFD}".to_owned();
    assert_eq!(
        kinds(&reading),
        [(Some(6), ProblemKind::BrokenCharacters { text })]
    );
}

#[test]
fn names_in_two_columns_are_joined_in_every_language() {
    for (text, name) in [
        ("First name\tSurname\nLeila\tBenkirane", "Leila Benkirane"),
        ("Surname\tFirst name\nBenkirane\tLeila", "Leila Benkirane"),
        ("Nom\tPrénom\nBENKIRANE\tLeila", "Leila BENKIRANE"),
        ("Ad\tSoyad\nEmre\tYıldırım", "Emre Yıldırım"),
        ("الاسم\tاللقب\nليلى\tبنكيران", "ليلى بنكيران"),
        (
            "الاسم الأول\tاسم الأب\tاسم العائلة\nليلى\tأحمد\tبنكيران",
            "ليلى أحمد بنكيران",
        ),
        (
            "Full name\tFirst name\tLast name\nLeila Benkirane\tLeila\tBenkirane",
            "Leila Benkirane",
        ),
    ] {
        assert_eq!(names(&pasted(text)), [name], "{text}");
    }
}

#[test]
fn a_list_without_a_header_is_read_and_the_guess_is_told() {
    let reading = pasted("Leila Benkirane\nYusuf Danladi\n\n3. Nadia Haddad\n• Emre Yıldırım\n");
    assert_eq!(
        names(&reading),
        [
            "Leila Benkirane",
            "Yusuf Danladi",
            "Nadia Haddad",
            "Emre Yıldırım"
        ]
    );
    assert_eq!(
        kinds(&reading),
        [
            (None, ProblemKind::NoHeader),
            (None, ProblemKind::EmptyRows { count: 1 })
        ]
    );
    let reading = pasted("Morocco\tLeila Benkirane\tAR FR\tF\nNigeria\tYusuf Danladi\tEN\tM");
    let fields: Vec<Field> = reading.found.columns.iter().map(|c| c.field).collect();
    assert_eq!(
        fields,
        [Field::Country, Field::Name, Field::Languages, Field::Gender]
    );
    assert_eq!(
        reading.people[1].profile.country,
        CountryCode::new("NG").ok()
    );
    assert_eq!(
        names(&pasted("Leila\tBenkirane\nYusuf\tDanladi")),
        ["Leila Benkirane", "Yusuf Danladi"]
    );
    assert_eq!(names(&pasted("Name\nLeila Benkirane")), ["Leila Benkirane"]);
}

#[test]
fn a_title_is_not_a_header() {
    let reading = pasted("Participants\nLeila Benkirane\tMorocco\nYusuf Danladi\tNigeria");
    assert_eq!(reading.found.header, None);
    assert_eq!(names(&reading)[1..], ["Leila Benkirane", "Yusuf Danladi"]);
}

#[test]
fn a_missing_name_heading_is_guessed() {
    let reading = pasted("No\tWho\tCountry\tStatus\n1\tLeila Benkirane\tMorocco\tdiplomat");
    assert_eq!(names(&reading), ["Leila Benkirane"]);
    assert_eq!(kinds(&reading), [(None, ProblemKind::NameColumnGuessed)]);
}

#[test]
fn errors_formulas_and_endless_cells_are_told() {
    let long = "Leila ".repeat(40);
    let text = format!("Name,Country,Note\n=A1,#REF!,x\n{long},-,n.c.\nYusuf Danladi,,\n");
    let reading = read_bytes("x.csv", text.as_bytes()).expect("a roster");
    let kinds: Vec<ProblemKind> = reading.problems.iter().map(|p| p.kind.clone()).collect();
    assert_eq!(
        kinds,
        [
            ProblemKind::Formula { text: "=A1".into() },
            ProblemKind::CellError {
                text: "#REF!".into()
            },
            ProblemKind::TooLong { limit: 120 },
        ]
    );
    assert_eq!(reading.people.len(), 3);
}

#[test]
fn years_and_steps_are_told_apart_by_the_column() {
    let experience = |text: &str| {
        pasted(text)
            .people
            .iter()
            .map(|r| r.profile.experience)
            .collect::<Vec<_>>()
    };
    let (first, some, senior) = (
        Some(Experience::First),
        Some(Experience::Some),
        Some(Experience::Senior),
    );
    assert_eq!(
        experience("Name\tExperience\nA B\t1\nC D\t2\nE F\t3"),
        [first, some, senior]
    );
    assert_eq!(
        experience("Name\tExperience\nA B\t1\nC D\t3\nE F\t9"),
        [first, some, senior]
    );
    assert_eq!(
        experience("Name\tYears of experience\nA B\t1\nC D\t3"),
        [first, some]
    );
}
