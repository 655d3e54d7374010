//! Making, opening and describing workspaces.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use sanad_domain::errors::FieldError;
use sanad_store::about::{self, Counts};
use sanad_store::{Clock, Ids, Location, Seen, Store, journal};
use serde::{Deserialize, Serialize};

use crate::settings::WorkspaceSettings;
use crate::{AppError, Result, Workspace};

/// What the frame shows of the open workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WorkspaceInfo {
    /// Where its file lies, or the address of its database, without a password.
    pub path: String,
    /// Whether it is on a server.
    pub on_server: bool,
    /// Its name.
    pub name: String,
    /// Its id.
    pub id: String,
    /// Whether it is the fictional sample.
    pub sample: bool,
    /// The day it is in the workspace's zone.
    pub today: NaiveDate,
    /// IANA zone.
    pub zone: String,
    /// The journal's last sequence.
    pub head_seq: u32,
    /// When the last change was saved.
    pub saved_at: Option<DateTime<Utc>>,
    /// How much there is.
    pub counts: Counts,
    /// To which date receipts are complete: the earliest of the sources.
    pub complete_to: Option<NaiveDate>,
    /// The business date that screens start from.
    pub as_of_default: NaiveDate,
    /// ISO 4217.
    pub reporting_currency: Option<String>,
    /// Where the file was backed up before this opening migrated it.
    pub backed_up: Option<String>,
}

/// Makes a workspace at a path, or in a server's database.
///
/// # Errors
/// `workspace_exists`, `workspace_network`, `workspace_read_only`, `folder_unusable`.
pub async fn create(location: impl Into<Location>, name: &str, zone: &str) -> Result<Workspace> {
    create_with(location, name, zone, false, crate::open::clock(), Ids::Uuid7).await
}

/// As [`create`], by a given clock and given ids.
///
/// # Errors
/// As [`create`].
pub async fn create_with(
    location: impl Into<Location>,
    name: &str,
    zone: &str,
    sample: bool,
    clock: Arc<dyn Clock>,
    ids: Ids,
) -> Result<Workspace> {
    let location = location.into();
    let begun = begin(&location, name, zone, sample, clock, ids).await?;
    settle(&begun, &location).await
}

/// Makes a workspace, furnished, that takes its place only by [`settle`]: a program that is killed in between leaves nothing
/// that looks like a workspace.
///
/// # Errors
/// As [`create`].
pub(crate) async fn begin(
    location: &Location,
    name: &str,
    zone: &str,
    sample: bool,
    clock: Arc<dyn Clock>,
    ids: Ids,
) -> Result<Workspace> {
    let name = name.trim();
    if name.is_empty() {
        return Err(AppError::field("name", FieldError::new("required")));
    }
    if zone.parse::<chrono_tz::Tz>().is_err() {
        return Err(AppError::field("zone", FieldError::new("bad_zone")));
    }
    let store = Store::begin(location, &ids.next(), clock.now().timestamp_micros(), sample).await?;
    let begun = Workspace::with_clock(store, clock, ids);
    if let Err(error) = begun.furnish(name, zone).await {
        begun.store().abandon().await?;
        return Err(error);
    }
    Ok(begun)
}

/// Gives a workspace that was begun its place.
///
/// # Errors
/// As [`create`].
pub(crate) async fn settle(begun: &Workspace, location: &Location) -> Result<Workspace> {
    Ok(begun.moved(begun.store().settle(location).await?))
}

/// Opens the workspace at a path, or in a server's database; says where it was backed up if it had to be migrated.
///
/// # Errors
/// `workspace_missing`, `workspace_not_one`, `workspace_newer`, `workspace_read_only`, `workspace_locked`,
/// `workspace_network`, `workspace_damaged`.
pub async fn open(location: impl Into<Location>) -> Result<(Workspace, Option<String>)> {
    let location = location.into();
    let opened = Store::open(&location).await.map_err(|error| AppError::from(error).with("path", &location))?;
    let backed_up = opened.backed_up.map(|path| path.to_string_lossy().into_owned());
    Ok((Workspace::new(opened.store).seated().await?, backed_up))
}

/// Describes the open workspace.
///
/// # Errors
/// The database's own.
pub async fn info(workspace: &Workspace) -> Result<WorkspaceInfo> {
    let ctx = workspace.ctx().await;
    let db = workspace.store().read().await?;
    let (id, sample) = about::identity(&db).await?;
    let settings: Option<WorkspaceSettings> = sanad_store::settings::get(&db, sanad_store::settings::WORKSPACE).await?;
    let settings = settings.unwrap_or_else(|| WorkspaceSettings::starting("Sanad", "UTC"));
    let complete_to = about::complete_to(&db, Seen::Now).await?;
    Ok(WorkspaceInfo {
        path: workspace.store().location().to_string(),
        on_server: workspace.store().path().is_none(),
        name: settings.name,
        id,
        sample,
        today: ctx.today,
        zone: settings.zone,
        head_seq: u32::try_from(journal::head(&db).await?.seq).unwrap_or(u32::MAX),
        saved_at: journal::last_at(&db).await?.and_then(DateTime::from_timestamp_micros),
        counts: about::counts(&db).await?,
        complete_to,
        as_of_default: as_of_default(complete_to, ctx.today),
        reporting_currency: settings.reporting_currency,
        backed_up: None,
    })
}

/// Writes a whole copy of the workspace to `path`, which must not exist.
///
/// # Errors
/// `workspace_exists`, `folder_unusable`, `disk_full`, and the database's own.
pub async fn backup(workspace: &Workspace, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(AppError::new("workspace_exists").with("path", path.display()));
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(AppError::new("folder_unusable").with("path", folder.display()));
    }
    Ok(workspace.store().backup(path).await?)
}

/// A path in `folder` for a new workspace of this name, with a number where the name is taken.
pub fn free_path(folder: &Path, name: &str) -> PathBuf {
    let mut free = folder.join(format!("{name}.sanad"));
    let mut n = 1_u32;
    while free.exists() {
        n += 1;
        free = folder.join(format!("{name}-{n}.sanad"));
    }
    free
}

/// The day that figures are as of where nobody asks for another: the one receipts are complete to, but none to come.
pub(crate) fn as_of_default(complete_to: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    complete_to.map_or(today, |day| day.min(today))
}
