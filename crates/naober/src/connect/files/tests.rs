//! Files are read cell by cell as people meant them, and what is odd is said.

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::sheet::LARGEST;
use super::*;

mod over_http;

fn sheet(text: &str) -> Sheet {
    read(text.as_bytes()).expect("a sheet")
}

#[test]
fn a_file_with_semicolons_commas_or_tabs_is_read_alike() {
    let wanted = vec!["Yılmaz, de jonge".to_owned(), "12-3-2026".to_owned()];
    for text in [
        "naam;datum\r\nYılmaz, de jonge;12-3-2026\r\n",
        "naam,datum\n\"Yılmaz, de jonge\",12-3-2026\n",
        "\u{feff}naam\tdatum\nYılmaz, de jonge\t12-3-2026",
        "\n\nnaam;datum;;\n;;\n Yılmaz, de jonge ;\u{a0}12-3-2026\n",
    ] {
        let sheet = sheet(text);
        assert_eq!(sheet.columns, ["naam", "datum"], "{text:?}");
        assert_eq!(sheet.rows[0].cells, wanted, "{text:?}");
    }
}

#[test]
fn a_file_of_an_old_windows_or_in_utf_16_is_read() {
    assert_eq!(read(b"naam;geld\nRen\xe9;\x80 5\n").unwrap().rows[0].cells, ["René", "€ 5"]);
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("naam\nRené\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(read(&wide).unwrap().rows[0].cells, ["René"]);
}

#[test]
fn a_row_keeps_the_number_that_a_spreadsheet_shows() {
    let sheet = sheet("naam\n\nAnna\n\nBassel\n");
    assert_eq!(sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 5]);
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    assert_eq!(read(b""), Err(Unreadable::Empty));
    assert_eq!(read(b" \r\n \n"), Err(Unreadable::Empty));
    assert_eq!(read(b"naam;datum\n"), Err(Unreadable::NoRows));
    assert_eq!(read(b"%PDF-1.7 \x00\x01\x02 binary"), Err(Unreadable::OtherType));
    assert_eq!(read(b"PK\x03\x04 and then nothing"), Err(Unreadable::Damaged));
    assert_eq!(read(&vec![b'a'; LARGEST + 1]), Err(Unreadable::TooLarge));
    assert_eq!(read(format!("naam\n{}\n", "x".repeat(5_000)).as_bytes()), Err(Unreadable::CellTooLong { line: 2 }));
    assert_eq!(read(b"naam;Naam\nA;B\n"), Err(Unreadable::ColumnTwice { name: "Naam".to_owned() }));
    assert_eq!(read(format!("naam\n{}", "A\n".repeat(20_001)).as_bytes()), Err(Unreadable::TooManyRows));
    assert_eq!(read(format!("{}\n1\n", "k;".repeat(300)).as_bytes()).unwrap_err(), Unreadable::TooManyColumns);
}

