//! The ranking, page by page, and the map above it.

use std::sync::Arc;

use chrono::NaiveDate;
use sanad_domain::numbers::{Micro, div_half_away};
use sanad_domain::risk::{Class, HeatMap, Outcome, RiskQuery};
use sea_orm::ConnectionTrait;

use super::board::{Board, Scored};
use super::filter::{Filter, change};
use super::laid;
use super::views::RiskPage;
use crate::deliveries::aside;
use crate::{Result, Workspace};

/// The most rows one page holds.
const LONGEST: u32 = 500;

/// The board of an earlier day, as known at its end, with the model in force then put to it.
pub(super) struct Earlier {
    pub board: Arc<Board>,
    pub scored: Scored,
}

impl Earlier {
    /// Where a day is asked about.
    ///
    /// # Errors
    /// The database's own.
    pub async fn of(
        workspace: &Workspace,
        db: &impl ConnectionTrait,
        since: Option<NaiveDate>,
    ) -> Result<Option<Self>> {
        let Some(since) = since else { return Ok(None) };
        let (board, kept) = laid(workspace, db, Some(since), Some(since)).await?;
        let scored = board.scored(&kept.model);
        Ok(Some(Self { board, scored }))
    }
}

/// One page of the suppliers that a query asks for, by the model in force.
///
/// # Errors
/// The database's own.
pub async fn page(workspace: &Workspace, query: &RiskQuery, known_at: Option<NaiveDate>) -> Result<RiskPage> {
    let db = workspace.store().read().await?;
    let (board, kept) = laid(workspace, &db, query.as_of, known_at).await?;
    let earlier = Earlier::of(workspace, &db, query.since).await?;
    let query = query.clone();
    aside(move || Ok(cut(&board, &board.scored(&kept.model), earlier.as_ref(), &query))).await
}

/// A page of a scored board.
pub(super) fn cut(board: &Board, scored: &Scored, earlier: Option<&Earlier>, query: &RiskQuery) -> RiskPage {
    let filter = Filter::new(board, query);
    let then = earlier.map(|earlier| earlier.board.likelihoods(&earlier.scored));
    let found = filter.sorted(board, scored, then.as_ref());
    let shown = found.iter().skip(query.offset as usize).take(query.limit.min(LONGEST) as usize);
    let row = |at: &usize| board.row(*at, scored, change(board, &scored.outcomes[*at], then.as_ref(), *at));
    let items = shown.filter_map(row).collect();
    let all: Vec<&Outcome> = positions(&filter, board, scored).map(|at| &scored.outcomes[at]).collect();
    let assessed: Vec<&&Outcome> = all.iter().filter(|outcome| outcome.likelihood.is_some()).collect();
    let covered: i128 = assessed.iter().map(|outcome| i128::from(outcome.coverage.0)).sum();
    let coverage = div_half_away(covered, assessed.len() as i128).and_then(|mean| i64::try_from(mean).ok());
    RiskPage {
        total: count(found.len()),
        items,
        as_of: board.as_of,
        model: scored.model.id.clone(),
        version: scored.model.version,
        assessed: count(assessed.len()),
        unassessed: count(all.len() - assessed.len()),
        high: count(all.iter().filter(|outcome| outcome.class == Some(Class::High)).count()),
        coverage: coverage.map(Micro),
        currency: board.facts.currency,
    }
}

/// Likelihood × impact of the suppliers that a query's filters leave but for class, cell and `assessed`.
///
/// # Errors
/// The database's own.
pub async fn heat_map(workspace: &Workspace, query: &RiskQuery, known_at: Option<NaiveDate>) -> Result<HeatMap> {
    let db = workspace.store().read().await?;
    let (board, kept) = laid(workspace, &db, query.as_of, known_at).await?;
    let query = query.clone();
    aside(move || {
        let scored = board.scored(&kept.model);
        let filter = Filter::new(&board, &query);
        let outcomes: Vec<Outcome> = positions(&filter, &board, &scored).map(|at| scored.outcomes[at]).collect();
        Ok(HeatMap::new(&outcomes, &scored.model.cuts))
    })
    .await
}

/// Positions that the filters leave but for class, cell and `assessed`.
fn positions<'a>(filter: &'a Filter<'_>, board: &'a Board, scored: &'a Scored) -> impl Iterator<Item = usize> + 'a {
    (0..scored.outcomes.len()).filter(move |at| filter.concerns(board, *at) && filter.alarms(board, scored, *at))
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
