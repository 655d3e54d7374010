//! Imports on real SQLite: a temporary workspace, a clock that stands still, files written here.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

mod agreements;
mod files;
mod look;
mod merged;
mod real;
mod refused;
mod undone;
mod watched;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use sanad_store::ctx::FixedClock;
use sanad_store::{Ids, journal};
use sea_orm::{ConnectionTrait, Statement};

use sanad_app::imports::{self, ImportReport, ImportSummary, Run, Writes};
use sanad_app::settings::Lang;
use sanad_app::task::Task;
use sanad_app::{AppError, Workspace, workspace};

/// One row a line of an order, with its supplier, its promise and its receipt.
const FLAT: &str = r#"
name = "Flat"
unit = "EA"
currency = "EUR"

[supplier]
code = "vendor"
name_en = "vendor name"
vat_eu = "vat"

[order]
number = "order"
supplier = "vendor"
order_date = "ordered on"

[line]
order = "order"
line_no = "line"
quantity = "quantity"
requested_date = "requested"
category = "class"

[promise]
when = { column = "promised", present = true }
order = "order"
line = "line"
promised = "promised"

[receipt]
when = { column = "received", present = true }
order = "order"
line = "line"
reference = "slip"
date = "received"
quantity = "came"
"#;

const HEADER: &str =
    "vendor,vendor name,vat,order,ordered on,line,quantity,requested,class,promised,received,slip,came";

const GOOD: [&str; 4] = [
    "V1,Falcon Metals,,4001,2026-01-05,10,100,2026-02-01,METAL,2026-02-03,2026-02-02,S1,100",
    "V1,Falcon Metals,,4001,2026-01-05,20,5.5,2026-02-01,METAL,,2026-02-09,S2,5",
    "V2,Gulf Paper,,4002,2026-01-06,10,40,2026-02-10,PAPER,2026-02-10,,,",
    "V2,Gulf Paper,,4003,2026-01-07,10,7,2026-02-11,,2026-02-11,2026-02-11,S4,7",
];

/// A workspace in a folder of its own.
struct Bench {
    folder: tempfile::TempDir,
    workspace: Workspace,
}

impl Bench {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = "2026-03-01T08:00:00Z".parse().unwrap();
        let path = folder.path().join("a.sanad");
        let clock = Arc::new(FixedClock(now));
        let workspace = workspace::create_with(
            sanad_testing::location(&path).await,
            "Test",
            "Asia/Riyadh",
            false,
            clock,
            Ids::counted(),
        )
        .await
        .unwrap();
        Self { folder, workspace }
    }

    /// The same, with the profile of flat files.
    async fn flat() -> Self {
        let bench = Self::new().await;
        imports::add_profile(&bench.workspace, FLAT).await.unwrap();
        bench
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    async fn run(&self, path: &Path, profile: &str) -> ImportReport {
        let run =
            Run { path: path.to_owned(), profile: profile.to_owned(), sheet: None, dry_run: false, rejects: None };
        imports::run(&self.workspace, &run, &Task::silent()).await.unwrap()
    }

    /// Imports flat rows through check and apply, as the window does.
    async fn put(&self, rows: &[&str]) -> ImportSummary {
        let path = self.file("rows.csv", &flat(rows));
        let check = imports::check(&self.workspace, &path, "Flat", &Task::silent()).await.unwrap();
        let summary = imports::apply(&self.workspace, &check.id, &Task::silent()).await.unwrap();
        assert_eq!(check.writes, summary.writes);
        summary
    }

    async fn head(&self) -> i64 {
        journal::head(&self.workspace.store().read().await.unwrap()).await.unwrap().seq
    }

    /// Everything that stands, but for the sequences and versions that tell when.
    async fn dump(&self) -> Vec<String> {
        sanad_testing::dump(&self.workspace.store().read().await.unwrap()).await
    }

    /// What a query with one column of text answers.
    async fn texts(&self, sql: &str) -> Vec<String> {
        let db = self.workspace.store().read().await.unwrap();
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
    }

    async fn text(&self, sql: &str) -> String {
        self.texts(sql).await.pop().unwrap_or_default()
    }
}

fn flat(rows: &[&str]) -> String {
    format!("{HEADER}\n{}\n", rows.join("\n"))
}

/// `line 4 new, 0 changed, 0 unchanged`
fn counts(writes: &[Writes]) -> Vec<String> {
    writes
        .iter()
        .map(|w| format!("{} {} new, {} changed, {} unchanged", w.entity, w.new, w.changed, w.unchanged))
        .collect()
}

fn code(error: &AppError) -> &str {
    &error.code
}
