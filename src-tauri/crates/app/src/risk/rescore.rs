//! All suppliers re-scored again and again, as a slider asks for it: for the bench.

use std::time::{Duration, Instant};

use super::laid;
use crate::deliveries::aside;
use crate::{Result, Workspace};

/// What re-scoring took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescored {
    /// How many suppliers.
    pub suppliers: u32,
    /// How many of them have a score.
    pub assessed: u32,
    /// Each time, compiled model and ranking included.
    pub times: Vec<Duration>,
}

/// Reads what is to be read, then scores and ranks every supplier so many times, each with other weights.
///
/// # Errors
/// The database's own.
pub async fn rescored(workspace: &Workspace, runs: u32) -> Result<Rescored> {
    let db = workspace.store().read().await?;
    let (board, kept) = laid(workspace, &db, None, None).await?;
    aside(move || {
        let mut model = kept.model;
        let mut times = Vec::new();
        let mut assessed = 0;
        for run in 0..runs {
            if let Some(set) = model.dimensions.first_mut() {
                set.weight = 1 + run;
            }
            let started = Instant::now();
            let scored = board.scored(&model);
            times.push(started.elapsed());
            assessed = scored.outcomes.iter().filter(|outcome| outcome.likelihood.is_some()).count();
        }
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(Rescored { suppliers: number(board.suppliers.len()), assessed: number(assessed), times })
    })
    .await
}
