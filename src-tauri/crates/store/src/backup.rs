//! Whole copies of a workspace: made, examined by reopening, and put back in its place.

use std::fs;
use std::path::{Path, PathBuf};

use sanad_migrations::APPLICATION_ID;
use sea_orm::{ConnectionTrait, DatabaseConnection, SqlxSqliteConnector};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

use crate::connection::place;
use crate::{OpenError, Result, Store, StoreError, about, dialect, journal};

/// What a copy was found to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// The workspace's id.
    pub workspace: String,
    /// The journal's last sequence.
    pub seq: i64,
    /// The journal's last hash, in hex.
    pub head: String,
}

/// Copies the database into a new file, compacted and without a log.
///
/// # Errors
/// The database's own; SQLite refuses a file that exists.
pub(crate) async fn vacuum_into(db: &DatabaseConnection, to: &Path) -> Result<()> {
    let sql = dialect::with(db.get_database_backend(), "VACUUM INTO ?", [to.to_string_lossy().into_owned().into()]);
    db.execute_raw(sql).await?;
    Ok(())
}

impl Store {
    /// Writes a whole copy to `to`, which must not exist. Readers go on meanwhile; writers wait. The copy takes its name once
    /// it is whole: where that fails nothing is left of it.
    ///
    /// # Errors
    /// [`OpenError::Exists`], and the disk's and the database's own.
    pub async fn backup(&self, to: &Path) -> std::result::Result<(), OpenError> {
        if to.exists() {
            return Err(OpenError::Exists);
        }
        let mut beside = to.as_os_str().to_owned();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        place::remove(&beside)?;
        let mut made = self.copy_beside(&beside).await;
        if made.is_ok() {
            let placed =
                fs::File::open(&beside).and_then(|file| file.sync_all()).and_then(|()| fs::rename(&beside, to));
            made = placed.map_err(|error| match error.kind() {
                std::io::ErrorKind::StorageFull => StoreError::Full.into(),
                _ => OpenError::Folder(error),
            });
        }
        if made.is_err() {
            drop(place::remove(&beside));
        }
        made
    }

    /// SQLite copies its pages; out of a server everything is read.
    async fn copy_beside(&self, beside: &Path) -> std::result::Result<(), OpenError> {
        if self.path().is_some() {
            let writer = self.writer().await;
            return Ok(vacuum_into(writer.connection(), beside).await?);
        }
        self.copy_to(&beside.into(), &|_, _| true).await?.close().await;
        Ok(())
    }
}

/// Reopens a copy and reads every page of it. The copy is not touched: it may lie on a share or a read-only medium.
///
/// # Errors
/// [`OpenError::Missing`], [`OpenError::NotAWorkspace`], [`OpenError::Newer`], and [`OpenError::Damaged`] for one that was
/// cut short or does not hold together.
pub async fn examine(path: &Path) -> std::result::Result<Examined, OpenError> {
    place::check_header(path, APPLICATION_ID)?;
    // Immutable: a copy has no log, and none is made beside it.
    let options = SqliteConnectOptions::new().filename(path).read_only(true).immutable(true);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.map_err(StoreError::from);
    let pool = pool.map_err(|_| OpenError::Damaged)?;
    let db = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.clone());
    let found = read(&db).await;
    pool.close().await;
    found
}

async fn read(db: &DatabaseConnection) -> std::result::Result<Examined, OpenError> {
    let check = dialect::sql(db.get_database_backend(), "PRAGMA integrity_check(1)");
    let row = db.query_one_raw(check).await.map_err(|_| OpenError::Damaged)?;
    let said: Option<String> = row.and_then(|row| row.try_get("", "integrity_check").ok());
    if said.as_deref() != Some("ok") {
        return Err(OpenError::Damaged);
    }
    crate::connection::check_schema(db).await?;
    let (workspace, _) = about::identity(db).await?;
    let head = journal::head(db).await?;
    Ok(Examined { workspace, seq: head.seq, head: head.hash })
}

/// Puts a copy of `from` in the place of the closed workspace at `onto`; answers where that was set aside.
///
/// The change is one rename: a machine that stops in between leaves either workspace whole in its place.
///
/// # Errors
/// [`OpenError::Locked`] while another program has the workspace open, and what the disk says; the workspace then stands
/// as it stood.
pub fn put_back(from: &Path, onto: &Path) -> std::result::Result<PathBuf, OpenError> {
    if place::has_log(onto) {
        return Err(OpenError::Locked);
    }
    let coming = onto.with_extension("restoring");
    place::remove(&coming)?;
    let aside = place::free_name(onto, "before-restore");
    let put = || -> std::io::Result<()> {
        fs::copy(from, &coming)?;
        fs::File::open(&coming)?.sync_all()?;
        // Where two names for one file are not known, the workspace is copied aside instead.
        if fs::hard_link(onto, &aside).is_err() {
            fs::copy(onto, &aside)?;
        }
        fs::rename(&coming, onto)
    };
    if let Err(error) = put() {
        // What is half put back is of no use to anyone.
        drop(fs::remove_file(&coming));
        drop(fs::remove_file(&aside));
        return Err(OpenError::Folder(error));
    }
    Ok(aside)
}
