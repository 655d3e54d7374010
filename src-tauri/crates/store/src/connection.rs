//! Making and opening workspace files. No other module opens one, so that encryption can come later in one place.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono_tz::Tz;
use sanad_migrations::{APPLICATION_ID, Migrator, MigratorTrait};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, SqlxSqliteConnector, Statement, TransactionOptions,
    TransactionTrait,
};
use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use tokio::sync::{Mutex, MutexGuard, RwLock, broadcast};

use crate::feed::Changed;
use crate::{OpenError, Result, Right, StoreError, dialect};

pub(crate) mod place;

/// How many readers may look at once.
const READERS: u32 = 4;
/// The oldest SQLite whose WAL is sound for several processes.
const SQLITE: &str = "3.51.3";

/// An open workspace.
pub struct Store {
    path: PathBuf,
    writer: Mutex<DatabaseConnection>,
    readers: SqlitePool,
    changed: broadcast::Sender<Changed>,
    zone: RwLock<Tz>,
    /// Set while a test wants the next writes to be refused by rights.
    read_only: AtomicBool,
}

/// What opening found besides the workspace itself.
#[derive(Debug)]
pub struct Opened {
    /// The open workspace.
    pub store: Store,
    /// Where the file was backed up before it was migrated; none when the schema was up to date.
    pub backed_up: Option<PathBuf>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Store {
    /// Makes a new, empty workspace. The file appears whole or not at all.
    ///
    /// # Errors
    /// [`OpenError::Exists`], [`OpenError::NetworkShare`], [`OpenError::ReadOnly`] and what the disk says.
    pub async fn create(
        path: &Path,
        id: &str,
        created_at_micros: i64,
        sample: bool,
    ) -> std::result::Result<Self, OpenError> {
        Self::begin(path, id, created_at_micros, sample).await?.settle(path).await
    }

    /// Makes a new workspace under another name beside `path`. What is written into it before [`Store::settle`] appears
    /// together with the file; a making that was interrupted is thrown away by the next.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub async fn begin(
        path: &Path,
        id: &str,
        created_at_micros: i64,
        sample: bool,
    ) -> std::result::Result<Self, OpenError> {
        place::check_new(path)?;
        let making = path.with_extension("making");
        place::remove(&making)?;
        let made = Self::make(&making, id, created_at_micros, sample).await;
        if let Err(error) = made {
            place::remove(&making)?;
            return Err(error.into());
        }
        Ok(Self::open(&making).await?.store)
    }

