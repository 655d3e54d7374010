//! What the app does by itself while it is open: backups when one is due, and notices of deadlines that come nearer.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs};

use sanad_app::contracts::alerts::{self, Told};
use sanad_app::settings::{self, Lang};
use sanad_app::words::Words;
use sanad_app::{Result, Workspace, backups};
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_notification::NotificationExt;

use crate::state::Desk;

/// After the first screen has filled.
const FIRST: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_mins(10);

/// Attends to its duties as long as the app runs.
pub(crate) fn attend(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(FIRST).await;
        loop {
            if let Ok(workspace) = app.state::<Desk>().workspace().await {
                back_up(&app, &workspace).await;
                // One that could not be told is told the next time.
                let _ = tell(&app, &workspace).await;
            }
            tokio::time::sleep(PAUSE).await;
        }
    });
}

/// Makes a backup if one is due. The window is told of one that failed, once for each reason.
async fn back_up(app: &AppHandle, workspace: &Workspace) {
    let desk = app.state::<Desk>();
    let failed = backups::make_due(workspace).await.err();
    if desk.backup_failed(failed.clone())
        && let Some(error) = failed
    {
        // A window that is gone needs no news.
        let _ = app.emit("backup_failed", error);
    }
}

async fn tell(app: &AppHandle, workspace: &Workspace) -> Result<()> {
    let list = told_list(app);
    let text = fs::read_to_string(&list).unwrap_or_default();
    // A list that cannot be read only means that something is told twice.
    let mut told: BTreeSet<Told> = serde_json::from_str(&text).unwrap_or_default();
    let lang = settings::person(workspace).await?.language.unwrap_or_else(system_language);
    let due = alerts::due(workspace, &told, lang).await?;
    if due.is_empty() {
        return Ok(());
    }
    for (title, body) in alerts::worded(&due, &Words::new(lang)) {
        if app.notification().builder().title(title).body(body).show().is_err() {
            // There is no desktop to tell.
            return Ok(());
        }
    }
    alerts::remember(&mut told, due, workspace.ctx().await.today);
    fs::write(list, serde_json::to_string(&told).unwrap_or_default())?;
    Ok(())
}

/// What this machine's person was told of already.
fn told_list(app: &AppHandle) -> PathBuf {
    app.state::<Desk>().folder().join("told.json")
}

fn system_language() -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| env::var(name).ok());
    if set.is_some_and(|name| name.starts_with("ar")) { Lang::Ar } else { Lang::En }
}
