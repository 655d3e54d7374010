//! Files go on to name suppliers that were merged: what they say is of the one that stayed.

use sea_orm::ConnectionTrait;

use crate::suppliers::OF_MERGED;
use crate::{Result, dialect};

/// Leads staged rows of merged suppliers to those that they were merged into. What a file says of a merged record itself is set
/// aside: the one that stayed has its own word. Does nothing the second time.
///
/// # Errors
/// The database's own.
pub(super) async fn lead(db: &impl ConnectionTrait) -> Result<()> {
    const MERGED: &str = "SELECT code FROM supplier WHERE merged_into IS NOT NULL";
    for (table, column) in [
        ("stage_unordered", "supplier"),
        ("stage_supplier_term", "supplier"),
        ("stage_contract", "supplier"),
        ("stage_document", "supplier"),
        ("stage_supplier", "parent_code"),
    ] {
        let sql = format!(
            "UPDATE {table} SET {column} = (SELECT k.code FROM supplier m JOIN supplier k ON k.key = m.merged_into \
             WHERE m.code = {table}.{column}) WHERE {column} IN ({MERGED})"
        );
        dialect::run(db, &sql).await?;
    }
    for table in ["stage_supplier", "stage_supplier_category"] {
        dialect::run(db, &format!("DELETE FROM {table} WHERE code IN ({MERGED})")).await?;
    }
    Ok(())
}

/// The key of the supplier that takes what is said under a code.
pub(super) fn key_of(code: &str) -> String {
    format!("(SELECT COALESCE(merged_into, key) FROM supplier WHERE code = {code})")
}

/// The key of a supplier's order that stands under a number, or under that number with the code of the supplier that it was of
/// before a merger behind it.
pub(super) fn order_of(supplier: &str, number: &str, code: &str) -> String {
    let under = |number: &str| {
        format!("(SELECT p.key FROM purchase_order p WHERE p.supplier = {supplier} AND p.number = {number})")
    };
    format!("COALESCE({}, {})", under(&format!("{number} || '{OF_MERGED}' || {code}")), under(number))
}

/// Whether an order `p` of a supplier `s` is one that a file names by number and supplier's code; an empty code is any
/// supplier's.
pub(super) fn is_named(number: &str, code: &str) -> String {
    let apart = format!("{number} || '{OF_MERGED}' || {code}");
    format!(
        "p.number IN ({number}, {apart}) AND CASE WHEN {code} IN ('', s.code) THEN p.number = {number} \
         ELSE EXISTS (SELECT 1 FROM supplier m WHERE m.code = {code} AND m.merged_into = s.key) AND (p.number <> {number} \
         OR NOT EXISTS (SELECT 1 FROM purchase_order q WHERE q.supplier = p.supplier AND q.number = {apart})) END"
    )
}
