//! The real files of `../shared/data`, read by the profiles that come with the program.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::collections::BTreeMap;
use std::fs::File;
use std::ops::ControlFlow;
use std::path::PathBuf;

use sanad_domain::numbers::Micro;
use sanad_exchange::profile::builtin;
use sanad_exchange::read::{LineRecord, Reading, ReceiptFor, ReceiptRecord, Record, RowOutcome, read};

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

/// Reads a file in which every row must be good.
fn records(file: &str, profile: &str, mut on_record: impl FnMut(&Record<'_>)) -> Option<Reading> {
    let path = data(file)?;
    let profile = builtin(profile).unwrap();
    let reading = read(File::open(path).unwrap(), profile, |outcome| {
        match outcome {
            RowOutcome::Good { records, .. } => records.iter().for_each(&mut on_record),
            RowOutcome::Bad { row, problems, .. } => panic!("row {row}: {problems:?}"),
        }
        ControlFlow::Continue(())
    });
    Some(reading.unwrap())
}

#[test]
fn deliveries_of_medicines() {
    let (mut by_vendor, mut suppliers) = (BTreeMap::<String, u32>::new(), BTreeMap::new());
    let mut orders = std::collections::BTreeSet::new();
    let (mut lines, mut receipts, mut on_time) = (Vec::new(), 0, 0);
    let mut value = Micro::ZERO;
    let reading = records("scms_2010/deliveries.csv", "scms", |record| match record {
        Record::Supplier(supplier) => {
            suppliers.insert(supplier.code.to_string(), supplier.name_en.as_deref().unwrap().to_owned());
        }
        Record::Order(order) => {
            orders.insert((order.key.supplier.clone().unwrap().into_owned(), order.key.number.to_string()));
        }
        Record::Line(line) => {
            *by_vendor.entry(suppliers[&*line.order.supplier.clone().unwrap()].clone()).or_default() += 1;
            value = value.checked_add(line.line_value.unwrap()).unwrap();
            lines.push((line.key.to_string(), line.requested.unwrap()));
        }
        Record::Receipt(receipt) => {
            let (key, requested) = lines.last().unwrap();
            assert!(matches!(&receipt.of, ReceiptFor::Line(line) if line.key == key.as_str()));
            receipts += 1;
            on_time += u32::from(receipt.date.unwrap() <= *requested);
        }
        _ => {}
    });
    let Some(reading) = reading else { return };
    assert_eq!((reading.read, reading.good, reading.passed), (1204, 1204, 0));
    assert_eq!((lines.len(), receipts, on_time, orders.len()), (1204, 1204, 1013, 814));
    assert_eq!(value.to_string(), "165250895.43");
    assert_eq!(reading.complete_to.map(|date| date.to_string()).as_deref(), Some("2011-03-10"));
    let expected: serde_json::Value =
        serde_json::from_reader(File::open(data("scms_2010/expected.json").unwrap()).unwrap()).unwrap();
    let expected: BTreeMap<String, u32> = expected["by_vendor"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(vendor, figures)| (vendor.clone(), figures["lines"].as_u64().unwrap() as u32))
        .collect();
    assert_eq!(by_vendor, expected);
}

#[test]
fn a_manufacturers_purchases() {
    let mut suppliers = BTreeMap::new();
    let vendors = records("adventureworks/Vendor.csv", "adventureworks-vendors", |record| {
        if let Record::Supplier(supplier) = record {
            suppliers.insert(supplier.code.to_string(), supplier.stage.unwrap().code());
        }
    });
    let Some(vendors) = vendors else { return };
    assert_eq!((vendors.good, suppliers.len()), (104, 104));
    assert_eq!(suppliers.values().filter(|stage| **stage == "exited").count(), 4);

    let addresses = records("adventureworks/VendorAddress.csv", "adventureworks-addresses", |record| {
        if let Record::Supplier(supplier) = record {
            assert!(suppliers.contains_key(&*supplier.code));
            assert_eq!(supplier.country, Some("US"));
            assert!(supplier.stage.is_none() && supplier.name_en.is_none());
        }
    });
    assert_eq!(addresses.unwrap().good, 104);

    let mut orders = std::collections::BTreeSet::new();
    let read = records("adventureworks/PurchaseOrderHeader.csv", "adventureworks-orders", |record| {
        if let Record::Order(order) = record {
            assert!(
                suppliers.contains_key(&*order.supplier) && order.order_date.is_some() && order.key.supplier.is_none()
            );
            orders.insert(order.key.number.to_string());
        }
    });
    assert_eq!((read.unwrap().good, orders.len()), (4012, 4012));

    let mut sums = [Micro::ZERO; 4];
    let mut add = |at: usize, amount: Option<Micro>| sums[at] = sums[at].checked_add(amount.unwrap()).unwrap();
    let read = records("adventureworks/PurchaseOrderDetail.csv", "adventureworks-lines", |record| match record {
        Record::Line(line) => {
            let LineRecord { order, quantity, line_value, .. } = &**line;
            assert!(orders.contains(&*order.number));
            add(0, *quantity);
            add(1, *line_value);
        }
        Record::Receipt(receipt) => {
            let ReceiptRecord { quantity, rejected, date, .. } = &**receipt;
            assert!(date.is_none());
            add(2, Some(*quantity));
            add(3, Some(*rejected));
        }
        _ => {}
    });
    assert_eq!(read.unwrap().good, 8845);
    assert_eq!(sums.map(|sum| sum.to_string()), ["2348637", "63791994.838", "2327299", "72700"]);
}
