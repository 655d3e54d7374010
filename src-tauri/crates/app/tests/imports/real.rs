use super::*;

/// The real data's folder. Where it is absent the test says so and is left out, unless `SANAD_REQUIRE=all`.
fn data(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data").join(name);
    if path.exists() {
        return Some(path);
    }
    assert_ne!(std::env::var("SANAD_REQUIRE").as_deref(), Ok("all"), "{name} is absent");
    println!("SKIPPED {name}: ../shared/data is absent");
    None
}

#[tokio::test]
async fn deliveries_of_medicines_come_in() {
    let Some(path) = data("scms_2010/deliveries.csv") else { return };
    let bench = Bench::new().await;
    let report = bench.run(&path, "scms").await;
    assert_eq!(report.problems, []);
    assert_eq!((report.read, report.written, report.rejected), (1204, 1204, 0));
    let late = "SELECT CAST(COUNT(*) FILTER (WHERE r.date <= l.requested) AS TEXT) || ' ' || COUNT(*) FROM receipt r JOIN order_line l ON l.key = r.line";
    assert_eq!(bench.text(late).await, "1013 1204");
    assert_eq!(bench.text("SELECT CAST(COUNT(*) AS TEXT) FROM purchase_order").await, "814");
    let (before, head) = (bench.dump().await, bench.head().await);
    let again = bench.run(&path, "scms").await;
    assert_eq!((again.written, again.unchanged, again.import), (0, 1204, None));
    assert_eq!((bench.dump().await, bench.head().await), (before, head));
}

#[tokio::test]
async fn a_manufacturers_purchases_come_in_by_four_files() {
    let bench = Bench::new().await;
    let files = [
        ("Vendor.csv", "adventureworks-vendors", 104),
        ("VendorAddress.csv", "adventureworks-addresses", 104),
        ("PurchaseOrderHeader.csv", "adventureworks-orders", 4012),
        ("PurchaseOrderDetail.csv", "adventureworks-lines", 8845),
    ];
    for (file, profile, rows) in files {
        let Some(path) = data(&format!("adventureworks/{file}")) else { return };
        let report = bench.run(&path, profile).await;
        assert_eq!(report.problems, [], "{file}");
        assert_eq!((report.read, report.written), (rows, rows), "{file}");
    }
    let sums = "SELECT (SELECT SUM(ordered) || ' ' || SUM(line_value) FROM order_line) || ' ' || \
                (SELECT SUM(quantity) || ' ' || SUM(rejected) FROM receipt)";
    assert_eq!(bench.text(sums).await, "2348637000000 63791994838000 2327299000000 72700000000");
    assert_eq!(bench.text("SELECT CAST(COUNT(*) AS TEXT) FROM supplier WHERE country = 'US'").await, "104");
}

#[tokio::test]
async fn country_indices_come_in_as_published() {
    let bench = Bench::new().await;
    let value = |code: &str, country: &str, date: &str| {
        format!(
            "SELECT CAST(value AS TEXT) FROM country_index WHERE code = '{code}' AND country = '{country}' AND date = '{date}'"
        )
    };
    for (file, profile, rows, values) in [
        ("INFORM_Mid2018_v034.csv", "inform-2018", 191, 764),
        ("inform_gri_2020_v040.csv", "inform-2020", 191, 764),
        ("ti_cpi_1995_2017.csv", "cpi-1995-2017", 246, 3150),
        ("wgidataset_lmorgans.csv", "wgi", 30_792, 35_944),
    ] {
        let Some(path) = data(&format!("indices/{file}")) else { return };
        let report = bench.run(&path, profile).await;
        assert_eq!(report.problems, [], "{file}");
        assert_eq!((report.read, report.written, report.rejected), (rows, rows, 0), "{file}");
        let written = report.writes.iter().find(|w| w.entity == "country_index").unwrap();
        assert_eq!((written.new, written.changed, written.unchanged), (values, 0, 0), "{file}");
    }
    for (code, country, date, expected) in [
        ("inform", "YE", "2018-01-01", "7700000"),
        ("inform", "SA", "2020-01-01", "2500000"),
        ("cpi", "SA", "2017-01-01", "49000000"),
        ("cpi", "GB", "1996-01-01", "84400000"),
        ("wgi", "SA", "2023-01-01", "-210000"),
        ("wgi_cc", "AD", "1996-01-01", "1320000"),
    ] {
        assert_eq!(bench.text(&value(code, country, date)).await, expected, "{code} {country} {date}");
    }
    // What is published as 0.0 or ".." is not known, and is not zero.
    assert_eq!(
        bench.text("SELECT CAST(COUNT(*) AS TEXT) FROM country_index WHERE code = 'cpi' AND value = 0").await,
        "0"
    );
}

