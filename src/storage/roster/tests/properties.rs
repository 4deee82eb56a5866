//! What holds for every file, however damaged.

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use proptest::prelude::*;

use super::workbooks::workbook;
use super::*;

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
        archive
            .start_file(name, zip::write::SimpleFileOptions::default())
            .expect("a part");
        archive.write_all(bytes).expect("its bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

fn left_out(reading: &RosterReading) -> usize {
    reading
        .problems
        .iter()
        .filter(|p| p.severity() == Severity::RowLeftOut)
        .count()
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
