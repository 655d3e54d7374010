//! Risk as a script asks for it: every supplier, one, a past day, and what the parts come to.

use super::*;

/// Millionths of a decimal as text.
fn millionths(value: &Value) -> i64 {
    let text = value.as_str().unwrap();
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{part:0<6}").parse().unwrap()
}

/// What the contributions come to.
fn parts(item: &Value) -> i64 {
    item["contributions"].as_array().unwrap().iter().map(|part| millionths(&part["contribution"])).sum()
}

#[test]
fn one_suppliers_score_and_what_it_is_made_of() {
    let desk = Desk::filled();
    let told = desk.run(&["risk", "--supplier", "V1"]).json();
    insta::assert_snapshot!(plain(&told));
    let item = &told["items"][0];
    assert_eq!(parts(item), millionths(&item["likelihood"]));
    assert_eq!(desk.run(&["risk", "--supplier", "V9"]).error_code(), "not_found");
}

#[test]
fn everyone_stands_by_risk_and_a_past_day_is_as_it_was_known() {
    let desk = Desk::filled();
    let told = desk.run(&["risk"]).json();
    let codes = |told: &Value| -> Vec<String> {
        told["items"].as_array().unwrap().iter().map(|item| item["supplier"].as_str().unwrap().to_owned()).collect()
    };
    let mut all = codes(&told);
    all.sort();
    assert_eq!(all, ["V1", "V2"]);
    // Nothing had been entered by then.
    assert_eq!(desk.run(&["risk", "--as-of", "2026-03-01"]).json()["items"], Value::Array(Vec::new()));
    assert_eq!(desk.run(&["risk", "--as-of", "2026-04-01"]).json(), told);
}

#[test]
fn the_samples_risks_are_told_and_one_of_them_rose() {
    let desk = sample::sample();
    let now = desk.run(&["risk"]).json();
    assert_eq!(now["items"].as_array().unwrap().len(), 200);
    let found = desk.run(&["suppliers", "--search", "Orient Steel"]).json();
    let code = found["items"][0]["code"].as_str().unwrap();
    let of = |as_of: &str| desk.run(&["risk", "--supplier", code, "--as-of", as_of]).json()["items"][0].clone();
    let (then, now) = (of("2025-08-31"), of("2026-04-01"));
    assert!(millionths(&now["likelihood"]) > millionths(&then["likelihood"]) + 10_000_000, "{then} {now}");
    let state = |item: &Value, code: &str| {
        let parts = item["contributions"].as_array().unwrap();
        parts.iter().find(|part| part["indicator"] == code).unwrap()["value"].as_str().map(str::to_owned)
    };
    assert_eq!(state(&now, "documents_expired").as_deref(), Some("1"));
    let ruled = desk.run(&["suppliers", "--search", "Gulf Horizon Valves"]).json();
    let told = desk.run(&["risk", "--supplier", ruled["items"][0]["code"].as_str().unwrap()]).json();
    let item = &told["items"][0];
    assert_eq!([&item["likelihood"], &item["low"], &item["high"]], ["100"; 3]);
    assert_eq!((&item["ruling"]["kind"], &item["ruling"]["knock_out"]), (&"knock_out".into(), &"insolvency".into()));
    assert!(["from", "person", "reason"].iter().all(|name| item["ruling"][*name].is_string()), "{item}");
    assert_eq!(parts(item), millionths(&item["reckoned"]));
}