#[tokio::test]
async fn open_contracting_releases_and_records_come_in() {
    let stand = "SELECT c.number || ' ' || s.code || ' ' || c.start || ' ' || COALESCE(c.initial_end, '-') || ' ' || c.committed || ' ' || c.currency \
                 FROM contract c JOIN supplier s ON s.key = c.supplier ORDER BY 1";
    let lanes = "ocds-213czf-000-00001-contract-01";
    for (file, read, expected) in [
        ("ocds-213czf-000-00001-01-planning.json", 0, None),
        ("ocds-213czf-000-00001-04-award.json", 1, None),
        ("ocds-213czf-000-00001-05-contract.json", 2, Some("GB-COH-11111111 2010-07-01 2011-06-30 11000000000000 GBP")),
        ("ocds-213czf-000-00001.json", 2, Some("GB-COH-11111111 2010-07-01 2011-06-30 11000000000000 GBP")),
        (
            "standard_change_history_contractAmendment.json",
            2,
            Some("GB-COH-00395826 2010-07-01 2011-10-30 13500000000000 GBP"),
        ),
        (
            "standard_change_history_records_contract.json",
            2,
            Some("GB-COH-00395826 2010-07-01 2011-08-01 11000000000000 GBP"),
        ),
    ] {
        let Some(path) = data(&format!("ocds/{file}")) else { return };
        let bench = Bench::new().await;
        let report = bench.run(&path, "ocds").await;
        assert_eq!((report.problems, report.read, report.written), (Vec::new(), read, read), "{file}");
        assert_eq!(bench.texts(stand).await, expected.map(|told| format!("{lanes} {told}")).as_slice(), "{file}");
        let again = bench.run(&path, "ocds").await;
        assert_eq!((again.written, again.unchanged), (0, read), "{file}");
    }
    // An amendment of a contract that stands changes it; one without its award has no supplier, and comes back.
    let bench = Bench::new().await;
    bench.run(&data("ocds/standard_change_history_contract.json").unwrap(), "ocds").await;
    bench.run(&data("ocds/standard_change_history_contractAmendment.json").unwrap(), "ocds").await;
    assert_eq!(bench.text(stand).await, format!("{lanes} GB-COH-00395826 2010-07-01 2011-10-30 13500000000000 GBP"));
    let path = data("ocds/standard_milestones_implementation_financial_milestones_not_met.json").unwrap();
    let report = bench.run(&path, "ocds").await;
    let problem = &report.problems[0];
    assert_eq!((report.rejected, problem.code.as_str()), (1, "required"));
    assert_eq!(problem.column, "awards[id=contracts.awardID].suppliers.0.id");
}

#[tokio::test]
async fn refused_records_of_json_come_back_as_a_table() {
    let bench = Bench::new().await;
    let text = r#"{"id": "r", "parties": [{"id": "S-1", "name": "One", "roles": ["supplier"]}], "awards": [{"id": "a", "suppliers": [{"id": "S-1"}]}],
        "contracts": [{"id": "c-1", "awardID": "a", "title": "Roof, \"east\"", "period": {"startDate": "2026-13-01", "endDate": "2026-12-31"}}]}"#;
    let path = bench.file("release.json", text);
    let rejects = bench.folder.path().join("rejects.csv");
    let run = Run {
        path,
        profile: String::from("ocds"),
        dry_run: false,
        rejects: Some((rejects.clone(), Lang::En)),
        sheet: None,
    };
    let report = imports::run(&bench.workspace, &run, &Task::silent()).await.unwrap();
    assert_eq!((report.read, report.written, report.rejected), (2, 1, 1));
    let table = std::fs::read_to_string(&rejects).unwrap();
    std::fs::write(&rejects, table.replace("2026-13-01", "2026-01-01")).unwrap();
    let report = bench.run(&rejects, "ocds").await;
    assert_eq!((report.problems, report.written), (Vec::new(), 1));
    assert_eq!(bench.text("SELECT titles FROM contract").await, r#"{"en":"Roof, \"east\""}"#);
    let cut = bench.file("cut.json", &text[..200]);
    let run = Run { path: cut, profile: String::from("ocds"), dry_run: false, rejects: None, sheet: None };
    let error = imports::run(&bench.workspace, &run, &Task::silent()).await.unwrap_err();
    assert_eq!(code(&error), "file_not_json");
}
