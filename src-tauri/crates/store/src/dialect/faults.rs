//! What an engine's error means, as far as anyone acts on it.

use sea_orm::{DbErr, RuntimeErr};
use sqlx::error::DatabaseError;
use sqlx::postgres::PgDatabaseError;

use crate::{OpenError, StoreError};

/// What a failed statement or commit comes to.
pub(crate) fn told_apart(error: DbErr) -> StoreError {
    let Some(inner) = sqlx_error(&error) else { return StoreError::Db(error) };
    if let sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_) = inner {
        return StoreError::Lost(inner.to_string());
    }
    let Some(database) = inner.as_database_error() else { return StoreError::Db(error) };
    if let Some(postgres) = database.try_downcast_ref::<PgDatabaseError>() {
        return of_postgres(postgres).unwrap_or(StoreError::Db(error));
    }
    if database.is_unique_violation() {
        // "UNIQUE constraint failed: supplier.code"
        let column = database.message().rsplit(": ").next().unwrap_or_default();
        return StoreError::Taken(column.to_owned());
    }
    match code(database) {
        Some(5 | 6) => StoreError::Busy,
        Some(13) => StoreError::Full,
        Some(10) => StoreError::Io,
        _ => StoreError::Db(error),
    }
}

/// By SQLSTATE, PostgreSQL's appendix A.
fn of_postgres(error: &PgDatabaseError) -> Option<StoreError> {
    let said = || error.message().to_owned();
    Some(match error.code() {
        // Serialization failure, deadlock, lock not available.
        "40001" | "40P01" | "55P03" => StoreError::Busy,
        "53100" => StoreError::Full,
        "58030" => StoreError::Io,
        "42501" | "25006" => StoreError::Denied(said()),
        "23505" => StoreError::Taken(taken(error.table()?, error.constraint()?)),
        // The server is going down, or ended the session.
        "57P01" | "57P02" | "57P03" => StoreError::Lost(said()),
        code if code.starts_with("08") => StoreError::Lost(said()),
        _ => return None,
    })
}

/// `supplier_code_key` of `supplier` is `supplier.code`, as SQLite says it.
fn taken(table: &str, constraint: &str) -> String {
    let column = constraint.strip_prefix(table).map(|rest| rest.trim_start_matches('_'));
    let column = column.map_or(constraint, |rest| rest.strip_suffix("_key").unwrap_or(rest));
    format!("{table}.{column}")
}

/// SQLite's primary result code: 5 busy, 6 locked, 7 no memory, 9 interrupt, 10 I/O, 13 full, 26 not a database.
pub(crate) fn sqlite_code(error: &DbErr) -> Option<i32> {
    let database = sqlx_error(error)?.as_database_error()?;
    if database.try_downcast_ref::<PgDatabaseError>().is_some() { None } else { code(database) }
}

fn code(database: &dyn DatabaseError) -> Option<i32> {
    database.code()?.parse::<i32>().ok().map(|extended| extended & 0xff)
}

/// Why a server could not be connected to.
pub(crate) fn connecting(error: sqlx::Error) -> OpenError {
    match &error {
        sqlx::Error::Tls(_) => return OpenError::NotSecure(error.to_string()),
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::Protocol(_) => {
            return OpenError::Unreachable(error.to_string());
        }
        _ => {}
    }
    let code = error.as_database_error().and_then(|error| error.code().map(std::borrow::Cow::into_owned));
    match code.as_deref() {
        // Password wrong or missing; no such person.
        Some("28P01" | "28000") => OpenError::Password,
        // No such database.
        Some("3D000") => OpenError::NoDatabase,
        Some("42501") => OpenError::Denied,
        // Starting up, shutting down, too many connections.
        Some("57P03" | "57P01" | "53300") => OpenError::Unreachable(error.to_string()),
        _ => OpenError::Store(error.into()),
    }
}

fn sqlx_error(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Exec(RuntimeErr::SqlxError(inner))
        | DbErr::Query(RuntimeErr::SqlxError(inner))
        | DbErr::Conn(RuntimeErr::SqlxError(inner)) => Some(inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constraint_says_which_column_is_taken() {
        assert_eq!(taken("supplier", "supplier_code_key"), "supplier.code");
        assert_eq!(taken("import_profile", "import_profile_name_key"), "import_profile.name");
        assert_eq!(taken("contract", "of_other_making"), "contract.of_other_making");
    }
}
