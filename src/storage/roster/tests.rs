//! Rosters as they come, read whole.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use super::*;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rosters").join(name)
}

fn sample() -> RosterReading {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/roster.csv");
    read_file(&path).expect("the sample")
}

fn pasted(text: &str) -> RosterReading {
    read_pasted(text).expect("a roster")
}

fn names(reading: &RosterReading) -> Vec<&str> {
    reading.people.iter().map(|row| row.profile.name.as_str()).collect()
}

fn kinds(reading: &RosterReading) -> Vec<(Option<u32>, ProblemKind)> {
    reading.problems.iter().map(|p| (p.row, p.kind.clone())).collect()
}

/// All that is known of the people, without the spelling of their names.
fn details(reading: &RosterReading) -> Vec<(u32, Profile)> {
    let nameless = |row: &Row| (row.number, Profile { name: String::new(), ..row.profile.clone() });
    reading.people.iter().map(nameless).collect()
}

#[test]
fn the_sample_is_24_people_without_a_problem() {
    let reading = sample();
    assert_eq!(reading.people.len(), 24);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.people[0].number, 2);
    let complete = |p: &Profile| {
        p.country.is_some() && p.status.is_some() && !p.languages.is_empty() && p.gender.is_some() && p.experience.is_some()
    };
    assert!(reading.people.iter().all(|row| complete(&row.profile)));
    let countries: std::collections::BTreeSet<_> = reading.people.iter().filter_map(|r| r.profile.country).collect();
    assert_eq!(countries.len(), 18, "17 Member States and Türkiye");
}

#[track_caller]
fn same_people(file: &str, source: &Source, language: &str) -> RosterReading {
    let reading = read_file(&fixture(file)).expect(file);
    assert_eq!(reading.problems, [], "{file}");
    assert_eq!(details(&reading), details(&sample()), "{file}");
    assert_eq!(&reading.found.source, source, "{file}");
    let header = reading.found.header.and_then(|h| h.language).expect("a header");
    assert_eq!(header.as_str(), language, "{file}");
    reading
}

#[test]
fn the_same_people_come_out_of_every_encoding_and_language() {
    let text = |encoding, delimiter| Source::Text { encoding, delimiter };
    let semicolon = Delimiter::Semicolon;
    let turkish = same_people("turkish-windows-1254.csv", &text(TextEncoding::Windows1254, semicolon), "tr");
    assert_eq!(names(&turkish), names(&sample()));
    let french = same_people("french-windows-1252.csv", &text(TextEncoding::Windows1252, semicolon), "fr");
    assert!(names(&french).contains(&"Aïssatou Diallo"));
    let arabic = same_people("arabic-windows-1256.csv", &text(TextEncoding::Windows1256, semicolon), "ar");
    assert_eq!(names(&arabic)[0], "ليلى بنكيران");
    let tabbed = same_people("english-utf-16le.txt", &text(TextEncoding::Utf16Le, Delimiter::Tab), "en");
    assert_eq!(names(&tabbed), names(&sample()));
    same_people("english-utf-8-bom.csv", &text(TextEncoding::Utf8, Delimiter::Comma), "en");
}

#[test]
fn an_untidy_list_keeps_its_people_and_says_what_it_lost() {
    use ProblemKind as K;
    let reading = read_file(&fixture("untidy.csv")).expect("a roster");
    let rows: Vec<u32> = reading.people.iter().map(|row| row.number).collect();
    assert_eq!(rows, [5, 7, 8, 9, 14]);
    let country = |text: &str, code| K::UnknownCountry { text: text.into(), suggestion: CountryCode::new(code).ok() };
    let duplicate = |same_details| K::DuplicateName { name: "Leila Benkirane".into(), first_row: 5, same_details };
    let expected = [
        (None, K::EmptyRows { count: 2 }),
        (Some(1), K::TitleAboveHeader { text: "Participants of the simulation".into() }),
        (Some(2), K::TitleAboveHeader { text: "Ankara, November".into() }),
        (Some(7), country("Nigeira", "NG")),
        (Some(8), duplicate(true)),
        (Some(9), duplicate(false)),
        (Some(11), K::RepeatedHeader),
        (Some(12), K::NoName),
        (Some(13), K::NameWithoutLetters { text: "42".into() }),
        (Some(14), K::TooManyCells { extra: vec!["spilled".into(), "over".into()] }),
        (Some(14), K::UnknownStatus { text: "attache of culture".into() }),
        (Some(14), K::UnknownLanguage { text: "Klingon".into(), suggestion: None }),
    ];
    assert_eq!(kinds(&reading), expected);
    let ignored: Vec<&str> = reading.found.ignored.iter().map(|c| c.heading.as_str()).collect();
    assert_eq!(ignored, ["Phone"]);
    assert_eq!(reading.found.ignored[0].letter, "E");
}

