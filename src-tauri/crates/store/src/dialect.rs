//! What differs by engine: how a statement is written, the search index, what the schema says of itself.
//!
//! Statements are written once, in SQL that SQLite and PostgreSQL share, with `?` for values; the little they do not share is
//! put into the engine's own words here. No other module asks which engine it is.

use sea_orm::{
    AccessMode, ConnectionTrait, DbBackend, IsolationLevel, SqliteTransactionMode, Statement, TransactionOptions, Value,
};

use crate::Result;

mod faults;
mod schema;
mod search;
mod words;

pub(crate) use faults::{connecting, sqlite_code, told_apart};
pub(crate) use schema::{Held, Reference, columns, references, typed_columns};
pub(crate) use search::{index_from, index_supplier, prepare as prepare_search, rebuild, search_condition};

/// A statement without values.
pub(crate) fn sql(backend: DbBackend, sql: impl AsRef<str>) -> Statement {
    Statement::from_string(backend, words::of(backend, sql.as_ref()))
}

/// A statement with values, one for each `?`.
pub(crate) fn with<I: IntoIterator<Item = Value>>(backend: DbBackend, sql: impl AsRef<str>, values: I) -> Statement {
    Statement::from_sql_and_values(backend, words::of(backend, sql.as_ref()), values)
}

/// Runs a statement without values; answers the rows it touched.
///
/// # Errors
/// The database's own.
pub(crate) async fn run(db: &impl ConnectionTrait, sql: impl AsRef<str>) -> Result<u64> {
    let sql = words::of(db.get_database_backend(), sql.as_ref());
    Ok(db.execute_unprepared(&sql).await?.rows_affected())
}

/// A value of any kind where text is asked for.
pub(crate) fn as_text(backend: DbBackend, value: &str) -> String {
    match backend {
        DbBackend::Postgres => format!("CAST({value} AS TEXT)"),
        // It looks at no type, and a cast costs.
        _ => value.to_owned(),
    }
}

/// Tells the planner what was just filled, where it does not see that by itself.
///
/// # Errors
/// The database's own.
pub(crate) async fn filled(db: &impl ConnectionTrait, table: &str) -> Result<()> {
    if db.get_database_backend() == DbBackend::Postgres {
        db.execute_unprepared(&format!("ANALYZE {table}")).await?;
    }
    Ok(())
}

/// The column that numbers the rows of a temporary table in the order they were put in.
pub(crate) fn numbered(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Postgres => "nth BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        _ => "nth INTEGER PRIMARY KEY",
    }
}

/// One snapshot to read from.
pub(crate) fn reading(backend: DbBackend) -> TransactionOptions {
    match backend {
        DbBackend::Postgres => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..Default::default()
        },
        _ => TransactionOptions::default(),
    }
}

/// How a write begins. SQLite: with the one lock there is, since one that only later asks for it may be refused. PostgreSQL
/// takes the journal's head for its lock, by [`held`].
pub(crate) fn writing(backend: DbBackend) -> TransactionOptions {
    match backend {
        DbBackend::Postgres => TransactionOptions::default(),
        _ => {
            TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() }
        }
    }
}

/// What keeps a row that is read from being changed by others until the end of the write.
pub(crate) fn held(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Postgres => " FOR UPDATE",
        _ => "",
    }
}