#[test]
fn a_long_text_that_every_cell_means_is_refused_before_it_is_copied() {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let (too_long, long) = ("x".repeat(5_000), "y".repeat(3_900));
    page.write_string(0, 0, "naam").unwrap();
    page.write_string(1, 0, &too_long).unwrap();
    assert_eq!(read(&book.save_to_buffer().unwrap()), Err(Unreadable::CellTooLong { line: 2 }));
    for row in 1..=9_000 {
        for column in 0..2 {
            page_of(&mut book).write_string(row, column, &long).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    assert!(bytes.len() < 1_000_000, "a small file of {} bytes", bytes.len());
    assert_eq!(read(&bytes), Err(Unreadable::Unpacks));
}

fn page_of(book: &mut Workbook) -> &mut rust_xlsxwriter::Worksheet {
    book.worksheet_from_index(0).unwrap()
}

#[test]
fn a_workbook_gives_days_numbers_and_the_last_value_of_a_formula() {
    let mut book = Workbook::new();
    book.add_worksheet();
    let page = book.add_worksheet();
    for (at, name) in ["Datum", "Uren", "Som", "Ja"].into_iter().enumerate() {
        page.write(0, u16::try_from(at).unwrap(), name).unwrap();
    }
    let day = Format::new().set_num_format("dd-mm-yyyy");
    page.write_with_format(1, 0, ExcelDateTime::from_ymd(2026, 3, 12).unwrap(), &day).unwrap();
    page.write(1, 1, 2.5).unwrap();
    page.write(1, 2, Formula::new("=1+2").set_result("3")).unwrap();
    page.write(1, 3, true).unwrap();
    let sheet = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(sheet.rows[0].cells, ["2026-03-12", "2.5", "3", "ja"]);
}

#[test]
fn a_workbook_with_one_cell_far_away_takes_no_memory_and_is_refused_or_read() {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.write(0, 0, "naam").unwrap();
    page.write(1_048_575, 0, "Anna").unwrap();
    assert_eq!(read(&book.save_to_buffer().unwrap()).unwrap().rows[0].line, 1_048_576);
    let mut book = Workbook::new();
    book.add_worksheet().write(1, 16_383, "ver weg").unwrap();
    assert_eq!(read(&book.save_to_buffer().unwrap()), Err(Unreadable::TooManyColumns));
}

#[test]
fn a_small_file_that_unpacks_to_something_huge_is_refused() {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let zeros = vec![b' '; 1024 * 1024];
    for _ in 0..200 {
        zip.write_all(&zeros).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < LARGEST);
    assert_eq!(read(&bytes), Err(Unreadable::Unpacks));
}

#[test]
fn a_list_that_claims_more_texts_than_it_can_hold_is_refused_before_room_is_made() {
    use std::io::Write as _;
    let with = |list: &str, style: usize| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, text) in [("xl/sharedStrings.xml", list.to_owned()), ("xl/styles.xml", " ".repeat(style))] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    for list in [
        r#"<sst uniqueCount="300000000000000000"><si/></sst>"#,
        "<sst uniqueCount = '99999999999999999999999'/>",
        r#"<sst count="1" uniqueCount="1000"/>"#,
    ] {
        assert_eq!(read(&with(list, 0)), Err(Unreadable::Unpacks), "{list}");
    }
    assert_eq!(read(&with(r#"<sst uniqueCount="1"><si/></sst>"#, 0)), Err(Unreadable::Damaged));
    assert_eq!(read(&with("<sst/>", 5 * 1024 * 1024)), Err(Unreadable::Unpacks));
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().write_column(0, 0, ["naam", "Anna", "Bassel"]).unwrap();
    book.save_to_buffer().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn reading_any_bytes_ends_in_a_sheet_or_a_reason(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
        let _ = read(&[b"naam;datum\n".as_slice(), &bytes].concat());
    }

    #[test]
    fn reading_a_damaged_workbook_ends_in_a_sheet_or_a_reason(at in 4_usize..6_000, byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = workbook();
        let at = at % bytes.len();
        if cut { bytes.truncate(at.max(4)); } else { bytes[at] = byte; }
        let _ = read(&bytes);
    }

    #[test]
    fn reading_any_cell_never_panics(text in any::<String>()) {
        let _ = (cells::day(&text), cells::number(&text), cells::yes_or_no(&text));
        for soort in ["lesuren-gevolgd", "pip-vastgesteld", "termijn-vastgesteld"] {
            let cell = fields::Field { name: "uren", text: &text };
            let _ = fields::kind(soort, &[cell.clone(), fields::Field { name: "leerroute", text: &text }]);
        }
    }
}

#[test]
fn the_example_files_are_read_and_every_column_of_them_is_recognised() {
    for (kind, bytes) in [
        (FileKind::People, include_bytes!("../../../../../docs/examples/mensen.csv").as_slice()),
        (FileKind::Facts, include_bytes!("../../../../../docs/examples/feiten.csv").as_slice()),
    ] {
        let sheet = read(bytes).unwrap();
        let left: Vec<_> =
            sheet.columns.iter().filter(|name| columns::recognise(kind, name) == columns::IGNORED).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn a_column_with_the_name_of_a_meaning_gets_it_before_one_that_only_looks_like_it() {
    let names = ["Naam", "Achternaam", "Vnr"].map(str::to_owned);
    let proposed = super::imports::propose(FileKind::People, &names, &std::collections::BTreeMap::new());
    assert_eq!(proposed["Achternaam"], "achternaam");
    assert_eq!(proposed["Naam"], columns::IGNORED);
    let last = std::collections::BTreeMap::from([("Naam".to_owned(), "achternaam".to_owned())]);
    let proposed = super::imports::propose(FileKind::People, &names, &last);
    assert_eq!((proposed["Naam"].as_str(), proposed["Achternaam"].as_str()), ("achternaam", columns::IGNORED));
}
