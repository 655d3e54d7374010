//! The measures: what runs, how often, and what it is held against.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::table::Measure;
use super::{Place, floors};
use crate::step::root;

/// How often whole imports run.
const RUNS: usize = 3;

/// A million lines with as many receipts into a new workspace, against plain SQL and the shell's bare `.import`.
pub(super) fn import(place: &Place) -> Result<Vec<Measure>> {
    let file = lines(place)?;
    let profile = place.path("lines.toml");
    let sql = fs::read_to_string(root().join("xtask/bench/tables.sql"))?;
    let (mut ours, mut plain, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let workspace = place.fresh("lines.sanad")?;
        ours.push(place.measure(&["import", &workspace, &file, &profile])?);
        let floor = place.fresh("plain.sanad")?;
        place.measure(&["new", &floor])?;
        let staged = format!(".import --csv --schema temp '{file}' flat\n{sql}");
        plain.push(floors::sqlite(&floor, &staged)?);
        let floor = place.fresh("bare.db")?;
        bare.push(floors::sqlite(&floor, &format!(".import --csv '{file}' flat\n"))?);
    }
    ours.sort_by(|a, b| number(a, "ms").total_cmp(&number(b, "ms")));
    let middle = ours.get(RUNS / 2).context("no run")?;
    let measure = |floor: &str, floor_ms: f64, aim: Option<f64>, more: Value| Measure {
        name: String::from("import, 1,000,000 rows"),
        ms: number(middle, "ms"),
        floor: floor.to_owned(),
        floor_ms,
        aim,
        more,
    };
    let more = json!({ "phases_ms": middle["phases_ms"], "peak_mib": middle["peak_mib"] });
    Ok(vec![
        measure("plain SQL, same tables and indexes", median(plain), Some(2.0), more),
        measure("sqlite3's bare .import, one table", median(bare), None, json!({})),
    ])
}

/// The rates of every supplier over those lines, against `DuckDB` and `SQLite`.
pub(super) fn deliveries(place: &Place) -> Result<Vec<Measure>> {
    let file = lines(place)?;
    let workspace = lines_workspace(place)?;
    let ours = place.measure(&["deliveries", &workspace])?;
    let floors = floors::definition(place, &file, "15")?;
    let mut measures = Vec::new();
    for (name, key, aim) in
        [("DuckDB, its default threads", "duckdb", 1.0), ("SQLite's plainest GROUP BY", "sqlite", 1.0 / 3.0)]
    {
        let floor = &floors[key];
        for counted in ["groups", "population", "on_time", "in_full", "otif"] {
            ensure!(ours[counted] == floor[counted], "{name} counts otherwise: {ours} and {floor}");
        }
        measures.push(Measure {
            name: String::from("definition, 10,000 suppliers"),
            ms: number(&ours, "ms"),
            floor: name.to_owned(),
            floor_ms: number(floor, "ms"),
            aim: Some(aim),
            more: json!({}),
        });
    }
    if let Some(first) = measures.first_mut() {
        first.more = json!({ "columns_load_ms": ours["load_ms"], "versions": floors["versions"] });
    }
    Ok(measures)
}

/// All 10,000 suppliers of those lines re-scored with a draft, against a frame; beside it, reading what they are scored from.
pub(super) fn risk(place: &Place) -> Result<Vec<Measure>> {
    let workspace = lines_workspace(place)?;
    let told = place.measure(&["risk", &workspace])?;
    Ok(vec![Measure {
        name: String::from("risk, 10,000 suppliers re-scored"),
        ms: number(&told, "ms"),
        floor: String::from("a frame"),
        floor_ms: 16.0,
        aim: Some(1.0),
        more: json!({ "read_ms": told["read_ms"], "of_reading": told["ratio"], "suppliers": told["suppliers"] }),
    }])
}

/// Pages of 100,000 suppliers against the bare SQL for the same rows.
pub(super) fn search(place: &Place) -> Result<Vec<Measure>> {
    let told = place.measure(&["search", &place.suppliers()?])?;
    let told = told.as_object().context("no searches")?;
    let measure = |(name, took): (&String, &Value)| Measure {
        name: format!("suppliers, {name}"),
        ms: number(took, "ms"),
        floor: String::from("bare SQL, same rows"),
        floor_ms: number(took, "floor_ms"),
        aim: Some(2.0),
        more: json!({ "found": took["total"] }),
    };
    Ok(told.iter().map(measure).collect())
}

/// A million payment schedules, against a second: no other program's time, but an aim of its own.
pub(super) fn schedules(place: &Place) -> Result<Vec<Measure>> {
    let told = place.measure(&["schedules"])?;
    Ok(vec![Measure {
        name: String::from("schedules, 1,000,000 invoices"),
        ms: number(&told, "ms"),
        floor: String::from("a second"),
        floor_ms: 1000.0,
        aim: Some(1.0),
        more: json!({ "a_second": told["rate"], "by_term": told["by_term"] }),
    }])
}

/// A workspace of 10,000 suppliers and those lines: the one the import filled, where it ran.
pub(super) fn lines_workspace(place: &Place) -> Result<String> {
    let workspace = place.path("lines.sanad");
    if !place.folder.join("lines.sanad").exists() {
        place.measure(&["import", &workspace, &lines(place)?, &place.path("lines.toml")])?;
    }
    Ok(workspace)
}

/// The file of lines, written anew: what lies there may be an older one.
fn lines(place: &Place) -> Result<String> {
    place.measure(&["lines", &place.path("")])?;
    Ok(place.path("lines.csv"))
}

fn number(told: &Value, name: &str) -> f64 {
    told[name].as_f64().unwrap_or(f64::NAN)
}

pub(super) fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).map_or(f64::NAN, |took| took.as_secs_f64() * 1000.0)
}
