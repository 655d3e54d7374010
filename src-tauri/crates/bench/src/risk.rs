//! Every supplier's risk: reading what it is reckoned from, and re-scoring all of it as a weight is dragged.

use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use sanad_app::risk::{self, Rescored};
use sanad_app::workspace;
use serde_json::{Value, json};

use crate::import::told;
use crate::timing::{median, ms};

/// How often all suppliers are re-scored.
const RUNS: u32 = 31;

/// The first answer, which reads everything, and a draft put to all suppliers in memory, as a ratio to it.
pub(crate) async fn measure(path: &Path) -> Result<Value> {
    let (workspace, _) = workspace::open(path).await.map_err(|error| told(&error))?;
    let started = Instant::now();
    let Rescored { suppliers, assessed, times } =
        risk::rescored(&workspace, RUNS).await.map_err(|error| told(&error))?;
    let read = ms(started.elapsed()) - times.iter().map(|time| ms(*time)).sum::<f64>();
    let took = median(times);
    let ratio = took / read.max(f64::MIN_POSITIVE);
    Ok(json!({ "ms": took, "read_ms": read, "ratio": ratio, "suppliers": suppliers, "assessed": assessed }))
}
