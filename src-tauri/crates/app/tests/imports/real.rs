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
    let late = "SELECT CAST(SUM(r.date <= l.requested) AS TEXT) || ' ' || COUNT(*) FROM receipt r JOIN order_line l ON l.key = r.line";
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
