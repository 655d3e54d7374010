//! The real files of `../shared/data`, looked at: what a person would have to say is found.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::fs::File;
use std::ops::ControlFlow;
use std::path::PathBuf;

use sanad_exchange::look::{About, FormWish, ImportLook, look};
use sanad_exchange::profile::{Profile, builtin};
use sanad_exchange::read::{Reading, read};

/// The real data's file. Where it is absent the test says so and is left out, unless `SANAD_REQUIRE=all`.
fn data(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data").join(name);
    if path.exists() {
        return Some(path);
    }
    assert_ne!(std::env::var("SANAD_REQUIRE").as_deref(), Ok("all"), "{name} is absent");
    println!("SKIPPED {name}: ../shared/data is absent");
    None
}

fn looked(name: &str) -> Option<(PathBuf, ImportLook)> {
    let path = data(name)?;
    let known = [("scms".to_owned(), builtin("scms").unwrap())];
    let about = About { path: name, stem: name, size: 0 };
    let found = look(File::open(&path).unwrap(), about, &FormWish::default(), &[], &known).unwrap();
    Some((path, found))
}

/// The file read by the profile that was written.
fn reading(path: PathBuf, found: &ImportLook) -> Reading {
    let profile = Profile::parse(&found.toml).unwrap();
    read(File::open(path).unwrap(), &profile, |_| ControlFlow::Continue(())).unwrap()
}

fn field<'f>(found: &'f ImportLook, header: &str) -> Option<&'f str> {
    found.columns.iter().find(|column| column.header == header).unwrap().field.as_deref()
}

#[test]
fn deliveries_of_medicines() {
    let Some((path, found)) = looked("scms_2010/deliveries.csv") else { return };
    for (header, expected) in [
        ("po / so #", Some("order.number")),
        ("vendor", Some("supplier.name")),
        ("po sent to vendor date", Some("order.sent_date")),
        ("scheduled delivery date", Some("line.requested_date")),
        ("delivered to client date", Some("receipt.date")),
        ("line item quantity", Some("line.quantity")),
        ("product group", Some("line.category")),
        // Not the supplier's, but where the goods went: left to a person.
        ("country", None),
        ("brand", None),
    ] {
        assert_eq!(field(&found, header), expected, "{header}");
    }
    // Two forms in one file, each column by its own; words for nothing are told.
    let dates = |header: &str| found.columns.iter().find(|column| column.header == header).unwrap().dates.clone();
    assert_eq!(dates("scheduled delivery date"), ["%d-%b-%y"]);
    assert_eq!(dates("po sent to vendor date"), ["%m/%d/%Y"]);
    assert!(found.findings.iter().any(|finding| finding.reason.code == "words_for_nothing"));
    // What was received is not in it, and is not made up.
    assert!(
        found
            .problems
            .iter()
            .any(|problem| problem.params.get("field").is_some_and(|field| field == "receipt.quantity"))
    );
    assert_eq!(found.profile_fits[0].missing, Vec::<String>::new());
    let reading = reading(path, &found);
    assert_eq!((reading.read, reading.bad), (1204, 0));
}

#[test]
fn a_manufacturers_orders() {
    let Some((path, found)) = looked("adventureworks/PurchaseOrderDetail.csv") else { return };
    for (header, expected) in [
        ("PurchaseOrderID", Some("order.number")),
        ("PurchaseOrderDetailID", Some("line.line_no")),
        ("DueDate", Some("line.requested_date")),
        ("OrderQty", Some("line.quantity")),
        ("ReceivedQty", Some("receipt.quantity")),
        ("RejectedQty", Some("receipt.rejected")),
        ("StockedQty", None),
        ("ModifiedDate", None),
    ] {
        assert_eq!(field(&found, header), expected, "{header}");
    }
    let reading = reading(path, &found);
    // Fifty-seven due dates have fractions of a second that the first rows do not show.
    assert_eq!((reading.read, reading.bad), (8845, 0));
    let Some((_, found)) = looked("adventureworks/PurchaseOrderHeader.csv") else { return };
    assert_eq!(field(&found, "VendorID"), Some("supplier.code"));
    assert_eq!(field(&found, "OrderDate"), Some("order.order_date"));
}

#[test]
fn encodings_of_published_indices() {
    for (file, encoding) in [
        ("indices/ti_cpi_1995_2017.csv", "windows-1252"),
        ("indices/INFORM_Mid2018_v034.csv", "windows-1252"),
        ("indices/wgidataset_lmorgans.csv", "UTF-8"),
        ("countries/country-codes.csv", "UTF-8"),
    ] {
        let Some((_, found)) = looked(file) else { return };
        assert_eq!((found.form.encoding.as_deref(), found.form.header_row), (Some(encoding), 1), "{file}");
    }
}
