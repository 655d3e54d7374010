//! Which suppliers look like one and are not, as a person said.

use std::collections::BTreeSet;

use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult};
use serde_json::json;

use super::find;
use super::merging::to_past;
use crate::entities::{supplier, supplier_apart};
use crate::{Result, Seen, StoreError, Tx, dialect};

/// Pairs of suppliers' ids that were set apart, the smaller first.
///
/// # Errors
/// The database's own.
pub async fn apart(db: &impl ConnectionTrait, seen: Seen) -> Result<BTreeSet<(String, String)>> {
    let suppliers = seen.table::<supplier::Entity>();
    let sql = format!(
        "SELECT a.id AS a, b.id AS b FROM {} JOIN (SELECT key, id FROM {suppliers}) AS a ON a.key = supplier_apart.supplier \
         JOIN (SELECT key, id FROM {suppliers}) AS b ON b.key = supplier_apart.other",
        seen.table::<supplier_apart::Entity>()
    );
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok(in_order(row.try_get("", "a")?, row.try_get("", "b")?))).collect()
}

/// A pair of ids in the order in which [`apart`] gives it.
#[must_use]
pub fn in_order(a: String, b: String) -> (String, String) {
    if a <= b { (a, b) } else { (b, a) }
}

/// Says of two suppliers, by id, that they are not one. Said again, it changes nothing.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::Taken`] naming `supplier_apart.other` for one and itself, and the database's own.
pub async fn set_apart(tx: &Tx, a: &str, b: &str) -> Result<()> {
    let (a, b) = (find(tx.db(), Seen::Now, a).await?, find(tx.db(), Seen::Now, b).await?);
    if a.key == b.key {
        return Err(StoreError::Taken(String::from("supplier_apart.other")));
    }
    let sql = "SELECT * FROM supplier_apart WHERE (supplier = ? AND other = ?) OR (supplier = ? AND other = ?)";
    let keys = [a.key, b.key, b.key, a.key].map(sea_orm::Value::from);
    let stood = dialect::with(tx.db().get_database_backend(), sql, keys);
    if supplier_apart::Model::find_by_statement(stood).one(tx.db()).await?.is_some() {
        return Ok(());
    }
    let row = supplier_apart::ActiveModel {
        key: Set(tx.next_key("supplier_apart").await?),
        supplier: Set(a.key.min(b.key)),
        other: Set(a.key.max(b.key)),
        ..Default::default()
    };
    tx.insert(row).await?;
    let said = json!({ "apart": [a.code, b.code] });
    tx.record("supplier", Some(a.id.clone()), Some(a.id), None, Some(said));
    Ok(())
}

/// That two suppliers, by key, were said not to be one does not hold any more.
pub(super) async fn forget_pair(tx: &Tx, a: i64, b: i64) -> Result<()> {
    forget(tx, &format!("((supplier = {a} AND other = {b}) OR (supplier = {b} AND other = {a}))")).await
}

/// Nothing is said any more of a supplier that goes.
pub(super) async fn forget_supplier(tx: &Tx, key: i64) -> Result<()> {
    forget(tx, &format!("(supplier = {key} OR other = {key})")).await
}

async fn forget(tx: &Tx, condition: &str) -> Result<()> {
    to_past(tx, "supplier_apart", condition).await?;
    tx.run(&format!("DELETE FROM supplier_apart WHERE {condition}"), []).await?;
    Ok(())
}
