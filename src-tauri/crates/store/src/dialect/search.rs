//! Finding suppliers by any part of their folded text.
//!
//! SQLite: a trigram index (FTS5); its own tokenizers do not fold Arabic, so the text comes folded, and queries under three
//! letters scan instead. PostgreSQL: a trigram index where the server has `pg_trgm`, else a scan.

use sanad_domain::identity;
use sea_orm::{ConnectionTrait, DbBackend};

use super::{run, sql, with};
use crate::{Result, Tx};

/// Makes the index if it is missing, folds again what an older fold made, and fills the index again when it does not hold
/// every supplier.
///
/// # Errors
/// The database's own.
pub(crate) async fn prepare(db: &impl ConnectionTrait) -> Result<()> {
    refold(db, "contract").await?;
    refold(db, "payment_term").await?;
    let refolded = refold(db, "supplier").await?;
    if db.get_database_backend() == DbBackend::Postgres {
        return trigrams_of_postgres(db).await;
    }
    run(
        db,
        "CREATE VIRTUAL TABLE IF NOT EXISTS supplier_search USING fts5(text, tokenize='trigram', detail='none', \
         content='', contentless_delete=1)",
    )
    .await?;
    let indexed = count(db, "SELECT COUNT(*) AS n FROM supplier_search_docsize").await?;
    if refolded || indexed != count(db, "SELECT COUNT(*) AS n FROM supplier").await? {
        rebuild(db).await?;
    }
    Ok(())
}

/// The extension is the server's to give: where it is not there, searches scan.
async fn trigrams_of_postgres(db: &impl ConnectionTrait) -> Result<()> {
    let there = "SELECT COUNT(*) AS n FROM pg_extension WHERE extname = 'pg_trgm'";
    let known = "SELECT COUNT(*) AS n FROM pg_indexes WHERE schemaname = current_schema() AND indexname = 'ix_supplier_trigrams'";
    if count(db, there).await? > 0 && count(db, known).await? == 0 {
        run(db, "CREATE INDEX ix_supplier_trigrams ON supplier USING gin (search gin_trgm_ops)").await?;
    }
    Ok(())
}

/// Folds again what an older fold made of a table; says whether there was any.
async fn refold(db: &impl ConnectionTrait, table: &str) -> Result<bool> {
    let backend = db.get_database_backend();
    let old = format!("SELECT key, search FROM {table} WHERE fold_version < {}", identity::FOLD_VERSION);
    let rows = db.query_all_raw(sql(backend, old)).await?;
    let update = format!("UPDATE {table} SET search = ?, fold_version = ? WHERE key = ?");
    for row in &rows {
        let (key, text): (i64, String) = (row.try_get("", "key")?, row.try_get("", "search")?);
        let values = [identity::fold(&text).into(), i64::from(identity::FOLD_VERSION).into(), key.into()];
        db.execute_raw(with(backend, &update, values)).await?;
    }
    Ok(!rows.is_empty())
}

/// Fills the index from the suppliers that stand.
///
/// # Errors
/// The database's own.
pub(crate) async fn rebuild(db: &impl ConnectionTrait) -> Result<()> {
    if db.get_database_backend() == DbBackend::Postgres {
        return Ok(());
    }
    run(db, "DELETE FROM supplier_search").await?;
    run(db, "INSERT INTO supplier_search (rowid, text) SELECT key, search FROM supplier").await?;
    Ok(())
}

/// Puts one supplier's text in place of what was indexed; none takes it out.
///
/// # Errors
/// The database's own.
pub(crate) async fn index_supplier(tx: &Tx, key: i64, text: Option<&str>) -> Result<()> {
    if tx.db().get_database_backend() == DbBackend::Postgres {
        return Ok(());
    }
    tx.run("DELETE FROM supplier_search WHERE rowid = ?", [key.into()]).await?;
    if let Some(text) = text {
        tx.run("INSERT INTO supplier_search (rowid, text) VALUES (?, ?)", [key.into(), text.into()]).await?;
    }
    Ok(())
}

/// Indexes the suppliers of this key and above, which are new.
///
/// # Errors
/// The database's own.
pub(crate) async fn index_from(tx: &Tx, first: i64) -> Result<()> {
    if tx.db().get_database_backend() != DbBackend::Postgres {
        let sql = "INSERT INTO supplier_search (rowid, text) SELECT key, search FROM supplier WHERE key >= ?";
        tx.run(sql, [first.into()]).await?;
    }
    Ok(())
}

/// A condition on `supplier` for folded query words, all of which must occur, and its values. `indexed` says whether
/// the index holds what is seen (it holds only what stands now).
pub(crate) fn search_condition(backend: DbBackend, folded: &str, indexed: bool) -> (String, Vec<sea_orm::Value>) {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let mut sql = Vec::new();
    let mut values: Vec<sea_orm::Value> = Vec::new();
    if backend == DbBackend::Postgres {
        for word in words {
            sql.push("supplier.search LIKE ?");
            values.push(format!("%{}%", word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")).into());
        }
        return (sql.join(" AND "), values);
    }
    let long: Vec<String> = words
        .iter()
        .filter(|word| indexed && word.chars().count() >= 3)
        .flat_map(|word| trigrams(word))
        .map(|part| format!("\"{}\"", part.replace('"', "\"\"")))
        .collect();
    if !long.is_empty() {
        sql.push("supplier.key IN (SELECT rowid FROM supplier_search WHERE supplier_search MATCH ?)");
        values.push(long.join(" AND ").into());
    }
    for word in words {
        // The index without positions gives candidates; this confirms them, and serves short words alone.
        sql.push("instr(supplier.search, ?) > 0");
        values.push(word.into());
    }
    (sql.join(" AND "), values)
}

/// With `detail=none` the index knows single trigrams, not phrases.
fn trigrams(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).map(|part| part.iter().collect()).collect()
}

async fn count(db: &impl ConnectionTrait, asked: &str) -> Result<i64> {
    let row = db.query_one_raw(sql(db.get_database_backend(), asked)).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get("", "n"))?)
}
