use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::*;
use crate::imports::{Run, run};
use crate::task::Task;

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

async fn imported(bench: &Bench, path: PathBuf, profile: &str) {
    let wanted = Run { path, profile: profile.to_owned(), sheet: None, dry_run: false, rejects: None };
    run(&bench.workspace, &wanted, &Task::silent()).await.unwrap();
}

fn number(text: Option<&String>) -> f64 {
    text.map_or(f64::NAN, |text| text.parse().unwrap())
}

#[tokio::test]
async fn suppliers_of_medicines_deliver_as_counted_independently() {
    let Some(folder) = data("scms_2010") else { return };
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let bench = Bench::on("2026-07-01").await;
    imported(&bench, folder.join("deliveries.csv"), "scms").await;
    let (from, to, as_of) = (day("2010-01-01"), day("2010-12-31"), Some(day("2016-01-01")));
    let told = report(&bench.workspace, from, to, as_of, Definition::default(), GroupBy::Supplier).await.unwrap();
    // One name in the file has two spaces running.
    let single = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
    let vendors: BTreeMap<String, &Value> =
        expected["by_vendor"].as_object().unwrap().iter().map(|(name, figures)| (single(name), figures)).collect();
    assert_eq!(told.groups.len(), vendors.len());
    let overall = [(&told.total, &expected["overall"])];
    let each = told.groups.iter().map(|group| (group, vendors[&single(&group.key)]));
    for (group, expected) in overall.into_iter().chain(each) {
        let key = &group.key;
        assert_eq!(u64::from(group.population), expected["lines"], "{key}");
        assert_eq!(u64::from(group.on_time), expected["on_time_lines"], "{key}");
        let near = |actual: Option<&String>, name: &str| {
            let (actual, wanted) = (number(actual), expected[name].as_f64().unwrap_or(f64::NAN));
            assert!(
                (actual - wanted).abs() < 1e-6 || (actual.is_nan() && wanted.is_nan()),
                "{key} {name}: {actual} {wanted}"
            );
        };
        near(group.on_time_rate.as_ref(), "on_time_rate");
        near(group.days_late.mean.as_ref(), "mean_days_late_signed");
        near(group.days_late.p95.as_ref(), "p95_days_late_nearest");
        near(group.lead_time.mean.as_ref(), "mean_lead_days");
        assert_eq!(u64::from(group.lead_time.n), expected["lines_with_po_sent_date"], "{key}");
        let value: Micro = expected["total_value_usd"].as_str().unwrap().parse().unwrap();
        assert_eq!(group.value, [CurrencyAmount { currency: String::from("USD"), amount: value.to_string() }], "{key}");
    }
    let value = Definition { level: Level::Value, ..Definition::default() };
    let order = Definition { level: Level::Order, ..Definition::default() };
    for (definition, name) in [(value, "on_time_rate_by_value"), (order, "")] {
        let told = report(&bench.workspace, from, to, as_of, definition, GroupBy::Supplier).await.unwrap();
        for group in &told.groups {
            let expected = vendors[&single(&group.key)];
            if definition.level == Level::Value {
                let (actual, wanted) = (number(group.on_time_rate.as_ref()), expected[name].as_f64().unwrap());
                assert!((actual - wanted).abs() < 1e-6, "{}: {actual} {wanted}", group.key);
            } else {
                let counts = (u64::from(group.population), u64::from(group.on_time));
                let wanted = (expected["pos"].as_u64().unwrap(), expected["on_time_pos"].as_u64().unwrap());
                assert_eq!(counts, wanted, "{}", group.key);
            }
        }
    }
}
