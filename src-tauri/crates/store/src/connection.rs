//! Making and opening workspaces, in whichever engine, and the connections of an open one.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono_tz::Tz;
use sanad_migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, TransactionTrait};
use tokio::sync::{Mutex, MutexGuard, RwLock, broadcast};

use crate::feed::Changed;
use crate::location::SCHEMA;
use crate::{Location, OpenError, Result, Right, StoreError, dialect};

mod file;
pub(crate) mod place;
mod server;

/// How long a server is given to say goodbye.
const LEAVING: Duration = Duration::from_secs(3);
/// How many readers may look at once.
const READERS: u32 = 4;

/// An open workspace.
pub struct Store {
    location: Location,
    /// The schema that holds it, on a server.
    schema: &'static str,
    writer: Mutex<DatabaseConnection>,
    readers: DatabaseConnection,
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
        f.debug_struct("Store").field("location", &self.location).finish_non_exhaustive()
    }
}

impl Store {
    /// Makes a new, empty workspace. It appears whole or not at all.
    ///
    /// # Errors
    /// [`OpenError::Exists`], [`OpenError::NetworkShare`], [`OpenError::ReadOnly`] and what the disk or the server says.
    pub async fn create(
        location: impl Into<Location>,
        id: &str,
        created_at_micros: i64,
        sample: bool,
    ) -> std::result::Result<Self, OpenError> {
        let location = location.into();
        Self::begin(&location, id, created_at_micros, sample).await?.settle(&location).await
    }

    /// Makes a new workspace under another name beside its place. What is written into it before [`Store::settle`] appears
    /// together with it; a making that was interrupted is thrown away by the next.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub async fn begin(
        location: &Location,
        id: &str,
        created_at_micros: i64,
        sample: bool,
    ) -> std::result::Result<Self, OpenError> {
        match location {
            Location::File(path) => {
                place::check_new(path)?;
                let making = path.with_extension("making");
                file::make(&making, id, created_at_micros, sample).await?;
                Ok(Self::open(&making).await?.store)
            }
            Location::Server(server) => {
                server::make(server, id, created_at_micros, sample).await?;
                Self::open_in(location, server::MAKING).await.map(|opened| opened.store)
            }
        }
    }

    /// Gives a workspace that was begun its place, and opens it there.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub async fn settle(&self, location: &Location) -> std::result::Result<Self, OpenError> {
        self.close().await;
        match (location, self.path()) {
            (Location::File(path), Some(made)) => {
                place::check_new(path)?;
                if place::has_log(made) {
                    // Without its log the file would be older than what was acknowledged.
                    return Err(OpenError::Locked);
                }
                std::fs::rename(made, path).map_err(OpenError::Folder)?;
            }
            (Location::Server(server), None) => server::settle(server).await?,
            _ => return Err(OpenError::NotAWorkspace),
        }
        Ok(Self::open(location).await?.store)
    }

    /// Throws away a workspace that was begun and is not wanted.
    ///
    /// # Errors
    /// What the disk or the server says.
    pub async fn abandon(&self) -> std::result::Result<(), OpenError> {
        self.close().await;
        match &self.location {
            Location::File(path) => place::remove(path),
            Location::Server(server) => server::abandon(server).await,
        }
    }

    /// Opens a workspace, migrating it when it is older than the program.
    ///
    /// # Errors
    /// One of [`OpenError`], each with its own message for the person.
    pub async fn open(location: impl Into<Location>) -> std::result::Result<Opened, OpenError> {
        Self::open_in(&location.into(), SCHEMA).await
    }

    async fn open_in(location: &Location, schema: &'static str) -> std::result::Result<Opened, OpenError> {
        let (location, writer, readers, backed_up) = match location {
            Location::File(path) => {
                let file::OpenFile { path, writer, readers, backed_up } = file::open(path).await?;
                (Location::File(path), writer, readers, backed_up)
            }
            Location::Server(server) => {
                let server::OpenServer { writer, readers } = server::open(server, schema).await?;
                (location.clone(), writer, readers, None)
            }
        };
        let (changed, _) = broadcast::channel(64);
        let store = Self {
            location,
            schema,
            writer: Mutex::new(writer),
            readers,
            changed,
            zone: RwLock::new(Tz::UTC),
            read_only: AtomicBool::new(false),
        };
        crate::settings::load_zone(&store).await?;
        Ok(Opened { store, backed_up })
    }

    /// Where it is kept.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Where the file lies, where it is one.
    pub fn path(&self) -> Option<&Path> {
        self.location.path()
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
        Ok(self.readers.begin_with_options(dialect::reading(self.readers.get_database_backend())).await?)
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
        Writer { slot: self.writer.lock().await, store: self }
    }

    /// Closes the workspace; what was acknowledged is kept already.
    pub async fn close(&self) {
        // Best effort: nothing is lost by a connection that does not close, and one to a server that is gone may never.
        let closing = async {
            let _ = self.readers.clone().close().await;
            let writer = self.writer.lock().await;
            if self.path().is_some() {
                file::tidy(&writer).await;
            }
            let _ = writer.clone().close().await;
        };
        match &self.location {
            Location::File(_) => closing.await,
            Location::Server(_) => drop(tokio::time::timeout(LEAVING, closing).await),
        }
    }
}

/// The one writing connection, held for one write.
pub(crate) struct Writer<'a> {
    slot: MutexGuard<'a, DatabaseConnection>,
    store: &'a Store,
}

impl Writer<'_> {
    pub(crate) fn connection(&self) -> &DatabaseConnection {
        &self.slot
    }

    /// Throws the connection away and opens a fresh one.
    pub(crate) async fn reopen(mut self) -> Result<()> {
        let fresh = match &self.store.location {
            Location::File(path) => file::writer(path).await?,
            Location::Server(server) => {
                server::writer(server, self.store.schema).map_err(|error| StoreError::Corrupt(error.to_string()))?
            }
        };
        let old = std::mem::replace(&mut *self.slot, fresh);
        if self.store.path().is_some() {
            old.close().await?;
        }
        // A connection to a server that is gone may never say that it has closed: it goes when it is dropped.
        Ok(())
    }
}

/// Makes the tables of a new workspace and says what it is.
async fn set_up<'c, C>(db: &'c C, id: &str, created_at: i64, sample: bool) -> Result<()>
where
    C: ConnectionTrait,
    &'c C: sanad_migrations::IntoSchemaManagerConnection<'c>,
{
    Migrator::up(db, None).await?;
    let sql = "INSERT INTO workspace (id, created_at, sample) VALUES (?, ?, ?)";
    let values = [id.into(), created_at.into(), i64::from(sample).into()];
    db.execute_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    dialect::prepare_search(db).await
}

/// Whether the schema is the program's own; an older one would have to be migrated.
///
/// # Errors
/// [`OpenError::Newer`].
pub(crate) async fn check_schema(db: &impl ConnectionTrait) -> std::result::Result<bool, OpenError> {
    let rows = db
        .query_all_raw(dialect::sql(db.get_database_backend(), "SELECT version FROM seaql_migrations"))
        .await
        .map_err(StoreError::from)?;
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    let applied: Vec<String> = rows.iter().filter_map(|row| row.try_get("", "version").ok()).collect();
    if applied.iter().any(|name| !known.contains(name)) {
        return Err(OpenError::Newer);
    }
    Ok(applied.len() == known.len())
}
