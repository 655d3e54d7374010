//! Contracts, payment terms, documents, country indices and rates by profile: in, in again, out.

use super::*;

const TERMS: &str = "name = \"Terms\"\n[payment_term]\ncode = \"code\"\nwording = \"words\"\nname = \"name\"\n\
     [supplier_term]\nwhen = { column = \"vendor\", present = true }\nsupplier = \"vendor\"\nterm = \"code\"\nfrom = \"from\"";

const CONTRACTS: &str = r#"
name = "Contracts"
currency = "SAR"
[contract]
number = "no"
supplier = "vendor"
title = "title"
parent = { column = "above", clear_empty = true }
renewal = "renewal"
start = "start"
end = { column = "end", clear_empty = true }
term = "term"
period = "period"
notice = "notice"
delivery_days = "post"
ceiling = "ceiling"
"#;

const DOCUMENTS: &str = "name = \"Documents\"\n[document]\nsupplier = \"vendor\"\ncontract = \"contract\"\nkind = \"kind\"\n\
     number = \"no\"\nexpires = { column = \"to\", clear_empty = true }";

const INDICES: &str =
    "name = \"Indices\"\n[country_index]\nindex = \"index\"\ncountry = \"country\"\nyear = \"year\"\nvalue = \"value\"";

const RATES: &str = "name = \"Rates\"\n[rate]\ncurrency = \"of\"\nto = \"in\"\ndate = \"day\"\nrate = \"rate\"";

const CONTRACT_ROWS: &str = "no,vendor,title,above,renewal,start,end,term,period,notice,post,ceiling\n\
     K-2,V1,Call-off,K-1,fixed,2026-01-01,2026-12-31,,,,,1000\n\
     K-1,V1,إطار,,automatic,2024-02-01,,2 years,1 year,60 days,3,250000.50\n";

async fn with(profile: &str) -> Bench {
    let bench = Bench::flat().await;
    bench.put(&GOOD).await;
    imports::add_profile(&bench.workspace, profile).await.unwrap();
    bench
}

/// Imports a file, imports it again, takes it back: nothing is left but what stood before.
async fn there_and_back(bench: &Bench, profile: &str, text: &str, rows: u32, wrote: &[&str]) -> ImportReport {
    let path = bench.file("rows.csv", text);
    let (empty, head) = (bench.dump().await, bench.head().await);
    let first = bench.run(&path, profile).await;
    assert_eq!(first.problems, []);
    assert_eq!((first.read, first.written, first.rejected), (rows, rows, 0));
    let told: Vec<_> = first.writes.iter().filter(|w| w.new + w.changed > 0).cloned().collect();
    assert_eq!(counts(&told), wrote);
    let full = bench.dump().await;
    assert_eq!(bench.head().await, head + 1, "one entry");
    let again = bench.run(&path, profile).await;
    assert_eq!((again.import, again.written, again.unchanged), (None, 0, rows));
    assert_eq!((bench.dump().await, bench.head().await), (full, head + 1));
    imports::undo(&bench.workspace, first.import.as_deref().unwrap(), false).await.unwrap();
    assert_eq!(bench.dump().await, empty);
    bench.run(&path, profile).await
}

#[tokio::test]
async fn terms_and_who_has_them() {
    let bench = with(TERMS).await;
    let text = "code,name,words,vendor,from\n\
                N30,Thirty days,net 30,V1,2025-01-01\n\
                E60,,٦٠ يوم نهاية الشهر,V1,2026-02-01\n\
                LATER,,net 45,V2,2027-01-01\n";
    let wrote = ["term 3 new, 0 changed, 0 unchanged", "supplier_term 1 new, 0 changed, 0 unchanged"];
    there_and_back(&bench, "Terms", text, 3, &wrote).await;
    let agreed = "SELECT s.code || ' ' || p.code FROM supplier_term x JOIN supplier s ON s.key = x.supplier \
                  JOIN payment_term p ON p.key = x.term ORDER BY 1";
    // Of two agreements the later counts, and one still ahead does not count yet.
    assert_eq!(bench.texts(agreed).await, ["V1 E60"]);
    let names = bench.text("SELECT names FROM payment_term WHERE code = 'E60'").await;
    assert!(names.contains("60 days") && names.contains("نهاية"), "{names}");
    let path = bench
        .file("more.csv", "code,name,words,vendor,from\nN30,Thirty,net 30,V2,\nX,,net 30 and so on,V2,\nY,,,V9,\n");
    let report = bench.run(&path, "Terms").await;
    assert_eq!(told(&report), ["3 words [net 30 and so on] wording_not_read", "4 words [] required"]);
    assert_eq!(report.written, 1);
    assert_eq!(bench.texts(agreed).await, ["V1 E60", "V2 N30"]);
}