    /// Gives a workspace that was begun its place, and opens it there.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub async fn settle(&self, path: &Path) -> std::result::Result<Self, OpenError> {
        self.close().await;
        place::check_new(path)?;
        if place::has_log(&self.path) {
            // Without its log the file would be older than what was acknowledged.
            return Err(OpenError::Locked);
        }
        std::fs::rename(&self.path, path).map_err(OpenError::Folder)?;
        Ok(Self::open(path).await?.store)
    }

    /// Throws away a workspace that was begun and is not wanted.
    ///
    /// # Errors
    /// What the disk says.
    pub async fn abandon(&self) -> std::result::Result<(), OpenError> {
        self.close().await;
        place::remove(&self.path)
    }

    async fn make(path: &Path, id: &str, created_at: i64, sample: bool) -> Result<()> {
        let pool = writer_pool(path, true).await?;
        let db = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.clone());
        db.execute_unprepared(&format!("PRAGMA application_id = {APPLICATION_ID}")).await?;
        Migrator::up(&db, None).await?;
        db.execute_raw(Statement::from_sql_and_values(
            db.get_database_backend(),
            "INSERT INTO workspace (id, created_at, sample) VALUES (?, ?, ?)",
            [id.into(), created_at.into(), i64::from(sample).into()],
        ))
        .await?;
        dialect::prepare_search(&db).await?;
        db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        pool.close().await;
        Ok(())
    }

    /// Opens a workspace, migrating it when it is older than the program.
    ///
    /// # Errors
    /// One of [`OpenError`], each with its own message for the person.
    pub async fn open(path: &Path) -> std::result::Result<Opened, OpenError> {
        place::check_existing(path, APPLICATION_ID)?;
        let path = path.canonicalize().map_err(OpenError::Folder)?;
        let pool = writer_pool(&path, false).await.map_err(opening)?;
        let db = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.clone());
        check_engine(&db).await?;
        let backed_up = match migrate(&db, &path).await {
            Ok(backed_up) => backed_up,
            Err(error) => {
                pool.close().await;
                return Err(error);
            }
        };
        dialect::prepare_search(&db).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .max_lifetime(None)
            .idle_timeout(None)
            .connect_with(options(&path).pragma("query_only", "ON"))
            .await
            .map_err(StoreError::from)?;
        let (changed, _) = broadcast::channel(64);
        let store = Self {
            path,
            writer: Mutex::new(db),
            readers,
            changed,
            zone: RwLock::new(Tz::UTC),
            read_only: AtomicBool::new(false),
        };
        crate::settings::load_zone(&store).await?;
        Ok(Opened { store, backed_up })
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The workspace's zone, which decides which day it is.
    pub async fn zone(&self) -> Tz {
        *self.zone.read().await
    }

    pub(crate) async fn set_zone(&self, zone: Tz) {
        *self.zone.write().await = zone;
    }

    /// One snapshot to read from: every query on it sees the same state.
    ///
    /// # Errors
    /// The database's own.
    pub async fn read(&self) -> Result<DatabaseTransaction> {
        let db = SqlxSqliteConnector::from_sqlx_sqlite_pool(self.readers.clone());
        Ok(db.begin_with_options(TransactionOptions::default()).await?)
    }

    /// Denies every write from now on: how a view of rights other than the owner's is tried in tests.
    pub fn deny_writes(&self) {
        self.read_only.store(true, Ordering::Relaxed);
    }

    /// A file's owner holds every right; teams come with issue four.
    pub(crate) fn require(&self, right: Right) -> Result<()> {
        if self.read_only.load(Ordering::Relaxed) && right != Right::Read {
            return Err(StoreError::Right(right));
        }
        Ok(())
    }

    /// Follows changes made through this store.
    pub fn changes(&self) -> broadcast::Receiver<Changed> {
        self.changed.subscribe()
    }

    pub(crate) fn announce(&self, changed: Changed) {
        // Nobody listening is fine: the feed is read again from the journal.
        let _ = self.changed.send(changed);
    }

    pub(crate) async fn writer(&self) -> Writer<'_> {
        Writer { slot: self.writer.lock().await, path: &self.path }
    }

    /// Closes the file; what was acknowledged is on disk already.
    pub async fn close(&self) {
        self.readers.close().await;
        let writer = self.writer.lock().await;
        // Best effort: leaves one tidy file behind. The WAL is replayed at the next open if this fails.
        let _ = writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await;
        let _ = writer.clone().close().await;
    }
}

/// The one writing connection, held for one write.
pub(crate) struct Writer<'a> {
    slot: MutexGuard<'a, DatabaseConnection>,
    path: &'a Path,
}

impl Writer<'_> {
    pub(crate) fn connection(&self) -> &DatabaseConnection {
        &self.slot
    }

    /// Throws the connection away and opens a fresh one.
    pub(crate) async fn reopen(mut self) -> Result<()> {
        let pool = writer_pool(self.path, false).await?;
        let old = std::mem::replace(&mut *self.slot, SqlxSqliteConnector::from_sqlx_sqlite_pool(pool));
        old.close().await?;
        Ok(())
    }
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
        StoreError::Db(inner) => crate::error::sqlite_code(inner),
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
        .query_one_raw(Statement::from_string(db.get_database_backend(), "SELECT sqlite_version() AS v"))
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
    if check_schema(db).await? {
        return Ok(None);
    }
    let backup = place::free_name(path, &format!("before-{}", Migrator::migrations().len()));
    crate::backup::vacuum_into(db, &backup).await?;
    Migrator::up(db, None).await.map_err(StoreError::from)?;
    Ok(Some(backup))
}

/// Whether the schema is the program's own; an older one would have to be migrated.
///
/// # Errors
/// [`OpenError::Newer`].
pub(crate) async fn check_schema(db: &DatabaseConnection) -> std::result::Result<bool, OpenError> {
    let rows = db
        .query_all_raw(Statement::from_string(db.get_database_backend(), "SELECT version FROM seaql_migrations"))
        .await
        .map_err(|error| opening(error.into()))?;
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    let applied: Vec<String> = rows.iter().filter_map(|row| row.try_get("", "version").ok()).collect();
    if applied.iter().any(|name| !known.contains(name)) {
        return Err(OpenError::Newer);
    }
    Ok(applied.len() == known.len())
}
