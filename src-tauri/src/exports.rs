//! The watched folder: looked at every few seconds, and the window told when something new has come in.

use std::path::Path;
use std::time::Duration;

use sanad_app::imports::{NewExport, Watch, watched_folder};
use tauri::{AppHandle, Emitter, Manager};

use crate::state::Desk;

/// How long between two looks. A file is finished once its size stands still from one to the next.
const PAUSE: Duration = Duration::from_secs(4);

/// Watches, as long as the app runs.
pub(crate) fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut watch = Watch::default();
        loop {
            tokio::time::sleep(PAUSE).await;
            let found = look(&app, &mut watch).await;
            if app.state::<Desk>().came_in(&found) {
                // A window that is gone needs no news.
                let _ = app.emit("new_exports", found);
            }
        }
    });
}

/// What is new; nothing where no workspace is open, no folder is watched, or it cannot be looked at just now.
async fn look(app: &AppHandle, watch: &mut Watch) -> Vec<NewExport> {
    let desk = app.state::<Desk>();
    let Ok(workspace) = desk.workspace().await else { return Vec::new() };
    let Some(folder) = watched_folder(desk.folder(), &workspace) else { return Vec::new() };
    watch.look(&workspace, Path::new(&folder.path)).await.unwrap_or_default()
}
