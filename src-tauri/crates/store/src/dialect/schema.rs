//! What the schema says of itself.

use sea_orm::{ConnectionTrait, DbBackend};

use super::sql;
use crate::Result;
use crate::versioned::TABLES;

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
        for column in referring(db, table, to).await? {
            let unique = unique(db, table).await?.into_iter().filter(|columns| columns.contains(&column)).collect();
            let versioned = columns(db, table).await?.iter().any(|name| name == "version");
            found.push(Reference { table, column, unique, versioned });
        }
    }
    Ok(found)
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// A 64-bit integer.
    Integer,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// The columns of a table, in their order.
///
/// # Errors
/// The database's own.
pub(crate) async fn columns(db: &impl ConnectionTrait, table: &str) -> Result<Vec<String>> {
    Ok(typed_columns(db, table).await?.into_iter().map(|(name, _)| name).collect())
}

/// The columns of a table with what they hold, in their order.
///
/// # Errors
/// The database's own.
pub(crate) async fn typed_columns(db: &impl ConnectionTrait, table: &str) -> Result<Vec<(String, Held)>> {
    let asked = match db.get_database_backend() {
        DbBackend::Postgres => format!(
            "SELECT attname::text AS name, format_type(atttypid, NULL) AS held FROM pg_attribute \
             WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
        ),
        _ => format!("SELECT name, type AS held FROM pragma_table_info('{table}') ORDER BY cid"),
    };
    let rows = db.query_all_raw(sql(db.get_database_backend(), asked)).await?;
    rows.iter()
        .map(|row| {
            let held: String = row.try_get("", "held")?;
            let held = match held.to_uppercase().as_str() {
                "INTEGER" | "BIGINT" => Held::Integer,
                "BLOB" | "BYTEA" => Held::Bytes,
                _ => Held::Text,
            };
            Ok((row.try_get("", "name")?, held))
        })
        .collect()
}

/// The columns of a table that refer to another, by name.
async fn referring(db: &impl ConnectionTrait, table: &str, to: &str) -> Result<Vec<String>> {
    let asked = match db.get_database_backend() {
        DbBackend::Postgres => format!(
            "SELECT a.attname::text AS name FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid \
             AND a.attnum = ANY (c.conkey) WHERE c.contype = 'f' AND c.conrelid = '{table}'::regclass \
             AND c.confrelid = '{to}'::regclass ORDER BY 1"
        ),
        _ => format!(
            "SELECT \"from\" AS name FROM pragma_foreign_key_list('{table}') WHERE \"table\" = '{to}' ORDER BY 1"
        ),
    };
    names(db, &asked).await
}

/// Sets of columns of a table that no two rows have in common.
async fn unique(db: &impl ConnectionTrait, table: &str) -> Result<Vec<Vec<String>>> {
    let asked = match db.get_database_backend() {
        DbBackend::Postgres => format!(
            "SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indrelid = '{table}'::regclass AND indisunique ORDER BY 1"
        ),
        _ => format!("SELECT name FROM pragma_index_list('{table}') WHERE \"unique\" = 1 ORDER BY 1"),
    };
    let mut sets = Vec::new();
    for index in names(db, &asked).await? {
        sets.push(match db.get_database_backend() {
            DbBackend::Postgres => columns(db, &index).await?,
            _ => names(db, &format!("SELECT name FROM pragma_index_info('{index}') ORDER BY seqno")).await?,
        });
    }
    Ok(sets)
}

async fn names(db: &impl ConnectionTrait, asked: &str) -> Result<Vec<String>> {
    let rows = db.query_all_raw(sql(db.get_database_backend(), asked)).await?;
    rows.iter().map(|row| row.try_get("", "name").map_err(Into::into)).collect()
}
