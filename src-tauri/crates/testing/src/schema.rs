//! What the schema says of a table, whatever the engine.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Whether it holds text; else integers.
    pub text: bool,
    /// Whether every row has a value in it.
    pub required: bool,
    /// The table that it refers to.
    pub refers_to: Option<String>,
}

const SQLITE: &str = "SELECT t.name AS name, CASE WHEN t.type = 'TEXT' THEN 1 ELSE 0 END AS text, \
    CASE WHEN t.\"notnull\" OR t.pk THEN 1 ELSE 0 END AS required, f.\"table\" AS refers_to \
    FROM pragma_table_info('{table}') t LEFT JOIN pragma_foreign_key_list('{table}') f ON f.\"from\" = t.name ORDER BY t.cid";

const POSTGRES: &str = "SELECT a.attname::text AS name, (CASE WHEN a.atttypid = 'text'::regtype THEN 1 ELSE 0 END)::bigint AS text, \
    (CASE WHEN a.attnotnull THEN 1 ELSE 0 END)::bigint AS required, c.confrelid::regclass::text AS refers_to \
    FROM pg_attribute a LEFT JOIN pg_constraint c ON c.conrelid = a.attrelid AND c.contype = 'f' AND a.attnum = ANY (c.conkey) \
    WHERE a.attrelid = '{table}'::regclass AND a.attnum > 0 ORDER BY a.attnum";

/// The columns of a table, in their order; the first is its key.
pub async fn columns(db: &impl ConnectionTrait, table: &str) -> Vec<Column> {
    let asked = if db.get_database_backend() == DbBackend::Postgres { POSTGRES } else { SQLITE };
    let asked = Statement::from_string(db.get_database_backend(), asked.replace("{table}", table));
    let rows = db.query_all_raw(asked).await.expect("columns");
    let flag = |row: &sea_orm::QueryResult, name: &str| row.try_get::<i64>("", name).expect("a flag") == 1;
    rows.iter()
        .map(|row| Column {
            name: row.try_get("", "name").expect("a name"),
            text: flag(row, "text"),
            required: flag(row, "required"),
            refers_to: row.try_get("", "refers_to").expect("a table"),
        })
        .collect()
}
