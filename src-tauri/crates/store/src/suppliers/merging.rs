//! Making two suppliers' records one: whatever belongs to the one is given to the other, table by table as the schema says.

use sanad_domain::suppliers::{Side, SupplierInput};
use sea_orm::{ActiveValue::Set, ConnectionTrait, IntoActiveModel, Value};
use serde_json::json;

use super::{apart, rewrite, standing, write_parts};
use crate::dialect::{self, Reference};
use crate::entities::{supplier, supplier_term};
use crate::{Result, StoreError, Tx};

/// How many records are named of those that a merger moves.
const NAMED: u32 = 40;
/// What the form shows of both, field by field, and unites.
pub(super) const PARTS: [&str; 6] = [
    "supplier_name",
    "supplier_identifier",
    "supplier_address",
    "supplier_contact",
    "supplier_category",
    "supplier_apart",
];

/// Records of one kind that a merger gives to the supplier that stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The kind: a table's name; `parent` and `merged_into` for suppliers that refer to this one.
    pub kind: String,
    /// How many there are.
    pub count: u32,
    /// Of these, how many stand for something that the other has already: those go to the past, orders get a number of their own.
    pub twice: u32,
    /// The first of them, as a person knows them; none where records of the kind have no names.
    pub labels: Vec<String>,
}

/// What a merger of one supplier, by key, into another would move.
///
/// # Errors
/// The database's own.
pub async fn moves(db: &impl ConnectionTrait, kept: i64, merged: i64) -> Result<Vec<Move>> {
    let mut moves = Vec::new();
    for reference in dialect::references(db, "supplier").await? {
        if PARTS.contains(&reference.table) {
            continue;
        }
        let Reference { table, column, .. } = &reference;
        let count = number(db, &format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} = {merged}")).await?;
        if count == 0 {
            continue;
        }
        let twice = match twice(&reference, kept) {
            Some(condition) => {
                number(db, &format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} = {merged} AND ({condition})"))
                    .await?
            }
            None => 0,
        };
        let labels = labels(db, &reference, merged).await?;
        moves.push(Move { kind: reference.kind("supplier").to_owned(), count, twice, labels });
    }
    Ok(moves)
}

