//! Long work: how far it is, and whether the person still wants it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::{AppError, Result};

/// How far long work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Progress {
    /// What is being done: a code.
    pub phase: String,
    /// How much of it is done.
    pub done: u32,
    /// Of how much, where that is known.
    pub total: Option<u32>,
}

/// Whether the person has had enough. Copies are one and the same.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asks the work to stop.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Long work as seen by the work itself.
pub struct Task {
    report: Box<dyn Fn(Progress) + Send + Sync>,
    cancel: Cancel,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Task").field("cancel", &self.cancel).finish_non_exhaustive()
    }
}

impl Task {
    /// Work that reports as it goes and stops when told to. How often a report reaches a window is the window's matter;
    /// work reports at most a few times for each thousand rows.
    pub fn new(cancel: Cancel, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { report: Box::new(report), cancel }
    }

    /// Work that nobody watches.
    pub fn silent() -> Self {
        Self::new(Cancel::default(), |_| {})
    }

    /// Says how far the work is.
    pub fn say(&self, phase: &str, done: u32, total: Option<u32>) {
        (self.report)(Progress { phase: phase.to_owned(), done, total });
    }

    /// Whether to stop.
    pub fn cancel(&self) -> &Cancel {
        &self.cancel
    }

    /// An error when the work is to stop.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn go_on(&self) -> Result<()> {
        if self.cancel.is_cancelled() { Err(AppError::new("cancelled")) } else { Ok(()) }
    }

    /// Runs `work` until it is done or cancelled. It is dropped where it waits: what it does must be undone by that.
    ///
    /// # Errors
    /// `cancelled`, and the work's own.
    pub async fn unless_cancelled<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let cancelled = async {
            while !self.cancel.is_cancelled() {
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
        };
        tokio::select! {
            biased;
            () = cancelled => Err(AppError::new("cancelled")),
            done = work => done,
        }
    }
}
