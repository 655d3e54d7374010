//! Which of a file's rows wrote anything.

use super::apply::{GOOD, count};
use crate::{Result, Tx};

/// Begins to keep in mind which rows do.
///
/// # Errors
/// The database's own.
pub(super) async fn begin(tx: &Tx) -> Result<()> {
    tx.run("DROP TABLE IF EXISTS temp.stage_wrote", []).await?;
    tx.run("CREATE TEMP TABLE stage_wrote (src INTEGER PRIMARY KEY)", []).await?;
    Ok(())
}

/// Notes that a row wrote something.
///
/// # Errors
/// The database's own.
pub(super) async fn note(tx: &Tx, src: i64) -> Result<()> {
    tx.run("INSERT INTO stage_wrote VALUES (?) ON CONFLICT DO NOTHING", [src.into()]).await?;
    Ok(())
}

/// How many rows wrote anything: those noted, and those of which something stands that this entry recorded.
///
/// # Errors
/// The database's own.
pub(super) async fn rows(tx: &Tx) -> Result<u32> {
    let seq = tx.seq();
    for table in ["purchase_order", "order_line", "promise", "receipt", "cancellation"] {
        let sql = format!(
            "INSERT INTO stage_wrote SELECT source_row FROM {table} WHERE recorded_seq = {seq} AND source_row IS NOT NULL \
                 ON CONFLICT DO NOTHING"
        );
        tx.run(&sql, []).await?;
    }
    for from in [
        "stage_supplier t JOIN supplier x ON x.code = t.code",
        "stage_category t JOIN category x ON x.code = t.code",
        "stage_supplier_category t JOIN supplier s ON s.code = t.code JOIN category c ON c.code = t.category \
         JOIN supplier_category x ON x.supplier = s.key AND x.category = c.id",
        "stage_supplier_term t JOIN supplier s ON s.code = t.supplier JOIN supplier_term x ON x.supplier = s.key",
        "stage_rate t JOIN currency_rate x ON x.from_currency = t.currency AND x.to_currency = t.reporting AND x.date = t.date",
        "stage_index t JOIN country_index x ON x.code = t.code AND x.country = t.country AND x.date = t.date",
    ] {
        let sql = format!(
            "INSERT INTO stage_wrote SELECT t.src FROM {from} WHERE x.recorded_seq = {seq} AND t.{GOOD} ON CONFLICT DO NOTHING"
        );
        tx.run(&sql, []).await?;
    }
    let rows = count(tx, "SELECT COUNT(*) AS n FROM stage_wrote").await?;
    tx.run("DROP TABLE temp.stage_wrote", []).await?;
    Ok(rows)
}
