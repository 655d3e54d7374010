//! Spreadsheets: read by any profile as the text they would be saved as, and refused clearly where they are none.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use sanad_exchange::csv::Origin;
use sanad_exchange::look::{About, FormWish, ImportLook, look};
use sanad_exchange::profile::Profile;
use sanad_exchange::read::{ReadError, Record, RowOutcome, RowReader, read};
use sanad_exchange::rejects::{RejectsWriter, in_codes};

const ABOUT: About<'static> = About { path: "/x/book.xlsx", stem: "book", size: 0 };

fn profile(file: &str) -> Profile {
    let text = format!(
        "name = \"x\"\n[file]\n{file}\n[line]\norder = \"PO\"\nline_no = \"Line\"\nquantity = \"Qty\"\nrequested_date = \"Due\"\n"
    );
    Profile::parse(&text).unwrap()
}

/// A workbook of one sheet.
fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

fn header(sheet: &mut Worksheet, row: u32) {
    for (column, name) in (0..).zip(["PO", "Line", "Qty", "Due"]) {
        sheet.write(row, column, name).unwrap();
    }
}

fn day(text: &str) -> ExcelDateTime {
    ExcelDateTime::parse_from_str(text).unwrap()
}

fn dated() -> Format {
    Format::new().set_num_format("dd/mm/yyyy")
}

