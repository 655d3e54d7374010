//! What differs by engine: the search index, and how the schema is asked what refers to what.

use sanad_domain::identity;
use sea_orm::{ConnectionTrait, Statement};

use crate::versioned::TABLES;
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

/// A column that refers to rows of another table, and what must be known to change it in many rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The table that refers.
    pub(crate) table: &'static str,
    /// Its column.
    pub(crate) column: String,
    /// Sets of columns, this one among them, that no two rows have in common.
    pub(crate) unique: Vec<Vec<String>>,
    /// Whether the table counts its rows' versions.
    pub(crate) versioned: bool,
}

impl Reference {
    /// What the referring rows are to the one they refer to: their table, or how rows of the same table are related.
    pub(crate) fn kind(&self, to: &str) -> &str {
        if self.table == to { &self.column } else { self.table }
    }
}

/// Everything that refers to rows of a table, as the schema says: what is added later is not forgotten.
///
/// # Errors
/// The database's own.
pub(crate) async fn references(db: &impl ConnectionTrait, to: &str) -> Result<Vec<Reference>> {
    let mut found = Vec::new();
    for table in TABLES {
        let referring = format!(
            "SELECT \"from\" AS name FROM pragma_foreign_key_list('{table}') WHERE \"table\" = '{to}' ORDER BY 1"
        );
        for column in names(db, &referring).await? {
            let mut unique = Vec::new();
            let indexes = format!("SELECT name FROM pragma_index_list('{table}') WHERE \"unique\" = 1 ORDER BY 1");
            for index in names(db, &indexes).await? {
                let columns =
                    names(db, &format!("SELECT name FROM pragma_index_info('{index}') ORDER BY seqno")).await?;
                if columns.contains(&column) {
                    unique.push(columns);
                }
            }
            let counted = format!("SELECT name FROM pragma_table_info('{table}') WHERE name = 'version'");
            let versioned = !names(db, &counted).await?.is_empty();
            found.push(Reference { table, column, unique, versioned });
        }
    }
    Ok(found)
}

async fn names(db: &impl ConnectionTrait, sql: &str) -> Result<Vec<String>> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| row.try_get("", "name").map_err(Into::into)).collect()
}
