//! What the shell holds: the open workspace, the app's own folder, and long work that can be cancelled.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use sanad_app::imports::NewExport;
use sanad_app::task::Cancel;
use sanad_app::{AppError, Result, Workspace, recent, workspace};
use sanad_store::Location;
use tokio::sync::RwLock;

use crate::commands::servers::located;

/// The desk: one window's state.
pub(crate) struct Desk {
    folder: PathBuf,
    open: RwLock<Option<Workspace>>,
    tasks: Mutex<HashMap<String, Cancel>>,
    started: AtomicBool,
    /// The file named on the command line, which is opened before the one that was open last.
    asked: Option<PathBuf>,
    backup_failed: Mutex<Option<AppError>>,
    /// What lies new in the watched folder.
    exports: Mutex<Vec<NewExport>>,
}

impl Desk {
    pub(crate) fn new(folder: PathBuf, asked: Option<PathBuf>) -> Self {
        Self {
            folder,
            open: RwLock::new(None),
            tasks: Mutex::new(HashMap::new()),
            started: AtomicBool::new(false),
            asked,
            backup_failed: Mutex::new(None),
            exports: Mutex::new(Vec::new()),
        }
    }

    /// The app's own folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The open workspace.
    pub(crate) async fn workspace(&self) -> Result<Workspace> {
        self.open.read().await.clone().ok_or_else(|| AppError::new("no_workspace"))
    }

    /// The open workspace, if any. At the first call, the one that was open last is opened again.
    pub(crate) async fn current(&self) -> Option<Workspace> {
        let mut open = self.open.write().await;
        if open.is_none() && !self.started.swap(true, Ordering::Relaxed) {
            let last = || recent::all(&self.folder).into_iter().next().filter(|recent| recent.exists);
            let path = self.asked.clone().or_else(|| last().map(|recent| PathBuf::from(recent.path)))?;
            // One that does not open is left for the person to choose, with the reason.
            let place = located(&path.to_string_lossy()).await.unwrap_or_else(|_| Location::from(&path));
            *open = workspace::open(place).await.ok().map(|(workspace, _)| workspace);
        }
        open.clone()
    }

    /// Puts a workspace on the desk; the one that lay there is closed.
    pub(crate) async fn lay(&self, workspace: Option<Workspace>) {
        self.started.store(true, Ordering::Relaxed);
        let before = std::mem::replace(&mut *self.open.write().await, workspace);
        if let Some(before) = before {
            before.store().close().await;
        }
    }

    /// Keeps why the last backup failed, or that it did not; answers whether that is news.
    pub(crate) fn backup_failed(&self, failed: Option<AppError>) -> bool {
        let mut known = self.backup_failed.lock().unwrap_or_else(PoisonError::into_inner);
        let news = *known != failed;
        *known = failed;
        news
    }

    /// Why the last backup failed.
    pub(crate) fn last_backup_failure(&self) -> Option<AppError> {
        self.backup_failed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps what lies new in the watched folder; answers whether that is news.
    pub(crate) fn came_in(&self, found: &[NewExport]) -> bool {
        let mut known = self.exports.lock().unwrap_or_else(PoisonError::into_inner);
        let news = *known != found;
        if news {
            *known = found.to_vec();
        }
        news
    }

    /// What lies new in the watched folder.
    pub(crate) fn exports(&self) -> Vec<NewExport> {
        self.exports.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// By which the work of this name is cancelled.
    pub(crate) fn task(&self, name: &str) -> Cancel {
        let cancel = Cancel::default();
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), cancel.clone());
        cancel
    }

    /// Cancels the work of this name; what has ended already stays ended.
    pub(crate) fn cancel(&self, name: &str) {
        if let Some(cancel) = self.tasks.lock().unwrap_or_else(PoisonError::into_inner).remove(name) {
            cancel.cancel();
        }
    }
}