#[test]
fn other_files_are_refused_by_what_they_are() {
    assert_eq!(read_file(&fixture("report.csv")), Err(CannotRead::NotATable { found: FileKind::Pdf }));
    assert_eq!(read_file(&fixture("no such file.csv")), Err(CannotRead::Missing));
    assert_eq!(read_file(&fixture("")), Err(CannotRead::IsFolder));
    let refused = |bytes: &[u8]| read_bytes("roster.csv", bytes).expect_err("no roster");
    assert_eq!(refused(b""), CannotRead::Empty);
    assert_eq!(refused(b" \n,,\n"), CannotRead::Empty);
    assert_eq!(refused(b"PK\x03\x04 cut off"), CannotRead::Damaged);
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1"), CannotRead::NotATable { found: FileKind::LegacyOffice });
    let encrypted: Vec<u8> = b"\xD0\xCF\x11\xE0".iter().copied().chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(refused(&encrypted), CannotRead::Encrypted);
    assert_eq!(refused(b"x,y\n1,2\n3,4\n"), CannotRead::NoNames);
    assert_eq!(refused(&vec![b'a'; 6 * 1024 * 1024]), CannotRead::TooLarge { limit: MOST_BYTES });
    let many: String = std::iter::once("Name\n".to_owned()).chain((0..2100).map(|n| format!("Person {n}\n"))).collect();
    assert_eq!(refused(many.as_bytes()), CannotRead::TooManyRows { limit: MOST_ROWS });
}

#[test]
fn a_file_cut_in_a_letter_is_read_and_the_loss_is_shown() {
    let reading = read_file(&fixture("cut-off-utf-8.csv")).expect("a roster");
    assert_eq!(reading.people.len(), 5);
    assert_eq!(reading.found.source, Source::Text { encoding: TextEncoding::Utf8, delimiter: Delimiter::Semicolon });
    let text = "Murat Şe\u{FFFD}".to_owned();
    assert_eq!(kinds(&reading), [(Some(6), ProblemKind::BrokenCharacters { text })]);
}

#[test]
fn names_in_two_columns_are_joined_in_every_language() {
    for (text, name) in [
        ("First name\tSurname\nLeila\tBenkirane", "Leila Benkirane"),
        ("Surname\tFirst name\nBenkirane\tLeila", "Leila Benkirane"),
        ("Nom\tPrénom\nBENKIRANE\tLeila", "Leila BENKIRANE"),
        ("Ad\tSoyad\nEmre\tYıldırım", "Emre Yıldırım"),
        ("الاسم\tاللقب\nليلى\tبنكيران", "ليلى بنكيران"),
        ("الاسم الأول\tاسم الأب\tاسم العائلة\nليلى\tأحمد\tبنكيران", "ليلى أحمد بنكيران"),
        ("Full name\tFirst name\tLast name\nLeila Benkirane\tLeila\tBenkirane", "Leila Benkirane"),
    ] {
        assert_eq!(names(&pasted(text)), [name], "{text}");
    }
}

