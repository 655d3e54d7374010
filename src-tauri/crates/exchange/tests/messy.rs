//! Files as people really have them: every row comes out good or bad, once, with all that is wrong with it.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::fmt::Write as _;
use std::ops::ControlFlow;

use sanad_exchange::problem::codes;
use sanad_exchange::profile::{Profile, builtin};
use sanad_exchange::read::{ReadError, Reading, Record, RowHash, RowOutcome, RowReader, read};
use sanad_exchange::rejects::{RejectsWriter, in_codes};

const LINES: &str = r#"
name = "lines"
unit = "EA"
[file]
nulls = ["n/a"]
[line]
order = "po"
line_no = "line"
quantity = "qty"
description = "text"
requested_date = "due"
"#;

fn profile(extra: &str) -> Profile {
    Profile::parse(&format!("{extra}{LINES}")).unwrap()
}

/// Everything that came of a file, a line a row: for reading in a test.
fn told(bytes: &[u8], profile: &Profile) -> (Vec<String>, Reading) {
    let mut rows = Vec::new();
    let reading = read(bytes, profile, |outcome| {
        let mut line = String::new();
        match outcome {
            RowOutcome::Good { row, records, .. } => {
                write!(line, "{row} good").unwrap();
                for record in records {
                    if let Record::Line(found) = record {
                        write!(
                            line,
                            " {}/{} {:?} {:?}",
                            found.order.number,
                            found.key,
                            found.quantity.map(|q| q.to_string()),
                            found.description
                        )
                        .unwrap();
                    }
                }
            }
            RowOutcome::Bad { row, problems, .. } => write!(line, "{row} bad {}", in_codes(problems)).unwrap(),
        }
        rows.push(line);
        ControlFlow::Continue(())
    });
    (rows, reading.unwrap())
}

fn hashes(text: &str, profile: &Profile) -> Vec<RowHash> {
    let mut found = Vec::new();
    let each = |outcome: RowOutcome<'_>| {
        if let RowOutcome::Good { hash, .. } = outcome {
            found.push(hash);
        }
        ControlFlow::Continue(())
    };
    read(text.as_bytes(), profile, each).unwrap();
    found
}

#[test]
fn every_kind_of_trouble() {
    let text = "po,line,qty,text,due\r\n\
        P1,10,5,plain,2024-01-02\r\n\
        \r\n\
        P1,20,\"1,5\",\"two\nlines\",2024-01-02\r\n\
        P1,30,x,,02/01/2024\r\n\
        ,40,1,,\r\n\
        P1,50\r\n\
        P1,60,1,a,2024-01-02,,\r\n\
        P1,70,1,a,2024-01-02,surplus\r\n\
        P1,80,1,nul\0here,2024-01-02\r\n\
        P1,90,1,A\u{202e}321,0024-01-02\r\n\
        P1,100,9223372036855,=1+1,2024-01-02\r\n\
        ,,,,\r\n\
        P1,110,١٬٢٣٤٫٥,=1+1,٢٠٢٤-٠١-٠٢\r\n\
        P1,120,N/A,-,n/a";
    let (rows, reading) = told(text.as_bytes(), &profile(""));
    assert_eq!(
        rows,
        [
            r#"2 good P1/10 Some("5") Some("plain")"#,
            "4 bad qty: not_a_number",
            "5 bad qty: not_a_number; due: not_a_date",
            "6 bad po: required",
            "7 bad ragged_row",
            r#"8 good P1/60 Some("1") Some("a")"#,
            "9 bad ragged_row",
            "10 bad text: nul",
            "11 bad text: bidi_control; due: date_out_of_range",
            "12 bad qty: out_of_range",
            r#"14 good P1/110 Some("1234.5") Some("=1+1")"#,
            "15 bad qty: required",
        ]
    );
    assert_eq!((reading.read, reading.good, reading.bad, reading.passed), (12, 3, 9, 1));
    assert_eq!(reading.bytes, text.len() as u64);
    assert_eq!(reading.file_hash, *blake3::hash(text.as_bytes()).as_bytes());
    assert!(reading.whole);
}

