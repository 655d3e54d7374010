//! Backups: made when one is due, verified by reopening, kept by a rule, and put back.

mod keep;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_store::{OpenError, Right, about, backup, settings};
use serde::{Deserialize, Serialize};

pub use keep::kept;

use crate::{AppError, Result, Workspace, workspace};

const SETTING: &str = "backups";
/// How a backup's moment is written into its name, in UTC: sorted by name is sorted by time, on every file system.
const MOMENT: &str = "%Y-%m-%d %H%M%SZ";
/// No rule keeps more of a kind.
const MOST: u32 = 366;

/// When backups are made, where, and which are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct BackupRule {
    /// Whether they are made by themselves.
    pub on: bool,
    /// Hours from one to the next.
    pub every_hours: u32,
    /// The folder; none is one beside the workspace.
    pub folder: Option<String>,
    /// The newest of so many days is kept.
    pub days: u32,
    /// And of so many weeks.
    pub weeks: u32,
    /// And of so many months.
    pub months: u32,
}

impl Default for BackupRule {
    fn default() -> Self {
        Self { on: true, every_hours: 24, folder: None, days: 7, weeks: 4, months: 6 }
    }
}

impl BackupRule {
    fn check(&self) -> FieldErrors {
        let mut errors = FieldErrors::new();
        let mut say = |path: &str, code: &str| {
            errors.entry(path.to_owned()).or_default().push(FieldError::new(code));
        };
        if !(1..=24 * 31).contains(&self.every_hours) {
            say("every_hours", "out_of_range");
        }
        for (path, count) in [("days", self.days), ("weeks", self.weeks), ("months", self.months)] {
            if count > MOST {
                say(path, "out_of_range");
            }
        }
        if self.days == 0 {
            say("days", "out_of_range");
        }
        if self.folder.as_ref().is_some_and(|folder| !Path::new(folder).is_absolute()) {
            say("folder", "path_relative");
        }
        errors
    }
}

/// One backup in the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct BackupFile {
    /// Where it lies.
    pub path: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Bytes, as text: they may pass what a number holds in the window.
    pub bytes: String,
}

/// The rule and what it has made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Backups {
    /// The rule.
    pub rule: BackupRule,
    /// The folder it means; none yet for a server's workspace until one is chosen.
    pub folder: Option<String>,
    /// What lies there, the newest first.
    pub files: Vec<BackupFile>,
    /// Whether this workspace makes any by itself: the sample does not, nor one on a server.
    pub scheduled: bool,
}

/// What a backup was found to hold when it was reopened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct VerifiedBackup {
    /// The journal's last sequence in it.
    pub seq: u32,
    /// The journal's last hash in it.
    pub head: String,
    /// Whether it is of the open workspace.
    pub own: bool,
}

/// The rule, and the backups there are.
///
/// # Errors
/// The database's own. A folder that cannot be read holds none.
pub async fn all(workspace: &Workspace) -> Result<Backups> {
    let db = workspace.store().read().await?;
    let rule: BackupRule = settings::get(&db, SETTING).await?.unwrap_or_default();
    let (_, sample) = about::identity(&db).await?;
    let folder = folder(workspace, &rule);
    let files = folder.as_deref().map(|folder| found(folder, &stem(workspace))).unwrap_or_default();
    // A server is backed up where it stands; each desk taking copies of it would be many too many.
    let scheduled = rule.on && !sample && workspace.store().path().is_some();
    Ok(Backups { folder: folder.map(|folder| folder.to_string_lossy().into_owned()), files, scheduled, rule })
}

/// Sets the rule.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn set_rule(workspace: &Workspace, rule: BackupRule) -> Result<()> {
    let errors = rule.check();
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::Configure, "settings.backups", async |tx| -> Result<()> {
            Ok(settings::set(tx, SETTING, &rule).await?)
        })
        .await
}

/// Makes a backup if the rule asks for one by now; answers it.
///
/// # Errors
/// As [`make`].
pub async fn make_due(workspace: &Workspace) -> Result<Option<BackupFile>> {
    let known = all(workspace).await?;
    let now = workspace.ctx().await.now;
    let every = Duration::hours(i64::from(known.rule.every_hours));
    let due = known.files.first().is_none_or(|newest| newest.made_at + every <= now);
    if known.scheduled && due { make(workspace).await.map(Some) } else { Ok(None) }
}

