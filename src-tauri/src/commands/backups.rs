//! Backups: the rule, what it made, and putting one back.

use std::path::Path;

use sanad_app::backups::{self as use_case, BackupFile, BackupRule, Backups, VerifiedBackup};
use sanad_app::workspace::{self, WorkspaceInfo};
use sanad_app::{AppError, Result};
use serde::{Deserialize, Serialize};
use tauri::State;

use super::workspace::lay;
use super::{own_thread, writing};
use crate::state::Desk;

/// The backups there are, and why the last one that was due failed.
#[derive(Debug, Serialize, Deserialize, specta::Type)]
pub(crate) struct BackupsNow {
    backups: Backups,
    failed: Option<AppError>,
}

/// The workspace as a backup has it, and where the one that stood was set aside.
#[derive(Debug, Serialize, Deserialize, specta::Type)]
pub(crate) struct Restored {
    workspace: WorkspaceInfo,
    set_aside: String,
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn backups(desk: State<'_, Desk>) -> Result<BackupsNow> {
    let backups = use_case::all(&desk.workspace().await?).await?;
    Ok(BackupsNow { backups, failed: desk.last_backup_failure() })
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn backup_rule_set(desk: State<'_, Desk>, rule: BackupRule) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::set_rule(&workspace, rule).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn backup_make(desk: State<'_, Desk>) -> Result<BackupFile> {
    let made = writing(&desk, move |workspace| async move { use_case::make(&workspace).await }).await?;
    desk.backup_failed(None);
    Ok(made)
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn backup_verify(desk: State<'_, Desk>, path: String) -> Result<VerifiedBackup> {
    use_case::verify(&desk.workspace().await?, Path::new(&path)).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn backup_restore(desk: State<'_, Desk>, path: String) -> Result<Restored> {
    let stood = desk.workspace().await?;
    let place = stood.store().location().clone();
    let put_back = own_thread(move || async move { use_case::restore(&stood, Path::new(&path)).await }).await;
    // Whatever came of it, a workspace lies on the desk again.
    let (opened, backed_up) = workspace::open(&place).await?;
    let workspace = lay(&desk, opened, backed_up).await?;
    Ok(Restored { workspace, set_aside: put_back?.to_string_lossy().into_owned() })
}