#[test]
fn a_list_without_a_header_is_read_and_the_guess_is_told() {
    let reading = pasted("Leila Benkirane\nYusuf Danladi\n\n3. Nadia Haddad\n• Emre Yıldırım\n");
    assert_eq!(names(&reading), ["Leila Benkirane", "Yusuf Danladi", "Nadia Haddad", "Emre Yıldırım"]);
    assert_eq!(kinds(&reading), [(None, ProblemKind::NoHeader), (None, ProblemKind::EmptyRows { count: 1 })]);
    let reading = pasted("Morocco\tLeila Benkirane\tAR FR\tF\nNigeria\tYusuf Danladi\tEN\tM");
    let fields: Vec<Field> = reading.found.columns.iter().map(|c| c.field).collect();
    assert_eq!(fields, [Field::Country, Field::Name, Field::Languages, Field::Gender]);
    assert_eq!(reading.people[1].profile.country, CountryCode::new("NG").ok());
    assert_eq!(names(&pasted("Leila\tBenkirane\nYusuf\tDanladi")), ["Leila Benkirane", "Yusuf Danladi"]);
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
    assert_eq!(kinds, [
        ProblemKind::Formula { text: "=A1".into() },
        ProblemKind::CellError { text: "#REF!".into() },
        ProblemKind::TooLong { limit: 120 },
    ]);
    assert_eq!(reading.people.len(), 3);
}

#[test]
fn years_and_steps_are_told_apart_by_the_column() {
    let experience = |text: &str| pasted(text).people.iter().map(|r| r.profile.experience).collect::<Vec<_>>();
    let (first, some, senior) = (Some(Experience::First), Some(Experience::Some), Some(Experience::Senior));
    assert_eq!(experience("Name\tExperience\nA B\t1\nC D\t2\nE F\t3"), [first, some, senior]);
    assert_eq!(experience("Name\tExperience\nA B\t1\nC D\t3\nE F\t9"), [first, some, senior]);
    assert_eq!(experience("Name\tYears of experience\nA B\t1\nC D\t3"), [first, some]);
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Empty").expect("a name");
    let cover = book.add_worksheet().set_name("Cover").expect("a name");
    cover.write(3, 1, "Second simulation").expect("a cell");
    let list = book.add_worksheet().set_name("List").expect("a name");
    let plain = Format::new();
    list.merge_range(1, 1, 1, 5, "Participants", &plain).expect("merged");
    for (column, heading) in ["Name\nالاسم", "Country", "Arrival", "Years of experience", "Status"].iter().enumerate() {
        list.write(3, u16::try_from(column + 1).expect("small"), *heading).expect("a cell");
    }
    let date = Format::new().set_num_format("yyyy-mm-dd");
    for (row, name) in ["Emre Yıldırım", "Elif Demirtaş", "Murat Korkmaz"].iter().enumerate() {
        let row = u32::try_from(row + 4).expect("small");
        list.write(row, 1, *name).expect("a cell");
        list.write_with_format(row, 3, 45_000, &date).expect("a cell");
        list.write(row, 4, row).expect("a cell");
        list.write_formula(row, 5, rust_xlsxwriter::Formula::new("=\"stu\"&\"dent\"").set_result("student")).expect("a cell");
    }
    list.merge_range(4, 2, 6, 2, "Türkiye", &plain).expect("merged");
    // A stray mark at the far end of the sheet.
    list.write(1_048_575, 16_383, " ").expect("a cell");
    book.add_worksheet().set_name("Lists").expect("a name").set_hidden(true).write(0, 0, "Name").expect("a cell");
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_workbook_is_read_below_its_title_and_through_merged_cells() {
    let reading = read_bytes("roster.csv", &workbook()).expect("a roster");
    assert_eq!(names(&reading), ["Emre Yıldırım", "Elif Demirtaş", "Murat Korkmaz"]);
    assert_eq!(reading.people[0].number, 5);
    let profile = &reading.people[2].profile;
    assert_eq!(profile.country, CountryCode::new("TR").ok());
    assert_eq!((profile.status, profile.experience), (Some(Status::Student), Some(Experience::Senior)));
    assert_eq!(reading.people[0].profile.experience, Some(Experience::Some));
    let source = Source::Workbook { sheet: "List".into(), other_sheets: vec!["Cover".into()] };
    assert_eq!(reading.found.source, source);
    assert_eq!(kinds(&reading), [(Some(2), ProblemKind::TitleAboveHeader { text: "Participants".into() })]);
    assert_eq!(reading.found.ignored, [Column { letter: "D".into(), heading: "Arrival".into() }]);
}

#[test]
fn json_has_the_promised_shape() {
    let reading = pasted("Name\tCountry\tLanguages\tNote\nLeila Benkirane\tMorroco\tAR FR\tvegetarian");
    let json = serde_json::to_value(&reading).expect("json");
    let expected = serde_json::json!({
        "participants": [{
            "row": 2, "name": "Leila Benkirane", "country": null, "status": null,
            "languages": ["ar", "fr"], "gender": null, "experience": null, "note": "vegetarian",
        }],
        "problems": [{
            "row": 2, "column": { "letter": "B", "heading": "Country" }, "severity": "row_kept",
            "kind": "unknown_country", "text": "Morroco", "suggestion": "MA",
        }],
        "found": {
            "source": { "kind": "pasted", "delimiter": "tab" },
            "header": { "row": 1, "language": "en" },
            "columns": [
                { "letter": "A", "heading": "Name", "field": "name" },
                { "letter": "B", "heading": "Country", "field": "country" },
                { "letter": "C", "heading": "Languages", "field": "languages" },
                { "letter": "D", "heading": "Note", "field": "note" },
            ],
            "ignored": [],
        },
    });
    assert_eq!(json, expected);
}

/// The parts of the workbook, unpacked.
static PARTS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook())).expect("an archive");
    let part = |index| {
        let mut file = archive.by_index(index).expect("a part");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        (file.name().expect("a name").to_string(), bytes)
    };
    (0..PARTS_OF_A_WORKBOOK).map(part).collect()
});