/// What became of each row.
fn told(bytes: &[u8], profile: &Profile) -> Result<Vec<String>, ReadError> {
    let mut rows = Vec::new();
    read(bytes, profile, |outcome| {
        rows.push(match outcome {
            RowOutcome::Good { row, records, .. } => {
                let line = records.iter().find_map(|record| match record {
                    Record::Line(line) => Some(line),
                    _ => None,
                });
                let line = line.unwrap();
                let said = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
                format!(
                    "{row} {}/{} {} {}",
                    line.order.number,
                    line.key,
                    said(line.quantity.map(|quantity| quantity.to_string())),
                    said(line.requested.map(|day| day.to_string()))
                )
            }
            RowOutcome::Bad { row, problems, .. } => format!("{row} bad {}", in_codes(problems)),
        });
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

/// Typed cells, text cells, formulas, errors, empty rows.
fn mixed() -> Vec<u8> {
    book(|sheet| {
        header(sheet, 0);
        sheet.write(1, 0, 4_500_012).unwrap();
        sheet.write(1, 1, 10).unwrap();
        sheet.write(1, 2, 4.25).unwrap();
        sheet.write_with_format(1, 3, day("2024-03-14T10:30:00"), &dated()).unwrap();
        // Row 3 is empty; row 4 is typed as text.
        for (column, text) in (0..).zip(["4500013", "20", "1.234,5-", "14.03.2024"]) {
            sheet.write(3, column, text).unwrap();
        }
        sheet.write(4, 0, "P3").unwrap();
        sheet.write(4, 1, 30).unwrap();
        sheet.write_formula(4, 2, Formula::new("1+1").set_result("2")).unwrap();
        sheet.write_formula(4, 3, Formula::new("1/0").set_result("#DIV/0!")).unwrap();
        sheet.write(5, 0, "P4").unwrap();
        sheet.write(5, 1, 40).unwrap();
        sheet.write(5, 2, 0.1 + 0.2).unwrap();
        sheet.write(6, 0, "line\nbreak \"quoted\", and more").unwrap();
        sheet.write(6, 1, 1).unwrap();
        sheet.write(6, 2, 1_000_000_000_000_000_000_f64).unwrap();
    })
}

const GERMAN: &str = "dates = [\"%d.%m.%Y\"]\ndecimal = \",\"\nthousands = \".\"";

#[test]
fn typed_cells_and_texts_come_through_the_same_rows() {
    assert_eq!(
        told(&mixed(), &profile(GERMAN)).unwrap(),
        [
            "2 4500012/10 4.25 2024-03-14",
            "4 4500013/20 -1234.5 2024-03-14",
            "5 bad Due: cell_error",
            "6 P4/40 0.3 -",
            "7 bad Qty: out_of_range",
        ]
    );
}

#[test]
fn rejected_rows_come_back_as_text_that_can_be_mended() {
    let profile = profile(GERMAN);
    let bytes = mixed();
    let mut reader = RowReader::open(bytes.as_slice(), &profile).unwrap();
    assert_eq!(reader.form().origin, Origin::Sheet);
    let mut writer = RejectsWriter::new(Vec::new(), reader.form()).unwrap();
    while let Some(outcome) = reader.next_row().unwrap() {
        if let RowOutcome::Bad { raw, problems, .. } = outcome {
            writer.write(&raw.text(), &in_codes(problems)).unwrap();
        }
    }
    let reading = reader.finish();
    assert_eq!((reading.bytes, reading.file_hash), (bytes.len() as u64, *blake3::hash(&bytes).as_bytes()));
    let back = writer.finish().unwrap();
    assert_eq!(told(&back, &profile).unwrap(), ["2 bad Due: cell_error", "3 bad Qty: out_of_range"]);
    let text = String::from_utf8(back).unwrap();
    assert!(text.contains("\"line\nbreak \"\"quoted\"\", and more\""), "{text}");
    let mended = text.replace("#DIV/0!", "2024-03-15").replace("1000000000000000000", "\"1,5\"");
    assert_eq!(told(mended.as_bytes(), &profile).unwrap()[0], "2 P3/30 2 2024-03-15");
    assert!(told(mended.as_bytes(), &profile).unwrap()[1].ends_with("/1 1.5 -"));
}

#[test]
fn sheets_are_found_by_name_and_number() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Cover").unwrap().write(0, 0, "Orders of March").unwrap();
    for (name, order) in [("Orders", "A"), ("الطلبات", "B")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        header(sheet, 0);
        sheet.write(1, 0, order).unwrap();
        sheet.write(1, 1, 1).unwrap();
        sheet.write(1, 2, 5).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    for (sheet, expected) in
        [("\"Orders\"", "2 A/1 5 -"), ("2", "2 A/1 5 -"), ("\"orders \"", "2 A/1 5 -"), ("\"الطلبات\"", "2 B/1 5 -")]
    {
        assert_eq!(told(&bytes, &profile(&format!("sheet = {sheet}"))).unwrap(), [expected]);
    }
    for sheet in ["\"Nowhere\"", "4", "0"] {
        let error = told(&bytes, &profile(&format!("sheet = {sheet}"))).unwrap_err();
        let ReadError::Refused(refusal) = error else { panic!("{sheet}") };
        assert_eq!((refusal.code, refusal.params["found"].as_str()), ("file_no_sheet", "Cover, Orders, الطلبات"));
    }
    // Looked at, the first sheet with a table is taken, and the profile says so.
    let found = looked(&bytes);
    assert_eq!(found.form.sheet.as_deref(), Some("Orders"));
    assert!(found.toml.contains("sheet = \"Orders\""));
    assert_eq!(
        found.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.rows)).collect::<Vec<_>>(),
        [("Cover", 1), ("Orders", 2), ("الطلبات", 2)]
    );
}

/// A cover page with notes side by side, and a small table before the one that the file is made for.
#[test]
fn the_sheet_with_the_most_in_it_is_looked_at() {
    let mut book = Workbook::new();
    let notes = book.add_worksheet().set_name("Read me").unwrap();
    for (row, text) in (0..).zip(["This export has notes", "made on Sunday", "nothing here"]) {
        notes.write(row, 0, text).unwrap();
        notes.write(row, 1, "see below").unwrap();
    }
    for (name, count) in [("Sample", 1), ("Orders 2026", 5)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        header(sheet, 0);
        for row in 1..=count {
            for (column, text) in (0..).zip(["P1", "1", "5", "2026-01-01"]) {
                sheet.write(row, column, text).unwrap();
            }
        }
    }
    book.add_worksheet().set_name("Empty").unwrap();
    let found = looked(&book.save_to_buffer().unwrap());
    assert_eq!(found.form.sheet.as_deref(), Some("Orders 2026"));
    let why = found.findings.iter().find(|finding| finding.what == "sheet").unwrap();
    assert_eq!((why.reason.code.as_str(), why.others.len()), ("sheet_best", 3));
}

#[test]
fn a_workbook_without_a_cell_is_called_empty() {
    let bytes = book(|_| {});
    assert_eq!(look(bytes.as_slice(), ABOUT, &FormWish::default(), &[], &[]).unwrap_err().code(), "file_empty");
}

fn looked(bytes: &[u8]) -> ImportLook {
    look(bytes, ABOUT, &FormWish::default(), &[], &[]).unwrap()
}

#[test]
fn day_numbers_of_both_epochs_are_read() {
    for (since_1904, number) in [(false, 45_292.0), (true, 43_830.0)] {
        let bytes = book(|sheet| {
            header(sheet, 0);
            sheet.write(1, 0, "P1").unwrap();
            sheet.write(1, 1, 1).unwrap();
            sheet.write(1, 2, 5).unwrap();
            sheet.write_number_with_format(1, 3, number, &dated()).unwrap();
            sheet.write(2, 0, "P2").unwrap();
            sheet.write(2, 1, 1).unwrap();
            sheet.write(2, 2, 5).unwrap();
            sheet.write_number(2, 3, number).unwrap();
        });
        let bytes = if since_1904 {
            with_part(&bytes, "xl/workbook.xml", |xml| xml.replace("<workbookPr", "<workbookPr date1904=\"1\""))
        } else {
            bytes
        };
        let form = if since_1904 { "excel-1904" } else { "excel" };
        let rows = told(&bytes, &profile(&format!("dates = [\"{form}\"]"))).unwrap();
        assert_eq!(rows, ["2 P1/1 5 2024-01-01", "3 P2/1 5 2024-01-01"], "{form}");
    }
}

#[test]
fn a_column_of_day_numbers_is_told_by_its_name() {
    let bytes = book(|sheet| {
        for (column, name) in (0..).zip(["PO Number", "PO Line", "Order Qty", "Need by date"]) {
            sheet.write(0, column, name).unwrap();
        }
        for row in 1..4 {
            sheet.write(row, 0, format!("P{row}")).unwrap();
            sheet.write(row, 1, 10).unwrap();
            sheet.write(row, 2, 5).unwrap();
            sheet.write(row, 3, 45_291 + row).unwrap();
        }
    });
    let found = looked(&bytes);
    assert_eq!(found.columns[3].field.as_deref(), Some("line.requested_date"));
    assert_eq!(found.columns[3].dates, ["excel"]);
    let rows = told(&bytes, &Profile::parse(&found.toml).unwrap()).unwrap();
    assert_eq!(rows[0], "2 P1/10 5 2024-01-01");
}

#[test]
fn merged_cells_stand_in_every_row_they_span() {
    let plain = Format::new();
    let bytes = book(|sheet| {
        sheet.merge_range(0, 0, 0, 3, "A title across", &plain).unwrap();
        header(sheet, 2);
        sheet.merge_range(3, 0, 4, 0, "P1", &plain).unwrap();
        for row in 3..5 {
            sheet.write(row, 1, row).unwrap();
            sheet.write(row, 2, 5).unwrap();
        }
    });
    assert_eq!(told(&bytes, &profile("header_row = 3")).unwrap(), ["4 P1/3 5 -", "5 P1/4 5 -"]);
    assert_eq!(told(&bytes, &profile("header_row = \"auto\"")).unwrap(), ["4 P1/3 5 -", "5 P1/4 5 -"]);
}

#[test]
fn a_cell_without_end_is_its_rows_problem() {
    let bytes = book(|sheet| {
        header(sheet, 0);
        sheet.write(1, 0, "P1").unwrap();
        sheet.write(1, 1, 1).unwrap();
        sheet.write(1, 2, 5).unwrap();
        sheet.write(2, 0, "mark").unwrap();
    });
    // The writer keeps to what a sheet allows; the file need not.
    let long = "x".repeat(1_200_000);
    let bytes = with_part(&bytes, "xl/sharedStrings.xml", |xml| xml.replace(">mark<", &format!(">{long}<")));
    let rows = told(&bytes, &profile("")).unwrap();
    assert_eq!(rows[0], "2 P1/1 5 -");
    assert!(rows[1].starts_with("3 bad PO: cell_too_long"), "{}", rows[1]);
}

#[test]
fn what_is_no_sound_spreadsheet_is_refused() {
    let sound = mixed();
    let code = |bytes: &[u8]| told(bytes, &profile("")).map_err(|error| error.code());
    // Cut short anywhere: refused, or at the least never taken for whole.
    for cut in [10, sound.len() / 4, sound.len() / 2, sound.len() - 1] {
        assert_eq!(code(&sound[..cut]), Err("file_damaged"), "{cut}");
    }
    let broken = with_part(&sound, "xl/worksheets/sheet1.xml", |xml| xml[..xml.len() / 2].to_owned());
    assert_eq!(code(&broken), Err("file_damaged"));
    let gone = with_part(&sound, "xl/worksheets/sheet1.xml", |_| "<a/>".to_owned());
    assert_eq!(code(&gone), Err("file_damaged"));
    let far = with_part(&sound, "xl/worksheets/sheet1.xml", |xml| xml.replace("r=\"A5\"", "r=\"A4294967290\""));
    assert_eq!(code(&far), Err("file_damaged"));
    let other = zipped(&[("word/document.xml", b"<w/>")]);
    assert_eq!(code(&other), Err("file_not_table"));
    assert_eq!(code(&zipped(&[("anything.txt", b"a,b\n")])), Err("file_not_table"));
}

#[test]
fn a_bomb_is_refused_before_it_bursts() {
    let big = vec![b' '; 48 << 20];
    let parts: &[(&str, &[u8])] = &[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &big)];
    let bomb = zipped(parts);
    assert!(bomb.len() < 1 << 20);
    let error = told(&bomb, &profile("")).unwrap_err();
    assert_eq!(error.code(), "file_too_large");
    // Stated smaller than it is.
    let lying = lie(&bomb, big.len() as u32, 1000);
    assert!(matches!(told(&lying, &profile("")).unwrap_err().code(), "file_too_large" | "file_damaged"));
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The same archive with one of its parts changed.
fn with_part(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut content).unwrap();
        let own = part.name().unwrap().into_owned();
        if own == name {
            content = change(std::str::from_utf8(&content).unwrap()).into_bytes();
        }
        parts.push((own, content));
    }
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    zipped(&parts)
}

/// The same archive with a stated size changed wherever it stands.
fn lie(bytes: &[u8], from: u32, to: u32) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let (from, to) = (from.to_le_bytes(), to.to_le_bytes());
    for at in 0..bytes.len() - 3 {
        if bytes[at..at + 4] == from {
            bytes[at..at + 4].copy_from_slice(&to);
        }
    }
    bytes
}

#[test]
fn many_rows_come_one_after_another() {
    let bytes = {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        header(sheet, 0);
        for row in 1..=20_000_u32 {
            sheet.write(row, 0, format!("P{row}")).unwrap();
            sheet.write(row, 1, 1).unwrap();
            sheet.write(row, 2, row).unwrap();
        }
        book.save_to_buffer().unwrap()
    };
    let rows = told(&bytes, &profile("")).unwrap();
    assert_eq!((rows.len(), rows.last().map(String::as_str)), (20_000, Some("20001 P20000/1 20000 -")));
    // Left in the middle, the sheet's thread ends as well.
    let stopped = read(bytes.as_slice(), &profile(""), |_| ControlFlow::Break(())).unwrap();
    assert_eq!((stopped.read, stopped.whole), (1, false));
}
