//! Excel workbooks as they come.

use rust_xlsxwriter::{Format, Workbook};

use super::*;

/// Three people below a title, on the third of four sheets, one of them hidden.
pub(super) fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Empty").expect("a name");
    let cover = book.add_worksheet().set_name("Cover").expect("a name");
    cover.write(3, 1, "Second simulation").expect("a cell");
    let list = book.add_worksheet().set_name("List").expect("a name");
    let plain = Format::new();
    list.merge_range(1, 1, 1, 5, "Participants", &plain)
        .expect("merged");
    for (column, heading) in [
        "Name\nالاسم",
        "Country",
        "Arrival",
        "Years of experience",
        "Status",
    ]
    .iter()
    .enumerate()
    {
        list.write(3, u16::try_from(column + 1).expect("small"), *heading)
            .expect("a cell");
    }
    let date = Format::new().set_num_format("yyyy-mm-dd");
    for (row, name) in ["Emre Yıldırım", "Elif Demirtaş", "Murat Korkmaz"]
        .iter()
        .enumerate()
    {
        let row = u32::try_from(row + 4).expect("small");
        list.write(row, 1, *name).expect("a cell");
        list.write_with_format(row, 3, 45_000, &date)
            .expect("a cell");
        list.write(row, 4, row).expect("a cell");
        list.write_formula(
            row,
            5,
            rust_xlsxwriter::Formula::new("=\"stu\"&\"dent\"").set_result("student"),
        )
        .expect("a cell");
    }
    list.merge_range(4, 2, 6, 2, "Türkiye", &plain)
        .expect("merged");
    // A stray mark at the far end of the sheet.
    list.write(1_048_575, 16_383, " ").expect("a cell");
    book.add_worksheet()
        .set_name("Lists")
        .expect("a name")
        .set_hidden(true)
        .write(0, 0, "Name")
        .expect("a cell");
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_workbook_is_read_below_its_title_and_through_merged_cells() {
    let reading = read_bytes("roster.csv", &workbook()).expect("a roster");
    assert_eq!(
        names(&reading),
        ["Emre Yıldırım", "Elif Demirtaş", "Murat Korkmaz"]
    );
    assert_eq!(reading.people[0].number, 5);
    let profile = &reading.people[2].profile;
    assert_eq!(profile.country, CountryCode::new("TR").ok());
    assert_eq!(
        (profile.status, profile.experience),
        (Some(Status::Student), Some(Experience::Senior))
    );
    assert_eq!(reading.people[0].profile.experience, Some(Experience::Some));
    let source = Source::Workbook {
        sheet: "List".into(),
        other_sheets: vec!["Cover".into()],
    };
    assert_eq!(reading.found.source, source);
    assert_eq!(
        kinds(&reading),
        [(
            Some(2),
            ProblemKind::TitleAboveHeader {
                text: "Participants".into()
            }
        )]
    );
    assert_eq!(
        reading.found.ignored,
        [Column {
            letter: "D".into(),
            heading: "Arrival".into()
        }]
    );
}