const PARTS_OF_A_WORKBOOK: usize = 12;

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        archive.write_all(bytes).expect("its bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

fn left_out(reading: &RosterReading) -> usize {
    reading.problems.iter().filter(|p| p.severity() == Severity::RowLeftOut).count()
}

/// Cells that rosters have, and some they should not.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-Za-zéşıا-ي ]{1,12}",
        "[0-9]{1,3}",
        Just("Name".to_owned()),
        Just("Morocco".to_owned()),
        Just("#REF!".to_owned()),
        Just("-".to_owned()),
        "\\PC{0,6}",
    ]
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_fail(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read_bytes("x", &bytes);
    }

    #[test]
    fn no_text_makes_the_reader_fail(text in "[\\PC\n\r\t,;\"=\u{FEFF}]{0,300}") {
        let _ = read_pasted(&text);
        let _ = read_bytes("x.tsv", text.as_bytes());
    }

    #[test]
    fn no_damage_to_a_workbook_makes_the_reader_fail(
        part in 0..PARTS_OF_A_WORKBOOK,
        place in any::<prop::sample::Index>(),
        length in 0usize..12,
        text in prop_oneof!["[0-9A-Z<>/\"=:.e-]{0,6}", Just("1e300".to_owned()), Just("99999999999".to_owned())],
    ) {
        let mut parts = PARTS.clone();
        let bytes = &mut parts[part].1;
        let start = place.index(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, text.into_bytes());
        let _ = read_bytes("x.xlsx", &packed(&parts));
    }

    #[test]
    fn every_row_is_a_person_or_a_problem(rows in proptest::collection::vec(proptest::collection::vec(cell(), 1..5), 0..20)) {
        let mut text = "Name,Country,Status\n".to_owned();
        for row in &rows {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            text.push_str(&cells.join(","));
            text.push('\n');
        }
        let reading = read_bytes("x.csv", text.as_bytes()).expect("a roster");
        let is_filled = |row: &&Vec<String>| row.iter().any(|cell| !grid::tidy(cell).is_empty());
        let filled = rows.iter().filter(is_filled).count();
        prop_assert_eq!(reading.people.len() + left_out(&reading), filled);
    }
}
