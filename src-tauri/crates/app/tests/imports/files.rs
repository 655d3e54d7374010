use super::*;
use sanad_app::task::Cancel;

#[tokio::test]
async fn a_first_import_brings_everything_in() {
    let bench = Bench::flat().await;
    let summary = bench.put(&GOOD).await;
    assert_eq!((summary.read, summary.written, summary.unchanged, summary.rejected), (4, 4, 0, 0));
    insta::assert_debug_snapshot!(counts(&summary.writes), @r#"
    [
        "category 2 new, 0 changed, 0 unchanged",
        "supplier 2 new, 0 changed, 0 unchanged",
        "order 3 new, 0 changed, 0 unchanged",
        "line 4 new, 0 changed, 0 unchanged",
        "promise 3 new, 0 changed, 0 unchanged",
        "receipt 3 new, 0 changed, 0 unchanged",
        "cancellation 0 new, 0 changed, 0 unchanged",
    ]
    "#);
    let lines = "SELECT o.number || '/' || l.line_no || ' ' || l.ordered || ' ' || l.requested FROM order_line l \
                 JOIN purchase_order o ON o.key = l.purchase_order ORDER BY 1";
    let expected = [
        "4001/10 100000000 2026-02-01",
        "4001/20 5500000 2026-02-01",
        "4002/10 40000000 2026-02-10",
        "4003/10 7000000 2026-02-11",
    ];
    assert_eq!(bench.texts(lines).await, expected);
    let categories = "SELECT s.code || ' ' || c.code FROM supplier_category x JOIN supplier s ON s.key = x.supplier \
                      JOIN category c ON c.id = x.category ORDER BY 1";
    assert_eq!(bench.texts(categories).await, ["V1 METAL", "V2 PAPER"]);
}

#[tokio::test]
async fn the_same_file_again_changes_nothing() {
    let bench = Bench::flat().await;
    let first = bench.put(&GOOD).await;
    let (before, head) = (bench.dump().await, bench.head().await);
    let path = bench.file("rows.csv", &flat(&GOOD));
    let check = sanad_app::imports::check(&bench.workspace, &path, "Flat", &Task::silent()).await.unwrap();
    assert_eq!(check.already, Some(first.id));
    let again = sanad_app::imports::apply(&bench.workspace, &check.id, &Task::silent()).await.unwrap();
    assert_eq!((again.seq, again.written, again.unchanged), (0, 0, 4));
    assert!(again.writes.iter().all(|w| w.new == 0 && w.changed == 0));
    assert_eq!((bench.dump().await, bench.head().await), (before, head));
}

#[tokio::test]
async fn a_changed_file_replaces_and_keeps_the_past() {
    let bench = Bench::flat().await;
    bench.put(&GOOD).await;
    let changed = GOOD[2].replace(",40,2026-02-10,", ",41,2026-02-12,").replace("Gulf Paper", "Gulf Paper Co.");
    let summary = bench.put(&[GOOD[0], GOOD[1], &changed, GOOD[3]]).await;
    // The last row still says the supplier's old name; what came first in the file counts, and it is not what changed.
    assert_eq!((summary.written, summary.unchanged), (1, 3));
    let ordered = "SELECT string_agg(ordered || ' ' || requested, ', ') FROM \
                   (SELECT l.ordered, l.requested FROM order_line l WHERE l.key = (SELECT key FROM order_line_past) \
                    UNION ALL SELECT ordered, requested FROM order_line_past) AS rows_of_both";
    assert_eq!(bench.text(ordered).await, "41000000 2026-02-12, 40000000 2026-02-10");
    assert_eq!(bench.text("SELECT name_en FROM supplier WHERE code = 'V2'").await, "Gulf Paper Co.");
}

#[tokio::test]
async fn several_files_are_as_good_as_one() {
    let whole = Bench::flat().await;
    whole.put(&GOOD).await;
    let parts = Bench::new().await;
    let section = |names: &[&str]| {
        let sections: Vec<&str> = FLAT.split("\n\n").collect();
        let wanted = sections.iter().filter(|text| names.iter().any(|name| text.starts_with(&format!("[{name}]"))));
        wanted.copied().collect::<Vec<_>>().join("\n\n")
    };
    for (i, names) in [&["supplier"][..], &["order"], &["line"], &["promise"], &["receipt"]].into_iter().enumerate() {
        let profile = format!("name = \"Part {i}\"\nunit = \"EA\"\ncurrency = \"EUR\"\n\n{}", section(names));
        sanad_app::imports::add_profile(&parts.workspace, &profile).await.unwrap();
        let path = parts.file("rows.csv", &flat(&GOOD));
        let report = parts.run(&path, &format!("Part {i}")).await;
        assert_eq!(report.problems, []);
    }
    for sql in [
        "SELECT code || name_en FROM supplier ORDER BY 1",
        "SELECT o.number || s.code || o.order_date FROM purchase_order o JOIN supplier s ON s.key = o.supplier ORDER BY 1",
        "SELECT o.number || l.source_key || l.ordered || l.unit || l.requested FROM order_line l JOIN purchase_order o ON o.key = l.purchase_order ORDER BY 1",
        "SELECT l.source_key || p.promised FROM promise p JOIN order_line l ON l.key = p.line ORDER BY 1",
        "SELECT l.source_key || r.reference || r.date || r.quantity || r.unit FROM receipt r JOIN order_line l ON l.key = r.line ORDER BY 1",
    ] {
        assert_eq!(parts.texts(sql).await, whole.texts(sql).await, "{sql}");
    }
}

#[tokio::test]
async fn a_cancelled_order_cancels_lines_that_come_later() {
    let bench = Bench::new().await;
    let orders = "name = \"Orders\"\n[supplier]\ncode = \"v\"\nname_en = \"v\"\n[order]\nnumber = \"o\"\nsupplier = \"v\"\n\
                  cancelled_by = \"by\"\ncancelled_date = \"on\"";
    let lines = "name = \"Lines\"\nunit = \"EA\"\n[line]\norder = \"o\"\nline_no = \"l\"\nquantity = \"q\"";
    sanad_app::imports::add_profile(&bench.workspace, orders).await.unwrap();
    sanad_app::imports::add_profile(&bench.workspace, lines).await.unwrap();
    let file = bench.file("lines.csv", "o,l,q\n1,1,5\n2,1,5\n");
    bench.run(&bench.file("orders.csv", "v,o,by,on\nA,1,buyer,2026-02-01\nA,2,,\n"), "Orders").await;
    bench.run(&file, "Lines").await;
    let cancelled = "SELECT date || ' ' || cancelled_by FROM cancellation";
    assert_eq!(bench.texts(cancelled).await, ["2026-02-01 buyer"]);
    // An order cancelled afterwards is a change by itself.
    let report = bench
        .run(&bench.file("orders.csv", "v,o,by,on\nA,1,buyer,2026-02-01\nA,2,supplier,2026-02-03\n"), "Orders")
        .await;
    assert_eq!((report.written, report.unchanged), (1, 1));
    assert_eq!(bench.texts(cancelled).await, ["2026-02-01 buyer", "2026-02-03 supplier"]);
}

#[tokio::test]
async fn a_row_for_each_receipt_repeats_its_line() {
    let bench = Bench::flat().await;
    let second = GOOD[0].replace("2026-02-02,S1,100", "2026-02-20,S9,3");
    let summary = bench.put(&[GOOD[0], &second, GOOD[1]]).await;
    assert_eq!((summary.read, summary.written, summary.rejected), (3, 3, 0));
    let again = bench.put(&[GOOD[0], &second, GOOD[1]]).await;
    assert_eq!((again.seq, again.unchanged), (0, 3));
}

#[tokio::test]
async fn cancelling_leaves_nothing() {
    let bench = Bench::flat().await;
    let path = bench.file("rows.csv", &flat(&GOOD));
    let (before, head) = (bench.dump().await, bench.head().await);
    for phase in ["read", "check", "compare", "write"] {
        let cancel = Cancel::default();
        let stop = cancel.clone();
        let task = Task::new(cancel, move |progress| {
            if progress.phase == phase {
                stop.cancel();
            }
        });
        let tried = match sanad_app::imports::check(&bench.workspace, &path, "Flat", &task).await {
            Ok(check) => sanad_app::imports::apply(&bench.workspace, &check.id, &task).await.map(|_| ()),
            Err(error) => Err(error),
        };
        assert_eq!(code(&tried.unwrap_err()), "cancelled", "{phase}");
        assert_eq!((bench.dump().await, bench.head().await), (before.clone(), head), "{phase}");
    }
    assert_eq!(bench.put(&GOOD).await.written, 4);
}

#[tokio::test]
async fn a_hundred_thousand_lines_go_in() {
    use std::fmt::Write;
    let bench = Bench::flat().await;
    let mut text = format!("{HEADER}\n");
    for i in 0..100_000 {
        let (vendor, order) = (i % 500, i / 4);
        writeln!(
            text,
            "V{0},Vendor {0},,{order}-{0},2026-01-05,{1},{i},2026-02-01,C{2},2026-02-03,2026-02-02,S{i},{i}",
            vendor % 4,
            i % 4,
            i % 7
        )
        .unwrap();
    }
    let path = bench.file("many.csv", &text);
    let report = bench.run(&path, "Flat").await;
    assert_eq!((report.read, report.rejected, report.written), (100_000, 0, 100_000));
}

#[tokio::test]
async fn a_file_that_turns_the_day_back_says_so_before_and_after() {
    let bench = Bench::flat().await;
    imports::add_profile(&bench.workspace, &format!("receipts_complete_to = \"2026-02-20\"\n{FLAT}")).await.unwrap();
    let as_of = async || workspace::info(&bench.workspace).await.unwrap().as_of_default.to_string();
    assert_eq!(as_of().await, "2026-03-01");
    let path = bench.file("rows.csv", &flat(&GOOD));
    let told = |back: Option<imports::DayBack>| back.map(|back| format!("{} {}", back.from, back.to));
    let expected = Some(String::from("2026-03-01 2026-02-20"));
    let dry = Run { path: path.clone(), profile: String::from("Flat"), sheet: None, dry_run: true, rejects: None };
    let dry = imports::run(&bench.workspace, &dry, &Task::silent()).await.unwrap();
    assert_eq!(told(dry.day_back), expected);
    let check = imports::check(&bench.workspace, &path, "Flat", &Task::silent()).await.unwrap();
    assert_eq!((told(check.day_back), as_of().await.as_str()), (expected.clone(), "2026-03-01"));
    let summary = imports::apply(&bench.workspace, &check.id, &Task::silent()).await.unwrap();
    assert_eq!((told(summary.day_back), as_of().await.as_str()), (expected, "2026-02-20"));
    // The same again, and more of the same day, leave it where it is.
    let more = bench.file("more.csv", &flat(&["V3,Nord,,4009,2026-01-05,10,1,2026-02-01,,,,,"]));
    for path in [&path, &more] {
        let check = imports::check(&bench.workspace, path, "Flat", &Task::silent()).await.unwrap();
        assert_eq!(told(check.day_back), None);
    }
}
