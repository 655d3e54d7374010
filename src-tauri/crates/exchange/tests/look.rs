//! Files looked at: how they are written is found, what their columns mean is guessed, and the profile that follows reads them.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::fmt::Write as _;
use std::ops::ControlFlow;

use sanad_exchange::look::{About, ColumnMatch, FormWish, ImportLook, look};
use sanad_exchange::profile::{BUILTIN, Profile, builtin};
use sanad_exchange::read::{Record, RowOutcome, read};
use sanad_exchange::rejects::in_codes;

const ABOUT: About<'static> = About { path: "/x/orders.csv", stem: "orders", size: 0 };

fn looked(bytes: &[u8]) -> ImportLook {
    look(bytes, ABOUT, &FormWish::default(), &[], &[]).unwrap()
}

/// What each column is taken for.
fn fields(found: &ImportLook) -> Vec<(&str, &str)> {
    found.columns.iter().map(|column| (column.header.as_str(), column.field.as_deref().unwrap_or("-"))).collect()
}

/// Every row read by the profile that was written: good ones by their kinds of record, bad ones by their codes.
fn rows(bytes: &[u8], toml: &str) -> Vec<String> {
    let profile = Profile::parse(toml).unwrap();
    let mut told = Vec::new();
    read(bytes, &profile, |outcome| {
        told.push(match outcome {
            RowOutcome::Good { row, records, .. } => {
                let kind = |record: &Record<'_>| format!("{record:?}").split('(').next().unwrap().to_owned();
                format!("{row} {}", records.iter().map(kind).collect::<Vec<_>>().join(" "))
            }
            RowOutcome::Bad { row, problems, .. } => format!("{row} bad {}", in_codes(problems)),
        });
        ControlFlow::Continue(())
    })
    .unwrap();
    told
}

/// A German list with a title, page headers, subtotals and a footer.
const GERMAN: &str = "Bestellungen Werk 1000;;;;;;;;\r\n\
    \r\n\
    PO;Vendor no.;Vendor;Pos.;Qty;UoM;Net price;Due;Received Qty\r\n\
    4500012;100017;شركة الأفق للتوريدات;10;1.200,000;PC;4,25;14.03.2024;1.200,000\r\n\
    4500012;100017;شركة الأفق للتوريدات;20;300,000;PC;11,90;02.03.2024;-\r\n\
    Summe 4500012;;;;1.500,000;;;;\r\n\
    PO;Vendor no.;Vendor;Pos.;Qty;UoM;Net price;Due;Received Qty\r\n\
    4500013;100018;Beta GmbH;10;5,000-;PC;1.000,50;15.03.2024;5,000\r\n\
    4500014;100018;Beta GmbH;10;7,000;PC;2,00;31.12.2024;\r\n\
    Gedruckt am 16.03.2024;;;;;;;;\r\n";

#[test]
fn a_german_list_is_read_by_itself() {
    let found = looked(GERMAN.as_bytes());
    assert_eq!((found.form.delimiter.as_deref(), found.form.header_row), (Some(";"), 3));
    assert_eq!((found.form.decimal.as_str(), found.form.thousands.as_deref()), (",", Some(".")));
    assert_eq!(found.form.dates, ["%d.%m.%Y"]);
    assert_eq!(
        fields(&found),
        [
            ("PO", "order.number"),
            ("Vendor no.", "supplier.code"),
            ("Vendor", "supplier.name"),
            ("Pos.", "line.line_no"),
            ("Qty", "line.quantity"),
            ("UoM", "line.unit"),
            ("Net price", "line.unit_price"),
            ("Due", "line.requested_date"),
            ("Received Qty", "receipt.quantity"),
        ]
    );
    insta::assert_snapshot!(found.toml);
    assert_eq!(
        rows(GERMAN.as_bytes(), &found.toml),
        [
            "4 Supplier Order Line Receipt",
            "5 Supplier Order Line",
            "8 Supplier Order Line Receipt",
            "9 Supplier Order Line",
        ]
    );
    let why = |what: &str| {
        let finding = found.findings.iter().find(|finding| finding.what == what).unwrap();
        (finding.reason.code.as_str(), finding.agree, finding.of)
    };
    assert_eq!(why("header_row").0, "header_after_title");
    assert_eq!(why("totals"), ("rows_total", 1, 9));
    assert_eq!(why("footers").0, "rows_footer");
    assert_eq!(why("repeated_headers").0, "rows_repeated");
    assert_eq!(why("negative").0, "minus_behind");
    assert_eq!(why("blank"), ("rows_blank", 1, 10));
    let skipped: Vec<_> =
        found.rows.iter().filter_map(|row| Some((row.row, row.skipped.as_ref()?.code.as_str()))).collect();
    assert_eq!(
        skipped,
        [(1, "skip_title"), (3, "skip_header"), (6, "skip_total"), (7, "skip_repeated"), (10, "skip_footer")]
    );
}

#[test]
fn arabic_headers_are_understood_in_any_encoding() {
    let text = "رقم أمر الشراء,رقم المورد,اسم المورد,رقم البند,الكمية,تاريخ التسليم\nأ-1,م-7,شركة الرياض,1,٥,13/02/2024\nأ-2,م-8,شركة جدة,1,٦,14/02/2024\n";
    let expected =
        ["order.number", "supplier.code", "supplier.name", "line.line_no", "line.quantity", "line.requested_date"];
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let old = encoding_rs::WINDOWS_1256.encode(&text.replace('٥', "5").replace('٦', "6")).0.into_owned();
    for bytes in [text.as_bytes().to_vec(), wide, old] {
        let found = looked(&bytes);
        assert_eq!(
            fields(&found).iter().map(|(_, field)| *field).collect::<Vec<_>>(),
            expected,
            "{:?}",
            found.form.encoding
        );
        assert_eq!(rows(&bytes, &found.toml), ["2 Supplier Order Line", "3 Supplier Order Line"]);
    }
}

#[test]
fn headers_may_be_missing_or_stand_last() {
    let rows_only = "A,1,2024-01-02\nB,2,2024-01-03\n";
    let found = looked(rows_only.as_bytes());
    assert_eq!((found.form.header_row, found.form.header_at_end), (0, false));
    assert_eq!(found.columns.iter().map(|column| column.header.as_str()).collect::<Vec<_>>(), ["A", "B", "C"]);
    // Nothing is invented: without names there is nothing to go by.
    assert_eq!((found.toml.as_str(), found.problems[0].code.as_str()), ("", "nothing_matched"));

    let last = "A-1,V1,10,5\nA-2,V2,20,7\nPO,Vendor Code,Line,Quantity\n";
    let found = looked(last.as_bytes());
    assert_eq!((found.form.header_row, found.form.header_at_end), (3, true));
    assert!(found.toml.contains("header_row = \"last\""), "{}", found.toml);
    assert_eq!(rows(last.as_bytes(), &found.toml), ["1 Order Line", "2 Order Line"]);
}

#[test]
fn what_a_person_says_goes_before_what_was_found() {
    let text = "PO,Supplier,Pos,Amount,When\nP1,Acme,1,5,01/02/2024\nP2,Beta,1,6,03/04/2024\n";
    let found = looked(text.as_bytes());
    let dates = found.findings.iter().find(|finding| finding.what == "dates").unwrap();
    assert_eq!((dates.reason.code.as_str(), dates.others.as_slice()), ("dates_either", &["%m/%d/%Y".to_owned()][..]));
    let say = |at, field: Option<&str>| ColumnMatch { at, field: field.map(str::to_owned), dates: Vec::new() };
    let chosen = [say(3, Some("line.quantity")), say(4, Some("line.requested_date"))];
    let wish = FormWish { dates: Some(vec!["%m/%d/%Y".to_owned()]), ..FormWish::default() };
    let found = look(text.as_bytes(), ABOUT, &wish, &chosen, &[]).unwrap();
    assert_eq!(found.columns[3].score, 100);
    assert_eq!(found.form.dates, ["%m/%d/%Y"]);
    assert!(found.toml.contains("dates = [\"%m/%d/%Y\"]"), "{}", found.toml);
    assert_eq!(rows(text.as_bytes(), &found.toml), ["2 Order Line", "3 Order Line"]);
    // Two columns for one field: the second is told, not written.
    let twice = [say(3, Some("line.quantity")), say(2, Some("line.quantity"))];
    let found = look(text.as_bytes(), ABOUT, &FormWish::default(), &twice, &[]).unwrap();
    let problem = found.problems.iter().find(|problem| problem.code == "field_twice").unwrap();
    assert_eq!(problem.columns, [2, 3]);
}

#[test]
fn mixed_dates_are_told_and_read_in_order() {
    let text = "PO,Vendor Code,Line,Qty,Due Date\nP1,V,1,5,13.02.2024\nP2,V,1,5,2024-02-14\nP3,V,1,5,15.02.2024\nP4,V,1,5,soon\n";
    let found = looked(text.as_bytes());
    let dates = found.findings.iter().find(|finding| finding.what == "dates").unwrap();
    assert_eq!(dates.reason.code, "dates_mixed");
    assert_eq!((dates.agree, dates.of, dates.against.as_ref().unwrap().row), (2, 4, 3));
    assert_eq!(
        rows(text.as_bytes(), &found.toml),
        ["2 Order Line", "3 Order Line", "4 Order Line", "5 bad Due Date: not_a_date"]
    );
}

#[test]
fn binary_files_are_refused_without_their_bytes() {
    for (bytes, code) in [
        (&b"%PDF-1.7 secret"[..], "file_not_table"),
        (b"\0\x01\x02\x03\x04secret", "file_not_table"),
        (b"PK\x03\x04 secret and nothing else", "file_damaged"),
        (b"\x89PNG\r\n\x1a\n secret", "file_not_table"),
    ] {
        let error = look(bytes, ABOUT, &FormWish::default(), &[], &[]).unwrap_err();
        assert_eq!(error.code(), code);
        assert!(!format!("{error:?}").contains("secret"));
    }
}

#[test]
fn one_broken_byte_is_one_broken_row() {
    let mut text = String::from("Vendor Code,Vendor Name\n");
    for at in 2..62 {
        writeln!(text, "V{at},شركة الرياض رقم {at}").unwrap();
    }
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(b"V99,Broken \xff name\n");
    let found = looked(&bytes);
    let encoding = found.findings.iter().find(|finding| finding.what == "encoding").unwrap();
    assert_eq!((encoding.value.as_str(), encoding.reason.code.as_str()), ("UTF-8", "encoding_mostly_utf8"));
    assert_eq!((encoding.agree, encoding.of, encoding.against.as_ref().unwrap().row), (61, 62, 62));
    let rows = rows(&bytes, &found.toml);
    assert_eq!(
        (rows.len(), rows[0].as_str(), rows[60].as_str()),
        (61, "2 Supplier", "62 bad Vendor Name: invalid_encoding")
    );
}

#[test]
fn days_and_titles_are_those_of_what_the_list_is_about() {
    for (text, expected) in [
        (
            "Supplier Code,Document Type,Title,Document Number,Valid From,Valid To\nS1,insurance,Policy,P-1,2026-01-01,2027-01-01\n",
            &[
                "supplier.code",
                "document.kind",
                "document.title",
                "document.number",
                "document.issued",
                "document.expires",
            ][..],
        ),
        (
            "Supplier Code,Contract Number,Document Type,Title,Valid From,Valid To\nS1,K-1,insurance,Policy,2026-01-01,2027-01-01\n",
            &[
                "supplier.code",
                "contract.number",
                "document.kind",
                "document.title",
                "document.issued",
                "document.expires",
            ],
        ),
        (
            "رمز المورد,نوع المستند,عنوان المستند,رقم المستند,صالح من,صالح حتى\nS1,insurance,Policy,P-1,2026-01-01,2027-01-01\n",
            &[
                "supplier.code",
                "document.kind",
                "document.title",
                "document.number",
                "document.issued",
                "document.expires",
            ],
        ),
        (
            "رمز المورد,نوع المستند,عنوان المستند,رقم المستند,تاريخ الإصدار,تاريخ الانتهاء\nS1,insurance,Policy,P-1,2026-01-01,2027-01-01\n",
            &[
                "supplier.code",
                "document.kind",
                "document.title",
                "document.number",
                "document.issued",
                "document.expires",
            ],
        ),
        (
            "Contract No,Supplier Code,Title,Valid From,Valid To,Renewal,Notice Days\nK-1,S1,Steel,2026-01-01,2027-01-01,fixed,30\n",
            &[
                "contract.number",
                "supplier.code",
                "contract.title",
                "contract.start",
                "contract.end",
                "contract.renewal",
                "contract.notice",
            ],
        ),
        (
            "رقم العقد,رمز المورد,العنوان,تاريخ البداية,تاريخ النهاية,نوع التجديد,مدة الإشعار,السقف\nK-1,S1,حديد,2026-01-01,2026-12-31,تلقائي,30 يوم,250000\n\
             K-2,S1,حديد,2026-01-01,2026-12-31,ثابت,,\n",
            &[
                "contract.number",
                "supplier.code",
                "contract.title",
                "contract.start",
                "contract.end",
                "contract.renewal",
                "contract.notice",
                "contract.ceiling",
            ],
        ),
        (
            "رمز المورد,اسم المورد,العنوان,المدينة\nS1,شركة,شارع الملك,الرياض\n",
            &["supplier.code", "supplier.name", "supplier.address", "supplier.city"],
        ),
        ("Term Code,Term\nT9,2/10 net 30\n", &["payment_term.code", "payment_term.wording"]),
        ("Terms Code,Payment Terms\nT9,2/10 net 30\n", &["payment_term.code", "payment_term.wording"]),
        ("رمز الشرط,شروط الدفع\nT9,2/10 net 30\n", &["payment_term.code", "payment_term.wording"]),
        ("Supplier Code,Supplier Name,Payment Terms\nS1,Acme,N30\n", &["supplier.code", "supplier.name", "-"]),
    ] {
        let found = looked(text.as_bytes());
        assert_eq!(fields(&found).iter().map(|(_, field)| *field).collect::<Vec<_>>(), expected, "{text}");
        assert!(found.problems.is_empty(), "{text} {:?}", found.problems);
        assert!(found.columns.iter().all(|column| column.field.is_none() || column.score >= 60), "{text}");
    }
}

#[test]
fn a_renewal_that_is_not_understood_refuses_its_row() {
    let text = "Contract No,Supplier Code,Start Date,End Date,Renewal Type\nK-1,S1,2026-01-01,2026-12-31,automatic\n\
                K-2,S1,2026-01-01,2026-12-31,by committee\n";
    let found = looked(text.as_bytes());
    assert_eq!(found.columns[4].field.as_deref(), Some("contract.renewal"));
    assert_eq!(rows(text.as_bytes(), &found.toml), ["2 Supplier Contract", "3 bad Renewal Type: not_a_choice"]);
}

#[test]
fn a_file_without_anything_in_it_is_called_empty() {
    for bytes in [&b""[..], b"\n\n \n", b"\xef\xbb\xbf"] {
        assert_eq!(look(bytes, ABOUT, &FormWish::default(), &[], &[]).unwrap_err().code(), "file_empty");
    }
}

#[test]
fn json_wants_a_profile_of_its_own() {
    let (sanad, ocds) = (builtin("sanad").unwrap(), BUILTIN.iter().find(|shipped| shipped.toml.contains("\"json\"")));
    let Some(ocds) = ocds else { panic!("no profile reads JSON") };
    let known = [("sanad".to_owned(), sanad), (ocds.id.to_owned(), builtin(ocds.id).unwrap())];
    let found = look(&b"{\"releases\": [{\"a\": 1}]}"[..], ABOUT, &FormWish::default(), &[], &known).unwrap();
    assert_eq!((found.form.format.as_str(), found.problems[0].code.as_str()), ("json", "profile_needed"));
    assert_eq!((found.profile_fits[0].profile.as_str(), found.profile_fits[0].missing.len()), (ocds.id, 0));
}