/// The standing of two suppliers before a merger: key, version and what is said of each.
#[derive(Debug, Clone, Copy)]
pub struct Merger<'a> {
    /// Id and version of the one that stays.
    pub kept: (&'a str, u32),
    /// Id and version of the one that is merged into it.
    pub merged: (&'a str, u32),
    /// What is said of the one that stays from now on.
    pub united: &'a SupplierInput,
    /// Whose payment term stays, where both have one.
    pub term: Side,
}

/// Merges one supplier into another: a single entry, undone as one.
///
/// # Errors
/// [`StoreError::Taken`] naming `supplier.merged_into` for one that was merged already, or with itself;
/// [`StoreError::VersionConflict`], [`StoreError::NotFound`] and the database's own.
pub async fn merge(tx: &Tx, merger: Merger<'_>) -> Result<()> {
    let Merger { kept, merged, united, term } = merger;
    let (stood, before) = standing(tx, kept.0, kept.1).await?;
    let (gone, other) = standing(tx, merged.0, merged.1).await?;
    if stood.key == gone.key || stood.merged_into.is_some() || gone.merged_into.is_some() {
        return Err(StoreError::Taken(String::from("supplier.merged_into")));
    }
    write_parts(tx, gone.key, &SupplierInput::default()).await?;
    settle_term(tx, stood.key, gone.key, term).await?;
    rename_orders(tx, stood.key, &gone).await?;
    apart::forget_pair(tx, stood.key, gone.key).await?;
    for reference in dialect::references(tx.db(), "supplier").await? {
        give(tx, &reference, stood.key, gone.key).await?;
    }
    let leading = supplier::ActiveModel {
        version: Set(gone.version + 1),
        parent: Set(None),
        merged_into: Set(Some(stood.key)),
        ..gone.clone().into_active_model()
    };
    tx.update(leading).await?;
    rewrite(tx, &stood, united).await?;
    let (before, mut after) = (serde_json::to_value(&before)?, serde_json::to_value(united)?);
    if let Some(members) = after.as_object_mut() {
        members.insert(String::from("merged"), json!({ "id": gone.id, "code": gone.code, "names": other.names }));
    }
    tx.record("supplier", Some(stood.id.clone()), Some(stood.id), Some(before), Some(after));
    Ok(())
}

/// Gives all rows that refer to one supplier to another; of what both have, the one that stays keeps its own.
async fn give(tx: &Tx, reference: &Reference, kept: i64, merged: i64) -> Result<()> {
    let Reference { table, column, versioned, .. } = reference;
    let seq = tx.seq();
    if let Some(condition) = twice(reference, kept) {
        let doubled = format!("{column} = {merged} AND ({condition})");
        to_past(tx, table, &doubled).await?;
        tx.run(&format!("DELETE FROM {table} WHERE {doubled}"), []).await?;
    }
    let of_merged = format!("{column} = {merged}");
    to_past(tx, table, &of_merged).await?;
    let version = if *versioned { ", version = version + 1" } else { "" };
    tx.run(&format!("UPDATE {table} SET {column} = {kept}, recorded_seq = {seq}{version} WHERE {of_merged}"), [])
        .await?;
    Ok(())
}

pub(super) async fn to_past(tx: &Tx, table: &str, condition: &str) -> Result<()> {
    let seq = tx.seq();
    let sql = format!(
        "INSERT INTO {table}_past SELECT {seq}, {table}.* FROM {table} WHERE recorded_seq < {seq} AND {condition}"
    );
    tx.run(&sql, []).await?;
    Ok(())
}

/// The condition under which a row of the one stands for what the other has already; none where nothing need be unique.
fn twice(reference: &Reference, kept: i64) -> Option<String> {
    let Reference { table, column, unique, .. } = reference;
    let conditions: Vec<String> = unique
        .iter()
        .map(|columns| {
            let others = columns.iter().filter(|other| *other != column);
            let same = others
                .map(|other| format!(" AND k.{other} IS NOT DISTINCT FROM {table}.{other}"))
                .collect::<Vec<_>>()
                .concat();
            format!("EXISTS (SELECT 1 FROM {table} k WHERE k.{column} = {kept}{same})")
        })
        .collect();
    (!conditions.is_empty()).then(|| conditions.join(" OR "))
}

/// Leaves one term where both suppliers have one.
async fn settle_term(tx: &Tx, kept: i64, merged: i64, side: Side) -> Result<()> {
    let of = |supplier: i64| format!("SELECT key AS n FROM supplier_term WHERE supplier = {supplier}");
    let (mine, theirs) = (first(tx.db(), &of(kept)).await?, first(tx.db(), &of(merged)).await?);
    if let (Some(mine), Some(theirs)) = (mine, theirs) {
        let goes = if side == Side::Merged { mine } else { theirs };
        tx.retire::<supplier_term::Entity>(goes).await?;
    }
    Ok(())
}

/// Orders under a number that the other has too keep it, with the code of the supplier they were of behind it.
async fn rename_orders(tx: &Tx, kept: i64, merged: &supplier::Model) -> Result<()> {
    let seq = tx.seq();
    let doubled = format!(
        "supplier = {} AND EXISTS (SELECT 1 FROM purchase_order k WHERE k.supplier = {kept} AND k.number = purchase_order.number)",
        merged.key
    );
    to_past(tx, "purchase_order", &doubled).await?;
    let sql = format!("UPDATE purchase_order SET number = number || ?, recorded_seq = {seq} WHERE {doubled}");
    tx.run(&sql, [format!("{}{}", super::OF_MERGED, merged.code).into()]).await?;
    Ok(())
}

/// How people call the first records that refer to a supplier.
async fn labels(db: &impl ConnectionTrait, reference: &Reference, of: i64) -> Result<Vec<String>> {
    let Reference { table, column, .. } = reference;
    let of_line = "JOIN order_line l ON l.key = x.line JOIN purchase_order o ON o.key = l.purchase_order";
    let (label, joins) = match *table {
        "purchase_order" | "contract" => ("x.number", ""),
        "supplier" => ("x.code", ""),
        "document" => ("x.title", ""),
        "supplier_term" => ("t.code", "JOIN payment_term t ON t.key = x.term"),
        "indicator_value" => ("x.indicator || ' ' || x.date", ""),
        "order_line" => ("o.number || ' / ' || x.line_no", "JOIN purchase_order o ON o.key = x.purchase_order"),
        "promise" | "cancellation" | "line_failure" | "chase" => ("o.number || ' / ' || l.line_no", of_line),
        "receipt" => ("NULLIF(x.reference, '')", ""),
        _ => return Ok(Vec::new()),
    };
    let sql =
        format!("SELECT {label} AS label FROM {table} x {joins} WHERE x.{column} = ? ORDER BY x.key LIMIT {NAMED}");
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, [of.into()])).await?;
    let labels: Vec<Option<String>> =
        rows.iter().map(|row| row.try_get("", "label")).collect::<std::result::Result<_, _>>()?;
    Ok(labels.into_iter().flatten().collect())
}

async fn number(db: &impl ConnectionTrait, sql: &str) -> Result<u32> {
    Ok(u32::try_from(first(db, sql).await?.unwrap_or_default()).unwrap_or(u32::MAX))
}

async fn first(db: &impl ConnectionTrait, sql: &str) -> Result<Option<i64>> {
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, Vec::<Value>::new())).await?;
    Ok(row.map(|row| row.try_get("", "n")).transpose()?)
}
