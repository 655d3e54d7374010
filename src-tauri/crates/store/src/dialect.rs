//! What differs by engine: the search index. (Bulk load and backup join it here as other engines come.)

use sanad_domain::identity;
use sea_orm::{ConnectionTrait, Statement};

use crate::{Result, Tx};

/// Makes the trigram index over folded text if it is missing, and fills it again when it does not hold every supplier.
///
/// FTS5's own tokenizers do not fold Arabic, so the text comes folded; queries under three letters scan instead.
///
/// # Errors
/// The database's own.
pub(crate) async fn prepare_search(db: &impl ConnectionTrait) -> Result<()> {
    db.execute_unprepared(
        "CREATE VIRTUAL TABLE IF NOT EXISTS supplier_search USING fts5(text, tokenize='trigram', detail='none', \
         content='', contentless_delete=1)",
    )
    .await?;
    refold(db, "contract").await?;
    refold(db, "payment_term").await?;
    if refold(db, "supplier").await? {
        db.execute_unprepared("DELETE FROM supplier_search").await?;
    }
    let indexed = count(db, "SELECT COUNT(*) AS n FROM supplier_search_docsize").await?;
    if indexed != count(db, "SELECT COUNT(*) AS n FROM supplier").await? {
        rebuild(db).await?;
    }
    Ok(())
}

/// Folds again what an older fold made of a table; says whether there was any.
async fn refold(db: &impl ConnectionTrait, table: &str) -> Result<bool> {
    let backend = db.get_database_backend();
    let old = format!("SELECT key, search FROM {table} WHERE fold_version < {}", identity::FOLD_VERSION);
    let rows = db.query_all_raw(Statement::from_string(backend, old)).await?;
    let update = format!("UPDATE {table} SET search = ?, fold_version = ? WHERE key = ?");
    for row in &rows {
        let (key, text): (i64, String) = (row.try_get("", "key")?, row.try_get("", "search")?);
        let values = [identity::fold(&text).into(), i64::from(identity::FOLD_VERSION).into(), key.into()];
        db.execute_raw(Statement::from_sql_and_values(backend, &update, values)).await?;
    }
    Ok(!rows.is_empty())
}

/// Fills the index from the suppliers that stand.
///
/// # Errors
/// The database's own.
pub(crate) async fn rebuild(db: &impl ConnectionTrait) -> Result<()> {
    db.execute_unprepared("DELETE FROM supplier_search").await?;
    db.execute_unprepared("INSERT INTO supplier_search (rowid, text) SELECT key, search FROM supplier").await?;
    Ok(())
}

/// Puts one supplier's text in place of what was indexed; none takes it out.
///
/// # Errors
/// The database's own.
pub(crate) async fn index_supplier(tx: &Tx, key: i64, text: Option<&str>) -> Result<()> {
    tx.run("DELETE FROM supplier_search WHERE rowid = ?", [key.into()]).await?;
    if let Some(text) = text {
        tx.run("INSERT INTO supplier_search (rowid, text) VALUES (?, ?)", [key.into(), text.into()]).await?;
    }
    Ok(())
}

/// A condition on `supplier` for folded query words, all of which must occur, and its values. `indexed` says whether
/// the trigram index holds what is seen (it holds only what stands now).
pub(crate) fn search_condition(folded: &str, indexed: bool) -> (String, Vec<sea_orm::Value>) {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let mut sql = Vec::new();
    let mut values: Vec<sea_orm::Value> = Vec::new();
    let long: Vec<String> = words
        .iter()
        .filter(|word| indexed && word.chars().count() >= 3)
        .flat_map(|word| trigrams(word))
        .map(|part| format!("\"{}\"", part.replace('"', "\"\"")))
        .collect();
    if !long.is_empty() {
        sql.push(String::from("supplier.key IN (SELECT rowid FROM supplier_search WHERE supplier_search MATCH ?)"));
        values.push(long.join(" AND ").into());
    }
    for word in words {
        // The index without positions gives candidates; this confirms them, and serves short words alone.
        sql.push(String::from("instr(supplier.search, ?) > 0"));
        values.push(word.into());
    }
    (sql.join(" AND "), values)
}

/// With `detail=none` the index knows single trigrams, not phrases.
fn trigrams(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).map(|part| part.iter().collect()).collect()
}

async fn count(db: &impl ConnectionTrait, sql: &str) -> Result<i64> {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get("", "n"))?)
}