/// Makes a backup now, reopens it, and drops those that the rule no longer keeps.
///
/// A backup takes its name only when it was read back whole and ends where the journal stands.
///
/// # Errors
/// `folder_unusable`, `disk_full`, `backup_damaged`, and the database's own.
pub async fn make(workspace: &Workspace) -> Result<BackupFile> {
    let Backups { rule, folder, .. } = all(workspace).await?;
    let folder = PathBuf::from(folder.ok_or_else(|| AppError::field("folder", FieldError::new("required")))?);
    fs::create_dir_all(&folder).map_err(|_| AppError::new("folder_unusable").with("path", folder.display()))?;
    let now = workspace.ctx().await.now;
    let place = folder.join(format!("{} {}.sanad", stem(workspace), now.format(MOMENT)));
    let part = place.with_extension("part");
    let made = make_at(workspace, &part, &place).await;
    if let Err(error) = made {
        // What is half made is of no use to anyone.
        drop(fs::remove_file(&part));
        return Err(error);
    }
    prune(&found(&folder, &stem(workspace)), &rule);
    let made = found(&folder, &stem(workspace)).into_iter().find(|one| Path::new(&one.path) == place);
    made.ok_or_else(|| AppError::new("folder_unusable").with("path", folder.display()))
}

async fn make_at(workspace: &Workspace, part: &Path, place: &Path) -> Result<()> {
    drop(fs::remove_file(part));
    let before = workspace.head().await?;
    workspace::backup(workspace, part).await?;
    let seen = backup::examine(part).await.map_err(|error| of_backup(error, place))?;
    if seen.seq < before {
        return Err(of_backup(OpenError::Damaged, place));
    }
    fs::File::open(part)?.sync_all()?;
    fs::rename(part, place)?;
    Ok(())
}

/// Reopens a backup and reads all of it.
///
/// # Errors
/// `workspace_missing`, `workspace_not_one`, `workspace_newer`, `backup_damaged` with the path.
pub async fn verify(workspace: &Workspace, path: &Path) -> Result<VerifiedBackup> {
    let seen = backup::examine(path).await.map_err(|error| of_backup(error, path))?;
    let (own, _) = about::identity(&workspace.store().read().await?).await?;
    Ok(VerifiedBackup { seq: u32::try_from(seen.seq).unwrap_or(u32::MAX), head: seen.head, own: own == seen.workspace })
}

/// Puts a backup in the place of the workspace, which is closed for it; answers where that was set aside.
///
/// # Errors
/// As [`verify`]; `backup_of_another`, `workspace_locked`, and what the disk says. The workspace then stands as it stood.
pub async fn restore(workspace: &Workspace, path: &Path) -> Result<PathBuf> {
    if !verify(workspace, path).await?.own {
        return Err(AppError::new("backup_of_another").with("path", path.display()));
    }
    let stood = workspace.store().path().ok_or_else(|| AppError::new("restore_on_server"))?;
    workspace.store().close().await;
    backup::put_back(path, stood).map_err(|error| AppError::from(error).with("path", path.display()))
}

/// A backup that cannot be read: who is told so must not be sent to a backup.
fn of_backup(error: OpenError, path: &Path) -> AppError {
    let error = match error {
        OpenError::Damaged => AppError::new("backup_damaged"),
        other => other.into(),
    };
    error.with("path", path.display())
}

/// Drops what the rule does not keep. One that cannot be dropped stays until the next time.
fn prune(files: &[BackupFile], rule: &BackupRule) {
    let made: Vec<_> = files.iter().map(|file| file.made_at).collect();
    for (file, keep) in files.iter().zip(kept(&made, rule)) {
        if !keep {
            drop(fs::remove_file(&file.path));
        }
    }
}

fn stem(workspace: &Workspace) -> String {
    workspace.store().location().name()
}

/// None where none is said and there is no file to lie beside.
fn folder(workspace: &Workspace, rule: &BackupRule) -> Option<PathBuf> {
    match &rule.folder {
        Some(folder) => Some(PathBuf::from(folder)),
        None => Some(workspace.store().path()?.with_file_name(format!("{} backups", stem(workspace)))),
    }
}

/// The backups of this name in a folder, the newest first. Other files there are not ours to list or to drop.
fn found(folder: &Path, stem: &str) -> Vec<BackupFile> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<BackupFile> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let moment = name.strip_prefix(stem)?.strip_prefix(' ')?.strip_suffix(".sanad")?;
            let made_at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?.and_utc();
            let meta = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            let path = entry.path().to_string_lossy().into_owned();
            Some(BackupFile { path, made_at, bytes: meta.len().to_string() })
        })
        .collect();
    files.sort_by_key(|file| std::cmp::Reverse(file.made_at));
    files
}
