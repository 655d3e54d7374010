//! What risk is reckoned from, kept in memory: facts of now and of the past views last looked at, boards, and past scores.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use chrono::NaiveDate;
use sanad_store::{Seen, risk as store};
use sea_orm::ConnectionTrait;
use tokio::sync::Mutex;

use super::board::Board;
use super::facts::Facts;
use super::path::Past;
use crate::{Result, Workspace};

/// How many past views' facts are kept.
const PAST: usize = 2;
/// How many boards are kept.
const BOARDS: usize = 6;
/// How many past days' scores are kept: they never change, and are small.
const SCORES: usize = 40;

/// Kept of an open workspace. Whoever asks while something is reckoned waits for that one reckoning.
#[derive(Default)]
pub struct Cache(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    now: Option<Arc<Facts>>,
    /// The last looked at first.
    past: VecDeque<Arc<Facts>>,
    /// The last looked at first.
    boards: VecDeque<Arc<Board>>,
    /// By what was known, and the day.
    scores: BTreeMap<(i64, NaiveDate), Arc<Past>>,
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cache").finish_non_exhaustive()
    }
}

impl Cache {
    /// The board of a day, of what is seen from this snapshot.
    ///
    /// # Errors
    /// The database's own.
    pub(super) async fn board(
        &self,
        workspace: &Workspace,
        db: &impl ConnectionTrait,
        seen: Seen,
        as_of: NaiveDate,
    ) -> Result<Arc<Board>> {
        let mut kept = self.0.lock().await;
        let facts = kept.facts(workspace, db, seen).await?;
        let stands = |board: &Arc<Board>| Arc::ptr_eq(&board.facts, &facts) && board.as_of == as_of;
        let board = match kept.boards.iter().position(stands).and_then(|at| kept.boards.remove(at)) {
            Some(board) => board,
            None => Arc::new(Board::lay(db, seen, facts, as_of).await?),
        };
        kept.boards.push_front(board.clone());
        kept.boards.truncate(BOARDS);
        Ok(board)
    }

    /// Scores of a past day that were reckoned before; `seq` is what was known then.
    pub(super) async fn past(&self, seq: i64, day: NaiveDate) -> Option<Arc<Past>> {
        self.0.lock().await.scores.get(&(seq, day)).cloned()
    }

    /// Keeps the scores of a past day.
    pub(super) async fn keep(&self, seq: i64, day: NaiveDate, scores: Arc<Past>) {
        let mut kept = self.0.lock().await;
        kept.scores.insert((seq, day), scores);
        while kept.scores.len() > SCORES {
            kept.scores.pop_first();
        }
    }
}

impl Kept {
    async fn facts(&mut self, workspace: &Workspace, db: &impl ConnectionTrait, seen: Seen) -> Result<Arc<Facts>> {
        let Seen::At(seq) = seen else {
            return self.now(workspace, db).await;
        };
        let known = self.past.iter().position(|facts| facts.seq == seq).and_then(|at| self.past.remove(at));
        let facts = match known {
            Some(facts) => facts,
            None => Arc::new(Facts::read(workspace, db, seen, None).await?),
        };
        self.past.push_front(facts.clone());
        self.past.truncate(PAST);
        Ok(facts)
    }

    async fn now(&mut self, workspace: &Workspace, db: &impl ConnectionTrait) -> Result<Arc<Facts>> {
        if let Some(facts) = &self.now
            && !store::touched_after(db, facts.seq).await?
        {
            return Ok(facts.clone());
        }
        let facts = Arc::new(Facts::read(workspace, db, Seen::Now, self.now.as_deref()).await?);
        self.boards.retain(|board| self.now.as_ref().is_none_or(|old| !Arc::ptr_eq(&board.facts, old)));
        self.now = Some(facts.clone());
        Ok(facts)
    }
}