#[test]
fn encodings_separators_and_headers() {
    let header = "po;line;qty;text;due";
    let row = "P1;10;5;توريد;2024-01-02";
    let good = [r#"2 good P1/10 Some("5") Some("توريد")"#];
    let text = format!("{header}\n{row}\n");
    let arabic = encoding_rs::WINDOWS_1256.encode(&text).0.into_owned();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let wide: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [text.as_bytes(), &arabic, &marked, &wide] {
        assert_eq!(told(bytes, &profile("")).0, good);
    }
    // Bytes that are no text in the encoding are that row's problem alone.
    let broken = [text.as_bytes(), b"P1;20;5;\xff\xfe;2024-01-02\nP1;30;5;a;2024-01-02\n"].concat();
    let stated = profile("").clone();
    let stated = Profile {
        file: sanad_exchange::profile::FileRules { encoding: "utf-8".into(), ..stated.file.clone() },
        ..stated
    };
    let (rows, _) = told(&broken, &stated);
    assert_eq!(rows[1], "3 bad text: invalid_encoding");
    assert_eq!(rows[2], r#"4 good P1/30 Some("5") Some("a")"#);
}

#[test]
fn columns_are_checked_before_reading() {
    let open = |text: &str| RowReader::open(text.as_bytes(), &profile("")).err();
    let Some(ReadError::Columns { missing, repeated, found }) = open("po,Line,qty,qty\n1,2,3,4\n") else { panic!() };
    assert_eq!((missing, repeated), (vec!["text".to_owned(), "due".to_owned()], vec!["qty".to_owned()]));
    assert_eq!(found, ["po", "Line", "qty", "qty"]);
    assert!(matches!(open(""), Some(ReadError::NoHeader)));
    assert!(matches!(open("\n\n,,\n"), Some(ReadError::NoHeader)));
    // Another case, more spaces, surplus columns and their repetition do no harm.
    assert!(open("x,x, PO , LINE,Qty,Text,due\n").is_none());
}

#[test]
fn a_cell_too_long_and_a_quote_left_open() {
    let long = "x".repeat((1 << 20) + 1);
    let text = format!("po,line,qty,text,due\nP1,1,1,{long},\nP1,2,1,a,\nP1,3,1,\"never closed,\n");
    let (rows, _) = told(text.as_bytes(), &profile(""));
    assert_eq!(rows, ["2 bad text: cell_too_long", r#"3 good P1/2 Some("1") Some("a")"#, "4 bad unclosed_quote"]);
}

#[test]
fn the_hash_is_of_what_a_row_says() {
    let header = "po,line,qty,text,due\n";
    let one = hashes(&format!("{header}P1,1,5,a,2024-01-02\n"), &profile(""));
    let other_form = hashes(&format!("{header}\"P1\", 1 ,5.000, a,٢٠٢٤-٠١-٠٢\n"), &profile(""));
    assert_eq!(one, other_form);
    for changed in
        ["P2,1,5,a,2024-01-02", "P1,1,6,a,2024-01-02", "P1,1,5,,2024-01-02", "P1,1,5,a,", "P11,,5,a,2024-01-02"]
    {
        assert_ne!(one, hashes(&format!("{header}{changed}\n"), &profile("")), "{changed}");
    }
}

#[test]
fn rows_can_be_passed_over_and_cancelled() {
    let skipping = profile("skip = { column = \"po\", in = [\"Total\"] }\n");
    let (rows, reading) = told(b"po,line,qty,text,due\nP1,1,1,,\nTotal,,1,,\n", &skipping);
    assert_eq!((rows.len(), reading.passed), (1, 1));
    let stopped =
        read(&b"po,line,qty,text,due\nP1,1,1,,\nP1,2,1,,\n"[..], &profile(""), |_| ControlFlow::Break(())).unwrap();
    assert_eq!((stopped.read, stopped.whole), (1, false));
}

#[test]
fn rejects_come_back_as_they_went_and_can_be_mended() {
    let preamble = "Report of the week;;;;\r\n\r\n";
    let body = "po;line;qty;text;due\r\nP1;10;5;=ok;2024-01-02\r\nP1;20;x;\"a \"\"b\"\"; c\";2024-01-02\r\nP1;30\r\nP1;40;1;ش\u{202e};2024-01-02\r\n";
    for encoding in ["auto", "utf-8", "windows-1256", "utf-16le"] {
        let mut profile = profile("");
        profile.file.header_row = sanad_exchange::profile::HeaderRow::At(3);
        profile.file.encoding = encoding.to_owned();
        let text = format!("{preamble}{body}");
        let bytes: Vec<u8> = match encoding {
            "windows-1256" => encoding_rs::WINDOWS_1256.encode(&text.replace('\u{202e}', "\0")).0.into_owned(),
            "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            _ => text.clone().into_bytes(),
        };
        let (first, again) = (rejected(&bytes, &profile), rejected(&rejected(&bytes, &profile).1, &profile));
        assert_eq!(first.0, 3, "{encoding}");
        // Read again unmended, the very same rows are rejected, for the same reasons, in the same file.
        assert_eq!(first.1, again.1, "{encoding}");
        if encoding == "auto" {
            let text = String::from_utf8(first.1).unwrap();
            assert_eq!(text.split("\r\n").next(), Some("Report of the week;;;;"));
            assert!(text.contains("\r\nsanad_problem;po;line;qty;text;due\r\n"));
            assert!(text.contains("\r\nqty: not_a_number;P1;20;x;\"a \"\"b\"\"; c\";2024-01-02\r\n"));
            let mended = text.replace(";x;", ";7;").replace("P1;30\r", "P1;30;1;;\r").replace('\u{202e}', "");
            let (rows, reading) = told(mended.as_bytes(), &profile);
            assert_eq!((reading.good, reading.bad), (3, 0));
            assert_eq!(rows[0], r#"4 good P1/20 Some("7") Some("a \"b\"; c")"#);
        }
    }
}

fn rejected(bytes: &[u8], profile: &Profile) -> (u32, Vec<u8>) {
    let mut reader = RowReader::open(bytes, profile).unwrap();
    let mut writer = RejectsWriter::new(Vec::new(), reader.form()).unwrap();
    while let Some(outcome) = reader.next_row().unwrap() {
        if let RowOutcome::Bad { raw, problems, .. } = outcome {
            writer.write(&raw.text(), &in_codes(problems)).unwrap();
        }
    }
    (writer.rows(), writer.finish().unwrap())
}

#[test]
fn sanads_own_columns_make_everything() {
    let text = "entity,code,name_en,name_ar,name_kind,stage,country,address,city,region,postal_code,contact,role,email,phone,category,parent_code,note,\
vat_eu,vat_sa,trn_ae,lei,duns,iban,bic,cr,tax,other,order,supplier,order_date,sent_date,currency,incoterm,place,cancelled_by,cancelled_date,\
line,item,description,quantity,unit,unit_price,price_basis,line_value,requested_date,closed_date,service,promised,given,by,reference,date,handover,rejected,reason,kind,reverses\n";
    let columns: Vec<&str> = text.trim_end().split(',').collect();
    let row = |cells: &[(&str, &str)]| {
        let cell = |column: &&str| cells.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value);
        columns.iter().map(cell).collect::<Vec<_>>().join(",") + "\n"
    };
    let text = text.to_owned()
        + &row(&[("entity", "category"), ("code", "C1"), ("name_ar", "أدوية")])
        + &row(&[
            ("entity", "supplier"),
            ("code", "S1"),
            ("name_en", "One"),
            ("country", "sa"),
            ("vat_sa", "310122393500003"),
            ("stage", "on_hold"),
        ])
        + &row(&[
            ("entity", "order"),
            ("order", "P1"),
            ("supplier", "S1"),
            ("currency", "kwd"),
            ("incoterm", "fob"),
            ("cancelled_by", "Buyer"),
        ])
        + &row(&[
            ("entity", "line"),
            ("order", "P1"),
            ("line", "1"),
            ("quantity", "2"),
            ("unit_price", "0.1234"),
            ("service", "نعم"),
        ])
        + &row(&[("entity", "promise"), ("order", "P1"), ("line", "1"), ("promised", "2024-01-01"), ("by", "buyer")])
        + &row(&[
            ("entity", "receipt"),
            ("order", "P1"),
            ("line", "1"),
            ("reference", "R1"),
            ("quantity", "2"),
            ("kind", "return"),
        ])
        + &row(&[
            ("entity", "cancellation"),
            ("order", "P1"),
            ("line", "1"),
            ("date", "2024-01-01"),
            ("quantity", "-1"),
        ]);
    let mut kinds = Vec::new();
    let reading = read(text.as_bytes(), builtin("sanad").unwrap(), |outcome| {
        match outcome {
            RowOutcome::Good { records, .. } => {
                kinds.extend(records.iter().map(|record| format!("{record:?}").split('(').next().unwrap().to_owned()));
            }
            RowOutcome::Bad { problems, .. } => kinds.push(in_codes(problems)),
        }
        ControlFlow::Continue(())
    });
    assert_eq!(reading.unwrap().good, 6);
    assert_eq!(kinds, ["Category", "Supplier", "Order", "Line", "Promise", "Receipt", "quantity: negative"]);
    assert_eq!(codes::NEGATIVE, "negative");
}

#[test]
fn a_column_that_may_be_left_out_says_nothing() {
    let sanad = builtin("sanad").unwrap();
    let (rows, reading) = told(b"entity,order,line,quantity\nline,P1,1,5\nline,P1,,5\n", sanad);
    assert_eq!(rows, [r#"2 good P1/1 Some("5") None"#, "3 bad line: required"]);
    assert_eq!((reading.good, reading.bad), (1, 1));
    // The column that tells what a row is must be there, and so must every column where the profile does not say otherwise.
    let refused = |text: &str, profile: &Profile| {
        matches!(RowReader::open(text.as_bytes(), profile), Err(ReadError::Columns { .. }))
    };
    assert!(refused("order,line,quantity\nP1,1,5\n", sanad));
    assert!(refused("po,line,qty,text\nP1,1,5,a\n", &profile("")));
}