#[tokio::test]
async fn contracts_with_their_call_offs() {
    let bench = with(CONTRACTS).await;
    there_and_back(&bench, "Contracts", CONTRACT_ROWS, 2, &["contract 2 new, 0 changed, 0 unchanged"]).await;
    let read =
        async |number: &str| sanad_app::contracts::get(&bench.workspace, number, None, None).await.unwrap().input;
    let (frame, call_off) = (read("K-1").await, read("K-2").await);
    assert_eq!(frame.titles["ar"], "إطار");
    assert_eq!((frame.notice.unwrap().count, frame.notice.unwrap().delivery_days), (60, 3));
    assert_eq!(frame.ceiling.map(|ceiling| ceiling.to_string()).as_deref(), Some("250000.5"));
    assert!(call_off.parent.is_some() && call_off.notice.is_none());

    // What is left out stays, what is emptied goes where the profile says so.
    let changed = "no,vendor,title,above,renewal,start,end,term,period,notice,post,ceiling\n\
                   K-2,V1,,,,,,3 months,,,,\nK-1,V1,,,,,,,,90 days,,\n";
    let report = bench.run(&bench.file("changed.csv", changed), "Contracts").await;
    assert_eq!((told(&report), report.written), (Vec::new(), 2));
    let (frame, call_off) = (read("K-1").await, read("K-2").await);
    assert_eq!((frame.notice.unwrap().count, frame.notice.unwrap().delivery_days), (90, 3));
    assert_eq!((call_off.parent, call_off.initial_end, call_off.titles["en"].as_str()), (None, None, "Call-off"));
}

