//! The columns of an open workspace, kept in memory and in step with its journal.

use std::collections::VecDeque;

use sanad_store::columns::{self, Loaded};
use sanad_store::{Seen, Store};
use sea_orm::ConnectionTrait;
use tokio::sync::Mutex;

use crate::Result;

/// How many past views are kept.
const PAST: usize = 2;

/// What was loaded of the workspace: now, and the past views last looked at.
#[derive(Debug, Default)]
pub struct Cache(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    now: Option<Loaded>,
    /// The last looked at first.
    past: VecDeque<Loaded>,
}

impl Cache {
    /// The columns as seen from this snapshot. Whoever asks while they are loaded waits for that one loading.
    ///
    /// # Errors
    /// The database's own.
    pub async fn get(&self, db: &impl ConnectionTrait, seen: Seen) -> Result<Loaded> {
        let mut kept = self.0.lock().await;
        let Seen::At(seq) = seen else {
            return kept.now(db).await;
        };
        let loaded = match kept.past.iter().position(|past| past.seq == seq).and_then(|at| kept.past.remove(at)) {
            Some(loaded) => loaded,
            None => columns::load(db, seen).await?,
        };
        kept.past.push_front(loaded.clone());
        kept.past.truncate(PAST);
        Ok(loaded)
    }

    /// Loads what stands now ahead of the first question, after the first paint.
    ///
    /// # Errors
    /// The database's own.
    pub async fn warm(&self, store: &Store) -> Result<()> {
        self.get(&store.read().await?, Seen::Now).await.map(|_| ())
    }
}

impl Kept {
    async fn now(&mut self, db: &impl ConnectionTrait) -> Result<Loaded> {
        let newer = match &self.now {
            Some(loaded) => columns::refreshed(db, loaded).await?,
            None => Some(columns::load(db, Seen::Now).await?),
        };
        if newer.is_some() {
            self.now = newer;
        }
        match &self.now {
            Some(loaded) => Ok(loaded.clone()),
            None => Ok(columns::load(db, Seen::Now).await?), // it was loaded above
        }
    }
}
