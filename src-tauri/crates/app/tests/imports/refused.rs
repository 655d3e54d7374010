use super::*;

fn said(problems: &[sanad_app::imports::ImportProblem]) -> Vec<String> {
    problems.iter().map(|p| format!("{} {} [{}] {}", p.row, p.column, p.value, p.code)).collect()
}

#[tokio::test]
async fn bad_rows_come_back_and_go_in_when_mended() {
    let bench = Bench::flat().await;
    let bad = [
        GOOD[0],
        // The file's own: no number, no date.
        "V1,Falcon Metals,,4001,2026-01-05,30,many,2026-02-31,METAL,,,,",
        // What only the rules of suppliers know: a German VAT number whose check digit is wrong.
        "V3,Nord Werk,DE136695975,4009,2026-01-05,10,1,2026-02-01,,,,,",
        GOOD[1],
        // Said twice, with another quantity.
        "V1,Falcon Metals,,4001,2026-01-05,20,6,2026-02-01,METAL,,,,",
        GOOD[2],
    ];
    let path = bench.file("rows.csv", &flat(&bad));
    let check = sanad_app::imports::check(&bench.workspace, &path, "Flat", &Task::silent()).await.unwrap();
    insta::assert_debug_snapshot!(said(&check.problems), @r#"
    [
        "3 quantity [many] not_a_number",
        "3 requested [2026-02-31] not_a_date",
        "4 vat [DE136695975] bad_check_digits",
        "6 line [4001 / 20] duplicate_in_file",
    ]
    "#);
    assert_eq!((check.read, check.good, check.rejected, check.problems_total), (6, 3, 3, 4));
    let second = sanad_app::imports::problems(&bench.workspace, &check.id, 1, 1).await.unwrap();
    assert_eq!(second, [check.problems[1].clone()]);
    let rejects = bench.folder.path().join("rejects.csv");
    assert_eq!(sanad_app::imports::rejects(&bench.workspace, &check.id, &rejects, Lang::En).await.unwrap(), 3);
    let summary = sanad_app::imports::apply(&bench.workspace, &check.id, &Task::silent()).await.unwrap();
    assert_eq!((summary.written, summary.rejected), (3, 3));

    let text = std::fs::read_to_string(&rejects).unwrap();
    assert!(text.starts_with(&format!("sanad_problem,{HEADER}\n")), "{text}");
    let mended = text
        .replace(",many,2026-02-31,", ",8,2026-02-28,")
        .replace("DE136695975", "DE136695976")
        .replace(",20,6,", ",21,6,");
    std::fs::write(&rejects, mended).unwrap();
    let report = bench.run(&rejects, "Flat").await;
    assert_eq!((report.read, report.written, report.rejected), (3, 3, 0));
    assert_eq!(bench.text("SELECT CAST(COUNT(*) AS TEXT) FROM order_line").await, "6");
}

#[tokio::test]
async fn what_the_workspace_does_not_know_is_refused() {
    let bench = Bench::flat().await;
    bench.put(&GOOD[..2]).await;
    let late = "name = \"Late\"\nunit = \"EA\"\n[order]\nwhen = { column = \"kind\", in = [\"o\"] }\nnumber = \"Order No.\"\nsupplier = \"Vendor\"\n\
                [receipt]\nwhen = { column = \"kind\", in = [\"r\"] }\norder = \"Order No.\"\nline = \"Pos\"\nreference = \"Slip\"\ndate = \"Day\"\nquantity = \"Qty\"";
    sanad_app::imports::add_profile(&bench.workspace, late).await.unwrap();
    let text = "kind,Order No.,Vendor,Pos,Slip,Day,Qty\n\
                o,5001,V1,,,,\n\
                o,5002,V9,,,,\n\
                r,4001,,10,S7,2026-02-20,1\n\
                r,4001,,11,S8,2026-02-20,1\n\
                r,4999,,10,S9,2026-02-20,1\n\
                r,5002,,10,S9,2026-02-20,1\n\
                r,4001,,10,S7,2026-02-21,1\n\
                o,5001,V2,,,,\n";
    let report = bench.run(&bench.file("late.csv", text), "Late").await;
    insta::assert_debug_snapshot!(said(&report.problems), @r#"
    [
        "2 Order No. [5001] order_of_two_suppliers",
        "3 Vendor [V9] unknown_supplier",
        "5 Pos [4001 / 11] unknown_line",
        "6 Order No. [4999] unknown_order",
        "7 Order No. [5002] unknown_order",
        "8 Slip [4001 / S7] duplicate_in_file",
        "9 Order No. [5001] order_of_two_suppliers",
    ]
    "#);
    assert_eq!((report.read, report.written, report.rejected), (8, 1, 7));
}

#[tokio::test]
async fn a_check_is_good_once_and_for_its_own_file() {
    let bench = Bench::flat().await;
    let path = bench.file("rows.csv", &flat(&GOOD[..2]));
    let task = Task::silent();
    let first = sanad_app::imports::check(&bench.workspace, &path, "Flat", &task).await.unwrap();
    let second = sanad_app::imports::check(&bench.workspace, &path, "Flat", &task).await.unwrap();
    assert_eq!(
        code(&sanad_app::imports::apply(&bench.workspace, &first.id, &task).await.unwrap_err()),
        "check_expired"
    );
    assert_eq!(
        code(&sanad_app::imports::rejects(&bench.workspace, &second.id, &path, Lang::En).await.unwrap_err()),
        "same_file"
    );
    std::fs::write(&path, flat(&GOOD)).unwrap();
    let into = bench.folder.path().join("rejects.csv");
    assert_eq!(
        code(&sanad_app::imports::rejects(&bench.workspace, &second.id, &into, Lang::En).await.unwrap_err()),
        "file_changed"
    );
    assert!(!into.exists());
    sanad_app::imports::apply(&bench.workspace, &second.id, &task).await.unwrap();
    assert_eq!(
        code(&sanad_app::imports::apply(&bench.workspace, &second.id, &task).await.unwrap_err()),
        "check_expired"
    );
}

#[tokio::test]
async fn a_file_that_does_not_fit_says_so() {
    let bench = Bench::flat().await;
    let task = Task::silent();
    let path = bench.file("rows.csv", "vendor;order\nV1;1\n");
    let error = sanad_app::imports::check(&bench.workspace, &path, "Flat", &task).await.unwrap_err();
    assert_eq!(code(&error), "file_columns");
    assert!(error.params["missing"].contains("quantity"), "{error:?}");
    let error = sanad_app::imports::check(&bench.workspace, &path, "nobody's", &task).await.unwrap_err();
    assert_eq!((code(&error), error.params["what"].as_str()), ("not_found", "profile"));
    let gone = bench.folder.path().join("gone.csv");
    assert_eq!(
        code(&sanad_app::imports::check(&bench.workspace, &gone, "Flat", &task).await.unwrap_err()),
        "file_missing"
    );
    let preview = sanad_app::imports::preview(&bench.workspace, &path).await.unwrap();
    assert_eq!((preview.delimiter.as_str(), preview.header.len()), (";", 2));
    assert_eq!(
        code(&sanad_app::imports::add_profile(&bench.workspace, "name = 3").await.unwrap_err()),
        "profile_wrong_value"
    );
}

#[tokio::test]
async fn a_dry_run_writes_nothing() {
    let bench = Bench::flat().await;
    let (before, head) = (bench.dump().await, bench.head().await);
    let path = bench.file("rows.csv", &flat(&GOOD));
    let run = Run { path, profile: String::from("Flat"), sheet: None, dry_run: true, rejects: None };
    let report = sanad_app::imports::run(&bench.workspace, &run, &Task::silent()).await.unwrap();
    assert_eq!((report.import, report.read, report.written), (None, 4, 4));
    assert_eq!((bench.dump().await, bench.head().await), (before, head));
}

#[tokio::test]
async fn a_supplier_that_a_file_cannot_name_is_unknown_by_its_code() {
    let profile = "name = \"Codes\"\n[supplier]\ncode = \"Supplier Code\"\n[contract]\nnumber = \"No\"\n\
                   supplier = \"Supplier Code\"\nstart = \"From\"\nend = \"To\"";
    let bench = Bench::flat().await;
    bench.put(&GOOD[..2]).await;
    sanad_app::imports::add_profile(&bench.workspace, profile).await.unwrap();
    let text = "No,Supplier Code,From,To\nK-1,V1,2026-01-01,2026-12-31\nK-4,S9999,2026-01-01,2026-12-31\n";
    let report = bench.run(&bench.file("contracts.csv", text), "Codes").await;
    assert_eq!(said(&report.problems), ["3 Supplier Code [S9999] unknown_supplier"]);
    assert_eq!((report.written, report.rejected), (1, 1));

    let profile = "name = \"Named\"\n[supplier]\ncode = \"code\"\nname_en = \"en\"\nname_ar = \"ar\"";
    sanad_app::imports::add_profile(&bench.workspace, profile).await.unwrap();
    let report = bench.run(&bench.file("suppliers.csv", "code,en,ar\nS1,,\nS2,,اسم\n"), "Named").await;
    assert_eq!(said(&report.problems), ["2 en [] required"]);
}

#[tokio::test]
async fn a_long_value_is_told_by_its_beginning_and_its_length() {
    let bench = Bench::flat().await;
    let (name, day) = ("ش".repeat(90_000), "9".repeat(1000));
    let rows = [
        format!("V7,{name},,4001,2026-01-05,10,1,2026-02-01,,,,,"),
        format!("V1,Falcon,,4001,{day},10,1,2026-02-01,,,,,"),
    ];
    let path = bench.file("long.csv", &flat(&[&rows[0], &rows[1]]));
    let rejects = bench.folder.path().join("rejects.csv");
    let check = sanad_app::imports::check(&bench.workspace, &path, "Flat", &Task::silent()).await.unwrap();
    let told: Vec<_> =
        check.problems.iter().map(|p| (p.row, p.value.chars().count(), &p.params["whole_length"])).collect();
    assert_eq!(told, [(2, 200, &String::from("90000")), (3, 200, &String::from("1000"))]);
    sanad_app::imports::rejects(&bench.workspace, &check.id, &rejects, Lang::En).await.unwrap();
    assert!(std::fs::read_to_string(&rejects).unwrap().contains(&name));
}
