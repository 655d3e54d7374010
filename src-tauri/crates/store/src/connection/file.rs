//! Making and opening workspace files. No other module opens one, so that encryption can come later in one place.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sanad_migrations::{APPLICATION_ID, Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, SqlxSqliteConnector};
use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};

use super::{READERS, check_schema, place, set_up};
use crate::{OpenError, Result, StoreError, backup, dialect};

/// The oldest SQLite whose WAL is sound for several processes.
const SQLITE: &str = "3.51.3";

/// An open file: its real path, the connection that writes, those that read, and where it was backed up before it was migrated.
pub(super) struct OpenFile {
    pub path: PathBuf,
    pub writer: DatabaseConnection,
    pub readers: DatabaseConnection,
    pub backed_up: Option<PathBuf>,
}

/// Makes a new file with nothing in it but the workspace's mark; what was there under that name is thrown away.
///
/// # Errors
/// What the disk and the database say; nothing is left then.
pub(super) async fn make(path: &Path, id: &str, created_at: i64, sample: bool) -> std::result::Result<(), OpenError> {
    place::remove(path)?;
    let made = fill(path, id, created_at, sample).await;
    if made.is_err() {
        place::remove(path)?;
    }
    Ok(made?)
}

async fn fill(path: &Path, id: &str, created_at: i64, sample: bool) -> Result<()> {
    let pool = writer_pool(path, true).await?;
    let db = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.clone());
    db.execute_unprepared(&format!("PRAGMA application_id = {APPLICATION_ID}")).await?;
    set_up(&db, id, created_at, sample).await?;
    db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    pool.close().await;
    Ok(())
}

/// Opens a file, migrating it when it is older than the program.
///
/// # Errors
/// One of [`OpenError`], each with its own message for the person.
pub(super) async fn open(path: &Path) -> std::result::Result<OpenFile, OpenError> {
    place::check_existing(path, APPLICATION_ID)?;
    let path = path.canonicalize().map_err(OpenError::Folder)?;
    let pool = writer_pool(&path, false).await.map_err(opening)?;
    let writer = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.clone());
    check_engine(&writer).await?;
    let backed_up = match migrate(&writer, &path).await {
        Ok(backed_up) => backed_up,
        Err(error) => {
            pool.close().await;
            return Err(error);
        }
    };
    dialect::prepare_search(&writer).await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .max_lifetime(None)
        .idle_timeout(None)
        .connect_with(options(&path).pragma("query_only", "ON"))
        .await
        .map_err(StoreError::from)?;
    let readers = SqlxSqliteConnector::from_sqlx_sqlite_pool(readers);
    Ok(OpenFile { path, writer, readers, backed_up })
}

/// A fresh connection for writing.
///
/// # Errors
/// The database's own.
pub(super) async fn writer(path: &Path) -> Result<DatabaseConnection> {
    Ok(SqlxSqliteConnector::from_sqlx_sqlite_pool(writer_pool(path, false).await?))
}

/// Leaves one tidy file behind, as far as that goes: the log is replayed at the next open if this fails.
pub(super) async fn tidy(writer: &DatabaseConnection) {
    let _ = writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await;
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .journal_mode(SqliteJournalMode::Wal)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .synchronous(SqliteSynchronous::Full)
        .pragma("cache_size", "-32768")
        // Statements carry people's data: they are never logged.
        .disable_statement_logging()
}

async fn writer_pool(path: &Path, create: bool) -> Result<SqlitePool> {
    Ok(SqlitePoolOptions::new()
        .max_connections(1)
        .max_lifetime(None)
        .idle_timeout(None)
        .connect_with(options(path).create_if_missing(create))
        .await?)
}

fn opening(error: StoreError) -> OpenError {
    let code = match &error {
        StoreError::Busy => return OpenError::Locked,
        StoreError::Db(inner) => dialect::sqlite_code(inner),
        _ => None,
    };
    match code {
        Some(8) => OpenError::ReadOnly,
        Some(11 | 26) => OpenError::Damaged,
        Some(14) => OpenError::Missing,
        _ => OpenError::Store(error),
    }
}

async fn check_engine(db: &DatabaseConnection) -> std::result::Result<(), OpenError> {
    let row = db
        .query_one_raw(dialect::sql(db.get_database_backend(), "SELECT sqlite_version() AS v"))
        .await
        .map_err(|error| opening(error.into()))?;
    let found: String = row.and_then(|row| row.try_get("", "v").ok()).unwrap_or_default();
    let parts = |version: &str| version.split('.').filter_map(|part| part.parse::<u32>().ok()).collect::<Vec<_>>();
    if parts(&found) < parts(SQLITE) {
        return Err(StoreError::Corrupt(format!("SQLite {found} is older than {SQLITE}")).into());
    }
    Ok(())
}

/// Brings the schema up to date, after a backup; refuses one that is newer than the program.
async fn migrate(db: &DatabaseConnection, path: &Path) -> std::result::Result<Option<PathBuf>, OpenError> {
    if check_schema(db).await.map_err(|error| match error {
        OpenError::Store(error) => opening(error),
        error => error,
    })? {
        return Ok(None);
    }
    let backup = place::free_name(path, &format!("before-{}", Migrator::migrations().len()));
    backup::vacuum_into(db, &backup).await?;
    Migrator::up(db, None).await.map_err(StoreError::from)?;
    Ok(Some(backup))
}
