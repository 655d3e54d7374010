//! The one change feed, from the journal to the window: changes of this window and of any other program on the file.

use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager};

use crate::state::Desk;

/// After the first screen has filled, on a slow machine too: the columns' loading would hold it up.
const FILLED: Duration = Duration::from_secs(4);
/// How often the journal is asked when nothing hints at a change.
const PAUSE: Duration = Duration::from_millis(500);

/// Tells the window of every change, as long as the app runs.
pub(crate) fn follow(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut seen: Option<(String, i64)> = None;
        let mut away = false;
        loop {
            tokio::time::sleep(PAUSE).await;
            let Ok(workspace) = app.state::<Desk>().workspace().await else {
                seen = None;
                continue;
            };
            let path = workspace.store().location().to_string();
            let after = seen.take().filter(|(of, _)| *of == path).map(|(_, seq)| seq);
            let Some(after) = after else {
                // A workspace just opened is read whole anyway: only what comes now is news.
                seen = workspace.head().await.ok().map(|seq| (path, seq));
                tauri::async_runtime::spawn(async move {
                    tokio::time::sleep(FILLED).await;
                    // The first question of deliveries then finds its columns loaded; one that fails says so itself.
                    let _ = workspace.deliveries().warm(workspace.store()).await;
                });
                continue;
            };
            let asked = workspace.store().changed_after(after).await;
            // A file is there or it is not; a server may come back. What the window shows meanwhile is not called current.
            let gone = asked.is_err() && workspace.store().path().is_none();
            if gone != away {
                away = gone;
                let _ = app.emit("connection", !away);
            }
            let changed = asked.ok().flatten();
            seen = Some((path, changed.as_ref().map_or(after, |changed| changed.seq)));
            if let Some(changed) = changed {
                // A window that is gone needs no news.
                let _ = app.emit("changed", changed);
            }
        }
    });
}
