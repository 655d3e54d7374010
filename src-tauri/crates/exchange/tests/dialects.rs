//! Any table, written in any of the ways that exports have, is found to be written so, and reads back as it was.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::ops::ControlFlow;

use proptest::prelude::*;
use sanad_exchange::look::{About, FormWish, ImportLook, look};
use sanad_exchange::profile::Profile;
use sanad_exchange::read::{Record, RowOutcome, read};

const ABOUT: About<'static> = About { path: "/x/table.csv", stem: "table", size: 0 };

/// One way to write a table.
#[derive(Debug, Clone)]
struct Dialect {
    separator: char,
    line_end: &'static str,
    encoding: &'static str,
    /// How many lines of title stand above the header.
    titles: usize,
    decimal: char,
    thousands: Option<char>,
    minus: Minus,
    date: &'static str,
}

#[derive(Debug, Clone, Copy)]
enum Minus {
    Before,
    Behind,
    Brackets,
}

fn dialects() -> impl Strategy<Value = Dialect> {
    let signs = prop_oneof![
        Just(('.', None)),
        Just(('.', Some(','))),
        Just((',', None)),
        Just((',', Some('.'))),
        Just((',', Some(' '))),
        Just(('.', Some('\''))),
    ];
    (
        prop_oneof![Just(';'), Just('\t'), Just('|'), Just(',')],
        prop_oneof![Just("\n"), Just("\r\n")],
        prop_oneof![Just("utf-8"), Just("utf-8-mark"), Just("utf-16le"), Just("utf-16be-mark"), Just("windows-1256")],
        0_usize..4,
        signs,
        prop_oneof![Just(Minus::Before), Just(Minus::Behind), Just(Minus::Brackets)],
        prop_oneof![
            Just("%Y-%m-%d"),
            Just("%d.%m.%Y"),
            Just("%d/%m/%Y"),
            Just("%m/%d/%Y"),
            Just("%d-%b-%y"),
            Just("%Y%m%d")
        ],
    )
        .prop_map(|(separator, line_end, encoding, titles, (decimal, thousands), minus, date)| Dialect {
            separator,
            line_end,
            encoding,
            titles,
            decimal,
            thousands,
            minus,
            date,
        })
}

/// A row: order, hundredths of its price, day of 2024.
type Said = (u32, i64, u32);

impl Dialect {
    fn number(&self, hundredths: i64) -> String {
        let whole = (hundredths.unsigned_abs() / 100).to_string();
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                grouped.extend(self.thousands);
            }
            grouped.push(digit);
        }
        let text = format!("{grouped}{}{:02}", self.decimal, hundredths.unsigned_abs() % 100);
        match self.minus {
            _ if hundredths >= 0 => text,
            Minus::Before => format!("-{text}"),
            Minus::Behind => format!("{text}-"),
            Minus::Brackets => format!("({text})"),
        }
    }

    fn day(&self, day: u32) -> String {
        date(day).format(self.date).to_string()
    }

    fn write(&self, rows: &[Said]) -> Vec<u8> {
        let quoted = |cell: &str| {
            if cell.contains(self.separator) { format!("\"{cell}\"") } else { cell.to_owned() }
        };
        let line = |cells: &[&str]| {
            let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
            cells.join(&self.separator.to_string()) + self.line_end
        };
        let titles: Vec<String> = (0..self.titles).map(|at| format!("تقرير المشتريات {at}")).collect();
        let mut text = titles.iter().fold(String::new(), |text, title| text + title + self.line_end);
        text += &line(&["PO Number", "Vendor Code", "Line No", "Qty", "Unit Price", "Need By Date", "الوصف"]);
        for (order, price, day) in rows {
            text +=
                &line(&[&format!("P-{order}"), "V-1", "10", "5", &self.number(*price), &self.day(*day), "مضخة مياه"]);
        }
        let bytes = |text: &str, wide: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(wide).collect();
        match self.encoding {
            "utf-8-mark" => format!("\u{feff}{text}").into_bytes(),
            "utf-16le" => bytes(&text, u16::to_le_bytes),
            "utf-16be-mark" => bytes(&format!("\u{feff}{text}"), u16::to_be_bytes),
            "windows-1256" => encoding_rs::WINDOWS_1256.encode(&text).0.into_owned(),
            _ => text.into_bytes(),
        }
    }
}

fn date(day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_yo_opt(2024, day).unwrap()
}

fn looked(bytes: &[u8]) -> ImportLook {
    look(bytes, ABOUT, &FormWish::default(), &[], &[]).unwrap()
}

/// What the profile that was written makes of the file.
fn lines(bytes: &[u8], found: &ImportLook) -> Vec<(String, i64, chrono::NaiveDate)> {
    let mut lines = Vec::new();
    read(bytes, &Profile::parse(&found.toml).unwrap(), |outcome| {
        if let RowOutcome::Good { records, .. } = outcome {
            for record in records {
                if let Record::Line(line) = record {
                    lines.push((line.order.number.to_string(), line.unit_price.unwrap().0, line.requested.unwrap()));
                }
            }
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_in_any_dialect_reads_back(
        dialect in dialects(),
        rows in prop::collection::vec((1_u32..99_999, -9_999_999_i64..9_999_999, 1_u32..366), 1..30),
    ) {
        // One day past the twelfth and one number with all its signs: without them a form is anybody's guess.
        let mut rows = rows;
        rows.push((1, -123_456_789, 60));
        rows.push((2, 1, 366));
        let bytes = dialect.write(&rows);
        let found = looked(&bytes);
        let separator = dialect.separator.to_string();
        prop_assert_eq!(found.form.delimiter.as_deref(), Some(separator.as_str()));
        prop_assert_eq!(found.form.header_row as usize, dialect.titles + 1);
        let decimal = dialect.decimal.to_string();
        prop_assert_eq!(&found.form.decimal, &decimal);
        let expected: Vec<_> =
            rows.iter().map(|(order, price, day)| (format!("P-{order}"), price * 10_000, date(*day))).collect();
        prop_assert_eq!(lines(&bytes, &found), expected, "{}", found.toml);
    }

    /// Whatever the bytes: a look ends, and a profile that it writes is one.
    #[test]
    fn any_text_is_looked_at(text in "[a-zA-Zش0-9,;\t|\"\n .()/€-]{0,400}") {
        if let Ok(found) = look(text.as_bytes(), ABOUT, &FormWish::default(), &[], &[])
            && !found.toml.is_empty()
        {
            prop_assert!(Profile::parse(&found.toml).is_ok());
        }
    }

    #[test]
    fn any_bytes_are_looked_at(bytes in prop::collection::vec(any::<u8>(), 0..500)) {
        let _ = look(bytes.as_slice(), ABOUT, &FormWish::default(), &[], &[]);
        let zip = [b"PK\x03\x04".as_slice(), &bytes].concat();
        prop_assert!(look(zip.as_slice(), ABOUT, &FormWish::default(), &[], &[]).is_err());
    }
}
