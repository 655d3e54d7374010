//! Making and opening workspaces in a PostgreSQL database, each in a schema of its own.

use std::time::Duration;

use sanad_migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, SqlxPostgresConnector, TransactionTrait};
use sqlx::ConnectOptions;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};

use super::{READERS, check_schema, set_up};
use crate::location::{SCHEMA, Server};
use crate::{OpenError, Result, StoreError, dialect};

/// The oldest PostgreSQL whose rights on views and schemas are what the program counts on.
const POSTGRES: i32 = 150_000;
/// The schema of a workspace that is being made.
pub(super) const MAKING: &str = "sanad_making";
/// How long a server may take to answer at first.
const PATIENCE: Duration = Duration::from_secs(10);

/// The connections to an open workspace: the one that writes, and those that read.
pub(super) struct OpenServer {
    pub writer: DatabaseConnection,
    pub readers: DatabaseConnection,
}

/// Makes a workspace under another name, with nothing in it but its mark; what an interrupted making left is thrown away.
///
/// # Errors
/// [`OpenError::Exists`] where the database holds a workspace, [`OpenError::Denied`] where the person may not make one, and
/// what the server says.
pub(super) async fn make(
    server: &Server,
    id: &str,
    created_at: i64,
    sample: bool,
) -> std::result::Result<(), OpenError> {
    let db = connect(writing(server.options(MAKING)?)).await?;
    check_engine(&db).await?;
    if has_schema(&db, SCHEMA).await? {
        return Err(OpenError::Exists);
    }
    let tx = begin(&db).await?;
    dialect::run(&tx, format!("DROP SCHEMA IF EXISTS {MAKING} CASCADE")).await?;
    dialect::run(&tx, format!("CREATE SCHEMA {MAKING}")).await?;
    set_up(&tx, id, created_at, sample).await?;
    tx.commit().await.map_err(StoreError::from)?;
    db.close().await.map_err(StoreError::from)?;
    Ok(())
}

/// Gives a workspace that was being made its name.
///
/// # Errors
/// [`OpenError::Exists`] where another took the place meanwhile.
pub(super) async fn settle(server: &Server) -> std::result::Result<(), OpenError> {
    let db = connect(writing(server.options(MAKING)?)).await?;
    if has_schema(&db, SCHEMA).await? {
        return Err(OpenError::Exists);
    }
    dialect::run(&db, format!("ALTER SCHEMA {MAKING} RENAME TO {SCHEMA}")).await?;
    db.close().await.map_err(StoreError::from)?;
    Ok(())
}

/// Throws away a workspace that was being made.
///
/// # Errors
/// What the server says.
pub(super) async fn abandon(server: &Server) -> std::result::Result<(), OpenError> {
    let db = connect(writing(server.options(MAKING)?)).await?;
    dialect::run(&db, format!("DROP SCHEMA IF EXISTS {MAKING} CASCADE")).await?;
    db.close().await.map_err(StoreError::from)?;
    Ok(())
}

/// Opens the workspace in a schema, migrating it when it is older than the program. Everything is migrated in one transaction,
/// and whoever comes second waits and finds it done.
///
/// # Errors
/// [`OpenError::NotThere`] where the database holds no workspace, [`OpenError::Newer`], and what the server says.
pub(super) async fn open(server: &Server, schema: &str) -> std::result::Result<OpenServer, OpenError> {
    let writer = connect(writing(server.options(schema)?)).await?;
    check_engine(&writer).await?;
    if !has_schema(&writer, schema).await? {
        return Err(OpenError::NotThere);
    }
    if !check_schema(&writer).await? {
        let tx = begin(&writer).await?;
        dialect::run(&tx, "LOCK TABLE journal_head IN ACCESS EXCLUSIVE MODE").await?;
        if !check_schema(&tx).await? {
            Migrator::up(&tx, None).await.map_err(StoreError::from)?;
        }
        tx.commit().await.map_err(StoreError::from)?;
    }
    dialect::prepare_search(&writer).await?;
    let readers = PgPoolOptions::new().max_connections(READERS).acquire_timeout(PATIENCE).connect_lazy_with(
        server.options(schema)?.options([("default_transaction_read_only", "on")]).disable_statement_logging(),
    );
    Ok(OpenServer { writer, readers: SqlxPostgresConnector::from_sqlx_postgres_pool(readers) })
}

/// A fresh connection for writing, made when it is first used: the server may be away just now.
///
/// # Errors
/// [`OpenError::Address`].
pub(super) fn writer(server: &Server, schema: &str) -> std::result::Result<DatabaseConnection, OpenError> {
    let pool = one().connect_lazy_with(writing(server.options(schema)?));
    Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
}

fn one() -> PgPoolOptions {
    // Temporary tables are a connection's own: there is one, and it is not given up for being idle.
    PgPoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None).acquire_timeout(PATIENCE)
}

/// Statements carry people's data: they are never logged. Whoever waits for another's write waits as long as for a file's.
fn writing(options: PgConnectOptions) -> PgConnectOptions {
    options.options([("lock_timeout", "5s")]).disable_statement_logging()
}

async fn connect(options: PgConnectOptions) -> std::result::Result<DatabaseConnection, OpenError> {
    let pool: PgPool = one().connect_with(options).await.map_err(dialect::connecting)?;
    Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
}

async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction> {
    Ok(db.begin_with_options(dialect::writing(db.get_database_backend())).await?)
}

async fn has_schema(db: &impl ConnectionTrait, schema: &str) -> std::result::Result<bool, OpenError> {
    let asked = dialect::with(
        db.get_database_backend(),
        "SELECT 1 AS n FROM information_schema.schemata WHERE schema_name = ?",
        [schema.into()],
    );
    Ok(db.query_one_raw(asked).await.map_err(StoreError::from)?.is_some())
}

async fn check_engine(db: &impl ConnectionTrait) -> std::result::Result<(), OpenError> {
    let asked = "SELECT CAST(current_setting('server_version_num') AS INTEGER) AS v";
    let row = db.query_one_raw(dialect::sql(db.get_database_backend(), asked)).await.map_err(StoreError::from)?;
    let found: i64 = row.and_then(|row| row.try_get("", "v").ok()).unwrap_or_default();
    if found < i64::from(POSTGRES) { Err(OpenError::ServerTooOld) } else { Ok(()) }
}
