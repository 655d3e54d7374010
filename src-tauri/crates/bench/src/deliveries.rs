//! A delivery definition for every supplier, over the columns in memory.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};
use chrono::NaiveDate;
use sanad_app::workspace;
use sanad_domain::calendar::Calendar;
use sanad_domain::deliveries::{By, Definition, Inquiry, Measure, Question, Scope};
use sanad_store::{Seen, columns};
use serde_json::{Value, json};

use crate::import::told;
use crate::timing::{median, ms};

/// Rates of on time, in full and OTIF of every supplier by the default definition, for two years as of March 2026.
pub(crate) async fn measure(path: &Path) -> Result<Value> {
    let (workspace, _) = workspace::open(path).await.map_err(|error| told(&error))?;
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).context("a day");
    let started = Instant::now();
    let loaded = columns::load(&workspace.store().read().await?, Seen::Now).await?;
    let load = ms(started.elapsed());
    let question = Question {
        definition: Definition::default(),
        from: day(2024, 1, 1)?,
        to: day(2025, 12, 31)?,
        as_of: Some(day(2026, 3, 1)?),
    };
    let calendar = Calendar::default();
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..15 {
        let started = Instant::now();
        let inquiry = Inquiry::new(&loaded.columns, &question, &calendar, None)?;
        last = Some(inquiry.tallies(By::Supplier, &Scope::all(&loaded.columns)));
        times.push(started.elapsed());
    }
    let tallies = last.context("a run")?;
    Ok(json!({
        "ms": median(times), "load_ms": load, "lines": loaded.columns.len(), "groups": tallies.groups.len(),
        "population": tallies.total.population(), "on_time": tallies.total.count(Measure::OnTime),
        "in_full": tallies.total.count(Measure::InFull), "otif": tallies.total.count(Measure::Otif),
    }))
}
