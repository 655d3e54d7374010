//! A supplier's score over the last year: at each month's end, as of that day and known by its end.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{Datelike, Days, Months, NaiveDate};
use sanad_domain::risk::Outcome;
use sanad_store::Seen;
use sea_orm::ConnectionTrait;

use super::board::Board;
use super::views::RiskPoint;
use crate::{AppError, Result, Workspace};

/// How many month ends are told.
const POINTS: u32 = 12;

/// Every supplier's score of one day, small enough to be kept.
pub(super) struct Past {
    version: u32,
    /// By the supplier's id, with whether it was ruled.
    scores: HashMap<String, (Outcome, bool)>,
}

impl Past {
    fn of(board: &Board, model: &sanad_domain::risk::Model) -> Self {
        let scored = board.scored(model);
        let of = |(at, outcome): (usize, &Outcome)| {
            let ruled =
                board.suppliers.get(at).and_then(|index| board.rulings(*index)).is_some_and(|(findings, overrides)| {
                    sanad_domain::risk::ruling(model, &findings, &overrides, board.as_of).is_some()
                });
            Some((board.name(at)?.id.clone(), (*outcome, ruled)))
        };
        Self { version: model.version, scores: scored.outcomes.iter().enumerate().filter_map(of).collect() }
    }

    fn point(&self, date: NaiveDate, supplier: &str) -> RiskPoint {
        let absent = || (Outcome { high: sanad_domain::risk::FULL, ..Outcome::default() }, false);
        let (outcome, ruled) = self.scores.get(supplier).copied().unwrap_or_else(absent);
        RiskPoint {
            date,
            likelihood: outcome.likelihood,
            low: outcome.low,
            high: outcome.high,
            coverage: outcome.coverage,
            impact: outcome.impact,
            class: outcome.class,
            version: self.version,
            ruled,
        }
    }
}

/// The last twelve month ends before a day and the day itself, in order of time.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn path(workspace: &Workspace, supplier: &str, as_of: Option<NaiveDate>) -> Result<Vec<RiskPoint>> {
    let db = workspace.store().read().await?;
    let today = workspace.ctx().await.today;
    let last = as_of.unwrap_or(today);
    let mut points = Vec::new();
    for day in month_ends(last).into_iter().chain([last]) {
        points.push(past(workspace, &db, day).await?.point(day, supplier));
    }
    let seen = workspace.seen(&db, as_of).await?;
    let board = workspace.risk().board(workspace, &db, seen, last).await?;
    board.position(supplier).map_err(|_| AppError::new("not_found").with("what", "supplier"))?;
    Ok(points)
}

/// All scores of a day as known at its end: reckoned once, since what was known then does not change.
async fn past(workspace: &Workspace, db: &impl ConnectionTrait, day: NaiveDate) -> Result<Arc<Past>> {
    let seen = workspace.seen(db, Some(day)).await?;
    if let Seen::At(seq) = seen
        && let Some(known) = workspace.risk().past(seq, day).await
    {
        return Ok(known);
    }
    let board = workspace.risk().board(workspace, db, seen, day).await?;
    let kept = sanad_store::risk::active(db, seen).await?;
    let scores = Arc::new(Past::of(&board, &kept.model));
    if let Seen::At(seq) = seen {
        workspace.risk().keep(seq, day, scores.clone()).await;
    }
    Ok(scores)
}

/// The last month ends before a day, oldest first.
fn month_ends(before: NaiveDate) -> Vec<NaiveDate> {
    let first = before.with_day(1).unwrap_or(before);
    let end = |back: u32| first.checked_sub_months(Months::new(back))?.checked_sub_days(Days::new(1));
    (0..POINTS).rev().filter_map(end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_month_ends_before_a_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let ends = month_ends(day("2024-03-31"));
        assert_eq!((ends.len(), ends[0], ends[11]), (12, day("2023-03-31"), day("2024-02-29")));
    }
}
