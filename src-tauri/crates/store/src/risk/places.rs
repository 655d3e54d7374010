//! Where suppliers are, what papers they hold, and which orders stand on a contract.

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use super::{day, statement};
use crate::entities::{document, order_contract, supplier_address};
use crate::{Result, Seen, dialect};

/// A supplier's paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldPaper {
    /// The supplier's local key.
    pub supplier: i64,
    /// The document's id.
    pub id: String,
    /// What it is: `insurance`.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// The first day it holds.
    pub from: Option<NaiveDate>,
    /// The last.
    pub expires: Option<NaiveDate>,
}

/// The countries of suppliers' addresses as seen: local key and ISO 3166-1 code, a supplier's first address first.
///
/// # Errors
/// The database's own.
pub async fn countries(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<(i64, String)>> {
    let table = seen.table::<supplier_address::Entity>();
    let sql = format!("SELECT supplier, country FROM {table} WHERE country IS NOT NULL ORDER BY supplier, position");
    let rows = db.query_all_raw(statement(db, sql)).await?;
    rows.iter().map(|row| Ok((row.try_get("", "supplier")?, row.try_get("", "country")?))).collect()
}

/// The papers of suppliers as seen, but for those that belong to a contract.
///
/// # Errors
/// The database's own.
pub async fn papers(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<HeldPaper>> {
    let table = seen.table::<document::Entity>();
    let sql = format!(
        "SELECT supplier, id, kind, title, valid_from, expires FROM {table} WHERE contract IS NULL ORDER BY supplier, key"
    );
    let optional = |text: Option<String>| text.as_deref().map(day).transpose();
    let rows = db.query_all_raw(statement(db, sql)).await?;
    rows.iter()
        .map(|row| {
            Ok(HeldPaper {
                supplier: row.try_get("", "supplier")?,
                id: row.try_get("", "id")?,
                kind: row.try_get("", "kind")?,
                title: row.try_get("", "title")?,
                from: optional(row.try_get("", "valid_from")?)?,
                expires: optional(row.try_get("", "expires")?)?,
            })
        })
        .collect()
}

/// Local keys of the orders that stand on a contract as seen.
///
/// # Errors
/// The database's own.
pub async fn on_contract(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<i64>> {
    let table = seen.table::<order_contract::Entity>();
    let all = dialect::sql(db.get_database_backend(), format!("SELECT purchase_order FROM {table}"));
    let rows = db.query_all_raw(all).await?;
    rows.iter().map(|row| row.try_get("", "purchase_order").map_err(Into::into)).collect()
}
