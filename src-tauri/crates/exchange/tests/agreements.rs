//! Contracts, payment terms, documents, country indices and rates out of rows.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::ops::ControlFlow;

use sanad_domain::contracts::{Effective, Length, LengthUnit, NoticeUnit, Renewal};
use sanad_domain::numbers::Micro;
use sanad_domain::terms::words::read as term;
use sanad_exchange::profile::Profile;
use sanad_exchange::read::{ReceiptFor, Record, RowOutcome, read};

/// What a file's rows make, and what is wrong with them: `row column [value] code`.
fn rows(profile: &str, file: &str, mut on_record: impl FnMut(u32, &Record<'_>)) -> Vec<String> {
    let profile = Profile::parse(&format!("name = \"p\"\n{profile}")).unwrap();
    let mut wrong = Vec::new();
    read(file.as_bytes(), &profile, |outcome| {
        match outcome {
            RowOutcome::Good { row, records, .. } => records.iter().for_each(|record| on_record(row, record)),
            RowOutcome::Bad { problems, .. } => {
                wrong.extend(problems.iter().map(|p| format!("{} {} [{}] {}", p.row, p.column, p.value, p.code)));
            }
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    wrong
}

#[test]
fn a_contract_with_its_lengths_and_notice() {
    let profile = r#"
        currency = "SAR"
        [file]
        dates = ["%d.%m.%Y"]
        thousands = ","
        [contract]
        number = "No."
        supplier = "Vendor"
        title = "Title"
        renewal = { column = "Renews", map = { "A" = "automatic", "F" = "fixed" }, otherwise = "problem" }
        start = "From"
        term = "Term"
        term_unit = { constant = "months" }
        period = "Renewal"
        notice = "Notice"
        notice_unit = { constant = "days" }
        effective = { constant = "dispatched" }
        ceiling = { column = "Ceiling (thousands)", factor = 1000 }
    "#;
    let file = "No.;Vendor;Title;Renews;From;Term;Renewal;Notice;Ceiling (thousands)\n\
                C-1;V1;صيانة المصاعد;A;01.02.2024;12;سنة;60;1,250.5\n\
                C-2;V1;Lifts;A;01.02.2024;two years;1 year;10 working days;\n\
                C-3;V1;Lifts;X;31.02.2024;-3;3 working days;1.5 months;-1\n";
    let mut made = Vec::new();
    let wrong = rows(profile, file, |_, record| {
        let Record::Contract(contract) = record else { panic!("{record:?}") };
        assert_eq!((contract.title_ar.as_deref(), contract.title_en.as_deref()), (Some("صيانة المصاعد"), None));
        assert_eq!(contract.term, Some(Length { count: 12, unit: LengthUnit::Months }));
        assert_eq!(contract.period, Some(Length { count: 1, unit: LengthUnit::Years }));
        assert_eq!(contract.notice.length, Some((60, NoticeUnit::Days)));
        assert_eq!(contract.notice.effective, Some(Effective::Dispatched));
        assert_eq!((contract.renewal, contract.ceiling), (Some(Renewal::Automatic), Some(Micro(1_250_500_000_000))));
        assert_eq!(contract.currency.map(|currency| currency.code().to_owned()).as_deref(), Some("SAR"));
        assert_eq!((contract.end, contract.notice.clear_days), (None, None));
        made.push(contract.number.to_string());
    });
    assert_eq!(made, ["C-1"]);
    assert_eq!(
        wrong,
        [
            "3 Term [two years] not_a_length",
            "4 Renews [X] not_in_map",
            "4 From [31.02.2024] not_a_date",
            "4 Term [-3] not_a_length",
            "4 Renewal [3 working days] not_a_length",
            "4 Notice [1.5 months] not_a_length",
            "4 Ceiling (thousands) [-1] negative",
        ]
    );
}

#[test]
fn wordings_are_read_or_refused_by_the_part() {
    let profile = "[payment_term]\ncode = \"code\"\nname = \"name\"\nwording = \"words\"\n\
                   [supplier_term]\nwhen = { column = \"vendor\", present = true }\nsupplier = \"vendor\"\nterm = \"code\"\nfrom = \"from\"";
    let file = "code,name,words,vendor,from\n\
                N30,Thirty,net 30,V1,2026-01-01\n\
                N60,ستون,60 يوم نهاية الشهر,,\n\
                BAD,,net 30 or so,,\n\
                NONE,,,,\n";
    let mut made = Vec::new();
    let wrong = rows(profile, file, |_, record| match record {
        Record::Term(one) => {
            let words = if one.code == "N30" { "net 30" } else { "60 days EOM" };
            assert_eq!(one.term, Some(term(words).unwrap()));
            made.push(one.code.to_string());
        }
        Record::SupplierTerm(agreed) => made.push(format!("{} {} {:?}", agreed.supplier, agreed.term, agreed.from)),
        other => panic!("{other:?}"),
    });
    assert_eq!(made, ["N30", "V1 N30 Some(2026-01-01)", "N60"]);
    assert_eq!(wrong, ["4 words [net 30 or so] wording_not_read", "5 words [] required"]);
    let parsed = Profile::parse(&format!("name = \"p\"\n{profile}")).unwrap();
    read(file.as_bytes(), &parsed, |outcome| {
        if let RowOutcome::Bad { row: 4, problems, .. } = outcome {
            assert!(problems[0].params["part"].contains("or so"), "{problems:?}");
            assert_eq!(problems[0].params["reason"], "not_understood");
        }
        ControlFlow::Continue(())
    })
    .unwrap();
}

#[test]
fn countries_by_code_or_name_and_years() {
    let profile = r#"
        [file]
        nulls = ["..", "0.0"]
        [[country_index]]
        when = { column = "2016", present = true }
        index = { constant = "cpi" }
        country = "country"
        year = { constant = 2016 }
        value = { column = "2016", factor = 10 }
        [[country_index]]
        when = { column = "2017", present = true }
        index = { constant = "cpi" }
        country = "country"
        year = { constant = 2017 }
        value = { column = "2017", factor = 10 }
    "#;
    let file = "country,2016,2017\nSaudi Arabia,4.6,4.9\nYEM,0.0,1.6\nEG,..,\nAtlantis,1,\n";
    let mut made = Vec::new();
    let wrong = rows(profile, file, |_, record| {
        let Record::Index(index) = record else { panic!("{record:?}") };
        made.push(format!("{} {} {} {}", index.index, index.country, index.date, index.value));
    });
    assert_eq!(made, ["cpi SA 2016-01-01 46", "cpi SA 2017-01-01 49", "cpi YE 2017-01-01 16"]);
    assert_eq!(wrong, ["5 country [Atlantis] unknown_country_name"]);
}

#[test]
fn rates_either_way_round_and_by_the_hundred() {
    let profile = r#"
        [[rate]]
        when = { column = "USD", present = true }
        currency = { constant = "USD" }
        to = { constant = "EUR" }
        date = "Date"
        inverse = "USD"
        [[rate]]
        when = { column = "JPY100", present = true }
        currency = { constant = "JPY" }
        date = "Date"
        rate = "JPY100"
        per = { constant = 100 }
    "#;
    let file = "Date,USD,JPY100\n2024-03-14,1.0925,2.534\n2024-03-15,,0.123456789\n2024-03-16,0,\n2024-03-17,-1,\n";
    let mut made = Vec::new();
    let wrong = rows(profile, file, |_, record| {
        let Record::Rate(rate) = record else { panic!("{record:?}") };
        made.push(format!(
            "{} {:?} {} {}",
            rate.currency.code(),
            rate.to.map(|to| to.code().to_owned()),
            rate.date,
            rate.nano
        ));
    });
    assert_eq!(
        made,
        ["USD Some(\"EUR\") 2024-03-14 915331808", "JPY None 2024-03-14 25340000", "JPY None 2024-03-15 1234568",]
    );
    assert_eq!(wrong, ["4 USD [0] not_positive", "5 USD [-1] not_positive"]);
}

#[test]
fn documents_are_of_a_supplier_or_of_a_contract() {
    let profile = "[document]\nsupplier = \"vendor\"\ncontract = \"contract\"\nkind = { column = \"kind\", as = \"lower\" }\n\
                   number = \"no\"\nexpires = \"to\"";
    let file = "vendor,contract,kind,no,to\nV1,,ISO_9001,7,2027-01-31\n,C-1,insurance,8,\n,,insurance,9,\n";
    let mut made = Vec::new();
    let wrong = rows(profile, file, |_, record| {
        let Record::Document(paper) = record else { panic!("{record:?}") };
        made.push(format!("{:?} {:?} {} {:?}", paper.supplier, paper.contract, paper.kind, paper.expires));
    });
    assert_eq!(made, ["Some(\"V1\") None iso_9001 Some(2027-01-31)", "None Some(\"C-1\") insurance None"]);
    assert_eq!(wrong, ["4 vendor [] required"]);
}

#[test]
fn receipts_without_an_order_are_their_suppliers() {
    let profile = "unit = \"EA\"\n[receipt]\norder = { column = \"po\", required = false }\nline = { column = \"pos\", required = false }\n\
                   supplier = \"vendor\"\nreference = \"slip\"\ndate = \"day\"\nquantity = \"qty\"";
    let file = "po,pos,vendor,slip,day,qty\n4001,10,V1,S1,2026-01-05,5\n,,V1,S2,2026-01-06,6\n,10,V1,S3,2026-01-06,6\n\
                4001,,V1,S4,2026-01-06,6\n,,,S5,2026-01-06,6\n";
    let mut made = Vec::new();
    let wrong = rows(profile, file, |row, record| {
        let Record::Receipt(receipt) = record else { panic!("{record:?}") };
        made.push(match &receipt.of {
            ReceiptFor::Line(line) => format!("{row} {} {}", line.order.number, line.key),
            ReceiptFor::Supplier { code, unit } => format!("{row} {code} {unit:?}"),
        });
    });
    assert_eq!(made, ["2 4001 10", "3 V1 Some(\"EA\")"]);
    assert_eq!(wrong, ["4 pos [10] line_without_order", "5 pos [] required", "6 po [] required"]);
    assert!(Profile::parse("name = \"p\"\n[receipt]\nreference = \"r\"\nquantity = \"q\"").is_err());
}

#[test]
fn an_empty_cell_takes_away_only_where_the_profile_says_so() {
    let text = "name = \"p\"\n[line]\norder = \"o\"\nline_no = \"l\"\nquantity = \"q\"\nplace = \"p\"\n\
                closed_date = { column = \"c\", clear_empty = true }";
    let profile = Profile::parse(text).unwrap();
    let mut seen = Vec::new();
    read(&b"o,l,q,p,c\n1,1,1,,\n1,2,1,,2026-01-01\n"[..], &profile, |outcome| {
        let RowOutcome::Good { cleared, hash, .. } = outcome else { panic!() };
        seen.push((cleared.iter().map(|one| format!("{}.{}", one.section, one.field)).collect::<Vec<_>>(), hash));
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(
        seen.iter().map(|(cleared, _)| cleared.clone()).collect::<Vec<_>>(),
        [vec!["line.closed_date".to_owned()], vec![]]
    );
    let plain = Profile::parse(&text.replace(", clear_empty = true", "")).unwrap();
    read(&b"o,l,q,p,c\n1,1,1,,\n"[..], &plain, |outcome| {
        let RowOutcome::Good { cleared, hash, .. } = outcome else { panic!() };
        // Taking away is another thing to say than saying nothing.
        assert!(cleared.is_empty() && hash != seen[0].1);
        ControlFlow::Continue(())
    })
    .unwrap();
    let refused = |text: &str| Profile::parse(text).unwrap_err().code;
    assert_eq!(
        refused(&text.replace("quantity = \"q\"", "quantity = { column = \"q\", clear_empty = true }")),
        "profile_unsuited_key"
    );
    assert_eq!(refused(&text.replace("clear_empty = true", "factor = 10")), "profile_unsuited_key");
}
