//! Making, opening and leaving workspaces.

use std::path::{Path, PathBuf};

use sanad_app::recent::{self, RecentWorkspace};
use sanad_app::sample;
use sanad_app::task::Progress;
use sanad_app::workspace::{self, WorkspaceInfo};
use sanad_app::{Result, Workspace};
use sanad_store::Location;
use tauri::State;
use tauri::ipc::Channel;

use super::servers::located;
use super::{own_thread, reporting};
use crate::keys;
use crate::state::Desk;

/// Lays a workspace on the desk and describes it.
pub(super) async fn lay(desk: &Desk, opened: Workspace, backed_up: Option<String>) -> Result<WorkspaceInfo> {
    let info = workspace::info(&opened).await?;
    let now = opened.ctx().await.now;
    desk.lay(Some(opened)).await;
    recent::remember(desk.folder(), &info.path, &info.name, now)?;
    Ok(WorkspaceInfo { backed_up, ..info })
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_recent(desk: State<'_, Desk>) -> Result<Vec<RecentWorkspace>> {
    Ok(recent::all(desk.folder()))
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_current(desk: State<'_, Desk>) -> Result<Option<WorkspaceInfo>> {
    match desk.current().await {
        Some(open) => workspace::info(&open).await.map(Some),
        None => Ok(None),
    }
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_new(
    desk: State<'_, Desk>,
    path: String,
    name: String,
    zone: String,
) -> Result<WorkspaceInfo> {
    let made = own_thread(move || async move { workspace::create(Path::new(&path), &name, &zone).await }).await?;
    lay(&desk, made, None).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_open(desk: State<'_, Desk>, path: String) -> Result<WorkspaceInfo> {
    let (opened, backed_up) = workspace::open(located(&path).await?).await?;
    lay(&desk, opened, backed_up).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_sample(
    desk: State<'_, Desk>,
    path: Option<PathBuf>,
    task: String,
    progress: Channel<Progress>,
) -> Result<WorkspaceInfo> {
    let watched = reporting(&desk, &task, progress);
    let path = path.unwrap_or_else(|| workspace::free_path(desk.folder(), "sample"));
    let made = own_thread(move || async move { sample::create_today(&path, &watched).await }).await?;
    lay(&desk, made, None).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_close(desk: State<'_, Desk>) -> Result<()> {
    desk.lay(None).await;
    Ok(())
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_forget(desk: State<'_, Desk>, path: String) -> Result<()> {
    if let Ok(Location::Server(server)) = Location::parse(&path) {
        keys::forget(&server).await;
    }
    recent::forget(desk.folder(), &path)
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn workspace_backup(desk: State<'_, Desk>, path: String) -> Result<()> {
    workspace::backup(&desk.workspace().await?, Path::new(&path)).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn task_cancel(desk: State<'_, Desk>, task: String) -> Result<()> {
    desk.cancel(&task);
    Ok(())
}
