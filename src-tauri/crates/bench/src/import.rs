//! Importing by a profile, timed from the file to the commit.

use std::path::Path;
use std::sync::Mutex;
use std::time::Instant;

use anyhow::{Result, anyhow, ensure};
use sanad_app::imports::{self, Run};
use sanad_app::task::{Cancel, Task};
use sanad_app::{AppError, Workspace, settings, workspace};
use serde_json::{Value, json};

use crate::timing::ms;

/// An error of a use case, as text.
pub(crate) fn told(error: &AppError) -> anyhow::Error {
    anyhow!("{error:?}")
}

async fn empty(path: &Path) -> Result<Workspace> {
    workspace::create(path, "Bench", "Asia/Riyadh").await.map_err(|error| told(&error))
}

/// An empty workspace: the tables and indexes that plain SQL fills.
pub(crate) async fn new(path: &Path) -> Result<Value> {
    empty(path).await?.store().close().await;
    Ok(json!({}))
}

/// Imports into a new workspace; tells what each phase took, and the most memory held.
pub(crate) async fn import(path: &Path, file: &Path, profile: &Path) -> Result<Value> {
    let workspace = empty(path).await?;
    let started = Instant::now();
    // (phase and step, when it began)
    let seen: &'static Mutex<Vec<(String, f64)>> = Box::leak(Box::default());
    let task = Task::new(Cancel::default(), move |progress| {
        let name = if progress.phase == "write" { format!("write {}", progress.done) } else { progress.phase };
        if let Ok(mut seen) = seen.lock()
            && seen.last().is_none_or(|(last, _)| *last != name)
        {
            seen.push((name, ms(started.elapsed())));
        }
    });
    let wanted = Run {
        path: file.to_owned(),
        profile: profile.to_string_lossy().into_owned(),
        sheet: None,
        dry_run: false,
        rejects: None,
    };
    let report = imports::run(&workspace, &wanted, &task).await.map_err(|error| told(&error))?;
    let took = ms(started.elapsed());
    ensure!(report.rejected == 0 && report.written == report.read, "not every row went in: {report:?}");
    // The window is measured as it opens every day, not the first time.
    let person = settings::person(&workspace).await.map_err(|error| told(&error))?;
    let seen_it = settings::PersonSettings { tour_seen: true, ..person };
    settings::set_person(&workspace, seen_it).await.map_err(|error| told(&error))?;
    workspace.store().close().await;
    let mut phases = seen.lock().map_err(|error| anyhow!("{error}"))?.clone();
    phases.push((String::from("end"), took));
    let spent: serde_json::Map<String, Value> =
        phases.windows(2).map(|two| (two[0].0.clone(), json!((two[1].1 - two[0].1).round()))).collect();
    Ok(json!({ "ms": took, "rows": report.read, "phases_ms": spent, "peak_mib": peak_mib() }))
}

/// The most memory this process held, in MiB; none where the system does not tell.
fn peak_mib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}
