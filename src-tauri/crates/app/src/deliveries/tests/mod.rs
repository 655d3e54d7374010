//! Delivery figures on real SQLite: small workspaces written row by row, and the real data's own figures.

mod feed;
mod figures;
mod real;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use sanad_domain::deliveries::{CurrencyAmount, Definition, Level};
use sanad_store::ctx::FixedClock;
use sanad_store::{Ids, Right};
use sea_orm::{ConnectionTrait, QueryResult, Statement};

use super::*;
use crate::{Result, Workspace, workspace};

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noon(text: &str) -> DateTime<Utc> {
    day(text).and_hms_opt(12, 0, 0).unwrap().and_utc()
}

/// A workspace in a temporary folder, on a day that stands still.
pub(crate) struct Bench {
    pub(crate) workspace: Workspace,
    _folder: tempfile::TempDir,
}

impl Bench {
    pub(crate) async fn on(today: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock(noon(today)));
        let path = folder.path().join("t.sanad");
        let workspace =
            workspace::create_with(sanad_testing::location(&path).await, "T", "UTC", false, clock, Ids::counted())
                .await
                .unwrap();
        Self { workspace, _folder: folder }
    }

    /// Runs statements as one entry of kind `import` on a day; `:seq` is the entry's sequence.
    pub(crate) async fn write(&self, today: &str, statements: &[String]) {
        let workspace = self.workspace.at(Arc::new(FixedClock(noon(today))));
        let ctx = workspace.ctx().await;
        let write = workspace.store().write(&ctx, Right::Import, "import.apply", async |tx| -> Result<()> {
            for sql in statements {
                let sql = sql.replace(":seq", &tx.seq().to_string());
                tx.db().execute_unprepared(&sql).await.map_err(sanad_store::StoreError::from)?;
            }
            tx.record("import", None, None, None, Some(serde_json::json!({ "statements": statements.len() })));
            Ok(())
        });
        write.await.unwrap();
    }

    async fn rows(&self, sql: &str) -> Vec<QueryResult> {
        let db = self.workspace.store().read().await.unwrap();
        db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap()
    }

    async fn ranking(&self, query: &RankingQuery) -> Ranking {
        ranking(&self.workspace, query, None).await.unwrap()
    }
}

/// Everything due in the first half of 2026, as of the end of June.
fn query(by: GroupBy) -> RankingQuery {
    RankingQuery {
        question: Question {
            definition: Definition::default(),
            from: day("2026-01-01"),
            to: day("2026-06-30"),
            as_of: Some(day("2026-06-30")),
        },
        by,
        search: String::new(),
        sort: RankingSort::Worst,
        offset: 0,
        limit: 500,
        target: "0.95".parse().unwrap(),
        supplier: None,
    }
}

pub(crate) fn supplier(key: u32, en: &str, ar: &str, merged_into: Option<u32>) -> String {
    let merged = merged_into.map_or(String::from("NULL"), |key| key.to_string());
    let search = sanad_domain::identity::fold(&format!("S{key} {en} {ar}"));
    format!(
        "INSERT INTO supplier (key, id, code, version, stage, merged_into, note, name_en, name_ar, sort_en, sort_ar, search, \
         fold_version, recorded_seq) VALUES ({key}, 's{key}', 'S{key}', 1, 'approved', {merged}, '', '{en}', '{ar}', '{en}', \
         '{ar}', '{search}', 1, :seq)"
    )
}

pub(crate) fn category(id: &str, en: &str) -> String {
    format!("INSERT INTO category (id, code, names, recorded_seq) VALUES ('{id}', '{id}', '{{\"en\":\"{en}\"}}', :seq)")
}

pub(crate) fn in_category(key: u32, supplier: u32, category: &str) -> String {
    format!(
        "INSERT INTO supplier_category (key, supplier, category, recorded_seq) VALUES ({key}, {supplier}, '{category}', :seq)"
    )
}

pub(crate) fn order(key: u32, supplier: u32, date: &str) -> String {
    format!(
        "INSERT INTO purchase_order (key, supplier, number, order_date, sent_date, currency, recorded_seq) \
         VALUES ({key}, {supplier}, 'PO-{key}', '{date}', '{date}', 'SAR', :seq)"
    )
}

/// Quantities in whole pieces at 2.50 each.
pub(crate) fn order_line(key: u32, supplier: u32, order: u32, quantity: u32, requested: &str) -> String {
    format!(
        "INSERT INTO order_line (key, supplier, purchase_order, source_key, line_no, item, description, unit, ordered, unit_price, \
         price_basis, requested, service, recorded_seq) VALUES ({key}, {supplier}, {order}, '{key}', '{key}', 'I{key}', \
         'Item {key}', 'EA', {quantity}000000, 2500000, 1000000, '{requested}', 0, :seq)"
    )
}

pub(crate) fn promise(key: u32, supplier: u32, line: u32, promised: &str, given: &str) -> String {
    format!(
        "INSERT INTO promise (key, supplier, line, source_key, promised, given, asked_by, recorded_seq) \
         VALUES ({key}, {supplier}, {line}, '{key}', '{promised}', '{given}', 'supplier', :seq)"
    )
}

pub(crate) fn receipt(key: u32, supplier: u32, line: u32, quantity: u32, date: &str) -> String {
    format!(
        "INSERT INTO receipt (key, supplier, line, source_key, reference, kind, date, quantity, rejected, reason, unit, \
         recorded_seq) VALUES ({key}, {supplier}, {line}, '{key}', 'GR-{key}', 'receipt', '{date}', {quantity}000000, 0, '', \
         'EA', :seq)"
    )
}
