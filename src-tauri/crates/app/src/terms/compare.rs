//! One term beside another: how long each lets us wait, and what that does to our cash.

use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_domain::numbers::{Micro, Money};
use sanad_domain::terms::{CashEffect, Lags, cash_effect};
use sanad_store::{Seen, terms};
use serde::{Deserialize, Serialize};

use super::Measure;
use super::asked::money;
use crate::{AppError, Result, Workspace};

/// What moving from term A to term B does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermComparison {
    /// Weighted average days to pay by A; none where they depend on dates that are not known.
    pub days_a: Option<Micro>,
    /// The same by B.
    pub days_b: Option<Micro>,
    /// Cash that stays with us, negative where it leaves; none where the days of one are not known.
    pub cash: Option<Money>,
    /// What that is worth in a year; none without a cost of capital.
    pub yearly: Option<Money>,
}

/// Compares two terms, by id or code, over what is spent by them in a year. The cost of capital is in percent a year.
///
/// # Errors
/// `invalid` with `spend`, `currency` or `cost_of_capital`; `not_found`, and the database's own.
pub async fn compare(
    workspace: &Workspace,
    a: &str,
    b: &str,
    spend: &str,
    currency: &str,
    cost_of_capital: Option<&str>,
) -> Result<TermComparison> {
    let mut errors = FieldErrors::new();
    let spend = money(&mut errors, "spend", spend, currency);
    let cost = cost_of_capital.map(str::parse::<Micro>).transpose();
    let cost = cost.map_err(|error| {
        errors.entry(String::from("cost_of_capital")).or_default().push(FieldError::new(error.code()));
    });
    let (Some(spend), Ok(cost), true) = (spend, cost, errors.is_empty()) else {
        return Err(AppError::invalid(errors));
    };
    let db = workspace.store().read().await?;
    let measure = Measure::gather(workspace, &db, None).await?;
    let [a, b] = [terms::get(&db, Seen::Now, a).await?, terms::get(&db, Seen::Now, b).await?];
    let [days_a, days_b] = [a, b].map(|kept| measure.average_days(&kept.input.term, Some(spend), Lags::default()));
    let effect = match days_a.zip(days_b) {
        Some((before, after)) => Some(
            cash_effect(spend, before, after, cost)
                .map_err(|error| AppError::field("spend", FieldError::new(error.code())))?,
        ),
        None => None,
    };
    let yearly = effect.and_then(|CashEffect { yearly, .. }| yearly);
    Ok(TermComparison { days_a, days_b, cash: effect.map(|effect| effect.cash), yearly })
}