#[tokio::test]
async fn contracts_that_cannot_stand_are_refused() {
    let bench = with(CONTRACTS).await;
    bench.run(&bench.file("rows.csv", CONTRACT_ROWS), "Contracts").await;
    let text = "no,vendor,title,above,renewal,start,end,term,period,notice,post,ceiling\n\
                A,V9,,,fixed,2026-01-01,2026-12-31,,,,,\n\
                B,V1,,A,fixed,2026-01-01,2026-12-31,,,,,\n\
                C,V1,,NONE,fixed,2026-01-01,2026-12-31,,,,,\n\
                D,V1,,E,fixed,2026-01-01,2026-12-31,,,,,\n\
                E,V1,,D,fixed,2026-01-01,2026-12-31,,,,,\n\
                F,V1,,,fixed,2026-01-01,2025-12-31,,,,,\n\
                G,V1,,,fixed,,2026-12-31,,,,,\n\
                K-1,V2,,,,,,,,,,\n\
                K-1,V1,,K-2,,,,,,,,\n\
                H,V1,,,fixed,2026-01-01,2026-12-31,,,,,0.005\n\
                I,V1,,,automatic,2026-01-01,2026-12-31,,,30 days,,\n";
    let report = bench.run(&bench.file("bad.csv", text), "Contracts").await;
    insta::assert_debug_snapshot!(told(&report), @r#"
    [
        "2 vendor [V9] unknown_supplier",
        "3 above [A] unknown_contract",
        "4 above [NONE] unknown_contract",
        "5 above [E] circular_parent",
        "6 above [D] circular_parent",
        "7 end [2025-12-31] end_before_start",
        "8 start [] required",
        "9 vendor [V2] other_supplier",
        "10 no [K-1] duplicate_in_file",
        "11 ceiling [0.005] too_precise",
        "12 period [] period_missing",
    ]
    "#);
    assert_eq!((report.written, report.rejected), (0, 11));
    assert_eq!(bench.texts("SELECT number FROM contract ORDER BY number").await, ["K-1", "K-2"]);
}

#[tokio::test]
async fn documents_of_suppliers_and_contracts() {
    let bench = with(CONTRACTS).await;
    imports::add_profile(&bench.workspace, DOCUMENTS).await.unwrap();
    bench.run(&bench.file("contracts.csv", CONTRACT_ROWS), "Contracts").await;
    let text = "vendor,contract,kind,no,to\nV1,,iso_9001,A-1,2027-01-31\n,K-1,insurance,P-7,2026-06-30\nV2,,cr,,\n";
    there_and_back(&bench, "Documents", text, 3, &["document 3 new, 0 changed, 0 unchanged"]).await;
    let told_of = "SELECT s.code || ' ' || d.kind || ' ' || d.title || ' ' || COALESCE(d.expires, '-') || ' ' || COALESCE(c.number, '-') \
                   FROM document d JOIN supplier s ON s.key = d.supplier LEFT JOIN contract c ON c.key = d.contract ORDER BY 1";
    assert_eq!(
        bench.texts(told_of).await,
        ["V1 insurance insurance P-7 2026-06-30 K-1", "V1 iso_9001 iso_9001 A-1 2027-01-31 -", "V2 cr cr - -"]
    );
    let text = "vendor,contract,kind,no,to\nV1,,iso_9001,A-1,2028-01-31\n,K-1,insurance,P-7,\nV2,K-1,insurance,P-8,\nV1,K-9,x,1,\nV9,,x,1,\n";
    let report = bench.run(&bench.file("more.csv", text), "Documents").await;
    assert_eq!(report.written, 2);
    assert_eq!(
        told(&report),
        ["4 contract [K-1] other_supplier", "5 contract [K-9] unknown_contract", "6 vendor [V9] unknown_supplier"]
    );
    assert_eq!(bench.text("SELECT COALESCE(expires, '-') FROM document WHERE number = 'P-7'").await, "-");
    assert_eq!(bench.text("SELECT expires FROM document WHERE number = 'A-1'").await, "2028-01-31");
}

#[tokio::test]
async fn country_indices_and_rates() {
    let bench = with(INDICES).await;
    imports::add_profile(&bench.workspace, RATES).await.unwrap();
    let indices = "index,country,year,value\ncpi,SA,2024,59\ncpi,Yemen,2024,13\ninform,SAU,2025,3.1\n";
    there_and_back(&bench, "Indices", indices, 3, &["country_index 3 new, 0 changed, 0 unchanged"]).await;
    let report = bench
        .run(&bench.file("next.csv", "index,country,year,value\ncpi,SA,2024,60\ncpi,SA,2025,60\n"), "Indices")
        .await;
    assert_eq!(report.written, 2);
    let stand = "SELECT code || ' ' || country || ' ' || date || ' ' || value FROM country_index WHERE country = 'SA' ORDER BY 1";
    assert_eq!(
        bench.texts(stand).await,
        ["cpi SA 2024-01-01 60000000", "cpi SA 2025-01-01 60000000", "inform SA 2025-01-01 3100000"]
    );

    let rates = "of,in,day,rate\nUSD,SAR,2026-01-01,3.75\nEUR,SAR,2026-01-01,4.021234567\n";
    there_and_back(&bench, "Rates", rates, 2, &["rate 2 new, 0 changed, 0 unchanged"]).await;
    let text = "of,in,day,rate\nUSD,SAR,2026-01-01,3.76\nUSD,,2026-01-02,3.75\nSAR,SAR,2026-01-02,1\n";
    let report = bench.run(&bench.file("next.csv", text), "Rates").await;
    assert_eq!(told(&report), ["3 in [USD] no_reporting_currency", "4 of [SAR] same_currency"]);
    let stand = "SELECT from_currency || ' ' || rate FROM currency_rate ORDER BY 1";
    assert_eq!(bench.texts(stand).await, ["EUR 4021234567", "USD 3760000000"]);
}

#[tokio::test]
async fn categories_take_new_names_and_places() {
    let profile =
        "name = \"Classes\"\n[category]\ncode = \"code\"\nname_en = \"en\"\nname_ar = \"ar\"\nparent_code = \"above\"";
    let bench = with(profile).await;
    let text = "code,en,ar,above\nMETAL,Metals,معادن,RAW\nRAW,Raw goods,,\n";
    let wrote = ["category 1 new, 1 changed, 0 unchanged"];
    there_and_back(&bench, "Classes", text, 2, &wrote).await;
    let stand = "SELECT c.code || ' ' || c.names || ' ' || COALESCE(p.code, '-') FROM category c LEFT JOIN category p ON p.id = c.parent ORDER BY 1";
    let found = bench.texts(stand).await;
    assert!(found[0].starts_with("METAL") && found[0].contains("معادن") && found[0].ends_with(" RAW"), "{found:?}");
    let report = bench.run(&bench.file("bad.csv", "code,en,ar,above\nRAW,,,METAL\nPAPER,,,NONE\n"), "Classes").await;
    assert_eq!(told(&report), ["2 above [METAL] circular_parent", "3 above [NONE] unknown_category"]);
}

#[tokio::test]
async fn receipts_without_an_order_are_kept_with_their_supplier() {
    let profile = "name = \"Loose\"\nunit = \"KG\"\n[receipt]\nsupplier = \"vendor\"\nreference = \"slip\"\ndate = \"day\"\nquantity = \"qty\"";
    let bench = with(profile).await;
    let text = "vendor,slip,day,qty\nV1,L1,2026-02-01,5\nV2,L1,,7\n";
    there_and_back(&bench, "Loose", text, 2, &["receipt 2 new, 0 changed, 0 unchanged"]).await;
    let loose = "SELECT s.code || ' ' || r.quantity || ' ' || r.unit FROM receipt r JOIN supplier s ON s.key = r.supplier WHERE r.line IS NULL ORDER BY 1";
    assert_eq!(bench.texts(loose).await, ["V1 5000000 KG", "V2 7000000 KG"]);
    let report =
        bench.run(&bench.file("bad.csv", "vendor,slip,day,qty\nV9,L1,,1\nV1,L1,,6\nV1,L1,,7\n"), "Loose").await;
    assert_eq!(told(&report), ["2 vendor [V9] unknown_supplier", "4 slip [L1] duplicate_in_file"]);
}

#[tokio::test]
async fn a_line_is_opened_again_where_the_file_empties_its_closing() {
    let lines = "name = \"Lines\"\nunit = \"EA\"\n[line]\norder = \"o\"\nline_no = \"l\"\nquantity = \"q\"\nplace = \"p\"\n\
                 closed_date = { column = \"c\", clear_empty = true }";
    let bench = with(lines).await;
    let closed = "SELECT COALESCE(closed, '-') || ' ' || COALESCE(place, '-') FROM order_line WHERE line_no = '20'";
    bench.run(&bench.file("a.csv", "o,l,q,p,c\n4001,20,5.5,Jeddah,2026-02-20\n"), "Lines").await;
    assert_eq!(bench.text(closed).await, "2026-02-20 Jeddah");
    let path = bench.file("b.csv", "o,l,q,p,c\n4001,20,5.5,,\n");
    assert_eq!(bench.run(&path, "Lines").await.written, 1);
    assert_eq!(bench.text(closed).await, "- Jeddah");
    assert_eq!(bench.run(&path, "Lines").await.written, 0);
}

fn told(report: &ImportReport) -> Vec<String> {
    report.problems.iter().map(|p| format!("{} {} [{}] {}", p.row, p.column, p.value, p.code)).collect()
}
