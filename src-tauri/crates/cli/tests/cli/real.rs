//! Real exports through the program, held against figures that were counted independently.

use std::collections::BTreeMap;

use super::skip::data;
use super::*;

fn expected(folder: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap()
}

/// One name in the file has two spaces running.
fn single(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Holds a figure of six decimals against one that was rounded elsewhere.
fn near(key: &str, told: &Value, wanted: &Value) {
    let told = told.as_str().map(|text| text.parse::<f64>().unwrap());
    match (told, wanted.as_f64()) {
        (None, None) => {}
        (Some(told), Some(wanted)) => assert!((told - wanted).abs() < 1.5e-6, "{key}: {told} {wanted}"),
        (told, wanted) => panic!("{key}: {told:?} {wanted:?}"),
    }
}

/// Holds a group's figures of on-time delivery against the expected ones.
fn agree(key: &str, told: &Value, wanted: &Value) {
    assert_eq!((&told["population"], &told["on_time"]), (&wanted["lines"], &wanted["on_time_lines"]), "{key}");
    near(key, &told["on_time_rate"], &wanted["on_time_rate"]);
    near(key, &told["days_late"]["mean"], &wanted["mean_days_late_signed"]);
    near(key, &told["days_late"]["p95"], &wanted["p95_days_late_nearest"]);
    near(key, &told["lead_time"]["mean"], &wanted["mean_lead_days"]);
    assert_eq!(told["lead_time"]["n"], wanted["lines_with_po_sent_date"], "{key}");
    let value = wanted["total_value_usd"].as_str().unwrap();
    let trimmed = if value.contains('.') { value.trim_end_matches('0').trim_end_matches('.') } else { value };
    assert_eq!(told["value"], serde_json::json!([{ "currency": "USD", "amount": trimmed }]), "{key}");
}

/// The question of the year 2010 as the figures were counted: late to the day, early as may be.
const YEAR: [&str; 11] = [
    "deliveries",
    "--from",
    "2010-01-01",
    "--to",
    "2010-12-31",
    "--as-of",
    "2016-01-01",
    "--early",
    "unlimited",
    "--late",
    "0",
];

#[test]
fn medicines_are_delivered_as_counted_independently() {
    let Some(folder) = data("scms_2010") else { return };
    let (desk, expected) = (Desk::made(), expected(&folder));
    let file = folder.join("deliveries.csv");
    let report = desk.run(&["import", file.to_str().unwrap(), "--profile", "scms"]).json();
    assert_eq!((&report["read"], &report["written"], &report["rejected"]), (&1204.into(), &1204.into(), &0.into()));

    let told = desk.run(&YEAR).json();
    assert_eq!((&told["total"]["population"], &told["total"]["on_time"]), (&1204.into(), &1013.into()));
    agree("total", &told["total"], &expected["overall"]);
    let vendors: BTreeMap<String, &Value> =
        expected["by_vendor"].as_object().unwrap().iter().map(|(name, figures)| (single(name), figures)).collect();
    let groups = told["groups"].as_array().unwrap();
    assert_eq!(groups.len(), vendors.len());
    for group in groups {
        let key = single(group["key"].as_str().unwrap());
        agree(&key, group, vendors[&key]);
    }
    let by = |level: &str| desk.run(&[&YEAR[..], &["--level", level]].concat()).json();
    for group in by("order")["groups"].as_array().unwrap() {
        let wanted = vendors[&single(group["key"].as_str().unwrap())];
        assert_eq!((&group["population"], &group["on_time"]), (&wanted["pos"], &wanted["on_time_pos"]), "{group}");
    }
    for group in by("value")["groups"].as_array().unwrap() {
        let key = single(group["key"].as_str().unwrap());
        near(&key, &group["on_time_rate"], &vendors[&key]["on_time_rate_by_value"]);
    }
}

#[test]
fn medicines_by_country_as_counted_independently() {
    let Some(folder) = data("scms_2010") else { return };
    let (desk, expected) = (Desk::made(), expected(&folder));
    // The same file by a profile of one's own, in which the country delivered to stands for the vendor.
    let own = include_str!("../../../../../docs/profiles/scms.toml");
    let profile = own.replace("SCMS delivery history", "SCMS by country").replace("\"vendor\"", "\"country\"");
    let (file, profile) = (folder.join("deliveries.csv"), desk.file("by-country.toml", profile));
    let report = desk.run(&["import", file.to_str().unwrap(), "--profile", &profile]).json();
    assert_eq!((&report["written"], &report["rejected"]), (&1204.into(), &0.into()));
    let told = desk.run(&YEAR).json();
    let countries = expected["by_country"].as_object().unwrap();
    let groups = told["groups"].as_array().unwrap();
    assert_eq!(groups.len(), countries.len());
    for group in groups {
        let key = group["key"].as_str().unwrap();
        agree(key, group, &countries[key]);
    }
}

#[test]
fn a_manufacturers_purchases_are_figured_as_counted_independently() {
    let Some(folder) = data("adventureworks") else { return };
    let (desk, expected) = (Desk::made(), expected(&folder));
    let overall = &expected["overall"];
    for (file, profile, rows) in [
        ("Vendor.csv", "adventureworks-vendors", 104),
        ("VendorAddress.csv", "adventureworks-addresses", 104),
        ("PurchaseOrderHeader.csv", "adventureworks-orders", 4012),
        ("PurchaseOrderDetail.csv", "adventureworks-lines", 8845),
    ] {
        let file = folder.join(file);
        let report = desk.run(&["import", file.to_str().unwrap(), "--profile", profile]).json();
        assert_eq!(
            (&report["read"], &report["written"], &report["problems"]),
            (&rows.into(), &rows.into(), &Value::Array(Vec::new()))
        );
    }
    assert_eq!(desk.run(&["suppliers", "--limit", "0"]).json()["total"], expected["data_quality"]["vendors"]);
    let told =
        desk.run(&["deliveries", "--from", "2011-01-01", "--to", "2015-12-31", "--reference", "requested"]).json();
    let total = &told["total"];
    near("fill", &total["fill_rate"], &overall["fill_rate"]);
    // Parts per million, of a rate that was rounded to six decimals.
    let ppm: f64 = total["ppm"].as_str().unwrap().parse().unwrap();
    assert!((ppm / 1e6 - overall["reject_rate"].as_f64().unwrap()).abs() < 1e-6, "{ppm}");
    assert_eq!(total["value"], serde_json::json!([{ "currency": "USD", "amount": "63791994.838" }]));
    // No receipt has a day: nothing can be said of lateness, and that is said.
    assert_eq!((&total["population"], &total["on_time_rate"]), (&0.into(), &Value::Null));
    assert_eq!(total["left_out"], serde_json::json!({ "no_receipt_date": 8845 }));
}
